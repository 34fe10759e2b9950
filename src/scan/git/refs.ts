// Branches and tags: their names are content, and an annotated tag has a message.

import type { Git } from "../../world.ts";
import { ask } from "./git-words.ts";
import { pathText } from "./path-text.ts";

export interface Ref {
  /** Without `refs/heads/` and the like. */
  readonly name: string;
  readonly type: string;
  readonly id: string;
  /** What an annotated tag leads to in the end; of other refs their own object. */
  readonly target: string;
  readonly targetType: string;
}

export interface Refs {
  /** Broken ones too: their names are content all the same. */
  readonly refs: readonly Ref[];
  /** Full names of refs that lead nowhere: a file that is empty or garbled, a name that git refuses, an object that is not there. */
  readonly broken: readonly string[];
}

const FORMAT = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)";
/** In this form git looks at no object. */
const NAMES_ONLY = "%(objectname) %(refname)";

/** Git passes over refs that it cannot resolve, with a warning, and stops at one whose object is not there. */
export async function readRefs(git: Git): Promise<Refs> {
  const { exitCode, stdout, stderr } = await git.run(["for-each-ref", `--format=${FORMAT}`]);
  const unresolved = await unresolvedRefs(git, stderr);
  const refs = exitCode === 0 ? parseRefs(pathText(stdout)) : await lookUp(git);
  const lost = refs.flatMap(({ fullName, target }) => (target === "" ? [fullName] : []));
  return { refs: [...refs, ...unresolved.map(asLost)], broken: [...unresolved, ...lost] };
}

type NamedRef = Ref & { readonly fullName: string };

function parseRefs(lines: string): readonly NamedRef[] {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [type = "", id = "", peeledType = "", peeled = "", ...name] = line.split(" ");
      const fullName = name.join(" ");
      const isTag = type === "tag";
      return { fullName, name: shortName(fullName), type, id, target: isTag ? peeled : id, targetType: isTag ? peeledType : type };
    });
}

/** As git's own listing, of which one ref whose object is not there keeps all others out. */
async function lookUp(git: Git): Promise<readonly NamedRef[]> {
  const named = Array.from(pathText(await ask(git, ["for-each-ref", `--format=${NAMES_ONLY}`])).matchAll(/^(\w+) (.+)$/gm));
  const asked = named.map(([, id]) => `${id}\n${id}^{}\n`).join("");
  const found = pathText(await ask(git, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], asked)).split("\n");
  return named.map(([, id = "", fullName = ""], index) => {
    const [own = "", peeled = ""] = found.slice(2 * index);
    if (own.endsWith(MISSING)) return { ...asLost(fullName), fullName };
    const [type = ""] = own.split(" ");
    const [targetType = "", target = ""] = peeled.endsWith(MISSING) ? [] : peeled.split(" ");
    return { fullName, name: shortName(fullName), type, id, target, targetType };
  });
}

const MISSING = " missing";

function asLost(fullName: string): Ref {
  return { name: shortName(fullName), type: "missing", id: "", target: "", targetType: "" };
}

/** Git before 2.34 warns of symbolic refs too, whose branch is gone; that is nothing unusual, and loses nothing. */
async function unresolvedRefs(git: Git, warnings: string): Promise<readonly string[]> {
  const names = Array.from(warnings.matchAll(/^warning: ignoring (?:broken ref|ref with broken name) (.+)$/gm), ([, name = ""]) => name);
  const symbolic = await Promise.all(names.map((name) => git.run(["symbolic-ref", "--quiet", name])));
  return names.filter((_, index) => symbolic[index]?.exitCode !== 0);
}

function shortName(name: string): string {
  return name.replace(/^refs\/(?:heads\/|tags\/|remotes\/[^/]+\/)?/, "");
}

/** Blobs that refs name without a commit, directly or in a tree, each with a name for people. */
export async function looseBlobs(git: Git, refs: readonly Ref[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { name, target, targetType } of refs) {
    if (targetType === "blob") found.set(target, name);
    if (targetType !== "tree") continue;
    for (const entry of pathText(await ask(git, ["ls-tree", "-r", "-z", "--full-tree", target])).split("\0")) {
      const [, id, path] = /^\d+ blob (\w+)\t(.*)$/s.exec(entry) ?? [];
      if (id !== undefined) found.set(id, `${name}:${path}`);
    }
  }
  return found;
}
