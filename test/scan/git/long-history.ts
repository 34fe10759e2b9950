// Histories that are long enough for the reading thread, made by git's fast-import.
import { join } from "node:path";
import { createThreads } from "../../../src/io/threads.ts";
import type { Threads } from "../../../src/world.ts";
import { createRepository, type Repository } from "../../support/repository.ts";
import { provedKey } from "../samples.ts";

const READER = join(import.meta.dirname, "..", "..", "..", "src", "reader.ts");
export const MANY_COMMITS = 320;

export function threadsOf(repository: Pick<Repository, "path">, reader = READER): Threads {
  return createThreads(reader, { directory: repository.path, environment: { PATH: process.env.PATH }, token: undefined });
}

/** What each commit writes, by path. */
export type Commits = readonly Readonly<Record<string, string | Buffer>>[];

export interface Importing {
  /** As git leaves them: each object in a file of its own, or all of them in one pack. */
  readonly objects?: "loose" | "packed";
  readonly messageOf?: (index: number) => string;
}

/** Commits on top of what `main` is. */
export async function importInto(
  repository: Repository,
  commits: Commits,
  { objects = "loose", messageOf }: Importing = {},
): Promise<void> {
  const tip = await repository.git("rev-parse", "--verify", "--quiet", "main").catch(() => "");
  const before = tip === "" ? 0 : Number(await repository.git("rev-list", "--count", tip));
  const pieces = commits.flatMap((files, index) => [
    Buffer.from(`commit refs/heads/main\ncommitter A <a@example.com> ${1_600_000_000 + before + index} +0000\n`),
    dataOf(messageOf?.(before + index) ?? "c"),
    Buffer.from(index === 0 && tip !== "" ? `from ${tip}\n` : ""),
    ...Object.entries(files).flatMap(([path, content]) => [Buffer.from(`M 100644 inline ${path}\n`), dataOf(content)]),
  ]);
  const limit = objects === "loose" ? 5000 : 1;
  await repository.feed(Buffer.concat(pieces), "-c", `fastimport.unpackLimit=${limit}`, "fast-import", "--quiet", "--force");
}

function dataOf(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}

/** Loose objects, so that one can be taken away. */
export async function repositoryOf(commits: Commits, importing?: Importing): Promise<Repository> {
  const repository = await createRepository();
  await importInto(repository, commits, importing);
  return repository;
}

/** A file that grows, is edited in its middle and holds a key for a while; small files beside it. */
export function editsOfFiles(): Commits {
  const lines = Array.from({ length: 200 }, (_, index) => `const value${index} = compute(${index}); // an ordinary line of code`);
  return Array.from({ length: MANY_COMMITS }, (_, index) => {
    lines[(index * 37) % lines.length] = index % 50 === 20 ? `const key = "${provedKey(index)}";` : `const changed${index} = ${index};`;
    const files: Record<string, string> = { "src/long.ts": lines.join("\n") };
    if (index % 7 === 0) files[`notes/${index}.txt`] = index % 70 === 0 ? provedKey(1000 + index) : `note ${index}`;
    return files;
  });
}
