// Reads `keyturn:allow reason` and `keyturn:allow-next-line reason` beside a finding.

import { ALNUM_BIT, MEMBERSHIP } from "../bytes/alphabets.ts";
import type { Found } from "../bytes/found.ts";
import { type Locator, lineEnd } from "../bytes/locate.ts";

export const ALLOW_KEYWORD = "keyturn:allow";
const NEXT_LINE = "-next-line";
const LONGEST_REASON = 200;
/** What closes a comment, and what is left of one. */
const CLOSING = /(?:\*\/|-->|--%>|#\}|\*\)|%>|\}\}).*$/s;
const WITHOUT_REASON = "an allow comment without a reason stands here: it does not count, write why after it";

/** Reasons by the line they speak of; empty where the writer gave none. */
export type AllowComments = ReadonlyMap<number, string>;

interface Allowance {
  readonly allowed: string | undefined;
  readonly notes: readonly string[];
}

/** `ends`: offsets after each occurrence of the keyword, going up. `found`, in order of place, is cut out of the reasons. */
export function readAllowComments(bytes: Uint8Array, ends: readonly number[], found: readonly Found[], locator: Locator): AllowComments {
  const comments = new Map<number, string>();
  let next = 0;
  for (const end of ends) {
    while (next < found.length && (found[next] as Found).end <= end) next++;
    const secretStart = found[next]?.start ?? bytes.length;
    const stop = Math.max(end, Math.min(lineEnd(bytes, end, LONGEST_REASON * 4), secretStart));
    const rest = Buffer.from(bytes.subarray(end, stop)).toString("utf8");
    const isNextLine = rest.startsWith(NEXT_LINE);
    const text = isNextLine ? rest.slice(NEXT_LINE.length) : rest;
    if (continuesWord(bytes, end - ALLOW_KEYWORD.length) || /^[\w-]/.test(text)) continue;
    const line = locator.at(end).line + (isNextLine ? 1 : 0);
    comments.set(line, comments.get(line) || reasonOf(text));
  }
  return comments;
}

function continuesWord(bytes: Uint8Array, start: number): boolean {
  return start > 0 && ((MEMBERSHIP[bytes[start - 1] as number] as number) & ALNUM_BIT) !== 0;
}

function reasonOf(text: string): string {
  const reason = text
    .replace(CLOSING, "")
    .replace(/^[\s:=—-]+/, "")
    .trimEnd();
  return /\p{L}{2}/u.test(reason) ? reason.slice(0, LONGEST_REASON) : "";
}

/** What the comments say about a finding that stands on these lines. */
export function allowanceFor(comments: AllowComments, firstLine: number, lastLine: number): Allowance {
  let hasEmpty = false;
  for (let line = firstLine; comments.size > 0 && line <= lastLine; line++) {
    const reason = comments.get(line);
    if (reason) return { allowed: reason, notes: [] };
    hasEmpty ||= reason === "";
  }
  return { allowed: undefined, notes: hasEmpty ? [WITHOUT_REASON] : [] };
}
