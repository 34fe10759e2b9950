// Values with backslashes before signs, as files of properties write them.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const [FIRST, SECOND, THIRD] = [randomText(5, 5), randomText(4, 8), randomText(5, 12)];

const matcher = createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
const search = (text: string) => matcher.search(Buffer.from(text), "app.properties");
const found = (text: string) => search(text).map((match) => match.secret.reveal());

describe("a value with escapes", () => {
  test.each(["=:", ":#", "!=", "\\:"])("is whole, and known as what it says: %s", (signs) => {
    const [one = "", other = ""] = signs;
    const written = `${FIRST}\\${one}${SECOND}\\${other}${THIRD}`;
    for (const text of [`db.password=${written}\n`, `db.password = ${written}\r\nother=1\n`, `db.password: ${written}`]) {
      const matches = search(text);
      expect(matches.map((match) => match.secret.reveal())).toEqual([`${FIRST}${one}${SECOND}${other}${THIRD}`]);
      expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual([written]);
    }
  });

  test("is the same secret as without them", () => {
    const value = `${FIRST}=${SECOND}:${THIRD}`;
    const [plain, escaped] = [`db.password="${value}"`, `db.password=${value.replaceAll(/([=:])/g, "\\$1")}`].map(
      (text) => search(text)[0],
    );
    expect(plain?.key).toBe(escaped?.key);
  });
});

describe("a value ends at a backslash", () => {
  test.each([
    ["that begins a line end in a string", `"db.password=${FIRST}${SECOND}\\n"`],
    ["before a quote in a string", `"{\\"x\\": 1, db.password=${FIRST}${SECOND}\\", y"`],
    ["before another backslash alone", `db.password=${FIRST}${SECOND}\\\\n\n`],
    ["where the line goes on", `db.password=${FIRST}${SECOND}\\=x and more\n`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([`${FIRST}${SECOND}`]);
  });
});
