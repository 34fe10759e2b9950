// Tells the body of a private key from text, code or names that stand between the lines of one.

import { wordLikenessOf } from "../judge/word-likeness.ts";

export interface KeyBody {
  /** In base64, without anything between. */
  readonly letters: string;
  /** Signs stand for a part that was left out. */
  readonly isElided: boolean;
}

/** An Ed25519 key in PKCS#8 has 64 letters; what is shorter is a stand-in. */
export const SHORTEST_BODY = 40;
const LEAST_LETTERS = 12;
/** Fewer letters in a row are a word of a text. */
const SHORTEST_LINE = 16;
const LEAST_SHARE_OF_LINES = 0.5;
/** Nearly every name and sentence reaches this, and no line of a key. */
const LIKE_WORDS = 4.4;
const LEAST_PAIRS = 5;
/** Three dots, stars or an ellipsis (as its bytes in UTF-8) next to letters, or alone where a line would stand. */
const ELISION = /\.{3}|\u2026|\u00e2\u0080\u00a6|\*{3}/;
/** Of a key of which less is left than this nothing can be made. */
const LEAST_SHARE_OF_KEY = 0.5;
const NEARLY_ALL = 0.9;
/** `openssh-key-v1`. */
const OPENSSH = Buffer.from("openssh-key-v1").toString("base64").slice(0, 18);

/** `isClosed`: an END line follows. Without one there must be at least one whole line, and a break before it. */
export function readKeyBody(body: string, isClosed: boolean): KeyBody | undefined {
  const pieces = withoutSurroundings(body).match(/[A-Za-z0-9+/=]+/g) ?? [];
  const letters = pieces.join("");
  if (letters.length < SHORTEST_BODY || new Set(letters.slice(0, 400)).size < LEAST_LETTERS) return undefined;
  const declared = declaredLetters(letters);
  const isWhole = isWholeByItself(letters, declared);
  const isElided = !isWhole && ELISION.test(body);
  if (isElided && declared !== undefined && letters.length < declared * LEAST_SHARE_OF_KEY) return undefined;
  const isKey = isWhole || (isClosed ? isOfLines(pieces, letters) : !beginsGlued(body) && hasLine(pieces));
  return isKey ? { letters, isElided } : undefined;
}

/** Line ends, escapes, quotes, plus signs between strings, what a listing or a log puts before each line and `Name: value` lines taken out. */
function withoutSurroundings(body: string): string {
  return body
    .replaceAll(/\\[nrt]|\\u00[0-9a-fA-F]{2}|&#\w{1,4};|%0[AaDd]/g, "\n")
    .replaceAll(/(?:^|\n)[^\n]{0,40}: (?=[A-Za-z0-9+/]{40})/g, "\n")
    .replaceAll(/(?:^|\n)[^\n]{0,40}: [^\n]*/g, "")
    .replaceAll(/["'`,][ \t]*\+?[ \t]*/g, "");
}

/** Letters that the key has by what its first bytes say, a DER sequence; undefined where they say nothing. */
function declaredLetters(letters: string): number | undefined {
  const [tag = 0, first = 0, second = 0, third = 0] = Buffer.from(letters.slice(0, 8), "base64");
  if (tag !== 0x30) return undefined;
  const bytes = first < 0x80 ? first + 2 : first === 0x81 ? second + 3 : first === 0x82 ? second * 256 + third + 4 : undefined;
  return bytes === undefined ? undefined : Math.ceil((bytes * 4) / 3);
}

/** Its own first bytes say so, however its letters are parted. */
function isWholeByItself(letters: string, declared: number | undefined): boolean {
  return letters.startsWith(OPENSSH) || (declared !== undefined && declared >= SHORTEST_BODY && letters.length >= declared * NEARLY_ALL);
}

/** Mostly lines of base64: what stands between two constants is names and words. */
function isOfLines(pieces: readonly string[], letters: string): boolean {
  const inLines = pieces.filter(isLine).reduce((sum, { length }) => sum + length, 0);
  return inLines >= SHORTEST_BODY && inLines >= letters.length * LEAST_SHARE_OF_LINES;
}

function hasLine(pieces: readonly string[]): boolean {
  return pieces.some((piece) => piece.length >= SHORTEST_BODY && isLine(piece));
}

function isLine(piece: string): boolean {
  if (piece.length < SHORTEST_LINE) return false;
  const { mean, pairs } = wordLikenessOf(piece);
  return pairs < LEAST_PAIRS || mean < LIKE_WORDS;
}

/** As in a table of strings without ends, where one text runs into the next. */
function beginsGlued(body: string): boolean {
  return /^[A-Za-z0-9]/.test(body);
}
