// Everything outside the process stands behind these interfaces, so that the core is the same under the Action, the CLI and the tests.

export interface HttpRequest {
  readonly method: string;
  /** Absolute. May hold a secret (query scheme): never print it. */
  readonly url: string;
  /** May hold a secret: never print them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
  /** Allows plain http and private addresses. */
  readonly allowPrivate: boolean;
  /** One of the host's addresses, to connect to it and to no other; without effect behind a proxy. */
  readonly address?: string;
  /** PEM texts for TLS client authentication; the key is a secret: never print it. */
  readonly clientCertificate?: { readonly certificate: string; readonly privateKey: string };
}

export interface HttpAnswer {
  readonly status: number;
  /** Lower-case names; several values of one name are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most `maxBodyBytes`, decoded as UTF-8. May echo the secret: redact before use in any text. */
  readonly body: string;
  readonly bodyTruncated: boolean;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Which of the host's addresses answered; unknown behind a proxy. */
  readonly address?: string;
  /** When the host's TLS certificate ends; unknown behind a proxy and without TLS. */
  readonly certificateExpiresAt?: Date;
}

export type HttpFailureReason = "dns" | "connect" | "tls" | "timeout" | "proxy" | "protocol" | "refused-address" | "invalid-header";

/** Why no answer came. `detail` is an error code or a sentence of ours, never an error's own message. */
export interface HttpFailure {
  readonly failure: HttpFailureReason;
  readonly detail: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

export interface Http {
  /** Sends one request on a fresh connection; follows no redirect; never throws for what the network does. */
  send(request: HttpRequest): Promise<HttpAnswer | HttpFailure>;
  /** All addresses that the URL's host resolves to and that may be asked; none behind a proxy or where it cannot be told. */
  addresses?(url: string, allowPrivate: boolean): Promise<readonly string[]>;
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: Uint8Array;
  /** Capped; may quote untrusted names. */
  readonly stderr: string;
}

export interface Git {
  /** Runs git to its end and collects its output. Never rejects for a non-zero exit. */
  run(args: readonly string[], input?: Uint8Array | string): Promise<GitResult>;
  /**
   * Runs git and hands its output over as it comes. Rejects with `GitError` when git exits non-zero, after the last chunk.
   * `input` is written to git's standard input as fast as git takes it.
   */
  stream(args: readonly string[], input?: string | Uint8Array | AsyncIterable<string>): AsyncIterable<Uint8Array>;
  /** The repository's own packs, open for reading; none where they cannot be opened. Absent: git is asked for everything. */
  openPacks?(): Promise<readonly Pack[]>;
}

/** A file of many objects, each compressed, most of them as what they change in another one, beside an index of where each stands. */
export interface Pack {
  /** All of the index file. */
  readonly index: Uint8Array;
  readonly sizeBytes: number;
  /** Bytes of the file from `offset` on, fewer where it ends. Good until the next call. */
  read(offset: number, length: number): Uint8Array;
  /** What stands compressed in this stretch of the file; undefined where that is not `sizeBytes` bytes with the right checksum. */
  inflate(from: number, to: number, sizeBytes: number): Uint8Array | undefined;
  close(): void;
}

/** Git exited non-zero or could not be started; `stderr` is capped and untrusted. */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly args: readonly string[];
  readonly exitCode: number;
  readonly stderr: string;

  constructor(args: readonly string[], exitCode: number, stderr: string) {
    super(`git ${args[0] ?? ""} ended with exit code ${exitCode}`);
    this.args = args;
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

/** One file of a directory walk, a folder that could not be listed, or what has a name and nothing to read: an empty folder, a pipe, a device. */
export type FoundFile = Found & (ReadableFile | UnlistedFolder | { readonly kind: "name" });

interface Found {
  /** Relative to the walked directory, `/` between parts: bytes, which need not be text. */
  readonly path: Uint8Array;
}

interface ReadableFile {
  readonly kind: "file" | "symlink";
  readonly sizeBytes: number;
  /** Bytes of a file or, for a symlink, of its target string. Rejects with the system's error. */
  read(): Promise<Uint8Array>;
  /** The same in pieces, for files too large to be held. */
  readPieces(): AsyncIterable<Uint8Array>;
}

interface UnlistedFolder {
  readonly kind: "unlisted";
  /** The system's error code. */
  readonly code: string;
}

export interface Files {
  /** The text of a file, or undefined where there is none. */
  readText(path: string): Promise<string | undefined>;
  /** Every file below a directory in a stable order, `.git` folders left out. Rejects where the directory itself cannot be listed. */
  walk(path: string): AsyncIterable<FoundFile>;
}

export interface Clock {
  now(): Date;
  /** Milliseconds from an arbitrary start; for durations. */
  monotonicMs(): number;
  sleep(ms: number): Promise<void>;
}

export interface Log {
  /** One line for people; escapes and redacts what it is given. */
  info(line: string): void;
  /** Shown only when debugging is on. */
  debug(line: string): void;
  /** How far a long piece of work is, for a person who waits; each line takes the place of the one before, an empty one ends it. */
  progress?(line: string): void;
}

/** Another thread of this program. What is posted is copied, but for shared memory. */
export interface Thread {
  /** The buffers of `handedOver` belong to the other side from then on, and are empty here. */
  post(message: unknown, handedOver?: readonly ArrayBuffer[]): void;
  /** Called with each message of the other side, in order. What came before is kept for the first listener. */
  listen(listener: (message: unknown) => void): void;
  /** Resolves when the thread is gone, whatever made it go. */
  readonly ended: Promise<void>;
  /** Ends it, whatever it is doing. */
  end(): void;
}

export interface Threads {
  /** Starts a thread that reads git's objects, for long histories; undefined where there can be none. */
  startReader(): Promise<Thread | undefined>;
}

export interface PullRequestComment {
  /** Where it stands on the pull request's page, e.g. `issuecomment-1`. */
  readonly anchor: string;
  readonly text: string;
}

export interface PullRequests {
  /** Everything that was said about it, in reviews too; or, in a clause of ours, why that could not be read. */
  comments(number: number): Promise<readonly PullRequestComment[] | { readonly failure: string }>;
}

export interface World {
  /** Absent where there is no platform to ask, or no token. */
  readonly pullRequests?: PullRequests;
  readonly http: Http;
  readonly git: Git;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  /** Absent: everything is done on this thread. */
  readonly threads?: Threads;
  /** What all this runs on, for people: program and version, system, runner. */
  readonly runtime?: string;
}
