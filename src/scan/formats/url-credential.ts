// Reads `scheme://user:password@host`: a password inside a URL or a connection string.

import { latin1 } from "../bytes/text-of-bytes.ts";
import { isPlaceholder, isReference } from "../judge/placeholders.ts";
import { isGuessable, isStandInAt, isStandInOf } from "../judge/stand-in-passwords.ts";
import type { Parsed } from "./parsed.ts";

const LONGEST_SCHEME = 24;
const LONGEST_USER_INFO = 512;
const LONGEST_HOST = 255;
const SHORTEST_PASSWORD = 4;
/** `:pserver:` and the like of CVS, or hosts with their ports before one that has a user: `h1:27017,user:password@h2`. */
const OTHER_BEGINNING =
  /^(?::(?:pserver|gserver|kserver|server|ext|fork|local)[;\w=]{0,60}:|(?:[\w.-]{1,255}:\d{1,5},)+(?=[^\s/@:,]{0,255}:))/;
const AT = 0x40;
const COLON = 0x3a;
const SLASH = 0x2f;

/** The keyword is the `://`. The secret is the password alone, or the user where that is a token (`https://TOKEN@host`). */
export function parseUrlCredential(bytes: Uint8Array, start: number, end: number): Parsed | undefined {
  const authority = readUserInfo(bytes, end);
  if (authority === undefined || authority.colon === -1) return undefined;
  const scheme = schemeBefore(bytes, start);
  const password = Buffer.from(bytes.subarray(authority.colon + 1, authority.at)).toString("utf8");
  if (isStandInAt(hostAfter(bytes, authority.at), password)) return undefined;
  if (scheme === "" || !isPassword(password, Buffer.from(bytes.subarray(authority.start, authority.colon)).toString("utf8")))
    return undefined;
  const preview = `${scheme}://…:…@…`;
  const found = { start: authority.colon + 1, end: authority.at, preview, notes: [], specificity: 1 };
  return isGuessable(password) ? { ...found, confidence: "context" } : found;
}

interface Authority {
  /** Of the user. */
  readonly start: number;
  readonly colon: number;
  readonly at: number;
}

/** What stands before the user belongs to another host, or says how to log in. */
function readUserInfo(bytes: Uint8Array, start: number): Authority | undefined {
  const authority = readAuthority(bytes, start);
  if (authority === undefined || authority.colon === -1) return undefined;
  const beginning = OTHER_BEGINNING.exec(latin1(bytes, start, authority.at));
  return beginning === null ? authority : readAuthority(bytes, start + beginning[0].length);
}

/** User information ends with the last `@` before the authority does. */
function readAuthority(bytes: Uint8Array, start: number): Authority | undefined {
  let colon = -1;
  let at = -1;
  const limit = Math.min(bytes.length, start + LONGEST_USER_INFO);
  for (let index = start; index < limit; index++) {
    const byte = bytes[index] as number;
    if (byte === COLON && colon === -1) colon = index;
    else if (byte === AT) at = index;
    else if (endsAuthority(byte)) break;
  }
  return at === -1 || colon > at || !isHostLetter(bytes[at + 1]) ? undefined : { start, colon, at };
}

function endsAuthority(byte: number): boolean {
  // White space, controls, quotes, angle brackets, backslash, `/`.
  return (
    byte <= 0x20 || byte === SLASH || byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x3c || byte === 0x3e || byte === 0x5c
  );
}

function isHostLetter(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z0-9[$%{_-]/.test(String.fromCharCode(byte));
}

function hostAfter(bytes: Uint8Array, at: number): string {
  const text = Buffer.from(bytes.subarray(at + 1, at + 1 + LONGEST_HOST)).toString("latin1");
  return /^[\w.-]*/.exec(text)?.[0] ?? "";
}

function schemeBefore(bytes: Uint8Array, end: number): string {
  const text = Buffer.from(bytes.subarray(Math.max(0, end - LONGEST_SCHEME), end)).toString("latin1");
  return /[A-Za-z][A-Za-z0-9+.-]*$/.exec(text)?.[0].toLowerCase() ?? "";
}

const IN_BRACKETS = /^[{<[(].*[}>\])]$/;
const HOLE = /^(?:[{<[(].*[}>\])]|%[sdv]|\$.*|:.*|#\{.*|\*+|\.+|x+|_+)$/i;

function isPassword(written: string, user: string): boolean {
  const password = percentDecoded(written);
  if (password.length < SHORTEST_PASSWORD || isStandInOf(percentDecoded(user), password)) return false;
  // A format string's hole: `{password}`, `%s`, `:pw`, `<pw>`, `$PW`, `[pw]`.
  if (HOLE.test(written) || IN_BRACKETS.test(password) || /[{}]|\$\(|%s/.test(written)) return false;
  return !isReference(written) && !isPlaceholder(password) && !isPlaceholder(password.replaceAll("@", "a"));
}

/** As it stands where it cannot be decoded; a dollar sign that is spelled begins no variable. */
function percentDecoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text.replaceAll("%24", "S"));
  } catch {
    return text;
  }
}
