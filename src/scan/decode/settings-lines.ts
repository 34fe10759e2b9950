// Reads passwords in settings whose form alone says whose they are: Postfix' relays, Redis' users, JMeter's arguments.

import { lineEnd, lineStart } from "../bytes/locate.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { PASSWORD, pushNamed } from "./named-value.ts";

/** Ports of mail servers, behind a host's name. */
export const RELAY_KEYWORDS: readonly string[] = [" ", "\t"].flatMap((gap) => [":587", ":465", "]:25"].map((port) => port + gap));

const LONGEST_LINE = 300;
const HOST = /^\[?[\w.-]{3,200}$/;
const LOGIN = /^[ \t]{0,20}[\w.+@-]{1,100}:([^\s"'`$<>{}]{4,128})[ \t]{0,8}\r?$/;

/** `[smtp.example.org]:587 user:password`. Returns how far it came. */
export function readRelayLine(bytes: Uint8Array, keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  if (!HOST.test(latin1(bytes, lineStart(bytes, keywordStart, LONGEST_LINE), keywordStart).replace("]", ""))) return keywordEnd;
  const text = latin1(bytes, keywordEnd, lineEnd(bytes, keywordEnd, LONGEST_LINE));
  const [whole = "", password = ""] = LOGIN.exec(text) ?? [];
  if (password === "") return keywordEnd;
  const start = keywordEnd + whole.lastIndexOf(password);
  pushNamed(bytes, PASSWORD, { start, end: start + password.length }, sink);
  return start + password.length;
}

export const ACCESS_KEYWORDS: readonly string[] = [" on >"];

const USER = /(?:^|[\s"'])(?:user|setuser)[ \t]{1,4}[\w.@-]{1,64}(?: reset)?$/i;
const ENDS_WORD = /[\s"'`]/;

/** `user robin on >password ~* +@all`. Returns how far it came. */
export function readAccessRule(bytes: Uint8Array, keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  if (!USER.test(latin1(bytes, lineStart(bytes, keywordStart, LONGEST_LINE), keywordStart))) return keywordEnd;
  const [password = ""] = latin1(bytes, keywordEnd, lineEnd(bytes, keywordEnd, LONGEST_LINE)).split(ENDS_WORD, 1);
  if (!password.startsWith("$") && !password.startsWith("<"))
    pushNamed(bytes, PASSWORD, { start: keywordEnd, end: keywordEnd + password.length }, sink);
  return keywordEnd + password.length;
}

export const ARGUMENT_KEYWORDS: readonly string[] = ['"argument.value">'];

const LONGEST_ARGUMENT = 800;
const ARGUMENT = /^([^<\n]{4,256})<\/stringProp>([\s\S]*?)<stringProp name="Argument\.name">/;
const NAME = /^[\w.-]{1,64}(?=<)/;

/** JMeter's `<stringProp name="Argument.value">value</stringProp>`, whose name stands in an element below. Returns how far it came. */
export function readArgument(bytes: Uint8Array, _keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  const text = latin1(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + LONGEST_ARGUMENT));
  const [whole, value = "", between = ""] = ARGUMENT.exec(text) ?? [];
  if (whole === undefined || between.includes("</elementProp>")) return keywordEnd;
  const name = keywordEnd + whole.length;
  const [called] = NAME.exec(text.slice(whole.length)) ?? [];
  if (called !== undefined)
    pushNamed(bytes, bytes.subarray(name, name + called.length), { start: keywordEnd, end: keywordEnd + value.length }, sink);
  return keywordEnd + value.length;
}
