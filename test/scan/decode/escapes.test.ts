// Escapes of source code, pages, URLs, mails: one of them in a key, or all of it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Detector } from "../../../src/model/detector.ts";
import { githubLike, provedKey, randomText, searchText } from "../samples.ts";

const key = provedKey(7);
const hex = (byte: number, width = 2) => byte.toString(16).padStart(width, "0");
const each = (spell: (byte: number) => string) => Array.from(Buffer.from(key), (byte) => spell(byte)).join("");

function expectKey(content: string, encoding: readonly string[]) {
  const matches = searchText(content);
  expect(matches.map((match) => match.secret.reveal())).toEqual([key]);
  expect(matches[0]?.encoding).toEqual(encoding);
}

describe("a key with one sign escaped", () => {
  test.each<[string, string]>([
    ["\\x5f", "escape"],
    ["\\x{5F}", "escape"],
    ["\\u005f", "escape"],
    ["\\u{5f}", "escape"],
    ["\\u{00005f}", "escape"],
    ["\\U0000005f", "escape"],
    ["\\137", "escape"],
    ["\\0137", "escape"],
    ["\\_", "escape"],
    ["\\\\\\\\\\\\\\\\u005f", "escape"],
    ["%5f", "percent"],
    ["%u005f", "percent"],
    ["&lowbar;", "html"],
    ["&UnderBar;", "html"],
    ["&#95;", "html"],
    ["&#0095;", "html"],
    ["&#95", "html"],
    ["&#x5F;", "html"],
    ["=5F", "quoted-printable"],
    ["+AF8-", "utf-7"],
    ["\u200b_", "invisible letters"],
    ["_\u00ad", "invisible letters"],
    ["_\u2060", "invisible letters"],
    ["\ufeff_", "invisible letters"],
    ["\u200e_", "invisible letters"],
    ["_\u202c", "invisible letters"],
    ["\u2066_", "invisible letters"],
    ["\uff3f", "look-alike letters"],
    ["&shy;_", "html"],
    ["_&#8203;", "html"],
    ["_&#x200B;", "html"],
    ["<wbr>_", "html"],
    ["_<WBR/>", "html"],
  ])("as %j is found", (spelled, kind) => {
    expectKey(`token = "${key.replace("_", spelled)}" # end`, [kind]);
  });

  test("percent over percent is found", () => {
    expectKey(`a=${key.replace("_", "%255f")}`, ["percent", "percent"]);
    expectKey(`a=${key.replace("_", "%25255f")}`, ["percent", "percent", "percent"]);
    expectKey(`<a href="${key.replace("_", "&amp;#95;")}">`, ["html", "html"]);
  });
});

test("a key whose hyphen became one that breaks no line is found", () => {
  const hyphened: Detector = {
    ...githubLike,
    keywords: ["gl-"],
    shapes: [{ kind: "token", parts: ["gl-", { of: "base62", length: 36 }] }],
  };
  const text = ["gl", randomText(36, 5)].join("\u2011");
  const { checksum: _, ...unchecked } = hyphened;
  expect(searchText(`token: ${text}`, {}, [unchecked]).map((match) => match.secret.reveal())).toEqual([text.replace("\u2011", "-")]);
});

describe("a key with everything escaped", () => {
  test.each<[string, string, string]>([
    ["letters of full width", each((byte) => String.fromCharCode(byte + 0xfee0)), "look-alike letters"],
    ["octal", each((byte) => `\\${byte.toString(8)}`), "escape"],
    ["octal of shells", `$'${each((byte) => `\\0${byte.toString(8)}`)}'`, "escape"],
    ["long unicode", each((byte) => `\\U${hex(byte, 8)}`), "escape"],
    ["percent unicode", each((byte) => `%u${hex(byte, 4)}`), "percent"],
    ["entities with zeros", each((byte) => `&#0${byte};`), "html"],
    ["hex of styles", each((byte) => `\\${hex(byte)} `), "hex"],
  ])("in %s is found", (_, text, kind) => {
    expectKey(`token = "${text}"`, [kind]);
  });

  test("in a text in a text in a text in a text is found", () => {
    const text = Array.from({ length: 4 }).reduce<string>((inner) => JSON.stringify({ "a b": inner }), `"${key}"`);
    expect(searchText(text.replace("_", "\\u005f")).map((match) => match.secret.reveal())).toEqual([key]);
  });
});

describe("a mail", () => {
  const words = "some words that stand before it and take up the first half of the line: ";
  test.each(["=\n", "=\r\n"])("whose lines are broken in the key is read (%j)", (broken) => {
    const line = `${words.slice(0, 50)} ${key.slice(0, 20)}${broken}${key.slice(20)} and more`;
    expectKey(`Subject: x\n\n${line}\n`, ["quoted-printable"]);
  });

  test("settings without a value are no broken lines", () => {
    expect(searchText(`SOME_NAME_${key.slice(0, 4)}=\n${key.slice(4)}`)).toEqual([]);
  });
});

describe("what only looks escaped", () => {
  test.each([
    ["backslashes", "\\".repeat(500)],
    ["paths", "C:\\100\\Users\\177\\x"],
    ["regular expressions", `/^\\/${"api"}\\/v1\\/(\\d+)\\1\\2$/`],
    ["sentences", "a &amp b &#xyz; &#; &; %u %u00 \\u{ \\U0000 =3 =\n=\n"],
  ])("%s are nothing", (_, text) => {
    expect(searchText(text.repeat(20))).toEqual([]);
  });

  test("a needless backslash in a long text without digits is none", () => {
    expect(searchText(`${randomText(20, 1, "abc")}\\_${randomText(20, 2, "abc")}`)).toEqual([]);
  });

  test("never throws", () => {
    const piece = fc.constantFrom(
      "\\",
      "\\u",
      "\\U0000",
      "\\x{",
      "\\13",
      "&#",
      "&",
      ";",
      "=3D",
      "=\n",
      "%u",
      "41",
      "_",
      "/",
      "\u200b",
      "\u00ad",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (parts) => {
        expect(searchText(parts.join(""))).toEqual([]);
      }),
    );
  });
});
