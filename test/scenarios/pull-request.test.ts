// Stories of a pull request: a leak beside a bad key, a fork without secrets, nothing wrong at all.
import { afterEach, describe, expect, test } from "vitest";
import { type PullRequestCommits, pullRequestEvent } from "../support/events.ts";
import { githubToken, randomKey } from "../support/keys.ts";
import type { Answer } from "../support/provider-server.ts";
import { FAR_DAY, pictureOf } from "./picture.ts";
import { type Stage, setStage } from "./stage.ts";

let stage: Stage;

afterEach(() => stage.close());

const WORKS: Answer = { status: 200, json: { id: 1, organization: { name: "Acme" } } };
const EXPIRED: Answer = { status: 401, json: { error: { code: "token_expired" } } };

async function setPullRequestStage(billing: Answer): Promise<Stage> {
  return setStage({
    keys: {
      DAILYBOT_API_KEY: { value: randomKey("dbot_", 40), answer: WORKS },
      BILLING_KEY: { value: randomKey("acme_", 32), answer: billing },
    },
  });
}

function configuration(baseUrl: string): string {
  return `environments:
  production: { base-url: "${baseUrl}", allow-private: true }
check:
  confirm: { delay: 10ms }
credentials:
  - name: prod-reporting-2026
    provider: dailybot
    environment: production
    secret: { env: DAILYBOT_API_KEY }
    owner: platform-team
    used-by: [nightly report]
  - name: billing-export
    environment: production
    secret: { env: BILLING_KEY }
    probe: { method: GET, path: /me }
    owner: finance-team
    expires: ${FAR_DAY}
`;
}

/** Two commits on a branch, merged as the platform checks a pull request out. */
async function openPullRequest(files: Readonly<Record<string, string>>): Promise<PullRequestCommits> {
  const base = await stage.commit("Widgets", { "README.md": "# Widgets\n", ".github/keyturn.yml": configuration(stage.baseUrl) });
  await stage.git("switch", "--quiet", "--create=topic");
  await stage.commit("Add a report", files);
  const head = await stage.commit("Explain it", { "README.md": "# Widgets\n\nWith a report.\n" });
  await stage.git("switch", "--quiet", "main");
  await stage.git("merge", "--quiet", "--no-ff", "--message=Merge", "topic");
  return { base, head, merge: await stage.git("rev-parse", "HEAD"), commits: 2 };
}

describe("a pull request", () => {
  test("with a leak, the working key itself and an expired key fails and says all of it", async () => {
    stage = await setPullRequestStage(EXPIRED);
    const leaked = stage.keys.DAILYBOT_API_KEY?.value ?? "";
    const report = `const token = "${githubToken()}";\nconst key = "${leaked}";\n`;
    const result = await stage.runAction(pullRequestEvent(await openPullRequest({ "src/report.ts": report })));
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({ result: "findings", leaks: "2", "credentials-failing": "2", "worst-outcome": "rejected" });
    await expect(await pictureOf(result, stage)).toMatchFileSnapshot("snapshots/pull-request.txt");
  });

  test("from a fork has no secrets: credentials are skipped and said so, the scan runs, nothing is sent", async () => {
    stage = await setPullRequestStage(EXPIRED);
    const commits = await openPullRequest({ "src/report.ts": `const token = "${githubToken()}";\n` });
    const result = await stage.runAction(pullRequestEvent(commits, "stranger/widgets"), { secrets: "withheld" });
    expect(stage.requests()).toEqual([]);
    expect(result.outputs).toMatchObject({ result: "findings", leaks: "1", "credentials-checked": "0", "worst-outcome": "skipped" });
    await expect(await pictureOf(result, stage)).toMatchFileSnapshot("snapshots/fork-pull-request.txt");
  });

  test("from a fork without a leak passes", async () => {
    stage = await setPullRequestStage(EXPIRED);
    const commits = await openPullRequest({ "src/report.ts": "export {};\n" });
    const result = await stage.runAction(pullRequestEvent(commits, "stranger/widgets"), { secrets: "withheld" });
    expect(result.conclusion).toBe("success");
  });

  test("with nothing wrong passes quietly and says what was looked at", async () => {
    stage = await setPullRequestStage(WORKS);
    const result = await stage.runAction(pullRequestEvent(await openPullRequest({ "src/report.ts": "export {};\n" })));
    expect(result.conclusion).toBe("success");
    expect(result.annotations).toEqual([]);
    await expect(await pictureOf(result, stage)).toMatchFileSnapshot("snapshots/clean.txt");
  });
});
