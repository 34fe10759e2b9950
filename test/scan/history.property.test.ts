// A key planted anywhere in a random history is found once, at its commit and line; and in no range that does not hold that commit.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createRepository, type Repository } from "../support/repository.ts";
import { provedKey } from "./samples.ts";
import { inFile, placesOf, scanHistory, scanRange } from "./scanning.ts";

const key = provedKey(1);

interface Commit {
  readonly parents: readonly number[];
  /** Lines by path. */
  readonly tree: ReadonlyMap<string, readonly string[]>;
}

interface Step {
  readonly kind: "edit" | "add" | "delete" | "rename" | "rename and edit" | "merge" | "octopus" | "nothing" | "root";
  /** Numbers that choose commits, files and lines among those that there are. */
  readonly choices: readonly [number, number, number];
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom("edit", "edit", "edit", "add", "delete", "rename", "rename and edit", "merge", "octopus", "nothing", "root"),
    choices: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
  }),
  { minLength: 3, maxLength: 25 },
);

function pick<T>(from: readonly T[], choice: number): T {
  const chosen = from[choice % from.length];
  if (chosen === undefined) throw new RangeError("there is nothing to choose from");
  return chosen;
}

/** Commits in order, parents first; new ones go on from a recent commit, so that branches arise. */
function historyOf(all: readonly Step[]): Commit[] {
  const commits: Commit[] = [{ parents: [], tree: new Map([["start.txt", ["start"]]]) }];
  for (const [index, { kind, choices }] of all.entries()) commits.push(nextCommit(commits, index, kind, choices));
  return commits;
}

function nextCommit(commits: readonly Commit[], index: number, kind: Step["kind"], [first, second, third]: Step["choices"]): Commit {
  const parent = Math.max(0, commits.length - 1 - (first % 3));
  const tree = new Map(pick(commits, parent).tree);
  const paths = [...tree.keys()];
  switch (kind) {
    case "root":
      return { parents: [], tree: new Map([[`root-${index}.txt`, [`root ${index}`]]]) };
    case "merge":
    case "octopus": {
      const others = kind === "merge" ? [second] : [second, third];
      const parents = [...new Set([parent, ...others.map((choice) => choice % commits.length)])];
      return {
        parents,
        tree: mergedTree(
          parents.map((at) => pick(commits, at).tree),
          third,
        ),
      };
    }
    case "nothing":
      break;
    case "add":
      tree.set(`folder-${second % 3}/file-${index}.txt`, linesOf(index, 1 + (third % 30)));
      break;
    default:
      if (paths.length > 0) changeOne(tree, kind, index, [pick(paths, second), third]);
  }
  return { parents: [parent], tree };
}

function changeOne(
  tree: Map<string, readonly string[]>,
  kind: "edit" | "delete" | "rename" | "rename and edit",
  index: number,
  [path, choice]: readonly [string, number],
): void {
  const lines = tree.get(path) ?? [];
  const at = choice % (lines.length + 1);
  const edited = [...lines.slice(0, at), ...linesOf(index, 1 + (choice % 40)), ...lines.slice(at)];
  if (kind !== "edit") tree.delete(path);
  if (kind === "edit") tree.set(path, edited);
  if (kind === "rename") tree.set(`renamed-${index}.txt`, lines);
  if (kind === "rename and edit") tree.set(`renamed-${index}.txt`, edited);
}

function linesOf(index: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, line) => `commit ${index} line ${line}`);
}

/** Each path as one of the parents has it. */
function mergedTree(trees: readonly ReadonlyMap<string, readonly string[]>[], choice: number): ReadonlyMap<string, readonly string[]> {
  const paths = [...new Set(trees.flatMap((tree) => [...tree.keys()]))];
  return new Map(
    paths.flatMap((path, index) => {
      const having = trees.filter((tree) => tree.has(path));
      const lines = pick(having, choice + index).get(path);
      return lines === undefined ? [] : [[path, lines] as const];
    }),
  );
}

/** Puts the key into a file of one commit; whatever comes of that file later keeps it or loses it by chance. */
function planted(
  all: readonly Step[],
  where: number,
  line: number,
): { readonly commits: readonly Commit[]; readonly at: number; readonly path: string; readonly line: number } {
  const at = where % (all.length + 1);
  const commits = historyOf(all.slice(0, at));
  const last = commits.length - 1;
  const { parents, tree } = pick(commits, last);
  const paths = [...tree.keys()];
  const path = paths.length === 0 ? "lonely.txt" : pick(paths, line);
  const lines = tree.get(path) ?? [];
  const number = line % (lines.length + 1);
  commits[last] = { parents, tree: new Map(tree).set(path, [...lines.slice(0, number), key, ...lines.slice(number)]) };
  for (const [index, { kind, choices }] of all.slice(at).entries()) commits.push(nextCommit(commits, at + index, kind, choices));
  return { commits, at: last, path, line: number + 1 };
}

/** One process makes them all; gives their ids. */
async function write(repository: Repository, commits: readonly Commit[]): Promise<readonly string[]> {
  const text = commits.map(({ parents, tree }, index) => {
    const [from, ...merged] = parents.map((parent) => `:${parent + 1}`);
    const files = [...tree].map(([path, lines]) => `M 100644 inline ${path}\n${data(`${lines.join("\n")}\n`)}`);
    const head = `${parents.length === 0 ? `reset refs/heads/branch-${index}\n` : ""}commit refs/heads/branch-${index}\nmark :${index + 1}\ncommitter R <r@acme.example> ${1_700_000_000 + index} +0000\n${data(`commit ${index}`)}`;
    const links = `${from === undefined ? "" : `from ${from}\n`}${merged.map((mark) => `merge ${mark}\n`).join("")}`;
    return `${head}${links}deleteall\n${files.join("")}\n`;
  });
  await repository.feed(text.join(""), "fast-import", "--quiet", "--export-marks=marks");
  const refs = commits.map((_, index) => `refs/heads/branch-${index}`);
  return (await repository.git("rev-parse", ...refs)).split("\n");
}

function data(content: string): string {
  return `data ${Buffer.byteLength(content)}\n${content}\n`;
}

test("a key planted anywhere in a random history is found once, at its commit and line", async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(), fc.nat(), async (all, where, line) => {
      const { commits, at, path, line: number } = planted(all, where, line);
      const repository = await createRepository({ bare: true });
      const ids = await write(repository, commits);
      const found = inFile(path, number, ids[at]);
      expect(placesOf(await scanHistory(repository))).toEqual([found]);
      if (at > 0) expect(placesOf(await scanRange(repository, `branch-${at}^!`))).toEqual([found]);
      const tip = commits.length - 1;
      const holds = (await repository.git("rev-list", `branch-${at}..branch-${tip}`)).length > 0;
      if (holds) expect(placesOf(await scanRange(repository, `branch-${at}..branch-${tip}`))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);
