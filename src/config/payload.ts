// The few parts of an event's payload that Keyturn uses, decoded strictly where a wrong value could reach git.

import * as v from "valibot";
import { ConfigError } from "../model/problem.ts";

const ObjectId = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const Ref = v.pipe(v.string(), v.regex(/^[^-\x00-\x20\x7f][^\x00-\x20\x7f]*$/), v.maxLength(1000));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Push = v.object({
  ref: Ref,
  before: ObjectId,
  after: ObjectId,
  forced: v.nullish(v.boolean()),
  repository: v.nullish(v.object({ default_branch: v.optional(Ref) })),
});

const PullRequest = v.object({
  pull_request: v.object({
    number: Count,
    commits: v.nullish(Count),
    title: v.nullish(v.string()),
    body: v.nullish(v.string()),
    base: v.object({ sha: ObjectId, ref: Ref }),
    head: v.object({ sha: ObjectId, ref: v.nullish(v.string()), repo: v.nullish(v.object({ full_name: v.string() })) }),
  }),
});

const MergeGroup = v.object({ merge_group: v.object({ base_sha: ObjectId, head_sha: ObjectId, base_ref: Ref }) });

export type PushPayload = v.InferOutput<typeof Push>;
export type PullRequestPayload = v.InferOutput<typeof PullRequest>;
export type MergeGroupPayload = v.InferOutput<typeof MergeGroup>;

export const payloadShapes = { push: Push, pullRequest: PullRequest, mergeGroup: MergeGroup };

/** Decodes one event's payload; throws `ConfigError` with every part that is wrong. */
export function decodePayload<Shape extends v.GenericSchema>(event: string, shape: Shape, text: string | undefined): v.InferOutput<Shape> {
  const decoded = v.safeParse(shape, parseJson(event, text));
  if (decoded.success) return decoded.output;
  const parts = [...new Set(decoded.issues.map((issue) => v.getDotPath(issue) ?? "the whole"))];
  throw broken(event, `${parts.join(", ")} ${parts.length === 1 ? "is" : "are"} missing or not what the platform sends`);
}

function parseJson(event: string, text: string | undefined): unknown {
  if (text === undefined) throw broken(event, "there is none");
  try {
    return JSON.parse(text);
  } catch {
    throw broken(event, "it is not JSON");
  }
}

function broken(event: string, what: string): ConfigError {
  const advice = "run Keyturn in a job that the platform started itself, or unset GITHUB_EVENT_NAME and say which commits to search";
  return new ConfigError([
    { source: "GITHUB_EVENT_PATH", message: `the payload of this ${event} event cannot be used: ${what}; ${advice}.` },
  ]);
}
