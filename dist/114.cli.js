export const id = 114;
export const ids = [114];
export const modules = {

/***/ 6114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveCredentials: () => (/* binding */ resolveCredentials)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/providers/services.js

const services = JSON.parse((0,external_node_fs_.readFileSync)(__webpack_require__.ab + "services.json", "utf8"));

;// CONCATENATED MODULE: ./build/providers/find-provider.js

const byId = new Map(services.map((service) => [service.id, service]));
function findProvider(id) {
    return byId.get(id);
}

// EXTERNAL MODULE: ./build/config/duration.js
var duration = __webpack_require__(1359);
// EXTERNAL MODULE: ./build/config/base-url.js
var base_url = __webpack_require__(6538);
;// CONCATENATED MODULE: ./build/config/endpoint.js

function readEndpoint(text, at, environment, report) {
    const read = (0,base_url/* readBaseUrl */.$)(text, environment.allowPrivate ? "private-allowed" : "public-only");
    if ("url" in read)
        return new URL(text).href;
    report(at, `\`${at.at(-1)}\` ${read.problem}.`);
    return "";
}

;// CONCATENATED MODULE: ./build/config/given.js
function given(parts) {
    return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/config/scheme.js
function readScheme(raw) {
    return typeof raw === "string" ? { scheme: fromText(raw) } : fromMapping(raw);
}
function fromText(text) {
    const [kind, name] = text.split(/: ?/);
    if (kind === "header" && name !== undefined)
        return { kind, name };
    if (kind === "query" && name !== undefined)
        return { kind, name };
    return kind === "basic" ? { kind } : { kind: "bearer" };
}
function fromMapping(raw) {
    const kinds = ["bearer", "basic", "header", "query"].filter((kind) => raw[kind] !== undefined);
    if (kinds.length !== 1)
        return { problem: "needs exactly one of `bearer`, `basic`, `header` and `query`" };
    if (raw.prefix !== undefined && raw.header === undefined)
        return { problem: "takes `prefix` only beside `header`; a word before a bearer token is `bearer: { word: ... }`" };
    if (raw.header !== undefined)
        return { scheme: { kind: "header", name: raw.header, ...scheme_given("prefix", raw.prefix) } };
    if (raw.query !== undefined)
        return { scheme: { kind: "query", name: raw.query } };
    if (raw.basic !== undefined)
        return { scheme: { kind: "basic", ...scheme_given("username", raw.basic.username), ...scheme_given("secretAs", raw.basic["secret-as"]) } };
    return { scheme: { kind: "bearer", ...scheme_given("word", raw.bearer?.word) } };
}
function scheme_given(key, value) {
    return value === undefined ? {} : { [key]: value };
}

;// CONCATENATED MODULE: ./build/config/authentication.js




const KINDS = ["client-credentials", "refresh-token", "signed-assertion", "aws-signature", "client-certificate"];
function resolveAuthentication(raw, means) {
    const { authentication } = raw;
    if (authentication === undefined)
        return undefined;
    const named = KINDS.filter((kind) => authentication[kind] !== undefined);
    const [kind] = named;
    if (kind === undefined || named.length > 1) {
        means.report(["authentication"], `\`authentication\` needs exactly one of ${KINDS.map((known) => `\`${known}\``).join(", ")}.`);
        return undefined;
    }
    if (raw.scheme !== undefined && (kind === "aws-signature" || kind === "client-certificate"))
        means.report(["scheme"], `\`scheme\` has no say beside \`${kind}\`, which puts no key on the request; take it out.`);
    return resolveKind(raw, authentication, means);
}
function resolveKind(raw, authentication, means) {
    return (clientCredentials(authentication["client-credentials"], means) ??
        refreshToken(raw, authentication["refresh-token"], means) ??
        signedAssertion(authentication["signed-assertion"], means) ??
        awsSignature(authentication["aws-signature"], means) ??
        clientCertificate(authentication["client-certificate"], means));
}
function clientCredentials(raw, means) {
    if (raw === undefined)
        return undefined;
    const at = ["authentication", "client-credentials"];
    return {
        kind: "client-credentials",
        tokenUrl: tokenUrl(raw["token-url"], at, means),
        clientId: means.values.text(raw["client-id"], [...at, "client-id"]),
        ...scopeOf(raw.scopes),
        ...given({ audience: raw.audience, sendsSecretIn: raw["secret-in"] === "body" ? "body" : undefined }),
    };
}
function refreshToken(raw, refresh, means) {
    if (refresh === undefined)
        return undefined;
    const at = ["authentication", "refresh-token"];
    const replaces = refresh["each-use"] === "replaces-it";
    if (replaces && raw.expires === undefined && raw.introspection === undefined) {
        const why = "this service replaces the token at each use, so that it is never spent here";
        means.report([...at, "each-use"], `${why}; name an \`introspection\` endpoint that tells whether it is active, or write \`expires\`.`);
    }
    const clientSecret = refresh["client-secret"] && means.values.secret(refresh["client-secret"], [...at, "client-secret"]);
    return {
        kind: "refresh-token",
        tokenUrl: tokenUrl(refresh["token-url"], at, means),
        clientId: means.values.text(refresh["client-id"], [...at, "client-id"]),
        ...given({ clientSecret }),
        ...scopeOf(refresh.scopes),
        rotation: replaces ? "replaces" : "fixed",
    };
}
function signedAssertion(raw, means) {
    if (raw === undefined)
        return undefined;
    const at = ["authentication", "signed-assertion"];
    const lifetimeMs = raw.lifetime === undefined ? undefined : (0,duration/* readDuration */.$)(raw.lifetime);
    return {
        kind: "signed-assertion",
        algorithm: raw.algorithm,
        issuer: means.values.text(raw.issuer, [...at, "issuer"]),
        ...given({
            subject: raw.subject,
            audience: raw.audience,
            keyId: raw["key-id"] && means.values.text(raw["key-id"], [...at, "key-id"]),
            lifetimeSeconds: lifetimeMs === undefined ? undefined : lifetimeMs / 1000,
            tokenUrl: raw["token-url"] && tokenUrl(raw["token-url"], at, means),
        }),
        ...scopeOf(raw.scopes),
    };
}
function awsSignature(raw, means) {
    if (raw === undefined)
        return undefined;
    const at = ["authentication", "aws-signature"];
    const sessionToken = raw["session-token"] && means.values.secret(raw["session-token"], [...at, "session-token"]);
    return {
        kind: "aws-signature",
        accessKeyId: means.values.text(raw["access-key-id"], [...at, "access-key-id"]),
        region: raw.region,
        service: raw.service,
        ...given({ sessionToken }),
    };
}
function clientCertificate(raw, { values }) {
    if (raw === undefined)
        return undefined;
    return { kind: "client-certificate", certificate: values.text(raw.certificate, ["authentication", "client-certificate", "certificate"]) };
}
function tokenUrl(text, at, { environment, report }) {
    return readEndpoint(text, [...at, "token-url"], environment, report);
}
function scopeOf(scopes) {
    if (scopes === undefined)
        return {};
    return { scope: typeof scopes === "string" ? scopes : scopes.join(" ") };
}
function resolveCompanions(raw, values, report) {
    return (raw.companions ?? []).flatMap((companion, index) => {
        const at = ["companions", index];
        const read = readScheme(companion.scheme);
        const secret = values.secret(companion.secret, [...at, "secret"]);
        if ("scheme" in read)
            return [{ scheme: read.scheme, secret, secretVariable: companion.secret.env }];
        report([...at, "scheme"], `\`scheme\` ${read.problem}.`);
        return [];
    });
}

// EXTERNAL MODULE: ./build/config/environment.js
var environment = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/config/expiry-window.js
var expiry_window = __webpack_require__(7937);
// EXTERNAL MODULE: ./build/config/key.js
var config_key = __webpack_require__(5796);
;// CONCATENATED MODULE: ./build/config/dates.js
function readDay(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}
function readInstant(text) {
    const day = readDay(text.slice(0, 10));
    if (text.length === 10 || day === undefined)
        return day;
    const instant = new Date(text);
    return Number.isNaN(instant.getTime()) ? undefined : instant;
}

;// CONCATENATED MODULE: ./build/config/own.js


function resolveOwn(raw, report) {
    const day = (key) => resolveDate(raw[key], [key], readDay, report);
    return {
        scheme: resolveScheme(raw, report),
        declaredExpiry: day("expires"),
        rotatedAt: resolveDate(raw.rotation?.["rotated-at"], ["rotation", "rotated-at"], readInstant, report),
        rotateUrl: resolvePage(raw, "rotate-url", report),
        care: {
            createdAt: day("created"),
            lastReviewedAt: day("last-reviewed"),
            rotationProcedureUrl: resolvePage(raw, "rotation-procedure", report),
            rotationTestedAt: day("rotation-tested"),
        },
    };
}
function resolveScheme(raw, report) {
    if (raw.scheme === undefined)
        return undefined;
    const read = readScheme(raw.scheme);
    if ("scheme" in read)
        return read.scheme;
    report(["scheme"], `\`scheme\` ${read.problem}.`);
    return undefined;
}
function resolveDate(text, at, read, report) {
    if (text === undefined)
        return undefined;
    const date = read(text);
    if (date === undefined)
        report(at, `\`${at.at(-1)}\` is not a day of the calendar; write year, month and day, as in 2027-01-15.`);
    return date;
}
function resolvePage(raw, key, report) {
    const text = raw[key];
    if (text === undefined)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === "https:" && url.username === "" && url.password === "")
        return url.href;
    report([key], `\`${key}\` must be an https URL without user or password.`);
    return undefined;
}

// EXTERNAL MODULE: ./build/config/places.js
var places = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/config/wording.js
var wording = __webpack_require__(1967);
;// CONCATENATED MODULE: ./build/config/probe.js

const CLIENT_HEADERS = /^(?:host|content-length|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-.*)$/i;
const KEY_HEADERS = /authori[sz]ation|cookie|api-?key|token|secret|password/i;
const KEY_VALUE = /^(?:bearer|basic|token|apikey) +\S{8}/i;
const KEY_PARAMETER = /[?&](?:[\w.-]*[_.-])?(?:api-?key|key|token|secret|password|passwd|signature|sig|auth)=/i;
function readProbe(raw, provider, scheme) {
    if (raw === undefined)
        return usualProbe(provider, scheme);
    return typeof raw === "string" ? namedProbe(raw, provider, scheme) : ownProbe(raw, provider, scheme);
}
function usualProbe(provider, scheme) {
    if (provider === undefined)
        return {
            at: [],
            problem: "needs a `provider`, a `probe` of its own such as `probe: { method: GET, path: /me }`, or `expires` to be checked by its date alone",
        };
    return { probe: withScheme(provider.probes[0], scheme) };
}
function namedProbe(id, provider, scheme) {
    const known = provider?.probes.map((probe) => probe.id) ?? [];
    const named = provider?.probes.find((probe) => probe.id === id);
    if (named !== undefined)
        return { probe: withScheme(named, scheme) };
    if (known.length === 0)
        return { at: ["probe"], problem: "must be a mapping such as `{ method: GET, path: /me }`, because no provider with probes is named" };
    const near = (0,wording/* suggestion */.h)(id, known);
    return {
        at: ["probe"],
        problem: `names ${(0,wording/* shown */.SP)(id, "an unknown probe")}${near === "" ? `; ${provider?.name} has ${known.map((name) => `\`${name}\``).join(", ")}` : near}`,
    };
}
function withScheme(probe, scheme) {
    return probe && scheme ? { ...probe, scheme } : probe;
}
const CLIMBS = /(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\]|$)/i;
function ownProbe(raw, provider, scheme) {
    if (KEY_PARAMETER.test(raw.path))
        return { at: ["probe", "path"], problem: "must not hold a key; use `secret` with `scheme: { query: NAME }`" };
    if (CLIMBS.test(raw.path.split(/[?#]/)[0] ?? ""))
        return { at: ["probe", "path"], problem: "must stay below the base URL; write it without `.` and `..`, or change `base-url`" };
    const wrongHeader = Object.entries(raw.headers ?? {}).find(([name, value]) => headerProblem(name, value) !== undefined);
    if (wrongHeader !== undefined)
        return { at: ["probe", "headers", wrongHeader[0]], problem: headerProblem(...wrongHeader) ?? "" };
    const usual = provider?.probes[0];
    const expiry = usual?.expiry?.filter((source) => source.from.in === "header");
    return {
        probe: {
            id: "custom",
            method: raw.method,
            path: raw.path,
            scheme: scheme ?? usual?.scheme ?? { kind: "bearer" },
            headers: { ...usual?.headers, ...raw.headers },
            answers: raw.answers,
            signs: usual?.signs.filter((sign) => sign.means !== "valid") ?? [],
            ...(expiry === undefined || expiry.length === 0 ? {} : { expiry }),
            ...(usual?.scopes?.in === "header" ? { scopes: usual.scopes } : {}),
        },
    };
}
function headerProblem(name, value) {
    if (CLIENT_HEADERS.test(name))
        return "is a header that is set by itself; remove it";
    if (KEY_HEADERS.test(name) || KEY_VALUE.test(value))
        return "must not hold a key; use `secret` with `scheme: { header: NAME }`, and replace a key that was committed";
    return undefined;
}

;// CONCATENATED MODULE: ./build/config/upkeep.js

function upkeepOf(raw, care, policy) {
    const said = {
        ...care,
        maxAgeDays: daysOf(raw["max-age"] ?? policy["max-age"]),
        reviewWithinDays: daysOf(raw["review-within"] ?? policy["review-within"]),
        labelForm: policy.label,
    };
    const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    const requires = requirements(raw, policy);
    return Object.keys(known).length === 0 && requires.length === 0 ? {} : { upkeep: { ...known, requires } };
}
function requirements(raw, policy) {
    const service = raw.account === undefined ? policy["require-service-account"] : raw.account === "service";
    return [
        ...(policy["require-owner"] ? ["owner"] : []),
        ...(policy["require-expiry"] ? ["expiry"] : []),
        ...(service ? ["service-account"] : []),
    ];
}
function daysOf(text) {
    return text === undefined ? undefined : (0,duration/* readDays */.Q)(text);
}

// EXTERNAL MODULE: ./build/model/secret.js
var secret = __webpack_require__(1260);
;// CONCATENATED MODULE: ./build/config/variables.js


const KEY_FOR_A_NAME = "`env` must be the name of a variable, but this looks like a key; replace that key and give its new value in the step's `env:`.";
function readValues(variables, report) {
    const missing = [];
    const take = ({ env }, at) => {
        if ((0,wording/* looksLikeKey */.zC)(env))
            report([...at, "env"], KEY_FOR_A_NAME);
        const value = variables[env];
        if (value !== undefined && value !== "")
            return value;
        missing.push(env);
        return undefined;
    };
    return {
        secret: (source, at) => {
            const value = take(source, at);
            return value === undefined ? undefined : new secret/* Secret */.z(value);
        },
        text: (source, at) => (typeof source === "string" ? source : (take(source, at)?.trim() ?? "")),
        missing,
    };
}

;// CONCATENATED MODULE: ./build/providers/webhook-schemes.js
const HMAC = { algorithm: "sha256", secretIs: "utf8", signs: "{body}", encoding: "hex" };
const WEBHOOK_SCHEMES = [
    { ...HMAC, id: "github", headers: { "x-hub-signature-256": "sha256={signature}" } },
    { ...HMAC, id: "cursor", headers: { "x-webhook-signature": "sha256={signature}" } },
    {
        ...HMAC,
        id: "stripe",
        signs: "{timestamp}.{body}",
        headers: { "stripe-signature": "t={timestamp},v1={signature}" },
        timestamp: "seconds",
    },
    {
        ...HMAC,
        id: "slack",
        signs: "v0:{timestamp}:{body}",
        headers: { "x-slack-signature": "v0={signature}", "x-slack-request-timestamp": "{timestamp}" },
        timestamp: "seconds",
    },
    standardWebhooks("standard-webhooks", "webhook"),
    standardWebhooks("svix", "svix"),
    { ...HMAC, id: "shopify", encoding: "base64", headers: { "x-shopify-hmac-sha256": "{signature}" } },
    { ...HMAC, id: "woocommerce", encoding: "base64", headers: { "x-wc-webhook-signature": "{signature}" } },
    {
        id: "twilio",
        algorithm: "sha1",
        secretIs: "utf8",
        signs: "{url}{params}",
        encoding: "base64",
        headers: { "x-twilio-signature": "{signature}" },
        bodyHashParameter: "bodySHA256",
    },
    { ...HMAC, id: "vercel", algorithm: "sha1", headers: { "x-vercel-signature": "{signature}" } },
    {
        ...HMAC,
        id: "paddle",
        signs: "{timestamp}:{body}",
        headers: { "paddle-signature": "ts={timestamp};h1={signature}" },
        timestamp: "seconds",
    },
    {
        ...HMAC,
        id: "webflow",
        signs: "{timestamp}:{body}",
        headers: { "x-webflow-signature": "{signature}", "x-webflow-timestamp": "{timestamp}" },
        timestamp: "milliseconds",
    },
    {
        ...HMAC,
        id: "elevenlabs",
        signs: "{timestamp}.{body}",
        headers: { "elevenlabs-signature": "t={timestamp},v0={signature}" },
        timestamp: "seconds",
    },
    staticHeader("gitlab", "x-gitlab-token"),
    staticHeader("dailybot", "x-webhook-secret"),
    staticHeader("dailybot-subscription", "x-bearer"),
    staticHeader("deepgram", "dg-token"),
];
function findWebhookScheme(id) {
    return WEBHOOK_SCHEMES.find((scheme) => scheme.id === id);
}
function staticHeader(id, name) {
    return { id, algorithm: "none", secretIs: "utf8", signs: "", encoding: "hex", headers: { [name.toLowerCase()]: "{secret}" } };
}
function standardWebhooks(id, prefix) {
    return {
        ...HMAC,
        id,
        secretIs: "base64-after-prefix",
        signs: "{id}.{timestamp}.{body}",
        encoding: "base64",
        headers: { [`${prefix}-id`]: "{id}", [`${prefix}-timestamp`]: "{timestamp}", [`${prefix}-signature`]: "v1,{signature}" },
        timestamp: "seconds",
    };
}

;// CONCATENATED MODULE: ./build/config/webhook.js



function resolveWebhook(raw, declared, values, report) {
    const { webhook } = raw;
    if (webhook === undefined)
        return undefined;
    for (const key of ["probe", "authentication", "introspection", "companions", "siblings", "expect", "rotation"])
        if (raw[key] !== undefined)
            report([key], `\`${key}\` has no place beside \`webhook\`: ${INSTEAD[key]}.`);
    const scheme = webhook_resolveScheme(webhook.scheme, report);
    const oldSecret = webhook["old-secret"] && values.secret(webhook["old-secret"], ["webhook", "old-secret"]);
    const overlapUntil = resolveOverlap(webhook, report);
    const environment = declared.get(raw.environment ?? "");
    if (raw.environment === undefined || !declared.has(raw.environment))
        report(["webhook", "receiver"], "the receiver is yours, so `environment` has to name one that this file declares under `environments`.");
    if (scheme === undefined || environment === undefined)
        return undefined;
    const { event, "content-type": contentType } = webhook;
    return {
        replay: { scheme, body: event, contentType, ...(oldSecret && { oldSecret }), ...(overlapUntil && { overlapUntil }) },
        environment: { ...environment, baseUrl: environment.baseUrl + webhook.receiver },
    };
}
const INSTEAD = {
    probe: "its receiver is asked, and not the service",
    authentication: "the secret signs messages and signs in nowhere",
    introspection: "its receiver is asked, and nobody else",
    companions: "what a message carries is the scheme's business",
    siblings: "its receiver is asked, and nobody else",
    expect: "an old secret is `old-secret` of the webhook",
    rotation: "an old secret is `old-secret` of the webhook",
};
function webhook_resolveScheme(raw, report) {
    const at = ["webhook", "scheme"];
    if (typeof raw !== "string")
        return ownScheme(raw, (message) => report(at, message));
    const found = findWebhookScheme(raw);
    if (found !== undefined)
        return found;
    const known = WEBHOOK_SCHEMES.map(({ id }) => id);
    const near = (0,wording/* suggestion */.h)(raw, known);
    const choice = `; there are ${known.map((id) => `\`${id}\``).join(", ")}, or say with a mapping how it is signed.`;
    report(at, `${(0,wording/* shown */.SP)(raw, "unknown scheme")}${near === "" ? choice : near}`);
    return undefined;
}
function ownScheme(raw, report) {
    const { header, signs, headers, timestamp } = raw;
    if ((header === undefined) === (signs === undefined)) {
        report("`scheme` needs either `header`, which carries the secret itself, or `signs`.");
        return undefined;
    }
    if (header !== undefined)
        return staticHeader("custom", header);
    if (!Object.values(headers ?? {}).some((text) => text.includes("{signature}"))) {
        report("`scheme` needs `headers`, one of which holds `{signature}`.");
        return undefined;
    }
    return {
        id: "custom",
        algorithm: raw.algorithm ?? "sha256",
        secretIs: raw["secret-is"] ?? "utf8",
        signs: signs ?? "",
        encoding: raw.encoding ?? "hex",
        headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, text]) => [name.toLowerCase(), text])),
        ...(timestamp === undefined ? {} : { timestamp }),
    };
}
function resolveOverlap(webhook, report) {
    const text = webhook["overlap-until"];
    const day = text === undefined ? undefined : readDay(text);
    if (text !== undefined && day === undefined)
        report(["webhook", "overlap-until"], "`overlap-until` is not a day of the calendar.");
    if (text !== undefined && webhook["old-secret"] === undefined)
        report(["webhook", "overlap-until"], "`overlap-until` says nothing without `old-secret`.");
    return day;
}

;// CONCATENATED MODULE: ./build/config/witnesses.js


function resolveWitnesses(raw, means) {
    return {
        issuer: resolveIssuer(raw.issuer, means),
        introspection: resolveIntrospection(raw.introspection, means),
        dpopKey: raw["dpop-key"] && means.values.secret(raw["dpop-key"], ["dpop-key"]),
    };
}
function resolveIssuer(raw, { environment, report }) {
    if (raw === undefined)
        return undefined;
    const { url, audience, "keys-url": keysUrl } = raw;
    readEndpoint(url, ["issuer", "url"], environment, report);
    return { url, ...given({ audience, keysUrl: keysUrl && readEndpoint(keysUrl, ["issuer", "keys-url"], environment, report) }) };
}
function resolveIntrospection(raw, { environment, values, report }) {
    if (raw === undefined)
        return undefined;
    const clientSecret = values.secret(raw["client-secret"], ["introspection", "client-secret"]);
    const url = readEndpoint(raw.url, ["introspection", "url"], environment, report);
    const clientId = values.text(raw["client-id"], ["introspection", "client-id"]);
    return clientSecret && { url, clientId, clientSecret, clientSecretVariable: raw["client-secret"].env };
}

;// CONCATENATED MODULE: ./build/config/credential.js
















function resolveCredential(decoded, surroundings, problems) {
    const { raw, path } = decoded;
    const { document, declared, variables } = surroundings;
    const before = problems.length;
    const report = (at, message) => problems.push((0,places/* problemAt */.l)(document.placeOf([...path, ...at]), message));
    const provider = resolveProvider(raw, report);
    if (provider === "unknown")
        return [];
    const values = readValues(variables, report);
    const own = resolveOwn(raw, report);
    const webhook = resolveWebhook(raw, declared, values, report);
    const byDate = (0,config_key/* isByDateAlone */.dR)(raw);
    const environment = webhook?.environment ?? resolveEnvironment(raw, provider, surroundings, path, problems);
    const probe = asksNoProbe(raw) ? undefined : resolveProbe(raw, provider, own.scheme, report);
    const key = (0,config_key/* resolveKey */.oO)(raw, provider, values, report);
    if (environment === undefined || key === undefined || (raw.webhook !== undefined && webhook === undefined))
        return [];
    const authentication = resolveAuthentication(raw, { environment, values, report });
    const witnesses = resolveWitnesses(raw, { environment, values, report });
    const companions = resolveCompanions(raw, values, report);
    const siblings = resolveSiblings(raw, provider, surroundings, path, problems);
    if (problems.length > before)
        return [];
    const earlier = surroundings.previous.credentials.get(raw.name);
    const credential = {
        name: raw.name,
        provider,
        environment,
        ...(0,config_key/* wholeKey */.Nl)(key, companions, values),
        scheme: own.scheme ?? probe?.scheme ?? { kind: "bearer" },
        probe,
        owner: raw.owner,
        usedBy: listOf(raw["used-by"], /\n/),
        requiredScopes: listOf(raw.scopes, /[\s,]+/),
        declaredExpiry: own.declaredExpiry,
        expiryWindow: resolveWindow(raw, surroundings),
        rotateUrl: own.rotateUrl ?? provider?.rotateUrl,
        place: document.placeOf([...path, "name"]),
        ...given({
            expectedIdentity: raw.identity,
            access: raw.access,
            expect: raw.expect,
            authentication,
            listedAs: raw["listed-as"],
            ...witnesses,
            companions: listed(companions),
            siblings: listed(siblings),
            webhook: webhook?.replay,
            checkedBy: byDate ? "date" : undefined,
            rotatedAt: own.rotatedAt,
            previousScopes: earlier?.grantedScopes,
            lastGoodRunAt: earlier?.lastGoodRunAt,
        }),
        ...upkeepOf(raw, own.care, surroundings.policy),
    };
    return key.old === undefined || raw.rotation === undefined
        ? [credential]
        : [credential, (0,config_key/* oldHalf */.z4)(credential, key.old, raw.rotation, own.rotatedAt)];
}
function asksNoProbe(raw) {
    const introspected = raw.introspection !== undefined && raw.provider === undefined && raw.probe === undefined;
    return (0,config_key/* isByDateAlone */.dR)(raw) || raw.webhook !== undefined || introspected;
}
function resolveEnvironment(raw, provider, { document, declared }, path, problems) {
    if ((0,config_key/* isByDateAlone */.dR)(raw))
        return declared.get(raw.environment ?? "") ?? { name: raw.environment ?? "by date", baseUrl: "", allowPrivate: false };
    if (raw.webhook !== undefined)
        return undefined;
    const place = document.placeOf([...path, raw.environment === undefined ? "name" : "environment"]);
    return (0,environment/* chooseEnvironment */.H)(raw.environment, provider, declared, place, problems);
}
function resolveSiblings(raw, provider, { document, declared }, path, problems) {
    const place = document.placeOf([...path, "siblings"]);
    return listOf(raw.siblings, /[\s,]+/).flatMap((name) => (0,environment/* chooseEnvironment */.H)(name, provider, declared, place, problems) ?? []);
}
function resolveProvider(raw, report) {
    if (raw.provider === undefined)
        return undefined;
    const provider = findProvider(raw.provider);
    if (provider === undefined)
        report(["provider"], unknownProvider(raw.provider));
    return provider ?? "unknown";
}
function unknownProvider(id) {
    const near = (0,wording/* suggestion */.h)(id, services.map((service) => service.id));
    const advice = "; leave `provider` out and write `environment`, `scheme` and `probe` instead";
    return `${(0,wording/* shown */.SP)(id, "unknown provider")}${near === "" ? `${advice}.` : near}`;
}
function resolveProbe(raw, provider, scheme, report) {
    const read = readProbe(raw.probe, provider, scheme);
    if ("probe" in read)
        return read.probe;
    const subject = read.at.length === 0 ? "this credential" : `\`${read.at.at(-1)}\``;
    report(read.at.length === 0 ? ["name"] : read.at, `${subject} ${read.problem}${read.problem.endsWith("?") ? "" : "."}`);
    return undefined;
}
function resolveWindow(raw, { sayings: { warn, fail }, policy }) {
    const window = (0,expiry_window/* windowOf */.Ou)({
        warn: [(0,expiry_window/* readWithinSteps */.Ln)(raw["warn-within"] ?? ""), ...warn],
        fail: [(0,expiry_window/* readWithin */.w0)(raw["fail-within"] ?? ""), ...fail],
    });
    return { ...window, ...given({ nextRunDays: (0,duration/* readDays */.Q)(policy["runs-every"] ?? "") }) };
}
function listed(items) {
    return items.length === 0 ? undefined : items;
}
function listOf(value, separator) {
    return typeof value === "string" ? value.split(separator).filter((part) => part !== "") : (value ?? []);
}

;// CONCATENATED MODULE: ./build/config/credentials.js




function resolveCredentials(decoded, surroundings, problems) {
    problems.push(...repeatedNames(decoded, surroundings.document));
    return decoded.flatMap((credential) => resolveCredential(credential, surroundings, problems));
}
function repeatedNames(decoded, document) {
    const firstLines = new Map();
    return decoded.flatMap(({ raw, path }) => {
        const place = document.placeOf([...path, "name"]);
        const names = raw.rotation === undefined ? [raw.name] : [raw.name, `${raw.name}${config_key/* OLD_HALF */.ST}`];
        const taken = names.find((name) => firstLines.has(name));
        const first = firstLines.get(taken ?? "");
        for (const name of names)
            if (!firstLines.has(name))
                firstLines.set(name, place.line);
        return taken === undefined
            ? []
            : [(0,places/* problemAt */.l)(place, `${(0,wording/* shown */.SP)(taken, "the name")} is taken by the credential in line ${first}; give each its own.`)];
    });
}


/***/ })

};
