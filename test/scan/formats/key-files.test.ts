// Files that are a key and nothing else: their name says what they hold.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const key = randomText(32, 5, "0123456789abcdef");
const search = (text: string, path: string) =>
  createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS }).search(Buffer.from(text), path);

describe("a key file of Rails", () => {
  test.each(["config/master.key", "master.key", "app/config/credentials/production.key"])("%s gives its key, where it stands", (path) => {
    for (const end of ["", "\n", "\r\n"]) {
      const [match, ...others] = search(key + end, path);
      expect(others).toEqual([]);
      expect(match).toMatchObject({ start: 0, end: 32, line: 1, column: 1, endLine: 1, endColumn: 33 });
      expect(match?.secret.reveal()).toBe(key);
    }
  });

  test("is told by its name and by what it holds", () => {
    expect(search(`${key}\n`, "config/checksum.key")).toEqual([]);
    expect(search(`${key}\n`, "md5/master")).toEqual([]);
    expect(search("0".repeat(32), "config/master.key")).toEqual([]);
    expect(search("the key is kept elsewhere\n", "config/master.key")).toEqual([]);
    expect(search(`${key}\n${key}\n`, "config/master.key")).toEqual([]);
  });
});
