// What a scan read and what it could not: the proof behind "no leaks".

export interface Skip {
  /** What was not read: a path, commit or object id. */
  readonly what: string;
  /** One sentence: why, and what to do where something can be done. */
  readonly why: string;
  /** `incomplete` fails the scan; `by-design` is only said (submodules, LFS pointers, excluded paths). */
  readonly kind: "incomplete" | "by-design";
}

export interface Coverage {
  /** What was asked for, e.g. `4 commits, 1f2e3d4..5a6b7c8`. */
  readonly scope: string;
  readonly commits: number;
  /** By `git rev-list --count` for the same range; differs from `commits` only in an incomplete scan. */
  readonly commitsExpected: number;
  readonly files: number;
  readonly blobs: number;
  readonly bytes: number;
  readonly skips: readonly Skip[];
  readonly durationMs: number;
}
