// Tells a token of its own from letters that only begin like one: within longer base64, or behind a digest's name.

import { latin1 } from "../bytes/text-of-bytes.ts";
import { readsAsName } from "./word-likeness.ts";

/** Longer ones do not come up by chance. */
const LONGEST_SHORT_PREFIX = 4;
/** So much on either side is looked at. */
const REACH = 128;
const PLUS = 0x2b;
const SLASH = 0x2f;
const LETTERS = /^[0-9A-Za-z]+$/;
const LETTERS_BEFORE = /[0-9A-Za-z+/]*$/;
const LETTERS_AFTER = /^[0-9A-Za-z+/]*/;
const SHORTEST_RANDOM = 8;
/** Zero bytes. */
const ZEROS = /A{4}/;
const LONGEST_DIGEST_NAME = 12;
/** `pkg/a.py,sha256=…`, `sha512-…`, `sha1:…`. */
const DIGEST_NAME = /(?:^|[^0-9A-Za-z])(?:sha-?\d{1,3}|md5|blake2[bs]|blake3)[=:-]$/i;
const UUID_ENDING = /-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
/** `name<tab>1.2.0`, `name==1.2.0`, `name@1.2.0`, `"name": "^1.2.0"`. */
const VERSION_AFTER = /^(?:\t|==|@|["']?[ \t]?:[ \t]?["'][~^]?|[ ]\(?[=~^>]{0,2}[ ]?)v?\d{1,4}\.\d{1,6}(?:\.\d{1,6})?(?!\w)/;
const LONGEST_VERSION = 24;

/** `text` stands from `start` to `end` and begins with so many letters of a fixed prefix; no checksum proves it. */
export function isPieceOfMore(bytes: Uint8Array, start: number, end: number, text: string, prefixLength: number): boolean {
  if (DIGEST_NAME.test(latin1(bytes, Math.max(0, start - LONGEST_DIGEST_NAME), start))) return true;
  if (prefixLength > LONGEST_SHORT_PREFIX) return false;
  if (UUID_ENDING.test(text)) return VERSION_AFTER.test(latin1(bytes, end, Math.min(bytes.length, end + LONGEST_VERSION)));
  return LETTERS.test(text) && isWithinBase64(bytes, start, end);
}

/** A plus sign or slash right beside it parts two words, or belongs to letters that are as random as the token's. */
function isWithinBase64(bytes: Uint8Array, start: number, end: number): boolean {
  if (!isBase64Sign(bytes[start - 1]) && !isBase64Sign(bytes[end])) return false;
  const before = LETTERS_BEFORE.exec(latin1(bytes, Math.max(0, start - REACH), start))?.[0] ?? "";
  const after = LETTERS_AFTER.exec(latin1(bytes, end, Math.min(bytes.length, end + REACH)))?.[0] ?? "";
  return isRandom(before) || isRandom(after);
}

function isBase64Sign(byte: number | undefined): boolean {
  return byte === PLUS || byte === SLASH;
}

function isRandom(letters: string): boolean {
  if (ZEROS.test(letters)) return true;
  return letters
    .split(/[+/]/)
    .some(
      (piece) =>
        piece.length >= SHORTEST_RANDOM && /[a-z]/.test(piece) && /[A-Z]/.test(piece) && /[0-9]/.test(piece) && !readsAsName(piece),
    );
}
