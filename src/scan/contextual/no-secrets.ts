// Turns down what a telling name holds and what is no secret all the same.

import { hasMixedSequence, hasRows, isPlaceholder, isReference, isRows } from "../judge/placeholders.ts";
import { isAlgorithmName } from "./algorithm-names.ts";
import type { Candidate } from "./candidate.ts";
import { isCode } from "./code-texts.ts";
import { isEncodedStandIn } from "./encoded-stand-ins.ts";
import { isFormat } from "./format-texts.ts";
import { isListedDigest } from "./listed-digests.ts";
import { isNamedPlace } from "./named-places.ts";
import { isPassing } from "./passing-names.ts";
import { isPublicAddress } from "./public-addresses.ts";
import { isPublicKey } from "./public-keys.ts";
import { isSealed } from "./sealed-values.ts";
import { isNeverSecret } from "./telling-names.ts";

const INSTANT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** `name: value` as a value is a line of something else; so is what holds control characters, as they are or escaped. */
const LINE = /^[A-Za-z][\w-]*\s?[:=]\s/;
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]|\\(?:u00[01]|x[01])[0-9a-fA-F]|\\033/;

/** A host and plain path: whom to ask, not what to say. One with a user, a query or a long piece of path may hold a key. */
const ADDRESS = /^[a-z][a-z0-9+.-]{1,12}:\/\/[\w.:[\]-]+(?:\/[\w.~-]{0,24})*(?:#[\w.-]{0,24})?$/i;

const SIGN = /[^A-Za-z0-9]/;

/** Stand-ins, expressions, dates and what names of other things hold are no secrets, whoever does the weighing. */
export function isNoSecret(candidate: Candidate): boolean {
  const { name = "", value } = candidate;
  if (isPlaceholder(value) || isReference(value) || isRows(value) || hasRows(value) || hasMixedSequence(value) || isNeverSecret(name))
    return true;
  if (
    isPassing(name, value) ||
    isEncodedStandIn(value) ||
    isAlgorithmName(value) ||
    isPublicKey(candidate) ||
    isPublicAddress(name, value) ||
    isListedDigest(candidate)
  )
    return true;
  // The other forms need a sign.
  if (!SIGN.test(value)) return isSealed(value) || isCode(candidate);
  return (
    INSTANT.test(value) ||
    isFormat(value) ||
    isCode(candidate) ||
    isNamedPlace(candidate) ||
    isSealed(value) ||
    LINE.test(value) ||
    CONTROL.test(value) ||
    ADDRESS.test(value)
  );
}
