export const id = 677;
export const ids = [677];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


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


/***/ }),

/***/ 9677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildAudit: () => (/* binding */ buildAudit)
/* harmony export */ });
/* harmony import */ var _model_grouped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5412);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3880);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1822);
/* harmony import */ var _guarded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1935);
/* harmony import */ var _terminal_pen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9153);
/* harmony import */ var _terminal_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1814);






const SCORE_COLUMNS = 7;
const GAP = 2;
function buildAudit(report, style) {
    const pen = (0,_terminal_pen_js__WEBPACK_IMPORTED_MODULE_2__/* .penOf */ .D)(style);
    const audit = (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .auditOf */ .F)((0,_guarded_js__WEBPACK_IMPORTED_MODULE_1__/* .guarded */ .N)(report));
    const count = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(audit.credentials.length, "credential");
    if (audit.credentials.length === 0)
        return "There is no credential to audit.\n";
    const sections = [pen.bold(`${count}: ${inWords(audit.score)}`), table(audit.credentials, pen), ...todo(audit, pen)];
    return `${sections.join("\n\n")}\n`;
}
function table(audited, pen) {
    const rows = audited.toSorted((a, b) => (a.score ?? 101) - (b.score ?? 101)).map((row) => ({ row, name: nameOf(row, pen) }));
    const nameColumns = Math.min(Math.max(10, ...rows.map(({ name }) => (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .columnsOf */ .PL)(name))), Math.floor(pen.columns / 2));
    const room = Math.max(pen.columns - SCORE_COLUMNS - nameColumns - GAP, 20);
    const head = pen.bold(`${(0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .padded */ .jC)("Score", SCORE_COLUMNS)}${(0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .padded */ .jC)("Credential", nameColumns + GAP)}Missing`);
    const lines = rows.map(({ row, name }) => {
        const lacks = row.items.filter(({ state }) => state === "missing").map(({ id }) => id);
        const [first = "", ...rest] = (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)(lacks.length === 0 ? "nothing" : lacks.join(", "), room);
        const score = pen.paint(toneOf(row.score), (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .padded */ .jC)(row.score === undefined ? "-" : String(row.score), SCORE_COLUMNS));
        const more = rest.map((line) => " ".repeat(SCORE_COLUMNS + nameColumns + GAP) + line);
        return [`${score}${(0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .padded */ .jC)(name, nameColumns + GAP)}${first}`, ...more].join("\n");
    });
    return [head, ...lines].join("\n");
}
function todo({ credentials }, pen) {
    const missing = credentials.flatMap(({ credential, items }) => items.filter(({ state }) => state === "missing").map(({ id, says }) => ({ name: credential.name, advice: `${id}: ${says}` })));
    if (missing.length === 0)
        return [];
    const blocks = [...(0,_model_grouped_js__WEBPACK_IMPORTED_MODULE_5__/* .groupedBy */ .m)(missing, ({ advice }) => advice)].map(([advice, all]) => {
        const lines = (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)(pen.text(advice), pen.columns - 2).map((line) => `  ${line}`);
        const whose = (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)(pen.text(all.map(({ name }) => name).join(", ")), pen.columns - 6).map((line) => pen.dim(`      ${line}`));
        return [...lines, ...whose].join("\n");
    });
    return [[pen.bold("What to do"), ...blocks].join("\n")];
}
function nameOf({ credential }, pen) {
    return pen.text(`${credential.name} (${credential.environment.name})`);
}
function inWords(score) {
    return score === undefined ? "nothing can be told" : `${score} of 100`;
}
function toneOf(score) {
    if (score === undefined)
        return "muted";
    return score >= 90 ? "good" : score >= 60 ? "warn" : "bad";
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ auditOf)
/* harmony export */ });
/* harmony import */ var _model_credential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1873);
/* harmony import */ var _model_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9005);
/* harmony import */ var _model_upkeep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4212);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1822);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4098);





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
        ? done((0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .expiryInWords */ .mP)(expiry, now))
        : missing("write the day as `expires`, its service does not say"),
    reminder,
    permissions,
    probe: ({ credential: { probe, webhook } }) => probe !== undefined || webhook !== undefined ? done("it is tried in every run") : missing("name a read-only request as `probe`"),
    "rotation-procedure": ({ credential: { upkeep } }) => given(upkeep?.rotationProcedureUrl, "link the page that says how it is rotated as `rotation-procedure`"),
    "rotation-tested": ({ credential: { upkeep } }, now) => within(upkeep?.rotationTestedAt, YEAR_DAYS, now, "go through the procedure once, and write the day as `rotation-tested`"),
    label,
    "label-year": ({ credential }, now) => {
        const year = (0,_model_upkeep_js__WEBPACK_IMPORTED_MODULE_1__/* .staleYear */ .Jb)(credential.name, now);
        return year === undefined ? done("its label names no year that has passed") : missing(`its label says ${year}: rotate or rename it`);
    },
    "last-use": ({ lastUsedAt }, now) => lastUsedAt === undefined
        ? notKnown("its service keeps no account of its use")
        : within(lastUsedAt, IDLE_DAYS, now, "nobody uses it: ask its owner whether it can be revoked"),
    review: ({ credential: { upkeep } }, now) => within(upkeep?.lastReviewedAt, upkeep?.reviewWithinDays ?? REVIEW_DAYS, now, "look whether it is still needed, by whom and with which rights, and write the day as `last-reviewed`"),
    age,
    account: ({ identity }) => {
        const kind = identity === undefined ? undefined : (0,_model_upkeep_js__WEBPACK_IMPORTED_MODULE_1__/* .accountKind */ .Yu)(identity);
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
        ? done(`warns ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(Math.floor(warnDays), "day")} before`)
        : missing("say with `warn-within` how long before its end it should warn");
}
function permissions({ credential, grantedScopes, remarks }) {
    if (grantedScopes === undefined)
        return notKnown("its service does not say what it was granted");
    if (credential.requiredScopes.length === 0)
        return missing("list what it needs as `scopes`, so that more and less can be told");
    const lacking = (0,_model_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ ["if"])(credential.requiredScopes, grantedScopes);
    if (lacking.length > 0)
        return missing("it lacks scopes that it needs");
    return hasRemark(remarks, "excess-scopes") || hasRemark(remarks, "write-access")
        ? missing("it was granted more than it needs")
        : done("it was granted what it needs, and no more");
}
function label({ credential }) {
    const { name, upkeep } = credential;
    const forms = upkeep?.labelForm === undefined ? LABEL_FORMS : [upkeep.labelForm];
    return forms.some((form) => (0,_model_upkeep_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLabelForm */ .d8)(name, form, (0,_model_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentName */ .V)(credential)))
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
    const ago = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .YM)(day, now);
    return ago <= days ? done((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(day)) : missing(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(day)} is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(ago, "day")} ago: ${advice}`);
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

/***/ 9153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ penOf)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);
/* harmony import */ var _model_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1717);
/* harmony import */ var _terminal_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1814);



const NARROWEST = 40;
const WIDEST = 120;
const LONGEST = 2000;
function penOf({ colors, columns }) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(colors === "on");
    const byTone = { bad: paint.red, warn: paint.yellow, unsure: paint.magenta, good: paint.green, muted: paint.dim };
    return {
        columns: Math.min(Math.max(columns, NARROWEST), WIDEST),
        text: (text) => (colors === "on" ? (0,_model_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text, LONGEST) : (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiOnly */ .wW)((0,_model_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text, LONGEST))),
        paint: (tone, text) => byTone[tone](text),
        bold: paint.bold,
        dim: paint.dim,
    };
}


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   wW: () => (/* binding */ asciiOnly)
/* harmony export */ });
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROW = /\p{Mn}|\p{Me}|\u200b|\ufe0f/u;
function columnsOf(text) {
    let columns = 0;
    for (const char of text)
        columns += WIDE.test(char) ? 2 : NARROW.test(char) ? 0 : 1;
    return columns;
}
function padded(text, columns) {
    return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
function wrapped(text, columns) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
function asciiOnly(text) {
    return text
        .replaceAll("…", "...")
        .replaceAll("\u00d7", "x")
        .replaceAll(/[^\x20-\x7e]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
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
