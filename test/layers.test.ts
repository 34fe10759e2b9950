// The rooms of src/ and their doors: a wrong arrow, a circle, a barrel or a stray reveal() fails here.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");

/** Which rooms a room may import; its own files always. `world` is `src/world.ts`, which holds interfaces only. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  world: ["model"],
  providers: ["model"],
  auth: ["model"],
  scan: ["model", "world"],
  policy: ["model"],
  report: ["model"],
  health: ["model", "world", "auth"],
  config: ["model", "providers"],
  io: ["model", "world"],
  run: ["model", "world", "health", "scan", "policy", "report"],
  reader: ["io", "scan"],
  action: ["model", "world", "run", "config", "report", "io", "providers"],
  cli: ["model", "world", "run", "config", "report", "io", "providers"],
};

/** Packages that only one room may know, so that each job is done in one place. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "@actions/core": ["io"],
  "@actions/github": ["io"],
  undici: ["io"],
  "ipaddr.js": ["io", "config"],
  "p-limit": ["io", "health", "scan"],
  jose: ["health", "auth", "scan"],
  aws4fetch: ["auth"],
  re2js: ["scan"],
  "fflate/browser": ["scan"],
  "modern-tar": ["scan"],
  picomatch: ["scan"],
  valibot: ["config"],
  yaml: ["config"],
  commander: ["cli", "config"],
  picocolors: ["report"],
  "node:crypto": ["io", "health", "auth", "scan", "policy", "report", "model"],
  "node:module": ["model", "scan"],
};

/** The only files that may take a secret's value out of its wrapper. */
const MAY_REVEAL = new Set<string>([
  "model/redaction.ts",
  "model/secret.ts",
  "auth/apply.ts",
  "auth/variants.ts",
  "auth/sign-webhook.ts",
  "auth/oauth.ts",
  "auth/assertion.ts",
  "auth/aws-signature.ts",
  "auth/dpop.ts",
  "auth/recognize.ts",
  "auth/verify-signature.ts",
  "health/lint.ts",
  "scan/search/fingerprint.ts",
  "scan/search/known-secrets.ts",
  "health/token-claims.ts",
  "io/mask.ts",
]);

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readSource(path.replaceAll("\\", "/")));

function readSource(path: string): SourceFile {
  const text = readFileSync(join(SRC, path), "utf8");
  const imports = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|import\("([^"]+)"\)/g)];
  return { path, room: roomOf(path), text, imports: imports.map((match) => match[1] ?? match[2] ?? "") };
}

function roomOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : path.replace(/\.ts$/, "");
}

function targetOf(file: SourceFile, specifier: string): string {
  return relative(SRC, join(SRC, dirname(file.path), specifier)).replaceAll("\\", "/");
}

describe("the rooms of src/", () => {
  test("every file stands in a known room", () => {
    expect(files.filter((file) => DOORS[file.room] === undefined).map((file) => file.path)).toEqual([]);
  });

  test("a room imports only what its door allows", () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => roomOf(targetOf(file, specifier)))
        .filter((room) => room !== file.room && !DOORS[file.room]?.includes(room))
        .map((room) => `${file.path} imports ${room}`),
    );
    expect(wrong).toEqual([]);
  });

  test("a package is known only to the rooms that own its job", () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((specifier) => !specifier.startsWith("."))
        .filter((specifier) => {
          const owners = PACKAGES[specifier];
          return owners === undefined ? !(specifier.startsWith("node:") && file.room === "io") : !owners.includes(file.room);
        })
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no file imports itself by a detour", () => {
    const graph = new Map(
      files.map((file) => [file.path, file.imports.filter((path) => path.startsWith(".")).map((path) => targetOf(file, path))]),
    );
    const circles = files.map((file) => file.path).filter((path) => reaches(graph, path, path));
    expect(circles).toEqual([]);
  });

  test("folders of a room import in one direction", () => {
    const graph = new Map<string, string[]>();
    for (const file of files) {
      const from = dirname(file.path);
      const targets = file.imports.filter((specifier) => specifier.startsWith(".")).map((specifier) => dirname(targetOf(file, specifier)));
      graph.set(from, [...(graph.get(from) ?? []), ...targets.filter((target) => target !== from && target !== ".")]);
    }
    const circles = [...graph.keys()].filter((folder) => reaches(graph, folder, folder));
    expect(circles).toEqual([]);
  });

  test("only the listed files take a secret out of its wrapper", () => {
    const callers = files.filter((file) => /\.reveal\(\)/.test(file.text)).map((file) => file.path);
    expect(callers.filter((path) => !MAY_REVEAL.has(path))).toEqual([]);
  });

  test("there are no barrels and no rooms for leftovers", () => {
    const wrong = files.filter((file) => /(^|\/)(index|utils?|helpers?|common|core|lib)(\.ts$|\/)/.test(file.path));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  test("every file says in its first line what it is", () => {
    expect(files.filter((file) => !file.text.startsWith("//") && !file.text.startsWith("#!")).map((file) => file.path)).toEqual([]);
  });

  test("the process, the clock and timers are touched in io only", () => {
    const wrong = files.filter(
      (file) =>
        file.room !== "io" &&
        /(?<!["'\w./-])process\.\w|\bDate\.now\(|\bnew Date\(\)|\bset(Timeout|Interval)\(|(?<!["'\w./-])console\.\w+\(/.test(file.text),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

function reaches(graph: ReadonlyMap<string, readonly string[]>, start: string, goal: string): boolean {
  const seen = new Set<string>();
  const queue = [...(graph.get(start) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(graph.get(next) ?? []));
  }
  return false;
}
