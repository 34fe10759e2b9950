// Which values stand for a key and are none: what says so, what repeats, what is made of rows.
import { describe, expect, test } from "vitest";
import { isDocumentedExample } from "../../../src/scan/judge/documented-examples.ts";
import { hasMixedSequence, isMadeUp, isPlaceholder, isReference, isRows, isStandIn } from "../../../src/scan/judge/placeholders.ts";
import { randomText } from "../samples.ts";

describe("a stand-in", () => {
  test.each([
    ["says so", `EXAMPLE${randomText(20, 3)}`],
    ["asks for one", "your-api-key-here"],
    ["is crossed out", `ab${"x".repeat(20)}`],
    ["is one row", "abcdefghijklmnopqrstuvwxyz0123456789"],
    ["is several rows", "1234567890abcdefABCDEF1234567890"],
    ["is a row that goes down", "zyxwvutsrqponmlkjihgfedcba987654"],
    ["is hardly anything but a row", `r7${"1234567890".repeat(2)}abcd`],
    ["is a short piece over and over", "a1b2c3".repeat(6)],
    ["is a template", "{{ .Values.token }}"],
  ])("%s", (_, text) => {
    expect(isPlaceholder(text)).toBe(true);
  });
});

describe("no stand-in", () => {
  test.each([
    ["random letters", randomText(40, 9)],
    ["random letters with a row among them", `${randomText(16, 4)}12345678${randomText(10, 5)}`],
    ["zero bytes in base64", `EA${"A".repeat(9)}${randomText(40, 6)}`],
  ])("%s", (_, text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

test("rows in turn, in mixed case or in pieces are told for what a person made up", () => {
  expect([hasMixedSequence("1a2b3c4d5e6f"), hasMixedSequence("AbCdEfGhIj"), isRows("abc123xyz456")]).toEqual([true, true, true]);
  expect([hasMixedSequence(randomText(24, 8)), isRows(randomText(24, 8))]).toEqual([false, false]);
});

test("an expression is no value", () => {
  expect(["process.env.TOKEN", `\${TOKEN}`, "$(cat token)", randomText(20, 2)].map(isReference)).toEqual([true, true, true, false]);
});

test("what a standard prints as an example is known, with padding and without", () => {
  const basic = Buffer.from(["Aladdin", "open sesame"].join(":")).toString("base64");
  expect([basic, basic.replaceAll("=", ""), `${basic}x`, randomText(22, 3)].map(isDocumentedExample)).toEqual([true, true, false, false]);
});

test("what says that it stands for a key is told from what only looks typed by a person", () => {
  const typed = "abcdefghijklmnopqrstuvwxyz0123456789";
  expect([isStandIn(typed), isMadeUp(typed)]).toEqual([false, true]);
  expect(["1234567890".repeat(3), "x".repeat(30), "your-api-key-here"].map(isStandIn)).toEqual([true, true, true]);
});
