// Letters that only begin like a token within longer base64. The token itself is found.
import { describe, expect, test } from "vitest";
import { facebook } from "../../../src/providers/facebook.ts";
import { jfrog } from "../../../src/providers/jfrog.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { LETTERS } from "../../support/letters.ts";
import { randomText } from "../samples.ts";

const detectors = [facebook, jfrog].flatMap((provider) => provider.detectors);
const matcher = createMatcher(detectors, { known: [], disabled: [] });
const matchesIn = (text: string) => matcher.search(Buffer.from(text), "list");
const secretsIn = (text: string) => matchesIn(text).map((match) => match.secret.reveal());

/** Of a length that stands for 54 bytes. */
const apiKey = ["AK", "Cp", randomText(69, 5, LETTERS.base58)].join("");
const page = ["EA", "AC", randomText(120, 3)].join("");
const base64 = randomText(90, 6);

test("a length that fits proves nothing", () => {
  expect(matchesIn(`key = "${apiKey}"`).map(({ confidence }) => confidence)).toEqual(["prefix"]);
});

describe("letters of base64", () => {
  test.each([
    ["behind a slash", `url(data:font/ttf;base64,${base64}/${page}AA==)`],
    ["behind a plus sign", `x = "${base64}+${page}"`],
    ["before a slash", `x = "${page}/${base64}"`],
    ["of a key of an older kind", `x = "${base64}/${apiKey}"`],
    ["full of zero bytes", `x = "${apiKey.slice(0, 9)}AAAAAAAA${apiKey.slice(17)}"`],
    ["with many of them", `x = "${page.replaceAll(/[a-z]/g, "A")}"`],
    ["of two runs", `x = "${apiKey}${base64}"`],
  ])("%s are no token", (_, text) => {
    expect(secretsIn(text)).toEqual([]);
  });

  test.each([
    ["in a path", `GET https://graph.acme.test/v19/${page}/me`, page],
    ["in an added line", `+${page}`, page],
    ["in a query", `?q=one+${page}`, page],
    ["in quotes", `key: "${apiKey}"`, apiKey],
    ["beside other base64", `blob = "${base64}/+${base64}"\nkey = "${apiKey}"`, apiKey],
  ])("a token %s is found", (_, text, secret) => {
    expect(secretsIn(text)).toEqual([secret]);
  });
});
