// The door of the room: what is asked for, searched; leaks, and the proof of what was read.

import type { ScanConfig } from "../model/config.ts";
import type { Coverage } from "../model/coverage.ts";
import type { Credential } from "../model/credential.ts";
import type { Occasion } from "../model/event.ts";
import type { Leak } from "../model/leak.ts";
import { secretsIn } from "../model/secrets-in.ts";
import type { Threads, World } from "../world.ts";
import type { Search } from "./blobs.ts";
import { unlessBroken } from "./broken-git.ts";
import { type FoundInGit, searchCommits, searchStaged } from "./commit-range.ts";
import { emptyTally, toCoverage } from "./contents.ts";
import { CONTEXTUAL_DETECTORS } from "./contextual/contextual-detectors.ts";
import { prepareExclusion } from "./exclusion.ts";
import type { Range } from "./git/range.ts";
import { resolveAhead } from "./git/resolve-range.ts";
import { toLeaks } from "./introduced.ts";
import { searchDirectory } from "./plain-files.ts";
import { searchPullRequest } from "./pull-request.ts";
import type { KnownSecret } from "./search/known-secrets.ts";
import { createMatcher } from "./search/matcher.ts";
import { preparePatterns } from "./shapes/patterns.ts";

export interface Scanned {
  readonly leaks: readonly Leak[];
  readonly coverage: Coverage;
  readonly notices: readonly string[];
}

type Surroundings = Pick<World, "git" | "files" | "clock" | "log" | "threads" | "pullRequests">;

/**
 * Searches what the configuration asks for. Never looks clean when something could not be read: that becomes an
 * `incomplete` skip of the coverage, with a sentence that says what to do. Throws `ConfigError` for a range that is not there.
 * `range`: where git was asked for it ahead; so all else that a search takes is made ready while git looks.
 */
export async function scan(
  config: ScanConfig,
  occasion: Occasion,
  known: readonly Credential[],
  world: Surroundings,
  range = resolveAhead(config.target, occasion, world.git),
): Promise<Scanned> {
  const startMs = world.clock.monotonicMs();
  const secrets = known.flatMap(secretsOf);
  const tally = emptyTally();
  await Promise.all([preparePatterns(config.detectors), prepareExclusion(config.excludePaths)]);
  const matcher = createMatcher(config.detectors, {
    known: secrets,
    disabled: config.disabledBuiltIns ?? [],
    contextual: CONTEXTUAL_DETECTORS,
    today: world.clock.now(),
    onUnfinished: (what) => tally.skips.push({ what, why: TOO_MUCH_ENCODED, kind: "incomplete" }),
  });
  const { sightings, atHead, scope, notices } = await search(range, { git: world.git, config, matcher, tally }, world);
  const said = await searchPullRequest(occasion, { config, matcher, tally }, world.pullRequests);
  const leaks = toLeaks([...sightings, ...said.sightings], atHead);
  return {
    leaks: occasion.trust === "trusted" ? leaks : leaks.map(withoutAllowance),
    coverage: toCoverage(tally, scope, world.clock.monotonicMs() - startMs),
    notices: [...notices, ...said.notices, ...matcher.notices],
  };
}

/** Companions are left out: most are ids, which stand in files openly. */
function secretsOf(credential: Credential): readonly KnownSecret[] {
  return secretsIn({ ...credential, companions: undefined }).map((secret) => ({ name: credential.name, secret }));
}

const TOO_MUCH_ENCODED =
  "decodes, encoding within encoding, to more than eight times its size, of which the rest was not searched. Look at the file; if it is harmless, exclude its path.";

interface Found extends FoundInGit {
  readonly scope: string;
  readonly notices: readonly string[];
}

const NOTHING: FoundInGit = { sightings: [], atHead: undefined };

function search(range: Promise<Range> | undefined, searching: Search, world: Surroundings): Promise<Found> {
  const { target } = searching.config;
  return unlessBroken(searching.tally.skips, { ...NOTHING, scope: scopeOf(target), notices: [] }, async () => {
    if (range !== undefined) return searchRange(await range, searching, world.threads);
    if (target.kind !== "directory") return { ...(await searchStaged(searching, world.files)), scope: "what is staged", notices: [] };
    const sightings = await searchDirectory(target.path, searching.config, searching.matcher, searching.tally, world.files);
    return { sightings, atHead: undefined, scope: `files of ${target.path}`, notices: [] };
  });
}

function scopeOf(target: ScanConfig["target"]): string {
  return target.kind === "range" ? target.range : target.kind;
}

async function searchRange(range: Range, searching: Search, threads: Threads | undefined): Promise<Found> {
  const { scope } = range;
  switch (range.kind) {
    case "nothing":
      return { ...NOTHING, scope, notices: [range.notice] };
    case "unreadable":
      searching.tally.skips.push({ what: scope, why: range.why, kind: "incomplete" });
      return { ...NOTHING, scope, notices: [] };
    case "commits": {
      if (range.lacking !== undefined) searching.tally.skips.push({ what: scope, why: range.lacking, kind: "incomplete" });
      const found = await searchCommits(range, searching, threads);
      const isEmpty = searching.tally.commitsExpected === 0;
      const notices = isEmpty ? ["The range holds no commits, so there was nothing to search."] : [];
      return { ...found, scope, notices };
    }
  }
}

const NOT_COUNTED = "an allow comment stands beside it, but does not count here: whoever wrote the change wrote the comment";

/** On an untrusted event the range's author cannot excuse its own leaks. */
function withoutAllowance(leak: Leak): Leak {
  return leak.allowed === undefined ? leak : { ...leak, allowed: undefined, notes: [...leak.notes, NOT_COUNTED] };
}
