// The door for weighing contextual finds: what goes in, and what a score decides.
import { expect, test } from "vitest";
import type { Candidate } from "../../../src/scan/contextual/candidate.ts";
import { provedKey, randomText, searchText } from "../samples.ts";

const value = randomText(16, 51);
const text = `user: x\npassword: "${value}" # note\n`;

test("a contextual find goes in with what stands around it", () => {
  const seen: Candidate[] = [];
  searchText(text, {
    score(candidate) {
      seen.push(candidate);
      return 1;
    },
  });
  expect(seen).toMatchObject([{ detector: { id: "generic-password" }, value, before: 'password: "', after: '" # note' }]);
});

test("a low score drops it, a high one keeps it", () => {
  expect(searchText(text, { score: () => 0.4 })).toEqual([]);
  expect(searchText(text, { score: () => 0.6 })).toHaveLength(1);
});

test("keys that speak for themselves are not weighed", () => {
  expect(searchText(provedKey(), { score: () => 0 })).toHaveLength(1);
});
