// Reads the files through which a step hands outputs, variables and its summary to the runner.

const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** Name and value pairs, written as `name=value` or as `name<<DELIMITER`; throws what the runner would report. */
export function parsePairs(text: string): Readonly<Record<string, string>> {
  const pairs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const heredoc = line.indexOf("<<");
    const equals = line.indexOf("=");
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
      if (end < 0) throw new Error("Invalid value. Matching delimiter not found");
      pairs[line.slice(0, heredoc)] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else if (equals > 0) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error("Invalid format");
    }
  }
  return pairs;
}

export type Summary = { readonly text: string } | { readonly dropped: string };

/** A summary over 1 MiB is dropped whole and an error takes its place; the step's result stays as it was. */
export function readSummary(bytes: Buffer, mask: (text: string) => string): Summary {
  if (bytes.length > SUMMARY_LIMIT_BYTES) {
    const kibibytes = Math.floor(bytes.length / 1024);
    return { dropped: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kibibytes}k.` };
  }
  return { text: bytes.toString("utf8").split("\n").map(mask).join("\n") };
}
