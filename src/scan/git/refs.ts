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

const FORMAT = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)";

export async function readRefs(git: Git): Promise<readonly Ref[]> {
  return pathText(await ask(git, ["for-each-ref", `--format=${FORMAT}`]))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [type = "", id = "", peeledType = "", peeled = "", ...name] = line.split(" ");
      const isTag = type === "tag";
      return { name: shortName(name.join(" ")), type, id, target: isTag ? peeled : id, targetType: isTag ? peeledType : type };
    });
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
