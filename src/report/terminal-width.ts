// How wide text is on a terminal, and how to break it into lines.

/** Characters that take two columns: East Asian wide forms and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Characters that take none: they combine with the one before. */
const NARROW = /\p{Mn}|\p{Me}|\u200b|\ufe0f/u;

export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += WIDE.test(char) ? 2 : NARROW.test(char) ? 0 : 1;
  return columns;
}

/** Fills up with spaces on the right. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** Breaks at spaces; a word that is longer than a line stays whole, so that it can be copied. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Our own marks become their plain forms, everything else outside ASCII an escape that can be seen. */
export function asciiOnly(text: string): string {
  return text
    .replaceAll("…", "...")
    .replaceAll("\u00d7", "x")
    .replaceAll(/[^\x20-\x7e]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
