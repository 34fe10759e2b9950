// Base64 that was folded: whatever stands at both ends of its lines, and however narrow they are.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { provedKey, searchText } from "../samples.ts";

const key = provedKey(7);
const words = "some more text that stands around it\n";
const base64 = (text: string) => Buffer.from(text).toString("base64");
const lines = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, "g")) ?? [];

function expectKey(content: string) {
  expect(searchText(content).map((match) => match.secret.reveal())).toEqual([key]);
}

describe.each([76, 64, 40, 20, 18, 16, 12, 8])("base64 in columns of %i", (width) => {
  const folded = lines(base64(`${words}export TOKEN=${key}\n${words}`), width);
  test.each<[string, (line: string) => string, string]>([
    ["as it is", (line) => line, "\n"],
    ["indented", (line) => `    ${line}`, "\n"],
    ["behind tabs, with CR", (line) => `\t\t${line}`, "\r\n"],
    ["with empty lines", (line) => line, "\r\n\r\n"],
    ["in comments of a shell", (line) => `# ${line}`, "\n"],
    ["in comments of C", (line) => `// ${line}`, "\n"],
    ["in comments of Java", (line) => ` * ${line}`, "\n"],
    ["in comments of SQL", (line) => `-- ${line}`, "\n"],
    ["quoted in a mail", (line) => `> ${line}`, "\n"],
    ["in strings that are added", (line) => `  "${line}"`, " +\n"],
    ["in strings with line ends that are added", (line) => `"${line}\\n"`, " +\n"],
    ["in strings with backslashes", (line) => `'${line}' \\`, "\n"],
    ["in strings side by side", (line) => `  "${line}"`, "\n"],
    ["in a list of strings", (line) => `  '${line}'`, ",\n"],
    ["in a list on one line", (line) => `"${line}"`, ", "],
    ["in a YAML list", (line) => `  - ${line}`, "\n"],
    ["in shell commands", (line) => `echo ${line} >> file`, "\n"],
    ["in statements", (line) => `s.append("${line}");`, "\n"],
    ["with line ends spelled", (line) => line, "\\n"],
    ["with line ends of Windows spelled", (line) => line, "\\r\\n"],
    ["with line ends of URLs", (line) => line, "%0A"],
    ["with line ends of XML", (line) => line, "&#10;"],
    ["with spaces", (line) => line, " "],
  ])("%s is decoded", (_, write, lineEnd) => {
    expectKey(`first line\n(\n${folded.map(write).join(lineEnd)}\n)\nlast line\n`);
  });
});

describe("folded base64", () => {
  test("of two lines, the second one short, is decoded", () => {
    const [first, second] = lines(base64(`t=${key} `), 40);
    expectKey(`# ${first}\n# ${second}\n`);
  });

  test("is decoded line by line too, where each line is a text of its own", () => {
    const listed = [`token ${key} a b`, "some other text of the same leng"].map((text) => base64(text.padEnd(51)));
    expectKey(JSON.stringify(listed));
  });

  test("stands where its line stands", () => {
    const content = lines(base64(`${words}${key} `), 16)
      .map((line) => `  # ${line}\n`)
      .join("");
    expect(searchText(content)[0]).toMatchObject({ line: 4, encoding: ["base64"] });
  });

  test("within folded base64 is decoded", () => {
    const inner = lines(base64(`${words}${key}\n`), 16).join("\n");
    expectKey(
      lines(base64(inner), 16)
        .map((line) => `# ${line}\n`)
        .join(""),
    );
  });

  test("of more letters than are read at once is decoded to its end", () => {
    const long = base64(`${words.repeat(8000)} ${key} ${words}`);
    expectKey(
      lines(long, 76)
        .map((line) => `# ${line}\n`)
        .join(""),
    );
  });

  test("of letters two bytes wide is decoded, whichever comes first", () => {
    expectKey(Buffer.from(key, "utf16le").swap16().toString("base64"));
    expectKey(Buffer.from(key, "utf16le").toString("base64"));
  });

  test("lists of words, paths and checksums hold nothing", () => {
    const checksum = Buffer.from(base64(words).slice(0, 20)).toString("hex");
    for (const line of ["AbstractFactory", "aBcdefg1", `src/${"scan/"}Folder9/file`, checksum]) {
      expect(searchText(`${line}\n`.repeat(50))).toEqual([]);
      expect(searchText(`"${line}",\n`.repeat(50))).toEqual([]);
    }
  });

  test("never makes the search throw", () => {
    const piece = fc.constantFrom("QUFBQUFB", "QUFBQUFBQUFBQUFB", "QUFBQUFBQUFBQUFBQUFBQUFBQUFB", "\n", "# ", "\\n", "%0A", '"', ", ", "=");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (parts) => {
        expect(searchText(parts.join(""))).toEqual([]);
      }),
    );
  });
});
