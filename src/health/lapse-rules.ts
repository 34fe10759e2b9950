// How services say that a credential worked once: expired or revoked.

import type { Rule } from "./rule.ts";

/** Expired and revoked come apart from the rest because a challenge's own words are held against them first. */
export const EXPIRED: Rule = {
  codes: [
    "token_expired",
    "expired_token",
    "expiredtoken",
    "expiredtokenexception",
    "expired_access_token",
    "access_token_expired",
    "api_key_expired",
    "key_expired",
    "expired_authentication",
    "expired_api_key",
    "credential_expired",
    "jwt_expired",
    "390318",
  ],
  phrase:
    /expired api key|(?:token|key|signature|credential|secret|jwt|session|certificate)(?: provided)?(?: has| is| was)? (?:already )?expired|expired (?:access )?token|\bhas expired\b|jwt expired/,
  means: "rejected:expired",
  because: "The service says that it has expired.",
};

export const REVOKED: Rule = {
  codes: [
    "token_revoked",
    "access_token_revoked",
    "api_key_revoked",
    "key_revoked",
    "revoked",
    "token_inactive",
    "api_key_deleted",
    "key_deleted",
  ],
  phrase: /(?:token|key|credential|secret)(?: has been| is| was)? (?:revoked|deactivated|deleted)/,
  means: "rejected:revoked",
  because: "The service says that it was revoked.",
};
