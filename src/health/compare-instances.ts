// Where answers were mixed, asks every address of the host in turn: is it a stale instance, or a rotation under way?

import type { Evidence } from "../model/check.ts";
import { groupedBy } from "../model/grouped.ts";
import type { TallyEntry } from "../model/verdict.ts";
import type { Clock } from "../world.ts";
import { backendOf, type Confirmed, tallyOf } from "./confirm.ts";
import type { Judgement } from "./judge.ts";

export interface Compared {
  readonly tally: readonly TallyEntry[];
  readonly evidence: readonly Evidence[];
}

const MOST_ADDRESSES = 6;
/** On one address there may be several instances behind a balancer. */
const MOST_REQUESTS = 12;
const MOST_ROUNDS = 4;

/** In rounds over all addresses, so that something that changes meanwhile hits them alike. */
export async function compareInstances(
  confirmed: Confirmed,
  addresses: readonly string[],
  ask: (address: string | undefined) => Promise<Judgement>,
  pauseMs: number,
  clock: Pick<Clock, "sleep">,
): Promise<Compared> {
  const asked: readonly (string | undefined)[] = addresses.length === 0 ? [undefined] : addresses.slice(0, MOST_ADDRESSES);
  const rounds = Math.min(MOST_ROUNDS, Math.floor(MOST_REQUESTS / asked.length));
  const seen: Judgement[] = [...confirmed.seen];
  for (let round = 0; round < rounds; round++) {
    await clock.sleep(pauseMs);
    for (const address of asked) seen.push(await ask(address));
  }
  const left =
    addresses.length > asked.length ? [{ label: "addresses", detail: `${addresses.length - asked.length} more were not asked` }] : [];
  return {
    tally: tallyOf(seen),
    evidence: [...byPlace("address", seen, ({ reading }) => reading?.address), ...byPlace("backend", seen, backendOf), ...left],
  };
}

/** One line for each place that answered, and the conclusion where the places differ among themselves but each agrees with itself. */
function byPlace(label: string, seen: readonly Judgement[], placeOf: (judgement: Judgement) => string | undefined): readonly Evidence[] {
  const places = [...groupedBy(seen, placeOf)].filter(([place]) => place !== undefined);
  const tallies = places.map(([place, judgements]) => ({ place, tally: tallyOf(judgements) }));
  const lines = tallies.map(({ place, tally }) => ({
    label,
    detail: `${place}: ${tally.map(({ answer, count }) => `${answer} x${count}`).join(", ")}`,
  }));
  const isSettled = tallies.every(({ tally }) => tally.length === 1);
  const differ = new Set(tallies.map(({ tally }) => tally[0]?.answer)).size > 1;
  const detail = `Each ${label} always gives the same answer, and they differ: one of them is stale, or a rotation is not everywhere yet.`;
  return isSettled && differ ? [...lines, { label: "comparison", detail }] : lines;
}
