export const id = 740;
export const ids = [740];
export const modules = {

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildHtml: () => (/* binding */ buildHtml)
});

// EXTERNAL MODULE: ./build/report/across.js
var across = __webpack_require__(4246);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/report/guarded.js
var guarded = __webpack_require__(1935);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/report/html-page.js

const STYLE = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--ink:#1c2128;--soft:#5b6572;--line:#e1e5ea;--bad:#c62828;--warn:#9a6200;--unsure:#6a4fb3;--good:#1a7f42;--muted:#6b7480;--link:#0b5cad;--tint:8%}
@media (prefers-color-scheme:dark){:root{--page:#101418;--card:#181d23;--ink:#e4e8ec;--soft:#9aa5b1;--line:#2b323a;--bad:#ff7b72;--warn:#e3b341;--unsure:#b9a3f5;--good:#5bd083;--muted:#8b96a3;--link:#79b8ff;--tint:14%}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
main{max-width:68rem;margin:0 auto;padding:2rem 1.25rem 4rem}
a{color:var(--link);text-decoration:none;overflow-wrap:anywhere}a:hover,a:focus-visible{text-decoration:underline}
code,pre{font:.88em ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
pre{white-space:pre-wrap;margin:.4em 0}
.head{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--tone);border-radius:10px;padding:1.25rem 1.5rem}
.head p{margin:.35rem 0 0;color:var(--soft)}
h1{font-size:1.45rem;line-height:1.3;margin:0;text-wrap:balance}
h2{font-size:1.05rem;margin:2rem 0 .6rem}
.bad{--tone:var(--bad)}.warn{--tone:var(--warn)}.unsure{--tone:var(--unsure)}.good{--tone:var(--good)}.muted{--tone:var(--muted)}
.filter{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1.25rem 0 0}
.filter label{cursor:pointer}
.filter label span{display:inline-block;padding:.2rem .75rem;border:1px solid var(--line);border-radius:99px;background:var(--card);color:var(--soft)}
.filter input[type=radio]{position:absolute;opacity:0}
.filter input:checked+span{color:var(--ink);border-color:var(--ink);font-weight:600}
.filter input:focus-visible+span{outline:2px solid var(--link);outline-offset:2px}
.filter input[type=search]{flex:1 1 12rem;min-width:8rem;padding:.3rem .8rem;border:1px solid var(--line);border-radius:99px;background:var(--card);color:var(--ink);font:inherit}
.item{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.85rem 1.1rem;margin:.6rem 0}
.item h3{font-size:1rem;margin:0;display:flex;flex-wrap:wrap;gap:.3rem .6rem;align-items:baseline}
.badge{font-size:.78rem;font-weight:600;color:var(--tone);background:color-mix(in srgb,var(--tone) var(--tint),transparent);border-radius:99px;padding:.1rem .6rem}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;color:var(--soft);font-size:.9rem;margin:.3rem 0 0}
.facts b{font-weight:500;color:var(--ink)}
.next{margin:.45rem 0 0}.next::before{content:"\\2192\\00a0";color:var(--tone)}
details{margin:.45rem 0 0}summary{cursor:pointer;color:var(--soft);font-size:.9rem}
details ol,details ul{margin:.4rem 0;padding-left:1.4rem}
ul.plain{margin:0;padding-left:1.2rem}
.foot{margin-top:2.5rem;color:var(--soft);font-size:.88rem;border-top:1px solid var(--line);padding-top:.9rem}
[hidden]{display:none!important}
@media print{.filter{display:none}body{background:#fff}}
`;
const SCRIPT = `
const items=[...document.querySelectorAll("[data-tone]")];
const form=document.querySelector(".filter");
const search=form.querySelector("input[type=search]");
const show=()=>{
  const tone=form.querySelector("input[type=radio]:checked").value;
  const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  for(const item of items){
    const text=item.textContent.toLowerCase();
    item.hidden=(tone!=="all"&&item.dataset.tone!==tone)||!words.every((word)=>text.includes(word));
  }
  for(const section of document.querySelectorAll("section[data-list]")){
    section.hidden=![...section.querySelectorAll("[data-tone]")].some((item)=>!item.hidden);
  }
};
form.hidden=false;
form.addEventListener("input",show);
form.addEventListener("submit",(event)=>event.preventDefault());
`;
function htmlPage(title, body) {
    const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}

// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/html-text.js


const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };
function htmlText(text, maxLength) {
    return escaped((0,visible/* visible */.R)(text, maxLength));
}
function htmlLink(label, url) {
    const address = (0,links/* safeAddress */.Md)(url);
    return address === undefined ? label : `<a href="${escaped(address)}" rel="noopener noreferrer">${label}</a>`;
}
function htmlSentence(sentence, knownUrl) {
    const address = (0,links/* safeAddress */.Md)(knownUrl);
    const parts = address === undefined ? [sentence] : sentence.split(address);
    return parts.map(withCode).join(htmlLink(escaped((0,links/* addressLabel */.xh)(address ?? "")), address));
}
function withCode(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `<code>${htmlText(part)}</code>` : htmlText(part, 2000)))
        .join("");
}
function escaped(text) {
    return text.replaceAll(/[&<>"'`]/g, (char) => ENTITIES[char] ?? char);
}

// EXTERNAL MODULE: ./build/report/leak-rows.js
var leak_rows = __webpack_require__(2436);
// EXTERNAL MODULE: ./build/report/open-questions.js
var open_questions = __webpack_require__(7955);
// EXTERNAL MODULE: ./build/report/rows.js
var report_rows = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/report/support-bundle.js
var support_bundle = __webpack_require__(4997);
;// CONCATENATED MODULE: ./build/report/html.js











const BADGES = { bad: "fails", warn: "warns", unsure: "could not tell", good: "works", muted: "other" };
const MOST_ITEMS = 5_000;
const PLACES_SHOWN = 5;
function buildHtml(report) {
    const safe = (0,guarded/* guarded */.N)(report);
    const { tone, sentence } = (0,headline/* headlineOf */.gD)(safe);
    const subtitle = [safe.trigger, `${safe.startedAt.toISOString().slice(0, 16).replace("T", " ")} UTC`, `Keyturn ${safe.version}`].map((part) => htmlText(part));
    const body = [
        `<header class="head ${tone}"><h1>${htmlText(sentence)}</h1><p>${subtitle.join(" · ")}</p></header>`,
        filter(safe),
        ...leakSection(safe),
        ...credentialSection(safe),
        ...sentences("Across credentials", "muted", (0,across/* togetherOf */.W)(safe).map(({ says }) => says)),
        ...sentences("Not everything could be read", "unsure", (0,open_questions/* questionsOfScan */.s)(safe)),
        ...letThroughSection(safe),
        ...sentences("Notes about this run", "muted", safe.notices),
        ...scanSection(safe),
        `<p class="foot">${htmlText((0,headline/* lastLine */.fM)(safe))}</p>`,
    ];
    return htmlPage(`Keyturn: ${htmlText(sentence)}`, body.join("\n"));
}
function filter(report) {
    const tones = new Set([...(0,report_rows/* credentialRows */.JU)(report), ...(0,leak_rows/* leakRows */.B1)(report)].map((row) => row.tone));
    if (report.unanswered.length > 0)
        tones.add("unsure");
    const shown = Object.keys(BADGES).filter((tone) => tones.has(tone));
    const choices = ["all", ...shown].map((tone) => {
        const label = tone === "all" ? "everything" : BADGES[tone];
        return `<label><input type="radio" name="tone" value="${tone}"${tone === "all" ? " checked" : ""}><span>${label}</span></label>`;
    });
    return `<form class="filter" hidden>${choices.join("")}<input type="search" placeholder="Filter by name, path, owner" aria-label="Filter"></form>`;
}
function leakSection(report) {
    const rows = (0,leak_rows/* leakRows */.B1)(report).filter(({ disposition }) => !(0,report_rows/* isLetThrough */.BL)(disposition));
    return list((0,leak_rows/* leakHeading */.wN)(rows), rows.map(leakItem));
}
function leakItem(row) {
    const { finding } = row;
    const shown = row.places.slice(0, PLACES_SHOWN).map((place) => htmlLink(`<code>${htmlText(place.text)}</code>`, place.url));
    const more = row.places.length - shown.length;
    const where = [...shown, ...(more > 0 ? [`and ${(0,figures/* grouped */.zD)(more)} more`] : [])].join(", ");
    const reason = row.reason === undefined ? [] : [fact("Why", row.reason)];
    const facts = [
        `<span>${where}</span>`,
        ...(row.preview === "" ? [] : [`<span><code>${htmlText(row.preview)}</code></span>`]),
        fact("How sure", row.sure),
        ...(row.rule === undefined ? [] : [fact("Rule", row.rule)]),
        ...row.notes.map((note) => fact("Note", note)),
        ...reason,
    ];
    const title = htmlLink(htmlText(row.what), (0,links/* rulePage */.gd)(finding.leak.detector.id));
    return item({ tone: row.tone, badge: row.disposition, title, facts, steps: row.steps, url: row.rotateUrl, more: [] });
}
function credentialSection(report) {
    return list("Credentials", (0,report_rows/* credentialRows */.JU)(report).map((row) => credentialItem(row, report)));
}
function credentialItem(row, report) {
    const { credential, evidence } = row.check;
    const optional = (label, value) => (value === "" ? [] : [fact(label, value)]);
    const facts = [
        fact("Verdict", row.verdict),
        ...row.asides.map((aside) => fact("But", aside)),
        fact("Expires", row.expires),
        ...optional("Provider", row.provider),
        fact("Environment", row.environment),
        ...optional("Owner", row.owner),
        ...optional("Used by", credential.usedBy.join(", ")),
    ];
    const detail = evidence.map(({ label, detail }) => `<li>${htmlText(label)}: <code>${htmlText(detail)}</code></li>`);
    const meaning = row.tone === "good" ? [] : row.problems.map((problem) => `<p>${htmlSentence(problem, row.rotateUrl)}</p>`);
    const bundle = (0,support_bundle/* bundleOf */.c)(row.check, report);
    const more = [
        ...meaning,
        ...(detail.length === 0 ? [] : [`<ul>${detail.join("")}</ul>`]),
        ...(bundle === undefined ? [] : [`<p>For the service's support:</p><pre>${bundle.map(bundleLine).join("\n")}</pre>`]),
    ];
    const badge = row.tone === "muted" ? "skipped" : BADGES[row.tone];
    return item({ tone: row.tone, badge, title: htmlText(row.name), facts, steps: row.steps, url: row.rotateUrl, more });
}
function bundleLine({ label, text }) {
    return `${htmlText(label)}: ${htmlText(text)}`;
}
function item({ tone, badge, title, facts, steps, url, more }) {
    const next = steps[0] === undefined ? "" : `<p class="next">${htmlSentence(steps[0], url)}</p>`;
    const others = steps.slice(1).map((step) => `<li>${htmlSentence(step, url)}</li>`);
    const inner = [...(others.length === 0 ? [] : [`<ol start="2">${others.join("")}</ol>`]), ...more].join("");
    const label = [...(others.length === 0 ? [] : ["next steps"]), ...(more.length === 0 ? [] : ["evidence"])].join(" and ");
    const details = inner === "" ? "" : `<details><summary>${label}</summary>${inner}</details>`;
    const head = `<h3>${title}<span class="badge">${badge}</span></h3>`;
    return `<article class="item ${tone}" data-tone="${tone}">${head}<p class="facts">${facts.join("")}</p>${next}${details}</article>`;
}
function fact(label, value) {
    return `<span>${label}: <b>${htmlText(value)}</b></span>`;
}
function letThroughSection(report) {
    const rows = report.findings.filter(({ disposition }) => (0,report_rows/* isLetThrough */.BL)(disposition));
    return list("Let through", rows.map(letThroughItem));
}
function letThroughItem({ finding, disposition, reason }) {
    return `<article class="item muted" data-tone="muted"><h3>${htmlText(finding.title)}<span class="badge">${disposition}</span></h3><p class="facts"><span>${htmlText(finding.problem)}</span>${fact("Why", reason ?? "in the baseline")}</p></article>`;
}
function sentences(title, tone, lines) {
    return list(title, lines.map((line) => `<article class="item ${tone}" data-tone="${tone}">${htmlSentence(line, undefined)}</article>`));
}
function scanSection({ coverage }) {
    if (coverage === undefined)
        return [];
    const read = `${coverage.scope}: ${(0,headline/* readInWords */.Rr)(coverage)}.`;
    const skips = coverage.skips.slice(0, MOST_ITEMS).map(({ what, why }) => `<li><code>${htmlText(what)}</code>: ${htmlText(why)}</li>`);
    const open = skips.length === 0
        ? "Nothing was skipped."
        : `<details><summary>${(0,figures/* counted */.hS)(coverage.skips.length, "part")} not read</summary><ul>${skips.join("")}</ul></details>`;
    return [`<section><h2>What was searched</h2><div class="item muted">${htmlText(read)} ${open}</div></section>`];
}
function list(title, items) {
    if (items.length === 0)
        return [];
    const more = items.length - MOST_ITEMS;
    const cut = more > 0 ? `<p>${(0,figures/* grouped */.zD)(more)} more in the JSON report.</p>` : "";
    return [`<section data-list><h2>${title}</h2>${items.slice(0, MOST_ITEMS).join("\n")}${cut}</section>`];
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
