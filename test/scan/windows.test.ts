// Content that is too large to be held: found wherever a window ends, at its line and column, once.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMatcher } from "../../src/scan/search/matcher.ts";
import { searchWindows } from "../../src/scan/windows.ts";
import { githubLike, provedKey } from "./samples.ts";

const key = provedKey(1);
const sizes = { windowBytes: 1024, marginBytes: 256 };

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("windows give what a search of the whole gives", async () => {
  const line = fc.string({ maxLength: 90, unit: fc.constantFrom("a", "b", " ", "ü", "€") });
  const lines = fc.array(fc.oneof({ weight: 20, arbitrary: line }, { weight: 1, arbitrary: fc.constant(key) }), { maxLength: 150 });
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom("\n", ""), fc.integer({ min: 1, max: 3000 }), async (words, join, pieceSize) => {
      const bytes = Buffer.from(words.join(join));
      const matcher = createMatcher([githubLike], { known: [], disabled: [] });
      const place = ({ line, column, endLine, endColumn }: Readonly<Record<string, unknown>>) => [line, column, endLine, endColumn];
      const windowed = await searchWindows(piecesOf(bytes, pieceSize), "a.txt", matcher, () => undefined, sizes);
      expect(windowed.map((match) => place({ ...match }))).toEqual(matcher.search(bytes, "a.txt").map((match) => place({ ...match })));
    }),
    { numRuns: 200 },
  );
});
