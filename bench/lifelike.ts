// Lifelike files, edits and keys for grown repositories: the code of the project's own dependencies, the same for the same seed.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { createRandom } from "./random.ts";

export interface TextFile {
  readonly path: string;
  readonly lines: readonly string[];
}

export interface Lifelike {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  isOneOf(times: number): boolean;
  oneOf<Item>(items: readonly Item[]): Item;
  /** 0 most often, then 1, and so on; on average about `mean`. */
  few(mean: number): number;
  /** Another file that was not given before; undefined when there are no more. */
  nextFile(): TextFile | undefined;
  /** A few places changed: lines added, taken out, replaced. */
  edit(lines: readonly string[]): readonly string[];
  /** A key with a valid checksum, assembled here. */
  key(): string;
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export function createLifelike(folder: string, seed: number): Lifelike {
  const below = createBelow(seed);
  const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const few = (mean: number): number => Math.floor(-Math.log(1 - below(1_000_000) / 1_000_000) * mean);
  const pool = shuffled(textFilesIn(folder), below);
  const lines = pool.slice(0, 200).flatMap((file) => file.lines.filter((line) => line.length > 10 && line.length < 100));
  const edit = (old: readonly string[]): readonly string[] => {
    const text = [...old];
    for (let count = 1 + few(1); count > 0; count--) {
      const size = few(3);
      const added = Array.from({ length: 1 + size }, () => oneOf(lines));
      const at = below(text.length);
      if (below(4) === 0) text.splice(at, size);
      else text.splice(at, below(3) === 0 ? 1 + size : 0, ...added);
    }
    return text.length < 5 ? [...text, ...Array.from({ length: 30 }, () => oneOf(lines))] : text;
  };
  const key = (): string => {
    const body = Array.from({ length: 30 }, () => DIGITS.charAt(below(DIGITS.length))).join("");
    return ["gh", "p_", body, base62(crc32(body)).padStart(6, "0")].join("");
  };
  return { below, isOneOf: (times) => below(times) === 0, oneOf, few, nextFile: () => pool.pop(), edit, key };
}

function createBelow(seed: number): (limit: number) => number {
  const random = createRandom(seed * 2654435761 + 12345);
  return (limit) => Math.floor(random() * limit);
}

function textFilesIn(folder: string): readonly TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(?:[cm]?[jt]s|md|json|ya?ml)$/.test(path) && !/(?:^|\/)(?:node-\w+-\w+|\.[^/]*)\//.test(path))
    .toSorted()
    .flatMap((path) => {
      const stat = statSync(join(folder, path), { throwIfNoEntry: false });
      if (stat === undefined || !stat.isFile() || stat.size < 3000 || stat.size > 120_000) return [];
      return [{ path: path.replaceAll("/", "-").toLowerCase(), lines: readFileSync(join(folder, path), "utf8").split("\n") }];
    });
}

function shuffled<Item>(items: readonly Item[], below: (limit: number) => number): Item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}

function base62(value: number): string {
  return value === 0 ? "" : base62(Math.floor(value / 62)) + DIGITS.charAt(value % 62);
}
