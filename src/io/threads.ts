// Threads of this program: the reader's, which is a bundle of its own beside the program.

import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Thread, Threads } from "../world.ts";
import type { GitOptions } from "./git.ts";

/** The script of the reading thread, beside the script that was started; undefined where it is not there. */
export function readerBeside(program: string | undefined): string | undefined {
  if (program === undefined || !existsSync(program)) return undefined;
  const reader = join(dirname(realpathSync(program)), "reader.js");
  return existsSync(reader) ? reader : undefined;
}

/** `reader`: a script that calls `asThread`; without one there are no threads. */
export function createThreads(reader: string | undefined, options: GitOptions): Threads {
  return {
    startReader: () => (reader === undefined ? undefined : startThread(reader, { ...options, token: undefined })),
  };
}

/** The thread has no environment and no arguments of its own, and what it would print goes nowhere. */
function startThread(script: string, options: GitOptions): Thread {
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

/** What the script of a thread gets: how to reach the other side, and how git is to be run. */
export function asThread(): { readonly thread: Pick<Thread, "post" | "listen">; readonly options: GitOptions } {
  const port = parentPort;
  if (port === null) throw new Error("This script is one of Keyturn's own threads and does nothing by itself.");
  return {
    thread: {
      post: (message, handedOver = []) => port.postMessage(message, handedOver),
      listen: (listener) => void port.on("message", listener),
    },
    options: workerData as GitOptions,
  };
}
