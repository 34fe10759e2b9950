// The services that the demo's keys belong to, on loopback: each answers as a real one would in its state.

import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Service {
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
}

/** What a service says to a key; `turn` counts the requests that this key has made, from 0. */
export type Behaviour = (turn: number) => Answer;

/** Knows some keys; any other gets 401, as does a request without one. */
export async function startService(keys: ReadonlyMap<string, Behaviour>): Promise<Service> {
  const turns = new Map<string, number>();
  const server = createServer((request, response) => {
    const key = keyOf(request);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const answer = (keys.get(key) ?? isUnknown)(turn);
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function keyOf(request: IncomingMessage): string {
  const header = request.headers["x-api-key"];
  return typeof header === "string" ? header : (request.headers.authorization ?? "").replace(/^Bearer /, "");
}

export const isUnknown: Behaviour = () => json(401, { detail: "Invalid API key." });

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: JSON.stringify(body) };
}

export const works: Behaviour = () => json(200, { id: 1, organization: { name: "Acme" } });

export const isExpired: Behaviour = () =>
  json(
    401,
    { error: "invalid_token" },
    { "www-authenticate": 'Bearer error="invalid_token", error_description="The access token expired"' },
  );

export const isRevoked: Behaviour = () => json(401, { error: { code: "token_revoked", message: "This token has been revoked." } });

export const lacksScope: Behaviour = () => json(403, { detail: "An administrator is needed.", code: "insufficient_role" });

export const isThrottled: Behaviour = () => json(429, { error: "rate_limited" }, { "retry-after": "1800" });

/** Two servers behind one address, and only one of them knows the new key. */
export const isFlaky: Behaviour = (turn) => (turn % 2 === 0 ? json(401, { error: "unauthorized" }) : works(turn));

export const isBlocked: Behaviour = () => ({
  status: 403,
  headers: { "content-type": "text/html", server: "cloudflare", "cf-ray": "8f2e6c1d7a4b-FRA" },
  body: "<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body>Sorry, you have been blocked</body></html>",
});

export const isDown: Behaviour = () => ({ status: 503, headers: { "content-type": "text/html" }, body: "<h1>Service Unavailable</h1>" });
