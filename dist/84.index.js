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


/***/ })

};
