// Searches what a pull request says beside its commits, where the configuration asks for it: title, description, comments.

import type { ScanConfig } from "../model/config.ts";
import type { Event, Occasion } from "../model/event.ts";
import type { PullRequestSource } from "../model/leak.ts";
import type { PullRequests } from "../world.ts";
import type { Tally } from "./contents.ts";
import { placeOf, type Sighting } from "./introduced.ts";
import type { Matcher } from "./search/matcher.ts";

export interface FoundInPullRequest {
  readonly sightings: readonly Sighting[];
  readonly notices: readonly string[];
}

interface Searching {
  readonly config: Pick<ScanConfig, "pullRequestText">;
  readonly matcher: Matcher;
  readonly tally: Tally;
}

/** Comments that cannot be read become an `incomplete` skip; `platform`: undefined where there is nobody to ask. */
export async function searchPullRequest(
  { event }: Pick<Occasion, "event">,
  { config, matcher, tally }: Searching,
  platform: PullRequests | undefined,
): Promise<FoundInPullRequest> {
  if (config.pullRequestText !== true) return { sightings: [], notices: [] };
  if (event.kind !== "pull-request") return { sightings: [], notices: event.kind === "command-line" ? [ONLY_IN_THE_ACTION] : [] };
  const texts = [...ownTexts(event), ...(await commentsOf(event.number, tally, platform))];
  return { sightings: texts.flatMap((text) => sightingsIn(text, matcher, tally)), notices: [] };
}

const ONLY_IN_THE_ACTION =
  "`pull-request-text` has no effect on the command line: title, description and comments of a pull request are known in the Action alone.";

interface Text {
  readonly source: PullRequestSource;
  readonly path: string;
  readonly text: string;
}

function ownTexts({ number, title, body }: Extract<Event, { kind: "pull-request" }>): readonly Text[] {
  const path = `pull/${number}`;
  return [
    ...(title === undefined ? [] : [{ source: "pull-request-title" as const, path, text: title }]),
    ...(body === undefined ? [] : [{ source: "pull-request-body" as const, path, text: body }]),
  ];
}

async function commentsOf(number: number, tally: Tally, platform: PullRequests | undefined): Promise<readonly Text[]> {
  const path = `pull/${number}`;
  const answer = platform === undefined ? { failure: "there is no token to ask with" } : await platform.comments(number);
  if ("failure" in answer) {
    const why = `could not be read: ${answer.failure}. Give the job \`pull-requests: read\` and the step its \`github-token\`, or set \`pull-request-text\` to false.`;
    tally.skips.push({ what: `comments of pull request #${number}`, why, kind: "incomplete" });
    return [];
  }
  return answer.map(({ anchor, text }) => ({ source: "pull-request-comment", path: `${path}#${anchor}`, text }));
}

function sightingsIn({ source, path, text }: Text, matcher: Matcher, tally: Tally): readonly Sighting[] {
  const bytes = Buffer.from(text, "utf8");
  tally.bytes += bytes.length;
  return matcher.search(bytes, path).map((match) => ({ match, place: placeOf(match, { path, commit: undefined, source }) }));
}
