// What commits bring beside their files: messages of commits and annotated tags, names of files, branches and tags.

import type { Place } from "../model/leak.ts";
import { asBuffer } from "./bytes/as-buffer.ts";
import { placeOf, type Sighting } from "./introduced.ts";
import type { Matcher } from "./search/matcher.ts";
import type { GivenHits } from "./search/search-bytes.ts";

export interface Message {
  readonly sightings: readonly Sighting[];
  /** The object that a tag names: it may be a tag again. */
  readonly tagged: string | undefined;
}

interface MessageObject {
  readonly id: string;
  readonly type: string;
}

/**
 * `bytes`: a commit or tag object. Lines count in the message, after the headers; what stands in the headers (a merged
 * tag's message, somebody's name) is at line 1.
 */
export function searchMessage(bytes: Uint8Array, { id, type }: MessageObject, matcher: Matcher, hits?: GivenHits): Message {
  const object = asBuffer(bytes);
  const end = object.indexOf("\n\n");
  const headers = object.toString("latin1", 0, end === -1 ? object.length : end);
  const headerLines = headers.split("\n").length + 1;
  const source = type === "tag" ? ("tag-message" as const) : ("commit-message" as const);
  const sightings = matcher.searchPart(bytes, "", hits).matches.map((match) => {
    const line = Math.max(1, match.line - headerLines);
    const endLine = Math.max(line, match.endLine - headerLines);
    return { match, place: { ...placeOf(match, { path: "", commit: id, source }), line, endLine } };
  });
  const tagged = type === "tag" ? /^object ([0-9a-f]+)\ntype tag$/m.exec(headers)?.[1] : undefined;
  return { sightings, tagged };
}

export interface Name extends Pick<Place, "commit"> {
  readonly name: string;
  readonly source: "path" | "branch-name";
}

export interface NameSearch {
  add(name: Name): void;
  /** What stands in all that were added. */
  finish(): readonly Sighting[];
}

const NAMES_AT_ONCE = 5000;

/** Names as they come, many in one go. */
export function createNameSearch(matcher: Matcher): NameSearch {
  const found: Sighting[] = [];
  let names: Name[] = [];
  const searchCollected = () => {
    found.push(...searchNames(names, matcher));
    names = [];
  };
  return {
    add(name) {
      names.push(name);
      if (names.length === NAMES_AT_ONCE) searchCollected();
    },
    finish() {
      searchCollected();
      return found;
    },
  };
}

/** Names in one go: one a line. */
export function searchNames(names: readonly Name[], matcher: Matcher): readonly Sighting[] {
  if (names.length === 0) return [];
  const text = names.map(({ name }) => name.replaceAll("\n", " ")).join("\n");
  return matcher.search(Buffer.from(text, "utf8"), "").flatMap((match) => {
    const row = names[match.line - 1];
    if (row === undefined || match.endLine !== match.line) return [];
    const place = { ...placeOf(match, { path: row.name, commit: row.commit, source: row.source }), line: 1, endLine: 1 };
    return [{ match, place }];
  });
}
