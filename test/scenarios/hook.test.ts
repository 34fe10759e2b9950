// Stories of git: the hooks that the documentation speaks of stop a commit that holds a key, however it is made, and a push.
import { spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { importInto } from "../scan/git/long-history.ts";
import { githubToken } from "../support/keys.ts";
import { createRepository } from "../support/repository.ts";
import { type Stage, setStage } from "./stage.ts";

const ROOT = join(import.meta.dirname, "..", "..");

let stage: Stage;

async function setStageWithHook(): Promise<void> {
  stage = await setStage();
  onTestFinished(() => stage.close());
  await stage.commit("Base", { "a.ts": "export {};\n" });
  const page = await readFile(join(ROOT, "docs/command-line.md"), "utf8");
  const hook = /^```sh\n(#!\/bin\/sh\n.*?)^```$/ms.exec(page)?.[1] ?? "";
  const folder = join(stage.workspace, ".git/hooks");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "pre-commit"), hook.replace("/path/to/keyturn", ROOT));
  await chmod(join(folder, "pre-commit"), 0o755);
}

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

describe("a pre-receive hook", () => {
  /** A server whose hook writes down what was said, and a clone to push from. */
  async function openServer(unpackLimit: number) {
    const server = await createRepository({ bare: true });
    const said = join(server.path, "said.txt");
    const scan = `"${process.execPath}" "${join(ROOT, "dist/cli.js")}" scan "$old..$new"`;
    const hook = `#!/bin/sh\nwhile read -r old new ref; do\n  ${scan} > "${said}" 2>&1 < /dev/null || exit 1\ndone\n`;
    const author = await createRepository();
    await author.commit({ "a.txt": `old ${githubToken()}\n` });
    await author.git("push", "--quiet", server.path, "main");
    await server.git("config", "receive.unpackLimit", String(unpackLimit));
    await writeFile(join(server.path, "hooks/pre-receive"), hook, { mode: 0o755 });
    const push = () =>
      author.git("push", "--quiet", server.path, "main").then(
        () => "let in",
        () => "refused",
      );
    return { author, push, said: () => readFile(said, "utf8") };
  }

  test.each([
    ["one by one", 100, 3],
    ["in a pack", 1, 3],
    ["in a pack, with a long history", 1, 320],
  ])("sees what is pushed (%s) before it is let in", async (_, unpackLimit, commits) => {
    const { author, push, said } = await openServer(unpackLimit);
    await importInto(
      author,
      Array.from({ length: commits }, (_each, index) => ({ "b.txt": `clean ${index}\n` })),
    );
    expect([await push(), await said()]).toEqual(["let in", expect.stringContaining(`${commits} commits`)]);

    const key = githubToken();
    await importInto(author, [
      { "c.txt": `token = ${key}\n` },
      ...Array.from({ length: commits }, (_each, index) => ({ "c.txt": `${index}\n` })),
    ]);
    expect(await push()).toBe("refused");
    expect(await said()).toContain("c.txt:1");
    expect(await said()).not.toContain("a.txt");
    expect(await said()).not.toContain(key);
  });
});
