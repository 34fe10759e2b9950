// A general rule of the judge: what an answer must show, what it then means, and the sentence that says why.

import type { Meaning } from "../model/probe.ts";
import type { UnknownReason, Verdict } from "../model/verdict.ts";
import type { Reading } from "./reading.ts";

/** A provider's sign can say all but the last: it is never a table's place to say "I do not know". */
export type Ruling = Meaning | `unknown:${UnknownReason}`;

/** All parts that are present must hold. Patterns see lower-case text. */
export interface Rule {
  readonly status?: readonly number[];
  readonly header?: { readonly name: string; readonly pattern: RegExp };
  /** Any of the codes that the body or a header names. */
  readonly codes?: readonly string[];
  /** The same; sees a code's letters and digits only, so that `TOKEN_EXPIRED` and `tokenExpired` are one. */
  readonly codeLike?: RegExp;
  /** In the words of the answer. */
  readonly phrase?: RegExp;
  readonly means: Ruling;
  readonly because: string;
}

/** What an answer was found to mean, and the sentence that says why. */
export interface Ruled {
  readonly ruling: Ruling;
  readonly because: string;
  readonly missingScopes?: readonly string[];
}

export function firstRule(rules: readonly Rule[], reading: Reading): Rule | undefined {
  return rules.find((rule) => holds(rule, reading));
}

export function verdictOf(ruling: Ruling): Verdict {
  const [outcome, reason] = ruling.split(":");
  return (reason === undefined ? { outcome } : { outcome, reason }) as Verdict;
}

function holds(rule: Rule, reading: Reading): boolean {
  if (rule.status !== undefined && !rule.status.includes(reading.status)) return false;
  if (rule.header !== undefined && !rule.header.pattern.test((reading.headers[rule.header.name] ?? "").toLowerCase())) return false;
  if (rule.codes === undefined && rule.phrase === undefined) return true;
  return hasCode(rule, reading) || (rule.phrase?.test(reading.words) ?? false);
}

function hasCode({ codes = [], codeLike }: Rule, { envelope }: Reading): boolean {
  return envelope.codes.some((code) => codes.includes(code) || codeLike?.test(code.replaceAll(/[^a-z0-9]/g, "")) === true);
}
