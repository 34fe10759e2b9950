// Joins pieces of a key that have names of their own: `a = "ghp_..."`, somewhere `b = "..."`, somewhere `a + b`.

import { bitOf, MEMBERSHIP } from "../bytes/alphabets.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import type { Span } from "../bytes/span.ts";
import type { DecodedText } from "./decoded-text.ts";
import { operandAfter } from "./joined-operands.ts";
import { type Constants, createConstants, namesBefore } from "./named-constants.ts";
import { closingQuote } from "./string-list.ts";

const MOST_PIECES = 16;
const MOST_OPERANDS = 256;
const LONGEST_PIECE = 256;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const WORD_BIT = bitOf("word");

/**
 * The piece that begins at `start` with what such keys begin with, where it is a string of its own, or a word that
 * something is set to, and has a name or something joined to it. Undefined where something else stands there.
 */
export function pieceAt(bytes: Uint8Array, start: number): Span | undefined {
  const piece = wordAt(bytes, start);
  if (piece === undefined) return undefined;
  const isJoined = isQuote(bytes[piece.end]) && operandAfter(bytes, piece.end + 1) !== undefined;
  return isJoined || namesBefore(bytes, start).length > 0 ? piece : undefined;
}

function wordAt(bytes: Uint8Array, start: number): Span | undefined {
  const before = bytes[start - 1];
  const limit = Math.min(bytes.length, start + LONGEST_PIECE);
  if (isQuote(before)) {
    const end = closingQuote(bytes, start - 1, limit);
    return end === -1 ? undefined : { start, end };
  }
  if (before !== EQUALS && (before !== 0x20 || bytes[start - 2] !== EQUALS)) return undefined;
  let end = start;
  while (end < limit && isWord(bytes[end])) end++;
  return end === bytes.length || (bytes[end] as number) <= 0x20 ? { start, end } : undefined;
}

/** Joins the pieces of one text. For each of them what stands around it is read again, so no text is given much of that. */
export function createPieceJoiner(bytes: Uint8Array, sink: DecodedText): (piece: Span) => void {
  let piecesLeft = MOST_PIECES;
  let operandsLeft = MOST_OPERANDS;
  const join = (piece: Span, end: number, constants: Constants) => {
    const values = valuesAfter(bytes, end, constants, operandsLeft);
    operandsLeft -= values.length;
    if (values.length > 0) pushPieces(bytes, piece, values, sink);
  };
  return (piece) => {
    if (piecesLeft === 0) return;
    const constants = createConstants(bytes, piece.start);
    if (isQuote(bytes[piece.end])) join(piece, piece.end + 1, constants);
    const names = namesBefore(bytes, piece.start);
    if (names.length > 0) piecesLeft--;
    for (const name of names) {
      for (const { start, end } of constants.placesOf(name)) if (start !== name.start) join(piece, end, constants);
    }
  };
}

/** What stands for the operands that follow the one that ends at `end`, as far as that is known. */
function valuesAfter(bytes: Uint8Array, end: number, constants: Constants, most: number): readonly Span[] {
  const values: Span[] = [];
  for (let at = end; values.length < most; ) {
    const operand = operandAfter(bytes, at);
    const value = operand?.kind === "name" ? constants.valueOf(operand.span) : operand?.span;
    if (operand === undefined || value === undefined) break;
    values.push(value);
    at = operand.until;
  }
  return values;
}

/** What is found stands where the first piece does. */
function pushPieces(bytes: Uint8Array, piece: Span, values: readonly Span[], sink: DecodedText): void {
  sink.begin(["joined"], 1);
  sink.decoded();
  sink.push(QUOTE, piece.start);
  sink.copy(bytes, piece.start, piece.end);
  for (const { start, end } of values) for (let at = start; at < end; at++) sink.push(bytes[at] as number, piece.end - 1);
  sink.push(QUOTE, piece.end - 1);
  sink.end(piece.end);
}

function isWord(byte: number | undefined): boolean {
  return byte !== undefined && (((MEMBERSHIP[byte] as number) & WORD_BIT) !== 0 || byte === 0x2d || byte === 0x2e);
}
