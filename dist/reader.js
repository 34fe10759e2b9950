import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createGit)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: ./build/world.js
var world = __nccwpck_require__(920);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/io/git-directory.js


function findGitDirectory(directory) {
    for (let at = (0,external_node_path_namespaceObject.resolve)(directory);; at = (0,external_node_path_namespaceObject.dirname)(at)) {
        const found = gitDirectoryAt(at);
        if (found !== undefined || at === (0,external_node_path_namespaceObject.dirname)(at))
            return found;
    }
}
function gitDirectoryAt(directory) {
    const entry = (0,external_node_path_namespaceObject.join)(directory, ".git");
    const status = (0,external_node_fs_namespaceObject.statSync)(entry, { throwIfNoEntry: false });
    if (status?.isDirectory() && looksLikeGitDirectory(entry))
        return entry;
    if (status?.isFile())
        return linkedDirectory(directory, entry);
    return looksLikeGitDirectory(directory) ? directory : undefined;
}
function linkedDirectory(directory, entry) {
    const target = /^gitdir: (.+?)\r?\n?$/.exec((0,external_node_fs_namespaceObject.readFileSync)(entry, "utf8"))?.[1];
    return target === undefined ? undefined : (0,external_node_path_namespaceObject.resolve)(directory, target);
}
function looksLikeGitDirectory(directory) {
    return (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(directory, "HEAD")) && (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(directory, "objects")) && (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(directory, "refs"));
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

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/io/packs.js



const MOST_INDEX_BYTES = 24 << 20;
const MOST_HELD_BYTES = 16 << 20;
const MOST_PACKS = 256;
const WINDOW_BYTES = 32 << 10;
function openPacks(folder) {
    const opened = [];
    try {
        const paths = (0,external_node_fs_namespaceObject.readdirSync)(folder)
            .filter((name) => name.endsWith(".idx"))
            .map((name) => (0,external_node_path_namespaceObject.join)(folder, name.slice(0, -".idx".length)));
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
        const status = (0,external_node_fs_namespaceObject.statSync)(path + kind);
        if (!status.isFile())
            throw new Error("a pack is no file");
        return sum + status.size;
    }, 0);
}
function openPack(path, isHeld) {
    const index = (0,external_node_fs_namespaceObject.readFileSync)(`${path}.idx`);
    const file = (0,external_node_fs_namespaceObject.openSync)(`${path}.pack`, "r");
    const sizeBytes = (0,external_node_fs_namespaceObject.fstatSync)(file).size;
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
                const inflated = (0,external_node_zlib_namespaceObject.inflateSync)(read(start, end - start), { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
                return inflated.length === size ? inflated : undefined;
            }
            catch {
                return undefined;
            }
        },
        close: () => (0,external_node_fs_namespaceObject.closeSync)(file),
    };
}
function readFully(file, into, offset) {
    let filled = 0;
    while (filled < into.length) {
        const count = (0,external_node_fs_namespaceObject.readSync)(file, into, filled, into.length - filled, offset + filled);
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
            return exitCode === 0 ? openPacks((0,external_node_path_namespaceObject.resolve)(options.directory, Buffer.from(stdout).toString("utf8").replace(/\n$/, ""))) : [];
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


/***/ }),

/***/ 569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ asThread)
});

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/io/own-thread.js

function asThread() {
    const port = external_node_worker_threads_namespaceObject.parentPort;
    if (port === null)
        throw new Error("This script is one of Keyturn's own threads and does nothing by itself.");
    return {
        thread: {
            post: (message, handedOver = []) => port.postMessage(message, handedOver),
            listen: (listener) => void port.on("message", listener),
        },
        options: external_node_worker_threads_namespaceObject.workerData,
    };
}


/***/ }),

/***/ 185:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(467);
/* harmony import */ var _io_own_thread_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(569);
/* harmony import */ var _scan_git_reading_thread_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(928);



const { thread, options } = (0,_io_own_thread_js__WEBPACK_IMPORTED_MODULE_1__/* .asThread */ .j)();
await (0,_scan_git_reading_thread_js__WEBPACK_IMPORTED_MODULE_2__/* .serveVersions */ .d)((0,_io_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .l)(options), thread);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ serveVersions)
});

// UNUSED EXPORTS: readOnThread

;// CONCATENATED MODULE: ./build/scan/git/inbox.js
function inbox_createInbox() {
    const items = [];
    let closed;
    let wake;
    const stir = () => {
        wake?.();
        wake = undefined;
    };
    return {
        put(item) {
            items.push(item);
            stir();
        },
        close(error) {
            closed ??= { error };
            stir();
        },
        async take() {
            while (items.length === 0 && closed === undefined) {
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
            if (items.length === 0 && closed?.error !== undefined)
                throw closed.error;
            return items.shift();
        },
    };
}

;// CONCATENATED MODULE: ./build/scan/bytes/as-buffer.js
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

;// CONCATENATED MODULE: ./build/scan/bytes/plain-text.js

const SAMPLE = 4096;
const FIRST_MARK = 0xef;
const UTF8_MARK = (/* unused pure expression or super */ null && ([0xef, 0xbb, 0xbf]));
function toPlainText(bytes) {
    const wide = detectWide(bytes);
    if (wide !== undefined)
        return transcode(bytes, wide);
    const skipped = UTF8_MARK.every((byte, index) => bytes[index] === byte) ? UTF8_MARK.length : 0;
    return { bytes: skipped === 0 ? bytes : bytes.subarray(skipped), toSource: (offset) => offset + skipped, encoding: [] };
}
function isPlain(bytes) {
    return (bytes[0] ?? 0) < FIRST_MARK && !holdsZero(bytes, SAMPLE);
}
function asTheyAre(bytes) {
    return { bytes, toSource: (offset) => offset, encoding: [] };
}
function detectWide(bytes) {
    return byMark(bytes) ?? byZeros(bytes);
}
function byMark(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xff && b === 0xfe && c === 0 && d === 0)
        return { name: "utf-32le", unit: 4, littleEndian: true, markLength: 4 };
    if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
        return { name: "utf-32be", unit: 4, littleEndian: false, markLength: 4 };
    if (a === 0xff && b === 0xfe)
        return { name: "utf-16le", unit: 2, littleEndian: true, markLength: 2 };
    if (a === 0xfe && b === 0xff)
        return { name: "utf-16be", unit: 2, littleEndian: false, markLength: 2 };
    return undefined;
}
function byZeros(bytes) {
    const length = Math.min(bytes.length, SAMPLE) & ~3;
    if (!holdsZero(bytes, length))
        return undefined;
    const zeros = [0, 0, 0, 0];
    for (let at = 0; at < length; at++)
        if (bytes[at] === 0)
            zeros[at & 3] = zeros[at & 3] + 1;
    const [first, second, third, fourth] = zeros.map((count) => count / (length / 4));
    const all = 0.95;
    const none = 0.05;
    if (length === 0 || Math.max(first, second, third, fourth) < 0.7)
        return undefined;
    if (first < none && Math.min(second, third, fourth) > all)
        return { name: "utf-32le", unit: 4, littleEndian: true, markLength: 0 };
    if (fourth < none && Math.min(first, second, third) > all)
        return { name: "utf-32be", unit: 4, littleEndian: false, markLength: 0 };
    if (Math.max(first, third) < none && Math.min(second, fourth) > 0.7)
        return { name: "utf-16le", unit: 2, littleEndian: true, markLength: 0 };
    if (Math.max(second, fourth) < none && Math.min(first, third) > 0.7)
        return { name: "utf-16be", unit: 2, littleEndian: false, markLength: 0 };
    return undefined;
}
function holdsZero(bytes, length) {
    return asBuffer(length < bytes.length ? bytes.subarray(0, length) : bytes).includes(0);
}
function transcode(bytes, wide) {
    const { unit, markLength } = wide;
    const count = Math.floor((bytes.length - markLength) / unit);
    const out = Buffer.allocUnsafe(count * (unit === 2 ? 3 : 4));
    const low = wide.littleEndian ? 0 : 1;
    let length = 0;
    for (let at = markLength; at + unit <= bytes.length;) {
        while (unit === 2 && at + 2 <= bytes.length) {
            const byte = bytes[at + low];
            if (byte >= 0x80 || bytes[at + 1 - low] !== 0)
                break;
            out[length++] = byte;
            at += 2;
        }
        if (at + unit > bytes.length)
            break;
        const point = pointAt(bytes, at, wide);
        length = putPoint(out, length, point);
        at += unit === 2 && point > 0xffff ? 4 : unit;
    }
    const utf8 = out.subarray(0, length);
    return { bytes: utf8, toSource: createWayBack(utf8, wide), encoding: [wide.name] };
}
function pointAt(bytes, at, wide) {
    if (wide.unit === 4) {
        const point = (unitAt(bytes, at + (wide.littleEndian ? 2 : 0), wide) << 16) | unitAt(bytes, at + (wide.littleEndian ? 0 : 2), wide);
        return point < 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? 0xfffd : point;
    }
    const high = unitAt(bytes, at, wide);
    if (high < 0xd800 || high > 0xdfff)
        return high;
    const low = high < 0xdc00 && at + 4 <= bytes.length ? unitAt(bytes, at + 2, wide) : 0;
    return low >= 0xdc00 && low <= 0xdfff ? 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
}
function unitAt(bytes, at, { littleEndian }) {
    const first = bytes[at];
    const second = bytes[at + 1];
    return littleEndian ? (second << 8) | first : (first << 8) | second;
}
function putPoint(out, at, point) {
    if (point < 0x80) {
        out[at] = point;
        return at + 1;
    }
    if (point < 0x800) {
        out[at] = 0xc0 | (point >> 6);
        out[at + 1] = 0x80 | (point & 0x3f);
        return at + 2;
    }
    if (point < 0x10000) {
        out[at] = 0xe0 | (point >> 12);
        out[at + 1] = 0x80 | ((point >> 6) & 0x3f);
        out[at + 2] = 0x80 | (point & 0x3f);
        return at + 3;
    }
    out[at] = 0xf0 | (point >> 18);
    out[at + 1] = 0x80 | ((point >> 12) & 0x3f);
    out[at + 2] = 0x80 | ((point >> 6) & 0x3f);
    out[at + 3] = 0x80 | (point & 0x3f);
    return at + 4;
}
function createWayBack(utf8, { unit, markLength }) {
    let at = 0;
    let source = markLength;
    return (offset) => {
        if (offset < at) {
            at = 0;
            source = markLength;
        }
        for (; at < offset; at++) {
            const byte = utf8[at];
            if ((byte & 0xc0) !== 0x80)
                source += byte >= 0xf0 ? 4 : unit;
        }
        return source;
    };
}

;// CONCATENATED MODULE: ./build/scan/search/keyword-machine.js
const ENDS = 1 << 28;
const UNMET = 1 << 29;
function createMachine(keywords) {
    const sorted = [...keywords].sort();
    const { byteClasses, width } = classify(sorted);
    const table = new Int32Array(width * (1 + sorted.reduce((sum, keyword) => sum + keyword.length, 0)));
    const nodes = [];
    const outputs = [];
    const settle = (answer) => {
        const node = answer < UNMET ? undefined : nodes[answer - UNMET];
        if (node === undefined)
            return answer;
        node.answer ??= enter(node);
        return node.answer;
    };
    const enter = (node) => {
        const suffix = settle(node.failure) % ENDS;
        const state = outputs.length * width;
        table.copyWithin(state, suffix, suffix + width);
        const own = sorted.slice(node.first, node.first + 1).filter((keyword) => keyword.length === node.depth);
        const ending = [...own, ...(outputs[suffix / width] ?? [])];
        outputs.push(ending);
        for (let first = node.first + own.length; first < node.end;) {
            const letter = letterAt(sorted, first, node.depth);
            let end = first + 1;
            while (end < node.end && letterAt(sorted, end, node.depth) === letter)
                end++;
            const slot = state + byteClasses[letter];
            nodes.push({ first, end, depth: node.depth + 1, failure: table[slot], answer: undefined });
            table[slot] = UNMET + nodes.length - 1;
            first = end;
        }
        return ending.length === 0 ? state : state + ENDS;
    };
    enter({ first: 0, end: sorted.length, depth: 0, failure: 0, answer: undefined });
    return {
        table,
        byteClasses,
        width,
        longest: sorted.reduce((most, keyword) => Math.max(most, keyword.length), 0),
        meet(slot) {
            const answer = settle(table[slot]);
            table[slot] = answer;
            return answer;
        },
        keywordsOf: (state) => outputs[state / width] ?? [],
    };
}
function letterAt(keywords, index, depth) {
    return keywords[index].charCodeAt(depth);
}
function classify(keywords) {
    const byteClasses = new Uint8Array(256);
    let width = 1;
    for (const byte of Buffer.from(keywords.join(""), "latin1"))
        if (byteClasses[byte] === 0)
            byteClasses[byte] = width++;
    for (let upper = 65; upper <= 90; upper++)
        byteClasses[upper] = byteClasses[upper + 32];
    return { byteClasses, width };
}

;// CONCATENATED MODULE: ./build/scan/search/automaton.js

function createHits(capacity) {
    return { ends: new Int32Array(capacity), states: new Int32Array(capacity), count: 0, resumeAt: 0 };
}
function createAutomaton(keywords) {
    const machine = createMachine(keywords);
    return {
        find: (bytes, from, hits) => readBlock(bytes, from, hits, machine),
        keywordsOf: (state) => machine.keywordsOf(state * machine.width),
    };
}
const SHORTEST_SPLIT = 512;
function readBlock(bytes, from, hits, machine) {
    const end = Math.min(bytes.length, from + hits.ends.length);
    const length = end - from;
    if (length < SHORTEST_SPLIT || length < 2 * machine.longest) {
        readOnce(bytes, from, end, hits, machine);
        return end;
    }
    const half = length >> 1;
    readTwice(bytes, from, half, hits, machine);
    return from + 2 * half;
}
function readOnce(bytes, from, end, hits, machine) {
    const { ends, states } = hits;
    const { table, byteClasses } = machine;
    let state = hits.resumeAt;
    let count = 0;
    for (let at = from; at < end; at++) {
        const slot = state + byteClasses[bytes[at]];
        state = table[slot];
        if (state < ENDS)
            continue;
        if (state >= UNMET)
            state = machine.meet(slot);
        if (state < ENDS)
            continue;
        state -= ENDS;
        ends[count] = at + 1;
        states[count++] = state;
    }
    hits.resumeAt = state;
    hits.count = count;
    number(hits, machine);
}
function readTwice(bytes, from, half, hits, machine) {
    const readers = {
        at: from,
        first: hits.resumeAt,
        second: stateBefore(bytes, from, from + half, machine),
        count: 0,
        secondCount: half,
        slot: 0,
        secondSlot: 0,
    };
    while (!readKnown(bytes, from + half, half, hits, machine, readers)) {
        const { slot, secondSlot, at } = readers;
        machine.meet(slot);
        machine.meet(secondSlot);
        readers.at = at - 1;
        readers.first = slot - machine.byteClasses[bytes[at - 1]];
        readers.second = secondSlot - machine.byteClasses[bytes[at - 1 + half]];
    }
    const { count, second, secondCount } = readers;
    hits.ends.copyWithin(count, half, secondCount);
    hits.states.copyWithin(count, half, secondCount);
    hits.resumeAt = second;
    hits.count = count + secondCount - half;
    number(hits, machine);
}
function readKnown(bytes, middle, half, hits, machine, readers) {
    const { ends, states } = hits;
    const { table, byteClasses } = machine;
    let { at, first, second, count, secondCount, slot, secondSlot } = readers;
    while (at < middle) {
        slot = first + byteClasses[bytes[at]];
        secondSlot = second + byteClasses[bytes[at + half]];
        first = table[slot];
        second = table[secondSlot];
        at++;
        if ((first | second) < ENDS)
            continue;
        if ((first | second) >= UNMET)
            break;
        if (first >= ENDS) {
            first -= ENDS;
            ends[count] = at;
            states[count++] = first;
        }
        if (second >= ENDS) {
            second -= ENDS;
            ends[secondCount] = at + half;
            states[secondCount++] = second;
        }
    }
    readers.at = at;
    readers.first = first;
    readers.second = second;
    readers.count = count;
    readers.secondCount = secondCount;
    readers.slot = slot;
    readers.secondSlot = secondSlot;
    return (first | second) < UNMET;
}
function stateBefore(bytes, from, middle, machine) {
    const { table, byteClasses } = machine;
    let state = 0;
    for (let at = Math.max(from, middle - machine.longest); at < middle; at++) {
        const slot = state + byteClasses[bytes[at]];
        const answer = table[slot];
        state = (answer < UNMET ? answer : machine.meet(slot)) % ENDS;
    }
    return state;
}
function number({ states, count }, { width }) {
    for (let index = 0; index < count; index++)
        states[index] = states[index] / width;
}

;// CONCATENATED MODULE: ./build/scan/bytes/locate.js
const NEWLINE = 0x0a;
function createLocator(bytes) {
    let at = 0;
    let line = 1;
    let column = 1;
    return {
        at(offset) {
            if (offset < at) {
                at = 0;
                line = 1;
                column = 1;
            }
            for (; at < offset; at++) {
                const byte = bytes[at];
                if (byte === NEWLINE) {
                    line++;
                    column = 1;
                }
                else if ((byte & 0xc0) !== 0x80)
                    column++;
            }
            return { line, column };
        },
    };
}
function lineStart(bytes, offset, reach) {
    const limit = Math.max(0, offset - reach);
    let at = offset;
    while (at > limit && bytes[at - 1] !== NEWLINE)
        at--;
    return at;
}
function lineEnd(bytes, offset, reach) {
    const limit = Math.min(bytes.length, offset + reach);
    let at = offset;
    while (at < limit && bytes[at] !== NEWLINE)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/scan/git/stretches.js

const MARGIN_BYTES = 384;
const LONGEST_LINE_BYTES = 2048;
function stretchesToSearch(bytes, edits) {
    const whole = [{ from: 0, to: bytes.length }];
    if (edits === undefined)
        return whole;
    const stretches = withMargins(bytes, edits);
    const size = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
    return size * 4 >= bytes.length * 3 ? whole : stretches;
}
function withMargins(bytes, changed) {
    const stretches = [];
    let until = 0;
    for (const change of changed) {
        const last = stretches.at(-1);
        if (last !== undefined && change.to + MARGIN_BYTES <= until)
            continue;
        const from = startOfContext(bytes, Math.max(0, change.from - MARGIN_BYTES), until);
        until = endOfContext(bytes, Math.max(until, Math.min(bytes.length, change.to + MARGIN_BYTES)));
        if (last !== undefined && from <= last.to)
            stretches[stretches.length - 1] = { from: last.from, to: until };
        else
            stretches.push({ from, to: until });
    }
    return stretches;
}
const stretches_NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const COMMA = 0x2c;
function startOfContext(bytes, offset, floor) {
    let at = offset;
    while (at > floor && !isGap(bytes, at))
        at--;
    return Math.max(floor, lineStart(bytes, Math.min(at, offset), LONGEST_LINE_BYTES));
}
function endOfContext(bytes, offset) {
    let at = offset;
    while (at < bytes.length && !isGap(bytes, at))
        at++;
    return lineEnd(bytes, at, LONGEST_LINE_BYTES);
}
function isGap(bytes, at) {
    const before = bytes[at - 1] ?? 0;
    if (bytes[at] === stretches_NEWLINE)
        return before === stretches_NEWLINE || (before === RETURN && bytes[at - 2] === stretches_NEWLINE);
    if (bytes[at] !== SPACE)
        return false;
    const after = bytes[at + 1] ?? 0;
    return isLetter(after) && (isLetter(before) || before === COMMA);
}
function isLetter(byte) {
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}

;// CONCATENATED MODULE: ./build/scan/git/keyword-hits.js



const keyword_hits_NOT_LOOKED = -1;
const LARGEST_BYTES = 1 << 20;
const HITS_AT_ONCE = 16_384;
function createKeywordFinder(keywords) {
    const automaton = createAutomaton(keywords);
    const hits = createHits(HITS_AT_ONCE);
    const numberOf = new Map();
    let states = [];
    const meet = (state) => {
        const number = numberOf.size;
        numberOf.set(state, number);
        states.push(automaton.keywordsOf(state));
        return number;
    };
    const append = (bytes, numbers) => {
        const countAt = numbers.push(0);
        let count = 0;
        hits.resumeAt = 0;
        for (let at = 0; at < bytes.length;) {
            at = automaton.find(bytes, at, hits);
            for (let index = 0; index < hits.count; index++) {
                const state = hits.states[index];
                numbers.push(hits.ends[index]);
                numbers.push(numberOf.get(state) ?? meet(state));
            }
            count += hits.count;
        }
        numbers.set(countAt, count);
    };
    return {
        appendHits({ object, edits }, numbers) {
            if (object.kind !== "content" || object.bytes.length > LARGEST_BYTES || !isPlain(object.bytes)) {
                numbers.push(keyword_hits_NOT_LOOKED);
                return;
            }
            const stretches = stretchesToSearch(object.bytes, edits);
            numbers.push(stretches.length);
            for (const { from, to } of stretches) {
                numbers.push(from);
                numbers.push(to);
                append(object.bytes.subarray(from, to), numbers);
            }
        },
        takeStates() {
            const met = states;
            states = [];
            return met;
        },
    };
}

;// CONCATENATED MODULE: ./build/scan/git/numbers.js
function createNumbers() {
    let numbers = new Int32Array(4096);
    let length = 0;
    return {
        push(number) {
            if (length === numbers.length) {
                const wider = new Int32Array(2 * length);
                wider.set(numbers);
                numbers = wider;
            }
            numbers[length] = number;
            return length++;
        },
        set(at, number) {
            numbers[at] = number;
        },
        take() {
            const all = numbers.slice(0, length);
            length = 0;
            return all;
        },
    };
}

;// CONCATENATED MODULE: ./build/scan/git/asked-objects.js
function createAskedInOrder() {
    const asked = asked_objects_createAskedByNumber();
    let next = 0;
    return {
        add: asked.add,
        finish: asked.finish,
        take(id) {
            const wanted = asked.take(next++);
            if (wanted.id !== id)
                throw new SyntaxError("git cat-file gave another object than was asked for");
            return wanted;
        },
    };
}
const GROUP = 4096;
function asked_objects_createAskedByNumber() {
    const groups = new Map();
    let asked = 0;
    let left = 0;
    const groupOf = (number) => {
        const index = Math.floor(number / GROUP);
        let group = groups.get(index);
        if (group === undefined) {
            group = { wanted: [], answered: 0 };
            groups.set(index, group);
        }
        return group;
    };
    return {
        add(wanted) {
            for (const each of wanted)
                groupOf(asked++).wanted.push(each);
            left += wanted.length;
        },
        take(number) {
            const index = Math.floor(number / GROUP);
            const group = groups.get(index);
            const wanted = group?.wanted[number % GROUP];
            if (group === undefined || wanted === undefined)
                throw new SyntaxError("git cat-file gave an object that nobody asked for");
            group.wanted[number % GROUP] = undefined;
            if (++group.answered === GROUP)
                groups.delete(index);
            left--;
            return wanted;
        },
        finish() {
            groups.clear();
            if (left > 0)
                throw new SyntaxError(`git cat-file left out ${left} objects`);
        },
    };
}

;// CONCATENATED MODULE: ./build/scan/git/edits.js

const STEPS_AHEAD = 48;
const STEP_BYTES = 160;
const NEEDLE_BYTES = 48;
const REACH_BYTES = 16 << 10;
const MOST_READING = 12;
const SHORT_BYTES = 768;
function editsBetween(earlierBytes, laterBytes) {
    const earlier = asBuffer(earlierBytes);
    const bytes = asBuffer(laterBytes);
    const start = sameLength(earlier, 0, bytes, 0);
    const end = sameEndLength(earlier, bytes, Math.min(earlier.length, bytes.length) - start);
    const changed = { from: start, to: bytes.length - end, earlierFrom: start, earlierTo: earlier.length - end };
    if (changed.from === changed.to && changed.earlierFrom === changed.earlierTo)
        return [];
    const isShort = Math.max(changed.to, changed.earlierTo) - start <= SHORT_BYTES;
    return isShort ? [changed] : editsWithin(earlier.subarray(0, changed.earlierTo), bytes.subarray(0, changed.to), start);
}
function editsWithin(earlier, bytes, start) {
    const edits = [];
    let bytesLeft = bytes.length * MOST_READING;
    let inEarlier = start;
    let at = start;
    for (;;) {
        const next = bytesLeft > 0 ? nextSame(earlier, inEarlier, bytes, at) : undefined;
        if (next === undefined)
            return [...edits, { from: at, to: bytes.length, earlierFrom: inEarlier, earlierTo: earlier.length }];
        bytesLeft -= Math.min(REACH_BYTES, bytes.length - at) * (1 + (next.inEarlier - inEarlier) / STEP_BYTES);
        edits.push({ from: at, to: next.at, earlierFrom: inEarlier, earlierTo: next.inEarlier });
        const same = sameLength(earlier, next.inEarlier, bytes, next.at);
        inEarlier = next.inEarlier + same;
        at = next.at + same;
        if (at === bytes.length && inEarlier === earlier.length)
            return edits;
    }
}
function nextSame(earlier, inEarlier, bytes, at) {
    const reach = bytes.subarray(at, at + REACH_BYTES);
    for (let step = 0; step < STEPS_AHEAD; step++) {
        const start = inEarlier + step * STEP_BYTES;
        if (start + NEEDLE_BYTES > earlier.length)
            return undefined;
        const found = reach.indexOf(earlier.subarray(start, start + NEEDLE_BYTES));
        if (found === -1)
            continue;
        const back = sameLengthBefore(earlier, start, bytes, at + found, Math.min(start - inEarlier, found));
        return { inEarlier: start - back, at: at + found - back };
    }
    return undefined;
}
function sameLengthBefore(one, inOne, other, inOther, most) {
    let count = 0;
    while (count < most && one[inOne - count - 1] === other[inOther - count - 1])
        count++;
    return count;
}
const COMPARED = [4096, 256];
function sameLength(one, inOne, other, inOther) {
    const most = Math.min(one.length - inOne, other.length - inOther);
    let count = 0;
    for (const step of COMPARED) {
        while (count + step <= most && isSame(one, inOne + count, other, inOther + count, step))
            count += step;
    }
    while (count < most && one[inOne + count] === other[inOther + count])
        count++;
    return count;
}
function sameEndLength(one, other, most) {
    let count = 0;
    for (const step of COMPARED) {
        while (count + step <= most && isSame(one, one.length - count - step, other, other.length - count - step, step))
            count += step;
    }
    return count + sameLengthBefore(one, one.length - count, other, other.length - count, most - count);
}
function isSame(one, inOne, other, inOther, length) {
    return one.compare(other, inOther, inOther + length, inOne, inOne + length) === 0;
}

;// CONCATENATED MODULE: ./build/scan/git/earlier-versions.js


const SMALLEST_COMPARED_BYTES = 1536;
const MOST_REMEMBERED_BYTES = 24 << 20;
function mayBeCompared(bytes) {
    return bytes.length >= SMALLEST_COMPARED_BYTES && isPlain(bytes) && !holdsZero(bytes, bytes.length);
}
function createEarlierVersions() {
    const versions = new Map();
    let bytesHeld = 0;
    const forget = (path) => {
        bytesHeld -= versions.get(path)?.room.length ?? 0;
        versions.delete(path);
    };
    const put = (path, bytes) => {
        const old = versions.get(path);
        const fits = old !== undefined && old.room.length >= bytes.length;
        const room = fits ? old.room : Buffer.allocUnsafeSlow(bytes.length + (bytes.length >> 3));
        forget(path);
        room.set(bytes);
        versions.set(path, { room, length: bytes.length });
        bytesHeld += room.length;
        for (const first of versions.keys()) {
            if (bytesHeld <= MOST_REMEMBERED_BYTES)
                break;
            forget(first);
        }
    };
    return {
        forget,
        editsOf(path, bytes) {
            if (!mayBeCompared(bytes)) {
                forget(path);
                return undefined;
            }
            const last = versions.get(path);
            const edits = last === undefined ? undefined : editsBetween(last.room.subarray(0, last.length), bytes);
            put(path, bytes);
            return edits;
        },
    };
}

;// CONCATENATED MODULE: ./build/scan/git/objects.js
const MOST_HELD_BYTES = 16 << 20;
const MOST_ROOM_BYTES = 1 << 20;
const objects_NEWLINE = 0x0a;
const LONGEST_HEADER_BYTES = 4096;
async function* objects_readObjects(git, ids) {
    const reader = new ChunkReader(git.stream(["cat-file", "--batch", "--buffer"], ids));
    for (let line = await reader.line(); line !== undefined; line = await reader.line()) {
        const header = parseHeader(line);
        if (header.sizeBytes > MOST_HELD_BYTES) {
            const pieces = reader.pieces(header.sizeBytes);
            yield [{ kind: "pieces", ...header, pieces }];
            for await (const _ of pieces)
                ;
            await reader.skip(END_BYTES);
            continue;
        }
        const first = header.type === MISSING ? asMissing(header) : await readWhole(reader, header);
        yield [first, ...heldObjects(reader)];
    }
}
const MISSING = "missing";
const END_BYTES = 1;
function parseHeader(line) {
    const [id = "", type = "", size = ""] = line.split(" ");
    if (type === MISSING)
        return { id, type, sizeBytes: 0 };
    const sizeBytes = Number(size);
    if (size === "" || !Number.isSafeInteger(sizeBytes))
        throw new SyntaxError("git cat-file gave a header of unknown form");
    return { id, type, sizeBytes };
}
function asMissing({ id }) {
    return { kind: "missing", id };
}
async function readWhole(reader, { id, type, sizeBytes }) {
    const bytes = await reader.take(sizeBytes);
    await reader.skip(END_BYTES);
    return { kind: "content", id, type, bytes };
}
function heldObjects(reader) {
    const objects = [];
    for (let line = reader.heldLine(); line !== undefined; line = reader.heldLine()) {
        const header = parseHeader(line);
        const { id, type, sizeBytes } = header;
        if (type === MISSING)
            objects.push(asMissing(header));
        else if (reader.has(sizeBytes + END_BYTES)) {
            objects.push({ kind: "content", id, type, bytes: reader.takeHeld(sizeBytes) });
            reader.takeHeld(END_BYTES);
        }
        else {
            reader.giveBackLine(line);
            break;
        }
    }
    return objects;
}
class ChunkReader {
    #chunks;
    #current = new Uint8Array();
    #at = 0;
    #room = new Uint8Array();
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    async line() {
        let text = "";
        for (;;) {
            const end = this.#current.indexOf(objects_NEWLINE, this.#at);
            const stop = end === -1 ? this.#current.length : end;
            text += this.#text(this.#at, stop);
            this.#at = end === -1 ? stop : stop + 1;
            if (end !== -1)
                return text;
            if (text.length > LONGEST_HEADER_BYTES)
                throw new SyntaxError("git cat-file gave a header without end");
            if (!(await this.#next())) {
                if (text !== "")
                    throw new SyntaxError("git cat-file ended in the middle of a header");
                return undefined;
            }
        }
    }
    heldLine() {
        const end = this.#current.indexOf(objects_NEWLINE, this.#at);
        if (end === -1)
            return undefined;
        const text = this.#text(this.#at, end);
        this.#at = end + 1;
        return text;
    }
    giveBackLine(line) {
        this.#at -= line.length + 1;
    }
    has(size) {
        return this.#at + size <= this.#current.length;
    }
    takeHeld(size) {
        this.#at += size;
        return this.#current.subarray(this.#at - size, this.#at);
    }
    async take(size) {
        if (this.has(size))
            return this.takeHeld(size);
        const whole = this.#roomFor(size);
        let filled = 0;
        for await (const piece of this.pieces(size)) {
            whole.set(piece, filled);
            filled += piece.length;
        }
        return whole;
    }
    async skip(size) {
        for await (const _ of this.pieces(size))
            ;
    }
    #text(start, end) {
        return Buffer.from(this.#current.buffer, this.#current.byteOffset + start, end - start).toString("latin1");
    }
    #roomFor(size) {
        if (size > MOST_ROOM_BYTES)
            return Buffer.allocUnsafe(size);
        if (this.#room.length < size)
            this.#room = Buffer.allocUnsafeSlow(Math.min(MOST_ROOM_BYTES, 2 * size));
        return this.#room.subarray(0, size);
    }
    pieces(size) {
        let left = size;
        const next = async () => {
            if (left === 0)
                return { done: true, value: undefined };
            if (this.#at === this.#current.length && !(await this.#next())) {
                throw new SyntaxError("git cat-file ended in the middle of an object");
            }
            const piece = this.takeHeld(Math.min(left, this.#current.length - this.#at));
            left -= piece.length;
            return { done: false, value: piece };
        };
        return { [Symbol.asyncIterator]: () => ({ next }) };
    }
    async #next() {
        const next = await this.#chunks.next();
        this.#current = next.done === true ? new Uint8Array() : next.value;
        this.#at = 0;
        return next.done !== true;
    }
}

;// CONCATENATED MODULE: ./build/scan/git/file-versions.js



function file_versions_unsearched(object, path) {
    return { object, path, edits: undefined, slot: path, earlierSlot: path, searched: undefined, isOnlyCompared: false };
}
async function* readHere(git, wanted) {
    const earlier = createEarlierVersions();
    const asked = createAskedInOrder();
    async function* ids() {
        for await (const some of wanted) {
            asked.add(some);
            yield linesOf(some);
        }
    }
    const asVersion = (object) => {
        const { path, isOnlyCompared = false, isFirst = false } = asked.take(object.id);
        if (isFirst)
            earlier.forget(path);
        return { ...file_versions_unsearched(object, path), edits: editsOf(object, path, earlier), isOnlyCompared };
    };
    for await (const objects of objects_readObjects(git, ids()))
        yield objects.map(asVersion);
    asked.finish();
}
function linesOf(wanted) {
    return wanted.map(({ id }) => `${id}\n`).join("");
}
function editsOf(object, path, earlier) {
    if (path === "")
        return undefined;
    if (object.kind === "content")
        return earlier.editsOf(path, object.bytes);
    earlier.forget(path);
    return undefined;
}

;// CONCATENATED MODULE: ./build/scan/git/pack-index.js
const VERSION_2 = "ff744f6300000002";
const FANOUT_AT = 8;
const FANOUT_ROWS = 256;
const IDS_AT = FANOUT_AT + 4 * FANOUT_ROWS;
const WORD = 4;
const FAR = 0x8000_0000;
const ID_BYTES = [20, 32];
function readPackIndex({ index, sizeBytes }) {
    const view = new DataView(index.buffer, index.byteOffset, index.length);
    if (index.length < IDS_AT || Buffer.from(index.subarray(0, FANOUT_AT)).toString("hex") !== VERSION_2)
        return undefined;
    const count = view.getUint32(IDS_AT - WORD);
    const idBytes = ID_BYTES.find((length) => holds(index.length, count, length));
    if (idBytes === undefined)
        return undefined;
    const offsetsAt = IDS_AT + count * (idBytes + WORD);
    const starts = new Float64Array(count + 1);
    for (let row = 0; row < count; row++) {
        const start = startIn(view, offsetsAt, count, row);
        if (start === undefined || start > sizeBytes - idBytes)
            return undefined;
        starts[row] = start;
    }
    starts[count] = sizeBytes - idBytes;
    const startOfRow = starts.slice(0, count);
    starts.sort();
    return {
        idBytes,
        count,
        startOf: (object) => starts[object],
        find(id) {
            if (id.length !== 2 * idBytes)
                return -1;
            const row = rowOf(view, id, idBytes);
            return row === -1 ? -1 : indexIn(starts, startOfRow[row]);
        },
    };
}
function holds(length, count, idBytes) {
    const rest = length - IDS_AT - count * (idBytes + 2 * WORD) - 2 * idBytes;
    return rest >= 0 && rest % (2 * WORD) === 0 && rest <= count * 2 * WORD;
}
function startIn(view, offsetsAt, count, row) {
    const offset = view.getUint32(offsetsAt + row * WORD);
    if (offset < FAR)
        return offset;
    const farAt = offsetsAt + count * WORD + (offset - FAR) * 2 * WORD;
    if (farAt + 2 * WORD > view.byteLength)
        return undefined;
    return view.getUint32(farAt) * 2 ** 32 + view.getUint32(farAt + WORD);
}
function rowOf(view, id, idBytes) {
    const words = wordsOf(id);
    const first = Number.parseInt(id.slice(0, 2), 16);
    let low = first === 0 ? 0 : view.getUint32(FANOUT_AT + (first - 1) * WORD);
    let high = Math.min(view.getUint32(FANOUT_AT + first * WORD), view.getUint32(IDS_AT - WORD)) - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = compareId(view, IDS_AT + middle * idBytes, words);
        if (order === 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
function wordsOf(id) {
    const words = [];
    for (let digit = 0; digit < id.length; digit += 2 * WORD)
        words.push(Number.parseInt(id.slice(digit, digit + 2 * WORD), 16));
    return words;
}
function compareId(view, at, words) {
    for (let index = 0; index < words.length; index++) {
        const difference = view.getUint32(at + index * WORD) - words[index];
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function indexIn(rising, number) {
    let low = 0;
    let high = rising.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = rising[middle];
        if (found === number)
            return middle;
        if (found < number)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/scan/git/pack-families.js

const TYPES = [undefined, "commit", "tree", "blob", "tag"];
const CHANGE_BY_OFFSET = 6;
const CHANGE_BY_ID = 7;
const pack_families_LONGEST_HEADER_BYTES = 48;
const NONE = -1;
function readPackFamilies(pack, index) {
    const { count } = index;
    const starts = Float64Array.from({ length: count }, (_, object) => index.startOf(object));
    const types = new Uint8Array(count);
    const sizes = new Float64Array(count);
    const headerLengths = new Uint8Array(count);
    const bases = new Int32Array(count).fill(NONE);
    const firstChildren = new Int32Array(count).fill(NONE);
    const nextSiblings = new Int32Array(count).fill(NONE);
    for (let object = 0; object < count; object++) {
        const start = starts[object];
        const header = readHeader(pack.read(start, pack_families_LONGEST_HEADER_BYTES));
        types[object] = header.type;
        sizes[object] = header.size;
        headerLengths[object] = header.length;
        if (header.type === CHANGE_BY_OFFSET)
            bases[object] = indexIn(starts, start - header.distance);
        else if (header.type === CHANGE_BY_ID) {
            const idLength = index.idBytes;
            bases[object] = index.find(Buffer.from(pack.read(start + header.length, idLength)).toString("hex"));
            headerLengths[object] = header.length + idLength;
        }
    }
    for (let object = count - 1; object >= 0; object--) {
        const base = bases[object];
        if (base === NONE)
            continue;
        nextSiblings[object] = firstChildren[base];
        firstChildren[base] = object;
    }
    return {
        index,
        typeOf: (object) => TYPES[types[object]],
        sizeOf: (object) => sizes[object],
        dataOf: (object) => starts[object] + headerLengths[object],
        firstChild: (object) => firstChildren[object],
        nextSibling: (object) => nextSiblings[object],
        baseOf: (object) => bases[object],
    };
}
const MORE = 0x80;
function readHeader(bytes) {
    let at = 0;
    let byte = bytes[at++] ?? 0;
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let factor = 16; (byte & MORE) !== 0; factor *= 128) {
        byte = bytes[at++] ?? 0;
        size += (byte & 127) * factor;
    }
    if (type !== CHANGE_BY_OFFSET)
        return { type, size, length: at, distance: 0 };
    byte = bytes[at++] ?? 0;
    let distance = byte & 127;
    while ((byte & MORE) !== 0) {
        byte = bytes[at++] ?? 0;
        distance = (distance + 1) * 128 + (byte & 127);
    }
    return { type, size, length: at, distance };
}

;// CONCATENATED MODULE: ./build/scan/git/pack-delta.js

const pack_delta_MORE = 0x80;
function readDeltaHead(delta) {
    const base = readSize(delta, 0);
    const own = base === undefined ? undefined : readSize(delta, base.at);
    return base === undefined || own === undefined ? undefined : { baseSize: base.size, size: own.size, at: own.at };
}
function readSize(delta, from) {
    let size = 0;
    let at = from;
    for (let factor = 1; factor <= 2 ** 49; factor *= 128) {
        const byte = delta[at++];
        if (byte === undefined)
            return undefined;
        size += (byte & 127) * factor;
        if ((byte & pack_delta_MORE) === 0)
            return { size, at };
    }
    return undefined;
}
const COPY = 0x80;
const COPY_LENGTH = 0x1_0000;
const MOST_COMPARED = 256;
function applyDelta(base, delta, head, target) {
    const copies = [];
    const reader = { delta, at: head.at };
    let filled = 0;
    while (reader.at < delta.length) {
        const instruction = delta[reader.at++];
        const isCopy = (instruction & COPY) !== 0;
        const from = isCopy ? readParts(reader, instruction, COPY_FROM) : reader.at;
        const length = isCopy ? readParts(reader, instruction, COPY_SIZE) || COPY_LENGTH : instruction;
        const source = isCopy ? base : delta;
        if (length === 0 || reader.at > delta.length)
            return undefined;
        if (from + length > source.length || filled + length > target.length)
            return undefined;
        target.set(source.subarray(from, from + length), filled);
        if (!isCopy)
            reader.at += length;
        else if (copies.length <= MOST_COMPARED)
            copies.push({ from, length, at: filled });
        filled += length;
    }
    return filled === target.length ? copies : undefined;
}
const COPY_FROM = [1, 2, 4, 8];
const COPY_SIZE = [16, 32, 64];
function readParts(reader, instruction, bits) {
    let number = 0;
    let factor = 1;
    for (const bit of bits) {
        if ((instruction & bit) !== 0)
            number += (reader.delta[reader.at++] ?? 0) * factor;
        factor *= 256;
    }
    return number;
}
function editsAround(copies, base, target) {
    if (copies.length > MOST_COMPARED)
        return editsBetween(base, target);
    const edits = [];
    let from = 0;
    let earlierFrom = 0;
    const tell = (to, earlierTo) => {
        if (from < to || earlierFrom < earlierTo)
            edits.push({ from, to, earlierFrom, earlierTo });
    };
    for (const copy of longestInOrder(copies)) {
        tell(copy.at, copy.from);
        from = copy.at + copy.length;
        earlierFrom = copy.from + copy.length;
    }
    tell(target.length, base.length);
    return edits;
}
function longestInOrder(copies) {
    if (isInOrder(copies))
        return copies;
    const lengths = [];
    const before = [];
    let last = -1;
    for (const [index, { from, length }] of copies.entries()) {
        let best = -1;
        for (let other = 0; other < index; other++) {
            const { from: start, length: size } = copies[other];
            if (start + size <= from && (best === -1 || lengths[other] > lengths[best]))
                best = other;
        }
        before.push(best);
        lengths.push(length + (best === -1 ? 0 : lengths[best]));
        if (last === -1 || lengths[index] > lengths[last])
            last = index;
    }
    const longest = [];
    for (let index = last; index !== -1; index = before[index])
        longest.push(copies[index]);
    return longest.reverse();
}
function isInOrder(copies) {
    return copies.every(({ from }, index) => {
        const before = copies[index - 1];
        return before === undefined || before.from + before.length <= from;
    });
}

;// CONCATENATED MODULE: ./build/scan/git/pack-walk.js



const MOST_BASES_BYTES = 24 << 20;
const pack_walk_NONE = -1;
function* walkPack(pack, families, numbers) {
    const walk = { pack, families, numbers, needed: neededFor(families, numbers), rooms: createRooms() };
    for (let root = 0; root < numbers.length; root++) {
        const type = families.typeOf(root);
        if (walk.needed[root] === 1 && type !== undefined)
            yield* walkFamily(walk, root, type);
    }
}
function* walkFamily(walk, root, type) {
    const { families, numbers, rooms } = walk;
    const bytes = makeWhole(walk, root);
    if (bytes === undefined)
        return;
    const number = numbers[root];
    if (number !== pack_walk_NONE)
        yield { number, type, bytes, level: 0, edits: undefined };
    const bases = [hold(walk, root, bytes, 0, type)];
    for (let base = bases.at(-1); base !== undefined; base = bases.at(-1)) {
        const object = base.child;
        if (object !== pack_walk_NONE)
            base.child = nextNeeded(walk, families.nextSibling(object));
        const made = object === pack_walk_NONE ? undefined : makeChanged(walk, object, base, type);
        if (made !== undefined && made.asked !== pack_walk_NONE) {
            const edits = base.isCompared && made.held.isCompared ? editsAround(made.copies, base.bytes, made.held.bytes) : undefined;
            yield { number: made.asked, type, bytes: made.held.bytes, level: made.held.level, edits };
        }
        if (base.child === pack_walk_NONE) {
            rooms.giveBack(base.bytes);
            bases.pop();
        }
        if (made !== undefined)
            bases.push(made.held);
    }
}
function hold(walk, object, bytes, level, type) {
    const isFile = walk.numbers[object] !== pack_walk_NONE && type === "blob";
    const isCompared = isFile && mayBeCompared(bytes);
    return { bytes, level, isCompared, child: nextNeeded(walk, walk.families.firstChild(object)) };
}
function nextNeeded({ families, needed }, object) {
    let next = object;
    while (next !== pack_walk_NONE && needed[next] === 0)
        next = families.nextSibling(next);
    return next;
}
function neededFor(families, numbers) {
    const needed = new Uint8Array(numbers.length);
    for (let object = 0; object < numbers.length; object++) {
        if (numbers[object] === pack_walk_NONE)
            continue;
        for (let at = object; at !== pack_walk_NONE && needed[at] === 0; at = families.baseOf(at))
            needed[at] = 1;
    }
    return needed;
}
function makeWhole(walk, object) {
    const whole = inflate(walk, object);
    if (whole === undefined)
        return undefined;
    const bytes = walk.rooms.take(whole.length);
    bytes.set(whole);
    return bytes;
}
function inflate({ pack, families }, object) {
    const size = families.sizeOf(object);
    const from = families.dataOf(object);
    const to = families.index.startOf(object + 1);
    return size > MOST_HELD_BYTES || to - from > longestPacked(size) ? undefined : pack.inflate(from, to, size);
}
function longestPacked(size) {
    return 2 * size + 1024;
}
function makeChanged(walk, object, base, type) {
    const { rooms, numbers } = walk;
    const delta = rooms.heldBytes > MOST_BASES_BYTES ? undefined : inflate(walk, object);
    const head = delta === undefined ? undefined : readDeltaHead(delta);
    if (delta === undefined || head === undefined || head.baseSize !== base.bytes.length || head.size > MOST_HELD_BYTES)
        return undefined;
    const bytes = rooms.take(head.size);
    const copies = applyDelta(base.bytes, delta, head, bytes);
    if (copies !== undefined)
        return { asked: numbers[object], held: hold(walk, object, bytes, base.level + 1, type), copies };
    rooms.giveBack(bytes);
    return undefined;
}
function createRooms() {
    const free = [];
    let heldBytes = 0;
    return {
        get heldBytes() {
            return heldBytes;
        },
        take(size) {
            let best = pack_walk_NONE;
            for (const [index, { length }] of free.entries()) {
                if (isRoomFor(size, length) && (best === pack_walk_NONE || length < free[best].length))
                    best = index;
            }
            const room = best === pack_walk_NONE ? Buffer.allocUnsafeSlow(size + (size >> 2)) : free.splice(best, 1)[0];
            heldBytes += room.length;
            return room.subarray(0, size);
        },
        giveBack(bytes) {
            const room = Buffer.from(bytes.buffer);
            heldBytes -= room.length;
            free.push(room);
            if (free.length > MOST_FREE_ROOMS)
                free.shift();
        },
    };
}
const MOST_FREE_ROOMS = 16;
const SMALL_ROOM_BYTES = 4096;
function isRoomFor(size, length) {
    return length >= size && length <= Math.max(SMALL_ROOM_BYTES, 4 * size);
}

;// CONCATENATED MODULE: ./build/scan/git/packed-versions.js




async function* readByNumber(git, wanted) {
    const packs = await openIndexed(git);
    try {
        if (packs.length === 0)
            yield* readFromGit(git, wanted, (position) => position);
        else
            yield* readFromPacks(git, packs, wanted);
    }
    finally {
        for (const { pack } of packs)
            pack.close();
    }
}
async function* readFromGit(git, wanted, numberOf) {
    let position = 0;
    for await (const versions of readHere(git, wanted))
        yield versions.map((version) => ({ number: numberOf(position++), version }));
}
async function openIndexed(git) {
    const packs = (await git.openPacks?.()) ?? [];
    const indexed = packs.flatMap((pack) => {
        const index = readPackIndex(pack);
        return index === undefined ? [] : [{ pack, index }];
    });
    if (indexed.length === packs.length)
        return indexed;
    for (const pack of packs)
        pack.close();
    return [];
}
const packed_versions_NONE = -1;
async function* readFromPacks(git, packs, wanted) {
    const opened = packs.map((each) => ({
        ...each,
        families: readPackFamilies(each.pack, each.index),
        numbers: new Int32Array(each.index.count).fill(packed_versions_NONE),
    }));
    const asked = [];
    for await (const some of wanted) {
        for (const each of some)
            note(opened, each, asked.push(each) - 1);
        if (some.length > 0 && some.every(({ path }) => path === ""))
            yield answersOf(opened, asked);
    }
    yield answersOf(opened, asked);
    const left = [...asked.entries()].filter(([, each]) => each !== undefined);
    if (left.length === 0)
        return;
    async function* leftOver() {
        yield left.map(([, each]) => each);
    }
    yield* readFromGit(git, leftOver(), (position) => left[position]?.[0] ?? packed_versions_NONE);
}
function note(packs, { id }, number) {
    for (const { index, numbers } of packs) {
        const object = index.find(id);
        if (object === packed_versions_NONE)
            continue;
        if (numbers[object] === packed_versions_NONE)
            numbers[object] = number;
        return;
    }
}
function* answersOf(packs, asked) {
    for (const { pack, families, numbers } of packs) {
        for (const { number, type, bytes, edits, level } of walkPack(pack, families, numbers)) {
            const { id, path } = asked[number];
            asked[number] = undefined;
            const version = file_versions_unsearched({ kind: "content", id, type, bytes }, path);
            yield { number, version: { ...version, edits, slot: level, earlierSlot: level - 1 } };
        }
        numbers.fill(packed_versions_NONE);
    }
}

// EXTERNAL MODULE: ./build/world.js
var world = __nccwpck_require__(920);
;// CONCATENATED MODULE: ./build/scan/git/version-messages.js



function version_messages_packWanted(wanted) {
    const ids = wanted.map(({ id }) => `${id}\0`).join("");
    const paths = wanted.map(({ path }) => `${path}\0`).join("");
    return { kind: "read", ids, paths };
}
function unpackWanted({ ids, paths }) {
    const ofPath = paths.split("\0");
    return ids
        .split("\0")
        .slice(0, -1)
        .map((id, index) => ({ id, path: ofPath[index] ?? "" }));
}
function packFailure(error) {
    if (error instanceof world/* GitError */.X) {
        const { args, exitCode, stderr, message } = error;
        return { kind: "failed", failure: { message, git: { args, exitCode, stderr } } };
    }
    return {
        kind: "failed",
        failure: { message: error instanceof SyntaxError ? error.message : "the thread that reads git's objects failed" },
    };
}
function version_messages_unpackFailure({ message, git }) {
    return git === undefined ? new SyntaxError(message) : new GitError(git.args, git.exitCode, git.stderr);
}
const version_messages_TYPES = ["blob", "commit", "tag", "tree"];
const version_messages_MISSING = -1;
const LARGE = -2;
const NO_EDITS = -1;
const AT_PATH = -1;
function packRecord(records, number, version, offset, finder) {
    const { object, edits, slot } = version;
    records.push(number);
    if (object.kind !== "content") {
        records.push(object.kind === "missing" ? version_messages_MISSING : LARGE);
        return;
    }
    records.push(version_messages_TYPES.indexOf(object.type));
    records.push(offset);
    records.push(object.bytes.length);
    records.push(typeof slot === "number" ? slot : AT_PATH);
    records.push(edits?.length ?? NO_EDITS);
    for (const { from, to, earlierFrom, earlierTo } of edits ?? []) {
        records.push(from);
        records.push(to);
        records.push(earlierFrom);
        records.push(earlierTo);
    }
    finder.appendHits(version, records);
}
function* version_messages_unpackRecords({ room, records }, take, keywordsOf) {
    const reader = { room, records, at: 0, keywordsOf };
    let versions = [];
    while (reader.at < records.length) {
        const wanted = take(nextNumber(reader));
        const { id, path } = wanted;
        const type = nextNumber(reader);
        if (type === LARGE) {
            yield versions;
            yield { large: wanted };
            versions = [];
        }
        else if (type === version_messages_MISSING)
            versions.push(unsearched({ kind: "missing", id }, path));
        else
            versions.push(unpackContent(reader, wanted, version_messages_TYPES[type] ?? ""));
    }
    yield versions;
}
function nextNumber(reader) {
    return reader.records[reader.at++];
}
function unpackContent(reader, { id, path }, type) {
    const offset = nextNumber(reader);
    const bytes = Buffer.from(reader.room, offset, nextNumber(reader));
    const level = nextNumber(reader);
    const slots = level === AT_PATH ? { slot: path, earlierSlot: path } : { slot: level, earlierSlot: level - 1 };
    const edits = unpackEdits(reader);
    return { ...unsearched({ kind: "content", id, type, bytes }, path), edits, ...slots, searched: unpackStretches(reader) };
}
function unpackEdits(reader) {
    const count = nextNumber(reader);
    if (count === NO_EDITS)
        return undefined;
    const edits = [];
    while (edits.length < count) {
        const from = nextNumber(reader);
        const to = nextNumber(reader);
        const earlierFrom = nextNumber(reader);
        edits.push({ from, to, earlierFrom, earlierTo: nextNumber(reader) });
    }
    return edits;
}
function unpackStretches(reader) {
    const count = nextNumber(reader);
    if (count === NOT_LOOKED)
        return undefined;
    const stretches = [];
    while (stretches.length < count) {
        const from = nextNumber(reader);
        const to = nextNumber(reader);
        const length = 2 * nextNumber(reader);
        const numbers = reader.records.subarray(reader.at, reader.at + length);
        reader.at += length;
        stretches.push({ from, to, hits: { numbers, keywordsOf: reader.keywordsOf } });
    }
    return stretches;
}

;// CONCATENATED MODULE: ./build/scan/git/reading-thread.js








const ROOM_BYTES = 512 << 10;
const MOST_RECORDS = 1000;
const MOST_ROOMS = 8;
const MOST_ASKED = 20_000;
async function* readOnThread(git, wanted, thread, keywords) {
    const inbox = createInbox();
    const asked = createAskedByNumber();
    const noted = createGate();
    let unnoted = 0;
    thread.listen((received) => {
        const message = received;
        if (message.kind !== "noted")
            return inbox.put(message);
        unnoted -= message.count;
        noted.open();
    });
    void thread.ended.then(() => inbox.close(new SyntaxError("the thread that reads git's objects ended early")));
    const states = [];
    const keywordsOf = (state) => states[state] ?? [];
    thread.post({ kind: "keywords", keywords });
    let isOver = false;
    const asking = async () => {
        for await (const some of wanted) {
            if (isOver)
                return;
            asked.add(some);
            unnoted += some.length;
            thread.post(packWanted(some));
            while (unnoted > MOST_ASKED && !isOver)
                await noted.passing();
        }
        thread.post({ kind: "all" });
    };
    asking().catch((error) => inbox.close(error instanceof Error ? error : new Error("git's changes could not be read")));
    try {
        for (let message = await inbox.take(); message !== undefined && message.kind !== "end"; message = await inbox.take()) {
            if (message.kind === "failed")
                throw unpackFailure(message.failure);
            if (message.kind !== "versions")
                continue;
            states.push(...message.states);
            for (const unpacked of unpackRecords(message, asked.take, keywordsOf)) {
                if ("large" in unpacked)
                    yield* readLarge(git, unpacked.large);
                else
                    yield unpacked;
            }
            thread.post({ kind: "room", room: message.room });
        }
        asked.finish();
    }
    finally {
        isOver = true;
        noted.open();
        thread.end();
    }
}
async function* readLarge(git, { id, path }) {
    for await (const objects of readObjects(git, `${id}\n`))
        yield objects.map((object) => unsearched(object, path));
}
async function serveVersions(git, thread) {
    const asked = inbox_createInbox();
    const rooms = reading_thread_createRooms();
    const finders = inbox_createInbox();
    thread.listen((received) => {
        const message = received;
        if (message.kind === "keywords")
            finders.put(createKeywordFinder(message.keywords));
        else if (message.kind === "read")
            asked.put(unpackWanted(message));
        else if (message.kind === "all")
            asked.close();
        else
            rooms.giveBack(message.room);
    });
    async function* noted() {
        for (let some = await asked.take(); some !== undefined; some = await asked.take()) {
            yield some;
            thread.post({ kind: "noted", count: some.length });
        }
    }
    try {
        const finder = (await finders.take()) ?? createKeywordFinder([]);
        await packVersions(readByNumber(git, noted()), rooms, thread, finder);
        thread.post({ kind: "end" });
    }
    catch (error) {
        thread.post(packFailure(error));
    }
}
async function packVersions(batches, rooms, thread, finder) {
    const records = createNumbers();
    let room = new SharedArrayBuffer(0);
    let view = Buffer.from(room);
    let filled = 0;
    let rows = 0;
    const handOver = () => {
        if (rows === 0)
            return;
        thread.post({ kind: "versions", room, records: records.take(), states: finder.takeStates() });
        room = new SharedArrayBuffer(0);
        rows = 0;
        filled = 0;
    };
    for await (const versions of batches) {
        for (const { number, version } of versions) {
            const { object } = version;
            const size = object.kind === "content" ? object.bytes.length : 0;
            if (filled + size > room.byteLength || rows === MOST_RECORDS) {
                handOver();
                room = await rooms.take(size);
                view = Buffer.from(room);
            }
            if (size > 0 && object.kind === "content")
                view.fill(object.bytes, filled, filled + size);
            packRecord(records, number, version, filled, finder);
            filled += size;
            rows++;
        }
    }
    handOver();
}
function reading_thread_createRooms() {
    const free = inbox_createInbox();
    const displaced = [];
    for (let count = 0; count < MOST_ROOMS; count++)
        free.put(new SharedArrayBuffer(ROOM_BYTES));
    const takeOne = async () => (await free.take()) ?? new SharedArrayBuffer(ROOM_BYTES);
    return {
        async take(size) {
            if (size <= ROOM_BYTES)
                return takeOne();
            const places = [];
            while (places.length * ROOM_BYTES < size && places.length < MOST_ROOMS)
                places.push(await takeOne());
            displaced.push(places);
            return new SharedArrayBuffer(size);
        },
        giveBack(room) {
            if (room.byteLength === 0)
                return;
            const places = room.byteLength === ROOM_BYTES ? [room] : (displaced.shift() ?? []);
            for (const place of places)
                free.put(place);
        },
    };
}
function createGate() {
    let waiting = [];
    return {
        passing: () => new Promise((resolve) => {
            waiting.push(resolve);
        }),
        open() {
            const through = waiting;
            waiting = [];
            for (const pass of through)
                pass();
        },
    };
}


/***/ }),

/***/ 920:
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(185);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
