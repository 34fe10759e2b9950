export const id = 168;
export const ids = [168];
export const modules = {

/***/ 9168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readContent: () => (/* binding */ readContent),
/* harmony export */   walk: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


async function readContent(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    if (found.isSymbolicLink())
        return Buffer.from(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path, { encoding: "buffer" }));
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function* walk(root, below = "") {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, below), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory()) {
            if (entry.name !== ".git")
                yield* walkFolder(root, path);
        }
        else if (entry.isFile() || entry.isSymbolicLink()) {
            yield { path, sizeBytes: await sizeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)), kind: entry.isSymbolicLink() ? "symlink" : "file" };
        }
    }
}
async function* walkFolder(root, path) {
    try {
        yield* walk(root, path);
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error))
            throw error;
        yield { path, sizeBytes: 0, kind: "unlisted" };
    }
}
async function sizeOf(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.size ?? 0;
}


/***/ })

};
