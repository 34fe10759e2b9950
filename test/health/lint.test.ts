// Mistakes in a value that can be seen without a request.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lintCredential } from "../../src/health/lint.ts";
import type { Scheme } from "../../src/model/probe.ts";
import { credentialFor, madeUpKey } from "../support/credential.ts";

const KEY = madeUpKey();

function lint(value: string | undefined, scheme: Scheme = { kind: "bearer" }) {
  return lintCredential(credentialFor("https://api.example.com", value, { scheme }));
}

test("an ordinary key is not remarked upon", () => {
  const uuid = crypto.randomUUID();
  const jwt = ["e30", "e30", "abc-_"].join(".");
  for (const value of [KEY, uuid, jwt, Buffer.from(KEY).toString("base64"), `user${uuid}:pa$$word`, `$aact_${KEY}`]) {
    expect(lint(value), value.length.toString()).toEqual({ verdict: undefined, remarks: [] });
  }
});

describe("values that are said to be off, and are sent all the same", () => {
  test.each([
    ["straight quotes", `"${KEY}"`, "stands in quotes"],
    ["one quote", `'${KEY}`, "stands in quotes"],
    ["a line break at the end", `${KEY}\n`, "begins or ends with a line break"],
    ["white space at the end", `${KEY} `, "begins or ends with white space"],
    ["white space inside", `${KEY} ${KEY}`, "white space in its middle"],
    ["a non-breaking space", `${KEY}\u00a0`, "non-breaking space"],
    ["its own scheme word", `Bearer ${KEY}`, "brings its own scheme word"],
    ["a whole header", `Authorization: Bearer ${KEY}`, "brings its own scheme word"],
    ["percent encoding", `${KEY}%2B${KEY}%3D`, "is percent-encoded; decode it"],
    ["double percent encoding", `${KEY}%252B`, "percent-encoded twice"],
    ["one padding sign too many", `${Buffer.from("0123456789abcdef").toString("base64")}=`, "base64 padding"],
  ])("%s", (_name, value, words) => {
    const { verdict, remarks } = lint(value);
    expect(verdict).toBeUndefined();
    expect(remarks.join("\n")).toContain(words);
  });
});

describe("values that can never work are not sent", () => {
  test.each([
    ["a line break inside", `${KEY}\n${KEY}`, "line break in its middle"],
    ["a control character", `${KEY}\u0000`, "control character"],
    ["an expression that nothing replaced", ["$", "{{ secrets.API_KEY }}"].join(""), "name of a variable"],
    ["a shell variable", "$API_KEY", "name of a variable"],
    ["a shell variable in braces and quotes", ['"$', '{API_KEY}"'].join(""), "name of a variable"],
    ["a Windows variable", "%API_KEY%", "name of a variable"],
    ["curly quotes", `\u201c${KEY}\u201d`, "curly quotes"],
    ["a zero-width space", `${KEY}\u200b`, "invisible character"],
    ["a byte order mark", `\ufeff${KEY}`, "invisible character"],
    ["letters that no header carries", `${KEY}\u0107`, "no HTTP header can carry"],
    ["your_token_here", "your_token_here", "placeholder"],
    ["<api-key>", "<api-key>", "placeholder"],
    ["xxxx", "xxxxxxxx", "placeholder"],
    ["***", "***", "placeholder"],
    ["changeme", "CHANGEME", "placeholder"],
  ])("%s", (_name, value, words) => {
    const { verdict, remarks } = lint(value);
    expect(verdict).toEqual({ outcome: "rejected", reason: "malformed" });
    expect(remarks.join("\n")).toContain(words);
  });

  test.each([undefined, "", "  \n\t"])("nothing (%j)", (value) => {
    expect(lint(value).verdict).toEqual({ outcome: "rejected", reason: "missing" });
  });
});

test("no remark on any value ever holds the value", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (noise) => {
      const { remarks } = lint(`${KEY}${noise}${KEY}`);
      expect(remarks.join("\n")).not.toContain(KEY);
    }),
  );
});
