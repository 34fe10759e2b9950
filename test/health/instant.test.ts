// Every form in which services write an instant.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseInstant } from "../../src/health/instant.ts";

const NOW = new Date("2030-01-01T00:00:00Z");

describe("forms that are understood", () => {
  test.each([
    ["2030-05-01T10:20:30Z", "2030-05-01T10:20:30.000Z"],
    ["2030-05-01T10:20:30.123456Z", "2030-05-01T10:20:30.123Z"],
    ["2030-05-01T10:20:30+02:00", "2030-05-01T08:20:30.000Z"],
    ["2030-05-01T10:20:30-0700", "2030-05-01T17:20:30.000Z"],
    ["2030-05-01T10:20:30", "2030-05-01T10:20:30.000Z"],
    ["2030-05-01T10:20", "2030-05-01T10:20:00.000Z"],
    ["2030-05-01", "2030-05-01T00:00:00.000Z"],
    ["2030-05-01 10:20:30 UTC", "2030-05-01T10:20:30.000Z"],
    ["2030-05-01 10:20:30 -0700", "2030-05-01T17:20:30.000Z"],
    ["2030-05-01 10:20:30 +0000 UTC", "2030-05-01T10:20:30.000Z"],
    ["Wed, 01 May 2030 10:20:30 GMT", "2030-05-01T10:20:30.000Z"],
    [1_903_861_230, "2030-05-01T10:20:30.000Z"],
    ["1903861230", "2030-05-01T10:20:30.000Z"],
    [1_903_861_230_000, "2030-05-01T10:20:30.000Z"],
    ["1903861230000", "2030-05-01T10:20:30.000Z"],
    ["720h", "2030-01-31T00:00:00.000Z"],
    ["1h30m15s", "2030-01-01T01:30:15.000Z"],
    ["30d", "2030-01-31T00:00:00.000Z"],
  ])("%s", (value, expected) => {
    expect(parseInstant(value, "auto", NOW)?.toISOString()).toBe(expected);
  });

  test("numbers as the probe says they are", () => {
    expect(parseInstant(3600, "seconds-from-now", NOW)?.toISOString()).toBe("2030-01-01T01:00:00.000Z");
    expect(parseInstant("3600", "seconds-from-now", NOW)?.toISOString()).toBe("2030-01-01T01:00:00.000Z");
    expect(parseInstant(1_903_861_230, "epoch-seconds", NOW)?.toISOString()).toBe("2030-05-01T10:20:30.000Z");
    expect(parseInstant(1_903_861_230_000, "epoch-milliseconds", NOW)?.toISOString()).toBe("2030-05-01T10:20:30.000Z");
  });
});

test.each([
  undefined,
  null,
  "",
  "never",
  "soon",
  0,
  -1,
  42,
  "2030-02-30",
  "2030-13-01",
  "2030-01-01T25:00:00Z",
  "0001-01-01T00:00:00Z",
  true,
  {},
  [],
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "1",
  "99999999999999999999",
])("%j is no instant", (value) => {
  expect(parseInstant(value, "auto", NOW)).toBeUndefined();
});

test("any value is an instant within the calendar or none, in every format", () => {
  const formats = fc.constantFrom("auto", "epoch-seconds", "epoch-milliseconds", "seconds-from-now");
  fc.assert(
    fc.property(fc.anything(), formats, (value, format) => {
      const at = parseInstant(value, format, NOW);
      expect(at === undefined || at.toISOString().length === 24).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.date({ min: new Date(1_000_000_000_000), max: new Date("9999-01-01"), noInvalidDate: true }), (date) => {
      expect(parseInstant(date.toISOString(), "auto", NOW)).toEqual(date);
      expect(parseInstant(date.getTime(), "auto", NOW)).toEqual(date);
    }),
  );
});
