// The real clock.

import type { Clock } from "../world.ts";

export function createClock(): Clock {
  return {
    now: () => new Date(),
    monotonicMs: () => {
      const [seconds, nanoseconds] = process.hrtime();
      return seconds * 1000 + nanoseconds / 1e6;
    },
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
