// Real servers of this machine: found, started on loopback in a folder of their own, and ended again.
import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "vitest";

/** Set by the script that installs the servers: from then on a missing one is a failure. */
const REQUIRED = process.env.KEYTURN_REQUIRE_SERVERS === "yes";
const FOLDERS = [...(process.env.PATH ?? "").split(":"), "/usr/sbin", "/usr/local/sbin"];
const LONGEST_START_MS = 10_000;

export interface RunningServer {
  readonly folder: string;
  close(): Promise<void>;
}

/** A suite that needs a program of Debian's; without it, it says loudly that nothing was tried. */
export function describeServer(program: string, debianPackage: string, suite: (path: string) => void): void {
  const path = FOLDERS.map((folder) => join(folder, program)).find(isExecutable);
  if (path !== undefined) {
    describe(program, () => suite(path));
    return;
  }
  const why = `${program} is not on this machine: install the package ${debianPackage} to try Keyturn against it`;
  if (!REQUIRED) {
    process.stderr.write(`SKIPPED: ${why}.\n`);
    describe.skip(why, () => test("nothing was tried", () => {}));
    return;
  }
  describe(program, () =>
    test("is installed", () => {
      throw new Error(`${why}; KEYTURN_REQUIRE_SERVERS says that it has to be there.`);
    }),
  );
}

export interface Start {
  readonly program: string;
  readonly port: number;
  /** Written into the folder before the start, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** The folder is the working directory as well. */
  readonly args: (folder: string) => readonly string[];
}

/** Resolves once the port takes connections; rejects with what the server said when it ends before. */
export async function startServer({ program, port, files, args }: Start): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), "keyturn-server-"));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  const server = spawn(program, args(folder), { cwd: folder, stdio: ["ignore", "ignore", "pipe"], env: { PATH: process.env.PATH ?? "" } });
  const said: string[] = [];
  server.stderr?.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const endWithUs = () => server.kill("SIGKILL");
  process.once("exit", endWithUs);
  const close = async () => {
    process.off("exit", endWithUs);
    await end(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await listening(server, port);
  } catch (error) {
    await close();
    throw new Error(`${program} did not start: ${said.join("").slice(-2000)}`, { cause: error });
  }
  return { folder, close };
}

/** Ports that were free a moment ago. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function listening(server: ChildProcess, port: number): Promise<void> {
  const until = performance.now() + LONGEST_START_MS;
  while (server.exitCode === null && performance.now() < until) {
    if (await accepts(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(server.exitCode === null ? "it never listened" : `exit code ${server.exitCode}`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGKILL");
  await ended;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
