// From what set a run off to what is searched: every event, every form of a range, in real repositories.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/model/event.ts";
import { ConfigError } from "../../../src/model/problem.ts";
import { cloneOf, createRepository, openFolder, type Repository } from "../../support/repository.ts";
import { provedKey } from "../samples.ts";
import { incompleteOf, inFile, placesOf, scanAs, scanHistory, scanRange } from "../scanning.ts";

const key = provedKey(1);
const old = provedKey(2);

function pushOf(from: Partial<Extract<Event, { kind: "push" }>>): Event {
  return { kind: "push", ref: "refs/heads/main", before: undefined, after: undefined, forced: false, defaultBranch: "main", ...from };
}

function pullRequest(base: string, head: string, commits = 1): Event {
  return { kind: "pull-request", number: 7, base, head, baseRef: "main", commits };
}

/** A commit with an old key, which no later range may be blamed for. */
async function repositoryWithOldKey(): Promise<{ readonly repository: Repository; readonly first: string }> {
  const repository = await createRepository();
  const first = await repository.commit({ "old.txt": `${old}\n` });
  return { repository, first };
}

describe("a push", () => {
  test("brings the commits between its two ends, the last one included", async () => {
    const { repository, first } = await repositoryWithOldKey();
    const second = await repository.commit({ "a.txt": `x\n${key}\n` });
    const scanned = await scanAs(repository, pushOf({ before: first, after: second }));
    expect(placesOf(scanned)).toEqual([inFile("a.txt", 2, second)]);
    expect(scanned.coverage.commits).toBe(1);
  });

  test("of a new branch brings what no other branch of the remote has", async () => {
    const { repository: origin } = await repositoryWithOldKey();
    await origin.git("switch", "--quiet", "--create", "feature");
    const head = await origin.commit({ "a.txt": key });
    const clone = await cloneOf(origin);
    const scanned = await scanAs(clone, pushOf({ ref: "refs/heads/feature", after: head }));
    expect(placesOf(scanned)).toEqual([inFile("a.txt", 1, head)]);
    expect(scanned.coverage.commits).toBe(1);
  });

  test("of a new branch in a checkout of one commit is measured against the default branch", async () => {
    const { repository: origin } = await repositoryWithOldKey();
    await origin.git("switch", "--quiet", "--create", "feature");
    const first = await origin.commit({ "a.txt": key });
    const head = await origin.commit({ "b.txt": "harmless" });
    await origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = await cloneOf(origin, "--depth=1", "--branch=feature");
    const scanned = await scanAs(clone, pushOf({ ref: "refs/heads/feature", after: head }));
    expect(placesOf(scanned)).toEqual([inFile("a.txt", 1, first)]);
    expect(scanned.coverage.commits).toBe(2);
  });

  test("of the very first branch brings its whole history, the root commit included", async () => {
    const { repository: origin, first } = await repositoryWithOldKey();
    const clone = await cloneOf(origin);
    const scanned = await scanAs(clone, pushOf({ after: first }));
    expect(placesOf(scanned)).toEqual([inFile("old.txt", 1, first)]);
  });

  test("that was forced brings what the earlier head had not, also when the clone lacks that head", async () => {
    const { repository: origin, first } = await repositoryWithOldKey();
    const before = await origin.commit({ "gone.txt": "rewritten" });
    await origin.git("reset", "--quiet", "--hard", first);
    const after = await origin.commit({ "a.txt": key });
    await origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = await cloneOf(origin);
    const scanned = await scanAs(clone, pushOf({ before, after, forced: true }));
    expect(placesOf(scanned)).toEqual([inFile("a.txt", 1, after)]);
    expect(scanned.coverage.commits).toBe(1);
  });

  test("that was forced over a head nobody has any more brings what no other branch has", async () => {
    const { repository: origin } = await repositoryWithOldKey();
    await origin.git("switch", "--quiet", "--create", "feature");
    const after = await origin.commit({ "a.txt": key });
    const clone = await cloneOf(origin);
    const scanned = await scanAs(clone, pushOf({ ref: "refs/heads/feature", before: "f".repeat(40), after, forced: true }));
    expect(placesOf(scanned)).toEqual([inFile("a.txt", 1, after)]);
  });

  test("that deleted a branch brings nothing, and says so", async () => {
    const { repository, first } = await repositoryWithOldKey();
    const scanned = await scanAs(repository, pushOf({ before: first }));
    expect(placesOf(scanned)).toEqual([]);
    expect(scanned.notices).toEqual(["The push deleted the ref, so it brought nothing to search."]);
  });

  test("of an annotated tag brings its message, though its commits are known", async () => {
    const { repository: origin } = await repositoryWithOldKey();
    await origin.git("tag", "--annotate", "v1", "--message", `release\n\nwith ${key}`);
    const tag = await origin.git("rev-parse", "v1");
    const clone = await cloneOf(origin);
    const scanned = await scanAs(clone, pushOf({ ref: "refs/tags/v1", after: tag }));
    expect(placesOf(scanned)).toEqual([{ path: "", line: 3, commit: tag, source: "tag-message" }]);
  });

  test("of a plain tag on a commit outside every branch brings that commit", async () => {
    const { repository: origin } = await repositoryWithOldKey();
    await origin.git("switch", "--quiet", "--detach");
    const loose = await origin.commit({ "a.txt": key });
    await origin.git("tag", "loose");
    await origin.git("switch", "--quiet", "main");
    const clone = await cloneOf(origin);
    const scanned = await scanAs(clone, pushOf({ ref: "refs/tags/loose", after: loose }));
    expect(placesOf(scanned)).toEqual([inFile("a.txt", 1, loose)]);
  });

  test("brings the name of its branch", async () => {
    const { repository, first } = await repositoryWithOldKey();
    const scanned = await scanAs(repository, pushOf({ ref: `refs/heads/${key}`, before: first, after: first }));
    expect(placesOf(scanned)).toEqual([{ path: key, line: 1, commit: undefined, source: "branch-name" }]);
  });
});

describe("a pull request", () => {
  test("brings all its commits, not only what is left of them at the end", async () => {
    const { repository, first } = await repositoryWithOldKey();
    const adds = await repository.commit({ "a.txt": `\n\n${key}` });
    const removes = await repository.commit({ "a.txt": undefined });
    const scanned = await scanAs(repository, pullRequest(first, removes, 2));
    expect(placesOf(scanned)).toEqual([inFile("a.txt", 3, adds)]);
    expect(scanned.leaks).toHaveLength(1);
  });

  test("brings the name of its branch", async () => {
    const { repository, first } = await repositoryWithOldKey();
    const head = await repository.commit();
    const scanned = await scanAs(repository, { ...pullRequest(first, head), headRef: `fix/${key}` } as Event);
    expect(placesOf(scanned)).toEqual([{ path: `fix/${key}`, line: 1, commit: undefined, source: "branch-name" }]);
  });

  test("does not answer for what its base got in the meantime", async () => {
    const { repository, first } = await repositoryWithOldKey();
    await repository.git("switch", "--quiet", "--create", "feature");
    const head = await repository.commit({ "a.txt": key });
    await repository.git("switch", "--quiet", "main");
    const base = await repository.commit({ "b.txt": provedKey(3) });
    expect(first).not.toBe(base);
    expect(placesOf(await scanAs(repository, pullRequest(base, head)))).toEqual([inFile("a.txt", 1, head)]);
  });

  test("does not answer for its base when the base was merged into it", async () => {
    const { repository } = await repositoryWithOldKey();
    await repository.git("switch", "--quiet", "--create", "feature");
    const mine = await repository.commit({ "a.txt": key });
    await repository.git("switch", "--quiet", "main");
    const base = await repository.commit({ "b.txt": provedKey(3) });
    await repository.git("switch", "--quiet", "feature");
    const head = await repository.merge(["main"]);
    expect(placesOf(await scanAs(repository, pullRequest(base, head, 2)))).toEqual([inFile("a.txt", 1, mine)]);
  });

  test("is read from a checkout of one commit, GitHub's own merge, whose base is newer than the payload's", async () => {
    const { repository: origin, first } = await repositoryWithOldKey();
    await origin.git("switch", "--quiet", "--create", "feature");
    const one = await origin.commit({ "a.txt": key });
    const head = await origin.commit({ "a.txt": "nothing left" });
    await origin.git("switch", "--quiet", "main");
    await origin.commit({ "b.txt": provedKey(3) });
    await origin.git("switch", "--quiet", "--detach");
    await origin.merge(["feature"]);
    await origin.git("update-ref", "refs/pull/7/merge", "HEAD");
    await origin.git("switch", "--quiet", "main");
    await origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = await openFolder();
    await clone.git("init", "--quiet");
    await clone.git("remote", "add", "origin", `file://${origin.path}`);
    await clone.git("fetch", "--quiet", "--depth=1", "origin", "+refs/pull/7/merge:refs/remotes/pull/7/merge");
    await clone.git("checkout", "--quiet", "refs/remotes/pull/7/merge");
    const scanned = await scanAs(clone, pullRequest(first, head, 2));
    expect(placesOf(scanned)).toEqual([inFile("a.txt", 1, one)]);
    expect(scanned.coverage.commits).toBe(2);
  });
});

describe("other events", () => {
  test("a merge group brings the commits between its base and its head", async () => {
    const { repository, first } = await repositoryWithOldKey();
    const head = await repository.commit({ "a.txt": key });
    const scanned = await scanAs(repository, { kind: "merge-group", base: first, head, baseRef: "main" });
    expect(placesOf(scanned)).toEqual([inFile("a.txt", 1, head)]);
  });

  test("what brings no commits of its own has the whole history searched, branches and tags", async () => {
    const { repository, first } = await repositoryWithOldKey();
    await repository.git("switch", "--quiet", "--create", "feature");
    const head = await repository.commit({ "a.txt": key });
    await repository.git("tag", "--annotate", "v1", "--message", provedKey(4));
    const tag = await repository.git("rev-parse", "v1");
    await repository.git("switch", "--quiet", "main");
    const scanned = await scanAs(repository, { kind: "standing", name: "schedule", head: first });
    expect(placesOf(scanned)).toEqual([
      inFile("old.txt", 1, first),
      inFile("a.txt", 1, head),
      { path: "", line: 1, commit: tag, source: "tag-message" },
    ]);
    expect(scanned.coverage.commitsExpected).toBe(Number(await repository.git("rev-list", "--count", "--all")));
  });
});

describe("a range on the command line", () => {
  test("is whatever git takes for one", async () => {
    const { repository, first } = await repositoryWithOldKey();
    const second = await repository.commit({ "a.txt": key });
    await repository.commit({ "a.txt": "clean" });
    for (const range of [`${first}..HEAD`, "HEAD~2..HEAD", "HEAD~2...main", "main~1^!"]) {
      expect(placesOf(await scanRange(repository, range))).toEqual([inFile("a.txt", 1, second)]);
    }
  });

  test("of one revision means it and everything before it", async () => {
    const { repository, first } = await repositoryWithOldKey();
    const second = await repository.commit({ "a.txt": key });
    expect(placesOf(await scanRange(repository, "main"))).toEqual([inFile("old.txt", 1, first), inFile("a.txt", 1, second)]);
  });

  test("of a tag brings the tag's message too", async () => {
    const { repository, first } = await repositoryWithOldKey();
    await repository.git("tag", "--annotate", "v1", "--message", key);
    const tag = await repository.git("rev-parse", "v1");
    expect(placesOf(await scanRange(repository, "v1"))).toEqual([
      inFile("old.txt", 1, first),
      { path: "", line: 1, commit: tag, source: "tag-message" },
    ]);
  });

  test("that this repository does not have is a mistake of whoever asked", async () => {
    const { repository } = await repositoryWithOldKey();
    for (const range of ["nowhere", "nowhere..main", "--all", "-n1", "main main", "HEAD:old.txt", "", "f".repeat(40)]) {
      await expect(scanRange(repository, range)).rejects.toThrow(ConfigError);
    }
  });

  test("without commits is clean, and says why", async () => {
    const { repository } = await repositoryWithOldKey();
    const scanned = await scanRange(repository, "HEAD..HEAD");
    expect(placesOf(scanned)).toEqual([]);
    expect(scanned.notices).toEqual(["The range holds no commits, so there was nothing to search."]);
  });

  test("is not needed: the history of HEAD is meant then, also when HEAD is no branch", async () => {
    const { repository, first } = await repositoryWithOldKey();
    await repository.git("switch", "--quiet", "--detach");
    const head = await repository.commit({ "a.txt": key });
    const scanned = await scanAs(repository, { kind: "command-line" });
    expect(placesOf(scanned)).toEqual([inFile("old.txt", 1, first), inFile("a.txt", 1, head)]);
  });
});

describe("the whole history", () => {
  test("holds every entry of the stash, files that were not tracked included", async () => {
    const { repository, first } = await repositoryWithOldKey();
    for (const [index, content] of [`a ${key}\n`, "b\n"].entries()) {
      await repository.write({ "old.txt": content, [`new-${index}.txt`]: provedKey(10 + index) });
      await repository.git("stash", "push", "--quiet", "--include-untracked");
    }
    const [last, earlier] = await Promise.all(["stash@{0}", "stash@{1}"].map((entry) => repository.git("rev-parse", entry, `${entry}^3`)));
    const [earlierFiles, earlierNew] = earlier?.split("\n") ?? [];
    const places = placesOf(await scanHistory(repository));
    expect(places).toHaveLength(4);
    expect(places).toEqual(
      expect.arrayContaining([
        inFile("old.txt", 1, first),
        inFile("old.txt", 1, earlierFiles),
        inFile("new-0.txt", 1, earlierNew),
        inFile("new-1.txt", 1, last?.split("\n")[1]),
      ]),
    );
  });

  test("says so where the stash has more entries than are read", async () => {
    const { repository } = await repositoryWithOldKey();
    await repository.write({ "old.txt": "stashed\n" });
    await repository.git("stash", "push", "--quiet");
    const entry = await repository.git("rev-parse", "refs/stash");
    const lines = Array.from({ length: 501 }, () => `${entry} ${entry} A <a@example.com> 1600000000 +0000\tWIP\n`);
    await writeFile(join(repository.path, ".git", "logs", "refs", "stash"), lines.join(""));
    expect(incompleteOf(await scanHistory(repository)).join()).toContain("more than 500 entries");
  });

  test("holds nothing that no ref, tag or stash reaches", async () => {
    const { repository, first } = await repositoryWithOldKey();
    await repository.commit({ "a.txt": key });
    await repository.git("reset", "--quiet", "--hard", first);
    expect(placesOf(await scanHistory(repository))).toEqual([inFile("old.txt", 1, first)]);
  });
});

describe("where there is nothing to search", () => {
  test("a repository without commits is clean, and that is said", async () => {
    const repository = await createRepository();
    for (const scanned of [await scanHistory(repository), await scanAs(repository, { kind: "command-line" })]) {
      expect(placesOf(scanned)).toEqual([]);
      expect(scanned.notices).toEqual(["The repository has no commits yet."]);
    }
  });

  test("a folder outside every repository is never clean", async () => {
    const folder = await openFolder();
    expect(incompleteOf(await scanHistory(folder))).toEqual([
      "commits: there is no git repository here: in a workflow, put actions/checkout with `fetch-depth: 0` before this step; on the command line, use --dir to search plain files.",
    ]);
  });
});
