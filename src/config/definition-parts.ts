// The parts that the configuration's definition is made of: kinds of mappings and of text, each with what it says when it does not fit.

import * as v from "valibot";
import { MUST_BE_WITHIN, MUST_BE_WITHIN_STEPS, WITHIN, WITHIN_STEPS } from "./expiry-window.ts";

/** Messages continue the sentence "`key` ...". */
export const MUST_BE_TEXT = "must be text";
export const MUST_BE_MAPPING = "must be a mapping of keys to values";
export const MUST_BE_LIST = "must be a list";
export const MUST_BE_SWITCH = "must be true or false";
/** A mapping that knows all its keys. Unlike `strictObject` it reports every unknown key, not the first only. */
export function closed<Entries extends v.ObjectEntries>(entries: Entries, message: string = MUST_BE_MAPPING) {
  return refusingLists(v.objectWithRest(entries, v.never("unknown key"), message));
}

/** Stands for a list where a mapping belongs: valibot would take the list for a mapping with the keys 0, 1, 2. */
export const A_LIST = Symbol("a list");

export function refusingLists<Schema extends v.GenericSchema>(schema: Schema): Schema {
  const run: Schema["~run"] = (dataset, config) => schema["~run"](Array.isArray(dataset.value) ? { value: A_LIST } : dataset, config);
  return { ...schema, "~run": run };
}

export function described<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

export function text(pattern: RegExp, message: string) {
  return v.pipe(v.string(message), v.regex(pattern, message));
}

export function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
}

const MUST_BE_ONE_LINE = `${MUST_BE_TEXT} on one line`;
export const OneLine = text(/^[^\x00-\x1f\x7f-\x9f]{1,200}$/, `${MUST_BE_ONE_LINE}, 200 characters at most`);
export const Name = text(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
  "must consist of letters, digits, dots, dashes and underscores, and begin with a letter or digit",
);
export const Within = text(WITHIN, MUST_BE_WITHIN);
export const WithinSteps = text(WITHIN_STEPS, MUST_BE_WITHIN_STEPS);
/** Times that a run waits for: hours of them are a slip, and nothing at all is no time for an answer. */
export const Timeout = text(/^[1-9]\d{0,3}(ms|s|m)$/, "must be a duration such as 10s: a whole number above 0 and one of ms, s, m");
export const Pause = text(/^\d{1,4}(ms|s|m)$/, "must be a duration such as 2s: a whole number and one of ms, s, m");
export const Url = text(/^[^\x00-\x1f\x7f-\x9f\s]{1,2000}$/, "must be a URL");
export const HeaderName = text(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/, "must be the name of an HTTP header, such as X-Api-Key");
export const HeaderText = text(/^[\x20-\x7e]{0,1000}$/, "must be printable ASCII on one line");
export const QueryName = text(/^[A-Za-z0-9._~[\]-]{1,100}$/, "must be the name of a query parameter, such as api_key");
export const SchemeText = text(
  /^(?:bearer|basic|header: ?[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}|query: ?[A-Za-z0-9._~[\]-]{1,100})$/,
  "must be `bearer`, `basic`, `header: NAME` or `query: NAME`",
);

export const PathText = text(/^\/(?!\/)[^\s\x00-\x1f\x7f-\x9f#\\]{0,1999}$/, "must be a path that begins with one slash, such as /me");
export const DateText = text(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2027-01-15");
export const InstantText = text(
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/,
  "must be a date such as 2027-01-15 or an instant with its zone such as 2027-01-15T10:30:00Z",
);
export const LongTime = text(/^[1-9]\d{0,5}(m|h|d|w)$/, "must be a duration such as 90d: a whole number above 0 and one of m, h, d, w");

export const SECRET_ADVICE =
  "must name an environment variable, as in `secret: { env: NAME }`; a key itself never stands in this file, and one that was committed has to be replaced";

const VariableName = text(/^[A-Za-z_][A-Za-z0-9_]{0,199}$/, "must be the name of an environment variable");

export const SecretSource = closed({ env: described(VariableName, "The environment variable that holds the key.") }, SECRET_ADVICE);

/** What is no secret, and may all the same be kept beside one. */
export const TextOrVariable = v.union(
  [
    text(/^[^\x00-\x1f\x7f-\x9f]{1,1000}$/, MUST_BE_ONE_LINE),
    closed({ env: described(VariableName, "The environment variable that holds it.") }),
  ],
  "must be text on one line or name a variable, as in `{ env: NAME }`",
);

export const OneOrMore = v.union([OneLine, v.array(OneLine, MUST_BE_LIST)], `${MUST_BE_TEXT} or a list of texts`);
