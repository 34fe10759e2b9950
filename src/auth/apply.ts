// Puts a credential on a request, as its scheme says.

import type { Scheme } from "../model/probe.ts";
import type { Secret } from "../model/secret.ts";

/** What a scheme adds to a request. Holds the secret: never print it. */
export interface Addition {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Takes the place of `{secret}` in the path; written so that it stays within its segment. */
  readonly inPath?: string;
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
    case "path":
      return { headers: {}, query: {}, inPath: pathSegment(value) };
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

/** RFC 3986, 3.3: a colon and its like may stand in a segment as they are, and some services do not decode them. */
function pathSegment(value: string): string {
  return /^[\w.~:@$&+,;=-]*$/.test(value) ? value : encodeURIComponent(value);
}

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}
