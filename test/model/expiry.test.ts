// From when on an expiry is near: days, shares of the lifetime, steps, and the next run.
import { describe, expect, test } from "vitest";
import { type ExpiryWindow, nearness } from "../../src/model/expiry.ts";

const DAY_MS = 86_400_000;
const NOW = new Date("2030-01-01T00:00:00Z");

function near(daysLeft: number, window: Partial<ExpiryWindow>, lifetimeDays?: number) {
  const lifetime = lifetimeDays === undefined ? {} : { lifetimeMs: lifetimeDays * DAY_MS };
  const expiry = { known: true, at: new Date(NOW.getTime() + daysLeft * DAY_MS), origin: "jwt", ...lifetime } as const;
  const { level, step } = nearness(expiry, { failDays: 0, warnDays: 14, ...window }, NOW);
  return step === undefined ? level : `${level} ${step}`;
}

describe("how near an expiry is", () => {
  test.each<[string, string, string]>([
    ["past", near(-1, {}), "expired"],
    ["now", near(0, {}), "expired"],
    ["inside the warning", near(13.9, {}), "warns"],
    ["on its edge", near(14, {}), "far"],
    ["inside the failure", near(1.9, { failDays: 2 }), "fails"],
    ["a share of a short life", near(0.5, { warnShare: 0.2 }, 1), "far"],
    ["the end of a short life", near(0.1, { warnShare: 0.2, failShare: 0.05 }, 1), "warns"],
    ["the very end of it", near(0.04, { warnShare: 0.2, failShare: 0.05 }, 1), "fails"],
    ["a share without a known lifetime", near(10, { warnShare: 0.01 }), "warns"],
    ["before the first step", near(31, { stepDays: [30, 14, 7, 1] }), "far"],
    ["the first step", near(29, { stepDays: [30, 14, 7, 1] }), "warns 30"],
    ["the third step, in any order", near(6.5, { stepDays: [1, 30, 7, 14] }), "warns 7"],
    ["the last step", near(0.5, { stepDays: [30, 14, 7, 1] }), "warns 1"],
    ["before the next run", near(20, { nextRunDays: 30 }), "warns"],
  ])("%s", (_name, said, expected) => {
    expect(said).toBe(expected);
  });
});
