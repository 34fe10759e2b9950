// Keys that are spelled byte by byte: as numbers of any radix, letters in quotes, words of a machine, dumps with columns.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { provedKey, searchText } from "../samples.ts";

const key = provedKey(7);
const text = `some more text that stands around it\nexport TOKEN=${key}\nand a few more words after it\n`;
const hex = (byte: number, width = 2) => byte.toString(16).padStart(width, "0");
const spell = (content: string | Uint8Array, unit: (byte: number) => string, separator: string) =>
  Array.from(Buffer.from(content), (byte) => unit(byte)).join(separator);
const decimal = (byte: number) => String(byte);
const wide = Buffer.from(key, "utf16le");

function words(size: 2 | 4 | 8, order: "le" | "be"): string {
  const bytes = Buffer.from(text.padEnd(Math.ceil(text.length / size) * size));
  const groups = Array.from({ length: bytes.length / size }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
  return groups.map((group) => `0x${Buffer.from(order === "be" ? group : group.toReversed()).toString("hex")}`).join(", ");
}

function linesOf(bytesALine: number, line: (row: readonly number[], offset: number) => string): string {
  const bytes = [...Buffer.from(text)];
  const count = Math.ceil(bytes.length / bytesALine);
  return Array.from({ length: count }, (_, index) =>
    line(bytes.slice(index * bytesALine, (index + 1) * bytesALine), index * bytesALine),
  ).join("");
}

const visible = (row: readonly number[]) => row.map((byte) => (byte < 0x20 ? "." : String.fromCharCode(byte))).join("");
const grouped = (row: readonly number[], size: number) =>
  (spell(Uint8Array.from(row), hex, "").match(new RegExp(`.{1,${size * 2}}`, "g")) ?? []).join(" ");
const littleEndian = (row: readonly number[]) =>
  Array.from(
    { length: Math.ceil(row.length / 2) },
    (_, index) => ` ${hex((row[index * 2 + 1] ?? 0) * 256 + (row[index * 2] ?? 0), 4)}`,
  ).join("");
const halves = (row: readonly number[]) => `${grouped(row.slice(0, 8), 1)}  ${grouped(row.slice(8), 1)}`;

function expectKey(content: string) {
  expect(searchText(content).map((match) => match.secret.reveal())).toEqual([key]);
}

describe("a key spelled", () => {
  test.each<[string, string]>([
    ["in decimal", `[${spell(key, decimal, ", ")}]`],
    ["in decimal without spaces", `String.fromCharCode(${spell(key, decimal, ",")})`],
    ["in decimal with casts", `new byte[]{${spell(key, (byte) => `(byte)${byte}`, ", ")}}`],
    ["in decimal with types", `[${spell(key, (byte) => `${byte}u8`, ", ")}]`],
    ["in decimal in calls", spell(key, (byte) => `chr(${byte})`, " + ")],
    ["in decimal with casts that are added", spell(key, (byte) => `[char]${byte}`, "+")],
    ["in decimal in columns", `[${spell(key, (byte) => String(byte).padStart(3), ",")}]`],
    ["in decimal in quotes", `[${spell(key, (byte) => `"${byte}"`, ", ")}]`],
    ["in decimal with spaces, semicolons or dashes", spell(key, decimal, "-")],
    ["in decimal, one a line", spell(key, decimal, "\n")],
    ["in decimal in a YAML list", spell(key, (byte) => `  - ${byte}`, "\n")],
    ["as a buffer that was printed", JSON.stringify(Buffer.from(key), undefined, 2)],
    ["as an array that was printed with its indexes", JSON.stringify(Object.fromEntries([...Buffer.from(key)].entries()))],
    ["in decimal over lines", `bytes([\n${linesOf(12, (row) => `  ${row.join(", ")},\n`)}])`],
    ["in decimal, two bytes a letter", `[${[...wide].join(", ")}]`],
    ["in decimal escapes", `"${spell(key, (byte) => `\\${String(byte).padStart(3, "0")}`, "")}"`],
    ["in octal", `{${spell(key, (byte) => `0${byte.toString(8)}`, ", ")}}`],
    ["in octal as Python has it", `[${spell(key, (byte) => `0o${byte.toString(8)}`, ", ")}]`],
    ["in binary", spell(key, (byte) => byte.toString(2).padStart(8, "0"), " ")],
    ["in binary with marks", spell(key, (byte) => `0b${byte.toString(2).padStart(8, "0")}`, ", ")],
    ["in hex with dots", spell(key, hex, ".")],
    ["in hex with bars", spell(key, hex, "|")],
    ["in hex with equal signs", spell(key, hex, "=")],
    ["in hex with casts", spell(key, (byte) => `(byte) 0x${hex(byte)}`, ", ")],
    ["in hex with types", spell(key, (byte) => `0x${hex(byte)}u8`, ", ")],
    ["in hex as Visual Basic has it", spell(key, (byte) => `&H${hex(byte)}`, ", ")],
    ["in hex in quotes", spell(key, (byte) => `'0x${hex(byte)}'`, ", ")],
    ["in hex as a registry file has it", `"k"=hex:${linesOf(20, (row) => `${spell(Uint8Array.from(row), hex, ",")},\\\n  `)}`],
    ["in hex with comments after lines", linesOf(8, (row) => `${row.map((byte) => `0x${hex(byte)}`).join(", ")}, // ${visible(row)}\n`)],
    [
      "in hex with comments before lines",
      linesOf(8, (row, at) => `/* ${hex(at, 4)} */ ${row.map((byte) => `0x${hex(byte)}, `).join("")}\n`),
    ],
    ["in hex as assemblers have it", linesOf(8, (row) => `\t.byte ${row.map((byte) => `0x${hex(byte)}`).join(", ")}\n`)],
    ["in words of four bytes", `{${words(4, "be")}}`],
    ["in words of four bytes, the last first", `{${words(4, "le")}}`],
    ["in words of eight bytes, the last first", `{${words(8, "le")}}`],
    ["in words of two bytes", `{${words(2, "be")}}`],
    ["letter by letter", `{${Array.from(key, (letter) => `'${letter}'`).join(", ")}}`],
    ["letter by letter without spaces", `[${Array.from(key, (letter) => `"${letter}"`).join(",")}]`],
    ["letter by letter as bytes", `[${Array.from(key, (letter) => `b'${letter}'`).join(", ")}]`],
    ["letter by letter over lines", JSON.stringify([...key], undefined, 2)],
  ])("%s is found", (_, content) => {
    expectKey(`first line = 1\nvalue = ${content}; # 3 more\n`);
    expectKey(content);
  });

  test("stands where its units stand", () => {
    const [match] = searchText(`a\n  x: [${spell(` ${key} `, decimal, ", ")}]\n`);
    expect(match).toMatchObject({ line: 2, column: 11, endLine: 2, encoding: ["numbers"] });
  });

  test("in base64 that is spelled, and spelled in base64, is found", () => {
    expectKey(spell(Buffer.from(key).toString("base64"), decimal, ", "));
    expectKey(Buffer.from(spell(key, decimal, ", ")).toString("base64"));
  });

  test("is found far inside a long row", () => {
    const noise = Array.from({ length: 150_000 }, (_, index) => String((index * 7919) % 256)).join(",");
    expectKey(`[${noise},${spell(` ${key} `, decimal, ",")},${noise}]`);
    const letters = "'a', ".repeat(70_000);
    expectKey(`{${letters}${Array.from(` ${key} `, (letter) => `'${letter}', `).join("")}${letters}}`);
  });
});

describe("a dump", () => {
  const dumps: readonly [string, string][] = [
    ["of xxd", linesOf(16, (row, at) => `${hex(at, 8)}: ${grouped(row, 2).padEnd(40)} ${visible(row)}\n`)],
    ["of xxd in single bytes", linesOf(16, (row, at) => `${hex(at, 8)}: ${grouped(row, 1).padEnd(48)} ${visible(row)}\n`)],
    ["of xxd in long groups", linesOf(32, (row, at) => `${hex(at, 8)}: ${grouped(row, 4).padEnd(72)} ${visible(row)}\n`)],
    ["of hexdump", linesOf(16, (row, at) => `${hex(at, 7)}${littleEndian(row)}\n`)],
    ["of hexdump with letters", linesOf(16, (row, at) => `${hex(at, 8)}  ${halves(row).padEnd(48)}  |${visible(row)}|\n`)],
    ["of od", linesOf(16, (row, at) => `${at.toString(8).padStart(7, "0")}${littleEndian(row)}\n`)],
    ["of od in bytes", linesOf(16, (row, at) => `${at.toString(8).padStart(7, "0")} ${grouped(row, 1)}\n`)],
    [
      "of od in octal",
      linesOf(16, (row, at) => `${at.toString(8).padStart(7, "0")} ${row.map((byte) => byte.toString(8).padStart(3, "0")).join(" ")}\n`),
    ],
    ["of a network tool", linesOf(16, (row, at) => `${hex(at, 4)}   ${halves(row).padEnd(48)}   ${visible(row)}\n`)],
    ["of a debugger", linesOf(8, (row, at) => `0x7fff${hex(at, 8)}:\t${row.map((byte) => `0x${hex(byte)}`).join("\t")}\n`)],
  ];
  test.each(dumps)("%s is read", (_, dump) => {
    expectKey(dump);
    expectKey(`$ print it\n${dump}$ done\n`);
    expectKey(dump.replaceAll("\n", "\r\n"));
    expectKey(dump.replaceAll(/^/gm, "    # "));
  });

  test("that begins in the middle is read, and stands where its bytes stand", () => {
    const dump = linesOf(16, (row, at) => `${hex(at + 0x12340, 8)}: ${grouped(row, 2).padEnd(40)} ${visible(row)}\n`);
    const [match] = searchText(`one\n${dump}`);
    expect(match).toMatchObject({ line: 5, encoding: ["hex"] });
  });
});

describe("rows that spell no key", () => {
  test.each([
    ["counts", Array.from({ length: 300 }, (_, index) => index % 256).join(", ")],
    ["zeros", "0, ".repeat(500)],
    ["tables", "{ 12, 34, 56, 78 },\n".repeat(100)],
    ["dumps of nothing", linesOf(16, (_, at) => `${hex(at, 8)}: ${"0000 ".repeat(8)} ................\n`)],
  ])("%s are nothing", (_, content) => {
    expect(searchText(content)).toEqual([]);
  });

  test("never throw and never run away", () => {
    const piece = fc.constantFrom(
      "0x67",
      "103",
      ", ",
      "'g'",
      "\n",
      "0000: ",
      "00000010: ",
      "6768 ",
      " 67",
      "chr(",
      ")",
      "//",
      "/*",
      "*/",
      "&H6",
      '"',
      ":",
      "0b1",
      "\\",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (parts) => {
        expect(searchText(parts.join(""))).toEqual([]);
      }),
    );
  });
});
