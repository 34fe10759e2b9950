// How services say that a credential worked once: expired or revoked.

import type { Rule } from "./rule.ts";

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
  codeLike:
    /(?:token|key|jwt|credentials?|session)(?:is|has|was)?expired(?!or)|^(?:is)?expired(?:access|api)?(?:token|key|jwt|credentials?)?$/,
  phrase:
    /(?:token|key|signature|credentials?|secret|jwt|session|certificate)(?: you)?(?: (?:provided|supplied|used|sent|given))?(?: (?:has|have|is|was|already)){0,3} expired|expired (?:api |access |auth )?(?:token|key|jwt)|\bhas expired\b|^\W*expired\W*$/m,
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
  codeLike: /(?:token|key|jwt|credentials?)(?:is|has|was|hasbeen)?revoked(?!or)|^revoked(?:access|api)?(?:token|key|jwt|credentials?)?$/,
  phrase: /(?:token|key|credential|secret)(?: (?:has|have|is|was|been|already)){0,3} (?:revoked|deactivated|deleted)|^\W*revoked\W*$/m,
  means: "rejected:revoked",
  because: "The service says that it was revoked.",
};
