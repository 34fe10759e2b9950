// Reads passwords on the command lines of known programs, where only the option or the place says what the word is.

import { bitOf, MEMBERSHIP } from "../bytes/alphabets.ts";
import { tableOf } from "../bytes/byte-table.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { readCommand } from "./command-words.ts";
import type { DecodedText } from "./decoded-text.ts";
import { PASSWORD, pushNamed } from "./named-value.ts";

/** Which word of a command holds the password, and between which signs of it. */
interface Place {
  /** The word behind this option. */
  readonly option?: string;
  /** The rest of the word that begins with this option. */
  readonly glued?: string;
  /** The word that is so far behind the command, options left out; -1: the last one. */
  readonly argument?: number;
  /** The word behind one that begins so, options left out. */
  readonly following?: RegExp;
  /** Without a word like this one the command takes no password there. */
  readonly given?: RegExp;
  /** The user stands before this sign. */
  readonly behind?: string;
  /** The host stands behind this one. */
  readonly before?: string;
}

const each = (names: string, place: Place): readonly (readonly [string, Place])[] => names.split(", ").map((name) => [`${name} `, place]);

const COMMANDS: ReadonlyMap<string, Place> = new Map([
  ...each("mongo, mongosh, mongodump, mongorestore, mongoexport, mongoimport, cypher-shell", { option: "-p" }),
  ...each("az login, oc login, usermod, useradd, psexec, psexec64, rdesktop", { option: "-p" }),
  ...each("create-keychain, unlock-keychain", { option: "-p" }),
  ...each("sqlcmd, bcp, tsql, ipmitool, zip, unzip, security import", { option: "-P" }),
  ...each("redis-cli", { option: "-a" }),
  ...each("ldapsearch, ldapmodify, ldapadd, ldapdelete, ldapwhoami", { option: "-w" }),
  ...each("plink, pscp, psftp", { option: "-pw" }),
  ...each("openssl enc", { option: "-k" }),
  ...each("schtasks", { option: "/rp" }),
  ...each("xfreerdp", { glued: "/p:" }),
  ...each("7z, 7za, 7zz", { glued: "-p" }),
  ...each("htpasswd", { argument: -1, given: /^-[a-zA-Z]*b/ }),
  ...each("az keyvault secret set", { option: "--value" }),
  ...each("aws ssm put-parameter", { option: "--value", given: /^SecureString$/ }),
  ...each("gh secret set", { option: "--body" }),
  ...each("smbclient, winexe, rpcclient", { option: "-U", behind: "%" }),
  ...each("lftp", { option: "-u", behind: "," }),
  ...each("--proxy-user", { argument: 0, behind: ":" }),
  ...each("sqlplus", { argument: 0, behind: "/", before: "@" }),
  ...each("net user, rabbitmqctl add_user, rabbitmqctl change_password, wpa_passphrase", { argument: 1 }),
  ...each("net use", { following: /^["']?\\\\/ }),
  ...each("dscl", { argument: 2, given: /^-passwd$/ }),
  ...each("convertto-securestring", { argument: 0 }),
]);

export const COMMAND_KEYWORDS: readonly string[] = [...COMMANDS.keys()];

const LONGEST_COMMAND = 384;
const DASH = 0x2d;
/** `-x`, `/add`; a path goes on with another slash. */
const OPTION = /^(?:-|\/[a-z]+(?::|$))/i;
/** What begins a variable, a template or a stand-in, where no quotes say that it is meant as it stands. */
const BEGINS_OTHER = tableOf("$%{[*-");
/** A sentence about the command goes on after it. */
const WORD = /^[A-Za-z]+[.,:]?$/;
const WORD_BIT = bitOf("word");

/** `keywordStart`, `keywordEnd`: one of the keywords. Returns where the command ends. */
export function readCommandPassword(bytes: Uint8Array, keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  const place = COMMANDS.get(latin1(bytes, keywordStart, keywordEnd).toLowerCase());
  if (place === undefined || isPartOfWord(bytes[keywordStart - 1])) return keywordEnd;
  const { words, until } = readCommand(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + LONGEST_COMMAND));
  const word = wordAt(bytes, words, place);
  const password = word && partOf(bytes, word, place);
  if (password !== undefined) pushNamed(bytes, PASSWORD, password, sink);
  return until;
}

function isPartOfWord(byte: number | undefined): boolean {
  return byte !== undefined && (byte === DASH || ((MEMBERSHIP[byte] as number) & WORD_BIT) !== 0);
}

function wordAt(bytes: Uint8Array, words: readonly Span[], { option, glued, argument, following, given }: Place): Span | undefined {
  const texts = words.map(({ start, end }) => latin1(bytes, start, end));
  if (given !== undefined && !texts.some((text) => given.test(text))) return undefined;
  const others = words.filter((_, index) => !OPTION.test(texts[index] as string));
  if (argument !== undefined) return others.at(argument);
  if (following !== undefined) return wordFollowing(bytes, others, following);
  const index = texts.findIndex((text) => (glued === undefined ? text === option : text.startsWith(glued)));
  const word = words[glued === undefined ? index + 1 : index];
  return index === -1 || word === undefined ? undefined : { start: word.start + (glued?.length ?? 0), end: word.end };
}

function wordFollowing(bytes: Uint8Array, words: readonly Span[], pattern: RegExp): Span | undefined {
  const index = words.findIndex(({ start, end }) => pattern.test(latin1(bytes, start, end)));
  return index === -1 ? undefined : words[index + 1];
}

/** Without quotes, user and host. */
function partOf(bytes: Uint8Array, word: Span, { behind, before }: Place): Span | undefined {
  const { start, end } = withoutQuotes(bytes, word);
  const sign = behind === undefined ? start - 1 : indexIn(bytes, start, end, behind);
  const host = before === undefined ? end : indexIn(bytes, start, end, before);
  const part = sign === -1 ? word : withoutQuotes(bytes, { start: sign + 1, end: host === -1 ? end : host });
  return sign !== -1 && (isQuote(bytes[part.start - 1]) || !isOther(bytes, part)) ? part : undefined;
}

function isOther(bytes: Uint8Array, { start, end }: Span): boolean {
  return BEGINS_OTHER[bytes[start] as number] === 1 || WORD.test(latin1(bytes, start, end));
}

function withoutQuotes(bytes: Uint8Array, { start, end }: Span): Span {
  const isWhole = isQuote(bytes[start]) && bytes.subarray(start + 1, end).indexOf(bytes[start] as number) === end - start - 2;
  return isWhole ? { start: start + 1, end: end - 1 } : { start, end };
}

function indexIn(bytes: Uint8Array, start: number, end: number, sign: string): number {
  const index = bytes.subarray(start, end).indexOf(sign.charCodeAt(0));
  return index === -1 ? -1 : start + index;
}
