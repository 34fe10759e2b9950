// The fake runner does to an action's output what GitHub's runner does; small inline actions prove it.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runStep, type StepResult } from "../support/runner.ts";
import type { Step } from "../support/step-environment.ts";

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "action-"));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

const METADATA = `
name: inline
inputs:
  two-words: { default: standard }
  with space: { default: "" }
  token: { default: "\${{ github.token }}" }
runs: { using: node24, main: main.mjs }
`;

async function runScript(script: string, more: Partial<Step> = {}): Promise<StepResult> {
  await writeFile(join(directory, "action.yml"), METADATA);
  await writeFile(
    join(directory, "main.mjs"),
    `import { appendFileSync, readFileSync } from "node:fs";\nconst env = process.env;\n${script}`,
  );
  const event = { name: "push", payload: { after: "abc" }, sha: "abc", ref: "refs/heads/main" };
  return runStep({ actionDirectory: directory, workspace: directory, event, ...more });
}

describe("what a step is given", () => {
  test("inputs with defaults, hyphens kept and spaces replaced, and nothing of the caller's environment", async () => {
    process.env.OF_THE_CALLER = "leaks";
    const script = `console.log(JSON.stringify([env["INPUT_TWO-WORDS"], env.INPUT_WITH_SPACE, env.INPUT_TOKEN, env.OF_THE_CALLER, env.MINE]))`;
    const result = await runScript(script, { inputs: { "with space": " x " }, env: { MINE: "yes" } });
    expect(result.log).toBe('["standard","x","",null,"yes"]');
  });

  test("the event's payload in a file and the workspace as its folder", async () => {
    const result = await runScript(`console.log(readFileSync(env.GITHUB_EVENT_PATH, "utf8"), process.cwd() === env.GITHUB_WORKSPACE)`);
    expect(result.log).toBe('{"after":"abc"} true');
  });
});

describe("commands", () => {
  test("both syntaxes are carried out, on both streams; the old one anywhere in a line", async () => {
    const result = await runScript(`
      console.log("  ::error file=a.ts,line=3,col=4,title=One%2C two%3A::first%0Asecond 100%25");
      console.error("a file called x ##[warning file=b.ts;line=1]y%3B");
      console.log("text ::notice::not at the start of the line");
      console.log("::unknown::stays as it is");`);
    expect(result.annotations).toEqual([
      expect.objectContaining({ level: "error", message: "first\nsecond 100%", file: "a.ts", line: "3", column: "4", title: "One, two:" }),
      expect.objectContaining({ level: "warning", message: "y;", file: "b.ts", line: "1" }),
    ]);
    expect(result.log).toContain("text ::notice::not at the start");
    expect(result.log).toContain("::unknown::stays");
    expect(result.conclusion).toBe("success");
  });

  test("a carriage return starts a new line, so a command can hide behind it", async () => {
    const result = await runScript(`process.stdout.write("name\\r::error::hidden\\n")`);
    expect(result.annotations.map((annotation) => annotation.message)).toEqual(["hidden"]);
  });

  test("nothing is carried out between stop-commands and its token", async () => {
    const result = await runScript(
      `console.log("::stop-commands::until-then\\n::error::no\\n##[error]no\\n::until-then::\\n::error::yes")`,
    );
    expect(result.annotations.map((annotation) => annotation.message)).toEqual(["yes"]);
  });

  test("commands that GitHub switched off fail the step, debug lines need debugging", async () => {
    const script = `console.log("::debug::inner\\n##[set-env name=PATH]/tmp")`;
    const [quiet, loud] = [await runScript(script), await runScript(script, { debug: true })];
    expect(quiet.conclusion).toBe("failure");
    expect(quiet.log).not.toContain("inner");
    expect(loud.log).toContain("##[debug]inner");
  });

  test("ten annotations of a level are kept, messages are cut at 4096 characters, the log shows all", async () => {
    const result = await runScript(
      `for (let at = 0; at < 12; at++) console.log("::error::" + at + "x".repeat(5000)); console.log("::warning::w")`,
    );
    expect(result.annotations.map((annotation) => annotation.level)).toEqual([...Array(10).fill("error"), "warning"]);
    expect(result.annotations[0]?.message).toHaveLength(4096);
    expect(result.printed).toEqual({ error: 12, warning: 1, notice: 0 });
    expect(result.log.split("\n")).toHaveLength(13);
  });
});

describe("masking", () => {
  test("a masked value disappears from log, annotations and summary, also in the forms that the runner derives", async () => {
    const value = 'p"ss&<wörd>-1234567890';
    const result = await runScript(
      `const value = env.VALUE;
      console.log("::add-mask::" + value);
      const shifted = (count) => Buffer.from(value).subarray(count).toString("base64");
      const forms = [value, shifted(0), shifted(1), shifted(2), JSON.stringify(value), encodeURIComponent(value)];
      for (const form of forms) console.log("form " + form);
      console.log("::error::" + value);
      appendFileSync(env.GITHUB_STEP_SUMMARY, "a " + value + "\\nb");
      console.log("hex " + Buffer.from(value).toString("hex"));`,
      { env: { VALUE: value } },
    );
    expect(result.log.split("\n").slice(0, 6)).toEqual(["form ***", "form ***", "form ***", "form ***", 'form "***"', "form ***"]);
    expect(result.annotations[0]?.message).toBe("***");
    expect(result.summary).toBe("a ***\nb");
    expect(result.rawSummary).toContain(value);
    expect(result.log).toContain(`hex ${Buffer.from(value).toString("hex")}`);
    expect(result.raw).toContain(value);
  });

  test("each line of a masked value is masked alone, even one brace", async () => {
    const result = await runScript(`console.log("::add-mask::{%0A  secret-line%0A}\\nif (x) { secret-line }")`);
    expect(result.masks).toEqual(["{\n  secret-line\n}", "{", "secret-line", "}"]);
    expect(result.log).toBe("if (x) *** *** ***");
  });

  test("the repository's secrets are masked before the step starts", async () => {
    const result = await runScript(`console.log(env.KEY)`, { env: { KEY: "very-secret" }, secrets: ["very-secret"] });
    expect(result.log).toBe("***");
  });
});

describe("files that a step writes", () => {
  test("outputs, variables and state are read in both notations", async () => {
    const result = await runScript(`
      appendFileSync(env.GITHUB_OUTPUT, "plain=a=b\\nmany<<END\\none\\ntwo=2\\nEND\\n");
      appendFileSync(env.GITHUB_ENV, "NAME=value\\n");
      appendFileSync(env.GITHUB_STATE, "kept=1\\n");
      appendFileSync(env.GITHUB_PATH, "/opt/tool\\n");`);
    expect(result.outputs).toEqual({ plain: "a=b", many: "one\ntwo=2" });
    expect(result.env).toEqual({ NAME: "value" });
    expect(result.state).toEqual({ kept: "1" });
    expect(result.path).toBe("/opt/tool\n");
  });

  test("a delimiter that never comes fails the step", async () => {
    const result = await runScript(`appendFileSync(env.GITHUB_OUTPUT, "many<<END\\none\\n")`);
    expect(result.conclusion).toBe("failure");
    expect(result.annotations[0]?.message).toContain("Matching delimiter not found");
  });

  test("a summary over 1 MiB is dropped whole with an error, and the step's result stays", async () => {
    const result = await runScript(`appendFileSync(env.GITHUB_STEP_SUMMARY, "x".repeat(1024 * 1024 + 1))`);
    expect(result.summary).toBe("");
    expect(result.annotations[0]?.message).toContain("upload aborted");
    expect(result.conclusion).toBe("success");
  });
});

describe("how a step ends", () => {
  test("an exit code other than 0 is a failure", async () => {
    const result = await runScript(`process.exitCode = 3`);
    expect([result.exitCode, result.conclusion]).toEqual([3, "failure"]);
  });

  test("a step that hangs is ended", async () => {
    const result = await runScript(`console.log("begun"); setInterval(() => {}, 1000)`, { timeoutMs: 500 });
    expect([result.timedOut, result.conclusion]).toEqual([true, "failure"]);
    expect(result.log).toContain("begun");
  });
});
