export const id = 762;
export const ids = [762];
export const modules = {

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectors: () => (/* binding */ detectors)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const detectors = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "detectors.json", "utf8"));
let lines;
function shapesAt(index) {
  if (lines === undefined) lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "shapes.jsonl", "utf8").split("\n");
  return JSON.parse(lines[index]);
}
for (const [index, detector] of detectors.entries()) {
  let shapes;
  const get = () => (shapes === undefined ? (shapes = shapesAt(index)) : shapes);
  Object.defineProperty(detector, "shapes", { enumerable: true, get });
}


/***/ })

};
