// Builds dist/: tsc to build/, then ncc to one file for the Action and one for the command line.
// `node scripts/build.ts` writes dist/; `node scripts/build.ts --check` builds elsewhere and fails when dist/ differs.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const check = process.argv.includes("--check");
const target = check ? mkdtempSync(join(tmpdir(), "keyturn-dist-")) : join(ROOT, "dist");

if (!check) rmSync(target, { recursive: true, force: true });
compile();
bundle("action", "index.js");
bundle("cli", "cli.js");
if (check) compare();
else console.log("dist/ is built.");

function compile(): void {
  rmSync(join(ROOT, "build"), { recursive: true, force: true });
  runNode(join(ROOT, "node_modules/typescript/bin/tsc"), "-p", ROOT);
}

/** ncc must be the project's own: one from elsewhere numbers modules by the depth of its folder, and the bundle changes. */
function bundle(entry: string, name: string): void {
  const out = join(ROOT, "build", `bundle-${entry}`);
  const ncc = join(ROOT, "node_modules/@vercel/ncc/dist/ncc/cli.js");
  runNode(ncc, "build", join(ROOT, "build", `${entry}.js`), "-o", out, "--license", `licenses-${entry}.txt`, "--quiet", "--no-cache");
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(out)) {
    cpSync(join(out, file), join(target, file === "index.js" ? name : file), { recursive: true });
  }
}

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
