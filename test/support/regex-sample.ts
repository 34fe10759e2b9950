// Makes a text that an RE2 pattern matches: as short as it may be outside the group `secret`, random inside it.

import type { Random } from "./sample.ts";

export interface PatternSample {
  readonly text: string;
  readonly secret: string;
  /** What the pattern's first group gave: the name, where the pattern is an assignment. */
  readonly name: string;
}

export function sampleOfPattern(pattern: string, random: Random): PatternSample {
  const reader = { text: pattern, at: 0 };
  const tree = readAlternatives(reader);
  const state: State = { random, inSecret: 0, secret: "", name: undefined };
  const text = write(tree, state);
  return { text, secret: state.secret === "" ? text : state.secret, name: state.name ?? "" };
}

type Node =
  | { readonly kind: "letters"; readonly letters: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "any"; readonly choices: readonly Node[] }
  | { readonly kind: "row"; readonly nodes: readonly Node[] }
  | { readonly kind: "group"; readonly isSecret: boolean; readonly node: Node }
  | { readonly kind: "repeat"; readonly node: Node; readonly least: number; readonly most: number };

interface Reader {
  readonly text: string;
  at: number;
}

const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
/** What a class of everything but some letters is taken for: a space if it may be, else something ordinary. */
const ORDINARY = ` \n${PRINTABLE.slice(33)}${PRINTABLE}`;
const MOST_REPEATS = 120;

function readAlternatives(reader: Reader): Node {
  const choices = [readRow(reader)];
  while (reader.text[reader.at] === "|") {
    reader.at++;
    choices.push(readRow(reader));
  }
  return choices.length === 1 ? (choices[0] as Node) : { kind: "any", choices };
}

function readRow(reader: Reader): Node {
  const nodes: Node[] = [];
  while (reader.at < reader.text.length && !"|)".includes(reader.text.charAt(reader.at))) nodes.push(readRepeat(reader, readOne(reader)));
  return { kind: "row", nodes };
}

function readRepeat(reader: Reader, node: Node): Node {
  const rest = reader.text.slice(reader.at);
  const counted = /^\{(\d+)(,?)(\d*)\}/.exec(rest);
  if (counted !== null) {
    reader.at += counted[0].length;
    const least = Number(counted[1]);
    const most = counted[3] !== "" ? Number(counted[3]) : counted[2] === "" ? least : least + MOST_REPEATS;
    return { kind: "repeat", node, least, most };
  }
  const sign = rest[0];
  if (sign !== "?" && sign !== "*" && sign !== "+") return node;
  reader.at++;
  return { kind: "repeat", node, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : MOST_REPEATS };
}

function readOne(reader: Reader): Node {
  const letter = reader.text.charAt(reader.at++);
  if (letter === "^" || letter === "$") return { kind: "nothing" };
  if (letter === ".") return { kind: "letters", letters: PRINTABLE };
  if (letter === "[") return { kind: "letters", letters: readClass(reader) };
  if (reader.text.startsWith("\\b", reader.at - 1)) {
    reader.at++;
    return { kind: "nothing" };
  }
  if (letter === "\\") return { kind: "letters", letters: escaped(reader.text.charAt(reader.at++)) };
  return letter === "(" ? readGroup(reader) : { kind: "letters", letters: letter };
}

function readGroup(reader: Reader): Node {
  const opening = /^\?(?:P<(\w+)>|[a-z]*:)/.exec(reader.text.slice(reader.at));
  if (opening !== null) reader.at += opening[0].length;
  const node = readAlternatives(reader);
  reader.at++;
  return { kind: "group", isSecret: opening?.[1] === "secret", node };
}

function readClass(reader: Reader): string {
  const isNegated = reader.text[reader.at] === "^";
  if (isNegated) reader.at++;
  let letters = "";
  for (let isFirst = true; isFirst || reader.text[reader.at] !== "]"; isFirst = false) {
    const letter = reader.text.charAt(reader.at++);
    const start = letter === "\\" ? escaped(reader.text.charAt(reader.at++)) : letter;
    const isRange = reader.text[reader.at] === "-" && reader.text[reader.at + 1] !== "]" && start.length === 1;
    if (!isRange) {
      letters += start;
      continue;
    }
    const end = reader.text.charCodeAt(reader.at + 1);
    reader.at += 2;
    for (let code = start.charCodeAt(0); code <= end; code++) letters += String.fromCharCode(code);
  }
  reader.at++;
  return isNegated ? [...ORDINARY].filter((letter) => !letters.includes(letter)).join("") : letters;
}

function escaped(letter: string): string {
  const classes: Readonly<Record<string, string>> = {
    s: " \t\n",
    w: "abcdefghijklmnopqrstuvwxyz0123456789",
    d: "0123456789",
    t: "\t",
    n: "\n",
    r: "\r",
  };
  return classes[letter] ?? letter;
}

interface State {
  readonly random: Random;
  inSecret: number;
  secret: string;
  name: string | undefined;
}

function write(node: Node, state: State): string {
  switch (node.kind) {
    case "nothing":
      return "";
    case "letters":
      return node.letters.charAt(state.inSecret > 0 ? state.random(node.letters.length) : 0);
    case "any":
      return write(node.choices[state.inSecret > 0 ? state.random(node.choices.length) : 0] as Node, state);
    case "row":
      return node.nodes.map((each) => write(each, state)).join("");
    case "group":
      return writeGroup(node, state);
    case "repeat": {
      // What joins the words of a name.
      if (state.inSecret === 0 && node.most === 1 && node.node.kind === "letters" && node.node.letters.includes("_")) return "_";
      const spread = state.inSecret > 0 ? state.random(Math.min(node.most, node.least + MOST_REPEATS) - node.least + 1) : 0;
      return Array.from({ length: node.least + spread }, () => write(node.node, state)).join("");
    }
  }
}

function writeGroup(node: Extract<Node, { kind: "group" }>, state: State): string {
  if (node.isSecret) state.inSecret++;
  const text = write(node.node, state);
  if (node.isSecret) {
    state.inSecret--;
    state.secret = text;
  }
  if (text !== "") state.name ??= text;
  return text;
}
