// Stories of pushes and checkouts that are out of the ordinary: forced, deleted, tagged, shallow, by Dependabot.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { pullRequestEvent, pushEvent } from "../support/events.ts";
import { githubToken } from "../support/keys.ts";
import { cloneOf, createRepository, type Repository } from "../support/repository.ts";
import { runStep, type StepResult } from "../support/runner.ts";
import type { StepEvent } from "../support/step-environment.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const NO_COMMIT = "0".repeat(40);

async function runIn(repository: Repository, event: StepEvent): Promise<StepResult> {
  const reports = await mkdtemp(join(tmpdir(), "reports-"));
  onTestFinished(() => rm(reports, { recursive: true, force: true }));
  const inputs = { check: "false", json: join(reports, "k.json"), sarif: join(reports, "k.sarif"), html: join(reports, "k.html") };
  return runStep({ actionDirectory: ROOT, workspace: repository.path, event, inputs, env: {}, secrets: [] });
}

function changed(event: StepEvent, payload: object): StepEvent {
  return { ...event, payload: { ...(event.payload as object), ...payload } };
}

describe("a push", () => {
  test("that deletes a branch has nothing to search and passes, saying so", async () => {
    const repository = await createRepository();
    const before = await repository.commit({ a: githubToken() });
    const event = changed(pushEvent("refs/heads/topic", { before, after: NO_COMMIT }), { deleted: true });
    const result = await runIn(repository, event);
    expect(result.outputs).toMatchObject({ result: "clean", leaks: "0" });
    expect(result.log).toContain("deleted");
  });

  test("that was forced is searched for what is new, when the earlier head is gone", async () => {
    const origin = await createRepository();
    await origin.commit({ a: `old ${githubToken()}` });
    await origin.git("switch", "--quiet", "--create=topic");
    const after = await origin.commit({ b: `new ${githubToken()}` });
    const clone = await cloneOf(origin);
    const gone = "1".repeat(40);
    const event = changed(pushEvent("refs/heads/topic", { before: gone, after }), { forced: true });
    const result = await runIn(clone, event);
    expect(result.outputs).toMatchObject({ result: "findings", leaks: "1" });
  });

  test("of a tag finds the key in its message", async () => {
    const origin = await createRepository();
    await origin.commit({ a: "a" });
    await origin.git("tag", "--annotate", `--message=Release with ${githubToken()}`, "v1");
    const clone = await cloneOf(origin);
    const result = await runIn(clone, pushEvent("refs/tags/v1", { after: await clone.git("rev-parse", "refs/tags/v1") }));
    expect(result.outputs).toMatchObject({ result: "findings", leaks: "1" });
  });
});

describe("a pull request", () => {
  /** As on GitHub: main has gone on, and the platform merged both into a commit of its own. */
  async function openPullRequest() {
    const origin = await createRepository();
    await origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    await origin.commit({ "old.txt": `${githubToken()}\n` });
    const base = await origin.git("rev-parse", "HEAD");
    await origin.git("switch", "--quiet", "--create=topic");
    await origin.commit({ "new.txt": `${githubToken()}\n` }, "Leak");
    const head = await origin.commit({ "new.txt": "gone\n" }, "Take it out");
    await origin.git("switch", "--quiet", "main");
    await origin.commit({ "unrelated.txt": "later\n" }, "Meanwhile on main");
    await origin.git("switch", "--quiet", "--detach", "main");
    const merge = await origin.merge(["topic"]);
    await origin.git("update-ref", "refs/pull/7/merge", merge);
    await origin.git("switch", "--quiet", "main");
    return { origin, event: pullRequestEvent({ base, head, merge, commits: 2 }) };
  }

  async function checkOut(origin: Repository, ...options: readonly string[]): Promise<Repository> {
    const clone = await cloneOf(origin, "--no-checkout", ...options);
    await clone.git("fetch", "--quiet", ...options.filter((option) => option.startsWith("--depth")), "origin", "refs/pull/7/merge");
    await clone.git("checkout", "--quiet", "--detach", "FETCH_HEAD");
    return clone;
  }

  test("checked out at depth 1 is deepened, and only its own commits are searched", async () => {
    const { origin, event } = await openPullRequest();
    const result = await runIn(await checkOut(origin, "--depth=1"), event);
    expect(result.outputs).toMatchObject({ result: "findings", leaks: "1" });
    expect(result.log).toContain("new.txt");
    expect(result.log).not.toContain("old.txt");
  });

  test("at depth 1 without a remote to ask fails with the line that has to change", async () => {
    const { origin, event } = await openPullRequest();
    const clone = await checkOut(origin, "--depth=1");
    await clone.git("remote", "set-url", "origin", "file:///nowhere");
    const result = await runIn(clone, event);
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({ result: "could-not-tell", "exit-code": "4" });
    expect(result.log).toContain("fetch-depth: 0");
  });
});
