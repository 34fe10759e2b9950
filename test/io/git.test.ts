// The real git: what it is told, what it is not told, and that no failure of it looks like an answer.
import { existsSync } from "node:fs";
import { chmod, copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createGit } from "../../src/io/git.ts";
import { GitError } from "../../src/world.ts";
import { provedKey } from "../scan/samples.ts";
import { incompleteOf, inFile, placesOf, scanHistory, scanRange, scanStaged } from "../scan/scanning.ts";
import { cloneOf, createRepository, openFolder, type Repository } from "../support/repository.ts";

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "programs-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

function gitIn(repository: Pick<Repository, "path">, environment: Readonly<Record<string, string | undefined>>, token?: string) {
  return createGit({ directory: repository.path, environment: { PATH: process.env.PATH, ...environment }, token });
}

describe("git's failures", () => {
  test("without git nothing is clean", async () => {
    const repository = await createRepository();
    await repository.commit({ "a.txt": provedKey(1) });
    const git = gitIn(repository, { PATH: await folderWith({}) });
    expect(incompleteOf(await scanHistory(repository, { git })).join()).toContain("Check that git is installed");
  });

  test("git that dies in the middle of its answer is never clean, whichever command it is", async () => {
    const repository = await createRepository();
    await repository.commit({ "a.txt": provedKey(1) });
    await repository.commit({ "a.txt": "clean" });
    for (const command of ["rev-list", "diff-tree", "cat-file", "for-each-ref", "ls-tree"]) {
      const real = process.env.PATH ?? "";
      const script = `#!/bin/sh\nfor word; do if [ "$word" = ${command} ]; then PATH='${real}' git "$@" | head -c 30; echo broken >&2; exit 9; fi; done\nPATH='${real}' exec git "$@"\n`;
      const git = gitIn(repository, { PATH: `${await folderWith({ git: script })}:${real}` });
      const scanned = await scanHistory(repository, { git });
      if (command === "ls-tree") expect(scanned.leaks).toHaveLength(1);
      else expect(incompleteOf(scanned), command).not.toEqual([]);
    }
  });

  test("an error that git prints before it ends well is an error", async () => {
    const repository = await createRepository();
    await repository.commit({ "a.txt": "clean" });
    const programs = await folderWith({
      git: `#!/bin/sh\nfor word; do [ "$word" = diff-tree ] && { echo "error: could not read it" >&2; exit 0; }; done\nPATH='${process.env.PATH}' exec git "$@"\n`,
    });
    const git = gitIn(repository, { PATH: `${programs}:${process.env.PATH}` });
    expect(incompleteOf(await scanHistory(repository, { git })).join()).toContain("could not read it");
  });

  test("a stream that ends badly rejects after its last chunk", async () => {
    const folder = await openFolder();
    const read = async () => {
      for await (const _ of gitIn(folder, {}).stream(["rev-list", "HEAD"]));
    };
    await expect(read()).rejects.toThrow(GitError);
  });

  test("a reader that stops early leaves no git behind and no error", async () => {
    const repository = await createRepository();
    for (let count = 0; count < 3; count++) await repository.commit({ "a.txt": `${count}`.repeat(100_000) });
    async function* endless() {
      for (;;) yield "HEAD:a.txt\n";
    }
    for await (const chunk of gitIn(repository, {}).stream(["cat-file", "--batch"], endless())) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });
});

describe("the machine's configuration", () => {
  test("reaches no question: neither files nor variables", async () => {
    const repository = await createRepository();
    const first = await repository.commit({ "a.txt": "a" });
    await repository.commit({ "a.txt": provedKey(1) });
    const home = await folderWith({ ".gitconfig": "[diff]\n\texternal = false\n[core]\n\tbare = nonsense\n[log]\n\tshowRoot = false\n" });
    const other = await createRepository();
    const environment = {
      HOME: home,
      XDG_CONFIG_HOME: home,
      GIT_DIR: join(other.path, ".git"),
      GIT_WORK_TREE: other.path,
      GIT_OBJECT_DIRECTORY: "/nonexistent",
      GIT_ALTERNATE_OBJECT_DIRECTORIES: "/nonexistent",
      GIT_QUARANTINE_PATH: "/nonexistent/other",
      GIT_CONFIG_PARAMETERS: "'core.bare'='nonsense'",
      GIT_EXTERNAL_DIFF: "false",
      GIT_DIFF_OPTS: "-u0",
      GIT_LITERAL_PATHSPECS: "0",
      GIT_TRACE: "1",
      GIT_CEILING_DIRECTORIES: repository.path,
    };
    const scanned = await scanRange(repository, `${first}..HEAD`, { git: gitIn(repository, environment) });
    expect(incompleteOf(scanned)).toEqual([]);
    expect(scanned.leaks).toHaveLength(1);
  });

  test.runIf(process.getuid?.() === 0)("a repository that another user owns is read, as in a container job", async () => {
    const repository = await createRepository();
    await repository.commit({ "a.txt": provedKey(1) });
    const { execFileSync } = await import("node:child_process");
    execFileSync("chown", ["-R", "12345:12345", repository.path]);
    expect((await scanHistory(repository)).leaks).toHaveLength(1);
  });
});

/** A server that answers nothing but writes down who came with what. */
async function startListener(): Promise<{ readonly url: string; readonly seen: string[] }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization ?? "none");
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

describe("credentials for a fetch", () => {
  const token = provedKey(1);
  const basic = (value: string) => `basic ${Buffer.from(`x-access-token:${value}`).toString("base64")}`;

  test("the token goes to the server itself and nowhere else, and in no argument", async () => {
    const [server, stranger] = [await startListener(), await startListener()];
    const repository = await createRepository();
    await repository.git("remote", "add", "origin", `${server.url}/acme/app`);
    await repository.git("remote", "add", "stranger", `${stranger.url}/acme/app`);
    const git = gitIn(repository, { GITHUB_SERVER_URL: server.url }, token);
    for (const remote of ["origin", "stranger"]) expect((await git.run(["fetch", remote])).exitCode).not.toBe(0);
    expect(server.seen).toEqual([basic(token).replace("basic", "basic")]);
    expect(stranger.seen).toEqual(["none"]);
  });

  test("what actions/checkout left in the repository's configuration is used, also when it is included", async () => {
    const server = await startListener();
    const repository = await createRepository();
    await repository.git("remote", "add", "origin", `${server.url}/acme/app`);
    const included = join(await folderWith({ "credentials.config": "" }), "credentials.config");
    await writeFile(included, `[http "${server.url}/"]\n\textraheader = AUTHORIZATION: ${basic("left")}\n`);
    await repository.git("config", `includeIf.gitdir:${repository.path}/.git.path`, included);
    await gitIn(repository, { GITHUB_SERVER_URL: server.url }).run(["fetch", "origin"]);
    await gitIn(repository, { GITHUB_SERVER_URL: server.url }, token).run(["fetch", "origin"]);
    expect(server.seen).toEqual([basic("left"), basic(token)]);
  });

  test("nothing but a fetch is given anything", async () => {
    const server = await startListener();
    const repository = await createRepository();
    const git = gitIn(repository, { GITHUB_SERVER_URL: server.url, HTTPS_PROXY: "http://proxy.example" }, token);
    const shown = await git.run(["-c", "alias.show-environment=!env", "show-environment"]);
    expect(shown.stdout.toString()).not.toContain("proxy.example");
    expect((await git.run(["config", "--list"])).stdout.toString()).not.toContain("extraheader");
  });
});

describe("a pre-commit hook", () => {
  test("sees what `git commit -a` will commit, which stands in an index of its own", async () => {
    const repository = await createRepository();
    await repository.commit({ "a.txt": "clean" });
    await repository.write({ "a.txt": provedKey(1) });
    await repository.git("add", "a.txt");
    await copyFile(join(repository.path, ".git/index"), join(repository.path, ".git/index.lock"));
    await rm(join(repository.path, ".git/index"));
    const git = gitIn(repository, { GIT_INDEX_FILE: ".git/index.lock" });
    expect(placesOf(await scanStaged(repository, { git }))).toEqual([inFile("a.txt", 1, undefined)]);
  });
});

describe("a folder scanned by hand", () => {
  /** A clone whose configuration runs a program whenever git talks to its remote. */
  async function boobyTrapped(...options: readonly string[]) {
    const origin = await createRepository();
    await origin.git("config", "uploadpack.allowFilter", "true");
    await origin.commit({ "a.txt": "one" });
    await origin.commit({ "b.txt": "two" });
    const clone = await cloneOf(origin, ...options);
    const marker = join(clone.path, "ran");
    await clone.git("config", "core.sshCommand", `touch ${marker}; false`);
    await clone.git("remote", "set-url", "origin", "ssh://nobody@127.0.0.1/x");
    const git = createGit({ directory: clone.path, environment: { PATH: process.env.PATH }, token: undefined, remote: "left-alone" });
    return { clone, marker, git };
  }

  test.each([["--depth=1"], ["--filter=blob:none", "--no-checkout"]])(
    "with %s runs nothing that its configuration names",
    async (...options) => {
      const { clone, marker, git } = await boobyTrapped(...options);
      expect(incompleteOf(await scanHistory(clone, { git })).length).toBeGreaterThan(0);
      expect(existsSync(marker)).toBe(false);
    },
  );

  test("that is shallow is incomplete, and the sentence says what to run", async () => {
    const { clone, git } = await boobyTrapped("--depth=1");
    expect(incompleteOf(await scanHistory(clone, { git })).join()).toContain("git fetch --unshallow");
  });
});
