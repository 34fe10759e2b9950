export const id = 145;
export const ids = [145];
export const modules = {

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ togetherOf)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1822);

const NAMES_SHOWN = 10;
const MOST = 50;
function togetherOf(report) {
    const checks = (report.checks ?? []).filter(({ credential, verdict }) => credential.expect === undefined && verdict.outcome !== "skipped");
    const failing = checks.filter(isFailing);
    const values = groupsOf(failing, sameValue).map((group) => together("value", group, valueWords));
    const byIdentity = groupsOf(without(failing, values), sameIdentity).map((group) => together("identity", group, identityWords));
    const rest = without(checks, [...values, ...byIdentity]);
    const byHost = groupsOf(rest, sameHost)
        .filter((group) => group.every((check) => isFailing(check) || isUnreachable(check)))
        .map((group) => together("host", group, hostWords));
    const dates = groupsOf(checks.filter((check) => endsLater(check, report.startedAt)), sameDay).map((group) => together("expiry-date", group, dateWords));
    return [...values, ...byIdentity, ...byHost, ...dates].slice(0, MOST);
}
function isFailing({ verdict }) {
    return (verdict.outcome === "rejected" && verdict.reason !== "missing") || verdict.outcome === "forbidden";
}
function isUnreachable({ verdict }) {
    return verdict.outcome === "unreachable";
}
function endsLater({ expiry }, now) {
    return expiry.known && expiry.at > now;
}
const sameValue = ({ credential: one }, { credential: other }) => one.secret !== undefined && other.secret !== undefined && !one.secret.isEmpty && one.secret.equals(other.secret);
const sameIdentity = (one, other) => identityOf(one) !== undefined && identityOf(one) === identityOf(other);
const sameHost = (one, other) => hostOf(one) !== "" && hostOf(one) === hostOf(other);
const sameDay = (one, other) => dayOfEnd(one) === dayOfEnd(other) && !sameValue(one, other);
function identityOf({ identity, credential }) {
    return (identity ?? credential.expectedIdentity)?.trim().toLowerCase();
}
function hostOf({ credential }) {
    const { baseUrl } = credential.environment;
    return URL.canParse(baseUrl) ? new URL(baseUrl).host : "";
}
function dayOfEnd({ expiry }) {
    return expiry.known ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(expiry.at) : "";
}
function groupsOf(checks, same) {
    const groups = [];
    for (const check of checks) {
        const group = groups.find(([first]) => first !== undefined && same(first, check));
        if (group === undefined)
            groups.push([check]);
        else
            group.push(check);
    }
    return groups.filter((group) => group.length > 1);
}
function without(checks, groups) {
    const taken = new Set(groups.flatMap((group) => group.checks));
    return checks.filter((check) => !taken.has(check));
}
function together(kind, checks, words) {
    return { kind, checks, says: `${words(checks)}${whatStops(checks)}` };
}
function valueWords(checks) {
    const state = checks.every(({ verdict }) => verdict.outcome === "rejected" && verdict.reason === "expired") ? "expired" : "refused";
    return `One ${state} key stands behind ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(checks.length, "credential")}: ${namesOf(checks)}.`;
}
function identityWords(checks) {
    const [first] = checks;
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(checks.length, "credential")} of ${first?.identity ?? first?.credential.expectedIdentity} fail: ${namesOf(checks)}. Look at that account first.`;
}
function hostWords(checks) {
    const [first] = checks;
    const host = first === undefined ? "" : hostOf(first);
    const all = `All ${checks.length} credentials at ${host}`;
    return checks.every(isUnreachable)
        ? `${all} could not be asked: ${namesOf(checks)}. Look at the host, or at the way there, and not at the keys.`
        : `${all} fail: ${namesOf(checks)}. Look for one cause: the account, a change of the service, this runner's address.`;
}
function dateWords(checks) {
    const [first] = checks;
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(checks.length, "credential")} expire on one day, ${first === undefined ? "" : dayOfEnd(first)}: ${namesOf(checks)}.`;
}
function namesOf(checks) {
    const names = checks.slice(0, NAMES_SHOWN).map(({ credential }) => `${credential.name} (${credential.environment.name})`);
    const more = checks.length - names.length;
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...names, ...(more > 0 ? [`${more} more`] : [])]);
}
function whatStops(checks) {
    const users = [...new Set(checks.flatMap(({ credential }) => credential.usedBy))];
    const owners = [...new Set(checks.flatMap(({ credential }) => credential.owner ?? []))];
    const shown = (all) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...all.slice(0, NAMES_SHOWN), ...(all.length > NAMES_SHOWN ? [`${all.length - NAMES_SHOWN} more`] : [])]);
    return [users.length === 0 ? "" : ` It concerns ${shown(users)}.`, owners.length === 0 ? "" : ` To be told: ${shown(owners)}.`].join("");
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

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ readInWords),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _model_leak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1587);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4546);



function tallyOf(report) {
    const count = (disposition) => report.findings.filter((judged) => judged.disposition === disposition).length;
    return {
        fails: count("fails"),
        warns: count("warns"),
        notes: count("notes"),
        baseline: count("baseline"),
        suppressed: count("suppressed"),
    };
}
function headlineOf(report) {
    const failing = report.findings.filter(({ disposition }) => disposition === "fails");
    if (failing.length > 0)
        return { tone: "bad", sentence: badSentence(failing) };
    if (report.unanswered.length > 0)
        return unsureHeadline(report);
    const warning = problems(report.findings.filter(({ disposition }) => disposition === "warns"));
    if (warning.length > 0)
        return { tone: "warn", sentence: `Nothing fails, but ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(warning)}.` };
    return cleanHeadline(report);
}
function badSentence(failing) {
    const [worst] = failing;
    if (worst?.finding.kind !== "leak" || worst.finding.credential === undefined)
        return `${capitalized((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(problems(failing)))}.`;
    const more = failing.length - 1;
    return `${worst.finding.title}${more === 0 ? "" : `, and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(more, "more finding")} ${more === 1 ? "fails" : "fail"}`}.`;
}
function unsureHeadline(report) {
    const sentence = `Nothing was found, but ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(report.unanswered.length, "question")} stayed open.`;
    return { tone: "unsure", sentence: report.result === "clean" ? `${sentence} The policy lets that pass.` : sentence };
}
function cleanHeadline(report) {
    const parts = [...credentialsInWords(report), ...scanInWords(report)];
    return { tone: "good", sentence: parts.length === 0 ? "There was nothing to check." : `${capitalized((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(parts))}.` };
}
function credentialsInWords({ checks = [] }) {
    const count = (holds) => checks.filter(holds).length;
    const working = count((check) => check.verdict.outcome === "valid");
    return [
        ...(working > 0 ? [working === 1 ? "the credential works" : `all ${working} credentials work`] : []),
        ...said(count(_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isByDate */ .KI), "date is far enough", "dates are far enough"),
        ...said(count((check) => check.expectation === "met"), "burned key is refused", "burned keys are refused"),
        ...said(count((check) => check.verdict.outcome === "skipped"), "credential was skipped", "credentials were skipped"),
    ];
}
function scanInWords({ coverage, findings }) {
    if (coverage === undefined)
        return [];
    const others = findings.filter(({ finding }) => finding.kind === "leak").length;
    const but = others === 0 ? "" : ` but ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(others)} that ${others === 1 ? "is" : "are"} let through or public by design`;
    return [`no key was ${coverage.commits > 0 ? "committed" : "found"}${but} (${coverage.scope})`];
}
function problems(findings) {
    const leaks = findings.flatMap(({ finding }) => (finding.kind === "leak" ? [finding] : []));
    return [
        ...(leaks.some(({ leak }) => (0,_model_leak_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitted */ .zZ)(leak))
            ? [said(leaks.length, "key was committed", "keys were committed")]
            : [said(leaks.length, "key was found", "keys were found")]),
        ofRules(findings, ["credential-rejected"], "credential is not accepted", "credentials are not accepted"),
        ofRules(findings, ["credential-expired"], "credential has expired", "credentials have expired"),
        ofRules(findings, ["credential-forbidden", "credential-scopes"], "credential lacks permission", "credentials lack permission"),
        ofRules(findings, ["credential-expires-soon"], "credential expires soon", "credentials expire soon"),
        ofRules(findings, ["credential-intermittent"], "credential works only now and then", "credentials work only now and then"),
        ofRules(findings, ["credential-lint"], "value looks wrong", "values look wrong"),
        ofRules(findings, ["credential-still-works"], "burned key still works", "burned keys still work"),
        ofRules(findings, ["credential-webhook"], "webhook is not verified well", "webhooks are not verified well"),
        ofRules(findings, ["credential-policy"], "credential is not as declared", "credentials are not as declared"),
    ].flat();
}
function ofRules(findings, rules, one, many) {
    const checks = findings.flatMap(({ finding }) => (finding.kind === "health" && rules.includes(finding.rule) ? [finding.check] : []));
    return said(new Set(checks).size, one, many);
}
function said(count, one, many) {
    return count === 0 ? [] : [(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, one, many)];
}
function capitalized(sentence) {
    return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
function lastLine(report) {
    const tally = tallyOf(report);
    const findings = [
        `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(tally.fails)} ${tally.fails === 1 ? "fails" : "fail"}`,
        `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(tally.warns)} ${tally.warns === 1 ? "warns" : "warn"}`,
        ...(tally.notes > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(tally.notes)} noted`] : []),
        ...(tally.baseline > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(tally.baseline)} in the baseline`] : []),
        ...(tally.suppressed > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(tally.suppressed)} suppressed`] : []),
        ...(report.unanswered.length > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(report.unanswered.length)} could not be told`] : []),
    ];
    const halves = [
        `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(report.findings.length, "finding")}: ${findings.join(", ")}`,
        ...checkedInWords(report),
        ...searchedInWords(report),
    ];
    return `${halves.join("; ")}; ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .durationInWords */ .ji)(report.durationMs)}.`;
}
function checkedInWords({ checks }) {
    if (checks === undefined)
        return [];
    const skipped = checks.filter((check) => check.verdict.outcome === "skipped").length;
    return [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checks.length - skipped, "credential")} checked${skipped > 0 ? `, ${skipped} skipped` : ""}`];
}
function searchedInWords({ coverage }) {
    if (coverage === undefined)
        return [];
    return [`${[...commitsInWords(coverage, ""), ...filesInWords(coverage)].join(", ")} searched`];
}
function readInWords(coverage) {
    const commits = commitsInWords(coverage, ` of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(coverage.commitsExpected)}`);
    return `${[...commits, ...filesInWords(coverage)].join(", ")} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .durationInWords */ .ji)(coverage.durationMs)}`;
}
function commitsInWords({ commits, commitsExpected, files }, beside) {
    return commits === 0 && commitsExpected === 0 && files > 0 ? [] : [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(commits, "commit")}${beside}`];
}
function filesInWords({ files, bytes }) {
    return [(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files, "file"), (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesInWords */ .ob)(bytes)];
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


/***/ })

};
