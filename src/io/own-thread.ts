// What the script of one of this program's threads gets: how to reach the other side, and how git is to be run.

import { parentPort, workerData } from "node:worker_threads";
import type { Thread } from "../world.ts";
import type { GitOptions } from "./git.ts";

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
