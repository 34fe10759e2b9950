// A pull request's title, description and comments are searched where that is asked for, and are never passed over in silence.
import { describe, expect, test } from "vitest";
import type { Event } from "../../src/model/event.ts";
import { emptyTally } from "../../src/scan/contents.ts";
import { searchPullRequest } from "../../src/scan/pull-request.ts";
import { createMatcher } from "../../src/scan/search/matcher.ts";
import type { PullRequests } from "../../src/world.ts";
import { createRepository } from "../support/repository.ts";
import { all, provedKey } from "./samples.ts";
import { incompleteOf, placesOf, scanAs } from "./scanning.ts";

const [inTitle, inBody, inComment] = [provedKey(1), provedKey(2), provedKey(3)];
const event: Event = {
  kind: "pull-request",
  number: 7,
  base: "a".repeat(40),
  head: "b".repeat(40),
  baseRef: "main",
  title: `use ${inTitle}`,
  body: `First line.\r\n\r\nThe key is ${inBody}\r\n`,
  commits: 1,
};
const saying = (answer: Awaited<ReturnType<PullRequests["comments"]>>): PullRequests => ({
  comments: (number) => (number === 7 ? Promise.resolve(answer) : Promise.reject(new Error("another pull request was asked for"))),
});
const nobody: PullRequests = { comments: () => Promise.reject(new Error("nobody may be asked")) };

async function search(asked: boolean | undefined, about: Event, platform: PullRequests | undefined) {
  const tally = emptyTally();
  const matcher = createMatcher(all, { known: [], disabled: [] });
  const config = asked === undefined ? {} : { pullRequestText: asked };
  const { sightings, notices } = await searchPullRequest({ event: about }, { config, matcher, tally }, platform);
  const found = sightings.map(({ match, place: { source, path, line } }) => [match.secret.reveal(), source, path, line]);
  return { found, notices, tally };
}

describe("what a pull request says", () => {
  test("is searched: title, description and comments, each as what it is", async () => {
    const comments = saying([
      { anchor: "issuecomment-1", text: "fine" },
      { anchor: "discussion_r2", text: `no:\n${inComment}` },
    ]);
    const { found, tally } = await search(true, event, comments);
    expect(found).toEqual([
      [inTitle, "pull-request-title", "pull/7", 1],
      [inBody, "pull-request-body", "pull/7", 3],
      [inComment, "pull-request-comment", "pull/7#discussion_r2", 2],
    ]);
    expect(tally.skips).toEqual([]);
    expect(tally.bytes).toBeGreaterThan(100);
  });

  test("is left alone where nobody asked for it", async () => {
    expect((await search(undefined, event, nobody)).found).toEqual([]);
    expect((await search(false, event, nobody)).found).toEqual([]);
  });

  test("makes the scan incomplete where comments cannot be read", async () => {
    const failed = await search(true, event, saying({ failure: "GitHub answered with status 403" }));
    expect(failed.found).toHaveLength(2);
    expect(failed.tally.skips).toMatchObject([{ what: "comments of pull request #7", kind: "incomplete" }]);
    expect(failed.tally.skips[0]?.why).toContain("status 403");
    expect((await search(true, event, undefined)).tally.skips[0]?.why).toContain("no token");
  });

  test("is nothing on other events; on the command line that is said", async () => {
    const onPush: Event = {
      kind: "push",
      ref: "refs/heads/main",
      before: undefined,
      after: undefined,
      forced: false,
      defaultBranch: "main",
    };
    expect(await search(true, onPush, nobody)).toMatchObject({ found: [], notices: [] });
    const { notices } = await search(true, { kind: "command-line" }, nobody);
    expect(notices).toEqual([expect.stringContaining("no effect on the command line")]);
  });
});

test("a scan of a pull request reports what its text holds beside what its commits bring", async () => {
  const repository = await createRepository();
  const base = await repository.commit();
  const head = await repository.commit({ "a.txt": `x\n${provedKey(4)}\n` });
  const scanned = await scanAs(
    repository,
    { ...event, base, head },
    { pullRequestText: true, pullRequests: saying([{ anchor: "issuecomment-1", text: inComment }]) },
  );
  expect(placesOf(scanned)).toEqual([
    { path: "a.txt", line: 2, commit: head, source: "file" },
    { path: "pull/7", line: 1, commit: undefined, source: "pull-request-title" },
    { path: "pull/7", line: 3, commit: undefined, source: "pull-request-body" },
    { path: "pull/7#issuecomment-1", line: 1, commit: undefined, source: "pull-request-comment" },
  ]);
  const failed = await scanAs(repository, { ...event, base, head }, { pullRequestText: true });
  expect(incompleteOf(failed)).toEqual([expect.stringContaining("comments of pull request #7")]);
});
