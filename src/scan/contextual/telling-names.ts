// What a name says about the value that is assigned to it: `db_password` holds a secret, `password_hint` does not.

import { inEnglish } from "./password-words.ts";

/** Words of a name, in small letters: `dbAccessKey2` is db, access, key, 2. */
export function wordsOfName(name: string): readonly string[] {
  const words: string[] = [];
  const folded = name.toLowerCase();
  let start = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code > 0x7f) return wordsOfAnyName(name);
    const isLetter = isSmall(code) || isCapital(code);
    const begins = isCapital(code) && at > start && beginsHump(name, at);
    if (isLetter && !begins) continue;
    if (at > start) words.push(folded.slice(start, at));
    start = begins ? at : at + 1;
  }
  if (name.length > start) words.push(folded.slice(start));
  return words;
}

/** A capital after a small letter or a digit, or after another one and before a small letter: `dbKey`, `DBKey`. */
function beginsHump(name: string, at: number): boolean {
  const before = name.charCodeAt(at - 1);
  if (!isCapital(before)) return true;
  const next = name.charCodeAt(at + 1);
  return next >= 0x61 && next <= 0x7a;
}

/** Digits count as small letters. */
function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** The same where letters other than ASCII may stand, some of which become ASCII when they are made small. */
function wordsOfAnyName(name: string): readonly string[] {
  return inEnglish(name)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

const TELLING =
  /^(?:.*(?:password|passwd|passphrase|passwort|kennwort|wachtwoord|motdepasse|contrasena|senha|haslo|secret|token|apikey|authkey|accesskey|credentials?|cookiesecret)|pass|.*pass|pw|.*pwd|pswd|key|auth|creds?|bearer|authorization|basic|salt|cookie|totp|psk|securestring|by)s?\d*$/;
const KEY_BEFORE = new Set(
  "api access private secret auth encryption decryption encrypt master signing sign signature account app application storage shared session service deploy license client host consumer hmac aes jwt rsa ssh server admin crypto cipher security validation write read webhook integration subscription".split(
    " ",
  ),
);
const OTHERS_BEFORE = new Set(
  "public pub primary foreign cache sort partition object dict map index csrf xsrf page next previous prev hot arrow translation label title error message msg mandatory invalid missing wrong forgot reset confirm placeholder hash row column col group entry item node property option config field event header param parameter query shift ctrl enter escape tab unique composite route menu tree bar keyboard press last continuation start end cancellation data test no empty invalidate template type kind i18n lang locale new old current repeat change show hide toggle is has use with without need require requires required enable disable allow".split(
    " ",
  ),
);
const OTHERS_AFTER = new Set(
  "id ids name names type types path paths file files filename dir url urls uri endpoint host hostname field fields label text hint message messages msg error errors title size length len count index idx prefix suffix format policy expiry expires expiration expire ttl date time timeout at column col header headers param params parameter arg args option options mode method methods provider providers domain realm scope scopes version code codes status state level enabled required input placeholder pattern regex validator validators validation form view controller service manager factory handler helper class interface schema model table config settings setup store storage server client user username email callback redirect issuer audience alias ref arn fingerprint usage algorithm alg curve bits event press down up board word words pair pairs ring chain map set list array dict object value path space node item group binding bindings strength reset change changed confirmation confirm required rule rules max min info metadata description desc doc docs template example selector icon button page link env var variable lookup source kind".split(
    " ",
  ),
);

export interface Telling {
  /** The last word says that a secret is meant, or something follows it that says nothing. */
  readonly ends: boolean;
  /** A word after the telling one says that something else is meant: `token_url`. */
  readonly otherAfter: boolean;
  /** A word before it does: `public_key`. */
  readonly otherBefore: boolean;
  /** `key` alone, which names anything. */
  readonly bareKey: boolean;
  /** `api_key`, `access_key` and the like. */
  readonly knownKey: boolean;
  /** Password, secret, token, credential: words that name nothing else. */
  readonly strong: boolean;
  /** An id follows it: `access_key_id`. */
  readonly id: boolean;
  /** The value is itself encrypted or hashed. */
  readonly sealed: boolean;
  /** The telling word is only a part of another one: `author`, `monkey`. */
  readonly hidden: boolean;
  readonly words: readonly string[];
}

const STRONG =
  /password|passwd|passphrase|passwort|secret|token|apikey|accesskey|authkey|credential|pwd|pswd|\bpsk\b|bearer|authorization|securestring/;

const FILE =
  /[^.]\.(?:[cm]?[jt]sx?|py|rb|go|java|cs|php|rs|json|ya?ml|xml|html?|css|md|txt|pem|crt|cer|conf|ini|lock|toml|sh|sql|svg|png)$/;

/** Shown to every visitor: what keeps forms from being forged, keys that belong into pages, and words to be found by. */
const PUBLIC = /^keywords?$|csrf|xsrf|authenticity|requestverification|publishable|site_?-?key|public_?-?key|(?:private|access)_?key_?id/i;

/** A test's name for what is to be turned down: `nonMatchingToken`, `fake_api_key`. */
const SHAM = /^(?:(?:non|not)_?-?(?:matching|valid|a_)|fake|dummy|bogus|mismatch)/i;

/** Ways to agree on a key, as TLS names them: `PSK_WITH_AES_128_GCM_SHA256`, `kx_psk`. */
const CIPHER = /(?:^|_)(?:kx|(?:ec)?dhe|rsa|auth)_?psk|psk_(?:with|identity|hint|ke|dhe)/i;

/** A file's digest or size, what every visitor sees, and `key_down` and the like. */
export function isNeverSecret(name: string): boolean {
  if (FILE.test(name) || PUBLIC.test(name) || SHAM.test(name) || CIPHER.test(name)) return true;
  const { bareKey, otherAfter } = readName(name);
  return bareKey && otherAfter;
}

/** Names are few and come again and again; so many of them are remembered. */
const REMEMBERED = 5000;
const tellings = new Map<string, Telling>();

export function readName(name: string): Telling {
  const known = tellings.get(name);
  if (known !== undefined) return known;
  const telling = tell(name);
  if (tellings.size >= REMEMBERED) tellings.clear();
  tellings.set(name, telling);
  return telling;
}

function tell(name: string): Telling {
  const words = wordsOfName(name);
  const at = words.findLastIndex((word) => TELLING.test(word));
  const word = words[at] ?? "";
  const before = words[at - 1] ?? "";
  const after = words.slice(at + 1).filter((next) => !/^\d+$/.test(next));
  return {
    words,
    ends: at !== -1 && after.length === 0,
    otherAfter: after.some((next) => OTHERS_AFTER.has(next)),
    otherBefore: words.slice(0, Math.max(0, at)).some((next) => OTHERS_BEFORE.has(next)),
    bareKey: /^keys?\d*$/.test(word) && !KEY_BEFORE.has(before) && !words.includes("secret"),
    knownKey: /^keys?\d*$/.test(word) && KEY_BEFORE.has(before),
    strong: words.some((next) => STRONG.test(next)),
    id: after.some((next) => /^(?:ids?|uuid|sid|name|username|user|login|email)$/.test(next)) || words.at(-1) === "keyid",
    sealed: words.some((next) =>
      /^(?:encrypted|hashed?|digest|fingerprint|thumbprint|checksum|integrity|sha\d*|md5|signature)$/.test(next),
    ),
    hidden: at === -1,
  };
}
