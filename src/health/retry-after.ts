// How long a service asks to wait, in whichever of the usual headers it says so.

/** Epoch seconds begin where no waiting time ends: 2001-09-09. */
const EPOCH_SECONDS = 1_000_000_000;

/** Whole seconds from `now`, never negative; undefined where the service does not say. */
export function retryAfterSeconds(headers: Readonly<Record<string, string>>, now: Date): number | undefined {
  const candidates = [
    headers["retry-after"],
    headers["x-retry-after"],
    headers["x-ratelimit-reset"],
    headers["ratelimit-reset"],
    structured(headers),
  ];
  for (const candidate of candidates) {
    const seconds = secondsIn(candidate?.trim() ?? "", now);
    if (seconds !== undefined) return seconds;
  }
  return undefined;
}

function secondsIn(text: string, now: Date): number | undefined {
  if (/^\d{1,13}(?:\.\d+)?$/.test(text)) {
    const value = Number(text);
    if (value >= EPOCH_SECONDS * 1000) return fromNow(value, now);
    return value >= EPOCH_SECONDS ? fromNow(value * 1000, now) : Math.ceil(value);
  }
  // An HTTP date begins with the day's name; anything else that Date.parse would guess at is left alone.
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text) || text.length > 60) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : fromNow(at, now);
}

function fromNow(atMs: number, now: Date): number {
  return Math.max(0, Math.ceil((atMs - now.getTime()) / 1000));
}

/** `RateLimit: "api";r=0;t=55` of the IETF draft. */
function structured(headers: Readonly<Record<string, string>>): string | undefined {
  return /;\s*t=(\d{1,9})/.exec(headers.ratelimit ?? "")?.[1];
}
