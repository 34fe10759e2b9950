// What set the run off and how far it can be trusted, read from the platform's variables and its event payload.

import type { Event, Occasion } from "../model/event.ts";
import type { Variables } from "./inputs.ts";
import type { MergeGroupPayload, PullRequestPayload, PushPayload } from "./payload.ts";

const DEPENDABOT = "dependabot[bot]";

/** Runs of these events hold the repository's secrets although a stranger can set them off or writes what they work on. */
const DANGEROUS = new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
  "fork",
  "watch",
]);

/** Started by Dependabot, these events get no secrets. */
const WITHOUT_SECRETS_FOR_DEPENDABOT = new Set([
  "push",
  "create",
  "deployment",
  "deployment_status",
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
]);

/**
 * Reads `GITHUB_EVENT_NAME` and its payload (the text of the file that `GITHUB_EVENT_PATH` names). Without an event name the
 * run was started by hand. A reusable workflow is told its caller's event, so `workflow_call` needs no case of its own.
 * Throws `ConfigError` where a payload is missing or is not what the event promises.
 */
export async function readOccasion(environment: Variables, payloadText: string | undefined): Promise<Occasion> {
  const name = environment.GITHUB_EVENT_NAME ?? "";
  const repositoryUrl = readRepositoryUrl(environment);
  if (name === "") return { event: { kind: "command-line" }, trust: "trusted", label: "command line", repositoryUrl };
  switch (name) {
    case "push":
    case "merge_group":
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment":
    case "pull_request_target":
      return occasionOf(name, environment, payloadText, repositoryUrl);
    default:
      return standingOccasion(name, environment, repositoryUrl);
  }
}

/** What decodes a payload is loaded only where there is one. */
async function occasionOf(
  name: string,
  environment: Variables,
  payloadText: string | undefined,
  repositoryUrl: string | undefined,
): Promise<Occasion> {
  const { decodePayload, payloadShapes } = await import("./payload.ts");
  switch (name) {
    case "push":
      return pushOccasion(decodePayload(name, payloadShapes.push, payloadText), environment, repositoryUrl);
    case "merge_group":
      return mergeGroupOccasion(decodePayload(name, payloadShapes.mergeGroup, payloadText), repositoryUrl);
    default:
      return pullRequestOccasion(name, decodePayload(name, payloadShapes.pullRequest, payloadText), environment, repositoryUrl);
  }
}

function pushOccasion(payload: PushPayload, environment: Variables, repositoryUrl: string | undefined): Occasion {
  const event: Event = {
    kind: "push",
    ref: payload.ref,
    before: existing(payload.before),
    after: existing(payload.after),
    forced: payload.forced === true,
    defaultBranch: payload.repository?.default_branch,
  };
  return {
    event,
    trust: trustOf("push", environment),
    label: `push to ${payload.ref.replace(/^refs\/(heads|tags)\//, "")}`,
    repositoryUrl,
  };
}

/** An object id of zeros means that there is no such commit: the ref was created or deleted. */
function existing(objectId: string): string | undefined {
  return /^0+$/.test(objectId) ? undefined : objectId;
}

function pullRequestOccasion(
  name: string,
  payload: PullRequestPayload,
  environment: Variables,
  repositoryUrl: string | undefined,
): Occasion {
  const pullRequest = payload.pull_request;
  const event: Event = {
    kind: "pull-request",
    number: pullRequest.number,
    base: pullRequest.base.sha,
    head: pullRequest.head.sha,
    ...(pullRequest.head.ref ? { headRef: pullRequest.head.ref } : {}),
    baseRef: pullRequest.base.ref,
    ...(pullRequest.title ? { title: pullRequest.title } : {}),
    ...(pullRequest.body ? { body: pullRequest.body } : {}),
    commits: pullRequest.commits ?? 0,
  };
  const trust = isFork(payload, environment) && !DANGEROUS.has(name) ? "no-secrets" : trustOf(name, environment);
  return { event, trust, label: `${name} #${pullRequest.number}`, repositoryUrl };
}

/** A deleted fork leaves no repository behind; it was a fork all the same. */
function isFork(payload: PullRequestPayload, environment: Variables): boolean {
  const origin = payload.pull_request.head.repo?.full_name.toLowerCase();
  return origin === undefined || origin !== environment.GITHUB_REPOSITORY?.toLowerCase();
}

function mergeGroupOccasion(payload: MergeGroupPayload, repositoryUrl: string | undefined): Occasion {
  const { base_sha: base, head_sha: head, base_ref: baseRef } = payload.merge_group;
  return { event: { kind: "merge-group", base, head, baseRef }, trust: "trusted", label: "merge_group", repositoryUrl };
}

/** Events that bring no commits of their own: what is checked out is all there is. */
function standingOccasion(name: string, environment: Variables, repositoryUrl: string | undefined): Occasion {
  const head = environment.GITHUB_SHA;
  const event: Event = { kind: "standing", name, head: head !== undefined && isObjectId(head) ? head : undefined };
  return { event, trust: trustOf(name, environment), label: name, repositoryUrl };
}

function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function trustOf(name: string, environment: Variables): Occasion["trust"] {
  if (DANGEROUS.has(name)) return "dangerous";
  const byDependabot = environment.GITHUB_ACTOR === DEPENDABOT;
  return byDependabot && WITHOUT_SECRETS_FOR_DEPENDABOT.has(name) ? "no-secrets" : "trusted";
}

function readRepositoryUrl(environment: Variables): string | undefined {
  const server = environment.GITHUB_SERVER_URL?.replace(/\/+$/, "") ?? "";
  const repository = environment.GITHUB_REPOSITORY ?? "";
  return /^https?:\/\/[^\s/]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : undefined;
}
