// Two outputs as one, though two processes write them at the same time.

import { createInbox } from "./inbox.ts";

/** So much of the second one is held while the first one comes; then its process waits. */
const MOST_AHEAD_BYTES = 8 << 20;

/** All of `first`, then all of `second`, which is read ahead from the start. Rejects as they do. */
export async function* oneAfterTheOther(first: AsyncIterable<Uint8Array>, second: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ahead = createInbox<Uint8Array>();
  let bytesAhead = 0;
  let isOver = false;
  let go: () => void = () => undefined;
  const read = async (): Promise<void> => {
    for await (const chunk of second) {
      ahead.put(chunk);
      bytesAhead += chunk.length;
      while (bytesAhead > MOST_AHEAD_BYTES && !isOver)
        await new Promise<void>((resolve) => {
          go = resolve;
        });
      if (isOver) return;
    }
    ahead.close();
  };
  read().catch((error: unknown) => ahead.close(error instanceof Error ? error : new Error("git's output could not be read")));
  try {
    yield* first;
    for (let chunk = await ahead.take(); chunk !== undefined; chunk = await ahead.take()) {
      bytesAhead -= chunk.length;
      go();
      yield chunk;
    }
  } finally {
    isOver = true;
    go();
  }
}
