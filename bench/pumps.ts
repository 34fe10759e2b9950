// Text made to slow a search down: one piece over and over, and rows that never come twice.

import { createRandom } from "./random.ts";

const SMALL = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";

/** A name, and the piece that is repeated. */
export function repeatingPumps(keywords: readonly string[]): readonly (readonly [string, string])[] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const mixed = Array.from({ length: 5000 }, (_, index) => letters.charAt((index * index * 7 + index * 31) % 64)).join("");
  return [
    ["one line of letters", "a"],
    ["newlines", "\n"],
    ["quotes", '"'],
    ["backslashes", "\\"],
    ["dashes", "-"],
    ["base64", mixed],
    ["base64 in lines", `${mixed.slice(0, 76)}\n`],
    ["hex", "0123456789abcdef"],
    ["percent escapes", "%41%62"],
    ["unicode escapes", "\\u0041"],
    ["hex escapes", "\\x41"],
    ["entities", "&#65;"],
    ["joined strings", '"ab" + '],
    ["octal escapes", "\\101\\141"],
    ["quoted-printable", "=41=\n"],
    ["folded base64", `# ${mixed.slice(0, 76)}\n`],
    ["base64 in narrow columns", `${mixed.slice(0, 16)}\n`],
    ["checksums in a list", `"${"0123456789abcdef".repeat(3).slice(0, 40)}",\n`],
    ["bytes in decimal", "103, 104, 112, 95, 0, 255, "],
    ["bytes in hex", "0x67, 0x68, 0x70, 0xff, "],
    ["words in hex", "0x5f706867, 0xffffffff, "],
    ["numbers in columns", "12345678 12 34 56 78\n"],
    ["letter by letter", "'g', 'h', 'p', "],
    ["beginnings of private keys", ["MIIEpAIBAA", "KCAQEA"].join("")],
    ["NUL", "\0"],
    ["wide letters", "a\0"],
    ["every keyword, one line", keywords.join("")],
    ["every keyword, lines", keywords.join("\n")],
    ["every keyword = value", keywords.map((word) => `${word}="abcdefgh12345678"`).join("\n")],
    ...[
      "://",
      "eyJ",
      "eyJ.",
      "eyJ-",
      "eyJhbGciOiJIUzI1N.",
      "sk-",
      "sk-ant-",
      "xoxb-",
      "glpat-",
      "password",
      'password="',
      "key=",
      "-----BEGIN ",
      ["-----BEGIN RSA PRIVATE", "KEY-----"].join(" "),
      "service_account{",
      "keyturn:allow ",
    ].map((piece): readonly [string, string] => [piece, piece]),
    ["a prefix and a number", ["gh", "s_1_"].join("")],
    ["opening prefixes", ["gh", "p_-"].join("")],
    ["prefix and body", `${["gh", "p_"].join("")}${mixed.slice(100, 136)} `],
  ];
}

/** A name, and what gives the next piece: the same ones at each run. */
export function changingPumps(keywords: readonly string[]): readonly (readonly [string, () => string])[] {
  const random = createRandom(1);
  const pick = <Item>(items: ArrayLike<Item>): Item => items[Math.floor(random() * items.length)] as Item;
  const word = () => pick(keywords);
  const text = (letters: string, length: number) => Array.from({ length }, () => pick(letters)).join("");
  const small = SMALL + DIGITS;
  const any = small + SMALL.toUpperCase();
  return [
    ["words", () => `${text(small, 5)} `],
    ["base64 in lines", () => `${text(any, 64)}\n`],
    ["keywords, one line", word],
    ["keywords, lines", () => `${word()}\n`],
    ["keywords and spaces", () => `${word()} `],
    ["keywords joined by underscores", () => `${word()}_`],
    ["keyword = 16 letters", () => `${word()}="${text(any, 16)}"\n`],
    ["keyword = 32 letters", () => `${word()}="${text(small, 32)}"\n`],
    ["keyword = 32 letters, one line", () => `${word()}="${text(small, 32)}" `],
    ["six keywords = 32 letters, one line", () => `${Array.from({ length: 6 }, word).join("_")} = ${text(small, 32)} `],
    ["three keywords, 32 hex digits", () => `${word()} ${word()} ${word()} ${text("0123456789abcdef", 32)} `],
    ["key = 6 letters", () => `key=${text(any, 6)}\n`],
    ["password = 8 letters", () => `password="${text(any, 8)}"\n`],
  ];
}
