// What set the run off, told by the platform's payload; the range to scan follows from it.

/** Object ids are 40 or 64 lower-case hex digits; an all-zero id has become undefined. */
export type Event =
  | {
      readonly kind: "push";
      readonly ref: string;
      readonly before: string | undefined;
      /** Undefined when the push deleted the ref. */
      readonly after: string | undefined;
      readonly forced: boolean;
      readonly defaultBranch: string | undefined;
    }
  | {
      readonly kind: "pull-request";
      readonly number: number;
      readonly base: string;
      readonly head: string;
      readonly baseRef: string;
      /** Name of the branch that is to be merged: content that its author chose. */
      readonly headRef?: string;
      /** As they were when the run was set off: content that somebody wrote. */
      readonly title?: string;
      readonly body?: string;
      /** Commits in the pull request as the payload counts them. */
      readonly commits: number;
    }
  | { readonly kind: "merge-group"; readonly base: string; readonly head: string; readonly baseRef: string }
  /** schedule, workflow_dispatch and others that bring no commits of their own. */
  | { readonly kind: "standing"; readonly name: string; readonly head: string | undefined }
  | { readonly kind: "command-line" };

export interface Occasion {
  readonly event: Event;
  /**
   * `trusted`: the repository's own people wrote what is checked out, and secrets are there.
   * `no-secrets`: fork and Dependabot runs; configuration is taken from the base commit.
   * `dangerous`: pull_request_target and workflow_run hold secrets beside a stranger's code: no secret is sent anywhere.
   */
  readonly trust: "trusted" | "no-secrets" | "dangerous";
  /** For people, e.g. `pull_request #7`. */
  readonly label: string;
  /** `https://github.com/owner/name`, without a trailing slash, where the run knows it. */
  readonly repositoryUrl: string | undefined;
}
