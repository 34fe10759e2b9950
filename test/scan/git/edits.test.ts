// What two versions of a file have in common, and what lies between.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editsBetween } from "../../../src/scan/git/edits.ts";

const row = fc.constantFrom("one ordinary line\n", "two\n", "  a line that is longer than the others, by some words\n", "", "x", "\n\n");
const text = fc.array(row, { maxLength: 200 }).map((rows) => rows.join(""));

/** The later version, put together from the earlier one and what the edits say. */
function applied(earlier: Buffer, later: Buffer): Buffer {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, earlierFrom, earlierTo } of editsBetween(earlier, later)) {
    parts.push(earlier.subarray(at, earlierFrom), later.subarray(from, to));
    at = earlierTo;
  }
  return Buffer.concat([...parts, earlier.subarray(at)]);
}

describe("edits between two versions", () => {
  test("turn the one into the other, whatever they are", () => {
    fc.assert(
      fc.property(text, text, text, text, (start, removed, added, end) => {
        const later = Buffer.from(start + added + end);
        expect(applied(Buffer.from(start + removed + end), later).equals(later)).toBe(true);
        expect(applied(Buffer.from(start), Buffer.from(end)).toString()).toBe(end);
      }),
      { numRuns: 500 },
    );
  });

  test("are none where nothing changed", () => {
    expect(editsBetween(Buffer.from("the same"), Buffer.from("the same"))).toEqual([]);
  });

  test("leave out what stands between changes that are far from each other", () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `line ${index} of many\n`);
    const earlier = Buffer.from(lines.join(""));
    const later = Buffer.from(lines.with(100, "another\n").with(2900, "and one more\n").join(""));
    const edits = editsBetween(earlier, later);
    expect(edits.length).toBeGreaterThan(1);
    expect(edits.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThan(1000);
  });
});
