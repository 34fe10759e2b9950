// Where the value stands when it is wrapped in an element, an object, an option or a part of a message of its own.

import { skipGap, standsAt } from "../bytes/gaps.ts";
import { isQuote } from "../bytes/letter-kinds.ts";
import { lineStart } from "../bytes/locate.ts";
import type { Span } from "../bytes/span.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";

const SEMICOLON = 0x3b;
const LONGEST_STEP = 64;
const LONGEST_OBJECT = 240;
const LONGEST_BLOCK = 360;
const LONGEST_OPTION = 160;
const INNER_ELEMENT = /^\s{0,40}<(?:value|string)>/i;
const INNER_VALUE = /^[^{}]{0,200}?["']?\b(?:value|[Dd]efault)["']?[ \t]{0,3}:[ \t]{0,3}(?=["'])/;
const VALUE_BELOW = /^\r?\n(?:[ \t]{1,40}description:[^\n]{0,100}\n)?[ \t]{1,40}value:[ \t]{1,4}(?=\S)/;
/** The members of one block stand equally deep, what belongs to one of them deeper. */
const DEFAULT_BELOW = /^\r?\n([ \t]{1,40})(?=\S)(?:[^\n]{0,200}\n\1){0,10}?[Dd]efault:[ \t]{1,4}(?=[^\s#])/;
const OPTION_DEFAULT = /^[^()]{0,140}?\bdefault ?(?:=>?|:) ?(?=["'])/;
const LENGTH = /^;s:\d{1,4}:(?=")/;
const BLANK_LINE = /^\r?\n\r?\n/;
const NAMES_PART = Buffer.from('name="');

/** `<property name="password"><value>…`: behind the inner tag; `start` itself where there is none. */
export function afterInnerTag(bytes: Uint8Array, start: number): number {
  const first = bytes[start];
  if (first !== 0x3c && first !== 0x0a && first !== 0x0d && first !== 0x20) return start;
  return start + (INNER_ELEMENT.exec(textFrom(bytes, start, LONGEST_STEP))?.[0].length ?? 0);
}

/** `{"description": "…", "value": "…"}`: where the value's quote stands in the object that opens at `start`; undefined where none does. */
export function insideObject(bytes: Uint8Array, start: number): number | undefined {
  return after(bytes, start + 1, LONGEST_OBJECT, INNER_VALUE);
}

/**
 * `PASSWORD:` and `value: ...` below it, as GitLab and Azure write variables in YAML, or `Default: ...` among other members, as
 * CloudFormation writes parameters; `start` is the line's end.
 */
export function valueBelowName(bytes: Uint8Array, start: number): number | undefined {
  return after(bytes, start, LONGEST_OBJECT, VALUE_BELOW) ?? defaultBelow(bytes, start);
}

function defaultBelow(bytes: Uint8Array, start: number): number | undefined {
  const [whole, indent = ""] = DEFAULT_BELOW.exec(textFrom(bytes, start, LONGEST_BLOCK)) ?? [];
  if (whole === undefined) return undefined;
  const line = lineStart(bytes, start, LONGEST_STEP);
  const own = skipGap(bytes, line) - line;
  return indent.length > own ? start + whole.length : undefined;
}

/** `"--password",\n default="…"`: where the quote stands; `start` is the comma. */
export function optionDefault(bytes: Uint8Array, start: number): number | undefined {
  return after(bytes, start + 1, LONGEST_OPTION, OPTION_DEFAULT);
}

/** `s:8:"password";s:20:"…"` of PHP: `start` is after the name's quote. */
export function afterSerializedName(bytes: Uint8Array, start: number): number | undefined {
  return bytes[start] === SEMICOLON ? after(bytes, start, LONGEST_STEP, LENGTH) : undefined;
}

/** `name="password"` and an empty line: the part of a form of several parts that bears the name. */
export function afterPartName(bytes: Uint8Array, name: Span): number | undefined {
  const isNamed = isQuote(bytes[name.end]) && standsAt(bytes, name.start - NAMES_PART.length, NAMES_PART);
  return isNamed ? after(bytes, name.end + 1, LONGEST_STEP, BLANK_LINE) : undefined;
}

/** A value that has its line for itself below the name, which ends a line, too; a rule, an empty line or a fence may stand between. */
export function belowHeading(bytes: Uint8Array, name: Span): number | undefined {
  if ((bytes[name.end] !== 0x0a && bytes[name.end] !== 0x0d) || (bytes[name.start - 1] ?? 0) > 0x20) return undefined;
  return HEADING_NAME.test(latin1(bytes, name.start, name.end)) ? after(bytes, name.end, LONGEST_HEADING, HEADING) : undefined;
}

/** Lines of base64 end in words, too. */
const HEADING_NAME = /^[A-Za-z][A-Za-z_-]{2,30}$/;

/** Behind C#'s `{ get; set; } =`, where a string follows; `start` is behind the brace. */
export function afterAccessors(bytes: Uint8Array, start: number): number | undefined {
  return after(bytes, start, LONGEST_ACCESSORS, ACCESSORS);
}

const LONGEST_ACCESSORS = 120;
const ACCESSORS = /^\s{0,20}(?:\w{6,9} )?(?:get|set|init);[\w;\s]{0,60}\}[ \t]{0,4}=\s{0,20}(?=[@$"])/;

const LONGEST_HEADING = 320;
const HEADING =
  /^\r?\n(?:[=~*^-]{3,80}\r?\n)?(?:[ \t]{0,8}\r?\n)?(?:```\w{0,12}\r?\n)?[ \t]{0,8}(?=(?=\S{0,63}\d)(?=\S{0,63}[A-Za-z])[A-Za-z0-9+/_=.!%-]{16,128}[ \t]{0,8}(?:\r?\n|$))/;

/** `&anchor` and `!!str` before a value of YAML; `start` itself where there is none. */
export function afterYamlMark(bytes: Uint8Array, start: number): number {
  if (bytes[start] !== 0x26 && bytes[start] !== 0x21) return start;
  const [mark] = YAML_MARK.exec(textFrom(bytes, start, LONGEST_STEP)) ?? [];
  return mark === undefined ? start : skipGap(bytes, start + mark.length);
}

const YAML_MARK = /^(?:&[\w-]{1,40}|!!(?:str|binary)) /;

function after(bytes: Uint8Array, start: number, reach: number, pattern: RegExp): number | undefined {
  const [whole] = pattern.exec(textFrom(bytes, start, reach)) ?? [];
  return whole === undefined ? undefined : start + whole.length;
}

function textFrom(bytes: Uint8Array, start: number, reach: number): string {
  return latin1(bytes, start, Math.min(bytes.length, start + reach));
}
