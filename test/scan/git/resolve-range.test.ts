// A range that is asked for ahead is the range that is asked for, and nobody hears of a failure who does not wait for it.
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Occasion } from "../../../src/model/event.ts";
import { ConfigError } from "../../../src/model/problem.ts";
import { resolveAhead, resolveRange } from "../../../src/scan/git/resolve-range.ts";
import { createRepository } from "../../support/repository.ts";
import { realGit } from "../scanning.ts";

const occasion: Occasion = { event: { kind: "command-line" }, trust: "trusted", label: "command line", repositoryUrl: undefined };

test("asked for ahead, a range is the same", async () => {
  const repository = await createRepository();
  await repository.commit({ "a.txt": "1" });
  await repository.commit({ "a.txt": "2" });
  const target = { kind: "range", range: "main~1..main" } as const;
  const range = await resolveAhead(target, occasion, realGit(repository));
  expect(range).toEqual(await resolveRange(target, occasion, realGit(repository)));
  expect(range).toMatchObject({ kind: "commits", scope: "main~1..main" });
});

test("a range that is not there fails where it is awaited, however late", async () => {
  const repository = await createRepository();
  await repository.commit({ "a.txt": "1" });
  let isAsked = false;
  const git = realGit(repository);
  const range = resolveAhead({ kind: "range", range: "nowhere" }, occasion, {
    ...git,
    run: async (...args) => {
      const answer = await git.run(...args);
      isAsked = true;
      return answer;
    },
  });
  while (!isAsked) await setImmediate();
  for (let turn = 0; turn < 20; turn++) await setImmediate();
  await expect(range).rejects.toThrow(ConfigError);
});

test.each([{ kind: "staged" }, { kind: "directory", path: "." }] as const)("git is not asked for a range of $kind", async (target) => {
  const never = {
    run: () => Promise.reject(new Error("asked")),
    stream: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("asked")) }) }),
  };
  expect(resolveAhead(target, occasion, never)).toBeUndefined();
});
