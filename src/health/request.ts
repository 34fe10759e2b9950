// Builds the one read-only request that asks about a credential.

import { type Addition, applyCredential } from "../auth/apply.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Probe } from "../model/probe.ts";
import type { Secret } from "../model/secret.ts";
import type { HttpRequest } from "../world.ts";

/** What goes on a request; `secret` is undefined where the whole request is signed instead. */
interface Value {
  readonly secret: Secret | undefined;
}

/** The request for a probe with the given value and its companions on it; without a value, the same request unauthenticated. */
export function probeRequest(credential: Credential, probe: Probe, value: Value | undefined, config: CheckConfig): HttpRequest {
  const added = value === undefined ? [] : additions(credential, value.secret);
  const inPath = added.find((addition) => addition.inPath !== undefined)?.inPath ?? "";
  const url = probeUrl(
    credential.environment.baseUrl,
    probe.path.replaceAll(PLACE, () => inPath),
  );
  for (const { query } of added) for (const [name, text] of Object.entries(query)) url.searchParams.set(name, text);
  return {
    method: probe.method,
    url: url.href,
    headers: Object.assign({ ...acceptHeader(probe), ...lowerCaseNames(probe.headers ?? {}) }, ...added.map(({ headers }) => headers)),
    ...(probe.body === undefined ? {} : { body: probe.body }),
    timeoutMs: config.timeoutMs,
    maxBodyBytes: config.maxBodyBytes,
    allowPrivate: credential.environment.allowPrivate,
  };
}

function additions(credential: Credential, secret: Secret | undefined): readonly Addition[] {
  const own = secret === undefined ? [] : [applyCredential(credential.scheme, secret)];
  const beside = (credential.companions ?? []).flatMap(({ scheme, secret: value }) =>
    value === undefined ? [] : [applyCredential(scheme, value)],
  );
  return [...beside, ...own];
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

/** Where a path holds the secret itself. */
export const PLACE = "{secret}";

/** Method and address without the query, safe to print. */
export function describeRequest(credential: Credential, probe: Probe): string {
  const url = probeUrl(credential.environment.baseUrl, probe.path);
  return `${probe.method} ${url.origin}${url.pathname.replaceAll("%7Bsecret%7D", PLACE)}`;
}

function acceptHeader(probe: Probe): Readonly<Record<string, string>> {
  return probe.answers === "json" ? { accept: "application/json" } : { accept: "*/*" };
}

function lowerCaseNames(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
