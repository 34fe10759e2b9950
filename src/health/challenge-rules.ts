// What the errors named in `WWW-Authenticate` mean (RFC 6750, 9449, 9470).

import { CAUSE_RULES } from "./cause-rules.ts";
import type { Challenge } from "./challenge.ts";
import type { Reading } from "./reading.ts";
import { firstRule, type Ruled } from "./rule.ts";

const ERRORS: Readonly<Record<string, Ruled>> = {
  insufficient_scope: { ruling: "forbidden:scope", because: "The challenge says `insufficient_scope`: known, but not allowed to do this." },
  invalid_token: { ruling: "rejected:invalid", because: "The challenge says `invalid_token`: expired, revoked, malformed or unknown." },
  invalid_request: {
    ruling: "rejected:malformed",
    because: "The challenge says `invalid_request`: the credential is sent in a form that the service cannot read.",
  },
  insufficient_user_authentication: {
    ruling: "forbidden:unspecified",
    because: "The challenge asks for a fresh or stronger sign-in of a person (RFC 9470); no key alone can do that.",
  },
  use_dpop_nonce: {
    ruling: "unknown:unrecognized-answer",
    because: "The token is bound to a key (DPoP, RFC 9449); a plain request cannot tell whether it works.",
  },
  invalid_dpop_proof: {
    ruling: "unknown:unrecognized-answer",
    because: "The token is bound to a key (DPoP, RFC 9449); a plain request cannot tell whether it works.",
  },
};

/** Words that npm's registry puts where a scheme should stand. */
const BARE_WORDS: Readonly<Record<string, Ruled>> = {
  ipaddress: { ruling: "forbidden:ip-or-geo", because: "The token is only allowed from certain addresses, and this is none of them." },
  otp: { ruling: "forbidden:unspecified", because: "The service asks for a one-time password as well." },
};

/** `invalid_token` leaves the cause open: whatever tells it, anywhere in the answer, tells more. */
export function readChallenges(reading: Reading): Ruled | undefined {
  if (reading.status < 400) return undefined;
  const named = reading.challenges.flatMap((challenge) => byError(challenge) ?? entryOf(BARE_WORDS, challenge.scheme) ?? []);
  const telling = named.find(({ ruling }) => ruling !== "rejected:invalid");
  if (telling !== undefined || named.length === 0) return telling;
  const cause = firstRule(CAUSE_RULES, reading);
  return cause === undefined ? named[0] : { ruling: cause.means, because: cause.because };
}

function byError(challenge: Challenge): Ruled | undefined {
  const ruling = entryOf(ERRORS, (challenge.parameters.error ?? "").toLowerCase());
  return ruling?.ruling === "forbidden:scope" ? { ...ruling, missingScopes: scopesOf(challenge) } : ruling;
}

function scopesOf(challenge: Challenge): readonly string[] {
  return (challenge.parameters.scope ?? "").split(/[\s,]+/).filter((scope) => scope !== "");
}

function entryOf(table: Readonly<Record<string, Ruled>>, key: string): Ruled | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
