// Reads git's objects on a thread of their own, so that searching them does not wait for git, and git not for the search.

import type { Git, Thread } from "../../world.ts";
import { createAskedByNumber, type Wanted } from "./asked-objects.ts";
import { type FileVersion, unsearched } from "./file-versions.ts";
import { createInbox } from "./inbox.ts";
import { createKeywordFinder, type KeywordFinder } from "./keyword-hits.ts";
import { createNumbers } from "./numbers.ts";
import { readObjects } from "./objects.ts";
import { type NumberedVersion, readByNumber } from "./packed-versions.ts";
import {
  type FromReader,
  packFailure,
  packRecord,
  packWanted,
  type ToReader,
  unpackFailure,
  unpackRecords,
  unpackWanted,
} from "./version-messages.ts";

/** Handed over at once: contents of about this size, or so many objects. */
const ROOM_BYTES = 512 << 10;
const MOST_RECORDS = 1000;
/** The reader is so many rooms ahead of the search, or one object, and no more. */
const MOST_ROOMS = 8;
const MOST_ASKED = 20_000;

/** The searching side: as `readHere` gives it, in an order of the reader's own and with the `keywords` in it. */
export async function* readOnThread(
  git: Git,
  wanted: AsyncIterable<readonly Wanted[]>,
  thread: Thread,
  keywords: readonly string[],
): AsyncGenerator<readonly FileVersion[]> {
  const inbox = createInbox<FromReader>();
  const asked = createAskedByNumber();
  const noted = createGate();
  let unnoted = 0;
  thread.listen((received) => {
    const message = received as FromReader;
    if (message.kind !== "noted") return inbox.put(message);
    unnoted -= message.count;
    noted.open();
  });
  void thread.ended.then(() => inbox.close(new SyntaxError("the thread that reads git's objects ended early")));
  const states: (readonly string[])[] = [];
  const keywordsOf = (state: number): readonly string[] => states[state] ?? [];
  thread.post({ kind: "keywords", keywords } satisfies ToReader);
  let isOver = false;
  const asking = async () => {
    for await (const some of wanted) {
      if (isOver) return;
      asked.add(some);
      unnoted += some.length;
      thread.post(packWanted(some));
      while (unnoted > MOST_ASKED && !isOver) await noted.passing();
    }
    thread.post({ kind: "all" } satisfies ToReader);
  };
  asking().catch((error: unknown) => inbox.close(error instanceof Error ? error : new Error("git's changes could not be read")));
  try {
    for (let message = await inbox.take(); message !== undefined && message.kind !== "end"; message = await inbox.take()) {
      if (message.kind === "failed") throw unpackFailure(message.failure);
      if (message.kind !== "versions") continue;
      states.push(...message.states);
      for (const unpacked of unpackRecords(message, asked.take, keywordsOf)) {
        if ("large" in unpacked) yield* readLarge(git, unpacked.large);
        else yield unpacked;
      }
      thread.post({ kind: "room", room: message.room } satisfies ToReader);
    }
    asked.finish();
  } finally {
    isOver = true;
    noted.open();
    thread.end();
  }
}

async function* readLarge(git: Git, { id, path }: Wanted): AsyncGenerator<readonly FileVersion[]> {
  for await (const objects of readObjects(git, `${id}\n`)) yield objects.map((object) => unsearched(object, path));
}

/** The reading side: answers what is asked for, until all is answered. */
export async function serveVersions(git: Git, thread: Pick<Thread, "post" | "listen">): Promise<void> {
  const asked = createInbox<readonly Wanted[]>();
  const rooms = createRooms();
  const finders = createInbox<KeywordFinder>();
  thread.listen((received) => {
    const message = received as ToReader;
    if (message.kind === "keywords") finders.put(createKeywordFinder(message.keywords));
    else if (message.kind === "read") asked.put(unpackWanted(message));
    else if (message.kind === "all") asked.close();
    else rooms.giveBack(message.room);
  });
  async function* noted(): AsyncGenerator<readonly Wanted[]> {
    for (let some = await asked.take(); some !== undefined; some = await asked.take()) {
      yield some;
      thread.post({ kind: "noted", count: some.length } satisfies FromReader);
    }
  }
  try {
    const finder = (await finders.take()) ?? createKeywordFinder([]);
    await packVersions(readByNumber(git, noted()), rooms, thread, finder);
    thread.post({ kind: "end" } satisfies FromReader);
  } catch (error) {
    thread.post(packFailure(error));
  }
}

async function packVersions(
  batches: AsyncIterable<Iterable<NumberedVersion>>,
  rooms: ReturnType<typeof createRooms>,
  thread: Pick<Thread, "post">,
  finder: KeywordFinder,
): Promise<void> {
  const records = createNumbers();
  let room = new SharedArrayBuffer(0);
  let view = Buffer.from(room);
  let filled = 0;
  let rows = 0;
  const handOver = () => {
    if (rows === 0) return;
    thread.post({ kind: "versions", room, records: records.take(), states: finder.takeStates() } satisfies FromReader);
    room = new SharedArrayBuffer(0);
    rows = 0;
    filled = 0;
  };
  for await (const versions of batches) {
    for (const { number, version } of versions) {
      const { object } = version;
      const size = object.kind === "content" ? object.bytes.length : 0;
      if (filled + size > room.byteLength || rows === MOST_RECORDS) {
        handOver();
        room = await rooms.take(size);
        view = Buffer.from(room);
      }
      // To fill a stretch is one native copy; to copy to memory that threads share is one step for each word.
      if (size > 0 && object.kind === "content") view.fill(object.bytes, filled, filled + size);
      packRecord(records, number, version, filled, finder);
      filled += size;
      rows++;
    }
  }
  handOver();
}

/** Rooms to fill, which the other side gives back in order; one for a large object takes the place of several. */
function createRooms() {
  const free = createInbox<SharedArrayBuffer>();
  const displaced: (readonly SharedArrayBuffer[])[] = [];
  for (let count = 0; count < MOST_ROOMS; count++) free.put(new SharedArrayBuffer(ROOM_BYTES));
  const takeOne = async () => (await free.take()) ?? new SharedArrayBuffer(ROOM_BYTES);
  return {
    async take(size: number): Promise<SharedArrayBuffer> {
      if (size <= ROOM_BYTES) return takeOne();
      const places: SharedArrayBuffer[] = [];
      while (places.length * ROOM_BYTES < size && places.length < MOST_ROOMS) places.push(await takeOne());
      displaced.push(places);
      return new SharedArrayBuffer(size);
    },
    giveBack(room: SharedArrayBuffer): void {
      // What is missing or empty may be all that is handed over.
      if (room.byteLength === 0) return;
      const places = room.byteLength === ROOM_BYTES ? [room] : (displaced.shift() ?? []);
      for (const place of places) free.put(place);
    },
  };
}

/** Lets those through who wait at it, each time it is opened. */
function createGate() {
  let waiting: (() => void)[] = [];
  return {
    passing: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
      }),
    open() {
      const through = waiting;
      waiting = [];
      for (const pass of through) pass();
    },
  };
}
