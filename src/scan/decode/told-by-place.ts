// Reads secrets that no name stands beside: the place in a command, a call, a list or an answer says what they are.

import { latin1 } from "../bytes/text-of-bytes.ts";
import { readAlteredUser, USER_KEYWORDS } from "./altered-users.ts";
import { CALL_KEYWORDS, readCallPassword } from "./call-passwords.ts";
import { COMMAND_KEYWORDS, readCommandPassword } from "./command-passwords.ts";
import type { DecodedText } from "./decoded-text.ts";
import { GENERATED_KEYWORDS, readGeneratedPasswords } from "./generated-passwords.ts";
import { INSERT_KEYWORDS, readInsertedRows } from "./inserted-rows.ts";
import { NAMED_LIST_KEYWORDS, readNamedList } from "./named-lists.ts";
import { ENTRY_KEYWORDS, readPasswordEntry } from "./password-files.ts";
import { PIPE_KEYWORDS, readPiped } from "./piped-passwords.ts";
import { ANSWER_KEYWORDS, readAnswer } from "./prompted-passwords.ts";
import { ACCESS_KEYWORDS, ARGUMENT_KEYWORDS, RELAY_KEYWORDS, readAccessRule, readArgument, readRelayLine } from "./settings-lines.ts";
import { readUserLines, USERS_KEYWORDS } from "./user-lines.ts";

/** Pushes what it finds under a name that tells; returns how far it came. The keyword stands from `start` to `end`. */
type Reader = (bytes: Uint8Array, start: number, end: number, sink: DecodedText) => number;

/** What stands next to the keyword. */
export const PLACE_KEYWORDS: readonly string[] = [
  ...COMMAND_KEYWORDS,
  ...CALL_KEYWORDS,
  ...ANSWER_KEYWORDS,
  ...PIPE_KEYWORDS,
  ...USER_KEYWORDS,
  ...RELAY_KEYWORDS,
  ...ACCESS_KEYWORDS,
  ...ARGUMENT_KEYWORDS,
  ...ENTRY_KEYWORDS,
];
/** What may stand far below it. */
export const LOGINS_KEYWORDS: readonly string[] = [...INSERT_KEYWORDS, ...USERS_KEYWORDS, ...GENERATED_KEYWORDS, ...NAMED_LIST_KEYWORDS];

const READERS: ReadonlyMap<string, Reader> = new Map([
  ...readBy(COMMAND_KEYWORDS, readCommandPassword),
  ...readBy(CALL_KEYWORDS, readCallPassword),
  ...readBy(ANSWER_KEYWORDS, readAnswer),
  ...readBy(PIPE_KEYWORDS, readPiped),
  ...readBy(USER_KEYWORDS, readAlteredUser),
  ...readBy(RELAY_KEYWORDS, readRelayLine),
  ...readBy(ACCESS_KEYWORDS, readAccessRule),
  ...readBy(ARGUMENT_KEYWORDS, readArgument),
  ...readBy(ENTRY_KEYWORDS, readPasswordEntry),
  ...readBy(INSERT_KEYWORDS, readInsertedRows),
  ...readBy(USERS_KEYWORDS, readUserLines),
  ...readBy(GENERATED_KEYWORDS, readGeneratedPasswords),
  ...readBy(NAMED_LIST_KEYWORDS, readNamedList),
]);

function readBy(keywords: readonly string[], reader: Reader): readonly (readonly [string, Reader])[] {
  return keywords.map((keyword) => [keyword, reader]);
}

/** Returns how far it came. */
export function readByPlace(bytes: Uint8Array, start: number, end: number, sink: DecodedText): number {
  return READERS.get(latin1(bytes, start, end).toLowerCase())?.(bytes, start, end, sink) ?? end;
}
