// Values of elements that have attributes, or stand on a line of their own between the tags.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const PASSWORDS = [randomText(14, 7), `${randomText(6, 5)}7!${randomText(5, 8)}`, `${randomText(4, 5)}(;!'${randomText(5, 8)}`];
/** Before the kinds of passwords that WS-Security names. */
const TOKEN_PROFILE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0";

const matcher = createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
const found = (text: string): readonly string[] => matcher.search(Buffer.from(text), "app.xml").map((match) => match.secret.reveal());

describe("a password is found in an element", () => {
  test.each<[string, (value: string) => string]>([
    ["with an attribute", (value) => `<password type="plain">${value}</password>`],
    ["that says that it is as it is", (value) => `<Password encrypted="false">${value}</Password>`],
    ["with attributes over lines", (value) => `<password\n    id='x>y'\n    type="plain">${value}</password>`],
    ["of WS-Security", (value) => `<wsse:Password Type="${TOKEN_PROFILE}#PasswordText">${value}</wsse:Password>`],
    ["on its own line", (value) => `<password>\n  ${value}\n</password>`],
    ["on its own line with CR", (value) => `<db-password>\r\n\t${value}\r\n</db-password>`],
    ["on its own line, as it is", (value) => `<password>\n  <![CDATA[${value}]]>\n</password>`],
    ["with an attribute, on its own line", (value) => `<password type="plain">\n    ${value}\n  </password>`],
  ])("%s", (_, write) => {
    expect(PASSWORDS.map((password) => found(write(password)))).toEqual(PASSWORDS.map((password) => [password]));
  });

  test("where an attribute holds it", () => {
    expect(found(`<password value="${PASSWORDS[0]}"></password>`)).toEqual([PASSWORDS[0]]);
  });
});

describe("nothing is found", () => {
  const value = PASSWORDS[0] as string;
  test.each([
    ["where it is encrypted", `<Password encrypted="true">${value}</Password>`],
    ["where it is a digest", `<wsse:Password Type="${TOKEN_PROFILE}#PasswordDigest">${value}</wsse:Password>`],
    ["where its kind is a hash", `<password type="sha256">${value}</password>`],
    ["where the element is empty", `<password type="plain"/>${value}</b>`],
    ["where the tag does not end", `<password type="plain" ${value}</password>`],
    ["where the line holds more", `<password>\n  see ${value}\n</password>`],
    ["where it is another element's", `<password>\n  <hint>${value}</hint>\n</password>`],
    ["where a comparison opens", `if (a <password && b> ${value}</b>`],
    ["where it is a stand-in", `<password type="plain">\${db.password}</password>`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test("and open tags cost no time", () => {
    expect(found(`<password a='`.repeat(50_000))).toEqual([]);
  });
});
