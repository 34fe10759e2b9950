// Reads every blob that changes bring, and the messages beside them, each once and in one stream.

import type { ScanConfig } from "../model/config.ts";
import type { Git } from "../world.ts";
import type { Change, ChangeLog } from "./changes.ts";
import { isExcluded } from "./exclusion.ts";
import { type MatchesByBlob, placeOf, type Sighting } from "./introduced.ts";
import type { Match, Matcher } from "./matcher.ts";
import { shortId } from "./object-id.ts";
import { createObjectSet, type ObjectSet } from "./object-set.ts";
import { type ReadObject, readObjects } from "./objects.ts";
import { searchContent, type Tally } from "./search.ts";
import { type Name, searchMessage, searchNames } from "./side-texts.ts";

/** What a search of git's objects needs all the way. */
export interface Search {
  readonly git: Git;
  readonly config: ScanConfig;
  readonly matcher: Matcher;
  readonly tally: Tally;
}

export interface Beside {
  /** Blobs that no commit holds, each with a name. */
  readonly loose: ReadonlyMap<string, string>;
  /** Ids of commits and tags whose messages are searched, one a line. */
  readonly messages: string;
}

export interface ReadOnce {
  /** Blobs that hold something. */
  readonly matches: MatchesByBlob;
  /** Blobs that were searched, with or without a match. */
  readonly searched: ObjectSet;
  /** What stands outside the changes: in messages, names of files and loose blobs. */
  readonly sightings: readonly Sighting[];
}

/** `beside` is awaited when the changes are through, so that git can tell both at the same time. */
export async function readOnce(search: Search, log: ChangeLog, beside: Promise<Beside>): Promise<ReadOnce> {
  const { git, matcher } = search;
  const wanted = createWanted(search);
  const matches = new Map<string, readonly Match[]>();
  const texts: Sighting[] = [];
  let tags = "";
  async function* ids(): AsyncGenerator<string> {
    yield* wanted.blobsOf(log.first());
    const { loose, messages } = await beside;
    for (const [id, name] of loose) yield wanted.ask(id, name);
    yield messages;
  }
  const take = async (object: ReadObject): Promise<void> => {
    if (object.kind === "content" && object.type !== "blob") {
      const { sightings, tagged } = searchMessage(object.bytes, object.id, object.type, matcher);
      if (object.type === "commit") search.tally.commits++;
      if (tagged !== undefined) tags += `${tagged}\n`;
      texts.push(...sightings);
      return;
    }
    const found = await searchBlob(search, object, wanted.pathOf(object.id));
    if (found.length > 0) matches.set(object.id, found);
  };
  for await (const object of readObjects(git, ids())) await take(object);
  while (tags !== "") {
    const next = tags;
    tags = "";
    for await (const object of readObjects(git, next)) await take(object);
  }
  const inLoose = [...(await beside).loose].flatMap(([id, path]) =>
    (matches.get(id) ?? []).map((match) => ({ match, place: placeOf(match, { path, commit: undefined, source: "file" }) })),
  );
  return { matches, searched: wanted.searched, sightings: [...inLoose, ...texts, ...wanted.finish()] };
}

/** Matches in a blob; what cannot be read becomes a skip. */
export async function searchBlob({ config, matcher, tally }: Search, object: ReadObject, path: string): Promise<readonly Match[]> {
  const what = `${path} (${shortId(object.id)})`;
  if (object.kind === "missing") {
    const why = "is not in this clone: the clone is partial (let the checkout fetch everything, without `filter:`) or damaged (git fsck).";
    tally.skips.push({ what, why, kind: "incomplete" });
    return [];
  }
  const sizeBytes = object.kind === "content" ? object.bytes.length : object.sizeBytes;
  if (sizeBytes <= config.maxFileBytes) return searchContent(object, path, matcher, tally);
  tally.skips.push({ what, why: tooLarge(sizeBytes, config.maxFileBytes), kind: "incomplete" });
  return [];
}

export function tooLarge(sizeBytes: number, maxBytes: number): string {
  return `has ${sizeBytes} bytes, more than \`max-file-bytes\` (${maxBytes}); raise it, or list the path under \`exclude-paths\`.`;
}

interface Wanted {
  /** Ids of blobs that were not asked for before, several lines at a time. */
  blobsOf(changes: AsyncIterable<Change>): AsyncGenerator<string>;
  ask(id: string, path: string): string;
  /** The path that an object was asked for under; forgotten once told. */
  pathOf(id: string): string;
  readonly searched: ObjectSet;
  /** Counts what was passed over, and gives what stands in the names of files. */
  finish(): readonly Sighting[];
}

const LINES_CHARACTERS = 4096;
const NAMES_AT_ONCE = 5000;

function createWanted({ config, matcher, tally }: Search): Wanted {
  const searched = createObjectSet();
  const paths = new Map<string, string>();
  const read = new Set<string>();
  const excluded = new Set<string>();
  const inNames: Sighting[] = [];
  let names: Name[] = [];
  const searchCollected = () => {
    inNames.push(...searchNames(names, matcher));
    names = [];
  };
  const ask = (id: string, path: string): string => {
    if (!searched.add(id)) return "";
    paths.set(id, path);
    return `${id}\n`;
  };
  const note = ({ path, blob, kind, parents, oldPath, commit }: Change): string => {
    if (blob === undefined) return "";
    const isKnown = read.has(path) || excluded.has(path);
    if (!isKnown && (parents.length === 0 || oldPath !== undefined)) names.push({ name: path, commit, source: "path" });
    if (names.length === NAMES_AT_ONCE) searchCollected();
    if (kind === "submodule") {
      tally.submodules++;
      return "";
    }
    const isOut = isExcluded(path, config.excludePaths);
    if (!isKnown) (isOut ? excluded : read).add(path);
    return isOut ? "" : ask(blob, path);
  };
  return {
    searched,
    ask,
    async *blobsOf(changes) {
      let lines = "";
      for await (const change of changes) {
        lines += note(change);
        if (lines.length < LINES_CHARACTERS) continue;
        yield lines;
        lines = "";
      }
      yield lines;
    },
    pathOf(id) {
      const path = paths.get(id) ?? "";
      paths.delete(id);
      return path;
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
