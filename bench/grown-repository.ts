// Grows a repository with a long, lifelike history, the same for the same seed, and tells where it hid keys.

import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createImport, type Import, type Lines } from "./fast-import.ts";
import { createLifelike, type Lifelike } from "./lifelike.ts";

export interface Growth {
  readonly commits: number;
  /** One of them comes with a merge: neither parent has it. */
  readonly keys: number;
  /** How many ordinary files a file is as large as. */
  readonly size: number;
  readonly seed: number;
}

export interface Planted {
  readonly commit: string;
  readonly path: string;
  readonly line: number;
  readonly secret: string;
  readonly isInMerge: boolean;
}

type Files = Map<string, Lines>;
type Changed = Map<string, Lines | undefined>;
type Sown = Omit<Planted, "commit"> & { readonly mark: number };

/** The code of other people that is at hand wherever this is run. */
const SOURCE = join(import.meta.dirname, "..", "node_modules");
const FILES_AT_FIRST = 300;
/** One commit in so many is a merge. */
const MERGES = 30;

export async function growRepository(folder: string, growth: Growth): Promise<readonly Planted[]> {
  execFileSync("git", ["init", "--quiet", "--initial-branch", "main", folder]);
  const marks = join(folder, ".git", "marks");
  const into = createImport(folder, marks);
  const sown = await growCommits(into, createLifelike(SOURCE, growth.seed), growth);
  await into.end();
  execFileSync("git", ["-C", folder, "reset", "--quiet", "--hard", "main"]);
  const ids = new Map(
    readFileSync(marks, "utf8")
      .split("\n")
      .map((line) => [line.split(" ")[0] ?? "", line.split(" ")[1] ?? ""]),
  );
  rmSync(marks);
  return sown.map(({ mark, ...planted }) => ({ commit: ids.get(`:${mark}`) ?? "", ...planted }));
}

async function growCommits(into: Import, life: Lifelike, growth: Growth): Promise<readonly Sown[]> {
  const files: Files = new Map();
  for (let count = 0; count < FILES_AT_FIRST; count++) addFile(files, life, growth.size);
  const sown: Sown[] = [];
  let head = await into.commit("Start", [], files);
  for (let made = 1; made < growth.commits; ) {
    const isMerge = growth.commits - made > 3 && life.isOneOf(MERGES);
    const other = isMerge ? await branchOff(into, life, files, head) : undefined;
    const changes = other?.changes ?? changeSome(files, life, growth.size);
    const isDue = isMerge === isMergeDue(sown, growth) && sown.length < (growth.keys * made) / growth.commits;
    const seed = isDue ? plant(changes, life) : undefined;
    take(files, changes);
    head = await into.commit(isMerge ? "Merge a branch" : "Change some files", other?.parents ?? [head], changes);
    if (seed !== undefined) sown.push({ ...seed, mark: head, isInMerge: isMerge });
    made += isMerge ? 3 : 1;
  }
  return sown;
}

/** The one in the middle. */
function isMergeDue(sown: readonly Sown[], growth: Growth): boolean {
  return sown.length === growth.keys >> 1;
}

/** A commit on either side of a fork; what the merge brings to the first of them. */
async function branchOff(
  into: Import,
  life: Lifelike,
  files: Files,
  head: number,
): Promise<{ parents: readonly number[]; changes: Changed }> {
  const theirs = changeSome(files, life, 1);
  const branch = await into.commit("Change some files on a branch", [head], theirs);
  const ours = changeSome(files, life, 1);
  for (const path of theirs.keys()) ours.delete(path);
  take(files, ours);
  const main = await into.commit("Change some files meanwhile", [head], ours);
  return { parents: [main, branch], changes: theirs };
}

function changeSome(files: Files, life: Lifelike, size: number): Changed {
  const paths = [...files.keys()];
  const changes: Changed = new Map();
  for (let count = 1 + life.few(2.5); count > 0; count--) {
    const path = life.oneOf(paths);
    changes.set(path, life.edit(files.get(path) ?? []));
  }
  if (life.isOneOf(5)) addFile(changes, life, size);
  if (life.isOneOf(50)) rename(life.oneOf(paths), files, changes);
  return changes;
}

function take(files: Files, changes: Changed): void {
  for (const [path, lines] of changes) {
    if (lines === undefined) files.delete(path);
    else files.set(path, lines);
  }
}

function rename(path: string, files: Files, changes: Changed): void {
  changes.set(`moved/${path.replace("moved/", "")}`, changes.get(path) ?? files.get(path) ?? []);
  if (!path.startsWith("moved/")) changes.set(path, undefined);
}

function addFile(files: Changed, life: Lifelike, size: number): void {
  const several = Array.from({ length: size }, () => life.nextFile());
  const [first] = several;
  if (first !== undefined)
    files.set(
      first.path,
      several.flatMap((file) => file?.lines ?? []),
    );
}

/** Puts a key into one of the files that the commit changes. */
function plant(changes: Changed, life: Lifelike): Omit<Sown, "mark" | "isInMerge"> {
  const [path, lines] = life.oneOf([...changes].flatMap(([own, text]) => (text === undefined ? [] : [[own, text] as const])));
  const at = life.below(lines.length);
  const secret = life.key();
  changes.set(path, [...lines.slice(0, at), `const client = connect("${secret}");`, ...lines.slice(at)]);
  return { path, line: at + 1, secret };
}
