// A story of git: the hook that the documentation shows stops a commit that holds a key, however the commit is made.
import { spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { githubToken } from "../support/keys.ts";
import { type Stage, setStage } from "./stage.ts";

const ROOT = join(import.meta.dirname, "..", "..");

let stage: Stage;

async function setStageWithHook(): Promise<void> {
  stage = await setStage();
  await stage.commit("Base", { "a.ts": "export {};\n" });
  const page = await readFile(join(ROOT, "docs/command-line.md"), "utf8");
  const hook = /^```sh\n(#!\/bin\/sh\n.*?)^```$/ms.exec(page)?.[1] ?? "";
  const folder = join(stage.workspace, ".git/hooks");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "pre-commit"), hook.replace("/path/to/keyturn", ROOT));
  await chmod(join(folder, "pre-commit"), 0o755);
}

afterEach(() => stage.close());

function git(...args: readonly string[]) {
  const as = ["-c", "user.name=Eva", "-c", "user.email=eva@example.com"];
  return spawnSync("git", [...as, ...args], { cwd: stage.workspace, encoding: "utf8", timeout: 60_000 });
}

test.each([
  ["git commit", ["commit", "-m", "x"], ["add", "a.ts"]],
  ["git commit -a", ["commit", "-am", "x"], ["status"]],
  ["git commit PATH", ["commit", "-m", "x", "a.ts"], ["status"]],
] as const)("%s is stopped where it holds a key, and goes through where a reason is given", async (_, commit, before) => {
  await setStageWithHook();
  const key = githubToken();
  await writeFile(join(stage.workspace, "a.ts"), `const token = "${key}";\n`);
  git(...before);
  const stopped = git(...commit);
  expect(stopped.status).not.toBe(0);
  expect(stopped.stdout + stopped.stderr).toContain("a.ts:1");
  expect(stopped.stdout + stopped.stderr).not.toContain(key);

  await writeFile(join(stage.workspace, "a.ts"), `const token = "${key}"; // keyturn:allow made up for a test\n`);
  git(...before);
  expect(git(...commit)).toMatchObject({ status: 0 });
});

test("what is not staged does not stop a commit", async () => {
  await setStageWithHook();
  await writeFile(join(stage.workspace, "b.ts"), `const token = "${githubToken()}";\n`);
  await writeFile(join(stage.workspace, "a.ts"), "export const a = 1;\n");
  git("add", "a.ts");
  expect(git("commit", "-m", "x")).toMatchObject({ status: 0 });
});
