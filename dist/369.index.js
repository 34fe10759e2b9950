export const id = 369;
export const ids = [369];
export const modules = {

/***/ 8369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodePayload: () => (/* binding */ decodePayload),
/* harmony export */   payloadShapes: () => (/* binding */ payloadShapes)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9241);


const ObjectId = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const Ref = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[^-\x00-\x20\x7f][^\x00-\x20\x7f]*$/), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(1000));
const Count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const Push = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ref: Ref,
    before: ObjectId,
    after: ObjectId,
    forced: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Ref) })),
});
const PullRequest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: Count,
        commits: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(Count),
        title: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        body: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        base: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: ObjectId, ref: Ref }),
        head: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: ObjectId, ref: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), repo: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })) }),
    }),
});
const MergeGroup = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ merge_group: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base_sha: ObjectId, head_sha: ObjectId, base_ref: Ref }) });
const payloadShapes = { push: Push, pullRequest: PullRequest, mergeGroup: MergeGroup };
function decodePayload(event, shape, text) {
    const decoded = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(shape, parseJson(event, text));
    if (decoded.success)
        return decoded.output;
    const parts = [...new Set(decoded.issues.map((issue) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? "the whole"))];
    throw broken(event, `${parts.join(", ")} ${parts.length === 1 ? "is" : "are"} missing or not what the platform sends`);
}
function parseJson(event, text) {
    if (text === undefined)
        throw broken(event, "there is none");
    try {
        return JSON.parse(text);
    }
    catch {
        throw broken(event, "it is not JSON");
    }
}
function broken(event, what) {
    const advice = "run Keyturn in a job that the platform started itself, or unset GITHUB_EVENT_NAME and say which commits to search";
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([
        { source: "GITHUB_EVENT_PATH", message: `the payload of this ${event} event cannot be used: ${what}; ${advice}.` },
    ]);
}


/***/ })

};
