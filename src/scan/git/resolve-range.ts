// From what set the run off to the commits that have to be searched.

import type { ScanTarget } from "../../model/config.ts";
import type { Occasion } from "../../model/event.ts";
import { ConfigError } from "../../model/problem.ts";
import type { Git } from "../../world.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { Clone } from "./deepen.ts";
import { eventRange, firstParentOfCheckedOutMerge } from "./event-range.ts";
import { quoted } from "./git-words.ts";
import { isObjectId } from "./object-id.ts";
import { listRange, type Range, wholeHistory } from "./range.ts";

/** Only commits, the index and directories have other ways in. */
export type CommitTarget = Exclude<ScanTarget, { kind: "directory" } | { kind: "staged" }>;

/**
 * As `resolveRange`, for whoever has something else to do before the range is needed: git looks meanwhile. What goes wrong is
 * told to whoever awaits it, and to nobody else. Undefined where there are no commits to look for.
 */
export function resolveAhead(target: ScanTarget, occasion: Occasion, git: Git): Promise<Range> | undefined {
  if (target.kind === "directory" || target.kind === "staged") return undefined;
  const range = resolveRange(target, occasion, git);
  range.catch(() => undefined);
  return range;
}

/** Throws `ConfigError` for a revision that the user named and that is not there. */
export async function resolveRange(target: CommitTarget, occasion: Occasion, git: Git): Promise<Range> {
  const asked = target.kind === "range" ? ["--end-of-options", target.range] : [];
  const { event } = occasion;
  const [parsed, promisors, mergeBase] = await Promise.all([
    git.run(["rev-parse", "--is-shallow-repository", ...asked]),
    git.run(["config", "--get-regexp", "^remote\\..*\\.promisor$"]),
    target.kind === "event" && "base" in event ? firstParentOfCheckedOutMerge(git, event.head) : undefined,
  ]);
  const [shallow = "", ...named] = latin1(parsed.stdout).trimEnd().split("\n");
  if (!/^(?:true|false)$/.test(shallow)) return noRepository(parsed.stderr);
  const promisor = /^remote\.(.*)\.promisor/.exec(latin1(promisors.stdout).trimEnd())?.[1];
  const clone: Clone = { git, isShallow: shallow === "true", promisor };
  switch (target.kind) {
    case "history":
      return wholeHistory(clone, "the whole history");
    case "range":
      return namedRange(clone, target.range, parsed.exitCode === 0 ? named : []);
    case "event":
      return eventRange(clone, event, mergeBase);
  }
}

function noRepository(said: string): Range {
  const why = /not a git repository/.test(said)
    ? "there is no git repository here: in a workflow, put actions/checkout with `fetch-depth: 0` before this step; on the command line, use --dir to search plain files."
    : `git cannot read this repository${quoted(said)}. Check that git is installed and that the clone is whole (git fsck).`;
  return { kind: "unreadable", scope: "commits", why };
}

/** git itself reads the range, so every form that git knows works; what it `named` is ids. */
async function namedRange(clone: Clone, range: string, named: readonly string[]): Promise<Range> {
  const lines = named.filter((line) => line !== "--end-of-options");
  const ids = lines.map((line) => line.replace(/^\^/, ""));
  if (ids.length === 0 || !ids.every(isObjectId)) throw unknownRange(clone);
  const head = lines.find((line) => !line.startsWith("^")) ?? "HEAD";
  const [types, found] = await Promise.all([
    clone.git.run(["cat-file", "--batch-check=%(objectname) %(objecttype)"], `${ids.join("\n")}\n`),
    listRange(clone, undefined, { revisions: lines, refs: "of-commits", tags: [], name: undefined, head, scope: range }),
  ]);
  const objects = latin1(types.stdout).trimEnd().split("\n");
  if (!objects.every((line) => /^\w+ (?:commit|tag)$/.test(line))) throw unknownRange(clone);
  const tags = objects.flatMap((line) => (line.endsWith(" tag") ? [line.slice(0, -4)] : []));
  return found.kind === "commits" ? { ...found, tags } : found;
}

function unknownRange({ isShallow }: Clone): ConfigError {
  const known = "is not a revision or range that this repository has; git log RANGE shows what git makes of it.";
  const message = isShallow ? `${known} This clone is shallow: \`git fetch --unshallow\` brings what it left out.` : known;
  return new ConfigError([{ source: "range", message }]);
}
