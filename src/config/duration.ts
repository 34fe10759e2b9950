// Lengths of time as people write them: `500ms`, `10s`, `5m`, `36h`, `14d`, `2w`.

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** One number and one unit, nothing else. */
const DURATION = /^(\d{1,6})(ms|s|m|h|d|w)$/;

/** Milliseconds, or undefined where the text is no duration. */
export function readDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  const unitMs = UNIT_MS[match?.[2] ?? ""];
  return match === null || unitMs === undefined ? undefined : Number(match[1]) * unitMs;
}

/** Days, which may be a fraction: `36h` is 1.5. */
export function readDays(text: string): number | undefined {
  const ms = readDuration(text);
  return ms === undefined ? undefined : ms / 86_400_000;
}
