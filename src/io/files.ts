// The real file system: reading only. What a scan of commits does not need is loaded when it is asked for.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Files } from "../world.ts";
import { keepMemorySmall } from "./memory.ts";

export function createFiles(directory: string): Files {
  return {
    readText: async (path) => readIfThere(resolve(directory, path))?.toString("utf8"),
    async *walk(path) {
      const { walk } = await import("./walk.ts");
      keepMemorySmall();
      yield* walk(resolve(directory, path));
    },
  };
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
    throw error;
  }
}
