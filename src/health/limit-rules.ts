// Answers that say "too much": rate limits and used-up quotas, also where the status is 400, 403 or 200.

import type { Rule } from "./rule.ts";

const LIMITED = [200, 400, 401, 402, 403, 429, 503];

export const LIMIT_RULES: readonly Rule[] = [
  {
    status: LIMITED,
    codes: ["insufficient_quota", "free_plan_daily_limit_exceeded", "quota_exceeded", "quotaexceeded", "dailylimitexceeded", "over_quota"],
    phrase:
      /insufficient balance|exceeded your current quota|monthly (?:request )?(?:quota|limit)|quota (?:has been )?exceeded|daily limit (?:has been )?(?:exceeded|reached)/,
    means: "throttled:quota",
    because: "The service says that the plan's quota is used up.",
  },
  {
    status: LIMITED,
    codes: [
      "ratelimited",
      "rate_limited",
      "rate_limit",
      "rate_limit_exceeded",
      "ratelimitexceeded",
      "rate_limit_error",
      "rate_limit_reached",
      "too_many_requests",
      "toomanyrequests",
      "toomanyrequestsexception",
      "throttled",
      "throttling",
      "throttlingexception",
      "request_limit_exceeded",
      "requestlimitexceeded",
      "resource_exhausted",
      "userratelimitexceeded",
      "e0000047",
    ],
    phrase:
      /secondary rate|rate limit (?:exceeded|reached|hit)|rate[- ]limited|request was throttled|too many (?:bad )?requests|limit exceeded\b/,
    means: "throttled:rate-limit",
    because: "The service says that there were too many requests.",
  },
  { status: [429], means: "throttled:rate-limit", because: "429: too many requests." },
  ...["x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining"].map(
    (name): Rule => ({
      status: [403],
      header: { name, pattern: /^0+$/ },
      means: "throttled:rate-limit",
      because: "403 with no requests left: a rate limit, not a refusal.",
    }),
  ),
  {
    status: [403],
    header: { name: "ratelimit", pattern: /\br=0\b/ },
    means: "throttled:rate-limit",
    because: "403 with no requests left: a rate limit, not a refusal.",
  },
  {
    status: [403],
    header: { name: "retry-after", pattern: /\S/ },
    means: "throttled:rate-limit",
    because: "403 with `Retry-After`: a rate limit, not a refusal.",
  },
];
