// Reads values within other signs than one quote on either side: `[[value]]`, `q{value}`, `"""value"""`, `r#"value"#`, “value”, `<![CDATA[value]]>`.

import { standsAt } from "../bytes/gaps.ts";
import type { Span } from "../bytes/span.ts";

const LONGEST_VALUE = 256;
const NEWLINE = 0x0a;

/** Longest first, so that none is taken for the beginning of another. */
const DELIMITERS: readonly (readonly [open: Uint8Array, close: Uint8Array])[] = (
  [
    ["<![CDATA[", "]]>"],
    ['"""', '"""'],
    ["'''", "'''"],
    ["\u201c", "\u201d"],
    ["%q{", "}"],
    ["%q(", ")"],
    ["[[", "]]"],
    ["q{", "}"],
    ["q(", ")"],
    ['r##"', '"##'],
    ['r#"', '"#'],
    ['br#"', '"#'],
    ['R"(', ')"'],
    ['#"', '"#'],
  ] as const
).map(([open, close]) => [Buffer.from(open), Buffer.from(close)] as const);

/** By their first byte. */
const DELIMITERS_AT = Array.from({ length: 256 }, (_, byte) => DELIMITERS.filter(([open]) => open[0] === byte));

/** The value of one line within the signs that open at `start`; undefined where none do. */
export function delimitedSpan(bytes: Uint8Array, start: number): Span | undefined {
  for (const [open, close] of DELIMITERS_AT[bytes[start] ?? 0] ?? []) {
    if (!standsAt(bytes, start, open)) continue;
    const from = start + open.length;
    const limit = Math.min(bytes.length, from + LONGEST_VALUE);
    for (let at = from; at < limit && bytes[at] !== NEWLINE; at++) {
      if (bytes[at] === close[0] && standsAt(bytes, at, close)) return at > from ? { start: from, end: at } : undefined;
    }
    return undefined;
  }
  return undefined;
}
