// Builders for read-only probes, so that a provider's file reads as a table of how to ask it.

import type { AnswerPlace, Probe, Scheme } from "../model/probe.ts";
import type { ProviderEnvironment } from "../model/provider.ts";

type Extra = Partial<Omit<Probe, "id" | "method" | "path" | "scheme">>;

/** `Authorization: Bearer <secret>` */
export const bearer: Scheme = { kind: "bearer" };

/** `Authorization: <word> <secret>` */
export function authorization(word: string): Scheme {
  return { kind: "bearer", word };
}

/** `<name>: <prefix><secret>` */
export function header(name: string, prefix?: string): Scheme {
  return prefix === undefined ? { kind: "header", name } : { kind: "header", name, prefix };
}

/** Basic authentication with the secret as the password of `username`. */
export function passwordOf(username: string): Scheme {
  return { kind: "basic", username, secretAs: "password" };
}

/** Basic authentication with the secret as user name and an empty password. */
export const secretAsUsername: Scheme = { kind: "basic", username: "", secretAs: "username" };

/** Basic authentication with a secret that is itself `user:password`. */
export const userAndPassword: Scheme = { kind: "basic" };

export function get(id: string, path: string, scheme: Scheme, extra: Extra = {}): Probe {
  return { id, method: "GET", path, scheme, answers: "json", signs: [], ...extra };
}

/** A POST that the service documents as reading only; `test/providers` holds the list with the reasons. */
export function readingPost(id: string, path: string, scheme: Scheme, body: string, extra: Extra = {}): Probe {
  const headers = { "content-type": "application/json", ...extra.headers };
  return { id, method: "POST", path, scheme, body, answers: "json", signs: [], ...extra, headers };
}

/** A GraphQL query; GraphQL says by the word `query` that nothing is changed. */
export function graphqlQuery(id: string, path: string, scheme: Scheme, query: string, extra: Extra = {}): Probe {
  return readingPost(id, path, scheme, JSON.stringify({ query: `query ${query}` }), extra);
}

export function inBody(path: string): AnswerPlace {
  return { in: "body", path };
}

export function inHeader(name: string): AnswerPlace {
  return { in: "header", name };
}

export function production(baseUrl: string): ProviderEnvironment {
  return { name: "production", baseUrl };
}

export function environment(name: string, baseUrl: string): ProviderEnvironment {
  return { name, baseUrl };
}
