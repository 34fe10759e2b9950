// Asks again where one answer is not enough: a rejection counts only after several spaced tries on fresh connections.

import type { CheckConfig } from "../model/config.ts";
import type { TallyEntry } from "../model/verdict.ts";
import type { Clock } from "../world.ts";
import type { Judgement } from "./judge.ts";

export interface Confirmed {
  readonly judgement: Judgement;
  /** Requests that were sent. */
  readonly attempts: number;
  /** How often each answer came; more than one entry only when answers were mixed. */
  readonly tally: readonly TallyEntry[];
  /** Which backend gave which answer, e.g. `401 from app-2`, as far as answers name one. */
  readonly backends: readonly string[];
  /** Every answer, in order. */
  readonly seen: readonly Judgement[];
}

/** A service that asks for a longer pause than this is reported as throttled instead. */
const LONGEST_WAIT_SECONDS = 30;

/** Headers that name the instance or place that answered, the closest to the service first. */
const BACKEND_HEADERS = ["x-backend", "x-backend-server", "x-served-by", "x-instance-id", "x-amz-cf-pop", "cf-ray", "via"];

type Limits = Pick<CheckConfig, "confirmAttempts" | "confirmDelayMs">;

/**
 * A yes counts at once. A rejection counts when `confirmAttempts` answers agree; a yes among them makes it
 * `intermittent`. Passing trouble (5xx, timeouts, throttling) is tried again, at most twice as often in all.
 */
export async function confirm(ask: () => Promise<Judgement>, limits: Limits, clock: Pick<Clock, "sleep">): Promise<Confirmed> {
  const seen: Judgement[] = [];
  for (;;) {
    seen.push(await ask());
    const pauseMs = pauseBeforeNext(seen, limits);
    if (pauseMs === undefined) return conclude(seen, limits);
    await clock.sleep(pauseMs);
  }
}

/** Undefined: enough has been seen. */
function pauseBeforeNext(seen: readonly Judgement[], limits: Limits): number | undefined {
  const last = seen.at(-1);
  const attempts = Math.max(1, limits.confirmAttempts);
  if (last === undefined || seen.length >= attempts * 2) return undefined;
  if (last.verdict.outcome === "throttled") return waitFor(last.verdict.retryAfterSeconds, seen);
  if (last.transient) return countOf(seen, (judgement) => judgement.transient) < attempts ? limits.confirmDelayMs : undefined;
  const wasRejected = seen.some(isConfirmable);
  return wasRejected && countOf(seen, isDefinite) < attempts ? limits.confirmDelayMs : undefined;
}

function waitFor(seconds: number | undefined, seen: readonly Judgement[]): number | undefined {
  const waits = countOf(seen, (judgement) => judgement.verdict.outcome === "throttled");
  return seconds !== undefined && seconds <= LONGEST_WAIT_SECONDS && waits <= 2 ? Math.max(1, seconds) * 1000 : undefined;
}

function conclude(seen: readonly Judgement[], limits: Limits): Confirmed {
  const tally = tallyOf(seen);
  const rejections = seen.filter(isConfirmable);
  const others = seen.filter((judgement) => isDefinite(judgement) && !isConfirmable(judgement));
  const base = { attempts: seen.length, tally, backends: backendsOf(seen), seen };
  const [first] = rejections;
  if (first !== undefined && others.length > 0) return { ...base, judgement: { ...first, verdict: { outcome: "intermittent", tally } } };
  if (first !== undefined && rejections.length >= Math.max(1, limits.confirmAttempts))
    return { ...base, judgement: mostTelling(rejections, first) };
  // Too few rejections to count, and the rest could not tell: then the whole could not tell.
  const undecided = seen.filter((judgement) => !isConfirmable(judgement)).at(-1);
  return { ...base, judgement: undecided ?? mostTelling(seen, first) };
}

function mostTelling(seen: readonly Judgement[], otherwise: Judgement | undefined): Judgement {
  const special = seen.find(({ verdict }) => verdict.outcome === "rejected" && verdict.reason !== "invalid");
  const chosen = special ?? otherwise ?? seen.at(-1);
  if (chosen === undefined) throw new RangeError("nothing was asked");
  return chosen;
}

/** A rejection that came as an answer; a value that cannot be sent stays so however often it is tried. */
function isConfirmable(judgement: Judgement): boolean {
  return judgement.verdict.outcome === "rejected" && judgement.reading !== undefined;
}

function isDefinite(judgement: Judgement): boolean {
  return isConfirmable(judgement) || judgement.verdict.outcome === "valid" || judgement.verdict.outcome === "forbidden";
}

function countOf(seen: readonly Judgement[], holds: (judgement: Judgement) => boolean): number {
  return seen.filter(holds).length;
}

/** Mixed answers by backend are the mark of a stale instance, or of a rotation that is under way. */
function backendsOf(seen: readonly Judgement[]): readonly string[] {
  const named = seen.flatMap((judgement) => {
    const backend = backendOf(judgement);
    return backend === undefined ? [] : [`${judgement.reading?.status} from ${backend}`];
  });
  return [...new Set(named)];
}

/** The instance or place that answered, where a header names it. */
export function backendOf({ reading }: Judgement): string | undefined {
  const header = BACKEND_HEADERS.find((name) => (reading?.headers[name] ?? "") !== "");
  return header === undefined ? undefined : backendName(reading?.headers[header] ?? "");
}

/** `8a1b2c-FRA`: behind the request's own number stands the place. */
function backendName(value: string): string {
  return /^[0-9a-f]{8,}-([A-Z]{3})$/.exec(value)?.[1] ?? value;
}

/** How often each status came. */
export function tallyOf(seen: readonly Judgement[]): readonly TallyEntry[] {
  const counts = new Map<string, number>();
  for (const judgement of seen) {
    const answer = judgement.reading === undefined ? "no answer" : String(judgement.reading.status);
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts].map(([answer, count]) => ({ answer, count }));
}
