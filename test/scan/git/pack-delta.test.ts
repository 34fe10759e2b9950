// Deltas made by hand: what git would refuse is refused, and what is told as an edit is one.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyDelta, type Copy, editsAround, readDeltaHead } from "../../../src/scan/git/pack-delta.ts";
import { copyOf, deltaOf, newBytes, type Piece, sizeOf } from "../../support/packs.ts";
import { replayed } from "./packed.ts";

const base = Buffer.from(Array.from({ length: 300 }, (_, index) => `line ${index} of the base\n`).join(""));

interface Applied {
  readonly bytes: Buffer;
  readonly copies: readonly Copy[];
}

function applied(delta: Uint8Array, to: Buffer = base): Applied | undefined {
  const head = readDeltaHead(delta);
  if (head === undefined || head.baseSize !== to.length || head.size > 1 << 20) return undefined;
  const bytes = Buffer.alloc(head.size, 0xee);
  const copies = applyDelta(to, delta, head, bytes);
  return copies === undefined ? undefined : { bytes, copies };
}

/** A delta by hand: its instructions as they stand, and the sizes that it says. */
function written(instructions: readonly number[], size: number, baseSize = base.length): Buffer {
  return Buffer.concat([sizeOf(baseSize), sizeOf(size), Buffer.from(instructions)]);
}

const COPY = 0x80;

const copying: fc.Arbitrary<Piece> = fc
  .record({ from: fc.nat({ max: base.length - 1 }), length: fc.integer({ min: 1, max: 900 }) })
  .map(({ from, length }) => copyOf(from, Math.min(length, base.length - from)));
const adding: fc.Arbitrary<Piece> = fc.uint8Array({ minLength: 1, maxLength: 127 }).map(newBytes);
const pieces = fc.oneof(
  fc.array(fc.oneof(copying, adding), { maxLength: 30 }),
  // More copies than are compared with each other.
  fc.array(copying, { minLength: 257, maxLength: 300, size: "max" }),
);

describe("a delta", () => {
  test("makes of its base what its pieces are, and its copies tell edits of the base", () => {
    fc.assert(
      fc.property(pieces, (some) => {
        const { delta, target } = deltaOf(base, some);
        const { bytes, copies } = applied(delta) ?? expect.fail("it was refused");
        expect(bytes.equals(target)).toBe(true);
        expect(replayed(base, target, editsAround(copies, base, target)).equals(target)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("with any of its bytes changed, cut off or added throws nothing", () => {
    const { delta } = deltaOf(base, [copyOf(0, 300), newBytes(Buffer.from("new")), copyOf(700, 5000), copyOf(10, 40)]);
    for (let at = 0; at < delta.length; at++) {
      for (let bit = 1; bit < 256; bit *= 2) applied(Buffer.from(delta).fill((delta[at] as number) ^ bit, at, at + 1));
      expect(applied(delta.subarray(0, at)) === undefined).toBe(true);
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void applied(Buffer.concat([sizeOf(base.length), bytes]))));
  });

  test.each<readonly [string, Buffer]>([
    ["a copy from behind the base's end", written([COPY | 1 | 2 | 16, base.length & 255, base.length >> 8, 1], 1)],
    ["a copy that reaches over the base's end", written([COPY | 1 | 2 | 16, (base.length - 1) & 255, (base.length - 1) >> 8, 2], 2)],
    ["a copy from four gigabytes away", written([COPY | 15 | 16, 255, 255, 255, 255, 1], 1)],
    ["a copy that reaches over the target's end", written([COPY | 16, 3], 2)],
    ["new bytes that reach over the target's end", written([3, 1, 2, 3], 2)],
    ["fewer new bytes than it says", written([3, 1, 2], 3)],
    ["the instruction that git keeps for later", written([0], 0)],
    ["that instruction in the middle", written([1, 65, 0, 1, 66], 2)],
    ["less than its size", written([COPY | 16, 3], 4)],
    ["nothing, but a size", written([], 1)],
    ["no sizes", Buffer.alloc(0)],
    ["one size only", sizeOf(base.length)],
    ["a size without end", Buffer.alloc(20, 0xff)],
  ])("with %s makes nothing", (_, delta) => {
    expect(applied(delta) === undefined).toBe(true);
  });

  test("that ends in the middle of a copy makes nothing, though the bytes that are missing might be zeros", () => {
    const wide = Buffer.alloc(0x1_0000, "x");
    expect(applied(written([COPY], wide.length, wide.length), wide)?.bytes.equals(wide)).toBe(true);
    for (const bit of [1, 2, 4, 8, 16, 32, 64]) {
      expect(applied(written([COPY | bit], wide.length, wide.length), wide) === undefined).toBe(true);
    }
  });

  test("of nothing makes nothing of anything, without a complaint", () => {
    expect(applied(written([], 0))).toEqual({ bytes: Buffer.alloc(0), copies: [] });
    expect(applied(written([2, 65, 66], 2, 0), Buffer.alloc(0))?.bytes.toString()).toBe("AB");
  });

  test("of a great many small copies is not remembered copy by copy", () => {
    const some = Array.from({ length: 100_000 }, (_, index) => copyOf(index % base.length, 1));
    const { delta, target } = deltaOf(base, some);
    const { bytes, copies } = applied(delta) ?? expect.fail("it was refused");
    expect(bytes.equals(target)).toBe(true);
    expect(copies.length).toBeLessThan(1000);
    expect(replayed(base, target, editsAround(copies, base, target)).equals(target)).toBe(true);
  });
});

describe("blocks that changed places", () => {
  test("leave the longest ones where they were", () => {
    const { delta, target } = deltaOf(base, [copyOf(3000, 400), copyOf(0, 3000), copyOf(3400, base.length - 3400)]);
    const edits = editsAround(applied(delta)?.copies ?? [], base, target);
    expect(edits).toEqual([
      { from: 0, to: 400, earlierFrom: 0, earlierTo: 0 },
      { from: 3400, to: 3400, earlierFrom: 3000, earlierTo: 3400 },
    ]);
  });

  test("that stand there twice are new the second time", () => {
    const { delta, target } = deltaOf(base, [copyOf(0, 1000), copyOf(0, base.length)]);
    const edits = editsAround(applied(delta)?.copies ?? [], base, target);
    expect(edits).toEqual([{ from: 0, to: 1000, earlierFrom: 0, earlierTo: 0 }]);
  });
});
