// Names that stand out from a page's text by marks or tags around them, and the values after them.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const VALUE = randomText(24, 41);
const PASSWORDS = [randomText(14, 7), `${randomText(6, 5)}7!${randomText(5, 8)}`];

const matcher = createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
const search = (text: string) => matcher.search(Buffer.from(text), "notes.md");
const found = (text: string): readonly string[] => search(text).map((match) => match.secret.reveal());

describe("a password is found after its label", () => {
  test.each<[string, (value: string) => string]>([
    ["in bold with its colon", (value) => `- **Password:** ${value}\n`],
    ["in bold, with code after it", (value) => `**Password:** \`${value}\`\n`],
    ["in bold before its colon", (value) => `**Password**: ${value}\n`],
    ["in bold of two words", (value) => `* **Admin password**: ${value}\n`],
    ["in bold before a wide colon", (value) => `**Password**：${value}\n`],
    ["in bold, with a space before the colon", (value) => `**Password :** ${value}\n`],
    ["in italics", (value) => `*Password*: ${value}\n`],
    ["in bold italics", (value) => `***Password:*** ${value}\n`],
    ["in bold of the other kind", (value) => `__Password__: ${value}\n`],
    ["in bold of the other kind with its colon", (value) => `__Password:__ ${value}\n`],
    ["in italics of the other kind with its colon", (value) => `_Password:_ ${value}\n`],
    ["in bold in a cell", (value) => `| **Password** | ${value} |\n`],
    ["in bold in a list of HTML", (value) => `<li><strong>Password:</strong> ${value}</li>\n`],
    ["in bold of HTML before its colon", (value) => `<b>Password</b>: ${value}<br>\n`],
    ["in bold of HTML, with code after it", (value) => `<strong>Password:</strong> <code>${value}</code>\n`],
    ["in a cell of HTML", (value) => `<td>Database password:</td>\n<td><code>${value}</code></td>\n`],
    ["in a list of terms", (value) => `<dt>Root password</dt>\n<dd>${value}</dd>\n`],
  ])("%s", (_, write) => {
    expect(PASSWORDS.map((password) => found(write(password)))).toEqual(PASSWORDS.map((password) => [password]));
  });
});

describe("a key is found after its label, whose first word says which key it is", () => {
  test.each([
    ["in bold with its colon", `- **API key:** ${VALUE}\n`],
    ["in bold with its colon, as code", `**API Key:** \`${VALUE}\`\n`],
    ["in bold before its colon", `**API key**: ${VALUE}\n`],
    ["in bold of the other kind", `__API key:__ ${VALUE}\n`],
    ["in a cell of HTML", `<td>Secret key</td><td>${VALUE}</td>\n`],
    ["without marks", `API key: ${VALUE}\n`],
  ])("%s", (_, text) => {
    expect(search(text).map((match) => [match.detector.id, match.secret.reveal()])).toEqual([["generic-secret", VALUE]]);
  });
});

describe("nothing is found", () => {
  test.each([
    ["where a label says something about it", "- **Password:** at least 12 characters, **API key:** required\n"],
    ["where the value is to be filled in", "**Password:** `<your-password>`\n**API key:** `YOUR_API_KEY`\n"],
    ["where a star begins an alias in YAML", "password: *database_password\n"],
    ["where marks do not open", `Password:** ${randomText(14, 7)}\n`],
    ["where marks differ", `*Password:** ${randomText(14, 7)}\n`],
    ["where stars multiply", `area = 2*password*: ${randomText(14, 7)}\n`],
    ["where a label is a sentence", `<p>this is where you see the new password</p><p>${randomText(14, 7)}</p>\n`],
    ["where another label follows", `<strong>Password:</strong> <strong>Name:</strong> ${randomText(14, 7)}\n`],
    ["where a field follows", '<label>Password:</label> <input type="text7" id="field2Xq9z">\n'],
    ["where a public key is meant", `**Public key:** ${VALUE}\n`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test("and marks without an end cost no time", () => {
    expect(found("**password:** ".repeat(40_000))).toEqual([]);
    expect(found(`<b>password</b>${" ".repeat(60)}`.repeat(20_000))).toEqual([]);
  });
});
