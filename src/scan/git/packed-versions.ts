// Reads what is asked for by number: from the repository's packs, in their own order, where that can be; else from git.

import type { Git, Pack } from "../../world.ts";
import type { Wanted } from "./asked-objects.ts";
import { type FileVersion, readHere, unsearched } from "./file-versions.ts";
import { type PackFamilies, readPackFamilies } from "./pack-families.ts";
import { type PackIndex, readPackIndex } from "./pack-index.ts";
import { walkPack } from "./pack-walk.ts";

export interface NumberedVersion {
  /** What it was asked for by: things are numbered from 0 in the order in which they are asked for. */
  readonly number: number;
  readonly version: FileVersion;
}

/** Contents are good until the next step, of the batch too. What is in packs is read only once all is asked for. */
export async function* readByNumber(git: Git, wanted: AsyncIterable<readonly Wanted[]>): AsyncGenerator<Iterable<NumberedVersion>> {
  const packs = await openIndexed(git);
  try {
    if (packs.length === 0) yield* readFromGit(git, wanted, (position) => position);
    else yield* readFromPacks(git, packs, wanted);
  } finally {
    for (const { pack } of packs) pack.close();
  }
}

async function* readFromGit(
  git: Git,
  wanted: AsyncIterable<readonly Wanted[]>,
  numberOf: (position: number) => number,
): AsyncGenerator<Iterable<NumberedVersion>> {
  let position = 0;
  for await (const versions of readHere(git, wanted)) yield versions.map((version) => ({ number: numberOf(position++), version }));
}

interface IndexedPack {
  readonly pack: Pack;
  readonly index: PackIndex;
}

/** None where one of them is of a form that is not known: git knows it. */
async function openIndexed(git: Git): Promise<readonly IndexedPack[]> {
  const packs = (await git.openPacks?.()) ?? [];
  const indexed = packs.flatMap((pack) => {
    const index = readPackIndex(pack);
    return index === undefined ? [] : [{ pack, index }];
  });
  if (indexed.length === packs.length) return indexed;
  for (const pack of packs) pack.close();
  return [];
}

const NONE = -1;

interface OpenedPack extends IndexedPack {
  readonly families: PackFamilies;
  /** What each object is asked for by, or -1. */
  readonly numbers: Int32Array;
}

async function* readFromPacks(
  git: Git,
  packs: readonly IndexedPack[],
  wanted: AsyncIterable<readonly Wanted[]>,
): AsyncGenerator<Iterable<NumberedVersion>> {
  const opened = packs.map((each) => ({
    ...each,
    families: readPackFamilies(each.pack, each.index),
    numbers: new Int32Array(each.index.count).fill(NONE),
  }));
  const asked: (Wanted | undefined)[] = [];
  for await (const some of wanted) {
    for (const each of some) note(opened, each, asked.push(each) - 1);
    // Messages are no changes of files: they are read while git still tells those.
    if (some.length > 0 && some.every(({ path }) => path === "")) yield answersOf(opened, asked);
  }
  yield answersOf(opened, asked);
  const left = [...asked.entries()].filter(([, each]) => each !== undefined);
  if (left.length === 0) return;
  async function* leftOver(): AsyncGenerator<readonly Wanted[]> {
    yield left.map(([, each]) => each as Wanted);
  }
  yield* readFromGit(git, leftOver(), (position) => left[position]?.[0] ?? NONE);
}

/** Asked for twice, an object is read twice: the second time by git. */
function note(packs: readonly OpenedPack[], { id }: Wanted, number: number): void {
  for (const { index, numbers } of packs) {
    const object = index.find(id);
    if (object === NONE) continue;
    if (numbers[object] === NONE) numbers[object] = number;
    return;
  }
}

/** What was noted and can be read; it is no longer asked for then. */
function* answersOf(packs: readonly OpenedPack[], asked: (Wanted | undefined)[]): Generator<NumberedVersion> {
  for (const { pack, families, numbers } of packs) {
    for (const { number, type, bytes, edits, level } of walkPack(pack, families, numbers)) {
      const { id, path } = asked[number] as Wanted;
      asked[number] = undefined;
      const version = unsearched({ kind: "content", id, type, bytes }, path);
      yield { number, version: { ...version, edits, slot: level, earlierSlot: level - 1 } };
    }
    numbers.fill(NONE);
  }
}
