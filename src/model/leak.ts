// A committed key: what it is, where it stands, how sure that is.

import type { Detector } from "./detector.ts";
import type { Secret } from "./secret.ts";

/** From proof to guess. */
export type Confidence = "checksum" | "structure" | "prefix" | "context";

/** Where a leak stands. Lines and columns are 1-based and count in the file as committed; `endColumn` is exclusive. */
export interface Place {
  /** As git has it; bytes that are not UTF-8 are shown as `\xNN`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Full object id; undefined for the working tree, the index or a directory. */
  readonly commit: string | undefined;
  /** How the key was hidden, outermost first, e.g. `["base64"]`. */
  readonly encoding: readonly string[];
  readonly source: "file" | "commit-message" | "tag-message" | "branch-name" | "path" | "symlink" | PullRequestSource;
}

/** Text that the platform keeps beside the commits; its path is the address below the repository's, `pull/7`. */
export type PullRequestSource = "pull-request-title" | "pull-request-body" | "pull-request-comment";

export interface Leak {
  /** Undefined where a configured credential was found by its exact value. */
  readonly detector: Detector;
  readonly secret: Secret;
  readonly confidence: Confidence;
  /** Stable across runs; see `scan/search/fingerprint.ts`. */
  readonly fingerprint: string;
  /** First place first; one secret is one leak however often it was committed. */
  readonly places: readonly Place[];
  /** Shape of the key with its secret part cut out, e.g. `ghp_…`, safe to print. */
  readonly preview: string;
  /** Facts read from the key itself, safe to print: phrases that a list can join, e.g. `JWT expired on 2024-03-01`. */
  readonly notes: readonly string[];
  /** Whether the secret still stands in a file of the newest commit; absent where that cannot be said (plain files, messages). */
  readonly presence?: "at-head" | "only-in-history";
  /** Reason of the allow comment that stands beside it, where there is one. */
  readonly allowed: string | undefined;
}

/** What stands in the working tree, the index or a directory may never be committed, if it is seen in time. */
export function isCommitted({ places }: Pick<Leak, "places">): boolean {
  return places.some((place) => place.commit !== undefined);
}

/** What was committed, and what stands beside the commits where everybody reads it. */
export function isShared(leak: Pick<Leak, "places">): boolean {
  return isCommitted(leak) || leak.places.some(({ source }) => source.startsWith("pull-request-"));
}

/** How the key was hidden, innermost first: `as hex in base64`, `as base64 in an archive`, or nothing. */
export function hiddenAs({ encoding }: Pick<Place, "encoding">): string {
  const [inner, ...around] = encoding.map((name) => (name === "archive" ? "an archive" : name)).toReversed();
  if (inner === undefined) return "";
  return [inner === "an archive" ? `in ${inner}` : `as ${inner}`, ...around].join(" in ");
}
