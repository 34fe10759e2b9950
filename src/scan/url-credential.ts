// Reads `scheme://user:password@host`: a password inside a URL or a connection string.

import type { Parsed } from "./parsed.ts";
import { isPlaceholder, isReference } from "./placeholders.ts";

const LONGEST_SCHEME = 24;
const LONGEST_USER_INFO = 512;
const SHORTEST_PASSWORD = 4;
const AT = 0x40;
const COLON = 0x3a;
const SLASH = 0x2f;

/** What stands in documentation in the place of a password. */
const STAND_INS = new Set(
  "password passwd passw0rd pass pwd secret changeme user username admin root test testing guest foo bar baz token key apikey api_key postgres mysql mongo redis rabbitmq db database hunter2 mypass mypassword mysecret xxx xxxx none null undefined empty anonymous login pw p4ssw0rd my-password your-password oauth2 x-oauth-basic x-access-token".split(
    " ",
  ),
);

/** The keyword is the `://`. The secret is the password alone, or the user where that is a token (`https://TOKEN@host`). */
export function parseUrlCredential(bytes: Uint8Array, start: number, end: number): Parsed | undefined {
  const authority = readAuthority(bytes, end);
  if (authority === undefined || authority.colon === -1) return undefined;
  const scheme = schemeBefore(bytes, start);
  const password = Buffer.from(bytes.subarray(authority.colon + 1, authority.at)).toString("utf8");
  if (scheme === "" || !isPassword(password, Buffer.from(bytes.subarray(end, authority.colon)).toString("utf8"))) return undefined;
  return { start: authority.colon + 1, end: authority.at, preview: `${scheme}://…:…@…`, notes: [], specificity: 1 };
}

interface Authority {
  readonly colon: number;
  readonly at: number;
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
  return at === -1 || colon > at || !isHostLetter(bytes[at + 1]) ? undefined : { colon, at };
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

function schemeBefore(bytes: Uint8Array, end: number): string {
  const text = Buffer.from(bytes.subarray(Math.max(0, end - LONGEST_SCHEME), end)).toString("latin1");
  return /[A-Za-z][A-Za-z0-9+.-]*$/.exec(text)?.[0].toLowerCase() ?? "";
}

function isPassword(password: string, user: string): boolean {
  const bare = password.toLowerCase();
  if (password.length < SHORTEST_PASSWORD || bare === user.toLowerCase() || STAND_INS.has(bare)) return false;
  // A format string's hole: `{password}`, `%s`, `:pw`, `<pw>`, `$PW`, `[pw]`.
  if (/^(?:[{<[(].*[}>\])]|%[sdv]|\$.*|:.*|#\{.*|\*+|\.+|x+|_+)$/i.test(password) || /[{}]|\$\(|%s/.test(password)) return false;
  return !isReference(password) && !isPlaceholder(password);
}
