export const id = 168;
export const ids = [168];
export const modules = {

/***/ 9168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   walk: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



const PIECE_BYTES = 1 << 20;
async function* walk(root, below = new Uint8Array()) {
    const listed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(inside(root, below), { withFileTypes: true, encoding: "buffer" });
    const entries = listed.filter((entry) => !(entry.isDirectory() && GIT.equals(entry.name)));
    if (entries.length === 0 && below.length > 0)
        yield { path: below, kind: "name" };
    for (const entry of entries.toSorted((a, b) => Buffer.compare(a.name, b.name))) {
        const path = below.length === 0 ? entry.name : Buffer.concat([below, SLASH, entry.name]);
        if (entry.isDirectory())
            yield* walkFolder(root, path);
        else if (entry.isFile() || entry.isSymbolicLink())
            yield await fileAt(root, path, entry.isSymbolicLink() ? "symlink" : "file");
        else
            yield { path, kind: "name" };
    }
}
const SLASH = Buffer.from("/");
const GIT = Buffer.from(".git");
function inside(root, below) {
    const path = Buffer.concat([Buffer.from(`${root}/`), below]);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path) ? path.toString("utf8") : path;
}
async function* walkFolder(root, path) {
    try {
        yield* walk(root, path);
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error))
            throw error;
        yield { path, kind: "unlisted", code: String(error.code) };
    }
}
async function fileAt(root, path, kind) {
    const place = inside(root, path);
    const sizeBytes = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place).catch(() => undefined))?.size ?? 0;
    return {
        path,
        kind,
        sizeBytes,
        read: () => readContent(place),
        readPieces: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(place, { highWaterMark: PIECE_BYTES }),
    };
}
async function readContent(place) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place);
    if (found.isSymbolicLink())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(place, { encoding: "buffer" });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(place);
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}


/***/ })

};
