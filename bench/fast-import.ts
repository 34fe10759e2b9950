// Writes commits into a repository through `git fast-import`, one after the other.

import { spawn } from "node:child_process";
import { once } from "node:events";

export type Lines = readonly string[];

export type Changes = ReadonlyMap<string, Lines | undefined>;

export interface Import {
  /** `parents` are marks, of which the first one's tree is the base; a file without lines is deleted. Gives the mark of the new commit. */
  commit(message: string, parents: readonly number[], files: Changes): Promise<number>;
  end(): Promise<void>;
}

const FIRST_SECOND = 1_600_000_000;
const SECONDS_BETWEEN = 600;

/** `marks` is the file that will say which mark became which commit. */
export function createImport(folder: string, marks: string): Import {
  const git = spawn("git", ["-C", folder, "fast-import", "--quiet", `--export-marks=${marks}`], { stdio: ["pipe", "inherit", "inherit"] });
  const ended = once(git, "exit");
  let mark = 0;
  return {
    async commit(message, parents, files) {
      mark++;
      const [first, ...others] = parents;
      const when = FIRST_SECOND + mark * SECONDS_BETWEEN;
      const head = [`commit refs/heads/main`, `mark :${mark}`, `committer Grower <grower@example.com> ${when} +0000`, data(message)];
      if (first !== undefined) head.push(`from :${first}`);
      for (const other of others) head.push(`merge :${other}`);
      const changes = [...files].map(([path, lines]) =>
        lines === undefined ? `D ${path}` : `M 100644 inline ${path}\n${data(lines.join("\n"))}`,
      );
      if (!git.stdin.write(`${[...head, ...changes].join("\n")}\n\n`)) await once(git.stdin, "drain");
      return mark;
    },
    async end() {
      git.stdin.end();
      const [exitCode] = await ended;
      if (exitCode !== 0) throw new Error(`git fast-import ended with exit code ${exitCode}.`);
    },
  };
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
