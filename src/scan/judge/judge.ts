// Decides what a text of the right shape is worth: proof, a key by its looks, or nothing but a placeholder.

import { type ChecksumName, type Detector, isProof } from "../../model/detector.ts";
import type { Confidence } from "../../model/leak.ts";
import { checksumHolds } from "./checksums.ts";
import { isDocumentedExample } from "./documented-examples.ts";
import { entropyOf, relativeEntropyOf } from "./entropy.ts";
import { hasZeros, isMadeUp, isPlaceholder, isReference, isStandIn } from "./placeholders.ts";
import { withSeverity } from "./severities.ts";
import { isStandInFor, isStandInPair } from "./stand-in-passwords.ts";
import { readsAsName, readsAsPath } from "./word-likeness.ts";

export interface Judgement {
  /** The one that was asked, with a milder severity where the text deserves no more. */
  readonly detector: Detector;
  readonly confidence: Confidence;
  readonly notes: readonly string[];
}

/** A key with a prefix of its own: the rest must look at least this random for its letters and length. */
const LEAST_RELATIVE_ENTROPY = 0.6;
const LONGEST_ORDINARY_PREFIX = 4;
/** No published key was ever compared with these: one that holds is proof, one that fails says nothing. */
const UNTRIED_CHECKSUMS: ReadonlySet<ChecksumName> = new Set(["azure-annotated", "azure-devops"]);
const MADE_UP = "its letters stand in rows or repeat themselves, so it looks made up";
const FAILED_CHECKSUM = "its built-in checksum does not match: altered, cut or made up";

/** What is the same in all keys of a shape. */
export interface FixedParts {
  /** How much of the text is a fixed prefix. */
  readonly prefixLength: number;
  /** A literal `_` stands between body and checksum. */
  readonly separated: boolean;
}

const NO_FIXED_PARTS: FixedParts = { prefixLength: 0, separated: false };

/** Undefined: not a key. */
export function judge(detector: Detector, text: string, fixed: FixedParts = NO_FIXED_PARTS): Judgement | undefined {
  const { prefixLength } = fixed;
  const body = text.slice(prefixLength);
  if (detector.checksum !== undefined && checksumHolds(detector.checksum, { text, ...fixed })) {
    if (isProof(detector.checksum)) return { detector, confidence: "checksum", notes: [] };
    return isPlaceholder(body) || hasZeros(body) ? undefined : { detector, confidence: "prefix", notes: [] };
  }
  if (isStandIn(body) || !isRandomEnough(detector, text, body) || isOrdinary(body, prefixLength)) return undefined;
  if (detector.grade === "context" && isNoSecret(text)) return undefined;
  if (isMadeUp(body)) return judgeMadeUp(detector);
  if (detector.grade === "context") return { detector, confidence: "context", notes: [] };
  return detector.checksum === undefined || UNTRIED_CHECKSUMS.has(detector.checksum)
    ? { detector, confidence: "prefix", notes: [] }
    : { detector, confidence: "context", notes: [FAILED_CHECKSUM] };
}

/** Where the key's mark is short, a name in code may begin like it (`ptr_` of Portainer), and so may the letters of a binary. */
function isOrdinary(body: string, prefixLength: number): boolean {
  if (prefixLength > LONGEST_ORDINARY_PREFIX) return false;
  return readsAsName(body) || (prefixLength > 0 && hasZeros(body));
}

function isNoSecret(text: string): boolean {
  return isReference(text) || isStandInPair(text) || isStandInFor("", text) || isDocumentedExample(text) || readsAsPath(text);
}

/**
 * What a known service's own form and name surround may be a key that was altered to show it, so it is worth a warning;
 * without a service there is nothing that speaks for it.
 */
function judgeMadeUp(detector: Detector): Judgement | undefined {
  if (detector.issuer === undefined) return undefined;
  const mild = detector.severity === "note" ? detector : withSeverity(detector, "warning");
  return { detector: mild, confidence: "context", notes: [MADE_UP] };
}

function isRandomEnough(detector: Detector, text: string, body: string): boolean {
  if (detector.minEntropy !== undefined) return entropyOf(text) >= detector.minEntropy;
  return detector.grade === "context" || relativeEntropyOf(body) >= LEAST_RELATIVE_ENTROPY;
}
