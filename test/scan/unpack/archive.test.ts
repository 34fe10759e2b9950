// Archives are opened, nested and bounded; what cannot be read is named, never passed over.
import fc from "fast-check";
import { gzipSync, strFromU8, strToU8, zipSync, zlibSync } from "fflate";
import { packTar } from "modern-tar";
import { describe, expect, test } from "vitest";
import { ARCHIVE_LIMITS, type ArchiveLimits, type ArchivePart, expandArchive, isArchive } from "../../../src/scan/unpack/archive.ts";

const text = strToU8("token: none of your business\n");

async function partsOf(bytes: Uint8Array, limits?: ArchiveLimits): Promise<readonly ArchivePart[]> {
  const parts: ArchivePart[] = [];
  for await (const part of expandArchive(bytes, "a.bin", limits)) parts.push(part);
  return parts;
}

/** Entries as `path: content`, skips as `path - why`. */
async function told(bytes: Uint8Array, limits?: ArchiveLimits): Promise<readonly string[]> {
  return (await partsOf(bytes, limits)).map((part) =>
    part.kind === "entry"
      ? `${part.path}: ${strFromU8(part.bytes).trim().slice(0, 40)}`
      : `${part.skip.what} - ${part.skip.kind} - ${part.skip.why}`,
  );
}

const tarOf = (name: string, content: Uint8Array) => packTar([{ header: { name, size: content.length, type: "file" }, body: content }]);
const limitsWith = (change: Partial<ArchiveLimits>): ArchiveLimits => ({ ...ARCHIVE_LIMITS, ...change });

describe("archives", () => {
  test("a zip file gives its files, packed and stored, and no folders", async () => {
    const zip = zipSync({ "conf/app.env": text, plain: [text, { level: 0 }], "folder/": new Uint8Array() });
    expect(await told(zip)).toEqual(["a.bin!conf/app.env: token: none of your business", "a.bin!plain: token: none of your business"]);
  });

  test("a tar file in a gzip file in a zip file is opened to the bottom", async () => {
    const tar = await tarOf("etc/key", text);
    const lines = await told(zipSync({ "backup.tar.gz": gzipSync(tar) }));
    expect(lines.at(-1)).toBe("a.bin!backup.tar.gz!backup.tar!etc/key: token: none of your business");
  });

  test("a zip file behind a script is opened, whichever byte its offsets count from", async () => {
    const zip = zipSync({ key: text });
    expect(await told(Buffer.concat([Buffer.from("#!/bin/sh\nexit 0\n"), zip]))).toEqual(["a.bin!key: token: none of your business"]);
    expect(isArchive(Buffer.concat([zip.subarray(1), Buffer.from("x")]))).toBe(false);
  });

  test("a word that an office document splits over runs is put together, and paragraphs and tabulators part words", async () => {
    const run = (words: string) => `<w:r><w:rPr/><w:t>${words}</w:t></w:r>`;
    const xml = `<w:document><w:p>${run("tok")}${run("en")}</w:p><w:p>${run("next")}<w:tab/>${run("one")}</w:p></w:document>`;
    const parts = await partsOf(zipSync({ "word/document.xml": strToU8(xml) }));
    const text = parts.flatMap((part) => (part.kind === "entry" && part.text !== undefined ? [part.text] : []))[0];
    expect(strFromU8(text?.bytes ?? new Uint8Array())).toBe("token\nnext\none\n");
    expect([0, 2, 3, 6, 11].map((offset) => xml.charAt(text?.toSource(offset) ?? 0))).toEqual(["t", "k", "e", "n", "o"]);
  });

  test("zlib is opened, and what only begins like it is no failure", async () => {
    expect(await told(zlibSync(text))).toEqual(["a.bin!content 1: token: none of your business"]);
    expect(await told(Buffer.from([0x78, 0x9c, 1, 2, 3, 4]))).toEqual([]);
  });

  test("the packed texts of a PNG image are opened; an image without any is no archive", async () => {
    const chunk = (kind: string, ...content: readonly Uint8Array[]) => {
      const whole = Buffer.concat(content);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(whole.length);
      return Buffer.concat([length, Buffer.from(kind), whole, Buffer.alloc(4)]);
    };
    const png = (...chunks: readonly Uint8Array[]) =>
      Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk("IHDR", Buffer.alloc(13)), ...chunks, chunk("IEND")]);
    const simple = chunk("zTXt", Buffer.from("Comment\0\0"), zlibSync(text));
    const international = chunk("iTXt", Buffer.from("x of max\0\x01\0en\0xx\0"), zlibSync(text));
    expect(await told(png(simple))).toEqual(["a.bin!text 1: token: none of your business"]);
    expect(await told(png(international, chunk("IDAT", zlibSync(text))))).toEqual(["a.bin!text 1: token: none of your business"]);
    expect(await told(png(international.subarray(0, 26)))).toEqual([]);
    expect(isArchive(png(chunk("IDAT", zlibSync(text))))).toBe(false);
  });

  test("the deflated streams of a PDF are unpacked, and a broken one is no failure", async () => {
    const stream = (bytes: Uint8Array) => [
      strToU8("1 0 obj <</Filter /FlateDecode>>\nstream\r\n"),
      bytes,
      strToU8("\nendstream\nendobj\n"),
    ];
    const pdf = Buffer.concat([
      strToU8("%PDF-1.7\n"),
      ...stream(zlibSync(text)),
      ...stream(Uint8Array.of(0x78, 1, 2)),
      ...stream(zlibSync(text)),
    ]);
    expect(await told(pdf)).toEqual(["a.bin!stream 1: token: none of your business", "a.bin!stream 2: token: none of your business"]);
  });

  test("the letters of a PDF are read together, whatever stands between them", async () => {
    const page = zlibSync(strToU8("BT [(to)-20(ken)12.5(:)-250(none)4( of)-300(your business)] TJ"));
    const pdf = Buffer.concat([strToU8("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>>\nstream\n"), page, strToU8("\nendstream\nendobj\n")]);
    expect(await told(pdf)).toEqual(["a.bin!stream 1: BT [(token: none of your business)] TJ"]);
  });

  test("an archive deeper than the limit is named", async () => {
    const lines = await told(zipSync({ "inner.zip": zipSync({ key: text }) }), limitsWith({ depth: 1 }));
    expect(lines.at(-1)).toBe("a.bin!inner.zip - incomplete - is an archive more than 1 deep, which is not opened.");
  });

  test("two files of one name are both read", async () => {
    const zip = zipSync({ aa: strToU8("first"), bb: strToU8("second") });
    const renamed = Uint8Array.from(Buffer.from(Buffer.from(zip).toString("latin1").replaceAll("bb", "aa"), "latin1"));
    expect(await told(renamed)).toEqual(["a.bin!aa: first", "a.bin!aa: second"]);
  });

  test("a gzip bomb stops at the limit", async () => {
    const bomb = gzipSync(new Uint8Array(8 << 20));
    expect(await told(bomb, limitsWith({ entryBytes: 1 << 20 }))).toEqual([
      "a.bin!content - incomplete - unpacks to more than 1048576 bytes.".replace("content", "a.bin"),
    ]);
  });

  test("a zip bomb of many files stops at the total", async () => {
    const zip = zipSync(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, new Uint8Array(1 << 20)])));
    const parts = await partsOf(zip, limitsWith({ totalBytes: 10 << 20 }));
    expect(parts.filter((part) => part.kind === "entry").length).toBe(10);
    expect(parts.filter((part) => part.kind === "skip").length).toBe(30);
  });

  test("a broken file in a zip is named and the others are read", async () => {
    const zip = zipSync({ good: text, bad: strToU8("x".repeat(5000)) }, { level: 9 });
    const at = Buffer.from(zip).lastIndexOf("bad", zip.length - 100) + 3;
    const broken = zip.slice();
    broken.fill(0xff, at, at + 6);
    const lines = await told(broken);
    expect(lines).toContain("a.bin!good: token: none of your business");
    expect(lines).toContain("a.bin!bad - incomplete - is encrypted, broken or packed in a way that cannot be read.");
  });

  test("a Debian package gives what its archives hold, and those in forms that are not read are said", async () => {
    const member = (name: string, content: Uint8Array) => [
      strToU8(`${name.padEnd(16)}${"0".padEnd(32)}${String(content.length).padEnd(10)}\`\n`),
      content,
      strToU8("\n").subarray(0, content.length % 2),
    ];
    const packed = (...members: readonly (readonly Uint8Array[])[]) => Buffer.concat([strToU8("!<arch>\n"), ...members.flat()]);
    const control = gzipSync(await tarOf("./postinst", text), { mtime: 0 });
    const xz = Uint8Array.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 1]);
    const version = member("debian-binary", strToU8("2.0\n"));
    const whole = packed(version, member("control.tar.gz/", control), member("data.tar.xz", xz));
    const lines = await told(whole);
    expect(lines).toContain("a.bin!control.tar.gz!control.tar!./postinst: token: none of your business");
    expect(lines.at(-1)).toBe("a.bin!data.tar.xz - by-design - is compressed in a form that is not read (bzip2, xz, zstd, 7z or rar).");
    expect(lines.filter((line) => line.includes("debian-binary"))).toEqual([]);
    expect(await told(whole.subarray(0, -3))).toContain("a.bin - incomplete - is an ar file that cannot be read to its end.");
    expect(isArchive(packed(member("/", text), member("main.o/", text)))).toBe(false);
  });

  test("forms that are not read are said", async () => {
    const bzip = Uint8Array.from([0x42, 0x5a, 0x68, 0x39, 1, 2, 3]);
    expect(isArchive(bzip)).toBe(true);
    expect(await told(bzip)).toEqual(["a.bin - by-design - is compressed in a form that is not read (bzip2, xz, zstd, 7z or rar)."]);
    expect(isArchive(text)).toBe(false);
  });

  test("cut-off and scrambled archives never throw and never pass in silence", async () => {
    const tar = await tarOf("etc/key", text);
    const whole = [zipSync({ key: text }), gzipSync(text), tar];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.double({ min: 0.3, max: 0.7, noNaN: true }),
        fc.nat(255),
        async (archive, share, byte) => {
          const cut = archive.slice(0, Math.floor(archive.length * share));
          const scrambled = archive.slice();
          scrambled[Math.floor(archive.length * share)] = byte;
          await partsOf(scrambled);
          if (isArchive(cut) && archive !== tar) expect((await partsOf(cut)).some((part) => part.kind === "skip")).toBe(true);
        },
      ),
    );
  });
});
