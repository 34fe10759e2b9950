// The words of a refusal in which phrases are looked for, without what would stand between them or leave them open.

import type { Redact } from "../model/redaction.ts";

/** Longer texts are not read to their end; what a service says of a credential stands at the beginning. */
const LONGEST = 20_000;

/** What a service puts around a key that it repeats, and what it puts in place of the letters that it hides. */
const ECHO = /["'`(<[]{0,4}\[redacted\][\])>"'`.*\u2026]{0,40}/g;
const HALF_HIDDEN = /\b[\w-]{0,40}\*{3,}[\w-]{0,40}/g;

const STATE =
  "(?:invalid|incorrect|wrong|missing|malformed|unknown|unrecognized|expired|revoked|disabled|deleted|deactivated|inactive|blocked|not (?:found|valid))";
const BETWEEN =
  "(?:has|have|had|been|is|are|was|were|be|may|might|could|already|the|a|an|your|it|api|access|auth|token|tokens|key|keys|credential|credentials|session)";
/** "invalid or expired", "invalid, expired, or revoked", "is invalid or has expired": the service does not say which. */
const EITHER = new RegExp(
  `\\b${STATE}(?:[\\s,]+(?:${BETWEEN}|${STATE})){0,12}[\\s,]*(?:\\b(?:and/)?or\\b|/)(?:\\s*${BETWEEN}\\b){0,8}\\s*${STATE}\\b`,
  "g",
);
/** Other things come to an end too, and say nothing about the key. */
const OTHER_END =
  /\b(?:trial|plan|subscription|licen[cs]e|password|account|invitation)(?: period)?(?: (?:has|have|is|was|already))* expired/g;

/** Lower case; a key that the service repeats is gone, so that `token <key> expired` reads as `token expired`. */
export function withoutEchoes(text: string, redact: Redact): string {
  const read = redact(text.slice(0, LONGEST)).replaceAll(ECHO, " ").replaceAll(HALF_HIDDEN, " ");
  return read.replaceAll(/[ \t]+/g, " ").toLowerCase();
}

/** For text without echoes: an open choice becomes `invalid`, and what has nothing to do with the key is cut out. */
export function decidedWords(text: string): string {
  return text
    .replaceAll(EITHER, (choice) => (/expired|revoked|deleted|deactivated/.test(choice) ? "invalid" : choice))
    .replaceAll(OTHER_END, " ");
}
