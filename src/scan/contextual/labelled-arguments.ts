// Reads a value that stands before the label under which it is set: `setValue("value", forHTTPHeaderField: "X-Api-Key")`.

import { standsAt } from "../bytes/gaps.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { type Value, withoutScheme } from "./assigned-value.ts";

const COLON = 0x3a;
const AT = 0x40;
const SPACE = 0x20;
const QUOTE = 0x22;
const LABELS = ["forHTTPHeaderField", "forKey"].map((label) => Buffer.from(label));
const LONGEST_CALL = 360;
/** In Swift, and in Objective-C between brackets. */
const LABELLED = /\b(?:set|add)(?:Value|Object)?(?:\(\s{0,40}|: ?@)"((?:[^"\\\n]|\\.){4,256})",?\s{1,40}for(?:HTTPHeaderField|Key): ?@?$/;

/** `nameStart`: where the name begins that is itself the value of the label. */
export function valueBeforeLabel(bytes: Uint8Array, nameStart: number): Value | undefined {
  if (!isLabelled(bytes, nameStart - 1)) return undefined;
  const end = nameStart - 1;
  const before = latin1(bytes, Math.max(0, end - LONGEST_CALL), end);
  const call = LABELLED.exec(before);
  if (call === null) return undefined;
  const start = end - before.length + call.index + call[0].indexOf('"') + 1;
  return withoutScheme(bytes, { span: { start, end: start + (call[1] as string).length }, writing: "quoted" });
}

/** Does one of the labels stand before the quote? Asked of every name, so that hardly any is read further. */
function isLabelled(bytes: Uint8Array, quote: number): boolean {
  if (bytes[quote] !== QUOTE) return false;
  let at = quote - 1;
  if (bytes[at] === AT) at--;
  if (bytes[at] === SPACE) at--;
  return bytes[at] === COLON && LABELS.some((label) => standsAt(bytes, at - label.length, label));
}
