// From what set the run off to the commits that have to be searched.

import type { ScanTarget } from "../model/config.ts";
import type { Event, Occasion } from "../model/event.ts";
import { ConfigError } from "../model/problem.ts";
import type { Git } from "../world.ts";
import { type Clone, isCommitThere, listCommits, type Wanted } from "./deepen.ts";
import { quoted } from "./git-words.ts";
import { isObjectId, shortId } from "./object-id.ts";

export type Range =
  | {
      readonly kind: "commits";
      /** Arguments for rev-list; validated ids and our own options only. */
      readonly revisions: readonly string[];
      /** What they come to: ids, one a line, parents first. */
      readonly commitIds: Uint8Array;
      readonly scope: string;
      /** Whose names and tags belong to the range: those of its commits, or all. */
      readonly refs: "of-commits" | "all";
      /** Tag objects that the event brings, whatever they point at. */
      readonly tags: readonly string[];
      /** The branch or tag that the event brings: its name is content too. */
      readonly name: string | undefined;
      /** The revision whose files are what is there now. */
      readonly head: string;
      /** The remote that a partial clone left objects at. */
      readonly promisor: string | undefined;
    }
  | { readonly kind: "nothing"; readonly scope: string; readonly notice: string }
  /** `why` says what to do. */
  | { readonly kind: "unreadable"; readonly scope: string; readonly why: string };

/** Only commits, the index and directories have other ways in. */
export type CommitTarget = Exclude<ScanTarget, { kind: "directory" } | { kind: "staged" }>;

/** Throws `ConfigError` for a revision that the user named and that is not there. */
export async function resolveRange(target: CommitTarget, occasion: Occasion, git: Git): Promise<Range> {
  const asked = target.kind === "range" ? ["--end-of-options", target.range] : [];
  const { event } = occasion;
  const [parsed, promisors, mergeBase] = await Promise.all([
    git.run(["rev-parse", "--is-shallow-repository", ...asked]),
    git.run(["config", "--get-regexp", "^remote\\..*\\.promisor$"]),
    target.kind === "event" && "base" in event ? firstParentOfCheckedOutMerge(git, event.head) : undefined,
  ]);
  const [shallow = "", ...named] = text(parsed.stdout).split("\n");
  if (!/^(?:true|false)$/.test(shallow)) return noRepository(parsed.stderr);
  const promisor = /^remote\.(.*)\.promisor/.exec(text(promisors.stdout))?.[1];
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

async function eventRange(clone: Clone, event: Event, mergeBase: string | undefined): Promise<Range> {
  switch (event.kind) {
    case "push":
      return pushRange(clone, event);
    case "pull-request": {
      const { base, head, commits, headRef } = event;
      return between(clone, { scope: `pull request #${event.number}`, base, mergeBase, head, commits, name: headRef });
    }
    case "merge-group":
      return between(clone, { scope: "merge group", base: event.base, mergeBase, head: event.head, commits: undefined, name: undefined });
    case "standing":
      return wholeHistory(clone, `the whole history, because ${event.name} brings no commits of its own`);
    case "command-line":
      return headRange(clone);
  }
}

interface Between {
  readonly scope: string;
  readonly base: string;
  /** Of the merge that is checked out. */
  readonly mergeBase: string | undefined;
  readonly head: string;
  readonly commits: number | undefined;
  readonly name: string | undefined;
}

function between(clone: Clone, { scope, base, mergeBase, head, commits, name }: Between): Promise<Range> {
  const excluded = [base, ...(mergeBase === undefined || mergeBase === base ? [] : [mergeBase])];
  return fetched(clone, { head, excluded, commits, name, scope: `${scope}, ${shortId(base)}..${shortId(head)}` });
}

/** GitHub checks out its own merge of base and head; what the base has by now is not what the pull request brings. */
async function firstParentOfCheckedOutMerge(git: Git, head: string): Promise<string | undefined> {
  const commit = await git.run(["cat-file", "commit", "HEAD"]);
  const headers = text(commit.stdout).split("\n\n")[0] ?? "";
  const [first, second, third] = Array.from(headers.matchAll(/^parent (\w+)$/gm), ([, id]) => id);
  return second === head && third === undefined && first !== undefined && isObjectId(first) ? first : undefined;
}

type Push = Extract<Event, { kind: "push" }>;

async function pushRange(clone: Clone, event: Push): Promise<Range> {
  const name = event.ref.replace(/^refs\/(?:heads|tags)\//, "");
  const { before, after } = event;
  if (after === undefined) {
    return { kind: "nothing", scope: `push that deleted ${name}`, notice: "The push deleted the ref, so it brought nothing to search." };
  }
  if (event.ref.startsWith("refs/tags/")) return newRef(clone, event, { after, name, scope: `push of tag ${name}` });
  if (before === undefined) return newRef(clone, event, { after, name, scope: `push of the new branch ${name}` });
  if (event.forced && !(await canBeHad(clone, before))) {
    return newRef(clone, event, { after, name, scope: `forced push to ${name}, whose earlier head is gone` });
  }
  const scope = `push to ${name}, ${shortId(before)}..${shortId(after)}`;
  return fetched(clone, { head: after, excluded: [before], commits: undefined, scope, name });
}

/** Without a depth: that would cut off history that the clone has. */
async function canBeHad({ git }: Clone, id: string): Promise<boolean> {
  if (await isCommitThere(git, id)) return true;
  await git.run(["fetch", "--no-tags", "--quiet", "origin", id]);
  return isCommitThere(git, id);
}

interface NewRef {
  readonly after: string;
  readonly name: string;
  readonly scope: string;
}

/**
 * A new branch brings the commits that the default branch has not: other branches may have been pushed together with it,
 * and each would leave them to the other. A tag brings what no branch has; branches are searched when they are pushed.
 */
async function newRef(clone: Clone, event: Push, { after, name, scope }: NewRef): Promise<Range> {
  const { git } = clone;
  const isTag = event.ref.startsWith("refs/tags/");
  const isDefault = event.ref === `refs/heads/${event.defaultBranch}`;
  const base = isDefault || event.defaultBranch === undefined ? undefined : await tipOf(clone, event.defaultBranch);
  const others = isTag || base === undefined ? ["--not", ...(isTag ? [] : [`--exclude=origin/${name}`]), "--remotes=origin"] : [];
  const excluded = base === undefined ? [] : [base];
  const range = await fetched(clone, { head: after, excluded, others: isDefault ? [] : others, commits: undefined, scope, name });
  if (range.kind !== "commits" || !isTag) return range;
  const type = await git.run(["cat-file", "-t", after]);
  return { ...range, tags: text(type.stdout) === "tag" ? [after] : [] };
}

/** Where a branch of the remote stands, asked of the remote where the clone does not know. */
async function tipOf({ git }: Clone, branch: string): Promise<string | undefined> {
  const known = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `refs/remotes/origin/${branch}^{commit}`]);
  if (known.exitCode === 0) return text(known.stdout).split("\n").at(-1);
  const listed = await git.run(["ls-remote", "--quiet", "origin", `refs/heads/${branch}`]);
  const id = text(listed.stdout).split("\t")[0] ?? "";
  return isObjectId(id) ? id : undefined;
}

interface Ends extends Wanted {
  readonly scope: string;
  readonly others?: readonly string[];
  readonly name?: string | undefined;
}

async function fetched(clone: Clone, { scope, others = [], name, ...wanted }: Ends): Promise<Range> {
  const revisions = [wanted.head, ...wanted.excluded.map((id) => `^${id}`), ...others];
  return listed(clone, wanted, { revisions, refs: "of-commits", tags: [], name, head: wanted.head, scope });
}

async function wholeHistory(clone: Clone, scope: string): Promise<Range> {
  const [head, refs] = await Promise.all([
    clone.git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
    clone.git.run(["for-each-ref", "--count=1"]),
  ]);
  const isBorn = head.exitCode === 0;
  if (!isBorn && refs.stdout.length === 0) return noCommits(scope);
  const revisions = ["--all", ...(isBorn ? ["HEAD"] : [])];
  return listed(clone, undefined, { revisions, refs: "all", tags: [], name: undefined, head: "HEAD", scope });
}

async function headRange(clone: Clone): Promise<Range> {
  const scope = "the history of HEAD";
  const head = await clone.git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (head.exitCode !== 0) return noCommits(scope);
  return listed(clone, undefined, { revisions: ["HEAD"], refs: "of-commits", tags: [], name: undefined, head: "HEAD", scope });
}

function noCommits(scope: string): Range {
  return { kind: "nothing", scope, notice: "The repository has no commits yet." };
}

/** git itself reads the range, so every form that git knows works; what it `named` is ids. */
async function namedRange(clone: Clone, range: string, named: readonly string[]): Promise<Range> {
  const lines = named.filter((line) => line !== "--end-of-options");
  const ids = lines.map((line) => line.replace(/^\^/, ""));
  if (ids.length === 0 || !ids.every(isObjectId)) throw unknownRange();
  const head = lines.find((line) => !line.startsWith("^")) ?? "HEAD";
  const [types, found] = await Promise.all([
    clone.git.run(["cat-file", "--batch-check=%(objectname) %(objecttype)"], `${ids.join("\n")}\n`),
    listed(clone, undefined, { revisions: lines, refs: "of-commits", tags: [], name: undefined, head, scope: range }),
  ]);
  const objects = text(types.stdout).split("\n");
  if (!objects.every((line) => /^\w+ (?:commit|tag)$/.test(line))) throw unknownRange();
  const tags = objects.flatMap((line) => (line.endsWith(" tag") ? [line.slice(0, -4)] : []));
  return found.kind === "commits" ? { ...found, tags } : found;
}

function unknownRange(): ConfigError {
  const message = "is not a revision or range that this repository has; git log RANGE shows what git makes of it.";
  return new ConfigError([{ source: "range", message }]);
}

type Asked = Omit<Extract<Range, { kind: "commits" }>, "kind" | "commitIds" | "promisor">;

async function listed(clone: Clone, wanted: Wanted | undefined, asked: Asked): Promise<Range> {
  const found = await listCommits(clone, wanted, asked.revisions);
  if ("why" in found) return { kind: "unreadable", scope: asked.scope, why: found.why };
  return { kind: "commits", ...asked, ...found, promisor: clone.promisor };
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1").trimEnd();
}
