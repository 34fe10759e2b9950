// Reads PuTTY's private keys: lines of names and values, then the key in base64; the line ends may be spelled.

import type { Parsed } from "./parsed.ts";

/** An RSA key of 8,192 bits takes 5 kB. */
const LONGEST = 16_384;
const LINE_END = "(?:\\r|\\n|\\\\r|\\\\n)+\\s*";
const HEAD = new RegExp(`^PuTTY-User-Key-File-[1-3]: [\\w@.-]{3,60}${LINE_END}Encryption: ([\\w-]{2,40})${LINE_END}`);
const PRIVATE = new RegExp(
  `Private-Lines: [0-9]{1,3}${LINE_END}((?:[A-Za-z0-9+/=]{1,64}${LINE_END}){1,200})(?:Private-(?:MAC|Hash): [0-9a-f]{40,64})?`,
);
const SHORTEST_KEY = 24;

/** The keyword is the beginning of the first line. */
export function parsePuttyKey(bytes: Uint8Array, start: number): Parsed | undefined {
  const text = Buffer.from(bytes.subarray(start, start + LONGEST)).toString("latin1");
  const head = HEAD.exec(text);
  const body = PRIVATE.exec(text);
  if (head === null || body === null || (body[1] ?? "").length < SHORTEST_KEY) return undefined;
  return {
    start,
    end: start + body.index + body[0].trimEnd().length,
    preview: "PuTTY-User-Key-File…",
    notes: [head[1] === "none" ? "private key, not encrypted" : "private key, encrypted with a passphrase"],
    specificity: 20,
  };
}
