// Builds the one read-only request that asks about a credential.

import { applyCredential } from "../auth/apply.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Probe } from "../model/probe.ts";
import type { Secret } from "../model/secret.ts";
import type { HttpRequest } from "../world.ts";

/** The request for a probe with the given value on it; without a value, the same request unauthenticated. */
export function probeRequest(credential: Credential, probe: Probe, secret: Secret | undefined, config: CheckConfig): HttpRequest {
  const added = secret === undefined ? { headers: {}, query: {} } : applyCredential(credential.scheme, secret);
  const url = probeUrl(credential.environment.baseUrl, probe.path);
  for (const [name, value] of Object.entries(added.query)) url.searchParams.set(name, value);
  return {
    method: probe.method,
    url: url.href,
    headers: { ...acceptHeader(probe), ...lowerCaseNames(probe.headers ?? {}), ...added.headers },
    ...(probe.body === undefined ? {} : { body: probe.body }),
    timeoutMs: config.timeoutMs,
    maxBodyBytes: config.maxBodyBytes,
    allowPrivate: credential.environment.allowPrivate,
  };
}

/**
 * Base URL and path, joined by a single slash. Only path and query of the base are ever replaced, so that no path,
 * however it is written (`//other.example`, `https://...`, `\\`), can lead to another host.
 */
export function probeUrl(baseUrl: string, path: string): URL {
  const url = new URL(baseUrl);
  const [pathOnly = "", ...query] = (path.split("#")[0] ?? "").split("?");
  const below = pathOnly.replace(/^[/\\]+/, "");
  const base = url.pathname.replace(/\/+$/, "");
  url.pathname = below === "" && pathOnly === "" ? base : `${base}/${below}`;
  url.search = query.join("?");
  url.hash = "";
  return url;
}

/** Method and address without the query, safe to print. */
export function describeRequest(credential: Credential, probe: Probe): string {
  const url = probeUrl(credential.environment.baseUrl, probe.path);
  return `${probe.method} ${url.origin}${url.pathname}`;
}

function acceptHeader(probe: Probe): Readonly<Record<string, string>> {
  return probe.answers === "json" ? { accept: "application/json" } : { accept: "*/*" };
}

function lowerCaseNames(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
