// A key of any detector's kind, made at run time with its checksum, so that no token stands in the source.

import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { Alphabet, ChecksumName, Detector, Part, Shape } from "../../src/model/detector.ts";
import { LETTERS } from "./letters.ts";
import { annotatedTail, entraTail, identifiableTail } from "./microsoft-tails.ts";
import { sampleOfPattern } from "./regex-sample.ts";
import { base58CheckTail, bech32Tail, crc16Tail } from "./specified-tails.ts";

/** A whole number from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

export interface Sample {
  readonly secret: string;
  /** How much of it is the same in all such keys. */
  readonly prefixLength: number;
  /** Where its last part starts. */
  readonly tailStart: number;
  /** What has to stand before the secret: the service's name, where the key has no mark of its own. */
  readonly name: string;
  /** The secret in the least surroundings in which it is one; undefined where a name and an assignment are enough. */
  readonly text: string | undefined;
}

/** Numbers that look random and are the same in every run. */
export function createRandom(seed: number): Random {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Undefined for formats that need a parser of their own: these have tests of theirs. */
export function sampleOf(detector: Detector, random: Random): Sample | undefined {
  const [shape] = detector.shapes;
  if (shape === undefined || shape.kind === "parser") return undefined;
  return shape.kind === "token" ? sampleOfToken(detector, shape, random) : sampleOfText(detector, shape, random);
}

function sampleOfToken(detector: Detector, shape: Extract<Shape, { kind: "token" }>, random: Random): Sample {
  const pieces = shape.parts.map((part) => writePart(part, random));
  const text = pieces.join("");
  const secret = detector.checksum === undefined ? text : withChecksum(detector.checksum, text, shape, pieces);
  const isMarked = detector.keywords.some((keyword) => secret.toLowerCase().includes(keyword));
  const prefixLength = literalPrefix(shape, pieces).length;
  const tailStart = pieces.slice(0, -1).join("").length;
  return { secret, prefixLength, tailStart, name: isMarked ? "service" : (detector.keywords[0] ?? ""), text: undefined };
}

function sampleOfText(detector: Detector, shape: Extract<Shape, { kind: "pattern" }>, random: Random): Sample {
  const { text, secret, name } = sampleOfPattern(shape.pattern, random);
  // Only names that may go on (`acme` in `ACME_API_KEY`) can be given another ending.
  const isAssignment = shape.pattern.includes("{0,30}") && text.trim() === `${name}=${secret}`;
  const isNamed = detector.keywords.some((keyword) => text.toLowerCase().includes(keyword));
  const named = isNamed ? text : `${detector.keywords[0] ?? ""} ${text}`;
  return { secret, prefixLength: 0, tailStart: 0, name, text: isAssignment ? undefined : named };
}

function writePart(part: Part, random: Random): string {
  if (typeof part === "string") return part;
  if ("any" in part) return part.any[random(part.any.length)] ?? "";
  const [least, most] = typeof part.length === "number" ? [part.length, part.length] : part.length;
  const length = least + random(Math.min(most - least, 200) + 1);
  return letters(part.of, length, random);
}

function letters(of: Alphabet, length: number, random: Random): string {
  return Array.from({ length }, () => LETTERS[of].charAt(random(LETTERS[of].length))).join("");
}

type TokenShape = Extract<Shape, { kind: "token" }>;

function withChecksum(name: ChecksumName, text: string, shape: TokenShape, pieces: readonly string[]): string {
  const prefix = literalPrefix(shape, pieces);
  const isSeparated = shape.parts.at(-2) === "_";
  const tail = (length: number, render: (sum: number) => string, from = 0) => {
    const body = text.slice(0, isSeparated ? -length - 1 : -length);
    return text.slice(0, -length) + render(crc32(body.slice(from)));
  };
  switch (name) {
    case "github":
    case "crc32-base62":
      return tail(6, base62(DIGITS_UPPER_LOWER), prefix.length);
    case "crc32-base62-with-prefix":
      return tail(6, base62(DIGITS_UPPER_LOWER));
    case "crc32-base62-lower-first-with-prefix":
      return tail(6, base62(DIGITS_LOWER_UPPER));
    case "crc32-hex":
      return tail(8, hex, prefix.length);
    case "crc32-hex-with-prefix":
      return tail(8, hex);
    case "crc32-hex-upper-with-prefix":
      return tail(8, (sum) => hex(sum).toUpperCase());
    case "crc32-hex-little-endian-with-prefix":
      return tail(8, (sum) => (hex(sum).match(/../g) ?? []).reverse().join(""));
    case "crc32-base36-with-prefix":
      return tail(7, (sum) => sum.toString(36).padStart(7, "0"));
    case "crc32-base64-little-endian":
      return tail(6, (sum) => Buffer.from(hex(sum), "hex").reverse().toString("base64").slice(0, 6), prefix.length);
    case "crc32-hex-of-raw-bytes":
      return text.slice(0, -8) + hex(crc32(Buffer.from(text.slice(prefix.length, -8), "hex")));
    case "github-fine-grained":
      return `${text.slice(0, -16)}${base32(createHash("sha256").update(text.slice(0, -16)).digest().subarray(0, 5))}${text.slice(-8)}`;
    case "azure-identifiable":
      return identifiableTail(text);
    case "azure-annotated":
      return annotatedTail(text);
    case "azure-devops":
      throw new RangeError("its detector is a pattern, whose samples carry no sum");
    case "entra":
      return entraTail(text);
    case "bech32":
      return bech32Tail(text);
    case "base58check":
      return base58CheckTail(text);
    case "crc16-base32":
      return crc16Tail(text);
    case "base58-54-bytes":
      return text.replaceAll(/[0OIl]/g, "x");
  }
}

function literalPrefix(shape: TokenShape, pieces: readonly string[]): string {
  const [first] = shape.parts;
  return typeof first === "object" && "of" in first ? "" : (pieces[0] ?? "");
}

const DIGITS_UPPER_LOWER = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const DIGITS_LOWER_UPPER = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

function base62(digits: string): (sum: number) => string {
  return (sum) => [5, 4, 3, 2, 1, 0].map((place) => digits.charAt(Math.floor(sum / 62 ** place) % 62)).join("");
}

function hex(sum: number): string {
  return sum.toString(16).padStart(8, "0");
}

/** Five bytes as eight letters. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => LETTERS.base32.charAt(Number.parseInt(five, 2))).join("");
}
