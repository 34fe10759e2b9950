// How close the check of many credentials comes to the ideal, and what it holds in memory: over 50 hosts that take 100 ms to answer.

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { checkCredentials } from "../src/health/check.ts";
import { createClock } from "../src/io/clock.ts";
import { createHttp } from "../src/io/http.ts";
import { compileInSmallPieces, keepMemorySmall } from "../src/io/memory.ts";
import type { CheckConfig } from "../src/model/config.ts";
import type { Credential } from "../src/model/credential.ts";
import type { Probe } from "../src/model/probe.ts";
import { Secret } from "../src/model/secret.ts";
import { printMachine } from "./measure.ts";

const HOSTS = 50;
const ANSWER_MS = 100;
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const PROBE: Probe = { id: "me", method: "GET", path: "/me", scheme: { kind: "bearer" }, answers: "json", signs: [] };

if (isMainThread) await benchmark();
else parentPort?.postMessage(await Promise.all(Array.from({ length: HOSTS }, startServer)));

/** The servers run in a thread of their own, so that their work is not counted; its memory is part of every figure alike. */
async function benchmark(): Promise<void> {
  compileInSmallPieces();
  keepMemorySmall();
  printMachine();
  const servers = new Worker(new URL(import.meta.url));
  const [ports] = (await once(servers, "message")) as [readonly number[]];
  await check(50, 32, ports);
  console.log(`${HOSTS} hosts, ${ANSWER_MS} ms an answer, one request at a time to a host`);
  for (const concurrency of [8, 32, 50]) await measure(1000, concurrency, ports);
  await measure(3000, 50, ports);
  await servers.terminate();
}

async function measure(count: number, concurrency: number, ports: readonly number[]): Promise<void> {
  collectGarbage();
  const { heapUsed: before, rss: rssBefore } = process.memoryUsage();
  let halfway = 0;
  const idealMs = (count / Math.min(concurrency, HOSTS)) * ANSWER_MS;
  const timer = setTimeout(() => {
    collectGarbage();
    halfway = process.memoryUsage().heapUsed;
  }, idealMs / 2);
  const cpuBefore = process.threadCpuUsage();
  const started = performance.now();
  const valid = await check(count, concurrency, ports);
  const tookMs = performance.now() - started;
  const cpu = process.threadCpuUsage(cpuBefore);
  clearTimeout(timer);
  const times = [`${(tookMs / 1000).toFixed(2)} s`, `ideal ${(idealMs / 1000).toFixed(2)} s`, `${(tookMs / idealMs).toFixed(2)}x`];
  const work = `${((cpu.user + cpu.system) / 1000 / count).toFixed(2)} ms of work a credential`;
  const memory = [
    `${megabytes(halfway - before)} MiB alive halfway`,
    `${megabytes(process.memoryUsage().rss - rssBefore)} MiB more of the machine's`,
  ];
  console.log(`${count} credentials, concurrency ${concurrency}: ${[...times, work, `${valid} valid`, ...memory].join(", ")}`);
}

async function check(count: number, concurrency: number, ports: readonly number[]): Promise<number> {
  const world = { http: createHttp({ environment: {} }), clock: createClock(), log: { info: () => {}, debug: () => {} } };
  const occasion = { event: { kind: "command-line" }, trust: "trusted", label: "benchmark", repositoryUrl: undefined } as const;
  const config: CheckConfig = {
    timeoutMs: 10_000,
    concurrency,
    perHost: 1,
    confirmAttempts: 3,
    confirmDelayMs: 2000,
    maxBodyBytes: 65_536,
  };
  const credentials = Array.from({ length: count }, (_, at) => credentialAt(at, ports[at % HOSTS] ?? 0));
  const checks = await checkCredentials(credentials, config, occasion, world);
  return checks.filter(({ verdict }) => verdict.outcome === "valid").length;
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(0);
}

function credentialAt(at: number, port: number): Credential {
  return {
    name: `credential-${at}`,
    provider: { id: "bench", name: "Bench", environments: [], probes: [PROBE], sources: "benchmark", confirmed: true },
    environment: { name: "production", baseUrl: `http://127.0.0.1:${port}`, allowPrivate: true },
    secret: new Secret(`${crypto.randomUUID()}${at}`),
    secretVariable: "KEY",
    scheme: PROBE.scheme,
    probe: PROBE,
    owner: undefined,
    usedBy: [],
    requiredScopes: [],
    declaredExpiry: undefined,
    expiryWindow: { failDays: 0, warnDays: 14 },
    rotateUrl: undefined,
    place: { path: "keyturn.yml", line: 1, column: 1 },
  };
}

async function startServer(): Promise<number> {
  const server = createServer((_request, response) => {
    setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end("{}"), ANSWER_MS);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
