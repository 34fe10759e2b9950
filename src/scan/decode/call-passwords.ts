// Reads secrets among the arguments of calls that log in, connect or sign, where only the place says what the string is.

import { bitOf, MEMBERSHIP } from "../bytes/alphabets.ts";
import { tableOf } from "../bytes/byte-table.ts";
import { standsAt } from "../bytes/gaps.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { PASSWORD, pushNamed } from "./named-value.ts";
import { closingQuote, skipSpace } from "./string-list.ts";

interface Place {
  /** So many arguments stand before it. */
  readonly argument: number;
  readonly kind: Kind;
}

interface Kind {
  readonly name: Uint8Array;
  readonly shortest: number;
  /** Stands before the string, or else it is another argument. */
  readonly opens?: Uint8Array;
}

const LOGIN: Kind = { name: PASSWORD, shortest: 4 };
/** A key of fewer letters signs examples. */
const SIGNING: Kind = { name: Buffer.from("secret"), shortest: 8 };

/** In Go, whose functions are called like others. */
const SIGNING_BYTES: Kind = { ...SIGNING, opens: Buffer.from("[]byte(") };

const at = (argument: number, kind = LOGIN): Place => ({ argument, kind });
const each = (names: string, ...places: readonly Place[]): readonly (readonly [string, readonly Place[]])[] =>
  names.split(", ").map((call) => [`${call}(`, places]);

/** The places of one call in the order of its arguments. */
const CALLS: ReadonlyMap<string, readonly Place[]> = new Map([
  ...each("setpassword, withpassword", at(0)),
  ...each("cookieparser", at(0, SIGNING)),
  ...each("jwt.sign, jwt.verify, jwt.encode, jwt.decode, jwt::encode, jwt::decode, createhmac, signwith", at(1, SIGNING)),
  ...each("hmac.hexdigest", at(1, SIGNING)),
  ...each("hash_hmac", at(2, SIGNING)),
  ...each("hmac.new", at(0, SIGNING), at(1, SIGNING_BYTES)),
  ...each("signedstring", at(0, SIGNING_BYTES)),
  ...each("httpbasicauth, auth=", at(1)),
  ...each("oci_connect, oci_pconnect, cx_oracle.connect, oracledb.connect, simple_bind_s, wifi.begin", at(1)),
  ...each("smtp.login, server.login, mail.login, imap.login, ftp.login, session.login, conn.login, db.auth", at(1)),
  ...each("getconnection, pdo, mysqli, mysqli_connect, mysql_connect, mysql_pconnect, dbi->connect", at(2)),
  ...each("pymysql.connect, mysqldb.connect, odbc_connect, ldap_bind, imap_open, imaplib.login, new sequelize", at(2)),
  ...each("plainauth, ftplib.ftp, ftp_login, ssh2_auth_password, create_user, create_superuser, runas", at(2)),
  ...each("mysql_real_connect, mysqli_real_connect, ssh.connect, client.connect, credentials", at(3)),
  ...each("usernamepasswordcredentialsimpl", at(4)),
]);

export const CALL_KEYWORDS: readonly string[] = [...CALLS.keys()];

const LONGEST_CALL = 384;
const COMMA = 0x2c;
const OPENS = tableOf("([{");
const CLOSES = tableOf(")]}");
/** What may follow the password: the next argument, the call's end, or a method that turns it into something else. */
const FOLLOWS = tableOf(",).");
/** Letters that say how a string is written: `b"..."`, `@"..."`. */
const MARKS = tableOf("bruNL@");
const WORD_BIT = bitOf("word");

/** `keywordStart`, `keywordEnd`: one of the keywords. Returns how far it came. */
export function readCallPassword(bytes: Uint8Array, keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  const places = CALLS.get(latin1(bytes, keywordStart, keywordEnd).toLowerCase());
  if (places === undefined || isWordByte(bytes[keywordStart - 1])) return keywordEnd;
  const limit = Math.min(bytes.length, keywordEnd + LONGEST_CALL);
  let from = keywordEnd;
  let commas = 0;
  for (const { argument, kind } of places) {
    for (; commas < argument; commas++) {
      const end = argumentEnd(bytes, from, limit);
      if (bytes[end] !== COMMA) return end;
      from = end + 1;
    }
    const string = stringAt(bytes, afterOpening(bytes, skipSpace(bytes, from, limit), kind), limit);
    if (string === undefined) continue;
    if (string.end - string.start >= kind.shortest) pushNamed(bytes, kind.name, string, sink);
    return string.end;
  }
  return from;
}

/** Where the string begins; beyond all bytes where what has to stand before it does not. */
function afterOpening(bytes: Uint8Array, start: number, { opens }: Kind): number {
  if (opens === undefined) return start;
  return standsAt(bytes, start, opens) ? start + opens.length : bytes.length;
}

function isWordByte(byte: number | undefined): boolean {
  return byte !== undefined && ((MEMBERSHIP[byte] as number) & WORD_BIT) !== 0;
}

/** At the comma or bracket that ends the argument; commas in strings and inner brackets end none. */
function argumentEnd(bytes: Uint8Array, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const byte = bytes[at] as number;
    if (isQuote(byte)) {
      at = closingQuote(bytes, at, limit);
      if (at === -1) return limit;
    } else if (OPENS[byte] === 1) depth++;
    else if (CLOSES[byte] === 1 && depth-- === 0) return at;
    else if (byte === COMMA && depth === 0) return at;
  }
  return limit;
}

function stringAt(bytes: Uint8Array, start: number, limit: number): Span | undefined {
  const open = MARKS[bytes[start] as number] === 1 ? start + 1 : start;
  if (!isQuote(bytes[open])) return undefined;
  const end = closingQuote(bytes, open, limit);
  return end === -1 || FOLLOWS[bytes[skipSpace(bytes, end + 1, limit)] as number] === 0 ? undefined : { start: open + 1, end };
}
