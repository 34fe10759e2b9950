// A new version of a file is searched by what changed, and nothing is found less for it.
import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectors as catalogue } from "../../src/providers/detectors.ts";
import { CONTEXTUAL_DETECTORS } from "../../src/scan/contextual/contextual-detectors.ts";
import { createEarlierVersions, type EarlierVersions } from "../../src/scan/git/earlier-versions.ts";
import { type FileVersion, unsearched } from "../../src/scan/git/file-versions.ts";
import { createKeywordFinder } from "../../src/scan/git/keyword-hits.ts";
import { createNumbers } from "../../src/scan/git/numbers.ts";
import { packRecord, unpackRecords } from "../../src/scan/git/version-messages.ts";
import { createMatcher, type Matcher } from "../../src/scan/search/matcher.ts";
import { createVersionSearch } from "../../src/scan/versions.ts";
import { all, encodedJwt, pemBlock, provedKey, randomText } from "./samples.ts";

const matcher = createMatcher(all, { known: [], disabled: [] });

/** Whole lines of code, keys of every kind, and pieces of such that become one only with what stands around them. */
const pem = pemBlock("PRIVATE KEY", randomText(1600, 4)).split("\n");
const wrapped =
  Buffer.from(`first ${"x".repeat(3000)} the key is ${provedKey(3)} ${"y".repeat(3000)}`)
    .toString("base64")
    .match(/.{1,76}/g) ?? [];
const PIECES: readonly string[] = [
  provedKey(1),
  ["acme", " = ", randomText(32, 5, "0123456789abcdef")].join(""),
  'password = "',
  `${randomText(20, 6)}"`,
  encodedJwt({ exp: 1 }),
  provedKey(2).slice(0, 20),
  provedKey(2).slice(20),
  pem.join("\n"),
  pem.slice(0, 12).join("\n"),
  pem.slice(12).join("\n"),
  wrapped.join("\n"),
  wrapped.slice(1).join("\n"),
  wrapped.slice(0, 40).join("\n"),
  "\0\0",
];

const line = fc.integer({ min: 0, max: 400 }).map((number) => `const value${number} = compute(${number}); // an ordinary line of code`);
const piece = fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: fc.constantFrom(...PIECES) });
const edit = fc.record({
  at: fc.nat(),
  remove: fc.integer({ min: 0, max: 3 }),
  insert: fc.array(piece, { maxLength: 3 }),
  glue: fc.boolean(),
});

function apply(
  text: string,
  { at, remove, insert, glue }: { at: number; remove: number; insert: readonly string[]; glue: boolean },
): string {
  if (glue) {
    const offset = at % (text.length + 1);
    return text.slice(0, offset) + insert.join("") + text.slice(offset + remove);
  }
  const lines = text.split("\n");
  lines.splice(at % (lines.length + 1), remove, ...insert);
  return lines.join("\n");
}

function versionOf(bytes: Uint8Array, path: string, earlier: EarlierVersions): FileVersion {
  const object = { kind: "content", id: "7", type: "blob", bytes } as const;
  return { ...unsearched(object, path), edits: earlier.editsOf(path, bytes) };
}

/** Searches the versions of one file after the other, as a history's are. */
function searchingVersions(one: Matcher): Pick<Matcher, "search"> {
  const earlier = createEarlierVersions();
  const versions = createVersionSearch(one);
  return {
    search: (bytes, path) => versions.searching(versionOf(bytes, path, earlier)).search(bytes, path),
  };
}

/** The same, with keywords that the reading side found and handed over. */
function searchingHandedOver(one: Matcher): Pick<Matcher, "search"> {
  const earlier = createEarlierVersions();
  const versions = createVersionSearch(one);
  const finder = createKeywordFinder(one.keywords);
  const states: (readonly string[])[] = [];
  const keywordsOf = (state: number) => states[state] ?? [];
  return {
    search(bytes, path) {
      const records = createNumbers();
      packRecord(records, 7, versionOf(bytes, path, earlier), 0, finder);
      states.push(...finder.takeStates());
      const room = new SharedArrayBuffer(bytes.length);
      Buffer.from(room).set(bytes);
      const message = { kind: "versions", room, records: records.take(), states: [] } as const;
      const [versionsRead] = unpackRecords(message, (number) => ({ id: `${number}`, path }), keywordsOf);
      if (versionsRead === undefined || "large" in versionsRead || versionsRead[0] === undefined)
        throw new Error("nothing was handed over");
      return versions.searching(versionsRead[0]).search(bytes, path);
    },
  };
}

const keysOf = (found: ReturnType<Matcher["search"]>) => found.map(({ key, line, column }) => `${key} ${line}:${column}`);

describe("versions of a file", () => {
  test("give what a search of each whole version gives", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 250, maxLength: 700 }), fc.array(edit, { minLength: 1, maxLength: 8 }), (lines, edits) => {
        const ways = [searchingVersions(matcher), searchingHandedOver(matcher)];
        let text = lines.join("\n");
        for (const each of edits) {
          const bytes = Buffer.from(text);
          const whole = keysOf(matcher.search(bytes, "a.ts"));
          for (const versions of ways) expect(keysOf(versions.search(bytes, "a.ts"))).toEqual(whole);
          text = apply(text, each);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("that become a binary are searched whole, for a zero byte far away makes keys of what touches letters", () => {
    const rest = Array.from({ length: 300 }, (_, index) => `const value${index} = compute(${index});`).join("\n");
    const text = `a line of code${encodedJwt({ exp: 1 })}\n${rest}\n`;
    const texts = [text, `${text}\0\0`, `${text}\0\0\nend\n`, text].map((each) => Buffer.from(each));
    const wholes = texts.map((bytes) => keysOf(matcher.search(bytes, "a.ts")));
    expect(wholes.map(({ length }) => length)).toEqual([0, 1, 1, 0]);
    for (const versions of [searchingVersions(matcher), searchingHandedOver(matcher)]) {
      expect(texts.map((bytes) => keysOf(versions.search(bytes, "a.ts")))).toEqual(wholes);
    }
  });

  test.each([
    ["a key block", [pem[0], ...Array.from({ length: 900 }, () => "....")].join("\n"), pem.slice(1).join("\n")],
    [
      "a document",
      ["kind: Secret", "metadata:", ...Array.from({ length: 300 }, (_, index) => `  label${index}: one of many`), "data:", ""].join("\n"),
      `  password: ${Buffer.from(randomText(9, 8)).toString("base64")}\n`,
    ],
  ])("see that the first line of %s stands far above what was added to it", (_, start, end) => {
    const secrets = createMatcher(all, { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
    const versions = searchingVersions(secrets);
    const around = "an ordinary line of text\n".repeat(400);
    expect(versions.search(Buffer.from(`${around}\n${start}\n\n${around}`), "a.txt")).toEqual([]);
    expect(versions.search(Buffer.from(`${around}\n${start}\n${end}\n${around}`), "a.txt")).toHaveLength(1);
  });

  test("see that a key without PEM lines begins far above its last letters", () => {
    const { privateKey: made } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const lines: readonly string[] =
      made
        .export({ format: "der", type: "pkcs1" })
        .toString("base64")
        .match(/.{1,64}/g) ?? [];
    const secrets = createMatcher(catalogue, { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
    const around = "an ordinary line of text\n".repeat(400);
    const textOf = (from: readonly string[]) => Buffer.from(`${around}\nkey = "${from.join(`" +\n\n  "`)}";\n\n${around}`);
    const idsOf = (found: ReturnType<Matcher["search"]>) => found.map(({ detector }) => detector.id);
    const versions = searchingVersions(secrets);
    expect(idsOf(versions.search(textOf(lines.with(1, "0")), "a.txt"))).not.toContain("generic-bare-private-key");
    expect(idsOf(versions.search(textOf(lines), "a.txt"))).toEqual(["generic-bare-private-key"]);
  });

  test("are searched with little work where little changed", () => {
    let searched = 0;
    const counting: Matcher = {
      ...matcher,
      searchPart: (bytes, path) => {
        searched += bytes.length;
        return matcher.searchPart(bytes, path);
      },
    };
    const versions = searchingVersions(counting);
    // Words that a document of keys is known by, in sentences that are none.
    const text = `${"an ordinary line of text\n".repeat(20_000)}the blockType of a private key\n${"one more line of text\n".repeat(20_000)}`;
    versions.search(Buffer.from(text), "a.txt");
    searched = 0;
    for (let version = 0; version < 20; version++) versions.search(Buffer.from(text.replace("an", `${version}`)), "a.txt");
    expect(searched).toBeLessThan(text.length / 4);
  });
});
