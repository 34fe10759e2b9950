export const id = 186;
export const ids = [186];
export const modules = {

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCHEMA_VERSION: () => (/* binding */ SCHEMA_VERSION),
  buildJson: () => (/* binding */ buildJson)
});

// EXTERNAL MODULE: ./build/model/report.js
var model_report = __webpack_require__(3938);
// EXTERNAL MODULE: ./build/report/across.js
var across = __webpack_require__(4246);
// EXTERNAL MODULE: ./build/model/credential.js
var model_credential = __webpack_require__(1873);
// EXTERNAL MODULE: ./build/model/scopes.js
var scopes = __webpack_require__(9005);
// EXTERNAL MODULE: ./build/model/upkeep.js
var model_upkeep = __webpack_require__(4212);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(4098);
;// CONCATENATED MODULE: ./build/report/audit.js





const YEAR_DAYS = 365;
const REVIEW_DAYS = 90;
const IDLE_DAYS = 90;
const LABEL_FORMS = ["environment-purpose-year", "environment-purpose", "purpose-year"];
function auditOf({ checks = [], startedAt }) {
    const audited = checks
        .filter(({ credential }) => credential.expect === undefined)
        .map((check) => {
        const items = Object.entries(ITEMS).map(([id, item]) => ({ id: id, ...item(check, startedAt) }));
        return { credential: check.credential, items, score: scoreOf(items) };
    });
    return { credentials: audited, score: scoreOf(audited.flatMap(({ items }) => items)) };
}
function scoreOf(items) {
    const told = items.filter(({ state }) => state !== "not-known");
    const done = told.filter(({ state }) => state === "done");
    return told.length === 0 ? undefined : Math.floor((done.length / told.length) * 100);
}
const ITEMS = {
    owner: ({ credential }) => given(credential.owner, "write who has to act when it fails as `owner`"),
    "used-by": ({ credential }) => given(credential.usedBy.join(", ") || undefined, "list what stops when it fails as `used-by`"),
    expiry: ({ expiry }, now) => expiry.known || expiry.reason === "never-expires"
        ? done((0,rows/* expiryInWords */.mP)(expiry, now))
        : missing("write the day as `expires`, its service does not say"),
    reminder,
    permissions,
    probe: ({ credential: { probe, webhook } }) => probe !== undefined || webhook !== undefined ? done("it is tried in every run") : missing("name a read-only request as `probe`"),
    "rotation-procedure": ({ credential: { upkeep } }) => given(upkeep?.rotationProcedureUrl, "link the page that says how it is rotated as `rotation-procedure`"),
    "rotation-tested": ({ credential: { upkeep } }, now) => within(upkeep?.rotationTestedAt, YEAR_DAYS, now, "go through the procedure once, and write the day as `rotation-tested`"),
    label,
    "label-year": ({ credential }, now) => {
        const year = (0,model_upkeep/* staleYear */.Jb)(credential.name, now);
        return year === undefined ? done("its label names no year that has passed") : missing(`its label says ${year}: rotate or rename it`);
    },
    "last-use": ({ lastUsedAt }, now) => lastUsedAt === undefined
        ? notKnown("its service keeps no account of its use")
        : within(lastUsedAt, IDLE_DAYS, now, "nobody uses it: ask its owner whether it can be revoked"),
    review: ({ credential: { upkeep } }, now) => within(upkeep?.lastReviewedAt, upkeep?.reviewWithinDays ?? REVIEW_DAYS, now, "look whether it is still needed, by whom and with which rights, and write the day as `last-reviewed`"),
    age,
    account: ({ identity }) => {
        const kind = identity === undefined ? undefined : (0,model_upkeep/* accountKind */.Yu)(identity);
        if (kind === undefined)
            return notKnown("whom it belongs to is not known, or the name does not tell");
        return kind === "service" ? done(`it belongs to ${identity}`) : missing(`it belongs to ${identity}: issue it to a service account`);
    },
    "own-value": ({ remarks }) => hasRemark(remarks, "shared-value")
        ? missing("another credential has the same value: give each integration its own key")
        : done("no other credential has its value"),
};
function reminder({ credential: { expiryWindow }, expiry }) {
    if (!expiry.known)
        return expiry.reason === "never-expires" ? done("it never expires") : missing("nobody can be reminded of a date that nobody knows");
    const { warnDays, warnShare } = expiryWindow;
    if (warnShare !== undefined)
        return done(`warns at ${Math.round(warnShare * 100)}% of its lifetime`);
    return warnDays > 0
        ? done(`warns ${(0,figures/* counted */.hS)(Math.floor(warnDays), "day")} before`)
        : missing("say with `warn-within` how long before its end it should warn");
}
function permissions({ credential, grantedScopes, remarks }) {
    if (grantedScopes === undefined)
        return notKnown("its service does not say what it was granted");
    if (credential.requiredScopes.length === 0)
        return missing("list what it needs as `scopes`, so that more and less can be told");
    const lacking = (0,scopes/* missingScopes */["if"])(credential.requiredScopes, grantedScopes);
    if (lacking.length > 0)
        return missing("it lacks scopes that it needs");
    return hasRemark(remarks, "excess-scopes") || hasRemark(remarks, "write-access")
        ? missing("it was granted more than it needs")
        : done("it was granted what it needs, and no more");
}
function label({ credential }) {
    const { name, upkeep } = credential;
    const forms = upkeep?.labelForm === undefined ? LABEL_FORMS : [upkeep.labelForm];
    return forms.some((form) => (0,model_upkeep/* hasLabelForm */.d8)(name, form, (0,model_credential/* environmentName */.V)(credential)))
        ? done("its label has a known form")
        : missing(`name it by ${forms.map((form) => `\`${form}\``).join(" or ")}`);
}
function age({ credential: { upkeep }, expiry }, now) {
    const issued = expiry.known && expiry.lifetimeMs !== undefined ? new Date(expiry.at.getTime() - expiry.lifetimeMs) : undefined;
    const from = upkeep?.createdAt ?? issued;
    return within(from, upkeep?.maxAgeDays ?? YEAR_DAYS, now, from === undefined ? "write the day on which it was made as `created`" : "rotate it");
}
function hasRemark(remarks, kind) {
    return remarks?.some((remark) => remark.kind === kind) === true;
}
function given(value, advice) {
    return value === undefined ? missing(advice) : done(value);
}
function within(day, days, now, advice) {
    if (day === undefined)
        return missing(advice);
    const ago = (0,figures/* daysBetween */.YM)(day, now);
    return ago <= days ? done((0,figures/* dayOf */.kb)(day)) : missing(`${(0,figures/* dayOf */.kb)(day)} is ${(0,figures/* counted */.hS)(ago, "day")} ago: ${advice}`);
}
function done(says) {
    return { state: "done", says };
}
function missing(says) {
    return { state: "missing", says };
}
function notKnown(says) {
    return { state: "not-known", says };
}

// EXTERNAL MODULE: ./build/report/guarded.js
var guarded = __webpack_require__(1935);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/support-bundle.js
var support_bundle = __webpack_require__(4997);
;// CONCATENATED MODULE: ./build/report/json.js








const SCHEMA_VERSION = 1;
function buildJson(report) {
    const safe = (0,guarded/* guarded */.N)(report);
    return `${JSON.stringify(documentOf(safe), null, 2).replaceAll("##[", "##\\u005b")}\n`;
}
function documentOf(report) {
    return {
        schemaVersion: SCHEMA_VERSION,
        tool: { name: "keyturn", version: report.version },
        startedAt: report.startedAt.toISOString(),
        durationMs: Math.round(report.durationMs),
        trigger: report.trigger,
        repositoryUrl: report.repositoryUrl ?? null,
        result: report.result,
        exitCode: (0,model_report/* exitCode */.I)(report.result),
        summary: {
            headline: (0,headline/* headlineOf */.gD)(report).sentence,
            findings: report.findings.length,
            ...(0,headline/* tallyOf */.sv)(report),
            unanswered: report.unanswered.length,
        },
        findings: report.findings.map((judged) => findingOf(judged, report)),
        credentials: report.checks?.map((check) => credentialOf(check, report)) ?? null,
        across: (0,across/* togetherOf */.W)(report).map(({ kind, says, checks }) => ({
            kind,
            says,
            credentials: checks.map(({ credential }) => credential.name),
        })),
        audit: auditDocument(report),
        coverage: coverageOf(report),
        notices: report.notices,
        unanswered: report.unanswered,
    };
}
function findingOf(judged, report) {
    const { finding } = judged;
    if (finding.kind === "leak")
        return leakOf(judged, finding, report);
    const { path, line, column } = finding.check.credential.place;
    return {
        kind: "health",
        ruleId: finding.rule,
        ...tolds(judged),
        fingerprint: finding.fingerprint,
        matches: [{ ruleId: finding.rule, path, line, column, endLine: line, endColumn: null }],
        credential: ownerOf(finding.check.credential, finding.check.verdict),
    };
}
function leakOf(judged, finding, report) {
    const { leak, credential, check } = finding;
    return {
        kind: "leak",
        ruleId: leak.detector.id,
        ...tolds(judged),
        fingerprint: leak.fingerprint,
        matches: leak.places.map((place) => ({ ruleId: leak.detector.id, ...placeOf(place, report.repositoryUrl) })),
        detector: { id: leak.detector.id, name: leak.detector.name, issuer: leak.detector.issuer?.name ?? null },
        confidence: leak.confidence,
        preview: leak.preview,
        notes: leak.notes,
        presence: leak.presence ?? null,
        allowed: leak.allowed ?? null,
        rotateUrl: credential?.rotateUrl ?? credential?.provider?.rotateUrl ?? leak.detector.issuer?.rotateUrl ?? null,
        credential: credential === undefined ? null : ownerOf(credential, check?.verdict),
    };
}
function tolds({ finding, severity, disposition, reason }) {
    const ruleId = finding.kind === "leak" ? finding.leak.detector.id : finding.rule;
    return {
        title: finding.title,
        problem: finding.problem,
        message: finding.message,
        steps: finding.steps,
        severity,
        disposition,
        reason: reason ?? null,
        helpUrl: (0,links/* rulePage */.gd)(ruleId),
    };
}
function placeOf(place, repositoryUrl) {
    return {
        path: place.path,
        line: place.line,
        column: place.column,
        endLine: place.endLine,
        endColumn: place.endColumn,
        commit: place.commit ?? null,
        source: place.source,
        encoding: place.encoding,
        url: (0,links/* placePage */.Hg)(place, repositoryUrl) ?? null,
    };
}
function ownerOf(credential, verdict) {
    return {
        name: credential.name,
        provider: credential.provider?.id ?? null,
        environment: credential.environment.name,
        owner: credential.owner ?? null,
        usedBy: credential.usedBy,
        variable: credential.secretVariable === "" ? null : credential.secretVariable,
        outcome: verdict?.outcome ?? null,
    };
}
function credentialOf(check, report) {
    const { credential, verdict } = check;
    return {
        ...ownerOf(credential, verdict),
        reason: "reason" in verdict ? verdict.reason : null,
        missingScopes: verdict.outcome === "forbidden" ? (verdict.missingScopes ?? []) : [],
        retryAfterSeconds: verdict.outcome === "throttled" ? (verdict.retryAfterSeconds ?? null) : null,
        tally: verdict.outcome === "intermittent" ? verdict.tally.map(({ answer, count }) => ({ answer, count })) : [],
        baseUrl: credential.environment.baseUrl === "" ? null : credential.environment.baseUrl,
        expiry: expiryOf(check.expiry, report.startedAt),
        meaning: check.advice.meaning,
        steps: check.advice.steps,
        evidence: check.evidence.map(({ label, detail }) => ({ label, detail })),
        lint: check.lint,
        remarks: (check.remarks ?? []).map(({ kind, says }) => ({ kind, says })),
        expectation: check.expectation ?? null,
        requiredScopes: credential.requiredScopes,
        grantedScopes: check.grantedScopes ?? null,
        identity: check.identity ?? null,
        lastUsedAt: check.lastUsedAt?.toISOString() ?? null,
        rotateUrl: credential.rotateUrl ?? credential.provider?.rotateUrl ?? null,
        lastGoodRunAt: (verdict.outcome === "valid" ? report.startedAt : credential.lastGoodRunAt)?.toISOString() ?? null,
        supportBundle: (0,support_bundle/* bundleOf */.c)(check, report)?.map(({ label, text }) => ({ label, text })) ?? null,
        attempts: check.attempts,
        durationMs: Math.round(check.durationMs),
        place: { path: credential.place.path, line: credential.place.line, column: credential.place.column },
    };
}
function auditDocument(report) {
    if (report.checks === undefined)
        return null;
    const { score, credentials } = auditOf(report);
    return {
        score: score ?? null,
        credentials: credentials.map(({ credential, score: own, items }) => ({
            name: credential.name,
            environment: credential.environment.name,
            score: own ?? null,
            items: items.map(({ id, state, says }) => ({ id, state, says })),
        })),
    };
}
function expiryOf(expiry, now) {
    if (!expiry.known)
        return { known: false, reason: expiry.reason, at: null, daysLeft: null, origin: null, lifetimeDays: null };
    return {
        known: true,
        reason: null,
        at: expiry.at.toISOString(),
        daysLeft: (0,figures/* daysBetween */.YM)(now, expiry.at),
        origin: expiry.origin,
        lifetimeDays: expiry.lifetimeMs === undefined ? null : Math.round(expiry.lifetimeMs / 86_400_000),
    };
}
function coverageOf({ coverage }) {
    if (coverage === undefined)
        return null;
    return {
        scope: coverage.scope,
        complete: coverage.commits === coverage.commitsExpected && coverage.skips.every((skip) => skip.kind === "by-design"),
        commits: coverage.commits,
        commitsExpected: coverage.commitsExpected,
        files: coverage.files,
        blobs: coverage.blobs,
        bytes: coverage.bytes,
        durationMs: Math.round(coverage.durationMs),
        skips: coverage.skips.map(({ what, why, kind }) => ({ what, why, kind })),
    };
}


/***/ }),

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ bundleOf)
/* harmony export */ });
/* unused harmony export supportBundle */
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1822);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4098);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4546);



const REQUEST_IDS = new Set([
    "x-request-id",
    "request-id",
    "x-github-request-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-correlation-id",
    "x-ms-request-id",
    "x-trace-id",
    "cf-ray",
    "x-served-by",
    "via",
]);
const TRIED = new Set(["answers", "backends", "comparison", "token endpoint", "introspection", "issuer"]);
const ELSEWHERE = new Set(["request", "status", "code", "message", "date", "expiry", "value"]);
function bundleOf(check, report) {
    const isFine = check.verdict.outcome === "valid" || check.expectation === "met";
    return isFine || check.attempts === 0 ? undefined : supportBundle(check, report);
}
function supportBundle(check, report) {
    const { credential } = check;
    const service = credential.provider === undefined ? "" : `, ${credential.provider.name}`;
    const lines = [
        line("Credential", `${credential.name} (${credential.environment.name}${service})`),
        line("Request", requestOf(check)),
        line("Status", answerOf(check)),
        line("Code", saidOf(check, "code")),
        line("Message", saidOf(check, "message")),
        ...check.evidence.filter(({ label }) => REQUEST_IDS.has(label)).map(({ label, detail }) => line(label, detail)),
        line("Verdict", `${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .checkInWords */ .v$)(check)}. ${check.advice.meaning}`),
        line("Time of the run", report.startedAt.toISOString().replace(/\.\d+Z$/, "+00:00 (UTC)")),
        line("Time of the service", saidOf(check, "date")),
        line("Runtime", [`Keyturn ${report.version}`, ...(report.runtime === undefined ? [] : [report.runtime])].join(", ")),
        line("Set off by", report.trigger),
        line("Expires", (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .expiryInWords */ .mP)(check.expiry, report.startedAt)),
        ...triedOf(check),
        ...changesOf(check),
        line("Last good run", credential.lastGoodRunAt?.toISOString() ?? "not known: no earlier report tells it"),
        ...otherEvidence(check),
        ...byHand(check),
    ];
    return lines.filter((entry) => entry !== undefined);
}
function line(label, text) {
    return text === undefined || text === "" ? undefined : { label, text };
}
function saidOf({ evidence }, label) {
    return evidence.find((entry) => entry.label === label)?.detail;
}
function requestOf(check) {
    const asked = saidOf(check, "request");
    if (asked !== undefined)
        return asked;
    return check.credential.webhook === undefined ? "none was sent" : `POST ${check.credential.environment.baseUrl}`;
}
function answerOf(check) {
    return saidOf(check, "status") ?? saidOf(check, "no answer");
}
function triedOf(check) {
    const tried = check.evidence.filter(({ label }) => TRIED.has(label)).map(({ label, detail }) => `${label}: ${detail}`);
    const requests = check.attempts === 1 ? "1 request" : `${check.attempts} requests`;
    return [line("Already tried", [requests, ...tried].join("; "))];
}
function changesOf({ credential, remarks }) {
    const { rotatedAt, upkeep } = credential;
    const lost = (remarks ?? []).filter(({ kind }) => kind === "lost-scopes").map(({ says }) => says);
    const changes = [
        ...lost,
        ...(upkeep?.createdAt === undefined ? [] : [`made on ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(upkeep.createdAt)}`]),
        ...(rotatedAt === undefined ? [] : [`rotated on ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(rotatedAt)}`]),
    ];
    return [line("What changed", changes.length === 0 ? "nothing is declared (`created`, `rotated-at`)" : changes.join("; "))];
}
function otherEvidence(check) {
    return check.evidence
        .filter(({ label }) => !REQUEST_IDS.has(label) && !TRIED.has(label) && !ELSEWHERE.has(label))
        .map(({ label, detail }) => line(label, detail));
}
function byHand({ advice }) {
    return advice.steps
        .filter((step) => step.startsWith("Try it by hand: "))
        .map((step) => line("By hand", step.slice("Try it by hand: ".length)));
}


/***/ })

};
