// How services say why a credential that they looked at is not taken: words that tell more than "invalid".

import { EXPIRED, REVOKED } from "./lapse-rules.ts";
import type { Rule } from "./rule.ts";

/** They come apart from the other words because they are believed beside an `invalid_token` too. */
export const CAUSE_RULES: readonly Rule[] = [
  {
    codes: ["requestexpired", "requesttimetooskewed", "request_time_too_skewed", "signature_expired"],
    phrase:
      /signature expired|too far in the future|'issued at' claim|short-lived token|token used too early|not valid yet|not yet valid|jwt not active|\bnbf\b|clock skew/,
    means: "rejected:clock-skew",
    because: "The service says that the times do not fit: this machine's clock or the token's own dates are off.",
  },
  {
    codes: ["livemode_mismatch", "testmode_charges_only", "wrong_environment", "environment_mismatch"],
    phrase:
      /exists in (?:test|live) mode, but a (?:test|live) mode key|wrong \w* ?environment|(?:sandbox|test) (?:key|token)s? (?:in|on|for|against) (?:production|live)|(?:live|production) (?:key|token)s? (?:in|on|for|against) (?:sandbox|test)/,
    means: "rejected:wrong-environment",
    because: "The service says that the key belongs to another environment.",
  },
  {
    codes: [
      "account_inactive",
      "user_suspended",
      "account_suspended",
      "api_key_owner_inactive",
      "consumer_suspended",
      "client_disabled",
      "account_disabled",
      "user_disabled",
      "user_inactive",
      "account_deactivated",
      "account_locked",
      "20403",
    ],
    phrase:
      /(?:account|installation|user|organization|workspace)(?: was| has been| is)? (?:suspended|blocked|deactivated|disabled|inactive)|user inactive or deleted/,
    means: "rejected:account-inactive",
    because: "The service says that the account behind it is suspended or inactive.",
  },
  EXPIRED,
  REVOKED,
  {
    codes: [
      "api_key_ip_address_blocked",
      "api_key_http_referrer_blocked",
      "api_key_android_app_blocked",
      "api_key_ios_app_blocked",
      "ip_not_allowed",
      "ip_not_authorized",
      "ip_address_not_allowed",
      "unsupported_country_region_territory",
    ],
    phrase:
      /ip (?:address )?(?:is )?not (?:authorized|allowed|whitelisted|permitted)|ip allow ?list|user location is not supported|country, region, or territory not supported/,
    means: "forbidden:ip-or-geo",
    because: "The service refuses the address or the country that the request came from.",
  },
  {
    codes: [
      "authentication_malformed",
      "invalid_authorization_header",
      "malformed_token",
      "invalid_token_format",
      "invalid_api_key_format",
      "invalid_jwt",
    ],
    phrase: /jwt malformed|invalid authorization header|malformed (?:token|key|authorization|api key)|could not be decoded|invalid header/,
    means: "rejected:malformed",
    because: "The service says that it is not written as it should be.",
  },
];
