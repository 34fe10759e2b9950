// The events that set a run off, with the parts of GitHub's payloads that an action may rely on.

import type { StepEvent } from "./step-environment.ts";

const NO_COMMIT = "0".repeat(40);
const REPOSITORY = { full_name: "acme/widgets", default_branch: "main", html_url: "https://github.com/acme/widgets" };

export interface PullRequestCommits {
  readonly base: string;
  readonly head: string;
  /** The commit that is checked out: both merged. */
  readonly merge: string;
  readonly commits: number;
}

export function pullRequestEvent(commits: PullRequestCommits, headRepository: string = REPOSITORY.full_name): StepEvent {
  const payload = {
    action: "synchronize",
    number: 7,
    repository: REPOSITORY,
    pull_request: {
      number: 7,
      title: "Monthly report",
      commits: commits.commits,
      base: { ref: "main", sha: commits.base, repo: REPOSITORY },
      head: { ref: "topic", sha: commits.head, repo: { full_name: headRepository } },
    },
  };
  return { name: "pull_request", payload, sha: commits.merge, ref: "refs/pull/7/merge", baseRef: "main", headRef: "topic" };
}

export function mergeGroupEvent(commits: { readonly base: string; readonly head: string }): StepEvent {
  const ref = "refs/heads/gh-readonly-queue/main/pr-7-abc";
  const merge_group = { base_sha: commits.base, head_sha: commits.head, base_ref: "refs/heads/main", head_ref: ref };
  return { name: "merge_group", payload: { action: "checks_requested", merge_group, repository: REPOSITORY }, sha: commits.head, ref };
}

/** Without `before` the push made the branch. */
export function pushEvent(ref: string, commits: { readonly before?: string; readonly after: string }): StepEvent {
  const before = commits.before ?? NO_COMMIT;
  const flags = { created: commits.before === undefined, deleted: false, forced: false };
  const payload = { ref, before, after: commits.after, ...flags, base_ref: null, repository: REPOSITORY };
  return { name: "push", payload, sha: commits.after, ref };
}

export function scheduleEvent(head: string): StepEvent {
  return { name: "schedule", payload: { schedule: "17 4 * * *" }, sha: head, ref: "refs/heads/main" };
}
