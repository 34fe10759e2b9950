// The real clock.

import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../world.ts";

export function createClock(): Clock {
  return {
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    sleep: async (ms) => {
      await wait(ms);
    },
  };
}
