// Reads secrets among the arguments of calls that log in, connect or sign, where only the place says what the string is.

import { bitOf, MEMBERSHIP } from "../bytes/alphabets.ts";
import { tableOf } from "../bytes/byte-table.ts";
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
}

const LOGIN: Kind = { name: PASSWORD, shortest: 4 };
/** A key of fewer letters signs examples. */
const SIGNING: Kind = { name: Buffer.from("secret"), shortest: 8 };

const each = (names: string, argument: number, kind = LOGIN): readonly (readonly [string, Place])[] =>
  names.split(", ").map((call) => [`${call}(`, { argument, kind }]);

const CALLS: ReadonlyMap<string, Place> = new Map([
  ...each("setpassword, withpassword", 0),
  ...each("cookieparser", 0, SIGNING),
  ...each("jwt.sign, jwt.verify, jwt.encode, jwt.decode, createhmac, signwith", 1, SIGNING),
  ...each("httpbasicauth, auth=", 1),
  ...each("oci_connect, oci_pconnect, cx_oracle.connect, oracledb.connect, simple_bind_s, wifi.begin", 1),
  ...each("smtp.login, server.login, mail.login, imap.login, ftp.login, session.login, conn.login, db.auth", 1),
  ...each("getconnection, pdo, mysqli, mysqli_connect, mysql_connect, mysql_pconnect, dbi->connect", 2),
  ...each("pymysql.connect, mysqldb.connect, odbc_connect, ldap_bind, imap_open, imaplib.login, new sequelize", 2),
  ...each("plainauth, ftplib.ftp, ftp_login, ssh2_auth_password, create_user, create_superuser, runas", 2),
  ...each("mysql_real_connect, mysqli_real_connect, ssh.connect, client.connect", 3),
  ...each("usernamepasswordcredentialsimpl", 4),
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
  const place = CALLS.get(latin1(bytes, keywordStart, keywordEnd).toLowerCase());
  if (place === undefined || isWordByte(bytes[keywordStart - 1])) return keywordEnd;
  const limit = Math.min(bytes.length, keywordEnd + LONGEST_CALL);
  let at = keywordEnd;
  for (let commas = 0; commas < place.argument; commas++) {
    at = argumentEnd(bytes, at, limit);
    if (bytes[at] !== COMMA) return at;
    at++;
  }
  const password = stringAt(bytes, skipSpace(bytes, at, limit), limit);
  if (password === undefined) return at;
  if (password.end - password.start >= place.kind.shortest) pushNamed(bytes, place.kind.name, password, sink);
  return password.end;
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
