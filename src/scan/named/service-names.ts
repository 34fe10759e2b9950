// Finds the words of services' names in a text, all services' in one pass: `acme`, `ACME_`, `myAcme`, `acme-corp` for `acme corp`.

import { tableOf } from "../bytes/byte-table.ts";
import { afterNesting } from "./nesting.ts";

export interface NameFound {
  /** Who asked for it. */
  readonly owner: number;
  readonly start: number;
  readonly end: number;
  /** The word itself says that a secret follows: `acme key`. */
  readonly isTelling: boolean;
}

export interface ServiceNames {
  /** From now on these words are found for `owner`. */
  add(words: readonly string[], owner: number): void;
  /** Names for the owners that are wanted, in order of their ends. */
  find(bytes: Uint8Array, isWanted: (owner: number) => boolean): readonly NameFound[];
}

interface Word {
  readonly owner: number;
  /** In small letters; between two of them stands a joint or nothing. */
  readonly pieces: readonly Uint8Array[];
  /** The first letter as it is written after a small one: `myAcme`. */
  readonly hump: number;
  readonly isTelling: boolean;
}

/** Words are looked up by so many first letters. */
const LOOKED_UP = 3;
const JOINTS = ["", " ", "_", ".", "-"];
const JOINT = tableOf(" _.-");
const LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
const SMALL = tableOf("abcdefghijklmnopqrstuvwxyz");
const SAYS_SECRET = /(?:key|token|secret|password|api)$/i;

/** What can be found this way; other words are left to the pattern. */
export function isPlainWord(word: string): boolean {
  return /^[A-Za-z0-9](?:[\x20-\x7e]*[A-Za-z0-9])?$/.test(word) && word.replaceAll(/[ _-]/g, "").length >= LOOKED_UP;
}

export function createServiceNames(): ServiceNames {
  // By a number of 15 bits that letters of either case share; what else shares it is told apart by comparing.
  const words: (Word[] | undefined)[] = new Array(1 << 15).fill(undefined);
  // The same as a small table, which stays in the processor's cache.
  const isTaken = new Uint8Array(1 << 15);
  return {
    add(texts, owner) {
      for (const text of texts) {
        const word = toWord(text, owner);
        for (const slot of slotsOf(text)) {
          words[slot] = [...(words[slot] ?? []), word];
          isTaken[slot] = 1;
        }
      }
    },
    find(bytes, isWanted) {
      const found: NameFound[] = [];
      const last = bytes.length - LOOKED_UP;
      for (let start = 0; start <= last; start++) {
        const slot = slotAt(bytes, start);
        if (isTaken[slot] === 0 || !mayStart(bytes, start)) continue;
        const own = words[slot] ?? [];
        for (let index = 0; index < own.length; index++) {
          const word = own[index] as Word;
          if (!isWanted(word.owner) || !startsWord(bytes, start, word)) continue;
          const end = endOfWord(bytes, start, word.pieces);
          if (end !== -1) found.push({ owner: word.owner, start, end, isTelling: word.isTelling });
        }
      }
      return found.sort((a, b) => a.end - b.end);
    },
  };
}

function toWord(text: string, owner: number): Word {
  const pieces = piecesOf(text).map((piece) => Buffer.from(piece));
  return { owner, pieces, hump: text.toUpperCase().charCodeAt(0), isTelling: SAYS_SECRET.test(text) };
}

function piecesOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[ _-]/);
}

/** Where the word may be looked up: its first letters, with or without a joint among them. */
function slotsOf(text: string): ReadonlySet<number> {
  let starts: readonly string[] = [""];
  piecesOf(text).forEach((piece, index) => {
    starts = starts.flatMap((start) =>
      start.length >= LOOKED_UP ? [start] : (index === 0 ? [""] : JOINTS).map((joint) => (start + joint + piece).slice(0, LOOKED_UP)),
    );
  });
  return new Set(starts.map((start) => slotAt(Buffer.from(start), 0)));
}

function slotAt(bytes: Uint8Array, start: number): number {
  return (((bytes[start] as number) & 31) << 10) | (((bytes[start + 1] as number) & 31) << 5) | ((bytes[start + 2] as number) & 31);
}

/** Not within a word, unless a capital or a digit begins one after a small letter. */
function mayStart(bytes: Uint8Array, start: number): boolean {
  return (
    start === 0 ||
    LETTER[bytes[start - 1] as number] === 0 ||
    (SMALL[bytes[start - 1] as number] === 1 && SMALL[bytes[start] as number] === 0)
  );
}

function startsWord(bytes: Uint8Array, start: number, word: Word): boolean {
  return start === 0 || LETTER[bytes[start - 1] as number] === 0 || bytes[start] === word.hump;
}

/** -1 where the word does not stand there. */
function endOfWord(bytes: Uint8Array, start: number, pieces: readonly Uint8Array[]): number {
  let at = endOfPiece(bytes, start, pieces[0] as Uint8Array);
  let letters = (pieces[0] as Uint8Array).length;
  for (let index = 1; at !== -1 && index < pieces.length; index++) {
    const piece = pieces[index] as Uint8Array;
    const end = endOfPiece(bytes, JOINT[bytes[at] as number] === 1 ? at + 1 : at, piece);
    const inside = end !== -1 || letters < LOOKED_UP ? -1 : afterNesting(bytes, at);
    at = inside === -1 ? end : endOfPiece(bytes, inside, piece);
    letters += piece.length;
  }
  return at;
}

function endOfPiece(bytes: Uint8Array, start: number, piece: Uint8Array): number {
  for (let letter = 0; letter < piece.length; letter++) {
    const byte = bytes[start + letter] as number;
    const folded = byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
    if (folded !== piece[letter]) return -1;
  }
  return start + piece.length;
}
