// What a contextual score looks at: facts about a name, its value and how they are joined, each a number from 0 to 1 or so.

import { entropyOf } from "../judge/entropy.ts";
import { isPlaceholder, isReference } from "../judge/placeholders.ts";
import { type Likeness, wordLikenessOf } from "../judge/word-likeness.ts";
import type { Candidate } from "./candidate.ts";
import { readName, type Telling, wordsOfName } from "./telling-names.ts";

export interface Facts {
  readonly value: string;
  readonly name: string;
  readonly candidate: Candidate;
  readonly likeness: Likeness;
  readonly bits: number;
  /** Kinds of letters in the value: `DIGIT` and the like, together. */
  readonly kinds: number;
}

const DIGIT = 1;
const SMALL = 2;
const CAPITAL = 4;
const SIGN = 8;
const LETTER = SMALL | CAPITAL;

type Feature = (facts: Facts) => boolean | number;

const STAND_IN =
  /^(?:pass|passw|pw|secret|token|key|test|foo|bar|baz|admin|root|user|none|null|nil|undefined|true|false|yes|no|string|bytes|str|optional|required|default|empty|value|unset|abc|xyz|demo|guest|hello|world|letmein|welcome|public|private|auto|any|all|on|off|todo|n\/a|\d{1,6})[\d!._-]*$/i;
const NAMES_SECRET = /pass|secret|token|key|auth|cred|pwd/i;

const CAMEL = /^[A-Za-z][a-z]+(?:[A-Z][a-z]+)+$/;
/** Three small words or more, and none of those that sentences and labels are made of. */
const PHRASE = /^[a-z]{2,12}(?:(?: [a-z]{2,12}){2,7}|(?:-[a-z]{2,12}){3,7})$/;
/** `$argon2id$...`, `{CRYPT}...`. */
const HASH = /^\{\w+\}|^\$\w+\$|\$\w+\$\w/;
const PROSE =
  /\b(?:the|an?|is|are|be|to|of|for|and|or|in|on|at|by|with|from|your|you|my|our|this|that|it|not|no|if|as|has|have|must|should|can|will|enter|please|password|passwd|secret|token|key|user|name|email|login|valid|invalid|required|reset|change|forgot|confirm|new|old|current|access|auth|field|value|type|text|default|example|test|string|none|change)\b/;

const FEATURES = {
  "name: ends": ({ name }) => readName(name).ends,
  "name: other after": ({ name }) => readName(name).otherAfter,
  "name: other before": ({ name }) => readName(name).otherBefore,
  "name: bare key": ({ name }) => readName(name).bareKey,
  "name: known key": ({ name }) => readName(name).knownKey,
  "name: strong": ({ name }) => readName(name).strong,
  "name: hidden": ({ name }) => readName(name).hidden,
  "name: id": ({ name }) => readName(name).id,
  "name: sealed": ({ name }) => readName(name).sealed,
  "name: authorization": ({ name }) => /authorization|bearer|^basic$/i.test(name),
  "name: many words": ({ name }) => readName(name).words.length > 4,
  "name: key of something": ({ name, candidate }) => isKeyOfSomething(readName(name)) && candidate.join !== "space",
  "join: login": ({ candidate }) => candidate.join === "login",
  "join: equals": ({ candidate }) => candidate.join === "equals",
  "join: compare": ({ candidate }) => candidate.join === "compare",
  "join: arrow": ({ candidate }) => candidate.join === "arrow",
  "join: element": ({ candidate }) => candidate.join === "element",
  "join: argument": ({ candidate }) => candidate.join === "argument",
  "join: call": ({ candidate }) => candidate.join === "call",
  "join: space": ({ candidate }) => candidate.join === "space",
  "writing: bare": ({ candidate }) => candidate.writing === "bare",
  "writing: wrapped": ({ candidate }) => candidate.writing === "wrapped",
  "bare and join space": ({ candidate }) => candidate.writing === "bare" && candidate.join === "space",
  "bare words": ({ candidate, value }) => candidate.writing === "bare" && /^[A-Za-z_.$-]+$/.test(value),
  "bits under 16": ({ bits }) => Math.max(0, 16 - bits) / 16,
  "bits over 24": ({ bits }) => Math.min(Math.max(0, bits - 24), 40) / 40,
  "bits over 64": ({ bits }) => Math.min(Math.max(0, bits - 64), 64) / 64,
  short: ({ value }) => value.length < 6,
  "very long": ({ value }) => value.length > 120,
  likeness: ({ likeness }) => (likeness.mean - 4) / 2,
  "likeness of many": ({ likeness }) => (likeness.pairs >= 8 ? (likeness.mean - 4) / 2 : 0),
  "rare pairs": ({ likeness }) => Math.min(0.4, likeness.rare) * 2.5,
  "no pairs": ({ likeness }) => likeness.pairs === 0,
  "one word": ({ kinds }) => isOneWord(kinds),
  "one small word": ({ kinds }) => kinds === SMALL,
  "one odd word": ({ kinds, likeness }) => isOneWord(kinds) && likeness.mean < 4,
  "digits and letters": ({ kinds }) => hasDigitsAndLetters(kinds),
  "word and number": ({ value, kinds }) => hasDigitsAndLetters(kinds) && /^[A-Za-z]+\d{1,5}[!?.@#$]?$/.test(value),
  "three kinds": ({ kinds }) => (kinds & (DIGIT | LETTER)) === (DIGIT | LETTER),
  punctuation: ({ value, kinds }) => (kinds & SIGN) !== 0 && /[!@#$%^&*?+~]/.test(value),
  "many signs": ({ value, kinds }) =>
    (kinds & SIGN) === 0 || value.includes(" ") || HASH.test(value) ? 0 : Math.min(7, Math.max(0, signsIn(value) - 3)) / 4,
  "signs and digits": ({ value, kinds }) =>
    (kinds & SIGN) !== 0 && hasDigitsAndLetters(kinds) && !value.includes(" ") && signsIn(value) > 1,
  "pass phrase": ({ value, kinds }) => (kinds & SIGN) !== 0 && PHRASE.test(value) && !PROSE.test(value),
  changes: ({ value }) => changesIn(value),
  "only digits": ({ value, kinds }) => (kinds & LETTER) === 0 && /^[\d.,-]+$/.test(value),
  hex: ({ value, kinds }) => (kinds & SIGN) === 0 && /^(?=.*\d)(?=.*[a-f])[0-9a-f]{16,}$|^(?=.*\d)(?=.*[A-F])[0-9A-F]{16,}$/.test(value),
  "hash length": ({ value, kinds }) => (kinds & SIGN) === 0 && /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(value),
  uuid: ({ value, kinds }) => (kinds & SIGN) !== 0 && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value),
  "upper base32": ({ value, kinds }) => (kinds & (SMALL | SIGN)) === 0 && /^(?=.*[2-7])[A-Z2-7]{16,}$/.test(value),
  "ends with padding": ({ value, kinds }) => (kinds & SIGN) !== 0 && /^[A-Za-z0-9+/_-]{8,}={1,2}$/.test(value),
  spaces: ({ value, kinds }) => (kinds & SIGN) !== 0 && Math.min(3, value.split(" ").length - 1) / 3,
  path: ({ value, kinds }) =>
    (kinds & SIGN) !== 0 && /^[~.]{0,2}\/|\/.*\/|^[A-Za-z]:\\|\.(?:pem|key|crt|json|ya?ml|txt|js|ts|php|py|html?|conf|env)$/i.test(value),
  url: ({ value, kinds }) => (kinds & SIGN) !== 0 && /:\/\/|^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/|$)/i.test(value),
  email: ({ value, kinds }) => (kinds & SIGN) !== 0 && /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value),
  "date or version": ({ value, kinds }) => (kinds & SIGN) !== 0 && /^v?\d+\.\d+|^\d{4}-\d\d-\d\d/.test(value),
  constant: ({ value, kinds }) => (kinds & SIGN) !== 0 && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value),
  "words with joints": ({ value, likeness, kinds }) =>
    (kinds & SIGN) !== 0 && /^[A-Za-z]+(?:[_.:/ -][A-Za-z]+)+$/.test(value) && likeness.mean > 4.4,
  "camel words": ({ value, likeness }) => CAMEL.test(value.replaceAll(/\d{1,2}(?=[A-Z]|$)/g, "")) && likeness.mean > 4.4,
  sealed: ({ value, kinds }) =>
    (kinds & SIGN) !== 0 &&
    /^\$(?:2[abxy]|[156]|argon2\w*|pbkdf2[\w-]*|scrypt)\$|^\{(?:SSHA|SHA|MD5|CRYPT|cipher)\}|^ENC[[(]|^(?:sha\d+|md5)[-:]|^(?:[0-9A-Fa-f]{2}:){7,}/.test(
      value,
    ),
  public: ({ value }) => /^(?:MI[GH]|MFk|MII[A-Z]|ssh-|AAAA[BC]3|pk_|sb_publishable_|phc_)|^-----BEGIN (?:PUB|CERT)/.test(value),
  code: ({ value, kinds }) => (kinds & SIGN) !== 0 && /\w\(|\(\)|[{}<>]|->|::|=>|\\[nrtu]|\.\w+\.|%[sdvq](?!\w)|\$\{|;$/.test(value),
  template: ({ value }) => isReference(value),
  "begins with sigil": ({ value, kinds }) => (kinds & SIGN) !== 0 && /^[$%@#&*:.,<>/\\+|-]/.test(value),
  placeholder: ({ value }) => isPlaceholder(value),
  "stand-in": ({ value }) => STAND_IN.test(value),
  "names a secret": ({ value }) => NAMES_SECRET.test(value),
  "says its name": ({ value, name }) => saysName(value, readName(name)),
  "not ascii": ({ value, kinds }) => (kinds & SIGN) !== 0 && /[^\x20-\x7e]/.test(value),
  varied: ({ value }) => (value.length === 0 ? 0 : Math.min(16, distinctIn(value)) / Math.min(16, value.length)),
  "goes on": ({ candidate }) => /^['"`]?\s*[.+[(%]/.test(candidate.after),
  basic: ({ value, name, candidate }) => /authorization|^basic$/i.test(name + candidate.before.slice(-8)) && decodesToPair(value),
} satisfies Readonly<Record<string, Feature>>;

export type FeatureName = keyof typeof FEATURES;

export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[];

const TESTS: readonly Feature[] = Object.values(FEATURES);

/** So many features, the first ones, depend on the name and on how it is joined to its value, not on the value. */
export const OUTER_FEATURES = FEATURE_NAMES.findIndex((name) => !/^(?:name|join|writing): /.test(name));

/** What is asked next: it takes no look at the value's letters beyond what its facts hold, or next to none. */
export const CHEAP_FEATURES: ReadonlySet<FeatureName> = new Set(
  FEATURE_NAMES.filter((name) => /^(?:bits|short|very long|likeness|rare pairs|no pairs|one .*word|digits and|three)/.test(name)),
);

/** What is asked last: it reads the value's surroundings. */
export const LAST_FEATURES: ReadonlySet<FeatureName> = new Set(["basic", "goes on"]);

const LIKENESS = [-2, 2.5] as const;
const MANY_SIGNS = [0, 1.75] as const;
const SHARE = [0, 1] as const;

/** The least and the most that it can be. */
export function rangeOf(name: FeatureName): readonly [number, number] {
  if (name === "likeness" || name === "likeness of many") return LIKENESS;
  return name === "many signs" ? MANY_SIGNS : SHARE;
}

/** What each feature is worked out from. */
export function factsOf(candidate: Candidate): Facts {
  const { value, name = "" } = candidate;
  return {
    value,
    name,
    candidate,
    likeness: wordLikenessOf(value),
    bits: entropyOf(value) * value.length,
    kinds: kindsIn(value),
  };
}

/** A feature as a number, by its place in `FEATURE_NAMES`. */
export function featureOf(facts: Facts, index: number): number {
  return Number((TESTS[index] as Feature)(facts));
}

/** `acme_key`, where the first word does not say what else is meant. */
function isKeyOfSomething({ bareKey, ends, sealed, otherBefore, words }: Telling): boolean {
  return bareKey && ends && !sealed && !otherBefore && words.length > 1 && words.at(-1) === "key";
}

function isOneWord(kinds: number): boolean {
  return kinds !== 0 && (kinds & ~LETTER) === 0;
}

function hasDigitsAndLetters(kinds: number): boolean {
  return (kinds & DIGIT) !== 0 && (kinds & LETTER) !== 0;
}

/** The mark that each letter got last: marks go up, so that none has to be taken away. */
const marks = new Uint32Array(128);
let mark = 0;

/** How many different signs. */
function signsIn(value: string): number {
  let signs = 0;
  nextMark();
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code <= 0x20 || code >= 0x7f || kindOf(code) !== SIGN || marks[code] === mark) continue;
    marks[code] = mark;
    signs++;
  }
  return signs;
}

/** How many different letters. */
function distinctIn(value: string): number {
  let letters = 0;
  nextMark();
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code >= marks.length) return new Set(value).size;
    if (marks[code] === mark) continue;
    marks[code] = mark;
    letters++;
  }
  return letters;
}

function nextMark(): void {
  if (mark === 0xffffffff) {
    marks.fill(0);
    mark = 0;
  }
  mark++;
}

function kindsIn(value: string): number {
  let kinds = 0;
  for (let at = 0; at < value.length; at++) kinds |= kindOf(value.charCodeAt(at));
  return kinds;
}

/** How often the kind of letter changes, as a share of the places where it could. */
function changesIn(value: string): number {
  let changes = 0;
  for (let at = 1; at < value.length; at++) if (kindOf(value.charCodeAt(at)) !== kindOf(value.charCodeAt(at - 1))) changes++;
  return value.length < 2 ? 0 : changes / (value.length - 1);
}

function kindOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0x61 && code <= 0x7a) return SMALL;
  return code >= 0x41 && code <= 0x5a ? CAPITAL : SIGN;
}

/** `password = "db_password"` and the like: the value repeats what the name says. */
function saysName(value: string, { words }: Telling): boolean {
  const folded = value.toLowerCase();
  if (!words.some((word) => word.length > 2 && folded.includes(word))) return false;
  const own = wordsOfName(value);
  return own.length > 0 && own.filter((word) => word.length > 2 && words.includes(word)).length * 2 >= own.length;
}

/** Basic authentication: base64 of `user:password`. */
function decodesToPair(value: string): boolean {
  return /^[\x20-\x7e]*[^:]:[\x20-\x7e]+$/.test(Buffer.from(value, "base64").toString("latin1"));
}
