// Real git repositories in temporary folders: built step by step, the same in every run, gone after the test.

import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** New content by path: text, bytes, a link to somewhere, or undefined for a deletion. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | undefined>>;

export interface Repository {
  readonly path: string;
  /** Runs git here and gives its output without the last line feed; rejects when git fails. */
  git(...args: readonly string[]): Promise<string>;
  /** As `git`, with standard input. */
  feed(input: string | Uint8Array, ...args: readonly string[]): Promise<string>;
  /** Puts files into the working tree only. */
  write(files: Files): Promise<void>;
  /** Writes files, commits all there is and gives the commit's id. */
  commit(files?: Files, message?: string): Promise<string>;
  /** Merges branches without a fast-forward, with these files on top, whatever git makes of conflicts. */
  merge(branches: readonly string[], files?: Files): Promise<string>;
  /** A commit of what `entries` say (`mode type id<TAB>path`, as in mktree's input), past the index and its checks. */
  commitTree(entries: readonly Uint8Array[], parents?: readonly string[]): Promise<string>;
  /** A blob's id. */
  blob(content: string | Uint8Array): Promise<string>;
}

export interface RepositoryOptions {
  readonly objectFormat?: "sha1" | "sha256";
  readonly bare?: true;
}

export async function createRepository({ objectFormat = "sha1", bare }: RepositoryOptions = {}): Promise<Repository> {
  const repository = await openFolder();
  await repository.git("init", "--quiet", "--initial-branch=main", `--object-format=${objectFormat}`, ...(bare ? ["--bare"] : []));
  return repository;
}

/** A clone over `file://`, so that depth and filters count as they do over a network. */
export async function cloneOf(origin: Repository, ...options: readonly string[]): Promise<Repository> {
  const clone = await openFolder();
  await clone.git("clone", "--quiet", ...options, `file://${origin.path}`, ".");
  return clone;
}

/** An empty folder with git's commands at hand. */
export async function openFolder(): Promise<Repository> {
  const path = await mkdtemp(join(tmpdir(), "repository-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  const feed = (input: string | Uint8Array, ...args: readonly string[]) => runGit(path, args, input);
  const git = (...args: readonly string[]) => runGit(path, args, "");
  const write = async (files: Files) => {
    for (const [name, content] of Object.entries(files)) await put(join(path, name), content);
  };
  return {
    path,
    git,
    feed,
    write,
    commit: async (files = {}, message = "change") => {
      await write(files);
      await git("add", "--all", "--force");
      await git("commit", "--quiet", "--allow-empty", "--allow-empty-message", `--message=${message}`);
      return git("rev-parse", "HEAD");
    },
    merge: async (branches, files = {}) => {
      await git("merge", "--quiet", "--no-ff", "--no-commit", "--allow-unrelated-histories", ...branches).catch(() => "");
      await write(files);
      await git("add", "--all", "--force");
      await git("commit", "--quiet", "--message=merge");
      return git("rev-parse", "HEAD");
    },
    commitTree: async (entries, parents = []) => {
      const tree = await feed(Buffer.concat(entries.flatMap((entry) => [entry, Buffer.of(0)])), "mktree", "-z", "--missing");
      return git("commit-tree", "-m", "change", ...parents.flatMap((parent) => ["-p", parent]), tree);
    },
    blob: (content) => feed(content, "hash-object", "-w", "--stdin"),
  };
}

async function put(path: string, content: Files[string]): Promise<void> {
  await rm(path, { recursive: true, force: true });
  if (content === undefined) return;
  await mkdir(dirname(path), { recursive: true });
  if (typeof content === "object" && "link" in content) await symlink(content.link, path);
  else await writeFile(path, content);
}

/** Fixed names and dates, and nothing of the machine's configuration. */
const ENVIRONMENT = {
  PATH: process.env.PATH ?? "",
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Robin",
  GIT_AUTHOR_EMAIL: "robin@acme.example",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "Robin",
  GIT_COMMITTER_EMAIL: "robin@acme.example",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
  GIT_ALLOW_PROTOCOL: "file",
};

function runGit(folder: string, args: readonly string[], input: string | Uint8Array): Promise<string> {
  const child = spawn("git", ["-C", folder, ...args], { env: ENVIRONMENT });
  const output: Uint8Array[] = [];
  const errors: Uint8Array[] = [];
  child.stdout.on("data", (chunk: Uint8Array) => output.push(chunk));
  child.stderr.on("data", (chunk: Uint8Array) => errors.push(chunk));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString("utf8").trimEnd());
      else reject(new Error(`git ${args.join(" ")} ended with ${code}: ${Buffer.concat(errors).toString("utf8")}`));
    });
  });
}
