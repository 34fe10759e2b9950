// Makes the invisible visible: what every sink does to text from strangers before its own escaping.

import { printable } from "../model/printable.ts";

/** Longest name or sentence that a reader is shown in a list. */
const LONGEST = 400;

/** Line breaks, control and direction-changing characters become escapes that can be seen; long text is cut with `…`. */
export function visible(text: string, maxLength = LONGEST): string {
  // `printable` also breaks the runner's commands with zero-width spaces, which no sink but a log needs.
  return printable(text.toWellFormed(), maxLength).replaceAll("\u200b", "");
}
