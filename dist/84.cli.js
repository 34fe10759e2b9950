export const id = 84;
export const ids = [84];
export const modules = {

/***/ 8390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isProof)
/* harmony export */ });
const LENGTH_ALONE = "base58-54-bytes";
function isProof(checksum) {
    return checksum !== undefined && checksum !== LENGTH_ALONE;
}


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ji: () => (/* binding */ durationInWords),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   ob: () => (/* binding */ bytesInWords),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
const DAY_MS = 86_400_000;
function counted(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
function bytesInWords(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const units = ["kB", "MB", "GB", "TB"];
    const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
    return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1] ?? "kB"}`;
}
function durationInWords(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}
function dayOf(instant) {
    return instant.toISOString().split("T")[0] ?? "";
}
function daysBetween(from, to) {
    return Math.floor((to.getTime() - from.getTime()) / DAY_MS);
}
function listed(parts) {
    if (parts.length < 2)
        return parts[0] ?? "";
    return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}


/***/ }),

/***/ 1935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ guarded)
/* harmony export */ });
/* harmony import */ var _model_redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1651);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var _model_secrets_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);



const done = new WeakMap();
const KEPT = new Set(["detector", "provider", "probe", "scheme", "fingerprint", "commit"]);
function guarded(report) {
    const known = done.get(report);
    if (known !== undefined)
        return known;
    const redact = (0,_model_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .lY)(everywhereSecrets(report));
    const copy = copyOf(report, remembering(redact), new Map());
    done.set(report, copy);
    done.set(copy, copy);
    return copy;
}
function everywhereSecrets(report) {
    const configured = (report.checks ?? []).flatMap((check) => (0,_model_secrets_in_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .V)(check.credential));
    const named = report.findings.flatMap(({ finding }) => finding.kind === "leak" && standsInText(finding.leak) && !(0,_model_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .isOrdinaryWord */ .lB)(finding.leak.secret) ? [finding.leak.secret] : []);
    return [...configured, ...named];
}
function standsInText(leak) {
    return leak.places.some((place) => place.source !== "file");
}
function remembering(redact) {
    const memory = new Map();
    return (text) => {
        const known = memory.get(text);
        if (known !== undefined)
            return known;
        const safe = redact(text);
        memory.set(text, safe);
        return safe;
    };
}
function copyOf(value, redact, seen) {
    if (typeof value === "string")
        return redact(value);
    if (typeof value !== "object" || value === null || value instanceof Date || value instanceof _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z)
        return value;
    const known = seen.get(value);
    if (known !== undefined)
        return known;
    if (Array.isArray(value))
        return value.map((item) => copyOf(item, redact, seen));
    const copy = {};
    seen.set(value, copy);
    const own = ownRedactor(value, redact);
    for (const [key, item] of Object.entries(value))
        copy[key] = KEPT.has(key) ? item : copyOf(item, own, seen);
    return copy;
}
function ownRedactor(value, redact) {
    if (!("leak" in value))
        return redact;
    const { secret, preview } = value.leak;
    if ((0,_model_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .isOrdinaryWord */ .lB)(secret))
        return redact;
    const own = (0,_model_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .lY)([secret], [preview]);
    return (text) => own(redact(text));
}


/***/ }),

/***/ 2436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ leakRows),
/* harmony export */   Tg: () => (/* binding */ toneOfDisposition),
/* harmony export */   Ut: () => (/* binding */ laterSteps),
/* harmony export */   cF: () => (/* binding */ placeInWords),
/* harmony export */   v6: () => (/* binding */ leakNotes),
/* harmony export */   wN: () => (/* binding */ leakHeading)
/* harmony export */ });
/* harmony import */ var _model_leak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1587);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4098);



const SURE = {
    checksum: "proved by its checksum",
    structure: "proved by its structure",
    prefix: "very likely, by its prefix",
    context: "a guess, by the words around it",
};
function leakRows(report) {
    return report.findings.flatMap((judged) => (judged.finding.kind === "leak" ? [leakRow(judged, judged.finding, report)] : []));
}
function leakRow({ disposition, reason }, finding, report) {
    const { leak, credential } = finding;
    return {
        finding,
        tone: toneOfDisposition(disposition),
        disposition,
        what: credential === undefined ? leak.detector.name : finding.title,
        preview: leak.preview === "…" ? "" : leak.preview,
        places: leak.places.map((place) => ({ text: placeInWords(place), url: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .safeAddress */ .Md)((0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .placePage */ .Hg)(place, report.repositoryUrl)) })),
        sure: credential === undefined ? SURE[leak.confidence] : "certain: it is your own key",
        rule: credential === undefined ? leak.detector.id : undefined,
        notes: leakNotes(leak),
        steps: finding.steps,
        rotateUrl: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .safeAddress */ .Md)(credential?.rotateUrl ?? credential?.provider?.rotateUrl ?? leak.detector.issuer?.rotateUrl),
        reason,
    };
}
function leakHeading(rows) {
    return rows.some(({ finding }) => (0,_model_leak_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitted */ .zZ)(finding.leak)) ? "Committed keys" : "Keys found";
}
function laterSteps(rows) {
    const shown = rows.filter(({ finding, disposition }) => finding.credential === undefined && !(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetThrough */ .BL)(disposition));
    const most = shown.reduce((longest, { steps }) => Math.max(longest, steps.length), 1);
    return [...new Set(Array.from({ length: most - 1 }, (_, index) => shown.flatMap(({ steps }) => steps[index + 1] ?? [])).flat())];
}
function placeInWords(place) {
    const how = (0,_model_leak_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenAs */ .nr)(place);
    const at = `${place.commit === undefined ? "" : ` @${place.commit.slice(0, 7)}`}${how === "" ? "" : ` (${how})`}`;
    switch (place.source) {
        case "file":
            return `${place.path}:${place.line}${at}`;
        case "symlink":
            return `target of symlink ${place.path}${at}`;
        case "path":
            return `file name ${place.path}${at}`;
        case "commit-message":
            return `commit message, line ${place.line}${at}`;
        case "tag-message":
            return `tag message, line ${place.line}${at}`;
        case "branch-name":
            return `branch name${at}`;
        case "pull-request-title":
            return `pull request title${at}`;
        case "pull-request-body":
            return `pull request description, line ${place.line}${at}`;
        case "pull-request-comment":
            return `pull request comment ${place.path}, line ${place.line}${at}`;
    }
}
function leakNotes(leak) {
    return leak.presence === "only-in-history" ? [...leak.notes, "no longer in the newest commit, but for ever in its history"] : leak.notes;
}
function toneOfDisposition(disposition) {
    return disposition === "fails" ? "bad" : disposition === "warns" ? "warn" : "muted";
}


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ placePage),
/* harmony export */   Md: () => (/* binding */ safeAddress),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   xh: () => (/* binding */ addressLabel),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
const FINDINGS_PAGE = "https://github.com/keyturn/keyturn/blob/v1/docs/findings.md";
function rulePage(ruleId) {
    return `${FINDINGS_PAGE}#${ruleId.startsWith("credential-") ? encodeURIComponent(ruleId) : "committed-keys"}`;
}
function placePage(place, repositoryUrl) {
    if (repositoryUrl !== undefined && place.source.startsWith("pull-request-"))
        return `${repositoryUrl}/${place.path}`;
    if (repositoryUrl === undefined || place.commit === undefined)
        return undefined;
    if (place.source !== "file" && place.source !== "symlink")
        return `${repositoryUrl}/commit/${place.commit}`;
    const lines = place.endLine > place.line ? `#L${place.line}-L${place.endLine}` : `#L${place.line}`;
    return `${repositoryUrl}/blob/${place.commit}/${encodedPath(place.path)}${lines}`;
}
function encodedPath(path) {
    return path
        .toWellFormed()
        .split("/")
        .map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`))
        .join("/");
}
function addressLabel(url) {
    return url.replace(/^https:\/\//, "");
}
function safeAddress(url) {
    return url !== undefined && /^https:\/\/[^\s"'<>`|\\()[\]]+$/.test(url) ? url : undefined;
}


/***/ }),

/***/ 4098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ isLetThrough),
/* harmony export */   C4: () => (/* binding */ problemInWords),
/* harmony export */   JU: () => (/* binding */ credentialRows),
/* harmony export */   mP: () => (/* binding */ expiryInWords)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1822);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4546);



const TONES = ["bad", "warn", "unsure", "muted", "good"];
const ASIDES = new Set(["credential-lint", "credential-scopes", "credential-policy", "credential-webhook"]);
function credentialRows(report) {
    const rows = (report.checks ?? []).map((check) => credentialRow(check, report));
    return TONES.flatMap((tone) => rows.filter((row) => row.tone === tone));
}
function credentialRow(check, report) {
    const own = report.findings.filter(({ finding }) => finding.check === check);
    const { credential, verdict } = check;
    const leaked = own.some(({ finding }) => finding.kind === "leak");
    return {
        check,
        tone: toneOfRow(check, own),
        name: credential.name,
        provider: credential.provider?.name ?? "",
        environment: credential.environment.name,
        verdict: `${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .checkInWords */ .v$)(check)}${expectationInWords(check)}${leaked ? ", but was committed" : ""}`,
        expires: expiryInWords(check.expiry, report.startedAt),
        owner: credential.owner ?? "",
        problems: told(check, own, [check.advice.meaning], ({ finding }) => [aboutIt(finding, check)]),
        asides: own.flatMap(({ finding }) => (finding.kind === "health" && ASIDES.has(finding.rule) ? [finding.problem] : [])),
        steps: told(check, own, (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isByDate */ .KI)(check) || verdict.outcome === "valid" || check.expectation !== undefined ? [] : check.advice.steps, ({ finding }) => finding.steps),
        rotateUrl: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .safeAddress */ .Md)(credential.rotateUrl ?? credential.provider?.rotateUrl),
    };
}
function expectationInWords({ expectation }) {
    if (expectation === undefined)
        return "";
    return expectation === "met" ? ", as it has to be" : ", but has to be refused";
}
function told(check, own, advice, of) {
    const isOpen = (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toneOfCheck */ .IB)(check) === "unsure";
    const urgent = own.filter(({ disposition }) => disposition === "fails");
    return [...new Set([...urgent.flatMap(of), ...(own.length === 0 || isOpen ? advice : []), ...own.flatMap(of)])];
}
function toneOfRow(check, own) {
    if (own.some(({ disposition }) => disposition === "fails"))
        return "bad";
    if (check.expectation === "met")
        return "good";
    const verdictTone = check.expectation === "undecided" ? "unsure" : (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toneOfCheck */ .IB)(check);
    return verdictTone === "good" && own.some(({ disposition }) => disposition === "warns") ? "warn" : verdictTone;
}
function expiryInWords(expiry, now) {
    if (!expiry.known)
        return expiry.reason === "never-expires" ? "never" : "not known";
    const days = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(now, expiry.at);
    if (expiry.at <= now)
        return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(expiry.at)} (passed)`;
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(expiry.at)} (${days === 0 ? "today" : days === 1 ? "1 day" : `${days} days`})`;
}
function isLetThrough(disposition) {
    return disposition === "baseline" || disposition === "suppressed";
}
function problemInWords(finding) {
    return finding.kind === "leak" ? finding.problem : `${finding.title}. ${finding.problem}`;
}
function aboutIt(finding, { credential }) {
    return finding.problem.includes(credential.name) ? finding.problem : problemInWords(finding);
}


/***/ }),

/***/ 6084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildSarif: () => (/* binding */ buildSarif)
});

// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/report/guarded.js
var guarded = __webpack_require__(1935);
// EXTERNAL MODULE: ./build/report/leak-rows.js
var leak_rows = __webpack_require__(2436);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/model/detector.js
var model_detector = __webpack_require__(8390);
;// CONCATENATED MODULE: ./build/report/sarif-rule.js


const HEALTH = {
    "credential-rejected": {
        name: "CredentialRejected",
        short: "A configured credential is not accepted",
        help: "The issuer does not accept this key, several times in a row. Create a new key, put it where the old one is stored, redeploy what uses it, and clear what caches it.",
        level: "error",
    },
    "credential-forbidden": {
        name: "CredentialForbidden",
        short: "A configured credential is known but not allowed",
        help: "The issuer knows this key and does not allow the request: a scope, an organization, a plan or an address is missing. Grant what is missing; a new key of the same kind would not help.",
        level: "error",
    },
    "credential-expired": {
        name: "CredentialExpired",
        short: "A configured credential has expired",
        help: "The date until which this key is good has passed. Create a new key, put it where the old one is stored, and redeploy what uses it.",
        level: "error",
    },
    "credential-expires-soon": {
        name: "CredentialExpiresSoon",
        short: "A configured credential expires soon",
        help: "This key expires within the window that the configuration sets. Rotate it now, while the old key still works and both can overlap.",
        level: "warning",
    },
    "credential-intermittent": {
        name: "CredentialIntermittent",
        short: "A configured credential is accepted only now and then",
        help: "The same key was accepted in some tries and rejected in others. A rotation may be under way, or one of several servers holds old keys. Ask the issuer, and run again after the rotation.",
        level: "warning",
    },
    "credential-undetermined": {
        name: "CredentialUndetermined",
        short: "Nobody could tell whether a configured credential works",
        help: "A rate limit, a network failure or an unclear answer says nothing about the key. See the evidence, and run again.",
        level: "warning",
    },
    "credential-lint": {
        name: "CredentialLint",
        short: "The stored value of a credential looks wrong",
        help: "The value has something around it that is seldom part of a key, such as quotes, a line break or a doubled word. Store the bare value again.",
        level: "warning",
    },
    "credential-scopes": {
        name: "CredentialScopes",
        short: "A configured credential lacks a scope that it needs",
        help: "The issuer lists the scopes of this key, and one that the configuration requires is not among them. Grant it, or take it out of the required scopes.",
        level: "error",
    },
    "credential-policy": {
        name: "CredentialPolicy",
        short: "A configured credential breaks a policy",
        help: "The key works, and something about it is against the policy that the configuration sets. See the message for what to change.",
        level: "warning",
    },
    "credential-still-works": {
        name: "CredentialStillWorks",
        short: "A key that has to be refused is accepted",
        help: "The configuration declares this key as burned or replaced, and the service still accepts it. Revoke it, and run again once the service knows everywhere.",
        level: "error",
    },
    "credential-webhook": {
        name: "CredentialWebhook",
        short: "The receiver of a webhook does not verify what it should",
        help: "The receiver accepted a message that it should have refused: signed with a wrong or old secret, or long ago. Have it verify signature and time of every message.",
        level: "error",
    },
};
function ruleIdOf(finding) {
    return finding.kind === "leak" ? finding.leak.detector.id : finding.rule;
}
function sarifRules(findings) {
    const byId = new Map();
    for (const { finding } of findings) {
        const id = ruleIdOf(finding);
        if (!byId.has(id))
            byId.set(id, finding.kind === "leak" ? leakRule(finding.leak.detector) : healthRule(finding.rule));
    }
    return [...byId.values()];
}
function healthRule(id) {
    const { name, short, help, level } = HEALTH[id];
    return {
        id,
        name,
        shortDescription: { text: short },
        fullDescription: { text: help },
        help: { text: help, markdown: `${help}\n\n[About this rule](${(0,links/* rulePage */.gd)(id)})` },
        helpUri: (0,links/* rulePage */.gd)(id),
        defaultConfiguration: { level },
        properties: { tags: ["credential-health"], precision: "very-high", "problem.severity": level },
    };
}
function leakRule(detector) {
    const isPublic = detector.severity === "note" && !detector.id.startsWith("generic-");
    const help = isPublic ? PUBLIC_HELP : leakHelp(detector);
    return {
        id: detector.id,
        name: detector.id.split("-").map(capitalized).join(""),
        shortDescription: { text: `${detector.name} committed`.slice(0, 1000) },
        fullDescription: { text: help.slice(0, 1000) },
        help: { text: help, markdown: `${help.replace("keyturn:allow", "`keyturn:allow`")}\n\n[About this rule](${(0,links/* rulePage */.gd)(detector.id)})` },
        helpUri: (0,links/* rulePage */.gd)(detector.id),
        defaultConfiguration: { level: detector.severity ?? "error" },
        properties: { tags: ["security", "secret"], precision: precisionOf(detector), "security-severity": securitySeverityOf(detector) },
    };
}
const PUBLIC_HELP = "Values of this kind are public by design, and nothing has to be revoked. See that its restrictions (origins, scopes, quotas) are set at the issuer.";
function leakHelp(detector) {
    const url = detector.issuer?.rotateUrl;
    const where = url === undefined ? "" : ` The page for that is ${url} .`;
    return `A key that was committed must be taken as known to others, also when a later commit takes it out again. Revoke or rotate it first.${where} Then read it from a secret store, and clean the history if policy asks for it. Only if this is a false alarm, write keyturn:allow and the reason into a comment on that line.`;
}
function precisionOf(detector) {
    if ((0,model_detector/* isProof */.r)(detector.checksum))
        return "very-high";
    return detector.grade === "prefix" ? "high" : "medium";
}
function securitySeverityOf(detector) {
    if (detector.severity === "note")
        return "1.0";
    if (detector.severity === "warning")
        return "4.0";
    if (detector.grade === "context")
        return "6.9";
    return (0,model_detector/* isProof */.r)(detector.checksum) ? "9.5" : "8.9";
}
function capitalized(word) {
    return word.slice(0, 1).toUpperCase() + word.slice(1);
}

// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/sarif-result.js




const MOST_RELATED = 99;
const LONGEST_MESSAGE = 2000;
function sarifResult(judged, ruleIndex) {
    const { finding, severity } = judged;
    const related = finding.kind === "leak" ? relatedLocations(finding.leak.places) : [];
    return {
        ruleId: ruleIdOf(finding),
        ruleIndex,
        level: severity,
        message: { text: messageText(finding.message) },
        locations: [mainLocation(finding)],
        ...(related.length > 0 ? { relatedLocations: related } : {}),
        partialFingerprints: { primaryLocationLineHash: finding.kind === "leak" ? finding.leak.fingerprint : finding.fingerprint },
        ...suppressionsOf(judged),
        properties: propertiesOf(finding),
    };
}
function messageText(message) {
    const text = (0,visible/* visible */.R)(message, LONGEST_MESSAGE);
    return text.includes("](") ? text.replaceAll(/[\\[\]]/g, "\\$&") : text;
}
function mainLocation(finding) {
    if (finding.kind === "leak") {
        const [first] = finding.leak.places;
        return first === undefined ? sarif_result_location("unknown", { startLine: 1 }) : placeLocation(first);
    }
    const { path, line, column } = finding.check.credential.place;
    return sarif_result_location(path, { startLine: atLeastOne(line), startColumn: atLeastOne(column) });
}
function placeLocation(place) {
    const startLine = atLeastOne(place.line);
    const startColumn = atLeastOne(place.column);
    const endLine = Math.max(startLine, place.endLine);
    const endColumn = endLine === startLine ? Math.max(startColumn + 1, place.endColumn) : atLeastOne(place.endColumn);
    return sarif_result_location(pathOf(place), { startLine, startColumn, endLine, endColumn });
}
function pathOf(place) {
    if (place.source === "file" || place.source === "symlink" || place.source === "path")
        return place.path;
    const name = place.source.startsWith("pull-request-") ? place.path.replace(/^pull\//, "").replace("#", "/") : place.commit;
    return `${place.source}/${name ?? "unknown"}`;
}
function relatedLocations(places) {
    return places.slice(1, 1 + MOST_RELATED).map((place, index) => ({
        id: index + 1,
        message: { text: messageText((0,leak_rows/* placeInWords */.cF)(place)) },
        ...placeLocation(place),
    }));
}
function sarif_result_location(path, region) {
    return { physicalLocation: { artifactLocation: { uri: relativeUri(path) }, region } };
}
function relativeUri(path) {
    const relative = path.replace(/^(\.?\/)+/, "");
    return relative === "" ? "unknown" : (0,links/* encodedPath */.yT)(relative);
}
function suppressionsOf({ disposition, reason }) {
    if (disposition !== "suppressed" && disposition !== "baseline")
        return {};
    const justification = (0,visible/* visible */.R)(reason ?? "in the baseline", LONGEST_MESSAGE);
    return { suppressions: [{ kind: disposition === "suppressed" ? "inSource" : "external", status: "accepted", justification }] };
}
function propertiesOf(finding) {
    if (finding.kind === "health") {
        const { credential, verdict } = finding.check;
        return { credential: (0,visible/* visible */.R)(credential.name), environment: (0,visible/* visible */.R)(credential.environment.name), outcome: verdict.outcome };
    }
    const { leak, credential } = finding;
    return {
        confidence: leak.confidence,
        preview: leak.preview,
        ...(leak.places[0]?.commit === undefined ? {} : { commit: leak.places[0].commit }),
        ...(credential === undefined ? {} : { credential: (0,visible/* visible */.R)(credential.name) }),
        notes: (0,leak_rows/* leakNotes */.v6)(leak).map((note) => (0,visible/* visible */.R)(note)),
    };
}
function atLeastOne(count) {
    return Math.max(1, Math.trunc(count));
}

;// CONCATENATED MODULE: ./build/report/sarif.js




const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const MOST_RESULTS = 25_000;
const MOST_BYTES = 9_500_000;
function buildSarif(report) {
    const safe = (0,guarded/* guarded */.N)(report);
    const rules = sarifRules(safe.findings);
    const results = fitting(safe.findings, rules);
    return `${JSON.stringify(documentOf(safe, rules, results)).replaceAll("##[", "##\\u005b")}\n`;
}
function documentOf(report, rules, results) {
    return {
        $schema: SCHEMA,
        version: "2.1.0",
        runs: [
            {
                tool: { driver: { name: "Keyturn", informationUri: "https://github.com/keyturn/keyturn", semanticVersion: report.version, rules } },
                automationDetails: { id: "keyturn/" },
                columnKind: "unicodeCodePoints",
                invocations: [
                    {
                        executionSuccessful: report.result !== "could-not-tell",
                        startTimeUtc: report.startedAt.toISOString(),
                        toolExecutionNotifications: notifications(report, report.findings.length - results.length),
                    },
                ],
                results,
            },
        ],
    };
}
function notifications(report, leftOut) {
    const cut = `${(0,figures/* grouped */.zD)(leftOut)} findings were left out because of the platform's limits; the JSON report holds all of them.`;
    return [
        ...(leftOut > 0 ? [{ level: "error", message: { text: cut } }] : []),
        ...report.unanswered.slice(0, 200).map((text) => ({ level: "warning", message: { text } })),
        ...report.notices.slice(0, 200).map((text) => ({ level: "note", message: { text } })),
    ];
}
function fitting(findings, rules) {
    const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
    const results = [];
    let bytes = Buffer.byteLength(JSON.stringify(rules));
    for (const judged of findings.slice(0, MOST_RESULTS)) {
        const result = sarifResult(judged, indexes.get(ruleIdOf(judged.finding)) ?? -1);
        bytes += Buffer.byteLength(JSON.stringify(result)) + 1;
        if (bytes > MOST_BYTES)
            break;
        results.push(result);
    }
    return results;
}


/***/ }),

/***/ 4546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ toneOfCheck),
/* harmony export */   KI: () => (/* binding */ isByDate),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   v$: () => (/* binding */ checkInWords)
/* harmony export */ });
/* unused harmony export verdictInWords */
const REJECTED = {
    invalid: "rejected: not a valid key",
    expired: "rejected: expired",
    revoked: "rejected: revoked",
    malformed: "rejected: malformed",
    missing: "missing: nothing is set",
    "wrong-environment": "rejected: key of another environment",
    "account-inactive": "rejected: account inactive",
    "clock-skew": "rejected: clocks differ",
};
const FORBIDDEN = {
    unspecified: "not allowed",
    scope: "not allowed: scope missing",
    organization: "not allowed: wrong organization",
    plan: "not allowed: not in the plan",
    sso: "not allowed: single sign-on required",
    "ip-or-geo": "not allowed from this address",
};
const UNREACHABLE = {
    dns: "host name not found",
    connect: "no connection",
    tls: "TLS failed",
    timeout: "no answer in time",
    proxy: "proxy failed",
    redirect: "redirected elsewhere",
    "edge-block": "blocked before the API",
    "server-error": "server error",
    protocol: "unreadable answer",
};
const UNKNOWN = {
    "unrecognized-answer": "answer not understood",
    "does-not-authenticate": "endpoint accepts any key",
    "not-found": "endpoint not found",
    "no-probe": "no request to try it with",
};
const SKIPPED = {
    "untrusted-event": "skipped: no secrets in this run",
    "not-asked": "skipped: only commits were searched",
    "other-shard": "skipped: in another shard",
};
function isByDate({ credential, expiry }) {
    return credential.checkedBy === "date" && expiry.known;
}
function checkInWords(check) {
    return isByDate(check) ? "by its date alone" : verdictInWords(check.verdict);
}
function toneOfCheck(check) {
    return isByDate(check) ? "good" : toneOf(check.verdict);
}
function verdictInWords(verdict) {
    switch (verdict.outcome) {
        case "valid":
            return "works";
        case "rejected":
            return REJECTED[verdict.reason];
        case "forbidden":
            return FORBIDDEN[verdict.reason];
        case "intermittent":
            return `works now and then (${verdict.tally.map(({ answer, count }) => `${count}× ${answer}`).join(", ")})`;
        case "throttled":
            return `could not tell: ${verdict.reason === "quota" ? "quota used up" : "rate limited"}`;
        case "unreachable":
            return `could not tell: ${UNREACHABLE[verdict.reason]}`;
        case "unknown":
            return `could not tell: ${UNKNOWN[verdict.reason]}`;
        case "skipped":
            return SKIPPED[verdict.reason];
    }
}
function toneOf(verdict) {
    switch (verdict.outcome) {
        case "valid":
            return "good";
        case "rejected":
        case "forbidden":
            return "bad";
        case "intermittent":
            return "warn";
        case "throttled":
        case "unreachable":
        case "unknown":
            return "unsure";
        case "skipped":
            return "muted";
    }
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/* harmony import */ var _model_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1717);

const LONGEST = 400;
function visible(text, maxLength = LONGEST) {
    return (0,_model_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text.toWellFormed(), maxLength).replaceAll("\u200b", "");
}


/***/ })

};
