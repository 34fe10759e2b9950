// Tokens of unknown issuers: found by their checksum alone, wherever they stand; a wrong letter makes them nothing.
import { expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { crc32 } from "../../../src/scan/judge/crc32.ts";
import { createMatcher, type MatcherOptions } from "../../../src/scan/search/matcher.ts";
import { base62, randomText } from "../samples.ts";

const body = randomText(24, 31);
const sumOf = (text: string) => crc32(Buffer.from(text));
const hexOf = (text: string) => sumOf(text).toString(16).padStart(8, "0");
const swapCase = (text: string) => text.replaceAll(/[A-Za-z]/g, (letter) => (letter < "a" ? letter.toLowerCase() : letter.toUpperCase()));
const token = `acme_${body}${base62(sumOf(body), 6)}`;

function search(text: string, options: Partial<MatcherOptions> = {}) {
  const matcher = createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS, ...options });
  return matcher.search(Buffer.from(text), "a.txt").filter((match) => match.detector.id === "generic-checksummed-token");
}

test.each([
  ["over the body, in base 62", token],
  ["small letters first", `acme_${body}${swapCase(base62(sumOf(body), 6))}`],
  ["over prefix and body", `acme_${body}${base62(sumOf(`acme_${body}`), 6)}`],
  ["after a prefix of two words", `acme_live_${body}${base62(sumOf(body), 6)}`],
  ["in hex", `acme_${body}${hexOf(body)}`],
  ["in hex with its bytes reversed", `acme_${body}${(hexOf(body).match(/../g) ?? []).reverse().join("")}`],
  ["after an underscore", `acme_${body}_${hexOf(body)}`],
])("a checksum %s", (_, text) => {
  for (const around of [`x = "${text}"`, `url/${text}/more`, `${text}`, `A=${text}\n`]) {
    const [match, ...others] = search(around);
    expect(others).toEqual([]);
    expect(match?.secret.reveal()).toBe(text);
    expect(match).toMatchObject({ confidence: "checksum", preview: expect.stringMatching(/^acme_(live_)?…$/) });
  }
});

test("one changed letter is no token", () => {
  expect(search(`${token.slice(0, 9)}${token.charAt(9) === "q" ? "r" : "q"}${token.slice(10)}`)).toEqual([]);
});

test("ten thousand names from a program are none", () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `some_name_${randomText(20, index)}_0abcde`).join("\n");
  expect(search(names)).toEqual([]);
});

test("is found in encoded text, and can be switched off", () => {
  expect(search(Buffer.from(`token: ${token}`).toString("base64"))[0]?.encoding).toEqual(["base64"]);
  expect(search(token, { disabled: ["generic-checksummed-token"] })).toEqual([]);
});
