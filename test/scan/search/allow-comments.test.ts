// Allow comments: a reason lets a finding through, silence does not, and no secret gets into a reason.
import { describe, expect, test } from "vitest";
import { pemBlock, privateKey, provedKey, randomText, searchText } from "../samples.ts";

const allowedOf = (text: string) => searchText(text).map((match) => match.allowed);

describe("an allow comment", () => {
  test("with a reason on the finding's line allows it", () => {
    expect(allowedOf(`key = "${provedKey()}" # keyturn:allow revoked in May`)).toEqual(["revoked in May"]);
  });

  test("before the finding allows it, and its reason ends where the secret begins", () => {
    const [reason] = allowedOf(`/* keyturn:allow only for tests */ key = "${provedKey()}"`);
    expect(reason).toBe("only for tests");
    expect(allowedOf(`keyturn:allow no end of comment ${provedKey()}`)).toEqual(["no end of comment"]);
  });

  test("speaks of its own line only", () => {
    expect(allowedOf(`# keyturn:allow the wrong line\nkey = "${provedKey()}"\n# keyturn:allow also wrong`)).toEqual([undefined]);
  });

  test("for the next line allows the line below and no other", () => {
    const text = `# keyturn:allow-next-line a sample\n${provedKey(1)}\n${provedKey(2)}`;
    expect(allowedOf(text)).toEqual(["a sample", undefined]);
  });

  test("without a reason does not count, and that is said", () => {
    for (const comment of ["keyturn:allow", "<!-- keyturn:allow -->", "keyturn:allow: 1"]) {
      const [match] = searchText(`${provedKey()} ${comment}`);
      expect(match?.allowed).toBeUndefined();
      expect(match?.notes.join()).toContain("without a reason");
    }
  });

  test("of another name is none", () => {
    const [match] = searchText(`${provedKey()} keyturn:allowed because xkeyturn:allow because`);
    expect(match).toMatchObject({ allowed: undefined, notes: [] });
  });

  test("may stand above a key of many lines", () => {
    const block = pemBlock("PRIVATE KEY", randomText(200, 4));
    const [match] = searchText(`# keyturn:allow-next-line a made-up key\n${block}\n`, {}, [privateKey]);
    expect(match).toMatchObject({ allowed: "a made-up key", line: 2, endLine: 7 });
  });

  test("a second key never shows in a reason", () => {
    const text = `${provedKey(1)} keyturn:allow because ${provedKey(2)}`;
    expect(allowedOf(text)).toEqual(["because", "because"]);
  });
});
