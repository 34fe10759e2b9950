export const id = 411;
export const ids = [411];
export const modules = {

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linearFinder: () => (/* binding */ linearFinder)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

function linearFinder(pattern) {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    const hasNamed = "secret" in compiled.namedGroups();
    return (text) => {
        const found = [];
        const matcher = compiled.matcher(text);
        while (matcher.find()) {
            const group = hasNamed ? "secret" : firstGroup(matcher);
            const start = matcher.start(group);
            const end = matcher.end(group);
            if (end > start)
                found.push({ start, end });
        }
        return found;
    };
}
function firstGroup(matcher) {
    for (let group = 1; group <= matcher.groupCount(); group++)
        if (matcher.start(group) >= 0)
            return group;
    return 0;
}


/***/ })

};
