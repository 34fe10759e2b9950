// Values that stand before the label under which they are set, as Swift and Objective-C write headers and entries.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const VALUE = randomText(20, 41);

const found = (text: string): readonly string[] =>
  createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS })
    .search(Buffer.from(text), "App.swift")
    .map((match) => match.secret.reveal());

describe("a value is found before its label", () => {
  test.each([
    ["in Swift", `request.setValue("${VALUE}", forHTTPHeaderField: "X-Api-Key")`],
    ["in Swift, added", `request.addValue("${VALUE}", forHTTPHeaderField: "X-Auth-Token")`],
    ["in Swift, over lines", `request.setValue(\n  "${VALUE}",\n  forHTTPHeaderField: "X-Api-Key"\n)`],
    ["in Swift, behind a scheme", `request.setValue("Token ${VALUE}", forHTTPHeaderField: "Authorization")`],
    ["in Swift's key chain", `keychain.set("${VALUE}", forKey: "apiToken")`],
    ["in Objective-C", `[request setValue:@"${VALUE}" forHTTPHeaderField:@"X-Api-Key"];`],
    ["in Objective-C, added", `[request addValue: @"${VALUE}" forHTTPHeaderField: @"X-Api-Key"];`],
    ["in Objective-C's dictionary", `[settings setObject:@"${VALUE}" forKey:@"apiToken"];`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([VALUE]);
  });

  test.each([
    ["another header's", `request.setValue("${VALUE}", forHTTPHeaderField: "X-Request-Id")`],
    ["a variable", `request.setValue(apiKey, forHTTPHeaderField: "X-Api-Key"); print("${VALUE}")`],
    ["a stand-in", `request.setValue("YOUR_API_KEY", forHTTPHeaderField: "X-Api-Key")`],
    ["what another call is given", `log("${VALUE}", forKey: "apiToken")`],
    ["what is joined to something else", `request.setValue(prefix + "${VALUE}", forHTTPHeaderField: "X-Api-Key")`],
    ["what stands in a string", `request.setValue("a: \\(b) ${"words ".repeat(4)}", forHTTPHeaderField: "X-Api-Key")`],
  ])("but not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test("rows of labels come to an end", () => {
  const piece = 'set("a", forKey: "token", ';
  expect(() => found(piece.repeat(Math.ceil(1_000_000 / piece.length)))).not.toThrow();
});
