// Tests mirror src/; scenario and server tests take seconds, so the limit is generous and nothing is timed.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 },
});
