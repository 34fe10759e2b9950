// The command line, decoded into the same inputs that the action gives.
import { describe, expect, test } from "vitest";
import { readCommandLine } from "../../src/config/command.ts";
import { VERSION } from "../../src/model/version.ts";
import { failureOf, runOf } from "./loading.ts";

const NOTHING = { warnWithin: undefined, failWithin: undefined, failOnConfidence: undefined, onUndetermined: undefined };
const NOWHERE = { json: undefined, sarif: undefined, html: undefined };

describe("readCommandLine", () => {
  test.each([
    ["check", "check"],
    ["scan", "scan"],
    ["run", "both"],
  ])("%s asks for: %s", (command, halves) => {
    expect(runOf(command)).toEqual({
      kind: "run",
      output: "text",
      view: "report",
      inputs: {
        origin: "command-line",
        configPath: undefined,
        halves,
        target: { kind: "event" },
        overrides: NOTHING,
        reportPaths: NOWHERE,
        token: undefined,
      },
    });
  });

  test.each([
    [["scan", "main..HEAD"], { kind: "range", range: "main..HEAD" }],
    [["run", "HEAD~3.."], { kind: "range", range: "HEAD~3.." }],
    [["run", "--range", "HEAD~3.."], { kind: "range", range: "HEAD~3.." }],
    [["scan", "--all"], { kind: "history" }],
    [["scan", "--staged"], { kind: "staged" }],
    [["scan", "--dir", "some dir"], { kind: "directory", path: "some dir" }],
  ])("%j searches %j", (args, target) => expect(runOf(...args).inputs.target).toEqual(target));

  test("audit checks everything, and explain one credential", () => {
    expect(runOf("audit", "--json")).toMatchObject({ view: "audit", output: "json", inputs: { halves: "check" } });
    expect(runOf("audit").inputs).not.toHaveProperty("only");
    expect(runOf("explain", "nightly bot")).toMatchObject({ view: "explain", inputs: { halves: "check", only: "nightly bot" } });
  });

  test("explain needs a name", async () => {
    expect((await failureOf(() => readCommandLine(["explain"]))).message).toContain("needs the name of a credential");
  });

  test("options become the same values as inputs", () => {
    const line = runOf(
      "run",
      "--warn-within",
      "30d",
      "--fail-within=2d",
      "--fail-on-confidence",
      "checksum",
      "--on-undetermined",
      "fail",
      "--json",
      "--sarif",
      "a.sarif",
      "--html",
      "a.html",
      "--config",
      "k.yml",
    );
    expect(line.output).toBe("json");
    expect(line.inputs.configPath).toBe("k.yml");
    expect(line.inputs.overrides).toEqual({
      warnWithin: { kind: "days", days: [30] },
      failWithin: { kind: "days", days: [2] },
      failOnConfidence: ["checksum"],
      onUndetermined: "fail",
    });
    expect(line.inputs.reportPaths).toEqual({ json: undefined, sarif: "a.sarif", html: "a.html" });
  });

  test("help and version are text to print", () => {
    expect(readCommandLine(["--version"])).toEqual({ kind: "print", text: `${VERSION}\n` });
    for (const args of [[], ["--help"], ["scan", "--help"], ["help"], ["help", "run"]]) {
      expect(readCommandLine(args)).toMatchObject({ kind: "print", text: expect.stringContaining("Usage: keyturn") });
    }
  });

  test.each([
    [
      ["chek"],
      "command line: unknown command `chek`, did you mean `check`; there are check, scan, run, audit, explain; see keyturn --help.",
    ],
    [["run", "--jsn"], "command line: unknown option `jsn`, did you mean `json`; see keyturn run --help."],
    [["check", "--all"], "command line: unknown option `all`; see keyturn check --help."],
    [["scan", "--dir"], "command line: an option lacks its value; see keyturn --help."],
    [["scan", "a", "b"], "command line: there are too many arguments; see keyturn --help."],
    [["scan", "a..b", "--all"], "command line: a range, --all, --staged and --dir exclude each other; keep one."],
    [["scan", "--", "--upload-pack=x"], "range: must be one revision range such as main..HEAD, or --all for the whole history."],
    [["run", "--on-undetermined", "maybe"], "--on-undetermined: must be one of fail, warn."],
  ])("%j is a mistake", async (args, message) => expect((await failureOf(() => readCommandLine(args))).message).toBe(message));

  test("a key among the arguments is not repeated", async () => {
    const key = ["gh", "p_", "a1B2".repeat(9)].join("");
    for (const args of [[key], ["scan", `--token=${key}`], [`--${key}`], ["scan", "x", key], ["run", "--on-undetermined", key]]) {
      expect((await failureOf(() => readCommandLine(args))).message).not.toContain(key.slice(3, 12));
    }
  });
});
