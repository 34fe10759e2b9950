// Rewrites RE2 syntax for the engine's own regular expressions, which read some of it in another way and some of it not at all.

/**
 * Right for text of one-byte letters. Throws on whatever it does not know: a pattern that would mean something else must not pass
 * for the one that was written.
 */
export function toNativePattern(pattern: string): string {
  const reader: Reader = { pattern, at: 0 };
  const written = row(reader, "exact");
  if (reader.at < pattern.length) throw new SyntaxError(`a group is closed that was not opened, at ${reader.at}`);
  return written;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

/** `(?i:` holds within its group only, which not every engine that Keyturn runs on can say: both cases are written out. */
type Case = "exact" | "either";

/** RE2's space: neither a vertical tab nor any letter above ASCII. */
const SPACES = "\\t\\n\\f\\r ";
const CLASSES: Readonly<Record<string, string>> = { s: SPACES, d: "0-9", w: "0-9A-Za-z_", t: "\\t", n: "\\n", r: "\\r", f: "\\f" };

function row(reader: Reader, letterCase: Case): string {
  let written = "";
  while (reader.at < reader.pattern.length && reader.pattern[reader.at] !== ")") written += one(reader, letterCase);
  return written;
}

function one(reader: Reader, letterCase: Case): string {
  const letter = reader.pattern.charAt(reader.at++);
  if (letter === "(") return group(reader, letterCase);
  if (letter === "[") return letterClass(reader, letterCase);
  if (letter === "{") return count(reader);
  if (letter === ".") return "[^\\n]";
  if (letter !== "\\") return "|^$*+?".includes(letter) ? letter : literal(letter, letterCase);
  const escaped = reader.pattern.charAt(reader.at++);
  if (escaped === "b") return "\\b";
  return CLASSES[escaped] === undefined ? literal(punctuation(escaped, reader), letterCase) : `[${CLASSES[escaped]}]`;
}

function group(reader: Reader, letterCase: Case): string {
  const [opening = "", name, folds] = /^(?:\?P<(\w+)>|\?(i?):)?/.exec(reader.pattern.slice(reader.at)) ?? [];
  if (opening === "" && reader.pattern[reader.at] === "?") throw new SyntaxError(`an unknown kind of group, at ${reader.at}`);
  reader.at += opening.length;
  const inner = row(reader, folds === "i" ? "either" : letterCase);
  if (reader.pattern[reader.at++] !== ")") throw new SyntaxError("a group is not closed");
  if (name !== undefined) return `(?<${name}>${inner})`;
  return opening === "" ? `(${inner})` : `(?:${inner})`;
}

function count(reader: Reader): string {
  const found = /^\d+(?:,\d*)?\}/.exec(reader.pattern.slice(reader.at));
  if (found === null) throw new SyntaxError(`a brace that counts nothing, at ${reader.at}`);
  reader.at += found[0].length;
  return `{${found[0]}`;
}

/** `[...]`, after its opening bracket. */
function letterClass(reader: Reader, letterCase: Case): string {
  const isNegated = reader.pattern[reader.at] === "^";
  if (isNegated) reader.at++;
  let written = "";
  for (let isFirst = true; isFirst || reader.pattern[reader.at] !== "]"; isFirst = false) written += classPart(reader, letterCase);
  reader.at++;
  return `[${isNegated ? "^" : ""}${written}]`;
}

function classPart(reader: Reader, letterCase: Case): string {
  const named = /^\\([sdwtnrf])/.exec(reader.pattern.slice(reader.at))?.[1];
  if (named !== undefined) {
    reader.at += 2;
    return CLASSES[named] ?? "";
  }
  const first = classLetter(reader);
  const isRange = reader.pattern[reader.at] === "-" && reader.pattern[reader.at + 1] !== "]";
  if (!isRange) return range(first, first, letterCase);
  reader.at++;
  return range(first, classLetter(reader), letterCase);
}

function classLetter(reader: Reader): string {
  const letter = reader.pattern.charAt(reader.at++);
  if (letter === "" || (letter === "[" && reader.pattern[reader.at] === ":")) throw new SyntaxError(`an unknown class, at ${reader.at}`);
  return letter === "\\" ? punctuation(reader.pattern.charAt(reader.at++), reader) : letter;
}

function range(first: string, last: string, letterCase: Case): string {
  if (first > last || /[^ -~]/.test(first + last)) throw new SyntaxError(`an unknown range: ${first}-${last}`);
  const own = span(first, last);
  if (letterCase === "exact" || last < "A" || first > "z" || (first > "Z" && last < "a")) return own;
  if (!/^(?:[a-z]{2}|[A-Z]{2})$/.test(first + last)) throw new SyntaxError(`a range of letters and others: ${first}-${last}`);
  return span(first.toUpperCase(), last.toUpperCase()) + span(first.toLowerCase(), last.toLowerCase());
}

function span(first: string, last: string): string {
  return first === last ? literal(first, "exact") : `${literal(first, "exact")}-${literal(last, "exact")}`;
}

function punctuation(letter: string, reader: Reader): string {
  if (!/^[!-/:-@[-`{-~]$/.test(letter)) throw new SyntaxError(`an unknown escape, at ${reader.at}`);
  return letter;
}

function literal(letter: string, letterCase: Case): string {
  if (letterCase === "either" && /^[A-Za-z]$/.test(letter)) return `[${letter.toUpperCase()}${letter.toLowerCase()}]`;
  return /^[\\^$.*+?()[\]{}|/-]$/.test(letter) ? `\\${letter}` : letter;
}
