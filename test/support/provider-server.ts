// A provider on loopback: answers as scripted for each path and credential, records what it was asked, and can be hostile.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createGzip, gzipSync } from "node:zlib";

/** Ways in which a server can misbehave. */
export type Hostility =
  | "slow-headers"
  | "trickling-body"
  | "endless-body"
  | "gzip-bomb"
  | "reset"
  | "reset-in-body"
  | "half-close"
  | "huge-headers"
  | "not-http"
  | "broken-gzip";

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Sent as `application/json` unless `headers` say otherwise. */
  readonly json?: unknown;
  readonly body?: string | Uint8Array;
  readonly gzip?: true;
  readonly delayMs?: number;
  readonly hostile?: Hostility;
}

export interface RecordedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The client's port: differs between connections. */
  readonly clientPort: number;
  readonly atMs: number;
}

/** One answer, several in turn (the last repeats), or what a function makes of the request. */
export type Script = Answer | readonly Answer[] | ((request: RecordedRequest) => Answer);

export interface ProviderServer {
  /** `http://127.0.0.1:<port>`, without a trailing slash. */
  readonly url: string;
  readonly host: string;
  readonly requests: readonly RecordedRequest[];
  /** The most requests that were open at the same time. */
  readonly mostInFlight: number;
  /** Answers on a path for everyone. */
  script(path: string, script: Script): void;
  /** Answers on a path for requests that carry this credential anywhere (header, basic, query). */
  scriptFor(path: string, credential: string, script: Script): void;
  close(): Promise<void>;
}

interface Entry {
  readonly path: string;
  readonly credential: string | undefined;
  readonly script: Script;
  turn: number;
}

/** Requests that are open, and the most that were at the same time. */
export interface InFlight {
  now: number;
  most: number;
}

/** `together` counts the requests of several servers. Paths without a script answer 404, credentials without one on a scripted path 401, as services do. */
export async function startProviderServer(together: InFlight = { now: 0, most: 0 }): Promise<ProviderServer> {
  const entries: Entry[] = [];
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();
  const flight: InFlight = { now: 0, most: 0 };
  const server = createServer(async (incoming, outgoing) => {
    for (const counted of [flight, together]) {
      counted.now++;
      counted.most = Math.max(counted.most, counted.now);
    }
    outgoing.on("close", () => {
      for (const counted of [flight, together]) counted.now--;
    });
    const request = await record(incoming);
    requests.push(request);
    await send(answerTo(request, entries), outgoing);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    requests,
    get mostInFlight() {
      return flight.most;
    },
    script(path, script) {
      entries.push({ path, credential: undefined, script, turn: 0 });
    },
    scriptFor(path, credential, script) {
      entries.push({ path, credential, script, turn: 0 });
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function record(incoming: IncomingMessage): Promise<RecordedRequest> {
  const url = new URL(incoming.url ?? "/", "http://localhost");
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return {
    method: incoming.method ?? "",
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    body: Buffer.concat(chunks).toString("utf8"),
    clientPort: incoming.socket.remotePort ?? 0,
    atMs: performance.now(),
  };
}

function answerTo(request: RecordedRequest, entries: readonly Entry[]): Answer {
  const here = entries.filter((entry) => entry.path === request.path);
  const own = here.findLast((entry) => entry.credential !== undefined && carries(request, entry.credential));
  const entry = own ?? here.findLast((candidate) => candidate.credential === undefined);
  if (entry === undefined)
    return here.length === 0 ? { status: 404, json: { message: "Not Found" } } : { status: 401, json: { message: "Unauthorized" } };
  if (typeof entry.script === "function") return entry.script(request);
  const answers: readonly Answer[] = "length" in entry.script ? entry.script : [entry.script];
  const answer = answers[Math.min(entry.turn, answers.length - 1)];
  entry.turn++;
  return answer ?? { status: 500 };
}

function carries(request: RecordedRequest, credential: string): boolean {
  const basic = /^Basic (.*)$/.exec(request.headers.authorization ?? "")?.[1];
  const decoded = basic === undefined ? "" : Buffer.from(basic, "base64").toString("utf8");
  const values = [...Object.values(request.headers), ...request.query.values(), decoded];
  return values.some((value) => value === credential || value.split(/[\s:=]+/).includes(credential));
}

async function send(answer: Answer, outgoing: ServerResponse): Promise<void> {
  if (answer.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
  if (answer.hostile !== undefined) {
    MISBEHAVE[answer.hostile](outgoing, answer.status ?? 200);
    return;
  }
  const body = answer.json === undefined ? (answer.body ?? "") : JSON.stringify(answer.json);
  const type = answer.json === undefined ? "text/plain" : "application/json";
  const headers = { "content-type": type, ...(answer.gzip ? { "content-encoding": "gzip" } : {}), ...answer.headers };
  outgoing.writeHead(answer.status ?? 200, headers as Record<string, string | string[]>);
  outgoing.end(answer.gzip ? gzipSync(body) : body);
}

/** What each way of misbehaving does with the response, once the request was read. */
const MISBEHAVE: Readonly<Record<Hostility, (outgoing: ServerResponse, status: number) => void>> = {
  "slow-headers": (outgoing) => outgoing.socket?.write("HTTP/1.1 200 OK\r\nX-Slow: "),
  "trickling-body": (outgoing, status) => {
    outgoing.writeHead(status, { "content-type": "application/json", "content-length": "1000000" });
    every(20, outgoing, () => outgoing.write(" "));
  },
  "endless-body": (outgoing, status) => {
    outgoing.writeHead(status, { "content-type": "application/json" });
    pour(outgoing, Buffer.alloc(64 * 1024, "["));
  },
  "gzip-bomb": (outgoing, status) => {
    outgoing.writeHead(status, { "content-type": "application/json", "content-encoding": "gzip" });
    const bomb = createGzip({ level: 9 });
    bomb.pipe(outgoing);
    pour(bomb, Buffer.alloc(1024 * 1024, 32));
  },
  reset: (outgoing) => outgoing.socket?.resetAndDestroy(),
  "reset-in-body": (outgoing, status) => {
    outgoing.writeHead(status, { "content-type": "application/json", "content-length": "1000" });
    outgoing.write('{"half":');
    setTimeout(() => outgoing.socket?.resetAndDestroy(), 20);
  },
  "half-close": (outgoing) => outgoing.socket?.end(),
  "huge-headers": (outgoing) => outgoing.socket?.end(`HTTP/1.1 200 OK\r\n${`X-Huge: ${"h".repeat(8000)}\r\n`.repeat(40)}\r\n`),
  "not-http": (outgoing) => outgoing.socket?.end("220 mail.example ESMTP\r\n"),
  "broken-gzip": (outgoing, status) => {
    outgoing.writeHead(status, { "content-type": "application/json", "content-encoding": "gzip" });
    outgoing.end("this is no gzip");
  },
};

function every(ms: number, outgoing: ServerResponse, act: () => void): void {
  const timer = setInterval(act, ms);
  outgoing.on("close", () => clearInterval(timer));
}

/** Writes for ever, as fast as the other side takes it, until it hangs up. */
function pour(stream: NodeJS.WritableStream & { readonly destroyed?: boolean }, chunk: Buffer): void {
  stream.on("error", () => {});
  const more = () => {
    for (let taken = true; taken && stream.destroyed !== true; ) taken = stream.write(chunk);
  };
  stream.on("drain", more);
  more();
}
