// Puts a credential on a request, as its scheme says.

import type { Scheme } from "../model/probe.ts";
import type { Secret } from "../model/secret.ts";

/** What a scheme adds to a request. Holds the secret: never print it. */
export interface Addition {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A header cannot carry white space at its ends (RFC 9110, 5.5), so it is cut off there; everything else goes as it is. */
export function applyCredential(scheme: Scheme, secret: Secret): Addition {
  const value = secret.reveal();
  switch (scheme.kind) {
    case "bearer":
      return inHeader("authorization", `${scheme.word ?? "Bearer"} ${trimmed(value)}`);
    case "basic":
      return inHeader("authorization", `Basic ${base64(userAndPassword(scheme, value))}`);
    case "header":
      return inHeader(scheme.name.toLowerCase(), `${scheme.prefix ?? ""}${trimmed(value)}`);
    case "query":
      return { headers: {}, query: { [scheme.name]: value } };
  }
}

function inHeader(name: string, value: string): Addition {
  return { headers: { [name]: value }, query: {} };
}

function userAndPassword(scheme: Extract<Scheme, { kind: "basic" }>, value: string): string {
  if (scheme.secretAs === "username") return `${value}:`;
  return scheme.username === undefined ? value : `${scheme.username}:${value}`;
}

function trimmed(value: string): string {
  return value.replace(/^[\t\n\r ]+/, "").replace(/[\t\n\r ]+$/, "");
}

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}
