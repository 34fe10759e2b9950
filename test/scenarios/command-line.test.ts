// Stories of the command line: the same engine, one document on standard output, an exit code that a script can read.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { runCommand } from "../support/command-line.ts";
import { githubToken, randomKey } from "../support/keys.ts";
import type { Answer } from "../support/provider-server.ts";
import { type Stage, setStage } from "./stage.ts";

let stage: Stage;

afterEach(() => stage.close());

const WORKS: Answer = { status: 200, json: { id: 1 } };

async function setCheckStage(answer: Answer): Promise<Stage> {
  stage = await setStage({ keys: { SEARCH_KEY: { value: randomKey("acme_", 32), answer } } });
  const configuration = `environments:
  production: { base-url: "${stage.baseUrl}", allow-private: true }
check: { confirm: { delay: 10ms } }
credentials:
  - { name: search-index, environment: production, secret: { env: SEARCH_KEY }, probe: { path: /me } }
`;
  await stage.commit("Base", { ".github/keyturn.yml": configuration });
  return stage;
}

describe("keyturn check", () => {
  test.each([
    ["works", WORKS, 0, { outcome: "valid", reason: null }],
    ["is expired", { status: 401, json: { error: { code: "token_expired" } } }, 1, { outcome: "rejected", reason: "expired" }],
    ["lacks a scope", { status: 403, json: { error: { code: "insufficient_scope" } } }, 1, { outcome: "forbidden", reason: "scope" }],
    ["meets a rate limit", { status: 429, headers: { "retry-after": "600" } }, 0, { outcome: "throttled", reason: "rate-limit" }],
  ] as const)("of a key that %s", async (_, answer, exitCode, credential) => {
    await setCheckStage(answer);
    const run = await stage.runCli("check", "--json");
    expect(run.exitCode).toBe(exitCode);
    expect(JSON.parse(run.stdout)).toMatchObject({ credentials: [{ name: "search-index", ...credential }], coverage: null });
  });

  test("exits with 4 where nobody could tell and the user wants to know", async () => {
    await setCheckStage({ status: 503 });
    const run = await stage.runCli("check", "--on-undetermined", "fail");
    expect(run.exitCode).toBe(4);
    expect(run.stdout).toContain("search-index");
  });

  test("exits with 2 for a mistake in the configuration, with the place on standard error", async () => {
    stage = await setStage();
    await writeFile(join(stage.workspace, "keyturn.yml"), "credentials:\n  - nme: x\n");
    const run = await stage.runCli("check", "--config", "keyturn.yml", "--json");
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain("keyturn.yml:2:5");
    expect(run.stderr).toContain("did you mean `name`");
  });

  test("exits with 2 for an option that does not exist", async () => {
    stage = await setStage();
    expect((await stage.runCli("check", "--jsno")).exitCode).toBe(2);
  });
});

describe("keyturn scan", () => {
  test("of a range finds what it added, at commit, file, line and column", async () => {
    stage = await setStage();
    await stage.commit("Base", { "a.ts": "export {};\n" });
    const commit = await stage.commit("Leak", { "a.ts": `export {};\nconst token = "${githubToken()}";\n` });
    await stage.commit("Take it out", { "a.ts": "export {};\n" });
    const run = await stage.runCli("scan", "HEAD~2..HEAD", "--json");
    expect(run.exitCode).toBe(1);
    const { findings, coverage, credentials } = JSON.parse(run.stdout);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ruleId: "github-pat",
      confidence: "checksum",
      matches: [{ path: "a.ts", line: 2, column: 16, commit, source: "file", encoding: [] }],
    });
    expect(coverage).toMatchObject({ commits: 2, commitsExpected: 2, complete: true });
    expect(credentials).toBeNull();
  });

  test("of the whole history covers every commit of every branch", async () => {
    stage = await setStage();
    await stage.commit("Base", { "a.ts": "export {};\n" });
    await stage.git("switch", "--quiet", "--create=side");
    await stage.commit("Leak", { "b.ts": `"${githubToken()}"\n` });
    await stage.git("switch", "--quiet", "main");
    await stage.commit("More", { "c.ts": "more\n" });
    const run = await stage.runCli("scan", "--all", "--json");
    const { findings, coverage } = JSON.parse(run.stdout);
    expect(findings).toHaveLength(1);
    expect(String(coverage.commits)).toBe(await stage.git("rev-list", "--count", "--all"));
  });

  test("of the index sees what is staged and nothing else", async () => {
    stage = await setStage();
    await stage.commit("Base", { "a.ts": `"${githubToken()}"\n` });
    await writeFile(join(stage.workspace, "b.ts"), `"${githubToken()}"\n`);
    await writeFile(join(stage.workspace, "c.ts"), `"${githubToken()}"\n`);
    await stage.git("add", "b.ts");
    const run = await stage.runCli("scan", "--staged", "--json");
    const { findings } = JSON.parse(run.stdout);
    expect(findings).toMatchObject([{ matches: [{ path: "b.ts", line: 1 }] }]);
  });

  test("of a folder needs no repository", async () => {
    stage = await setStage();
    const folder = join(stage.reports, "plain");
    await mkdir(folder);
    await writeFile(join(folder, "notes.txt"), `token ${githubToken()}\n`);
    const run = await stage.runCli("scan", "--dir", folder, "--json");
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout).findings).toMatchObject([
      { matches: [{ path: expect.stringContaining("notes.txt"), line: 1, column: 7 }] },
    ]);
  });

  test("keeps its exit code and its peace where whoever reads the result stops reading", async () => {
    stage = await setStage();
    await mkdir(join(stage.workspace, "many"));
    for (let index = 0; index < 100; index++) {
      await writeFile(join(stage.workspace, "many", `${index}.env`), `TOKEN=${githubToken()}\n`);
    }
    const run = await runCommand(["scan", "--dir", "many", "--json"], { cwd: stage.workspace, closesOutput: true });
    expect(run).toEqual({ exitCode: 1, stdout: "", stderr: "" });
  });

  test("lets a line with an allow comment through, and says so", async () => {
    stage = await setStage();
    await stage.commit("Base", { "a.ts": `const token = "${githubToken()}"; // keyturn:allow revoked years ago\n` });
    const run = await stage.runCli("scan", "--all", "--json");
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout).findings).toMatchObject([{ disposition: "suppressed", allowed: "revoked years ago" }]);
  });

  test("exits with 2 for a range that does not exist", async () => {
    stage = await setStage();
    await stage.commit("Base");
    expect((await stage.runCli("scan", "no-such-branch..HEAD")).exitCode).toBe(2);
  });
});

describe("keyturn run", () => {
  test("does both halves and joins them: a leaked key that still works is one finding with its owner", async () => {
    await setCheckStage(WORKS);
    const key = stage.keys.SEARCH_KEY?.value ?? "";
    await stage.commit("Leak", { "a.ts": `const key = "${key}";\n` });
    const run = await stage.runCli("run", "--range", "HEAD~1..HEAD", "--json");
    expect(run.exitCode).toBe(1);
    expect(run.stdout + run.stderr).not.toContain(key);
    expect(JSON.parse(run.stdout).findings).toMatchObject([
      { kind: "leak", matches: [{ path: "a.ts" }], credential: { name: "search-index", outcome: "valid" } },
    ]);
  });

  test("prints a report for people when nothing else is asked for", async () => {
    await setCheckStage(WORKS);
    await stage.commit("Leak", { "a.ts": `const token = "${githubToken()}";\n` });
    const run = await stage.runCli("run", "--range", "HEAD~1..HEAD");
    expect(run.stdout).toContain("search-index");
    expect(run.stdout).toContain("a.ts:1");
    expect(run.stdout).not.toContain("\u001b[");
  });
});
