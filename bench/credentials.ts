// How close the check of many credentials comes to the ideal: 1,000 of them over 50 hosts that take 100 ms to answer.

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { checkCredentials } from "../src/health/check.ts";
import { createClock } from "../src/io/clock.ts";
import { createHttp } from "../src/io/http.ts";
import type { CheckConfig } from "../src/model/config.ts";
import type { Credential } from "../src/model/credential.ts";
import type { Probe } from "../src/model/probe.ts";
import { Secret } from "../src/model/secret.ts";

const CREDENTIALS = 1000;
const HOSTS = 50;
const ANSWER_MS = 100;
const PROBE: Probe = { id: "me", method: "GET", path: "/me", scheme: { kind: "bearer" }, answers: "json", signs: [] };

if (isMainThread) await benchmark();
else parentPort?.postMessage(await Promise.all(Array.from({ length: HOSTS }, startServer)));

/** The servers run in a thread of their own, so that their work is not counted. */
async function benchmark(): Promise<void> {
  const servers = new Worker(new URL(import.meta.url));
  const [ports] = (await once(servers, "message")) as [readonly number[]];
  console.log(`${CREDENTIALS} credentials, ${HOSTS} hosts, ${ANSWER_MS} ms an answer, one request at a time to a host`);
  for (const concurrency of [8, 32, 50]) await measure(concurrency, ports);
  await servers.terminate();
}

async function measure(concurrency: number, ports: readonly number[]): Promise<void> {
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
  const credentials = Array.from({ length: CREDENTIALS }, (_, at) => credentialAt(at, ports[at % HOSTS] ?? 0));
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const checks = await checkCredentials(credentials, config, occasion, world);
  const tookMs = performance.now() - started;
  const idealMs = (CREDENTIALS / Math.min(concurrency, HOSTS)) * ANSWER_MS;
  const valid = checks.filter(({ verdict }) => verdict.outcome === "valid").length;
  const grownMb = (process.memoryUsage().rss - before) / 1_048_576;
  const figures = [`${(tookMs / 1000).toFixed(2)} s`, `ideal ${(idealMs / 1000).toFixed(2)} s`, `${(tookMs / idealMs).toFixed(2)}x`];
  console.log(`concurrency ${concurrency}: ${figures.join(", ")}, ${valid} valid, ${grownMb.toFixed(0)} MB more`);
}

function credentialAt(at: number, port: number): Credential {
  return {
    name: `credential-${at}`,
    provider: { id: "bench", name: "Bench", environments: [], probes: [PROBE], detectors: [], sources: "benchmark", confirmed: true },
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
