// Takes the members out of an ar file, which is what a Debian package is.

import { latin1 } from "../bytes/text-of-bytes.ts";

/** Libraries begin with a table of their symbols: they hold no archives, and all else stands in them as it is. */
const START = /^!<arch>\n(?!\/|__\.SYMDEF|#1\/)/;
const START_LENGTH = 8;
const LONGEST_NAME = 16;
const HEADER_LENGTH = 60;
const SIZE_AT = 48;
/** A decimal number, spaces, and what ends every header. */
const SIZE = /^(\d{1,10}) *`\n$/;

export interface ArMember {
  readonly name: string;
  readonly content: Uint8Array;
}

export function isAr(bytes: Uint8Array): boolean {
  return bytes[0] === 0x21 && START.test(latin1(bytes, 0, START_LENGTH + LONGEST_NAME));
}

/** Each in turn; undefined, as the last, where the file cannot be read to its end. */
export function* arMembersOf(bytes: Uint8Array): Generator<ArMember | undefined> {
  for (let at = START_LENGTH; at < bytes.length; ) {
    const start = at + HEADER_LENGTH;
    const size = SIZE.exec(latin1(bytes, at + SIZE_AT, start))?.[1];
    const end = start + Number(size);
    if (size === undefined || end > bytes.length) return yield undefined;
    yield { name: latin1(bytes, at, at + LONGEST_NAME).replace(/\/? *$/, ""), content: bytes.subarray(start, end) };
    // Members begin at even places.
    at = end + (end & 1);
  }
}
