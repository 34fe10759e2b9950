// Blocks of GitHub's markdown: what is folded away, and lists and tables that stay within the platform's limit.

import { markdownSentence, markdownText } from "./markdown.ts";
import type { Tone } from "./verdict-words.ts";

export const MARKS: Readonly<Record<Tone, string>> = { bad: "❌", warn: "⚠️", unsure: "❔", good: "✅", muted: "➖" };

export function folded(title: string, body: string): string {
  return `<details><summary>${markdownText(title)}</summary>\n\n${body}\n\n</details>`;
}

/** As many lines as the room allows, then one that says how many are left out. */
export function fitting(head: readonly string[], lines: readonly string[], roomBytes: number, moreLine: (more: number) => string): string {
  let used = 0;
  const shown = lines.filter((line) => {
    used += Buffer.byteLength(line) + 1;
    return used <= roomBytes;
  });
  const more = lines.length - shown.length;
  return [...head, ...shown, ...(more > 0 ? [moreLine(more)] : [])].join("\n");
}

/** The first step in the table; the others belong to the details. */
export function todo(steps: readonly string[], rotateUrl: string | undefined): string {
  const [first] = steps;
  return first === undefined ? "" : markdownSentence(first, rotateUrl);
}
