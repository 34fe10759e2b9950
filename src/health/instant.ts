// Reads an instant in any form in which a service writes one.

import type { InstantFormat } from "../model/probe.ts";

/** Numbers from here on are epoch seconds (2001-09-09) or, a thousand times larger, milliseconds; smaller ones are no instants. */
const EPOCH_SECONDS = 1_000_000_000;
const EPOCH_MILLISECONDS = 100_000_000_000;
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

const DATE = "(\\d{4})-(\\d{2})-(\\d{2})";
const TIME = "(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?";
const ZONE = "(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)(?: [A-Z]{3,5})?";
const CALENDAR = new RegExp(`^${DATE}(?:[T ]${TIME} ?(?:${ZONE})?)?$`, "i");

const UNIT_MS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/**
 * The instant that `value` stands for, or undefined where it is none. Calendar forms without a zone are UTC; a bare date
 * is the start of that day, the earlier of its possible meanings. `now` is what durations count from.
 */
export function parseInstant(value: unknown, format: InstantFormat, now: Date): Date | undefined {
  switch (format) {
    case "epoch-seconds":
      return fromMs(numberIn(value) * 1000);
    case "epoch-milliseconds":
      return fromMs(numberIn(value));
    case "seconds-from-now":
      return fromMs(now.getTime() + numberIn(value) * 1000) ?? durationFrom(value, now);
    case "auto":
      return fromEpoch(numberIn(value)) ?? fromCalendar(value) ?? fromHttpDate(value) ?? durationFrom(value, now);
  }
}

function numberIn(value: unknown): number {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\s*-?\d{1,16}(?:\.\d{1,9})?\s*$/.test(value) ? Number(value) : Number.NaN;
}

function fromEpoch(value: number): Date | undefined {
  if (value >= EPOCH_MILLISECONDS) return fromMs(value);
  return value >= EPOCH_SECONDS ? fromMs(value * 1000) : undefined;
}

function fromCalendar(value: unknown): Date | undefined {
  if (typeof value !== "string" || value.length > 60) return undefined;
  const match = CALENDAR.exec(value.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0", zone = "Z"] = match;
  const fields = [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)] as const;
  const local = Date.UTC(...fields, Math.floor(Number(`0.${fraction}`) * 1000));
  return isRealDay(local, fields) ? fromMs(local - offsetMs(zone)) : undefined;
}

/** Date.UTC turns 30 February into 2 March; such text is no date. */
function isRealDay(
  ms: number,
  [year, month, day, hour, minute, second]: readonly [number, number, number, number, number, number],
): boolean {
  const date = new Date(ms);
  const sameDay = date.getUTCFullYear() === year && date.getUTCMonth() === month && date.getUTCDate() === day;
  return sameDay && hour < 24 && minute < 60 && second < 60;
}

function offsetMs(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? "0");
  return (match[1] === "-" ? -minutes : minutes) * 60_000;
}

/** RFC 9110, 5.6.7: begins with the day's name. Nothing else is left to Date.parse, which guesses. */
function fromHttpDate(value: unknown): Date | undefined {
  if (typeof value !== "string" || value.length > 60 || !/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i.test(value)) return undefined;
  return fromMs(Date.parse(value));
}

/** Go's duration strings, e.g. `719h59m30s`, with `d` and `w` as some services add them. */
function durationFrom(value: unknown, now: Date): Date | undefined {
  if (typeof value !== "string" || value.length > 60 || !/^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|[smhdw]))+$/.test(value)) return undefined;
  const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|[smhdw])/g)];
  return fromMs(now.getTime() + parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ""] ?? 0), 0));
}

/** Go writes a missing time as the year 1; that and what a calendar cannot hold is no instant. */
function fromMs(ms: number): Date | undefined {
  return ms >= 0 && ms <= LAST_MS ? new Date(Math.floor(ms)) : undefined;
}
