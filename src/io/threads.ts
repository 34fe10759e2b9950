// Threads of this program: the reader's, which is a bundle of its own beside the program. Node's part in it is loaded with the first.

import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Thread, Threads } from "../world.ts";
import type { GitOptions } from "./git.ts";
import { keepMemorySmall } from "./memory.ts";

/** The script of the reading thread, beside the script that was started; undefined where it is not there. */
export function readerBeside(program: string | undefined): string | undefined {
  if (program === undefined || !existsSync(program)) return undefined;
  const reader = join(dirname(realpathSync(program)), "reader.js");
  return existsSync(reader) ? reader : undefined;
}

/** `reader`: a script that calls `asThread`; without one there are no threads. */
export function createThreads(reader: string | undefined, options: GitOptions): Threads {
  return {
    startReader: async () => {
      keepMemorySmall();
      return reader === undefined ? undefined : startThread(reader, { ...options, token: undefined });
    },
  };
}

/** The thread has no environment and no arguments of its own, and what it would print goes nowhere. */
async function startThread(script: string, options: GitOptions): Promise<Thread> {
  const { Worker } = await import("node:worker_threads");
  const worker = new Worker(script, { workerData: options, env: {}, argv: [], execArgv: [], stdout: true, stderr: true });
  const ended = new Promise<void>((resolve) => {
    worker.once("error", () => resolve());
    worker.once("exit", () => resolve());
  });
  return {
    ended,
    post: (message, handedOver = []) => worker.postMessage(message, handedOver),
    listen: (listener) => void worker.on("message", listener),
    end: () => void worker.terminate(),
  };
}
