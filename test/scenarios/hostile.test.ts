// Stories of a stranger who writes commands for the runner into everything that Keyturn could print.
import { afterEach, describe, expect, test } from "vitest";
import { pullRequestEvent } from "../support/events.ts";
import { githubToken, randomKey } from "../support/keys.ts";
import type { Answer } from "../support/provider-server.ts";
import type { StepResult } from "../support/runner.ts";
import { type Stage, setStage } from "./stage.ts";

let stage: Stage;

afterEach(() => stage.close());

const FORGED = "forged by a stranger";

/** Each would be obeyed by the runner if it reached the log as it is. */
const NAMES = [
  `x ##[error]${FORGED}`,
  `::error::${FORGED}`,
  `line\n::warning::${FORGED}`,
  `return\r::notice::${FORGED}`,
  `::set-output name=result::${FORGED}`,
  `##[add-mask]e`,
  `##[stop-commands]${FORGED}`,
  `::stop-commands::${FORGED}`,
  `##[set-env name=PATH]${FORGED}`,
  `\u001b[2J\u001b]0;${FORGED}\u0007`,
  `\u202e${FORGED}`,
  `<img src=x onerror=alert(1)>${FORGED}`,
  `| a | [${FORGED}](javascript:alert(1)) |`,
];

describe("a file with a hostile name that holds a key", () => {
  test("is reported, and not one of its commands is carried out", async () => {
    stage = await setStage();
    const result = await runWith(Object.fromEntries(NAMES.map((name) => [name, `const token = "${githubToken()}";\n`])));
    expect(result.outputs).toMatchObject({ result: "findings", leaks: String(NAMES.length) });
    expectNothingForged(result);
  });

  test("shows neither terminal escapes nor reversed text in the log, and no markup in the summary", async () => {
    stage = await setStage();
    const result = await runWith(Object.fromEntries(NAMES.map((name) => [name, `const token = "${githubToken()}";\n`])));
    const ownColours = /\u001b\[\d{1,2}m/g;
    expect(result.outputs).toMatchObject({ result: "findings" });
    expect(result.raw.replaceAll(ownColours, "")).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
    expect(result.rawSummary).not.toMatch(/<img|\]\(javascript:|[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/);
  });
});

describe("a service with hostile answers", () => {
  const words = NAMES.join(" ");
  const answers: Readonly<Record<string, Answer>> = {
    "in its error message": { status: 401, json: { error: { code: words, message: words } } },
    "in a header": {
      status: 403,
      headers: { "www-authenticate": `Bearer error="x ##[error]${FORGED}"`, "x-request-id": `##[error]${FORGED}` },
    },
    "in its idea of an identity": { status: 200, json: { organization: { name: words } } },
    "in a page instead of an answer": { status: 403, headers: { "content-type": "text/html" }, body: `<title>${words}</title>` },
  };

  test.each(Object.entries(answers))("%s forges nothing", async (_, answer) => {
    stage = await setStage({ keys: { DAILYBOT_API_KEY: { value: randomKey("dbot_", 40), answer } } });
    const configuration = `environments:
  production: { base-url: "${stage.baseUrl}", allow-private: true }
check: { confirm: { delay: 10ms } }
credentials:
  - { name: reporting, provider: dailybot, environment: production }
`;
    const result = await runWith({ "README.md": "# Widgets\n" }, { ".github/keyturn.yml": configuration });
    expect(stage.requests().length).toBeGreaterThan(0);
    expectNothingForged(result);
  });
});

async function runWith(files: Readonly<Record<string, string>>, base: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const start = await stage.commit("Base", base);
  await stage.git("switch", "--quiet", "--create=topic");
  const head = await stage.commit(`Add\n\n##[error]${FORGED}`, files);
  return stage.runAction(pullRequestEvent({ base: start, head, merge: head, commits: 1 }));
}

/** Keyturn's own annotations may quote a name; none may be made by one. */
function expectNothingForged(result: StepResult): void {
  const forged = result.annotations.filter(({ title, message }) => title === undefined || message.trimStart().startsWith(FORGED));
  expect(forged).toEqual([]);
  const own = ["error", "warning", "notice", "add-mask", "debug", "group", "endgroup"];
  expect(result.commands.filter((command) => !own.includes(command))).toEqual([]);
  expect(result.masks.filter((mask) => mask.length < 6)).toEqual([]);
  expect(result.outputs.result).not.toBe(FORGED);
}
