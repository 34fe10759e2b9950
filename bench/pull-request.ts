// A repository with a pull request in it: 30 commits on top of a first one, 200 files changed in a few places each.

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const COMMITS = 30;
const FILES = 200;
const FIRST_SECOND = 1_700_000_000;

/** Makes it in `folder` out of the JavaScript files below `sources`; gives the range of the pull request. The same each time. */
export function createPullRequest(folder: string, sources: readonly string[]): string {
  const texts = sources.flatMap(readTexts);
  const words = texts.flatMap((lines) => lines.slice(0, 40));
  const contents = Array.from({ length: FILES }, (_, index) => ({
    path: `part-${index % 20}/file-${index}.js`,
    lines: [...(texts[index % texts.length] ?? [])],
  }));
  const commits = [commit(0, contents)];
  for (let number = 1; number <= COMMITS; number++) {
    const changed = contents.filter((_, index) => index % COMMITS === number - 1);
    for (const [index, { lines }] of changed.entries()) edit(lines, words, number * 31 + index);
    commits.push(commit(number, changed));
  }
  git(folder, ["init", "-q", "-b", "main"]);
  git(folder, ["fast-import", "--quiet"], `${commits.join("")}done\n`);
  git(folder, ["repack", "-adq"]);
  return `main~${COMMITS}..main`;
}

function readTexts(source: string): readonly (readonly string[])[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js"))
    .sort()
    .map((path) => readFileSync(join(source, path), "utf8").split("\n"));
}

/** Puts lines in at one place, takes some out at another and changes one at a third. */
function edit(lines: string[], words: readonly string[], seed: number): void {
  const pick = (step: number) => words[(seed * 7919 + step * 104_729) % words.length] ?? "";
  lines.splice((seed * 13) % lines.length, 0, pick(1), pick(2), pick(3));
  lines.splice((seed * 29) % lines.length, 2);
  lines[(seed * 53) % lines.length] = pick(4);
}

function commit(number: number, files: readonly { readonly path: string; readonly lines: readonly string[] }[]): string {
  const head = `commit refs/heads/main\ncommitter Bench <bench@example.com> ${FIRST_SECOND + number * 600} +0000\n${data(`change ${number}`)}`;
  return `${head}${files.map(({ path, lines }) => `M 100644 inline ${path}\n${data(lines.join("\n"))}`).join("")}\n`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function git(folder: string, args: readonly string[], input = ""): void {
  const { status, stderr } = spawnSync("git", ["-C", folder, ...args], { input, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
}
