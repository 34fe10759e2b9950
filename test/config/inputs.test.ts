// The action's inputs, decoded once.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ACTION_INPUTS, readActionInputs } from "../../src/config/inputs.ts";
import { describeProblem } from "../../src/model/problem.ts";
import { OUTPUTS } from "../../src/report/outputs.ts";
import { failureOf } from "./loading.ts";

const ACTION_FILE = join(import.meta.dirname, "..", "..", "action.yml");

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
  readonly branding: { readonly icon: string; readonly color: string };
}

const action: ActionFile = parse(readFileSync(ACTION_FILE, "utf8"));

describe("readActionInputs", () => {
  test("without any input both halves run on the event's commits", () => {
    expect(readActionInputs({ RUNNER_TEMP: "/tmp/runner" })).toEqual({
      origin: "action",
      configPath: undefined,
      halves: "both",
      target: { kind: "event" },
      overrides: { warnWithin: undefined, failWithin: undefined, failOnConfidence: undefined, onUndetermined: undefined },
      reportPaths: {
        json: "/tmp/runner/keyturn/keyturn.json",
        sarif: "/tmp/runner/keyturn/keyturn.sarif",
        html: "/tmp/runner/keyturn/keyturn.html",
      },
      token: undefined,
    });
  });

  test("every input is decoded into its type", () => {
    const inputs = readActionInputs({
      INPUT_CONFIG: " ci/keys.yml ",
      INPUT_CHECK: "False",
      INPUT_SCAN: "TRUE",
      INPUT_RANGE: "main..HEAD",
      "INPUT_WARN-WITHIN": "14d, 7d,30d",
      "INPUT_FAIL-WITHIN": "10%",
      "INPUT_ON-UNDETERMINED": "fail",
      "INPUT_FAIL-ON-CONFIDENCE": "prefix",
      INPUT_JSON: "out/report.json",
    });
    expect(inputs).toEqual({
      origin: "action",
      configPath: "ci/keys.yml",
      halves: "scan",
      target: { kind: "range", range: "main..HEAD" },
      overrides: {
        warnWithin: { kind: "days", days: [30, 14, 7] },
        failWithin: { kind: "share", share: 0.1 },
        failOnConfidence: ["checksum", "structure", "prefix"],
        onUndetermined: "fail",
      },
      reportPaths: { json: "out/report.json", sarif: undefined, html: undefined },
      token: undefined,
    });
  });

  test("an empty input is one that was not given", () => {
    const empty = Object.fromEntries(ACTION_INPUTS.map((name) => [`INPUT_${name.toUpperCase()}`, ""]));
    expect(readActionInputs(empty)).toEqual(readActionInputs({}));
  });

  test("--all is the whole history", () => {
    expect(readActionInputs({ INPUT_RANGE: "--all" }).target).toEqual({ kind: "history" });
  });

  test("every mistake is told at once and by the input's name", async () => {
    const environment = {
      INPUT_CHECK: "yes",
      "INPUT_WARN-WITHIN": "14",
      "INPUT_FAIL-WITHIN": "30d, 14d",
      "INPUT_ON-UNDETERMINED": "ignore",
      "INPUT_FAIL-ON-CONFIDENCE": "high",
      INPUT_RANGE: "--output=x",
    };
    expect((await failureOf(() => readActionInputs(environment))).problems.map(describeProblem)).toEqual([
      'input "check": must be true or false.',
      'input "range": must be one revision range such as main..HEAD, or --all for the whole history.',
      'input "warn-within": must be a duration such as 14d or 36h, a share of the lifetime such as 20%, or steps such as 30d, 14d, 7d.',
      'input "fail-within": must be a duration such as 14d or 36h, or a share of the lifetime such as 20%.',
      'input "fail-on-confidence": must be one of checksum, structure, prefix, context.',
      'input "on-undetermined": must be one of fail, warn.',
    ]);
  });

  test("two halves switched off are a mistake, not a pass", async () => {
    const { message } = await failureOf(() => readActionInputs({ INPUT_CHECK: "false", INPUT_SCAN: "false" }));
    expect(message).toBe('input "check": check and scan are both false, which leaves nothing to do; set one of them to true.');
  });

  test.each(["-x", "a b", "main..HEAD\n--all", "\u0000", "-"])("the range %j cannot reach git", async (range) => {
    await failureOf(() => readActionInputs({ INPUT_RANGE: range }));
  });
});

describe("action.yml", () => {
  test("declares the inputs that are read, and no others", () => {
    expect(Object.keys(action.inputs)).toEqual([...ACTION_INPUTS]);
  });

  test("declares the outputs that are set, and no others", () => {
    expect(Object.keys(action.outputs)).toEqual([...Object.keys(OUTPUTS), "json", "sarif", "html"]);
  });

  test("its defaults say what happens without them", () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[`INPUT_${name.toUpperCase()}`, input.default]],
    );
    const { token, ...inputs } = readActionInputs(Object.fromEntries(defaults));
    expect(token).toMatch(/^\$\{\{ github\.token \}\}$/);
    expect({ ...inputs, token: undefined }).toEqual(readActionInputs({}));
  });

  test("describes every input and output in one sentence", () => {
    const descriptions = [...Object.values(action.inputs), ...Object.values(action.outputs)].map(({ description }) => description);
    expect(descriptions.filter((text) => !/^[A-Z`][^\n]*\.$/.test(text) || /[a-z]\. [A-Z]/.test(text))).toEqual([]);
  });

  test("runs on what the platform offers, with a sign that it allows", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
    expect(action.branding).toEqual({ icon: "lock", color: "green" });
  });
});
