// What each kind of answer means, row by row, and that every answer means exactly one thing.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/health/judge.ts";
import type { Probe, Sign } from "../../src/model/probe.ts";
import { createRedactor } from "../../src/model/redaction.ts";
import { Secret } from "../../src/model/secret.ts";
import type { HttpAnswer, HttpFailureReason } from "../../src/world.ts";
import { ME, madeUpKey } from "../support/credential.ts";

const AT = new Date("2030-01-01T00:00:00Z");
const HTML = { "content-type": "text/html" };

function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  const isText = typeof body === "string";
  return {
    status,
    headers: isText ? headers : { "content-type": "application/json", ...headers },
    body: isText ? body : JSON.stringify(body),
    bodyTruncated: false,
    startedAt: AT,
    endedAt: AT,
  };
}

function meaning(came: HttpAnswer, probe: Partial<Probe> = {}): string {
  const { verdict } = judge(came, { probe: { ...ME, ...probe }, scheme: ME.scheme }, (text) => text);
  return "reason" in verdict ? `${verdict.outcome}:${verdict.reason}` : verdict.outcome;
}

describe("answers and their meaning", () => {
  const rows: readonly (readonly [string, HttpAnswer, string])[] = [
    ["a plain yes", answer(200, { id: 1 }), "valid"],
    ["a yes without a body", answer(204, ""), "valid"],
    ["a yes whose own data speaks of errors", answer(200, { id: 1, message: "token expired", status: "invalid_token" }), "valid"],
    ["GraphQL that answers in part", answer(200, { data: { me: { id: 1 } }, errors: [{ message: "unauthorized field" }] }), "valid"],
    ["ok: false", answer(200, { ok: false, error: "invalid_auth" }), "rejected:invalid"],
    ["ok: false for an inactive account", answer(200, { ok: false, error: "account_inactive" }), "rejected:account-inactive"],
    [
      "ok: false for a missing scope",
      answer(200, { ok: false, error: "missing_scope", needed: "chat:write", provided: "x" }),
      "forbidden:scope",
    ],
    ["ok: false for too many requests", answer(200, { ok: false, error: "ratelimited" }), "throttled:rate-limit"],
    ["ok: false for something else", answer(200, { ok: false, error: "fatal_mystery" }), "unknown:unrecognized-answer"],
    ["valid: false", answer(200, { valid: false }), "rejected:invalid"],
    ["active: false", answer(200, { active: false }), "rejected:invalid"],
    ["authenticated: false", answer(200, { authenticated: false }), "rejected:invalid"],
    [
      "GraphQL that refuses",
      answer(200, { data: null, errors: [{ message: "no", extensions: { code: "UNAUTHENTICATED" } }] }),
      "rejected:invalid",
    ],
    ["GraphQL rate limit", answer(400, { errors: [{ extensions: { code: "RATELIMITED" } }] }), "throttled:rate-limit"],
    ["HTML where JSON is expected", answer(200, "<!doctype html><p>Sign in", HTML), "unknown:unrecognized-answer"],
    ["203 with a login page", answer(203, "<html>Sign in", HTML), "unknown:unrecognized-answer"],
    ["plain text where JSON is expected", answer(200, "welcome to our hotel's network"), "unknown:unrecognized-answer"],
    ["nginx without a client certificate", answer(400, "<html>400 No required SSL certificate was sent", HTML), "rejected:malformed"],
    ["nginx that refuses a client certificate", answer(400, "<html>400 The SSL certificate error", HTML), "rejected:invalid"],
    ["nginx asked in plain http", answer(400, "<html>400 The plain HTTP request was sent to HTTPS port", HTML), "unreachable:protocol"],
    ["nginx with a value too long", answer(400, "<html>400 Request Header Or Cookie Too Large", HTML), "rejected:malformed"],
    ["a redirect", answer(302, "", { location: "/login" }), "unreachable:redirect"],
    ["304", answer(304, ""), "unreachable:redirect"],
    [
      "Cloudflare's challenge",
      answer(403, "<html>", { ...HTML, "cf-mitigated": "challenge", "cf-ray": "8a-FRA" }),
      "unreachable:edge-block",
    ],
    ["Cloudflare's block by code", answer(403, "error code: 1010"), "unreachable:edge-block"],
    ["Cloudflare's rate limit by code", answer(429, "<html>error code: 1015", HTML), "throttled:rate-limit"],
    [
      "a refusal that merely passed Cloudflare",
      answer(403, { message: "no" }, { server: "cloudflare", "cf-ray": "8a-FRA" }),
      "forbidden:unspecified",
    ],
    ["the AWS firewall's 202", answer(202, "", { "x-amzn-waf-action": "challenge" }), "unreachable:edge-block"],
    ["the AWS load balancer's 403", answer(403, "<html>403 Forbidden", { ...HTML, server: "awselb/2.0" }), "unreachable:edge-block"],
    ["Vercel's challenge", answer(403, "", { "x-vercel-mitigated": "challenge" }), "unreachable:edge-block"],
    ["403 with a page from a JSON API", answer(403, "<html>Access denied", HTML), "unreachable:edge-block"],
    ["500", answer(500, { message: "invalid_token" }), "unreachable:server-error"],
    ["529", answer(529, { error: { type: "overloaded_error" } }), "unreachable:server-error"],
    ["429", answer(429, ""), "throttled:rate-limit"],
    ["429 for a used-up quota", answer(429, { error: { code: "insufficient_quota" } }), "throttled:quota"],
    [
      "403 that is a primary rate limit",
      answer(403, { message: "API rate limit exceeded for user" }, { "x-ratelimit-remaining": "0" }),
      "throttled:rate-limit",
    ],
    ["403 with requests left", answer(403, { message: "no" }, { "x-ratelimit-remaining": "10" }), "forbidden:unspecified"],
    ["403 that is a secondary rate limit", answer(403, { message: "You have exceeded a secondary rate limit" }), "throttled:rate-limit"],
    ["403 with the IETF header", answer(403, {}, { ratelimit: '"api";r=0;t=55' }), "throttled:rate-limit"],
    ["AWS throttling as 400", answer(400, { __type: "com.amazon#ThrottlingException" }), "throttled:rate-limit"],
    ["Salesforce's 403", answer(403, [{ errorCode: "REQUEST_LIMIT_EXCEEDED", message: "x" }]), "throttled:rate-limit"],
    ["a plain 401", answer(401, ""), "rejected:invalid"],
    ["401 with an HTML page", answer(401, "<html>401 Authorization Required", HTML), "rejected:invalid"],
    ["401 bad credentials", answer(401, { message: "Bad credentials", documentation_url: "x" }), "rejected:invalid"],
    [
      "401 expired, RFC 6750",
      answer(401, "", { "www-authenticate": 'Bearer error="invalid_token", error_description="The access token expired"' }),
      "rejected:expired",
    ],
    ["401 invalid, RFC 6750", answer(401, "", { "www-authenticate": 'Bearer realm="x", error="invalid_token"' }), "rejected:invalid"],
    ["403 scope, RFC 6750", answer(403, "", { "www-authenticate": 'Bearer error="insufficient_scope", scope="a b"' }), "forbidden:scope"],
    [
      "401 for a step-up",
      answer(401, "", { "www-authenticate": 'Bearer error="insufficient_user_authentication", max_age="5"' }),
      "forbidden:unspecified",
    ],
    ["401 for a bound token", answer(401, "", { "www-authenticate": 'DPoP error="use_dpop_nonce"' }), "unknown:unrecognized-answer"],
    [
      "several challenges",
      answer(401, "", { "www-authenticate": 'Basic realm="a, b", Bearer error="invalid_token", error_description="token was revoked"' }),
      "rejected:revoked",
    ],
    ["401 that asks for Basic", answer(401, "", { "www-authenticate": 'Basic realm="x"' }), "rejected:malformed"],
    ["npm's address limit", answer(401, "", { "www-authenticate": "ipaddress" }), "forbidden:ip-or-geo"],
    ["npm's one-time password", answer(401, "", { "www-authenticate": "OTP" }), "forbidden:unspecified"],
    [
      "GitLab's expired token",
      answer(401, { error: "invalid_token", error_description: "Token is expired. You can either do ..." }),
      "rejected:expired",
    ],
    [
      "GitLab's revoked token",
      answer(401, { error: "invalid_token", error_description: "Token was revoked. You have to ..." }),
      "rejected:revoked",
    ],
    ["GitLab's scope", answer(403, { error: "insufficient_scope", scope: "api read_user" }), "forbidden:scope"],
    ["GitLab's blocked account", answer(403, { message: "403 Forbidden - Your account has been blocked" }), "rejected:account-inactive"],
    ["GitHub's suspended account", answer(403, { message: "Sorry. Your account was suspended" }), "rejected:account-inactive"],
    ["GitHub's suspended installation", answer(403, { message: "This installation has been suspended" }), "rejected:account-inactive"],
    ["GitHub's scope", answer(403, { message: "Resource not accessible by personal access token" }), "forbidden:scope"],
    ["GitHub's single sign-on", answer(403, { message: "x" }, { "x-github-sso": "required; url=https://x" }), "forbidden:sso"],
    [
      "OpenAI's wrong key",
      answer(401, { error: { message: "Incorrect API key provided: x", type: "invalid_request_error", code: "invalid_api_key" } }),
      "rejected:invalid",
    ],
    [
      "OpenAI's organization",
      answer(401, { error: { message: "You must be a member of an organization to use the API" } }),
      "forbidden:organization",
    ],
    [
      "Google's wrong key as 400",
      answer(400, { error: { code: 400, status: "INVALID_ARGUMENT", details: [{ reason: "API_KEY_INVALID" }] } }),
      "rejected:invalid",
    ],
    [
      "Google's address limit",
      answer(403, { error: { status: "PERMISSION_DENIED", details: [{ reason: "API_KEY_IP_ADDRESS_BLOCKED" }] } }),
      "forbidden:ip-or-geo",
    ],
    [
      "Stripe's expired key",
      answer(401, { error: { message: "Expired API Key provided: x", code: "api_key_expired" } }),
      "rejected:expired",
    ],
    ["Dailybot's missing header", answer(401, { detail: "Authentication credentials were not provided." }), "rejected:malformed"],
    ["Dailybot's inactive owner", answer(403, { detail: "x", code: "api_key_owner_inactive" }), "rejected:account-inactive"],
    ["Dailybot's plan", answer(403, { detail: "x", code: "plan_free_api_keys_forbidden" }), "forbidden:plan"],
    ["Dailybot's throttle", answer(429, { detail: "Request was throttled. Expected available in 30 seconds." }), "throttled:rate-limit"],
    ["Okta's invalid token", answer(401, { errorCode: "E0000011", errorSummary: "Invalid token provided" }), "rejected:invalid"],
    [
      "Square's list",
      answer(401, { errors: [{ category: "AUTHENTICATION_ERROR", code: "ACCESS_TOKEN_EXPIRED", detail: "x" }] }),
      "rejected:expired",
    ],
    [
      "RFC 9457",
      answer(401, { type: "about:blank", title: "Unauthorized", status: 401, detail: "x", code: "token_expired" }),
      "rejected:expired",
    ],
    ["Hugging Face's header", answer(401, "", { "x-error-message": "Invalid credentials in Authorization header" }), "rejected:invalid"],
    ["AWS in XML", answer(403, "<Error><Code>InvalidAccessKeyId</Code><Message>x</Message></Error>"), "rejected:invalid"],
    ["AWS clock", answer(403, "<Error><Code>RequestTimeTooSkewed</Code></Error>"), "rejected:clock-skew"],
    ["AWS denied", answer(403, { __type: "AccessDeniedException", Message: "User is not authorized to perform x" }), "forbidden:scope"],
    ["a JWT too early", answer(401, { message: "'Issued at' claim ('iat') must be an Integer in the past" }), "rejected:clock-skew"],
    ["the other mode's key", answer(400, { error: { code: "livemode_mismatch" } }), "rejected:wrong-environment"],
    ["402", answer(402, {}), "forbidden:plan"],
    ["403", answer(403, {}), "forbidden:unspecified"],
    ["404", answer(404, { message: "invalid token" }), "unknown:not-found"],
    ["405", answer(405, ""), "unknown:not-found"],
    ["410", answer(410, ""), "unknown:not-found"],
    ["407", answer(407, ""), "unreachable:proxy"],
    ["421", answer(421, ""), "unreachable:protocol"],
    ["451", answer(451, ""), "forbidden:ip-or-geo"],
    ["400 that says nothing", answer(400, {}), "unknown:unrecognized-answer"],
    ["418", answer(418, ""), "unknown:unrecognized-answer"],
  ];
  test.each(rows)("%s", (_name, came, expected) => {
    expect(meaning(came)).toBe(expected);
  });

  test("a service's own signs come before the general rules, but after what says nothing about the key", () => {
    const signs: readonly Sign[] = [
      { when: { status: 403, body: { path: "code", equals: "invalid_key" } }, means: "rejected:invalid" },
      { when: { status: 500, body: { path: "name", equals: "Invalid_Key" } }, means: "rejected:invalid" },
      { when: { status: [302], header: { name: "Location", contains: "_signin" } }, means: "rejected:invalid" },
      { when: { text: "only on tuesdays" }, means: "forbidden:plan" },
    ];
    expect(meaning(answer(403, { code: "INVALID_KEY" }), { signs })).toBe("rejected:invalid");
    expect(meaning(answer(500, { name: "Invalid_Key" }), { signs })).toBe("rejected:invalid");
    expect(meaning(answer(500, { name: "other" }), { signs })).toBe("unreachable:server-error");
    expect(meaning(answer(302, "", { location: "https://x/_signin?y" }), { signs })).toBe("rejected:invalid");
    expect(meaning(answer(401, { message: "Works only on Tuesdays" }), { signs })).toBe("forbidden:plan");
    expect(meaning(answer(429, { code: "invalid_key" }), { signs: [{ when: { status: 429 }, means: "valid" }] })).toBe(
      "throttled:rate-limit",
    );
  });

  test("a service that misses a credential which was sent wants it in another form", () => {
    expect(meaning(answer(401, {}), { signs: [{ when: { status: 401 }, means: "rejected:missing" }] })).toBe("rejected:malformed");
  });

  test("an HTML page is a proper answer of a service that does not speak JSON", () => {
    expect(meaning(answer(200, "<html>", HTML), { answers: "any" })).toBe("valid");
  });

  test("missing scopes are taken from the challenge or the body", () => {
    const said = (came: HttpAnswer) => judge(came, { probe: ME, scheme: ME.scheme }, (text) => text).verdict;
    expect(said(answer(403, "", { "www-authenticate": 'Bearer error="insufficient_scope", scope="a b"' }))).toMatchObject({
      missingScopes: ["a", "b"],
    });
    expect(said(answer(200, { ok: false, error: "missing_scope", needed: "chat:write" }))).toMatchObject({ missingScopes: ["chat:write"] });
  });

  test.each([
    ["dns", "dns"],
    ["connect", "connect"],
    ["tls", "tls"],
    ["timeout", "timeout"],
    ["proxy", "proxy"],
    ["protocol", "protocol"],
    ["refused-address", "connect"],
  ] as const)("no answer because of %s is unreachable", (failure: HttpFailureReason, reason) => {
    const { verdict } = judge({ failure, detail: "X", startedAt: AT, endedAt: AT }, { probe: ME, scheme: ME.scheme }, (text) => text);
    expect(verdict).toEqual({ outcome: "unreachable", reason });
  });
});

describe("the more telling word wins, wherever in the answer it stands", () => {
  const unsure = 'Bearer realm="x", error="invalid_token"';
  const described = (words: string): HttpAnswer => answer(401, "", { "www-authenticate": `${unsure}, error_description="${words}"` });
  const inBody = (body: unknown): HttpAnswer => answer(401, body, { "www-authenticate": unsure });

  test.each<readonly [string, HttpAnswer, string]>([
    ["one word in the description", described("Expired"), "rejected:expired"],
    ["words between key and lapse", described("The access token you provided has already expired"), "rejected:expired"],
    ["one word as the message", inBody({ message: "expired" }), "rejected:expired"],
    ["one word as the whole body", inBody("Expired.\n"), "rejected:expired"],
    ["a code in one word", inBody({ error: { reason: "tokenExpired" } }), "rejected:expired"],
    ["a code in four", inBody({ code: "ERR_TOKEN_IS_EXPIRED" }), "rejected:expired"],
    ["a suspended account", inBody({ message: "Your account has been suspended" }), "rejected:account-inactive"],
    ["another environment", described("wrong environment"), "rejected:wrong-environment"],
    ["a token of tomorrow", described("token is not valid yet"), "rejected:clock-skew"],
    ["a malformed token", inBody({ message: "jwt malformed" }), "rejected:malformed"],
    ["a refused address", inBody({ code: "ip_not_allowed" }), "forbidden:ip-or-geo"],
    [
      "an address that the second challenge refuses",
      answer(401, "", { "www-authenticate": `${unsure}, ipaddress` }),
      "forbidden:ip-or-geo",
    ],
    ["nothing but the same again", inBody({ message: "invalid token" }), "rejected:invalid"],
  ])("%s", (_name, came, expected) => {
    expect(meaning(came)).toBe(expected);
  });

  test("a sign for any 401 leaves room for the word, and a sign that knows more does not", () => {
    const anyRefusal: readonly Sign[] = [{ when: { status: 401 }, means: "rejected:invalid" }];
    expect(meaning(answer(401, { message: "Token expired" }), { signs: anyRefusal })).toBe("rejected:expired");
    expect(meaning(answer(401, { message: "Token revoked" }), { signs: anyRefusal })).toBe("rejected:revoked");
    expect(meaning(answer(401, { message: "credentials were not provided" }), { signs: anyRefusal })).toBe("rejected:invalid");
    const known: readonly Sign[] = [{ when: { text: "session" }, means: "rejected:account-inactive" }];
    expect(meaning(answer(401, { message: "session expired" }), { signs: known })).toBe("rejected:account-inactive");
  });

  test.each([
    "Invalid or expired token",
    "The access token is invalid or has expired",
    "Provided authorization grant is invalid, expired, or revoked",
    "The access token provided is expired, revoked, malformed, or invalid for other reasons.",
    "The access token expired or was revoked",
    "token is missing/expired",
    "Your token may have been revoked or may have expired",
    "Token is not expired but unknown",
    "Bad credentials. Tokens expire after 30 days",
  ])("words that leave it open stay open: %s", (words) => {
    expect(meaning(answer(401, { message: words }))).toBe("rejected:invalid");
    expect(meaning(described(words))).toBe("rejected:invalid");
  });

  test("what has expired is the key: a trial, a plan or a password is something else", () => {
    for (const code of ["trial_expired", "subscription_expired", "license_expired"])
      expect(meaning(answer(403, { code }))).toBe("forbidden:unspecified");
  });
});

describe("an echoed key does not stand between the words", () => {
  const key = madeUpKey();
  const redact = createRedactor([new Secret(key)]);
  const signs: readonly Sign[] = [{ when: { status: 401, text: "grant is over" }, means: "rejected:revoked" }];
  const meaningTo = (came: HttpAnswer): string => {
    const { verdict } = judge(came, { probe: { ...ME, signs }, scheme: ME.scheme }, redact);
    return "reason" in verdict ? `${verdict.outcome}:${verdict.reason}` : verdict.outcome;
  };

  test.each<readonly [string, (words: string) => HttpAnswer]>([
    ["a message", (words) => answer(401, { message: words })],
    ["plain text", (words) => answer(401, words)],
    ["a page", (words) => answer(401, `<html><p>${words}</p>`, HTML)],
    ["a challenge", (words) => answer(401, "", { "www-authenticate": `Bearer error="invalid_token", error_description="${words}"` })],
    ["a header of its own", (words) => answer(401, "", { "x-error-message": words })],
  ])("in %s", (_where, cameWith) => {
    for (const echo of [
      key,
      `'${key}'`,
      `(${key.slice(0, 14)}...)`,
      encodeURIComponent(key),
      `[${key}]`,
      `${key.slice(0, 3)}****${key.slice(-4)}`,
    ])
      expect(meaningTo(cameWith(`Token ${echo} expired`))).toBe("rejected:expired");
    expect(meaningTo(cameWith(`key ${key} was revoked`))).toBe("rejected:revoked");
  });

  test("for a service's own sign too", () => {
    expect(meaningTo(answer(401, { note: `the grant ${key} is over` }))).toBe("rejected:revoked");
  });
});

test.each(["invalid, expired, ", "(", "a-", "*", "[redacted]", "token has been "])(
  "a refusal full of %j is read in time that grows with its length",
  (pump) => {
    // More than linear time would not end within any limit.
    for (let turn = 0; turn < 200; turn++) expect(meaning(answer(401, pump.repeat(20_000 / pump.length)))).toBeDefined();
  },
);

test("what an accepted key is answered is data: nothing in it is shown as an error's code or message", () => {
  const labels = (came: HttpAnswer) => judge(came, { probe: ME, scheme: ME.scheme }, (text) => text).evidence.map(({ label }) => label);
  const body = { id: 1, code: "abc", message: "hello" };
  expect(labels(answer(200, body))).not.toEqual(expect.arrayContaining(["code"]));
  expect(labels(answer(200, body))).not.toEqual(expect.arrayContaining(["message"]));
  expect(labels(answer(401, body))).toEqual(expect.arrayContaining(["code", "message"]));
});

test("any answer has one verdict, without a throw, and its evidence never holds the secret", () => {
  const key = madeUpKey();
  const redact = createRedactor([new Secret(key)]);
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom(key, `Bearer ${key}`, Buffer.from(key).toString("base64"), encodeURIComponent(key), key.toUpperCase()),
    fc.constantFrom(
      "invalid_token",
      "rate limit exceeded",
      "<html>",
      "<Code>x</Code>",
      'Bearer error="insufficient_scope", scope="',
      "error code: 1020",
    ),
  );
  const headers = fc.dictionary(
    fc.constantFrom(
      "content-type",
      "www-authenticate",
      "retry-after",
      "location",
      "x-ratelimit-remaining",
      "date",
      "server",
      "ratelimit",
      "x-error-code",
    ),
    fc.array(words, { maxLength: 3 }).map((parts) => parts.join(" ")),
  );
  const body = fc.oneof(
    fc.array(words).map((parts) => parts.join("")),
    fc.json(),
    fc
      .dictionary(
        fc.constantFrom("error", "errors", "message", "code", "ok", "needed", "detail"),
        fc.oneof(words, fc.jsonValue(), fc.boolean()),
      )
      .map((value) => JSON.stringify(value)),
  );
  const outcomes = new Set(["valid", "rejected", "forbidden", "throttled", "unreachable", "unknown"]);
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 999 }), headers, body, fc.constantFrom("json", "any"), (status, sent, text, answers) => {
      const came: HttpAnswer = { status, headers: sent, body: text, bodyTruncated: false, startedAt: AT, endedAt: AT };
      const { verdict, evidence } = judge(came, { probe: { ...ME, answers }, scheme: ME.scheme }, redact);
      expect(outcomes.has(verdict.outcome)).toBe(true);
      const shown = JSON.stringify(evidence).toLowerCase();
      for (const form of [key, Buffer.from(key).toString("base64")]) expect(shown).not.toContain(form.toLowerCase());
    }),
    { numRuns: 2000 },
  );
});
