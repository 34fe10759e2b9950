// Keys that are written backwards, or with letters moved, beside a call that turns them back.
import { describe, expect, test } from "vitest";
import { provedKey, searchText } from "../samples.ts";

const key = provedKey(7);
const reversed = Array.from(key).reverse().join("");
const base64 = Array.from(Buffer.from(`token: ${key}`).toString("base64"))
  .reverse()
  .join("");
const moved = key.replaceAll(/[A-Za-z]/g, (letter) => {
  const first = letter < "a" ? 65 : 97;
  return String.fromCharCode(first + ((letter.charCodeAt(0) - first + 13) % 26));
});

function expectKey(content: string, encoding: readonly string[]) {
  const matches = searchText(content);
  expect(matches.map((match) => match.secret.reveal())).toEqual([key]);
  expect(matches[0]?.encoding).toEqual(encoding);
  return matches[0];
}

describe("a reversed key is found beside", () => {
  test.each<[string, string]>([
    ["Python's slice", `"${reversed}"[::-1]`],
    ["Python's call", `"".join(reversed('${reversed}'))`],
    ["JavaScript's calls", `'${reversed}'.split('').reverse().join('')`],
    ["JavaScript's spread", `[...'${reversed}'].reverse().join('')`],
    ["PHP's call", `strrev('${reversed}')`],
    ["Ruby's method", `'${reversed}'.reverse`],
    ["PowerShell's range", `'${reversed}'[-1..-40] -join ''`],
    ["Java's builder", `new StringBuilder("${reversed}").reverse().toString()`],
    ["Kotlin's method", `"${reversed}".reversed()`],
    ["Rust's iterator", `"${reversed}".chars().rev().collect()`],
    ["Lua's method", `("${reversed}"):reverse()`],
    ["Visual Basic's call", `StrReverse("${reversed}")`],
    ["SQL's call", `REVERSE('${reversed}')`],
    ["Perl's word", `reverse '${reversed}'`],
    ["a shell's pipe", `$(echo ${reversed} | rev)`],
    ["a shell's string", `$(rev <<< "${reversed}")`],
  ])("%s", (_, text) => {
    const match = expectKey(`first();\nt = ${text};\nnext();\n`, ["reversed"]);
    expect(match).toMatchObject({ line: 2, column: 5 + text.indexOf(reversed), endColumn: 5 + text.indexOf(reversed) + key.length });
  });

  test("a slice, encoded before", () => {
    expectKey(`t = b64decode("${base64}"[::-1])`, ["reversed", "base64"]);
  });

  test("nothing else", () => {
    expect(searchText(`t = "${reversed}"\nreturn names[::-1]\n`)).toEqual([]);
  });
});

describe("a key with letters moved by thirteen is found beside", () => {
  test.each<[string, string]>([
    ["Python's codec", `codecs.decode('${moved}', 'rot13')`],
    ["Python's codec of the other name", `codecs.decode("${moved}", "rot_13")`],
    ["PHP's call", `str_rot13('${moved}')`],
    ["tr", `$(echo ${moved} | tr 'A-Za-z' 'N-ZA-Mn-za-m')`],
    ["Ruby's method", `'${moved}'.tr('A-Za-z', 'N-ZA-Mn-za-m')`],
  ])("%s", (_, text) => {
    expect(expectKey(`first();\nt = ${text};\n`, ["rot13"])).toMatchObject({ line: 2, column: 5 + text.indexOf(moved) });
  });
});

describe("a key in base85 is found", () => {
  const inBase85 = (text: string, letters: string) => {
    const padded = Buffer.concat([Buffer.from(text), Buffer.alloc((4 - (text.length % 4)) % 4)]);
    const groups = Array.from({ length: padded.length / 4 }, (_, group) =>
      [4, 3, 2, 1, 0].map((place) => letters.charAt(Math.floor(padded.readUInt32BE(group * 4) / 85 ** place) % 85)).join(""),
    );
    return groups.join("").slice(0, Math.ceil((text.length * 5) / 4));
  };
  const ascii = Array.from({ length: 85 }, (_, value) => String.fromCharCode(33 + value)).join("");
  const python = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";

  test.each([0, 1, 2, 3])("of Python, %i letters before it", (count) => {
    expectKey(`t = base64.b85decode("${inBase85(" ".repeat(count) + key, python)}")\n`, ["base85"]);
    expectKey(`t = b85decode(b'${inBase85(" ".repeat(count) + key, python)}')\n`, ["base85"]);
  });

  test("of Adobe, over lines", () => {
    const text = inBase85(`token: ${key}`, ascii);
    expect(expectKey(`x\n<~${text.slice(0, 30)}\n${text.slice(30)}~>\n`, ["base85"])?.line).toBe(2);
  });
});

test("rows of such calls come to an end", () => {
  for (const piece of ["[::-1]", "rot13", "strrev('", "| rev", "<~", "b85decode('"]) expect(searchText(piece.repeat(50_000))).toEqual([]);
});
