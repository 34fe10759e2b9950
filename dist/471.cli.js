export const id = 471;
export const ids = [471];
export const modules = {

/***/ 6538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readBaseUrl)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/;
function readBaseUrl(text, allowPrivate) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.hostname === "")
        return { problem: "must be an absolute URL such as https://api.example.com/v1" };
    if (url.username !== "" || url.password !== "")
        return { problem: "must not hold a user or password; take them out, and replace them if they were committed" };
    if (url.search !== "" || url.hash !== "")
        return { problem: "must not have a query or fragment; they belong to the probe's path" };
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return { problem: "must begin with https://" };
    if (allowPrivate === "public-only") {
        if (url.protocol === "http:")
            return { problem: "must begin with https://, or the environment must say `allow-private: true`" };
        if (isPrivateHost(url.hostname))
            return { problem: "names a private host, to which keys are sent only where the environment says `allow-private: true`" };
    }
    return { url: `${url.origin}${url.pathname.replace(/\/+$/, "")}` };
}
function isPrivateHost(hostname) {
    const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
    return ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(host) ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(host).range() !== "unicast" : PRIVATE_NAME.test(host);
}


/***/ }),

/***/ 7471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfigured: () => (/* binding */ readConfigured)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/config/expiry-window.js
var expiry_window = __webpack_require__(7937);
;// CONCATENATED MODULE: ./build/config/definition-parts.js


const MUST_BE_TEXT = "must be text";
const MUST_BE_MAPPING = "must be a mapping of keys to values";
const MUST_BE_LIST = "must be a list";
const MUST_BE_SWITCH = "must be true or false";
function definition_parts_closed(entries, message = MUST_BE_MAPPING) {
    return refusingLists(dist/* objectWithRest */.U1j(entries, dist/* never */.ZmZ("unknown key"), message));
}
const A_LIST = Symbol("a list");
function refusingLists(schema) {
    const run = (dataset, config) => schema["~run"](Array.isArray(dataset.value) ? { value: A_LIST } : dataset, config);
    return { ...schema, "~run": run };
}
function described(schema, description) {
    return dist/* pipe */.FsL(schema, dist/* description */.h_(description));
}
function definition_parts_text(pattern, message) {
    return dist/* pipe */.FsL(dist/* string */.YjP(message), dist/* regex */.yGV(pattern, message));
}
function wholeNumber(least, most) {
    const message = `must be a whole number from ${least} to ${most}`;
    return dist/* pipe */.FsL(dist/* number */.aig(message), dist/* integer */.ndf(message), dist/* minValue */.Wwf(least, message), dist/* maxValue */.cGV(most, message));
}
const MUST_BE_ONE_LINE = `${MUST_BE_TEXT} on one line`;
const OneLine = definition_parts_text(/^[^\x00-\x1f\x7f-\x9f]{1,200}$/, `${MUST_BE_ONE_LINE}, 200 characters at most`);
const Name = definition_parts_text(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, "must consist of letters, digits, dots, dashes and underscores, and begin with a letter or digit");
const Within = definition_parts_text(expiry_window/* WITHIN */.md, expiry_window/* MUST_BE_WITHIN */.sg);
const WithinSteps = definition_parts_text(expiry_window/* WITHIN_STEPS */.oq, expiry_window/* MUST_BE_WITHIN_STEPS */.S3);
const Timeout = definition_parts_text(/^[1-9]\d{0,3}(ms|s|m)$/, "must be a duration such as 10s: a whole number above 0 and one of ms, s, m");
const Pause = definition_parts_text(/^\d{1,4}(ms|s|m)$/, "must be a duration such as 2s: a whole number and one of ms, s, m");
const Url = definition_parts_text(/^[^\x00-\x1f\x7f-\x9f\s]{1,2000}$/, "must be a URL");
const HeaderName = definition_parts_text(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/, "must be the name of an HTTP header, such as X-Api-Key");
const HeaderText = definition_parts_text(/^[\x20-\x7e]{0,1000}$/, "must be printable ASCII on one line");
const QueryName = definition_parts_text(/^[A-Za-z0-9._~[\]-]{1,100}$/, "must be the name of a query parameter, such as api_key");
const SchemeText = definition_parts_text(/^(?:bearer|basic|header: ?[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}|query: ?[A-Za-z0-9._~[\]-]{1,100})$/, "must be `bearer`, `basic`, `header: NAME` or `query: NAME`");
const PathText = definition_parts_text(/^\/(?!\/)[^\s\x00-\x1f\x7f-\x9f#\\]{0,1999}$/, "must be a path that begins with one slash, such as /me");
const DateText = definition_parts_text(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2027-01-15");
const InstantText = definition_parts_text(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/, "must be a date such as 2027-01-15 or an instant with its zone such as 2027-01-15T10:30:00Z");
const LongTime = definition_parts_text(/^[1-9]\d{0,5}(m|h|d|w)$/, "must be a duration such as 90d: a whole number above 0 and one of m, h, d, w");
const SECRET_ADVICE = "must name an environment variable, as in `secret: { env: NAME }`; a key itself never stands in this file, and one that was committed has to be replaced";
const VariableName = definition_parts_text(/^[A-Za-z_][A-Za-z0-9_]{0,199}$/, "must be the name of an environment variable");
const SecretSource = definition_parts_closed({ env: described(VariableName, "The environment variable that holds the key.") }, SECRET_ADVICE);
const TextOrVariable = dist/* union */.KCZ([
    definition_parts_text(/^[^\x00-\x1f\x7f-\x9f]{1,1000}$/, MUST_BE_ONE_LINE),
    definition_parts_closed({ env: described(VariableName, "The environment variable that holds it.") }),
], "must be text on one line or name a variable, as in `{ env: NAME }`");
const OneOrMore = dist/* union */.KCZ([OneLine, dist/* array */.YOg(OneLine, MUST_BE_LIST)], `${MUST_BE_TEXT} or a list of texts`);

;// CONCATENATED MODULE: ./build/config/definition-scheme.js


const SchemeMapping = definition_parts_closed({
    bearer: described(dist/* optional */.lqM(definition_parts_closed({
        word: described(dist/* optional */.lqM(definition_parts_text(/^[A-Za-z][A-Za-z0-9_-]{0,49}$/, "must be one word")), "The word before the key; `Bearer` unless said."),
    })), "`Authorization: Bearer KEY`."),
    basic: described(dist/* optional */.lqM(definition_parts_closed({
        username: described(dist/* optional */.lqM(definition_parts_text(/^[^:\x00-\x1f\x7f-\x9f]{0,200}$/, "must be text on one line without a colon")), "The user's name; without it the key itself has to read `user:password`."),
        "secret-as": described(dist/* optional */.lqM(dist/* picklist */.KIO(["password", "username"], "must be password or username")), "Which of the two the key is; `password` unless said."),
    })), "`Authorization: Basic ...`."),
    header: described(dist/* optional */.lqM(HeaderName), "The header that carries the key, e.g. `X-Api-Key`."),
    prefix: described(dist/* optional */.lqM(HeaderText), 'What stands before the key in that header, its space included, e.g. `"Token "`.'),
    query: described(dist/* optional */.lqM(QueryName), "The query parameter that carries the key, e.g. `api_key`. Keys in URLs end up in logs: prefer a header."),
});
const Scheme = dist/* union */.KCZ([SchemeText, SchemeMapping], "must be `bearer`, `basic`, `header: NAME`, `query: NAME` or a mapping");

;// CONCATENATED MODULE: ./build/config/definition-authentication.js



const TokenUrl = described(Url, "The service's token endpoint: https, no user, no query.");
const Scopes = described(dist/* optional */.lqM(OneOrMore), "Scopes to ask for; without them the service's usual ones.");
const ClientId = described(TextOrVariable, "The client's id: text, or a variable where it is kept beside the secret.");
const ClientCredentials = definition_parts_closed({
    "token-url": TokenUrl,
    "client-id": ClientId,
    scopes: Scopes,
    audience: described(dist/* optional */.lqM(OneLine), "For services that want to be told which API the token is for."),
    "secret-in": described(dist/* optional */.lqM(dist/* picklist */.KIO(["header", "body"], "must be header or body")), "Where the client shows its secret: as basic authentication in the `header`, which is usual, or in the `body`."),
});
const RefreshToken = definition_parts_closed({
    "token-url": TokenUrl,
    "client-id": ClientId,
    "client-secret": described(dist/* optional */.lqM(SecretSource), "The client's own secret, where it has one."),
    scopes: Scopes,
    "each-use": described(dist/* picklist */.KIO(["keeps-it", "replaces-it"], "must be keeps-it or replaces-it"), "What the service does to the token when it is used. One that is replaced is never spent, for the stored one would be lost: `introspection` or its date has to tell."),
});
const SignedAssertion = definition_parts_closed({
    algorithm: described(dist/* picklist */.KIO(["RS256", "PS256", "ES256", "EdDSA", "HS256"], "must be one of RS256, PS256, ES256, EdDSA, HS256"), "How it is signed. The key is a private key in PEM, for `HS256` a shared text."),
    issuer: described(TextOrVariable, "The `iss` claim, e.g. an app's id or a service account's address."),
    subject: described(dist/* optional */.lqM(OneLine), "The `sub` claim."),
    audience: described(dist/* optional */.lqM(OneLine), "The `aud` claim."),
    "key-id": described(dist/* optional */.lqM(TextOrVariable), "The `kid` of the header."),
    lifetime: described(dist/* optional */.lqM(LongTime), "How long the assertion is good for; five minutes unless said."),
    "token-url": described(dist/* optional */.lqM(Url), "Where the assertion is exchanged for a token (RFC 7523). Without it the assertion itself goes on the probe."),
    scopes: Scopes,
});
const AwsSignature = definition_parts_closed({
    "access-key-id": described(TextOrVariable, "The id that belongs to the secret access key; scanners take it for a key, so that a variable is better."),
    region: described(OneLine, "E.g. `us-east-1`."),
    service: described(OneLine, "The service that the request is signed for, e.g. `sts`."),
    "session-token": described(dist/* optional */.lqM(SecretSource), "For temporary credentials."),
});
const ClientCertificate = definition_parts_closed({
    certificate: described(SecretSource, "The variable that holds the certificate and its chain in PEM; the credential's secret is the private key."),
});
const Authentication = definition_parts_closed({
    "client-credentials": described(dist/* optional */.lqM(ClientCredentials), "OAuth 2.0 client credentials: the key is the client's secret."),
    "refresh-token": described(dist/* optional */.lqM(RefreshToken), "OAuth 2.0 refresh: the key is the refresh token."),
    "signed-assertion": described(dist/* optional */.lqM(SignedAssertion), "A JSON Web Token signed with the key."),
    "aws-signature": described(dist/* optional */.lqM(AwsSignature), "AWS Signature Version 4: the key is the secret access key."),
    "client-certificate": described(dist/* optional */.lqM(ClientCertificate), "A TLS client certificate: the key is its private key in PEM."),
});
const Issuer = definition_parts_closed({
    url: described(Url, "As the token's `iss` has it. Its OpenID configuration names the keys, unless `keys-url` does."),
    audience: described(dist/* optional */.lqM(OneLine), "The `aud` that the token has to have."),
    "keys-url": described(dist/* optional */.lqM(Url), "Where the issuer publishes its keys (JWKS)."),
});
const Introspection = definition_parts_closed({
    url: described(Url, "The introspection endpoint (RFC 7662): https, no user, no query."),
    "client-id": described(TextOrVariable, "As whom it is asked: text, or a variable."),
    "client-secret": described(SecretSource, "The secret of that client."),
});
const Companions = dist/* array */.YOg(definition_parts_closed({
    secret: described(SecretSource, "Where the value is."),
    scheme: described(Scheme, "How it goes on the request, as for the key itself."),
}), MUST_BE_LIST);

;// CONCATENATED MODULE: ./build/config/definition-webhook.js


const definition_webhook_SchemeMapping = definition_parts_closed({
    header: described(dist/* optional */.lqM(HeaderName), "The secret itself is sent in this header, e.g. `X-Hook-Secret`."),
    signs: described(dist/* optional */.lqM(definition_parts_text(/^[^\x00-\x1f\x7f-\x9f]{1,500}$/, "must be text on one line")), "What is signed, with `{body}`, `{timestamp}`, `{id}`, `{url}` and `{params}`, e.g. `{timestamp}.{body}`."),
    headers: described(dist/* optional */.lqM(refusingLists(dist/* record */.g1P(HeaderName, HeaderText, MUST_BE_MAPPING))), "The headers that carry it, with `{signature}` beside the same words, e.g. `X-Signature: t={timestamp},v1={signature}`."),
    algorithm: described(dist/* optional */.lqM(dist/* picklist */.KIO(["sha1", "sha256", "sha512"], "must be sha1, sha256 or sha512")), "The hash of the HMAC; `sha256` unless said."),
    encoding: described(dist/* optional */.lqM(dist/* picklist */.KIO(["hex", "base64"], "must be hex or base64")), "How the signature is written; `hex` unless said."),
    "secret-is": described(dist/* optional */.lqM(dist/* picklist */.KIO(["utf8", "base64-after-prefix", "hex"], "must be utf8, base64-after-prefix or hex")), "What of the secret is the key of the HMAC: its text as it is (`utf8`), or the bytes that it writes as hex or as base64 behind a word such as `whsec_`."),
    timestamp: described(dist/* optional */.lqM(dist/* picklist */.KIO(["seconds", "milliseconds"], "must be seconds or milliseconds")), "The unit of `{timestamp}`. With it, a message signed a day ago is sent too, which a receiver should refuse."),
});
const Webhook = definition_parts_closed({
    replay: described(dist/* literal */.euz(true, "must be true: say so, because the test sends up to four messages to the receiver"), "Allows the replay test: up to four messages, of which only the rightly signed one should be accepted."),
    scheme: described(dist/* union */.KCZ([OneLine, definition_webhook_SchemeMapping], "must be the id of a known scheme or a mapping with `header` or `signs`"), "Who signs so, e.g. `github`, `stripe`, `slack`, `standard-webhooks`; or a mapping that says how."),
    receiver: described(PathText, "The receiver's path below the environment's base URL, e.g. `/hooks/orders`."),
    event: described(definition_parts_text(/^[^\x00]{0,20000}$/, "must be text, 20000 characters at most"), "The body to send: an event that the receiver does nothing about, such as a ping."),
    "content-type": described(dist/* optional */.lqM(HeaderText, "application/json"), "The kind of that body."),
    "old-secret": described(dist/* optional */.lqM(SecretSource), "The secret from before the last rotation, which the receiver should refuse by now."),
    "overlap-until": described(dist/* optional */.lqM(DateText), "The day until whose start (UTC) the old secret may still be accepted."),
});
const Rotation = definition_parts_closed({
    new: described(SecretSource, "The key that callers should use by now: it has to be accepted."),
    old: described(SecretSource, "The key that was replaced: it has to be refused."),
    "rotated-at": described(dist/* optional */.lqM(InstantText), "When the old key was revoked."),
    propagation: described(dist/* optional */.lqM(LongTime), "How long after `rotated-at` the service may still accept the old key somewhere, e.g. `1h`; until then that is not held against it."),
});

;// CONCATENATED MODULE: ./build/config/definition-credential.js





const ProbeMapping = definition_parts_closed({
    method: described(dist/* optional */.lqM(dist/* picklist */.KIO(["GET", "HEAD"], "must be GET or HEAD: a check never changes anything"), "GET"), "GET or HEAD: a check never changes anything."),
    path: described(PathText, "Joined to the environment's base URL."),
    answers: described(dist/* optional */.lqM(dist/* picklist */.KIO(["json", "any"], "must be json or any"), "json"), "`json`: an HTML page is a login or block page, never a yes. `any`: every successful answer is a yes."),
    headers: described(dist/* optional */.lqM(refusingLists(dist/* record */.g1P(HeaderName, HeaderText, MUST_BE_MAPPING))), "Further request headers, such as an API version. Never a key: that is what `secret` and `scheme` are for."),
});
const CredentialDefinition = definition_parts_closed({
    name: described(OneLine, "What reports call it, e.g. `prod-reporting-2026`. Unique in this file."),
    provider: described(dist/* optional */.lqM(OneLine), "The service that issued the key. It fills in scheme, probe and the meaning of answers."),
    environment: described(dist/* optional */.lqM(OneLine), "One of `environments` above or of the provider's own, e.g. `production`, `sandbox`, `eu`. Without it: the provider's first."),
    secret: described(dist/* optional */.lqM(SecretSource), "Where the key is. Without it: the variable that the provider's documentation uses."),
    owner: described(dist/* optional */.lqM(OneLine), "Who has to act when it fails: a person or team."),
    "used-by": described(dist/* optional */.lqM(OneOrMore), "What stops working when it fails: services, jobs, teams."),
    scheme: described(dist/* optional */.lqM(Scheme), "How the key goes on a request: `bearer`, `basic`, `header: NAME`, `query: NAME` or a mapping. Without it: as the provider wants it, else `bearer`."),
    probe: described(dist/* optional */.lqM(dist/* union */.KCZ([OneLine, ProbeMapping], "must be the id of one of the provider's probes or a mapping with `path`")), "The request that tells whether the key works: the id of one of the provider's probes, or a mapping. Without it: the provider's first."),
    expires: described(dist/* optional */.lqM(DateText), "The day on which it expires, where the service does not say. The key counts as expired from the start of that day, UTC."),
    expect: described(dist/* optional */.lqM(dist/* picklist */.KIO(["rejected"], "must be rejected, or be left out")), "`rejected` for a burned key that has to stay refused: the run fails while it still works, and what cannot be told is no pass."),
    rotation: described(dist/* optional */.lqM(Rotation), "A rotation under way, in place of `secret`: the new key has to be accepted, and the old one definitely refused."),
    authentication: described(dist/* optional */.lqM(Authentication), "How to sign in where the key does not go on the request as it is."),
    issuer: described(dist/* optional */.lqM(Issuer), "Who issued it, where it is a JSON Web Token: its dates and scopes then count as verified by the issuer's keys."),
    introspection: described(dist/* optional */.lqM(Introspection), "Where the authorization server tells whether a token is active. It is asked beside the probe, or in its place."),
    "listed-as": described(dist/* optional */.lqM(OneLine), "Its name or id in the service's own list of tokens, where that is another than `name`: its end and last use stand there."),
    "dpop-key": described(dist/* optional */.lqM(SecretSource), "The private key (PEM or JWK) that the token is bound to, where it is sender-constrained (DPoP, RFC 9449)."),
    companions: described(dist/* optional */.lqM(Companions), "Further values that go on the same request: the id beside a secret, a second header."),
    webhook: described(dist/* optional */.lqM(Webhook), "For a secret that signs webhooks: how its receiver is tested. Its `environment` has to be one of this file."),
    siblings: described(dist/* optional */.lqM(OneOrMore), "Environments at which a rejected key may be tried once, to tell whose it is. Only those of the same provider or below the same domain are asked."),
    identity: described(dist/* optional */.lqM(OneLine), "The organization, account or project that it must belong to, as the service names it, where the probe tells."),
    access: described(dist/* optional */.lqM(dist/* picklist */.KIO(["read"], "must be read, or be left out")), "`read` where nothing but reading is needed: scopes that allow more then warn."),
    scopes: described(dist/* optional */.lqM(OneOrMore), "Scopes that it must have, where the service lists them."),
    "warn-within": described(dist/* optional */.lqM(WithinSteps), "Warns when it expires within this time. Stands over the policy's and the input's."),
    "fail-within": described(dist/* optional */.lqM(Within), "Fails when it expires within this time. Stands over the policy's and the input's."),
    created: described(dist/* optional */.lqM(DateText), "The day on which the key was made, where the service does not say: its age counts from there."),
    "max-age": described(dist/* optional */.lqM(LongTime), "How old it may be, e.g. `90d`. Stands over the policy's."),
    "last-reviewed": described(dist/* optional */.lqM(DateText), "The day on which somebody last looked whether it is still needed, by whom, and with which rights."),
    "review-within": described(dist/* optional */.lqM(LongTime), "How long after that a review is due again, e.g. `90d`. Stands over the policy's."),
    account: described(dist/* optional */.lqM(dist/* picklist */.KIO(["service", "any"], "must be service or any")), "`service` where it must not belong to a person, who may leave; `any` where that is fine although the policy asks for it."),
    "rotation-procedure": described(dist/* optional */.lqM(Url), "The page that says how it is rotated, step by step."),
    "rotation-tested": described(dist/* optional */.lqM(DateText), "The day on which that procedure was last gone through."),
    "rotate-url": described(dist/* optional */.lqM(Url), "The page where it is replaced. Without it: the provider's."),
});

// EXTERNAL MODULE: ./build/config/options.js
var options = __webpack_require__(6441);
// EXTERNAL MODULE: ./build/config/usual.js
var usual = __webpack_require__(9233);
;// CONCATENATED MODULE: ./build/config/definition.js





const Environment = definition_parts_closed({
    "base-url": described(Url, "Where requests of this environment go, e.g. `https://api.example.com/v1`: https, no user, no query."),
    "allow-private": described(dist/* optional */.lqM(dist/* boolean */.zMY(MUST_BE_SWITCH), false), "Allows plain http and private or loopback addresses for this environment. Without it a key never goes there."),
});
const Confirm = definition_parts_closed({
    attempts: described(dist/* optional */.lqM(wholeNumber(1, 10), usual/* USUAL */.V.check.confirm.attempts), "Tries in all, on fresh connections, before a rejection counts."),
    delay: described(dist/* optional */.lqM(Pause, usual/* USUAL */.V.check.confirm.delay), "Pause between those tries."),
});
const Scan = definition_parts_closed({
    "exclude-paths": described(dist/* optional */.lqM(dist/* array */.YOg(OneLine, MUST_BE_LIST), usual/* USUAL */.V.scan["exclude-paths"]), "Glob patterns of paths that are not read, e.g. `docs/**`. Every skipped file is counted in the report."),
    disable: described(dist/* optional */.lqM(dist/* array */.YOg(OneLine, MUST_BE_LIST), usual/* USUAL */.V.scan.disable), "Ids of detectors that are not used."),
    "max-file-bytes": described(dist/* optional */.lqM(wholeNumber(1024, 1_073_741_824), usual/* USUAL */.V.scan["max-file-bytes"]), "How many bytes of one file are read at most; a larger one fails the scan."),
    "pull-request-text": described(dist/* optional */.lqM(dist/* boolean */.zMY(MUST_BE_SWITCH), usual/* USUAL */.V.scan["pull-request-text"]), "Search the title, the description and the comments of the pull request that set the run off, too. Comments are read with the input `github-token`, which needs `pull-requests: read`; where they cannot be read, the scan is incomplete."),
});
const Check = definition_parts_closed({
    timeout: described(dist/* optional */.lqM(Timeout, usual/* USUAL */.V.check.timeout), "How long one request may take."),
    concurrency: described(dist/* optional */.lqM(wholeNumber(1, 64), usual/* USUAL */.V.check.concurrency), "Credentials checked at one time."),
    "per-host": described(dist/* optional */.lqM(wholeNumber(1, 16), usual/* USUAL */.V.check["per-host"]), "Requests in flight to one host."),
    confirm: described(dist/* optional */.lqM(Confirm, {}), "How a rejection is confirmed before it counts."),
    "previous-report": described(dist/* optional */.lqM(OneLine), "The JSON report of an earlier run, relative to the working directory: scopes that are gone since then warn, and the last good run is told."),
});
const Policy = definition_parts_closed({
    "warn-within": described(dist/* optional */.lqM(WithinSteps, usual/* USUAL */.V.policy["warn-within"]), "Warns when a credential expires within this time: `14d`, `20%` of its lifetime, or steps such as `30d, 14d, 7d`."),
    "fail-within": described(dist/* optional */.lqM(Within, usual/* USUAL */.V.policy["fail-within"]), "Fails when a credential expires within this time or share of its lifetime; `0d` fails only what has expired."),
    "max-age": described(dist/* optional */.lqM(LongTime), "How old a credential may be, e.g. `90d`; an older one warns, and so does one whose age nobody knows."),
    "review-within": described(dist/* optional */.lqM(LongTime), "How long after its last review a credential is due again, e.g. `90d`."),
    "require-owner": described(dist/* optional */.lqM(dist/* boolean */.zMY(MUST_BE_SWITCH), usual/* USUAL */.V.policy["require-owner"]), "Warns about credentials without an `owner`."),
    "require-expiry": described(dist/* optional */.lqM(dist/* boolean */.zMY(MUST_BE_SWITCH), usual/* USUAL */.V.policy["require-expiry"]), "Warns about credentials of which nobody knows when they expire."),
    "require-service-account": described(dist/* optional */.lqM(dist/* boolean */.zMY(MUST_BE_SWITCH), usual/* USUAL */.V.policy["require-service-account"]), "Warns about credentials that belong to a person, where the service says to whom."),
    label: described(dist/* optional */.lqM(dist/* picklist */.KIO(options/* LABEL_FORMS */.$H, `must be one of ${options/* LABEL_FORMS */.$H.join(", ")}`)), "The form that names of credentials have to have, e.g. `prod-reporting-2026` for `environment-purpose-year`; short names of environments count."),
    "runs-every": described(dist/* optional */.lqM(LongTime), "How often the scheduled run comes, e.g. `7d`: what expires before the next one warns, for nobody looks again in time."),
    "on-undetermined": described(dist/* optional */.lqM(dist/* picklist */.KIO(options/* ON_UNDETERMINED */.Ll, `must be one of ${options/* ON_UNDETERMINED */.Ll.join(", ")}`), usual/* USUAL */.V.policy["on-undetermined"]), "What happens when a check could not tell (throttled, unreachable, an answer that fits nothing): `fail` or `warn`."),
    "fail-on-confidence": described(dist/* optional */.lqM(dist/* picklist */.KIO(options/* CONFIDENCES */.ix, `must be one of ${options/* CONFIDENCES */.ix.join(", ")}`), usual/* USUAL */.V.policy["fail-on-confidence"]), "The least sure leak that fails the run: `checksum` (proved), `structure` (decoded and parsed), `prefix` (unmistakable prefix) or `context` (only the words around it make it a key). Less sure ones warn."),
});
const FileDefinition = definition_parts_closed({
    environments: described(dist/* optional */.lqM(refusingLists(dist/* record */.g1P(Name, Environment, MUST_BE_MAPPING)), {}), "Where keys are tried, by name."),
    credentials: described(dist/* optional */.lqM(dist/* array */.YOg(CredentialDefinition, MUST_BE_LIST), []), "The keys to check."),
    check: described(dist/* optional */.lqM(Check, {}), "How keys are checked."),
    scan: described(dist/* optional */.lqM(Scan, {}), "How commits are searched."),
    policy: described(dist/* optional */.lqM(Policy, {}), "What fails the run and what only warns."),
});
const EnvironmentDefinition = Environment;

;// CONCATENATED MODULE: ./build/config/known-keys.js

function knownKeysAt(path) {
    let node = FileDefinition;
    for (const step of path)
        node = stepInto(mappingOf(node), step);
    return Object.keys(mappingOf(node)?.entries ?? {});
}
function stepInto(node, step) {
    if (typeof step === "number")
        return node?.item;
    return node?.entries?.[step] ?? node?.value;
}
function mappingOf(node) {
    if (node?.wrapped !== undefined)
        return mappingOf(node.wrapped);
    if (node?.options === undefined)
        return node;
    const alternatives = node.options.filter((option) => typeof option !== "string");
    return alternatives.map(mappingOf).find((option) => option?.entries !== undefined || option?.item !== undefined);
}

// EXTERNAL MODULE: ./build/config/places.js
var places = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/config/wording.js
var wording = __webpack_require__(1967);
;// CONCATENATED MODULE: ./build/config/decode.js







function decodeFile(document) {
    const decoded = dist/* safeParse */.xLC(FileDefinition, document.value);
    const root = isRecord(document.value) ? document.value : {};
    return {
        settings: { check: decodeSection(root, "check"), scan: decodeSection(root, "scan"), policy: decodeSection(root, "policy") },
        environments: decodeEnvironments(root.environments),
        credentials: decodeCredentials(root.credentials),
        problems: (decoded.issues ?? []).flatMap((issue) => problemsOf(issue, [], document)),
    };
}
function decodeSection(root, name) {
    const decoded = dist/* safeParse */.xLC(FileDefinition, { [name]: root[name] });
    return (decoded.success ? decoded.output : dist/* parse */.qgA(FileDefinition, {}))[name];
}
function decodeEnvironments(value) {
    const entries = isRecord(value) ? Object.entries(value) : [];
    return new Map(entries.map(([name, environment]) => {
        const decoded = dist/* safeParse */.xLC(EnvironmentDefinition, environment);
        return [name, decoded.success ? decoded.output : undefined];
    }));
}
function decodeCredentials(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((credential, index) => {
        const decoded = dist/* safeParse */.xLC(CredentialDefinition, credential);
        return decoded.success ? [{ raw: decoded.output, path: ["credentials", index] }] : [];
    });
}
function problemsOf(issue, above, document) {
    const path = [...above, ...pathOf(issue)];
    const deeper = (issue.type === "union" ? (issue.issues ?? []) : []).filter((part) => part.path !== undefined);
    if (deeper.length > 0)
        return deeper.flatMap((part) => problemsOf(part, path, document));
    return [(0,places/* problemAt */.l)(placeOf(issue, path, document), endSentence(sentenceOf(issue, path)))];
}
function pathOf(issue) {
    return (issue.path ?? []).map((item) => (typeof item.key === "number" ? item.key : String(item.key)));
}
function placeOf(issue, path, document) {
    if (isMissing(issue))
        return document.placeOf(path.slice(0, -1));
    return issue.type === "never" || concernsKey(issue) ? document.placeOfKey(path) : document.placeOf(path);
}
function sentenceOf(issue, path) {
    const last = path.at(-1);
    if (isMissing(issue))
        return `the key \`${last}\` is missing${ofWhat(path)}`;
    if (issue.type === "never")
        return unknownKey(String(last), path);
    return `${subjectOf(path)} ${issue.message}${whatStandsThere(issue)}`;
}
function endSentence(text) {
    return text.endsWith("?") ? text : `${text}.`;
}
function isMissing(issue) {
    return issue.type === "object_with_rest" && concernsKey(issue);
}
function concernsKey(issue) {
    return issue.path?.at(-1)?.origin === "key";
}
function unknownKey(key, path) {
    const known = knownKeysAt(path.slice(0, -1));
    if (known.join() === "env")
        return `\`${path.at(-2)}\` knows only the key \`env\`, the name of an environment variable; a key itself never stands in this file`;
    const near = (0,wording/* suggestion */.h)(key, known);
    return `${(0,wording/* shown */.SP)(key, "unknown key")}${near === "" ? `; here stand ${known.map((name) => `\`${name}\``).join(", ")}` : near}`;
}
function subjectOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return "the file";
    if (typeof last === "number")
        return `entry ${last + 1} of \`${path.at(-2)}\``;
    const named = (0,wording/* shown */.SP)(last, "the name");
    return named.endsWith("`") ? `\`${last}\`` : named;
}
function ofWhat(path) {
    const parent = path.slice(0, -1);
    return parent.length === 0 ? "" : ` in ${subjectOf(parent)}`;
}
function whatStandsThere(issue) {
    if (issue.kind !== "schema" || issue.type === "picklist" || issue.message === SECRET_ADVICE)
        return "";
    const { input } = issue;
    if (input === null || input === undefined)
        return ", but nothing stands here";
    if (input === A_LIST || Array.isArray(input))
        return ", but a list stands here";
    if (typeof input === "object")
        return ", but a mapping stands here";
    const quotes = issue.message.startsWith(MUST_BE_TEXT) ? "; put quotes around it" : "";
    if (typeof input === "number")
        return `, but a number stands here${quotes}`;
    if (typeof input === "boolean")
        return `, but true or false stands here${quotes}`;
    return ", but text stands here";
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/model/problem.js
var problem = __webpack_require__(9241);
;// CONCATENATED MODULE: ./build/config/yaml-error.js
const SENTENCES = {
    ALIAS_PROPS: "an alias cannot have an anchor or a tag; remove it.",
    BAD_ALIAS: "this alias or anchor has no name or a wrong one; correct it or put the text in quotes.",
    BAD_COLLECTION_TYPE: "this tag does not fit the value; remove the tag.",
    BAD_DIRECTIVE: "this directive is not known; remove the line that begins with %.",
    BAD_DQ_ESCAPE: "this escape is not known in double quotes; write the backslash twice or use single quotes.",
    BAD_INDENT: "the indentation is wrong; align the keys of one mapping with each other.",
    BAD_PROP_ORDER: "an anchor or tag stands in the wrong place; remove it.",
    BAD_SCALAR_START: "text cannot begin with this character; put it in quotes.",
    BLOCK_AS_IMPLICIT_KEY: "a second `key: value` cannot follow on one line; put it in braces, as in `scheme: { header: X-Api-Key }`, or in quotes.",
    BLOCK_IN_FLOW: "an indented block cannot stand inside braces or brackets; close them first.",
    KEY_OVER_1024_CHARS: "this key is too long; is a colon missing or a quote not closed?",
    MISSING_CHAR: "a character is missing here: a closing quote, brace or bracket, a comma, or the space after a colon.",
    MULTILINE_IMPLICIT_KEY: "a key must stand on one line; is a colon missing or a quote not closed?",
    MULTIPLE_ANCHORS: "a value can have one anchor only; remove the others.",
    MULTIPLE_DOCS: "the file holds more than one document; remove the second `---` and what follows.",
    MULTIPLE_TAGS: "a value can have one tag only; remove it.",
    RESOURCE_EXHAUSTION: "this is nested too deeply; write it flat.",
    TAB_AS_INDENT: "a tab cannot indent; use spaces.",
    TAG_RESOLVE_FAILED: "this tag is not allowed; remove it.",
    UNEXPECTED_TOKEN: "this is not expected here; check quotes, colons and indentation of this line and the one before.",
};
function describeYamlError(code) {
    return SENTENCES[code] ?? "this is not valid YAML; check quotes, colons and indentation of this line and the one before.";
}

;// CONCATENATED MODULE: ./build/config/document.js





const MAX_CHARACTERS = 512 * 1024;
const MAX_ALIASES = 100;
const MOST_SYNTAX_PROBLEMS = 20;
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);
function parseConfig(path, text) {
    if (text.length > MAX_CHARACTERS)
        throw new problem/* ConfigError */.x([{ source: path, message: `is longer than ${MAX_CHARACTERS} characters; is it the right file?` }]);
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
        version: "1.2",
        schema: "core",
        logLevel: "error",
    });
    const placeAt = (offset) => placeOfOffset(path, lines, offset);
    const tabs = strayTabs(text, document, lines);
    const problems = [...syntaxProblems(document, placeAt), ...keyProblems(document.contents, placeAt)];
    if (tabs.length > 0)
        throw new problem/* ConfigError */.x(tabs.map((offset) => (0,places/* problemAt */.l)(placeAt(offset), describeYamlError("TAB_AS_INDENT"))));
    if (problems.length > 0)
        throw new problem/* ConfigError */.x(problems);
    return {
        path,
        value: toData(document, path),
        placeOf: (to) => placeAt(offsetOf(document, to, "value")),
        placeOfKey: (to) => placeAt(offsetOf(document, to, "key")),
    };
}
function placeOfOffset(path, lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
}
function syntaxProblems(document, placeAt) {
    const all = [...document.errors, ...document.warnings];
    const problems = all.slice(0, MOST_SYNTAX_PROBLEMS).map((error) => (0,places/* problemAt */.l)(placeAt(error.pos[0]), describeYamlError(error.code)));
    return all.length > problems.length
        ? [...problems, (0,places/* problemAt */.l)(placeAt(0), `${all.length - problems.length} more of the same kind follow.`)]
        : problems;
}
function strayTabs(text, { errors }, lines) {
    if (errors.length === 0)
        return [];
    const stumbles = errors
        .slice(0, MOST_SYNTAX_PROBLEMS)
        .map(({ pos }) => ({ from: lines.linePos(pos[0]).line - 1, to: lines.linePos(pos[1]).line + 1 }));
    return [...text.matchAll(/^[ -]*\t/gm)]
        .map(({ index, 0: indent }) => index + indent.length - 1)
        .filter((offset) => stumbles.some(({ from, to }) => isBetween(lines.linePos(offset).line, from, to)))
        .slice(0, MOST_SYNTAX_PROBLEMS);
}
function isBetween(line, from, to) {
    return from <= line && line <= to;
}
function keyProblems(root, placeAt) {
    const problems = [];
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if ((0,yaml_dist/* isSeq */.oP)(node))
            waiting.push(...[...node.items].reverse());
        if (!(0,yaml_dist/* isMap */.jh)(node))
            continue;
        const firstPlaces = new Map();
        for (const pair of node.items)
            problems.push(...keyProblem(pair, firstPlaces, placeAt));
        waiting.push(...node.items.map((pair) => pair.value).reverse());
    }
    return problems;
}
function keyProblem(pair, firstPlaces, placeAt) {
    const place = placeAt(pair.key.range?.[0] ?? 0);
    if (!(0,yaml_dist/* isScalar */.jn)(pair.key))
        return [(0,places/* problemAt */.l)(place, "a key must be plain text, not a list, a mapping or an alias.")];
    const key = String(pair.key.value);
    if (key === "<<")
        return [(0,places/* problemAt */.l)(place, "merge keys (`<<`) are not part of YAML 1.2; write the keys out.")];
    if (RESERVED.has(key))
        return [(0,places/* problemAt */.l)(place, `unknown key \`${key}\`; remove it.`)];
    const first = firstPlaces.get(key);
    if (first === undefined)
        firstPlaces.set(key, place);
    return first === undefined
        ? []
        : [(0,places/* problemAt */.l)(place, `${(0,wording/* shown */.SP)(key, "the key")} stands here a second time, first in line ${first.line}; remove one of them.`)];
}
function toData(document, path) {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw new problem/* ConfigError */.x([
            { source: path, message: `has more than ${MAX_ALIASES} aliases or one that contains itself; write the values out.` },
        ]);
    }
}
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
        const parent = (0,yaml_dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
        const pair = (0,yaml_dist/* isMap */.jh)(parent) ? pairOf(parent.items, step) : undefined;
        node = (0,yaml_dist/* isSeq */.oP)(parent) ? parent.items[Number(step)] : pair?.value;
        if (part === "key" && depth === path.length - 1)
            return startOf(pair?.key) ?? startOf(node) ?? offset;
        const start = startOf(node) ?? startOf(pair?.key);
        if (start === undefined)
            return offset;
        offset = start;
    }
    return offset;
}
function pairOf(pairs, step) {
    return pairs.find((pair) => (0,yaml_dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === String(step));
}
function startOf(node) {
    return (0,yaml_dist/* isScalar */.jn)(node) || (0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node) || (0,yaml_dist/* isAlias */.Vj)(node) ? node.range?.[0] : undefined;
}

// EXTERNAL MODULE: ./build/config/environment.js
var environment = __webpack_require__(6642);
;// CONCATENATED MODULE: ./build/config/previous-report.js

const Report = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(1),
    credentials: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        grantedScopes: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(200))), dist/* maxLength */.Ru6(500))),
        lastGoodRunAt: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX())),
    }))),
});
async function readPreviousReport(path, readers) {
    if (path === undefined)
        return nothing();
    const text = await readers.workingTree(path);
    if (text === undefined)
        return nothing(`There is no earlier report at ${path}: what changed since then cannot be told.`);
    const decoded = dist/* safeParse */.xLC(Report, parsed(text));
    if (!decoded.success)
        return nothing(`${path} is no JSON report of Keyturn that this version reads: what changed since then cannot be told.`);
    const entries = (decoded.output.credentials ?? []).map(({ name, grantedScopes, lastGoodRunAt }) => {
        const earlier = {
            lastGoodRunAt: typeof lastGoodRunAt === "string" ? new Date(lastGoodRunAt) : undefined,
            grantedScopes: grantedScopes ?? undefined,
        };
        return [name, earlier];
    });
    return { credentials: new Map(entries), notices: [] };
}
function nothing(...notices) {
    return { credentials: new Map(), notices };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(4318);
;// CONCATENATED MODULE: ./build/config/configured.js





async function readConfigured(path, text, { inputs, occasion, variables, readers }) {
    const document = parseConfig(path, text);
    const decoded = decodeFile(document);
    const { settings } = decoded;
    const problems = [...decoded.problems];
    const previousPath = occasion.trust === "trusted" ? settings.check["previous-report"] : undefined;
    const previous = await readPreviousReport(previousPath, readers);
    const declared = (0,environment/* declareEnvironments */.Z)(decoded, document, problems);
    const given = { document, declared, variables, sayings: (0,config_settings/* expirySayings */.Y$)(settings, inputs.overrides), policy: settings.policy, previous };
    const { resolveCredentials } = decoded.credentials.length === 0 ? { resolveCredentials: () => [] } : await __webpack_require__.e(/* import() */ 114).then(__webpack_require__.bind(__webpack_require__, 6114));
    const credentials = resolveCredentials(decoded.credentials, given, problems);
    return { settings, credentials, document, notices: previous.notices, problems };
}


/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ chooseEnvironment),
/* harmony export */   Z: () => (/* binding */ declareEnvironments)
/* harmony export */ });
/* harmony import */ var _base_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6538);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1967);



function declareEnvironments(file, document, problems) {
    const declared = new Map();
    for (const [name, raw] of file.environments) {
        const baseUrl = raw && (0,_base_url_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseUrl */ .$)(raw["base-url"], raw["allow-private"] ? "private-allowed" : "public-only");
        if (baseUrl !== undefined && "problem" in baseUrl) {
            problems.push((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l)(document.placeOf(["environments", name, "base-url"]), `\`base-url\` ${baseUrl.problem}.`));
        }
        const usable = raw && baseUrl && "url" in baseUrl ? { name, baseUrl: baseUrl.url, allowPrivate: raw["allow-private"] } : undefined;
        declared.set(name, usable);
    }
    return declared;
}
function chooseEnvironment(name, provider, declared, place, problems) {
    if (name === undefined)
        return usualEnvironment(provider, declared, place, problems);
    if (declared.has(name))
        return declared.get(name);
    const own = provider?.environments.find((environment) => environment.name === name);
    if (own !== undefined)
        return { name, baseUrl: own.baseUrl, allowPrivate: false };
    problems.push((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l)(place, unknownEnvironment(name, provider, declared)));
    return undefined;
}
function usualEnvironment(provider, declared, place, problems) {
    const usual = provider?.environments[0];
    if (usual !== undefined)
        return { name: usual.name, baseUrl: usual.baseUrl, allowPrivate: false };
    const why = provider === undefined ? "without a provider" : `every customer of ${provider.name} has a host of their own`;
    const names = [...declared.keys()];
    const advice = names.length === 0
        ? "declare one, as in `environments: { production: { base-url: https://api.example.com } }`, and name it in `environment`"
        : `name one of ${list(names)} in \`environment\``;
    problems.push((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l)(place, `the base URL is not known (${why}); ${advice}.`));
    return undefined;
}
function unknownEnvironment(name, provider, declared) {
    const known = [...new Set([...declared.keys(), ...(provider?.environments ?? []).map((environment) => environment.name)])];
    const near = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(name, known);
    if (near !== "")
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name, "unknown environment")}${near}`;
    const choice = known.length === 0 ? "" : ` or name one of ${list(known)}`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name, "unknown environment")}; declare it with its \`base-url\` under \`environments\`${choice}.`;
}
function list(names) {
    return names.map((name) => `\`${name}\``).join(", ");
}


/***/ })

};
