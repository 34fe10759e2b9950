// Stories in which Keyturn cannot do its work: it never passes in silence, and it says which line to change.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { pullRequestEvent, pushEvent, scheduleEvent } from "../support/events.ts";
import { randomKey } from "../support/keys.ts";
import { pictureOf } from "./picture.ts";
import { type Stage, setStage } from "./stage.ts";

let stage: Stage;

afterEach(() => stage.close());

describe("a mistake in the configuration", () => {
  test("fails the step with every problem at its line and column", async () => {
    stage = await setStage();
    const text = `environments:
  production: { base-url: "${stage.baseUrl}", alow-private: true }
credentials:
  - name: prod-reporting-2026
    provider: dailybott
    environment: production
    secret: { env: DAILYBOT_API_KEY }
  - name: crm-sync
    environment: prodution
    secret: { env: CRM_KEY }
    probe: { path: /me }
  - name: billing-export
    environment: production
    secret: { env: BILLING_KEY }
    probe: { path: /me }
    expirs: 2027-01-15
`;
    const head = await stage.commit("Widgets", { ".github/keyturn.yml": text });
    const result = await stage.runAction(scheduleEvent(head));
    expect(result.conclusion).toBe("failure");
    const places = result.annotations.map(({ file, line }) => `${file}:${line}`);
    expect(places).toEqual([2, 5, 9, 16].map((line) => `.github/keyturn.yml:${line}`));
    await expect(await pictureOf(result, stage)).toMatchFileSnapshot("snapshots/mistake-in-the-configuration.txt");
  });

  test("in the inputs fails the step and names the input", async () => {
    stage = await setStage();
    const head = await stage.commit("Widgets");
    const result = await stage.runAction(scheduleEvent(head), { inputs: { "warn-within": "soon", check: "maybe" } });
    expect(result.conclusion).toBe("failure");
    expect(result.log).toContain("warn-within");
    expect(result.log).toContain("check");
  });
});

describe("what could not be told", () => {
  const keys = { BUSY_KEY: { value: randomKey("acme_", 32), answer: { status: 429, headers: { "retry-after": "600" }, json: {} } } };

  function configuration(baseUrl: string): string {
    return `environments:
  production: { base-url: "${baseUrl}", allow-private: true }
credentials:
  - { name: metrics-push, environment: production, secret: { env: BUSY_KEY }, probe: { path: /me } }
`;
  }

  test("is shown and passes by default, as a rate limit says nothing about a key", async () => {
    stage = await setStage({ keys });
    const head = await stage.commit("Widgets", { ".github/keyturn.yml": configuration(stage.baseUrl) });
    const result = await stage.runAction(scheduleEvent(head));
    expect(result.conclusion).toBe("success");
    expect(result.outputs).toMatchObject({ unanswered: "1", "worst-outcome": "throttled" });
    await expect(await pictureOf(result, stage)).toMatchFileSnapshot("snapshots/could-not-tell.txt");
  });

  test("fails when the user wants it so", async () => {
    stage = await setStage({ keys });
    const head = await stage.commit("Widgets", { ".github/keyturn.yml": configuration(stage.baseUrl) });
    const result = await stage.runAction(scheduleEvent(head), { inputs: { "on-undetermined": "fail" } });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({ result: "could-not-tell", "exit-code": "4" });
  });
});

describe("a scan that cannot read what it should", () => {
  test("of a range whose commits are not there fails and says what to change", async () => {
    stage = await setStage();
    const merge = await stage.commit("Widgets", { "a.txt": "a\n" });
    const absent = { base: "1".repeat(40), head: "2".repeat(40), merge, commits: 3 };
    const result = await stage.runAction(pullRequestEvent(absent), { inputs: { check: "false" } });
    expect(result.conclusion).toBe("failure");
    expect(result.log).toContain("fetch-depth");
  });

  test("of a repository with a damaged object fails", async () => {
    stage = await setStage();
    const before = await stage.commit("Widgets", { "a.txt": "a\n" });
    const after = await stage.commit("More", { "b.txt": "something else\n" });
    const blob = await stage.git("rev-parse", "HEAD:b.txt");
    await rm(join(stage.workspace, ".git", "objects", blob.slice(0, 2), blob.slice(2)));
    const result = await stage.runAction(pushEvent("refs/heads/main", { before, after }), { inputs: { check: "false" } });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({ result: "could-not-tell", "exit-code": "4" });
    expect(result.log).toContain(blob.slice(0, 7));
  });
});
