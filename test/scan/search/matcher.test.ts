// The matcher by its behaviour: what it finds, where, how sure it is, and what it says about it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Detector } from "../../../src/model/detector.ts";
import { crc32 } from "../../../src/scan/judge/crc32.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import {
  all,
  base62,
  encodedJwt,
  githubLike,
  hexNearWord,
  PREFIX,
  password,
  pemBlock,
  provedKey,
  randomText,
  searchText,
  stateless,
  unprovedKey,
} from "../samples.ts";

const idsOf = (text: string | Uint8Array) => searchText(text).map((match) => match.detector.id);

describe("finding a token", () => {
  test("tells line, columns and byte offsets", () => {
    const [match, ...others] = searchText(`é one\n  key = "${provedKey()}";\n`);
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      line: 2,
      column: 10,
      endLine: 2,
      endColumn: 50,
      start: 16,
      end: 56,
      confidence: "checksum",
      encoding: [],
    });
    expect(match?.secret.reveal()).toBe(provedKey());
  });

  test("counts columns in characters, not in bytes", () => {
    expect(searchText(`日本 ${provedKey()}`)[0]).toMatchObject({ line: 1, column: 4, start: 7 });
  });

  test("refuses a piece of a longer token", () => {
    expect(idsOf(`x${unprovedKey()}`)).toEqual([]);
    expect(idsOf(`${unprovedKey()}Z`)).toEqual([]);
  });

  test("a checksum proves a token that letters are glued to", () => {
    expect(idsOf(`x${provedKey()}Z`)).toEqual(["git-pat"]);
  });

  test("in a binary, one letter next to a token is its length or a tag", () => {
    expect(idsOf(`\0d${unprovedKey()}N\0`)).toEqual(["git-pat"]);
    expect(idsOf(`\nd${unprovedKey()}N\n`)).toEqual([]);
  });

  test.each(["\\n", "%0A", "\\x0a", "\\x1b[31m", "\u001b[1;31m", "\\u0022", "%20", "é", "=", '"', "_"])(
    "accepts a token right after %j",
    (before) => {
      expect(idsOf(`a${before}${provedKey()}`)).toEqual(["git-pat"]);
    },
  );

  test("finds every one of many in one line", () => {
    const keys = Array.from({ length: 50 }, (_, index) => provedKey(index + 1));
    expect(searchText(keys.join(",")).map((match) => match.secret.reveal())).toEqual(keys);
  });

  test("a disabled detector finds nothing", () => {
    expect(searchText(provedKey(), { disabled: ["git-pat"] })).toEqual([]);
  });

  test("shows only the public prefix in the preview", () => {
    expect(searchText(provedKey())[0]?.preview).toBe(`${PREFIX}…`);
  });
});

describe("confidence", () => {
  test("a passed checksum is proof, whatever the letters look like", () => {
    // A body of one letter fails every other filter.
    const body = "a".repeat(30);
    const proved = `${PREFIX}${body}${checksumOf(body)}`;
    expect(searchText(proved)[0]?.confidence).toBe("checksum");
  });

  test("a failed checksum lowers the confidence and is said", () => {
    const [match] = searchText(unprovedKey());
    expect(match?.confidence).toBe("context");
    expect(match?.notes.join()).toContain("checksum does not match");
  });

  test.each([
    ["a repeated letter", "x".repeat(36)],
    ["a sequence", "abcdefghijklmnopqrstuvwxyz0123456789"],
    ["a word of documentation", `EXAMPLE${randomText(29, 3)}`],
    ["a short piece over and over", "a1B2c3".repeat(6)],
  ])("%s is a placeholder", (_, body) => {
    expect(searchText(PREFIX + body)).toEqual([]);
  });

  describe("what looks made up is worth a warning where a known issuer's form or name stands around it", () => {
    const issuer = { name: "Acme" };
    const prefixed: Detector = { ...githubLike, issuer };
    const named: Detector = { ...hexNearWord, issuer };

    test.each([
      ["letters in rows", prefixed, `${PREFIX}abcdefghijklmnopqrstuvwxyz0123456789`],
      ["a piece over and over", prefixed, PREFIX + "q1B7c3D4x5F6".repeat(3)],
      ["rows after a service's name", named, `acme_key = ${"0123456789abcdef".repeat(2)}`],
    ])("%s", (_, detector, text) => {
      const [match, ...others] = searchText(text, {}, [detector]);
      expect(others).toEqual([]);
      expect(match).toMatchObject({ confidence: "context", detector: { id: detector.id, severity: "warning" } });
      expect(match?.notes.join()).toContain("made up");
    });

    test.each([
      ["a repeated letter", "x".repeat(36)],
      ["digits in rows", "1234567890".repeat(4).slice(0, 36)],
      ["a word of documentation", `EXAMPLE${randomText(29, 3)}`],
    ])("%s stays a placeholder", (_, body) => {
      expect(searchText(PREFIX + body, {}, [prefixed])).toEqual([]);
    });

    test("a value that is public by design stays a note", () => {
      const [match] = searchText(`acme_key = ${"0123456789abcdef".repeat(2)}`, {}, [{ ...named, severity: "note" }]);
      expect(match?.detector.severity).toBe("note");
    });
  });
});

describe("context", () => {
  const hex = randomText(32, 5, "0123456789abcdef");

  test("a value counts only near its keyword", () => {
    expect(idsOf(`acme_key = ${hex}`)).toEqual(["acme-key"]);
    expect(idsOf(`other_key = ${hex}`)).toEqual([]);
    expect(idsOf(`acme ${"x ".repeat(200)} ${hex}`)).toEqual([]);
  });

  test("a value on the line below its name is found", () => {
    expect(idsOf(`"password":\n    "${randomText(16, 6)}"`)).toEqual(["generic-password"]);
  });

  test("the same line is found again in another file", () => {
    const matcher = createMatcher(all, { known: [], disabled: [] });
    const line = Buffer.from(`acme = "${hex}"`);
    const first = matcher.search(line, "a");
    const second = matcher.search(Buffer.from(`one more line\nacme = "${hex}"`), "b");
    expect(first.map((match) => match.start)).toEqual([8]);
    expect(second.map((match) => [match.start, match.line])).toEqual([[22, 2]]);
    expect(second[0]?.key).toBe(first[0]?.key);
  });

  test("a keyword far along a line of 100 kB is judged too", () => {
    const filler = "lorem ipsum dolor ".repeat(3000);
    expect(idsOf(`${filler}password: "${randomText(16, 7)}" ${filler}password: "${randomText(16, 8)}"`)).toEqual([
      "generic-password",
      "generic-password",
    ]);
  });
});

test("a pattern that is not RE2 syntax is an error that names its detector", () => {
  const broken: Detector = { ...password, id: "broken", shapes: [{ kind: "pattern", pattern: "(?=x)" }] };
  expect(() => searchText(`password = "${randomText(12, 1)}"`, {}, [broken])).toThrow(/detector broken/);
});

describe("several detectors in one place", () => {
  test("the more specific one reports, the other does not", () => {
    const token = `${["gh", "s_"].join("")}12345_${encodedJwt({ exp: 1, iss: "an issuer" })}`;
    expect(searchText(token, {}, [stateless, ...all.filter((each) => each !== stateless)]).map((match) => match.detector.id)).toEqual([
      "git-installation",
    ]);
  });

  test("a token inside a URL is reported as the token", () => {
    expect(idsOf(`https://user:${provedKey()}@example.org/x.git`)).toEqual(["git-pat"]);
  });

  test("a token in a password field is reported as the token", () => {
    expect(idsOf(`password: "${provedKey()}"`)).toEqual(["git-pat"]);
  });
});

describe("identity", () => {
  test("a high-entropy key keeps its fingerprint wherever it moves", () => {
    const matcher = createMatcher(all, { known: [], disabled: [] });
    const [here] = matcher.search(Buffer.from(provedKey()), "a.txt");
    const [there] = matcher.search(Buffer.from(`\n\n  moved: ${provedKey()} # x`), "b/c.txt");
    expect(there?.fingerprint).toBe(here?.fingerprint);
    expect(here?.fingerprint).toMatch(/^[0-9a-f]{40}$/);
  });

  test("a guessable secret is not in its fingerprint", () => {
    const one = searchText(`password = "${["Summer", "2024!"].join("")}"`)[0];
    const other = searchText(`password = "${["Winter", "2025!"].join("")}"`)[0];
    expect(one?.fingerprint).toBe(other?.fingerprint);
    expect(one?.key).not.toBe(other?.key);
  });

  test("keys agree between matchers of one salt only", () => {
    const keyOf = (keySalt?: Uint8Array) => searchText(provedKey(), keySalt === undefined ? {} : { keySalt })[0]?.key;
    expect(keyOf(Buffer.from("salt"))).toBe(keyOf(Buffer.from("salt")));
    expect(keyOf()).not.toBe(keyOf());
  });
});

describe("whatever the bytes", () => {
  test("a planted key is found at its offset", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.uint8Array({ maxLength: 400 }), fc.nat(1000), (before, after, seed) => {
        const key = provedKey(seed);
        const bytes = Buffer.concat([before, Buffer.from(` ${key} `), after]);
        const matcher = createMatcher([githubLike], { known: [], disabled: [] });
        const starts = matcher.search(bytes, "random.bin").map((match) => match.start);
        expect(starts).toContain(before.length + 1);
      }),
    );
  });

  test("searching never throws", () => {
    const matcher = createMatcher(all, { known: [], disabled: [] });
    const pieces = fc.constantFrom(
      "://",
      "@",
      ":",
      "eyJ",
      ".",
      "password",
      "=",
      "'",
      '"',
      "\n",
      "service_account",
      "{",
      "}",
      PREFIX,
      pemBlock("PRIVATE KEY", ""),
    );
    const text = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 20 }),
        pieces.map((piece) => Buffer.from(piece)),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        expect(Array.isArray(matcher.search(Buffer.concat(parts), "x"))).toBe(true);
      }),
    );
  });
});

/** The checksum letters that belong to a body, read off a proved key's construction. */
function checksumOf(body: string): string {
  return base62(crc32(Buffer.from(body)), 6);
}
