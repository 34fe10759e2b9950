// The commits that an event brings: a push, a pull request, a merge group.

import type { Event } from "../../model/event.ts";
import type { Git } from "../../world.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import { type Clone, isCommitThere, type Wanted } from "./deepen.ts";
import { isObjectId, shortId } from "./object-id.ts";
import { historyOfHead, listRange, type Range, wholeHistory } from "./range.ts";

/** `mergeBase`: the first parent of the merge that is checked out. */
export async function eventRange(clone: Clone, event: Event, mergeBase: string | undefined): Promise<Range> {
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
      return historyOfHead(clone);
  }
}

/** GitHub checks out its own merge of base and head; what the base has by now is not what the pull request brings. */
export async function firstParentOfCheckedOutMerge(git: Git, head: string): Promise<string | undefined> {
  const commit = await git.run(["cat-file", "commit", "HEAD"]);
  const headers = latin1(commit.stdout).trimEnd().split("\n\n")[0] ?? "";
  const [first, second, third] = Array.from(headers.matchAll(/^parent (\w+)$/gm), ([, id]) => id);
  return second === head && third === undefined && first !== undefined && isObjectId(first) ? first : undefined;
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
  return { ...range, tags: latin1(type.stdout).trimEnd() === "tag" ? [after] : [] };
}

/** Where a branch of the remote stands, asked of the remote where the clone does not know. */
async function tipOf({ git }: Clone, branch: string): Promise<string | undefined> {
  const known = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `refs/remotes/origin/${branch}^{commit}`]);
  if (known.exitCode === 0) return latin1(known.stdout).trimEnd().split("\n").at(-1);
  const listed = await git.run(["ls-remote", "--quiet", "origin", `refs/heads/${branch}`]);
  const id = latin1(listed.stdout).trimEnd().split("\t")[0] ?? "";
  return isObjectId(id) ? id : undefined;
}

interface Ends extends Wanted {
  readonly scope: string;
  readonly others?: readonly string[];
  readonly name?: string | undefined;
}

async function fetched(clone: Clone, { scope, others = [], name, ...wanted }: Ends): Promise<Range> {
  const revisions = [wanted.head, ...wanted.excluded.map((id) => `^${id}`), ...others];
  return listRange(clone, wanted, { revisions, refs: "of-commits", tags: [], name, head: wanted.head, scope });
}
