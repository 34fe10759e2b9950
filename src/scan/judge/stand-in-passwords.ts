// Passwords that documentation writes instead of one, and passwords that are too plain to be sure of.

import { entropyOf } from "./entropy.ts";
import { wordLikenessOf } from "./word-likeness.ts";

const STAND_INS = new Set(
  "password passwd passw0rd pass pwd secret changeme user username admin root test testing guest foo bar baz token key apikey api_key postgres mysql mongo redis rabbitmq db database hunter2 mypass mypassword mysecret xxx xxxx none null undefined empty anonymous login pw p4ssw0rd my-password your-password oauth2 x-oauth-basic x-access-token".split(
    " ",
  ),
);
const AT_EXAMPLES = new Set([...STAND_INS, "letmein", "welcome", "hunter"]);
/** `password123`, `pwd1!`: the same with a number or a sign. */
const EXAMPLE_HOST =
  /^(?:[\w.-]*\.)?(?:example\.(?:com|org|net)|example|test|invalid|localhost)$|^(?:my)?_?-?(?:host|server|hostname|proxy|remote|db)\d*$/i;
const NUMBERED = /[-_]?\d{1,4}[!?.@#$]?$/;
/** Bits of the whole text: six different letters have 15.5, a made-up password of ten has 30. */
const LEAST_BITS = 18;
/** Of letters alone, and they read like words. */
const WORD = /^[a-z]+$|^[A-Z][a-z]+$|^[A-Z]+$/;
const LEAST_LIKENESS = 4.6;

/** Is this what stands in documentation in the place of this user's password? */
export function isStandInFor(user: string, password: string): boolean {
  const bare = password.toLowerCase();
  return bare === user.toLowerCase() || STAND_INS.has(bare);
}

/** The same where the word is made of the user's name, has a sign or two for its letters, or is written in pieces. */
export function isStandInOf(user: string, password: string): boolean {
  if (isStandInFor(user, password)) return true;
  const bare = password.toLowerCase();
  const own = user.toLowerCase();
  if (own !== "" && bare.startsWith(own) && OF_USER.test(bare.slice(own.length))) return true;
  const spelled = bare.replaceAll(/[@4$03!1]/g, (sign) => SIGNS[sign] ?? sign);
  if (STAND_INS.has(spelled) || STAND_INS.has(bare.replaceAll(/(?<=[a-z0-9])[^a-z0-9](?=[a-z0-9])/g, ""))) return true;
  return bare.split(/[^a-z0-9]+/).every((piece) => STAND_INS.has(piece));
}

/** What follows the user's name in a manual: `fredpassword`. */
const OF_USER = /^[-_.]?(?:passw(?:or)?d|pass|pwd?|secret)$/;
const SIGNS: Readonly<Record<string, string>> = { "@": "a", "4": "a", $: "s", "0": "o", "3": "e", "!": "i", "1": "i" };

/** A stand-in with a number or a sign after it, for a host that is one itself (RFC 2606). */
export function isStandInAt(host: string, password: string): boolean {
  return EXAMPLE_HOST.test(host) && AT_EXAMPLES.has(password.toLowerCase().replace(NUMBERED, ""));
}

/** `user:password`, as on a command line. */
export function isStandInPair(text: string): boolean {
  const colon = text.indexOf(":");
  return colon !== -1 && isStandInFor(text.slice(0, colon), text.slice(colon + 1).replace(/[^A-Za-z0-9]+$/, ""));
}

/** An ordinary word or a handful of letters may be a password, but as often it only stands for one. */
export function isGuessable(password: string): boolean {
  if (entropyOf(password) * password.length < LEAST_BITS) return true;
  return WORD.test(password) && wordLikenessOf(password).mean >= LEAST_LIKENESS;
}
