// The keyword automaton against a plain search of the same keywords.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createAutomaton, createHits } from "../../../src/scan/search/automaton.ts";
import { provedKey, searchText } from "../samples.ts";

function endsOf(keywords: readonly string[], text: string, room: number): readonly string[] {
  const automaton = createAutomaton(keywords);
  const hits = createHits(room);
  const bytes = Buffer.from(text, "latin1");
  const found: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    at = automaton.find(bytes, at, hits);
    for (let index = 0; index < hits.count; index++) {
      for (const keyword of automaton.keywordsOf(hits.states[index] ?? 0)) found.push(`${hits.ends[index]} ${keyword}`);
    }
  }
  return found.sort();
}

function plainly(keywords: readonly string[], text: string): readonly string[] {
  const lower = text.toLowerCase();
  const found = keywords.flatMap((keyword) =>
    Array.from({ length: text.length }, (_, at) => at)
      .filter((at) => lower.startsWith(keyword, at))
      .map((at) => `${at + keyword.length} ${keyword}`),
  );
  return found.sort();
}

test("it finds what a plain search finds, in any portions", () => {
  const letters = fc.constantFrom("a", "b", "c", "_");
  const keyword = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "_", "A", "B", "x", "é"), maxLength: 60 });
  fc.assert(
    fc.property(
      fc.uniqueArray(keyword, { minLength: 1, maxLength: 8 }),
      text,
      fc.integer({ min: 1, max: 5 }),
      (keywords, content, room) => {
        expect(endsOf(keywords, content, room)).toEqual(plainly(keywords, content));
      },
    ),
  );
});

test("it finds the same where it reads at two places at once", () => {
  const letters = fc.constantFrom("a", "b", "c");
  const keyword = fc.string({ unit: letters, minLength: 3, maxLength: 9 });
  const text = fc.string({ unit: letters, minLength: 512, maxLength: 1500 });
  fc.assert(
    fc.property(
      fc.uniqueArray(keyword, { minLength: 1, maxLength: 8 }),
      text,
      fc.integer({ min: 512, max: 2000 }),
      (keywords, content, room) => {
        expect(endsOf(keywords, content, room)).toEqual(plainly(keywords, content));
      },
    ),
    { numRuns: 60 },
  );
});

test("more hits than fit at once are all found", () => {
  const key = provedKey();
  expect(searchText(`${key}\n`.repeat(6000))).toHaveLength(6000);
});
