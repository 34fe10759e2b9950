// A planted secret appears in no channel: not printed, not written, not handed on, in no usual spelling.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { pullRequestEvent } from "../support/events.ts";
import { githubToken, partnerToken, randomKey } from "../support/keys.ts";
import type { Answer } from "../support/provider-server.ts";
import type { StepResult } from "../support/runner.ts";
import { type Stage, setStage } from "./stage.ts";

let stage: Stage;

afterEach(() => stage.close());

/** A service that throws the key back in every place of its answer. */
function echo(status: number, value: string): Answer {
  const spelled = spellings(value);
  const headers = {
    "x-request-id": value,
    "www-authenticate": `Bearer realm="${value}", error="invalid_token", error_description="${value}"`,
  };
  return {
    status,
    headers,
    json: { id: value, message: `Key ${value} is bad`, error: { code: value, details: spelled }, organization: { name: value } },
  };
}

const CONFIGURED = {
  WORKS_KEY: 200,
  BAD_KEY: 401,
  WEAK_KEY: 403,
  BUSY_KEY: 429,
  DOWN_KEY: 500,
};

function spellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((offset) => bytes.subarray(offset).toString("base64"));
  return [
    secret,
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")),
    bytes.toString("hex"),
    encodeURIComponent(secret),
    [...bytes].map((byte) => `%${byte.toString(16)}`).join(""),
    JSON.stringify(secret).slice(1, -1),
  ];
}

/** All but the ends of base64, which depend on the bytes beside the secret. */
function traces(secret: string): readonly string[] {
  return spellings(secret).map((form) => (form === secret ? form : form.replace(/=+$/, "").slice(0, -2)).toLowerCase());
}

/** Everything that leaves the process. Masks are commands to the runner and never shown. */
async function channelsOf(result: StepResult): Promise<Readonly<Record<string, string>>> {
  const files = await stage.reportFiles();
  const texts = await Promise.all(files.map((name) => readFile(join(stage.reports, name), "utf8")));
  return {
    output: result.raw.replaceAll(/^::add-mask::.*$/gm, ""),
    summary: result.rawSummary,
    annotations: JSON.stringify(result.annotations),
    outputs: JSON.stringify([result.outputs, result.env, result.state, result.path]),
    ...Object.fromEntries(files.map((name, at) => [name, texts[at] ?? ""])),
  };
}

async function shownIn(channels: Readonly<Record<string, string>>, secrets: readonly string[]): Promise<readonly string[]> {
  return Object.entries(channels).flatMap(([channel, text]) => {
    const lower = text.toLowerCase();
    return secrets.flatMap((secret, at) =>
      traces(secret).flatMap((form, spelling) => (lower.includes(form) ? [`${channel}: secret ${at}, spelling ${spelling}`] : [])),
    );
  });
}

describe("planted secrets", () => {
  test.each([false, true])("are in no channel, though services echo them and commits hold them (debugging: %s)", async (debug) => {
    const values = Object.fromEntries(Object.keys(CONFIGURED).map((name) => [name, randomKey("dbot_", 40)]));
    const partner = await partnerToken(10, 2);
    const configured = Object.entries(CONFIGURED).map(
      ([name, status]) => [name, { value: values[name] ?? "", answer: echo(status, values[name] ?? "") }] as const,
    );
    stage = await setStage({ keys: { ...Object.fromEntries(configured), PARTNER_TOKEN: { value: partner, answer: echo(200, partner) } } });
    const leaked = [githubToken(), githubToken(), ...Object.values(values)];
    const result = await runPullRequest(leaked, debug);
    expect(Number(result.outputs.leaks)).toBeGreaterThanOrEqual(leaked.length);
    const channels = await channelsOf(result);
    expect(Object.keys(channels)).toEqual(expect.arrayContaining(["keyturn.json", "keyturn.sarif", "keyturn.html"]));
    expect(await shownIn(channels, [...leaked, partner])).toEqual([]);
  });
});

async function runPullRequest(leaked: readonly string[], debug: boolean): Promise<StepResult> {
  const names = [...Object.keys(CONFIGURED), "PARTNER_TOKEN"];
  const configuration = `environments:
  production: { base-url: "${stage.baseUrl}", allow-private: true }
check: { confirm: { delay: 10ms } }
credentials:
${names.map((name) => `  - { name: ${name.toLowerCase()}, provider: dailybot, environment: production, secret: { env: ${name} } }`).join("\n")}
`;
  const base = await stage.commit("Base", { ".github/keyturn.yml": configuration });
  const raw = leaked.map((key) => `const key = "${key}";`).join("\n");
  const encoded = leaked.map((key) => `  token: ${Buffer.from(key).toString("base64")}`).join("\n");
  const files = {
    "src/keys.ts": `${raw}\n`,
    "deploy/secret.yaml": `kind: Secret\ndata:\n${encoded}\n`,
    [`notes/${leaked[0]}.txt`]: `${leaked[0]}\n`,
  };
  const head = await stage.commit(`Use ${leaked[0]}`, files);
  return stage.runAction(pullRequestEvent({ base, head, merge: head, commits: 1 }), { debug });
}
