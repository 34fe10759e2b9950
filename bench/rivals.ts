// Other scanners to measure beside: found where they are installed, else put into a cache folder where Go or Python's pip can.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import type { Command } from "./measure.ts";

export interface Rival {
  readonly name: string;
  /** Searches a whole history, and neither tries keys nor asks the network for anything. */
  scan(repository: string): Command;
}

interface Candidate {
  readonly name: string;
  readonly version: string;
  /** Where it stands in the cache folder. */
  readonly program: readonly string[];
  readonly install: (cache: string) => void;
  readonly args: (repository: string) => readonly string[];
}

const INSTALL_MS = 600_000;
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "keyturn-bench");

const CANDIDATES: readonly Candidate[] = [
  {
    name: "gitleaks",
    version: "v8.30.1",
    program: ["gitleaks"],
    install: (cache) => run("go", ["install", "github.com/zricethezav/gitleaks/v8@v8.30.1"], { GOBIN: cache }),
    // Its report goes to standard output: a file named there is taken away first, even a device.
    args: (repository) => ["git", "--no-banner", "--log-level", "error", "--report-format", "json", "--report-path", "-", repository],
  },
  {
    name: "kingfisher",
    version: "2.14.0",
    program: ["python", "bin", "kingfisher"],
    install: (cache) => {
      run("python3", ["-m", "venv", join(cache, "python")]);
      run(join(cache, "python", "bin", "pip"), ["install", "--quiet", "kingfisher-bin==2.14.0"]);
    },
    args: (repository) => [
      "scan",
      repository,
      "--no-validate",
      "--no-update-check",
      "--git-history",
      "full",
      "--format",
      "json",
      "--quiet",
    ],
  },
];

/** Tells of each that cannot be had, and why. `cache`: another folder than the usual one for what is installed. */
export function findRivals(cache: string = CACHE): readonly Rival[] {
  return CANDIDATES.flatMap((candidate) => {
    const program = find(candidate, cache) ?? install(candidate, cache);
    if (program === undefined) return [];
    const scan = (repository: string): Command => ({
      program,
      args: candidate.args(repository),
      cwd: repository,
      accepts: [0, 1, 200, 205],
    });
    return [{ name: `${candidate.name} ${versionOf(program) ?? candidate.version}`, scan }];
  });
}

function find({ name, program }: Candidate, cache: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return [...folders, join(cache, ...program)].find((path) => existsSync(path));
}

function install(candidate: Candidate, cache: string): string | undefined {
  mkdirSync(cache, { recursive: true });
  console.log(`${candidate.name} is not here; installing ${candidate.version} into ${cache}`);
  try {
    candidate.install(cache);
    return join(cache, ...candidate.program);
  } catch {
    console.log(`Skipped ${candidate.name}: it is neither on the PATH nor could it be installed within ${INSTALL_MS / 60_000} minutes.`);
    return undefined;
  }
}

/** Undefined where it does not say: one built by `go install` does not know its own. */
function versionOf(program: string): string | undefined {
  const told = execFileSync(program, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return /\d+\.\d+[.\d]*/.exec(told)?.[0];
}

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  execFileSync(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "ignore"], timeout: INSTALL_MS });
}
