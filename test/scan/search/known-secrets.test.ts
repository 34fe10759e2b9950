// The configured credentials' values are found as they are and in every form one plausibly commits, and nothing else is.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Secret } from "../../../src/model/secret.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { base32, provedKey, randomText, searchText } from "../samples.ts";

const value = `pa/ss "w0rd"+'${randomText(6, 2)}$`;
const known = [{ name: "prod-reporting", secret: new Secret(value) }];
const found = (text: string | Uint8Array) =>
  searchText(text, { known }, []).map((match) => [match.detector.id, match.secret.reveal() === value]);
const ONE = [["keyturn-configured-credential", true]];

describe("a configured value", () => {
  test.each<[string, string]>([
    ["verbatim", value],
    ["in JSON", JSON.stringify({ value })],
    ["in JSON within JSON", JSON.stringify({ text: JSON.stringify({ value }) })],
    ["in a shell's single quotes", `KEY='${value.replaceAll("'", "'\\''")}'`],
    ["in a shell's double quotes", `KEY="${value.replaceAll(/["$]/g, "\\$&")}"`],
    ["in single quotes of YAML or SQL", `key: '${value.replaceAll("'", "''")}'`],
    ["percent-encoded", encodeURIComponent(value)],
    ["percent-encoded in small letters", encodeURIComponent(value).replaceAll(/%../g, (code) => code.toLowerCase())],
    ["wholly percent-encoded", Array.from(Buffer.from(value), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")],
    ["in hex", Buffer.from(value).toString("hex")],
    ["in capital hex", Buffer.from(value).toString("hex").toUpperCase()],
    ["in base64", Buffer.from(value).toString("base64")],
    ["in base64url after one byte", Buffer.from(`a${value}`).toString("base64url")],
    ["in a shell's single quotes, with double ones around each", `KEY='${value.replaceAll("'", `'"'"'`)}'`],
    ["with a backslash before each sign", value.replaceAll(/[^A-Za-z0-9]/g, "\\$&")],
    ["in a table", `a,"${value.replaceAll('"', '""')}",b`],
    ["in quotes of PowerShell", `$key = "${value.replaceAll(/["$]/g, "`$&")}"`],
    ["in letters of two bytes in base64", Buffer.from(`a ${value} b`, "utf16le").toString("base64")],
    ["in base64 between others", Buffer.from(`ab${value}cd`).toString("base64")],
  ])("is found %s", (_, text) => {
    expect(found(`before ${text} after`)).toEqual(ONE);
  });

  test.each([0, 1, 2, 3, 4])("of few letters is found in base32 after %i others", (count) => {
    const word = "lantern9";
    const text = base32(`${"x".repeat(count)}${word}yz`);
    expect(searchText(text, { known: [{ name: "word", secret: new Secret(word) }] }, [])).toHaveLength(1);
    expect(searchText(text.toLowerCase(), { known: [{ name: "word", secret: new Secret(word) }] }, [])).toHaveLength(1);
  });

  describe("with letters beyond ASCII", () => {
    const foreign = `p"w\\d$'é<ü>/${randomText(4, 3)}`;
    const bytes = Array.from(Buffer.from(foreign));
    const hex = (number: number, width = 2) => number.toString(16).padStart(width, "0");
    test.each<[string, string]>([
      ["in JSON of ASCII", JSON.stringify(foreign).replaceAll(/[é-ü]/g, (letter) => `\\u${hex(letter.charCodeAt(0), 4)}`)],
      ["in JSON, wholly escaped", Array.from(foreign, (letter) => `\\u${hex(letter.charCodeAt(0), 4)}`).join("")],
      ["in escaped bytes", bytes.map((byte) => `\\x${hex(byte)}`).join("")],
      ["in entities", Array.from(foreign, (letter) => `&#${letter.charCodeAt(0)};`).join("")],
      ["in entities of hex", Array.from(foreign, (letter) => `&#x${hex(letter.charCodeAt(0))};`).join("")],
      ["in quoted-printable", bytes.map((byte) => `=${hex(byte).toUpperCase()}`).join("")],
      ["in base64", Buffer.from(foreign).toString("base64")],
      ["in base64 of two bytes a letter", Buffer.from(foreign, "utf16le").toString("base64")],
    ])("is found %s", (_, text) => {
      const matches = searchText(`before ${text} after`, { known: [{ name: "foreign", secret: new Secret(foreign) }] }, []);
      expect(matches.map((match) => match.secret.reveal())).toEqual([foreign]);
    });
  });

  test("in pieces that are joined by their names is found", () => {
    const words = "quiet harbour Lantern 42";
    const text = `const a = "${words.slice(0, 9)}";\nconst b = "${words.slice(9)}";\nuse(a + b);\n`;
    expect(searchText(text, { known: [{ name: "words", secret: new Secret(words) }] }, [])).toMatchObject([{ line: 1 }]);
  });

  test("of several lines is found indented, as YAML holds it", () => {
    const lines = [randomText(20, 1), randomText(20, 2), randomText(20, 3)];
    const block = `key: |\n${lines.map((line) => `    ${line}\n`).join("")}`;
    expect(searchText(block, { known: [{ name: "block", secret: new Secret(lines.join("\n")) }] }, [])).toHaveLength(1);
  });

  test("is named in a note, and shown in no part", () => {
    const [match] = searchText(value, { known }, []);
    expect(match?.preview).toBe("…");
    expect(match?.notes.join()).toContain("prod-reporting");
    expect(JSON.stringify(match)).not.toContain(value.slice(0, 8));
  });

  test("inside a longer word is another word", () => {
    const word = [{ name: "word", secret: new Secret("topsecret") }];
    expect(searchText("topsecrets xtopsecret", { known: word }, [])).toEqual([]);
    expect(searchText("(topsecret)", { known: word }, [])).toHaveLength(1);
  });

  test("that is long and mixed is itself also where letters are glued to it", () => {
    const text = randomText(24, 5);
    expect(searchText(`abc${text}def`, { known: [{ name: "long", secret: new Secret(text) }] }, [])).toHaveLength(1);
  });

  test("that is a key of a known kind is reported as that kind, with the credential's name", () => {
    const [match, ...others] = searchText(provedKey(), { known: [{ name: "bot", secret: new Secret(provedKey()) }] });
    expect(others).toEqual([]);
    expect(match).toMatchObject({ detector: { id: "git-pat" }, confidence: "checksum" });
    expect(match?.notes.join()).toContain("bot");
  });

  test("too short to be searched for is said", () => {
    const matcher = createMatcher([], { known: [{ name: "tiny", secret: new Secret("abc1234") }], disabled: [] });
    expect(matcher.search(Buffer.from("abc1234"), "x")).toEqual([]);
    expect(matcher.notices.join()).toContain("tiny");
    expect(matcher.notices.join()).not.toContain("abc1234");
  });

  test("leaves no guessable fingerprint", () => {
    const fingerprintOf = (text: string) =>
      searchText(`key: ${text}`, { known: [{ name: "weak", secret: new Secret(text) }] }, [])[0]?.fingerprint;
    expect(fingerprintOf("sunshine1")).toBe(fingerprintOf("rainbows2"));
    expect(fingerprintOf("sunshine1")).toBeDefined();
  });

  test("is found in any text, at any alignment of base64", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 12, maxLength: 40 }),
        fc.uint8Array({ maxLength: 30 }),
        fc.uint8Array({ maxLength: 30 }),
        (text, before, after) => {
          fc.pre(text.trim().length >= 12 && text.isWellFormed());
          const own = [{ name: "any", secret: new Secret(text) }];
          const inBase64 = Buffer.concat([before, Buffer.from(text.trim()), after]).toString("base64");
          expect(searchText(inBase64, { known: own }, []).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
