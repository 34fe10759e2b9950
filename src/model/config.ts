// Everything a run needs to know, decoded and resolved once.

import type { Credential } from "./credential.ts";
import type { Detector } from "./detector.ts";
import type { Occasion } from "./event.ts";

/** What to search. */
export type ScanTarget =
  /** The commits that the event brings. */
  | { readonly kind: "event" }
  /** A revision range as git writes it, e.g. `main..HEAD`; one revision means that commit and all before it. */
  | { readonly kind: "range"; readonly range: string }
  | { readonly kind: "history" }
  | { readonly kind: "directory"; readonly path: string }
  | { readonly kind: "staged" };

export interface ScanConfig {
  readonly target: ScanTarget;
  /** Glob patterns of paths that are not read; every skipped file is counted. */
  readonly excludePaths: readonly string[];
  /** All detectors to search with, out of the catalogue, without those that the user switched off. */
  readonly detectors: readonly Detector[];
  /** Ids of detectors outside the catalogue (`contextual.ts`) that the user switched off; absent: none. */
  readonly disabledBuiltIns?: readonly string[];
  /** How many bytes of one file are read at most. */
  readonly maxFileBytes: number;
  /** Are a pull request's title, description and comments searched too? Absent: they are not. */
  readonly pullRequestText?: boolean;
}

export interface CheckConfig {
  readonly timeoutMs: number;
  /** Credentials checked at one time. */
  readonly concurrency: number;
  /** Requests in flight to one host. */
  readonly perHost: number;
  /** Tries, in all, before a rejection counts. */
  readonly confirmAttempts: number;
  /** Pause between those tries. */
  readonly confirmDelayMs: number;
  readonly maxBodyBytes: number;
}

export interface PolicyConfig {
  /** What a check or scan that could not tell does to the run. */
  readonly onUndetermined: "fail" | "warn";
  /** Which leaks fail the run; the others warn. */
  readonly failOnConfidence: readonly ("checksum" | "structure" | "prefix" | "context")[];
}

export interface Config {
  readonly occasion: Occasion;
  /** Undefined: this half is not asked for. */
  readonly credentials: readonly Credential[] | undefined;
  /** All that are configured, whether they are checked or not: their values are what a scan knows to be keys. */
  readonly known: readonly Credential[];
  readonly scan: ScanConfig | undefined;
  readonly check: CheckConfig;
  readonly policy: PolicyConfig;
  /** Sentences for the report that arose while the configuration was read. */
  readonly notices: readonly string[];
}
