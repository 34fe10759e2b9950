// What was said about a pull request, as GitHub's API gives it out.

import type { PullRequestComment, PullRequests } from "../world.ts";

/** Octokit is loaded on the first question. `name` is `owner/repository`; without `apiUrl` the runner's own is asked. */
export function createPullRequests(token: string, name: string, apiUrl?: string): PullRequests {
  return {
    comments: async (number) => {
      const { getOctokit } = await import("@actions/github");
      const { rest, paginate } = getOctokit(token, apiUrl === undefined ? {} : { baseUrl: apiUrl });
      const [owner = "", repo = ""] = name.split("/");
      const page = { owner, repo, per_page: 100 };
      try {
        const said = await paginate(rest.issues.listComments, { ...page, issue_number: number });
        const onLines = await paginate(rest.pulls.listReviewComments, { ...page, pull_number: number });
        const reviews = await paginate(rest.pulls.listReviews, { ...page, pull_number: number });
        return [...commentsIn("issuecomment-", said), ...commentsIn("discussion_r", onLines), ...commentsIn("pullrequestreview-", reviews)];
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
  };
}

interface Said {
  readonly id: number;
  readonly body?: string | null;
}

function commentsIn(anchor: string, said: readonly Said[]): readonly PullRequestComment[] {
  return said.flatMap(({ id, body }) => (body ? [{ anchor: `${anchor}${Number(id)}`, text: body }] : []));
}

/** Never the error's own message: it may quote the request. Octokit gives a status to what had no answer, too. */
function failureOf(error: unknown): string {
  const isAnswer = typeof error === "object" && error !== null && "response" in error && error.response !== undefined;
  return isAnswer && "status" in error && typeof error.status === "number"
    ? `GitHub answered with status ${error.status}`
    : "GitHub gave no answer";
}
