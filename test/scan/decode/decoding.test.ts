// Hidden keys: whatever a key was encoded in, it is found, at its place in the file as committed.
import { deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { all, base32, PREFIX, password, pemBlock, provedKey, randomText, searchText } from "../samples.ts";

const key = provedKey(7);
const body = key.slice(PREFIX.length);
const bytesOf = (text: string) => Array.from(Buffer.from(text));
const hex = (byte: number, width = 2) => byte.toString(16).padStart(width, "0");
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString("base64");
const wrap = (text: string, width: number, lineEnd = "\n") => (text.match(new RegExp(`.{1,${width}}`, "g")) ?? []).join(lineEnd);
const wide = (text: string, unit: 2 | 4, isLittleEndian: "le" | "be") => {
  const points = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  return Buffer.concat(
    points.map((point) => {
      const bytes = Buffer.alloc(unit);
      if (isLittleEndian === "le") bytes.writeUIntLE(point, 0, unit);
      else bytes.writeUIntBE(point, 0, unit);
      return bytes;
    }),
  );
};

const uuencoded = (text: string) => {
  const letter = (bits: number) => (bits === 0 ? "`" : String.fromCharCode(32 + bits));
  const line = (part: Buffer) => {
    const bits = Array.from(part, (byte) => byte.toString(2).padStart(8, "0")).join("");
    const full = bits.padEnd(Math.ceil(part.length / 3) * 24, "0");
    return letter(part.length) + (full.match(/.{6}/g) ?? []).map((six) => letter(Number.parseInt(six, 2))).join("");
  };
  const bytes = Buffer.from(text);
  const lines = Array.from({ length: Math.ceil(bytes.length / 45) }, (_, index) => line(bytes.subarray(index * 45, index * 45 + 45)));
  return ["begin 644 notes.txt", ...lines, "`", "end"].join("\n");
};

function expectKey(content: string | Uint8Array, encoding?: readonly string[]) {
  const matches = searchText(content);
  expect(matches.map((match) => match.secret.reveal())).toEqual([key]);
  if (encoding !== undefined) expect(matches[0]?.encoding).toEqual(encoding);
  return matches[0];
}

describe("an encoded key", () => {
  test.each<[string, string, readonly string[]]>([
    ["base64", base64(key), ["base64"]],
    ["base64 of some text with it", base64(`token: ${key}\n`), ["base64"]],
    ["base64 without padding", base64(`a ${key}`).replaceAll("=", ""), ["base64"]],
    ["base64url with padding", base64(`??>>${key}`).replaceAll("+", "-").replaceAll("/", "_"), ["base64"]],
    ["base64 in lines of 76", wrap(base64(`${"some more text ".repeat(20)}${key}${" and more".repeat(20)}`), 76), ["base64"]],
    ["base64 in indented lines", wrap(base64(`${"some more text ".repeat(20)}${key}`), 64, "\n    "), ["base64"]],
    ["base64 in lines with CR", wrap(base64(`${"some more text ".repeat(20)}${key}`), 64, "\r\n"), ["base64"]],
    ["base64 in lines of 30", wrap(base64(`${"some more text ".repeat(3)}${key} and more`), 30), ["base64"]],
    ["base64 in lines of 21", wrap(base64(`${"some more text ".repeat(3)}${key} and more`), 21), ["base64"]],
    ["base32", base32(key), ["base32"]],
    ["base32 of some text with it", base32(`token: ${key}\n`), ["base32"]],
    ["base32 without padding", base32(`a ${key}`).replaceAll("=", ""), ["base32"]],
    ["base32 in small letters", base32(key).toLowerCase(), ["base32"]],
    ["base32 in lines of 64", wrap(base32(`${"some more text ".repeat(9)}${key} and more`), 64), ["base32"]],
    ["base32 in base64", base64(base32(key)), ["base64", "base32"]],
    ["hex with colons", Array.from(Buffer.from(key), (byte) => hex(byte)).join(":"), ["hex"]],
    ["hex with spaces", Array.from(Buffer.from(key), (byte) => hex(byte)).join(" "), ["hex"]],
    [
      "hex with dashes, in capitals",
      Array.from(Buffer.from(key), (byte) => hex(byte))
        .join("-")
        .toUpperCase(),
      ["hex"],
    ],
    [
      "bytes of an array",
      `{ ${bytesOf(key)
        .map((byte) => `0x${hex(byte)}`)
        .join(", ")} }`,
      ["hex"],
    ],
    [
      "bytes of an array without spaces",
      `[${bytesOf(key)
        .map((byte) => `0x${hex(byte)}`)
        .join(",")}]`,
      ["hex"],
    ],
    [
      "bytes of an array over lines",
      wrap(
        bytesOf(`\u0001\u0002 ${key}`)
          .map((byte) => `0x${hex(byte)},`)
          .join(""),
        40,
        "\n  ",
      ),
      ["hex"],
    ],
    ["base64 glued to a path", `/a/b${base64(` ${key}`)}`, ["base64"]],
    ["base64 with letters of other languages", base64(`größe ${key} 日本`), ["base64"]],
    ["base64 of UTF-16 as PowerShell takes it", base64(Buffer.from(`$t = '${key}'`, "utf16le")), ["base64"]],
    ["hex", Buffer.from(key).toString("hex"), ["hex"]],
    ["capital hex", Buffer.from(key).toString("hex").toUpperCase(), ["hex"]],
    [
      "percent escapes",
      bytesOf(key)
        .map((byte) => `%${hex(byte)}`)
        .join(""),
      ["percent"],
    ],
    ["one percent escape", key.replace("_", "%5F"), ["percent"]],
    [
      "hex escapes",
      bytesOf(key)
        .map((byte) => `\\x${hex(byte)}`)
        .join(""),
      ["escape"],
    ],
    [
      "unicode escapes",
      bytesOf(key)
        .map((byte) => `\\u${hex(byte, 4)}`)
        .join(""),
      ["escape"],
    ],
    [
      "doubled unicode escapes",
      bytesOf(key)
        .map((byte) => `\\\\u${hex(byte, 4)}`)
        .join(""),
      ["escape"],
    ],
    [
      "braced unicode escapes",
      bytesOf(key)
        .map((byte) => `\\u{${hex(byte)}}`)
        .join(""),
      ["escape"],
    ],
    [
      "octal escapes",
      bytesOf(key)
        .map((byte) => `\\${byte.toString(8).padStart(3, "0")}`)
        .join(""),
      ["escape"],
    ],
    [
      "hex after 0x",
      `0x${bytesOf(key)
        .map((byte) => hex(byte))
        .join("")}`,
      ["hex"],
    ],
    ["one unicode escape", key.replace("_", "\\u005f"), ["escape"]],
    [
      "code points",
      bytesOf(key)
        .map((byte) => `U+${hex(byte, 4).toUpperCase()}`)
        .join(" "),
      ["escape"],
    ],
    [
      "decimal entities",
      bytesOf(key)
        .map((byte) => `&#${byte};`)
        .join(""),
      ["html"],
    ],
    [
      "hex entities",
      bytesOf(key)
        .map((byte) => `&#x${hex(byte)};`)
        .join(""),
      ["html"],
    ],
    ["a named entity", key.replace("_", "&lowbar;"), ["html"]],
    ["base64 in base64", base64(`x ${base64(`y ${key} z`)}`), ["base64", "base64"]],
    ["hex in percent in base64", base64(encodeURIComponent(`=${Buffer.from(key).toString("hex")}=`)), ["base64", "hex"]],
  ])("in %s is found", (_, text, encoding) => {
    expectKey(`first line\nvalue = "${text}" # end\n`, encoding);
    expectKey(text, encoding);
  });

  test("is found five encodings deep", () => {
    let text = key;
    for (let depth = 0; depth < 5; depth++) text = base64(text);
    expectKey(
      text,
      Array.from({ length: 5 }, () => "base64"),
    );
  });

  test("stands where its encoded text stands", () => {
    const match = expectKey(`a\n  x: ${base64(key)}\n`);
    expect(match).toMatchObject({ line: 2, column: 6, endLine: 2 });
    const escaped = expectKey(`a\nb%20c = ${key.replace("_", "%5f")};`);
    expect(escaped).toMatchObject({ line: 2, column: 9, endColumn: 9 + key.length + 2 });
  });

  test("takes its meaning from the name before it", () => {
    const secret = randomText(20, 31);
    const yaml = `data:\n  password: ${base64(`"${secret}"`)}\n`;
    const [match] = searchText(yaml, {}, [password]);
    expect(match?.secret.reveal()).toBe(secret);
    expect(match?.encoding).toEqual(["base64"]);
  });

  test("beside an allow comment is allowed", () => {
    expect(searchText(`${base64(key)} # keyturn:allow a sample`)[0]?.allowed).toBe("a sample");
  });
});

describe("a uuencoded key", () => {
  test.each<[string, string]>([
    ["in one line", uuencoded(`some more text ${key} and more`)],
    ["cut by a line", uuencoded(`${"some more text ".repeat(9)}${key}${" and more".repeat(9)}`)],
    ["with spaces for backticks", uuencoded(`\0\0\0${key}\0\0\0`).replaceAll("`", " ")],
    ["in lines with CR", uuencoded(`${"some more text ".repeat(9)}${key}`).replaceAll("\n", "\r\n")],
  ])("%s is found", (_, text) => {
    expectKey(`Please find it below.\n\n${text}\n`, ["uuencode"]);
  });

  test("stands in the line that it is in", () => {
    expect(expectKey(uuencoded(`${"some more text ".repeat(9)}${key}`))?.line).toBe(5);
  });

  test("what only begins so is nothing", () => {
    expect(searchText("begin 644 x\n".repeat(20_000))).toEqual([]);
    expect(searchText(`begin 644 x\n${"M".repeat(60)}\n`.repeat(5000))).toEqual([]);
    expect(searchText(`begin 644 x\n${key}\nend\n`)).toMatchObject([{ encoding: [] }]);
  });
});

describe("a key in pieces", () => {
  const [a, b, c] = [key.slice(0, 2), key.slice(2, 20), key.slice(20)];
  test.each<[string, string]>([
    ["joined with +", `"${a}" + "${b}" + "${c}"`],
    ["joined without spaces", `'${a}'+'${b}'+'${c}'`],
    ["joined over lines, + at the end", `"${a}" +\n      "${b}" +\n      "${c}"`],
    ["joined over lines, + at the start", `"${a}"\n      + "${b}"\n      + "${c}"`],
    ["joined with dots", `'${a}' . '${b}' . '${c}'`],
    ["joined with two dots", `"${a}" .. "${b}" .. "${c}"`],
    ["joined with &", `"${a}" & "${b}" & "${c}"`],
    ["joined with two bars", `'${a}' || '${b}' || '${c}'`],
    ["joined with angle brackets", `"${a}" <> "${b}" <> "${c}"`],
    ["joined in Visual Basic, over lines", `"${a}" & _\n    "${b}" & _\n    "${c}"`],
    ["joined by a method", `"${a}".concat("${b}").concat("${c}")`],
    ["joined with comments between", `"${a}" + /* first */ "${b}" + // second\n "${c}"`],
    ["appended by statements", `"${a}";\nx += "${b}";\nx += "${c}"`],
    ["appended by statements without a semicolon", `"${a}"\nx .= "${b}"\nx .= "${c}"`],
    ["side by side", `"${a}" "${b}" "${c}"`],
    ["side by side over lines", `("${a}"\n  "${b}"\n  "${c}")`],
    ["side by side over lines with CR", `("${a}"\r\n  "${b}"\r\n  "${c}")`],
    ["over lines with backslashes", `"${a}${b}\\\n${c}"`],
    ["a list joined with nothing", `["${a}", "${b}", "${c}"].join("")`],
    ["quoted in two ways, as shells join", `"${a}${b}"'${c}'`],
    ["of a chain of calls", `text.append("${a}${b}").append("${c}")`],
    ["of formatted strings", `("${a}${b}"\n  f"${c}")`],
    ["of bytes", `(b'${a}'\n  b'${b}${c}')`],
    ["of strings as they are", `"${a}${b}" + @"${c}"`],
    ["a call that joins", `CONCAT('${a}', '${b}', '${c}')`],
    ["a call of C", `strcat("${a}", "${b}${c}")`],
    ["a call of C#", `string.Join("", "${a}", "${b}", "${c}")`],
    ["a call of Terraform", `join("", ["${a}", "${b}", "${c}"])`],
    ["a call of PHP", `implode('', ['${a}', '${b}', '${c}'])`],
    ["a call of Go", `strings.Join([]string{"${a}", "${b}", "${c}"}, "")`],
    ["a list that Python joins", `"".join(["${a}", "${b}", "${c}"])`],
    ["with an empty string in it, as shells join", `${a}""${b}''${c}`],
    ["of like strings, as shells join", `'${a}''${b}''${c}'`],
    ["a template with strings in it", `\`\${"${a}"}${b}\${'${c}'}\``],
    ["a template with an empty string in it", `\`${a}${b}\${""}${c}\``],
    ["of several kinds of quotes", `"${a}" + '${b}' + \`${c}\``],
  ])("%s is found", (_, text) => {
    const match = expectKey(`const x = ${text};\nnext();\n`, ["joined"]);
    expect(match?.line).toBe(1);
  });

  test("a list of lines joined with nothing is found where its first string stands", () => {
    expect(expectKey(`x = [\n  '${a}',\n  '${b}',\n  '${c}',\n].join('')`, ["joined"])?.line).toBe(2);
  });

  test("two strings with a comma between them are two strings", () => {
    expect(searchText(`["${PREFIX}", "${body}"]`)).toEqual([]);
    expect(searchText(`["${PREFIX}", "${body}"].join("-")`)).toEqual([]);
    expect(searchText(`["${PREFIX}", random(), "${body}"].join("")`)).toEqual([]);
  });

  test("lines as long as all that is decoded at once come to an end", () => {
    const line = "g".repeat((1 << 19) - 100);
    expect(searchText(`${line}\n${line}\n${line}\n${key}\n`)).toHaveLength(1);
    expect(searchText("\\147".repeat(1 << 19))).toEqual([]);
  });

  test("an assignment of nothing does not take the next line", () => {
    expect(searchText(`${PREFIX}=\n${body}\n`)).toEqual([]);
  });

  test("a choice between strings joins nothing", () => {
    expect(searchText(`type X = "${PREFIX}" | "${body}";`)).toEqual([]);
  });

  test("encoded and in pieces is found", () => {
    const text = base64(`token=${key}`);
    expectKey(`"${text.slice(0, 30)}" +\n  "${text.slice(30)}"`, ["joined", "base64"]);
  });
});

describe("files in wide letters", () => {
  const text = `first line\nö second: ${key}\nthird ${"x ".repeat(50)}`;
  const mark = "\ufeff";
  test.each<[string, Uint8Array, string]>([
    ["UTF-16 LE with a mark", wide(mark + text, 2, "le"), "utf-16le"],
    ["UTF-16 BE with a mark", wide(mark + text, 2, "be"), "utf-16be"],
    ["UTF-16 LE without", wide(text, 2, "le"), "utf-16le"],
    ["UTF-16 BE without", wide(text, 2, "be"), "utf-16be"],
    ["UTF-32 LE with a mark", wide(mark + text, 4, "le"), "utf-32le"],
    ["UTF-32 BE with a mark", wide(mark + text, 4, "be"), "utf-32be"],
    ["UTF-32 LE without", wide(text, 4, "le"), "utf-32le"],
    ["UTF-32 BE without", wide(text, 4, "be"), "utf-32be"],
  ])("%s are read, with lines and columns", (_, bytes, encoding) => {
    const match = expectKey(bytes, [encoding]);
    expect(match).toMatchObject({ line: 2, column: 11 });
    const start = Buffer.from(bytes).indexOf(wide(key, encoding.includes("16") ? 2 : 4, encoding.endsWith("le") ? "le" : "be"));
    expect(match?.start).toBe(start);
  });

  test("a mark of UTF-8 takes no column", () => {
    expect(expectKey(`\ufeff${key}`)).toMatchObject({ line: 1, column: 1, start: 3 });
  });

  test("characters beyond 16 bits keep the places right", () => {
    const bytes = Buffer.from(`\ufeff😀😀 ${key}`, "utf16le");
    expect(expectKey(bytes)).toMatchObject({ column: 4, start: 2 + 8 + 2 });
  });
});

describe("binaries", () => {
  test.each([
    [0xfe, 0xff],
    [0xff, 0xfe],
  ])("a mark of wide letters that lies hides nothing (%i %i)", (...mark) => {
    expect(expectKey(Buffer.concat([Buffer.from(mark), Buffer.from(` x ${key}`)]), [])?.start).toBe(5);
  });

  const noise = (seed: number) =>
    Buffer.from(randomText(400, seed, String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code))), "latin1");
  test("a key among zeros and noise is found", () => {
    const bytes = Buffer.concat([noise(1), Buffer.from([0]), Buffer.from(key), Buffer.from([0]), noise(2)]);
    expect(expectKey(bytes)?.start).toBe(401);
  });

  test.each([2, 4] as const)("a key in letters of %i bytes is found at its place", (unit) => {
    const bytes = Buffer.concat([noise(3), Buffer.from([0, 0, 1]), wide(key, unit, "le"), Buffer.from([0, 0]), noise(4)]);
    expect(expectKey(bytes, [unit === 2 ? "utf-16" : "utf-32"])?.start).toBe(403);
  });

  test("invalid UTF-8 hides nothing", () => {
    expectKey(Buffer.concat([Buffer.from([0xff, 0xc3, 0x28, 0xe2]), Buffer.from(key), Buffer.from([0x80, 0xfe])]));
  });
});

describe("whatever stands around it", () => {
  test("an encoded key is found once, inside its encoded text", () => {
    const encode = fc.constantFrom<(text: string) => string>(
      base64,
      (text) => Buffer.from(text).toString("hex"),
      (text) =>
        bytesOf(text)
          .map((byte) => `%${hex(byte)}`)
          .join(""),
      (text) =>
        bytesOf(text)
          .map((byte) => `\\u${hex(byte, 4)}`)
          .join(""),
    );
    const surroundings = fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[^ -~]/g, " "));
    fc.assert(
      fc.property(encode, surroundings, surroundings, fc.nat(500), (encodeKey, before, after, seed) => {
        const own = provedKey(seed);
        const text = `${before} "${encodeKey(own)}" ${after}`;
        const matches = searchText(text);
        expect(matches.map((match) => match.secret.reveal())).toEqual([own]);
        expect(matches[0]?.start).toBeGreaterThanOrEqual(before.length);
        expect(matches[0]?.end).toBeLessThanOrEqual(text.length - after.length);
      }),
    );
  });

  test("decoding never throws and never runs away", () => {
    const piece = fc.constantFrom(
      "%41",
      "\\x41",
      "\\u0041",
      "&#65;",
      '" + "',
      "QUFBQUFBQUFBQUFBQUFB",
      "\\\n",
      '"\n"',
      "=",
      "\0",
      "a\0",
      "\ufeff",
      base64(base64(key)),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 80 }), (parts) => {
        expect(Array.isArray(searchText(parts.join("")))).toBe(true);
      }),
    );
  });
});

describe("blocks", () => {
  const block = pemBlock("RSA PRIVATE KEY", randomText(400, 61));
  test.each<[string, string]>([
    ["in base64, as in a Kubernetes secret", `data:\n  tls.key: ${base64(block)}\n`],
    ["in wrapped base64", wrap(base64(block), 76)],
    [
      "of strings joined with +",
      block
        .split("\n")
        .map((line) => `"${line}\\n"`)
        .join(" +\n  "),
    ],
    [
      "of quoted strings side by side",
      `(${block
        .split("\n")
        .map((line) => `'${line}\\n'`)
        .join("\n ")})`,
    ],
    ["with escaped line ends in JSON", JSON.stringify({ key: block })],
    ["in JSON in JSON", JSON.stringify({ text: JSON.stringify({ key: block }) })],
    ["in UTF-16", wide(block, 2, "le").toString("latin1")],
  ])("a private key %s is one finding", (_, text) => {
    const matches = searchText(Buffer.from(text, "latin1"));
    expect(matches.map((match) => match.detector.id)).toEqual(["private-key"]);
  });
});

describe("wide letters at the end of the bytes", () => {
  test("end where the bytes do, in a memory of their own, too", () => {
    const text = Buffer.concat([Buffer.from([0x41, 0x42, 0x43, 0]), wide(`x = ${key}`, 2, "be").subarray(1)]);
    const own = new Uint8Array(text);
    const [match, ...others] = searchText(own);
    expect(others).toEqual([]);
    expect(match?.secret.reveal()).toBe(key);
    expect(match?.end).toBe(own.length);
  });
});

describe("packed text", () => {
  const packed = gzipSync(`# settings\ntoken: ${key}\n# more of them, so that something is left to pack: aaaaaaaaaaaaaaaaaaaa\n`).toString(
    "base64",
  );

  test.each([
    ["in quotes", `release: "${packed}"`],
    ["wrapped over lines", `data:\n${wrap(packed, 64)}\n`],
    ["cut at its end", `data: ${packed.slice(0, -12)}`],
    ["twice encoded, as Helm does", base64(packed)],
  ])("gzip in base64 is unpacked %s", (_, text) => {
    const [match, ...others] = searchText(text);
    expect(others).toEqual([]);
    expect(match?.secret.reveal()).toBe(key);
    expect(match?.encoding.slice(-2)).toEqual(["base64", "gzip"]);
  });

  test("stands where the run does", () => {
    const text = `one\n  release: "${packed}"`;
    const [match] = searchText(text);
    expect(match).toMatchObject({ line: 2, start: text.indexOf(packed) });
  });

  test("what unpacks to too much is told", () => {
    const told: string[] = [];
    const bomb = gzipSync(Buffer.alloc(6 << 20, "abc ")).toString("base64");
    createMatcher(all, { known: [], disabled: [], onUnfinished: (path) => told.push(path) }).search(Buffer.from(bomb), "bomb");
    expect(told).toEqual(["bomb"]);
  });

  test.each([
    ["gzip in hex", ["hex", "gzip"], gzipSync(`token: ${key}\n`).toString("hex")],
    ["gzip in upper hex", ["hex", "gzip"], gzipSync(`token: ${key}\n`).toString("hex").toUpperCase()],
    ["zlib", ["base64", "zlib"], deflateSync(`token: ${key}\n`).toString("base64")],
    ["fast zlib", ["base64", "zlib"], deflateSync(`token: ${key}\n`, { level: 1 }).toString("base64")],
    ["zlib that packed nothing", ["base64", "zlib"], deflateSync(`token: ${key}\n`, { level: 9 }).toString("base64")],
    ["a zip file", ["base64", "zip"], base64(zipSync({ "a/key.txt": Buffer.from(`token: ${key}\n`), "b.bin": new Uint8Array(90) }))],
    ["a zip file in a data URI", ["base64", "zip"], `data:application/zip;base64,${base64(zipSync({ key: Buffer.from(key) }))}`],
  ])("%s is unpacked", (_, encoding, text) => {
    expectKey(`one\n  release: "${text}"\n`, encoding);
  });

  test("a release longer than is read at once is unpacked to its end", () => {
    const noise = Array.from({ length: 8000 }, (_, seed) => randomText(40, seed)).join("\n");
    const text = gzipSync(`${noise}\ntoken: ${key}\n`).toString("base64");
    expect(text.length).toBeGreaterThan(1 << 18);
    expectKey(`release: ${text}\n`, ["base64", "gzip"]);
  });

  test("what unpacks to no text counts, too", () => {
    const told: string[] = [];
    const bombs = Array(100).fill(base64(zipSync({ zeros: new Uint8Array(1 << 20) })));
    createMatcher(all, { known: [], disabled: [], onUnfinished: (path) => told.push(path) }).search(Buffer.from(bombs.join("\n")), "bombs");
    expect(told).toEqual(["bombs"]);
  });

  test("what only begins like zlib is nothing", () => {
    expect(searchText(`eJw${randomText(200, 3)}\neNo${randomText(80, 4)}`)).toEqual([]);
  });

  test("broken gzip is nothing", () => {
    expect(searchText(`H4sI${randomText(200, 3)}`)).toEqual([]);
  });
});

describe("a Kubernetes secret", () => {
  const secret = `${randomText(5, 2)}!${randomText(4, 6)}`;
  const found = (text: string) =>
    createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS })
      .search(Buffer.from(text), "secret.yaml")
      .filter((match) => match.encoding.includes("base64"))
      .map((match) => [match.secret.reveal(), match.line]);

  test("is decoded, short as its values are", () => {
    const manifest = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  user: ${base64("admin")}\n  password: ${base64(secret)}\n`;
    expect(found(manifest)).toEqual([[secret, 7]]);
    expect(found(`data:\n  db-password: "${base64(secret)}"\nkind: Secret\n`)).toEqual([[secret, 2]]);
    expect(found(`{"kind": "Secret", "data": {"password": "${base64(secret)}"}}`)).toEqual([[secret, 1]]);
  });

  test("ends with its document", () => {
    expect(found(`kind: Secret\nmetadata: {}\n---\nkind: ConfigMap\ndata:\n  password: ${base64(secret)}\n`)).toEqual([]);
  });
});

describe("text that decodes to more and more", () => {
  /** Each level holds the one within it twice, once as base64 and once as hex. */
  const bomb = (() => {
    let text = "hello world text and so on";
    for (let depth = 0; depth < 3; depth++) text = `"${base64(text)}" + "${Buffer.from(text).toString("hex")}" `;
    return text.repeat(1500);
  })();

  test("is told of, once a path, when the limit ends the search", () => {
    const told: string[] = [];
    const matcher = createMatcher(all, { known: [], disabled: [], onUnfinished: (path) => told.push(path) });
    matcher.search(Buffer.from(bomb), "bomb.txt");
    matcher.search(Buffer.from(bomb), "bomb.txt");
    matcher.search(Buffer.from("nothing"), "small.txt");
    expect(told).toEqual(["bomb.txt"]);
  });
});
