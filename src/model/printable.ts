// The one escape for untrusted text that goes to a log or a terminal.

/** Zero-width space: breaks a command without changing what a reader sees. */
const BREAK = "\u200b";

/**
 * Makes text from strangers (file names, messages, a server's words) safe on one line of a log: control and
 * direction-changing characters become `\xNN` or `\u{NNNN}`, and neither `::command::` nor `##[command]` of the
 * GitHub runner survives (it obeys the second anywhere in a line). Longer text is cut at `maxLength` with `…`.
 */
export function printable(text: string, maxLength = 2000): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  return cut
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, (char) => `\\x${hexOf(char, 2)}`)
    .replaceAll(/[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (char) => `\\u{${hexOf(char, 4)}}`)
    .replaceAll("##[", `##${BREAK}[`)
    .replaceAll(/:(?=:)/g, `:${BREAK}`);
}

function hexOf(char: string, width: number): string {
  return (char.codePointAt(0) ?? 0).toString(16).padStart(width, "0");
}
