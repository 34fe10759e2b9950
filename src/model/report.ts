// All that a reporter sees.

import type { Check } from "./check.ts";
import type { Coverage } from "./coverage.ts";
import type { Judged } from "./finding.ts";

/** Worst first: `findings` exit 1, `could-not-tell` exit 4, `clean` exit 0. */
export type Result = "clean" | "findings" | "could-not-tell";

export interface Report {
  readonly version: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  /** What set the run off, e.g. `pull_request #7` or `command line`. */
  readonly trigger: string;
  /** What Keyturn ran on, e.g. `Node 24.1.0 on linux x64`; for a service's support. */
  readonly runtime?: string;
  /** Link parts, where the run knows them: `https://github.com/owner/name`. */
  readonly repositoryUrl: string | undefined;
  /** Undefined when no credential half was asked for. */
  readonly checks: readonly Check[] | undefined;
  /** Undefined when no scan was asked for. */
  readonly coverage: Coverage | undefined;
  /** Every finding, also those that were let through. */
  readonly findings: readonly Judged[];
  /** Sentences about the run as a whole: secrets not available on a fork, range was empty, ... */
  readonly notices: readonly string[];
  /** Why the run could not tell, one sentence each; empty unless something stayed unanswered. */
  readonly unanswered: readonly string[];
  readonly result: Result;
}

export function exitCode(result: Result): 0 | 1 | 4 {
  switch (result) {
    case "clean":
      return 0;
    case "findings":
      return 1;
    case "could-not-tell":
      return 4;
  }
}
