// Reads every blob that changes bring, and the messages beside them, each once and in one stream.

import type { ScanConfig } from "../model/config.ts";
import type { Skip } from "../model/coverage.ts";
import type { Git, Thread } from "../world.ts";
import { unlessBroken } from "./broken-git.ts";
import { type Found, searchContent, type Tally } from "./contents.ts";
import { isExcluded } from "./exclusion.ts";
import type { Wanted } from "./git/asked-objects.ts";
import type { Change, ChangeLog } from "./git/changes.ts";
import { type FileVersion, readHere, unsearched } from "./git/file-versions.ts";
import { shortId } from "./git/object-id.ts";
import { createObjectSet, type ObjectSet } from "./git/object-set.ts";
import { type ReadObject, readObjects } from "./git/objects.ts";
import { readOnThread } from "./git/reading-thread.ts";
import { type MatchesByBlob, placeOf, type Sighting } from "./introduced.ts";
import type { Match, Matcher } from "./search/matcher.ts";
import type { GivenHits } from "./search/search-bytes.ts";
import { type Name, searchMessage, searchNames } from "./side-texts.ts";
import { createVersionSearch } from "./versions.ts";

/** What a search of git's objects needs all the way. */
export interface Search {
  readonly git: Git;
  readonly config: ScanConfig;
  readonly matcher: Matcher;
  readonly tally: Tally;
  /** Blobs that a partial clone lacks, which was said already: git is not asked for them. */
  readonly lacking?: ReadonlySet<string>;
}

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
  /** What stands outside the changes: in messages, names of files and loose blobs. */
  readonly sightings: readonly Sighting[];
}

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
    while (tags.length > 0) {
      const next = tags.map((id) => `${id}\n`).join("");
      tags = [];
      for await (const objects of readObjects(git, next)) for (const object of objects) await take(unsearched(object, ""));
    }
  };
  await unlessBroken(search.tally.skips, undefined, readAll);
  const inLoose = [...(await beside).loose].flatMap(([id, path]) =>
    (matches.get(id) ?? []).map((match) => ({ match, place: placeOf(match, { path, commit: undefined, source: "file" }) })),
  );
  return { matches, searched: choice.searched, partly, sightings: [...inLoose, ...texts, ...choice.finish()] };
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

/** Matches in a blob; what cannot be read becomes a skip. */
export function searchBlob({ config, matcher, tally }: Search, object: ReadObject, path: string): Found {
  if (object.kind === "missing") {
    tally.skips.push(unread(object, path, NOT_THERE));
    return [];
  }
  const sizeBytes = object.kind === "content" ? object.bytes.length : object.sizeBytes;
  if (sizeBytes <= config.maxFileBytes) return searchContent(object, path, matcher, tally);
  tally.skips.push(unread(object, path, tooLarge(sizeBytes, config.maxFileBytes)));
  return [];
}

const NOT_THERE =
  "is not in this clone: the clone is partial (let the checkout fetch everything, without `filter:`) or damaged (git fsck).";

function unread({ id }: ReadObject, path: string, why: string): Skip {
  return { what: `${path} (${shortId(id)})`, why, kind: "incomplete" };
}

export function tooLarge(sizeBytes: number, maxBytes: number): string {
  return `has ${sizeBytes} bytes, more than \`max-file-bytes\` (${maxBytes}); raise it, or list the path under \`exclude-paths\`.`;
}

interface Choice {
  /** Blobs that were not asked for before, many at a time. */
  blobsOf(changes: AsyncIterable<readonly Change[]>): AsyncGenerator<readonly Wanted[]>;
  /** Nothing where it was asked for before. */
  ask(id: string, path: string): readonly Wanted[];
  readonly searched: ObjectSet;
  /** Counts what was passed over, and gives what stands in the names of files. */
  finish(): readonly Sighting[];
}

const NAMES_AT_ONCE = 5000;

/** How versions of files from before the range are used. */
type Parents = "compare-with-parents" | "search-all";

function createChoice({ config, matcher, tally, lacking }: Search, use: Parents): Choice {
  const searched = createObjectSet();
  const read = new Set<string>();
  const excluded = new Set<string>();
  const inNames: Sighting[] = [];
  let names: Name[] = [];
  const searchCollected = () => {
    inNames.push(...searchNames(names, matcher));
    names = [];
  };
  const ask = (id: string, path: string): readonly Wanted[] => (searched.add(id) && lacking?.has(id) !== true ? [{ id, path }] : []);
  /** The parent's version before the first one of a path: what both have was not added. */
  const withParent = ({ path, parents: [parent], oldPath }: Change, own: readonly Wanted[]): readonly Wanted[] => {
    const isLeftOut =
      parent === undefined || lacking?.has(parent) === true || (oldPath !== undefined && isExcluded(oldPath, config.excludePaths));
    return use === "search-all" || own.length === 0 || isLeftOut ? own : [{ id: parent, path, isOnlyCompared: true }, ...own];
  };
  const note = (change: Change): readonly Wanted[] => {
    const { path, blob, kind, parents, oldPath, commit } = change;
    if (blob === undefined) return [];
    const isKnown = read.has(path) || excluded.has(path);
    if (!isKnown && (parents.length === 0 || oldPath !== undefined)) names.push({ name: path, commit, source: "path" });
    if (names.length === NAMES_AT_ONCE) searchCollected();
    if (kind === "submodule") {
      tally.submodules++;
      return [];
    }
    const isOut = isExcluded(path, config.excludePaths);
    if (!isKnown) (isOut ? excluded : read).add(path);
    if (isOut) return [];
    return isKnown ? ask(blob, path) : withParent(change, ask(blob, path));
  };
  return {
    searched,
    ask,
    async *blobsOf(changes) {
      for await (const some of changes) yield some.flatMap(note);
    },
    finish() {
      searchCollected();
      tally.files += read.size;
      if (excluded.size > 0) {
        const why = "excluded by `exclude-paths` in the configuration.";
        tally.skips.push({ what: `${excluded.size} ${excluded.size === 1 ? "path" : "paths"}`, why, kind: "by-design" });
      }
      return inNames;
    },
  };
}
