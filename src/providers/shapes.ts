// Builders for detectors, so that a provider's file reads as a table of what its keys look like.

import type { Alphabet, Detector, Part, Shape } from "../model/detector.ts";

type Length = number | readonly [number, number];
type Extra = Partial<Pick<Detector, "keywords" | "checksum" | "pair" | "minEntropy" | "severity" | "mild" | "grade" | "shownBy">>;

/** Shannon bits a character below which a value found only by the words around it is taken for a placeholder. */
const CONTEXT_ENTROPY = 3;

/** A key that its own prefix gives away; the prefix is the keyword unless `extra` names better ones. */
export function prefixed(id: string, name: string, prefix: string | readonly string[], body: readonly Part[], extra: Extra = {}): Detector {
  const prefixes = typeof prefix === "string" ? [prefix] : prefix;
  const first: Part = typeof prefix === "string" ? prefix : { any: prefix };
  const keywords = [...new Set(prefixes.map((text) => text.toLowerCase()))];
  return { id, name, keywords, shapes: [token(first, ...body)], grade: "prefix", ...extra };
}

/** A key of several shapes, or one whose keyword is not its prefix. */
export function shaped(id: string, name: string, keywords: readonly string[], shapes: readonly Shape[], extra: Extra = {}): Detector {
  return { id, name, keywords, shapes, grade: "prefix", ...extra };
}

/**
 * A value without a mark of its own, assigned to something whose name holds one of `words`.
 * `body` is RE2 syntax for the value alone. Spaces, dashes and underscores in a word stand for any of these or none.
 */
export function named(id: string, name: string, words: readonly string[], body: string, extra: Extra = {}): Detector {
  const keywords = [...new Set(words.flatMap((word) => writtenForms(word)))];
  return { id, name, keywords, shapes: [assigned(words, body)], grade: "context", minEntropy: CONTEXT_ENTROPY, ...extra };
}

export function token(...parts: readonly Part[]): Shape {
  return { kind: "token", parts };
}

export function pattern(text: string): Shape {
  return { kind: "pattern", pattern: text, origin: "catalogue" };
}

export function run(of: Alphabet, length: Length): Part {
  return { of, length };
}

export function oneOf(...any: readonly string[]): Part {
  return { any };
}

/** 8-4-4-4-12 hex digits in either case. */
export const uuid: readonly Part[] = [run("hex", 8), "-", run("hex", 4), "-", run("hex", 4), "-", run("hex", 4), "-", run("hex", 12)];

/** RE2 for the same. */
export const UUID = "[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}";

/** What may stand between a name and its value: the rest of the name, a closing quote, an assignment in any language, an opening quote. */
const REST_OF_NAME = "[\\w.\\- \\t]{0,30}";
/**
 * A nested name, as in `acme: { token: "..." }` or `acme("id", "...")`, also on the next line. It begins with what no name holds
 * and goes on with what its punctuation does not hold: there is only one way to read it, so that a hostile line costs no tries.
 */
const NESTED_NAME = "(?:[\\r\\n\\f\"'`{}:=,>()\\[\\]\\\\][\\s\"'`{}:=,.>()\\[\\]\\\\-]{0,19}\\w[\\w.-]{0,39})?";
/** A name that goes on for long, without a space from then on. */
const LONG_NAME = "[\\w.\\- \\t]{30}[\\w.-]{1,60}";
const ASSIGNMENT = "[\"'`\\\\\\])}]{0,4}[ \\t]{0,8}(?:=>|:{1,3}[=-]?|\\|{1,2}:?|==?|\\?=|>|,|\\()[\\s\"'`\\\\(\\[={>@]{0,8}";
/** A word that says a value follows, and only a space or a line's end: `--acme-token 12ab`, `ENV ACME_KEY 12ab`, `acme api key 12ab`. */
const SPACE = "[\"'`]?(?:[ \\t]{1,8}(?:(?i:is|was)[ \\t]{1,3}|-{1,2}[ \\t]{1,3})?|-|[ \\t]{0,8}\\r?\\n[ \\t]{0,8})[\"'`]?";
const SPACED = `(?i:key|token|secret|password|private|access|auth|api)${SPACE}`;
const SAYS_SECRET = /(?:key|token|secret|password|api)$/i;
/** Further on in a line that names the service in a web address: a parameter or a header that is known to hold a key. */
const FURTHER_ON =
  "\\.(?i:com|io|net|org|co|app|dev|ai)[:/?][^\\r\\n]{0,300}(?:[?&](?i:[\\w.-]*(?:key|token|secret|auth|appid))=|(?i:authorization|(?:[^\\w-]|\\\\[nr])x-[\\w-]*(?:key|token|secret|auth))[\"'`]?[ \\t]{0,4}[:,=][ \\t]{0,4}[\"'`]?)";
const SCHEME_WORD = "(?:(?i:bearer|basic|token|oauth)[ \\t]{1,4})?";
const END = "(?:[^0-9A-Za-z_+/=-]|$)";

/** Where a word of a name begins: after anything but a letter; a small letter before a capital parts two words, too. */
function startingWord(words: readonly string[]): string {
  const humps = words.map((word) => `[a-z]${word.charAt(0).toUpperCase()}(?i:${escapeWord(word).slice(1)})`);
  return `(?:(?:\\b|[0-9_])(?i:${alternatives(words)})|${humps.join("|")})`;
}

/**
 * A value assigned to a name that holds one of `words`, in env files, JSON, YAML, shell, source code and URLs.
 * What the pattern says is told as data, too: `scan/named/named-values.ts` reads the same without running it.
 */
export function assigned(words: readonly string[], body: string): Shape {
  const name = startingWord(words);
  const assignedTo = `${NESTED_NAME}${ASSIGNMENT}`;
  // Where any text may be the value, a space alone would make one of every word in a sentence.
  const isAnyText = body.includes("[^");
  const joint = isAnyText ? assignedTo : `(?:${assignedTo}|${SPACED}|${FURTHER_ON})`;
  const telling = isAnyText ? [] : words.filter((word) => SAYS_SECRET.test(word));
  const spaced = telling.length === 0 ? "" : `|${startingWord(telling)}${SPACE}`;
  const written = `(?:${name}(?:${REST_OF_NAME}${joint}|${LONG_NAME}${ASSIGNMENT})${spaced})${SCHEME_WORD}(?P<secret>${body})${END}`;
  return isAnyText ? pattern(written) : { kind: "pattern", pattern: written, origin: "catalogue", assigned: { words, body } };
}

function alternatives(words: readonly string[]): string {
  return words.map((word) => escapeWord(word)).join("|");
}

/** Between the words of a name, where the second names what stands in the first: `acme: { key`, `[acme]\nkey`, `"acme" => ["key"`. */
const NESTING =
  "(?:[\"'`]?[ \\t]{0,3}(?:=>|[:=])[ \\t]{0,3}(?:[{(\\[][ \\t\\r\\n]{0,20}|\\r?\\n[ \\t]{1,20})|[\"'`]?\\][ \\t]{0,3}\\r?\\n[ \\t]{0,20})[\"'`]?";
/** A shorter name is too ordinary to be named so far from its key. */
const SHORTEST_OUTER = 3;

function escapeWord(word: string): string {
  let written = "";
  let letters = 0;
  for (const piece of word.split(/[ _-]/)) {
    if (written !== "") written += letters < SHORTEST_OUTER ? "[ _.-]?" : `(?:[ _.-]?|${NESTING})`;
    written += piece.replaceAll(".", "\\.");
    letters += piece.length;
  }
  return written;
}

/** What stands between the words of a name: nothing, as in `acmeCorp`, or one of these. */
const JOINTS = ["", "_", "-", ".", " "];

/** A name of several words as it may stand in a text: `acmecorp`, `acme_corp`, `acme-corp`, ... */
function writtenForms(word: string): readonly string[] {
  const pieces = word.toLowerCase().split(/[ _-]/);
  return pieces.length === 1 ? pieces : JOINTS.map((joint) => pieces.join(joint));
}
