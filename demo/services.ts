// What the services behind the demo's keys answer: each as a real one would in its state.

import { type Answer, type ProviderServer, startProviderServer } from "../test/support/provider-server.ts";

/** One answer, or several in turn. */
export type Behaviour = Answer | readonly Answer[];

/** A service that knows one key: any other gets 401, as does a request without one. */
export async function startService(key: string, behaviour: Behaviour): Promise<ProviderServer> {
  const service = await startProviderServer();
  for (const path of PATHS) {
    service.script(path, isUnknown);
    if (key !== "") service.scriptFor(path, key, behaviour);
  }
  return service;
}

/** Where the configured probes ask: the generic one, Dailybot's and Stripe's. */
const PATHS = ["/v1/me", "/v1/me/", "/v1/balance"];

export const isUnknown: Answer = { status: 401, json: { detail: "Invalid API key." } };

export const works: Answer = { json: { id: 1, organization: { name: "Acme" } } };

export const isExpired: Answer = {
  status: 401,
  headers: { "www-authenticate": 'Bearer error="invalid_token", error_description="The access token expired"' },
  json: { error: "invalid_token" },
};

export const isRevoked: Answer = { status: 401, json: { error: { code: "token_revoked", message: "This token has been revoked." } } };

export const lacksScope: Answer = { status: 403, json: { detail: "An administrator is needed.", code: "insufficient_role" } };

export const isThrottled: Answer = { status: 429, headers: { "retry-after": "1800" }, json: { error: "rate_limited" } };

/** Two servers behind one address, and only one of them knows the new key. */
export const isFlaky: readonly Answer[] = [isUnknown, works, isUnknown, works];

export const isBlocked: Answer = {
  status: 403,
  headers: { "content-type": "text/html", server: "cloudflare", "cf-ray": "8f2e6c1d7a4b-FRA" },
  body: "<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body>Sorry, you have been blocked</body></html>",
};

export const isDown: Answer = { status: 503, headers: { "content-type": "text/html" }, body: "<h1>Service Unavailable</h1>" };
