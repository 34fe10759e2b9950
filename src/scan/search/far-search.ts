// Tells whether bytes that are not searched hold anything that may make a key of what is added far from it.

import { LETTER } from "../bytes/letter-tables.ts";
import { nextRun, SHORTEST_RUN } from "../decode/letter-runs.ts";
import { isZlibRun } from "../decode/packed-text.ts";
import type { Pairs } from "./pairs.ts";
import { type Action, memorized, type Plan } from "./plan.ts";
import type { SearchBytes } from "./search-bytes.ts";

/** What is found by these belongs to its own line, or to one unbroken run of letters. */
const NEAR: ReadonlySet<Action["kind"]> = new Set(["assignment", "escape", "seam", "list", "template", "turn", "place", "allow"]);

/** `searchWith`: makes the search that does what a plan says. */
export function createFarSearch(plan: Plan, pairs: Pairs, searchWith: (plan: Plan) => SearchBytes): (bytes: Uint8Array) => boolean {
  const isFar = (action: Action): boolean => {
    if (action.kind === "nearby") return pairs.isHalf(action.prepared.detector);
    return !NEAR.has(action.kind);
  };
  const farPlan: Plan = {
    ...plan,
    actionsBy(keywordsOf) {
      const all = plan.actionsBy(keywordsOf);
      return memorized((state) => all(state).filter(isFar));
    },
  };
  let searchBytes: SearchBytes | undefined;
  return (bytes) => {
    searchBytes ??= searchWith(farPlan);
    const { found, reachesFar } = searchBytes(bytes, () => undefined);
    return found.length > 0 || reachesFar || holdsZlib(bytes);
  };
}

function holdsZlib(bytes: Uint8Array): boolean {
  for (let start = nextRun(bytes, 0); start !== -1; ) {
    if (isZlibRun(bytes, start)) return true;
    let end = start + SHORTEST_RUN;
    while (end < bytes.length && LETTER[bytes[end] as number] === 1) end++;
    start = nextRun(bytes, end);
  }
  return false;
}
