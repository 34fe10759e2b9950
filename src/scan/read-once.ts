// Reads every blob that changes bring, and the messages beside them, each once and in one stream.

import type { Skip } from "../model/coverage.ts";
import type { Thread } from "../world.ts";
import { type Search, searchBlob } from "./blobs.ts";
import { unlessBroken } from "./broken-git.ts";
import { createChoice } from "./choice.ts";
import { isKeyFile } from "./formats/key-files.ts";
import type { Wanted } from "./git/asked-objects.ts";
import type { ChangeLog } from "./git/changes.ts";
import { type FileVersion, readHere, unsearched } from "./git/file-versions.ts";
import type { ObjectSet } from "./git/object-set.ts";
import { type ReadObject, readObjects } from "./git/objects.ts";
import { readOnThread } from "./git/reading-thread.ts";
import { type MatchesByBlob, placeOf, type Sighting } from "./introduced.ts";
import type { Match } from "./search/matcher.ts";
import type { GivenHits } from "./search/search-bytes.ts";
import { searchMessage } from "./side-texts.ts";
import { createVersionSearch } from "./versions.ts";

export interface Beside {
  /** Blobs that no commit holds, each with a name. */
  readonly loose: ReadonlyMap<string, string>;
  /** Ids of commits and tags whose messages are searched. */
  readonly messages: readonly string[];
}

export interface ReadOnce {
  /** Blobs that hold something. */
  readonly matches: MatchesByBlob;
  /** Blobs that were searched, with or without a match. */
  readonly searched: ObjectSet;
  /** Those of them that were searched only around what they change of a version before the range, where nothing was. */
  readonly partly: ReadonlySet<string>;
  /** Blobs, each with a path, that are to be searched whole there: see `Choice`. */
  readonly broughtAnew: ReadonlyMap<string, string>;
  /** What stands outside the changes: in messages, names of files and loose blobs. */
  readonly sightings: readonly Sighting[];
}

/** Tags of tags of tags: git is asked once for each level, and a push may bring a chain of any length. */
const DEEPEST_TAG = 64;
const TAGS_TOO_DEEP: Skip = {
  what: "tags",
  why: `a tag names a tag that names another one, more than ${DEEPEST_TAG} times over: the messages of those beyond were not read. Delete it, or make a tag of the commit itself.`,
  kind: "incomplete",
};

/**
 * `beside` is awaited when git was asked for the changes, so that it can tell both at the same time. With a `thread` to read on,
 * reading and searching take a core each.
 */
export async function readOnce(search: Search, log: ChangeLog, beside: Promise<Beside>, thread?: Thread): Promise<ReadOnce> {
  const { git, matcher } = search;
  // Reading and comparing one takes a small part of the time that searching takes.
  const choice = createChoice(search, thread === undefined ? "compare-with-parents" : "search-all");
  const partly = new Set<string>();
  const versions = createVersionSearch(matcher);
  const matches = new Map<string, readonly Match[]>();
  const texts: Sighting[] = [];
  let tags: string[] = [];
  async function* wanted(): AsyncGenerator<readonly Wanted[]> {
    // Messages are read while git looks for what the commits change.
    const blobs = startedAhead(choice.blobsOf(log.first()));
    const { loose, messages } = await beside;
    yield messages.map(asMessage);
    yield* blobs;
    yield Array.from(loose, ([id, path]) => choice.ask(id, path)).flat();
  }
  const take = async (version: FileVersion): Promise<void> => {
    const { object, path, slot } = version;
    if (object.kind === "content" && object.type !== "blob") takeMessage(object, version.searched?.[0]?.hits);
    else if (version.isOnlyCompared) versions.compareWith(version);
    else {
      const found = searchBlob(path === "" ? search : { ...search, matcher: versions.searching(version) }, object, path);
      keep(object.id, found instanceof Promise ? await found : found);
      if (!versions.knowsAll(slot)) partly.add(object.id);
    }
  };
  const keep = (id: string, found: readonly Match[]): void => {
    if (found.length > 0) matches.set(id, found);
  };
  const takeMessage = (object: Extract<ReadObject, { kind: "content" }>, hits: GivenHits | undefined): void => {
    const { sightings, tagged } = searchMessage(object.bytes, object, matcher, hits);
    if (object.type === "commit") search.tally.commits++;
    if (tagged !== undefined) tags.push(tagged);
    texts.push(...sightings);
  };
  const read = thread === undefined ? readHere(git, wanted()) : readOnThread(git, wanted(), thread, matcher.keywords);
  const readAll = async (): Promise<void> => {
    for await (const some of read) for (const version of some) await take(version);
    sortByObject(texts, (await beside).messages);
    for (let level = 1; tags.length > 0; level++) {
      if (level > DEEPEST_TAG) {
        search.tally.skips.push(TAGS_TOO_DEEP);
        break;
      }
      const next = tags.map((id) => `${id}\n`).join("");
      tags = [];
      for await (const objects of readObjects(git, next)) for (const object of objects) await take(unsearched(object, ""));
    }
  };
  await unlessBroken(search.tally.skips, undefined, readAll);
  const inLoose = [...(await beside).loose].flatMap(([id, path]) =>
    (matches.get(id) ?? []).map((match) => ({ match, place: placeOf(match, { path, commit: undefined, source: "file" }) })),
  );
  const broughtAnew = new Map([...choice.broughtAnew].filter(([id, path]) => partly.has(id) || isKeyFile(path)));
  return { matches, searched: choice.searched, partly, broughtAnew, sightings: [...inLoose, ...texts, ...choice.finish()] };
}

/** Asks for the first item at once. */
function startedAhead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  const first = items.next();
  first.catch(() => undefined);
  return (async function* () {
    try {
      for (let next = await first; next.done !== true; next = await items.next()) yield next.value;
    } finally {
      await items.return(undefined);
    }
  })();
}

/** In the order of `ids`, whatever order they were read in. */
function sortByObject(texts: Sighting[], ids: readonly string[]): void {
  if (texts.length < 2) return;
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const rankOf = ({ place }: Sighting): number => ranks.get(place.commit ?? "") ?? ids.length;
  texts.sort((a, b) => rankOf(a) - rankOf(b));
}

function asMessage(id: string): Wanted {
  return { id, path: "" };
}
