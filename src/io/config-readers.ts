// How the configuration file is read: from the working tree, or from a commit that a stranger's change cannot touch.

import { ConfigError } from "../model/problem.ts";
import type { World } from "../world.ts";
import type { Repository } from "./repository.ts";

interface Readers {
  workingTree(path: string): Promise<string | undefined>;
  commit(objectId: string, path: string): Promise<string | undefined>;
}

const OBJECT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** `repository` is asked only when git has not got the commit and cannot fetch it. */
export function createConfigReaders({ files, git }: Pick<World, "files" | "git">, repository: Repository | undefined): Readers {
  return {
    workingTree: (path) => files.readText(path),
    commit: async (objectId, path) => {
      if (!OBJECT_ID.test(objectId)) throw unreadable(objectId);
      if (await hasCommit(git, objectId)) return readFromCommit(git, objectId, path);
      if (repository === undefined) throw unreadable(objectId);
      return repository.readText(objectId, path);
    },
  };
}

/** A depth-1 checkout of a pull request lacks its base: one commit is fetched, without history. */
async function hasCommit(git: World["git"], objectId: string): Promise<boolean> {
  const isThere = async () => (await git.run(["cat-file", "-e", `${objectId}^{commit}`])).exitCode === 0;
  if (await isThere()) return true;
  await git.run(["fetch", "--no-tags", "--depth=1", "origin", objectId]);
  return isThere();
}

async function readFromCommit(git: World["git"], objectId: string, path: string): Promise<string | undefined> {
  const listed = await git.run(["ls-tree", "-z", "--full-tree", objectId, "--", path]);
  const blob = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(Buffer.from(listed.stdout).toString("latin1"))?.[1];
  if (listed.exitCode !== 0) throw unreadable(objectId);
  if (blob === undefined) return undefined;
  const content = await git.run(["cat-file", "blob", blob]);
  if (content.exitCode !== 0) throw unreadable(objectId);
  return Buffer.from(content.stdout).toString("utf8");
}

function unreadable(objectId: string): ConfigError {
  const message =
    `the base commit ${objectId.slice(0, 7)}, from which the configuration is read on this event, is not in this clone and could not be fetched; ` +
    'let actions/checkout use "fetch-depth: 0".';
  return new ConfigError([{ source: "config", message }]);
}
