// Reads what a script answers when it is asked for a password: `expect "assword:"`, then `send "..."`.

import { isQuote } from "../bytes/letter-kinds.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { PASSWORD, pushNamed } from "./named-value.ts";
import { closingQuote } from "./string-list.ts";

export const ANSWER_KEYWORDS: readonly string[] = ['send "', 'send -- "', '.sendline("', ".sendline('"];

const LONGEST_QUESTION = 120;
const LONGEST_ANSWER = 128;
/** What is asked for, whose first letter scripts leave out: it may be a capital. */
const ASKED = ["assword", "assphrase"];
/** The answer to an earlier question. */
const ANSWERED = /\bsend(?:line)?\b/i;
/** Return, line feed, at the end of an answer. */
const LINE_END = /(?:\\[rn])+$/;

/** `keywordEnd`: behind the quote that opens the answer. Returns how far it came. */
export function readAnswer(bytes: Uint8Array, keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  const open = keywordEnd - 1;
  const close = isQuote(bytes[open]) ? closingQuote(bytes, open, Math.min(bytes.length, keywordEnd + LONGEST_ANSWER)) : -1;
  if (close === -1 || !isAsked(latin1(bytes, Math.max(0, keywordStart - LONGEST_QUESTION), keywordStart))) return keywordEnd;
  const answer = latin1(bytes, keywordEnd, close);
  const end = close - (LINE_END.exec(answer)?.[0].length ?? 0);
  if (!answer.startsWith("$")) pushNamed(bytes, PASSWORD, { start: keywordEnd, end }, sink);
  return close;
}

/** Was a password the last thing that was asked for, and is this the first answer to it? */
function isAsked(before: string): boolean {
  const asked = Math.max(...ASKED.map((word) => before.lastIndexOf(word)));
  return asked !== -1 && !ANSWERED.test(before.slice(asked));
}
