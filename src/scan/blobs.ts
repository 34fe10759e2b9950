// Searches one blob of git's, whatever came of reading it.

import type { ScanConfig } from "../model/config.ts";
import type { Skip } from "../model/coverage.ts";
import type { Git } from "../world.ts";
import { type Found, searchContent, type Tally } from "./contents.ts";
import { shortId } from "./git/object-id.ts";
import type { ReadObject } from "./git/objects.ts";
import type { Matcher } from "./search/matcher.ts";

/** What a search of git's objects needs all the way. */
export interface Search {
  readonly git: Git;
  readonly config: ScanConfig;
  readonly matcher: Matcher;
  readonly tally: Tally;
  /** Blobs that a partial clone lacks, which was said already: git is not asked for them. */
  readonly lacking?: ReadonlySet<string>;
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
