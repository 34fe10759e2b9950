// The redactor must cut a secret out of any text that echoes it, in any ordinary form.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRedactor, formsOf } from "../../src/model/redaction.ts";
import { Secret } from "../../src/model/secret.ts";

const value = 'Zq7/vN+2kP9"wX&4tLm<8';

/** Ways in which a server or a library writes a value down. */
const ECHOES: Readonly<Record<string, (text: string) => string>> = {
  raw: (text) => text,
  "upper case": (text) => text.toUpperCase(),
  JSON: (text) => JSON.stringify({ key: text }),
  "percent-encoded": (text) => encodeURIComponent(text),
  "percent-encoded in lower case": (text) => encodeURIComponent(text).toLowerCase(),
  "form-encoded": (text) => new URLSearchParams({ key: text }).toString(),
  hex: (text) => Buffer.from(text).toString("hex"),
  "upper-case hex": (text) => Buffer.from(text).toString("hex").toUpperCase(),
  base64: (text) => Buffer.from(text).toString("base64"),
  base64url: (text) => Buffer.from(text).toString("base64url"),
  "basic authorization": (text) => Buffer.from(`user:${text}`).toString("base64"),
  "base64 two bytes off": (text) => Buffer.from(`xy${text}z`).toString("base64"),
  reversed: (text) => [...text].reverse().join(""),
  HTML: (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
};

describe("redaction", () => {
  for (const [name, echo] of Object.entries(ECHOES)) {
    test(`a value echoed as ${name} is cut out`, () => {
      const text = createRedactor([new Secret(value)])(`before ${echo(value)} after`);
      expect(text).toContain("[redacted]");
      expect(text.startsWith("before ")).toBe(true);
      expect(text.toLowerCase()).not.toContain(echo(value).slice(2, 14).toLowerCase());
    });
  }

  test("a truncated echo is cut out too", () => {
    expect(createRedactor([new Secret(value)])(`key ${value.slice(0, 14)}... is bad`)).toBe("key [redacted]... is bad");
  });

  test("each line of a multi-line value is cut out", () => {
    const redact = createRedactor([new Secret("first-line-of-key\nsecond-line-of-key\n")]);
    expect(redact("saw second-line-of-key here")).toBe("saw [redacted] here");
  });

  test("a short value is cut out whole, and words shorter than four characters stay", () => {
    expect(createRedactor([new Secret("hunter2"), new Secret("on")])("hunter2 is on")).toBe("[redacted] is on");
  });

  test("text without a secret is handed back as it was", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(createRedactor([])(text)).toBe(text);
      }),
    );
  });

  test("no form of any secret survives, wherever it stands", () => {
    const visible = fc.string({ minLength: 4, maxLength: 60, unit: "grapheme-ascii" }).filter((text) => text.trim().length >= 4);
    fc.assert(
      fc.property(visible, fc.string(), fc.string(), (secret, before, after) => {
        const redact = createRedactor([new Secret(secret)]);
        for (const form of formsOf(secret)) {
          if (form.toLowerCase() === "[redacted]".slice(0, form.length) || "[redacted]".includes(form.toLowerCase())) continue;
          expect(redact(`${before} ${form} ${after}`).toLowerCase()).not.toContain(form.toLowerCase());
        }
      }),
    );
  });
});
