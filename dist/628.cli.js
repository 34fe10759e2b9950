export const id = 628;
export const ids = [628];
export const modules = {

/***/ 1628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCredentials: () => (/* binding */ checkCredentials),
  leaveUnchecked: () => (/* binding */ leaveUnchecked)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/model/secret.js
var model_secret = __webpack_require__(1260);
;// CONCATENATED MODULE: ./build/auth/variants.js


const REPAIRS = [
    { how: "without the white space around it", repair: (value) => value.trim() },
    {
        how: "without the quotes around it",
        repair: (value) => value
            .trim()
            .replace(/^["'`]+/, "")
            .replace(/["'`]+$/, ""),
    },
    {
        how: "without the scheme word before it",
        repair: (value) => value.trim().replace(/^(?:authorization\s*:\s*)?(?:bearer|basic|token|apikey)\s+/i, ""),
    },
    { how: "percent-decoded once", repair: (value) => decodedOnce(value.trim()) },
];
function repairedVariants(secret, scheme) {
    const value = secret.reveal();
    const seen = new Set([
        value,
        scheme.kind === "bearer" || scheme.kind === "header" ? value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "") : value,
    ]);
    const variants = [];
    for (const { how, repair } of REPAIRS) {
        const repaired = repair(value);
        if (repaired === "" || seen.has(repaired))
            continue;
        seen.add(repaired);
        variants.push({ how, secret: new model_secret/* Secret */.z(repaired) });
    }
    return variants;
}
function madeUpLike(secret) {
    const value = secret.reveal().trim();
    const prefix = /^[A-Za-z0-9]{1,11}[_-]/.exec(value)?.[0] ?? "";
    return new model_secret/* Secret */.z(prefix + [...value.slice(prefix.length)].map(anotherLetter).join(""));
}
function anotherLetter(letter) {
    for (const letters of ["0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]) {
        if (letters.includes(letter))
            return letters[(0,external_node_crypto_.randomInt)(letters.length)] ?? letter;
    }
    return letter;
}
function decodedOnce(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}

// EXTERNAL MODULE: ./build/model/secrets-in.js
var secrets_in = __webpack_require__(6183);
;// CONCATENATED MODULE: ./build/health/control.js
function controlOf({ scheme, authentication }) {
    if (scheme.kind === "basic")
        return "no credential";
    if (tokenUrlOf(authentication) !== undefined)
        return "a made-up secret at the token endpoint";
    return signsWithPrivateKey(authentication) ? "no credential" : "a made-up key";
}
function tokenUrlOf(authentication) {
    return authentication !== undefined && "tokenUrl" in authentication ? authentication.tokenUrl : undefined;
}
function signsWithPrivateKey(authentication) {
    if (authentication?.kind === "client-certificate")
        return true;
    return authentication?.kind === "signed-assertion" && authentication.algorithm !== "HS256";
}

;// CONCATENATED MODULE: ./build/auth/apply.js
function applyCredential(scheme, secret) {
    const value = secret.reveal();
    switch (scheme.kind) {
        case "bearer":
            return inHeader("authorization", `${scheme.word ?? "Bearer"} ${trimmed(value)}`);
        case "basic":
            return inHeader("authorization", `Basic ${base64(userAndPassword(scheme, value))}`);
        case "header":
            return inHeader(scheme.name.toLowerCase(), `${scheme.prefix ?? ""}${trimmed(value)}`);
        case "query":
            return { headers: {}, query: { [scheme.name]: value } };
        case "path":
            return { headers: {}, query: {}, inPath: pathSegment(value) };
    }
}
function inHeader(name, value) {
    return { headers: { [name]: value }, query: {} };
}
function userAndPassword(scheme, value) {
    if (scheme.secretAs === "username")
        return `${value}:`;
    return scheme.username === undefined ? value : `${scheme.username}:${value}`;
}
function trimmed(value) {
    return value.replace(/^[\t\n\r ]+/, "").replace(/[\t\n\r ]+$/, "");
}
function pathSegment(value) {
    return /^[\w.~:@$&+,;=-]*$/.test(value) ? value : encodeURIComponent(value);
}
function base64(text) {
    return Buffer.from(text, "utf8").toString("base64");
}

;// CONCATENATED MODULE: ./build/health/request.js

function probeRequest(credential, probe, value, config) {
    const added = value === undefined ? [] : additions(credential, value.secret);
    const inPath = added.find((addition) => addition.inPath !== undefined)?.inPath ?? "";
    const url = probeUrl(credential.environment.baseUrl, probe.path.replaceAll(PLACE, () => inPath));
    for (const { query } of added)
        for (const [name, text] of Object.entries(query))
            url.searchParams.set(name, text);
    return {
        method: probe.method,
        url: url.href,
        headers: Object.assign({ ...acceptHeader(probe), ...lowerCaseNames(probe.headers ?? {}) }, ...added.map(({ headers }) => headers)),
        ...(probe.body === undefined ? {} : { body: probe.body }),
        timeoutMs: config.timeoutMs,
        maxBodyBytes: config.maxBodyBytes,
        allowPrivate: credential.environment.allowPrivate,
    };
}
function additions(credential, secret) {
    const own = secret === undefined ? [] : [applyCredential(credential.scheme, secret)];
    const beside = (credential.companions ?? []).flatMap(({ scheme, secret: value }) => value === undefined ? [] : [applyCredential(scheme, value)]);
    return [...beside, ...own];
}
function probeUrl(baseUrl, path) {
    const url = new URL(baseUrl);
    const [pathOnly = "", ...query] = (path.split("#")[0] ?? "").split("?");
    const below = pathOnly.replace(/^[/\\]+/, "");
    const base = url.pathname.replace(/\/+$/, "");
    url.pathname = below === "" && pathOnly === "" ? base : `${base}/${below}`;
    url.search = query.join("?");
    url.hash = "";
    return url;
}
const PLACE = "{secret}";
function describeRequest(credential, probe) {
    const url = probeUrl(credential.environment.baseUrl, probe.path);
    return `${probe.method} ${url.origin}${url.pathname.replaceAll("%7Bsecret%7D", PLACE)}`;
}
function acceptHeader(probe) {
    return probe.answers === "json" ? { accept: "application/json" } : { accept: "*/*" };
}
function lowerCaseNames(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

;// CONCATENATED MODULE: ./build/health/curl-line.js

function curlLine(credential) {
    const { probe } = credential;
    if (probe === undefined)
        return undefined;
    const headers = Object.entries(probe.headers ?? {}).map(([name, value]) => `-H ${single(`${name}: ${value}`)}`);
    const body = probe.body === undefined ? [] : [`--data ${single(probe.body)}`];
    const parts = ["curl -sS -i", ...methodOption(probe), ...credentialOption(credential), ...headers, ...body];
    return [...parts, address(credential, probe)].join(" ");
}
function address(credential, probe) {
    const { href } = probeUrl(credential.environment.baseUrl, probe.path);
    if (credential.scheme.kind !== "path")
        return single(href);
    return `"${curl_line_double(href).replaceAll("%7Bsecret%7D", `\${${nameOf(credential)}}`)}"`;
}
function methodOption(probe) {
    return probe.method === "GET" ? [] : probe.method === "HEAD" ? ["--head"] : ["-X POST"];
}
function credentialOption(credential) {
    const variable = `$${nameOf(credential)}`;
    const { scheme } = credential;
    switch (scheme.kind) {
        case "bearer":
            return [`-H "Authorization: ${curl_line_double(scheme.word ?? "Bearer")} ${variable}"`];
        case "basic":
            if (scheme.secretAs === "username")
                return [`-u "${variable}:"`];
            return [scheme.username === undefined ? `-u "${variable}"` : `-u "${curl_line_double(scheme.username)}:${variable}"`];
        case "header":
            return [`-H "${curl_line_double(scheme.name)}: ${curl_line_double(scheme.prefix ?? "")}${variable}"`];
        case "query":
            return [`-G --data-urlencode "${curl_line_double(scheme.name)}=${variable}"`];
        case "path":
            return [];
    }
}
function nameOf({ secretVariable }) {
    return /^[A-Za-z_]\w*$/.test(secretVariable) ? secretVariable : "SECRET";
}
function single(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
function curl_line_double(text) {
    return text.replaceAll(/["\\$`]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/health/sentences.js
const RENEW = ["curl", "regenerate", "store", "redeploy", "caches", "revoke", "tell"];
const REJECTED = {
    invalid: { meaning: "is not accepted by the service: wrong, revoked or expired, and the service does not say which.", steps: RENEW },
    expired: { meaning: "has expired.", steps: RENEW },
    revoked: { meaning: "was revoked.", steps: RENEW },
    malformed: { meaning: "is not in a form that the service can read as a credential.", steps: ["fixValue", "curl", "tell"] },
    missing: { meaning: "holds no value.", steps: ["pass", "tell"] },
    "wrong-environment": {
        meaning: "belongs to another environment than the one it is used in.",
        steps: ["environment", "redeploy", "caches", "tell"],
    },
    "account-inactive": {
        meaning: "belongs to an account that is suspended or inactive.",
        steps: ["account", "regenerate", "store", "redeploy", "caches", "tell"],
    },
    "clock-skew": {
        meaning: "is refused because the times do not fit: a clock is off, or the token is not valid yet.",
        steps: ["clock", "tell"],
    },
};
const FORBIDDEN = {
    unspecified: {
        meaning: "is known to the service but may not do this, and the service does not say why.",
        steps: ["curl", "reauthorize", "tell"],
    },
    scope: { meaning: "works but lacks a permission that it needs.", steps: ["scopes", "reauthorize", "redeploy", "caches", "tell"] },
    organization: { meaning: "works, but for another organization or project.", steps: ["organization", "tell"] },
    plan: { meaning: "works, but the account's plan or billing does not allow the request.", steps: ["plan", "tell"] },
    sso: { meaning: "works, but the organization requires single sign-on for it.", steps: ["sso", "tell"] },
    "ip-or-geo": { meaning: "is refused from the address or country of this runner.", steps: ["address", "tell"] },
};
const THROTTLED = {
    "rate-limit": {
        meaning: "could not be judged: the service limits the rate of requests, which says nothing about the key.",
        steps: ["wait"],
    },
    quota: { meaning: "could not be judged: the quota is used up, which says nothing about the key.", steps: ["plan", "tell"] },
};
const UNREACHABLE = {
    dns: { meaning: "could not be judged: the host's name cannot be resolved.", steps: ["network"] },
    connect: { meaning: "could not be judged: there is no connection to the host.", steps: ["network", "again"] },
    tls: { meaning: "could not be judged: no trusted secure connection to the host came about.", steps: ["network"] },
    timeout: { meaning: "could not be judged: the service did not answer in time.", steps: ["again"] },
    proxy: { meaning: "could not be judged: the proxy let nothing through.", steps: ["network"] },
    redirect: {
        meaning: "could not be judged: the service redirects, and Keyturn takes no credential to another address.",
        steps: ["probe", "curl"],
    },
    "edge-block": { meaning: "could not be judged: a firewall in front of the service answered in its place.", steps: ["address", "again"] },
    "server-error": { meaning: "could not be judged: the service itself has a problem.", steps: ["again"] },
    protocol: { meaning: "could not be judged: what came back is no proper answer of this service.", steps: ["network", "again"] },
};
const UNKNOWN = {
    "unrecognized-answer": { meaning: "could not be judged: the answer fits no known pattern.", steps: ["curl", "probe"] },
    "not-found": {
        meaning: "could not be judged: the probe's path does not exist there, or the service hides it from this key.",
        steps: ["probe", "curl"],
    },
    "no-probe": { meaning: "cannot be asked about: no read-only request is known for it.", steps: ["giveProbe"] },
};
const DOES_NOT_AUTHENTICATE = {
    "a made-up key": {
        meaning: "could not be judged: the probe also says yes to a made-up key, so its yes means nothing.",
        steps: ["giveProbe"],
    },
    "a made-up secret at the token endpoint": {
        meaning: "could not be judged: the token endpoint also gives a token for a made-up secret, so its yes means nothing.",
        steps: ["tokenEndpoint"],
    },
    "no credential": {
        meaning: "could not be judged: the probe also says yes without any credential, so its yes means nothing.",
        steps: ["giveProbe"],
    },
};
const SKIPPED = {
    "untrusted-event": {
        meaning: "was not checked: on this event a stranger's code may be present, and no secret is sent anywhere.",
        steps: [],
    },
    "not-asked": { meaning: "was not checked: only commits were searched.", steps: [] },
    "other-shard": { meaning: "is checked by another shard.", steps: [] },
};

;// CONCATENATED MODULE: ./build/health/advise.js



function advise(credential, verdict) {
    if (credential.checkedBy === "date" && verdict.outcome === "unknown")
        return { meaning: `${subjectOf(credential)} is checked by its date alone.`, steps: [] };
    const words = wordsFor(credential, verdict);
    const steps = words.steps.flatMap((step) => STEPS[step](credential, verdict));
    return { meaning: `${subjectOf(credential)} ${words.meaning}`, steps };
}
function adviseOnWebhook(credential, verdict, remarks) {
    const subject = subjectOf(credential);
    const tell = STEPS.tell(credential, verdict);
    if (verdict.outcome === "valid" && remarks.length === 0)
        return { meaning: `${subject} is accepted by its receiver, and nothing else is.`, steps: [] };
    if (remarks.length > 0)
        return { meaning: `${subject}: ${remarks.map(({ says }) => says).join(" ")}`, steps: [...WEBHOOK_STEPS.verify, ...tell] };
    if (verdict.outcome === "rejected" && verdict.reason === "invalid") {
        return {
            meaning: `${subject} is not accepted by its receiver: a message signed with it is refused.`,
            steps: [...WEBHOOK_STEPS.renew, ...tell],
        };
    }
    return advise(credential, verdict);
}
const WEBHOOK_STEPS = {
    verify: [
        "Make the receiver compute the signature over the raw body, compare it in constant time, refuse old timestamps and answer 401 to everything else.",
        "Take old secrets out of its configuration and redeploy it.",
    ],
    renew: [
        "Compare the receiver's secret with the sender's; after a rotation both have to change.",
        "Update the secret store, redeploy the receiver, and run this replay test again.",
    ],
};
const STEPS = {
    curl: (credential) => {
        const line = curlLine(credential);
        return line === undefined ? [] : [`Try it by hand: ${line}`];
    },
    pass: (credential) => [
        `Check that the secret exists and that the step's \`env\` passes it on as ${credential.secretVariable}; secrets of an environment are only there for jobs that name it.`,
    ],
    fixValue: (credential) => [
        `Store the value of ${credential.secretVariable} again: the key alone, on one line, without quotes.`,
    ],
    regenerate: (credential) => [`Create a new key${placeToRotate(credential)}${roleNeeded(credential)}.`],
    reauthorize: (credential) => [`Grant it what it needs${placeToRotate(credential)}${roleNeeded(credential)}.`],
    store: (credential) => [
        `Update the secret behind ${credential.secretVariable} in the secret store, and everywhere else it is kept.`,
    ],
    redeploy: (credential) => [`Redeploy or restart ${usersOf(credential)}, so that no instance keeps the old key.`],
    caches: () => ["Clear the caches that hold tokens or sessions made with the old key."],
    revoke: () => ["Revoke the old key once nothing uses it."],
    tell: (credential) => (credential.owner === undefined ? [] : [`Tell its owner: ${credential.owner}.`]),
    scopes: (_credential, verdict) => {
        const missing = verdict.outcome === "forbidden" ? (verdict.missingScopes ?? []) : [];
        return missing.length === 0 ? [] : [`It lacks: ${missing.slice(0, 20).join(", ")}.`];
    },
    environment: (credential) => [
        `Put the key of ${credential.environment.name} (${credential.environment.baseUrl}) into ${credential.secretVariable}, or move the credential to the environment it was issued for.`,
    ],
    clock: () => ["Set the clock of the machine that signs or sends by network time, then run again."],
    account: () => ["Have the account behind the key reactivated, or issue the key to a service account that does not leave."],
    organization: () => [
        "Check that the key belongs to the organization or project that the probe asks for, and the organization header if there is one.",
    ],
    plan: () => ["Check the account's plan and billing."],
    sso: () => ["Authorize the token for single sign-on in the organization's token settings."],
    address: () => ["Allow the runner's address, or run on a runner with a fixed address: those of hosted runners change."],
    wait: (_credential, verdict) => {
        const seconds = verdict.outcome === "throttled" ? verdict.retryAfterSeconds : undefined;
        return [seconds === undefined ? "Run again later." : `Run again in ${waitInWords(seconds)} or later.`];
    },
    again: () => ["Run again; if it stays so, see the service's status page."],
    network: (credential) => [
        `Check that ${credential.environment.baseUrl} is right and that this runner may reach it (proxy, firewall, certificates).`,
    ],
    probe: (credential) => [`Check \`base-url\` (${credential.environment.baseUrl}) and the probe's path.`],
    giveProbe: () => ["Name a read-only request that needs the key as `probe`, or declare when it expires."],
    tokenEndpoint: ({ authentication }) => [
        `Check \`token-url\` (${tokenUrlOf(authentication)}) and how the client is registered there: a wrong secret has to be refused.`,
    ],
    instances: () => [
        "Look for an instance that still has an old key or an old copy of the service's key list: a rotation may be under way.",
    ],
};
function wordsFor(credential, verdict) {
    switch (verdict.outcome) {
        case "valid":
            return { meaning: "works.", steps: [] };
        case "rejected":
            return REJECTED[verdict.reason];
        case "forbidden":
            return FORBIDDEN[verdict.reason];
        case "throttled":
            return THROTTLED[verdict.reason];
        case "unreachable":
            return UNREACHABLE[verdict.reason];
        case "intermittent":
            return {
                meaning: `works only at times (${tallyWords(verdict.tally)}).`,
                steps: ["instances", "redeploy", "caches", "again", "tell"],
            };
        case "unknown":
            return verdict.reason === "does-not-authenticate" ? DOES_NOT_AUTHENTICATE[controlOf(credential)] : UNKNOWN[verdict.reason];
        case "skipped":
            return SKIPPED[verdict.reason];
    }
}
function subjectOf(credential) {
    return `${credential.name} (${credential.environment.name})`;
}
function placeToRotate(credential) {
    const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
    return url === undefined ? " where this service issues its keys" : ` at ${url}`;
}
function roleNeeded(credential) {
    const role = credential.provider?.rotateRole;
    return role === undefined ? "" : ` (needs: ${role})`;
}
function usersOf(credential) {
    return credential.usedBy.length === 0 ? "everything that reads it" : `what uses it: ${credential.usedBy.join(", ")}`;
}
function tallyWords(tally) {
    return tally.map(({ answer, count }) => `${answer} ${count === 1 ? "once" : `${count} times`}`).join(", ");
}
function waitInWords(seconds) {
    if (seconds < 120)
        return `${seconds} s`;
    return seconds < 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}

// EXTERNAL MODULE: ./build/model/printable.js
var printable = __webpack_require__(1717);
;// CONCATENATED MODULE: ./build/health/evidence.js

const LONGEST_DETAIL = 300;
const TELLING_HEADERS = [
    "www-authenticate",
    "retry-after",
    "x-ratelimit-remaining",
    "x-github-sso",
    "location",
    "content-type",
    "server",
    "via",
    "x-served-by",
    "cf-ray",
    "cf-mitigated",
    "x-request-id",
    "x-github-request-id",
    "x-amzn-requestid",
    "request-id",
    "date",
];
function answerEvidence(reading, { outcome }, because, redact) {
    const { codes, messages } = outcome === "valid" ? { codes: [], messages: [] } : reading.envelope;
    const [code] = codes;
    const [message] = messages;
    const headers = TELLING_HEADERS.flatMap((name) => {
        const value = reading.headers[name];
        return value === undefined ? [] : [{ label: name, detail: name === "location" ? withoutQuery(value) : value }];
    });
    const seen = [
        { label: "status", detail: String(reading.status) },
        { label: "because", detail: because },
        ...(code === undefined ? [] : [{ label: "code", detail: code }]),
        ...(message === undefined ? [] : [{ label: "message", detail: message }]),
        ...headers,
    ];
    return seen.map((entry) => ({ label: entry.label, detail: safe(entry.detail, redact) }));
}
function safe(text, redact) {
    return (0,printable/* printable */.g)(redact(text.slice(0, 20_000)), LONGEST_DETAIL);
}
function withoutQuery(location) {
    return location.replace(/[?#].*$/s, "");
}

// EXTERNAL MODULE: ./build/model/scopes.js
var scopes = __webpack_require__(9005);
;// CONCATENATED MODULE: ./build/health/clock-skew.js
const WORTH_SAYING_SECONDS = 60;
function clockSkewSeconds(answer) {
    if (answer.headers.age !== undefined && answer.headers.age !== "0")
        return undefined;
    const at = Date.parse(answer.headers.date ?? "");
    if (Number.isNaN(at))
        return undefined;
    const middle = (answer.startedAt.getTime() + answer.endedAt.getTime()) / 2;
    return Math.round((at - middle) / 1000);
}
function skewEvidence(skewSeconds) {
    if (skewSeconds === undefined || Math.abs(skewSeconds) <= WORTH_SAYING_SECONDS)
        return [];
    const way = skewSeconds > 0 ? "behind" : "ahead of";
    return [{ label: "clock", detail: `this machine's clock is ${Math.abs(skewSeconds)} s ${way} the service's; set it by network time` }];
}

;// CONCATENATED MODULE: ./build/health/lapse-rules.js
const EXPIRED = {
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
    codeLike: /(?:token|key|jwt|credentials?|session)(?:is|has|was)?expired(?!or)|^(?:is)?expired(?:access|api)?(?:token|key|jwt|credentials?)?$/,
    phrase: /(?:token|key|signature|credentials?|secret|jwt|session|certificate)(?: you)?(?: (?:provided|supplied|used|sent|given))?(?: (?:has|have|is|was|already)){0,3} expired|expired (?:api |access |auth )?(?:token|key|jwt)|\bhas expired\b|^\W*expired\W*$/m,
    means: "rejected:expired",
    because: "The service says that it has expired.",
};
const REVOKED = {
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

;// CONCATENATED MODULE: ./build/health/cause-rules.js

const CAUSE_RULES = [
    {
        codes: ["requestexpired", "requesttimetooskewed", "request_time_too_skewed", "signature_expired"],
        phrase: /signature expired|too far in the future|'issued at' claim|short-lived token|token used too early|not valid yet|not yet valid|jwt not active|\bnbf\b|clock skew/,
        means: "rejected:clock-skew",
        because: "The service says that the times do not fit: this machine's clock or the token's own dates are off.",
    },
    {
        codes: ["livemode_mismatch", "testmode_charges_only", "wrong_environment", "environment_mismatch"],
        phrase: /exists in (?:test|live) mode, but a (?:test|live) mode key|wrong \w* ?environment|(?:sandbox|test) (?:key|token)s? (?:in|on|for|against) (?:production|live)|(?:live|production) (?:key|token)s? (?:in|on|for|against) (?:sandbox|test)/,
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
        phrase: /(?:account|installation|user|organization|workspace)(?: was| has been| is)? (?:suspended|blocked|deactivated|disabled|inactive)|user inactive or deleted/,
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
        phrase: /ip (?:address )?(?:is )?not (?:authorized|allowed|whitelisted|permitted)|ip allow ?list|user location is not supported|country, region, or territory not supported/,
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

;// CONCATENATED MODULE: ./build/health/rule.js
function firstRule(rules, reading) {
    return rules.find((rule) => holds(rule, reading));
}
function verdictOf(ruling) {
    const [outcome, reason] = ruling.split(":");
    return (reason === undefined ? { outcome } : { outcome, reason });
}
function holds(rule, reading) {
    if (rule.status !== undefined && !rule.status.includes(reading.status))
        return false;
    if (rule.header !== undefined && !rule.header.pattern.test((reading.headers[rule.header.name] ?? "").toLowerCase()))
        return false;
    if (rule.codes === undefined && rule.phrase === undefined)
        return true;
    return hasCode(rule, reading) || (rule.phrase?.test(reading.words) ?? false);
}
function hasCode({ codes = [], codeLike }, { envelope }) {
    return envelope.codes.some((code) => codes.includes(code) || codeLike?.test(code.replaceAll(/[^a-z0-9]/g, "")) === true);
}

;// CONCATENATED MODULE: ./build/health/challenge-rules.js


const ERRORS = {
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
const BARE_WORDS = {
    ipaddress: { ruling: "forbidden:ip-or-geo", because: "The token is only allowed from certain addresses, and this is none of them." },
    otp: { ruling: "forbidden:unspecified", because: "The service asks for a one-time password as well." },
};
function readChallenges(reading) {
    if (reading.status < 400)
        return undefined;
    const named = reading.challenges.flatMap((challenge) => byError(challenge) ?? entryOf(BARE_WORDS, challenge.scheme) ?? []);
    const telling = named.find(({ ruling }) => ruling !== "rejected:invalid");
    if (telling !== undefined || named.length === 0)
        return telling;
    const cause = firstRule(CAUSE_RULES, reading);
    return cause === undefined ? named[0] : { ruling: cause.means, because: cause.because };
}
function byError(challenge) {
    const ruling = entryOf(ERRORS, (challenge.parameters.error ?? "").toLowerCase());
    return ruling?.ruling === "forbidden:scope" ? { ...ruling, missingScopes: scopesOf(challenge) } : ruling;
}
function scopesOf(challenge) {
    return (challenge.parameters.scope ?? "").split(/[\s,]+/).filter((scope) => scope !== "");
}
function entryOf(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}

;// CONCATENATED MODULE: ./build/health/answer-words.js
const LONGEST = 20_000;
const ECHO = /["'`(<[]{0,4}\[redacted\][\])>"'`.*\u2026]{0,40}/g;
const HALF_HIDDEN = /\b[\w-]{0,40}\*{3,}[\w-]{0,40}/g;
const STATE = "(?:invalid|incorrect|wrong|missing|malformed|unknown|unrecognized|expired|revoked|disabled|deleted|deactivated|inactive|blocked|not (?:found|valid))";
const BETWEEN = "(?:has|have|had|been|is|are|was|were|be|may|might|could|already|the|a|an|your|it|api|access|auth|token|tokens|key|keys|credential|credentials|session)";
const EITHER = new RegExp(`\\b${STATE}(?:[\\s,]+(?:${BETWEEN}|${STATE})){0,12}[\\s,]*(?:\\b(?:and/)?or\\b|/)(?:\\s*${BETWEEN}\\b){0,8}\\s*${STATE}\\b`, "g");
const OTHER_END = /\b(?:trial|plan|subscription|licen[cs]e|password|account|invitation)(?: period)?(?: (?:has|have|is|was|already))* expired/g;
function withoutEchoes(text, redact) {
    const read = redact(text.slice(0, LONGEST)).replaceAll(ECHO, " ").replaceAll(HALF_HIDDEN, " ");
    return read.replaceAll(/[ \t]+/g, " ").toLowerCase();
}
function decidedWords(text) {
    return text
        .replaceAll(EITHER, (choice) => (/expired|revoked|deleted|deactivated/.test(choice) ? "invalid" : choice))
        .replaceAll(OTHER_END, " ");
}

;// CONCATENATED MODULE: ./build/health/challenge.js
const challenge_LONGEST = 8192;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z/=:-]+/y;
const PARAMETER = /([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"?|([^\s,"]+))/y;
const GAP = /[\s,]*/y;
function parseChallenges(header) {
    const text = header.slice(0, challenge_LONGEST);
    const challenges = [];
    let at = 0;
    while (at < text.length) {
        at = after(GAP, text, at);
        const parameter = matchAt(PARAMETER, text, at);
        const current = challenges.at(-1);
        if (parameter !== undefined && current !== undefined) {
            const [whole, name = "", quoted, bare] = parameter;
            if (!Object.hasOwn(current.parameters, name.toLowerCase())) {
                current.parameters[name.toLowerCase()] = quoted === undefined ? (bare ?? "") : quoted.replaceAll(/\\(.)/g, "$1");
            }
            at += whole.length;
            continue;
        }
        const word = matchAt(TOKEN, text, at);
        if (word !== undefined)
            challenges.push({ scheme: word[0].toLowerCase(), parameters: Object.create(null) });
        at += word === undefined ? 1 : word[0].length;
    }
    return challenges;
}
function after(pattern, text, at) {
    return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}

;// CONCATENATED MODULE: ./build/health/envelope.js
const CODE_NAMES = new Set([
    "code",
    "error",
    "error_code",
    "errorcode",
    "type",
    "__type",
    "reason",
    "status",
    "id",
    "err",
    ".tag",
    "error_type",
    "errortype",
    "name",
]);
const MESSAGE_NAMES = new Set([
    "message",
    "error_description",
    "detail",
    "details",
    "title",
    "errorsummary",
    "error_message",
    "errormessage",
    "msg",
    "description",
    "err",
    "error",
    "reason",
    "error_summary",
]);
const NESTS = new Set([
    "error",
    "errors",
    "details",
    "extensions",
    "fault",
    "meta",
    "response",
    "errorresponse",
    "cause",
]);
const SCOPE_NAMES = new Set([
    "needed",
    "missing_scopes",
    "missing_scope",
    "required_scopes",
    "requiredscopes",
    "scope",
]);
const NO_NAMES = new Set(["ok", "success", "valid", "active", "authenticated", "isvalid", "is_valid"]);
const DEEPEST = 6;
const MOST = 40;
function readEnvelope(json) {
    const found = { codes: [], messages: [], neededScopes: [] };
    collect(json, 0, found);
    return {
        codes: [...new Set(found.codes.map((code) => code.toLowerCase()))],
        messages: [...new Set(found.messages)],
        saysNo: saysNo(json),
        neededScopes: [...new Set(found.neededScopes)],
    };
}
function readXmlEnvelope(body) {
    const start = body.slice(0, 4096);
    const code = /<Code>([^<]{1,200})<\/Code>/i.exec(start)?.[1];
    const message = /<Message>([^<]{1,1000})<\/Message>/i.exec(start)?.[1];
    return {
        codes: code === undefined ? [] : [code.trim().toLowerCase()],
        messages: message === undefined ? [] : [message.trim()],
        saysNo: /<Error(?:Response)?[\s>]/i.test(start),
        neededScopes: [],
    };
}
function collect(value, depth, found) {
    if (depth > DEEPEST || found.codes.length + found.messages.length > MOST)
        return;
    if (Array.isArray(value)) {
        for (const item of value.slice(0, 10)) {
            if (typeof item === "string" && depth > 0)
                found.messages.push(item.slice(0, 500));
            else
                collect(item, depth + 1, found);
        }
        return;
    }
    if (typeof value !== "object" || value === null)
        return;
    for (const [key, inner] of Object.entries(value).slice(0, 100))
        collectField(key.toLowerCase(), inner, depth, found);
}
function collectField(name, value, depth, found) {
    if (SCOPE_NAMES.has(name))
        found.neededScopes.push(...scopesIn(value));
    if (CODE_NAMES.has(name))
        addCode(value, found);
    if (MESSAGE_NAMES.has(name) && typeof value === "string" && value !== "")
        found.messages.push(value.slice(0, 500));
    if (NESTS.has(name))
        collect(value, depth + 1, found);
}
function addCode(value, found) {
    if (typeof value === "number" && Number.isFinite(value))
        found.codes.push(String(value));
    if (typeof value === "string" && value.length <= 100 && /^[^\s]+$/.test(value))
        found.codes.push(value.split("#").at(-1) ?? value);
}
function scopesIn(value) {
    if (typeof value === "string")
        return value
            .split(/[\s,]+/)
            .filter((scope) => scope !== "")
            .slice(0, 50);
    return Array.isArray(value) ? value.filter((item) => typeof item === "string").slice(0, 50) : [];
}
function saysNo(json) {
    if (typeof json !== "object" || json === null || Array.isArray(json))
        return false;
    return Object.entries(json).some(([key, value]) => {
        const name = key.toLowerCase();
        if (NO_NAMES.has(name))
            return value === false || value === "false";
        if (name === "errors")
            return Array.isArray(value) ? value.length > 0 && !hasData(json) : isFilled(value);
        return name === "error" && (isFilled(value) || (typeof value === "string" && value !== "") || value === true);
    });
}
function hasData(json) {
    const data = Object.entries(json).find(([key]) => key === "data")?.[1];
    return isFilled(data) && Object.values(data).some((value) => value !== null);
}
function isFilled(value) {
    return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

;// CONCATENATED MODULE: ./build/health/reading.js



function readAnswer(answer, redact) {
    const contentType = (answer.headers["content-type"] ?? "").toLowerCase();
    const start = answer.body.slice(0, 512).trimStart().toLowerCase();
    const json = parseJson(answer.body);
    const isHtml = contentType.includes("html") || (json === undefined && /^<(?:!doctype html|html)/.test(start));
    const envelope = withHeaders(json === undefined && !isHtml ? readXmlEnvelope(answer.body) : readEnvelope(json), answer.headers);
    const challenges = parseChallenges(answer.headers["www-authenticate"] ?? "");
    const isRefusal = answer.status >= 400 || envelope.saysNo;
    const text = isRefusal ? withoutEchoes(answer.body, redact) : answer.body.toLowerCase();
    const said = [...envelope.messages, ...challenges.map(({ parameters }) => parameters.error_description ?? "")].join("\n");
    const isPlain = json === undefined && envelope.messages.length === 0;
    return {
        status: answer.status,
        address: answer.address,
        headers: answer.headers,
        text,
        words: isRefusal ? decidedWords(`${isPlain ? text : ""}\n${withoutEchoes(said, redact)}`) : "",
        json,
        isHtml,
        isEmpty: start === "",
        challenges,
        envelope,
    };
}
function valueAt(json, path) {
    const direct = ownValue(json, path);
    if (direct !== undefined)
        return direct;
    const steps = [...path.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
    return steps.reduce((value, step) => ownValue(value, step), json);
}
function ownValue(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
function parseJson(body) {
    try {
        return JSON.parse(body.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
}
function withHeaders(envelope, headers) {
    const code = headers["x-error-code"] ?? headers["x-amzn-errortype"]?.split(":")[0];
    const message = headers["x-error-message"];
    return {
        ...envelope,
        codes: code === undefined ? envelope.codes : [code.toLowerCase(), ...envelope.codes],
        messages: message === undefined ? envelope.messages : [message, ...envelope.messages],
    };
}

;// CONCATENATED MODULE: ./build/health/condition.js

function meets(reading, condition) {
    return (meetsStatus(reading.status, condition.status) &&
        meetsHeader(reading, condition.header) &&
        meetsBody(reading, condition.body) &&
        (condition.text === undefined || reading.text.includes(condition.text.toLowerCase())));
}
function meetsStatus(status, expected) {
    if (expected === undefined)
        return true;
    return typeof expected === "number" ? status === expected : expected.includes(status);
}
function meetsHeader(reading, expected) {
    if (expected === undefined)
        return true;
    const value = reading.headers[expected.name.toLowerCase()];
    return value !== undefined && (expected.contains === undefined || value.toLowerCase().includes(expected.contains.toLowerCase()));
}
function meetsBody(reading, expected) {
    if (expected === undefined)
        return true;
    const value = valueAt(reading.json, expected.path);
    if (value === undefined)
        return false;
    if (expected.equals !== undefined && !sameText(value, expected.equals))
        return false;
    if (expected.contains === undefined)
        return true;
    const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
    return text.toLowerCase().includes(expected.contains.toLowerCase());
}
function sameText(value, expected) {
    return typeof value === "string" && typeof expected === "string" ? value.toLowerCase() === expected.toLowerCase() : value === expected;
}

;// CONCATENATED MODULE: ./build/health/edge-rules.js
const EDGE_RULES = [
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

;// CONCATENATED MODULE: ./build/health/failure-rules.js
const failure_rules_UNREACHABLE = {
    dns: "dns",
    connect: "connect",
    tls: "tls",
    timeout: "timeout",
    proxy: "proxy",
    protocol: "protocol",
    "refused-address": "connect",
};
const TRANSIENT = new Set(["dns", "connect", "timeout", "protocol"]);
const SENTENCES = {
    dns: "The host's name could not be resolved.",
    connect: "No connection to the host, or it was cut.",
    tls: "The host's certificate is not trusted, or no secure connection came about.",
    timeout: "No whole answer came in time.",
    proxy: "The proxy refused or could not be reached.",
    protocol: "What came back is no well-formed HTTP answer.",
    "refused-address": "Keyturn does not send a credential to this address; say `allow-private: true` on the environment if it is meant.",
    "invalid-header": "The value holds characters that no HTTP header can carry.",
};
const TLS_SENTENCES = [
    { code: /^CERT_HAS_EXPIRED$/, says: "The host's certificate has expired." },
    { code: /^CERT_NOT_YET_VALID$/, says: "The host's certificate is not valid yet, or this machine's clock is behind." },
    { code: /^ERR_TLS_CERT_ALTNAME_INVALID$/, says: "The host's certificate is for another host name." },
    {
        code: /^(?:DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF))/,
        says: "Nobody whom this machine trusts has signed the host's certificate; name a private authority's file in `SSL_CERT_FILE`.",
    },
    {
        code: /ALERT_(?:CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_(?:EXPIRED|REVOKED|UNKNOWN))/,
        says: "The host broke off the secure connection: it asks for a client certificate, or does not accept the one shown.",
    },
];
function judgeFailure(failure) {
    const transient = TRANSIENT.has(failure.failure);
    const evidence = [
        { label: "no answer", detail: sentenceFor(failure) },
        { label: "cause", detail: failure.detail },
    ];
    if (failure.failure === "invalid-header")
        return { verdict: { outcome: "rejected", reason: "malformed" }, evidence, transient };
    return { verdict: { outcome: "unreachable", reason: failure_rules_UNREACHABLE[failure.failure] }, evidence, transient };
}
function sentenceFor({ failure, detail }) {
    const closer = failure === "tls" ? TLS_SENTENCES.find(({ code }) => code.test(detail)) : undefined;
    return closer?.says ?? SENTENCES[failure];
}

;// CONCATENATED MODULE: ./build/health/limit-rules.js
const LIMITED = [200, 400, 401, 402, 403, 429, 503];
const LIMIT_RULES = [
    {
        status: LIMITED,
        codes: ["insufficient_quota", "free_plan_daily_limit_exceeded", "quota_exceeded", "quotaexceeded", "dailylimitexceeded", "over_quota"],
        phrase: /insufficient balance|exceeded your current quota|monthly (?:request )?(?:quota|limit)|quota (?:has been )?exceeded|daily limit (?:has been )?(?:exceeded|reached)/,
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
        phrase: /secondary rate|rate limit (?:exceeded|reached|hit)|rate[- ]limited|request was throttled|too many (?:bad )?requests|limit exceeded\b/,
        means: "throttled:rate-limit",
        because: "The service says that there were too many requests.",
    },
    { status: [429], means: "throttled:rate-limit", because: "429: too many requests." },
    ...["x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining"].map((name) => ({
        status: [403],
        header: { name, pattern: /^0+$/ },
        means: "throttled:rate-limit",
        because: "403 with no requests left: a rate limit, not a refusal.",
    })),
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

;// CONCATENATED MODULE: ./build/health/retry-after.js
const EPOCH_SECONDS = 1_000_000_000;
function retryAfterSeconds(headers, now) {
    const candidates = [
        headers["retry-after"],
        headers["x-retry-after"],
        headers["x-ratelimit-reset"],
        headers["ratelimit-reset"],
        structured(headers),
    ];
    for (const candidate of candidates) {
        const seconds = secondsIn(candidate?.trim() ?? "", now);
        if (seconds !== undefined)
            return seconds;
    }
    return undefined;
}
function secondsIn(text, now) {
    if (/^\d{1,13}(?:\.\d+)?$/.test(text)) {
        const value = Number(text);
        if (value >= EPOCH_SECONDS * 1000)
            return fromNow(value, now);
        return value >= EPOCH_SECONDS ? fromNow(value * 1000, now) : Math.ceil(value);
    }
    if (!/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text) || text.length > 60)
        return undefined;
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : fromNow(at, now);
}
function fromNow(atMs, now) {
    return Math.max(0, Math.ceil((atMs - now.getTime()) / 1000));
}
function structured(headers) {
    return /;\s*t=(\d{1,9})/.exec(headers.ratelimit ?? "")?.[1];
}

;// CONCATENATED MODULE: ./build/health/scheme-rules.js
function boundToKey(reading, asked) {
    const dpop = reading.challenges.find(({ scheme }) => scheme === "dpop");
    const alsoTakesBearer = reading.challenges.some(({ scheme }) => scheme === "bearer");
    if (reading.status !== 401 || asked.proved === true || asked.scheme.kind !== "bearer")
        return undefined;
    if (dpop === undefined || (alsoTakesBearer && dpop.parameters.error === undefined))
        return undefined;
    return {
        ruling: "unknown:unrecognized-answer",
        because: "The token is bound to a key (DPoP, RFC 9449): a plain Bearer request cannot pass. Give Keyturn that key to let it prove possession.",
    };
}
function tokenService(reading, asked) {
    const challenge = reading.challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.service !== undefined);
    const realm = challenge?.parameters.realm ?? "";
    if (reading.status !== 401 || asked.scheme.kind !== "basic" || !URL.canParse(realm))
        return undefined;
    return {
        ruling: "rejected:malformed",
        because: `The service asks for a token of the token service at ${new URL(realm).host}, and the credential was sent as basic: probe it there.`,
    };
}
function otherScheme(reading, asked) {
    const wanted = [...new Set(reading.challenges.map((challenge) => challenge.scheme))];
    const sent = asked.scheme.kind === "basic" ? "basic" : asked.scheme.kind === "bearer" ? (asked.scheme.word ?? "bearer").toLowerCase() : undefined;
    const known = wanted.filter((scheme) => ["basic", "bearer", "digest", "negotiate", "ntlm", "aws4-hmac-sha256", "token"].includes(scheme));
    if (reading.status !== 401 || sent === undefined || known.length === 0 || known.includes(sent))
        return undefined;
    return {
        ruling: "rejected:malformed",
        because: `The service asks for the scheme ${known.join(" or ")}, and the credential was sent as ${sent}.`,
    };
}

;// CONCATENATED MODULE: ./build/health/status-rules.js
const STATUS_RULES = [
    { status: [401], means: "rejected:invalid", because: "401: the service does not accept the credential." },
    { status: [402], means: "forbidden:plan", because: "402: the service asks for a payment." },
    { status: [403], means: "forbidden:unspecified", because: "403: the service knows the credential and does not allow the request." },
    {
        status: [404, 405, 410],
        means: "unknown:not-found",
        because: "The path does not exist there: base URL or probe path is wrong, or the resource is hidden.",
    },
    { status: [407], means: "unreachable:proxy", because: "407: the proxy asks for a credential of its own." },
    { status: [408, 425], means: "unreachable:timeout", because: "The service gave up waiting for the request." },
    { status: [421, 426], means: "unreachable:protocol", because: "The host is not responsible for this address or wants another protocol." },
    { status: [451], means: "forbidden:ip-or-geo", because: "451: not available from here for legal reasons." },
];

;// CONCATENATED MODULE: ./build/health/web-server-rules.js
const WEB_SERVER_RULES = [
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

;// CONCATENATED MODULE: ./build/health/word-rules.js

const WORD_RULES = [
    ...CAUSE_RULES,
    {
        header: { name: "x-github-sso", pattern: /required/ },
        means: "forbidden:sso",
        because: "The organization requires single sign-on, and this token is not authorized for it.",
    },
    {
        codes: ["org_login_required", "sso_required", "saml_required"],
        phrase: /saml enforcement|single sign-on|sso (?:is )?required/,
        means: "forbidden:sso",
        because: "The organization requires single sign-on, and this token is not authorized for it.",
    },
    {
        codes: [
            "user_project_denied",
            "consumer_invalid",
            "member_in_scope_required",
            "invalid_organization",
            "organization_mismatch",
            "wrong_organization",
            "not_in_organization",
        ],
        phrase: /must be a member of an organization|not a member of (?:this|the) (?:organization|workspace|team)|mismatched organization/,
        means: "forbidden:organization",
        because: "The service says that the credential belongs to another organization or project.",
    },
    {
        codes: [
            "plan_upgrade_required",
            "api_plan_restricted",
            "billing_error",
            "billing_disabled",
            "plan_free_api_keys_forbidden",
            "plan_missing_core_api_integrations",
            "payment_required",
            "upgrade_required",
            "subscription_required",
        ],
        phrase: /upgrade your plan|plan (?:does not|doesn't) (?:include|support|allow)|billing (?:is )?(?:disabled|not enabled)|payment required/,
        means: "forbidden:plan",
        because: "The service says that the account's plan does not include this.",
    },
    {
        codes: [
            "insufficient_scope",
            "missing_scope",
            "missing_scopes",
            "invalid_scope",
            "insufficient_permissions",
            "insufficient_permission",
            "insufficientpermissions",
            "permission_error",
            "permission_denied",
            "restricted_resource",
            "accessdenied",
            "accessdeniedexception",
            "access_denied",
            "no_permission",
            "insufficient_role",
            "org_admin_required",
            "not_allowed_token_type",
            "service_disabled",
            "api_key_service_blocked",
            "optinrequired",
            "route_access_denied",
            "feature_not_enabled",
            "unauthorizedoperation",
        ],
        phrase: /resource not accessible by|invalid scope\(s\)|does not have the required (?:permissions?|scopes?)|required scopes?|missing (?:the )?(?:required )?(?:scopes?|permissions?)|insufficient (?:scopes?|permissions?|privileges)|invalid permissions?|not authorized to perform/,
        means: "forbidden:scope",
        because: "The service knows the credential and says that it may not do this.",
    },
    {
        codes: [
            "not_authed",
            "secret_key_required",
            "missing_authorization",
            "authentication_required",
            "missing_api_key",
            "missing_token",
            "no_api_key",
            "unauthenticated_request",
        ],
        phrase: /credentials were not provided|requires authentication|no api key (?:was )?provided|did(?: not|n't) provide an api key|missing (?:api key|authorization|access token)|authorization header (?:is )?(?:missing|required)/,
        means: "rejected:malformed",
        because: "The service saw no credential at all: it is expected in another place or form.",
    },
    {
        codes: [
            "invalid_token",
            "invalid_api_key",
            "invalid_auth",
            "authentication_error",
            "authentication_failed",
            "unauthorized",
            "unauthenticated",
            "api_key_invalid",
            "invalid_key",
            "invalid_credentials",
            "invalidclienttokenid",
            "unrecognizedclientexception",
            "signaturedoesnotmatch",
            "invalidaccesskeyid",
            "incompletesignature",
            "invalid_client",
            "invalid_grant",
            "e0000011",
            "20003",
            "bad_credentials",
            "invalid_access_token",
            "invalid_authentication",
        ],
        phrase: /bad credentials|incorrect api key|invalid (?:api |access )?(?:key|token|credentials?|grant)|(?:api key|token|credentials?|grant) (?:is |are )?(?:invalid|incorrect|not valid|unknown)|not authenticated|authentication (?:failed|error)|unauthorized/,
        means: "rejected:invalid",
        because: "The service does not know this credential.",
    },
];

;// CONCATENATED MODULE: ./build/health/judge.js














const judge_STEPS = [
    edgeBlock,
    signNamingStatus,
    redirectOrHtml,
    serverError,
    tooMuch,
    anySign,
    webServer,
    boundToKey,
    readChallenges,
    tokenService,
    refusalInWords,
    otherScheme,
    yes,
    statusAlone,
];
function judge(came, asked, redact) {
    if ("failure" in came)
        return { ...judgeFailure(came), reading: undefined };
    const reading = readAnswer(came, redact);
    const ruled = ruleOn(reading, asked);
    const verdict = completed(ruled, came, reading);
    const transient = verdict.outcome === "unreachable" && (verdict.reason === "server-error" || verdict.reason === "timeout");
    return { verdict, evidence: answerEvidence(reading, verdict, ruled.because, redact), reading, transient };
}
function ruleOn(reading, asked) {
    for (const step of judge_STEPS) {
        const ruled = step(reading, asked);
        if (ruled !== undefined)
            return ruled;
    }
    return { ruling: "unknown:unrecognized-answer", because: "The answer fits no rule." };
}
function edgeBlock(reading) {
    return byRules(EDGE_RULES, reading);
}
function signNamingStatus(reading, asked) {
    const isSpecial = reading.status >= 500 || (reading.status >= 300 && reading.status < 400) || reading.isHtml;
    return isSpecial ? bySigns(reading, asked, "with status") : undefined;
}
function redirectOrHtml(reading, asked) {
    if (reading.status >= 300 && reading.status < 400) {
        return { ruling: "unreachable:redirect", because: "The service redirects; Keyturn follows no redirect with a credential." };
    }
    if (asked.probe.answers !== "json" || !reading.isHtml)
        return undefined;
    if (reading.status === 403)
        return { ruling: "unreachable:edge-block", because: "403 with an HTML page from a JSON API: a block page." };
    if (reading.status >= 300)
        return undefined;
    return { ruling: "unknown:unrecognized-answer", because: "An HTML page came instead of JSON: a login page, or the base URL is wrong." };
}
function serverError(reading) {
    if (reading.status < 500)
        return undefined;
    return { ruling: "unreachable:server-error", because: `${reading.status}: the service itself has a problem.` };
}
function tooMuch(reading, asked) {
    if (isSuccess(reading) && !reading.envelope.saysNo)
        return undefined;
    const general = byRules(LIMIT_RULES, reading);
    const own = general?.ruling.startsWith("throttled") ? bySigns(reading, asked, "any") : undefined;
    return own?.ruling.startsWith("throttled") ? own : general;
}
function anySign(reading, asked) {
    return bySigns(reading, asked, "any");
}
function webServer(reading) {
    return reading.json === undefined ? byRules(WEB_SERVER_RULES, reading) : undefined;
}
function refusalInWords(reading) {
    if (isSuccess(reading) && !reading.envelope.saysNo)
        return undefined;
    if (reading.status === 404 || reading.status === 405 || reading.status === 410)
        return undefined;
    const ruled = byRules(WORD_RULES, reading);
    return ruled?.ruling === "forbidden:scope" ? { ...ruled, missingScopes: reading.envelope.neededScopes } : ruled;
}
function yes(reading, asked) {
    if (!isSuccess(reading))
        return undefined;
    if (reading.envelope.saysNo)
        return noInsideYes(reading);
    if (asked.probe.answers === "json" && !looksLikeJson(reading)) {
        return {
            ruling: "unknown:unrecognized-answer",
            because: "The answer is no JSON although the API answers JSON: the base URL may be wrong.",
        };
    }
    return { ruling: "valid", because: `${reading.status}: the service accepts the credential.` };
}
function noInsideYes(reading) {
    const json = reading.json;
    const about = ["valid", "active", "authenticated", "isValid", "is_valid"].find((name) => json?.[name] === false || json?.[name] === "false");
    if (about !== undefined)
        return { ruling: "rejected:invalid", because: `${reading.status}, but the body says \`${about}: false\`.` };
    return { ruling: "unknown:unrecognized-answer", because: `${reading.status}, but the body reports an error.` };
}
function statusAlone(reading) {
    return byRules(STATUS_RULES, reading);
}
function bySigns(reading, asked, which) {
    const sign = asked.probe.signs.find(({ when }) => (which === "any" || when.status !== undefined) && meets(reading, when));
    if (sign === undefined)
        return undefined;
    const ruled = { ruling: sign.means, because: `${reading.status}: the service's own sign for this.` };
    if (sign.means === "rejected:invalid")
        return lapse(reading) ?? ruled;
    return sign.means === "forbidden:scope" ? { ...ruled, missingScopes: reading.envelope.neededScopes } : ruled;
}
function lapse(reading) {
    return isSuccess(reading) && !reading.envelope.saysNo ? undefined : byRules([EXPIRED, REVOKED], reading);
}
function byRules(rules, reading) {
    const rule = firstRule(rules, reading);
    return rule && { ruling: rule.means, because: rule.because };
}
function completed(ruled, answer, reading) {
    const verdict = verdictOf(ruled.ruling);
    if (verdict.outcome === "rejected" && verdict.reason === "missing")
        return { outcome: "rejected", reason: "malformed" };
    if (verdict.outcome === "throttled") {
        const seconds = retryAfterSeconds(reading.headers, answer.endedAt);
        return seconds === undefined ? verdict : { ...verdict, retryAfterSeconds: seconds };
    }
    const missing = ruled.missingScopes ?? [];
    return verdict.outcome === "forbidden" && verdict.reason === "scope" && missing.length > 0
        ? { ...verdict, missingScopes: missing }
        : verdict;
}
function isSuccess(reading) {
    return reading.status >= 200 && reading.status < 300;
}
function looksLikeJson(reading) {
    const contentType = reading.headers["content-type"] ?? "";
    return reading.isEmpty || reading.json !== undefined || /[/+]json\b/i.test(contentType) || /^\s*[[{]/.test(reading.text);
}

;// CONCATENATED MODULE: ./build/auth/assertion.js


const BACKDATED_SECONDS = 30;
const USUAL_LIFETIME_SECONDS = 300;
async function signAssertion(assertion, secret, now) {
    const { SignJWT } = await __webpack_require__.e(/* import() */ 980).then(__webpack_require__.bind(__webpack_require__, 5980));
    const issuedAt = Math.floor(now.getTime() / 1000) - BACKDATED_SECONDS;
    const lifetime = assertion.lifetimeSeconds ?? USUAL_LIFETIME_SECONDS;
    const { issuer, subject, audience, keyId, algorithm } = assertion;
    const claims = {
        iss: issuer,
        ...(subject && { sub: subject }),
        ...(audience && { aud: audience }),
        iat: issuedAt,
        exp: issuedAt + lifetime,
    };
    try {
        const token = await new SignJWT({ ...claims, jti: crypto.randomUUID() })
            .setProtectedHeader({ alg: algorithm, typ: "JWT", ...(keyId && { kid: keyId }) })
            .sign(keyOf(assertion, secret));
        return new model_secret/* Secret */.z(token);
    }
    catch {
        return undefined;
    }
}
function keyOf(assertion, secret) {
    if (assertion.algorithm === "HS256")
        return (0,external_node_crypto_.createSecretKey)(Buffer.from(secret.reveal().trim(), "utf8"));
    return (0,external_node_crypto_.createPrivateKey)(pemText(secret));
}
function pemText(secret) {
    return secret.reveal().replaceAll("\\n", "\n").trim();
}

;// CONCATENATED MODULE: ./build/auth/dpop.js


const CURVES = { prime256v1: "ES256", secp384r1: "ES384", secp521r1: "ES512" };
async function proveWithKey(key, { method, url, at, accessToken, nonce }) {
    const { exportJWK, SignJWT } = await __webpack_require__.e(/* import() */ 980).then(__webpack_require__.bind(__webpack_require__, 5980));
    try {
        const privateKey = readKey(key);
        const claims = {
            jti: crypto.randomUUID(),
            htm: method,
            htu: dpop_withoutQuery(url),
            iat: Math.floor(at.getTime() / 1000),
            ...(accessToken && { ath: (0,external_node_crypto_.createHash)("sha256").update(accessToken.reveal().trim()).digest("base64url") }),
            ...(nonce !== undefined && { nonce }),
        };
        const jwk = await exportJWK((0,external_node_crypto_.createPublicKey)(privateKey));
        return await new SignJWT(claims).setProtectedHeader({ alg: algorithmOf(privateKey), typ: "dpop+jwt", jwk }).sign(privateKey);
    }
    catch {
        return undefined;
    }
}
function readKey(key) {
    const text = key.reveal().trim();
    return text.startsWith("{") ? (0,external_node_crypto_.createPrivateKey)({ key: JSON.parse(text), format: "jwk" }) : (0,external_node_crypto_.createPrivateKey)(pemText(key));
}
function algorithmOf(key) {
    if (key.asymmetricKeyType === "ed25519")
        return "EdDSA";
    if (key.asymmetricKeyType === "rsa")
        return "RS256";
    const algorithm = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ""];
    if (algorithm === undefined)
        throw new RangeError("no algorithm for this kind of key");
    return algorithm;
}
function dpop_withoutQuery(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}

;// CONCATENATED MODULE: ./build/health/send-proved.js

async function sendProved(request, key, accessToken, world) {
    const send = async (nonce) => {
        const proven = { method: request.method, url: request.url, at: world.clock.now() };
        const dpop = await proveWithKey(key, { ...proven, ...(accessToken && { accessToken }), ...(nonce !== undefined && { nonce }) });
        return dpop === undefined ? undefined : world.http.send({ ...request, headers: { ...request.headers, dpop } });
    };
    const first = await send();
    if (first === undefined)
        return { came: undefined, requests: 0 };
    const nonce = wantedNonce(first);
    return nonce === undefined ? { came: first, requests: 1 } : { came: await send(nonce), requests: 2 };
}
function wantedNonce(came) {
    if ("failure" in came || (came.status !== 400 && came.status !== 401))
        return undefined;
    const said = `${came.headers["www-authenticate"] ?? ""}\n${came.body}`;
    return said.includes("use_dpop_nonce") ? came.headers["dpop-nonce"] : undefined;
}

;// CONCATENATED MODULE: ./build/auth/aws-signature.js
async function signForAws(signature, secret, request, now) {
    const { AwsV4Signer } = await __webpack_require__.e(/* import() */ 580).then(__webpack_require__.bind(__webpack_require__, 2580));
    const { accessKeyId, region, service, sessionToken } = signature;
    const signer = new AwsV4Signer({
        method: request.method,
        url: request.url,
        headers: { ...request.headers },
        ...(request.body === undefined ? {} : { body: request.body }),
        accessKeyId,
        secretAccessKey: secret.reveal().trim(),
        ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.reveal().trim() }),
        region,
        service,
        datetime: now.toISOString().replaceAll(/[:-]|\.\d{3}/g, ""),
    });
    const signed = await signer.sign();
    return Object.fromEntries(signed.headers.entries());
}

;// CONCATENATED MODULE: ./build/auth/client-certificate.js


function readClientKeyPair(certificate, secret) {
    try {
        const text = certificate.replaceAll("\\n", "\n").trim();
        const parsed = new external_node_crypto_.X509Certificate(text);
        const privateKey = pemText(secret);
        if (!parsed.checkPrivateKey((0,external_node_crypto_.createPrivateKey)(privateKey)))
            return undefined;
        return { certificate: text, privateKey, validFrom: new Date(parsed.validFrom), validTo: new Date(parsed.validTo) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/auth/oauth.js

function clientCredentialsRequest(client, secret) {
    const form = { grant_type: "client_credentials", scope: client.scope, audience: client.audience };
    const value = secret.reveal().trim();
    if (client.sendsSecretIn === "body")
        return tokenRequest(client.tokenUrl, { ...form, client_id: client.clientId, client_secret: value });
    return tokenRequest(client.tokenUrl, form, basicHeader(client.clientId, value));
}
function refreshRequest(client, secret) {
    const form = { grant_type: "refresh_token", refresh_token: secret.reveal().trim(), scope: client.scope };
    if (client.clientSecret === undefined)
        return tokenRequest(client.tokenUrl, { ...form, client_id: client.clientId });
    return tokenRequest(client.tokenUrl, form, basicHeader(client.clientId, client.clientSecret.reveal().trim()));
}
function assertionRequest(tokenUrl, assertion, scope) {
    return tokenRequest(tokenUrl, { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: assertion.reveal(), scope });
}
function introspectionRequest(introspection, token, hint) {
    const form = { token: token.reveal().trim(), token_type_hint: hint };
    return tokenRequest(introspection.url, form, basicHeader(introspection.clientId, introspection.clientSecret.reveal().trim()));
}
function readTokens(json) {
    const accessToken = textIn(json, "access_token");
    const refreshToken = textIn(json, "refresh_token");
    if (accessToken === undefined)
        return undefined;
    return { accessToken: new model_secret/* Secret */.z(accessToken), refreshToken: refreshToken === undefined ? undefined : new model_secret/* Secret */.z(refreshToken) };
}
function tokenRequest(url, form, headers = {}) {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(form))
        if (value !== undefined)
            body.set(name, value);
    return {
        url,
        headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded", ...headers },
        body: body.toString(),
    };
}
function basicHeader(id, secret) {
    const pair = [id, secret].map((text) => new URLSearchParams({ t: text }).toString().slice(2)).join(":");
    return { authorization: `Basic ${Buffer.from(pair, "utf8").toString("base64")}` };
}
function textIn(json, key) {
    if (typeof json !== "object" || json === null || !Object.hasOwn(json, key))
        return undefined;
    const value = json[key];
    return typeof value === "string" && value !== "" ? value : undefined;
}

;// CONCATENATED MODULE: ./build/health/sign-in.js






const TOKEN_PROBE = { id: "token", method: "POST", path: "", scheme: { kind: "bearer" }, answers: "json", signs: [] };
async function signIn(secret, signing) {
    const { authentication } = signing.credential;
    if (authentication === undefined)
        return ready(secret);
    switch (authentication.kind) {
        case "client-credentials":
            return exchange(clientCredentialsRequest(authentication, secret), signing);
        case "refresh-token":
            return refresh(authentication, secret, signing);
        case "signed-assertion":
            return assert(authentication, secret, signing);
        case "aws-signature":
            return ready(undefined, async (request) => ({
                ...request,
                headers: await signForAws(authentication, secret, request, signing.world.clock.now()),
            }));
        case "client-certificate":
            return withCertificate(authentication, secret);
    }
}
async function refresh(authentication, secret, signing) {
    if (authentication.rotation === "replaces") {
        return failed({ outcome: "unknown", reason: "no-probe" }, "Each use replaces this refresh token, so Keyturn does not spend it.");
    }
    return exchange(refreshRequest(authentication, secret), signing, secret);
}
async function assert(authentication, secret, signing) {
    const assertion = await signAssertion(authentication, secret, signing.world.clock.now());
    if (assertion === undefined)
        return failed({ outcome: "rejected", reason: "malformed" }, `The value is no key for ${authentication.algorithm}.`);
    signing.secrecy.learn(assertion);
    if (authentication.tokenUrl === undefined)
        return ready(assertion);
    return exchange(assertionRequest(authentication.tokenUrl, assertion, authentication.scope), signing);
}
async function exchange(request, signing, spent) {
    const { credential, secrecy } = signing;
    const { came, requests } = await post(request, signing);
    if (came === undefined)
        return { failed: malformedKey("The key of the DPoP proof is no private key."), requests };
    const tokens = "failure" in came ? undefined : readTokens(parsed(came.body));
    for (const token of [tokens?.accessToken, tokens?.refreshToken])
        if (token !== undefined)
            secrecy.learn(token);
    const asked = { probe: TOKEN_PROBE, scheme: TOKEN_PROBE.scheme, ...(credential.dpopKey && { proved: true }) };
    const judgement = judge(came, asked, secrecy.redact);
    const where = { label: "token endpoint", detail: new URL(request.url).host };
    if (judgement.verdict.outcome !== "valid")
        return { failed: { ...judgement, evidence: [where, ...judgement.evidence] }, requests };
    const remarks = spent !== undefined && tokens?.refreshToken?.equals(spent) === false ? [replaced(where.detail)] : [];
    if (tokens !== undefined)
        return { ...ready(tokens.accessToken), requests, remarks };
    const nothing = failed({ outcome: "unknown", reason: "unrecognized-answer" }, "The token endpoint's answer holds no access token.");
    return { ...nothing, requests, remarks };
}
async function post(request, { credential, config, world }) {
    const { timeoutMs, maxBodyBytes } = config;
    const { allowPrivate } = credential.environment;
    const whole = { ...request, method: "POST", timeoutMs, maxBodyBytes, allowPrivate };
    if (credential.dpopKey !== undefined)
        return sendProved(whole, credential.dpopKey, undefined, world);
    return { came: await world.http.send(whole), requests: 1 };
}
function replaced(host) {
    return {
        kind: "refresh-token-replaced",
        fails: true,
        says: `${host} replaced the refresh token although it is declared as fixed: the stored one may already be worthless.`,
    };
}
function withCertificate(authentication, secret) {
    const pair = readClientKeyPair(authentication.certificate, secret);
    if (pair === undefined) {
        return failed({ outcome: "rejected", reason: "malformed" }, "Certificate and private key are no PEM texts that belong together.");
    }
    const { certificate, privateKey } = pair;
    return ready(undefined, async (request) => ({ ...request, clientCertificate: { certificate, privateKey } }));
}
function ready(secret, finish = async (request) => request) {
    return { secret, finish, requests: 0 };
}
function failed(verdict, detail) {
    return { failed: unasked(verdict, detail), requests: 0 };
}
function malformedKey(detail) {
    return unasked({ outcome: "rejected", reason: "malformed" }, detail);
}
function unasked(verdict, detail) {
    return { verdict, evidence: [{ label: "because", detail }], reading: undefined, transient: false };
}
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/health/ask.js





const DPOP = { kind: "bearer", word: "DPoP" };
function startConversation(credential, probe, config, secrecy, world) {
    let requests = 0;
    let refreshed;
    const remarks = new Map();
    let skewSeconds;
    let certificateExpiresAt;
    return {
        async ask(secret, changed = {}) {
            const asked = changed.probe ?? probe;
            const at = changed.environment === undefined ? credential : { ...credential, environment: changed.environment };
            const signedIn = secret === undefined ? undefined : await signInOnce(secret, at);
            if (signedIn !== undefined && "failed" in signedIn)
                return signedIn.failed;
            const key = signedIn?.secret === undefined ? undefined : credential.dpopKey;
            const came = await send(asked, key === undefined ? at : { ...at, scheme: DPOP }, signedIn, { key, address: changed.address });
            if (came === undefined)
                return malformedKey("The key of the DPoP proof is no private key.");
            listen(came);
            return judge(came, { probe: asked, scheme: credential.scheme, ...(key && { proved: true }) }, secrecy.redact);
        },
        get remarks() {
            return [...remarks.values()];
        },
        get requests() {
            return requests;
        },
        get skewSeconds() {
            return skewSeconds;
        },
        get certificateExpiresAt() {
            return certificateExpiresAt;
        },
    };
    async function signInOnce(secret, at) {
        if (refreshed?.by.equals(secret) === true)
            return refreshed.signedIn;
        const signedIn = await signIn(secret, { credential: at, config, secrecy, world });
        requests += signedIn.requests;
        for (const remark of signedIn.remarks ?? [])
            remarks.set(remark.kind, remark);
        if (credential.authentication?.kind === "refresh-token" && !("failed" in signedIn))
            refreshed = { by: secret, signedIn };
        return signedIn;
    }
    async function send(asked, at, signedIn, { key, address }) {
        const plain = { ...probeRequest(at, asked, signedIn, config), ...(address !== undefined && { address }) };
        const request = signedIn === undefined ? plain : await signedIn.finish(plain);
        const sent = key === undefined ? undefined : await sendProved(request, key, signedIn?.secret, world);
        requests += sent?.requests ?? 1;
        return sent === undefined ? world.http.send(request) : sent.came;
    }
    function listen(came) {
        if ("failure" in came)
            return;
        skewSeconds = clockSkewSeconds(came) ?? skewSeconds;
        certificateExpiresAt = came.certificateExpiresAt;
    }
}

// EXTERNAL MODULE: ./build/model/grouped.js
var grouped = __webpack_require__(5412);
;// CONCATENATED MODULE: ./build/health/confirm.js
const LONGEST_WAIT_SECONDS = 30;
const BACKEND_HEADERS = ["x-backend", "x-backend-server", "x-served-by", "x-instance-id", "x-amz-cf-pop", "cf-ray", "via"];
async function confirm_confirm(ask, limits, clock) {
    const seen = [];
    for (;;) {
        seen.push(await ask());
        const pauseMs = pauseBeforeNext(seen, limits);
        if (pauseMs === undefined)
            return conclude(seen, limits);
        await clock.sleep(pauseMs);
    }
}
function pauseBeforeNext(seen, limits) {
    const last = seen.at(-1);
    const attempts = Math.max(1, limits.confirmAttempts);
    if (last === undefined || seen.length >= attempts * 2)
        return undefined;
    if (last.verdict.outcome === "throttled")
        return waitFor(last.verdict.retryAfterSeconds, seen);
    if (last.transient)
        return countOf(seen, (judgement) => judgement.transient) < attempts ? limits.confirmDelayMs : undefined;
    const wasRejected = seen.some(isConfirmable);
    return wasRejected && countOf(seen, isDefinite) < attempts ? limits.confirmDelayMs : undefined;
}
function waitFor(seconds, seen) {
    const waits = countOf(seen, (judgement) => judgement.verdict.outcome === "throttled");
    return seconds !== undefined && seconds <= LONGEST_WAIT_SECONDS && waits <= 2 ? Math.max(1, seconds) * 1000 : undefined;
}
function conclude(seen, limits) {
    const tally = tallyOf(seen);
    const rejections = seen.filter(isConfirmable);
    const others = seen.filter((judgement) => isDefinite(judgement) && !isConfirmable(judgement));
    const base = { attempts: seen.length, tally, backends: backendsOf(seen), seen };
    const [first] = rejections;
    if (first !== undefined && others.length > 0)
        return { ...base, judgement: { ...first, verdict: { outcome: "intermittent", tally } } };
    if (first !== undefined && rejections.length >= Math.max(1, limits.confirmAttempts))
        return { ...base, judgement: mostTelling(rejections, first) };
    const undecided = seen.filter((judgement) => !isConfirmable(judgement)).at(-1);
    return { ...base, judgement: undecided ?? mostTelling(seen, first) };
}
function mostTelling(seen, otherwise) {
    const special = seen.find(({ verdict }) => verdict.outcome === "rejected" && verdict.reason !== "invalid");
    const chosen = special ?? otherwise ?? seen.at(-1);
    if (chosen === undefined)
        throw new RangeError("nothing was asked");
    return chosen;
}
function isConfirmable(judgement) {
    return judgement.verdict.outcome === "rejected" && judgement.reading !== undefined;
}
function isDefinite(judgement) {
    return isConfirmable(judgement) || judgement.verdict.outcome === "valid" || judgement.verdict.outcome === "forbidden";
}
function countOf(seen, holds) {
    return seen.filter(holds).length;
}
function backendsOf(seen) {
    const named = seen.flatMap((judgement) => {
        const backend = backendOf(judgement);
        return backend === undefined ? [] : [`${judgement.reading?.status} from ${backend}`];
    });
    return [...new Set(named)];
}
function backendOf({ reading }) {
    const header = BACKEND_HEADERS.find((name) => (reading?.headers[name] ?? "") !== "");
    return header === undefined ? undefined : backendName(reading?.headers[header] ?? "");
}
function backendName(value) {
    return /^[0-9a-f]{8,}-([A-Z]{3})$/.exec(value)?.[1] ?? value;
}
function tallyOf(seen) {
    const counts = new Map();
    for (const judgement of seen) {
        const answer = judgement.reading === undefined ? "no answer" : String(judgement.reading.status);
        counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    return [...counts].map(([answer, count]) => ({ answer, count }));
}

;// CONCATENATED MODULE: ./build/health/compare-instances.js


const MOST_ADDRESSES = 6;
const MOST_REQUESTS = 12;
const MOST_ROUNDS = 4;
async function compareInstances(confirmed, addresses, ask, pauseMs, clock) {
    const asked = addresses.length === 0 ? [undefined] : addresses.slice(0, MOST_ADDRESSES);
    const rounds = Math.min(MOST_ROUNDS, Math.floor(MOST_REQUESTS / asked.length));
    const seen = [...confirmed.seen];
    for (let round = 0; round < rounds; round++) {
        await clock.sleep(pauseMs);
        for (const address of asked)
            seen.push(await ask(address));
    }
    const left = addresses.length > asked.length ? [{ label: "addresses", detail: `${addresses.length - asked.length} more were not asked` }] : [];
    return {
        tally: tallyOf(seen),
        evidence: [...byPlace("address", seen, ({ reading }) => reading?.address), ...byPlace("backend", seen, backendOf), ...left],
    };
}
function byPlace(label, seen, placeOf) {
    const places = [...(0,grouped/* groupedBy */.m)(seen, placeOf)].filter(([place]) => place !== undefined);
    const tallies = places.map(([place, judgements]) => ({ place, tally: tallyOf(judgements) }));
    const lines = tallies.map(({ place, tally }) => ({
        label,
        detail: `${place}: ${tally.map(({ answer, count }) => `${answer} x${count}`).join(", ")}`,
    }));
    const isSettled = tallies.every(({ tally }) => tally.length === 1);
    const differ = new Set(tallies.map(({ tally }) => tally[0]?.answer)).size > 1;
    const detail = `Each ${label} always gives the same answer, and they differ: one of them is stale, or a rotation is not everywhere yet.`;
    return isSettled && differ ? [...lines, { label: "comparison", detail }] : lines;
}

;// CONCATENATED MODULE: ./build/health/sibling.js
const TWO_PART_SUFFIX = /\.(?:ac|co|com|edu|gov|net|org|gob|go|ne|or)\.[a-z]{2}$/;
function siblingsOf(credential) {
    const { provider, environment, siblings = [] } = credential;
    const ownHost = new URL(environment.baseUrl).hostname;
    const providers = provider?.environments.map(({ baseUrl }) => new URL(baseUrl).host) ?? [];
    return siblings.filter(({ baseUrl }) => {
        const { host, hostname } = new URL(baseUrl);
        return baseUrl !== environment.baseUrl && (providers.includes(host) || hostname === ownHost || isBelowSameName(hostname, ownHost));
    });
}
function isBelowSameName(host, other) {
    const name = registeredName(host);
    return name !== undefined && name === registeredName(other);
}
function registeredName(host) {
    if (/^[\d.]+$|:|^\[/.test(host))
        return undefined;
    const parts = host.split(".");
    const length = TWO_PART_SUFFIX.test(host) ? 3 : 2;
    return parts.length < length ? undefined : parts.slice(-length).join(".");
}

;// CONCATENATED MODULE: ./build/health/differential.js



const ORGANIZATION_HEADER = /organi[sz]ation|^x-org|project|account|tenant|workspace|team/i;
async function differentiate(judgement, suspect, conversation) {
    const { verdict } = judgement;
    if (verdict.outcome === "valid")
        return control(suspect, conversation);
    if (verdict.outcome === "rejected" && (verdict.reason === "invalid" || verdict.reason === "malformed")) {
        return ((await tryVariants(suspect, conversation)) ?? (await withoutOrganization(suspect, conversation)) ?? elsewhere(suspect, conversation));
    }
    if (verdict.outcome === "forbidden" && (verdict.reason === "unspecified" || verdict.reason === "organization")) {
        return (await withoutOrganization(suspect, conversation)) ?? withoutCredential(judgement, conversation);
    }
    if (verdict.outcome === "unknown" && verdict.reason === "not-found")
        return withoutCredential(judgement, conversation);
    return undefined;
}
async function control({ credential, probe, secret }, conversation) {
    if (credential.provider?.probes.includes(probe) === true)
        return undefined;
    const asking = controlOf(credential);
    const { verdict } = await conversation.ask(asking === "no credential" ? undefined : madeUpLike(secret));
    return verdict.outcome === "valid" ? found({ outcome: "unknown", reason: "does-not-authenticate" }, ACCEPTED[asking]) : undefined;
}
const ACCEPTED = {
    "a made-up key": "The same request with a made-up key is accepted as well.",
    "a made-up secret at the token endpoint": "The token endpoint gives a token for a made-up secret as well, and the probe accepts it.",
    "no credential": "The same request with no credential at all is accepted as well.",
};
async function tryVariants({ variants }, conversation) {
    for (const { how, secret } of variants) {
        const { verdict } = await conversation.ask(secret);
        if (verdict.outcome === "valid")
            return found({ outcome: "rejected", reason: "malformed" }, `The service accepts the value ${how}: store it so.`);
    }
    return undefined;
}
async function withoutOrganization({ probe, secret }, conversation) {
    const names = Object.keys(probe.headers ?? {}).filter((name) => ORGANIZATION_HEADER.test(name));
    if (names.length === 0)
        return undefined;
    const headers = Object.fromEntries(Object.entries(probe.headers ?? {}).filter(([name]) => !names.includes(name)));
    const { verdict } = await conversation.ask(secret, { probe: { ...probe, headers } });
    if (verdict.outcome !== "valid")
        return undefined;
    const detail = `The service accepts it without \`${names.join("`, `")}\`: it belongs to another organization or project.`;
    return found({ outcome: "forbidden", reason: "organization" }, detail);
}
async function elsewhere({ credential, secret }, conversation) {
    for (const environment of siblingsOf(credential)) {
        const { verdict } = await conversation.ask(secret, { environment });
        if (verdict.outcome !== "valid")
            continue;
        const detail = `It is accepted in ${environment.name} (${environment.baseUrl}): this is the ${environment.name} key.`;
        return found({ outcome: "rejected", reason: "wrong-environment" }, detail);
    }
    return undefined;
}
async function withoutCredential(judgement, conversation) {
    const bare = await conversation.ask(undefined);
    const status = bare.reading?.status;
    if (judgement.verdict.outcome === "unknown" && status === 401) {
        const detail = "Without a credential the path answers 401, with this one it is not found: the service hides it from this key.";
        return found({ outcome: "forbidden", reason: "unspecified" }, detail);
    }
    if (judgement.verdict.outcome === "forbidden" && status !== undefined && status === judgement.reading?.status) {
        return found(judgement.verdict, `Without any credential the answer is ${status} as well: the service may never have looked at this one.`);
    }
    return undefined;
}
function found(verdict, detail) {
    return { verdict, evidence: [{ label: "comparison", detail }] };
}

;// CONCATENATED MODULE: ./build/health/ask-until-sure.js




async function askUntilSure(suspect, config, secrecy, world) {
    const { credential, probe, secret } = suspect;
    const conversation = startConversation(credential, probe, config, secrecy, world);
    const first = await confirm_confirm(() => conversation.ask(secret), config, world.clock);
    const { asked: confirmed, instances } = await withInstances(first, suspect, conversation, config, world);
    const difference = credential.expect === "rejected" ? undefined : await differentiate(confirmed.judgement, suspect, conversation);
    return { conversation, confirmed, instances, difference };
}
async function withInstances(confirmed, { credential, secret }, conversation, config, { http, clock }) {
    if (confirmed.judgement.verdict.outcome !== "intermittent")
        return { asked: confirmed, instances: [] };
    const { baseUrl, allowPrivate } = credential.environment;
    const addresses = (await http.addresses?.(baseUrl, allowPrivate)) ?? [];
    const ask = (address) => conversation.ask(secret, address === undefined ? {} : { address });
    const { tally, evidence } = await compareInstances(confirmed, addresses, ask, config.confirmDelayMs, clock);
    return {
        asked: { ...confirmed, judgement: { ...confirmed.judgement, verdict: { outcome: "intermittent", tally } } },
        instances: evidence,
    };
}
function tallyEvidence(asked) {
    if (asked.attempts === 1)
        return [];
    const detail = asked.tally.map(({ answer, count }) => `${answer} x${count}`).join(", ");
    const answers = { label: "answers", detail: `${detail} in ${asked.attempts} tries on fresh connections` };
    return asked.backends.length > 1 ? [answers, { label: "backends", detail: asked.backends.join(", ") }] : [answers];
}

;// CONCATENATED MODULE: ./build/health/expectations.js

const DAY_MS = 86_400_000;
function remarksOn(credential, observed) {
    const granted = observed.grantedScopes;
    return [
        ...(granted === undefined ? [] : scopeRemarks(credential, granted)),
        ...(credential.expectedIdentity !== undefined && observed.identity === undefined ? [unknownIdentity(credential.expectedIdentity)] : []),
        ...(observed.expiryDisagreement === undefined ? [] : [{ kind: "expiry-disagreement", says: observed.expiryDisagreement }]),
    ];
}
function certificateRemarks(credential, expiresAt, now) {
    if (expiresAt === undefined || expiresAt.getTime() - now.getTime() >= credential.expiryWindow.warnDays * DAY_MS)
        return [];
    const { host } = new URL(credential.environment.baseUrl);
    return [{ kind: "host-certificate", says: `The TLS certificate of ${host} ends on ${expiresAt.toISOString().slice(0, 10)}.` }];
}
function identityMismatch(credential, identity) {
    const expected = credential.expectedIdentity?.trim();
    if (expected === undefined || identity === undefined || identity.trim().toLowerCase() === expected.toLowerCase())
        return undefined;
    return `The credential belongs to ${identity}, and ${expected} is expected.`;
}
function scopeRemarks(credential, granted) {
    const excess = (0,scopes/* excessScopes */.xL)(credential.requiredScopes, granted);
    const writing = credential.access === "read" ? (0,scopes/* writingScopes */.gu)(granted) : [];
    const lost = (0,scopes/* missingScopes */["if"])(credential.previousScopes ?? [], granted);
    return [
        ...remark("excess-scopes", excess, "It was granted more than the configuration requires"),
        ...remark("write-access", writing, "It is declared as read-only, and was granted scopes that can write"),
        ...remark("lost-scopes", lost, "It had scopes on the last run that are gone now"),
    ];
}
function remark(kind, scopes, words) {
    if (scopes.length === 0)
        return [];
    const shown = scopes.slice(0, 20).map((scope) => `\`${scope}\``);
    return [
        { kind, says: `${words}: ${shown.join(", ")}${scopes.length > shown.length ? ` and ${scopes.length - shown.length} more` : ""}.` },
    ];
}
function unknownIdentity(expected) {
    return {
        kind: "identity-unknown",
        says: `It is expected to belong to ${expected}, and the probe's answer does not tell whom it belongs to.`,
    };
}

;// CONCATENATED MODULE: ./build/health/instant.js
const instant_EPOCH_SECONDS = 1_000_000_000;
const EPOCH_MILLISECONDS = 100_000_000_000;
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const DATE = "(\\d{4})-(\\d{2})-(\\d{2})";
const TIME = "(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?";
const ZONE = "(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)(?: [A-Z]{3,5})?";
const CALENDAR = new RegExp(`^${DATE}(?:[T ]${TIME} ?(?:${ZONE})?)?$`, "i");
const UNIT_MS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
function parseInstant(value, format, now) {
    switch (format) {
        case "epoch-seconds":
            return fromMs(numberIn(value) * 1000);
        case "epoch-milliseconds":
            return fromMs(numberIn(value));
        case "seconds-from-now":
            return fromMs(now.getTime() + numberIn(value) * 1000) ?? durationFrom(value, now);
        case "auto":
            return fromEpoch(numberIn(value)) ?? fromCalendar(value) ?? fromHttpDate(value) ?? durationFrom(value, now);
    }
}
function numberIn(value) {
    if (typeof value === "number")
        return value;
    return typeof value === "string" && /^\s*-?\d{1,16}(?:\.\d{1,9})?\s*$/.test(value) ? Number(value) : Number.NaN;
}
function fromEpoch(value) {
    if (value >= EPOCH_MILLISECONDS)
        return fromMs(value);
    return value >= instant_EPOCH_SECONDS ? fromMs(value * 1000) : undefined;
}
function fromCalendar(value) {
    if (typeof value !== "string" || value.length > 60)
        return undefined;
    const match = CALENDAR.exec(value.trim());
    if (match === null)
        return undefined;
    const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0", zone = "Z"] = match;
    const fields = [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)];
    const local = Date.UTC(...fields, Math.floor(Number(`0.${fraction}`) * 1000));
    return isRealDay(local, fields) ? fromMs(local - offsetMs(zone)) : undefined;
}
function isRealDay(ms, [year, month, day, hour, minute, second]) {
    const date = new Date(ms);
    const sameDay = date.getUTCFullYear() === year && date.getUTCMonth() === month && date.getUTCDate() === day;
    return sameDay && hour < 24 && minute < 60 && second < 60;
}
function offsetMs(zone) {
    const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
    if (match === null)
        return 0;
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? "0");
    return (match[1] === "-" ? -minutes : minutes) * 60_000;
}
function fromHttpDate(value) {
    if (typeof value !== "string" || value.length > 60 || !/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i.test(value))
        return undefined;
    return fromMs(Date.parse(value));
}
function durationFrom(value, now) {
    if (typeof value !== "string" || value.length > 60 || !/^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|[smhdw]))+$/.test(value))
        return undefined;
    const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|[smhdw])/g)];
    return fromMs(now.getTime() + parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ""] ?? 0), 0));
}
function fromMs(ms) {
    return ms >= 0 && ms <= LAST_MS ? new Date(Math.floor(ms)) : undefined;
}

;// CONCATENATED MODULE: ./build/health/expiry.js


const DISAGREEMENT_MS = 36 * 3_600_000;
function readExpiry(credential, claims, observations, now) {
    const observed = observations.flatMap(({ sources, reading }) => sources.map((source) => observedExpiry(source, reading, now)));
    const stated = [...claims.map(claimedExpiry), ...observed, declaredExpiry(credential)].filter((expiry) => expiry !== undefined);
    const known = stated.filter((expiry) => expiry.known).sort((a, b) => a.at.getTime() - b.at.getTime());
    return known[0] ?? stated[0] ?? { known: false, reason: "not-stated" };
}
function expiryEvidence(credential, claims, observations, now) {
    const expiry = readExpiry(credential, claims, observations, now);
    const token = expiry.known && expiry.origin === "jwt" ? claims.find(({ origin }) => origin === "jwt") : undefined;
    const certainty = token === undefined ? [] : [tokenCertainty(token)];
    const disagreement = expiryDisagreement(credential, claims, observations, now) ?? [];
    return [...certainty, disagreement].flat().map((detail) => ({ label: "expiry", detail }));
}
function tokenCertainty({ verifiedBy }) {
    return verifiedBy === undefined
        ? "read from the token's own `exp`, which nobody has verified"
        : `read from the token's own \`exp\`, whose signature the keys of ${verifiedBy} verify`;
}
function expiryDisagreement(credential, claims, observations, now) {
    const declared = credential.declaredExpiry;
    const observed = readExpiry({ ...credential, declaredExpiry: undefined }, claims, observations, now);
    if (declared === undefined || (!observed.known && observed.reason === "not-stated"))
        return undefined;
    if (!observed.known)
        return `Its expiry is declared as ${dayOf(declared)}, but the service says that it never expires.`;
    if (Math.abs(observed.at.getTime() - declared.getTime()) < DISAGREEMENT_MS)
        return undefined;
    return `Its expiry is declared as ${dayOf(declared)}, but the ${originWords(observed.origin)} says ${dayOf(observed.at)}.`;
}
function claimedExpiry(claims) {
    return claims.expiresAt && known(claims.expiresAt, claims.origin, claims.issuedAt);
}
function declaredExpiry(credential) {
    return credential.declaredExpiry && known(credential.declaredExpiry, "declared", undefined);
}
function observedExpiry(source, reading, now) {
    if (source.from.in === "body" && reading.json === undefined)
        return undefined;
    const value = valueIn(source.from, reading);
    if (saysNever(source, value))
        return { known: false, reason: "never-expires" };
    const at = parseInstant(value, source.format ?? "auto", now);
    const issued = source.issued && parseInstant(valueIn(source.issued, reading), "auto", now);
    return at && known(at, source.from.in === "header" ? "response-header" : "response-body", issued);
}
function saysNever(source, value) {
    const said = value ?? null;
    return (source.never ?? []).some((never) => never === said || (never !== null && said !== null && String(never) === String(said)));
}
function known(at, origin, issuedAt) {
    const lifetimeMs = issuedAt === undefined ? 0 : at.getTime() - issuedAt.getTime();
    return lifetimeMs > 0 ? { known: true, at, origin, lifetimeMs } : { known: true, at, origin };
}
function valueIn(place, reading) {
    return place.in === "header" ? reading.headers[place.name.toLowerCase()] : valueAt(reading.json, place.path);
}
function dayOf(date) {
    return date.toISOString().slice(0, 10);
}
function originWords(origin) {
    return origin === "jwt" || origin === "offline-decode" ? "token itself" : origin.replaceAll("-", " ");
}

;// CONCATENATED MODULE: ./build/health/refine.js
const TOLERANCE_MS = 60_000;
function refine(verdict, known) {
    if (verdict.outcome === "rejected" && verdict.reason === "invalid")
        return causeOf(verdict, known);
    if (verdict.outcome !== "valid")
        return { verdict, evidence: [] };
    if (known.environmentMismatch?.isCertain === true)
        return wrongEnvironment(known.environmentMismatch);
    if (known.identityMismatch !== undefined) {
        return { verdict: { outcome: "forbidden", reason: "organization" }, evidence: [{ label: "because", detail: known.identityMismatch }] };
    }
    if (known.missingScopes.length === 0)
        return { verdict, evidence: [] };
    return {
        verdict: { outcome: "forbidden", reason: "scope", missingScopes: known.missingScopes },
        evidence: [{ label: "because", detail: "The service accepts the credential, but it was not granted every required scope." }],
    };
}
function causeOf(verdict, { claims, now, environmentMismatch, refuted }) {
    if (environmentMismatch?.isCertain === true)
        return wrongEnvironment(environmentMismatch);
    if (refuted !== undefined)
        return rejected(refuted.reason, refuted.says);
    const expiresAt = claims?.expiresAt;
    if (expiresAt !== undefined && expiresAt <= now) {
        return rejected("expired", `${ownEnd(claims)} was ${expiresAt.toISOString()}.`);
    }
    const early = [claims?.notBefore, claims?.issuedAt].find((date) => date !== undefined && date.getTime() > now.getTime() + TOLERANCE_MS);
    if (early !== undefined) {
        return rejected("clock-skew", `${ownBeginning(claims, early)} is ${early.toISOString()}, later than the service's clock.`);
    }
    return environmentMismatch === undefined ? { verdict, evidence: [] } : wrongEnvironment(environmentMismatch);
}
function ownEnd(claims) {
    if (claims?.origin === "certificate")
        return "The certificate's end";
    return `The token's own \`exp\` (${certainty(claims)})`;
}
function ownBeginning(claims, at) {
    if (claims?.origin === "certificate")
        return "The certificate's beginning";
    return `The token's own \`${at === claims?.notBefore ? "nbf" : "iat"}\` (${certainty(claims)})`;
}
function certainty(claims) {
    return claims?.verifiedBy === undefined ? "unverified" : "verified";
}
function wrongEnvironment({ says }) {
    return rejected("wrong-environment", `Wrong environment: ${says}.`);
}
function rejected(reason, detail) {
    return { verdict: { outcome: "rejected", reason }, evidence: [{ label: "because", detail }] };
}

;// CONCATENATED MODULE: ./build/health/scopes.js

const scopes_MOST = 200;
function grantedScopes(probe, reading) {
    if (probe.scopes === undefined || reading === undefined)
        return undefined;
    const value = valueIn(probe.scopes, reading);
    if (typeof value === "string")
        return unique(value.split(/[\s,]+/));
    if (Array.isArray(value))
        return unique(value.map(scopeName));
    return undefined;
}
function scopeName(item) {
    if (typeof item === "string")
        return item;
    const name = typeof item === "object" && item !== null && "name" in item ? item.name : "";
    return typeof name === "string" ? name : "";
}
function unique(scopes) {
    return [...new Set(scopes.map((scope) => scope.trim()).filter((scope) => scope !== "" && scope.length <= 200))].slice(0, scopes_MOST);
}

;// CONCATENATED MODULE: ./build/health/macaroon.js
const VERSION = 2;
const END_OF_SECTION = 0;
const IDENTIFIER = 2;
const EXPIRY_CAVEAT = 0;
function readMacaroon(bytes) {
    if (bytes[0] !== VERSION)
        return undefined;
    const sections = readSections(bytes.subarray(1));
    if (sections === undefined || sections.length === 0)
        return undefined;
    const limits = sections.slice(1).flatMap((section) => dateLimits(section));
    return { expiresAt: earliest(limits.map(({ end }) => end)), notBefore: latest(limits.map(({ start }) => start)) };
}
function readSections(bytes) {
    const sections = [];
    let identifier = "";
    let at = 0;
    while (at < bytes.length) {
        const type = readLength(bytes, at);
        if (type === undefined)
            return undefined;
        at = type.next;
        if (type.value === END_OF_SECTION) {
            if (identifier === "")
                return sections;
            sections.push(identifier);
            identifier = "";
            continue;
        }
        const length = readLength(bytes, at);
        if (length === undefined || length.next + length.value > bytes.length)
            return undefined;
        const end = length.next + length.value;
        if (type.value === IDENTIFIER)
            identifier = Buffer.from(bytes.subarray(length.next, end)).toString("utf8");
        at = end;
    }
    return undefined;
}
function readLength(bytes, start) {
    let value = 0;
    for (let group = 0; group < 4; group++) {
        const byte = bytes[start + group];
        if (byte === undefined)
            return undefined;
        value += (byte & 0x7f) * 2 ** (7 * group);
        if (byte < 0x80)
            return { value, next: start + group + 1 };
    }
    return undefined;
}
function dateLimits(caveat) {
    const parsed = parsedList(caveat);
    if (parsed === undefined || parsed[0] !== EXPIRY_CAVEAT)
        return [];
    const [, end, start] = parsed;
    return isEpoch(end) && isEpoch(start) ? [{ end: new Date(end * 1000), start: new Date(start * 1000) }] : [];
}
function parsedList(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEpoch(value) {
    return typeof value === "number" && value >= 0 && value < 253_402_300_800;
}
function earliest(dates) {
    return dates.length === 0 ? undefined : dates.reduce((a, b) => (a < b ? a : b));
}
function latest(dates) {
    return dates.length === 0 ? undefined : dates.reduce((a, b) => (a > b ? a : b));
}

;// CONCATENATED MODULE: ./build/health/token-claims.js


async function readOwnClaims({ authentication }, secret) {
    if (authentication?.kind !== "client-certificate")
        return readMacaroonClaims(secret) ?? readTokenClaims(secret);
    const pair = readClientKeyPair(authentication.certificate, secret);
    return (pair && {
        origin: "certificate",
        expiresAt: pair.validTo,
        issuedAt: pair.validFrom,
        notBefore: pair.validFrom,
        issuer: undefined,
        audiences: [],
    });
}
function readMacaroonClaims(secret) {
    const [, text] = /^pypi-([\w-]{16,4000})={0,2}$/.exec(secret.reveal().trim()) ?? [];
    const dates = text === undefined ? undefined : readMacaroon(Buffer.from(text, "base64url"));
    return dates && { origin: "offline-decode", ...dates, issuedAt: undefined, issuer: undefined, audiences: [] };
}
async function readTokenClaims(secret) {
    const value = secret.reveal().trim();
    if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(value))
        return undefined;
    const { decodeJwt, decodeProtectedHeader } = await __webpack_require__.e(/* import() */ 980).then(__webpack_require__.bind(__webpack_require__, 5980));
    try {
        decodeProtectedHeader(value);
        const claims = decodeJwt(value);
        return {
            origin: "jwt",
            expiresAt: dateOf(claims.exp),
            issuedAt: dateOf(claims.iat),
            notBefore: dateOf(claims.nbf),
            issuer: typeof claims.iss === "string" ? claims.iss : undefined,
            audiences: [claims.aud ?? []].flat().filter((audience) => typeof audience === "string"),
        };
    }
    catch {
        return undefined;
    }
}
function dateOf(seconds) {
    if (typeof seconds !== "number" || !(seconds >= 0 && seconds < 253_402_300_800))
        return undefined;
    return new Date(seconds * 1000);
}
function secretStartsWith(secret, prefix) {
    return secret.reveal().trimStart().startsWith(prefix);
}

;// CONCATENATED MODULE: ./build/health/introspect.js



const INTROSPECTION = { id: "introspection", method: "POST", path: "", scheme: { kind: "bearer" }, answers: "json", signs: [] };
async function introspect(credential, token, config, secrecy, world) {
    const { introspection, authentication, environment } = credential;
    if (introspection === undefined || (authentication !== undefined && authentication.kind !== "refresh-token"))
        return undefined;
    const hint = authentication === undefined ? "access_token" : "refresh_token";
    const { timeoutMs, maxBodyBytes } = config;
    const limits = { timeoutMs, maxBodyBytes, allowPrivate: environment.allowPrivate };
    const came = await world.http.send({ ...introspectionRequest(introspection, token, hint), method: "POST", ...limits });
    const judgement = judge(came, { probe: INTROSPECTION, scheme: INTROSPECTION.scheme }, secrecy.redact);
    const where = new URL(introspection.url).host;
    const fields = fieldsOf(judgement.reading?.json);
    if (judgement.reading?.status !== 200 || typeof fields.active !== "boolean")
        return unanswered(judgement, where, introspection.clientId);
    if (!fields.active) {
        const detail = `${where} says \`active: false\`: expired, revoked or unknown there.`;
        return { ...NOTHING, verdict: { outcome: "rejected", reason: "invalid" }, evidence: [{ label: "introspection", detail }] };
    }
    return {
        verdict: { outcome: "valid" },
        evidence: [{ label: "introspection", detail: `${where} says \`active: true\`.` }],
        claims: claimsOf(fields),
        scopes: typeof fields.scope === "string" ? fields.scope.split(/\s+/).filter((scope) => scope !== "") : undefined,
        identity: [fields.username, fields.client_id, fields.sub].find((value) => typeof value === "string" && value !== ""),
    };
}
function unanswered({ verdict, evidence, reading }, where, clientId) {
    const isPassing = verdict.outcome === "unreachable" || verdict.outcome === "throttled";
    const told = isPassing ? verdict : { outcome: "unknown", reason: "unrecognized-answer" };
    const status = reading === undefined ? "no answer" : String(reading.status);
    const detail = `${where} could not tell (${status}): is ${clientId} allowed to ask?`;
    return { ...NOTHING, verdict: told, evidence: [{ label: "introspection", detail }, ...evidence] };
}
const NOTHING = { claims: undefined, scopes: undefined, identity: undefined };
function claimsOf(fields) {
    return {
        origin: "introspection",
        expiresAt: dateOf(fields.exp),
        issuedAt: dateOf(fields.iat),
        notBefore: dateOf(fields.nbf),
        issuer: typeof fields.iss === "string" ? fields.iss : undefined,
        audiences: [fields.aud ?? []].flat().filter((audience) => typeof audience === "string"),
    };
}
function fieldsOf(json) {
    return typeof json === "object" && json !== null ? json : {};
}

;// CONCATENATED MODULE: ./build/auth/verify-signature.js
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"];
async function verifySignature(token, keySet) {
    const { compactVerify, createLocalJWKSet, errors } = await __webpack_require__.e(/* import() */ 980).then(__webpack_require__.bind(__webpack_require__, 5980));
    if (!isKeySet(keySet))
        return "no-keys";
    try {
        const keys = createLocalJWKSet(keySet);
        await compactVerify(token.reveal().trim(), keys, { algorithms: ALGORITHMS });
        return "good";
    }
    catch (error) {
        return error instanceof errors.JWKSNoMatchingKey ? "unknown-key" : "bad";
    }
}
function isKeySet(value) {
    if (typeof value !== "object" || value === null || !("keys" in value) || !Array.isArray(value.keys))
        return false;
    return value.keys.every((key) => typeof key === "object" && key !== null && "kty" in key);
}

;// CONCATENATED MODULE: ./build/health/verify-token.js

async function verifyToken(token, claims, asking) {
    const { issuer } = asking.credential;
    if (issuer === undefined || claims?.origin !== "jwt")
        return { claims, evidence: [], requests: 0 };
    const { keys, requests } = await fetchKeys(issuer, asking);
    const state = keys === undefined ? "no-keys" : await verifySignature(token, keys);
    if (state === "no-keys")
        return { claims, requests, evidence: evidence(`the keys of ${issuer.url} could not be read, so nothing is verified`) };
    if (state === "bad" || state === "unknown-key") {
        const why = state === "bad" ? "its signature does not fit" : "it is signed with a key that is not among them";
        return refuted(claims, "invalid", `The keys of ${issuer.url} do not confirm the token: ${why}.`, requests);
    }
    const verified = { ...claims, verifiedBy: issuer.url };
    const mismatch = mismatchOf(claims, issuer);
    if (mismatch !== undefined)
        return refuted(verified, "wrong-environment", mismatch, requests);
    return { claims: verified, requests, evidence: evidence(`the keys of ${issuer.url} verify the token's signature`) };
}
function mismatchOf(claims, issuer) {
    if (claims.issuer !== undefined && withoutSlash(claims.issuer) !== withoutSlash(issuer.url)) {
        return `The token names ${claims.issuer} as its issuer, and ${issuer.url} is configured.`;
    }
    if (issuer.audience === undefined || claims.audiences.includes(issuer.audience))
        return undefined;
    return `The token is meant for ${claims.audiences.join(", ") || "no audience"}, and ${issuer.audience} is configured.`;
}
function refuted(claims, reason, says, requests) {
    return { claims, refuted: { reason, says }, evidence: evidence(says), requests };
}
function evidence(detail) {
    return [{ label: "issuer", detail }];
}
async function fetchKeys(issuer, asking) {
    if (issuer.keysUrl !== undefined)
        return { keys: await fetchJson(issuer.keysUrl, asking), requests: 1 };
    const configuration = await fetchJson(`${withoutSlash(issuer.url)}/.well-known/openid-configuration`, asking);
    const url = typeof configuration === "object" && configuration !== null && "jwks_uri" in configuration ? configuration.jwks_uri : undefined;
    if (typeof url !== "string" || !URL.canParse(url))
        return { keys: undefined, requests: 1 };
    return { keys: await fetchJson(url, asking), requests: 2 };
}
async function fetchJson(url, { credential, config, world }) {
    const came = await world.http.send({
        method: "GET",
        url,
        headers: { accept: "application/json" },
        timeoutMs: config.timeoutMs,
        maxBodyBytes: config.maxBodyBytes,
        allowPrivate: credential.environment.allowPrivate,
    });
    if ("failure" in came || came.status !== 200)
        return undefined;
    try {
        return JSON.parse(came.body);
    }
    catch {
        return undefined;
    }
}
function withoutSlash(url) {
    return url.replace(/\/+$/, "");
}

;// CONCATENATED MODULE: ./build/health/second-opinion.js



async function secondOpinion(credential, secret, config, secrecy, world) {
    const verified = await verifyToken(secret, await readOwnClaims(credential, secret), { credential, config, world });
    const introspected = await introspect(credential, secret, config, secrecy, world);
    return {
        own: verified.claims,
        claims: [verified.claims, introspected?.claims].filter((claims) => claims !== undefined),
        refuted: verified.refuted,
        introspected,
        evidence: [...(introspected?.evidence ?? []), ...verified.evidence],
        requests: verified.requests + (introspected === undefined ? 0 : 1),
    };
}
function withOpinion(verdict, { introspected, refuted }) {
    const told = introspected?.verdict;
    if (verdict.outcome === "unknown" && verdict.reason === "no-probe") {
        return told ?? (refuted === undefined ? verdict : { outcome: "rejected", reason: refuted.reason });
    }
    return told?.outcome === "rejected" && verdict.outcome !== "rejected" ? told : verdict;
}

;// CONCATENATED MODULE: ./build/auth/recognize.js

const FEWEST_LETTERS = 4;
function fitsShown(secret, shown) {
    const value = secret.reveal().trim();
    const text = shown.trim();
    const [, start = "", mask = "", end = ""] = /^([^*•.…]*)([*•.…]*)([^*•.…]*)$/.exec(text) ?? [];
    if (start.length + end.length < FEWEST_LETTERS || start.length + end.length > value.length)
        return false;
    if (mask === "")
        return value === text || value.endsWith(text) || value.startsWith(text);
    return value.startsWith(start) && value.endsWith(end);
}
function fitsHash(secret, algorithm, shown) {
    const digest = (0,external_node_crypto_.createHash)(algorithm).update(secret.reveal().trim()).digest();
    return shown.toLowerCase() === digest.toString("hex") || shown === digest.toString("base64");
}

;// CONCATENATED MODULE: ./build/health/token-listing.js


const MOST_ENTRIES = 1000;
async function findInList(credential, probe, listing, secret, conversation) {
    const { path, headers = probe.headers } = listing;
    const request = {
        id: `${probe.id}-list`,
        method: "GET",
        path,
        scheme: probe.scheme,
        answers: "json",
        signs: [],
        ...(headers && { headers }),
    };
    const { verdict, reading } = await conversation.ask(secret, { probe: request });
    const list = reading === undefined || verdict.outcome !== "valid" ? undefined : entriesIn(reading.json, listing.list);
    if (reading === undefined || list === undefined)
        return said(undefined, "the service's list of tokens could not be read");
    const entries = list.slice(0, MOST_ENTRIES);
    const own = entries.filter((entry) => shows(entry, listing, secret));
    const found = own.length > 0 ? own : entries.filter((entry) => bearsName(entry, listing, credential));
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return said({ ...reading, headers: {}, json: only }, "this token stands in the service's list of tokens");
    const many = found.length > 1
        ? `${found.length} tokens in the service's list may be this one`
        : "no token in the service's list is certainly this one";
    return said(undefined, `${many}; give it the name there in \`listed-as\``);
}
function said(entry, detail) {
    return { entry, evidence: [{ label: "token list", detail }] };
}
function entriesIn(json, path) {
    const list = path === "" ? json : valueAt(json, path);
    return Array.isArray(list) ? list : undefined;
}
function shows(entry, { shown, hash }, secret) {
    const letters = shown === undefined ? undefined : valueAt(entry, shown);
    const digest = hash === undefined ? undefined : valueAt(entry, hash.path);
    return ((typeof letters === "string" && fitsShown(secret, letters)) ||
        (hash !== undefined && typeof digest === "string" && fitsHash(secret, hash.algorithm, digest)));
}
function bearsName(entry, { names = [] }, { listedAs, name }) {
    return names.some((path) => String(valueAt(entry, path) ?? "").trim() === (listedAs ?? name));
}

;// CONCATENATED MODULE: ./build/health/wrong-environment.js
const PRODUCTION = new Set(["production", "prod", "live"]);
const NOT_PRODUCTION = new Set("staging stage preprod sandbox test testing testmode development dev local demo qa uat preview".split(" "));
const ENVIRONMENT_WORD = /(?:^|[.-])(?:staging|stage|sandbox|test|testing|dev|development|preprod|qa|uat|demo)(?=[.-])/;
function environmentMismatch(credential, claims, startsWith) {
    return mismatchByPrefix(credential, startsWith) ?? mismatchByClaims(credential, claims);
}
function mismatchByPrefix(credential, startsWith) {
    const hints = (credential.provider?.hints ?? []).filter(({ prefix }) => startsWith(prefix));
    const [hint] = hints.sort((a, b) => b.prefix.length - a.prefix.length);
    if (hint === undefined || isSameEnvironment(credential, hint.environment))
        return undefined;
    const says = `its prefix says that this is the ${hint.environment} key, and it is used in ${credential.environment.name}`;
    return { says, isCertain: true };
}
function isSameEnvironment({ provider, environment }, hinted) {
    const environments = provider?.environments ?? [];
    const byUrl = environments.filter(({ baseUrl }) => hostOf(baseUrl) === hostOf(environment.baseUrl));
    const known = environments.some(({ name }) => name === hinted);
    if (byUrl.length === 1 && environments.length > 1 && known)
        return byUrl[0]?.name === hinted;
    const [configured, meant] = [isProduction(environment.name), isProduction(hinted)];
    return configured === undefined || meant === undefined || configured === meant;
}
function mismatchByClaims(credential, claims) {
    const own = hostOf(credential.environment.baseUrl) ?? "";
    const named = [...(claims?.audiences ?? []), claims?.issuer ?? ""].map(hostOf).filter((host) => host !== undefined);
    const others = credential.provider?.environments.map(({ baseUrl }) => hostOf(baseUrl)) ?? [];
    if (named.includes(own))
        return undefined;
    const other = named.find((host) => others.includes(host) || isSibling(host, own));
    return other === undefined ? undefined : { says: `the token names ${other} (unverified), and it is sent to ${own}`, isCertain: false };
}
function isSibling(host, own) {
    const domain = (name) => name.split(".").slice(-2).join(".");
    return domain(host) === domain(own) && ENVIRONMENT_WORD.test(host) !== ENVIRONMENT_WORD.test(own);
}
function isProduction(name) {
    const lower = name.toLowerCase();
    if (PRODUCTION.has(lower))
        return true;
    return NOT_PRODUCTION.has(lower) ? false : undefined;
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).hostname || undefined : undefined;
}

;// CONCATENATED MODULE: ./build/health/examine-by-probe.js















async function examineByProbe(suspect, lint, config, secrecy, world) {
    const { credential, probe, secret } = suspect;
    const { redact } = secrecy;
    const asked = await askUntilSure(suspect, config, secrecy, world);
    const { conversation, confirmed } = asked;
    const now = world.clock.now();
    const opinion = await secondOpinion(credential, secret, config, secrecy, world);
    const learned = await learn(suspect, asked, opinion, redact);
    const refined = refineBy(suspect, asked, opinion, learned, now);
    const verdict = redactedVerdict(refined.verdict, redact);
    const lastUsedAt = lastUse(probe, learned.accepted, learned.listed?.entry, now);
    const evidence = [
        { label: "request", detail: describeRequest(credential, probe) },
        ...tallyEvidence(confirmed),
        ...asked.instances,
        ...(asked.difference?.evidence ?? []),
        ...refined.evidence,
        ...confirmed.judgement.evidence,
        ...opinion.evidence,
        ...(learned.listed?.evidence ?? []),
        ...skewEvidence(conversation.skewSeconds),
        ...expiryEvidence(credential, opinion.claims, learned.observations, now),
        ...lint.map((detail) => ({ label: "value", detail })),
    ];
    return {
        credential,
        verdict,
        expiry: readExpiry(credential, opinion.claims, learned.observations, now),
        evidence: evidence.map(({ label, detail }) => ({ label, detail: safe(detail, redact) })),
        advice: advise(credential, verdict),
        lint,
        grantedScopes: learned.grantedScopes,
        identity: learned.identity,
        attempts: conversation.requests + opinion.requests,
        durationMs: 0,
        ...(lastUsedAt && { lastUsedAt }),
        remarks: [
            ...conversation.remarks,
            ...certificateRemarks(credential, conversation.certificateExpiresAt, now),
            ...remarksOnAccepted(credential, opinion, learned, now),
        ],
    };
}
async function learn({ credential, probe, secret }, { conversation, confirmed }, { introspected }, redact) {
    const { verdict, reading } = confirmed.judgement;
    const accepted = verdict.outcome === "valid" ? reading : undefined;
    const listed = accepted && probe.listing && (await findInList(credential, probe, probe.listing, secret, conversation));
    return {
        accepted,
        listed,
        observations: observationsOf(probe, accepted, listed?.entry),
        grantedScopes: (grantedScopes(probe, reading) ?? introspected?.scopes)?.map((scope) => safe(scope, redact)),
        identity: identityOf(probe, accepted, redact) ?? safely(introspected?.identity, redact),
    };
}
function refineBy({ credential, secret }, asked, opinion, learned, now) {
    const { confirmed, difference, conversation } = asked;
    return refine(withOpinion(difference?.verdict ?? confirmed.judgement.verdict, opinion), {
        claims: opinion.own,
        now: new Date(now.getTime() + (conversation.skewSeconds ?? 0) * 1000),
        environmentMismatch: environmentMismatch(credential, opinion.own, (prefix) => secretStartsWith(secret, prefix)),
        identityMismatch: identityMismatch(credential, learned.identity),
        refuted: opinion.refuted,
        missingScopes: learned.grantedScopes === undefined ? [] : (0,scopes/* missingScopes */["if"])(credential.requiredScopes, learned.grantedScopes),
    });
}
function remarksOnAccepted(credential, { claims }, { accepted, observations, grantedScopes, identity }, now) {
    if (accepted === undefined)
        return [];
    return remarksOn(credential, {
        grantedScopes,
        identity,
        expiryDisagreement: expiryDisagreement(credential, claims, observations, now),
    });
}
function observationsOf(probe, accepted, entry) {
    const own = accepted === undefined ? [] : [{ sources: probe.expiry ?? [], reading: accepted }];
    return entry === undefined ? own : [...own, { sources: probe.listing?.expiry ?? [], reading: entry }];
}
function lastUse(probe, accepted, entry, now) {
    const told = accepted && probe.lastUsed && parseInstant(valueIn(probe.lastUsed, accepted), "auto", now);
    const listed = entry && probe.listing?.lastUsed && parseInstant(valueIn(probe.listing.lastUsed, entry), "auto", now);
    return told ?? listed;
}
function safely(text, redact) {
    return text === undefined ? undefined : safe(text, redact);
}
function identityOf(probe, reading, redact) {
    if (probe.identity === undefined || reading === undefined)
        return undefined;
    const value = valueIn(probe.identity, reading);
    return typeof value === "string" || typeof value === "number" ? safe(String(value), redact) : undefined;
}
function redactedVerdict(verdict, redact) {
    if (verdict.outcome !== "forbidden" || verdict.missingScopes === undefined)
        return verdict;
    return { ...verdict, missingScopes: verdict.missingScopes.slice(0, 50).map((scope) => safe(scope, redact)) };
}

;// CONCATENATED MODULE: ./build/health/expectation.js
const DEFINITE = new Set(["invalid", "expired", "revoked", "account-inactive"]);
function expectationOf(credential, verdict, now) {
    if (credential.expect !== "rejected")
        return undefined;
    if (verdict.outcome === "rejected" && DEFINITE.has(verdict.reason))
        return "met";
    const stillWorks = verdict.outcome === "valid" || verdict.outcome === "forbidden" || verdict.outcome === "intermittent";
    return stillWorks && !isPropagating(credential, now) ? "not-met" : "undecided";
}
function isPropagating({ rotatedAt, propagationMs }, now) {
    return rotatedAt !== undefined && now.getTime() < rotatedAt.getTime() + (propagationMs ?? 0);
}

;// CONCATENATED MODULE: ./build/health/lint.js
const MISTAKES = [
    {
        applies: (_raw, trimmed, credential) => /[\r\n]/.test(trimmed) && !isKeyFile(credential),
        says: "holds a line break in its middle; store it again as one line",
        fatal: true,
    },
    {
        applies: (_raw, trimmed) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(trimmed),
        says: "holds a control character; copy it again from its source",
        fatal: true,
    },
    {
        applies: (_raw, trimmed) => /^\$\{\{[^}]*\}\}$|^\$\{[A-Za-z_]\w*\}$|^\$[A-Z_][A-Z0-9_]*$|^%[A-Za-z_]\w*%$|^\{\{[^}]*\}\}$/.test(unquoted(trimmed)),
        says: "is the name of a variable that nothing replaced; check how the step's `env` sets it",
        fatal: true,
    },
    {
        applies: (_raw, trimmed) => isPlaceholder(unquoted(trimmed)),
        says: "is a placeholder and not a key; store the real one",
        fatal: true,
    },
    {
        applies: (_raw, trimmed, credential) => isHeaderScheme(credential) && /[^\u0000-\u00ff]/.test(trimmed) && !/[\u2018-\u201f\u200b-\u200f\u2060\ufeff]/.test(trimmed),
        says: "holds characters that no HTTP header can carry; copy it again as plain text",
        fatal: true,
    },
    {
        applies: (_raw, trimmed, credential) => isHeaderScheme(credential) && /[\u2018-\u201f]/.test(trimmed),
        says: "holds curly quotes, as chat programs and word processors put them; store it again without them",
        fatal: true,
    },
    {
        applies: (_raw, trimmed, credential) => isHeaderScheme(credential) && /[\u200b-\u200f\u2060\ufeff]/.test(trimmed),
        says: "holds an invisible character (zero-width space or byte order mark); type it again or copy it from its source",
        fatal: true,
    },
    {
        applies: (_raw, trimmed, credential) => !isHeaderScheme(credential) && /[\u2018-\u201f]/.test(trimmed),
        says: "holds curly quotes, as chat programs and word processors put them; store it again without them",
    },
    {
        applies: (_raw, trimmed, credential) => !isHeaderScheme(credential) && /[\u200b-\u200f\u2060\ufeff]/.test(trimmed),
        says: "holds an invisible character (zero-width space or byte order mark); type it again or copy it from its source",
    },
    {
        applies: (raw, _trimmed, credential) => !isKeyFile(credential) && /[\r\n]\s*$|^\s*[\r\n]/.test(raw),
        says: "begins or ends with a line break, which some clients send and others cut off; store it again without",
    },
    {
        applies: (raw) => /^[\t ]|[\t ]$/.test(raw.replace(/^[\r\n]+|[\r\n]+$/g, "")),
        says: "begins or ends with white space, which some clients send and others cut off; store it again without",
    },
    {
        applies: (raw) => /\u00a0/.test(raw),
        says: "holds a non-breaking space, as copied from a web page; store it again without",
    },
    {
        applies: (_raw, trimmed) => /^(["'`]).*\1$|^["'`]|["'`]$/s.test(trimmed),
        says: "stands in quotes, and they are sent with it; store it again without them",
    },
    {
        applies: (_raw, trimmed, credential) => credential.scheme.kind !== "basic" && /^["'`]?(?:authorization\s*:\s*)?(?:bearer|basic|token|apikey)\s+\S/i.test(trimmed),
        says: "brings its own scheme word such as `Bearer`, which Keyturn adds by itself; store the key alone",
    },
    {
        applies: (_raw, trimmed) => /%25[0-9a-f]{2}/i.test(trimmed),
        says: "is percent-encoded twice; decode it before it is stored",
    },
    {
        applies: (_raw, trimmed) => /%(?:2b|2f|3d|3a|20)/i.test(trimmed) && !/%25[0-9a-f]{2}/i.test(trimmed),
        says: "is percent-encoded; decode it before it is stored, clients encode it by themselves",
    },
    {
        applies: (_raw, trimmed) => /^[A-Za-z0-9+/_-]{15,}={1,}$/.test(trimmed) && (trimmed.length % 4 !== 0 || /={3,}$/.test(trimmed)),
        says: "ends in base64 padding (`=`) that does not fit its length; a sign was lost or added when it was copied",
    },
    {
        applies: (_raw, trimmed, credential) => !isKeyFile(credential) && /^\S+\s+\S/.test(trimmed) && !/^(?:authorization|bearer|basic|token|apikey)\b/i.test(trimmed),
        says: "holds white space in its middle; check that it was copied whole and alone",
    },
];
const PLACEHOLDER = /^(?:x{3,}|\*{3,}|\.{3,}|-+|_+|…+|•+|0{8,}|null|nil|none|undefined|nan|true|false|todo|tbd|fixme|test|dummy|secret|password|token|api[-_]?key|redacted|changeme|change[-_ ]?(?:it|this|me)|replace[-_ ]?(?:me|this)|placeholder|example|n\/a|<[^>]*>|\[[^\]]*\]|(?:your|my|insert|enter|paste|put|add)[-_ ].{0,40}(?:token|key|secret|password|here|credential)s?(?:[-_ ]here)?)$/i;
function lintCredential(credential) {
    const raw = credential.secret?.reveal() ?? "";
    const trimmed = raw.replace(/^[\t\n\r ]+/, "").replace(/[\t\n\r ]+$/, "");
    if (raw.trim() === "")
        return { verdict: { outcome: "rejected", reason: "missing" }, remarks: [missingRemark(credential.secretVariable, raw)] };
    const absent = (credential.companions ?? []).filter(({ secret }) => secret === undefined || secret.isEmpty);
    if (absent.length > 0) {
        return {
            verdict: { outcome: "rejected", reason: "missing" },
            remarks: absent.map(({ secretVariable }) => missingRemark(secretVariable, "")),
        };
    }
    const found = MISTAKES.filter((mistake) => mistake.applies(raw, trimmed, credential));
    const fatal = found.some((mistake) => mistake.fatal === true);
    return {
        verdict: fatal ? { outcome: "rejected", reason: "malformed" } : undefined,
        remarks: [...new Set(found.map((mistake) => `The value of ${credential.secretVariable} ${mistake.says}.`))],
    };
}
function missingRemark(variable, raw) {
    const what = raw === "" ? "is empty or not set" : "holds only white space";
    return `${variable} ${what}; check that the secret exists under this name and that the step's \`env\` passes it on.`;
}
function isHeaderScheme(credential) {
    return credential.scheme.kind === "bearer" || credential.scheme.kind === "header";
}
function isKeyFile({ authentication }) {
    return (authentication?.kind === "client-certificate" || (authentication?.kind === "signed-assertion" && authentication.algorithm !== "HS256"));
}
function isPlaceholder(value) {
    return value.length <= 80 && PLACEHOLDER.test(value);
}
function unquoted(value) {
    return value.replace(/^["'`\u2018-\u201f]+/, "").replace(/["'`\u2018-\u201f]+$/, "");
}

;// CONCATENATED MODULE: ./build/auth/sign-webhook.js

function signWebhook(scheme, secret, message) {
    const url = urlFor(scheme, message);
    const value = secret.reveal().trim();
    const fields = {
        body: message.body,
        id: message.id,
        url,
        params: isForm(message) ? sortedFields(message.body) : "",
        timestamp: String(scheme.timestamp === "milliseconds" ? message.at.getTime() : Math.floor(message.at.getTime() / 1000)),
    };
    const signature = scheme.algorithm === "none" ? "" : hmac(scheme, scheme.algorithm, value, fill(scheme.signs, fields));
    const headers = Object.entries(scheme.headers).map(([name, template]) => [name, fill(template, { ...fields, signature, secret: value })]);
    return { url, headers: Object.fromEntries(headers) };
}
function hmac(scheme, algorithm, value, text) {
    return (0,external_node_crypto_.createHmac)(algorithm, keyBytes(scheme, value)).update(text, "utf8").digest(scheme.encoding);
}
function keyBytes(scheme, value) {
    switch (scheme.secretIs) {
        case "utf8":
            return Buffer.from(value, "utf8");
        case "hex":
            return Buffer.from(value, "hex");
        case "base64-after-prefix":
            return Buffer.from(value.replace(/^[a-z]+_/, ""), "base64");
    }
}
function fill(template, fields) {
    return template.replaceAll(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(fields, name) ? (fields[name] ?? whole) : whole));
}
function urlFor(scheme, message) {
    if (scheme.bodyHashParameter === undefined || isForm(message))
        return message.url;
    const url = new URL(message.url);
    url.searchParams.set(scheme.bodyHashParameter, (0,external_node_crypto_.createHash)("sha256").update(message.body, "utf8").digest("hex"));
    return url.href;
}
function isForm(message) {
    return message.contentType.toLowerCase().startsWith("application/x-www-form-urlencoded");
}
function sortedFields(body) {
    const pairs = [...new URLSearchParams(body)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return pairs.map(([name, value]) => name + value).join("");
}

;// CONCATENATED MODULE: ./build/health/replay-webhook.js





const STALE_MS = 24 * 3_600_000;
async function replayWebhook(credential, replay, secret, config, world) {
    const [good, ...others] = messages(replay, secret, world.clock.now());
    const confirmed = await confirm_confirm(() => judged(deliver(credential, replay, good, config, world)), config, world.clock);
    const { verdict } = confirmed.judgement;
    const answers = confirmed.tally.map(({ answer, count }) => (confirmed.attempts === 1 ? answer : `${answer} x${count}`)).join(", ");
    const evidence = [{ label: good.label, detail: outcomeWords(answers, receptionFor(verdict), good) }];
    let requests = confirmed.attempts;
    if (verdict.outcome !== "valid")
        return { verdict, remarks: [], evidence, requests };
    const remarks = [];
    for (const message of others) {
        requests++;
        const came = await deliver(credential, replay, message, config, world);
        const reception = receptionOf(came);
        evidence.push({ label: message.label, detail: outcomeWords(answerWords(came), reception, message) });
        if (reception === "accepted" && message.finding !== undefined)
            remarks.push(message.finding);
    }
    const verifies = !remarks.some(({ kind }) => kind === "webhook-unverified");
    return { verdict: verifies ? verdict : { outcome: "unknown", reason: "does-not-authenticate" }, remarks, evidence, requests };
}
async function judged(delivery) {
    const came = await delivery;
    const reception = receptionOf(came);
    const verdict = reception === "accepted" ? { outcome: "valid" } : refusal(came, reception);
    const transient = verdict.outcome === "unreachable" && verdict.reason !== "redirect";
    return { verdict, evidence: [], reading: "failure" in came ? undefined : readAnswer(came, (text) => text), transient };
}
function receptionFor({ outcome }) {
    return outcome === "valid" ? "accepted" : outcome === "rejected" ? "refused" : "unclear";
}
function outcomeWords(answers, reception, { expected }) {
    return `${answers}: ${reception}, and should be ${expected}`;
}
function messages(replay, secret, now) {
    const good = { label: "signed rightly", secret, at: now, expected: "accepted" };
    const wrong = {
        label: "signed with a made-up secret",
        secret: madeUpLike(secret),
        at: now,
        expected: "refused",
        finding: {
            kind: "webhook-unverified",
            fails: true,
            says: "The receiver also accepts a message signed with a made-up secret: it verifies nothing, and anyone can send it events.",
        },
    };
    const stale = {
        label: "signed rightly, a day ago",
        secret,
        at: new Date(now.getTime() - STALE_MS),
        expected: "refused",
        finding: {
            kind: "webhook-replayable",
            says: "The receiver accepts a message signed a day ago: whoever records one can send it again.",
        },
    };
    const old = replay.oldSecret === undefined ? [] : [signedWithOld(replay.oldSecret, replay.overlapUntil, now)];
    return [good, wrong, ...(replay.scheme.timestamp === undefined ? [] : [stale]), ...old];
}
function signedWithOld(secret, overlapUntil, now) {
    const label = "signed with the old secret";
    if (overlapUntil !== undefined && now < overlapUntil)
        return { label, secret, at: now, expected: "refused" };
    const finding = {
        kind: "webhook-old-secret",
        fails: true,
        says: "The receiver still accepts the secret from before the rotation.",
    };
    return { label, secret, at: now, expected: "refused", finding };
}
async function deliver({ environment }, replay, message, config, world) {
    const { body, contentType, scheme } = replay;
    const id = `keyturn_${crypto.randomUUID()}`;
    const signed = signWebhook(scheme, message.secret, { id, at: message.at, body, contentType, url: environment.baseUrl });
    return world.http.send({
        method: "POST",
        url: signed.url,
        headers: { "content-type": contentType, ...signed.headers },
        body,
        timeoutMs: config.timeoutMs,
        maxBodyBytes: config.maxBodyBytes,
        allowPrivate: environment.allowPrivate,
    });
}
function receptionOf(came) {
    if ("failure" in came)
        return "unclear";
    if (came.status >= 200 && came.status < 300)
        return "accepted";
    return [400, 401, 403, 406, 409, 412, 422].includes(came.status) ? "refused" : "unclear";
}
function refusal(came, reception) {
    if (reception === "refused")
        return { outcome: "rejected", reason: "invalid" };
    if ("failure" in came)
        return { outcome: "unreachable", reason: came.failure === "timeout" ? "timeout" : "connect" };
    if (came.status === 429) {
        const retryAfter = retryAfterSeconds(came.headers, came.endedAt);
        return { outcome: "throttled", reason: "rate-limit", ...(retryAfter !== undefined && { retryAfterSeconds: retryAfter }) };
    }
    if (came.status >= 500)
        return { outcome: "unreachable", reason: "server-error" };
    return came.status < 400 ? { outcome: "unreachable", reason: "redirect" } : { outcome: "unknown", reason: "not-found" };
}
function answerWords(came) {
    return "failure" in came ? `no answer (${came.failure})` : String(came.status);
}

// EXTERNAL MODULE: ./build/model/redaction.js
var redaction = __webpack_require__(1651);
;// CONCATENATED MODULE: ./build/health/secrecy.js

function createSecrecy(initial) {
    const secrets = [...initial];
    let redactor;
    return {
        redact(text) {
            redactor ??= (0,redaction/* createRedactor */.lY)(secrets);
            return redactor(text);
        },
        learn(secret) {
            if (secrets.some((known) => known.equals(secret)))
                return;
            secrets.push(secret);
            redactor = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/health/examine.js











async function examine(credential, config, world) {
    const startMs = world.clock.monotonicMs();
    const check = await examineOneWay(credential, config, world);
    const expectation = expectationOf(credential, check.verdict, world.clock.now());
    world.log.debug(`${credential.name}: ${check.verdict.outcome}, ${check.attempts} requests`);
    return { ...check, durationMs: world.clock.monotonicMs() - startMs, ...(expectation && { expectation }) };
}
function skip(credential, reason) {
    return withoutAsking(credential, { outcome: "skipped", reason }, []);
}
async function examineOneWay(credential, config, world) {
    if (credential.checkedBy === "date" && credential.secret === undefined)
        return withoutAsking(credential, { outcome: "unknown", reason: "no-probe" }, []);
    const { verdict, remarks: lint } = lintCredential(credential);
    const { probe, secret, webhook } = credential;
    if (verdict !== undefined || secret === undefined)
        return withoutAsking(credential, verdict ?? { outcome: "rejected", reason: "missing" }, lint);
    if (webhook !== undefined)
        return examineWebhook(credential, webhook, secret, lint, config, world);
    if (probe === undefined)
        return offline(credential, secret, lint, config, world);
    const variants = isOrdinary(credential) ? repairedVariants(secret, credential.scheme) : [];
    const secrecy = createSecrecy([...secretsOf(credential), ...variants.map((variant) => variant.secret)]);
    return examineByProbe({ credential, probe, secret, variants }, lint, config, secrecy, world);
}
function withoutAsking(credential, verdict, lint) {
    return {
        credential,
        verdict,
        expiry: readExpiry(credential, [], [], new Date(0)),
        evidence: lint.map((detail) => ({ label: "value", detail })),
        advice: advise(credential, verdict),
        lint,
        grantedScopes: undefined,
        identity: undefined,
        attempts: 0,
        durationMs: 0,
    };
}
async function offline(credential, secret, lint, config, world) {
    const now = world.clock.now();
    const secrecy = createSecrecy(secretsOf(credential));
    const opinion = await secondOpinion(credential, secret, config, secrecy, world);
    const base = withoutAsking(credential, withOpinion({ outcome: "unknown", reason: "no-probe" }, opinion), lint);
    const evidence = [...opinion.evidence, ...base.evidence, ...expiryEvidence(credential, opinion.claims, [], now)];
    return {
        ...base,
        expiry: readExpiry(credential, opinion.claims, [], now),
        evidence: evidence.map(({ label, detail }) => ({ label, detail: safe(detail, secrecy.redact) })),
        grantedScopes: opinion.introspected?.scopes?.map((scope) => safe(scope, secrecy.redact)),
        attempts: opinion.requests,
    };
}
async function examineWebhook(credential, webhook, secret, lint, config, world) {
    const { verdict, remarks, evidence, requests } = await replayWebhook(credential, webhook, secret, config, world);
    const base = withoutAsking(credential, verdict, lint);
    const advice = adviseOnWebhook(credential, verdict, remarks);
    return { ...base, advice, evidence: [...evidence, ...base.evidence], attempts: requests, remarks };
}
function isOrdinary({ authentication, expect }) {
    return authentication === undefined && expect === undefined;
}
function secretsOf(credential) {
    return (0,secrets_in/* secretsIn */.V)({ ...credential, provider: undefined });
}

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./build/health/limit-requests.js

function limitRequests(http, config) {
    const everywhere = pLimit(Math.max(1, config.concurrency));
    const hosts = new Map();
    return {
        ...http,
        send(request) {
            const host = new URL(request.url).host;
            const atHost = hosts.get(host) ?? pLimit(Math.max(1, config.perHost));
            hosts.set(host, atHost);
            return atHost(() => everywhere(() => http.send(request)));
        },
    };
}

;// CONCATENATED MODULE: ./build/health/shared-values.js
function withSharedValues(checks) {
    return checks.map((check) => {
        const twins = checks.filter((other) => other !== check && isTwin(check.credential, other.credential));
        return twins.length === 0 ? check : { ...check, remarks: [...(check.remarks ?? []), sharedRemark(twins)] };
    });
}
function isTwin(one, other) {
    if (one.secret === undefined || other.secret === undefined || one.secret.isEmpty)
        return false;
    return one.secretVariable !== other.secretVariable && one.secret.equals(other.secret);
}
function sharedRemark(twins) {
    const names = twins.slice(0, 10).map(({ credential }) => `"${credential.name}" (${credential.environment.name})`);
    const more = twins.length > names.length ? ` and ${twins.length - names.length} more` : "";
    return {
        kind: "shared-value",
        says: `It has the same value as ${names.join(", ")}${more}: when it expires or is revoked, all of them stop at once.`,
    };
}

;// CONCATENATED MODULE: ./build/health/check.js



async function checkCredentials(credentials, config, occasion, world) {
    if (occasion.trust !== "trusted")
        return credentials.map((credential) => skip(credential, "untrusted-event"));
    const limited = { ...world, http: limitRequests(world.http, config) };
    const progress = countOff(credentials.length, world.log);
    const checks = await Promise.all(credentials.map(async (credential) => {
        const check = await examine(credential, config, limited);
        progress();
        return check;
    }));
    world.log.progress?.("");
    return withSharedValues(checks);
}
function leaveUnchecked(credentials) {
    return credentials.map((credential) => skip(credential, "not-asked"));
}
function countOff(total, log) {
    let done = 0;
    const say = () => log.progress?.(`${done} of ${total} credentials checked`);
    say();
    return () => {
        done++;
        say();
    };
}


/***/ }),

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ })

};
