// The repository as GitHub's API shows it: asked only for what the clone does not hold.

import { ConfigError } from "../model/problem.ts";

export interface Repository {
  /** The text of a file at a commit, or undefined where there is no such file. Throws `ConfigError` when GitHub does not answer. */
  readText(objectId: string, path: string): Promise<string | undefined>;
}

/** Octokit is loaded on the first question: a run that asks none does not pay for it. `name` is `owner/repository`. */
export function createRepository(token: string, name: string): Repository {
  return {
    readText: async (objectId, path) => {
      const { getOctokit } = await import("@actions/github");
      const [owner = "", repo = ""] = name.split("/");
      try {
        const answer = await getOctokit(token).rest.repos.getContent({ owner, repo, path, ref: objectId, mediaType: { format: "raw" } });
        return typeof answer.data === "string" ? answer.data : undefined;
      } catch (error) {
        const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
        if (status === 404) return undefined;
        throw notAnswered(objectId, typeof status === "number" ? `status ${status}` : "no answer");
      }
    },
  };
}

function notAnswered(objectId: string, what: string): ConfigError {
  const message =
    `the configuration at base commit ${objectId.slice(0, 7)} is neither in this clone nor given out by GitHub (${what}); ` +
    'let actions/checkout use "fetch-depth: 0", or give the job "contents: read".';
  return new ConfigError([{ source: "config", message }]);
}
