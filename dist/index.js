import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 612:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9190);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2133);
/* harmony import */ var _config_occasion_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3720);
/* harmony import */ var _io_config_readers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8110);
/* harmony import */ var _io_process_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3887);
/* harmony import */ var _io_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9387);
/* harmony import */ var _io_world_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(423);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(3938);
/* harmony import */ var _model_secrets_in_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6183);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6241);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(6376);
/* harmony import */ var _report_mistakes_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(7254);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4121);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(516);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3206);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(5416);
















const runner = (0,_io_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .createRunner */ .j)();
async function main() {
    const inputs = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readActionInputs */ .U)(runner.environment);
    const occasion = await (0,_config_occasion_js__WEBPACK_IMPORTED_MODULE_2__/* .readOccasion */ .y)(runner.environment, await runner.eventPayload());
    const world = (0,_io_world_js__WEBPACK_IMPORTED_MODULE_6__/* .createWorld */ .b)({ directory: runner.workspace, environment: runner.environment, log: runner.log, token: inputs.token });
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(inputs, occasion, runner.environment, (0,_io_config_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .createConfigReaders */ .Z)(world, runner.repository(inputs.token)));
    await runner.protect((0,_model_secrets_in_js__WEBPACK_IMPORTED_MODULE_7__/* .secretsIn */ .V)(config.known));
    const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_12__/* .run */ .e)(config, { ...world, ...runner.pullRequests(inputs.token) });
    await runner.publish({
        text: (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .buildTerminal */ .F)(report, { colors: "on", columns: 120 }),
        annotations: (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_8__/* .buildAnnotations */ .P)(report),
        summary: (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .buildSummary */ .f)(report),
        outputs: { ...(0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .buildOutputs */ .J)(report), ...inputs.reportPaths },
        files: await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_13__/* .buildReportFiles */ .G)(report, inputs.reportPaths),
    });
    return (0,_model_report_js__WEBPACK_IMPORTED_MODULE_14__/* .exitCode */ .I)(report.result);
}
await (0,_io_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runToExit */ .f)(main, {
    showMistakes: (error) => runner.showMistakes(error, (0,_report_mistakes_js__WEBPACK_IMPORTED_MODULE_15__/* .buildMistakes */ .Y)(error)),
    showCrash: runner.showCrash,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDuration),
/* harmony export */   Q: () => (/* binding */ readDays)
/* harmony export */ });
const UNIT_MS = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
const DURATION = /^(\d{1,6})(ms|s|m|h|d|w)$/;
function readDuration(text) {
    const match = DURATION.exec(text);
    const unitMs = UNIT_MS[match?.[2] ?? ""];
    return match === null || unitMs === undefined ? undefined : Number(match[1]) * unitMs;
}
function readDays(text) {
    const ms = readDuration(text);
    return ms === undefined ? undefined : ms / 86_400_000;
}


/***/ }),

/***/ 7937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ readWithinSteps),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   S3: () => (/* binding */ MUST_BE_WITHIN_STEPS),
/* harmony export */   md: () => (/* binding */ WITHIN),
/* harmony export */   oq: () => (/* binding */ WITHIN_STEPS),
/* harmony export */   sg: () => (/* binding */ MUST_BE_WITHIN),
/* harmony export */   w0: () => (/* binding */ readWithin)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1359);

const WITHIN = /^(?:\d{1,2}%|\d{1,6}(?:ms|s|m|h|d|w))$/;
const MUST_BE_WITHIN = "must be a duration such as 14d or 36h, or a share of the lifetime such as 20%";
const WITHIN_STEPS = /^(?:\d{1,2}%|\d{1,6}(?:ms|s|m|h|d|w)(?:, ?\d{1,6}(?:ms|s|m|h|d|w)){0,9})$/;
const MUST_BE_WITHIN_STEPS = "must be a duration such as 14d or 36h, a share of the lifetime such as 20%, or steps such as 30d, 14d, 7d";
function readWithin(text) {
    return WITHIN.test(text) ? readWithinSteps(text) : undefined;
}
function readWithinSteps(text) {
    if (!WITHIN_STEPS.test(text))
        return undefined;
    if (text.endsWith("%"))
        return { kind: "share", share: Number(text.slice(0, -1)) / 100 };
    const days = text.split(/, ?/).map((part) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readDays */ .Q)(part) ?? 0);
    return { kind: "days", days: days.sort((a, b) => b - a) };
}
function windowOf({ warn, fail }) {
    const nearestWarn = nearest(warn);
    const nearestFail = nearest(fail);
    return {
        failDays: daysOf(fail)[0] ?? 0,
        warnDays: daysOf(warn)[0] ?? 0,
        ...(nearestFail?.kind === "share" ? { failShare: nearestFail.share } : {}),
        ...(nearestWarn?.kind === "share" ? { warnShare: nearestWarn.share } : {}),
        ...(nearestWarn?.kind === "days" && nearestWarn.days.length > 1 ? { stepDays: nearestWarn.days } : {}),
    };
}
function nearest(sayings) {
    return sayings.find((saying) => saying !== undefined);
}
function daysOf(sayings) {
    return sayings.flatMap((saying) => (saying?.kind === "days" ? [saying.days] : []))[0] ?? [];
}


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* unused harmony export ACTION_INPUTS */
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9241);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6441);


const ACTION_INPUTS = (/* unused pure expression or super */ null && ([
    "config",
    "check",
    "scan",
    "range",
    "warn-within",
    "fail-within",
    "on-undetermined",
    "fail-on-confidence",
    "json",
    "sarif",
    "html",
    "github-token",
]));
function readActionInputs(environment) {
    const problems = [];
    const source = { text: (name) => inputText(environment, name), called: (name) => `input "${name}"` };
    const halves = readHalves(source, problems);
    const range = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readRange */ .qX)(source, problems);
    const overrides = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOverrides */ .iP)(source, problems);
    if (problems.length > 0 || halves === undefined)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(problems);
    return {
        origin: "action",
        configPath: source.text("config"),
        halves,
        target: range ?? { kind: "event" },
        overrides,
        reportPaths: readReportPaths(source, environment),
        token: source.text("github-token"),
    };
}
function inputText(environment, name) {
    const text = environment[`INPUT_${name.toUpperCase()}`]?.trim();
    return text === "" ? undefined : text;
}
function readHalves(source, problems) {
    const check = readSwitch(source, "check", problems);
    const scan = readSwitch(source, "scan", problems);
    if (check && scan)
        return "both";
    if (check)
        return "check";
    if (scan)
        return "scan";
    problems.push({
        source: source.called("check"),
        message: "check and scan are both false, which leaves nothing to do; set one of them to true.",
    });
    return undefined;
}
function readSwitch(source, name, problems) {
    const text = source.text(name)?.toLowerCase() ?? "true";
    if (text !== "true" && text !== "false")
        problems.push({ source: source.called(name), message: "must be true or false." });
    return text !== "false";
}
function readReportPaths(source, environment) {
    const folder = environment.RUNNER_TEMP;
    const usual = (file) => (folder === undefined || folder === "" ? undefined : `${folder}/keyturn/${file}`);
    return {
        json: source.text("json") ?? usual("keyturn.json"),
        sarif: source.text("sarif") ?? usual("keyturn.sarif"),
        html: source.text("html") ?? usual("keyturn.html"),
    };
}


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ wholeKey),
/* harmony export */   ST: () => (/* binding */ OLD_HALF),
/* harmony export */   dR: () => (/* binding */ isByDateAlone),
/* harmony export */   oO: () => (/* binding */ resolveKey),
/* harmony export */   z4: () => (/* binding */ oldHalf)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1359);

function isByDateAlone(raw) {
    const { provider, probe, webhook, authentication, introspection, companions, rotation, expect, expires } = raw;
    const asking = [provider, probe, webhook, authentication, introspection, companions, rotation, expect];
    return expires !== undefined && asking.every((said) => said === undefined);
}
function resolveKey(raw, provider, values, report) {
    if (raw.rotation !== undefined)
        return rotationKey(raw, raw.rotation, values, report);
    if (raw.secret === undefined && isByDateAlone(raw))
        return { secret: undefined, secretVariable: "" };
    const variable = raw.secret?.env ?? usualVariable(raw.webhook === undefined ? provider : undefined, report);
    return variable === undefined
        ? undefined
        : { secret: values.secret(raw.secret ?? { env: variable }, ["secret"]), secretVariable: variable };
}
function rotationKey(raw, rotation, values, report) {
    if (raw.secret !== undefined)
        report(["secret"], "`secret` and `rotation` exclude each other; the key in use is `new` of the rotation.");
    if (raw.expect !== undefined)
        report(["expect"], "`expect` and `rotation` exclude each other; the old key of a rotation has to be refused anyway.");
    if (rotation.propagation !== undefined && rotation["rotated-at"] === undefined)
        report(["rotation", "propagation"], "`propagation` counts from `rotated-at`; say when the old key was revoked.");
    if (rotation.new.env === rotation.old.env)
        report(["rotation", "old"], "`new` and `old` name the same variable; keep both keys until the rotation is over.");
    const half = (name) => ({
        secret: values.secret(rotation[name], ["rotation", name]),
        secretVariable: rotation[name].env,
    });
    return { ...half("new"), old: half("old") };
}
function wholeKey(key, companions, { missing }) {
    const { secret, secretVariable, old } = key;
    const apart = [...companions, ...(old === undefined ? [] : [old])].map((part) => part.secretVariable);
    const absent = secret === undefined ? undefined : missing.find((variable) => !apart.includes(variable));
    return absent === undefined ? { secret, secretVariable } : { secret: undefined, secretVariable: absent };
}
function oldHalf(credential, old, rotation, rotatedAt) {
    const { siblings: _siblings, upkeep: _upkeep, previousScopes: _scopes, lastGoodRunAt: _run, ...same } = credential;
    const propagationMs = rotation.propagation === undefined ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readDuration */ .$)(rotation.propagation);
    return {
        ...same,
        ...old,
        name: `${credential.name}${OLD_HALF}`,
        declaredExpiry: undefined,
        expect: "rejected",
        ...(rotatedAt === undefined ? {} : { rotatedAt }),
        ...(propagationMs === undefined ? {} : { propagationMs }),
    };
}
const OLD_HALF = " (old)";
function usualVariable(provider, report) {
    if (provider?.usualVariable === undefined)
        report(["name"], "this credential does not say where its key is; write `secret: { env: NAME }`.");
    return provider?.usualVariable;
}


/***/ }),

/***/ 2133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./build/model/problem.js
var problem = __nccwpck_require__(9241);
;// CONCATENATED MODULE: ./build/config/config-file.js

const USUAL_PATHS = [".github/keyturn.yml", ".github/keyturn.yaml"];
async function readConfigFile(inputs, occasion, environment, readers) {
    return occasion.trust === "trusted" ? readFromWorkingTree(inputs, readers) : readFromBase(inputs, occasion, environment, readers);
}
async function readFromWorkingTree(inputs, readers) {
    const found = await firstOf(candidates(inputs), (path) => readers.workingTree(path));
    if (found !== undefined)
        return { ...found, notices: [] };
    if (inputs.configPath === undefined)
        return nothing(`There is no configuration file (${USUAL_PATHS[0]})`, inputs);
    const option = inputs.origin === "action" ? 'input "config"' : "--config";
    const advice = inputs.origin === "action" ? "check the path, and that actions/checkout runs before this step" : "check the path";
    throw new problem/* ConfigError */.x([{ source: option, message: `there is no file at this path; ${advice}.` }]);
}
async function readFromBase(inputs, occasion, environment, readers) {
    const base = baseOf(occasion.event);
    if (base === undefined)
        return nothing("The commit that this run's changes are based on is not known, so no configuration was read", inputs);
    const paths = candidates(inputs).map((path) => insideRepository(path, environment));
    const found = await firstOf(paths, (path) => readers.commit(base, path));
    const why = occasion.trust === "dangerous" ? "holds secrets beside code that anyone may have written" : "is not trusted with secrets";
    if (found === undefined)
        return nothing(`This run ${why}, and its base commit ${base.slice(0, 7)} has no configuration file`, inputs);
    return {
        ...found,
        notices: [`This run ${why}, so the configuration was read from its base commit ${base.slice(0, 7)}, not from the checked-out files.`],
    };
}
function baseOf(event) {
    switch (event.kind) {
        case "push":
            return event.before;
        case "pull-request":
        case "merge-group":
            return event.base;
        case "standing":
            return event.head;
        case "command-line":
            return undefined;
    }
}
function candidates(inputs) {
    return inputs.configPath === undefined ? USUAL_PATHS : [inputs.configPath];
}
function insideRepository(path, environment) {
    const slashed = path.replaceAll("\\", "/");
    const root = `${(environment.GITHUB_WORKSPACE ?? "").replaceAll("\\", "/").replace(/\/+$/, "")}/`;
    const relative = root !== "/" && slashed.startsWith(root) ? slashed.slice(root.length) : slashed;
    const parts = relative.split("/").filter((part) => part !== "." && part !== "");
    if (/^(?:\/|[A-Za-z]:)/.test(relative) || parts.includes("..") || parts.length === 0) {
        throw new problem/* ConfigError */.x([
            { source: "config", message: "must be a path inside the repository, because this run reads it from the base commit." },
        ]);
    }
    return parts.join("/");
}
async function firstOf(paths, read) {
    for (const path of paths) {
        const text = await read(path);
        if (text !== undefined)
            return { path: path.replace(/^(?:\.\/)+/, ""), text };
    }
    return undefined;
}
function nothing(why, inputs) {
    const consequence = inputs.halves === "scan" ? "the usual settings hold" : "no credential is checked and the usual settings hold";
    return { path: inputs.configPath ?? USUAL_PATHS[0], text: undefined, notices: [`${why}: ${consequence}.`] };
}

// EXTERNAL MODULE: ./build/config/key.js
var key = __nccwpck_require__(5796);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __nccwpck_require__(4318);
// EXTERNAL MODULE: ./build/config/wording.js
var wording = __nccwpck_require__(1967);
;// CONCATENATED MODULE: ./build/config/load.js





const MOST_PROBLEMS = 100;
async function loadConfig(inputs, occasion, environment, readers) {
    const file = await readConfigFile(inputs, occasion, environment, readers);
    const configured = await readFile(file, { inputs, occasion, variables: environment, readers });
    const problems = [...configured.problems];
    const credentials = onlyNamed(configured.credentials, inputs.only);
    const scan = await loadScan(configured, inputs, problems);
    if (problems.length === 0)
        problems.push(...nothingNamed(inputs, configured.credentials, credentials), ...nothingToDo(inputs, occasion, file, configured.credentials));
    if (problems.length > 0)
        throw new problem/* ConfigError */.x(theFirstOf(inFileOrder(problems)));
    return {
        occasion,
        credentials: inputs.halves === "scan" || credentials.length === 0 ? undefined : credentials,
        known: credentials,
        scan,
        check: (0,config_settings/* resolveCheck */.RM)(configured.settings),
        policy: (0,config_settings/* resolvePolicy */.nZ)(configured.settings, inputs.overrides),
        notices: [...file.notices, ...configured.notices, ...withoutCredentials(inputs, file, credentials)],
    };
}
async function readFile({ path, text }, surroundings) {
    if (text === undefined)
        return { settings: config_settings/* USUAL_SETTINGS */.Fb, credentials: [], document: undefined, notices: [], problems: [] };
    const { readConfigured } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(280), __nccwpck_require__.e(815), __nccwpck_require__.e(471)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7471));
    return readConfigured(path, text, surroundings);
}
async function loadScan({ settings, document }, inputs, problems) {
    if (inputs.halves === "check" && settings.scan.disable.length === 0)
        return undefined;
    const { detectors } = await __nccwpck_require__.e(/* import() */ 762).then(__nccwpck_require__.bind(__nccwpck_require__, 2762));
    const scan = (0,config_settings/* resolveScan */.Ch)(settings, inputs.target, detectors, document, problems);
    return inputs.halves === "check" ? undefined : scan;
}
function onlyNamed(credentials, only) {
    return only === undefined ? credentials : credentials.filter(({ name }) => name === only || name === `${only}${key/* OLD_HALF */.ST}`);
}
function nothingNamed({ only }, configured, named) {
    if (only === undefined || named.length > 0)
        return [];
    const names = configured.map(({ name }) => name);
    const near = (0,wording/* suggestion */.h)(only, names);
    return [
        { source: "command line", message: `${(0,wording/* shown */.SP)(only, "there is no credential")}${near === "" ? "; `keyturn check` lists them." : near}` },
    ];
}
function nothingToDo(inputs, occasion, file, credentials) {
    if (inputs.halves !== "check" || credentials.length > 0 || occasion.trust !== "trusted")
        return [];
    const message = "there is no credential to check; list at least one under `credentials`, or scan as well.";
    return [{ source: file.path, message }];
}
function withoutCredentials(inputs, file, credentials) {
    if (inputs.halves === "scan" || file.text === undefined || credentials.length > 0)
        return [];
    return [`${file.path} lists no credentials: none is checked.`];
}
function theFirstOf(problems) {
    const first = problems.slice(0, MOST_PROBLEMS);
    const left = problems.length - first.length;
    return left === 0
        ? first
        : [...first, { source: first[0]?.source ?? "", message: `${left} more problems follow; is it the right file?` }];
}
function inFileOrder(problems) {
    return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readOccasion)
/* harmony export */ });
const DEPENDABOT = "dependabot[bot]";
const DANGEROUS = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "fork",
    "watch",
]);
const WITHOUT_SECRETS_FOR_DEPENDABOT = new Set([
    "push",
    "create",
    "deployment",
    "deployment_status",
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
]);
async function readOccasion(environment, payloadText) {
    const name = environment.GITHUB_EVENT_NAME ?? "";
    const repositoryUrl = readRepositoryUrl(environment);
    if (name === "")
        return { event: { kind: "command-line" }, trust: "trusted", label: "command line", repositoryUrl };
    switch (name) {
        case "push":
        case "merge_group":
        case "pull_request":
        case "pull_request_review":
        case "pull_request_review_comment":
        case "pull_request_target":
            return occasionOf(name, environment, payloadText, repositoryUrl);
        default:
            return standingOccasion(name, environment, repositoryUrl);
    }
}
async function occasionOf(name, environment, payloadText, repositoryUrl) {
    const { decodePayload, payloadShapes } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8369));
    switch (name) {
        case "push":
            return pushOccasion(decodePayload(name, payloadShapes.push, payloadText), environment, repositoryUrl);
        case "merge_group":
            return mergeGroupOccasion(decodePayload(name, payloadShapes.mergeGroup, payloadText), repositoryUrl);
        default:
            return pullRequestOccasion(name, decodePayload(name, payloadShapes.pullRequest, payloadText), environment, repositoryUrl);
    }
}
function pushOccasion(payload, environment, repositoryUrl) {
    const event = {
        kind: "push",
        ref: payload.ref,
        before: existing(payload.before),
        after: existing(payload.after),
        forced: payload.forced === true,
        defaultBranch: payload.repository?.default_branch,
    };
    return {
        event,
        trust: trustOf("push", environment),
        label: `push to ${payload.ref.replace(/^refs\/(heads|tags)\//, "")}`,
        repositoryUrl,
    };
}
function existing(objectId) {
    return /^0+$/.test(objectId) ? undefined : objectId;
}
function pullRequestOccasion(name, payload, environment, repositoryUrl) {
    const pullRequest = payload.pull_request;
    const event = {
        kind: "pull-request",
        number: pullRequest.number,
        base: pullRequest.base.sha,
        head: pullRequest.head.sha,
        ...(pullRequest.head.ref ? { headRef: pullRequest.head.ref } : {}),
        baseRef: pullRequest.base.ref,
        ...(pullRequest.title ? { title: pullRequest.title } : {}),
        ...(pullRequest.body ? { body: pullRequest.body } : {}),
        commits: pullRequest.commits ?? 0,
    };
    const trust = isFork(payload, environment) && !DANGEROUS.has(name) ? "no-secrets" : trustOf(name, environment);
    return { event, trust, label: `${name} #${pullRequest.number}`, repositoryUrl };
}
function isFork(payload, environment) {
    const origin = payload.pull_request.head.repo?.full_name.toLowerCase();
    return origin === undefined || origin !== environment.GITHUB_REPOSITORY?.toLowerCase();
}
function mergeGroupOccasion(payload, repositoryUrl) {
    const { base_sha: base, head_sha: head, base_ref: baseRef } = payload.merge_group;
    return { event: { kind: "merge-group", base, head, baseRef }, trust: "trusted", label: "merge_group", repositoryUrl };
}
function standingOccasion(name, environment, repositoryUrl) {
    const head = environment.GITHUB_SHA;
    const event = { kind: "standing", name, head: head !== undefined && isObjectId(head) ? head : undefined };
    return { event, trust: trustOf(name, environment), label: name, repositoryUrl };
}
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function trustOf(name, environment) {
    if (DANGEROUS.has(name))
        return "dangerous";
    const byDependabot = environment.GITHUB_ACTOR === DEPENDABOT;
    return byDependabot && WITHOUT_SECRETS_FOR_DEPENDABOT.has(name) ? "no-secrets" : "trusted";
}
function readRepositoryUrl(environment) {
    const server = environment.GITHUB_SERVER_URL?.replace(/\/+$/, "") ?? "";
    const repository = environment.GITHUB_REPOSITORY ?? "";
    return /^https?:\/\/[^\s/]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : undefined;
}


/***/ }),

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ readConfidence),
/* harmony export */   $H: () => (/* binding */ LABEL_FORMS),
/* harmony export */   Ll: () => (/* binding */ ON_UNDETERMINED),
/* harmony export */   iP: () => (/* binding */ readOverrides),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var _expiry_window_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7937);

const CONFIDENCES = ["checksum", "structure", "prefix", "context"];
const LABEL_FORMS = ["purpose-year", "environment-purpose", "environment-purpose-year"];
const ON_UNDETERMINED = ["fail", "warn"];
function readOverrides(source, problems) {
    const decode = (name, read, message) => {
        const text = source.text(name);
        const value = text === undefined ? undefined : read(text);
        if (text !== undefined && value === undefined)
            problems.push({ source: source.called(name), message });
        return value;
    };
    return {
        warnWithin: decode("warn-within", _expiry_window_js__WEBPACK_IMPORTED_MODULE_0__/* .readWithinSteps */ .Ln, `${_expiry_window_js__WEBPACK_IMPORTED_MODULE_0__/* .MUST_BE_WITHIN_STEPS */ .S3}.`),
        failWithin: decode("fail-within", _expiry_window_js__WEBPACK_IMPORTED_MODULE_0__/* .readWithin */ .w0, `${_expiry_window_js__WEBPACK_IMPORTED_MODULE_0__/* .MUST_BE_WITHIN */ .sg}.`),
        failOnConfidence: decode("fail-on-confidence", readConfidence, `must be one of ${CONFIDENCES.join(", ")}.`),
        onUndetermined: decode("on-undetermined", readOnUndetermined, `must be one of ${ON_UNDETERMINED.join(", ")}.`),
    };
}
function readConfidence(text) {
    const least = CONFIDENCES.find((confidence) => confidence === text);
    return least === undefined ? undefined : CONFIDENCES.slice(0, CONFIDENCES.indexOf(least) + 1);
}
function readOnUndetermined(text) {
    return ON_UNDETERMINED.find((choice) => choice === text);
}
function readRange(source, problems) {
    const range = source.text("range");
    if (range === undefined)
        return undefined;
    if (range === "--all")
        return { kind: "history" };
    if (/^[^-\x00-\x20\x7f][^\x00-\x20\x7f]{0,999}$/.test(range))
        return { kind: "range", range };
    problems.push({
        source: source.called("range"),
        message: "must be one revision range such as main..HEAD, or --all for the whole history.",
    });
    return undefined;
}


/***/ }),

/***/ 2311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ problemAt)
/* harmony export */ });
function problemAt(place, message) {
    return { source: place.path, line: place.line, column: place.column, message };
}


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ resolveScan),
/* harmony export */   Fb: () => (/* binding */ USUAL_SETTINGS),
/* harmony export */   RM: () => (/* binding */ resolveCheck),
/* harmony export */   Y$: () => (/* binding */ expirySayings),
/* harmony export */   nZ: () => (/* binding */ resolvePolicy)
/* harmony export */ });
/* harmony import */ var _model_contextual_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7035);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1359);
/* harmony import */ var _expiry_window_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7937);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6441);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2311);
/* harmony import */ var _usual_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9233);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1967);







const MAX_BODY_BYTES = 262_144;
const USUAL_SETTINGS = _usual_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL */ .V;
function resolvePolicy(settings, overrides) {
    return {
        onUndetermined: overrides.onUndetermined ?? settings.policy["on-undetermined"],
        failOnConfidence: overrides.failOnConfidence ?? (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfidence */ .$D)(settings.policy["fail-on-confidence"]) ?? [],
    };
}
function expirySayings({ policy }, { warnWithin, failWithin }) {
    return {
        warn: [warnWithin, (0,_expiry_window_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithinSteps */ .Ln)(policy["warn-within"]), (0,_expiry_window_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithinSteps */ .Ln)(_usual_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL */ .V.policy["warn-within"])],
        fail: [failWithin, (0,_expiry_window_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithin */ .w0)(policy["fail-within"]), (0,_expiry_window_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithin */ .w0)(_usual_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL */ .V.policy["fail-within"])],
    };
}
function resolveCheck(settings) {
    const { check } = settings;
    return {
        timeoutMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .readDuration */ .$)(check.timeout) ?? 0,
        concurrency: check.concurrency,
        perHost: check["per-host"],
        confirmAttempts: check.confirm.attempts,
        confirmDelayMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .readDuration */ .$)(check.confirm.delay) ?? 0,
        maxBodyBytes: MAX_BODY_BYTES,
    };
}
function resolveScan(settings, target, detectors, document, problems) {
    const known = new Set([...detectors.map((detector) => detector.id), ..._model_contextual_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_DETECTOR_IDS */ .Rz]);
    const disabled = new Set(settings.scan.disable);
    for (const [index, id] of settings.scan.disable.entries()) {
        if (known.has(id) || document === undefined)
            continue;
        const near = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(id, [...known]);
        const message = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(id, "unknown detector")}${near === "" ? "; ids are those that reports show as the rule." : near}`;
        problems.push((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .problemAt */ .l)(document.placeOf(["scan", "disable", index]), message));
    }
    return {
        target,
        excludePaths: settings.scan["exclude-paths"],
        detectors: detectors.filter((detector) => !disabled.has(detector.id)),
        disabledBuiltIns: _model_contextual_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_DETECTOR_IDS */ .Rz.filter((id) => disabled.has(id)),
        maxFileBytes: settings.scan["max-file-bytes"],
        pullRequestText: settings.scan["pull-request-text"],
    };
}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ USUAL)
/* harmony export */ });
const USUAL = {
    check: { timeout: "10s", concurrency: 8, "per-host": 1, confirm: { attempts: 3, delay: "2s" } },
    scan: { "exclude-paths": [], disable: [], "max-file-bytes": 1_073_741_824, "pull-request-text": false },
    policy: {
        "warn-within": "14d",
        "fail-within": "0d",
        "require-owner": false,
        "require-expiry": false,
        "require-service-account": false,
        "on-undetermined": "warn",
        "fail-on-confidence": "context",
    },
};


/***/ }),

/***/ 1967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   zC: () => (/* binding */ looksLikeKey)
/* harmony export */ });
/* unused harmony export nearestOf */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,39}$/;
function looksLikeKey(text) {
    return (text.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).some((run) => alternations(run) >= 3);
}
function alternations(text) {
    return text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
}
function shown(text, what) {
    return PLAIN.test(text) && alternations(text) < 4 ? `${what} \`${text}\`` : `${what} (not shown here)`;
}
function suggestion(text, known) {
    const nearest = nearestOf(text, known);
    return nearest === undefined ? "" : `, did you mean \`${nearest}\`?`;
}
function nearestOf(text, known) {
    if (text.length > 64)
        return undefined;
    const ranked = known
        .map((name) => ({ name, slips: slipsBetween(text.toLowerCase(), name.toLowerCase()) }))
        .filter(({ name, slips }) => slips <= Math.max(1, Math.floor(Math.min(name.length, text.length) / 3)))
        .sort((a, b) => a.slips - b.slips);
    return ranked[0]?.name;
}
function slipsBetween(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
            current.push(Math.min(changed, swapped, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createConfigReaders)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9241);

const OBJECT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function createConfigReaders({ files, git }, repository) {
    return {
        workingTree: (path) => files.readText(path),
        commit: async (objectId, path) => {
            if (!OBJECT_ID.test(objectId))
                throw unreadable(objectId);
            if (await hasCommit(git, objectId))
                return readFromCommit(git, objectId, path);
            if (repository === undefined)
                throw unreadable(objectId);
            return repository.readText(objectId, path);
        },
    };
}
async function hasCommit(git, objectId) {
    const isThere = async () => (await git.run(["cat-file", "-e", `${objectId}^{commit}`])).exitCode === 0;
    if (await isThere())
        return true;
    await git.run(["fetch", "--no-tags", "--depth=1", "origin", objectId]);
    return isThere();
}
async function readFromCommit(git, objectId, path) {
    const listed = await git.run(["ls-tree", "-z", "--full-tree", objectId, "--", path]);
    const blob = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(Buffer.from(listed.stdout).toString("latin1"))?.[1];
    if (listed.exitCode !== 0)
        throw unreadable(objectId);
    if (blob === undefined)
        return undefined;
    const content = await git.run(["cat-file", "blob", blob]);
    if (content.exitCode !== 0)
        throw unreadable(objectId);
    return Buffer.from(content.stdout).toString("utf8");
}
function unreadable(objectId) {
    const message = `the base commit ${objectId.slice(0, 7)}, from which the configuration is read on this event, is not in this clone and could not be fetched; ` +
        'let actions/checkout use "fetch-depth: 0".';
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([{ source: "config", message }]);
}


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ compileInSmallPieces),
  E: () => (/* binding */ keepMemorySmall)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/io/memory.js

function compileInSmallPieces() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)("--max-inlined-bytecode-size-cumulative=300");
}
function keepMemorySmall() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1");
}


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ runToExit)
});

// EXTERNAL MODULE: ./build/model/problem.js
var problem = __nccwpck_require__(9241);
;// CONCATENATED MODULE: ./build/io/crash.js
function describeCrash(error) {
    if (!(error instanceof Error))
        return "Keyturn stopped on an error that it did not expect (not an Error object). This is a bug: please report it.";
    const code = "code" in error && typeof error.code === "string" && /^[A-Z0-9_]{1,60}$/.test(error.code) ? ` (${error.code})` : "";
    const frames = (error.stack ?? "")
        .replace(error.message, "")
        .split("\n")
        .filter((line) => /^\s+at [^"'`]{1,300}$/.test(line));
    return [
        `Keyturn stopped on an error that it did not expect: ${error.name}${code}. This is a bug: please report it with these lines.`,
        ...frames.slice(0, 12),
    ].join("\n");
}

// EXTERNAL MODULE: ./build/io/memory.js + 1 modules
var memory = __nccwpck_require__(7071);
;// CONCATENATED MODULE: ./build/io/process.js



const MISTAKE = 2;
const NOTHING_KNOWN = 4;
async function runToExit(main, sink) {
    (0,memory/* compileInSmallPieces */.t)();
    try {
        process.exitCode = await main();
    }
    catch (error) {
        process.exitCode = error instanceof problem/* ConfigError */.x ? MISTAKE : NOTHING_KNOWN;
        if (error instanceof problem/* ConfigError */.x)
            await sink.showMistakes(error);
        else
            await sink.showCrash(describeCrash(error));
    }
}


/***/ }),

/***/ 9387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: ./build/model/printable.js
var printable = __nccwpck_require__(1717);
// EXTERNAL MODULE: ./build/model/problem.js
var model_problem = __nccwpck_require__(9241);
// EXTERNAL MODULE: ./build/model/redaction.js
var redaction = __nccwpck_require__(1651);
;// CONCATENATED MODULE: ./build/io/log.js

function createLog(sink) {
    let redact = (text) => text;
    return {
        info: (line) => sink.info((0,printable/* printable */.g)(redact(line))),
        debug: (line) => sink.debug((0,printable/* printable */.g)(redact(line))),
        progress: (line) => sink.progress?.((0,printable/* printable */.g)(redact(line))),
        guardWith: (next) => {
            redact = next;
        },
    };
}

;// CONCATENATED MODULE: ./build/io/mask.js

const SHORTEST_MASK = 6;
function maskSecrets(secrets, setSecret) {
    const forms = new Set(secrets.flatMap((secret) => (0,redaction/* formsOf */.XP)(secret.reveal())));
    for (const form of forms) {
        if (form.length >= SHORTEST_MASK && !/[\r\n]/.test(form))
            setSecret(form);
    }
}

;// CONCATENATED MODULE: ./build/io/outputs.js


async function writeOutputs(outputs, path) {
    const pairs = Object.entries(outputs).map(([name, value = ""]) => ({ name, value }));
    if (path && pairs.every(isOfOneLine)) {
        (0,external_node_fs_.appendFileSync)(path, pairs.map(({ name, value }) => `${name}=${value}${external_node_os_namespaceObject.EOL}`).join(""), "utf8");
        return;
    }
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
    for (const { name, value } of pairs)
        core.setOutput(name, value);
}
function isOfOneLine({ name, value }) {
    return /^[\w-]+$/.test(name) && !/[\r\n\u0085\u2028\u2029]/.test(value);
}

;// CONCATENATED MODULE: ./build/io/pull-requests.js
function createPullRequests(token, name, apiUrl) {
    return {
        comments: async (number) => {
            const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
            const { rest, paginate } = getOctokit(token, apiUrl === undefined ? {} : { baseUrl: apiUrl });
            const [owner = "", repo = ""] = name.split("/");
            const page = { owner, repo, per_page: 100 };
            try {
                const said = await paginate(rest.issues.listComments, { ...page, issue_number: number });
                const onLines = await paginate(rest.pulls.listReviewComments, { ...page, pull_number: number });
                const reviews = await paginate(rest.pulls.listReviews, { ...page, pull_number: number });
                return [...commentsIn("issuecomment-", said), ...commentsIn("discussion_r", onLines), ...commentsIn("pullrequestreview-", reviews)];
            }
            catch (error) {
                return { failure: failureOf(error) };
            }
        },
    };
}
function commentsIn(anchor, said) {
    return said.flatMap(({ id, body }) => (body ? [{ anchor: `${anchor}${Number(id)}`, text: body }] : []));
}
function failureOf(error) {
    const isAnswer = typeof error === "object" && error !== null && "response" in error && error.response !== undefined;
    return isAnswer && "status" in error && typeof error.status === "number"
        ? `GitHub answered with status ${error.status}`
        : "GitHub gave no answer";
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/io/report-files.js

async function writeReportFiles(files) {
    if (files.length === 0)
        return;
    const { mkdir, writeFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
    for (const file of files) {
        await mkdir((0,external_node_path_.dirname)(file.path), { recursive: true });
        await writeFile(file.path, file.text, "utf8");
    }
}

;// CONCATENATED MODULE: ./build/io/repository.js

function createRepository(token, name) {
    return {
        readText: async (objectId, path) => {
            const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
            const [owner = "", repo = ""] = name.split("/");
            try {
                const answer = await getOctokit(token).rest.repos.getContent({ owner, repo, path, ref: objectId, mediaType: { format: "raw" } });
                return typeof answer.data === "string" ? answer.data : undefined;
            }
            catch (error) {
                const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
                if (status === 404)
                    return undefined;
                throw notAnswered(objectId, typeof status === "number" ? `status ${status}` : "no answer");
            }
        },
    };
}
function notAnswered(objectId, what) {
    const message = `the configuration at base commit ${objectId.slice(0, 7)} is neither in this clone nor given out by GitHub (${what}); ` +
        'let actions/checkout use "fetch-depth: 0", or give the job "contents: read".';
    return new model_problem/* ConfigError */.x([{ source: "config", message }]);
}

;// CONCATENATED MODULE: ./build/io/runner.js












const actionsCore = () => Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
function createRunner() {
    const environment = process.env;
    const log = createLog({ info: writeLine, debug: (line) => void actionsCore().then((core) => core.debug(line)) });
    return {
        environment,
        workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
        log,
        eventPayload: async () => (environment.GITHUB_EVENT_PATH ? (0,promises_.readFile)(environment.GITHUB_EVENT_PATH, "utf8") : undefined),
        protect: async (secrets) => {
            if (secrets.length > 0)
                maskSecrets(secrets, (await actionsCore()).setSecret);
            log.guardWith((0,redaction/* createRedactor */.lY)(secrets));
        },
        repository: (token) => (token && environment.GITHUB_REPOSITORY ? createRepository(token, environment.GITHUB_REPOSITORY) : undefined),
        pullRequests: (token) => token && environment.GITHUB_REPOSITORY ? { pullRequests: createPullRequests(token, environment.GITHUB_REPOSITORY) } : {},
        publish: (publication) => publish(publication, environment),
        showMistakes: async (error, summary) => {
            if (environment.GITHUB_STEP_SUMMARY)
                (0,external_node_fs_.appendFileSync)(environment.GITHUB_STEP_SUMMARY, summary, "utf8");
            await annotateMistakes(error);
        },
        showCrash: async (text) => (await actionsCore()).error(text, { title: "Keyturn stopped" }),
    };
}
function writeLine(line) {
    process.stdout.write(`${line}${external_node_os_namespaceObject.EOL}`);
}
async function publish(publication, environment) {
    writeLine(publication.text);
    await writeReportFiles(publication.files);
    await writeOutputs(publication.outputs, environment.GITHUB_OUTPUT);
    if (environment.GITHUB_STEP_SUMMARY)
        await (0,promises_.appendFile)(environment.GITHUB_STEP_SUMMARY, publication.summary, "utf8");
    if (publication.annotations.length > 0)
        await annotate(publication.annotations);
}
async function annotate(annotations) {
    const core = await actionsCore();
    for (const annotation of annotations)
        annotateOne(core, annotation);
}
function annotateOne(core, { level, message, ...place }) {
    const properties = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
    if (level === "error")
        core.error(message, properties);
    else if (level === "warning")
        core.warning(message, properties);
    else
        core.notice(message, properties);
}
async function annotateMistakes(error) {
    const core = await actionsCore();
    for (const problem of error.problems) {
        const place = problem.line === undefined ? {} : { file: problem.source, startLine: problem.line, startColumn: problem.column ?? 1 };
        core.error((0,printable/* printable */.g)((0,model_problem/* describeProblem */.B)(problem)), { title: "Keyturn: mistake in the configuration", ...place });
    }
}


/***/ }),

/***/ 423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createWorld)
});

;// CONCATENATED MODULE: ./build/io/clock.js
function createClock() {
    return {
        now: () => new Date(),
        monotonicMs: () => {
            const [seconds, nanoseconds] = process.hrtime();
            return seconds * 1000 + nanoseconds / 1e6;
        },
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/io/memory.js + 1 modules
var memory = __nccwpck_require__(7071);
;// CONCATENATED MODULE: ./build/io/files.js



function createFiles(directory) {
    return {
        readText: async (path) => readIfThere((0,external_node_path_.resolve)(directory, path))?.toString("utf8"),
        async *walk(path) {
            const { walk } = await __nccwpck_require__.e(/* import() */ 168).then(__nccwpck_require__.bind(__nccwpck_require__, 9168));
            (0,memory/* keepMemorySmall */.E)();
            yield* walk((0,external_node_path_.resolve)(directory, path));
        },
    };
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/world.js
var world = __nccwpck_require__(3920);
;// CONCATENATED MODULE: ./build/io/git-directory.js


function findGitDirectory(directory) {
    for (let at = (0,external_node_path_.resolve)(directory);; at = (0,external_node_path_.dirname)(at)) {
        const found = gitDirectoryAt(at);
        if (found !== undefined || at === (0,external_node_path_.dirname)(at))
            return found;
    }
}
function gitDirectoryAt(directory) {
    const entry = (0,external_node_path_.join)(directory, ".git");
    const status = (0,external_node_fs_.statSync)(entry, { throwIfNoEntry: false });
    if (status?.isDirectory() && looksLikeGitDirectory(entry))
        return entry;
    if (status?.isFile())
        return linkedDirectory(directory, entry);
    return looksLikeGitDirectory(directory) ? directory : undefined;
}
function linkedDirectory(directory, entry) {
    const target = /^gitdir: (.+?)\r?\n?$/.exec((0,external_node_fs_.readFileSync)(entry, "utf8"))?.[1];
    return target === undefined ? undefined : (0,external_node_path_.resolve)(directory, target);
}
function looksLikeGitDirectory(directory) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, "HEAD")) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, "objects")) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, "refs"));
}

;// CONCATENATED MODULE: ./build/io/git-environment.js
const HARDENING = [
    "--no-pager",
    "--no-replace-objects",
    "--no-optional-locks",
    "--literal-pathspecs",
    ...[
        "core.fsmonitor=false",
        "core.hooksPath=/dev/null",
        "core.attributesFile=/dev/null",
        "core.quotePath=false",
        "protocol.ext.allow=never",
        "submodule.recurse=false",
        "fetch.recurseSubmodules=false",
        "gc.auto=0",
        "maintenance.auto=false",
        "advice.graftFileDeprecated=false",
    ].flatMap((setting) => ["-c", setting]),
];
const ALWAYS = [
    ...["PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "SYSTEMROOT", "ComSpec", "PATHEXT"],
    "GIT_INDEX_FILE",
];
const QUARANTINE = ["GIT_QUARANTINE_PATH", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"];
function quarantine({ GIT_QUARANTINE_PATH: apart, GIT_OBJECT_DIRECTORY: objects }) {
    return apart !== undefined && apart !== "" && apart === objects ? QUARANTINE : [];
}
const FOR_FETCH = [
    ...[
        "HOME",
        "USERPROFILE",
        "SSH_AUTH_SOCK",
        "GIT_SSH",
        "GIT_SSH_COMMAND",
        "GIT_SSL_CAINFO",
        "GIT_SSL_CAPATH",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
    ],
    ...["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy", "no_proxy"],
];
function gitEnvironment(command, { environment, token, gitDirectory }) {
    const fetches = asksRemote(command);
    const passed = [...ALWAYS, ...quarantine(environment), ...(fetches ? FOR_FETCH : [])].flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(passed),
        ...(gitDirectory === undefined ? {} : { GIT_DIR: gitDirectory }),
        LC_ALL: "C",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: "/dev/null",
        GIT_NO_LAZY_FETCH: "1",
        ...(fetches ? {} : { GIT_ALLOW_PROTOCOL: "none" }),
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        ...settings([["safe.directory", "*"], ...(fetches && token ? authorization(environment, token) : [])]),
    };
}
function settings(pairs) {
    const entries = pairs.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(pairs.length), ...Object.fromEntries(entries) };
}
function authorization(environment, token) {
    const server = environment.GITHUB_SERVER_URL ?? "https://github.com";
    const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return [
        [key, ""],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
}
function asksRemote(command) {
    return command === "fetch" || command === "ls-remote";
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/io/packs.js



const MOST_INDEX_BYTES = 24 << 20;
const MOST_HELD_BYTES = 16 << 20;
const MOST_PACKS = 256;
const WINDOW_BYTES = 32 << 10;
function openPacks(folder) {
    const opened = [];
    try {
        const paths = (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => name.endsWith(".idx"))
            .map((name) => (0,external_node_path_.join)(folder, name.slice(0, -".idx".length)));
        if (paths.length > MOST_PACKS || sizeOf(paths, ".idx") > MOST_INDEX_BYTES)
            return [];
        const isHeld = sizeOf(paths, ".pack") <= MOST_HELD_BYTES;
        for (const path of paths)
            opened.push(openPack(path, isHeld));
        return opened;
    }
    catch {
        for (const pack of opened)
            pack.close();
        return [];
    }
}
function sizeOf(paths, kind) {
    return paths.reduce((sum, path) => {
        const status = (0,external_node_fs_.statSync)(path + kind);
        if (!status.isFile())
            throw new Error("a pack is no file");
        return sum + status.size;
    }, 0);
}
function openPack(path, isHeld) {
    const index = (0,external_node_fs_.readFileSync)(`${path}.idx`);
    const file = (0,external_node_fs_.openSync)(`${path}.pack`, "r");
    const sizeBytes = (0,external_node_fs_.fstatSync)(file).size;
    const window = Buffer.allocUnsafeSlow(isHeld ? sizeBytes : WINDOW_BYTES);
    let from = 0;
    let to = isHeld ? readFully(file, window, 0) : 0;
    const read = (offset, length) => {
        const end = Math.min(offset + length, sizeBytes);
        if (offset >= from && end <= to)
            return window.subarray(offset - from, end - from);
        if (length > window.length) {
            const own = Buffer.allocUnsafe(Math.max(0, end - offset));
            return own.subarray(0, readFully(file, own, offset));
        }
        from = offset;
        to = offset + readFully(file, window, offset);
        return window.subarray(0, Math.max(0, Math.min(end, to) - from));
    };
    return {
        index,
        sizeBytes,
        read,
        inflate(start, end, size) {
            try {
                const inflated = (0,external_node_zlib_.inflateSync)(read(start, end - start), { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
                return inflated.length === size ? inflated : undefined;
            }
            catch {
                return undefined;
            }
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
function readFully(file, into, offset) {
    let filled = 0;
    while (filled < into.length) {
        const count = (0,external_node_fs_.readSync)(file, into, filled, into.length - filled, offset + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return filled;
}

;// CONCATENATED MODULE: ./build/io/git.js






const MOST_STDERR_BYTES = 16 << 10;
const NOT_STARTED = 127;
const REMOTE_LEFT_ALONE = { exitCode: 128, stdout: new Uint8Array(), stderr: "the remote is not asked" };
function createGit(options) {
    return {
        run: (args, input) => runGit(options, args, input),
        stream: (args, input) => streamGit(options, args, input),
        openPacks: async () => {
            const { exitCode, stdout } = await runGit(options, ["rev-parse", "--git-path", "objects/pack"], undefined);
            return exitCode === 0 ? openPacks((0,external_node_path_.resolve)(options.directory, Buffer.from(stdout).toString("utf8").replace(/\n$/, ""))) : [];
        },
    };
}
async function runGit(options, args, input) {
    if (options.remote === "left-alone" && asksRemote(commandOf(args)))
        return REMOTE_LEFT_ALONE;
    const running = start(options, args);
    const chunks = [];
    running.child.stdin.end(input ?? "");
    for await (const chunk of running.child.stdout)
        chunks.push(chunk);
    const exitCode = await running.exitCode;
    return { exitCode, stdout: Buffer.concat(chunks), stderr: running.stderr() };
}
async function* streamGit(options, args, input) {
    const running = start(options, args);
    const feeding = feed(running.child, input).then(() => undefined, (error) => {
        running.child.kill();
        return { error };
    });
    try {
        for await (const chunk of running.child.stdout)
            yield chunk;
        const broken = await feeding;
        if (broken !== undefined)
            throw broken.error;
        const exitCode = await running.exitCode;
        if (exitCode !== 0 || /^(?:error|fatal): /m.test(running.stderr()))
            throw new world/* GitError */.X(args, exitCode, running.stderr());
    }
    finally {
        running.child.kill();
    }
}
async function feed(child, input) {
    if (typeof input === "string" || input instanceof Uint8Array || input === undefined) {
        child.stdin.end(input ?? "");
        return;
    }
    for await (const text of input) {
        if (child.stdin.destroyed)
            return;
        if (!child.stdin.write(text))
            await new Promise((resolve) => child.stdin.once("drain", resolve).once("close", resolve));
    }
    child.stdin.end();
}
function commandOf(args) {
    return args.find((arg, index) => !arg.startsWith("-") && args[index - 1] !== "-c") ?? "";
}
function start(options, args) {
    const child = (0,external_node_child_process_namespaceObject.spawn)("git", [...HARDENING, ...args], {
        cwd: options.directory,
        env: gitEnvironment(commandOf(args), { ...options, gitDirectory: findGitDirectory(options.directory) }),
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    const errors = [];
    let errorBytes = 0;
    child.stderr.on("data", (chunk) => {
        if (errorBytes < MOST_STDERR_BYTES)
            errors.push(chunk);
        errorBytes += chunk.length;
    });
    child.stdin.on("error", () => undefined);
    const exitCode = new Promise((resolve) => {
        child.once("error", () => resolve(NOT_STARTED));
        child.once("close", (code) => resolve(code ?? NOT_STARTED));
    });
    return { child, exitCode, stderr: () => Buffer.concat(errors).subarray(0, MOST_STDERR_BYTES).toString("utf8") };
}

;// CONCATENATED MODULE: ./build/io/http-on-demand.js

function createHttpOnDemand(options) {
    let created;
    const http = () => {
        created ??= load(options);
        return created;
    };
    return {
        send: async (request) => (await http()).send(request),
        addresses: async (url, allowPrivate) => (await (await http()).addresses?.(url, allowPrivate)) ?? [],
    };
}
async function load(options) {
    const { createHttp } = await Promise.all(/* import() */[__nccwpck_require__.e(280), __nccwpck_require__.e(777)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1777));
    (0,memory/* keepMemorySmall */.E)();
    return createHttp(options);
}

;// CONCATENATED MODULE: ./build/io/threads.js



function readerBeside(program) {
    if (program === undefined || !(0,external_node_fs_.existsSync)(program))
        return undefined;
    const reader = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)), "reader.js");
    return (0,external_node_fs_.existsSync)(reader) ? reader : undefined;
}
function createThreads(reader, options) {
    return {
        startReader: async () => {
            (0,memory/* keepMemorySmall */.E)();
            return reader === undefined ? undefined : startThread(reader, { ...options, token: undefined });
        },
    };
}
async function startThread(script, options) {
    const { Worker } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 19));
    const worker = new Worker(script, { workerData: options, env: {}, argv: [], execArgv: [], stdout: true, stderr: true });
    const ended = new Promise((resolve) => {
        worker.once("error", () => resolve());
        worker.once("exit", () => resolve());
    });
    return {
        ended,
        post: (message, handedOver = []) => worker.postMessage(message, handedOver),
        listen: (listener) => void worker.on("message", listener),
        end: () => void worker.terminate(),
    };
}

;// CONCATENATED MODULE: ./build/io/world.js





function createWorld({ directory, environment, log, token }) {
    const ofGit = { directory, environment, token, ...(environment.GITHUB_ACTIONS === "true" ? {} : { remote: "left-alone" }) };
    return {
        http: createHttpOnDemand({ environment }),
        git: createGit(ofGit),
        threads: createThreads(readerBeside(process.argv[1]), ofGit),
        files: createFiles(directory),
        clock: createClock(),
        log,
        runtime: runtimeOf(environment),
    };
}
function runtimeOf({ ImageOS: image, ImageVersion: version, RUNNER_NAME: runner }) {
    const program = `Node ${process.versions.node} on ${process.platform} ${process.arch}`;
    if (image !== undefined)
        return `${program}, runner image ${image} ${version ?? ""}`.trim();
    return runner === undefined ? program : `${program}, self-hosted runner`;
}


/***/ }),

/***/ 7035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ GENERIC_SECRET_ID),
/* harmony export */   Rz: () => (/* binding */ BUILT_IN_DETECTOR_IDS),
/* harmony export */   _D: () => (/* binding */ CHECKSUMMED_TOKEN_ID),
/* harmony export */   at: () => (/* binding */ GENERIC_PASSWORD_ID)
/* harmony export */ });
const GENERIC_SECRET_ID = "generic-secret";
const GENERIC_PASSWORD_ID = "generic-password";
const CHECKSUMMED_TOKEN_ID = "generic-checksummed-token";
const BUILT_IN_DETECTOR_IDS = [GENERIC_SECRET_ID, GENERIC_PASSWORD_ID, CHECKSUMMED_TOKEN_ID];


/***/ }),

/***/ 1873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ environmentName)
/* harmony export */ });
function environmentName({ environment, checkedBy }) {
    return checkedBy === "date" && environment.baseUrl === "" ? undefined : environment.name;
}


/***/ }),

/***/ 9289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ crypto)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);

let loaded;
function crypto() {
    loaded ??= (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)("node:crypto");
    return loaded;
}


/***/ }),

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nr: () => (/* binding */ hiddenAs),
/* harmony export */   yM: () => (/* binding */ isShared),
/* harmony export */   zZ: () => (/* binding */ isCommitted)
/* harmony export */ });
function isCommitted({ places }) {
    return places.some((place) => place.commit !== undefined);
}
function isShared(leak) {
    return isCommitted(leak) || leak.places.some(({ source }) => source.startsWith("pull-request-"));
}
function hiddenAs({ encoding }) {
    const [inner, ...around] = encoding.map((name) => (name === "archive" ? "an archive" : name)).toReversed();
    if (inner === undefined)
        return "";
    return [inner === "an archive" ? `in ${inner}` : `as ${inner}`, ...around].join(" in ");
}


/***/ }),

/***/ 1717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const BREAK = "\u200b";
function printable(text, maxLength = 2000) {
    const cut = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
    return cut
        .replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, (char) => `\\x${hexOf(char, 2)}`)
        .replaceAll(/[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (char) => `\\u{${hexOf(char, 4)}}`)
        .replaceAll("##[", `##${BREAK}[`)
        .replaceAll(/:(?=:)/g, `:${BREAK}`);
}
function hexOf(char, width) {
    return (char.codePointAt(0) ?? 0).toString(16).padStart(width, "0");
}


/***/ }),

/***/ 9241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
class ConfigError extends Error {
    name = "ConfigError";
    problems;
    constructor(problems) {
        super(problems.map(describeProblem).join("\n"));
        this.problems = problems;
    }
}
function describeProblem(problem) {
    const place = [problem.source, problem.line, problem.column].filter((part) => part !== undefined);
    return `${place.join(":")}: ${problem.message}`;
}


/***/ }),

/***/ 1651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   lB: () => (/* binding */ isOrdinaryWord),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
const MARK = "[redacted]";
const PIECE = 12;
const SHORTEST = 4;
function createRedactor(secrets, known = []) {
    const pieces = new Set();
    const shortForms = new Set();
    const forms = secrets.flatMap((secret) => formsOf(secret.reveal())).map((form) => form.toLowerCase());
    for (const form of forms)
        addForm(form, pieces, shortForms);
    for (const text of known.map((part) => part.toLowerCase())) {
        if (!forms.some((form) => text.includes(form)))
            for (const piece of piecesOf(text))
                pieces.delete(piece);
    }
    if (pieces.size === 0 && shortForms.size === 0)
        return (text) => text;
    const longestFirst = [...shortForms].sort((a, b) => b.length - a.length);
    return (text) => cutOut(text, pieces, longestFirst);
}
function isOrdinaryWord(secret) {
    return /^[A-Za-z]{1,15}$/.test(secret.reveal());
}
function formsOf(value) {
    const plain = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
    const forms = new Set();
    for (const text of new Set(plain)) {
        if (text.length < SHORTEST)
            continue;
        const bytes = Buffer.from(text, "utf8");
        const percent = percentEncode(text);
        for (const form of [text, [...text].reverse().join(""), JSON.stringify(text).slice(1, -1), escapeHtml(text)])
            forms.add(form);
        for (const form of [percent, percent.replaceAll("%20", "+"), percentEncodeAll(bytes), bytes.toString("hex")])
            forms.add(form);
        for (const form of base64Forms(bytes))
            forms.add(form);
    }
    return [...forms].filter((form) => form.length >= SHORTEST);
}
function percentEncode(text) {
    return [...text].map((char) => (/[A-Za-z0-9._~-]/.test(char) ? char : percentEncodeAll(Buffer.from(char, "utf8")))).join("");
}
function percentEncodeAll(bytes) {
    return Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}
function escapeHtml(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function base64Forms(bytes) {
    const forms = [];
    for (const shift of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString("base64")
            .replaceAll("=", "");
        const ownStart = Math.ceil((shift * 8) / 6);
        const ownEnd = Math.floor(((shift + bytes.length) * 8) / 6);
        const own = encoded.slice(ownStart, ownEnd);
        forms.push(own, own.replaceAll("+", "-").replaceAll("/", "_"));
    }
    return forms;
}
function addForm(form, pieces, shortForms) {
    if (form.length < PIECE) {
        shortForms.add(form);
        return;
    }
    for (const piece of piecesOf(form))
        pieces.add(piece);
}
function* piecesOf(form) {
    for (let start = 0; start + PIECE <= form.length; start++)
        yield form.slice(start, start + PIECE);
}
function cutOut(text, pieces, shortForms) {
    const lower = text.toLowerCase();
    if (lower.length !== text.length)
        return cutOut(asciiOnly(text), pieces, shortForms);
    const covered = new Uint8Array(text.length);
    for (let start = 0; start + PIECE <= lower.length; start++) {
        if (pieces.has(lower.slice(start, start + PIECE)))
            covered.fill(1, start, start + PIECE);
    }
    for (const form of shortForms) {
        for (let at = lower.indexOf(form); at !== -1; at = lower.indexOf(form, at + form.length))
            covered.fill(1, at, at + form.length);
    }
    return replaceCovered(text, covered);
}
function asciiOnly(text) {
    return text.replaceAll(/[^\x00-\x7f]/g, "?");
}
function replaceCovered(text, covered) {
    let out = "";
    let from = 0;
    while (from < text.length) {
        const hidden = covered[from] === 1;
        let to = from + 1;
        while (to < text.length && (covered[to] === 1) === hidden)
            to++;
        out += hidden ? MARK : text.slice(from, to);
        from = to;
    }
    return out;
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
function exitCode(result) {
    switch (result) {
        case "clean":
            return 0;
        case "findings":
            return 1;
        case "could-not-tell":
            return 4;
    }
}


/***/ }),

/***/ 9005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gu: () => (/* binding */ writingScopes),
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   xL: () => (/* binding */ excessScopes)
/* harmony export */ });
const CONTAINS = {
    repo: ["public_repo", "security_events"],
    user: ["read:user"],
    api: ["read_api", "read_user", "read_repository", "write_repository", "read_registry", "write_registry"],
};
const EVERYTHING = new Set(["*", "all", "full_access", "root"]);
const LEVELS = ["admin", "write", "read"];
const WRITING = /(?:^|[:._/-])(?:admin|write|delete|manage|edit|create|update|push|publish|full|full_access|owner|send|upload)(?:$|[:._/-])/;
const WRITING_BY_NAME = new Set([...EVERYTHING, "repo", "public_repo", "api", "gist", "workflow", "user", "sudo"]);
function missingScopes(required, granted) {
    return required.filter((scope) => !granted.some((held) => contains(held, scope)));
}
function excessScopes(required, granted) {
    return required.length === 0 ? [] : granted.filter((held) => !required.some((scope) => contains(scope, held)));
}
function writingScopes(granted) {
    return granted.filter((scope) => WRITING_BY_NAME.has(scope.toLowerCase()) || WRITING.test(scope.toLowerCase()));
}
function contains(held, scope) {
    const [have, want] = [held.toLowerCase(), scope.toLowerCase()];
    if (have === want || EVERYTHING.has(have))
        return true;
    if (Object.hasOwn(CONTAINS, have) && CONTAINS[have]?.includes(want) === true)
        return true;
    return [":", ".", "/"].some((mark) => want.startsWith(have + mark)) || isHigherLevel(have, want);
}
function isHigherLevel(have, want) {
    const [haveLevel = "", ...haveRest] = have.split(":");
    const [wantLevel = "", ...wantRest] = want.split(":");
    const [haveAt, wantAt] = [LEVELS.indexOf(haveLevel), LEVELS.indexOf(wantLevel)];
    return haveRest.length > 0 && haveRest.join(":") === wantRest.join(":") && haveAt !== -1 && wantAt !== -1 && haveAt <= wantAt;
}


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
const REDACTED = "[redacted]";
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    equals(other) {
        return this.#value === other.#value;
    }
    get isEmpty() {
        return this.#value === "";
    }
    toString() {
        return REDACTED;
    }
    toJSON() {
        return REDACTED;
    }
    [Symbol.toPrimitive]() {
        return REDACTED;
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return REDACTED;
    }
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1260);

function secretsIn(value) {
    const found = [];
    collect(value, found, new Set());
    return found;
}
function collect(value, found, seen) {
    if (typeof value !== "object" || value === null || seen.has(value))
        return;
    seen.add(value);
    if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z)
        found.push(value);
    else
        for (const item of Object.values(value))
            collect(item, found, seen);
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ staleYear),
/* harmony export */   Yu: () => (/* binding */ accountKind),
/* harmony export */   d8: () => (/* binding */ hasLabelForm)
/* harmony export */ });
const SHORT_NAMES = {
    production: ["prod", "prd", "live"],
    staging: ["stage", "stg"],
    development: ["dev"],
    sandbox: ["test", "testing"],
};
const YEAR = /^20\d\d$/;
const YEARS_PASSED = 2;
function hasLabelForm(name, form, environment) {
    const words = wordsOf(name);
    const purpose = [...words];
    if (form !== "purpose-year" && !environmentWords(environment).includes(purpose.shift() ?? ""))
        return false;
    if (form !== "environment-purpose" && !YEAR.test(purpose.pop() ?? ""))
        return false;
    return purpose.length > 0 && !purpose.every((word) => /^\d*$/.test(word));
}
function staleYear(name, now) {
    const years = wordsOf(name)
        .filter((word) => YEAR.test(word))
        .map(Number);
    const latest = Math.max(...years);
    return years.length > 0 && latest + YEARS_PASSED <= now.getUTCFullYear() ? latest : undefined;
}
function accountKind(identity) {
    const name = identity.trim().toLowerCase();
    if (name.endsWith("[bot]") || /(?:^|[-_.@/ ])(?:bot|ci|svc|service|robot|automation|system|app|deploy)(?:$|[-_.@/ ])/.test(name))
        return "service";
    if (/\.gserviceaccount\.com$|:assumed-role\/|:role\//.test(name))
        return "service";
    return /^[^\s@/:]+@[^\s@/:]+\.[a-z]+$/.test(name) || /:user\/[^/]+$/.test(name) ? "person" : undefined;
}
function wordsOf(name) {
    return name
        .toLowerCase()
        .split(/[-_. ]+/)
        .filter((word) => word !== "");
}
function environmentWords(environment) {
    if (environment === undefined)
        return Object.entries(SHORT_NAMES).flat(2);
    const name = environment.toLowerCase();
    const short = Object.entries(SHORT_NAMES).find(([long, others]) => long === name || others.includes(name));
    return short === undefined ? [name] : [name, short[0], ...short[1]];
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = "0.1.0";


/***/ }),

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ togetherOf)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1822);

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

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ buildAnnotations)
/* harmony export */ });
/* harmony import */ var _model_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1717);
/* harmony import */ var _guarded_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1935);
/* harmony import */ var _open_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7955);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4098);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4546);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6257);






const KEPT_PER_LEVEL = 10;
const LONGEST_TITLE = 200;
const LONGEST_MESSAGE = 3500;
const LEVELS = ["error", "warning", "notice"];
const NOWHERE = { file: undefined, startLine: undefined, endLine: undefined, startColumn: undefined, endColumn: undefined };
function buildAnnotations(report) {
    const safe = (0,_guarded_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .N)(report);
    const all = [...safe.findings.flatMap(ofFinding), ...ofUnanswered(safe), ...ofSkipped(safe)];
    return LEVELS.flatMap((level) => cut(all.filter((annotation) => annotation.level === level)));
}
function cut(annotations) {
    if (annotations.length <= KEPT_PER_LEVEL)
        return annotations;
    const shown = annotations.slice(0, KEPT_PER_LEVEL - 1);
    const level = shown[0]?.level ?? "notice";
    const message = `${annotations.length - shown.length} more of this kind are not shown here. See the job summary or the JSON report for all of them.`;
    return [...shown, annotation(level, "Keyturn: more findings", message, NOWHERE)];
}
function ofFinding({ finding, disposition }) {
    if ((0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetThrough */ .BL)(disposition))
        return [];
    const level = disposition === "fails" ? "error" : disposition === "warns" ? "warning" : "notice";
    const spot = finding.kind === "leak" ? spotOfPlace(finding.leak.places[0]) : spotOfCheck(finding.check);
    return [annotation(level, finding.title, finding.message, spot)];
}
function ofUnanswered(report) {
    const level = report.result === "could-not-tell" ? "error" : "warning";
    return report.unanswered.map((sentence) => {
        const check = (0,_open_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOfQuestion */ .K)(sentence, report);
        return annotation(level, "Could not tell", sentence, check === undefined ? NOWHERE : spotOfCheck(check));
    });
}
function ofSkipped(report) {
    const skipped = (report.checks ?? []).filter((check) => check.verdict.outcome === "skipped");
    const [first] = skipped;
    if (first === undefined)
        return [];
    const names = skipped.map((check) => check.credential.name).join(", ");
    return [
        annotation("notice", `Not checked: ${skipped.length}`, `${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._5)(first.verdict)}: ${names}. ${first.advice.meaning}`, NOWHERE),
    ];
}
function spotOfCheck({ credential }) {
    const { path, line, column } = credential.place;
    return { file: fileOf(path), startLine: line, endLine: line, startColumn: column, endColumn: undefined };
}
function spotOfPlace(place) {
    if (place === undefined || (place.source !== "file" && place.source !== "symlink"))
        return NOWHERE;
    const oneLine = place.line === place.endLine;
    return {
        file: fileOf(place.path),
        startLine: place.line,
        endLine: place.endLine,
        startColumn: oneLine ? place.column : undefined,
        endColumn: oneLine ? place.endColumn : undefined,
    };
}
function fileOf(path) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(path, 4000)
        .replaceAll("##[", "##\u200b[")
        .replace(/^\s*::/, "\u200b$&");
}
function annotation(level, title, message, spot) {
    return { level, title: (0,_model_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(title, LONGEST_TITLE), message: (0,_model_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(message, LONGEST_MESSAGE), ...spot };
}


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ buildReportFiles)
/* harmony export */ });
async function buildReportFiles(report, { json, sarif, html }) {
    return [
        ...(json === undefined ? [] : [{ path: json, text: (await __nccwpck_require__.e(/* import() */ 186).then(__nccwpck_require__.bind(__nccwpck_require__, 186))).buildJson(report) }]),
        ...(sarif === undefined ? [] : [{ path: sarif, text: (await __nccwpck_require__.e(/* import() */ 84).then(__nccwpck_require__.bind(__nccwpck_require__, 6084))).buildSarif(report) }]),
        ...(html === undefined ? [] : [{ path: html, text: (await __nccwpck_require__.e(/* import() */ 740).then(__nccwpck_require__.bind(__nccwpck_require__, 3740))).buildHtml(report) }]),
    ];
}


/***/ }),

/***/ 1935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ guarded)
/* harmony export */ });
/* harmony import */ var _model_redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1651);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1260);
/* harmony import */ var _model_secrets_in_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6183);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ readInWords),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _model_leak_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1587);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1822);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4546);



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

/***/ 2436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ leakRows),
/* harmony export */   Tg: () => (/* binding */ toneOfDisposition),
/* harmony export */   Ut: () => (/* binding */ laterSteps),
/* harmony export */   cF: () => (/* binding */ placeInWords),
/* harmony export */   v6: () => (/* binding */ leakNotes),
/* harmony export */   wN: () => (/* binding */ leakHeading)
/* harmony export */ });
/* harmony import */ var _model_leak_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1587);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1006);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4098);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1006);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6257);


const MARKS = /[&<>|`*~[\]\\$@#]|:\/\/|:(?=[\w+-]+:)|www\.|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_/gi;
const OPENING = /^(\s*)([-+=>]|\d+(?=[.)]))/;
const LINKING = /^(@|#|:\/\/|www\.)$/i;
const BREAK = "&#8203;";
function markdownText(text, maxLength) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, maxLength)
        .replaceAll(MARKS, (mark) => (LINKING.test(mark) ? broken(mark) : entity(mark)))
        .replace(OPENING, (_, space, mark) => space + entity(mark));
}
function markdownCode(text, maxLength) {
    return `<code>${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, maxLength).replaceAll(MARKS, entity)}</code>`;
}
function markdownLink(label, url) {
    const address = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .safeAddress */ .Md)(url);
    return address === undefined ? label : `<a href="${address.replaceAll("&", "&amp;")}">${label}</a>`;
}
function markdownSentence(sentence, knownUrl) {
    const address = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .safeAddress */ .Md)(knownUrl);
    const parts = address === undefined ? [sentence] : sentence.split(address);
    return parts.map(withCode).join(markdownLink(markdownText((0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .addressLabel */ .xh)(address ?? "")), address));
}
function withCode(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownText(part, 2000)))
        .join("");
}
function entity(mark) {
    const at = mark.toLowerCase() === "www." ? 3 : 0;
    return `${mark.slice(0, at)}&#${mark.charCodeAt(at)};${mark.slice(at + 1)}`;
}
function broken(mark) {
    return mark === "://" ? `&#58;${BREAK}//` : entity(mark) + BREAK;
}


/***/ }),

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ buildMistakes)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1822);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4902);


const MOST = 200;
function buildMistakes({ problems }) {
    const more = problems.length - MOST;
    const rows = problems.slice(0, MOST).map(row);
    const sections = [
        `## ❌ ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(problems.length, "mistake")} in the configuration: nothing was checked and nothing was searched.`,
        ["| Where | What is wrong, and what to do |", "|---|---|", ...rows].join("\n"),
        ...(more > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(more)} more in the log.`] : []),
    ];
    return `${sections.join("\n\n")}\n`;
}
function row({ source, line, column, message }) {
    const place = [source, line, column].filter((part) => part !== undefined).join(":");
    return `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(place)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(message, undefined)} |`;
}


/***/ }),

/***/ 7955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkOfQuestion),
/* harmony export */   s: () => (/* binding */ questionsOfScan)
/* harmony export */ });
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4546);

function checkOfQuestion(sentence, report) {
    return report.checks?.find(({ advice, verdict, expectation }) => (expectation === "undecided" || (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toneOf */ .YV)(verdict) === "unsure") && sentence.startsWith(advice.meaning));
}
function questionsOfScan(report) {
    return report.unanswered.filter((sentence) => checkOfQuestion(sentence, report) === undefined);
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buildOutputs)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3938);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1822);
/* harmony import */ var _guarded_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1935);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2251);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4098);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6257);






const OUTPUTS = {
    result: "clean, findings or could-not-tell",
    "exit-code": "0 clean, 1 findings, 4 could not tell",
    failures: "Findings that fail the run",
    warnings: "Findings that warn",
    suppressed: "Findings that were let through: by an allow comment or the baseline",
    unanswered: "Questions that stayed open",
    leaks: "Committed keys, without those that were let through",
    "credentials-checked": "Credentials that were tried",
    "credentials-failing": "Credentials with a finding that fails the run",
    "worst-outcome": "Worst outcome among the credentials: rejected, forbidden, intermittent, unknown, unreachable, throttled, skipped or valid; empty without credentials",
    "next-expiry": "Day on which the next credential expires (UTC, yyyy-mm-dd); empty where none is known",
    "next-expiry-days": "Whole days until then; empty where none is known",
    "next-expiry-credential": "Name of that credential; empty where none is known",
};
const WORST_FIRST = [
    "rejected",
    "forbidden",
    "intermittent",
    "unknown",
    "unreachable",
    "throttled",
    "skipped",
    "valid",
];
function buildOutputs(report) {
    const safe = (0,_guarded_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .N)(report);
    const tally = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyOf */ .sv)(safe);
    const checks = safe.checks ?? [];
    const next = nextToExpire(checks, safe.startedAt);
    const shown = safe.findings.filter(({ disposition }) => !(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetThrough */ .BL)(disposition));
    return {
        result: report.result,
        "exit-code": String((0,_model_report_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(report.result)),
        failures: String(tally.fails),
        warnings: String(tally.warns),
        suppressed: String(tally.suppressed + tally.baseline),
        unanswered: String(report.unanswered.length),
        leaks: String(shown.filter(({ finding }) => finding.kind === "leak").length),
        "credentials-checked": String(checks.filter((check) => check.verdict.outcome !== "skipped").length),
        "credentials-failing": String(failingCredentials(safe)),
        "worst-outcome": worstOutcome(checks),
        "next-expiry": next === undefined ? "" : (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(next.at),
        "next-expiry-days": next === undefined ? "" : String((0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .daysBetween */ .YM)(report.startedAt, next.at)),
        "next-expiry-credential": next === undefined ? "" : (0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(next.check.credential.name),
    };
}
function worstOutcome(checks) {
    const outcomes = new Set(checks.map((check) => (check.expectation === "met" ? "valid" : check.verdict.outcome)));
    return WORST_FIRST.find((outcome) => outcomes.has(outcome)) ?? "";
}
function failingCredentials(report) {
    const failing = report.findings.filter(({ disposition }) => disposition === "fails");
    return new Set(failing.map(({ finding }) => finding.check?.credential).filter((credential) => credential !== undefined)).size;
}
function nextToExpire(checks, now) {
    const inUse = checks.filter((check) => check.verdict.outcome !== "rejected");
    const coming = inUse.flatMap((check) => (check.expiry.known && check.expiry.at > now ? [{ at: check.expiry.at, check }] : []));
    return coming.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0];
}


/***/ }),

/***/ 4098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ isLetThrough),
/* harmony export */   C4: () => (/* binding */ problemInWords),
/* harmony export */   JU: () => (/* binding */ credentialRows),
/* harmony export */   mP: () => (/* binding */ expiryInWords)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1822);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1006);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4546);



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

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ buildSummary)
});

// EXTERNAL MODULE: ./build/report/across.js
var across = __nccwpck_require__(4246);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __nccwpck_require__(1822);
// EXTERNAL MODULE: ./build/report/guarded.js
var guarded = __nccwpck_require__(1935);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __nccwpck_require__(4902);
;// CONCATENATED MODULE: ./build/report/markdown-blocks.js

const MARKS = { bad: "❌", warn: "⚠️", unsure: "❔", good: "✅", muted: "➖" };
function folded(title, body) {
    return `<details><summary>${(0,markdown/* markdownText */.p7)(title)}</summary>\n\n${body}\n\n</details>`;
}
function fitting(head, lines, roomBytes, moreLine) {
    let used = 0;
    const shown = lines.filter((line) => {
        used += Buffer.byteLength(line) + 1;
        return used <= roomBytes;
    });
    const more = lines.length - shown.length;
    return [...head, ...shown, ...(more > 0 ? [moreLine(more)] : [])].join("\n");
}
function todo(steps, rotateUrl) {
    const [first] = steps;
    return first === undefined ? "" : (0,markdown/* markdownSentence */.nv)(first, rotateUrl);
}

// EXTERNAL MODULE: ./build/report/open-questions.js
var open_questions = __nccwpck_require__(7955);
// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __nccwpck_require__(4098);
// EXTERNAL MODULE: ./build/report/leak-rows.js
var leak_rows = __nccwpck_require__(2436);
// EXTERNAL MODULE: ./build/report/links.js
var links = __nccwpck_require__(1006);
;// CONCATENATED MODULE: ./build/report/summary-leaks.js






const LEAKS_SHOWN = 25;
const PLACES_SHOWN = 3;
const ROOM = { shown: 100_000, folded: 250_000 };
function leakSection(report) {
    const rows = (0,leak_rows/* leakRows */.B1)(report).filter(({ disposition }) => !(0,report_rows/* isLetThrough */.BL)(disposition));
    if (rows.length === 0)
        return [];
    return [
        "### Committed keys",
        leakTable(rows.slice(0, LEAKS_SHOWN), ROOM.shown),
        ...moreLeaks(rows.slice(LEAKS_SHOWN)),
        ...afterThat(rows),
    ];
}
function moreLeaks(rows) {
    return rows.length === 0 ? [] : [folded((0,figures/* counted */.hS)(rows.length, "more committed key"), leakTable(rows, ROOM.folded))];
}
function leakTable(rows, roomBytes) {
    const head = ["| | Committed key | Where | How sure | What to do now |", "|---|---|---|---|---|"];
    return fitting(head, rows.map(leakLine), roomBytes, (more) => `| | ${(0,figures/* counted */.hS)(more, "more key")} in the JSON report | | | |`);
}
function afterThat(rows) {
    const steps = (0,leak_rows/* laterSteps */.Ut)(rows).map((step) => `- ${(0,markdown/* markdownSentence */.nv)(step, undefined)}`);
    return steps.length === 0 ? [] : [folded("Committed keys: the steps after that", steps.join("\n"))];
}
function leakLine(row) {
    const { finding } = row;
    const what = (0,markdown/* markdownLink */.iQ)(`<b>${(0,markdown/* markdownText */.p7)(row.what)}</b>`, (0,links/* rulePage */.gd)(finding.leak.detector.id));
    const notes = row.notes.map((note) => (0,markdown/* markdownText */.p7)(note));
    const cells = [
        MARKS[row.tone],
        [what, ...shapeAndRule(row), ...notes].join("<br>"),
        places(row),
        sure(row),
        todo(row.steps, row.rotateUrl),
    ];
    return `| ${cells.join(" | ")} |`;
}
function places({ places: all }) {
    const shown = all.slice(0, PLACES_SHOWN).map((place) => (0,markdown/* markdownLink */.iQ)((0,markdown/* markdownCode */.D9)(place.text), place.url));
    const more = all.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${(0,figures/* grouped */.zD)(more)} more`] : [])].join("<br>");
}
function shapeAndRule({ preview, rule }) {
    return [...(preview === "" ? [] : [(0,markdown/* markdownCode */.D9)(preview)]), ...(rule === undefined ? [] : [`rule ${(0,markdown/* markdownCode */.D9)(rule)}`])];
}
function sure({ sure: words, reason, disposition }) {
    return (0,markdown/* markdownText */.p7)(words) + (reason === undefined || disposition === "fails" ? "" : `<br><em>${(0,markdown/* markdownText */.p7)(reason)}</em>`);
}

;// CONCATENATED MODULE: ./build/report/summary.js









const summary_ROOM = { credentials: 200_000, evidence: 120_000, letThrough: 80_000, sentences: 40_000, skips: 40_000 };
function buildSummary(report) {
    const safe = (0,guarded/* guarded */.N)(report);
    const { tone, sentence } = (0,headline/* headlineOf */.gD)(safe);
    const sections = [
        `## ${MARKS[tone]} ${(0,markdown/* markdownText */.p7)(sentence)}`,
        ...leakSection(safe),
        ...credentialSection(safe),
        ...togetherSection(safe),
        ...unansweredSection(safe),
        ...letThroughSection(safe),
        ...evidenceSection(safe),
        ...scanSection(safe),
        ...noticeSection(safe),
        `<em>${(0,markdown/* markdownText */.p7)(`${(0,headline/* lastLine */.fM)(safe)} Keyturn ${safe.version}, ${safe.trigger}.`)}</em>`,
    ];
    return `${sections.join("\n\n")}\n`;
}
function credentialSection(report) {
    const rows = (0,report_rows/* credentialRows */.JU)(report);
    if (rows.length === 0)
        return [];
    const head = ["| | Credential | Verdict | Expires | Owner | What to do |", "|---|---|---|---|---|---|"];
    return [
        "### Credentials",
        fitting(head, rows.map(credentialLine), summary_ROOM.credentials, (more) => `| | ${(0,figures/* counted */.hS)(more, "more credential")} in the JSON report | | | | |`),
    ];
}
function credentialLine(row) {
    const where = [row.provider, row.environment].filter((part) => part !== "").join(", ");
    const cells = [
        MARKS[row.tone],
        `<b>${(0,markdown/* markdownText */.p7)(row.name)}</b><br>${(0,markdown/* markdownText */.p7)(where)}`,
        [(0,markdown/* markdownText */.p7)(row.verdict), ...row.asides.map((aside) => `<em>${(0,markdown/* markdownText */.p7)(aside)}</em>`)].join("<br>"),
        (0,markdown/* markdownText */.p7)(row.expires),
        (0,markdown/* markdownText */.p7)(row.owner),
        todo(row.steps, row.rotateUrl),
    ];
    return `| ${cells.join(" | ")} |`;
}
function togetherSection(report) {
    const lines = (0,across/* togetherOf */.W)(report).map(({ says }) => `- ${(0,markdown/* markdownSentence */.nv)(says, undefined)}`);
    if (lines.length === 0)
        return [];
    return ["### Across credentials", fitting([], lines, summary_ROOM.sentences, (more) => `- ${(0,figures/* grouped */.zD)(more)} more in the JSON report`)];
}
function unansweredSection(report) {
    const questions = (0,open_questions/* questionsOfScan */.s)(report);
    if (questions.length === 0)
        return [];
    const lines = questions.map((sentence) => `- ${(0,markdown/* markdownSentence */.nv)(sentence, undefined)}`);
    return ["### Not everything could be read", fitting([], lines, summary_ROOM.sentences, (more) => `- ${(0,figures/* grouped */.zD)(more)} more in the JSON report`)];
}
function letThroughSection(report) {
    const rows = report.findings.filter(({ disposition }) => (0,report_rows/* isLetThrough */.BL)(disposition));
    if (rows.length === 0)
        return [];
    const lines = rows.map(letThroughLine);
    return [
        folded(`Let through: ${(0,figures/* counted */.hS)(rows.length, "finding")}`, fitting([], lines, summary_ROOM.letThrough, (more) => `- ${(0,figures/* grouped */.zD)(more)} more in the JSON report`)),
    ];
}
function letThroughLine({ finding, reason, disposition }) {
    return `- ${(0,markdown/* markdownText */.p7)((0,report_rows/* problemInWords */.C4)(finding), 1000)}<br>${(0,markdown/* markdownText */.p7)(disposition)}: ${(0,markdown/* markdownText */.p7)(reason ?? "in the baseline")}`;
}
function evidenceSection(report) {
    const rows = (0,report_rows/* credentialRows */.JU)(report).filter((row) => row.tone !== "good" && row.tone !== "muted");
    const details = rows.map((row) => {
        const { check } = row;
        const evidence = check.evidence.map(({ label, detail }) => `- ${(0,markdown/* markdownText */.p7)(label)}: ${(0,markdown/* markdownCode */.D9)(detail)}`);
        const steps = row.steps.map((step, index) => `${index + 1}. ${(0,markdown/* markdownSentence */.nv)(step, row.rotateUrl)}`);
        const used = check.credential.usedBy.length === 0 ? [] : [`Used by ${(0,markdown/* markdownText */.p7)(check.credential.usedBy.join(", "))}.`];
        const problems = row.problems.map((problem) => (0,markdown/* markdownSentence */.nv)(problem, row.rotateUrl));
        const body = [...problems, ...used, steps.join("\n"), evidence.join("\n")];
        return { name: row.name, body: body.filter((part) => part !== "").join("\n\n") };
    });
    const [first] = details;
    if (first === undefined)
        return [];
    if (details.length === 1)
        return [folded(`${first.name}: evidence and steps`, first.body)];
    const blocks = details.map(({ name, body }) => folded(name, body));
    const shown = fitting([], blocks, summary_ROOM.evidence, (more) => `${(0,figures/* counted */.hS)(more, "more credential")} in the JSON report.`);
    return [folded(`Evidence and steps: ${(0,figures/* counted */.hS)(blocks.length, "credential")}`, shown)];
}
function scanSection({ coverage }) {
    if (coverage === undefined)
        return [];
    const lines = coverage.skips.map((skip) => `- ${(0,markdown/* markdownCode */.D9)(skip.what)}: ${(0,markdown/* markdownText */.p7)(skip.why)}`);
    const skips = lines.length === 0 ? "Nothing was skipped." : fitting([], lines, summary_ROOM.skips, (more) => `- ${(0,figures/* grouped */.zD)(more)} more in the JSON report`);
    return [
        folded(`Searched: ${coverage.scope}${lines.length === 0 ? "" : `, ${(0,figures/* counted */.hS)(lines.length, "part")} not read`}`, `${(0,markdown/* markdownText */.p7)((0,headline/* readInWords */.Rr)(coverage))}\n\n${skips}`),
    ];
}
function noticeSection({ notices }) {
    if (notices.length === 0)
        return [];
    return [
        fitting([], notices.map((notice) => `> ${(0,markdown/* markdownSentence */.nv)(notice, undefined)}<br>`), summary_ROOM.sentences, (more) => `> ${(0,figures/* grouped */.zD)(more)} more in the JSON report`),
    ];
}


/***/ }),

/***/ 3206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildTerminal)
});

// EXTERNAL MODULE: ./build/report/across.js
var across = __nccwpck_require__(4246);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __nccwpck_require__(1822);
// EXTERNAL MODULE: ./build/report/guarded.js
var guarded = __nccwpck_require__(1935);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
// EXTERNAL MODULE: ./build/report/leak-rows.js
var leak_rows = __nccwpck_require__(2436);
// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __nccwpck_require__(4098);
// EXTERNAL MODULE: ./build/model/grouped.js
var grouped = __nccwpck_require__(5412);
;// CONCATENATED MODULE: ./build/report/terminal-width.js
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
    const mark = padded(MARKS[tone], INDENT);
    const inner = pen.columns - INDENT;
    const titleLines = wrapped(pen.text(title), inner).map((line, index) => (index === 0 ? pen.paint(tone, mark) : " ".repeat(INDENT)) + pen.bold(line));
    const detailLines = details.flatMap((detail) => wrapped(pen.text(detail), inner)).map((line) => " ".repeat(INDENT) + pen.dim(line));
    const stepLines = steps.flatMap((step) => wrapped(pen.text(step), inner - 3).map((line, index) => `${" ".repeat(INDENT)}${index === 0 ? "-> " : "   "}${line}`));
    return [...titleLines, ...detailLines, ...stepLines].join("\n");
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(7336);
// EXTERNAL MODULE: ./build/model/printable.js
var printable = __nccwpck_require__(1717);
;// CONCATENATED MODULE: ./build/report/terminal-pen.js



const NARROWEST = 40;
const WIDEST = 120;
const LONGEST = 2000;
function penOf({ colors, columns }) {
    const paint = picocolors.createColors(colors === "on");
    const byTone = { bad: paint.red, warn: paint.yellow, unsure: paint.magenta, good: paint.green, muted: paint.dim };
    return {
        columns: Math.min(Math.max(columns, NARROWEST), WIDEST),
        text: (text) => (colors === "on" ? (0,printable/* printable */.g)(text, LONGEST) : asciiOnly((0,printable/* printable */.g)(text, LONGEST))),
        paint: (tone, text) => byTone[tone](text),
        bold: paint.bold,
        dim: paint.dim,
    };
}

;// CONCATENATED MODULE: ./build/report/terminal.js









const GAP = 2;
const HEAD = ["Credential", "Environment", "Verdict", "Expires"];
const SKIPS_SHOWN = 5;
function buildTerminal(report, style) {
    const safe = (0,guarded/* guarded */.N)(report);
    const pen = penOf(style);
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
        ...[(0,headline/* lastLine */.fM)(safe)].map((line) => pen.bold(wrapped(pen.text(line), pen.columns).join("\n"))),
    ];
    return `${sections.join("\n\n")}\n`;
}
function terminal_headline(report, pen) {
    const { tone, sentence } = (0,headline/* headlineOf */.gD)(report);
    return wrapped(pen.text(sentence), pen.columns)
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
        .map((cell, index) => padded(shortened(cell, widths[index] ?? 0), widths[index] ?? 0))
        .join(" ".repeat(GAP))
        .trimEnd();
    const lines = rows.map(({ tone }, index) => pen.paint(tone, padded(MARKS[tone], INDENT)) + line(texts[index] ?? []));
    return [[pen.bold(" ".repeat(INDENT) + line(HEAD)), ...lines].join("\n")];
}
function fittingWidths(lines, room) {
    const widths = HEAD.map((_, index) => Math.max(...lines.map((line) => columnsOf(line[index] ?? ""))));
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
    if (columnsOf(text) <= columns)
        return text;
    let kept = "";
    for (const char of text) {
        if (columnsOf(kept + char) > columns - 3)
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
    const lines = sentences.flatMap((sentence) => wrapped(pen.text(sentence), pen.columns - 2).map((line, index) => (index === 0 ? "- " : "  ") + line));
    return [[pen.bold(title), ...lines].join("\n")];
}
function letThrough(report, pen) {
    const rows = report.findings.filter(({ disposition }) => (0,report_rows/* isLetThrough */.BL)(disposition));
    if (rows.length === 0)
        return [];
    const lines = rows.flatMap(({ finding, reason }) => wrapped(pen.text(`${(0,report_rows/* problemInWords */.C4)(finding)} Let through: ${reason ?? "baseline"}.`), pen.columns - 2));
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
    return [report.notices.flatMap((notice) => wrapped(pen.text(`Note: ${notice}`), pen.columns)).join("\n")];
}


/***/ }),

/***/ 4546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ toneOfCheck),
/* harmony export */   KI: () => (/* binding */ isByDate),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   v$: () => (/* binding */ checkInWords)
/* harmony export */ });
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/* harmony import */ var _model_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1717);

const LONGEST = 400;
function visible(text, maxLength = LONGEST) {
    return (0,_model_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text.toWellFormed(), maxLength).replaceAll("\u200b", "");
}


/***/ }),

/***/ 5416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/model/version.js
var version = __nccwpck_require__(178);
;// CONCATENATED MODULE: ./build/model/expiry.js
const DAY_MS = 86_400_000;
function nearness(expiry, window, now) {
    const leftMs = expiry.at.getTime() - now.getTime();
    const steps = window.stepDays ?? [];
    const reached = steps.filter((days) => leftMs < days * DAY_MS);
    const step = reached.length === 0 ? undefined : Math.min(...reached);
    const failMs = boundMs(window.failShare, window.failDays, expiry.lifetimeMs);
    const warnMs = Math.max(boundMs(window.warnShare, Math.max(window.warnDays, ...steps), expiry.lifetimeMs), (window.nextRunDays ?? 0) * DAY_MS);
    const level = leftMs <= 0 ? "expired" : leftMs < failMs ? "fails" : leftMs < warnMs ? "warns" : "far";
    return { level, leftMs, step };
}
function boundMs(share, days, lifetimeMs) {
    return share !== undefined && lifetimeMs !== undefined ? share * lifetimeMs : days * DAY_MS;
}

// EXTERNAL MODULE: ./build/model/scopes.js
var scopes = __nccwpck_require__(9005);
// EXTERNAL MODULE: ./build/model/crypto.js
var model_crypto = __nccwpck_require__(9289);
;// CONCATENATED MODULE: ./build/policy/health-finding.js

function fails(rule, check, words, detail = "") {
    return judged({ rule, check, words, severity: "error", disposition: "fails", detail });
}
function warns(rule, check, words, detail = "") {
    return judged({ rule, check, words, severity: "warning", disposition: "warns", detail });
}
function judged({ rule, check, words, severity, disposition, detail }) {
    const { name, environment } = check.credential;
    const fingerprint = (0,model_crypto/* crypto */.E)().createHash("sha256").update([rule, name, environment.name, detail].join("\0")).digest("hex");
    const told = { ...words, message: `${words.message}${whose(check)}` };
    return { finding: { kind: "health", rule, check, fingerprint, ...told }, severity, disposition, reason: undefined };
}
function whose({ credential: { owner, usedBy } }) {
    return [owner === undefined ? "" : ` Owner: ${owner}.`, usedBy.length === 0 ? "" : ` Used by: ${usedBy.join(", ")}.`].join("");
}

;// CONCATENATED MODULE: ./build/policy/health-words.js
const SOURCES = {
    jwt: "as the token itself says",
    "response-header": "as the issuer's answer says",
    "response-body": "as the issuer's answer says",
    introspection: "as the issuer's introspection says",
    "offline-decode": "as the key itself says",
    certificate: "as its certificate says",
    declared: "as your configuration says",
};
function nameOf(credential) {
    return `${credential.name} (${credential.environment.name})`;
}
function refusedWords(check, now) {
    const { verdict, expiry, credential, advice } = check;
    const title = `${nameOf(credential)} is ${verdict.outcome === "forbidden" ? "not allowed to do its work" : "not accepted"}`;
    const passed = expiry.known && expiry.at <= now ? ` It expired on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}.` : "";
    return toldAlone(title, `${advice.meaning}${passed}`, trialLast(advice.steps));
}
function intermittentWords({ credential, advice }) {
    return toldAlone(`${nameOf(credential)} is accepted only now and then`, advice.meaning, trialLast(advice.steps));
}
function expiredWords({ credential, verdict }, expiry) {
    const still = verdict.outcome === "valid" ? ", although the issuer still accepts it" : "";
    const correct = expiry.origin === "declared" ? ["If that date is wrong, correct `expires` in the configuration."] : [];
    const problem = `It expired on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}${still}.`;
    return titled(`${nameOf(credential)} has expired`, problem, [...rotationSteps(credential), ...correct]);
}
function expiringWords({ credential }, expiry, daysLeft) {
    const problem = `It expires on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}.`;
    return titled(`${nameOf(credential)} expires ${daysInWords(daysLeft)}`, problem, rotationSteps(credential));
}
function missingScopeWords({ credential }, missing) {
    const scopes = missing.map((scope) => `\`${scope}\``).join(", ");
    return titled(`${nameOf(credential)} lacks ${missing.length === 1 ? "a scope" : "scopes"} that it needs`, `It works, but was not granted ${scopes}, which the configuration requires.`, [`Grant ${scopes} to it, or take out of its required scopes what nothing needs.`]);
}
function stillWorksWords({ credential }) {
    const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
    return titled(`${nameOf(credential)} still works`, "It is declared as a key that has to be refused, and the service accepts it.", [
        `Revoke it now${url === undefined ? "" : ` on ${url}`}, and run again once the service knows everywhere.`,
    ]);
}
const REMARKS = {
    "excess-scopes": { title: "was granted more than it needs", step: "Take away what nothing needs, or list it among the required scopes." },
    "write-access": { title: "can write", step: "Replace it by a key that can only read, or take `access: read` out of the configuration." },
    "lost-scopes": { title: "lost scopes since the last run", step: "Grant them again where something still needs them." },
    "identity-unknown": {
        title: "belongs to nobody knows whom",
        step: "Choose a probe whose answer names the owner, or take the expectation out of the configuration.",
    },
    "webhook-unverified": {
        title: "is verified by nobody",
        step: "Have the receiver compute the signature over the raw body, compare it in constant time, and refuse what does not match.",
    },
    "webhook-replayable": {
        title: "lets old messages in again",
        step: "Have the receiver refuse messages whose signed time is more than minutes away.",
    },
    "webhook-old-secret": {
        title: "is still verified by its old secret",
        step: "Take the old secret out of the receiver and restart every instance of it.",
    },
    "refresh-token-replaced": {
        title: "was replaced by its service when it was used",
        step: "Sign in again for a new refresh token, store it, and declare `rotation: replaces`, so that Keyturn no longer spends it.",
    },
    "host-certificate": {
        title: "is asked at a host whose certificate ends soon",
        step: "Have whoever runs that host renew it; once it has ended, every client fails whatever its key.",
    },
    "shared-value": {
        title: "is the same key as another credential",
        step: "Give each integration a key of its own, so that revoking one does not stop the others.",
    },
    "expiry-disagreement": {
        title: "has two dates of expiry",
        step: "Correct `expires` in the configuration, or take it out: the service says it by itself.",
    },
};
function remarkWords({ credential }, { kind, says }) {
    const { title, step } = REMARKS[kind];
    return titled(`${nameOf(credential)} ${title}`, says, [step]);
}
function lintWords({ credential }, sentence) {
    return titled(`The value of ${nameOf(credential)} looks wrong`, sentence, [
        `Correct the secret behind ${credential.secretVariable}, and redeploy what reads it.`,
    ]);
}
function rotationSteps(credential) {
    const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
    const role = credential.provider?.rotateRole;
    const users = credential.usedBy.length === 0 ? "everything that uses it" : credential.usedBy.join(", ");
    if (credential.checkedBy === "date") {
        return [
            `Renew or replace it${url === undefined ? "" : ` on ${url}`}, and put the new one in place for ${users}.`,
            "Write its new end as `expires` into the configuration.",
        ];
    }
    return [
        `Create a new key${url === undefined ? "" : ` on ${url}`}${role === undefined ? "" : ` (as ${role})`}.`,
        `Put it into ${credential.secretVariable} and redeploy ${users}.`,
        "Revoke the old key once nothing uses it any more.",
    ];
}
function trialLast(steps) {
    const isTrial = (step) => step.startsWith("Try it by hand");
    return [...steps.filter((step) => !isTrial(step)), ...steps.filter(isTrial)];
}
function toldAlone(title, problem, steps) {
    return { title, problem, message: [problem, ...steps.slice(0, 1)].join(" "), steps };
}
function titled(title, problem, steps) {
    return { title, problem, message: [`${title}.`, problem, ...steps.slice(0, 1)].join(" "), steps };
}
function daysInWords(days) {
    if (days < 1)
        return "in less than a day";
    const whole = Math.floor(days);
    return whole === 1 ? "in 1 day" : `in ${whole} days`;
}
function dayOf(instant) {
    return instant.toISOString().split("T")[0] ?? "";
}

// EXTERNAL MODULE: ./build/model/credential.js
var model_credential = __nccwpck_require__(1873);
// EXTERNAL MODULE: ./build/model/upkeep.js
var upkeep = __nccwpck_require__(4212);
;// CONCATENATED MODULE: ./build/policy/judge-upkeep.js




const judge_upkeep_DAY_MS = 86_400_000;
const NOTHING_SAID = { requires: [] };
function judgeUpkeep(check, now) {
    if (check.verdict.outcome === "rejected")
        return [];
    const upkeep = check.credential.upkeep ?? NOTHING_SAID;
    const found = [
        ["age", ageWords(check, upkeep, now)],
        ["review", reviewWords(check, upkeep, now)],
        ["owner", ownerWords(check, upkeep)],
        ["expiry", expiryWords(check, upkeep)],
        ["account", accountWords(check, upkeep)],
        ["label", labelWords(check, upkeep, now)],
    ];
    return found.flatMap(([detail, words]) => (words === undefined ? [] : [warns("credential-policy", check, words, detail)]));
}
function ageWords(check, { createdAt, maxAgeDays }, now) {
    if (maxAgeDays === undefined)
        return undefined;
    const { expiry, credential } = check;
    const issuedMs = expiry.known && expiry.lifetimeMs !== undefined ? expiry.at.getTime() - expiry.lifetimeMs : undefined;
    const fromMs = createdAt?.getTime() ?? issuedMs;
    const most = `It may be ${inDays(maxAgeDays)} old at most`;
    if (fromMs === undefined) {
        const step = "Write the day on which it was made as `created` into the configuration.";
        return titled(`Nobody knows how old ${nameOf(credential)} is`, `${most}, and neither the configuration nor the service says how old it is.`, [step]);
    }
    const ageDays = (now.getTime() - fromMs) / judge_upkeep_DAY_MS;
    if (ageDays <= maxAgeDays)
        return undefined;
    const problem = `${most}, and was made on ${dayOf(new Date(fromMs))}, ${inDays(Math.floor(ageDays))} ago.`;
    return titled(`${nameOf(credential)} is too old`, problem, rotationSteps(credential));
}
function reviewWords({ credential }, { lastReviewedAt, reviewWithinDays }, now) {
    if (reviewWithinDays === undefined)
        return undefined;
    const step = "Look who uses it, for what and with which rights, and write today's date as `last-reviewed` into the configuration.";
    const title = `${nameOf(credential)} is due for review`;
    if (lastReviewedAt === undefined)
        return titled(title, "The configuration names no day on which it was reviewed.", [step]);
    if (now.getTime() - lastReviewedAt.getTime() <= reviewWithinDays * judge_upkeep_DAY_MS)
        return undefined;
    return titled(title, `It was last reviewed on ${dayOf(lastReviewedAt)}, and is to be every ${inDays(reviewWithinDays)}.`, [step]);
}
function ownerWords({ credential }, { requires }) {
    if (!requires.includes("owner") || credential.owner !== undefined)
        return undefined;
    const step = "Write the person or team that has to act when it fails as `owner` into the configuration.";
    return titled(`${nameOf(credential)} has no owner`, "The policy wants one for every credential.", [step]);
}
function expiryWords({ credential, expiry }, { requires }) {
    if (!requires.includes("expiry") || expiry.known)
        return undefined;
    const never = expiry.reason === "never-expires";
    const problem = never ? "Its service says so, and the policy forbids it." : "Neither its service nor the configuration says.";
    const step = never ? "Replace it by a key that ends." : "Write the day as `expires` into the configuration.";
    return titled(never ? `${nameOf(credential)} never expires` : `Nobody knows when ${nameOf(credential)} expires`, problem, [step]);
}
function accountWords({ credential, identity }, { requires }) {
    if (!requires.includes("service-account") || identity === undefined || (0,upkeep/* accountKind */.Yu)(identity) !== "person")
        return undefined;
    return titled(`${nameOf(credential)} belongs to a person`, `It belongs to ${identity}, and a service account is required: when that person leaves, it stops working.`, ["Issue it to a service account or bot user, and revoke this one."]);
}
function labelWords({ credential }, { labelForm }, now) {
    const { name } = credential;
    const year = (0,upkeep/* staleYear */.Jb)(name, now);
    if (year !== undefined) {
        return titled(`The label of ${nameOf(credential)} is out of date`, `It says ${year}: either the key is that old, or its label was never changed.`, ["Rotate the key if it is that old, and name it by the year of the one in use."]);
    }
    if (labelForm === undefined || (0,upkeep/* hasLabelForm */.d8)(name, labelForm, (0,model_credential/* environmentName */.V)(credential)))
        return undefined;
    return titled(`The label of ${nameOf(credential)} has not the agreed form`, `The policy wants \`${labelForm}\`, joined by dashes.`, [
        "Rename it, in the configuration and at the service.",
    ]);
}
function inDays(days) {
    return days === 1 ? "1 day" : `${days} days`;
}

;// CONCATENATED MODULE: ./build/policy/judge-check.js





const judge_check_DAY_MS = 86_400_000;
function judgeCheck(check, now) {
    if (check.verdict.outcome === "skipped")
        return [];
    if (check.expectation !== undefined)
        return check.expectation === "not-met" ? [fails("credential-still-works", check, stillWorksWords(check))] : [];
    return [
        ...judgeVerdict(check, now),
        ...judgeExpiry(check, now),
        ...judgeScopes(check),
        ...judgeRemarks(check),
        ...judgeUpkeep(check, now),
        ...judgeLint(check),
    ];
}
function judgeVerdict(check, now) {
    switch (check.verdict.outcome) {
        case "rejected":
            return [fails(check.verdict.reason === "expired" ? "credential-expired" : "credential-rejected", check, refusedWords(check, now))];
        case "forbidden":
            return [fails("credential-forbidden", check, refusedWords(check, now))];
        case "intermittent":
            return [warns("credential-intermittent", check, intermittentWords(check))];
        case "valid":
        case "throttled":
        case "unreachable":
        case "unknown":
        case "skipped":
            return [];
    }
}
function judgeExpiry(check, now) {
    const { expiry, credential, verdict } = check;
    if (!expiry.known || verdict.outcome === "rejected")
        return [];
    const { level, leftMs } = nearness(expiry, credential.expiryWindow, now);
    switch (level) {
        case "expired":
            return [fails("credential-expired", check, expiredWords(check, expiry))];
        case "fails":
            return [fails("credential-expires-soon", check, expiringWords(check, expiry, leftMs / judge_check_DAY_MS))];
        case "warns":
            return [warns("credential-expires-soon", check, expiringWords(check, expiry, leftMs / judge_check_DAY_MS))];
        case "far":
            return [];
    }
}
function judgeScopes(check) {
    if (check.verdict.outcome !== "valid" || check.grantedScopes === undefined)
        return [];
    const missing = (0,scopes/* missingScopes */["if"])(check.credential.requiredScopes, check.grantedScopes);
    return missing.length === 0 ? [] : [fails("credential-scopes", check, missingScopeWords(check, missing))];
}
function judgeRemarks(check) {
    return (check.remarks ?? []).map((remark) => {
        const judge = remark.fails === true ? fails : warns;
        return judge(ruleOfRemark(remark), check, remarkWords(check, remark), remark.kind);
    });
}
function ruleOfRemark({ kind }) {
    switch (kind) {
        case "excess-scopes":
        case "write-access":
        case "lost-scopes":
            return "credential-scopes";
        case "identity-unknown":
        case "host-certificate":
        case "shared-value":
        case "expiry-disagreement":
        case "refresh-token-replaced":
            return "credential-policy";
        case "webhook-unverified":
        case "webhook-replayable":
        case "webhook-old-secret":
            return "credential-webhook";
    }
}
function judgeLint(check) {
    if (check.verdict.outcome === "rejected" && check.verdict.reason === "missing")
        return [];
    return check.lint.map((sentence) => warns("credential-lint", check, lintWords(check, sentence), sentence));
}

// EXTERNAL MODULE: ./build/model/contextual.js
var contextual = __nccwpck_require__(7035);
// EXTERNAL MODULE: ./build/model/leak.js
var model_leak = __nccwpck_require__(1587);
;// CONCATENATED MODULE: ./build/policy/leak-steps.js


const NEW_KEY_PAIR = "make a new key pair now, and take the old public key out of every place that trusts it; a certificate is revoked at its authority.";
const CHANGE_PASSWORD = "change the password now, in the account that it opens and wherever it is used.";
const WITHOUT_ISSUER = {
    [contextual/* GENERIC_PASSWORD_ID */.at]: CHANGE_PASSWORD,
    [contextual/* GENERIC_SECRET_ID */.Rw]: "revoke it now where it was issued, or rotate it if something still uses it.",
    "generic-url-credential": CHANGE_PASSWORD,
    "generic-connection-string": CHANGE_PASSWORD,
    "generic-command-line-login": CHANGE_PASSWORD,
    "generic-registry-login": CHANGE_PASSWORD,
    "unix-crypt-hash": CHANGE_PASSWORD,
    "kerberos-ticket-hash": "change the password of the account that the ticket is of, now.",
    "generic-service-password": CHANGE_PASSWORD,
    "generic-private-key": NEW_KEY_PAIR,
    "generic-bare-private-key": NEW_KEY_PAIR,
    "generic-jwt": "have it revoked now where it was issued, or replace the key that signs such tokens.",
};
function straySteps(leak, occasion) {
    if (leak.detector.severity === "note")
        return [isExample(leak) ? LEAVE_EXAMPLE : RESTRICT];
    const revoke = revokeWords(leak);
    if (!(0,model_leak/* isShared */.yM)(leak))
        return [`${TAKE_OUT}; ${IF_SHARED}, ${revoke}`, allowStep(leak)];
    return [
        leak.confidence === "context" ? `If it is real, ${revoke}` : capitalized(revoke),
        ...removeSteps(leak, occasion),
        allowStep(leak),
    ];
}
function isExample({ detector }) {
    return detector.severity === "note" && detector.id in WITHOUT_ISSUER;
}
function ownSteps(leak, owners, occasion) {
    const steps = (rotate) => new Set(owners.flatMap((owner) => rotateSteps(owner, rotate)));
    return (0,model_leak/* isShared */.yM)(leak)
        ? [...steps("Rotate it now"), ...removeSteps(leak, occasion)]
        : [`${TAKE_OUT}.`, ...steps(capitalized(`${IF_SHARED}, rotate it`))];
}
function allowStep({ places, detector }) {
    const inFile = places[0] === undefined || places[0].source === "file";
    return inFile
        ? "Only if this is a false alarm: write `keyturn:allow` and the reason into a comment on that line."
        : `Only if this is a false alarm: switch the detector off with \`scan: { disable: [${detector.id}] }\` in the configuration.`;
}
const RESTRICT = "Nothing has to be revoked: see that its restrictions (origins, scopes, quotas) are set at the issuer.";
const LEAVE_EXAMPLE = "Nothing has to be revoked: documentation prints this example everywhere.";
const TAKE_OUT = "Take it out of the file and read it from a secret store instead";
const IF_SHARED = "if the file was ever committed or passed on";
function revokeWords({ detector }) {
    const own = detector.issuer?.rotateUrl === undefined ? WITHOUT_ISSUER[detector.id] : undefined;
    if (own !== undefined)
        return own;
    const page = detector.issuer?.rotateUrl;
    const at = page !== undefined ? ` on ${page}` : detector.issuer === undefined ? " where it was issued" : ` at ${detector.issuer.name}`;
    return `revoke it now${at}, or rotate it if something still uses it.`;
}
function rotateSteps({ credential, verdict }, rotate) {
    const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
    const owner = credential.owner === undefined ? "" : ` Its owner is ${credential.owner}.`;
    const users = credential.usedBy.length === 0 ? "everything that uses it" : credential.usedBy.join(", ");
    const dead = verdict.outcome === "rejected" ? "Make sure that it is revoked, and put a new key in its place" : rotate;
    return [
        `${dead}${url === undefined ? "" : ` on ${url}`}.${owner}`,
        `Put the new value into ${credential.secretVariable} and redeploy ${users}, then revoke the old one.`,
    ];
}
function removeSteps({ places }, { event }) {
    const inFiles = event.kind === "pull-request"
        ? "Then take it out of every commit of the branch (rebase or squash, force-push) and read it from a secret store instead."
        : "Then take it out of the files, read it from a secret store instead, and clean the history if policy asks for it: only revoking makes it harmless.";
    return [...new Set(places.map(({ source }) => ELSEWHERE[source] ?? inFiles))];
}
const ELSEWHERE = {
    "commit-message": "Then reword the message, if nobody has built on the commit yet (`git rebase -i`, force-push): only revoking makes it harmless.",
    "tag-message": "Then delete the tag here and on the remote, and make it again without the key.",
    "branch-name": "Then rename the branch, and delete the old name on the remote.",
    "pull-request-title": "Then change the title; the old one stays in the timeline: only revoking makes it harmless.",
    "pull-request-body": "Then take it out of the description, and delete the version that held it from its list of edits.",
    "pull-request-comment": "Then delete the comment, or edit it and delete the version that held it from its list of edits.",
};
function capitalized(sentence) {
    return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

// EXTERNAL MODULE: ./build/model/secrets-in.js
var secrets_in = __nccwpck_require__(6183);
;// CONCATENATED MODULE: ./build/policy/owners.js

const SUREST_FIRST = ["checksum", "structure", "prefix", "context"];
function keyringOf(checks) {
    return checks.map((check) => ({ check, secrets: (0,secrets_in/* secretsIn */.V)(check.credential).filter((secret) => !secret.isEmpty) }));
}
function ownersOf(leak, keyring) {
    const owners = keyring.filter(({ secrets }) => secrets.some((secret) => secret.equals(leak.secret))).map(({ check }) => check);
    return [...owners.filter(stillWorks), ...owners.filter((check) => !stillWorks(check))];
}
function stillWorks(check) {
    const { outcome } = check.verdict;
    return outcome === "valid" || outcome === "forbidden" || outcome === "intermittent";
}
function mergeOwnLeaks(leaks, keyring) {
    const own = keyring.flatMap(({ secrets }) => secrets);
    const merged = [];
    const indexByOwn = new Map();
    for (const leak of leaks) {
        const ownIndex = own.findIndex((secret) => secret.equals(leak.secret));
        const index = indexByOwn.get(ownIndex);
        const earlier = index === undefined ? undefined : merged[index];
        if (index !== undefined && earlier !== undefined) {
            merged[index] = mergeTwo(earlier, leak);
            continue;
        }
        if (ownIndex !== -1)
            indexByOwn.set(ownIndex, merged.length);
        merged.push(leak);
    }
    return merged;
}
function mergeTwo(one, other) {
    const surer = SUREST_FIRST.indexOf(other.confidence) < SUREST_FIRST.indexOf(one.confidence) ? other : one;
    return {
        ...surer,
        places: distinctPlaces([...one.places, ...other.places]),
        notes: [...new Set([...one.notes, ...other.notes])],
        allowed: one.allowed ?? other.allowed,
    };
}
function distinctPlaces(places) {
    const byIdentity = new Map(places.map((place) => [`${place.commit} ${place.source} ${place.line} ${place.path}`, place]));
    return [...byIdentity.values()];
}

;// CONCATENATED MODULE: ./build/policy/leak-words.js




const SURENESS = {
    checksum: "Its checksum is right, so it is a real key.",
    structure: "It was decoded, and its structure is right.",
    prefix: "Its prefix and form are those of a real key.",
    context: "Only the words around it say that it is one.",
};
function leakWords(leak, owners, occasion) {
    return owners[0] === undefined ? strayWords(leak, occasion) : ownWords(leak, owners, occasion);
}
function strayWords(leak, occasion) {
    const { detector } = leak;
    const shape = leak.preview === "…" ? "" : ` (${leak.preview})`;
    const problem = `${detector.name}${shape} ${verbOf(leak)} ${whereOf(leak)}. ${SURENESS[leak.confidence]}`;
    const words = told(`${detector.name} ${(0,model_leak/* isCommitted */.zZ)(leak) ? "committed" : "found"}`, problem, straySteps(leak, occasion));
    return leak.confidence === "context" ? { ...words, message: `${words.message} ${allowStep(leak)}` } : words;
}
function ownWords(leak, owners, occasion) {
    const names = owners.map((check) => nameOf(check.credential)).join(", ");
    const state = stateOf(owners);
    const problem = `The value of ${names} ${verbOf(leak)} ${whereOf(leak)}${state.sentence}`;
    return told(`${names} was ${(0,model_leak/* isCommitted */.zZ)(leak) ? "committed" : "found"}${state.title}`, problem, ownSteps(leak, owners, occasion));
}
function verbOf(leak) {
    return (0,model_leak/* isCommitted */.zZ)(leak) ? "was committed" : "stands";
}
function told(title, problem, steps) {
    return { title, problem, message: [problem, ...steps.slice(0, 1)].join(" "), steps };
}
function stateOf(owners) {
    const working = owners.filter(stillWorks).map((check) => check.credential.environment.name);
    if (working.length > 0) {
        const where = [...new Set(working)].join(" and ");
        return {
            title: ` and still works in ${where}`,
            sentence: ` and still works in ${where}: anyone who can read the repository can use it.`,
        };
    }
    if (owners.every((check) => check.verdict.outcome === "rejected"))
        return { title: "", sentence: ". Its issuer does not accept it any more." };
    return { title: "", sentence: ". Whether it still works could not be told: treat it as working." };
}
function whereOf({ places }) {
    const [first, ...others] = places;
    if (first === undefined)
        return "in the scanned range";
    const more = others.length === 0 ? "" : ` and in ${others.length} more ${others.length === 1 ? "place" : "places"}`;
    return `${placeInWords(first)}${more}`;
}
function placeInWords(place) {
    const commit = place.commit?.slice(0, 7);
    const inCommit = commit === undefined ? "" : ` in commit ${commit}`;
    switch (place.source) {
        case "file":
            return `at ${place.path}:${place.line}${inCommit}${leak_words_hidden(place)}`;
        case "symlink":
            return `in the target of the symlink ${place.path}${inCommit}`;
        case "path":
            return `in the name of a file${inCommit}`;
        case "commit-message":
            return `in line ${place.line} of the message of commit ${commit ?? "unknown"}${leak_words_hidden(place)}`;
        case "tag-message":
            return `in the message of a tag${leak_words_hidden(place)}`;
        case "branch-name":
            return "in the name of a branch";
        case "pull-request-title":
            return `in the title of the pull request${leak_words_hidden(place)}`;
        case "pull-request-body":
            return `in line ${place.line} of the pull request's description${leak_words_hidden(place)}`;
        case "pull-request-comment":
            return `in line ${place.line} of a comment on the pull request (${place.path})${leak_words_hidden(place)}`;
    }
}
function leak_words_hidden(place) {
    const how = (0,model_leak/* hiddenAs */.nr)(place);
    return how === "" ? "" : `, ${how}`;
}

;// CONCATENATED MODULE: ./build/policy/side-paths.js
const FOLDERS = new Set("test tests __tests__ spec specs testdata fixture fixtures __fixtures__ mock mocks __mocks__ example examples sample samples vendor third_party node_modules".split(" "));
function isSidePath(path) {
    const parts = path.toLowerCase().split("/");
    const name = parts.at(-1) ?? "";
    return (parts.slice(0, -1).some((part) => FOLDERS.has(part)) ||
        /[._-](test|tests|spec|example|sample)\.[a-z0-9]+$/.test(name) ||
        /^test_[^/]*\.py$/.test(name));
}

;// CONCATENATED MODULE: ./build/policy/judge-leak.js



function judgeLeak(leak, owners, policy, occasion) {
    const [owner] = owners;
    const finding = { kind: "leak", leak, credential: owner?.credential, check: owner, ...leakWords(leak, owners, occasion) };
    const stray = decideStray(leak, policy, occasion);
    return { finding, ...(owner === undefined ? stray : decideOwn(stray, owners)) };
}
function decideOwn(stray, owners) {
    if (owners.every((check) => check.expectation === "met"))
        return decideBurned(stray);
    const reason = stray.disposition === "fails" ? undefined : `a configured credential always counts, although ${stray.reason}`;
    return { severity: "error", disposition: "fails", reason };
}
function decideBurned(stray) {
    const warned = { severity: "warning", disposition: "warns", reason: "it is declared as burned, and its issuer refuses it" };
    return stray.disposition === "suppressed" ? { ...stray, severity: "warning" } : warned;
}
function decideStray(leak, policy, occasion) {
    const { severity, reason } = severityOf(leak, policy, occasion);
    if (leak.allowed !== undefined)
        return { severity, disposition: "suppressed", reason: `an allow comment says: ${leak.allowed.trim()}` };
    return { severity, disposition: dispositionOf(severity), reason };
}
function severityOf(leak, policy, occasion) {
    const own = leak.detector.severity ?? "error";
    if (own !== "error")
        return { severity: own, reason: mildReason(own, leak) };
    if (!policy.failOnConfidence.includes(leak.confidence)) {
        return { severity: "warning", reason: `the policy does not fail on confidence "${leak.confidence}"` };
    }
    if (leak.confidence === "context" && leak.places.every((place) => isSidePath(place.path))) {
        return { severity: "warning", reason: "it is a guess, and stands only in test, example or vendored files" };
    }
    if (occasion.event.kind === "standing" && leak.presence === "only-in-history") {
        return {
            severity: "warning",
            reason: "no file of the newest commit holds it any more, and this run was set off by no commit; it must still be revoked",
        };
    }
    return { severity: "error", reason: undefined };
}
function mildReason(severity, leak) {
    if (severity === "note")
        return isExample(leak) ? "it is an example out of documentation" : "keys of this kind are public by design";
    return leak.confidence === "context" ? "it is a guess" : MILD[leak.detector.mild ?? "test-data"];
}
const MILD = {
    "test-data": "keys of this kind open test data only",
    "short-lived": "keys of this kind expire within hours",
    "one-purpose": "keys of this kind open one small thing only",
    half: "keys of this kind open nothing without their other half",
    hash: "it is no key itself, but what it was made of can be found out by trying",
};
function dispositionOf(severity) {
    switch (severity) {
        case "error":
            return "fails";
        case "warning":
            return "warns";
        case "note":
            return "notes";
    }
}

;// CONCATENATED MODULE: ./build/policy/unanswered.js
const SKIPS_SAID = 20;
function unansweredChecks(checks) {
    return checks.filter(isOpen).map((check) => {
        const [firstStep] = check.expectation === undefined ? check.advice.steps : ["It has to be refused, and whether it is could not be told."];
        return firstStep === undefined ? check.advice.meaning : `${check.advice.meaning} ${firstStep}`;
    });
}
function isOpen(check) {
    if (check.expectation !== undefined)
        return check.expectation === "undecided";
    if (check.credential.checkedBy === "date" && check.expiry.known)
        return false;
    if (check.remarks?.some((remark) => remark.fails === true))
        return false;
    const { outcome } = check.verdict;
    return outcome === "throttled" || outcome === "unreachable" || outcome === "unknown";
}
function unreadParts(coverage) {
    const skips = coverage.skips.filter((skip) => skip.kind === "incomplete");
    const said = skips.slice(0, SKIPS_SAID).map(sentenceOf);
    const more = skips.length - said.length;
    return [
        ...missingCommits(coverage),
        ...said,
        ...(more > 0 ? [`The scan could not read ${more} more; the JSON report lists them all.`] : []),
    ];
}
function sentenceOf(skip) {
    return `The scan could not read ${skip.what}: ${skip.why}`;
}
function missingCommits({ commits, commitsExpected }) {
    if (commits === commitsExpected)
        return [];
    return [
        `The scan read ${commits} of ${commitsExpected} commits, so it cannot vouch for the rest. Check out the whole history (\`fetch-depth: 0\` of actions/checkout) and run it again.`,
    ];
}

;// CONCATENATED MODULE: ./build/policy/worst-first.js
const DISPOSITIONS = ["fails", "warns", "notes", "baseline", "suppressed"];
const CONFIDENCES = ["checksum", "structure", "prefix", "context"];
function worstFirst(findings) {
    return findings
        .map((judged) => ({ judged, rank: rankOf(judged), place: placeOf(judged) }))
        .sort((a, b) => a.rank - b.rank || compare(a.place.path, b.place.path) || a.place.line - b.place.line)
        .map(({ judged }) => judged);
}
function rankOf({ finding, disposition }) {
    return DISPOSITIONS.indexOf(disposition) * 10 + (finding.kind === "health" ? 5 : leakRank(finding));
}
function leakRank(finding) {
    return finding.credential === undefined ? 1 + CONFIDENCES.indexOf(finding.leak.confidence) : 0;
}
function placeOf({ finding }) {
    if (finding.kind === "health")
        return finding.check.credential.place;
    return finding.leak.places[0] ?? { path: "", line: 0 };
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/policy/decide.js





function decide(checks, scanned, policy, occasion, now) {
    const known = checks ?? [];
    const keyring = keyringOf(known);
    const leaks = mergeOwnLeaks(scanned?.leaks ?? [], keyring);
    const findings = worstFirst([
        ...known.flatMap((check) => judgeCheck(check, now)),
        ...leaks.map((leak) => judgeLeak(leak, ownersOf(leak, keyring), policy, occasion)),
    ]);
    const open = unansweredChecks(known);
    const unread = scanned === undefined ? [] : unreadParts(scanned.coverage);
    return { findings, unanswered: [...unread, ...open], result: resultOf(findings, open, unread, policy) };
}
function resultOf(findings, open, unread, policy) {
    if (findings.some((judged) => judged.disposition === "fails"))
        return "findings";
    if (unread.length > 0)
        return "could-not-tell";
    return open.length > 0 && policy.onUndetermined === "fail" ? "could-not-tell" : "clean";
}

// EXTERNAL MODULE: ./build/scan/git/resolve-range.js + 3 modules
var resolve_range = __nccwpck_require__(4413);
;// CONCATENATED MODULE: ./build/run.js



async function run(config, world) {
    const startedAt = world.clock.now();
    const startMs = world.clock.monotonicMs();
    const [checks, scanned] = await Promise.all([checkConfigured(config, world), scanConfigured(config, world)]);
    const decision = decide(checks ?? (await leaveUnchecked(config)), scanned, config.policy, config.occasion, startedAt);
    return {
        version: version/* VERSION */.x,
        startedAt,
        durationMs: world.clock.monotonicMs() - startMs,
        trigger: config.occasion.label,
        ...(world.runtime === undefined ? {} : { runtime: world.runtime }),
        repositoryUrl: config.occasion.repositoryUrl,
        checks,
        coverage: scanned?.coverage,
        findings: decision.findings,
        notices: [...config.notices, ...(scanned?.notices ?? [])],
        unanswered: decision.unanswered,
        result: decision.result,
    };
}
async function checkConfigured({ credentials, check, occasion }, world) {
    if (credentials === undefined)
        return undefined;
    const { checkCredentials } = await __nccwpck_require__.e(/* import() */ 628).then(__nccwpck_require__.bind(__nccwpck_require__, 1628));
    return checkCredentials(credentials, check, occasion, world);
}
async function leaveUnchecked({ known }) {
    if (known.length === 0)
        return [];
    const health = await __nccwpck_require__.e(/* import() */ 628).then(__nccwpck_require__.bind(__nccwpck_require__, 1628));
    return health.leaveUnchecked(known);
}
async function scanConfigured({ scan: asked, occasion, known }, world) {
    if (asked === undefined)
        return undefined;
    const range = (0,resolve_range/* resolveAhead */._)(asked.target, occasion, world.git);
    const { scan } = await __nccwpck_require__.e(/* import() */ 253).then(__nccwpck_require__.bind(__nccwpck_require__, 9253));
    return scan(asked, occasion, known, world, range);
}


/***/ }),

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ asBuffer)
/* harmony export */ });
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}


/***/ }),

/***/ 4517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ utf8),
/* harmony export */   W: () => (/* binding */ latin1)
/* harmony export */ });
/* harmony import */ var _as_buffer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(401);

function latin1(bytes, from = 0, to = bytes.length) {
    return (0,_as_buffer_js__WEBPACK_IMPORTED_MODULE_0__/* .asBuffer */ .b)(bytes).toString("latin1", Math.min(from, bytes.length), Math.min(to, bytes.length));
}
function utf8(bytes, from, to) {
    return (0,_as_buffer_js__WEBPACK_IMPORTED_MODULE_0__/* .asBuffer */ .b)(bytes).toString("utf8", Math.max(0, from), Math.min(to, bytes.length));
}


/***/ }),

/***/ 6395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3920);

async function ask(git, args, input) {
    const { exitCode, stdout, stderr } = await git.run(args, input);
    if (exitCode !== 0)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X(args, exitCode, stderr);
    return stdout;
}
const LONGEST = 300;
function quoted(stderr) {
    const said = stderr.trim().split("\n")[0] ?? "";
    return said === "" ? "" : ` and said: ${said.slice(0, LONGEST)}`;
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   xY: () => (/* binding */ isNoObject)
/* harmony export */ });
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
function isNoObject(id) {
    return /^0+$/.test(id);
}
function shortId(id) {
    return id.slice(0, 7);
}


/***/ }),

/***/ 7346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText)
/* harmony export */ });
const utf8 = new TextDecoder("utf-8", { fatal: true });
function pathText(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join("");
    }
}


/***/ }),

/***/ 7953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ looseBlobs),
/* harmony export */   n: () => (/* binding */ readRefs)
/* harmony export */ });
/* harmony import */ var _git_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6395);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7346);


const FORMAT = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)";
const NAMES_ONLY = "%(objectname) %(refname)";
async function readRefs(git) {
    const { exitCode, stdout, stderr } = await git.run(["for-each-ref", `--format=${FORMAT}`]);
    const unresolved = await unresolvedRefs(git, stderr);
    const refs = exitCode === 0 ? parseRefs((0,_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(stdout)) : await lookUp(git);
    const lost = refs.flatMap(({ fullName, target }) => (target === "" ? [fullName] : []));
    return { refs: [...refs, ...unresolved.map(asLost)], broken: [...unresolved, ...lost] };
}
function parseRefs(lines) {
    return lines
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
        const [type = "", id = "", peeledType = "", peeled = "", ...name] = line.split(" ");
        const fullName = name.join(" ");
        const isTag = type === "tag";
        return { fullName, name: shortName(fullName), type, id, target: isTag ? peeled : id, targetType: isTag ? peeledType : type };
    });
}
async function lookUp(git) {
    const named = Array.from((0,_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(await (0,_git_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(git, ["for-each-ref", `--format=${NAMES_ONLY}`])).matchAll(/^(\w+) (.+)$/gm));
    const asked = named.map(([, id]) => `${id}\n${id}^{}\n`).join("");
    const found = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(await (0,_git_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(git, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], asked)).split("\n");
    return named.map(([, id = "", fullName = ""], index) => {
        const [own = "", peeled = ""] = found.slice(2 * index);
        if (own.endsWith(MISSING))
            return { ...asLost(fullName), fullName };
        const [type = ""] = own.split(" ");
        const [targetType = "", target = ""] = peeled.endsWith(MISSING) ? [] : peeled.split(" ");
        return { fullName, name: shortName(fullName), type, id, target, targetType };
    });
}
const MISSING = " missing";
function asLost(fullName) {
    return { name: shortName(fullName), type: "missing", id: "", target: "", targetType: "" };
}
async function unresolvedRefs(git, warnings) {
    const names = Array.from(warnings.matchAll(/^warning: ignoring (?:broken ref|ref with broken name) (.+)$/gm), ([, name = ""]) => name);
    const symbolic = await Promise.all(names.map((name) => git.run(["symbolic-ref", "--quiet", name])));
    return names.filter((_, index) => symbolic[index]?.exitCode !== 0);
}
function shortName(name) {
    return name.replace(/^refs\/(?:heads\/|tags\/|remotes\/[^/]+\/)?/, "");
}
async function looseBlobs(git, refs) {
    const found = new Map();
    for (const { name, target, targetType } of refs) {
        if (targetType === "blob")
            found.set(target, name);
        if (targetType !== "tree")
            continue;
        for (const entry of (0,_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(await (0,_git_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(git, ["ls-tree", "-r", "-z", "--full-tree", target])).split("\0")) {
            const [, id, path] = /^\d+ blob (\w+)\t(.*)$/s.exec(entry) ?? [];
            if (id !== undefined)
                found.set(id, `${name}:${path}`);
        }
    }
    return found;
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ resolveAhead)
});

// UNUSED EXPORTS: resolveRange

// EXTERNAL MODULE: ./build/model/problem.js
var problem = __nccwpck_require__(9241);
// EXTERNAL MODULE: ./build/scan/bytes/text-of-bytes.js
var text_of_bytes = __nccwpck_require__(4517);
// EXTERNAL MODULE: ./build/scan/git/git-words.js
var git_words = __nccwpck_require__(6395);
// EXTERNAL MODULE: ./build/scan/git/object-id.js
var object_id = __nccwpck_require__(476);
;// CONCATENATED MODULE: ./build/scan/git/deepen.js



const ADVICE = "Let actions/checkout use `fetch-depth: 0` in this job; in a clone of your own, run `git fetch --unshallow` first.";
const FETCH = ["fetch", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--quiet"];
const FEW = 50;
const MANY = 1000;
async function listCommits(clone, wanted, revisions) {
    const listed = await listWhereComplete(clone, revisions);
    if (listed !== undefined)
        return listed;
    const ids = wanted === undefined ? [] : [wanted.head, ...wanted.excluded];
    const absent = await absentOf(clone.git, ids);
    const atOnce = absent.length === 0 ? [] : [[...(clone.isShallow ? ["--depth=1"] : []), "origin", ...absent]];
    const steps = clone.isShallow ? stepsFor(wanted).map((step) => [step, "origin", ...ids]) : [];
    for (const args of [...atOnce, ...steps]) {
        await clone.git.run([...FETCH, ...args]);
        const deeper = await listWhereComplete(clone, revisions);
        if (deeper !== undefined)
            return deeper;
    }
    const [missing] = await absentOf(clone.git, ids);
    const why = missing === undefined && !clone.isShallow ? await whyUnlisted(clone.git, revisions) : notFetched(missing);
    const some = wanted === undefined ? await list(clone.git, revisions) : undefined;
    return some === undefined ? { why } : { commitIds: some, lacking: why };
}
function notFetched(missing) {
    const what = missing === undefined ? "this clone lacks commits, and they" : `commit ${(0,object_id/* shortId */.m_)(missing)} is not in this clone and`;
    return `${what} could not be fetched. ${ADVICE}`;
}
async function whyUnlisted(git, revisions) {
    const { stderr } = await git.run(["rev-list", "--count", ...revisions]);
    return `git cannot list the commits${(0,git_words/* quoted */.T)(stderr)}. \`git fsck\` names what is damaged; fetch it again, or delete the refs that lead to it.`;
}
function stepsFor(wanted) {
    if (wanted === undefined)
        return ["--unshallow"];
    return [`--deepen=${wanted.commits === undefined ? FEW : wanted.commits + 1}`, `--deepen=${MANY}`, "--unshallow"];
}
async function isCommitThere(git, id) {
    return (await git.run(["cat-file", "-e", `${id}^{commit}`])).exitCode === 0;
}
async function absentOf(git, ids) {
    const isThere = await Promise.all(ids.map((id) => isCommitThere(git, id)));
    return ids.filter((_, index) => !isThere[index]);
}
async function listWhereComplete({ git, isShallow }, revisions) {
    const [commitIds, roots] = await Promise.all([
        list(git, revisions),
        isShallow ? git.run(["rev-list", "--max-parents=0", ...revisions]) : undefined,
    ]);
    if (commitIds === undefined || (roots !== undefined && (await isAnyCutOff(git, roots.stdout))))
        return undefined;
    return { commitIds, lacking: undefined };
}
async function list(git, revisions) {
    const { exitCode, stdout } = await git.run(["rev-list", "--topo-order", "--reverse", ...revisions]);
    return exitCode === 0 ? stdout : undefined;
}
async function isAnyCutOff(git, rootIds) {
    if (rootIds.length === 0)
        return false;
    const commits = await git.run(["cat-file", "--batch"], rootIds);
    return /^[0-9a-f]+ commit \d+\ntree [0-9a-f]+\nparent /m.test((0,text_of_bytes/* latin1 */.W)(commits.stdout));
}

// EXTERNAL MODULE: ./build/scan/git/path-text.js
var path_text = __nccwpck_require__(7346);
// EXTERNAL MODULE: ./build/scan/git/refs.js
var refs = __nccwpck_require__(7953);
;// CONCATENATED MODULE: ./build/scan/git/range.js





async function listRange(clone, wanted, asked) {
    const found = await listCommits(clone, wanted, asked.revisions);
    if ("why" in found)
        return { kind: "unreadable", scope: asked.scope, why: found.why };
    return { kind: "commits", ...asked, ...found, promisor: clone.promisor };
}
async function wholeHistory(clone, scope) {
    const [head, refs, stashed] = await Promise.all([
        clone.git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
        clone.git.run(["for-each-ref", "--count=1", "--format=%(refname)"]),
        stashedCommits(clone.git),
    ]);
    const isBorn = head.exitCode === 0;
    const isEmpty = refs.exitCode === 0 && refs.stdout.length === 0 && refs.stderr === "";
    if (!isBorn && isEmpty && !(await isHeadBroken(clone.git)))
        return noCommits(scope);
    const revisions = ["--all", ...(isBorn ? ["HEAD"] : []), ...stashed.slice(0, MOST_STASHED)];
    const asked = { revisions, refs: "all", tags: [], name: undefined, head: "HEAD", scope };
    const listed = await listRange(clone, undefined, asked);
    const range = listed.kind === "unreadable" ? ((await withoutBroken(clone, asked, isBorn)) ?? listed) : listed;
    const isCut = stashed.length > MOST_STASHED && range.kind === "commits";
    return isCut ? { ...range, lacking: range.lacking ?? MANY_STASHED } : range;
}
const MOST_BROKEN = 100;
async function withoutBroken(clone, asked, isBorn) {
    const { broken } = await (0,refs/* readRefs */.n)(clone.git);
    const isHeadLost = !isBorn && (await isHeadBroken(clone.git));
    const left = [...broken, ...(isHeadLost ? ["HEAD"] : [])];
    if (left.length === 0 || left.length > MOST_BROKEN)
        return undefined;
    const exclusions = left.map((name) => `--exclude=${name.replace(/[*?[\]\\]/g, "\\$&")}`);
    const range = await listRange(clone, undefined, { ...asked, revisions: [...exclusions, ...asked.revisions] });
    return range.kind === "commits" && isHeadLost ? { ...range, lacking: range.lacking ?? HEAD_LOST } : range;
}
const HEAD_LOST = "HEAD leads to a commit that is not there or to a broken branch; check out another one (git switch), or fetch what is missing.";
async function isHeadBroken(git) {
    const [head, branch] = await Promise.all([
        git.run(["rev-parse", "--verify", "--quiet", "HEAD"]),
        git.run(["symbolic-ref", "--quiet", "HEAD"]),
    ]);
    if (head.exitCode === 0 || branch.exitCode !== 0)
        return true;
    return (await (0,refs/* readRefs */.n)(git)).broken.includes((0,path_text/* pathText */.L)(branch.stdout).trimEnd());
}
const MANY_STASHED = "the stash has more than 500 entries, of which the older ones were not read; drop what is not needed (git stash drop), or scan the others by their ids.";
const MOST_STASHED = 500;
async function stashedCommits(git) {
    const listed = await git.run(["rev-list", "--walk-reflogs", `--max-count=${MOST_STASHED + 1}`, "refs/stash"]);
    return listed.exitCode === 0 ? (0,text_of_bytes/* latin1 */.W)(listed.stdout).split("\n").filter(object_id/* isObjectId */.TS) : [];
}
async function historyOfHead(clone) {
    const scope = "the history of HEAD";
    const head = await clone.git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
    if (head.exitCode !== 0)
        return (await isHeadBroken(clone.git)) ? { kind: "unreadable", scope, why: HEAD_LOST } : noCommits(scope);
    return listRange(clone, undefined, { revisions: ["HEAD"], refs: "of-commits", tags: [], name: undefined, head: "HEAD", scope });
}
function noCommits(scope) {
    return { kind: "nothing", scope, notice: "The repository has no commits yet." };
}

;// CONCATENATED MODULE: ./build/scan/git/event-range.js




async function eventRange(clone, event, mergeBase) {
    switch (event.kind) {
        case "push":
            return pushRange(clone, event);
        case "pull-request": {
            const { base, head, commits, headRef } = event;
            return between(clone, { scope: `pull request #${event.number}`, base, mergeBase, head, commits, name: headRef });
        }
        case "merge-group":
            return between(clone, { scope: "merge group", base: event.base, mergeBase, head: event.head, commits: undefined, name: undefined });
        case "standing":
            return wholeHistory(clone, `the whole history, because ${event.name} brings no commits of its own`);
        case "command-line":
            return historyOfHead(clone);
    }
}
async function firstParentOfCheckedOutMerge(git, head) {
    const commit = await git.run(["cat-file", "commit", "HEAD"]);
    const headers = (0,text_of_bytes/* latin1 */.W)(commit.stdout).trimEnd().split("\n\n")[0] ?? "";
    const [first, second, third] = Array.from(headers.matchAll(/^parent (\w+)$/gm), ([, id]) => id);
    return second === head && third === undefined && first !== undefined && (0,object_id/* isObjectId */.TS)(first) ? first : undefined;
}
function between(clone, { scope, base, mergeBase, head, commits, name }) {
    const excluded = [base, ...(mergeBase === undefined || mergeBase === base ? [] : [mergeBase])];
    return fetched(clone, { head, excluded, commits, name, scope: `${scope}, ${(0,object_id/* shortId */.m_)(base)}..${(0,object_id/* shortId */.m_)(head)}` });
}
async function pushRange(clone, event) {
    const name = event.ref.replace(/^refs\/(?:heads|tags)\//, "");
    const { before, after } = event;
    if (after === undefined) {
        return { kind: "nothing", scope: `push that deleted ${name}`, notice: "The push deleted the ref, so it brought nothing to search." };
    }
    if (event.ref.startsWith("refs/tags/"))
        return newRef(clone, event, { after, name, scope: `push of tag ${name}` });
    if (before === undefined)
        return newRef(clone, event, { after, name, scope: `push of the new branch ${name}` });
    if (event.forced && !(await canBeHad(clone, before))) {
        return newRef(clone, event, { after, name, scope: `forced push to ${name}, whose earlier head is gone` });
    }
    const scope = `push to ${name}, ${(0,object_id/* shortId */.m_)(before)}..${(0,object_id/* shortId */.m_)(after)}`;
    return fetched(clone, { head: after, excluded: [before], commits: undefined, scope, name });
}
async function canBeHad({ git }, id) {
    if (await isCommitThere(git, id))
        return true;
    await git.run(["fetch", "--no-tags", "--quiet", "origin", id]);
    return isCommitThere(git, id);
}
async function newRef(clone, event, { after, name, scope }) {
    const { git } = clone;
    const isTag = event.ref.startsWith("refs/tags/");
    const isDefault = event.ref === `refs/heads/${event.defaultBranch}`;
    const base = isDefault || event.defaultBranch === undefined ? undefined : await tipOf(clone, event.defaultBranch);
    const others = isTag || base === undefined ? ["--not", ...(isTag ? [] : [`--exclude=origin/${name}`]), "--remotes=origin"] : [];
    const excluded = base === undefined ? [] : [base];
    const range = await fetched(clone, { head: after, excluded, others: isDefault ? [] : others, commits: undefined, scope, name });
    if (range.kind !== "commits" || !isTag)
        return range;
    const type = await git.run(["cat-file", "-t", after]);
    return { ...range, tags: (0,text_of_bytes/* latin1 */.W)(type.stdout).trimEnd() === "tag" ? [after] : [] };
}
async function tipOf({ git }, branch) {
    const known = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `refs/remotes/origin/${branch}^{commit}`]);
    if (known.exitCode === 0)
        return (0,text_of_bytes/* latin1 */.W)(known.stdout).trimEnd().split("\n").at(-1);
    const listed = await git.run(["ls-remote", "--quiet", "origin", `refs/heads/${branch}`]);
    const id = (0,text_of_bytes/* latin1 */.W)(listed.stdout).trimEnd().split("\t")[0] ?? "";
    return (0,object_id/* isObjectId */.TS)(id) ? id : undefined;
}
async function fetched(clone, { scope, others = [], name, ...wanted }) {
    const revisions = [wanted.head, ...wanted.excluded.map((id) => `^${id}`), ...others];
    return listRange(clone, wanted, { revisions, refs: "of-commits", tags: [], name, head: wanted.head, scope });
}

;// CONCATENATED MODULE: ./build/scan/git/resolve-range.js






function resolveAhead(target, occasion, git) {
    if (target.kind === "directory" || target.kind === "staged")
        return undefined;
    const range = resolveRange(target, occasion, git);
    range.catch(() => undefined);
    return range;
}
async function resolveRange(target, occasion, git) {
    const asked = target.kind === "range" ? ["--end-of-options", target.range] : [];
    const { event } = occasion;
    const [parsed, promisors, mergeBase] = await Promise.all([
        git.run(["rev-parse", "--is-shallow-repository", ...asked]),
        git.run(["config", "--get-regexp", "^remote\\..*\\.promisor$"]),
        target.kind === "event" && "base" in event ? firstParentOfCheckedOutMerge(git, event.head) : undefined,
    ]);
    const [shallow = "", ...named] = (0,text_of_bytes/* latin1 */.W)(parsed.stdout).trimEnd().split("\n");
    if (!/^(?:true|false)$/.test(shallow))
        return noRepository(parsed.stderr);
    const promisor = /^remote\.(.*)\.promisor/.exec((0,text_of_bytes/* latin1 */.W)(promisors.stdout).trimEnd())?.[1];
    const clone = { git, isShallow: shallow === "true", promisor };
    switch (target.kind) {
        case "history":
            return wholeHistory(clone, "the whole history");
        case "range":
            return namedRange(clone, target.range, parsed.exitCode === 0 ? named : []);
        case "event":
            return eventRange(clone, event, mergeBase);
    }
}
function noRepository(said) {
    const why = /not a git repository/.test(said)
        ? "there is no git repository here: in a workflow, put actions/checkout with `fetch-depth: 0` before this step; on the command line, use --dir to search plain files."
        : `git cannot read this repository${(0,git_words/* quoted */.T)(said)}. Check that git is installed and that the clone is whole (git fsck).`;
    return { kind: "unreadable", scope: "commits", why };
}
async function namedRange(clone, range, named) {
    const lines = named.filter((line) => line !== "--end-of-options");
    const ids = lines.map((line) => line.replace(/^\^/, ""));
    if (ids.length === 0 || !ids.every(object_id/* isObjectId */.TS))
        throw unknownRange(clone);
    const head = lines.find((line) => !line.startsWith("^")) ?? "HEAD";
    const [types, found] = await Promise.all([
        clone.git.run(["cat-file", "--batch-check=%(objectname) %(objecttype)"], `${ids.join("\n")}\n`),
        listRange(clone, undefined, { revisions: lines, refs: "of-commits", tags: [], name: undefined, head, scope: range }),
    ]);
    const objects = (0,text_of_bytes/* latin1 */.W)(types.stdout).trimEnd().split("\n");
    if (!objects.every((line) => /^\w+ (?:commit|tag)$/.test(line)))
        throw unknownRange(clone);
    const tags = objects.flatMap((line) => (line.endsWith(" tag") ? [line.slice(0, -4)] : []));
    return found.kind === "commits" ? { ...found, tags } : found;
}
function unknownRange({ isShallow }) {
    const known = "is not a revision or range that this repository has; git log RANGE shows what git makes of it.";
    const message = isShallow ? `${known} This clone is shallow: \`git fetch --unshallow\` brings what it left out.` : known;
    return new problem/* ConfigError */.x([{ source: "range", message }]);
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
class GitError extends Error {
    name = "GitError";
    args;
    exitCode;
    stderr;
    constructor(args, exitCode, stderr) {
        super(`git ${args[0] ?? ""} ended with exit code ${exitCode}`);
        this.args = args;
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(612);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
