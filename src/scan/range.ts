// From what set the run off to the commits that have to be searched.

import type { ScanTarget } from "../model/config.ts";
import type { Event, Occasion } from "../model/event.ts";
import { ConfigError } from "../model/problem.ts";
import type { Git } from "../world.ts";
import { fetchMissing, type Wanted } from "./deepen.ts";
import { isObjectId, shortId } from "./object-id.ts";

export type Range =
  | {
      readonly kind: "commits";
      /** Arguments for rev-list; validated ids and our own options only. */
      readonly revisions: readonly string[];
      readonly scope: string;
      readonly notices: readonly string[];
      /** Annotated tags that the range brings. */
      readonly tags: readonly string[];
      /** The branch that the event brings; its name is content too. */
      readonly branch: string | undefined;
    }
  | { readonly kind: "nothing"; readonly scope: string; readonly notice: string }
  /** `why` says what to do. */
  | { readonly kind: "unreadable"; readonly scope: string; readonly why: string };

/** Only commits, the index and directories have other ways in. */
export type CommitTarget = Exclude<ScanTarget, { kind: "directory" } | { kind: "staged" }>;

/** Throws `ConfigError` for a revision that the user named and that is not there. */
export async function resolveRange(target: CommitTarget, occasion: Occasion, git: Git): Promise<Range> {
  if ((await git.run(["rev-parse", "--git-dir"])).exitCode !== 0) return noRepository();
  switch (target.kind) {
    case "history":
      return wholeHistory(git, "the whole history");
    case "range":
      return namedRange(target.range, git);
    case "event":
      return eventRange(occasion.event, git);
  }
}

function noRepository(): Range {
  const why =
    "there is no git repository here: in a workflow, put actions/checkout with `fetch-depth: 0` before this step; on the command line, use --dir to search plain files.";
  return { kind: "unreadable", scope: "commits", why };
}

async function eventRange(event: Event, git: Git): Promise<Range> {
  switch (event.kind) {
    case "push":
      return pushRange(event, git);
    case "pull-request": {
      const scope = `pull request #${event.number}`;
      return between(git, { scope, base: event.base, head: event.head, baseRef: event.baseRef, commits: event.commits });
    }
    case "merge-group":
      return between(git, { scope: "merge group", base: event.base, head: event.head, baseRef: event.baseRef, commits: undefined });
    case "standing":
      return wholeHistory(git, `the whole history, because ${event.name} brings no commits of its own`);
    case "command-line":
      return namedRange("HEAD", git);
  }
}

interface Between extends Omit<Wanted, "excluded"> {
  readonly scope: string;
  readonly base: string;
}

async function between(git: Git, wanted: Between): Promise<Range> {
  const scope = `${wanted.scope}, ${shortId(wanted.base)}..${shortId(wanted.head)}`;
  const mergeBase = await firstParentOfCheckedOutMerge(git, wanted.head);
  const excluded = [wanted.base, ...(mergeBase === undefined ? [] : [mergeBase])];
  return fetched(git, { ...wanted, excluded }, { scope, revisions: [wanted.head, ...excluded.map((id) => `^${id}`)] });
}

/** GitHub checks out its own merge of base and head; what the base has by now is not what the pull request brings. */
async function firstParentOfCheckedOutMerge(git: Git, head: string): Promise<string | undefined> {
  const commit = await git.run(["rev-list", "--parents", "--max-count=1", "HEAD"]);
  const [, first, second, third] = text(commit.stdout).trim().split(" ");
  return second === head && third === undefined && first !== undefined && isObjectId(first) ? first : undefined;
}

async function pushRange(event: Extract<Event, { kind: "push" }>, git: Git): Promise<Range> {
  const name = event.ref.replace(/^refs\/(?:heads|tags)\//, "");
  if (event.after === undefined) {
    return { kind: "nothing", scope: `push that deleted ${name}`, notice: "The push deleted the ref, so it brought nothing to search." };
  }
  if (event.ref.startsWith("refs/tags/")) return newRef(git, event, event.after, `push of tag ${name}`);
  if (event.before === undefined) return newRef(git, event, event.after, `push of the new branch ${name}`);
  const beforeIsThere = await isCommitThere(git, event.before);
  if (event.forced && !beforeIsThere) {
    await git.run(["fetch", "--no-tags", "--depth=1", "origin", event.before]);
    if (!(await isCommitThere(git, event.before)))
      return newRef(git, event, event.after, `forced push to ${name}, whose earlier head is gone`);
  }
  const scope = `push to ${name}, ${shortId(event.before)}..${shortId(event.after)}`;
  const wanted: Wanted = { head: event.after, excluded: [event.before], baseRef: undefined, commits: undefined };
  return fetched(git, wanted, { scope, revisions: [event.after, `^${event.before}`], branch: name });
}

async function isCommitThere(git: Git, id: string): Promise<boolean> {
  return (await git.run(["cat-file", "-e", `${id}^{commit}`])).exitCode === 0;
}

/** A new ref brings the commits that no other branch of the remote has. */
async function newRef(git: Git, event: Extract<Event, { kind: "push" }>, after: string, scope: string): Promise<Range> {
  const isTag = event.ref.startsWith("refs/tags/");
  const own = isTag ? [] : [`--exclude=${event.ref.replace("refs/heads/", "refs/remotes/origin/")}`];
  const wanted: Wanted = { head: after, excluded: [], baseRef: event.defaultBranch, commits: undefined };
  const revisions = [after, "--not", ...own, "--remotes=origin"];
  const branch = isTag ? undefined : event.ref.replace(/^refs\/heads\//, "");
  const range = await fetched(git, wanted, { scope, revisions, branch });
  if (range.kind !== "commits") return range;
  const tags = (await git.run(["cat-file", "-t", after])).stdout;
  return { ...range, tags: text(tags).trim() === "tag" ? [after] : [] };
}

interface Found {
  readonly scope: string;
  readonly revisions: readonly string[];
  readonly branch?: string | undefined;
}

async function fetched(git: Git, wanted: Wanted, { scope, revisions, branch }: Found): Promise<Range> {
  const why = await fetchMissing(git, wanted, revisions);
  if (why !== undefined) return { kind: "unreadable", scope, why };
  return { kind: "commits", revisions, scope, notices: [], tags: [], branch };
}

async function wholeHistory(git: Git, scope: string): Promise<Range> {
  const head = await git.run(["rev-parse", "--verify", "--quiet", "HEAD"]);
  const refs = await git.run(["for-each-ref", "--format=%(objecttype) %(objectname)"]);
  if (head.exitCode !== 0 && refs.stdout.length === 0) return { kind: "nothing", scope, notice: "The repository has no commits yet." };
  const revisions = ["--all", ...(head.exitCode === 0 ? ["HEAD"] : [])];
  const tags = text(refs.stdout)
    .split("\n")
    .flatMap((line) => (line.startsWith("tag ") ? [line.slice(4)] : []));
  const why = await fetchMissing(git, undefined, revisions);
  return why === undefined
    ? { kind: "commits", revisions, scope, notices: [], tags, branch: undefined }
    : { kind: "unreadable", scope, why };
}

/** git itself reads the range, so every form that git knows works; what comes back is ids. */
async function namedRange(range: string, git: Git): Promise<Range> {
  const parsed = await git.run(["rev-parse", "--end-of-options", range]);
  const revisions = text(parsed.stdout)
    .trim()
    .split("\n")
    .filter((line) => line !== "--end-of-options");
  const scope = range === "HEAD" ? "the history of HEAD" : range;
  if (range === "HEAD" && parsed.exitCode !== 0) return { kind: "nothing", scope, notice: "The repository has no commits yet." };
  if (parsed.exitCode !== 0 || revisions.length === 0 || !revisions.every((line) => isObjectId(line.replace(/^\^/, "")))) {
    throw new ConfigError([
      { source: "range", message: "is not a revision or range that this repository has; git log RANGE shows what git makes of it." },
    ]);
  }
  const why = await fetchMissing(git, undefined, revisions);
  return why === undefined
    ? { kind: "commits", revisions, scope, notices: [], tags: [], branch: undefined }
    : { kind: "unreadable", scope, why };
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
