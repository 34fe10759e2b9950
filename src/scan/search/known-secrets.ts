// The configured credentials' own values, in every form in which one plausibly commits them.

import type { Detector } from "../../model/detector.ts";
import type { Secret } from "../../model/secret.ts";
import { foldByte } from "../bytes/alphabets.ts";
import { endsToken, startsToken } from "../bytes/boundaries.ts";

export interface KnownSecret {
  readonly name: string;
  readonly secret: Secret;
}

/** A form to search for. */
export interface KnownForm {
  readonly name: string;
  readonly value: string;
  readonly bytes: Uint8Array;
  readonly encoding: readonly string[];
  /** Letters of either case count (hex digits). */
  readonly ignoreCase: boolean;
  /** The value must stand by itself: found inside a longer word it would be another word. */
  readonly mustStandAlone: boolean;
}

/** Shorter values are ordinary words: searching them would find nothing but noise. */
const SHORTEST_KNOWN = 8;
const SHORTEST_FORM = 8;
/** From here on, and with letters and digits, nothing but the value itself contains it. */
const UNMISTAKABLE = 16;

/** What a match of a configured value is reported as. */
export const CONFIGURED_CREDENTIAL: Detector = {
  id: "keyturn-configured-credential",
  name: "Value of a configured credential",
  keywords: [],
  shapes: [],
  grade: "context",
};

export function formsOfKnown(known: readonly KnownSecret[]): readonly KnownForm[] {
  return known.flatMap(({ name, secret }) => formsOfValue(name, secret.reveal().trim().toWellFormed()));
}

/** Names of those that are too short to be searched for. */
export function namesOfTooShort(known: readonly KnownSecret[]): readonly string[] {
  return known.filter(({ secret }) => secret.reveal().trim().length < SHORTEST_KNOWN).map(({ name }) => name);
}

/** Does the form stand at `start`, byte for byte? */
export function standsAt(form: KnownForm, bytes: Uint8Array, start: number): boolean {
  const end = start + form.bytes.length;
  if (end > bytes.length) return false;
  for (let index = 0; index < form.bytes.length; index++) {
    const byte = bytes[start + index] as number;
    if ((form.ignoreCase ? foldByte(byte) : byte) !== form.bytes[index]) return false;
  }
  return !form.mustStandAlone || (startsToken(bytes, start, 0) && endsToken(bytes, end, 0));
}

function formsOfValue(name: string, value: string): readonly KnownForm[] {
  if (value.length < SHORTEST_KNOWN) return [];
  const bytes = Buffer.from(value, "utf8");
  const seen = new Set<string>();
  const forms: KnownForm[] = [];
  const add = (text: string, encoding: readonly string[], traits: { ignoreCase?: true; mustStandAlone?: true } = {}) => {
    if (text.length < SHORTEST_FORM || seen.has(text)) return;
    seen.add(text);
    const { ignoreCase = false, mustStandAlone = false } = traits;
    forms.push({ name, value, bytes: Buffer.from(text, "utf8"), encoding, ignoreCase, mustStandAlone });
  };
  add(value, [], isUnmistakable(value) ? {} : { mustStandAlone: true });
  for (const text of lineEndForms(value)) add(text, ["escape"]);
  for (const text of indentedForms(value)) add(text, []);
  for (const text of shellForms(value)) add(text, ["shell"]);
  for (const text of percentForms(value)) add(text, ["percent"]);
  for (const [encoding, text] of foreignForms(value)) add(text, [encoding]);
  add(bytes.toString("hex"), ["hex"], { ignoreCase: true });
  for (const text of base64Middles(bytes)) add(text, ["base64"]);
  for (const text of base64Middles(Buffer.from(value, "utf16le"))) add(text, ["base64", "utf-16"]);
  for (const text of base32Middles(bytes)) add(text, ["base32"], { ignoreCase: true });
  return forms;
}

function lineEndForms(value: string): readonly string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const inJson = JSON.stringify(json).slice(1, -1);
  return [value.replaceAll(/\r?\n/g, "\r\n"), value.replaceAll("\r\n", "\n"), json, json.replaceAll("/", "\\/"), inJson];
}

/** As a block of YAML holds a value of several lines. */
function indentedForms(value: string): readonly string[] {
  return value.includes("\n") ? INDENTS.map((indent) => value.replaceAll(/\r?\n/g, `\n${indent}`)) : [];
}

const INDENTS = ["  ", "    ", "      ", "        ", "\t"];

/** Long and mixed: it is the key also where letters are glued to it. */
function isUnmistakable(value: string): boolean {
  return value.length >= UNMISTAKABLE && /[0-9]/.test(value) && /[A-Za-z]/.test(value);
}

/** As shells, SQL, YAML, CSV and PowerShell write what is special to them within their quotes and without. */
function shellForms(value: string): readonly string[] {
  const doubled = value.replaceAll("'", "''");
  return [
    // Inside single quotes a shell knows no escape but leaving them.
    value.replaceAll("'", "'\\''"),
    value.replaceAll("'", `'"'"'`),
    value.replaceAll(/[\\"$`]/g, "\\$&"),
    value.replaceAll(/[^A-Za-z0-9_./:=@%+,-]/g, (char) => `\\${char}`),
    value.replaceAll(/[^A-Za-z0-9_]/g, (char) => `\\${char}`),
    doubled,
    doubled.replaceAll("\\", "\\\\"),
    value.replaceAll('"', '""'),
    value.replaceAll(/["$`]/g, "`$&"),
  ];
}

/**
 * Decoding gives letters of ASCII back, whatever they were written as. Values with others are searched for as they are
 * written: all of them escaped, or only what is not ASCII.
 */
function foreignForms(value: string): readonly (readonly [string, string])[] {
  if (!/[^\0-\x7f]/.test(value)) return [];
  const units = value.split("");
  const points = Array.from(value);
  const bytes = Array.from(Buffer.from(value, "utf8"));
  const json = JSON.stringify(value).slice(1, -1);
  return [
    ["escape", json.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${hexOf(unit.charCodeAt(0), 4)}`)],
    ["escape", units.map((unit) => `\\u${hexOf(unit.charCodeAt(0), 4)}`).join("")],
    ["escape", bytes.map((byte) => `\\x${hexOf(byte, 2)}`).join("")],
    ["html", points.map((point) => `&#${point.codePointAt(0)};`).join("")],
    ["html", points.map((point) => `&#x${(point.codePointAt(0) ?? 0).toString(16)};`).join("")],
    ["html", value.replaceAll(/[^\0-\x7f]/gu, (point) => `&#${point.codePointAt(0)};`)],
    ["quoted-printable", bytes.map((byte) => `=${hexOf(byte, 2).toUpperCase()}`).join("")],
    [
      "quoted-printable",
      bytes.map((byte) => (byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${hexOf(byte, 2).toUpperCase()}`)).join(""),
    ],
  ];
}

function hexOf(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

function percentForms(value: string): readonly string[] {
  const bytes = Buffer.from(value, "utf8");
  const strict = Array.from(bytes, (byte) =>
    /[A-Za-z0-9._~-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : percent(byte),
  );
  const full = Array.from(bytes, percent);
  const upper = [strict.join(""), strict.join("").replaceAll("%20", "+"), encodeURIComponent(value), encodeURI(value), full.join("")];
  return upper.flatMap((text) => [text, text.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}

function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** What stays the same whatever stands before and after the value, at each of the three alignments, in both alphabets. */
function base64Middles(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    const middle = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    return [middle, middle.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

/** The same of base32, at its five alignments; in small letters. */
function base32Middles(bytes: Buffer): readonly string[] {
  return [0, 1, 2, 3, 4].map((shift) => {
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
    const lead = (5 - ((shift * 8) % 5)) % 5;
    return (bits.slice(lead).match(/.{5}/g) ?? []).map((five) => BASE32.charAt(Number.parseInt(five, 2))).join("");
  });
}
