// How far this machine's clock and the service's are apart.

import type { Evidence } from "../model/check.ts";
import type { HttpAnswer } from "../world.ts";

/** Less than this is network delay and the second's rounding. */
const WORTH_SAYING_SECONDS = 60;

/** The service's `Date` less the middle of the request, in whole seconds: positive when this machine is behind. */
export function clockSkewSeconds(answer: HttpAnswer): number | undefined {
  // An answer out of a cache carries the date of the day it was made.
  if (answer.headers.age !== undefined && answer.headers.age !== "0") return undefined;
  const at = Date.parse(answer.headers.date ?? "");
  if (Number.isNaN(at)) return undefined;
  const middle = (answer.startedAt.getTime() + answer.endedAt.getTime()) / 2;
  return Math.round((at - middle) / 1000);
}

export function skewEvidence(skewSeconds: number | undefined): readonly Evidence[] {
  if (skewSeconds === undefined || Math.abs(skewSeconds) <= WORTH_SAYING_SECONDS) return [];
  const way = skewSeconds > 0 ? "behind" : "ahead of";
  return [{ label: "clock", detail: `this machine's clock is ${Math.abs(skewSeconds)} s ${way} the service's; set it by network time` }];
}
