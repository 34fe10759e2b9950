export const id = 999;
export const ids = [999];
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

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildTerminal: () => (/* binding */ buildTerminal)
});

// EXTERNAL MODULE: ./build/report/across.js
var across = __webpack_require__(4246);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/report/guarded.js
var guarded = __webpack_require__(1935);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/leak-rows.js
var leak_rows = __webpack_require__(2436);
// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/model/grouped.js
var grouped = __webpack_require__(5412);
// EXTERNAL MODULE: ./build/report/terminal-width.js
var terminal_width = __webpack_require__(1814);
;// CONCATENATED MODULE: ./build/report/terminal-findings.js





const INDENT = 6;
const MARKS = { bad: "FAIL", warn: "WARN", unsure: "?", good: "ok", muted: "-" };
const PLACES_SHOWN = 3;
const FEW = 3;
const SHOWN_OF_A_KIND = 10;
function findingBlocks(report, pen) {
    const rows = new Map((0,leak_rows/* leakRows */.B1)(report).map((row) => [row.finding, row]));
    const kinds = (0,grouped/* groupedBy */.m)(rows.values(), kindOf);
    const shown = report.findings.filter(({ disposition }) => !(0,report_rows/* isLetThrough */.BL)(disposition));
    return shown.flatMap((judged) => {
        const { finding } = judged;
        const row = finding.kind === "leak" ? rows.get(finding) : undefined;
        if (row === undefined || finding.kind !== "leak")
            return finding.kind === "health" ? [healthBlock(finding, judged, pen)] : [];
        const alike = kinds.get(kindOf(row)) ?? [row];
        if (alike.length <= FEW)
            return [leakBlock(row, pen)];
        return alike[0] === row ? [kindBlock(row, alike, pen)] : [];
    });
}
function kindOf({ finding, disposition, sure, steps }) {
    return JSON.stringify([finding.title, disposition, sure, steps[0], finding.credential?.name]);
}
function healthBlock({ check, title, problem, steps }, { disposition }, pen) {
    const { place, owner, usedBy } = check.credential;
    const whose = [...(owner === undefined ? [] : [`owner: ${owner}`]), ...(usedBy.length === 0 ? [] : [`used by: ${usedBy.join(", ")}`])];
    return block((0,leak_rows/* toneOfDisposition */.Tg)(disposition), title, [problem, ...(whose.length === 0 ? [] : [whose.join("; ")]), `${place.path}:${place.line}`], steps.slice(0, 1), pen);
}
function leakBlock(row, pen) {
    const shown = row.places.slice(0, PLACES_SHOWN).map((place) => place.text);
    const more = row.places.length - shown.length;
    const details = [
        ...shown,
        ...(more > 0 ? [`and ${(0,figures/* counted */.hS)(more, "more place")}`] : []),
        [row.preview, sureOf(row)].filter((part) => part !== "").join(", "),
        ...row.notes,
        ...reasonOf(row),
    ];
    return block(row.tone, row.finding.title, details, row.finding.credential === undefined ? row.steps.slice(0, 1) : row.steps, pen);
}
function kindBlock(first, alike, pen) {
    const more = alike.length - SHOWN_OF_A_KIND;
    const details = [
        ...alike.slice(0, SHOWN_OF_A_KIND).map(lineOf),
        ...(more > 0 ? [`and ${(0,figures/* counted */.hS)(more, "more of this kind", "more of this kind")}, all in the JSON and HTML reports`] : []),
        sureOf(first),
    ];
    return block(first.tone, `${alike.length} × ${first.finding.title}`, details, first.steps.slice(0, 1), pen);
}
function lineOf(row) {
    const more = row.places.length - 1;
    const place = `${row.places[0]?.text ?? ""}${more > 0 ? ` and ${(0,figures/* counted */.hS)(more, "more place")}` : ""}`;
    return [place, ...(row.preview === "" ? [] : [row.preview]), ...row.notes, ...reasonOf(row)].join("; ");
}
function sureOf({ sure, rule }) {
    return rule === undefined ? sure : `${sure}; rule ${rule}`;
}
function reasonOf({ disposition, reason }) {
    return reason === undefined ? [] : [disposition === "fails" ? reason : `does not fail the run: ${reason}`];
}
function block(tone, title, details, steps, pen) {
    const mark = (0,terminal_width/* padded */.jC)(MARKS[tone], INDENT);
    const inner = pen.columns - INDENT;
    const titleLines = (0,terminal_width/* wrapped */.ky)(pen.text(title), inner).map((line, index) => (index === 0 ? pen.paint(tone, mark) : " ".repeat(INDENT)) + pen.bold(line));
    const detailLines = details.flatMap((detail) => (0,terminal_width/* wrapped */.ky)(pen.text(detail), inner)).map((line) => " ".repeat(INDENT) + pen.dim(line));
    const stepLines = steps.flatMap((step) => (0,terminal_width/* wrapped */.ky)(pen.text(step), inner - 3).map((line, index) => `${" ".repeat(INDENT)}${index === 0 ? "-> " : "   "}${line}`));
    return [...titleLines, ...detailLines, ...stepLines].join("\n");
}

// EXTERNAL MODULE: ./build/report/terminal-pen.js
var terminal_pen = __webpack_require__(9153);
;// CONCATENATED MODULE: ./build/report/terminal.js









const GAP = 2;
const HEAD = ["Credential", "Environment", "Verdict", "Expires"];
const SKIPS_SHOWN = 5;
function buildTerminal(report, style) {
    const safe = (0,guarded/* guarded */.N)(report);
    const pen = (0,terminal_pen/* penOf */.D)(style);
    const sections = [
        terminal_headline(safe, pen),
        ...findingBlocks(safe, pen),
        ...afterThat(safe, pen),
        ...unanswered(safe, pen),
        ...credentials(safe, pen),
        ...together(safe, pen),
        ...letThrough(safe, pen),
        ...notRead(safe, pen),
        ...notices(safe, pen),
        ...[(0,headline/* lastLine */.fM)(safe)].map((line) => pen.bold((0,terminal_width/* wrapped */.ky)(pen.text(line), pen.columns).join("\n"))),
    ];
    return `${sections.join("\n\n")}\n`;
}
function terminal_headline(report, pen) {
    const { tone, sentence } = (0,headline/* headlineOf */.gD)(report);
    return (0,terminal_width/* wrapped */.ky)(pen.text(sentence), pen.columns)
        .map((line) => pen.bold(pen.paint(tone, line)))
        .join("\n");
}
function afterThat(report, pen) {
    return bulleted("After that", (0,leak_rows/* laterSteps */.Ut)((0,leak_rows/* leakRows */.B1)(report)), pen);
}
function unanswered(report, pen) {
    return report.unanswered.map((sentence) => block("unsure", sentence, [], [], pen));
}
function credentials(report, pen) {
    const rows = (0,report_rows/* credentialRows */.JU)(report);
    if (rows.length === 0)
        return [];
    const texts = rows.map((row) => [row.name, row.environment, row.verdict, row.expires].map((text) => pen.text(text)));
    const widths = fittingWidths([HEAD, ...texts], pen.columns - INDENT - GAP * (HEAD.length - 1));
    const line = (cells) => cells
        .map((cell, index) => (0,terminal_width/* padded */.jC)(shortened(cell, widths[index] ?? 0), widths[index] ?? 0))
        .join(" ".repeat(GAP))
        .trimEnd();
    const lines = rows.map(({ tone }, index) => pen.paint(tone, (0,terminal_width/* padded */.jC)(MARKS[tone], INDENT)) + line(texts[index] ?? []));
    return [[pen.bold(" ".repeat(INDENT) + line(HEAD)), ...lines].join("\n")];
}
function fittingWidths(lines, room) {
    const widths = HEAD.map((_, index) => Math.max(...lines.map((line) => (0,terminal_width/* columnsOf */.PL)(line[index] ?? ""))));
    for (let over = sum(widths) - room; over > 0; over--) {
        const widest = widths.indexOf(Math.max(...widths));
        widths[widest] = (widths[widest] ?? 0) - 1;
    }
    return widths;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
function shortened(text, columns) {
    if ((0,terminal_width/* columnsOf */.PL)(text) <= columns)
        return text;
    let kept = "";
    for (const char of text) {
        if ((0,terminal_width/* columnsOf */.PL)(kept + char) > columns - 3)
            break;
        kept += char;
    }
    return `${kept}...`;
}
function together(report, pen) {
    return bulleted("Across credentials", (0,across/* togetherOf */.W)(report).map(({ says }) => says), pen);
}
function bulleted(title, sentences, pen) {
    if (sentences.length === 0)
        return [];
    const lines = sentences.flatMap((sentence) => (0,terminal_width/* wrapped */.ky)(pen.text(sentence), pen.columns - 2).map((line, index) => (index === 0 ? "- " : "  ") + line));
    return [[pen.bold(title), ...lines].join("\n")];
}
function letThrough(report, pen) {
    const rows = report.findings.filter(({ disposition }) => (0,report_rows/* isLetThrough */.BL)(disposition));
    if (rows.length === 0)
        return [];
    const lines = rows.flatMap(({ finding, reason }) => (0,terminal_width/* wrapped */.ky)(pen.text(`${(0,report_rows/* problemInWords */.C4)(finding)} Let through: ${reason ?? "baseline"}.`), pen.columns - 2));
    return [[pen.bold("Let through"), ...lines.map((line) => pen.dim(`  ${line}`))].join("\n")];
}
function notRead({ coverage }, pen) {
    const skips = (coverage?.skips ?? []).filter(({ kind }) => kind === "by-design");
    const more = skips.length - SKIPS_SHOWN;
    const shown = skips.slice(0, SKIPS_SHOWN).map(({ what, why }) => `${what}: ${why}`);
    return bulleted("Not searched", [...shown, ...(more > 0 ? [`${(0,figures/* grouped */.zD)(more)} more, all in the JSON report.`] : [])], pen);
}
function notices(report, pen) {
    if (report.notices.length === 0)
        return [];
    return [report.notices.flatMap((notice) => (0,terminal_width/* wrapped */.ky)(pen.text(`Note: ${notice}`), pen.columns)).join("\n")];
}


/***/ })

};
