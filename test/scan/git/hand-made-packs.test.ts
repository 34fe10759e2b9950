// Packs that git itself would hardly write: wide trees of changes, large ones, long chains, padded objects.
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { copyOf, deltaOf, newBytes, type PackedBlob, packOf } from "../../support/packs.ts";
import { createRepository, type Repository } from "../../support/repository.ts";
import { realGit } from "../scanning.ts";
import { listening, readAll, wantedOf } from "./packed.ts";

/** Lines of which no two are the same, and more of them for a larger size. */
function linesOf(sizeBytes: number, name: string): Buffer {
  const lines = Array.from({ length: Math.ceil(sizeBytes / 20) }, (_, index) => `${name} line ${index * 7}\n`.padStart(20));
  return Buffer.from(lines.join("")).subarray(0, sizeBytes);
}

/** All of a base but for a few bytes that are new, told in copies as long as they can be. */
function changeOf(base: Buffer, text: string): { readonly delta: Buffer; readonly target: Buffer } {
  const copies = Array.from({ length: Math.ceil(base.length / 0xffff) }, (_, index) =>
    copyOf(index * 0xffff, Math.min(0xffff, base.length - index * 0xffff)),
  );
  return deltaOf(base, [...copies.slice(0, 1), newBytes(Buffer.from(text)), ...copies.slice(1)]);
}

/** A blob and `levels` levels of changes of it, two of each. */
function treeOf(root: Buffer, levels: number): readonly PackedBlob[] {
  const blobs: PackedBlob[] = [{ content: root }];
  const contents = [root];
  for (let base = 0; blobs.length < 2 ** (levels + 1) - 1; base++) {
    for (const side of ["left", "right"]) {
      const { delta, target } = changeOf(contents[base] as Buffer, `${side} of ${base}\n`);
      blobs.push({ content: delta, base });
      contents.push(target);
    }
  }
  return blobs;
}

/** The same one after the other, in one pack. */
function together(...families: readonly (readonly PackedBlob[])[]): readonly PackedBlob[] {
  let before = 0;
  return families.flatMap((family) => {
    const first = before;
    before += family.length;
    return family.map((blob) => (blob.base === undefined ? blob : { ...blob, base: blob.base + first }));
  });
}

async function repositoryWith(blobs: readonly PackedBlob[]): Promise<Repository> {
  const repository = await createRepository();
  await repository.feed(packOf(blobs), "index-pack", "--stdin");
  return repository;
}

describe("a pack made by hand", () => {
  test.each([
    ["many small ones", treeOf(linesOf(5000, "small"), 7), "nothing"],
    ["a few of three megabytes", treeOf(linesOf(3 << 20, "large"), 3), "nothing"],
    // More than is held at a time.
    ["a few of nine megabytes", treeOf(linesOf(9 << 20, "larger"), 3), "a part"],
    ["a chain of fourteen megabytes", treeOf(linesOf(14 << 20, "larger"), 1), "nothing"],
  ])("with a tree of changes, %s, is read whole", async (_, blobs, left) => {
    const repository = await repositoryWith(blobs);
    const wanted = await wantedOf(repository);
    expect(wanted).toHaveLength(blobs.length);
    const { git, asked } = listening(repository);
    expect((await readAll(git, wanted)).counts).toEqual(wanted.map(() => 1));
    expect(asked.length === 0 ? "nothing" : "a part").toBe(left);
  });

  test("with small files behind large ones leaves none of them to git", async () => {
    const large = [5, 6, 7, 8].map((size) => treeOf(linesOf(size << 20, `large ${size}`), 1));
    const small = treeOf(linesOf(5000, "small"), 6);
    const repository = await repositoryWith(together(...large, small));
    const { git, asked } = listening(repository);
    const wanted = await wantedOf(repository);
    expect((await readAll(git, wanted)).counts).toEqual(wanted.map(() => 1));
    expect(asked).toEqual([]);
  });

  test("with a long chain of changes, each with a second one beside it, is read whole", async () => {
    const blobs: PackedBlob[] = [{ content: linesOf(3000, "first") }];
    let base = 0;
    let content = blobs[0]?.content as Buffer;
    for (let depth = 0; depth < 3000; depth++) {
      const next = deltaOf(content, [copyOf(0, 2000), newBytes(Buffer.from(`${depth}\n`)), copyOf(2000, 900)]);
      blobs.push({ content: deltaOf(content, [copyOf(0, 1000), newBytes(Buffer.from(`end ${depth}`))]).delta, base });
      blobs.push({ content: next.delta, base });
      base = blobs.length - 1;
      content = next.target;
    }
    const repository = await repositoryWith(blobs);
    const wanted = await wantedOf(repository);
    expect((await readAll(realGit(repository), wanted)).counts).toEqual(wanted.map(() => 1));
  });

  test("with an object that is small, but compressed to much that says nothing, leaves it to git", async () => {
    const content = linesOf(200, "small");
    const plain = deflateSync(content, { level: 0 });
    // The head, empty blocks one after the other, and the block that holds it all.
    const compressed = Buffer.concat([plain.subarray(0, 2), Buffer.alloc(5 << 20, Buffer.of(0, 0, 0, 255, 255)), plain.subarray(2)]);
    const repository = await repositoryWith([{ content, compressed }, { content: linesOf(300, "other") }]);
    const { git, asked } = listening(repository);
    const wanted = await wantedOf(repository);
    expect((await readAll(git, wanted)).counts).toEqual([1, 1]);
    expect(asked).toHaveLength(1);
  });
});
