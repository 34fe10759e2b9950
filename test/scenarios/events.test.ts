// Stories of the other events: merge queue, a new branch, a schedule, and keys that the range did not add.
import { afterEach, describe, expect, test } from "vitest";
import { mergeGroupEvent, pushEvent, scheduleEvent } from "../support/events.ts";
import { githubToken, partnerToken, randomKey } from "../support/keys.ts";
import { pictureOf } from "./picture.ts";
import { type Stage, setStage } from "./stage.ts";

let stage: Stage;

afterEach(() => stage.close());

const SCAN_ONLY = { check: "false" };

describe("a merge queue", () => {
  test("is searched from its base to its head, and a key of the base is not reported", async () => {
    stage = await setStage();
    const base = await stage.commit("Base", { "old.txt": `${githubToken()}\n` });
    await stage.commit("Touch the file with the old key", { "old.txt": `${await readOld()}and another line\n` });
    const head = await stage.commit("Leak", { "deploy/new.env": `TOKEN=${githubToken()}\n` });
    const result = await stage.runAction(mergeGroupEvent({ base, head }), { inputs: SCAN_ONLY });
    expect(result.outputs).toMatchObject({ result: "findings", leaks: "1" });
    await expect(await pictureOf(result, stage)).toMatchFileSnapshot("snapshots/merge-group.txt");
  });

  async function readOld(): Promise<string> {
    return `${await stage.git("show", "HEAD:old.txt")}\n`;
  }
});

describe("a push", () => {
  test("of a new branch is searched for what the default branch does not have", async () => {
    stage = await setStage();
    await stage.commit("Base", { "old.txt": `${githubToken()}\n` });
    await stage.git("update-ref", "refs/remotes/origin/main", "HEAD");
    await stage.git("switch", "--quiet", "--create=topic");
    await stage.commit("Leak", { "src/a.ts": `const token = "${githubToken()}";\n` });
    const after = await stage.commit("Take it out again", { "src/a.ts": "export {};\n" });
    const result = await stage.runAction(pushEvent("refs/heads/topic", { after }), { inputs: SCAN_ONLY });
    expect(result.outputs).toMatchObject({ result: "findings", leaks: "1" });
    await expect(await pictureOf(result, stage)).toMatchFileSnapshot("snapshots/push-of-a-new-branch.txt");
  });

  test("that removes a key reports nothing", async () => {
    stage = await setStage();
    const before = await stage.commit("Leak", { "src/a.ts": `const token = "${githubToken()}";\n` });
    const after = await stage.commit("Take it out", { "src/a.ts": "export {};\n" });
    const result = await stage.runAction(pushEvent("refs/heads/main", { before, after }), { inputs: SCAN_ONLY });
    expect(result.outputs).toMatchObject({ result: "clean", leaks: "0" });
  });
});

describe("a schedule", () => {
  test("checks the credentials and warns of one that expires soon", async () => {
    const answer = { status: 200, json: { id: 1 } };
    stage = await setStage({
      keys: { PARTNER_TOKEN: { value: await partnerToken(27, 3), answer }, SEARCH_KEY: { value: randomKey("acme_", 32), answer } },
    });
    const head = await stage.commit("Widgets", { ".github/keyturn.yml": configuration(stage.baseUrl) });
    const result = await stage.runAction(scheduleEvent(head));
    expect(result.conclusion).toBe("success");
    expect(result.outputs).toMatchObject({ warnings: "1", "next-expiry-credential": "partner-orders" });
    await expect(daysNamed(await pictureOf(result, stage))).toMatchFileSnapshot("snapshots/schedule.txt");
  });

  /** The day on which the partner's token ends moves with the clock. */
  function daysNamed(picture: string): string {
    return picture.replaceAll(/\b20\d\d-\d\d-\d\d\b/g, "<day>");
  }

  function configuration(baseUrl: string): string {
    return `environments:
  partner: { base-url: "${baseUrl}", allow-private: true }
credentials:
  - { name: partner-orders, environment: partner, secret: { env: PARTNER_TOKEN }, probe: { path: /me }, owner: orders-team }
  - { name: search-index, environment: partner, secret: { env: SEARCH_KEY }, probe: { path: /me }, owner: search-team }
`;
  }
});
