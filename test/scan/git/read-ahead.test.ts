// Two outputs as one: all of the first, all of the second, nothing held without end, and no failure lost.
import { describe, expect, test } from "vitest";
import { oneAfterTheOther } from "../../../src/scan/git/read-ahead.ts";

const later = () => new Promise<void>((resolve) => setImmediate(resolve));

async function* chunks(texts: readonly string[], onChunk: () => void = () => undefined): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    await later();
    onChunk();
    yield Buffer.from(text);
  }
}

async function joined(stream: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += Buffer.from(chunk).toString();
  return text;
}

describe("two outputs", () => {
  test.each([
    [
      ["a", "b", "c"],
      ["d", "e"],
    ],
    [["a"], []],
    [[], ["d", "e", "f"]],
    [[], []],
  ])("%j and %j come one after the other", async (first, second) => {
    expect(await joined(oneAfterTheOther(chunks(first), chunks(second)))).toBe([...first, ...second].join(""));
  });

  test("are read at the same time, the second one no farther ahead than a little is held", async () => {
    let given = 0;
    const megabyte = "x".repeat(1 << 20);
    const second = chunks(
      Array.from({ length: 40 }, () => megabyte),
      () => given++,
    );
    async function* first(): AsyncGenerator<Uint8Array> {
      for (let turn = 0; turn < 200; turn++) await later();
      yield Buffer.from(`${given}`);
    }
    const stream = oneAfterTheOther(first(), second);
    const { value } = await stream.next();
    expect(Number(Buffer.from(value ?? []).toString())).toBeGreaterThan(4);
    expect(Number(Buffer.from(value ?? []).toString())).toBeLessThan(12);
    expect((await joined(stream)).length).toBe(40 << 20);
  });

  test.each(["first", "second"])("fail as the %s one does, after what came before", async (which) => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("z");
      throw new SyntaxError("broken");
    }
    const stream = which === "first" ? oneAfterTheOther(failing(), chunks(["a"])) : oneAfterTheOther(chunks(["a"]), failing());
    const seen: string[] = [];
    const reading = (async () => {
      for await (const chunk of stream) seen.push(Buffer.from(chunk).toString());
    })();
    await expect(reading).rejects.toThrow("broken");
    expect(seen).toEqual(which === "first" ? ["z"] : ["a", "z"]);
  });

  test("are both given up where nobody reads on", async () => {
    let isClosed = false;
    async function* second(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          await later();
          yield Buffer.alloc(1 << 20);
        }
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of oneAfterTheOther(chunks(["a", "b"]), second())) break;
    for (let turn = 0; turn < 50 && !isClosed; turn++) await later();
    expect(isClosed).toBe(true);
  });
});
