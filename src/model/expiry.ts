// When a credential stops working, how that is known, and how near that is.

export type ExpiryOrigin = "jwt" | "response-header" | "response-body" | "introspection" | "offline-decode" | "certificate" | "declared";

export type Expiry =
  | {
      readonly known: true;
      readonly at: Date;
      readonly origin: ExpiryOrigin;
      /** How long the credential lives from issue to expiry, where both are known. */
      readonly lifetimeMs?: number;
    }
  /** The issuer said that this credential never expires. */
  | { readonly known: false; readonly reason: "never-expires" }
  /** Nobody said anything: a fact of its own, never "ok". */
  | { readonly known: false; readonly reason: "not-stated" };

/** From when on an expiry fails the run or warns. */
export interface ExpiryWindow {
  /** Fails when fewer days than this are left; 0 fails only what has expired. */
  readonly failDays: number;
  /** Warns when fewer days than this are left. */
  readonly warnDays: number;
  /** Share of the lifetime, 0 to 1; takes the place of the days wherever the lifetime is known. */
  readonly failShare?: number;
  readonly warnShare?: number;
  /** Days at which a warning is due anew, e.g. 30, 14, 7, 1; the largest one takes part in `warnDays`. */
  readonly stepDays?: readonly number[];
  /** Days until the next scheduled run: what expires before that warns, for nobody looks again in time. */
  readonly nextRunDays?: number;
}

export interface Nearness {
  readonly level: "expired" | "fails" | "warns" | "far";
  readonly leftMs: number;
  /** The smallest step that has been reached, in days; undefined before the first. */
  readonly step: number | undefined;
}

const DAY_MS = 86_400_000;

/** How near a known expiry is, by the credential's own window. */
export function nearness(expiry: Extract<Expiry, { known: true }>, window: ExpiryWindow, now: Date): Nearness {
  const leftMs = expiry.at.getTime() - now.getTime();
  const steps = window.stepDays ?? [];
  const reached = steps.filter((days) => leftMs < days * DAY_MS);
  const step = reached.length === 0 ? undefined : Math.min(...reached);
  const failMs = boundMs(window.failShare, window.failDays, expiry.lifetimeMs);
  const warnMs = Math.max(
    boundMs(window.warnShare, Math.max(window.warnDays, ...steps), expiry.lifetimeMs),
    (window.nextRunDays ?? 0) * DAY_MS,
  );
  const level = leftMs <= 0 ? "expired" : leftMs < failMs ? "fails" : leftMs < warnMs ? "warns" : "far";
  return { level, leftMs, step };
}

function boundMs(share: number | undefined, days: number, lifetimeMs: number | undefined): number {
  return share !== undefined && lifetimeMs !== undefined ? share * lifetimeMs : days * DAY_MS;
}
