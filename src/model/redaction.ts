// Cuts secrets out of text, in every form a server or a library is likely to echo them.

import type { Secret } from "./secret.ts";

/** Text with every known secret replaced by `[redacted]`. */
export type Redact = (text: string) => string;

const MARK = "[redacted]";
/** A piece this long of a form is cut out even when the rest is missing: servers echo truncated keys. */
const PIECE = 12;
/** Shorter values are ordinary words; cutting them out would ruin the text and hide nothing. */
const SHORTEST = 4;

/**
 * Builds a redactor for the given secrets. It compares without regard to case and knows a value raw, trimmed, line by
 * line, reversed, JSON-escaped, percent-encoded, HTML-escaped, as hex and as base64 (both alphabets, all three alignments).
 * Linear in the text: one pass over pieces of 12 characters, one over forms shorter than that.
 *
 * `known` are texts that may be shown although a piece of a secret stands in them, such as the prefix that all keys of a
 * kind share; one that holds a whole secret in any form is not believed.
 */
export function createRedactor(secrets: readonly Secret[], known: readonly string[] = []): Redact {
  const pieces = new Set<string>();
  const shortForms = new Set<string>();
  const forms = secrets.flatMap((secret) => formsOf(secret.reveal())).map((form) => form.toLowerCase());
  for (const form of forms) addForm(form, pieces, shortForms);
  for (const text of known.map((part) => part.toLowerCase())) {
    if (!forms.some((form) => text.includes(form))) for (const piece of piecesOf(text)) pieces.delete(piece);
  }
  if (pieces.size === 0 && shortForms.size === 0) return (text) => text;
  const longestFirst = [...shortForms].sort((a, b) => b.length - a.length);
  return (text) => cutOut(text, pieces, longestFirst);
}

/** A guess at a password may be any word of a name or sentence; such a value is no secret to hide wherever else it stands. */
export function isOrdinaryWord(secret: Secret): boolean {
  return /^[A-Za-z]{1,15}$/.test(secret.reveal());
}

/** Every form of a value that is to be kept out of text; also what a runner should be told to mask. */
export function formsOf(value: string): readonly string[] {
  const plain = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
  const forms = new Set<string>();
  for (const text of new Set(plain)) {
    if (text.length < SHORTEST) continue;
    const bytes = Buffer.from(text, "utf8");
    const percent = percentEncode(text);
    for (const form of [text, [...text].reverse().join(""), JSON.stringify(text).slice(1, -1), escapeHtml(text)]) forms.add(form);
    for (const form of [percent, percent.replaceAll("%20", "+"), percentEncodeAll(bytes), bytes.toString("hex")]) forms.add(form);
    for (const form of base64Forms(bytes)) forms.add(form);
  }
  return [...forms].filter((form) => form.length >= SHORTEST);
}

function percentEncode(text: string): string {
  return [...text].map((char) => (/[A-Za-z0-9._~-]/.test(char) ? char : percentEncodeAll(Buffer.from(char, "utf8")))).join("");
}

function percentEncodeAll(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}

/** The middle of the base64 text at each alignment: the ends also depend on the bytes beside the secret. */
function base64Forms(bytes: Buffer): readonly string[] {
  const forms: string[] = [];
  for (const shift of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replaceAll("=", "");
    const ownStart = Math.ceil((shift * 8) / 6);
    const ownEnd = Math.floor(((shift + bytes.length) * 8) / 6);
    const own = encoded.slice(ownStart, ownEnd);
    forms.push(own, own.replaceAll("+", "-").replaceAll("/", "_"));
  }
  return forms;
}

function addForm(form: string, pieces: Set<string>, shortForms: Set<string>): void {
  if (form.length < PIECE) {
    shortForms.add(form);
    return;
  }
  for (const piece of piecesOf(form)) pieces.add(piece);
}

function* piecesOf(form: string): Iterable<string> {
  for (let start = 0; start + PIECE <= form.length; start++) yield form.slice(start, start + PIECE);
}

function cutOut(text: string, pieces: ReadonlySet<string>, shortForms: readonly string[]): string {
  const lower = text.toLowerCase();
  // Lower-casing can change the length of exotic text; then places no longer line up and nothing may be shown.
  if (lower.length !== text.length) return cutOut(asciiOnly(text), pieces, shortForms);
  const covered = new Uint8Array(text.length);
  for (let start = 0; start + PIECE <= lower.length; start++) {
    if (pieces.has(lower.slice(start, start + PIECE))) covered.fill(1, start, start + PIECE);
  }
  for (const form of shortForms) {
    for (let at = lower.indexOf(form); at !== -1; at = lower.indexOf(form, at + form.length)) covered.fill(1, at, at + form.length);
  }
  return replaceCovered(text, covered);
}

function asciiOnly(text: string): string {
  return text.replaceAll(/[^\x00-\x7f]/g, "?");
}

function replaceCovered(text: string, covered: Uint8Array): string {
  let out = "";
  let from = 0;
  while (from < text.length) {
    const hidden = covered[from] === 1;
    let to = from + 1;
    while (to < text.length && (covered[to] === 1) === hidden) to++;
    out += hidden ? MARK : text.slice(from, to);
    from = to;
  }
  return out;
}
