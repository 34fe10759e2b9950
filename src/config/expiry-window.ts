// From when on a coming expiry warns or fails: as time, as share of the lifetime, or in steps; the nearest saying wins.

import type { ExpiryWindow } from "../model/credential.ts";
import { readDays } from "./duration.ts";

/** `14d`, or `20%` of the lifetime. */
export const WITHIN = /^(?:\d{1,2}%|\d{1,6}(?:ms|s|m|h|d|w))$/;
export const MUST_BE_WITHIN = "must be a duration such as 14d or 36h, or a share of the lifetime such as 20%";

/** The same, or `30d, 14d, 7d`: a warning that is due anew at each step. */
export const WITHIN_STEPS = /^(?:\d{1,2}%|\d{1,6}(?:ms|s|m|h|d|w)(?:, ?\d{1,6}(?:ms|s|m|h|d|w)){0,9})$/;
export const MUST_BE_WITHIN_STEPS =
  "must be a duration such as 14d or 36h, a share of the lifetime such as 20%, or steps such as 30d, 14d, 7d";

export type Within =
  /** The largest first; one only, unless there are steps. */
  { readonly kind: "days"; readonly days: readonly number[] } | { readonly kind: "share"; readonly share: number };

/** Where time left is compared with: the nearest saying first, the default last. */
export interface Sayings {
  readonly warn: readonly (Within | undefined)[];
  readonly fail: readonly (Within | undefined)[];
}

/** Undefined where the text is neither duration nor share. */
export function readWithin(text: string): Within | undefined {
  return WITHIN.test(text) ? readWithinSteps(text) : undefined;
}

/** Undefined where the text is no duration, share or list of steps. */
export function readWithinSteps(text: string): Within | undefined {
  if (!WITHIN_STEPS.test(text)) return undefined;
  if (text.endsWith("%")) return { kind: "share", share: Number(text.slice(0, -1)) / 100 };
  const days = text.split(/, ?/).map((part) => readDays(part) ?? 0);
  return { kind: "days", days: days.sort((a, b) => b - a) };
}

/** A share needs a lifetime that is known; for the other credentials the nearest saying in days holds. */
export function windowOf({ warn, fail }: Sayings): ExpiryWindow {
  const nearestWarn = nearest(warn);
  const nearestFail = nearest(fail);
  return {
    failDays: daysOf(fail)[0] ?? 0,
    warnDays: daysOf(warn)[0] ?? 0,
    ...(nearestFail?.kind === "share" ? { failShare: nearestFail.share } : {}),
    ...(nearestWarn?.kind === "share" ? { warnShare: nearestWarn.share } : {}),
    ...(nearestWarn?.kind === "days" && nearestWarn.days.length > 1 ? { stepDays: nearestWarn.days } : {}),
  };
}

function nearest(sayings: readonly (Within | undefined)[]): Within | undefined {
  return sayings.find((saying) => saying !== undefined);
}

function daysOf(sayings: readonly (Within | undefined)[]): readonly number[] {
  return sayings.flatMap((saying) => (saying?.kind === "days" ? [saying.days] : []))[0] ?? [];
}
