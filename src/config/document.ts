// YAML text in, plain data out, with a way back from every value to its line and column.

import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import type { ConfigPlace } from "../model/credential.ts";
import { ConfigError, type Problem } from "../model/problem.ts";
import { type ConfigDocument, type DataPath, problemAt } from "./places.ts";
import { shown } from "./wording.ts";
import { describeYamlError } from "./yaml-error.ts";

const MAX_CHARACTERS = 512 * 1024;
/** Aliases that may be followed while data is made of the document; a file that needs more is an attack or a mistake. */
const MAX_ALIASES = 100;
const MOST_SYNTAX_PROBLEMS = 20;
/** Names with a meaning of their own in JavaScript, which decoders pass over in silence. */
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

/** Parses one YAML 1.2 document: core schema, no custom tags, no merge keys. Throws `ConfigError` with every problem. */
export function parseConfig(path: string, text: string): ConfigDocument {
  if (text.length > MAX_CHARACTERS)
    throw new ConfigError([{ source: path, message: `is longer than ${MAX_CHARACTERS} characters; is it the right file?` }]);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    version: "1.2",
    schema: "core",
    // "silent" would let a second document pass without a word.
    logLevel: "error",
  });
  const placeAt = (offset: number): ConfigPlace => placeOfOffset(path, lines, offset);
  const tabs = strayTabs(text, document, lines);
  const problems = [...syntaxProblems(document, placeAt), ...keyProblems(document.contents, placeAt)];
  if (tabs.length > 0) throw new ConfigError(tabs.map((offset) => problemAt(placeAt(offset), describeYamlError("TAB_AS_INDENT"))));
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    path,
    value: toData(document, path),
    placeOf: (to) => placeAt(offsetOf(document, to, "value")),
    placeOfKey: (to) => placeAt(offsetOf(document, to, "key")),
  };
}

function placeOfOffset(path: string, lines: LineCounter, offset: number): ConfigPlace {
  const { line, col } = lines.linePos(offset);
  return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
}

function syntaxProblems(document: Document.Parsed, placeAt: (offset: number) => ConfigPlace): Problem[] {
  const all = [...document.errors, ...document.warnings];
  const problems = all.slice(0, MOST_SYNTAX_PROBLEMS).map((error) => problemAt(placeAt(error.pos[0]), describeYamlError(error.code)));
  return all.length > problems.length
    ? [...problems, problemAt(placeAt(0), `${all.length - problems.length} more of the same kind follow.`)]
    : problems;
}

/**
 * Offsets of the tabs that the parser stumbled over, most often by complaining of something else and several times; what else
 * it says then is not worth saying before they are gone. A tab within a text of several lines is nothing to complain of.
 */
function strayTabs(text: string, { errors }: Document.Parsed, lines: LineCounter): readonly number[] {
  if (errors.length === 0) return [];
  const stumbles = errors
    .slice(0, MOST_SYNTAX_PROBLEMS)
    .map(({ pos }) => ({ from: lines.linePos(pos[0]).line - 1, to: lines.linePos(pos[1]).line + 1 }));
  return [...text.matchAll(/^[ -]*\t/gm)]
    .map(({ index, 0: indent }) => index + indent.length - 1)
    .filter((offset) => stumbles.some(({ from, to }) => isBetween(lines.linePos(offset).line, from, to)))
    .slice(0, MOST_SYNTAX_PROBLEMS);
}

function isBetween(line: number, from: number, to: number): boolean {
  return from <= line && line <= to;
}

/** The parser compares every key with every other, which takes forever on long files; here a set does it. */
function keyProblems(root: Node | null, placeAt: (offset: number) => ConfigPlace): Problem[] {
  const problems: Problem[] = [];
  const waiting: unknown[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isSeq(node)) waiting.push(...[...node.items].reverse());
    if (!isMap(node)) continue;
    const firstPlaces = new Map<string, ConfigPlace>();
    for (const pair of node.items as readonly Pair<Node, Node | null>[]) problems.push(...keyProblem(pair, firstPlaces, placeAt));
    waiting.push(...node.items.map((pair) => pair.value).reverse());
  }
  return problems;
}

function keyProblem(
  pair: Pair<Node, Node | null>,
  firstPlaces: Map<string, ConfigPlace>,
  placeAt: (offset: number) => ConfigPlace,
): readonly Problem[] {
  const place = placeAt(pair.key.range?.[0] ?? 0);
  if (!isScalar(pair.key)) return [problemAt(place, "a key must be plain text, not a list, a mapping or an alias.")];
  const key = String(pair.key.value);
  if (key === "<<") return [problemAt(place, "merge keys (`<<`) are not part of YAML 1.2; write the keys out.")];
  if (RESERVED.has(key)) return [problemAt(place, `unknown key \`${key}\`; remove it.`)];
  const first = firstPlaces.get(key);
  if (first === undefined) firstPlaces.set(key, place);
  return first === undefined
    ? []
    : [problemAt(place, `${shown(key, "the key")} stands here a second time, first in line ${first.line}; remove one of them.`)];
}

/** Null, an empty file, is an empty mapping: everything in it is optional. */
function toData(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new ConfigError([
      { source: path, message: `has more than ${MAX_ALIASES} aliases or one that contains itself; write the values out.` },
    ]);
  }
}

function offsetOf(document: Document.Parsed, path: DataPath, part: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const parent = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(parent) ? pairOf(parent.items as readonly Pair[], step) : undefined;
    node = isSeq(parent) ? parent.items[Number(step)] : pair?.value;
    if (part === "key" && depth === path.length - 1) return startOf(pair?.key) ?? startOf(node) ?? offset;
    const start = startOf(node) ?? startOf(pair?.key);
    if (start === undefined) return offset;
    offset = start;
  }
  return offset;
}

function pairOf(pairs: readonly Pair[], step: string | number): Pair | undefined {
  return pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
