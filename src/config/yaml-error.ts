// What is wrong with YAML text, in a sentence of our own: the parser's messages quote the text, which may hold a key.

import type { ErrorCode } from "yaml";

const SENTENCES: Readonly<Partial<Record<ErrorCode, string>>> = {
  ALIAS_PROPS: "an alias cannot have an anchor or a tag; remove it.",
  BAD_ALIAS: "this alias or anchor has no name or a wrong one; correct it or put the text in quotes.",
  BAD_COLLECTION_TYPE: "this tag does not fit the value; remove the tag.",
  BAD_DIRECTIVE: "this directive is not known; remove the line that begins with %.",
  BAD_DQ_ESCAPE: "this escape is not known in double quotes; write the backslash twice or use single quotes.",
  BAD_INDENT: "the indentation is wrong; align the keys of one mapping with each other.",
  BAD_PROP_ORDER: "an anchor or tag stands in the wrong place; remove it.",
  BAD_SCALAR_START: "text cannot begin with this character; put it in quotes.",
  BLOCK_AS_IMPLICIT_KEY:
    "a second `key: value` cannot follow on one line; put it in braces, as in `scheme: { header: X-Api-Key }`, or in quotes.",
  BLOCK_IN_FLOW: "an indented block cannot stand inside braces or brackets; close them first.",
  KEY_OVER_1024_CHARS: "this key is too long; is a colon missing or a quote not closed?",
  MISSING_CHAR: "a character is missing here: a closing quote, brace or bracket, a comma, or the space after a colon.",
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line; is a colon missing or a quote not closed?",
  MULTIPLE_ANCHORS: "a value can have one anchor only; remove the others.",
  MULTIPLE_DOCS: "the file holds more than one document; remove the second `---` and what follows.",
  MULTIPLE_TAGS: "a value can have one tag only; remove it.",
  RESOURCE_EXHAUSTION: "this is nested too deeply; write it flat.",
  TAB_AS_INDENT: "a tab cannot indent; use spaces.",
  TAG_RESOLVE_FAILED: "this tag is not allowed; remove it.",
  UNEXPECTED_TOKEN: "this is not expected here; check quotes, colons and indentation of this line and the one before.",
};

export function describeYamlError(code: ErrorCode): string {
  return SENTENCES[code] ?? "this is not valid YAML; check quotes, colons and indentation of this line and the one before.";
}
