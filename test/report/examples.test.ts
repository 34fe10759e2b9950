// The examples of the documentation do what it says of them: commands parse, queries answer, code runs, links lead somewhere.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defineProgram, readCommandLine } from "../../src/config/command.ts";
import type { Provider } from "../../src/model/provider.ts";
import { exitCode } from "../../src/model/report.ts";
import { buildJson } from "../../src/report/json.ts";
import { buildTerminal } from "../../src/report/terminal.ts";
import { ARCHIVE_LIMITS } from "../../src/scan/unpack/archive.ts";
import { problemsOf } from "../config/loading.ts";
import { detectorOf, leakOf, placeOf } from "../policy/nouns.ts";
import { createRandom, sampleOf } from "../support/sample.ts";
import { reportOf, sampleReport } from "./sample.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...globSync("docs/*.md", { cwd: ROOT })];

function pageOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function blocksOf(page: string, language: string): readonly string[] {
  return [...pageOf(page).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map((match) => match[1] ?? "");
}

describe("links between the pages", () => {
  const links = PAGES.flatMap((page) =>
    [
      ...pageOf(page)
        .replaceAll(/^```.*?^```$/gms, "")
        .matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g),
    ].map(([, path = "", anchor]) => ({
      page,
      target: path === "" ? page : join(dirname(page), path),
      anchor,
    })),
  );

  test("lead to files that exist", () => {
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter(({ target }) => !existsSync(join(ROOT, target)))).toEqual([]);
  });

  test("lead to headings that exist", () => {
    const headings = new Map(
      PAGES.map((page) => [page, new Set([...pageOf(page).matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) => slug(words)))]),
    );
    const astray = links.filter(({ target, anchor }) => anchor !== undefined && headings.get(target)?.has(anchor) !== true);
    expect(astray).toEqual([]);
  });

  /** As the platform makes them. */
  function slug(words: string): string {
    return words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
  }
});

describe("commands", () => {
  const lines = PAGES.flatMap((page) => blocksOf(page, "sh")).flatMap((block) => block.match(/\bkeyturn (?!keyturn).*$/gm) ?? []);
  const commands = lines.map((line) =>
    line
      .replace(/\s*[#|].*$/, "")
      .split(/\s+/)
      .slice(1),
  );

  test("are there to be read", () => {
    expect(commands.length).toBeGreaterThan(12);
  });

  test.each(commands)("keyturn %s %s %s", (...args) => {
    expect(readCommandLine(args.filter((word) => word !== undefined)).kind).toBe("run");
  });

  test("are told in the pages, with every option and no other", () => {
    const program = defineProgram(
      () => {},
      () => {},
    );
    const page = pageOf("docs/command-line.md");
    expect([...page.matchAll(/^\| `keyturn (\w+)/gm)].map(([, name]) => name).toSorted()).toEqual(
      program.commands.map((command) => command.name()).toSorted(),
    );
    const names = program.commands.map((command) => command.name());
    const told = [...page.matchAll(/^\| `(--[\w-]+)[^`]*` \| ([^|]+) \|/gm)].map(([, option = "", of = ""]) => {
      const commandNames = of.trim() === "all" ? names : [...of.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
      return `${option}: ${commandNames.toSorted().join(" ")}`;
    });
    const options = new Map<string, string[]>();
    for (const command of program.commands)
      for (const { long } of command.options) if (long) options.set(long, [...(options.get(long) ?? []), command.name()]);
    expect(told.toSorted()).toEqual([...options].map(([option, of]) => `${option}: ${of.toSorted().join(" ")}`).toSorted());
  });

  test("end in the exit codes that the pages list", () => {
    const codes = [...(["clean", "findings", "could-not-tell"] as const).map(exitCode), 2].toSorted();
    for (const page of ["README.md", "docs/command-line.md", "docs/reports.md"])
      expect([...pageOf(page).matchAll(/^\| (\d) \|/gm)].map(([, code]) => Number(code))).toEqual(codes);
  });
});

test.skipIf(spawnSync("jq", ["--version"]).status !== 0)("the query of reports.md lists place and title of what fails", () => {
  const query = /jq -r '([^']+)'/.exec(pageOf("docs/reports.md"))?.[1] ?? "";
  const answer = execFileSync("jq", ["-r", query], { input: buildJson(sampleReport()), encoding: "utf8" });
  expect(answer.split("\n")).toContain("src/config.ts:12 Acme access token committed");
  expect(answer).not.toContain("null");
});

test("the limits that threat-model.md lists are those of the code", () => {
  const page = pageOf("docs/threat-model.md");
  const { depth, entries, entryBytes, totalBytes } = ARCHIVE_LIMITS;
  expect(page).toContain(
    `${depth} archives inside one another; ${entries.toLocaleString("en")} files; ${entryBytes >> 20} MiB a file and ${totalBytes >> 20} MiB in all`,
  );
});

test("the mistakes that configuration.md shows are told in these words, at these places", async () => {
  const shown = blocksOf("docs/configuration.md", "text")[0]?.trim().split("\n") ?? [];
  const text = [
    "environments:",
    "  production: { base-url: https://api.example.com/v1 }",
    "credentials:",
    "  - name: one",
    "    environment: production",
    "    secret: { env: ONE }",
    "    probe: { path: /me }",
    "    owner: team",
    "    expirs: 2027-01-15",
    "  - name: two",
    "    owner: team",
    "    provider: dailybto",
    "  - name: three",
    '    secret: "a text that is no mapping"',
    "    provider: dailybot",
    "",
  ].join("\n");
  const problems = (await problemsOf(text)).map((problem) => `.github/keyturn.yml:${problem}`);
  expect(problems).toEqual(shown);
});

test("a finding on a terminal looks as command-line.md shows it", () => {
  const detector = detectorOf({
    id: "github-pat",
    name: "GitHub personal access token (classic)",
    issuer: { name: "GitHub", rotateUrl: "https://github.com/settings/tokens" },
  });
  const places = [
    placeOf({ path: "deploy.sh", line: 2, commit: `68a2c53${"0".repeat(33)}` }),
    placeOf({ path: "k8s/secret.yaml", line: 6, commit: `f3623d5${"0".repeat(33)}`, encoding: ["base64"] }),
  ];
  const preview = `${["gh", "p"].join("")}_…`;
  const text = buildTerminal(reportOf({ leaks: [leakOf({ detector, places, preview })] }), { colors: "off", columns: 120 });
  expect(text).toContain(blocksOf("docs/command-line.md", "text")[0]);
});

describe("the provider that adding-a-provider.md writes", () => {
  let folder: string;
  let acme: Provider;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "provider-"));
    const file = join(folder, "acme.ts");
    const source = blocksOf("docs/adding-a-provider.md", "ts")[0] ?? "";
    const at = (path: string) => pathToFileURL(join(ROOT, "src/providers", path)).href;
    writeFileSync(
      file,
      source.replaceAll(/from "(\.[^"]+)"/g, (_, path: string) => `from ${JSON.stringify(at(path))}`),
    );
    ({ acme } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { acme: Provider });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("has environments, a probe and detectors", () => {
    expect(acme.environments.map(({ name }) => name)).toEqual(["production", "sandbox"]);
    expect(acme.probes.map(({ id }) => id)).toEqual(["me"]);
    expect(acme.detectors.map(({ id }) => id)).toEqual(["acme-api-key", "acme-test-key", "acme-client-secret"]);
  });

  test("describes keys that can be made", () => {
    for (const detector of acme.detectors) expect(sampleOf(detector, createRandom(1))?.secret.length).toBeGreaterThan(20);
  });
});
