// Passwords in lines of settings whose form alone says whose they are: relays of mail, rules of access, arguments of requests.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const PASSWORD = `${randomText(6, 2)}7!${randomText(6, 6)}`;
const OTHER = `${randomText(7, 4)}3-${randomText(5, 8)}`;

const search = (text: string) =>
  createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS }).search(Buffer.from(text), "settings");
const found = (text: string) => search(text).map((match) => match.secret.reveal());

/** As JMeter writes an argument of a request. */
const argument = (name: string, value: string) =>
  [
    `<elementProp name="${name}" elementType="HTTPArgument">`,
    `  <boolProp name="HTTPArgument.always_encode">false</boolProp>`,
    `  <stringProp name="Argument.value">${value}</stringProp>`,
    `  <stringProp name="Argument.metadata">=</stringProp>`,
    `  <stringProp name="Argument.name">${name}</stringProp>`,
    `</elementProp>\n`,
  ].join("\n");

describe("a password is found", () => {
  test.each([
    ["in Postfix' file of relays", `# relay\n[smtp.example.org]:587 robin:${PASSWORD}\n`],
    ["of a relay's user with a host", `[smtp.example.org]:587\trobin@example.org:${PASSWORD}\n`],
    ["of a relay without brackets", `smtp.example.org:465    robin:${PASSWORD}`],
    ["of a relay at the usual port", `[smtp.example.org]:25 robin:${PASSWORD}\r\n`],
    ["in Redis' file of users", `user robin on >${PASSWORD} ~* +@all\n`],
    ["in a command of Redis", `ACL SETUSER robin on >${PASSWORD} allkeys`],
    ["in JMeter's arguments, before its name", argument("password", PASSWORD)],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([PASSWORD]);
    expect(search(text).map(({ start, end }) => text.slice(start, end))).toEqual([PASSWORD]);
  });

  test("each with its own name", () => {
    expect(found(argument("name", OTHER) + argument("password", PASSWORD))).toEqual([PASSWORD]);
  });

  test.each([
    ["a relay's answer", `relay=[192.0.2.7]:587 status:sent7x9Kq`],
    ["a time", `at 12:30:587 robin:${PASSWORD}`],
    ["a sentence", `listen on example.org:587 for mail: ${PASSWORD}`],
    ["a variable", `[smtp.example.org]:587 robin:\${RELAY_9xQ2}`],
    ["a hash in Redis' file of users", `user robin on #${PASSWORD} ~* +@all`],
    ["what is turned on", `switch the light on >${PASSWORD}`],
    ["another argument", argument("comment", PASSWORD)],
    ["a variable of JMeter", argument("password", "$" + "{PASSWORD_9xQ2}")],
  ])("but not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each([
  ["relays", "a:587 b:c7x\n"],
  ["rules in one line", "user a on >b "],
  ["arguments", '"Argument.value">x</stringProp>'],
])("rows of %s come to an end", (_, piece) => {
  expect(() => found(piece.repeat(Math.ceil(1_000_000 / piece.length)))).not.toThrow();
});
