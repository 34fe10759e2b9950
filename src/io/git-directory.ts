// Finds a repository's git directory without asking git, which refuses folders that somebody else owns.

import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The absolute git directory that `directory` belongs to, or undefined where there is none above it. */
export function findGitDirectory(directory: string): string | undefined {
  for (let at = resolve(directory); ; at = dirname(at)) {
    const found = gitDirectoryAt(at);
    if (found !== undefined || at === dirname(at)) return found;
  }
}

function gitDirectoryAt(directory: string): string | undefined {
  const entry = join(directory, ".git");
  const status = statSync(entry, { throwIfNoEntry: false });
  if (status?.isDirectory() && looksLikeGitDirectory(entry)) return entry;
  if (status?.isFile()) return linkedDirectory(directory, entry);
  return looksLikeGitDirectory(directory) ? directory : undefined;
}

/** Worktrees and submodules have a file there: `gitdir: PATH`. */
function linkedDirectory(directory: string, entry: string): string | undefined {
  const target = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(entry, "utf8"))?.[1];
  return target === undefined ? undefined : resolve(directory, target);
}

function looksLikeGitDirectory(directory: string): boolean {
  return existsSync(join(directory, "HEAD")) && existsSync(join(directory, "objects")) && existsSync(join(directory, "refs"));
}
