export const id = 696;
export const ids = [696];
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

/***/ 5696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildExplanation: () => (/* binding */ buildExplanation)
/* harmony export */ });
/* harmony import */ var _guarded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1935);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4098);
/* harmony import */ var _support_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4997);
/* harmony import */ var _terminal_pen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9153);
/* harmony import */ var _terminal_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1814);





function buildExplanation(report, style) {
    const safe = (0,_guarded_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .N)(report);
    const pen = (0,_terminal_pen_js__WEBPACK_IMPORTED_MODULE_3__/* .penOf */ .D)(style);
    const sections = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialRows */ .JU)(safe).flatMap((row) => sectionsOf(row, safe, pen));
    return `${[...sections, ...safe.notices.map((notice) => paragraph(notice, pen))].join("\n\n")}\n`;
}
function sectionsOf(row, report, pen) {
    const title = pen.bold(pen.paint(row.tone, pen.text(`${row.name} (${row.environment}): ${row.verdict}`)));
    const steps = row.steps.map((step, index) => hanging(`${index + 1}. `, step, pen));
    return [
        [title, ...row.problems.map((problem) => paragraph(problem, pen))].join("\n"),
        ...(steps.length === 0 ? [] : [[pen.bold("What to do"), ...steps].join("\n")]),
        support(row.check, report, pen),
    ];
}
function support(check, report, pen) {
    if (check.attempts === 0)
        return pen.dim("No request was sent, so that there is nothing to ask the service's support about.");
    const facts = (0,_support_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .supportBundle */ .e)(check, report).map(({ label, text }) => pen.text(`${label}: ${text}`));
    return [pen.bold("For the service's support"), ...facts].join("\n");
}
function paragraph(text, pen) {
    return (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)(pen.text(text), pen.columns).join("\n");
}
function hanging(mark, text, pen) {
    return (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)(pen.text(text), pen.columns - mark.length)
        .map((part, index) => (index === 0 ? mark : " ".repeat(mark.length)) + part)
        .join("\n");
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

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ bundleOf),
/* harmony export */   e: () => (/* binding */ supportBundle)
/* harmony export */ });
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
