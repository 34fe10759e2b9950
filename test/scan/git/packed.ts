// Repositories whose objects stand in packs, and readers of such that check what they read.
import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { latin1 } from "../../../src/scan/bytes/text-of-bytes.ts";
import type { Wanted } from "../../../src/scan/git/asked-objects.ts";
import type { Edit } from "../../../src/scan/git/edits.ts";
import type { Slot } from "../../../src/scan/git/file-versions.ts";
import { readByNumber } from "../../../src/scan/git/packed-versions.ts";
import type { Git } from "../../../src/world.ts";
import type { Repository } from "../../support/repository.ts";
import { realGit } from "../scanning.ts";
import { type Commits, repositoryOf } from "./long-history.ts";

/** All that there is into one pack, as changes of each other wherever that is shorter. */
export const REPACK = ["repack", "-adfq", "--depth=50", "--window=50"];

/** Every object of a repository that is no tree, at its number, as a scan would ask for it. */
export async function wantedOf(repository: Pick<Repository, "path">): Promise<readonly Wanted[]> {
  const listed = await realGit(repository).run(["cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(objecttype)"]);
  return latin1(listed.stdout)
    .split("\n")
    .flatMap((row) => {
      const [id = "", type] = row.split(" ");
      if (id === "" || type === "tree") return [];
      return [{ id, path: type === "blob" ? `files/${id}` : "" }];
    });
}

export interface Read {
  /** How often each number came. */
  readonly counts: readonly number[];
  /** How many versions were told as an edit of another one. */
  readonly edited: number;
}

/** Reads them and checks each: the id of an object is a hash of its bytes. */
export async function readAll(git: Git, wanted: readonly Wanted[], counts = wanted.map(() => 0)): Promise<Read> {
  const remembered = new Map<Slot, Buffer>();
  let edited = 0;
  async function* asking(): AsyncGenerator<readonly Wanted[]> {
    yield wanted.slice(0, 7);
    yield [];
    yield wanted.slice(7);
  }
  for await (const versions of readByNumber(git, asking())) {
    for (const { number, version } of versions) {
      const { object, path, edits, slot, earlierSlot } = version;
      counts[number] = (counts[number] ?? 0) + 1;
      expect({ id: object.id, path }).toEqual(wanted[number]);
      if (object.kind !== "content") continue;
      const bytes = Buffer.from(object.bytes);
      expect(idOf(object.type, bytes, object.id.length)).toBe(object.id);
      const earlier = remembered.get(earlierSlot);
      remembered.delete(slot);
      if (edits !== undefined) {
        edited++;
        expect(replayed(earlier ?? expect.fail("an edit of nothing"), bytes, edits).equals(bytes)).toBe(true);
      }
      remembered.set(slot, bytes);
    }
  }
  return { counts, edited };
}

function idOf(type: string, bytes: Buffer, length: number): string {
  return createHash(length === 40 ? "sha1" : "sha256")
    .update(`${type} ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}

/** What a version comes to by its edits of another one. */
export function replayed(earlier: Buffer, later: Buffer, edits: readonly Edit[]): Buffer {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, earlierFrom, earlierTo } of edits) {
    parts.push(earlier.subarray(at, earlierFrom), later.subarray(from, to));
    at = earlierTo;
  }
  return Buffer.concat([...parts, earlier.subarray(at)]);
}

/** A git that tells what it is asked for, because it was not read from a pack. */
export function listening(repository: Pick<Repository, "path">): { readonly git: Git; readonly asked: string[] } {
  const asked: string[] = [];
  const git = realGit(repository);
  return {
    asked,
    git: {
      ...git,
      async *stream(args, input) {
        for await (const ids of typeof input === "object" && !(input instanceof Uint8Array) ? input : []) {
          asked.push(...ids.split("\n").filter((id) => id !== ""));
        }
        yield* git.stream(args, asked.map((id) => `${id}\n`).join(""));
      },
    },
  };
}

export async function repacked(commits: Commits, how: readonly string[]): Promise<Repository> {
  const repository = await repositoryOf(commits, { objects: "packed" });
  await repository.git(...how);
  return repository;
}

const ENDING = /\.pack$/;

/** Paths without their endings. */
export async function packsOf(repository: Pick<Repository, "path">): Promise<readonly string[]> {
  const folder = join(repository.path, ".git", "objects", "pack");
  return (await readdir(folder)).filter((name) => ENDING.test(name)).map((name) => join(folder, name.replace(ENDING, "")));
}
