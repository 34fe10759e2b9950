// Builds dist/: tsc to build/, then ncc to one file for the Action, one for the command line and one for the thread that reads.
// `node scripts/build.ts` writes dist/; `node scripts/build.ts --check` builds elsewhere and fails when dist/ differs.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freezeCatalogue } from "./freeze.ts";
import { licenseTexts } from "./licenses.ts";

const ROOT = join(import.meta.dirname, "..");
const check = process.argv.includes("--check");
const target = check ? mkdtempSync(join(tmpdir(), "keyturn-dist-")) : join(ROOT, "dist");

compile();
await freezeCatalogue(join(ROOT, "build"));
pointAt("./fflate.cjs", "fflate/browser", "scan/unpack/fflate.js");
if (!check) rmSync(target, { recursive: true, force: true });
await bundle("action", "index.js");
await bundle("cli", "cli.js");
await bundle("reader", "reader.js");
copyFileSync(createRequire(import.meta.url).resolve("fflate/browser"), join(target, "fflate.cjs"));
writeFileSync(join(target, "licenses.txt"), licenseTexts(ROOT));
if (check) compare();
else console.log("dist/ is built.");

function compile(): void {
  rmSync(join(ROOT, "build"), { recursive: true, force: true });
  runNode(join(ROOT, "node_modules/typescript/bin/tsc"), "-p", ROOT);
}

/** What a module loads by `require` lies beside the bundle: a bundler would put it in, to be loaded with all else. */
function pointAt(file: string, name: string, module: string): void {
  const path = join(ROOT, "build", module);
  const code = readFileSync(path, "utf8");
  if (!code.includes(`("${name}")`)) throw new Error(`${module} does not load ${name} any more; build.ts still points it at ${file}.`);
  writeFileSync(path, code.replace(`("${name}")`, `("${file}")`));
}

/**
 * ncc must be the project's own: one from elsewhere numbers modules by the depth of its folder, and the bundle changes.
 * Lazily loaded parts become files of their own, named after the bundle, so that those of the two bundles stay apart.
 */
async function bundle(entry: string, filename: string): Promise<void> {
  const ncc: Ncc = createRequire(import.meta.url)("@vercel/ncc");
  const options = { filename, cache: false, quiet: true, esm: true };
  const { code, assets } = await ncc(join(ROOT, "build", `${entry}.js`), options);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, filename), code, { mode: entry === "cli" ? 0o755 : 0o644 });
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(target, name), source);
}

type Ncc = (
  input: string,
  options: object,
) => Promise<{ readonly code: string; readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>> }>;

function compare(): void {
  const dist = join(ROOT, "dist");
  const expected = listFiles(target);
  const found = listFiles(dist);
  const stale = expected.filter(
    (path) => !found.includes(path) || !readFileSync(join(target, path)).equals(readFileSync(join(dist, path))),
  );
  const extra = found.filter((path) => !expected.includes(path));
  rmSync(target, { recursive: true, force: true });
  if (stale.length + extra.length > 0) {
    console.error(`dist/ is not what the source builds: ${[...stale, ...extra].join(", ")}. Run "npm run build" and commit dist/.`);
    process.exit(1);
  }
  console.log("dist/ is what the source builds.");
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function runNode(...args: string[]): void {
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
}
