// Tells texts of languages: patterns, pieces of code, lengths of a style, tags of Go's fields.

import type { Candidate } from "./candidate.ts";

const CODE = [
  // What only patterns hold: `[a-f0-9]`, `{32}`, `(?:`, `\w+`, `\d\w`, and Vim's `\<word\>`.
  /\[\^?[A-Za-z0-9]-[A-Za-z0-9]|\[[^\]]{0,40}(?:0-9|a-z|A-Z)|[\])A-Za-z.]\{\d+(?:,\d*)?\}|\(\?[:=!<P]|^\/.{1,200}\/[dgimsuvy]{0,4}$/,
  /\\[wdsWDS](?:[+*?{]|\\{1,2}[wdsWDS])|\\<.{1,200}\\>/,
  // Members of what a pointer shows: `(auth)->ops->wrap`.
  /\)->[A-Za-z_]|[\w\]]->\w{1,60}->\w|^\w{1,60}->\w{1,60}\)/,
  // `!0` and what follows it when a bundler made it of `true`.
  /^![01][,;)}\]]/,
  /^(?:module\.)?exports\.[\w$]/,
  // A number or a name, and the end of the condition in which it stood.
  /^\w{1,60}\)(?:\{|&&|\|\||\?)\w?/,
  /protobuf:"|^(?:bytes|varint|fixed32|fixed64|zigzag32|zigzag64|group),\d{1,9},(?:opt|rep|req)\b/,
  // Lengths in a style sheet.
  /^-?\d{1,5}(?:\.\d{1,5})?(?:px|r?em|vh|vw|pt|ch)(?: -?\d{1,5}(?:\.\d{1,5})?(?:px|r?em|vh|vw|pt|ch|%)?){0,3}$/,
];
/** Settings of Vim that list keys to press. */
const KEYS_OF_VIM = /^(?:indent|cin|feed)keys$/;
const NAMES_STRUCT = /\bstruct passwd \*{0,2}$/;
const MATCHED_BY_VIM = /(?:^|\n)\s{0,20}syn(?:tax)?\s{1,8}(?:match|region)\s[^\n]{0,100}$/;
/** The head of a manual: its name, its section. */
const HEADS_MANUAL = /(?:^|\n)\.TH [^\n]{0,100}$/;

export function isCode({ name = "", value, before }: Candidate): boolean {
  return (
    KEYS_OF_VIM.test(name) ||
    CODE.some((form) => form.test(value)) ||
    NAMES_STRUCT.test(before) ||
    MATCHED_BY_VIM.test(before) ||
    HEADS_MANUAL.test(before)
  );
}
