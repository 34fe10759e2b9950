// Answers that come from a firewall or a content network in front of the service: they say nothing about the key.

import type { Rule } from "./rule.ts";

/** `cf-ray` and the vendors' names in other headers are no marks of a block: every proxied answer has them. */
export const EDGE_RULES: readonly Rule[] = [
  {
    header: { name: "cf-mitigated", pattern: /challenge/ },
    means: "unreachable:edge-block",
    because: "Cloudflare put a challenge page in front of the service.",
  },
  {
    header: { name: "x-vercel-mitigated", pattern: /./ },
    means: "unreachable:edge-block",
    because: "Vercel's firewall put a challenge in front of the service.",
  },
  {
    header: { name: "x-amzn-waf-action", pattern: /./ },
    means: "unreachable:edge-block",
    because: "The AWS firewall answered with a challenge instead of the service.",
  },
  {
    status: [403, 409, 429, 530],
    phrase: /error code:? ?1015\b/,
    means: "throttled:rate-limit",
    because: "Cloudflare limits the rate of requests from this address (error 1015).",
  },
  {
    status: [403, 409, 429, 530],
    phrase: /error code:? ?(?:1006|1007|1008|1009|1010|1012|1020)\b/,
    means: "unreachable:edge-block",
    because: "Cloudflare blocked the request before it reached the service.",
  },
  {
    status: [403],
    header: { name: "server", pattern: /^awselb\// },
    means: "unreachable:edge-block",
    because: "The AWS load balancer refused the request before it reached the service.",
  },
  {
    status: [403],
    header: { name: "x-cache", pattern: /error from cloudfront/ },
    phrase: /request blocked|request could not be satisfied/,
    means: "unreachable:edge-block",
    because: "CloudFront blocked the request before it reached the service.",
  },
  {
    status: [403],
    header: { name: "server", pattern: /^akamaighost/ },
    means: "unreachable:edge-block",
    because: "Akamai refused the request before it reached the service.",
  },
  {
    status: [403, 429],
    codes: ["40333"],
    means: "unreachable:edge-block",
    because: "The service's edge blocked this client (code 40333).",
  },
];
