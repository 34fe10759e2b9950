// What strangers write must stay one line and must not speak to the runner.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable } from "../../src/model/printable.ts";

describe("printable", () => {
  test("runner commands of both syntaxes are broken", () => {
    expect(printable("x ##[add-mask]e")).not.toContain("##[");
    expect(printable("::error::boo")).not.toContain("::");
    expect(printable(":::error:::boo")).not.toContain("::");
  });

  test("line breaks and direction marks become visible", () => {
    expect(printable("a\r\nb\u202ec")).toBe("a\\x0d\\x0ab\\u{202e}c");
  });

  test("long text is cut", () => {
    expect(printable("a".repeat(50), 10)).toBe(`${"a".repeat(10)}…`);
  });

  test("any text becomes one harmless line", () => {
    const hostile = fc.array(fc.constantFrom("::", ":", "##[", "#", "[", "\n", "\r", "\u001b[31m", "error", "\u2028", "x"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          hostile.map((parts) => parts.join("")),
          fc.string(),
        ),
        (text) => {
          const line = printable(text);
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
          expect(line).not.toContain("##[");
          expect(line).not.toContain("::");
        },
      ),
    );
  });
});
