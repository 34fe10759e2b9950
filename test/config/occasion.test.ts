// What set the run off, and how far it is trusted.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOccasion } from "../../src/config/occasion.ts";
import { ConfigError } from "../../src/model/problem.ts";
import { failureOf } from "./loading.ts";

const A = "a".repeat(40);
const B = "b".repeat(40);
const ZEROS = "0".repeat(40);

function environmentOf(event: string, more: Readonly<Record<string, string>> = {}) {
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "acme/widgets",
    GITHUB_ACTOR: "mia",
    GITHUB_SHA: B,
    ...more,
  };
}

function pushPayload(change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    ref: "refs/heads/main",
    before: A,
    after: B,
    created: false,
    deleted: false,
    forced: false,
    repository: { default_branch: "main" },
    ...change,
  });
}

function pullRequestPayload(headRepository: string | null = "acme/widgets"): string {
  const head = { sha: B, ref: "topic", repo: headRepository === null ? null : { full_name: headRepository } };
  return JSON.stringify({ pull_request: { number: 7, commits: 3, base: { sha: A, ref: "main" }, head } });
}

describe("the event", () => {
  test("without an event name the run was started by hand", async () => {
    expect(await readOccasion({}, undefined)).toEqual({
      event: { kind: "command-line" },
      trust: "trusted",
      label: "command line",
      repositoryUrl: undefined,
    });
  });

  test("a push", async () => {
    expect(await readOccasion(environmentOf("push"), pushPayload())).toEqual({
      event: { kind: "push", ref: "refs/heads/main", before: A, after: B, forced: false, defaultBranch: "main" },
      trust: "trusted",
      label: "push to main",
      repositoryUrl: "https://github.com/acme/widgets",
    });
  });

  test.each([
    ["that created the branch", { before: ZEROS, created: true }, { before: undefined, after: B }],
    ["that deleted the branch", { after: ZEROS, deleted: true }, { before: A, after: undefined }],
    ["that was forced", { forced: true }, { forced: true }],
    ["of a tag", { ref: "refs/tags/v1", before: ZEROS }, { ref: "refs/tags/v1", before: undefined }],
    ["in a SHA-256 repository", { before: "c".repeat(64), after: "0".repeat(64) }, { before: "c".repeat(64), after: undefined }],
    ["to a branch of any name", { ref: "refs/heads/größe/👩‍💻" }, { ref: "refs/heads/größe/👩‍💻" }],
  ])("a push %s", async (_, change, expected) => {
    expect((await readOccasion(environmentOf("push"), pushPayload(change))).event).toMatchObject(expected);
  });

  test("a pull request", async () => {
    expect(await readOccasion(environmentOf("pull_request"), pullRequestPayload())).toEqual({
      event: { kind: "pull-request", number: 7, base: A, head: B, baseRef: "main", headRef: "topic", commits: 3 },
      trust: "trusted",
      label: "pull_request #7",
      repositoryUrl: "https://github.com/acme/widgets",
    });
  });

  test("a merge queue", async () => {
    const payload = JSON.stringify({
      merge_group: { base_sha: A, head_sha: B, base_ref: "refs/heads/main", head_ref: "refs/heads/gh-readonly-queue/main/pr-7" },
    });
    expect(await readOccasion(environmentOf("merge_group"), payload)).toMatchObject({
      event: { kind: "merge-group", base: A, head: B, baseRef: "refs/heads/main" },
      trust: "trusted",
    });
  });

  test.each(["schedule", "workflow_dispatch", "release", "repository_dispatch"])(
    "%s brings no commits and needs no payload",
    async (name) => {
      expect(await readOccasion(environmentOf(name), undefined)).toMatchObject({
        event: { kind: "standing", name, head: B },
        trust: "trusted",
        label: name,
      });
    },
  );
});

describe("trust", () => {
  test.each([
    ["a fork", "stranger/widgets", "no-secrets"],
    ["a fork that was deleted since", null, "no-secrets"],
    ["the repository itself", "acme/widgets", "trusted"],
    ["the repository itself, written otherwise", "Acme/Widgets", "trusted"],
  ] as const)("a pull request from %s", async (_, repository, trust) => {
    expect((await readOccasion(environmentOf("pull_request"), pullRequestPayload(repository))).trust).toBe(trust);
  });

  test("without the repository's own name every pull request is a stranger's", async () => {
    expect((await readOccasion({ GITHUB_EVENT_NAME: "pull_request" }, pullRequestPayload())).trust).toBe("no-secrets");
  });

  test("Dependabot gets no secrets", async () => {
    const byDependabot = { GITHUB_ACTOR: "dependabot[bot]" };
    expect((await readOccasion(environmentOf("pull_request", byDependabot), pullRequestPayload())).trust).toBe("no-secrets");
    expect((await readOccasion(environmentOf("push", byDependabot), pushPayload())).trust).toBe("no-secrets");
    expect((await readOccasion(environmentOf("schedule", byDependabot), undefined)).trust).toBe("trusted");
  });

  test.each(["stranger/widgets", "acme/widgets", null])(
    "pull_request_target is dangerous wherever it comes from: %s",
    async (repository) => {
      expect((await readOccasion(environmentOf("pull_request_target"), pullRequestPayload(repository))).trust).toBe("dangerous");
    },
  );

  test.each(["workflow_run", "issue_comment", "issues", "discussion_comment", "fork"])("%s is dangerous", async (name) => {
    expect((await readOccasion(environmentOf(name), undefined)).trust).toBe("dangerous");
  });
});

describe("a payload that cannot be used", () => {
  const advice = "run Keyturn in a job that the platform started itself, or unset GITHUB_EVENT_NAME and say which commits to search";

  test.each([
    ["push", undefined, "there is none"],
    ["push", "{", "it is not JSON"],
    ["push", "null", "the whole is missing or not what the platform sends"],
    ["push", pushPayload({ before: "--output=/tmp/x" }), "before is missing or not what the platform sends"],
    ["push", pushPayload({ ref: "-x", after: A.slice(1) }), "ref, after are missing or not what the platform sends"],
    [
      "pull_request",
      JSON.stringify({ pull_request: { number: 1 } }),
      "pull_request.base, pull_request.head are missing or not what the platform sends",
    ],
    ["merge_group", "{}", "merge_group is missing or not what the platform sends"],
  ])("%s with %j", async (name, payload, what) => {
    const { message } = await failureOf(() => readOccasion(environmentOf(name), payload));
    expect(message).toBe(`GITHUB_EVENT_PATH: the payload of this ${name} event cannot be used: ${what}; ${advice}.`);
  });

  test("whatever it holds, it is read or refused, and only object ids come out", async () => {
    const event = fc.constantFrom("push", "pull_request", "pull_request_target", "merge_group", "schedule");
    const id = fc.oneof(fc.constantFrom(A, ZEROS), fc.string());
    const payload = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          ref: fc.string(),
          before: id,
          after: id,
          pull_request: fc.record({ number: fc.integer(), base: fc.record({ sha: id, ref: fc.string() }), head: fc.record({ sha: id }) }),
        })
        .map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(event, payload, async (name, text) => {
        try {
          const { event } = await readOccasion(environmentOf(name), text);
          const ids = event.kind === "push" ? [event.before, event.after] : event.kind === "pull-request" ? [event.base, event.head] : [];
          return ids.every((found) => found === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found));
        } catch (error) {
          return error instanceof ConfigError;
        }
      }),
    );
  });
});

test.each(["javascript:alert(1)", "https://github.com/x", "", "https://github.com\n"])(
  "a server URL such as %j makes no links",
  async (server) => {
    expect((await readOccasion({ ...environmentOf("schedule"), GITHUB_SERVER_URL: server }, undefined)).repositoryUrl).toBeUndefined();
  },
);
