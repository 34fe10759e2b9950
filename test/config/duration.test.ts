// Durations as people write them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDays, readDuration } from "../../src/config/duration.ts";

test.each([
  ["500ms", 500],
  ["10s", 10_000],
  ["5m", 300_000],
  ["36h", 129_600_000],
  ["14d", 1_209_600_000],
  ["2w", 1_209_600_000],
  ["0d", 0],
])("%s is %d milliseconds", (text, ms) => expect(readDuration(text)).toBe(ms));

test.each(["", "14", "d", "-1d", "1.5d", "14 d", "14D", "1d2h", "1e3s", "9999999d", "14d\n", "14days", "１４d"])(
  "%j is no duration",
  (text) => expect(readDuration(text)).toBeUndefined(),
);

test("days may be a fraction", () => {
  expect(readDays("36h")).toBe(1.5);
  expect(readDays("soon")).toBeUndefined();
});

test("any text gives a finite number or nothing", () => {
  fc.assert(fc.property(fc.string(), (text) => readDuration(text) === undefined || Number.isFinite(readDuration(text))));
});
