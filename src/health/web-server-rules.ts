// What web servers say themselves about a request that they do not hand on to the service behind them.

import type { Rule } from "./rule.ts";

/** Sent as HTML whatever the service behind speaks (nginx; HAProxy and Apache word the longest alike). */
export const WEB_SERVER_RULES: readonly Rule[] = [
  {
    status: [400, 496],
    phrase: /no required ssl certificate was sent/,
    means: "rejected:malformed",
    because: "The server asks for a TLS client certificate, and none was shown.",
  },
  {
    status: [400, 495],
    phrase: /the ssl certificate error/,
    means: "rejected:invalid",
    because: "The server does not accept the TLS client certificate.",
  },
  {
    status: [400, 497],
    phrase: /plain http request was sent to https port/,
    means: "unreachable:protocol",
    because: "The port speaks TLS: the base URL has to begin with https.",
  },
  {
    status: [400, 431, 494],
    phrase: /request header or cookie too large|request header fields too large|size of a request header field exceeds/,
    means: "rejected:malformed",
    because: "The value is longer than the server takes in a header.",
  },
];
