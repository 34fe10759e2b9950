// The door of the room: what is asked for, searched; leaks, and the proof of what was read.

import type { ScanConfig } from "../model/config.ts";
import type { Coverage, Skip } from "../model/coverage.ts";
import type { Credential } from "../model/credential.ts";
import type { Occasion } from "../model/event.ts";
import type { Leak } from "../model/leak.ts";
import { GitError, type World } from "../world.ts";
import { searchCommits, searchStaged } from "./commit-range.ts";
import { type Sighting, toLeaks } from "./introduced.ts";
import { createMatcher, type Matcher } from "./matcher.ts";
import { searchDirectory } from "./plain-files.ts";
import { resolveRange } from "./range.ts";
import { emptyTally, type Tally, toCoverage } from "./search.ts";

export interface Scanned {
  readonly leaks: readonly Leak[];
  readonly coverage: Coverage;
  readonly notices: readonly string[];
}

type Surroundings = Pick<World, "git" | "files" | "clock" | "log">;

/**
 * Searches what the configuration asks for. Never looks clean when something could not be read: that becomes an
 * `incomplete` skip of the coverage, with a sentence that says what to do. Throws `ConfigError` for a range that is not there.
 */
export async function scan(config: ScanConfig, occasion: Occasion, known: readonly Credential[], world: Surroundings): Promise<Scanned> {
  const startMs = world.clock.monotonicMs();
  const secrets = known.flatMap(({ name, secret }) => (secret === undefined ? [] : [{ name, secret }]));
  const matcher = createMatcher(config.detectors, { known: secrets, disabled: [], today: world.clock.now() });
  const tally = emptyTally();
  const { sightings, scope, notices } = await search(config, occasion, matcher, tally, world);
  const trusted = occasion.trust === "trusted" ? sightings : sightings.map(withoutAllowance);
  const coverage = toCoverage(tally, scope, world.clock.monotonicMs() - startMs);
  return { leaks: toLeaks(trusted), coverage, notices: [...notices, ...matcher.notices] };
}

interface Searched {
  readonly sightings: readonly Sighting[];
  readonly scope: string;
  readonly notices: readonly string[];
}

async function search(config: ScanConfig, occasion: Occasion, matcher: Matcher, tally: Tally, world: Surroundings): Promise<Searched> {
  const { target } = config;
  try {
    switch (target.kind) {
      case "directory":
        return {
          sightings: await searchDirectory(target.path, config, matcher, tally, world.files),
          scope: `files of ${target.path}`,
          notices: [],
        };
      case "staged":
        return { sightings: await searchStaged(config, matcher, tally, world.git), scope: "what is staged", notices: [] };
      default:
        return await searchRange(await resolveRange(target, occasion, world.git), config, matcher, tally, world);
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    tally.skips.push(brokenGit(error));
    return { sightings: [], scope: target.kind, notices: [] };
  }
}

async function searchRange(
  range: Awaited<ReturnType<typeof resolveRange>>,
  config: ScanConfig,
  matcher: Matcher,
  tally: Tally,
  world: Surroundings,
): Promise<Searched> {
  const { scope } = range;
  switch (range.kind) {
    case "nothing":
      return { sightings: [], scope, notices: [range.notice] };
    case "unreadable":
      tally.skips.push({ what: scope, why: range.why, kind: "incomplete" });
      return { sightings: [], scope, notices: [] };
    case "commits": {
      const sightings = await searchCommits(range, config, matcher, tally, world.git);
      const notices =
        tally.commitsExpected === 0 ? [...range.notices, "The range holds no commits, so there was nothing to search."] : range.notices;
      return { sightings, scope, notices };
    }
  }
}

/** What git says may quote names from the repository; reporters escape it like any other text from strangers. */
function brokenGit(error: GitError): Skip {
  const said = error.stderr.trim().split("\n")[0] ?? "";
  const why = `git ${error.args[0] ?? ""} failed with exit code ${error.exitCode}${said === "" ? "" : ` and said: ${said.slice(0, 300)}`}. Check that the clone is whole (git fsck) and run again.`;
  return { what: "git", why, kind: "incomplete" };
}

const NOT_COUNTED = "An allow comment stands beside it, but does not count here: whoever wrote the change wrote the comment.";

/** On an untrusted event the range's author cannot excuse its own leaks. */
function withoutAllowance(sighting: Sighting): Sighting {
  const { match } = sighting;
  if (match.allowed === undefined) return sighting;
  return { ...sighting, match: { ...match, allowed: undefined, notes: [...match.notes, NOT_COUNTED] } };
}
