// The scan room's door, opened on a real repository: what is asked for goes in, places come out.

import { expect } from "vitest";
import { createFiles } from "../../src/io/files.ts";
import { createGit } from "../../src/io/git.ts";
import type { ScanConfig, ScanTarget } from "../../src/model/config.ts";
import type { Event, Occasion } from "../../src/model/event.ts";
import type { Place } from "../../src/model/leak.ts";
import { type Scanned, scan } from "../../src/scan/scan.ts";
import type { Files, Git, PullRequests, Threads } from "../../src/world.ts";
import type { Repository } from "../support/repository.ts";
import { githubLike } from "./samples.ts";

export interface Asked extends Partial<ScanConfig> {
  readonly trust?: Occasion["trust"];
  readonly git?: Git;
  readonly files?: Files;
  readonly threads?: Threads;
  readonly pullRequests?: PullRequests;
}

export function scanTarget(repository: Pick<Repository, "path">, target: ScanTarget, asked: Asked = {}): Promise<Scanned> {
  return scanAs(repository, { kind: "command-line" }, { ...asked, target });
}

export const scanRange = (repository: Pick<Repository, "path">, range: string, asked?: Asked) =>
  scanTarget(repository, { kind: "range", range }, asked);
export const scanHistory = (repository: Pick<Repository, "path">, asked?: Asked) => scanTarget(repository, { kind: "history" }, asked);
export const scanStaged = (repository: Pick<Repository, "path">, asked?: Asked) => scanTarget(repository, { kind: "staged" }, asked);

export function scanAs(
  repository: Pick<Repository, "path">,
  event: Event,
  { trust = "trusted", git, files, threads, pullRequests, ...asked }: Asked = {},
): Promise<Scanned> {
  const config: ScanConfig = {
    target: { kind: "event" },
    excludePaths: [],
    detectors: [githubLike],
    maxFileBytes: 64 << 20,
    ...asked,
  };
  const occasion: Occasion = { event, trust, label: event.kind, repositoryUrl: undefined };
  return scan(config, occasion, [], {
    git: git ?? realGit(repository),
    files: files ?? createFiles(repository.path),
    clock: { now: () => new Date("2026-11-22T00:00:00Z"), monotonicMs: () => performance.now(), sleep: () => Promise.resolve() },
    log: { info: () => undefined, debug: () => undefined },
    ...(threads === undefined ? {} : { threads }),
    ...(pullRequests === undefined ? {} : { pullRequests }),
  });
}

export function realGit(repository: Pick<Repository, "path">): Git {
  return createGit({ directory: repository.path, environment: { PATH: process.env.PATH, HOME: process.env.HOME }, token: undefined });
}

/** Every place of every leak; the scan must have read all that it should. */
export function placesOf(scanned: Scanned): Places {
  expect(incompleteOf(scanned)).toEqual([]);
  expect(scanned.coverage.commits).toBe(scanned.coverage.commitsExpected);
  return placesInAll(scanned);
}

type Places = readonly Pick<Place, "path" | "line" | "commit" | "source">[];

/** The same, of a scan that may have left something out. */
export function placesInAll(scanned: Scanned): Places {
  return scanned.leaks.flatMap(({ places }) => places.map(({ path, line, commit, source }) => ({ path, line, commit, source })));
}

export function incompleteOf({ coverage }: Scanned): readonly string[] {
  return coverage.skips.flatMap(({ kind, what, why }) => (kind === "incomplete" ? [`${what}: ${why}`] : []));
}

/** A place in a file, as `placesOf` gives it. */
export function inFile(path: string, line: number, commit: string | undefined) {
  return { path, line, commit, source: "file" as const };
}
