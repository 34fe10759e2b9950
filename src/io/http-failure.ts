// Names why no answer came, by an error's code alone: its message may hold the URL or a header, and with them the secret.

import type { HttpFailureReason } from "../world.ts";
import { REFUSED_ADDRESS } from "./address-guard.ts";

interface NamedFailure {
  readonly failure: HttpFailureReason;
  /** The code, which is a word in capitals, or a word of ours. */
  readonly detail: string;
}

/** First match wins. */
const CODES: readonly { readonly pattern: RegExp; readonly failure: HttpFailureReason }[] = [
  { pattern: new RegExp(`^${REFUSED_ADDRESS}$`), failure: "refused-address" },
  { pattern: /^KEYTURN_PROXY/, failure: "proxy" },
  { pattern: /^KEYTURN_UNREADABLE_BODY$/, failure: "protocol" },
  { pattern: /^(?:ENOTFOUND|EAI_[A-Z]+|ENODATA|ESERVFAIL|EDNS[A-Z]*)$/, failure: "dns" },
  { pattern: /^(?:UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|ETIMEDOUT|ESOCKETTIMEDOUT)$/, failure: "timeout" },
  { pattern: /^(?:CERT_|ERR_TLS|ERR_SSL|ERR_OSSL|EPROTO$|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|CRL_)/, failure: "tls" },
  { pattern: /^(?:UND_ERR_INVALID_ARG|ERR_INVALID_CHAR|ERR_HTTP_INVALID_HEADER_VALUE)$/, failure: "invalid-header" },
  { pattern: /^(?:ECONN[A-Z]+|EHOST[A-Z]+|ENET[A-Z]+|EPIPE|EADDR[A-Z]+|UND_ERR_SOCKET)$/, failure: "connect" },
];

export function failureOf(error: unknown, viaProxy: boolean): NamedFailure {
  const codes = codesIn(error);
  const rule = CODES.find(({ pattern }) => codes.some((code) => pattern.test(code)));
  const detail = codes[0] ?? "no code";
  // Behind a proxy it is the proxy that could not be resolved or reached, or that refused the tunnel.
  const aboutProxy = viaProxy && (codes.includes("UND_ERR_ABORTED") || rule?.failure === "dns" || rule?.failure === "connect");
  return { failure: aboutProxy ? "proxy" : (rule?.failure ?? "protocol"), detail };
}

/** Codes of an error, of the errors that it gathers and of its causes, outermost first. */
function codesIn(error: unknown): readonly string[] {
  const codes: string[] = [];
  const queue: unknown[] = [error];
  for (let seen = 0; seen < 10 && queue.length > 0; seen++) {
    const next = queue.shift();
    if (typeof next !== "object" || next === null) continue;
    if ("code" in next && typeof next.code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(next.code)) codes.push(next.code);
    if ("errors" in next && Array.isArray(next.errors)) queue.push(...next.errors.slice(0, 5));
    if ("cause" in next) queue.push(next.cause);
  }
  return codes;
}
