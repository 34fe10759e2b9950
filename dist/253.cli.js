export const id = 253;
export const ids = [253];
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

/***/ 9253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./build/model/secrets-in.js
var secrets_in = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/world.js
var world = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/scan/git/git-words.js
var git_words = __webpack_require__(6395);
;// CONCATENATED MODULE: ./build/scan/broken-git.js


const BROKEN = "git";
async function unlessBroken(skips, instead, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof world/* GitError */.X || error instanceof SyntaxError))
            throw error;
        if (!isBroken(skips))
            skips.push({ what: BROKEN, why: whyBroken(error), kind: "incomplete" });
        return instead;
    }
}
function isBroken(skips) {
    return skips.some(({ what }) => what === BROKEN);
}
function whyBroken(error) {
    return error instanceof world/* GitError */.X
        ? `git ${error.args[0] ?? ""} failed with exit code ${error.exitCode}${(0,git_words/* quoted */.T)(error.stderr)}. Check that the clone is whole (git fsck) and run again.`
        : `${error.message}. Check that the clone is whole (git fsck) and run again.`;
}

// EXTERNAL MODULE: ./build/model/grouped.js
var grouped = __webpack_require__(5412);
;// CONCATENATED MODULE: ./build/scan/unpack/appended-zip.js
const END_LENGTH = 22;
const END_MARK = 0x06054b50;
const DIRECTORY_MARK = 0x02014b50;
function appendedZip(bytes) {
    const end = bytes.length - END_LENGTH;
    if (end <= 0 || bytes[end] !== 0x50)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (view.getUint32(end, true) !== END_MARK)
        return undefined;
    const directory = end - view.getUint32(end + 12, true);
    if (directory < 0 || view.getUint32(directory, true) !== DIRECTORY_MARK)
        return undefined;
    const start = directory - view.getUint32(end + 16, true);
    return start < 0 ? undefined : bytes.subarray(start);
}
function endsZip(end) {
    return end.length === END_LENGTH && new DataView(end.buffer, end.byteOffset, end.length).getUint32(0, true) === END_MARK;
}

// EXTERNAL MODULE: ./build/scan/bytes/text-of-bytes.js
var text_of_bytes = __webpack_require__(4517);
;// CONCATENATED MODULE: ./build/scan/unpack/ar-members.js

const START = /^!<arch>\n(?!\/|__\.SYMDEF|#1\/)/;
const START_LENGTH = 8;
const LONGEST_NAME = 16;
const HEADER_LENGTH = 60;
const SIZE_AT = 48;
const SIZE = /^(\d{1,10}) *`\n$/;
function isAr(bytes) {
    return bytes[0] === 0x21 && START.test((0,text_of_bytes/* latin1 */.W)(bytes, 0, START_LENGTH + LONGEST_NAME));
}
function* arMembersOf(bytes) {
    for (let at = START_LENGTH; at < bytes.length;) {
        const start = at + HEADER_LENGTH;
        const size = SIZE.exec((0,text_of_bytes/* latin1 */.W)(bytes, at + SIZE_AT, start))?.[1];
        const end = start + Number(size);
        if (size === undefined || end > bytes.length)
            return yield undefined;
        yield { name: (0,text_of_bytes/* latin1 */.W)(bytes, at, at + LONGEST_NAME).replace(/\/? *$/, ""), content: bytes.subarray(start, end) };
        at = end + (end & 1);
    }
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./build/scan/unpack/fflate.js

let loaded;
function fflate() {
    loaded ??= (0,external_node_module_.createRequire)(import.meta.url)("./fflate.cjs");
    return loaded;
}

;// CONCATENATED MODULE: ./build/scan/unpack/inflate.js

const SLICE_BYTES = 16 << 10;
function inflate(packed, mostBytes) {
    const pieces = [];
    let size = 0;
    try {
        const unzlib = new (fflate().Unzlib)((piece) => {
            pieces.push(piece);
            size += piece.length;
        });
        for (let at = 0; at < packed.length && size <= mostBytes; at += SLICE_BYTES)
            unzlib.push(packed.subarray(at, at + SLICE_BYTES), false);
    }
    catch {
    }
    return Buffer.concat(pieces);
}

// EXTERNAL MODULE: ./build/scan/bytes/as-buffer.js
var as_buffer = __webpack_require__(401);
;// CONCATENATED MODULE: ./build/scan/unpack/office-text.js

const LARGEST_BYTES = 16 << 20;
const OPENING = 0x3c;
const CLOSING = 0x3e;
const NEWLINE = 0x0a;
const RUNS = ["</w:t>", "</a:t>", "</t>", "</text:span>"].map((tag) => Buffer.from(tag));
const GAPS = new Set([
    "/w:p",
    "/a:p",
    "/si",
    "/text:p",
    "/text:h",
    "w:tab",
    "w:br",
    "w:cr",
    "a:br",
    "text:tab",
    "text:line-break",
    "text:s",
]);
const office_text_LONGEST_NAME = 16;
const NAME = /^\/?[a-z:-]+/;
function textOfRuns(bytes) {
    if (bytes[0] !== OPENING || bytes.length > LARGEST_BYTES)
        return undefined;
    const xml = (0,as_buffer/* asBuffer */.b)(bytes);
    if (!RUNS.some((run) => xml.includes(run)))
        return undefined;
    const text = Buffer.alloc(bytes.length);
    const marks = { text: [0], source: [0] };
    let length = 0;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte !== OPENING) {
            text[length++] = byte;
            continue;
        }
        if (isGap(xml, at))
            text[length++] = NEWLINE;
        const close = xml.indexOf(CLOSING, at);
        if (close === -1)
            break;
        at = close;
        marks.text.push(length);
        marks.source.push(at + 1);
    }
    return { bytes: text.subarray(0, length), toSource: (offset) => sourceOf(offset, marks) };
}
function isGap(xml, start) {
    return GAPS.has(NAME.exec(xml.toString("latin1", start + 1, start + 1 + office_text_LONGEST_NAME))?.[0] ?? "");
}
function sourceOf(offset, marks) {
    let low = 0;
    let high = marks.text.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (marks.text[middle] <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return marks.source[low - 1] + offset - marks.text[low - 1];
}

;// CONCATENATED MODULE: ./build/scan/unpack/pdf-streams.js


const KEYWORD = Buffer.from("stream");
const ZLIB = 0x78;
const pdf_streams_START = Buffer.from("%PDF-");
function isPdf(bytes) {
    return pdf_streams_START.every((byte, index) => bytes[index] === byte);
}
function* streamsOf(bytes, mostBytes) {
    const whole = (0,as_buffer/* asBuffer */.b)(bytes);
    for (let at = whole.indexOf(KEYWORD); at !== -1; at = whole.indexOf(KEYWORD, at + 1)) {
        const start = afterLineEnd(whole, at + KEYWORD.length);
        if (whole[start] !== ZLIB || start === at + KEYWORD.length)
            continue;
        const end = whole.indexOf("endstream", start);
        const text = inflate(whole.subarray(start, end === -1 ? whole.length : end), mostBytes);
        if (text.length > 0)
            yield withoutKerning(text);
        if (end === -1)
            return;
        at = end + KEYWORD.length;
    }
}
const SHOWS_PIECES = Buffer.from("TJ");
const WORD_SPACE = 180;
function withoutKerning(text) {
    const whole = (0,as_buffer/* asBuffer */.b)(text);
    if (!whole.includes(SHOWS_PIECES))
        return text;
    const joined = whole
        .toString("latin1")
        .replaceAll(/\)\s{0,4}(-?[\d.]{1,10})\s{0,4}\(/g, (_, gap) => (Math.abs(Number(gap)) < WORD_SPACE ? "" : " "));
    return Buffer.from(joined, "latin1");
}
function afterLineEnd(bytes, start) {
    const at = bytes[start] === 0x0d ? start + 1 : start;
    return bytes[at] === 0x0a ? at + 1 : at;
}

;// CONCATENATED MODULE: ./build/scan/unpack/png-texts.js


const png_texts_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const KINDS = ["zTXt", "iTXt"];
const BEFORE = 8;
const AFTER = 4;
function hasPackedTexts(bytes) {
    if (!png_texts_START.every((byte, index) => bytes[index] === byte))
        return false;
    const whole = (0,as_buffer/* asBuffer */.b)(bytes);
    return KINDS.some((kind) => whole.includes(kind));
}
function* packedTextsOf(bytes, mostBytes) {
    const whole = (0,as_buffer/* asBuffer */.b)(bytes);
    for (let at = png_texts_START.length; at + BEFORE <= whole.length;) {
        const start = at + BEFORE;
        const end = start + whole.readUInt32BE(at);
        if (KINDS.includes(whole.toString("latin1", at + 4, start))) {
            const text = textOf(whole.subarray(start, end), mostBytes);
            if (text.length > 0)
                yield text;
        }
        at = end + AFTER;
    }
}
function textOf(chunk, mostBytes) {
    for (let zero = chunk.indexOf(0); zero !== -1 && zero < chunk.length - 2; zero = chunk.indexOf(0, zero + 1)) {
        const text = chunk[zero + 1] === png_texts_ZLIB || chunk[zero + 2] === png_texts_ZLIB ? inflate(chunk.subarray(chunk.indexOf(png_texts_ZLIB, zero)), mostBytes) : NOTHING;
        if (text.length > 0)
            return text;
        if (zero > LONGEST_NAMES)
            break;
    }
    return NOTHING;
}
const png_texts_ZLIB = 0x78;
const NOTHING = new Uint8Array(0);
const LONGEST_NAMES = 300;

;// CONCATENATED MODULE: ./build/scan/unpack/archive.js







const ARCHIVE_LIMITS = { depth: 5, entryBytes: 64 << 20, totalBytes: 256 << 20, entries: 20_000 };
const GUNZIP_SLICE_BYTES = 16 << 10;
const BATCH_ENTRIES = 64;
const BATCH_BYTES = 8 << 20;
const MOST_UNREAD = 500;
const TAR_MAGIC_AT = 257;
function isArchive(bytes) {
    return kindOf(bytes) !== undefined;
}
async function* expandArchive(bytes, path, limits = ARCHIVE_LIMITS) {
    yield* expand(bytes, path, 1, { bytes: limits.totalBytes, entries: limits.entries, limits });
}
async function* expand(bytes, path, depth, budget) {
    for await (const part of archive_open(bytes, path, budget)) {
        if (part.kind === "skip") {
            yield part;
            continue;
        }
        const text = textOfRuns(part.bytes);
        yield text === undefined ? part : { ...part, text };
        if (!isArchive(part.bytes))
            continue;
        if (depth < budget.limits.depth)
            yield* expand(part.bytes, part.path, depth + 1, budget);
        else
            yield skipped(part.path, `is an archive more than ${depth} deep, which is not opened`);
    }
}
async function* archive_open(bytes, path, budget) {
    switch (kindOf(bytes)) {
        case "zip":
            return yield* openZip(bytes, path, budget);
        case "appended-zip":
            return yield* openZip(appendedZip(bytes) ?? bytes, path, budget);
        case "pdf":
            return yield* openStreams(streamsOf(bytes, budget.limits.entryBytes), "stream", path, budget);
        case "png":
            return yield* openStreams(packedTextsOf(bytes, budget.limits.entryBytes), "text", path, budget);
        case "zlib":
            return yield* openStreams([inflate(bytes, budget.limits.entryBytes)], "content", path, budget);
        case "gzip":
            return yield* openGzip(bytes, path, budget);
        case "tar":
            return yield* openTar(bytes, path, budget);
        case "ar":
            return yield* openAr(bytes, path, budget);
        case "closed":
            return yield skipped(path, "is compressed in a form that is not read (bzip2, xz, zstd, 7z or rar)", "by-design");
        case "history":
            return yield skipped(path, HISTORY, "by-design");
        case undefined:
            return;
    }
}
const HISTORY = "holds the history of a git repository (a bundle or a pack), which is not opened; clone it and scan the clone with --all";
const SIGNATURES = [
    { kind: "zip", at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
    { kind: "gzip", at: 0, bytes: [0x1f, 0x8b, 0x08] },
    { kind: "tar", at: TAR_MAGIC_AT, bytes: [0x75, 0x73, 0x74, 0x61, 0x72] },
    { kind: "closed", at: 0, bytes: [0x42, 0x5a, 0x68] },
    { kind: "closed", at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
    { kind: "closed", at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd] },
    { kind: "closed", at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
    { kind: "closed", at: 0, bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
    { kind: "history", at: 0, bytes: [...Buffer.from("# v2 git bundle\n")] },
    { kind: "history", at: 0, bytes: [...Buffer.from("# v3 git bundle\n")] },
    { kind: "history", at: 0, bytes: [...Buffer.from("PACK\0\0\0\x02", "latin1")] },
];
function kindOf(bytes) {
    const signed = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[signature.at + index] === byte))?.kind;
    if (signed !== undefined)
        return signed;
    if (isPdf(bytes))
        return "pdf";
    if (isAr(bytes))
        return "ar";
    if (isZlib(bytes))
        return "zlib";
    if (hasPackedTexts(bytes))
        return "png";
    return appendedZip(bytes) === undefined ? undefined : "appended-zip";
}
function isZlib(bytes) {
    return bytes[0] === 0x78 && (bytes[1] === 0x01 || bytes[1] === 0x9c || bytes[1] === 0xda);
}
function* openStreams(streams, name, path, budget) {
    let number = 0;
    for (const stream of streams) {
        if (stream.length === 0)
            continue;
        const inside = `${path}!${name} ${++number}`;
        const refusal = refusalOf(stream.length, budget);
        yield refusal === undefined ? spend(budget, inside, stream) : skipped(inside, refusal);
        if (refusal !== undefined)
            return;
    }
}
function* openZip(bytes, path, budget) {
    const listed = [];
    try {
        fflate().unzipSync(bytes, { filter: (file) => listed.push(file) < 0 });
    }
    catch {
        return yield skipped(path, "is a zip file that cannot be read");
    }
    let unread = 0;
    for (const batch of batchesOf(listed)) {
        if (unread > MOST_UNREAD)
            return yield skipped(path, "holds too many files that cannot be read; the rest of it was left out");
        const contents = extractBatch(bytes, batch, listed);
        for (const index of batch) {
            const { name = "", originalSize = 0 } = listed[index] ?? {};
            const content = contents.get(index);
            const refusal = refusalOf(originalSize, budget);
            if (content === undefined)
                unread++;
            if (refusal !== undefined)
                yield skipped(`${path}!${name}`, refusal);
            else if (content === undefined)
                yield skipped(`${path}!${name}`, "is encrypted, broken or packed in a way that cannot be read");
            else if (content.length > 0)
                yield spend(budget, `${path}!${name}`, content);
        }
    }
}
function* batchesOf(listed) {
    let batch = [];
    let size = 0;
    for (const [index, file] of listed.entries()) {
        batch.push(index);
        size += file.originalSize;
        if (batch.length < BATCH_ENTRIES && size < BATCH_BYTES)
            continue;
        yield batch;
        batch = [];
        size = 0;
    }
    if (batch.length > 0)
        yield batch;
}
function extractBatch(bytes, batch, listed) {
    const names = new Set(batch.map((index) => listed[index]?.name));
    const together = names.size === batch.length ? extract(bytes, batch, listed) : undefined;
    if (together !== undefined)
        return together;
    return new Map(batch.flatMap((index) => [...(extract(bytes, [index], listed) ?? [])]));
}
function extract(bytes, wanted, listed) {
    const readable = new Set(wanted.filter((index) => (listed[index]?.originalSize ?? 0) <= ARCHIVE_LIMITS.entryBytes));
    let index = 0;
    try {
        const files = fflate().unzipSync(bytes, { filter: () => readable.has(index++) });
        return new Map([...readable].flatMap((at) => contentOf(files, listed[at]?.name ?? "", at)));
    }
    catch {
        return undefined;
    }
}
function contentOf(files, name, at) {
    const content = Object.hasOwn(files, name) ? files[name] : undefined;
    return content === undefined ? [] : [[at, content]];
}
function* openGzip(bytes, path, budget) {
    const inside = `${path}!${path.replace(/^.*[/!]/, "").replace(/\.t?gz$/i, "") || "content"}`;
    const chunks = [];
    let size = 0;
    const most = Math.min(budget.limits.entryBytes, budget.bytes);
    try {
        const gunzip = new (fflate().Gunzip)((chunk) => {
            size += chunk.length;
            if (size > most)
                throw new RangeError("over the limit");
            chunks.push(chunk);
        });
        for (let at = 0; at < bytes.length; at += GUNZIP_SLICE_BYTES) {
            gunzip.push(bytes.subarray(at, at + GUNZIP_SLICE_BYTES), at + GUNZIP_SLICE_BYTES >= bytes.length);
        }
    }
    catch {
        return yield skipped(inside, size > most ? `unpacks to more than ${most} bytes` : "is a gzip file that cannot be read");
    }
    const refusal = refusalOf(size, budget);
    yield refusal === undefined ? spend(budget, inside, Buffer.concat(chunks, size)) : skipped(inside, refusal);
}
async function* openTar(bytes, path, budget) {
    const { createTarDecoder } = await __webpack_require__.e(/* import() */ 942).then(__webpack_require__.bind(__webpack_require__, 1942));
    try {
        for await (const { header, body } of streamOf(bytes).pipeThrough(createTarDecoder())) {
            const refusal = refusalOf(header.size, budget);
            if (refusal !== undefined)
                yield skipped(`${path}!${header.name}`, refusal);
            const content = new Uint8Array(await new Response(body).arrayBuffer());
            if (refusal === undefined && content.length > 0)
                yield spend(budget, `${path}!${header.name}`, content);
        }
    }
    catch {
        yield skipped(path, "is a tar file that cannot be read to its end");
    }
}
function streamOf(bytes) {
    return new ReadableStream({
        start(controller) {
            controller.enqueue(bytes);
            controller.close();
        },
    });
}
function* openAr(bytes, path, budget) {
    for (const member of arMembersOf(bytes)) {
        if (member === undefined)
            return yield skipped(path, "is an ar file that cannot be read to its end");
        if (!isArchive(member.content))
            continue;
        const inside = `${path}!${member.name}`;
        const refusal = refusalOf(member.content.length, budget);
        yield refusal === undefined ? spend(budget, inside, member.content) : skipped(inside, refusal);
    }
}
function refusalOf(size, budget) {
    if (budget.entries <= 0)
        return `comes after the first ${budget.limits.entries} files of the archive`;
    if (size > budget.limits.entryBytes)
        return `unpacks to more than ${budget.limits.entryBytes} bytes`;
    if (size > budget.bytes)
        return `would take the archive over ${budget.limits.totalBytes} unpacked bytes`;
    return undefined;
}
function spend(budget, path, bytes) {
    budget.bytes -= bytes.length;
    budget.entries--;
    return { kind: "entry", path, bytes };
}
function skipped(what, why, kind = "incomplete") {
    return { kind: "skip", skip: { what, why: `${why}.`, kind } };
}

;// CONCATENATED MODULE: ./build/scan/windows.js
const SIZES = { windowBytes: 12 << 20, marginBytes: 1 << 20 };
async function searchWindows(pieces, path, matcher, onRead, { windowBytes, marginBytes } = SIZES) {
    const window = Buffer.allocUnsafe(windowBytes);
    const found = [];
    let before = { lines: 0, letters: 0 };
    let filled = 0;
    let from = 0;
    const search = (until) => {
        const matches = matcher.search(window.subarray(0, filled), path).filter(({ start }) => start >= from && start < until);
        for (const match of matches)
            found.push(moved(match, before));
    };
    for await (const piece of pieces) {
        onRead(piece.length);
        for (let taken = 0; taken < piece.length;) {
            if (filled === windowBytes) {
                search(filled - marginBytes);
                const kept = 2 * marginBytes;
                before = counted(window.subarray(0, filled - kept), before);
                window.copyWithin(0, filled - kept, filled);
                filled = kept;
                from = marginBytes;
            }
            const size = Math.min(piece.length - taken, windowBytes - filled);
            window.set(piece.subarray(taken, taken + size), filled);
            filled += size;
            taken += size;
        }
    }
    search(filled);
    return found;
}
function moved(match, { lines, letters }) {
    return {
        ...match,
        line: match.line + lines,
        column: match.line === 1 ? match.column + letters : match.column,
        endLine: match.endLine + lines,
        endColumn: match.endLine === 1 ? match.endColumn + letters : match.endColumn,
    };
}
const windows_NEWLINE = 0x0a;
function counted(bytes, before) {
    let lines = 0;
    let last = -1;
    for (let at = bytes.indexOf(windows_NEWLINE); at !== -1; at = bytes.indexOf(windows_NEWLINE, at + 1)) {
        lines++;
        last = at;
    }
    let letters = last === -1 ? before.letters : 0;
    for (let at = last + 1; at < bytes.length; at++)
        if (((bytes[at] ?? 0) & 0xc0) !== 0x80)
            letters++;
    return { lines: before.lines + lines, letters };
}

;// CONCATENATED MODULE: ./build/scan/contents.js




function emptyTally() {
    return { commits: 0, commitsExpected: 0, files: 0, blobs: 0, bytes: 0, lfsPointers: 0, submodules: 0, skips: [] };
}
function toCoverage(tally, scope, durationMs) {
    const { commits, commitsExpected, files, blobs, bytes } = tally;
    const isCounted = commits === commitsExpected || isBroken(tally.skips);
    const counted = isCounted ? [] : [countMismatch(commits, commitsExpected)];
    const skips = [
        ...tally.skips,
        ...counted,
        ...leftOut(tally.submodules, "submodule", SUBMODULE),
        ...leftOut(tally.lfsPointers, "LFS pointer", LFS),
    ];
    return { scope, commits, commitsExpected, files, blobs, bytes, skips, durationMs };
}
function countMismatch(read, expected) {
    return {
        what: "commits",
        why: `git counted ${expected} commits in this range, but ${read} were read; run again, and report it if it stays.`,
        kind: "incomplete",
    };
}
const SUBMODULE = "content lives in another repository; scan it there.";
const LFS = "content lives in Git LFS, not in the repository; scan it with --dir after `git lfs pull`.";
function leftOut(count, what, why) {
    return count === 0 ? [] : [{ what: `${count} ${what}${count === 1 ? "" : "s"}`, why, kind: "by-design" }];
}
const LFS_START = Buffer.from("version https://git-lfs.github.com/spec/");
const LONGEST_LFS_POINTER_BYTES = 1024;
const START_BYTES = 512;
const LARGEST_ARCHIVE_BYTES = 64 << 20;
function searchContent(content, path, matcher, tally) {
    tally.blobs++;
    return "bytes" in content ? searchWhole(content.bytes, path, matcher, tally) : searchPieces(content, path, matcher, tally);
}
function searchWhole(bytes, path, matcher, tally) {
    tally.bytes += bytes.length;
    if (bytes.length <= LONGEST_LFS_POINTER_BYTES && LFS_START.equals(bytes.subarray(0, LFS_START.length)))
        tally.lfsPointers++;
    const matches = matcher.search(bytes, path);
    return isArchive(bytes) ? searchArchive(bytes, path, matcher, tally, matches) : matches;
}
async function searchPieces({ pieces, sizeBytes }, path, matcher, tally) {
    const reader = pieces[Symbol.asyncIterator]();
    const first = [];
    for (let read = 0; read < START_BYTES; read += first.at(-1)?.length ?? 0) {
        const next = await reader.next();
        if (next.done === true)
            break;
        first.push(Buffer.from(next.value));
    }
    const all = startingWith(first, reader);
    if (!isArchive(Buffer.concat(first)))
        return searchLarge(all, path, matcher, tally);
    if (sizeBytes <= LARGEST_ARCHIVE_BYTES)
        return searchWhole(await join(all, sizeBytes), path, matcher, tally);
    tally.skips.push({
        what: path,
        why: `is an archive of more than ${LARGEST_ARCHIVE_BYTES >> 20} MiB, which is not opened; unpack it and search it with --dir, or exclude its path.`,
        kind: "incomplete",
    });
    return searchWindows(all, path, matcher, (size) => count(tally, size));
}
async function searchLarge(pieces, path, matcher, tally) {
    let end = new Uint8Array(0);
    async function* watched() {
        for await (const piece of pieces) {
            end = Buffer.concat([end, piece.subarray(-END_LENGTH)]).subarray(-END_LENGTH);
            yield piece;
        }
    }
    const matches = await searchWindows(watched(), path, matcher, (size) => count(tally, size));
    if (endsZip(end))
        tally.skips.push({ what: path, why: ZIP_BEHIND, kind: "incomplete" });
    return matches;
}
const ZIP_BEHIND = "ends in a zip file, which was not opened, because the whole is too large to be held; unpack it and search it with --dir, or exclude its path.";
function count(tally, bytes) {
    tally.bytes += bytes;
}
async function* startingWith(first, rest) {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
        yield next.value;
}
async function join(pieces, sizeBytes) {
    const whole = Buffer.allocUnsafe(sizeBytes);
    let filled = 0;
    for await (const piece of pieces) {
        whole.set(piece, filled);
        filled += piece.length;
    }
    return whole.subarray(0, filled);
}
async function searchArchive(bytes, path, matcher, tally, outside) {
    const seen = new Set(outside.map((match) => match.key));
    const inside = [];
    for await (const part of expandArchive(bytes, path)) {
        if (part.kind === "skip") {
            tally.skips.push(part.skip);
            continue;
        }
        tally.bytes += part.bytes.length;
        for (const match of matchesIn(part, matcher)) {
            if (seen.has(match.key))
                continue;
            seen.add(match.key);
            inside.push(atArchive(match, part.path.slice(path.length + 1)));
        }
    }
    return [...outside, ...inside];
}
function matchesIn({ bytes, path, text }, matcher) {
    const matches = matcher.search(bytes, path);
    if (text === undefined)
        return matches;
    const joined = matcher.search(text.bytes, path);
    const placeOf = ({ detector }, start) => `${detector.id} ${start}`;
    const ends = new Map(joined.map((match) => [placeOf(match, text.toSource(match.start)), text.toSource(match.end - 1)]));
    const isWhole = (match) => (ends.get(placeOf(match, match.start)) ?? 0) < match.end;
    return [...matches.filter(isWhole), ...joined];
}
function atArchive(match, inside) {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { ...match, ...place, encoding: ["archive", ...match.encoding], notes: [...match.notes, `in ${inside}, line ${match.line}`] };
}

// EXTERNAL MODULE: ./build/scan/git/object-id.js
var object_id = __webpack_require__(476);
;// CONCATENATED MODULE: ./build/scan/blobs.js


function searchBlob({ config, matcher, tally }, object, path) {
    if (object.kind === "missing") {
        tally.skips.push(unread(object, path, NOT_THERE));
        return [];
    }
    const sizeBytes = object.kind === "content" ? object.bytes.length : object.sizeBytes;
    if (sizeBytes <= config.maxFileBytes)
        return searchContent(object, path, matcher, tally);
    tally.skips.push(unread(object, path, tooLarge(sizeBytes, config.maxFileBytes)));
    return [];
}
const NOT_THERE = "is not in this clone: the clone is partial (let the checkout fetch everything, without `filter:`) or damaged (git fsck).";
function unread({ id }, path, why) {
    return { what: `${path} (${(0,object_id/* shortId */.m_)(id)})`, why, kind: "incomplete" };
}
function tooLarge(sizeBytes, maxBytes) {
    return `has ${sizeBytes} bytes, more than \`max-file-bytes\` (${maxBytes}); raise it, or list the path under \`exclude-paths\`.`;
}

;// CONCATENATED MODULE: ./build/scan/exclusion.js
const compiled = new WeakMap();
let compile;
async function prepareExclusion(patterns) {
    if (patterns.length > 0)
        ({ default: compile } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19)));
}
function isExcluded(path, patterns) {
    if (patterns.length === 0)
        return false;
    if (compile === undefined)
        throw new Error("Exclusion was not prepared: await prepareExclusion first.");
    const matches = compiled.get(patterns) ?? compile([...patterns], { dot: true, nonegate: true });
    compiled.set(patterns, matches);
    return matches(path);
}
function withoutExcluded(change, patterns) {
    const { path, parents, parentPaths } = change;
    const isRead = (index) => parentPaths[index] === path || !isExcluded(parentPaths[index] ?? path, patterns);
    if (patterns.length === 0 || parents.every((_, index) => isRead(index)))
        return change;
    const kept = [...parents.keys()].filter(isRead);
    return { ...change, parents: kept.map((index) => parents[index] ?? ""), parentPaths: kept.map((index) => parentPaths[index] ?? path) };
}

;// CONCATENATED MODULE: ./build/scan/git/objects.js
const MOST_HELD_BYTES = 16 << 20;
const MOST_ROOM_BYTES = 1 << 20;
const objects_NEWLINE = 0x0a;
const LONGEST_HEADER_BYTES = 4096;
async function* readObjects(git, ids) {
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

;// CONCATENATED MODULE: ./build/scan/introduced.js

function addedBy(changes, matches) {
    const moved = new Set(changes.flatMap((change) => keysTakenAway(change, matches)));
    return changes.flatMap((change) => {
        const { path, commit, kind } = change;
        const had = keysOf(change.parents, matches);
        const added = matchesOf(change.blob, matches).filter(({ key }) => !had.has(key) && !moved.has(key));
        return added.map((match) => ({ match, place: placeOf(match, { path, commit, source: kind === "symlink" ? "symlink" : "file" }) }));
    });
}
function keysTakenAway({ parents, blob }, matches) {
    const had = keysOf(parents, matches);
    for (const { key } of matchesOf(blob, matches))
        had.delete(key);
    return [...had];
}
function keysOf(blobs, matches) {
    return new Set(blobs.flatMap((blob) => matchesOf(blob, matches).map(({ key }) => key)));
}
function matchesOf(blob, matches) {
    return (blob === undefined ? undefined : matches.get(blob)) ?? [];
}
function placeOf(match, where) {
    const { line, column, endLine, endColumn, encoding } = match;
    return { ...where, line, column, endLine, endColumn, encoding };
}
const SUREST_FIRST = ["checksum", "structure", "prefix", "context"];
function toLeaks(sightings, atHead) {
    const bySecret = (0,grouped/* groupedBy */.m)(sightings, ({ match }) => match.key);
    return [...bySecret.values()].map((same) => {
        const surest = same.toSorted((a, b) => rankOf(a.match) - rankOf(b.match))[0];
        if (surest === undefined)
            throw new RangeError("a group of sightings is never empty");
        const { detector, secret, confidence, fingerprint, preview, key } = surest.match;
        const now = atHead?.get(key) ?? [];
        return {
            detector,
            secret,
            confidence,
            fingerprint,
            preview,
            notes: [...new Set(same.flatMap(({ match }) => match.notes))],
            allowed: allowance(same.map(({ match }) => match)) ?? allowance(now),
            places: same.map(({ place }) => place),
            ...presence(same, atHead && now.length > 0),
        };
    });
}
function rankOf({ confidence }) {
    return SUREST_FIRST.indexOf(confidence);
}
function allowance(matches) {
    return matches.every(({ allowed }) => allowed !== undefined) ? matches[0]?.allowed : undefined;
}
function presence(sightings, isAtHead) {
    const wasInFile = sightings.some(({ place }) => place.source === "file" || place.source === "symlink");
    if (isAtHead === undefined || !wasInFile)
        return {};
    return { presence: isAtHead ? "at-head" : "only-in-history" };
}

;// CONCATENATED MODULE: ./build/scan/added.js





async function findAdded(search, log, read) {
    const found = new Map([...read.matches, ...(await searchBlobs(search, read.broughtAnew))]);
    if (found.size === 0)
        return { sightings: [], matches: found };
    const commits = await commitsHolding(found, log, search.config.excludePaths);
    const parents = await searchParents(search, commits.flat(), read);
    const matches = new Map([...found, ...parents]);
    return { sightings: commits.flatMap((changes) => addedBy(changes, matches)), matches };
}
async function commitsHolding(matches, log, excludePaths) {
    const holding = [];
    let current = [];
    let commit;
    const close = () => {
        if (current.some(({ blob }) => blob !== undefined && matches.has(blob)))
            holding.push(current);
        current = [];
    };
    for await (const changes of log.again()) {
        for (const change of changes) {
            if (change.commit !== commit)
                close();
            commit = change.commit;
            if (change.kind !== "submodule" && !isExcluded(change.path, excludePaths))
                current.push(withoutExcluded(change, excludePaths));
        }
    }
    close();
    return holding;
}
function searchParents(search, changes, { searched, partly }) {
    const paths = new Map();
    for (const { parents, blob, path } of changes) {
        if (blob !== undefined && partly.has(blob))
            paths.set(blob, path);
        for (const parent of parents)
            if (partly.has(parent) || searched.add(parent))
                paths.set(parent, path);
    }
    return searchBlobs(search, paths);
}
async function searchBlobs(search, paths) {
    const found = new Map();
    const ids = [...paths.keys()].filter((id) => search.lacking?.has(id) !== true);
    if (ids.length === 0)
        return found;
    for await (const objects of readObjects(search.git, ids.map((id) => `${id}\n`).join(""))) {
        for (const object of objects) {
            const matches = await searchBlob({ ...search, tally: emptyTally() }, object, paths.get(object.id) ?? "");
            if (matches.length > 0)
                found.set(object.id, matches);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/scan/git/path-text.js
var path_text = __webpack_require__(7346);
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

;// CONCATENATED MODULE: ./build/scan/git/read-ahead.js

const MOST_AHEAD_BYTES = 8 << 20;
async function* oneAfterTheOther(first, second) {
    const ahead = inbox_createInbox();
    let bytesAhead = 0;
    let isOver = false;
    let go = () => undefined;
    const read = async () => {
        for await (const chunk of second) {
            ahead.put(chunk);
            bytesAhead += chunk.length;
            while (bytesAhead > MOST_AHEAD_BYTES && !isOver)
                await new Promise((resolve) => {
                    go = resolve;
                });
            if (isOver)
                return;
        }
        ahead.close();
    };
    read().catch((error) => ahead.close(error instanceof Error ? error : new Error("git's output could not be read")));
    try {
        yield* first;
        for (let chunk = await ahead.take(); chunk !== undefined; chunk = await ahead.take()) {
            bytesAhead -= chunk.length;
            go();
            yield chunk;
        }
    }
    finally {
        isOver = true;
        go();
    }
}

;// CONCATENATED MODULE: ./build/scan/git/changes.js




const DIFF = ["-r", "-z", "--raw", "-M", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
const MOST_REMEMBERED_BYTES = 16 << 20;
function changesOfCommits(git, commitIds, renames) {
    const own = renames === "renames" ? [] : ["--no-renames"];
    const ask = (ids) => git.stream(["diff-tree", "--stdin", "-c", "--combined-all-paths", "--root", ...DIFF, ...own], ids);
    const half = halfOf(commitIds);
    return createLog(() => (half === 0 ? ask(commitIds) : oneAfterTheOther(ask(commitIds.subarray(0, half)), ask(commitIds.subarray(half)))));
}
const LONG_RANGE_BYTES = 1000 * 41;
const changes_NEWLINE = 0x0a;
function halfOf(ids) {
    return ids.length < LONG_RANGE_BYTES ? 0 : ids.indexOf(changes_NEWLINE, ids.length >> 1) + 1;
}
function changesInIndex(git, base) {
    return createLog(() => git.stream(["diff-index", "--cached", ...DIFF, base]));
}
function createLog(ask) {
    let remembered;
    async function* remembering() {
        let chunks = [];
        let bytes = 0;
        for await (const chunk of ask()) {
            bytes += chunk.length;
            if (bytes > MOST_REMEMBERED_BYTES)
                chunks = undefined;
            chunks?.push(chunk);
            yield chunk;
        }
        remembered = chunks;
    }
    return { first: () => parseChanges(remembering()), again: () => parseChanges(remembered ?? ask()) };
}
async function* parseChanges(chunks) {
    let commit;
    let meta;
    let paths = [];
    for await (const fields of readFields(chunks)) {
        const changes = [];
        for (const field of fields) {
            if (meta === undefined) {
                if (field[0] === COLON)
                    meta = parseMeta((0,text_of_bytes/* latin1 */.W)(field));
                else
                    commit = (0,text_of_bytes/* latin1 */.W)(field);
            }
            else {
                paths.push((0,path_text/* pathText */.L)(field));
                if (paths.length < meta.pathCount)
                    continue;
                changes.push(toChange(commit, meta, paths));
                meta = undefined;
                paths = [];
            }
        }
        yield changes;
    }
    if (meta !== undefined)
        throw new SyntaxError("git's raw diff ended in the middle of a change");
}
function toChange(commit, { ids, blob, kind }, paths) {
    const path = paths.at(-1) ?? "";
    const parents = [];
    const parentPaths = [];
    for (const [index, id] of ids.entries()) {
        if (id === undefined)
            continue;
        parents.push(id);
        parentPaths.push(paths[index] ?? path);
    }
    return { commit, path, blob, kind, parents, parentPaths };
}
const COLON = 0x3a;
async function* readFields(chunks) {
    let rest = new Uint8Array();
    for await (const chunk of chunks) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const fields = [];
        let from = 0;
        for (let to = bytes.indexOf(0); to !== -1; to = bytes.indexOf(0, from)) {
            fields.push(bytes.subarray(from, to));
            from = to + 1;
        }
        rest = bytes.subarray(from);
        yield fields;
    }
    if (rest.length > 0)
        throw new SyntaxError("git's raw diff ended in the middle of a field");
}
function parseMeta(text) {
    const parentCount = countOf(text, COLON);
    const firstId = parentCount + (parentCount + 1) * (MODE_LENGTH + 1);
    const idLength = text.indexOf(" ", firstId) - firstId;
    const modeAt = (index) => sliceAt(text, parentCount + index * (MODE_LENGTH + 1), MODE_LENGTH);
    const idAt = (index) => sliceAt(text, firstId + index * (idLength + 1), idLength);
    const status = text[firstId + (parentCount + 1) * (idLength + 1)];
    if (parentCount === 0 || idLength <= 0 || status === undefined)
        throw new SyntaxError("git's raw diff has a line of unknown form");
    const blob = idAt(parentCount);
    const ids = [];
    for (let index = 0; index < parentCount; index++) {
        ids.push((0,object_id/* isNoObject */.xY)(idAt(index)) || modeAt(index) === changes_SUBMODULE ? undefined : idAt(index));
    }
    const isRenamed = status === "R" || status === "C";
    return {
        blob: (0,object_id/* isNoObject */.xY)(blob) ? undefined : blob,
        kind: changes_kindOf(modeAt(parentCount)),
        ids,
        pathCount: parentCount > 1 || isRenamed ? parentCount + 1 : 1,
    };
}
function sliceAt(text, start, length) {
    return text.slice(start, start + length);
}
function countOf(text, byte) {
    let count = 0;
    while (text.charCodeAt(count) === byte)
        count++;
    return count;
}
const MODE_LENGTH = 6;
const changes_SUBMODULE = "160000";
const SYMLINK = "120000";
function changes_kindOf(mode) {
    if (mode === changes_SUBMODULE)
        return "submodule";
    return mode === SYMLINK ? "symlink" : "file";
}

;// CONCATENATED MODULE: ./build/scan/git/object-set.js
const WORDS = 4;
const FIRST_SLOTS = 1 << 12;
function createObjectSet() {
    let slots = FIRST_SLOTS;
    let table = new Uint32Array(slots * WORDS);
    let count = 0;
    const key = new Uint32Array(WORDS);
    return {
        add(id) {
            for (let word = 0; word < WORDS; word++)
                key[word] = Number.parseInt(id.slice(8 * word, 8 * word + 8), 16);
            if (!insert(table, key))
                return false;
            count++;
            if (count * 2 > slots) {
                slots *= 2;
                table = object_set_moved(table, slots);
            }
            return true;
        },
    };
}
function object_set_moved(table, slots) {
    const larger = new Uint32Array(slots * WORDS);
    for (let at = 0; at < table.length; at += WORDS)
        if (!isFree(table, at))
            insert(larger, table.subarray(at, at + WORDS));
    return larger;
}
function insert(table, key) {
    const mask = table.length - 1;
    let at = ((key[0] ?? 0) * WORDS) & mask;
    while (!isFree(table, at)) {
        if (table[at] === key[0] && table[at + 1] === key[1] && table[at + 2] === key[2] && table[at + 3] === key[3])
            return false;
        at = (at + WORDS) & mask;
    }
    table.set(key, at);
    return true;
}
function isFree(table, at) {
    return ((table[at] ?? 0) | (table[at + 1] ?? 0) | ((table[at + 2] ?? 0) | (table[at + 3] ?? 0))) === 0;
}

;// CONCATENATED MODULE: ./build/scan/git/partial.js




const FETCH = [
    "-c",
    "fetch.negotiationAlgorithm=noop",
    "fetch",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-recurse-submodules",
    "--quiet",
];
async function fillPartialClone(git, promisor, commitIds) {
    const changed = await (0,git_words/* ask */.k)(git, ["diff-tree", "--stdin", "-m", "-r", "--raw", "--root", "--no-renames", "--no-abbrev"], commitIds);
    const missing = await missingOf(git, blobsIn(changed));
    if (missing.length === 0)
        return undefined;
    await git.run([...FETCH, "--filter=blob:none", "--stdin", promisor], missing.map((id) => `${id}\n`).join(""));
    const left = await missingOf(git, missing);
    if (left.length === 0)
        return undefined;
    const why = `${left.length} of the files that it brings or replaces are not in this partial clone and could not be fetched; let the checkout fetch everything, without \`filter:\`.`;
    return { blobs: new Set(left), why };
}
function blobsIn(rawDiff) {
    const text = (0,text_of_bytes/* latin1 */.W)(rawDiff);
    const ids = Array.from(text.matchAll(/^:(\d+) (\d+) (\w+) (\w+) /gm), ([, oldMode, mode, old, id]) => [
        oldMode === partial_SUBMODULE ? undefined : old,
        mode === partial_SUBMODULE ? undefined : id,
    ]);
    return [...new Set(ids.flat())].filter((id) => id !== undefined && !(0,object_id/* isNoObject */.xY)(id));
}
const partial_SUBMODULE = "160000";
async function missingOf(git, ids) {
    const there = createObjectSet();
    const listed = await (0,git_words/* ask */.k)(git, ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)", "--unordered"]);
    for (const id of (0,text_of_bytes/* latin1 */.W)(listed).split("\n"))
        if (id !== "")
            there.add(id);
    return ids.filter((id) => there.add(id));
}

// EXTERNAL MODULE: ./build/scan/git/refs.js
var git_refs = __webpack_require__(7953);
;// CONCATENATED MODULE: ./build/scan/git/staged.js






async function stagedChanges(git, files) {
    const head = await git.run(["rev-parse", "--verify", "--quiet", "HEAD"]);
    if (head.exitCode !== 0)
        return changesInIndex(git, (0,text_of_bytes/* latin1 */.W)(await (0,git_words/* ask */.k)(git, ["mktree"], "")).trim());
    const log = changesInIndex(git, (0,text_of_bytes/* latin1 */.W)(head.stdout).trim());
    const mergeHeads = await readMergeHeads(git, files);
    const others = (await Promise.all(mergeHeads.map((id) => changesByPath(git, id)))).filter((changes) => changes !== undefined);
    if (others.length === 0)
        return log;
    return { first: () => unlikeAll(log.first(), others), again: () => unlikeAll(log.again(), others) };
}
async function readMergeHeads(git, files) {
    const { exitCode, stdout } = await git.run(["rev-parse", "--git-path", "MERGE_HEAD"]);
    if (exitCode !== 0)
        return [];
    const text = await files.readText((0,path_text/* pathText */.L)(stdout).replace(/\n$/, "")).catch(() => undefined);
    return [...new Set((text ?? "").split("\n").filter(object_id/* isObjectId */.TS))];
}
async function changesByPath(git, commit) {
    const found = new Map();
    try {
        for await (const changes of changesInIndex(git, `${commit}^{commit}`).first()) {
            for (const change of changes)
                found.set(change.path, change);
        }
        return found;
    }
    catch (error) {
        if (error instanceof world/* GitError */.X || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
async function* unlikeAll(log, others) {
    for await (const changes of log) {
        yield changes.flatMap((change) => {
            const same = others.flatMap((other) => other.get(change.path) ?? []);
            return same.length < others.length ? [] : [combined(change, same)];
        });
    }
}
function combined(change, others) {
    const all = [change, ...others];
    return { ...change, parents: all.flatMap(({ parents }) => parents), parentPaths: all.flatMap(({ parentPaths }) => parentPaths) };
}

;// CONCATENATED MODULE: ./build/scan/head.js



async function matchesAtHead(search, head, matches, partly) {
    const listed = await search.git.run(["ls-tree", "-r", "-z", "--full-tree", head]);
    if (listed.exitCode !== 0)
        return undefined;
    const blobs = head_blobsIn(listed.stdout);
    const others = await searchBlobs(search, new Map([...blobs].filter(([id]) => partly.has(id) && !matches.has(id))));
    const found = [...blobs.keys()].flatMap((id) => matches.get(id) ?? others.get(id) ?? []);
    return (0,grouped/* groupedBy */.m)(found, ({ key }) => key);
}
function head_blobsIn(listing) {
    const text = (0,text_of_bytes/* latin1 */.W)(listing);
    return new Map(Array.from(text.matchAll(/(?:^|\0)\d+ blob ([0-9a-f]+)\t([^\0]*)/g), ([, id = "", path = ""]) => [id, path]));
}

;// CONCATENATED MODULE: ./build/scan/formats/key-files.js
const KEY_FILE = /(?:^|[/!])(?:master\.key|credentials\/[\w-]{1,40}\.key)$/;
const KEY = /^[0-9a-f]{32}$|^[0-9a-f]{64}$/;
const LONGEST_BYTES = 80;
const key_files_NAME = 'master_key="';
function isKeyFile(path) {
    return KEY_FILE.test(path);
}
function namedKeyOf(bytes, path) {
    if (bytes.length > LONGEST_BYTES || !isKeyFile(path))
        return undefined;
    const key = Buffer.from(bytes).toString("latin1").trimEnd();
    return KEY.test(key) ? { bytes: Buffer.from(`${key_files_NAME}${key}"\n`), nameLength: key_files_NAME.length } : undefined;
}

;// CONCATENATED MODULE: ./build/scan/side-texts.js


function searchMessage(bytes, { id, type }, matcher, hits) {
    const object = (0,as_buffer/* asBuffer */.b)(bytes);
    const end = object.indexOf("\n\n");
    const headers = object.toString("latin1", 0, end === -1 ? object.length : end);
    const headerLines = headers.split("\n").length + 1;
    const source = type === "tag" ? "tag-message" : "commit-message";
    const sightings = matcher.searchPart(bytes, "", hits).matches.map((match) => {
        const line = Math.max(1, match.line - headerLines);
        const endLine = Math.max(line, match.endLine - headerLines);
        return { match, place: { ...placeOf(match, { path: "", commit: id, source }), line, endLine } };
    });
    const tagged = type === "tag" ? /^object ([0-9a-f]+)\ntype tag$/m.exec(headers)?.[1] : undefined;
    return { sightings, tagged };
}
const NAMES_AT_ONCE = 5000;
function createNameSearch(matcher) {
    const found = [];
    let names = [];
    const searchCollected = () => {
        found.push(...searchNames(names, matcher));
        names = [];
    };
    return {
        add(name) {
            names.push(name);
            if (names.length === NAMES_AT_ONCE)
                searchCollected();
        },
        finish() {
            searchCollected();
            return found;
        },
    };
}
function searchNames(names, matcher) {
    if (names.length === 0)
        return [];
    const text = names.map(({ name }) => name.replaceAll("\n", " ")).join("\n");
    return matcher.search(Buffer.from(text, "utf8"), "").flatMap((match) => {
        const row = names[match.line - 1];
        if (row === undefined || match.endLine !== match.line)
            return [];
        const place = { ...placeOf(match, { path: row.name, commit: row.commit, source: row.source }), line: 1, endLine: 1 };
        return [{ match, place }];
    });
}

;// CONCATENATED MODULE: ./build/scan/choice.js




function createChoice({ config, matcher, tally, lacking }, use) {
    const searched = createObjectSet();
    const read = new Set();
    const excluded = new Set();
    const names = createNameSearch(matcher);
    const broughtAnew = new Map();
    const ask = (id, path) => {
        if (searched.add(id))
            return lacking?.has(id) === true ? [] : [{ id, path }];
        if (isKeyFile(path))
            broughtAnew.set(id, path);
        return [];
    };
    const lastAt = new Map();
    const comparedTo = new Map();
    const withParent = (change, own) => {
        const { path, blob } = change;
        if (use === "search-all" || blob === undefined)
            return own;
        const parents = withoutExcluded(change, config.excludePaths).parents.filter((parent) => lacking?.has(parent) !== true);
        if (own.length === 0) {
            const known = comparedTo.get(blob);
            if (known !== undefined && !parents.includes(known) && !parents.includes(blob))
                broughtAnew.set(blob, path);
            return own;
        }
        const last = lastAt.get(path);
        lastAt.set(path, blob);
        const isLast = last !== undefined && parents.includes(last);
        const parent = isLast ? last : parents[0];
        if (parent === undefined)
            return last === undefined ? own : own.map((each) => ({ ...each, isFirst: true }));
        comparedTo.set(blob, parent);
        return isLast ? own : [{ id: parent, path, isOnlyCompared: true }, ...own];
    };
    const note = (change) => {
        const { path, blob, kind, parentPaths, commit } = change;
        if (blob === undefined)
            return [];
        const isKnown = read.has(path) || excluded.has(path);
        if (!isKnown && !parentPaths.includes(path))
            names.add({ name: path, commit, source: "path" });
        if (kind === "submodule") {
            tally.submodules++;
            return [];
        }
        const isOut = isExcluded(path, config.excludePaths);
        if (!isKnown)
            (isOut ? excluded : read).add(path);
        if (isOut)
            return [];
        return withParent(change, ask(blob, path));
    };
    return {
        searched,
        broughtAnew,
        ask,
        async *blobsOf(changes) {
            for await (const some of changes)
                yield some.flatMap(note);
        },
        finish() {
            tally.files += read.size;
            if (excluded.size > 0) {
                const why = "excluded by `exclude-paths` in the configuration.";
                tally.skips.push({ what: `${excluded.size} ${excluded.size === 1 ? "path" : "paths"}`, why, kind: "by-design" });
            }
            return names.finish();
        },
    };
}

;// CONCATENATED MODULE: ./build/scan/git/asked-objects.js
function createAskedInOrder() {
    const asked = createAskedByNumber();
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
function createAskedByNumber() {
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

;// CONCATENATED MODULE: ./build/scan/bytes/plain-text.js

const SAMPLE = 4096;
const FIRST_MARK = 0xef;
const UTF8_MARK = [0xef, 0xbb, 0xbf];
function toPlainText(bytes) {
    const wide = detectWide(bytes);
    if (wide !== undefined)
        return transcode(bytes, wide);
    const skipped = UTF8_MARK.every((byte, index) => bytes[index] === byte) ? UTF8_MARK.length : 0;
    return { bytes: skipped === 0 ? bytes : bytes.subarray(skipped), toSource: (offset) => offset + skipped, encoding: [] };
}
function plain_text_isPlain(bytes) {
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
    return (0,as_buffer/* asBuffer */.b)(length < bytes.length ? bytes.subarray(0, length) : bytes).includes(0);
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

;// CONCATENATED MODULE: ./build/scan/git/edits.js

const STEPS_AHEAD = 48;
const STEP_BYTES = 160;
const NEEDLE_BYTES = 48;
const REACH_BYTES = 16 << 10;
const MOST_READING = 12;
const SHORT_BYTES = 768;
function editsBetween(earlierBytes, laterBytes) {
    const earlier = (0,as_buffer/* asBuffer */.b)(earlierBytes);
    const bytes = (0,as_buffer/* asBuffer */.b)(laterBytes);
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
const earlier_versions_MOST_REMEMBERED_BYTES = 24 << 20;
function mayBeCompared(bytes) {
    return bytes.length >= SMALLEST_COMPARED_BYTES && plain_text_isPlain(bytes) && !holdsZero(bytes, bytes.length);
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
            if (bytesHeld <= earlier_versions_MOST_REMEMBERED_BYTES)
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

;// CONCATENATED MODULE: ./build/scan/git/file-versions.js



function file_versions_unsearched(object, path) {
    return { object, path, edits: undefined, slot: path, earlierSlot: path, searched: undefined, isOnlyCompared: false };
}
async function* file_versions_readHere(git, wanted) {
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
    for await (const objects of readObjects(git, ids()))
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
const ID_BYTES = (/* unused pure expression or super */ null && ([20, 32]));
function pack_index_readPackIndex({ index, sizeBytes }) {
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
            return row === -1 ? -1 : pack_index_indexIn(starts, startOfRow[row]);
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
function pack_index_indexIn(rising, number) {
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

const TYPES = (/* unused pure expression or super */ null && ([undefined, "commit", "tree", "blob", "tag"]));
const CHANGE_BY_OFFSET = 6;
const CHANGE_BY_ID = 7;
const pack_families_LONGEST_HEADER_BYTES = 48;
const NONE = (/* unused pure expression or super */ null && (-1));
function pack_families_readPackFamilies(pack, index) {
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

;// CONCATENATED MODULE: ./build/scan/git/packed-versions.js




async function* packed_versions_readByNumber(git, wanted) {
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
const packed_versions_NONE = (/* unused pure expression or super */ null && (-1));
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
            const version = unsearched({ kind: "content", id, type, bytes }, path);
            yield { number, version: { ...version, edits, slot: level, earlierSlot: level - 1 } };
        }
        numbers.fill(packed_versions_NONE);
    }
}

;// CONCATENATED MODULE: ./build/scan/git/keyword-hits.js



const NOT_LOOKED = -1;
const keyword_hits_LARGEST_BYTES = (/* unused pure expression or super */ null && (1 << 20));
const HITS_AT_ONCE = 16_384;
function keyword_hits_createKeywordFinder(keywords) {
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
            if (object.kind !== "content" || object.bytes.length > keyword_hits_LARGEST_BYTES || !isPlain(object.bytes)) {
                numbers.push(NOT_LOOKED);
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

;// CONCATENATED MODULE: ./build/scan/git/version-messages.js



function packWanted(wanted) {
    const ids = wanted.map(({ id }) => `${id}\0`).join("");
    const paths = wanted.map(({ path }) => `${path}\0`).join("");
    return { kind: "read", ids, paths };
}
function version_messages_unpackWanted({ ids, paths }) {
    const ofPath = paths.split("\0");
    return ids
        .split("\0")
        .slice(0, -1)
        .map((id, index) => ({ id, path: ofPath[index] ?? "" }));
}
function version_messages_packFailure(error) {
    if (error instanceof GitError) {
        const { args, exitCode, stderr, message } = error;
        return { kind: "failed", failure: { message, git: { args, exitCode, stderr } } };
    }
    return {
        kind: "failed",
        failure: { message: error instanceof SyntaxError ? error.message : "the thread that reads git's objects failed" },
    };
}
function unpackFailure({ message, git }) {
    return git === undefined ? new SyntaxError(message) : new world/* GitError */.X(git.args, git.exitCode, git.stderr);
}
const version_messages_TYPES = ["blob", "commit", "tag", "tree"];
const version_messages_MISSING = -1;
const LARGE = -2;
const NO_EDITS = -1;
const AT_PATH = -1;
function version_messages_packRecord(records, number, version, offset, finder) {
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
function* unpackRecords({ room, records }, take, keywordsOf) {
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
            versions.push(file_versions_unsearched({ kind: "missing", id }, path));
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
    return { ...file_versions_unsearched({ kind: "content", id, type, bytes }, path), edits, ...slots, searched: unpackStretches(reader) };
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








const ROOM_BYTES = (/* unused pure expression or super */ null && (512 << 10));
const MOST_RECORDS = 1000;
const MOST_ROOMS = 8;
const MOST_ASKED = 20_000;
async function* readOnThread(git, wanted, thread, keywords) {
    const inbox = inbox_createInbox();
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
        yield objects.map((object) => file_versions_unsearched(object, path));
}
async function serveVersions(git, thread) {
    const asked = createInbox();
    const rooms = createRooms();
    const finders = createInbox();
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
function createRooms() {
    const free = createInbox();
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

;// CONCATENATED MODULE: ./build/scan/bytes/locate.js
const locate_NEWLINE = 0x0a;
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
                if (byte === locate_NEWLINE) {
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
    while (at > limit && bytes[at - 1] !== locate_NEWLINE)
        at--;
    return at;
}
function lineEnd(bytes, offset, reach) {
    const limit = Math.min(bytes.length, offset + reach);
    let at = offset;
    while (at < limit && bytes[at] !== locate_NEWLINE)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/scan/git/stretches.js

const MARGIN_BYTES = 384;
const LONGEST_LINE_BYTES = 2048;
function stretches_stretchesToSearch(bytes, edits) {
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
    while (at > floor && !stretches_isGap(bytes, at))
        at--;
    return Math.max(floor, lineStart(bytes, Math.min(at, offset), LONGEST_LINE_BYTES));
}
function endOfContext(bytes, offset) {
    let at = offset;
    while (at < bytes.length && !stretches_isGap(bytes, at))
        at++;
    return lineEnd(bytes, at, LONGEST_LINE_BYTES);
}
function stretches_isGap(bytes, at) {
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

;// CONCATENATED MODULE: ./build/scan/versions.js


const FARTHEST_BYTES = 4096;
function createVersionSearch(matcher) {
    const remembered = new Map();
    return {
        searching({ path, edits, slot, earlierSlot, searched: given }) {
            const known = remembered.get(earlierSlot);
            const earlier = foundEarlier(known, path);
            remembered.delete(slot);
            const searchPart = (bytes, searchedPath) => {
                if (searchedPath !== path)
                    return matcher.searchPart(bytes, searchedPath);
                const searchStretch = ({ from, to, hits }) => matcher.searchPart(bytes.subarray(from, to), path, hits);
                const stretches = given ?? stretches_stretchesToSearch(bytes, edits);
                const isWhole = stretches[0] !== undefined && stretches[0].to - stretches[0].from === bytes.length;
                const isSame = edits !== undefined && earlier !== undefined && !isWhole && (known?.isAll === true || !matcher.mayReachFar(bytes));
                const same = isSame ? matchesOfEarlier(edits, earlier, bytes, stretches, searchStretch) : undefined;
                const hits = isWhole ? stretches[0]?.hits : undefined;
                const searched = same === undefined ? matcher.searchPart(bytes, path, hits) : { matches: same, reachesFar: false };
                const isAll = same === undefined || known?.isAll === true;
                if (!searched.reachesFar)
                    remembered.set(slot, { path, matches: searched.matches, isAll });
                return searched;
            };
            return { ...matcher, searchPart, search: (bytes, searchedPath) => searchPart(bytes, searchedPath).matches };
        },
        compareWith: ({ path, slot }) => void remembered.set(slot, { path, matches: [], isAll: false }),
        knowsAll: (slot) => remembered.get(slot)?.isAll !== false,
    };
}
function foundEarlier(earlier, path) {
    return earlier === undefined || earlier.path === path || earlier.matches.length === 0 ? earlier?.matches : undefined;
}
function matchesOfEarlier(edits, earlier, bytes, stretches, search) {
    const matches = movedBy(edits, earlier, bytes);
    if (matches === undefined)
        return undefined;
    const hasNews = (stretch) => {
        const part = search(stretch);
        return part.matches.length > 0 || part.reachesFar;
    };
    return stretches.some(hasNews) ? undefined : matches;
}
function movedBy(edits, matches, bytes) {
    const moved = [];
    const locator = createLocator(bytes);
    let next = 0;
    for (const match of matches) {
        for (let edit = edits[next]; edit !== undefined && edit.earlierTo + FARTHEST_BYTES <= match.start; edit = edits[next])
            next++;
        const following = edits[next];
        if (following !== undefined && following.earlierFrom < match.end + FARTHEST_BYTES)
            return undefined;
        const last = edits[next - 1];
        const by = last === undefined ? 0 : last.to - last.earlierTo;
        const from = locator.at(match.start + by);
        const to = locator.at(match.end + by);
        const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
        moved.push({ ...match, ...place, start: match.start + by, end: match.end + by });
    }
    return moved;
}

;// CONCATENATED MODULE: ./build/scan/read-once.js










const DEEPEST_TAG = 64;
const TAGS_TOO_DEEP = {
    what: "tags",
    why: `a tag names a tag that names another one, more than ${DEEPEST_TAG} times over: the messages of those beyond were not read. Delete it, or make a tag of the commit itself.`,
    kind: "incomplete",
};
async function readOnce(search, log, beside, thread) {
    const { git, matcher } = search;
    const choice = createChoice(search, thread === undefined ? "compare-with-parents" : "search-all");
    const partly = new Set();
    const versions = createVersionSearch(matcher);
    const matches = new Map();
    const texts = [];
    let tags = [];
    async function* wanted() {
        const blobs = startedAhead(choice.blobsOf(log.first()));
        const { loose, messages } = await beside;
        yield messages.map(asMessage);
        yield* blobs;
        yield Array.from(loose, ([id, path]) => choice.ask(id, path)).flat();
    }
    const take = async (version) => {
        const { object, path, slot } = version;
        if (object.kind === "content" && object.type !== "blob")
            takeMessage(object, version.searched?.[0]?.hits);
        else if (version.isOnlyCompared)
            versions.compareWith(version);
        else {
            const found = searchBlob(path === "" ? search : { ...search, matcher: versions.searching(version) }, object, path);
            keep(object.id, found instanceof Promise ? await found : found);
            if (!versions.knowsAll(slot))
                partly.add(object.id);
        }
    };
    const keep = (id, found) => {
        if (found.length > 0)
            matches.set(id, found);
    };
    const takeMessage = (object, hits) => {
        const { sightings, tagged } = searchMessage(object.bytes, object, matcher, hits);
        if (object.type === "commit")
            search.tally.commits++;
        if (tagged !== undefined)
            tags.push(tagged);
        texts.push(...sightings);
    };
    const read = thread === undefined ? file_versions_readHere(git, wanted()) : readOnThread(git, wanted(), thread, matcher.keywords);
    const readAll = async () => {
        for await (const some of read)
            for (const version of some)
                await take(version);
        sortByObject(texts, (await beside).messages);
        for (let level = 1; tags.length > 0; level++) {
            if (level > DEEPEST_TAG) {
                search.tally.skips.push(TAGS_TOO_DEEP);
                break;
            }
            const next = tags.map((id) => `${id}\n`).join("");
            tags = [];
            for await (const objects of readObjects(git, next))
                for (const object of objects)
                    await take(file_versions_unsearched(object, ""));
        }
    };
    await unlessBroken(search.tally.skips, undefined, readAll);
    const inLoose = [...(await beside).loose].flatMap(([id, path]) => (matches.get(id) ?? []).map((match) => ({ match, place: placeOf(match, { path, commit: undefined, source: "file" }) })));
    const broughtAnew = new Map([...choice.broughtAnew].filter(([id, path]) => partly.has(id) || isKeyFile(path)));
    return { matches, searched: choice.searched, partly, broughtAnew, sightings: [...inLoose, ...texts, ...choice.finish()] };
}
function startedAhead(items) {
    const first = items.next();
    first.catch(() => undefined);
    return (async function* () {
        try {
            for (let next = await first; next.done !== true; next = await items.next())
                yield next.value;
        }
        finally {
            await items.return(undefined);
        }
    })();
}
function sortByObject(texts, ids) {
    if (texts.length < 2)
        return;
    const ranks = new Map(ids.map((id, rank) => [id, rank]));
    const rankOf = ({ place }) => ranks.get(place.commit ?? "") ?? ids.length;
    texts.sort((a, b) => rankOf(a) - rankOf(b));
}
function asMessage(id) {
    return { id, path: "" };
}

;// CONCATENATED MODULE: ./build/scan/commit-range.js












function searchCommits(range, searching, threads) {
    const isEmpty = range.commitIds.length === 0 && range.tags.length === 0 && range.refs === "of-commits";
    return isEmpty ? searchEmpty(range, searching) : searchFilled(range, searching, threads);
}
async function searchEmpty(range, { git, tally, matcher }) {
    tally.commitsExpected = await commit_range_countOf(range, git);
    return { sightings: searchNames(rowsOf(range.name === undefined ? [] : [range.name]), matcher), atHead: undefined };
}
async function commit_range_countOf({ revisions }, git) {
    return Number((0,text_of_bytes/* latin1 */.W)(await (0,git_words/* ask */.k)(git, ["rev-list", "--count", ...revisions])));
}
function rowsOf(names) {
    return Array.from(names, (name) => ({ name, commit: undefined, source: "branch-name" }));
}
async function searchFilled(range, searching, threads) {
    const { git, tally, matcher } = searching;
    const { commitIds, promisor } = range;
    const lacking = promisor === undefined ? undefined : await fillPartialClone(git, promisor, commitIds);
    if (lacking !== undefined)
        tally.skips.push({ what: range.scope, why: lacking.why, kind: "incomplete" });
    const search = lacking === undefined ? searching : { ...searching, lacking: lacking.blobs };
    const thread = isLong(commitIds) ? await threads?.startReader() : undefined;
    const log = changesOfCommits(git, commitIds, lacking === undefined ? "renames" : "no-renames");
    const beside = readBeside(range, git);
    const [read, expected, { names, broken }] = await Promise.all([readOnce(search, log, beside, thread), commit_range_countOf(range, git), beside]);
    tally.commitsExpected = expected;
    tally.skips.push(...broken.map((what) => ({ what, why: BROKEN_REF, kind: "incomplete" })));
    const added = await unlessBroken(tally.skips, { sightings: [], matches: read.matches }, () => findAdded(search, log, read));
    return {
        sightings: [...added.sightings, ...read.sightings, ...searchNames(rowsOf(names), matcher)],
        atHead: await unlessBroken(tally.skips, undefined, async () => added.sightings.length === 0 ? undefined : matchesAtHead(search, range.head, added.matches, read.partly)),
    };
}
const commit_range_LONG_RANGE_BYTES = 300 * 41;
function isLong(commitIds) {
    return commitIds.length > commit_range_LONG_RANGE_BYTES;
}
const BROKEN_REF = "leads to nothing that is there, so what it led to was not searched. Fetch it again, or delete it: `git update-ref -d` with its name or, where git refuses, its file in the git directory.";
async function readBeside(range, git) {
    const { refs, broken } = await (0,git_refs/* readRefs */.n)(git);
    const own = range.refs === "all" ? refs : refsTo(range.commitIds, refs);
    const tags = [...new Set([...range.tags, ...own.flatMap(({ type, id }) => (type === "tag" ? [id] : []))])];
    return {
        loose: range.refs === "all" ? await (0,git_refs/* looseBlobs */.b)(git, refs) : new Map(),
        messages: [
            ...tags,
            ...(0,text_of_bytes/* latin1 */.W)(range.commitIds)
                .split("\n")
                .filter((id) => id !== ""),
        ],
        names: new Set([...(range.name === undefined ? [] : [range.name]), ...own.map(({ name }) => name)]),
        broken: range.refs === "all" ? broken : [],
    };
}
async function searchStaged(search, files) {
    const log = await stagedChanges(search.git, files);
    const read = await readOnce(search, log, Promise.resolve({ loose: new Map(), messages: [] }));
    const added = await findAdded(search, log, read);
    return { sightings: [...added.sightings, ...read.sightings], atHead: undefined };
}
function refsTo(commitIds, refs) {
    const byTarget = (0,grouped/* groupedBy */.m)(refs, ({ target }) => target);
    if (byTarget.size === 0)
        return [];
    return (0,text_of_bytes/* latin1 */.W)(commitIds)
        .split("\n")
        .flatMap((id) => byTarget.get(id) ?? []);
}

// EXTERNAL MODULE: ./build/model/contextual.js
var contextual = __webpack_require__(7035);
;// CONCATENATED MODULE: ./build/scan/bytes/byte-table.js
function tableOf(letters) {
    const table = new Uint8Array(256);
    for (const letter of letters)
        table[letter.charCodeAt(0)] = 1;
    return table;
}

;// CONCATENATED MODULE: ./build/scan/judge/crc32.js
const TABLE = buildTable();
function crc32(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes)
        sum = TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8);
    return (sum ^ 0xffffffff) >>> 0;
}
function buildTable() {
    return Uint32Array.from({ length: 256 }, (_, index) => {
        let value = index;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
        return value >>> 0;
    });
}

;// CONCATENATED MODULE: ./build/scan/formats/checksummed-token.js




const CHECKSUMMED_TOKEN = {
    id: contextual/* CHECKSUMMED_TOKEN_ID */._D,
    name: "Token with a checksum, of an unknown issuer",
    keywords: [],
    shapes: [],
    grade: "prefix",
};
const SHORTEST_TOKEN = 24;
const LONGEST_TOKEN = 255;
const SHORTEST_BODY = 12;
const MOST_PARTS = 4;
const UNDERSCORE = 0x5f;
const DIGITS_FIRST = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LOWER_FIRST = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
function checksummedTokensIn(bytes, start, end) {
    let found = checksummed_token_NOTHING;
    for (let from = start; from < end;) {
        let to = from;
        while (to < end && TOKEN_LETTER[bytes[to]] === 1)
            to++;
        if (mayHoldSum(bytes, from, to))
            found = [...found, ...checkedToken(bytes, from, to)];
        from = to + 1;
    }
    return found;
}
const checksummed_token_NOTHING = [];
function checkedToken(bytes, start, end) {
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, start, end);
    const prefix = checkedPrefix(text);
    return prefix === undefined ? checksummed_token_NOTHING : [toFound(start, end, text, prefix)];
}
function toFound(start, end, text, prefix) {
    const detector = CHECKSUMMED_TOKEN;
    return { detector, start, end, text, confidence: "checksum", preview: `${prefix}…`, notes: [NOTE], specificity: 0, encoding: [] };
}
const NOTE = "its built-in checksum matches, so it is a real token, whoever issued it";
const TOKEN_LETTER = tableOf("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_");
function mayHoldSum(bytes, start, end) {
    if (end - start < SHORTEST_TOKEN || end - start > LONGEST_TOKEN)
        return false;
    const sixth = bytes[end - 6];
    if ((sixth < 0x30 || sixth > 0x34) && !isHex(bytes, end - 8, end))
        return false;
    for (let at = start + 1; at < end - SHORTEST_BODY; at++)
        if (bytes[at] === UNDERSCORE)
            return true;
    return false;
}
function isHex(bytes, start, end) {
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (!((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66)))
            return false;
    }
    return true;
}
function checkedPrefix(text) {
    let prefixEnd = 0;
    for (let part = 0; part < MOST_PARTS; part++) {
        const underscore = text.indexOf("_", prefixEnd);
        if (underscore === -1 || underscore > text.length - SHORTEST_BODY - 6)
            return undefined;
        prefixEnd = underscore + 1;
        const prefix = text.slice(0, prefixEnd);
        if (!/^[A-Za-z]/.test(prefix))
            return undefined;
        if (sumHolds(text, prefixEnd) || (part === 0 && sumHolds(text, 0)))
            return prefix;
    }
    return undefined;
}
function sumHolds(text, bodyStart) {
    return [6, 8].some((length) => {
        const tail = text.slice(-length);
        const tailStart = text.length - length;
        const bodyEnd = text.charAt(tailStart - 1) === "_" ? tailStart - 1 : tailStart;
        if (bodyEnd - bodyStart < SHORTEST_BODY)
            return false;
        const sum = crc32(Buffer.from(text.slice(bodyStart, bodyEnd), "latin1"));
        return length === 8 ? hexOf(sum).includes(tail) : tail === inBase62(sum, DIGITS_FIRST) || tail === inBase62(sum, LOWER_FIRST);
    });
}
function hexOf(sum) {
    const hex = sum.toString(16).padStart(8, "0");
    return [hex, (hex.match(/../g) ?? []).reverse().join("")];
}
function inBase62(value, letters) {
    let text = "";
    for (let rest = value; rest > 0; rest = Math.floor(rest / 62))
        text = letters.charAt(rest % 62) + text;
    return text.padStart(6, letters.charAt(0));
}

;// CONCATENATED MODULE: ./build/scan/contextual/password-words.js
const PASSWORD_WORDS = [
    ...["密码", "密碼", "口令"],
    ...["パスワード", "비밀번호"],
    ...["пароль", "Пароль", "ПАРОЛЬ"],
    ...["contraseña", "contraseÑa", "hasło", "hasŁo"],
].map((word) => Buffer.from(word).toString("latin1"));
const ANY = new RegExp(PASSWORD_WORDS.join("|"), "gi");
function inEnglish(name) {
    return name.replaceAll(ANY, "_password_");
}

;// CONCATENATED MODULE: ./build/scan/contextual/contextual-detectors.js



const GENERIC_SECRET = {
    id: contextual/* GENERIC_SECRET_ID */.Rw,
    name: "Probable secret",
    keywords: ["key", "secret", "token", "auth", "credential", "creds", "bearer", "salt", "totp", "cookie", "basic "],
    shapes: [],
    grade: "context",
    severity: "warning",
};
const GENERIC_PASSWORD = {
    id: contextual/* GENERIC_PASSWORD_ID */.at,
    name: "Probable password",
    keywords: [
        ...["pass", "pwd", "pswd", "psk", "identified by", "securestring"],
        ...["_pw=", "_pw =", "_pw:", 'pw":', "pw':", 'pw="', "pw='", 'pw = "', "pw = '", 'pw: "', "pw: '"],
        ...PASSWORD_WORDS,
        ...["senha", "motdepasse", "contrasena", "haslo", "wachtwoord", "kennwort"],
    ],
    shapes: [],
    grade: "context",
    severity: "warning",
};
const CONTEXTUAL_DETECTORS = [GENERIC_SECRET, GENERIC_PASSWORD, CHECKSUMMED_TOKEN];

// EXTERNAL MODULE: ./build/scan/git/resolve-range.js + 3 modules
var resolve_range = __webpack_require__(4413);
// EXTERNAL MODULE: ./build/model/problem.js
var problem = __webpack_require__(9241);
;// CONCATENATED MODULE: ./build/scan/plain-files.js








async function searchDirectory(directory, config, matcher, tally, files) {
    const sightings = [];
    const names = createNameSearch(matcher);
    const root = directory.replace(/[/\\]+$/, "") || "/";
    for await (const file of listed(files, directory)) {
        const below = (0,path_text/* pathText */.L)(file.path);
        const path = root === "." ? below : `${root === "/" ? "" : root}/${below}`;
        names.add({ name: path, commit: undefined, source: "path" });
        if (isExcluded(below, config.excludePaths)) {
            tally.skips.push({ what: path, why: "excluded by `exclude-paths` in the configuration.", kind: "by-design" });
            continue;
        }
        const matches = await searchOrSkip(file, path, { config, matcher, tally });
        const source = file.kind === "symlink" ? "symlink" : "file";
        for (const match of matches)
            sightings.push({ match, place: placeOf(match, { path, commit: undefined, source }) });
    }
    return [...sightings, ...names.finish()];
}
async function* listed(files, directory) {
    try {
        yield* files.walk(directory);
    }
    catch (error) {
        if (codeOf(error) === undefined)
            throw error;
        throw new problem/* ConfigError */.x([{ source: "--dir", message: "names no directory that can be listed; check that it is there and may be read." }]);
    }
}
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
async function searchOrSkip(file, path, { config, matcher, tally }) {
    const skip = (why) => {
        tally.skips.push({ what: path, why, kind: "incomplete" });
        return [];
    };
    if (file.kind === "name")
        return [];
    if (file.kind === "unlisted")
        return skip(whyNot("listed", file.code));
    const { kind, sizeBytes } = file;
    if (sizeBytes > config.maxFileBytes)
        return skip(tooLarge(sizeBytes, config.maxFileBytes));
    try {
        const isHeld = kind === "symlink" || sizeBytes <= MOST_HELD_BYTES;
        const content = isHeld ? { bytes: await file.read() } : { sizeBytes, pieces: file.readPieces() };
        const matches = await searchContent(content, path, matcher, tally);
        tally.files++;
        return matches;
    }
    catch (error) {
        const code = codeOf(error);
        if (code === undefined)
            throw error;
        return skip(whyNot("read", code));
    }
}
function whyNot(done, code) {
    if (code === "EACCES" || code === "EPERM")
        return `could not be ${done}; check its permissions.`;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR")
        return `was changed or taken away before it could be ${done}; run again.`;
    return `could not be ${done}: the system said ${code}. Run again or, if it stays, exclude its path.`;
}

;// CONCATENATED MODULE: ./build/scan/pull-request.js

async function searchPullRequest({ event }, { config, matcher, tally }, platform) {
    if (config.pullRequestText !== true)
        return { sightings: [], notices: [] };
    if (event.kind !== "pull-request")
        return { sightings: [], notices: event.kind === "command-line" ? [ONLY_IN_THE_ACTION] : [] };
    const texts = [...ownTexts(event), ...(await commentsOf(event.number, tally, platform))];
    return { sightings: texts.flatMap((text) => sightingsIn(text, matcher, tally)), notices: [] };
}
const ONLY_IN_THE_ACTION = "`pull-request-text` has no effect on the command line: title, description and comments of a pull request are known in the Action alone.";
function ownTexts({ number, title, body }) {
    const path = `pull/${number}`;
    return [
        ...(title === undefined ? [] : [{ source: "pull-request-title", path, text: title }]),
        ...(body === undefined ? [] : [{ source: "pull-request-body", path, text: body }]),
    ];
}
async function commentsOf(number, tally, platform) {
    const path = `pull/${number}`;
    const answer = platform === undefined ? { failure: "there is no token to ask with" } : await platform.comments(number);
    if ("failure" in answer) {
        const why = `could not be read: ${answer.failure}. Give the job \`pull-requests: read\` and the step its \`github-token\`, or set \`pull-request-text\` to false.`;
        tally.skips.push({ what: `comments of pull request #${number}`, why, kind: "incomplete" });
        return [];
    }
    return answer.map(({ anchor, text }) => ({ source: "pull-request-comment", path: `${path}#${anchor}`, text }));
}
function sightingsIn({ source, path, text }, matcher, tally) {
    const bytes = Buffer.from(text, "utf8");
    tally.bytes += bytes.length;
    return matcher.search(bytes, path).map((match) => ({ match, place: placeOf(match, { path, commit: undefined, source }) }));
}

;// CONCATENATED MODULE: ./build/scan/bytes/alphabets.js
const DIGITS = "0123456789";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const BASE62 = DIGITS + UPPER + LOWER;
const LETTERS_OF = {
    digits: DIGITS,
    hex: `${DIGITS}abcdefABCDEF`,
    "hex-lower": `${DIGITS}abcdef`,
    "hex-upper": `${DIGITS}ABCDEF`,
    lower: LOWER,
    upper: UPPER,
    letters: UPPER + LOWER,
    "lower-digits": DIGITS + LOWER,
    "upper-digits": DIGITS + UPPER,
    base32: `${UPPER}234567`,
    "base32-lower": `${LOWER}234567`,
    base58: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
    base62: BASE62,
    word: `${BASE62}_`,
    "base62-dash": `${BASE62}-`,
    base64: `${BASE62}+/`,
    base64url: `${BASE62}_-`,
    "base64url-dot": `${BASE62}_-.`,
    "base64-any": `${BASE62}+/=_-`,
};
const NAMES = Object.keys(LETTERS_OF);
const MEMBERSHIP = buildMembership();
function bitOf(alphabet) {
    return 1 << NAMES.indexOf(alphabet);
}
const ALNUM_BIT = bitOf("base62");
const TOKEN_BIT = bitOf("base64-any");
function foldByte(byte) {
    return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}
function buildMembership() {
    const table = new Uint32Array(256);
    NAMES.forEach((name, index) => {
        for (const letter of LETTERS_OF[name])
            table[letter.charCodeAt(0)] = table[letter.charCodeAt(0)] | (1 << index);
    });
    return table;
}

;// CONCATENATED MODULE: ./build/scan/search/allow-comments.js


const ALLOW_KEYWORD = "keyturn:allow";
const NEXT_LINE = "-next-line";
const LONGEST_REASON = 200;
const allow_comments_CLOSING = /(?:\*\/|-->|--%>|#\}|\*\)|%>|\}\}).*$/s;
const WITHOUT_REASON = "an allow comment without a reason stands here: it does not count, write why after it";
function readAllowComments(bytes, ends, found, locator) {
    const comments = new Map();
    let next = 0;
    for (const end of ends) {
        while (next < found.length && found[next].end <= end)
            next++;
        const secretStart = found[next]?.start ?? bytes.length;
        const stop = Math.max(end, Math.min(lineEnd(bytes, end, LONGEST_REASON * 4), secretStart));
        const rest = Buffer.from(bytes.subarray(end, stop)).toString("utf8");
        const isNextLine = rest.startsWith(NEXT_LINE);
        const text = isNextLine ? rest.slice(NEXT_LINE.length) : rest;
        if (continuesWord(bytes, end - ALLOW_KEYWORD.length) || /^[\w-]/.test(text))
            continue;
        const line = locator.at(end).line + (isNextLine ? 1 : 0);
        comments.set(line, comments.get(line) || reasonOf(text));
    }
    return comments;
}
function continuesWord(bytes, start) {
    return start > 0 && (MEMBERSHIP[bytes[start - 1]] & ALNUM_BIT) !== 0;
}
function reasonOf(text) {
    const reason = text
        .replace(allow_comments_CLOSING, "")
        .replace(/^[\s:=—-]+/, "")
        .trimEnd();
    return /\p{L}{2}/u.test(reason) ? reason.slice(0, LONGEST_REASON) : "";
}
function allowanceFor(comments, firstLine, lastLine) {
    let hasEmpty = false;
    for (let line = firstLine; comments.size > 0 && line <= lastLine; line++) {
        const reason = comments.get(line);
        if (reason)
            return { allowed: reason, notes: [] };
        hasEmpty ||= reason === "";
    }
    return { allowed: undefined, notes: hasEmpty ? [WITHOUT_REASON] : [] };
}

// EXTERNAL MODULE: ./build/model/crypto.js
var model_crypto = __webpack_require__(9289);
// EXTERNAL MODULE: ./build/model/secret.js
var secret = __webpack_require__(1260);
;// CONCATENATED MODULE: ./build/scan/judge/entropy.js
const counts = new Uint16Array(256);
const LONGEST = 4096;
const MOST_KNOWN = 64;
const shares = new Float64Array((MOST_KNOWN + 1) ** 2);
function entropyOf(text) {
    const length = Math.min(text.length, LONGEST);
    if (length === 0)
        return 0;
    let lowest = 255;
    let highest = 0;
    for (let index = 0; index < length; index++) {
        const code = text.charCodeAt(index) & 0xff;
        counts[code] = counts[code] + 1;
        if (code < lowest)
            lowest = code;
        if (code > highest)
            highest = code;
    }
    let bits = 0;
    for (let code = lowest; code <= highest; code++) {
        const count = counts[code];
        if (count === 0)
            continue;
        counts[code] = 0;
        bits -= count <= MOST_KNOWN && length <= MOST_KNOWN ? shareOf(count, length) : toBits(count, length);
    }
    return bits;
}
function shareOf(count, length) {
    const at = count * (MOST_KNOWN + 1) + length;
    const known = shares[at];
    if (known !== 0)
        return known;
    const share = toBits(count, length);
    shares[at] = share;
    return share;
}
function toBits(count, length) {
    return (count / length) * Math.log2(count / length);
}
function relativeEntropyOf(text) {
    const most = Math.log2(Math.min(text.length, alphabetSizeOf(text)));
    return most <= 0 ? 0 : entropyOf(text) / most;
}
function alphabetSizeOf(text) {
    if (/^[0-9]*$/.test(text))
        return 10;
    if (/^(?:[0-9a-f]*|[0-9A-F]*)$/.test(text))
        return 16;
    if (/^(?:[0-9a-z]*|[0-9A-Z]*)$/.test(text))
        return 36;
    return 64;
}

;// CONCATENATED MODULE: ./build/scan/search/fingerprint.js



const GUESSABLE_BITS = 80;
const SHORTEST_KEY = 20;
const fingerprint_KINDS = [/[a-z]/, /[A-Z]/, /[0-9]/];
function fingerprintOf(detector, secret, place) {
    if (!isGuessable(detector, secret))
        return digest(["secret", detector.id, secret.reveal()]);
    return digest(["place", detector.id, place.path, place.lineWithoutSecret().trim()]);
}
function isGuessable(detector, secret) {
    const value = secret.reveal();
    if (detector.grade === "prefix" && value.length >= SHORTEST_KEY)
        return false;
    if (/[^\x21-\x7e]/.test(value) || /[A-Za-z]{9,}/.test(value.replaceAll(/[_.-]/g, "")) || relativeEntropyOf(value) < 0.7)
        return true;
    const kinds = fingerprint_KINDS.filter((kind) => kind.test(value)).length;
    return kinds < 2 || entropyOf(value) * value.length < GUESSABLE_BITS;
}
function createKeyMaker(given) {
    let salt = given;
    return (detector, secret) => {
        salt ??= (0,model_crypto/* crypto */.E)().randomBytes(32);
        const text = Buffer.from(`${detector.id}\0${secret.reveal()}`, "utf8");
        return (0,model_crypto/* crypto */.E)()
            .hash("sha256", Buffer.concat([salt, text]), "base64url")
            .slice(0, 27);
    };
}
function digest(parts) {
    let text = "";
    for (const part of parts)
        text += `${Buffer.byteLength(part)}:${part},`;
    return (0,model_crypto/* crypto */.E)().hash("sha256", text, "hex").slice(0, 40);
}
function wrapSecret(text) {
    return new secret/* Secret */.z(text);
}

;// CONCATENATED MODULE: ./build/scan/bytes/boundaries.js

const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const OPENING_BRACKET = 0x5b;
const LOWER_M = 0x6d;
const LOWER_U = 0x75;
const LOWER_X = 0x78;
const HEX_BIT = bitOf("hex");
const SINGLE_LETTER_ESCAPES = new Set(Array.from("nrtbfvae0", (letter) => letter.charCodeAt(0)));
function startsToken(bytes, start, alphabet) {
    if (start === 0)
        return true;
    const before = MEMBERSHIP[bytes[start - 1]];
    return (before & (alphabet | ALNUM_BIT)) === 0 || endsEscape(bytes, start);
}
function endsToken(bytes, end, alphabet) {
    if (end >= bytes.length)
        return true;
    return (MEMBERSHIP[bytes[end]] & (alphabet | ALNUM_BIT)) === 0;
}
function startsAfterTag(bytes, start) {
    return start >= 2 && isControl(bytes[start - 2]);
}
function endsBeforeTag(bytes, end) {
    return end + 1 < bytes.length && isControl(bytes[end + 1]);
}
function isControl(byte) {
    return byte < 0x09 || (byte > 0x0d && byte < 0x1b) || byte === 0x7f;
}
function endsEscape(bytes, end) {
    const last = bytes[end - 1];
    if (last === LOWER_M && endsColourCode(bytes, end - 1))
        return true;
    if (end >= 2 && bytes[end - 2] === BACKSLASH)
        return SINGLE_LETTER_ESCAPES.has(last);
    if (end >= 3 && bytes[end - 3] === PERCENT)
        return hexDigitsBefore(bytes, end, 2);
    if (end >= 4 && bytes[end - 4] === BACKSLASH && (bytes[end - 3] | 32) === LOWER_X)
        return hexDigitsBefore(bytes, end, 2);
    return end >= 6 && bytes[end - 6] === BACKSLASH && (bytes[end - 5] | 32) === LOWER_U && hexDigitsBefore(bytes, end, 4);
}
function hexDigitsBefore(bytes, end, count) {
    for (let back = 1; back <= count; back++)
        if ((MEMBERSHIP[bytes[end - back]] & HEX_BIT) === 0)
            return false;
    return true;
}
function endsColourCode(bytes, end) {
    for (let at = end - 1; at >= 0 && at >= end - 10; at--) {
        const byte = bytes[at];
        if (byte === OPENING_BRACKET)
            return true;
        if (!((byte >= 0x30 && byte <= 0x39) || byte === 0x3b))
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/scan/search/known-secrets.js


const SHORTEST_KNOWN = 8;
const SHORTEST_FORM = 8;
const UNMISTAKABLE = 16;
const CONFIGURED_CREDENTIAL = {
    id: "keyturn-configured-credential",
    name: "Value of a configured credential",
    keywords: [],
    shapes: [],
    grade: "context",
};
function formsOfKnown(known) {
    return known.flatMap(({ name, secret }) => formsOfValue(name, secret.reveal().trim().toWellFormed()));
}
function namesOfTooShort(known) {
    return known.filter(({ secret }) => secret.reveal().trim().length < SHORTEST_KNOWN).map(({ name }) => name);
}
function standsAt(form, bytes, start) {
    const end = start + form.bytes.length;
    if (end > bytes.length)
        return false;
    for (let index = 0; index < form.bytes.length; index++) {
        const byte = bytes[start + index];
        if ((form.ignoreCase ? foldByte(byte) : byte) !== form.bytes[index])
            return false;
    }
    return !form.mustStandAlone || (startsToken(bytes, start, 0) && endsToken(bytes, end, 0));
}
function formsOfValue(name, value) {
    if (value.length < SHORTEST_KNOWN)
        return [];
    const bytes = Buffer.from(value, "utf8");
    const seen = new Set();
    const forms = [];
    const add = (text, encoding, traits = {}) => {
        if (text.length < SHORTEST_FORM || seen.has(text))
            return;
        seen.add(text);
        const { ignoreCase = false, mustStandAlone = false } = traits;
        forms.push({ name, value, bytes: Buffer.from(text, "utf8"), encoding, ignoreCase, mustStandAlone });
    };
    add(value, [], isUnmistakable(value) ? {} : { mustStandAlone: true });
    for (const text of lineEndForms(value))
        add(text, ["escape"]);
    for (const text of indentedForms(value))
        add(text, []);
    for (const text of shellForms(value))
        add(text, ["shell"]);
    for (const text of percentForms(value))
        add(text, ["percent"]);
    for (const [encoding, text] of foreignForms(value))
        add(text, [encoding]);
    add(bytes.toString("hex"), ["hex"], { ignoreCase: true });
    for (const text of base64Middles(bytes))
        add(text, ["base64"]);
    for (const text of base64Middles(Buffer.from(value, "utf16le")))
        add(text, ["base64", "utf-16"]);
    for (const text of base32Middles(bytes))
        add(text, ["base32"], { ignoreCase: true });
    return forms;
}
function lineEndForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const inJson = JSON.stringify(json).slice(1, -1);
    return [value.replaceAll(/\r?\n/g, "\r\n"), value.replaceAll("\r\n", "\n"), json, json.replaceAll("/", "\\/"), inJson];
}
function indentedForms(value) {
    return value.includes("\n") ? INDENTS.map((indent) => value.replaceAll(/\r?\n/g, `\n${indent}`)) : [];
}
const INDENTS = ["  ", "    ", "      ", "        ", "\t"];
function isUnmistakable(value) {
    return value.length >= UNMISTAKABLE && /[0-9]/.test(value) && /[A-Za-z]/.test(value);
}
function shellForms(value) {
    const doubled = value.replaceAll("'", "''");
    return [
        value.replaceAll("'", "'\\''"),
        value.replaceAll("'", `'"'"'`),
        value.replaceAll(/[\\"$`]/g, "\\$&"),
        value.replaceAll(/[^A-Za-z0-9_./:=@%+,-]/g, (char) => `\\${char}`),
        value.replaceAll(/[^A-Za-z0-9_]/g, (char) => `\\${char}`),
        doubled,
        doubled.replaceAll("\\", "\\\\"),
        value.replaceAll('"', '""'),
        value.replaceAll(/["$`]/g, "`$&"),
    ];
}
function foreignForms(value) {
    if (!/[^\0-\x7f]/.test(value))
        return [];
    const units = value.split("");
    const points = Array.from(value);
    const bytes = Array.from(Buffer.from(value, "utf8"));
    const json = JSON.stringify(value).slice(1, -1);
    return [
        ["escape", json.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${known_secrets_hexOf(unit.charCodeAt(0), 4)}`)],
        ["escape", units.map((unit) => `\\u${known_secrets_hexOf(unit.charCodeAt(0), 4)}`).join("")],
        ["escape", bytes.map((byte) => `\\x${known_secrets_hexOf(byte, 2)}`).join("")],
        ["html", points.map((point) => `&#${point.codePointAt(0)};`).join("")],
        ["html", points.map((point) => `&#x${(point.codePointAt(0) ?? 0).toString(16)};`).join("")],
        ["html", value.replaceAll(/[^\0-\x7f]/gu, (point) => `&#${point.codePointAt(0)};`)],
        ["quoted-printable", bytes.map((byte) => `=${known_secrets_hexOf(byte, 2).toUpperCase()}`).join("")],
        [
            "quoted-printable",
            bytes.map((byte) => (byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${known_secrets_hexOf(byte, 2).toUpperCase()}`)).join(""),
        ],
    ];
}
function known_secrets_hexOf(value, digits) {
    return value.toString(16).padStart(digits, "0");
}
function percentForms(value) {
    const bytes = Buffer.from(value, "utf8");
    const strict = Array.from(bytes, (byte) => /[A-Za-z0-9._~-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : percent(byte));
    const full = Array.from(bytes, percent);
    const upper = [strict.join(""), strict.join("").replaceAll("%20", "+"), encodeURIComponent(value), encodeURI(value), full.join("")];
    return upper.flatMap((text) => [text, text.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
function percent(byte) {
    return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
function base64Middles(bytes) {
    return [0, 1, 2].flatMap((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
        const middle = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        return [middle, middle.replaceAll("+", "-").replaceAll("/", "_")];
    });
}
const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
function base32Middles(bytes) {
    return [0, 1, 2, 3, 4].map((shift) => {
        const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
        const lead = (5 - ((shift * 8) % 5)) % 5;
        return (bits.slice(lead).match(/.{5}/g) ?? []).map((five) => BASE32.charAt(Number.parseInt(five, 2))).join("");
    });
}

// EXTERNAL MODULE: ./build/model/detector.js
var model_detector = __webpack_require__(8390);
;// CONCATENATED MODULE: ./build/scan/judge/base58.js
const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const BASE58_LONGEST = 200;
function base58Bytes(text) {
    if (text.length > BASE58_LONGEST)
        return undefined;
    let value = 0n;
    for (const letter of text) {
        const digit = BASE58.indexOf(letter);
        if (digit === -1)
            return undefined;
        value = value * 58n + BigInt(digit);
    }
    const zeros = /^1*/.exec(text)?.[0].length ?? 0;
    const hex = value === 0n ? "" : value.toString(16);
    return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex")]);
}

;// CONCATENATED MODULE: ./build/scan/judge/marvin32.js
function marvin32(bytes, seedHigh, seedLow) {
    const state = { low: seedLow | 0, high: seedHigh | 0 };
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    for (; at + 4 <= bytes.length; at += 4)
        mix(state, view.getUint32(at, true));
    let rest = 0x80;
    for (let index = bytes.length - 1; index >= at; index--)
        rest = (rest << 8) | bytes[index];
    mix(state, rest);
    mix(state, 0);
    return (state.low ^ state.high) >>> 0;
}
function mix(state, word) {
    let low = (state.low + word) | 0;
    let high = state.high ^ low;
    low = (rotate(low, 20) + high) | 0;
    high = rotate(high, 9) ^ low;
    low = (rotate(low, 27) + high) | 0;
    high = rotate(high, 19);
    state.low = low;
    state.high = high;
}
function rotate(value, by) {
    return (value << by) | (value >>> (32 - by));
}

;// CONCATENATED MODULE: ./build/scan/judge/specified-checksums.js


const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const BECH32_GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const specified_checksums_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function bech32Holds(text) {
    const folded = text.toLowerCase();
    const separator = folded.lastIndexOf("1");
    if ((folded !== text && text !== text.toUpperCase()) || separator < 1 || folded.length - separator < 7)
        return false;
    const prefix = Array.from(folded.slice(0, separator), (letter) => letter.charCodeAt(0));
    const data = Array.from(folded.slice(separator + 1), (letter) => BECH32.indexOf(letter));
    if (data.includes(-1))
        return false;
    return bech32Sum([...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) === 1;
}
function bech32Sum(values) {
    let sum = 1;
    for (const value of values) {
        const top = sum >>> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        BECH32_GENERATORS.forEach((generator, bit) => {
            if (((top >> bit) & 1) === 1)
                sum ^= generator;
        });
    }
    return sum >>> 0;
}
function base58CheckHolds(text) {
    const bytes = base58Bytes(text);
    if (bytes === undefined || bytes.length < 5)
        return false;
    const body = bytes.subarray(0, -4);
    const digest = sha256(sha256(body));
    return digest.subarray(0, 4).equals(bytes.subarray(-4));
}
function sha256(bytes) {
    return (0,model_crypto/* crypto */.E)().createHash("sha256").update(bytes).digest();
}
function crc16Base32Holds(text) {
    const bytes = base32Bytes(text);
    if (bytes === undefined || bytes.length < 3)
        return false;
    return crc16(bytes.subarray(0, -2)) === ((bytes.at(-1) ?? 0) << 8) + (bytes.at(-2) ?? 0);
}
function crc16(bytes) {
    let sum = 0;
    for (const byte of bytes) {
        sum ^= byte << 8;
        for (let bit = 0; bit < 8; bit++)
            sum = (sum & 0x8000) === 0 ? (sum << 1) & 0xffff : ((sum << 1) ^ 0x1021) & 0xffff;
    }
    return sum;
}
function base32Bytes(text) {
    const bytes = [];
    let bits = 0;
    let held = 0;
    for (const letter of text) {
        const value = specified_checksums_BASE32.indexOf(letter);
        if (value === -1)
            return undefined;
        held = ((held << 5) | value) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push((held >> bits) & 255);
        }
    }
    return Uint8Array.from(bytes);
}

;// CONCATENATED MODULE: ./build/scan/judge/microsoft-checksums.js



const SEEDS = [
    "Default0",
    "MastRO00",
    "MastRW00",
    "AbAcct00",
    "Classic0",
    "Tenant00",
    "IoTHub00",
    "Gatewy00",
    "GitKey00",
    "Access00",
    "Send0000",
    "Listen00",
    "Manage00",
    "System00",
    "DpsKey00",
    "Device00",
    "SendRecv",
    "ACRDflt0",
    "Query000",
    "PAdmin00",
    "Master00",
    "Functi00",
];
const ENTRA_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
const ENTRA_SEED = "AadPwd00";
function identifiableKeyHolds(text) {
    const bytes = Buffer.from(text, "base64");
    if (bytes.length < 8)
        return false;
    const body = bytes.subarray(0, -4);
    const expected = bytes.readUInt32LE(bytes.length - 4);
    return SEEDS.some((seed) => marvin32WithSeed(body, seed) === expected);
}
function annotatedKeyHolds(text) {
    const bytes = Buffer.from(text, "base64");
    if (bytes.length !== 63 && bytes.length !== 64)
        return false;
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(marvin32WithSeed(bytes.subarray(0, 60), ANNOTATED_SEED));
    return bytes.subarray(60).equals(sum.subarray(0, bytes.length - 60));
}
function devOpsTokenHolds(text) {
    const bytes = base32Bytes(text.toUpperCase());
    if (bytes?.length !== 32)
        return false;
    const body = bytes.filter((_, index) => !DEV_OPS_SUM_AT.includes(index));
    const sum = Buffer.from(DEV_OPS_SUM_AT.map((index) => bytes[index])).readUInt32LE();
    const expected = crc32(body);
    return DEV_OPS_ISSUERS.some((issuer) => (expected ^ issuer) >>> 0 === sum);
}
const ANNOTATED_SEED = "Default0";
const DEV_OPS_SUM_AT = [22, 8, 7, 2];
const DEV_OPS_ISSUERS = [0xe0b9692d, 0x1019f92e];
function entraSecretHolds(text) {
    let rest = marvin32WithSeed(Buffer.from(text.slice(0, 37), "latin1"), ENTRA_SEED);
    let digits = "";
    while (rest > 0) {
        digits += ENTRA_LETTERS.charAt(rest % 66);
        rest = Math.floor(rest / 66);
    }
    const tail = text.slice(37);
    return tail === digits.slice(0, 3) || tail === [...digits].reverse().join("").slice(0, 3);
}
function marvin32WithSeed(bytes, seed) {
    const words = Buffer.from(seed, "latin1");
    return marvin32(bytes, words.readUInt32BE(0), words.readUInt32BE(4));
}

;// CONCATENATED MODULE: ./build/scan/judge/checksums.js





const checksums_DIGITS_FIRST = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const checksums_LOWER_FIRST = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const checksums_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function checksumHolds(name, key) {
    switch (name) {
        case "github":
        case "crc32-base62":
            return tailIs(key, "body", 6, (sum) => inBase(sum, checksums_DIGITS_FIRST, 6));
        case "crc32-base62-with-prefix":
            return tailIs(key, "whole", 6, (sum) => inBase(sum, checksums_DIGITS_FIRST, 6));
        case "crc32-base62-lower-first-with-prefix":
            return tailIs(key, "whole", 6, (sum) => inBase(sum, checksums_LOWER_FIRST, 6));
        case "crc32-hex":
            return tailIs(key, "body", 8, inHex);
        case "crc32-hex-with-prefix":
            return tailIs(key, "whole", 8, inHex);
        case "crc32-hex-upper-with-prefix":
            return tailIs(key, "whole", 8, (sum) => inHex(sum).toUpperCase());
        case "crc32-hex-little-endian-with-prefix":
            return tailIs(key, "whole", 8, (sum) => inHex(swapBytes(sum)));
        case "crc32-base36-with-prefix":
            return tailIs(key, "whole", 7, (sum) => sum.toString(36).padStart(7, "0"));
        case "crc32-base64-little-endian":
            return tailIs(key, "body", 6, (sum) => littleEndianBytes(sum).toString("base64").slice(0, 6));
        case "crc32-hex-of-raw-bytes":
            return rawBytesHold(key);
        case "github-fine-grained":
            return fineGrainedHolds(key.text);
        case "azure-identifiable":
            return identifiableKeyHolds(key.text);
        case "azure-annotated":
            return annotatedKeyHolds(key.text);
        case "azure-devops":
            return devOpsTokenHolds(key.text);
        case "entra":
            return entraSecretHolds(key.text);
        case "base58-54-bytes":
            return base58Bytes(key.text)?.length === 54;
        case "bech32":
            return bech32Holds(key.text);
        case "base58check":
            return base58CheckHolds(key.text);
        case "crc16-base32":
            return crc16Base32Holds(key.text);
    }
}
function tailIs(key, over, length, render) {
    const tailStart = key.text.length - length;
    const bodyEnd = key.separated ? tailStart - 1 : tailStart;
    const bodyStart = over === "whole" ? 0 : key.prefixLength;
    if (bodyEnd <= bodyStart)
        return false;
    return render(crc32(Buffer.from(key.text.slice(bodyStart, bodyEnd), "latin1"))) === key.text.slice(tailStart);
}
function inBase(value, letters, width) {
    let text = "";
    for (let rest = value; rest > 0; rest = Math.floor(rest / letters.length))
        text = letters.charAt(rest % letters.length) + text;
    return text.padStart(width, letters.charAt(0));
}
function inHex(value) {
    return value.toString(16).padStart(8, "0");
}
function littleEndianBytes(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
}
function swapBytes(value) {
    return littleEndianBytes(value).readUInt32BE();
}
function rawBytesHold(key) {
    const body = key.text.slice(key.prefixLength, -8);
    return /^[0-9a-f]+$/.test(body) && inHex(crc32(Buffer.from(body, "hex"))) === key.text.slice(-8);
}
function fineGrainedHolds(token) {
    const digest = (0,model_crypto/* crypto */.E)().createHash("sha256").update(token.slice(0, -16)).digest();
    let bits = 0n;
    for (const byte of digest.subarray(0, 5))
        bits = (bits << 8n) | BigInt(byte);
    const expected = Array.from({ length: 8 }, (_, index) => checksums_BASE32.charAt(Number((bits >> BigInt(35 - index * 5)) & 31n))).join("");
    return token.slice(-16, -8) === expected;
}

;// CONCATENATED MODULE: ./build/scan/judge/documented-examples.js

const SUMS = new Set([
    0x146e0aa1, 0x02d12047, 0x25cb1226, 0xd43b7b44, 0x6af2cb86, 0xc31c70d7, 0x779eb5f1, 0xa8b108b3, 0x4a60c275, 0x0d7f1a39, 0x0ba181f7,
    0xc3f0aa47, 0xff098793,
    0x9e49269d, 0x2bdd531a, 0x269d4cea, 0x1bbf5538, 0xe0318833, 0x78a8a862,
    0x0fc657b9, 0x14fe805a,
    0xd0c6b042, 0x46afdcac, 0xad2b0a04, 0x33501855,
    0xb6e61e46, 0x58adc005, 0x0cb3f00f,
    0xcbf43f40, 0xf81c324e,
]);
const SHORTEST = 8;
const documented_examples_LONGEST = 64;
function isDocumentedExample(text) {
    if (text.length < SHORTEST || text.length > documented_examples_LONGEST)
        return false;
    return SUMS.has(crc32(Buffer.from(text.replace(/={1,2}$/, ""), "utf8")));
}

;// CONCATENATED MODULE: ./build/scan/judge/placeholders.js
const placeholders_WORDS = /example|sample|place_?-?holder|change_?-?me|dummy|redacted|not_?-?real|your_?-?(?:own|api|key|token|secret|pass|access|client|app|auth|account)|my_?-?(?:api|secret|token|password)_?-?(?:key|here|token)|(?:key|token|secret|password)_?-?(?:here|goes)|insert_?-?(?:your|here)|replace_?-?(?:me|this|with)|removed|qwerty|asdfgh|deadbeef|cafebabe|foobar|lorem_?ipsum/i;
const TEMPLATE = /^\$\{|\$\{[\w.]+(?:[(:?!|}/ -]|$)|\$\(|\{\{[^{}]*(?:\}\}|$)|%\(\w|<%|#\{|<[A-Za-z_][\w .-]*>|\*{3}|\.{3}|…|^\$[A-Za-z_]|^%[A-Za-z_]\w*%$|^__\w+__$|^@\w+@$/;
const CODE = /^(?:process\.env|os\.environ|os\.getenv|getenv|env\.|secrets\.|config\.|settings\.|self\.|this\.|var\.|vault:|op:\/\/|data\.|local\.|module\.)/i;
const placeholders_BASE62 = /^[0-9A-Za-z]+$/;
const SHORTEST_WITH_ZEROS = 40;
const MOST_ZEROS = 0.25;
const placeholders_DIGITS = /^[0-9]*$/;
const REPEATS = 6;
const SEQUENCE = 8;
const SHORTEST_SEQUENCE = 5;
const LEAST_IN_ROWS = 0.75;
const SHORTEST_ROW = 3;
const SHORTEST_MADE_UP_ROW = 4;
const LONGER_ROW = 6;
const MOSTLY = 0.6;
const LONGEST_PERIOD = 16;
function isPlaceholder(text) {
    return isStandIn(text) || isMadeUp(text);
}
function isStandIn(text) {
    return placeholders_WORDS.test(text) || TEMPLATE.test(text) || hasRepeats(text) || (placeholders_DIGITS.test(text) && isMadeUp(text));
}
function isMadeUp(text) {
    return isMadeOfRows(text) || isPeriodic(text);
}
function hasZeros(text) {
    if (!placeholders_BASE62.test(text) || text.length < SHORTEST_WITH_ZEROS)
        return false;
    return /A{7}/.test(text) || text.replaceAll(/[^A]/g, "").length > MOST_ZEROS * text.length;
}
function isReference(text) {
    return CODE.test(text) || TEMPLATE.test(text);
}
function hasMixedSequence(text) {
    const folded = text.toLowerCase();
    let length = 0;
    for (let index = 2; index < folded.length; index++) {
        length = folded.charCodeAt(index) - folded.charCodeAt(index - 2) === 1 ? length + 1 : 0;
        if (length >= SEQUENCE - 2)
            return true;
    }
    return rowsIn(folded, SEQUENCE).longest >= SEQUENCE;
}
function hasRows(text) {
    const { longest, letters } = rowsIn(text, SHORTEST_MADE_UP_ROW);
    return longest >= LONGER_ROW && letters >= MOSTLY * text.length;
}
function isRows(text) {
    let length = 1;
    let step;
    for (let index = 1; index < text.length; index++) {
        const own = text.charCodeAt(index) - text.charCodeAt(index - 1);
        if (own === step || (step === undefined && Math.abs(own) <= 1)) {
            step = own;
            length++;
        }
        else if (length < SHORTEST_ROW)
            return false;
        else {
            length = 1;
            step = undefined;
        }
    }
    return length >= SHORTEST_ROW && text.length >= 2 * SHORTEST_ROW;
}
function isMadeOfRows(text) {
    const { longest, letters } = rowsIn(text, SHORTEST_SEQUENCE);
    return longest >= SEQUENCE && letters >= LEAST_IN_ROWS * text.length;
}
function hasRepeats(text) {
    let length = 1;
    for (let index = 1; index < text.length; index++) {
        length = text.charCodeAt(index) === text.charCodeAt(index - 1) ? length + 1 : 1;
        if (length >= REPEATS && (text.charCodeAt(index) !== 0x41 || length >= text.length / 2))
            return true;
    }
    return false;
}
function rowsIn(text, shortest) {
    let longest = 0;
    let letters = 0;
    let length = 1;
    let direction = 0;
    for (let index = 1; index <= text.length; index++) {
        const step = index < text.length ? stepAt(text, index) : 0;
        if (step !== 0 && step === direction) {
            length++;
            continue;
        }
        if (length >= shortest)
            letters += length;
        longest = Math.max(longest, length);
        direction = step;
        length = step === 0 ? 1 : 2;
    }
    return { longest, letters: Math.min(letters, text.length) };
}
function stepAt(text, index) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    if (step === 1 || step === -1)
        return step;
    return text.charAt(index - 1) === "9" && /[0aA]/.test(text.charAt(index)) ? 1 : 0;
}
function isPeriodic(text) {
    const most = Math.min(LONGEST_PERIOD, Math.floor(text.length / 2));
    for (let period = 1; period <= most; period++)
        if (repeatsWith(text, period))
            return true;
    return false;
}
function repeatsWith(text, period) {
    for (let index = period; index < text.length; index++) {
        if (text.charCodeAt(index) !== text.charCodeAt(index - period))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/scan/judge/severities.js
const changed = {
    note: new WeakMap(),
    warning: new WeakMap(),
    error: new WeakMap(),
};
function withSeverity(detector, severity) {
    const own = changed[severity].get(detector) ?? { ...detector, severity };
    changed[severity].set(detector, own);
    return own;
}

;// CONCATENATED MODULE: ./build/scan/judge/word-likeness.js
const PAIRS = [
    "65665554533565562676534211",
    "25651250503767050768432230",
    "74447321741833630663600051",
    "72437307506632830547510020",
    "64359432811533630563521030",
    "53674531201557242876243530",
    "63447721800623720655601040",
    "61328246701546630764521022",
    "81238112702443720546511030",
    "54655450001658640566040304",
    "72337302624222731284726010",
    "63349443722535541374424040",
    "72358310801722730255520060",
    "85238210702451670153500030",
    "61677471603324630277430020",
    "34662340304668560765645210",
    "71338214602622750756511040",
    "32331201301633124563942100",
    "72548240703454730566421040",
    "51528326703433562268622140",
    "71438316800432640765412050",
    "56545440501668360767000100",
    "82419220700233520343110010",
    "82247226703426720664102210",
    "54647423600453471358221540",
    "54536442611666580476234133",
    "71229304701341630343302044",
];
const word_likeness_TABLE = Uint8Array.from(PAIRS.flatMap((row) => Array.from(row, Number)));
const RARE = 1;
function wordLikenessOf(text) {
    let sum = 0;
    let rare = 0;
    let pairs = 0;
    let before = 0;
    let wasSmall = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const letter = (code | 0x20) - 0x60;
        const isLetter = letter >= 1 && letter <= 26 && code < 128;
        const isSmall = code >= 0x61;
        if (isLetter && !(wasSmall && !isSmall) && before > 0) {
            const often = word_likeness_TABLE[before * 26 + letter - 1];
            sum += often;
            pairs++;
            if (often <= RARE)
                rare++;
        }
        before = isLetter ? letter : 0;
        wasSmall = isLetter && isSmall;
    }
    return pairs === 0 ? { mean: 5, rare: 0, pairs } : { mean: sum / pairs, rare: rare / pairs, pairs };
}
const word_likeness_NAME = /^[A-Za-z]+\d{0,4}(?:[_.-]{1,2}(?:[A-Za-z]+\d{0,4}|\d{1,4})){0,20}[:.,;]{0,2}$/;
const word_likeness_WORDS = /^[A-Za-z]{3,}(?:\d{1,2}[A-Za-z]{3,}){0,8}\d{0,2}$/;
const LEAST_LIKENESS = 4.6;
const LEAST_OF_WORDS = 5.2;
const LEAST_PAIRS = 5;
function readsAsName(text) {
    const isName = word_likeness_NAME.test(text);
    if (!isName && !word_likeness_WORDS.test(text))
        return false;
    const { mean, pairs } = wordLikenessOf(text);
    return pairs >= LEAST_PAIRS && mean >= (isName ? LEAST_LIKENESS : LEAST_OF_WORDS);
}
const PATH = /^\/?[A-Za-z]+(?:\/[A-Za-z]+)+\/?$|^\/[A-Za-z]+\/?$/;
function readsAsPath(text) {
    if (!PATH.test(text))
        return false;
    const { mean, pairs } = wordLikenessOf(text);
    return pairs >= LEAST_PAIRS && mean >= LEAST_LIKENESS;
}

;// CONCATENATED MODULE: ./build/scan/judge/stand-in-passwords.js


const STAND_INS = new Set("password passwd passw0rd pass pwd secret changeme user username admin root test testing guest foo bar baz token key apikey api_key postgres mysql mongo redis rabbitmq db database hunter2 mypass mypassword mysecret xxx xxxx none null undefined empty anonymous login pw p4ssw0rd my-password your-password oauth2 x-oauth-basic x-access-token".split(" "));
const AT_EXAMPLES = new Set([...STAND_INS, "letmein", "welcome", "hunter"]);
const EXAMPLE_HOST = /^(?:[\w.-]*\.)?(?:example\.(?:com|org|net)|example|test|invalid|localhost)$|^(?:my)?_?-?(?:host|server|hostname|proxy|remote|db)\d*$/i;
const NUMBERED = /[-_]?\d{1,4}[!?.@#$]?$/;
const LEAST_BITS = 18;
const stand_in_passwords_WORD = /^[a-z]+$|^[A-Z][a-z]+$|^[A-Z]+$/;
const stand_in_passwords_LEAST_LIKENESS = 4.6;
function isStandInFor(user, password) {
    const bare = password.toLowerCase();
    return bare === user.toLowerCase() || STAND_INS.has(bare);
}
function isStandInOf(user, password) {
    if (isStandInFor(user, password))
        return true;
    const bare = password.toLowerCase();
    const own = user.toLowerCase();
    if (own !== "" && bare.startsWith(own) && OF_USER.test(bare.slice(own.length)))
        return true;
    const spelled = bare.replaceAll(/[@4$03!1]/g, (sign) => SIGNS[sign] ?? sign);
    if (STAND_INS.has(spelled) || STAND_INS.has(bare.replaceAll(/(?<=[a-z0-9])[^a-z0-9](?=[a-z0-9])/g, "")))
        return true;
    return bare.split(/[^a-z0-9]+/).every((piece) => STAND_INS.has(piece));
}
const OF_USER = /^[-_.]?(?:passw(?:or)?d|pass|pwd?|secret)$/;
const SIGNS = { "@": "a", "4": "a", $: "s", "0": "o", "3": "e", "!": "i", "1": "i" };
function isStandInAt(host, password) {
    return EXAMPLE_HOST.test(host) && AT_EXAMPLES.has(password.toLowerCase().replace(NUMBERED, ""));
}
function isStandInPair(text) {
    const colon = text.indexOf(":");
    return colon !== -1 && isStandInFor(text.slice(0, colon), text.slice(colon + 1).replace(/[^A-Za-z0-9]+$/, ""));
}
function stand_in_passwords_isGuessable(password) {
    if (entropyOf(password) * password.length < LEAST_BITS)
        return true;
    return stand_in_passwords_WORD.test(password) && wordLikenessOf(password).mean >= stand_in_passwords_LEAST_LIKENESS;
}

;// CONCATENATED MODULE: ./build/scan/judge/judge.js








const LEAST_RELATIVE_ENTROPY = 0.6;
const LONGEST_ORDINARY_PREFIX = 4;
const UNTRIED_CHECKSUMS = new Set(["azure-annotated", "azure-devops"]);
const MADE_UP = "its letters stand in rows or repeat themselves, so it looks made up";
const FAILED_CHECKSUM = "its built-in checksum does not match: altered, cut or made up";
const NO_FIXED_PARTS = { prefixLength: 0, separated: false };
function judge(detector, text, fixed = NO_FIXED_PARTS) {
    const { prefixLength } = fixed;
    const body = text.slice(prefixLength);
    if (detector.checksum !== undefined && checksumHolds(detector.checksum, { text, ...fixed })) {
        if ((0,model_detector/* isProof */.r)(detector.checksum))
            return { detector, confidence: "checksum", notes: [] };
        return isPlaceholder(body) || hasZeros(body) ? undefined : { detector, confidence: "prefix", notes: [] };
    }
    if (isStandIn(body) || !isRandomEnough(detector, text, body) || isOrdinary(body, prefixLength))
        return undefined;
    if (detector.grade === "context" && isNoSecret(text))
        return undefined;
    if (isMadeUp(body))
        return judgeMadeUp(detector);
    if (detector.grade === "context")
        return { detector, confidence: "context", notes: [] };
    return detector.checksum === undefined || UNTRIED_CHECKSUMS.has(detector.checksum)
        ? { detector, confidence: "prefix", notes: [] }
        : { detector, confidence: "context", notes: [FAILED_CHECKSUM] };
}
function isOrdinary(body, prefixLength) {
    if (prefixLength > LONGEST_ORDINARY_PREFIX)
        return false;
    return readsAsName(body) || (prefixLength > 0 && hasZeros(body));
}
function isNoSecret(text) {
    return isReference(text) || isStandInPair(text) || isStandInFor("", text) || isDocumentedExample(text) || readsAsPath(text);
}
function judgeMadeUp(detector) {
    if (detector.issuer === undefined)
        return undefined;
    const mild = detector.severity === "note" ? detector : withSeverity(detector, "warning");
    return { detector: mild, confidence: "context", notes: [MADE_UP] };
}
function isRandomEnough(detector, text, body) {
    if (detector.minEntropy !== undefined)
        return entropyOf(text) >= detector.minEntropy;
    return detector.grade === "context" || relativeEntropyOf(body) >= LEAST_RELATIVE_ENTROPY;
}

;// CONCATENATED MODULE: ./build/scan/shapes/run-cache.js

const SHORT = 32;
function createRunCache() {
    const starts = new Int32Array(32);
    const ends = new Int32Array(32);
    return {
        endOf(bytes, start, bit, most) {
            const slot = Math.clz32(bit);
            if (start >= starts[slot] && start < ends[slot])
                return ends[slot];
            const limit = Math.min(bytes.length, most < SHORT ? start + most + 1 : bytes.length);
            let at = start;
            while (at < limit && (MEMBERSHIP[bytes[at]] & bit) !== 0)
                at++;
            if (at - start > SHORT) {
                starts[slot] = start;
                ends[slot] = at;
            }
            return at;
        },
        clear() {
            starts.fill(0);
            ends.fill(0);
        },
    };
}

;// CONCATENATED MODULE: ./build/scan/shapes/token-search.js


function tokensIn(bytes, shape) {
    const runs = createRunCache();
    const spans = [];
    for (let start = nextStart(bytes, shape, 0); start !== -1;) {
        const end = shape.matchAt(bytes, start, runs);
        if (end !== -1)
            spans.push({ start, end });
        start = nextStart(bytes, shape, end === -1 ? start + 1 : end);
    }
    return spans;
}
function nextStart(bytes, shape, from) {
    if (shape.leadingRun === 0)
        return nextLiteral(bytes, shape, from);
    for (let at = from; at + shape.leastLength <= bytes.length; at++) {
        const isLetter = (MEMBERSHIP[bytes[at]] & shape.leadingRun) !== 0;
        const continues = at > 0 && (MEMBERSHIP[bytes[at - 1]] & shape.leadingRun) !== 0;
        if (isLetter && !continues)
            return at;
    }
    return -1;
}
function nextLiteral(bytes, shape, from) {
    const places = shape.leadingLiterals.map((literal) => bytes.indexOf(literal, from, "latin1")).filter((at) => at !== -1);
    return places.length === 0 ? -1 : Math.min(...places);
}

;// CONCATENATED MODULE: ./build/scan/bytes/binary.js



const asked = { bytes: new Uint8Array(0), answer: false };
function isBinary(bytes) {
    if (bytes === asked.bytes)
        return asked.answer;
    asked.bytes = bytes;
    asked.answer = (0,as_buffer/* asBuffer */.b)(bytes).includes(0);
    return asked.answer;
}
const ENCODED_BIT = bitOf("base64-any");
const MOST_NEIGHBOURS = 64;
const NAME_IN_PROGRAM = /^_{1,2}[ZR]|_[ZR]N/;
function standsAmongStrings(bytes, start, end) {
    const before = lettersBefore(bytes, start);
    if (before >= MOST_NEIGHBOURS || lettersAfter(bytes, end) >= MOST_NEIGHBOURS)
        return false;
    return !NAME_IN_PROGRAM.test((0,text_of_bytes/* latin1 */.W)(bytes, start - before, end));
}
function endOfNeighbour(bytes, end) {
    return end + lettersAfter(bytes, end);
}
function lettersBefore(bytes, start) {
    let count = 0;
    while (count < MOST_NEIGHBOURS && count < start && isEncoded(bytes[start - 1 - count]))
        count++;
    return count;
}
function lettersAfter(bytes, end) {
    let count = 0;
    while (count < MOST_NEIGHBOURS && end + count < bytes.length && isEncoded(bytes[end + count]))
        count++;
    return count;
}
function isEncoded(byte) {
    return (MEMBERSHIP[byte] & ENCODED_BIT) !== 0;
}

;// CONCATENATED MODULE: ./build/scan/shapes/token-shapes.js




function compileTokenShape(shape) {
    const letterCase = shape.caseInsensitive === true ? "ignored" : "matters";
    const steps = shape.parts.map((part) => compilePart(part, letterCase));
    const leadingBit = runBit(steps[0]);
    const trailingBit = lastRunBit(steps);
    const leading = steps[0]?.choices ?? [];
    const hasLiteral = leading.length > 0;
    const folded = letterCase === "ignored" ? FOLDED : AS_THEY_ARE;
    const onlyLength = onlyLengthOf(steps);
    const first = firstBytesOf(steps[0], folded);
    const mayStart = (bytes, start) => startsToken(bytes, start, leadingBit) || (hasLiteral && startsAfterTag(bytes, start));
    const mayEnd = (bytes, end) => endsToken(bytes, end, trailingBit) || (hasLiteral && endsBeforeTag(bytes, end));
    const literalLengthAt = (bytes, start) => leading.find((choice) => token_shapes_standsAt(bytes, start, choice, folded))?.length ?? 0;
    const isTelling = isTellingShape(steps);
    const last = steps.at(-1);
    const mayGoOn = last !== undefined && last.least !== last.most;
    return {
        beginsAt: (bytes, start) => first[bytes[start]] === 1,
        mayStartAt: mayStart,
        matchAt(bytes, start, runs) {
            if (first[bytes[start]] === 0 || !mayStart(bytes, start))
                return -1;
            if (onlyLength !== -1)
                return mayEnd(bytes, start + onlyLength) ? walk(bytes, start, steps, runs, folded) : -1;
            const end = walk(bytes, start, steps, runs, folded);
            return end !== -1 && mayEnd(bytes, end) ? end : -1;
        },
        matchGluedAt(bytes, start, runs) {
            if (first[bytes[start]] === 0)
                return -1;
            const end = walk(bytes, start, steps, runs, folded);
            return end === -1 || (mayStart(bytes, start) && mayEnd(bytes, end)) ? end : ~end;
        },
        matchInBinaryAt(bytes, start, runs) {
            if (first[bytes[start]] === 0 || isIn(leadingBit, bytes[start - 1]))
                return -1;
            const end = walk(bytes, start, steps, runs, folded);
            if (end === -1 || (mayGoOn && isIn(trailingBit, bytes[end])))
                return -1;
            if (hasLiteral && bytes[start - 1] === end - start)
                return end;
            if (!isTelling || endsWord(bytes, start, literalLengthAt(bytes, start)))
                return -1;
            return holdsDigit(bytes, start + literalLengthAt(bytes, start), end) && standsAmongStrings(bytes, start, end) ? end : -1;
        },
        literalLengthAt,
        leadingRun: leadingBit,
        leadingLiterals: leading.map((choice) => Buffer.from(choice).toString("latin1")),
        hasChecksumSeparator: shape.parts.at(-2) === "_",
        leastLength: leastLengthOf(steps),
    };
}
function compilePart(part, letterCase) {
    if (typeof part === "string")
        return literals([literalBytes(part, letterCase)]);
    if ("any" in part)
        return literals([...part.any].sort((a, b) => b.length - a.length).map((text) => literalBytes(text, letterCase)));
    const [least, most] = typeof part.length === "number" ? [part.length, part.length] : part.length;
    return { choices: [], bit: bitOf(foldAlphabet(part.of, letterCase)), least, most };
}
function literals(choices) {
    const lengths = choices.map((choice) => choice.length);
    return { choices, bit: 0, least: Math.min(...lengths), most: Math.max(...lengths) };
}
function foldAlphabet(alphabet, letterCase) {
    if (letterCase === "matters")
        return alphabet;
    if (alphabet === "hex-lower" || alphabet === "hex-upper")
        return "hex";
    if (alphabet === "lower" || alphabet === "upper")
        return "letters";
    return alphabet === "lower-digits" || alphabet === "upper-digits" ? "base62" : alphabet;
}
function literalBytes(text, letterCase) {
    return Buffer.from(letterCase === "ignored" ? text.toLowerCase() : text, "utf8");
}
function runBit(step) {
    return step?.bit ?? 0;
}
function lastRunBit(steps) {
    return steps.reduce((bit, step) => (step.bit === 0 ? bit : step.bit), ALNUM_BIT);
}
function onlyLengthOf(steps) {
    return steps.every(({ least, most }) => least === most) ? leastLengthOf(steps) : -1;
}
function leastLengthOf(steps) {
    return steps.reduce((sum, { least }) => sum + least, 0);
}
const LEAST_LITERAL = 4;
const LEAST_TELLING = 20;
const LEAST_SIGNED_BODY = 33;
const SIGN = /\W/;
function isTellingShape(steps) {
    const literal = leastLengthOf(steps.filter(({ choices }) => choices.length > 0));
    const length = leastLengthOf(steps);
    const first = steps[0];
    const isMarked = first !== undefined && first.choices.length > 0 && first.least >= LEAST_LITERAL;
    if (isMarked)
        return length >= LEAST_TELLING;
    return literal >= LEAST_LITERAL - 1 && length - literal >= LEAST_SIGNED_BODY && steps.some(hasSign);
}
function hasSign({ choices }) {
    return choices.length > 0 && choices.every((choice) => SIGN.test(Buffer.from(choice).toString("latin1")));
}
function isIn(alphabet, byte) {
    return byte !== undefined && (MEMBERSHIP[byte] & alphabet) !== 0;
}
function endsWord(bytes, start, markLength) {
    return isIn(LOWER_BIT, bytes[start - 1]) && WORD_END.test((0,text_of_bytes/* latin1 */.W)(bytes, start, start + markLength));
}
const WORD_END = /^(?=.*[aeiouy])[a-z]{1,4}_$/;
const LOWER_BIT = bitOf("lower");
function holdsDigit(bytes, start, end) {
    for (let at = start; at < end; at++)
        if (isIn(DIGIT_BIT, bytes[at]))
            return true;
    return false;
}
const DIGIT_BIT = bitOf("digits");
function firstBytesOf(step, folded) {
    const table = new Uint8Array(256);
    if (step === undefined || step.least === 0)
        return table.fill(1);
    for (let byte = 0; byte < 256; byte++)
        if ((MEMBERSHIP[byte] & step.bit) !== 0)
            table[byte] = 1;
    for (const choice of step.choices) {
        const byte = choice[0];
        table[byte] = 1;
        if (folded === FOLDED && byte >= 0x61 && byte <= 0x7a)
            table[byte - 32] = 1;
    }
    return table;
}
const AS_THEY_ARE = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const FOLDED = AS_THEY_ARE.map(foldByte);
function walk(bytes, start, steps, runs, folded) {
    let at = start;
    for (let next = 0; next < steps.length; next++) {
        const { choices, bit, least, most } = steps[next];
        if (bit === 0) {
            let length = -1;
            for (let index = 0; index < choices.length && length === -1; index++) {
                const literal = choices[index];
                if (token_shapes_standsAt(bytes, at, literal, folded))
                    length = literal.length;
            }
            if (length === -1)
                return -1;
            at += length;
        }
        else {
            const end = Math.min(runs.endOf(bytes, at, bit, most), at + most);
            if (end - at < least)
                return -1;
            at = end;
        }
    }
    return at;
}
function token_shapes_standsAt(bytes, at, literal, folded) {
    if (at + literal.length > bytes.length)
        return false;
    for (let index = 0; index < literal.length; index++)
        if (folded[bytes[at + index]] !== literal[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/scan/search/pairs.js




const REACH = 1024;
const NEXT_TO = 256;
const pairs_NOTE = "found by its other half, which stands nearby";
function createPairs(detectors) {
    const halves = new Map();
    for (const detector of detectors) {
        if (detector.pair !== undefined)
            addHalf(halves, detector, detector.pair);
    }
    const farIds = new Set([...halves].flatMap(([id, own]) => (own.some(({ reach }) => reach > REACH) ? [id] : [])));
    return {
        isHalf: ({ id }) => halves.has(id),
        reachFar: (found) => found.some((each) => farIds.has(each.detector.id)),
        completing(bytes, found) {
            if (halves.size === 0)
                return [];
            const doneUntil = new Map();
            const inOrder = [...found].sort((a, b) => a.start - b.start);
            return inOrder.flatMap((each) => (halves.get(each.detector.id) ?? []).flatMap((half) => near(bytes, each, half, doneUntil)));
        },
    };
}
function addHalf(halves, detector, pair) {
    const half = { detector, shape: compileTokenShape(pair.shape), reach: pair.withinBytes ?? REACH };
    for (const id of pair.with)
        halves.set(id, [...(halves.get(id) ?? []), half]);
}
function near(bytes, other, half, doneUntil) {
    const from = Math.max(other.start - half.reach, doneUntil.get(half) ?? 0, 0);
    const to = Math.min(bytes.length, other.end + half.reach);
    if (from >= to)
        return [];
    doneUntil.set(half, to);
    const { detector } = half;
    const around = (0,as_buffer/* asBuffer */.b)(bytes).subarray(from, to);
    return tokensIn(around, half.shape).flatMap(({ start, end }) => {
        const text = around.toString("utf8", start, end);
        const judgement = judge(detector, text);
        if (judgement === undefined)
            return [];
        const place = { start: from + start, end: from + end };
        const gap = Math.max(place.start - other.end, other.start - place.end);
        if (gap > REACH && !isMixed(text))
            return [];
        const notes = [...judgement.notes, pairs_NOTE];
        const confidence = gap <= NEXT_TO && other.confidence !== "context" ? "prefix" : judgement.confidence;
        return [{ detector: judgement.detector, ...place, text, confidence, preview: "…", notes, specificity: 0, encoding: [] }];
    });
}
function isMixed(text) {
    return /\d.*\d/s.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}

;// CONCATENATED MODULE: ./build/scan/bytes/folded.js

function foldedAt(bytes, start, text) {
    for (let index = 0; index < text.length; index++)
        if (foldByte(bytes[start + index] ?? 0) !== text[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/scan/bytes/letter-tables.js
const VALUES = buildValues();
const LETTER = VALUES.map((value) => (value < 64 ? 1 : 0));
const HEX_VALUES = buildHexValues();
const TEXT = buildText();
function buildValues() {
    const table = new Uint8Array(256).fill(255);
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (let value = 0; value < 64; value++)
        table[letters.charCodeAt(value)] = value;
    table[0x2d] = 62;
    table[0x5f] = 63;
    return table;
}
function buildHexValues() {
    const table = new Uint8Array(256).fill(255);
    for (let value = 0; value < 16; value++) {
        table[value.toString(16).charCodeAt(0)] = value;
        table[value.toString(16).toUpperCase().charCodeAt(0)] = value;
    }
    return table;
}
function buildText() {
    const table = new Uint8Array(256);
    table.fill(1, 0x20, 0x7f);
    for (const byte of [0, 9, 10, 13])
        table[byte] = 1;
    return table;
}

;// CONCATENATED MODULE: ./build/scan/decode/escape-values.js
const escape_values_NONE = -1;
const escape_values_KINDS = ["percent", "escape", "html", "invisible letters", "utf-7", "look-alike letters"];
const escape_values_NOTHING = 0;
const LONGEST_ESCAPE = 12;
function escapeOf(value, length, kind) {
    const isWorthIt = (value >= 0x20 && value < 0x7f) || value === 0x0a || value === 0x0d || value === 0x09;
    return isWorthIt ? value | (length << 8) | (kind << 16) : escape_values_NONE;
}
function hexEscape(bytes, at, lead, digits, kind) {
    let value = 0;
    for (let index = 0; index < digits; index++) {
        const digit = hexDigit(bytes[at + lead + index]);
        if (digit === -1)
            return escape_values_NONE;
        value = value * 16 + digit;
    }
    return escapeOf(value, lead + digits, kind);
}
function bracedEscape(bytes, at, lead) {
    let value = 0;
    for (let index = lead; index < lead + LONGEST_ESCAPE; index++) {
        if (bytes[at + index] === 0x7d)
            return escapeOf(value, index + 1, 1);
        const digit = hexDigit(bytes[at + index]);
        if (digit === -1)
            return escape_values_NONE;
        value = value * 16 + digit;
    }
    return escape_values_NONE;
}
function hexDigit(byte) {
    if (byte === undefined)
        return -1;
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const letter = byte | 32;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

;// CONCATENATED MODULE: ./build/scan/decode/backslash-escapes.js


const MOST_BACKSLASHES = 32;
const backslash_escapes_SHORTEST_KEY = 16;
const backslash_escapes_BACKSLASH = 0x5c;
function backslashEscape(bytes, at) {
    let lead = 1;
    while (lead < MOST_BACKSLASHES && bytes[at + lead] === backslash_escapes_BACKSLASH)
        lead++;
    const letter = bytes[at + lead];
    if (letter === 0x55)
        return hexEscape(bytes, at, lead + 1, 8, 1);
    if ((letter | 32) !== 0x78 && letter !== 0x75)
        return octalEscape(bytes, at, lead);
    if (bytes[at + lead + 1] === 0x7b)
        return bracedEscape(bytes, at, lead + 2);
    return hexEscape(bytes, at, lead + 1, letter === 0x75 ? 4 : 2, 1);
}
function octalEscape(bytes, at, lead) {
    let value = 0;
    let length = 0;
    const most = bytes[at + lead] === 0x30 && isOctal(bytes[at + lead + 3]) ? 4 : 3;
    while (length < most && isOctal(bytes[at + lead + length]) && value < 16)
        value = value * 8 + bytes[at + lead + length++] - 0x30;
    return length < 2 ? needlessEscape(bytes, at, lead) : escapeOf(value, lead + length, 1);
}
function isOctal(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}
function needlessEscape(bytes, at, lead) {
    const byte = bytes[at + lead];
    return (byte === 0x5f || byte === 0x2f) && isInKey(bytes, at, at + lead + 1) ? escapeOf(byte, lead + 1, 1) : escape_values_NONE;
}
function isInKey(bytes, before, after) {
    let start = before;
    while (before - start < backslash_escapes_SHORTEST_KEY && isKeyLetter(bytes[start - 1]))
        start--;
    let end = after;
    while (end - after < backslash_escapes_SHORTEST_KEY && isKeyLetter(bytes[end]))
        end++;
    if (start === before || end === after || before - start + end - after < backslash_escapes_SHORTEST_KEY)
        return false;
    for (let at = start; at < end; at++)
        if (bytes[at] !== undefined && bytes[at] >= 0x30 && bytes[at] <= 0x39)
            return true;
    return false;
}
function isKeyLetter(byte) {
    return byte !== undefined && (VALUES[byte] < 64 || byte === backslash_escapes_BACKSLASH);
}

;// CONCATENATED MODULE: ./build/scan/decode/odd-letters.js

const UTF8 = (text) => Buffer.from(text).toString("latin1");
const ODD_LETTER_KEYWORDS = Array.from("\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u2010\u2011\uff3f\uff0d", UTF8).concat([...range(0xff10, 10), ...range(0xff21, 26), ...range(0xff41, 26)].map((point) => UTF8(String.fromCharCode(point))));
function range(first, count) {
    return Array.from({ length: count }, (_, index) => first + index);
}
const INVISIBLE = 3;
const LOOK_ALIKE = 5;
const HYPHEN = 0x2d;
function oddLetter(bytes, at) {
    const [first, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    if (first === 0xc2)
        return second === 0xad ? invisible(2) : escape_values_NONE;
    if (first !== 0xe2 && first !== 0xef)
        return escape_values_NONE;
    if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80)
        return escape_values_NONE;
    const point = ((first & 15) << 12) | ((second & 63) << 6) | (third & 63);
    if (isInvisible(point))
        return invisible(3);
    if (point === 0x2010 || point === 0x2011)
        return escapeOf(HYPHEN, 3, LOOK_ALIKE);
    return point > 0xff00 && point < 0xff5f ? escapeOf(point - 0xfee0, 3, LOOK_ALIKE) : escape_values_NONE;
}
function isInvisible(point) {
    if (point === 0xad || point === 0xfeff || point === 0x2060)
        return true;
    return (point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
}
function invisible(length) {
    return escape_values_NOTHING | (length << 8) | (INVISIBLE << 16);
}

;// CONCATENATED MODULE: ./build/scan/decode/html-entities.js



const html_entities_LONGEST_ESCAPE = 12;
const NAMED = {
    quot: '"',
    amp: "&",
    apos: "'",
    sol: "/",
    colon: ":",
    equals: "=",
    plus: "+",
    lowbar: "_",
    UnderBar: "_",
    dollar: "$",
    percnt: "%",
    ast: "*",
    excl: "!",
    num: "#",
    lt: "<",
    gt: ">",
    period: ".",
    commat: "@",
    hyphen: "-",
    dash: "-",
    shy: "\u00ad",
    zwj: "\u200d",
    zwnj: "\u200c",
};
function entity(bytes, at) {
    const isNumbered = bytes[at + 1] === 0x23;
    const digits = isNumbered ? at + ((bytes[at + 2] | 32) === 0x78 ? 3 : 2) : at + 1;
    let end = digits;
    while (end < at + html_entities_LONGEST_ESCAPE && (isNumbered ? isDigitOf(bytes[end], digits - at) : bytes[end] !== undefined && bytes[end] !== 0x3b))
        end++;
    const closing = bytes[end] === 0x3b ? 1 : 0;
    if (end === digits || (closing === 0 && !isNumbered))
        return escape_values_NONE;
    const value = isNumbered ? numberedEntity(bytes, at + 2, end) : namedEntity(bytes, digits, end);
    const length = end + closing - at;
    return isInvisible(value) ? escape_values_NOTHING | (length << 8) | (2 << 16) : escapeOf(value, length, 2);
}
function numberedEntity(bytes, start, end) {
    const isHex = (bytes[start] | 32) === 0x78;
    let value = 0;
    for (let at = isHex ? start + 1 : start; at < end; at++) {
        const digit = hexDigit(bytes[at]);
        if (digit === -1 || (!isHex && digit > 9))
            return -1;
        value = value * (isHex ? 16 : 10) + digit;
    }
    return value;
}
function namedEntity(bytes, start, end) {
    const name = (0,text_of_bytes/* latin1 */.W)(bytes, start, end);
    return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? "").charCodeAt(0) : -1;
}
function isDigitOf(byte, lead) {
    const digit = hexDigit(byte);
    return digit !== -1 && (lead === 3 || digit <= 9);
}

;// CONCATENATED MODULE: ./build/scan/bytes/letter-kinds.js

function isQuote(byte) {
    return byte === 0x22 || byte === 0x27 || byte === 0x60;
}
function isHexDigit(byte) {
    return byte !== undefined && HEX_VALUES[byte] < 16;
}
function isBase64Letter(byte) {
    return byte !== undefined && LETTER[byte] === 1;
}

;// CONCATENATED MODULE: ./build/scan/decode/quoted-printable.js



const QUOTED_KEYWORDS = ["=3d", "=5f", "=\n", "=\r\n"];
const SHORTEST_BROKEN = 60;
const LONGEST_BROKEN = 80;
const quoted_printable_BEFORE = 256;
const LONGEST_PIECE = 1 << 20;
const quoted_printable_AFTER = 512;
const EQUALS = 0x3d;
const quoted_printable_NEWLINE = 0x0a;
const quoted_printable_RETURN = 0x0d;
function decodeQuotedPrintable(bytes, at, from, sink) {
    if (quotedAt(bytes, at) === -1 && !breaksWord(bytes, at))
        return from;
    const start = Math.max(from, lineStart(bytes, at, quoted_printable_BEFORE));
    let limit = at + quoted_printable_AFTER;
    let copied = start;
    let offset = start;
    sink.begin(["quoted-printable"], 1);
    while (offset < bytes.length && offset < limit && bytes[offset] !== quoted_printable_NEWLINE && offset - start < LONGEST_PIECE) {
        const quoted = bytes[offset] === EQUALS ? quotedAt(bytes, offset) : -1;
        const length = quoted !== -1 ? 3 : brokenLength(bytes, offset);
        if (length === 0) {
            offset++;
            continue;
        }
        sink.copy(bytes, copied, offset);
        if (quoted !== -1)
            sink.push(quoted, offset);
        offset += length;
        copied = offset;
        limit = offset + quoted_printable_AFTER;
    }
    sink.copy(bytes, copied, offset);
    sink.end(offset);
    return offset;
}
function quotedAt(bytes, at) {
    const [high, low] = [bytes[at + 1], bytes[at + 2]];
    if ((high ?? 0) > 0x46 || (low ?? 0) > 0x46 || hexDigit(low) === -1)
        return -1;
    const value = hexDigit(high) * 16 + hexDigit(low);
    return value >= 0x20 && value < 0x7f ? value : -1;
}
function brokenLength(bytes, at) {
    if (bytes[at] !== EQUALS)
        return 0;
    if (bytes[at + 1] === quoted_printable_NEWLINE)
        return 2;
    return bytes[at + 1] === quoted_printable_RETURN && bytes[at + 2] === quoted_printable_NEWLINE ? 3 : 0;
}
function breaksWord(bytes, at) {
    const length = brokenLength(bytes, at);
    const column = at - lineStart(bytes, at, LONGEST_BROKEN + 1);
    return (length > 0 &&
        column >= SHORTEST_BROKEN &&
        column <= LONGEST_BROKEN &&
        isBase64Letter(bytes[at - 1]) &&
        isBase64Letter(bytes[at + length]));
}

;// CONCATENATED MODULE: ./build/scan/decode/escapes.js








const ESCAPE_KEYWORDS = [
    ..."234567".split("").flatMap((digit) => [`%${digit}`, `%u00${digit}`, `u+00${digit}`]),
    ..."234567".split("").flatMap((digit) => [`\\x${digit}`, `\\u00${digit}`, `\\u{${digit}`, `\\u000000${digit}`, `\\x{${digit}`]),
    ..."1234567".split("").map((digit) => `\\${digit}`),
    ..."4567".split("").map((digit) => `\\0${digit}`),
    "\\00",
    "\\01",
    "\\u{0",
    "\\x{0",
    "\\_",
    "\\/",
    ...QUOTED_KEYWORDS,
    "+af8-",
    "+ad0-",
    "&#x",
    ..."0123456789".split("").map((digit) => `&#${digit}`),
    ..."quot amp apos sol colon equals plus lowbar underbar hyphen dash period commat dollar percnt ast excl num"
        .split(" ")
        .map((name) => `&${name};`),
    "&shy;",
    "&zwj;",
    "&zwnj;",
    "<wbr",
    ...ODD_LETTER_KEYWORDS,
];
const escapes_BEFORE = 256;
const escapes_AFTER = 320;
const escapes_LONGEST_PIECE = 1 << 20;
const escapes_NEWLINE = 0x0a;
const escapes_EQUALS = 0x3d;
function decodeEscapes(bytes, at, from, sink) {
    if (bytes[at] === escapes_EQUALS)
        return decodeQuotedPrintable(bytes, at, from, sink);
    if (escapeAt(bytes, at) === escape_values_NONE)
        return from;
    const start = Math.max(lineStart(bytes, at, escapes_BEFORE), from);
    let kinds = 0;
    let limit = at + escapes_AFTER;
    let offset = start;
    let copied = start;
    sink.begin([], 0);
    while (offset < bytes.length && offset < limit && bytes[offset] !== escapes_NEWLINE && offset - start < escapes_LONGEST_PIECE) {
        const next = escapeAt(bytes, offset);
        if (next === escape_values_NONE) {
            offset++;
            continue;
        }
        if (offset > copied)
            sink.copy(bytes, copied, offset);
        if ((next & 0xff) !== escape_values_NOTHING)
            sink.push(next & 0xff, offset);
        kinds |= 1 << (next >> 16);
        offset += (next >> 8) & 0xff;
        copied = offset;
        limit = offset + escapes_AFTER;
    }
    sink.copy(bytes, copied, offset);
    sink.relabel(escape_values_KINDS.filter((_, kind) => (kinds & (1 << kind)) !== 0));
    sink.end(offset);
    return offset;
}
function escapeAt(bytes, at) {
    switch (bytes[at]) {
        case 0x25:
            return (bytes[at + 1] | 0x20) === 0x75 ? hexEscape(bytes, at, 2, 4, 0) : hexEscape(bytes, at, 1, 2, 0);
        case 0x5c:
            return backslashEscape(bytes, at);
        case 0x26:
            return entity(bytes, at);
        case 0x55:
        case 0x75:
            return bytes[at + 1] === 0x2b ? spaced(bytes, hexEscape(bytes, at, 2, 4, 1), at) : escape_values_NONE;
        case 0x3c:
            return breakTag(bytes, at);
        case 0x2b:
            return wideLetter(bytes, at);
        case 0xe2:
        case 0xef:
        case 0xc2:
            return oddLetter(bytes, at);
        default:
            return escape_values_NONE;
    }
}
function wideLetter(bytes, at) {
    if (bytes[at + 4] !== 0x2d)
        return escape_values_NONE;
    let bits = 0;
    for (let index = 1; index <= 3; index++) {
        const value = VALUES[bytes[at + index]];
        if (value > 63)
            return escape_values_NONE;
        bits = (bits << 6) | value;
    }
    return escapeOf(bits >> 2, 5, 4);
}
function breakTag(bytes, at) {
    if (!BREAKS.some((tag) => foldedAt(bytes, at, tag)))
        return escape_values_NONE;
    const length = bytes.indexOf(escapes_CLOSING, at) + 1 - at;
    return escape_values_NOTHING | (length << 8) | (2 << 16);
}
const escapes_CLOSING = 0x3e;
const BREAKS = ["<wbr>", "<wbr/>", "<wbr />"].map((tag) => Buffer.from(tag));
function spaced(bytes, found, at) {
    if (found === escape_values_NONE)
        return escape_values_NONE;
    const next = at + ((found >> 8) & 0xff);
    const goesOn = bytes[next] === 0x20 && (bytes[next + 1] | 32) === 0x75 && bytes[next + 2] === 0x2b;
    return goesOn ? found + (1 << 8) : found;
}

;// CONCATENATED MODULE: ./build/scan/bytes/gaps.js
const LONGEST_GAP = 40;
function skipGap(bytes, start) {
    let at = start;
    const limit = Math.min(bytes.length, start + LONGEST_GAP);
    while (at < limit) {
        if (gaps_isGap(bytes[at]))
            at++;
        else if (bytes[at] === 0xc2 && bytes[at + 1] === 0xa0)
            at += 2;
        else
            break;
    }
    return at;
}
function gaps_isGap(byte) {
    return byte === 0x20 || byte === 0x09;
}
function gaps_standsAt(bytes, start, text) {
    for (let index = 0; index < text.length; index++)
        if (bytes[start + index] !== text[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/scan/decode/comments.js
const comments_NEWLINE = 0x0a;
const SLASH = 0x2f;
const STAR = 0x2a;
const HASH = 0x23;
function commentEnd(bytes, at, limit) {
    if (bytes[at] === HASH || (bytes[at] === SLASH && bytes[at + 1] === SLASH))
        return indexOfByte(bytes, comments_NEWLINE, at, limit) ?? at;
    if (bytes[at] !== SLASH || bytes[at + 1] !== STAR)
        return at;
    const star = indexOfByte(bytes, STAR, at + 2, limit);
    return star !== undefined && bytes[star + 1] === SLASH ? star + 2 : at;
}
function skipBlank(bytes, start, limit) {
    let at = start;
    while (at < limit) {
        const next = bytes[at] <= 0x20 ? at + 1 : commentEnd(bytes, at, limit);
        if (next === at)
            break;
        at = next;
    }
    return at;
}
function indexOfByte(bytes, wanted, from, limit) {
    for (let at = from; at < limit; at++)
        if (bytes[at] === wanted)
            return at;
    return undefined;
}

;// CONCATENATED MODULE: ./build/scan/decode/string-list.js




const string_list_COMMA = 0x2c;
const SEMICOLON = 0x3b;
const string_list_EQUALS = 0x3d;
const string_list_BACKSLASH = 0x5c;
const WORD_BIT = bitOf("word");
const string_list_LONGEST_NAME = 40;
const NEXT_CALL = Buffer.from(").concat(");
function readStrings(bytes, start, end) {
    const strings = [];
    const limit = Math.min(bytes.length, end);
    let at = skipBlank(bytes, start, limit);
    while (at < limit) {
        if (gaps_standsAt(bytes, at, NEXT_CALL))
            at = skipSpace(bytes, at + NEXT_CALL.length, limit);
        const name = nameAt(bytes, at, limit);
        const open = name === undefined ? at : openAfter(bytes, name, limit);
        const quote = bytes[open];
        if (!isQuote(quote))
            return { strings, isWhole: name === undefined && isClosing(quote), until: at };
        const closing = closingQuote(bytes, open, limit);
        if (closing === -1)
            break;
        strings.push({ start: open + 1, end: closing, name });
        at = skipBlank(bytes, closing + 1, limit);
        if (bytes[at] === string_list_COMMA || bytes[at] === SEMICOLON)
            at = skipBlank(bytes, at + 1, limit);
    }
    return { strings, isWhole: false, until: limit };
}
function openAfter(bytes, name, limit) {
    return skipSpace(bytes, skipSpace(bytes, name.end, limit) + 1, limit);
}
function nameAt(bytes, start, limit) {
    let at = start;
    const longest = Math.min(limit, start + string_list_LONGEST_NAME);
    while (at < longest && (MEMBERSHIP[bytes[at]] & WORD_BIT) !== 0)
        at++;
    return at > start && bytes[skipSpace(bytes, at, longest)] === string_list_EQUALS ? { start, end: at } : undefined;
}
function closingQuote(bytes, open, limit) {
    const quote = bytes[open];
    for (let at = open + 1; at < limit; at++) {
        if (bytes[at] === quote)
            return at;
        if (bytes[at] === string_list_BACKSLASH)
            at++;
    }
    return -1;
}
function isClosing(byte) {
    return byte === 0x5d || byte === 0x29 || byte === 0x7d;
}
function skipSpace(bytes, start, limit) {
    let at = start;
    while (at < limit && bytes[at] <= 0x20)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/scan/decode/filled-templates.js





const QUOTES = ['"', "'"];
const pairsOf = (between) => QUOTES.flatMap((first) => QUOTES.map((last) => first + between + last));
const TEMPLATE_KEYWORDS = [
    ...QUOTES.map((quote) => `${quote}.format(`),
    ...pairsOf(" % ("),
    ...pairsOf(" % "),
    ...pairsOf(" -f "),
    ...["%s", "%v", "$s", "}"].flatMap((place) => QUOTES.map((quote) => `${place}${quote}, ${quote}`)),
];
const LONGEST_TEMPLATE = 300;
const LONGEST_LIST = 4096;
const LONGEST_CONTEXT = 80;
const LONGEST_PLACE = 24;
const filled_templates_PERCENT = 0x25;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const DOLLAR = 0x24;
const filled_templates_NEWLINE = 0x0a;
const filled_templates_WORD_BIT = bitOf("word");
function fillTemplate(bytes, keywordStart, keywordEnd, from, sink) {
    const close = quoteFrom(bytes, keywordStart, keywordEnd);
    const { strings, until } = readStrings(bytes, isQuote(bytes[keywordEnd - 1]) ? keywordEnd - 1 : keywordEnd, keywordEnd + LONGEST_LIST);
    const [first] = strings;
    const open = first === undefined ? -1 : openingQuote(bytes, close, from);
    const places = open === -1 ? [] : placesIn(bytes, open + 1, close, strings);
    if (first === undefined || places.length === 0)
        return until;
    sink.begin(["joined"], 1);
    sink.copy(bytes, Math.max(from, lineStart(bytes, open, LONGEST_CONTEXT)), open);
    sink.decoded();
    let copied = open;
    for (const { start, end, string } of places) {
        sink.copy(bytes, copied, start);
        sink.copy(bytes, string.start, string.end);
        copied = end;
    }
    sink.copy(bytes, copied, close + 1);
    sink.end(close + 1);
    return until;
}
function placesIn(bytes, start, end, strings) {
    const places = [];
    for (let at = start; at < end;) {
        const length = placeLength(bytes, at, end);
        if (length === 0) {
            at++;
            continue;
        }
        const string = stringFor((0,text_of_bytes/* latin1 */.W)(bytes, at + 1, at + length), places.length, bytes, strings);
        if (string === undefined)
            return [];
        places.push({ start: at, end: at + length, string });
        at += length;
    }
    return places;
}
function placeLength(bytes, start, end) {
    const first = bytes[start];
    if (first !== filled_templates_PERCENT && first !== OPENING_BRACE)
        return 0;
    let at = start + 1;
    const limit = Math.min(end, start + LONGEST_PLACE);
    if (first === filled_templates_PERCENT) {
        while (at < limit && isDigit(bytes[at]))
            at++;
        if (at > start + 1 && bytes[at++] !== DOLLAR)
            return 0;
        return bytes[at] === 0x73 || bytes[at] === 0x76 ? at + 1 - start : 0;
    }
    while (at < limit && (MEMBERSHIP[bytes[at]] & filled_templates_WORD_BIT) !== 0)
        at++;
    return bytes[at] === CLOSING_BRACE && at < end ? at + 1 - start : 0;
}
function stringFor(place, count, bytes, strings) {
    const [which] = /^\w+(?=[$}])/.exec(place) ?? [];
    if (which === undefined)
        return strings[count];
    if (/^\d+$/.test(which))
        return strings[place.endsWith("}") ? Number(which) : Number(which) - 1];
    return strings.find(({ name }) => name !== undefined && (0,text_of_bytes/* latin1 */.W)(bytes, name.start, name.end) === which);
}
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
function quoteFrom(bytes, start, end) {
    for (let at = start; at < end; at++)
        if (isQuote(bytes[at]))
            return at;
    return end;
}
function openingQuote(bytes, close, from) {
    const lowest = Math.max(from, close - LONGEST_TEMPLATE, 0);
    for (let at = close - 1; at >= lowest && bytes[at] !== filled_templates_NEWLINE; at--)
        if (bytes[at] === bytes[close])
            return at;
    return -1;
}

;// CONCATENATED MODULE: ./build/scan/decode/inserted-strings.js


const inserted_strings_BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;
const LONGEST_INSERTED = 200;
const ENDS_INSERTED = tableOf("\"'`{}()\n");
const MAY_INSERT = tableOf("${#\\");
function insertedAt(bytes, at) {
    const bracket = bytes[at] === OPEN_BRACE ? at : at + 1;
    const closer = bytes[at] === inserted_strings_BACKSLASH ? CLOSE_PARENTHESIS : CLOSE_BRACE;
    const quote = bytes[bracket + 1];
    if (bytes[bracket] !== (closer === CLOSE_BRACE ? OPEN_BRACE : OPEN_PARENTHESIS) || !isQuote(quote))
        return undefined;
    const start = bracket + 2;
    const limit = Math.min(bytes.length, start + LONGEST_INSERTED);
    let end = start;
    while (end < limit && ENDS_INSERTED[bytes[end]] === 0)
        end++;
    return bytes[end] === quote && bytes[end + 1] === closer ? { start, end } : undefined;
}

;// CONCATENATED MODULE: ./build/scan/decode/string-seams.js






const LONGEST_SEAM = 160;
const string_seams_BACKSLASH = 0x5c;
const string_seams_EQUALS = 0x3d;
const NAME_BIT = bitOf("word");
const string_seams_NEWLINE = 0x0a;
const string_seams_RETURN = 0x0d;
function mayJoin(bytes, at) {
    return bytes[at] !== bytes[at + 1] || isShellSeam(bytes, at);
}
function seamEnd(bytes, start) {
    const first = bytes[start];
    if (first === string_seams_BACKSLASH)
        return continuedLine(bytes, start);
    if (!isQuote(first))
        return -1;
    return isShellSeam(bytes, start) ? start + 2 : nextString(bytes, start, first);
}
function nextString(bytes, start, first) {
    const limit = Math.min(bytes.length, start + LONGEST_SEAM);
    let at = start + 1;
    if (bytes[at] === first)
        return -1;
    at = afterCall(bytes, at);
    let joiners = at > start + 1 ? 1 : 0;
    for (;;) {
        at = afterFillers(bytes, at, limit);
        const length = joinerLength(bytes, at);
        if (length === 0 || at >= limit)
            break;
        if (++joiners > 2)
            return -1;
        at += length;
    }
    const kind = at;
    at = at > start + 1 ? afterKind(bytes, at) : at;
    if (at > kind)
        joiners++;
    if (joiners === 0 && at < limit && !isQuote(bytes[at])) {
        at = appendedEnd(bytes, at, limit);
        joiners = 1;
    }
    const last = bytes[at];
    if (at >= limit || !isQuote(last))
        return -1;
    return last === first || joiners > 0 ? at + 1 : -1;
}
function afterCall(bytes, start) {
    let at = start;
    const byte = bytes[at];
    if (byte !== 0x29 && byte !== 0x2e && (byte !== 0x20 || ((bytes[at + 1] ?? 0) | 0x20) !== 0x73))
        return at;
    for (const call of CONCATS)
        if (foldedAt(bytes, at, call))
            at += call.length;
    return at;
}
const CONCATS = [
    ").concat(",
    ".concat(",
    ").append(",
    ".plus(",
    ".appending(",
    ".to_string()",
    ".to_owned()",
    " stringbyappendingstring:",
    ") + (",
    ") +",
].map((call) => Buffer.from(call));
function isShellSeam(bytes, start) {
    return isBase64Letter(bytes[start - 1]) && isBase64Letter(bytes[start + 2]) && isQuote(bytes[start + 1]);
}
function afterKind(bytes, start) {
    for (let at = start; at < start + 3 && at < bytes.length; at++) {
        const byte = bytes[at];
        if (isQuote(byte))
            return at;
        if (STRING_KINDS[byte] !== 1)
            return start;
    }
    return start;
}
const STRING_KINDS = new Uint8Array(256);
for (const letter of "fFbBrRuULN@$")
    STRING_KINDS[letter.charCodeAt(0)] = 1;
function joinerLength(bytes, at) {
    switch (bytes[at]) {
        case 0x2b:
        case 0x2e:
        case 0x26:
        case 0x7e:
        case 0x5e:
        case 0x2a:
            return 1;
        case 0x3c:
            return bytes[at + 1] === 0x3c || bytes[at + 1] === 0x3e ? 2 : 0;
        case 0x7c:
            return bytes[at + 1] === 0x7c ? 2 : 0;
        default:
            return 0;
    }
}
function afterFillers(bytes, start, limit) {
    let at = start;
    for (let next = at; at < limit; at = next) {
        while (at < limit && bytes[at] === 0x20)
            at++;
        if (at >= limit)
            break;
        next = afterFiller(bytes, at, limit);
        if (next === at)
            break;
    }
    return at;
}
function afterFiller(bytes, at, limit) {
    const byte = bytes[at];
    if (byte === 0x20 || byte === 0x09 || byte === string_seams_NEWLINE || byte === string_seams_RETURN || byte === string_seams_BACKSLASH)
        return at + 1;
    if ((byte === 0x5f || byte === 0x60) && (bytes[at + 1] === string_seams_NEWLINE || bytes[at + 1] === string_seams_RETURN))
        return at + 1;
    return commentEnd(bytes, at, limit);
}
function appendedEnd(bytes, start, limit) {
    let at = start;
    if (bytes[at] === 0x3b)
        at++;
    const name = skipSpace(bytes, at, limit);
    const nameEnd = endOfName(bytes, name, limit);
    if (nameEnd === name)
        return limit;
    at = skipSpaces(bytes, nameEnd, limit);
    if (bytes[at] === string_seams_EQUALS) {
        const again = skipSpaces(bytes, at + 1, limit);
        const joiner = skipSpaces(bytes, again + nameEnd - name, limit);
        const length = joinerLength(bytes, joiner);
        if (length === 0 || !gaps_standsAt(bytes, again, bytes.subarray(name, nameEnd)))
            return limit;
        return skipSpaces(bytes, joiner + length + joinerLength(bytes, joiner + length), limit);
    }
    if (joinerLength(bytes, at) !== 1 || bytes[at + 1] !== string_seams_EQUALS)
        return limit;
    return skipSpaces(bytes, at + 2, limit);
}
function endOfName(bytes, start, limit) {
    let at = start;
    while (at < limit && isOfName(bytes, at))
        at++;
    return at;
}
function skipSpaces(bytes, start, limit) {
    let at = start;
    while (at < limit && bytes[at] === 0x20)
        at++;
    return at;
}
function isOfName(bytes, at) {
    const byte = bytes[at];
    return (MEMBERSHIP[byte] & NAME_BIT) !== 0 || byte === 0x24 || (byte === 0x2e && bytes[at + 1] !== string_seams_EQUALS);
}
function continuedLine(bytes, start) {
    let at = start + 1;
    if (bytes[at] === string_seams_RETURN)
        at++;
    if (bytes[at] !== string_seams_NEWLINE)
        return -1;
    at++;
    const limit = Math.min(bytes.length, at + LONGEST_SEAM);
    while (at < limit && (bytes[at] === 0x20 || bytes[at] === 0x09))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/scan/decode/joined-strings.js




const joined_strings_QUOTES = ['"', "'", "`"];
const SEAMS = [
    "+",
    " +",
    "\t+",
    "\n",
    "\r\n",
    " \\",
    "\\\n",
    " &",
    " .",
    ".. ",
    " <",
    " ||",
    "||",
    " ~",
    " ^",
    ".concat(",
    ").append(",
    ".plus(",
    ".appending(",
    ".to_string() +",
    ".to_owned() +",
    " stringbyappendingstring:@",
    ") + ",
    " * ",
    " /*",
    " //",
    " #",
    "  #",
    ";\n",
    ";\r\n",
];
const SEAM_KEYWORDS = [
    ...joined_strings_QUOTES.flatMap((quote) => [...SEAMS.map((seam) => quote + seam), `${quote} ${quote}`, `${quote}.${quote}`, `${quote}\\n`]),
    '".."',
    "'..'",
    '"&"',
    '" @"',
    "\"'",
    "'\"",
    '""',
    "''",
    ...["f", "b"].flatMap((kind) => ['"', "'"].flatMap((quote) => [`" ${kind}${quote}`, `' ${kind}${quote}`])),
    ...joined_strings_QUOTES.map((quote) => `\${${quote}`),
    ...['"', "'"].map((quote) => `#{${quote}`),
    "{'",
    "f'{\"",
    '$"{"',
    '}{"',
    '\\("',
    "\\\n",
    "\\\r\n",
];
const joined_strings_BEFORE = 256;
const joined_strings_AFTER = 512;
const joined_strings_LONGEST_PIECE = 1 << 20;
const joined_strings_BACKSLASH = 0x5c;
const joined_strings_NEWLINE = 0x0a;
function joinStrings(bytes, at, from, sink) {
    if (!joinsAt(bytes, at))
        return from;
    const start = Math.max(lineStart(bytes, at, joined_strings_BEFORE), from);
    let limit = at + joined_strings_AFTER;
    let offset = start;
    sink.begin(["joined"], 1);
    let copied = start;
    while (offset < bytes.length && offset < limit && offset - start < joined_strings_LONGEST_PIECE) {
        const byte = bytes[offset];
        if (byte === joined_strings_NEWLINE && offset >= at)
            break;
        const inserted = MAY_INSERT[byte] === 1 ? insertedAt(bytes, offset) : undefined;
        if (inserted !== undefined) {
            sink.copy(bytes, copied, offset);
            sink.copy(bytes, inserted.start, inserted.end);
            offset = inserted.end + 2;
            copied = offset;
            limit = offset + joined_strings_AFTER;
            continue;
        }
        const end = byte === joined_strings_BACKSLASH || isQuote(byte) ? seamEnd(bytes, offset) : -1;
        if (end === -1) {
            offset++;
            continue;
        }
        sink.copy(bytes, copied, offset);
        offset = end;
        copied = end;
        limit = offset + joined_strings_AFTER;
    }
    sink.copy(bytes, copied, offset);
    sink.end(offset);
    return offset;
}
function joinsAt(bytes, at) {
    if (seamEnd(bytes, at) !== -1)
        return true;
    const limit = at + LONGEST_LEAD;
    for (let brace = at; brace < limit; brace++)
        if (MAY_INSERT[bytes[brace]] === 1 && insertedAt(bytes, brace) !== undefined)
            return true;
    return false;
}
const LONGEST_LEAD = 3;

;// CONCATENATED MODULE: ./build/scan/decode/appended-strings.js




const CALLS = [".append(", ".writestring(", ".push_str(", " append(", "\tappend("];
const APPEND_KEYWORDS = CALLS.flatMap((call) => [`${call}"`, `${call}'`]);
const CALL_BYTES = CALLS.map((call) => Buffer.from(call));
const LONGEST_STRING = 512;
const LONGEST_STEP = 120;
const MOST_STRINGS = 100;
const appended_strings_WORD_BIT = bitOf("word");
function isAppend(bytes, at) {
    return callAt(bytes, at) !== undefined;
}
function callAt(bytes, at) {
    return CALL_BYTES.find((call) => foldedAt(bytes, at, call));
}
function appendedStrings(bytes, start) {
    const name = nameBefore(bytes, start);
    const strings = [];
    let at = start;
    while (strings.length < MOST_STRINGS) {
        const open = at + (callAt(bytes, at)?.length ?? 0);
        const end = isQuote(bytes[open]) ? closingQuote(bytes, open, Math.min(bytes.length, open + LONGEST_STRING)) : -1;
        if (end === -1)
            break;
        strings.push({ start: open + 1, end });
        const next = nextAppend(bytes, end + 1, name);
        if (next === -1)
            break;
        at = next;
    }
    return { strings, until: strings.at(-1)?.end ?? start + 1 };
}
function nameBefore(bytes, end) {
    let start = end;
    while (start > 0 && end - start < LONGEST_STEP && isWord(bytes[start - 1]))
        start--;
    return { start, end };
}
function nextAppend(bytes, start, name) {
    const limit = Math.min(bytes.length, start + LONGEST_STEP);
    if (bytes[start] !== 0x29)
        return -1;
    let at = skipSpace(bytes, start + 1, limit);
    if (bytes[at] === 0x3b)
        at = skipSpace(bytes, at + 1, limit);
    if (isAppend(bytes, at))
        return at;
    if (isAppend(bytes, at - 1))
        return at - 1;
    for (let from = name.start; from < name.end; from++, at++)
        if (bytes[at] !== bytes[from])
            return -1;
    return isAppend(bytes, at) ? at : -1;
}
function isWord(byte) {
    return byte !== undefined && (MEMBERSHIP[byte] & appended_strings_WORD_BIT) !== 0;
}

;// CONCATENATED MODULE: ./build/scan/decode/list-keywords.js

const AFTER_LIST = [
    '].join("")',
    "].join('')",
    "].join(``)",
    "].join``",
    "].join()",
    "].joined()",
    "].concat()",
    "] | join('')",
    '] | join("")',
    "] | join }",
    ').jointostring("")',
    ').jointostring(separator = "")',
    ").mkstring",
    ") -join ''",
    ') -join ""',
    '"].join',
    "'].join",
];
const BEFORE_LIST = [
    '"".join(',
    "''.join(",
    'join("", ',
    "join('', ",
    "join(string.empty, ",
    'join": ["", [',
    '!join ["", ',
    "!join ['', ",
    "join([",
    "implode(",
    'concat("',
    "concat('",
    "concat(\n",
    "concat({",
    'concat "" [',
    "concat [",
    "concat!(",
    'concat_ws("", ',
    "concat_ws('', ",
    'concatenate("',
    'strcat("',
    "strcat('",
    "paste0(",
    "-join (",
    "-join(",
    "-join @(",
];
const PASTE_KEYWORDS = ['paste("', "paste('"];
const BARE_KEYWORDS = ["-join '", '-join "', "join '', ", 'join "", '];
const BEHIND_BARE_KEYWORDS = ["'", '"'].flatMap((quote) => [`${quote} -join ''`, `${quote} -join ""`]);
const WORDS_KEYWORDS = ["%w[", "%w(", "%w{"];
const LIST_KEYWORDS = [
    ...AFTER_LIST,
    ...BEFORE_LIST,
    ...PASTE_KEYWORDS,
    ...BARE_KEYWORDS,
    ...BEHIND_BARE_KEYWORDS,
    ...WORDS_KEYWORDS,
    ...APPEND_KEYWORDS,
];

;// CONCATENATED MODULE: ./build/scan/decode/manifest-data.js


const MANIFEST_KEYWORDS = ["kind: secret", '"kind": "secret"', '"kind":"secret"'];
const manifest_data_REACH = 16_384;
const LONGEST_VALUE = 19;
const DATA = /(?:^|[\s{,])["']?data["']?[ \t]*:[ \t]*(?:\{|\r?\n)/g;
const ENTRY = /["']?([\w.-]{1,253})["']?[ \t]*:[ \t]*["']?([A-Za-z0-9+/]{2,18}={0,2})["']?[ \t]*(?=[\r\n,}]|$)/g;
const PREFIX = Buffer.from("secret.");
function decodeManifest(bytes, start, from, sink) {
    const low = Math.max(from, start - manifest_data_REACH);
    const around = (0,text_of_bytes/* latin1 */.W)(bytes, low, Math.min(bytes.length, start + manifest_data_REACH));
    const at = start - low;
    const begin = Math.max(0, around.lastIndexOf("\n---", at));
    const closing = around.indexOf("\n---", at);
    const end = closing === -1 ? around.length : closing;
    const text = around.slice(begin, end);
    for (const data of text.matchAll(DATA)) {
        const blockStart = data.index + data[0].length;
        const block = text.slice(blockStart, data[0].endsWith("{") ? indexOrEnd(text, "}", blockStart) : indentedEnd(text, blockStart));
        for (const entry of block.matchAll(ENTRY))
            pushEntry(entry, low + begin + blockStart, sink);
    }
    return low + end;
}
function indentedEnd(text, start) {
    const next = /\n(?=[^\s#])/g;
    next.lastIndex = start;
    return next.exec(text)?.index ?? text.length;
}
function indexOrEnd(text, piece, start) {
    const index = text.indexOf(piece, start);
    return index === -1 ? text.length : index;
}
function pushEntry(entry, blockStart, sink) {
    const [whole, name = "", value = ""] = entry;
    if (value.length % 4 !== 0 || value.length > LONGEST_VALUE + 1)
        return;
    const decoded = Buffer.from(value, "base64");
    if (decoded.some((byte) => TEXT[byte] !== 1 || byte === 0))
        return;
    const origin = blockStart + entry.index + whole.lastIndexOf(value);
    sink.begin(["base64"], 2);
    for (const byte of [...PREFIX, ...Buffer.from(`${name}="`, "latin1")])
        sink.push(byte, origin);
    sink.decoded();
    const text = decoded.toString("latin1").trimEnd();
    for (let index = 0; index < text.length; index++)
        sink.push(text.charCodeAt(index), origin + Math.floor((index * 4) / 3));
    sink.push(0x22, origin + value.length);
    sink.end(origin + value.length);
}

;// CONCATENATED MODULE: ./build/scan/decode/letter-runs.js

const SHORTEST_RUN = 20;
const LONG_LINE = 40;
const PROBE_GAP = 4;
const letter_runs_LONGEST_PIECE = 1 << 18;
const BACK = Uint8Array.from({ length: 16 }, (_, probes) => (PROBE_GAP * [0, 1, 2, 3].findIndex((probe) => ((probes >> probe) & 1) === 0)) & 255);
function nextRun(bytes, from) {
    const end = bytes.length;
    let start = from;
    while (start + SHORTEST_RUN <= end) {
        const last = start + SHORTEST_RUN - 1;
        const probes = LETTER[bytes[last]] |
            (LETTER[bytes[last - PROBE_GAP]] << 1) |
            (LETTER[bytes[last - 2 * PROBE_GAP]] << 2) |
            (LETTER[bytes[last - 3 * PROBE_GAP]] << 3);
        if (probes === 15) {
            const gap = lastGap(bytes, start, last);
            if (gap === -1)
                return start;
            start = gap + 1;
        }
        else
            start = last + 1 - BACK[probes];
    }
    return -1;
}
function lastGap(bytes, start, last) {
    for (let at = last; at >= start; at--)
        if (LETTER[bytes[at]] === 0)
            return at;
    return -1;
}
const letters = { values: new Uint8Array(letter_runs_LONGEST_PIECE), positions: new Int32Array(letter_runs_LONGEST_PIECE), count: 0, isHex: true };
function gather(bytes, start) {
    const { values, positions } = letters;
    let count = 0;
    let isHex = true;
    let at = start;
    for (;;) {
        while (at < bytes.length && count < letter_runs_LONGEST_PIECE) {
            const byte = bytes[at];
            const value = VALUES[byte];
            if (value >= 64)
                break;
            isHex &&= HEX_VALUES[byte] < 16;
            values[count] = value;
            positions[count++] = at++;
        }
        const next = count < letter_runs_LONGEST_PIECE ? nextLineOfRun(bytes, start, at) : -1;
        if (next === -1)
            break;
        at = next;
    }
    letters.count = count;
    letters.isHex = isHex;
    return at;
}
function nextLineOfRun(bytes, start, end) {
    if (end - start < SHORTEST_RUN)
        return -1;
    let at = end;
    if (bytes[at] === 0x0d)
        at++;
    if (bytes[at] !== 0x0a)
        return -1;
    at++;
    const limit = at + 64;
    while (at < limit && (bytes[at] === 0x20 || bytes[at] === 0x09))
        at++;
    let lineEnd = at;
    while (lineEnd < bytes.length && lineEnd - at < 1024 && VALUES[bytes[lineEnd]] < 64)
        lineEnd++;
    if (lineEnd === at || (end - start < LONG_LINE && lineEnd - at > end - start))
        return -1;
    while (bytes[lineEnd] === 0x3d)
        lineEnd++;
    const closing = bytes[lineEnd];
    return closing === undefined || closing === 0x0a || closing === 0x0d || closing === 0x22 || closing === 0x27 || closing === 0x60
        ? at
        : -1;
}

;// CONCATENATED MODULE: ./build/scan/decode/packed-text.js



const PACKED_KEYWORDS = ["h4si", "uesdb", "1f8b08"];
const packed_text_SHORTEST_RUN = 40;
const packed_text_LARGEST_BYTES = 4 << 20;
const packed_text_SLICE_BYTES = 16 << 10;
const packed_text_SAMPLE = 256;
const LEAST_TEXT = 0.7;
function unpackRun(bytes, start, sink) {
    const form = FORMS.find(({ isAt }) => isAt(bytes, start));
    if (form === undefined)
        return { until: start, stopped: false, wasted: 0 };
    const { packed, until } = packedBytes(bytes, start, form.writing);
    if (until - start < packed_text_SHORTEST_RUN)
        return { until, stopped: false, wasted: 0 };
    const { texts, stopped } = form.unpack(packed);
    let wasted = 0;
    for (const text of texts) {
        if (!isText(text)) {
            wasted += text.length;
            continue;
        }
        sink.begin([form.writing, form.name], until - start);
        sink.decoded();
        for (const byte of text)
            sink.push(byte, start);
        sink.end(start);
    }
    return { until, stopped, wasted };
}
function isZlibRun(bytes, start) {
    const first = valueAt(bytes, start);
    const second = valueAt(bytes, start + 1);
    const third = valueAt(bytes, start + 2);
    if (first > 63 || second > 63 || third > 63 || ((first << 2) | (second >> 4)) !== packed_text_ZLIB)
        return false;
    return ZLIB_FLAGS.has(((second & 15) << 4) | (third >> 2));
}
function valueAt(bytes, at) {
    return at < bytes.length ? VALUES[bytes[at]] : 255;
}
const packed_text_ZLIB = 0x78;
const ZLIB_FLAGS = new Set([0x01, 0x5e, 0x9c, 0xda]);
const unpackGzip = streamed((onPiece) => new (fflate().Gunzip)(onPiece));
const FORMS = [
    { writing: "base64", name: "gzip", isAt: startsWith("H4sI"), unpack: unpackGzip },
    { writing: "base64", name: "zip", isAt: startsWith("UEsDB"), unpack: unpackZip },
    { writing: "hex", name: "gzip", isAt: startsWith("1f8b08"), unpack: unpackGzip },
    { writing: "hex", name: "gzip", isAt: startsWith("1F8B08"), unpack: unpackGzip },
    { writing: "base64", name: "zlib", isAt: isZlibRun, unpack: streamed((onPiece) => new (fflate().Unzlib)(onPiece)) },
];
function startsWith(text) {
    const start = Buffer.from(text);
    return (bytes, at) => start.every((byte, index) => bytes[at + index] === byte);
}
function packedBytes(bytes, start, writing) {
    const pieces = [];
    let until = start;
    for (;;) {
        const end = gather(bytes, until);
        pieces.push(writing === "hex" ? fromHex(bytes) : fromBase64());
        if (end === until || letters.count < letter_runs_LONGEST_PIECE)
            return { packed: Buffer.concat(pieces), until: end };
        until = end;
    }
}
function fromHex(bytes) {
    const { positions, count } = letters;
    const valueAt = (index) => HEX_VALUES[bytes[positions[index]]];
    return Uint8Array.from({ length: count >> 1 }, (_, index) => valueAt(index * 2) * 16 + valueAt(index * 2 + 1));
}
function fromBase64() {
    const { values, count } = letters;
    const packed = new Uint8Array((count * 6) >> 3);
    let held = 0;
    for (let index = 0, at = 0; index < count; index++) {
        held = ((held << 6) | values[index]) & 0xffff;
        const bits = (index * 6 + 6) & 7;
        if (bits < 6 && at < packed.length)
            packed[at++] = (held >> bits) & 255;
    }
    return packed;
}
function streamed(create) {
    return (packed) => {
        const pieces = [];
        let size = 0;
        try {
            const unpacker = create((piece) => {
                pieces.push(piece);
                size += piece.length;
            });
            for (let at = 0; at < packed.length && size <= packed_text_LARGEST_BYTES; at += packed_text_SLICE_BYTES) {
                if (size >= packed_text_SAMPLE && !isText(Buffer.concat(pieces.slice(0, 1))))
                    break;
                unpacker.push(packed.subarray(at, at + packed_text_SLICE_BYTES), false);
            }
        }
        catch {
        }
        return { texts: [Buffer.concat(pieces).subarray(0, packed_text_LARGEST_BYTES)], stopped: size > packed_text_LARGEST_BYTES };
    };
}
function unpackZip(packed) {
    let left = packed_text_LARGEST_BYTES;
    try {
        const files = fflate().unzipSync(packed, {
            filter: ({ originalSize }) => {
                left -= originalSize;
                return left >= 0;
            },
        });
        return { texts: Object.values(files), stopped: left < 0 };
    }
    catch {
        return { texts: [], stopped: false };
    }
}
function isText(bytes) {
    const sample = bytes.subarray(0, packed_text_SAMPLE);
    return sample.length > 0 && sample.reduce((sum, byte) => sum + TEXT[byte], 0) >= sample.length * LEAST_TEXT;
}

;// CONCATENATED MODULE: ./build/scan/decode/named-value.js
const PASSWORD = Buffer.from("password");
const named_value_LONGEST_VALUE = 2048;
const named_value_QUOTES = [0x22, 0x27, 0x60];
const QUOTE = 0x22;
const named_value_EQUALS = 0x3d;
const named_value_COMMA = 0x2c;
function pushNamed(bytes, name, { start, end }, sink) {
    if (end <= start || end - start > named_value_LONGEST_VALUE)
        return;
    const quote = named_value_QUOTES.find((each) => bytes.subarray(start, end).indexOf(each) === -1) ?? QUOTE;
    sink.begin([], 1);
    for (const byte of [...name, named_value_EQUALS, quote])
        sink.push(byte, start);
    sink.decoded();
    sink.copy(bytes, start, end);
    for (const byte of [quote, named_value_COMMA])
        sink.push(byte, end);
    sink.end(end);
}

;// CONCATENATED MODULE: ./build/scan/decode/password-tables.js



const TABLE_KEYWORDS = [
    ...[",", ";", "\t"].flatMap((separator) => ["password", "login_password", "passwd", "api_key", "apikey"].flatMap((name) => [separator + name, `${separator}"${name}"`])),
    "| password |",
    "|password|",
];
const LONGEST_HEADER = 512;
const LONGEST_CELL = 2048;
const MOST_STRAY_LINES = 8;
const COLUMN = /^"?([\w .()/-]{1,40})"?$/;
const PASSWORDS = new Set(["password", "login_password", "passwd"]);
const KEYS = new Set(["api_key", "apikey"]);
const LOGIN = /user|login|url|uri|e-?mail|account|title|^name$|^host/i;
const OWNER = /user|login|url|e-?mail|account|title|name|\bid$|service|provider|client|customer|tenant|project|team|host/i;
const ONE_OF_TWO = /^"?[A-Za-z][\w.-]{1,39}"?$/;
const password_tables_NEWLINE = 0x0a;
const password_tables_RETURN = 0x0d;
const password_tables_QUOTE = 0x22;
const BAR = 0x7c;
const BLANK = tableOf(" \t");
const MARK = tableOf("`*_");
function readPasswordTable(bytes, start, from, sink) {
    const table = tableAt(bytes, start);
    if (table === undefined)
        return Math.max(from, lineEnd(bytes, start, LONGEST_HEADER));
    const mostStrays = table.columns === 2 ? 1 : MOST_STRAY_LINES;
    let at = table.start;
    for (let strays = 0; at < bytes.length && strays < mostStrays;) {
        const row = readRow(bytes, at, table.separator);
        const cell = row.cells.length === table.columns ? row.cells[table.column] : undefined;
        strays = cell === undefined ? strays + 1 : 0;
        if (cell !== undefined)
            pushNamed(bytes, table.name, table.separator === BAR ? password_tables_textOf(bytes, cell) : cell, sink);
        at = row.end;
    }
    return at;
}
function tableAt(bytes, start) {
    const separator = bytes[start];
    const first = lineStart(bytes, start, LONGEST_HEADER);
    const end = lineEnd(bytes, start, LONGEST_HEADER);
    const header = Buffer.from(bytes.subarray(first, end))
        .toString("latin1")
        .trimEnd()
        .replace(/^\xef\xbb\xbf/, "");
    const cells = header.split(String.fromCharCode(separator)).map((cell) => (separator === BAR ? cell.trim() : cell));
    const names = cells.map((cell, index) => (isEdge(separator, index, cells.length) ? "" : COLUMN.exec(cell)?.[1]?.toLowerCase()));
    const column = names.findIndex((name) => name !== undefined && (PASSWORDS.has(name) || KEYS.has(name)));
    const secret = names[column];
    if (secret === undefined || cells.length < 2 || names.includes(undefined))
        return undefined;
    if (cells.length === 2 && !cells.every((cell) => ONE_OF_TWO.test(cell)))
        return undefined;
    const isKey = KEYS.has(secret);
    const speaksOf = isKey ? OWNER : LOGIN;
    if (!names.some((name, index) => index !== column && speaksOf.test(name ?? "")))
        return undefined;
    return { separator, columns: cells.length, column, name: isKey ? password_tables_KEY : PASSWORD, start: end + 1 };
}
function isEdge(separator, index, count) {
    return separator === BAR && (index === 0 || index === count - 1);
}
const password_tables_KEY = Buffer.from("api_key");
function password_tables_textOf(bytes, cell) {
    let { start, end } = cell;
    while (start < end && BLANK[bytes[start]] === 1)
        start++;
    while (end > start && BLANK[bytes[end - 1]] === 1)
        end--;
    for (; start + 1 < end && bytes[start] === bytes[end - 1] && MARK[bytes[start]] === 1; end--)
        start++;
    return { start, end };
}
function readRow(bytes, start, separator) {
    const cells = [];
    for (let at = start;; at++) {
        const cell = bytes[at] === password_tables_QUOTE ? quotedCell(bytes, at) : { start: at, end: at };
        at = bytes[at] === password_tables_QUOTE ? cell.end + 1 : at;
        while (at < bytes.length && bytes[at] !== separator && bytes[at] !== password_tables_NEWLINE)
            at++;
        const bareEnd = bytes[at - 1] === password_tables_RETURN ? at - 1 : at;
        cells.push(cell.end > cell.start ? cell : { start: cell.start, end: Math.max(cell.start, bareEnd) });
        if (at >= bytes.length || bytes[at] === password_tables_NEWLINE)
            return { cells, end: at + 1 };
    }
}
function quotedCell(bytes, start) {
    let end = start + 1;
    while (end < bytes.length && end - start < LONGEST_CELL && (bytes[end] !== password_tables_QUOTE || bytes[end + 1] === password_tables_QUOTE)) {
        end += bytes[end] === password_tables_QUOTE ? 2 : 1;
    }
    return { start: start + 1, end: Math.min(end, bytes.length) };
}

;// CONCATENATED MODULE: ./build/scan/decode/altered-users.js


const USER_KEYWORDS = ["identified with ", "set password for "];
const LONGEST_STATEMENT = 320;
const VALUE = /^["'`]?[\w.%@'"`-]{1,100}\s{1,8}(?:by|=|to)\s{1,8}'([^'\n]{4,128})'/i;
function readAlteredUser(bytes, _keywordStart, keywordEnd, sink) {
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + LONGEST_STATEMENT));
    const [whole = "", value = ""] = VALUE.exec(text) ?? [];
    const end = keywordEnd + whole.length - 1;
    if (value !== "")
        pushNamed(bytes, PASSWORD, { start: end - value.length, end }, sink);
    return keywordEnd + whole.length;
}

;// CONCATENATED MODULE: ./build/scan/decode/call-passwords.js







const call_passwords_LOGIN = { name: PASSWORD, shortest: 4 };
const SIGNING = { name: Buffer.from("secret"), shortest: 8 };
const SIGNING_BYTES = { ...SIGNING, opens: Buffer.from("[]byte(") };
const at = (argument, kind = call_passwords_LOGIN) => ({ argument, kind });
const each = (names, ...places) => names.split(", ").map((call) => [`${call}(`, places]);
const call_passwords_CALLS = new Map([
    ...each("setpassword, withpassword", at(0)),
    ...each("cookieparser", at(0, SIGNING)),
    ...each("jwt.sign, jwt.verify, jwt.encode, jwt.decode, jwt::encode, jwt::decode, createhmac, signwith", at(1, SIGNING)),
    ...each("hmac.hexdigest", at(1, SIGNING)),
    ...each("hash_hmac", at(2, SIGNING)),
    ...each("hmac.new", at(0, SIGNING), at(1, SIGNING_BYTES)),
    ...each("signedstring", at(0, SIGNING_BYTES)),
    ...each("httpbasicauth, auth=", at(1)),
    ...each("oci_connect, oci_pconnect, cx_oracle.connect, oracledb.connect, simple_bind_s, wifi.begin", at(1)),
    ...each("smtp.login, server.login, mail.login, imap.login, ftp.login, session.login, conn.login, db.auth", at(1)),
    ...each("getconnection, pdo, mysqli, mysqli_connect, mysql_connect, mysql_pconnect, dbi->connect", at(2)),
    ...each("pymysql.connect, mysqldb.connect, odbc_connect, ldap_bind, imap_open, imaplib.login, new sequelize", at(2)),
    ...each("plainauth, ftplib.ftp, ftp_login, ssh2_auth_password, create_user, create_superuser, runas", at(2)),
    ...each("mysql_real_connect, mysqli_real_connect, ssh.connect, client.connect, credentials", at(3)),
    ...each("usernamepasswordcredentialsimpl", at(4)),
]);
const CALL_KEYWORDS = [...call_passwords_CALLS.keys()];
const LONGEST_CALL = 384;
const call_passwords_COMMA = 0x2c;
const OPENS = tableOf("([{");
const CLOSES = tableOf(")]}");
const FOLLOWS = tableOf(",).");
const MARKS = tableOf("bruNL@");
const call_passwords_WORD_BIT = bitOf("word");
function readCallPassword(bytes, keywordStart, keywordEnd, sink) {
    const places = call_passwords_CALLS.get((0,text_of_bytes/* latin1 */.W)(bytes, keywordStart, keywordEnd).toLowerCase());
    if (places === undefined || isWordByte(bytes[keywordStart - 1]))
        return keywordEnd;
    const limit = Math.min(bytes.length, keywordEnd + LONGEST_CALL);
    let from = keywordEnd;
    let commas = 0;
    for (const { argument, kind } of places) {
        for (; commas < argument; commas++) {
            const end = argumentEnd(bytes, from, limit);
            if (bytes[end] !== call_passwords_COMMA)
                return end;
            from = end + 1;
        }
        const string = stringAt(bytes, afterOpening(bytes, skipSpace(bytes, from, limit), kind), limit);
        if (string === undefined)
            continue;
        if (string.end - string.start >= kind.shortest)
            pushNamed(bytes, kind.name, string, sink);
        return string.end;
    }
    return from;
}
function afterOpening(bytes, start, { opens }) {
    if (opens === undefined)
        return start;
    return gaps_standsAt(bytes, start, opens) ? start + opens.length : bytes.length;
}
function isWordByte(byte) {
    return byte !== undefined && (MEMBERSHIP[byte] & call_passwords_WORD_BIT) !== 0;
}
function argumentEnd(bytes, start, limit) {
    let depth = 0;
    for (let at = start; at < limit; at++) {
        const byte = bytes[at];
        if (isQuote(byte)) {
            at = closingQuote(bytes, at, limit);
            if (at === -1)
                return limit;
        }
        else if (OPENS[byte] === 1)
            depth++;
        else if (CLOSES[byte] === 1 && depth-- === 0)
            return at;
        else if (byte === call_passwords_COMMA && depth === 0)
            return at;
    }
    return limit;
}
function stringAt(bytes, start, limit) {
    const open = MARKS[bytes[start]] === 1 ? start + 1 : start;
    if (!isQuote(bytes[open]))
        return undefined;
    const end = closingQuote(bytes, open, limit);
    return end === -1 || FOLLOWS[bytes[skipSpace(bytes, end + 1, limit)]] === 0 ? undefined : { start: open + 1, end };
}

;// CONCATENATED MODULE: ./build/scan/decode/command-words.js


const command_words_BLANK = tableOf(" \t");
const ENDS = tableOf("\r\n|;&<>()`\0");
const CONTINUES = tableOf("\\`^");
const BEFORE_QUOTE = tableOf("=:,%");
const command_words_NEWLINE = 0x0a;
const command_words_RETURN = 0x0d;
const DASH = 0x2d;
function readCommand(bytes, start, limit) {
    const words = [];
    let until = start;
    for (let at = skipBlanks(bytes, start, limit); at > until || words.length === 0; at = skipBlanks(bytes, until, limit)) {
        until = wordEnd(bytes, at, limit);
        if (until === at)
            break;
        words.push({ start: at, end: until });
    }
    return { words, until };
}
function wordEnd(bytes, start, limit) {
    let at = start;
    while (at < limit && command_words_BLANK[bytes[at]] === 0 && ENDS[bytes[at]] === 0) {
        if (!isQuote(bytes[at]))
            at++;
        else if (mayOpen(bytes, start, at)) {
            const closing = command_words_closingQuote(bytes, at, limit);
            if (closing === -1)
                return at;
            at = closing + 1;
        }
        else
            return at;
    }
    return at;
}
function mayOpen(bytes, start, at) {
    return at === start || BEFORE_QUOTE[bytes[at - 1]] === 1 || (at - start === 2 && bytes[start] === DASH);
}
function command_words_closingQuote(bytes, open, limit) {
    for (let at = open + 1; at < limit && bytes[at] !== command_words_NEWLINE; at++)
        if (bytes[at] === bytes[open])
            return at;
    return -1;
}
function skipBlanks(bytes, start, limit) {
    let at = start;
    for (;;) {
        while (at < limit && command_words_BLANK[bytes[at]] === 1)
            at++;
        const lineEnd = bytes[at + 1] === command_words_RETURN ? at + 2 : at + 1;
        if (at >= limit || CONTINUES[bytes[at]] === 0 || bytes[lineEnd] !== command_words_NEWLINE)
            return at;
        at = lineEnd + 1;
    }
}

;// CONCATENATED MODULE: ./build/scan/decode/command-passwords.js






const command_passwords_each = (names, place) => names.split(", ").map((name) => [`${name} `, place]);
const COMMANDS = new Map([
    ...command_passwords_each("mongo, mongosh, mongodump, mongorestore, mongoexport, mongoimport, cypher-shell", { option: "-p" }),
    ...command_passwords_each("az login, oc login, usermod, useradd, psexec, psexec64, rdesktop", { option: "-p" }),
    ...command_passwords_each("create-keychain, unlock-keychain", { option: "-p" }),
    ...command_passwords_each("sqlcmd, bcp, tsql, ipmitool, zip, unzip, security import", { option: "-P" }),
    ...command_passwords_each("redis-cli", { option: "-a" }),
    ...command_passwords_each("ldapsearch, ldapmodify, ldapadd, ldapdelete, ldapwhoami", { option: "-w" }),
    ...command_passwords_each("plink, pscp, psftp", { option: "-pw" }),
    ...command_passwords_each("openssl enc", { option: "-k" }),
    ...command_passwords_each("schtasks", { option: "/rp" }),
    ...command_passwords_each("xfreerdp", { glued: "/p:" }),
    ...command_passwords_each("7z, 7za, 7zz", { glued: "-p" }),
    ...command_passwords_each("htpasswd", { argument: -1, given: /^-[a-zA-Z]*b/ }),
    ...command_passwords_each("az keyvault secret set", { option: "--value" }),
    ...command_passwords_each("aws ssm put-parameter", { option: "--value", given: /^SecureString$/ }),
    ...command_passwords_each("gh secret set", { option: "--body" }),
    ...command_passwords_each("smbclient, winexe, rpcclient", { option: "-U", behind: "%" }),
    ...command_passwords_each("lftp", { option: "-u", behind: "," }),
    ...command_passwords_each("--proxy-user", { argument: 0, behind: ":" }),
    ...command_passwords_each("sqlplus", { argument: 0, behind: "/", before: "@" }),
    ...command_passwords_each("net user, rabbitmqctl add_user, rabbitmqctl change_password, wpa_passphrase", { argument: 1 }),
    ...command_passwords_each("net use", { following: /^["']?\\\\/ }),
    ...command_passwords_each("dscl", { argument: 2, given: /^-passwd$/ }),
    ...command_passwords_each("convertto-securestring", { argument: 0 }),
]);
const COMMAND_KEYWORDS = [...COMMANDS.keys()];
const LONGEST_COMMAND = 384;
const command_passwords_DASH = 0x2d;
const OPTION = /^(?:-|\/[a-z]+(?::|$))/i;
const BEGINS_OTHER = tableOf("$%{[*-");
const command_passwords_WORD = /^[A-Za-z]+[.,:]?$/;
const command_passwords_WORD_BIT = bitOf("word");
function readCommandPassword(bytes, keywordStart, keywordEnd, sink) {
    const place = COMMANDS.get((0,text_of_bytes/* latin1 */.W)(bytes, keywordStart, keywordEnd).toLowerCase());
    if (place === undefined || isPartOfWord(bytes[keywordStart - 1]))
        return keywordEnd;
    const { words, until } = readCommand(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + LONGEST_COMMAND));
    const word = wordAt(bytes, words, place);
    const password = word && partOf(bytes, word, place);
    if (password !== undefined)
        pushNamed(bytes, PASSWORD, password, sink);
    return until;
}
function isPartOfWord(byte) {
    return byte !== undefined && (byte === command_passwords_DASH || (MEMBERSHIP[byte] & command_passwords_WORD_BIT) !== 0);
}
function wordAt(bytes, words, { option, glued, argument, following, given }) {
    const texts = words.map(({ start, end }) => (0,text_of_bytes/* latin1 */.W)(bytes, start, end));
    if (given !== undefined && !texts.some((text) => given.test(text)))
        return undefined;
    const others = words.filter((_, index) => !OPTION.test(texts[index]));
    if (argument !== undefined)
        return others.at(argument);
    if (following !== undefined)
        return wordFollowing(bytes, others, following);
    const index = texts.findIndex((text) => (glued === undefined ? text === option : text.startsWith(glued)));
    const word = words[glued === undefined ? index + 1 : index];
    return index === -1 || word === undefined ? undefined : { start: word.start + (glued?.length ?? 0), end: word.end };
}
function wordFollowing(bytes, words, pattern) {
    const index = words.findIndex(({ start, end }) => pattern.test((0,text_of_bytes/* latin1 */.W)(bytes, start, end)));
    return index === -1 ? undefined : words[index + 1];
}
function partOf(bytes, word, { behind, before }) {
    const { start, end } = withoutQuotes(bytes, word);
    const sign = behind === undefined ? start - 1 : command_passwords_indexIn(bytes, start, end, behind);
    const host = before === undefined ? end : command_passwords_indexIn(bytes, start, end, before);
    const part = sign === -1 ? word : withoutQuotes(bytes, { start: sign + 1, end: host === -1 ? end : host });
    return sign !== -1 && (isQuote(bytes[part.start - 1]) || !isOther(bytes, part)) ? part : undefined;
}
function isOther(bytes, { start, end }) {
    return BEGINS_OTHER[bytes[start]] === 1 || command_passwords_WORD.test((0,text_of_bytes/* latin1 */.W)(bytes, start, end));
}
function withoutQuotes(bytes, { start, end }) {
    const isWhole = isQuote(bytes[start]) && bytes.subarray(start + 1, end).indexOf(bytes[start]) === end - start - 2;
    return isWhole ? { start: start + 1, end: end - 1 } : { start, end };
}
function command_passwords_indexIn(bytes, start, end, sign) {
    const index = bytes.subarray(start, end).indexOf(sign.charCodeAt(0));
    return index === -1 ? -1 : start + index;
}

;// CONCATENATED MODULE: ./build/scan/decode/generated-passwords.js


const GENERATED_KEYWORDS = ['"random_password"'];
const LONGEST_RESOURCE = 4096;
const NEXT_RESOURCE = '"mode"';
const RESULT = /"result"\s{0,8}:\s{0,8}"((?:[^"\\\n]|\\.){4,256})"/g;
function readGeneratedPasswords(bytes, _keywordStart, keywordEnd, sink) {
    const [text = ""] = (0,text_of_bytes/* latin1 */.W)(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + LONGEST_RESOURCE)).split(NEXT_RESOURCE, 1);
    for (const result of text.matchAll(RESULT)) {
        const end = keywordEnd + result.index + result[0].length - 1;
        pushNamed(bytes, PASSWORD, { start: end - result[1].length, end }, sink);
    }
    return keywordEnd + text.length;
}

;// CONCATENATED MODULE: ./build/scan/decode/inserted-rows.js



const INSERT_KEYWORDS = ["insert into ", "insert ignore into ", "replace into "];
const inserted_rows_LONGEST_HEADER = 2048;
const MOST_COLUMNS = 128;
const SHORTEST_VALUE = 4;
const LONGEST_ROW = 8192;
const HEADER = /^[^\s(;]{1,128}\s{0,8}\(([^()';]{1,1600})\)\s{0,40}values?\s{0,40}(?=\()/i;
const inserted_rows_COLUMN = /^\s{0,40}(?:N?["`[])?(\w{1,40})["`\]]?\s{0,40}$/;
const TELLING = /pass|pwd|secret|token|key|credential/i;
const inserted_rows_QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const inserted_rows_BACKSLASH = 0x5c;
const inserted_rows_COMMA = 0x2c;
const inserted_rows_OPENING = 0x28;
const inserted_rows_CLOSING = 0x29;
function readInsertedRows(bytes, _keywordStart, keywordEnd, sink) {
    const header = HEADER.exec((0,text_of_bytes/* latin1 */.W)(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + inserted_rows_LONGEST_HEADER)));
    const columns = tellingColumns(header?.[1] ?? "");
    if (header === null || columns.length === 0)
        return keywordEnd;
    let at = keywordEnd + header[0].length;
    while (bytes[at] === inserted_rows_OPENING) {
        const { values, end } = inserted_rows_readRow(bytes, at + 1);
        for (const { index, name } of columns)
            pushValue(bytes, name, values[index], sink);
        const next = skipSpace(bytes, end, bytes.length);
        if (bytes[next] !== inserted_rows_COMMA)
            return next;
        at = skipSpace(bytes, next + 1, bytes.length);
    }
    return at;
}
function tellingColumns(list) {
    const names = list.split(",", MOST_COLUMNS).map((column) => inserted_rows_COLUMN.exec(column)?.[1] ?? "");
    return names.flatMap((name, index) => (TELLING.test(name) ? [{ index, name: Buffer.from(name) }] : []));
}
function pushValue(bytes, name, value, sink) {
    if (value === undefined || value.end - value.start < SHORTEST_VALUE)
        return;
    if (bytes.subarray(value.start, value.end).indexOf(DOUBLE_QUOTE) === -1)
        pushNamed(bytes, name, value, sink);
}
function inserted_rows_readRow(bytes, start) {
    const values = [];
    let value = { start, end: start };
    const limit = Math.min(bytes.length, start + LONGEST_ROW);
    let depth = 0;
    let at = start;
    for (; at < limit; at++) {
        const byte = bytes[at];
        if (byte === inserted_rows_QUOTE || byte === DOUBLE_QUOTE) {
            const end = stringEnd(bytes, at, limit);
            value = depth === 0 ? { start: at + 1, end } : { start: end, end };
            at = end;
        }
        else if (byte === inserted_rows_OPENING)
            depth++;
        else if (byte === inserted_rows_CLOSING && depth-- === 0)
            break;
        else if (byte === inserted_rows_COMMA && depth === 0) {
            if (values.length < MOST_COLUMNS)
                values.push(value);
            value = { start: at, end: at };
        }
    }
    return { values: [...values, value], end: at + 1 };
}
function stringEnd(bytes, open, limit) {
    const quote = bytes[open];
    let at = open + 1;
    while (at < limit && (bytes[at] !== quote || bytes[at + 1] === quote))
        at += bytes[at] === quote || bytes[at] === inserted_rows_BACKSLASH ? 2 : 1;
    return Math.min(at, limit);
}

;// CONCATENATED MODULE: ./build/scan/decode/named-lists.js




const NAMED_LIST_KEYWORDS = [
    "passwords",
    "api_keys",
    "api-keys",
    "apikeys",
    "access_keys",
    "tokens",
    "secrets",
].flatMap((name) => [`${name}:\n`, `${name}:\r\n`]);
const LONGEST_LINE = 400;
const MOST_ITEMS = 10_000;
const NAME_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");
const named_lists_COLON = 0x3a;
const BEFORE_NAME = /^[ \t]{0,80}(?:- )?$/;
const ITEM = /^([ \t]{0,80})-[ \t]{1,8}(?:"([^"\\]{4,200})"|'([^']{4,200})'|([^\s#"'{}[\]&*!|>%@`:,-][^\s"'{}[\],]{2,200}[^\s"'{}[\],:]))[ \t]{0,8}(?:#.{0,160})?\r?$/;
function readNamedList(bytes, keywordStart, keywordEnd, sink) {
    const line = lineStart(bytes, keywordStart, LONGEST_LINE);
    let nameStart = keywordStart;
    while (nameStart > line && NAME_LETTER[bytes[nameStart - 1]] === 1)
        nameStart--;
    const before = (0,text_of_bytes/* latin1 */.W)(bytes, line, nameStart);
    if (!BEFORE_NAME.test(before))
        return keywordEnd;
    const name = bytes.subarray(nameStart, bytes.indexOf(named_lists_COLON, keywordStart));
    let indent;
    let at = keywordEnd;
    for (let items = 0; items < MOST_ITEMS && at < bytes.length; items++) {
        const end = lineEnd(bytes, at, LONGEST_LINE);
        const item = itemIn((0,text_of_bytes/* latin1 */.W)(bytes, at, end));
        if (item === undefined || (indent ?? item.indent) !== item.indent || item.indent < nameStart - line)
            break;
        indent = item.indent;
        if (!item.isName)
            pushNamed(bytes, name, { start: at + item.start, end: at + item.end }, sink);
        at = end + 1;
    }
    return Math.min(at, bytes.length);
}
const named_lists_NAME = /^[A-Z]?[a-z_./-]+$/;
function itemIn(line) {
    const [whole, indent = "", double, single, bare] = ITEM.exec(line) ?? [];
    if (whole === undefined)
        return undefined;
    const value = double ?? single ?? bare ?? "";
    const start = line.indexOf(value, indent.length + 1);
    return { indent: indent.length, isName: named_lists_NAME.test(value), start, end: start + value.length };
}

;// CONCATENATED MODULE: ./build/scan/decode/password-files.js




const ENTRY_KEYWORDS = [
    ":*:",
    ...[5431, 5433, 5434, 5435, 5436, 5439, 6432, 6543, 15432, 25060, 25061, 54321, 54322].map((port) => `:${port}:`),
];
const LONGEST_HEAD = 160;
const LONGEST_ENTRY = 420;
const HEAD_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.*:_-");
const BEFORE_ENTRY = tableOf(" \t\r\n\"'`");
const password_files_ENTRY = /^(?:\*|[\w.-]{1,100}):(?:\*|\d{2,5}):(?:\*|[\w.-]{1,63}):(?:\*|[a-z_][\w.@-]{0,62}):((?:\\[:\\]|[^\s:\\"'`{}<>]){4,100})(?=["'`]|[ \t]{0,8}(?:>|\r?$))/i;
const NO_PASSWORD = /^\$|^[a-z-]+$/;
function readPasswordEntry(bytes, keywordStart, keywordEnd, sink) {
    const lowest = Math.max(0, keywordStart - LONGEST_HEAD);
    let start = keywordStart;
    while (start > lowest && HEAD_LETTER[bytes[start - 1]] === 1)
        start--;
    if (start > 0 && BEFORE_ENTRY[bytes[start - 1]] === 0)
        return keywordEnd;
    const [whole = "", value = ""] = password_files_ENTRY.exec((0,text_of_bytes/* latin1 */.W)(bytes, start, lineEnd(bytes, start, LONGEST_ENTRY))) ?? [];
    const end = start + whole.length;
    if (value !== "" && !NO_PASSWORD.test(value))
        pushNamed(bytes, PASSWORD, { start: end - value.length, end }, sink);
    return Math.max(keywordEnd, end);
}

;// CONCATENATED MODULE: ./build/scan/decode/piped-passwords.js



const PIPE_KEYWORDS = ["sudo -s", "passwd --stdin", "vncpasswd -f", "kinit ", "| convertto-securestring"];
const piped_passwords_REACH = 200;
const OTHER = "sudo -s";
const PIPED = /(?:\becho[ \t]{1,4}(?:-n[ \t]{1,4})?|=[ \t]{0,4})(?:"([^"$`]{4,100})"|'([^']{4,100})'|([^\s"'$`|;&<>()]{4,100}))[ \t]{0,4}(?:\|[ \t]{0,4}(?:sudo )?)?$/;
function readPiped(bytes, start, end, sink) {
    if ((0,text_of_bytes/* latin1 */.W)(bytes, start, end) === OTHER)
        return end;
    const from = lineStart(bytes, start, piped_passwords_REACH);
    const piped = PIPED.exec((0,text_of_bytes/* latin1 */.W)(bytes, from, start));
    if (piped === null || (bytes[start] !== 0x7c && !piped[0].includes("|")))
        return end;
    const [whole, ...parts] = piped;
    const value = parts.find((part) => part !== undefined) ?? "";
    const at = from + piped.index + whole.lastIndexOf(value);
    pushNamed(bytes, PASSWORD, { start: at, end: at + value.length }, sink);
    return end;
}

;// CONCATENATED MODULE: ./build/scan/decode/prompted-passwords.js




const ANSWER_KEYWORDS = ['send "', 'send -- "', '.sendline("', ".sendline('"];
const LONGEST_QUESTION = 120;
const LONGEST_ANSWER = 128;
const ASKED = ["assword", "assphrase"];
const ANSWERED = /\bsend(?:line)?\b/i;
const LINE_END = /(?:\\[rn])+$/;
function readAnswer(bytes, keywordStart, keywordEnd, sink) {
    const open = keywordEnd - 1;
    const close = isQuote(bytes[open]) ? closingQuote(bytes, open, Math.min(bytes.length, keywordEnd + LONGEST_ANSWER)) : -1;
    if (close === -1 || !isAsked((0,text_of_bytes/* latin1 */.W)(bytes, Math.max(0, keywordStart - LONGEST_QUESTION), keywordStart)))
        return keywordEnd;
    const answer = (0,text_of_bytes/* latin1 */.W)(bytes, keywordEnd, close);
    const end = close - (LINE_END.exec(answer)?.[0].length ?? 0);
    if (!answer.startsWith("$"))
        pushNamed(bytes, PASSWORD, { start: keywordEnd, end }, sink);
    return close;
}
function isAsked(before) {
    const asked = Math.max(...ASKED.map((word) => before.lastIndexOf(word)));
    return asked !== -1 && !ANSWERED.test(before.slice(asked));
}

;// CONCATENATED MODULE: ./build/scan/decode/settings-lines.js



const RELAY_KEYWORDS = [" ", "\t"].flatMap((gap) => [":587", ":465", "]:25"].map((port) => port + gap));
const settings_lines_LONGEST_LINE = 300;
const HOST = /^\[?[\w.-]{3,200}$/;
const settings_lines_LOGIN = /^[ \t]{0,20}[\w.+@-]{1,100}:([^\s"'`$<>{}]{4,128})[ \t]{0,8}\r?$/;
function readRelayLine(bytes, keywordStart, keywordEnd, sink) {
    if (!HOST.test((0,text_of_bytes/* latin1 */.W)(bytes, lineStart(bytes, keywordStart, settings_lines_LONGEST_LINE), keywordStart).replace("]", "")))
        return keywordEnd;
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, keywordEnd, lineEnd(bytes, keywordEnd, settings_lines_LONGEST_LINE));
    const [whole = "", password = ""] = settings_lines_LOGIN.exec(text) ?? [];
    if (password === "")
        return keywordEnd;
    const start = keywordEnd + whole.lastIndexOf(password);
    pushNamed(bytes, PASSWORD, { start, end: start + password.length }, sink);
    return start + password.length;
}
const ACCESS_KEYWORDS = [" on >"];
const USER = /(?:^|[\s"'])(?:user|setuser)[ \t]{1,4}[\w.@-]{1,64}(?: reset)?$/i;
const ENDS_WORD = /[\s"'`]/;
function readAccessRule(bytes, keywordStart, keywordEnd, sink) {
    if (!USER.test((0,text_of_bytes/* latin1 */.W)(bytes, lineStart(bytes, keywordStart, settings_lines_LONGEST_LINE), keywordStart)))
        return keywordEnd;
    const [password = ""] = (0,text_of_bytes/* latin1 */.W)(bytes, keywordEnd, lineEnd(bytes, keywordEnd, settings_lines_LONGEST_LINE)).split(ENDS_WORD, 1);
    if (!password.startsWith("$") && !password.startsWith("<"))
        pushNamed(bytes, PASSWORD, { start: keywordEnd, end: keywordEnd + password.length }, sink);
    return keywordEnd + password.length;
}
const ARGUMENT_KEYWORDS = ['"argument.value">'];
const LONGEST_ARGUMENT = 800;
const ARGUMENT = /^([^<\n]{4,256})<\/stringProp>([\s\S]*?)<stringProp name="Argument\.name">/;
const settings_lines_NAME = /^[\w.-]{1,64}(?=<)/;
function readArgument(bytes, _keywordStart, keywordEnd, sink) {
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + LONGEST_ARGUMENT));
    const [whole, value = "", between = ""] = ARGUMENT.exec(text) ?? [];
    if (whole === undefined || between.includes("</elementProp>"))
        return keywordEnd;
    const name = keywordEnd + whole.length;
    const [called] = settings_lines_NAME.exec(text.slice(whole.length)) ?? [];
    if (called !== undefined)
        pushNamed(bytes, bytes.subarray(name, name + called.length), { start: keywordEnd, end: keywordEnd + value.length }, sink);
    return keywordEnd + value.length;
}

;// CONCATENATED MODULE: ./build/scan/decode/user-lines.js




const USERS_KEYWORDS = ["chpasswd:", "chpasswd <<"];
const user_lines_LONGEST_HEADER = 200;
const user_lines_LONGEST_LINE = 300;
const MOST_USERS = 64;
const user_lines_HEADER = /^(?:\s{1,40}expire:[^\n]{0,40})?\s{1,40}list:[ \t]{0,4}(?:[|>][+-]?)?[ \t]{0,4}\r?\n|^-?[ \t]{0,4}["'\\]?\w{1,40}["']?[ \t]{0,4}\r?\n|^<[ \t]{0,4}(?=["'])/;
const user_lines_USER = /^[ \t]{0,40}(?:-[ \t]{1,8})?["']?[a-z_][\w.-]{0,31}:/i;
const ENDS_PASSWORD = tableOf(" \t\r\n\"'");
const user_lines_BEGINS_OTHER = tableOf("${<[*!");
function readUserLines(bytes, _keywordStart, keywordEnd, sink) {
    const header = user_lines_HEADER.exec((0,text_of_bytes/* latin1 */.W)(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + user_lines_LONGEST_HEADER)));
    let at = keywordEnd + (header?.[0].length ?? 0);
    for (let users = 0; header !== null && users < MOST_USERS; users++) {
        const end = lineEnd(bytes, at, user_lines_LONGEST_LINE);
        const user = user_lines_USER.exec((0,text_of_bytes/* latin1 */.W)(bytes, at, end));
        if (user === null)
            break;
        pushPassword(bytes, at + user[0].length, end, sink);
        at = end + 1;
    }
    return at;
}
function pushPassword(bytes, start, limit, sink) {
    let end = start;
    while (end < limit && ENDS_PASSWORD[bytes[end]] === 0)
        end++;
    if (user_lines_BEGINS_OTHER[bytes[start]] === 0)
        pushNamed(bytes, PASSWORD, { start, end }, sink);
}

;// CONCATENATED MODULE: ./build/scan/decode/told-by-place.js












const PLACE_KEYWORDS = [
    ...COMMAND_KEYWORDS,
    ...CALL_KEYWORDS,
    ...ANSWER_KEYWORDS,
    ...PIPE_KEYWORDS,
    ...USER_KEYWORDS,
    ...RELAY_KEYWORDS,
    ...ACCESS_KEYWORDS,
    ...ARGUMENT_KEYWORDS,
    ...ENTRY_KEYWORDS,
];
const LOGINS_KEYWORDS = [...INSERT_KEYWORDS, ...USERS_KEYWORDS, ...GENERATED_KEYWORDS, ...NAMED_LIST_KEYWORDS];
const READERS = new Map([
    ...readBy(COMMAND_KEYWORDS, readCommandPassword),
    ...readBy(CALL_KEYWORDS, readCallPassword),
    ...readBy(ANSWER_KEYWORDS, readAnswer),
    ...readBy(PIPE_KEYWORDS, readPiped),
    ...readBy(USER_KEYWORDS, readAlteredUser),
    ...readBy(RELAY_KEYWORDS, readRelayLine),
    ...readBy(ACCESS_KEYWORDS, readAccessRule),
    ...readBy(ARGUMENT_KEYWORDS, readArgument),
    ...readBy(ENTRY_KEYWORDS, readPasswordEntry),
    ...readBy(INSERT_KEYWORDS, readInsertedRows),
    ...readBy(USERS_KEYWORDS, readUserLines),
    ...readBy(GENERATED_KEYWORDS, readGeneratedPasswords),
    ...readBy(NAMED_LIST_KEYWORDS, readNamedList),
]);
function readBy(keywords, reader) {
    return keywords.map((keyword) => [keyword, reader]);
}
function readByPlace(bytes, start, end, sink) {
    return READERS.get((0,text_of_bytes/* latin1 */.W)(bytes, start, end).toLowerCase())?.(bytes, start, end, sink) ?? end;
}

;// CONCATENATED MODULE: ./build/scan/decode/base85-text.js



const ADOBE = "<~";
const PYTHON = "b85decode(";
const BASE85_KEYWORDS = [ADOBE, PYTHON];
const NO_LETTER = 255;
const PYTHON_LETTERS = base85_text_tableOf("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~");
const ADOBE_LETTERS = base85_text_tableOf(Array.from({ length: 85 }, (_, value) => String.fromCharCode(33 + value)).join(""));
const PYTHON_BYTES = Buffer.from(PYTHON);
const LONGEST_OPENING = 4;
const LONGEST_TEXT = 1 << 16;
const SHORTEST_TEXT = 12;
const base85_text_SPACE = 0x20;
function decodeBase85(bytes, keyword, sink) {
    const isPython = foldedAt(bytes, keyword.start, PYTHON_BYTES);
    const start = isPython ? afterQuotes(bytes, keyword.end) : keyword.end;
    const letters = isPython ? PYTHON_LETTERS : ADOBE_LETTERS;
    const { values, positions, end } = readLetters(bytes, start, letters);
    const decoded = decodedFrom(values);
    if (decoded.length < SHORTEST_TEXT || !decoded.subarray(0, SHORTEST_TEXT).every((byte) => TEXT[byte] === 1))
        return end;
    sink.begin(["base85"], 2);
    sink.decoded();
    for (const [index, byte] of decoded.entries())
        sink.push(byte, positions[Math.floor((index * 5) / 4)] ?? start);
    sink.end(end);
    return end;
}
function base85_text_tableOf(letters) {
    const table = new Uint8Array(256).fill(NO_LETTER);
    for (let value = 0; value < letters.length; value++)
        table[letters.charCodeAt(value)] = value;
    return table;
}
function afterQuotes(bytes, start) {
    let at = start;
    while (at < start + LONGEST_OPENING && (isQuote(bytes[at]) || bytes[at] === 0x62) && !isQuote(bytes[at - 1]))
        at++;
    return at;
}
function readLetters(bytes, start, letters) {
    const values = [];
    const positions = [];
    const limit = Math.min(bytes.length, start + LONGEST_TEXT);
    let at = start;
    for (; at < limit; at++) {
        const value = letters[bytes[at]];
        if (value === NO_LETTER && bytes[at] > base85_text_SPACE)
            break;
        if (value === NO_LETTER)
            continue;
        values.push(value);
        positions.push(at);
    }
    return { values, positions, end: at };
}
function decodedFrom(values) {
    const decoded = Buffer.alloc(Math.ceil(values.length / 5) * 4);
    for (let group = 0; group * 5 < values.length; group++) {
        let sum = 0;
        for (let index = 0; index < 5; index++)
            sum = sum * 85 + (values[group * 5 + index] ?? 84);
        decoded.writeUInt32BE(sum % 2 ** 32, group * 4);
    }
    const left = values.length % 5;
    return decoded.subarray(0, left === 0 ? decoded.length : decoded.length - 5 + left);
}

;// CONCATENATED MODULE: ./build/scan/decode/turned-text.js




const ROT13_KEYWORDS = ["rot13", "rot_13", "n-za-m"];
const REVERSE_KEYWORDS = [
    "[::-1]",
    ".reverse()",
    ":reverse()",
    '".reverse',
    "'.reverse",
    ".reversed()",
    ".rev()",
    "strrev(",
    "strreverse(",
    ...['"', "'"].flatMap((quote) => [`reverse(${quote}`, `reversed(${quote}`, `reverse ${quote}`, `${quote}[-1..`]),
    "| rev",
    "rev <<<",
];
const TURN_KEYWORDS = [...ROT13_KEYWORDS, ...REVERSE_KEYWORDS, ...BASE85_KEYWORDS];
const ROT13 = ROT13_KEYWORDS.map((keyword) => Buffer.from(keyword));
const BASE85 = BASE85_KEYWORDS.map((keyword) => Buffer.from(keyword));
const turned_text_BEFORE = 256;
const turned_text_AFTER = 512;
const turned_text_SHORTEST_RUN = 16;
const ENDS_RUN = tableOf(" \t\r\n\"'`()[]{}<>,;");
function turnText(bytes, keyword, from, sink) {
    if (BASE85.some((each) => foldedAt(bytes, keyword.start, each)))
        return decodeBase85(bytes, keyword, sink);
    const start = Math.max(from, lineStart(bytes, keyword.start, turned_text_BEFORE));
    const end = lineEnd(bytes, keyword.end, turned_text_AFTER);
    if (isRot13(bytes, keyword))
        moveLetters(bytes, { start, end }, sink);
    else
        reverseRuns(bytes, { start, end }, sink);
    return Math.max(end, keyword.end);
}
function isRot13(bytes, { start }) {
    return ROT13.some((keyword) => foldedAt(bytes, start, keyword));
}
function reverseRuns(bytes, line, sink) {
    for (let start = line.start; start < line.end;) {
        let end = start;
        while (end < line.end && ENDS_RUN[bytes[end]] === 0)
            end++;
        if (end - start >= turned_text_SHORTEST_RUN) {
            sink.begin(["reversed"], end - start);
            sink.decoded();
            for (let at = end - 1; at >= start; at--)
                sink.push(bytes[at], start);
            sink.end(end);
        }
        start = end + 1;
    }
}
function moveLetters(bytes, { start, end }, sink) {
    sink.begin(["rot13"], 1);
    sink.decoded();
    for (let at = start; at < end; at++)
        sink.push(MOVED[bytes[at]], at);
    sink.end(end);
}
const MOVED = Uint8Array.from({ length: 256 }, (_, byte) => {
    const first = byte & 0xe0;
    const place = byte - first - 1;
    return (first === 0x40 || first === 0x60) && place >= 0 && place < 26 ? first + 1 + ((place + 13) % 26) : byte;
});

;// CONCATENATED MODULE: ./build/scan/decode/uuencoded.js

const MODES = ["400", "444", "600", "640", "644", "660", "664", "666", "700", "755", "775", "777"];
const UUENCODED_KEYWORDS = MODES.map((mode) => `begin ${mode} `);
const uuencoded_NEWLINE = 0x0a;
const uuencoded_RETURN = 0x0d;
const uuencoded_LONGEST_NAME = 256;
const uuencoded_LONGEST_LINE = 64;
const uuencoded_SPACE = 0x20;
function isUuencoded(bytes, start) {
    return (start === 0 || bytes[start - 1] === uuencoded_NEWLINE) && (bytes[start] | 32) === 0x62 && bytes[start + 5] === uuencoded_SPACE;
}
function decodeUuencoded(bytes, start, sink) {
    let at = lineEnd(bytes, start, uuencoded_LONGEST_NAME) + 1;
    let isBegun = false;
    while (bytes[at - 1] === uuencoded_NEWLINE && at < bytes.length) {
        const end = lineEnd(bytes, at, uuencoded_LONGEST_LINE);
        const length = lengthOfLine(bytes, at, end);
        if (length === 0)
            break;
        if (!isBegun) {
            sink.begin(["uuencode"], 2);
            sink.decoded();
            isBegun = true;
        }
        for (let index = 0; index < length; index++)
            pushByte(bytes, at + 1, end, index, sink);
        at = end + 1;
    }
    if (isBegun)
        sink.end(Math.min(at, bytes.length));
    return at - 1;
}
function lengthOfLine(bytes, start, end) {
    const length = sixBits(bytes, start, end);
    const letters = Math.ceil(length / 3) * 4;
    const own = (bytes[end - 1] === uuencoded_RETURN ? end - 1 : end) - start - 1;
    if (own > letters + 2 || own < letters - 8)
        return 0;
    for (let at = start; at <= start + own; at++)
        if (!uuencoded_isLetter(bytes[at]))
            return 0;
    return length;
}
function uuencoded_isLetter(byte) {
    return byte >= uuencoded_SPACE && byte <= 0x60;
}
function pushByte(bytes, start, end, index, sink) {
    const at = start + Math.floor(index / 3) * 4 + (index % 3);
    const pair = (sixBits(bytes, at, end) << 6) | sixBits(bytes, at + 1, end);
    sink.push((pair >> (4 - 2 * (index % 3))) & 255, Math.min(at, bytes.length - 1));
}
function sixBits(bytes, at, end) {
    return at < end ? (bytes[at] - uuencoded_SPACE) & 63 : 0;
}

;// CONCATENATED MODULE: ./build/scan/formats/der-key.js
const der_key_SEQUENCE = 0x30;
const INTEGER = 0x02;
const OCTETS = 0x04;
const OBJECT = 0x06;
const der_key_SHORTEST = 40;
const der_key_LONGEST = 1 << 16;
const KEY_BAG = Buffer.from("2a864886f70d010c0a01", "hex");
const BY_PASSWORD = [Buffer.from("2a864886f70d0105", "hex"), Buffer.from("2a864886f70d010c01", "hex")];
const JAVA_STORE = 0xfeedfeed;
function readKeyInDer(bytes, hasKeyBag, most = Number.POSITIVE_INFINITY) {
    const length = Math.min(bytes.length, most);
    const outer = elementAt(bytes, 0, length);
    if (outer?.tag !== der_key_SEQUENCE || outer.end < der_key_SHORTEST)
        return undefined;
    const first = elementAt(bytes, outer.start, length);
    const second = first && elementAt(bytes, first.end, length);
    if (first === undefined || second === undefined || second.end > outer.end)
        return undefined;
    const kind = der_key_kindOf(bytes, first, second, length, () => hasKeyBag(outer.end));
    if (kind === undefined || (kind !== "key-store" && outer.end > der_key_LONGEST) || (length >= outer.end && !holdsKey(bytes, outer)))
        return undefined;
    return { length: outer.end, kind };
}
const der_key_FORMS = /^(?:(?:02){6,12}|023004(?:a0)?(?:a1|81)?|0204(?:a0)?(?:a1)?|3004|0230(?:30)?)$/;
const der_key_MOST_PARTS = 12;
const DEEPEST = 4;
const RANDOM_BYTES = 32;
const LEAST_DISTINCT = 0.7;
function holdsKey(bytes, outer, depth = 0) {
    if (depth > DEEPEST)
        return false;
    const parts = [];
    let at = outer.start;
    while (at < outer.end && parts.length < der_key_MOST_PARTS) {
        const part = elementAt(bytes, at);
        if (part === undefined)
            return false;
        parts.push(part);
        at = part.end;
    }
    if (at !== outer.end || !der_key_FORMS.test(parts.map(({ tag }) => tag.toString(16).padStart(2, "0")).join("")))
        return false;
    const octets = parts.findLast(({ tag }) => tag === OCTETS);
    return octets === undefined || isKeyMaterial(bytes, octets, depth + 1);
}
function isKeyMaterial(bytes, octets, depth) {
    const inner = elementAt(bytes, octets.start);
    if (inner?.end === octets.end && inner.tag === der_key_SEQUENCE)
        return holdsKey(bytes, inner, depth);
    if (inner?.end === octets.end && inner.tag === OCTETS && depth <= DEEPEST)
        return isKeyMaterial(bytes, inner, depth + 1);
    const sample = bytes.subarray(octets.start, Math.min(octets.end, octets.start + RANDOM_BYTES));
    return new Set(sample).size >= sample.length * LEAST_DISTINCT;
}
function der_key_kindOf(bytes, first, second, length, hasKeyBag) {
    if (first.tag === der_key_SEQUENCE)
        return isEncryptedKey(bytes, first, second) ? "encrypted-key" : undefined;
    if (first.tag !== INTEGER || first.end - first.start !== 1)
        return undefined;
    const version = bytes[first.start];
    if (version === 3)
        return second.tag === der_key_SEQUENCE && hasKeyBag() ? "key-store" : undefined;
    return version < 2 && isPrivateKey(bytes, version, second, length) ? "private-key" : undefined;
}
function isEncryptedKey(bytes, algorithm, content) {
    const isByPassword = BY_PASSWORD.some((identifier) => holdsAt(bytes, algorithm.start + 2, identifier));
    return bytes[algorithm.start] === OBJECT && isByPassword && content.tag === OCTETS;
}
function isPrivateKey(bytes, version, second, most) {
    const length = second.end - second.start;
    switch (second.tag) {
        case OCTETS:
            return version === 1 && length >= 20;
        case INTEGER:
            return length >= 64;
        case der_key_SEQUENCE:
            return bytes[second.start] === OBJECT && elementAt(bytes, second.end, most)?.tag === OCTETS;
        default:
            return false;
    }
}
function holdsAt(bytes, start, wanted) {
    return wanted.every((byte, index) => bytes[start + index] === byte);
}
function elementAt(bytes, at, most = bytes.length) {
    if (at + 2 > most)
        return undefined;
    const tag = bytes[at];
    const short = bytes[at + 1];
    if (short < 0x80)
        return { tag, start: at + 2, end: at + 2 + short };
    const count = short & 0x7f;
    if (count === 0 || count > 3 || at + 2 + count > most)
        return undefined;
    let length = 0;
    for (let index = 0; index < count; index++)
        length = length * 256 + bytes[at + 2 + index];
    return { tag, start: at + 2 + count, end: at + 2 + count + length };
}
function readJavaStore(bytes) {
    if (bytes.length < 12 || bytes[0] !== JAVA_STORE >>> 24)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (view.getUint32(0) !== JAVA_STORE)
        return undefined;
    let at = 12;
    for (let left = Math.min(view.getUint32(8), 1000); left > 0 && at + 6 < bytes.length; left--) {
        const tag = view.getUint32(at);
        at += 4 + 2 + view.getUint16(at + 4) + 8;
        if (tag === 1)
            return at < bytes.length ? { length: bytes.length, kind: "key-store" } : undefined;
        if (tag !== 2 || at + 2 > bytes.length)
            return undefined;
        at += 2 + view.getUint16(at);
        if (at + 4 > bytes.length)
            return undefined;
        at += 4 + view.getUint32(at);
    }
    return undefined;
}
function readOpenSshKey(bytes) {
    if (!holdsAt(bytes, 0, OPENSSH))
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = OPENSSH.length;
    const next = () => {
        if (at + 4 > bytes.length)
            return -1;
        const start = at + 4;
        at = start + view.getUint32(at);
        return start;
    };
    const cipher = next();
    const isPlain = cipher !== -1 && holdsAt(bytes, cipher, Buffer.from("none"));
    if (next() === -1 || next() === -1)
        return undefined;
    at += 4;
    if (next() === -1 || next() === -1 || at > bytes.length)
        return undefined;
    return { length: at, kind: isPlain ? "private-key" : "encrypted-key" };
}
const OPENSSH = Buffer.from("openssh-key-v1\0");

;// CONCATENATED MODULE: ./build/scan/formats/key-bytes.js


const key_bytes_LONGEST_BYTES = 1 << 16;
const key_bytes_LONGEST_GAP = 24;
const key_bytes_BACKSLASH = 0x5c;
const PLUS = 0x2b;
const MOST_LETTERS = key_bytes_LONGEST_BYTES * 4;
function keyBytesAt(text, start, writing) {
    if (writing === "bytes")
        return { bytes: text.subarray(start), whole: text, offset: start };
    return bytesOf(stretchAt(text, start, writing), start);
}
function firstBytesAt(text, start, writing, most) {
    if (writing === "bytes")
        return text.subarray(start, start + most);
    const last = lastRead[writing];
    if (last !== undefined && isStretchOf(last, text, start))
        return bytesOf(last, start).bytes;
    const { unit, bytesPerUnit } = UNITS[writing];
    const count = key_bytes_readLetters(text, start, writing, Math.ceil((most * unit) / bytesPerUnit));
    return Buffer.from(lettersRead.toString("latin1", 0, count), writing);
}
function endOfBytes(text, start, writing, count) {
    if (writing === "bytes")
        return Math.min(text.length, start + count);
    const { positions } = stretchAt(text, start, writing);
    const { unit, bytesPerUnit } = UNITS[writing];
    return positions[Math.min(positions.length, indexOf(positions, start) + Math.ceil((count * unit) / bytesPerUnit)) - 1] + 1;
}
function firstPairAt(text, start, writing) {
    const count = key_bytes_readLetters(text, start, writing, writing === "base64" ? 3 : 4);
    if (count < 2)
        return -1;
    const [a, b, c, d] = lettersRead;
    if (writing === "hex") {
        const first = hexAt(a) * 16 + hexAt(b);
        return first * 256 + (count < 4 ? 0 : hexAt(c) * 16 + hexAt(d));
    }
    const bits = (sixBitsOf(a) << 12) | (sixBitsOf(b) << 6) | (count < 3 ? 0 : sixBitsOf(c));
    return count < 3 ? (bits >> 10) << 8 : bits >> 2;
}
function sixBitsOf(letter) {
    return VALUES[letter];
}
function hexAt(digit) {
    return HEX_VALUES[digit];
}
const UNITS = { base64: { unit: 4, bytesPerUnit: 3 }, hex: { unit: 2, bytesPerUnit: 1 } };
const lastRead = { base64: undefined, hex: undefined };
function bytesOf(stretch, start) {
    const { unit, bytesPerUnit } = UNITS[stretch.writing];
    const index = indexOf(stretch.positions, start);
    const whole = key_bytes_decodedFrom(stretch, index % unit);
    const offset = Math.floor(index / unit) * bytesPerUnit;
    return { bytes: whole.subarray(offset, offset + key_bytes_LONGEST_BYTES), whole, offset };
}
function stretchAt(text, start, writing) {
    const last = lastRead[writing];
    if (last !== undefined && isStretchOf(last, text, start))
        return last;
    const count = key_bytes_readLetters(text, start, writing, MOST_LETTERS);
    const letters = lettersRead.toString("latin1", 0, count);
    const stretch = { writing, text: new WeakRef(text), letters, positions: positionsRead.slice(0, count), decoded: [] };
    lastRead[writing] = stretch;
    return stretch;
}
function isStretchOf({ text, positions }, asked, start) {
    const index = indexOf(positions, start);
    return positions[index] === start && (positions.length < MOST_LETTERS || index <= MOST_LETTERS / 2) && text.deref() === asked;
}
function indexOf(positions, position) {
    const guess = position - (positions[0] ?? position);
    if (positions[guess] === position)
        return guess;
    let low = 0;
    let high = positions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (positions[middle] < position)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function key_bytes_decodedFrom(stretch, leftOut) {
    stretch.decoded[leftOut] ??= Buffer.from(stretch.letters.slice(leftOut), stretch.writing);
    return stretch.decoded[leftOut];
}
const lettersRead = Buffer.alloc(MOST_LETTERS);
const positionsRead = new Int32Array(MOST_LETTERS);
function key_bytes_readLetters(text, start, writing, wanted) {
    let count = 0;
    let end = start;
    for (let at = start; at < text.length && at - end <= key_bytes_LONGEST_GAP && count < wanted; at++) {
        const byte = text[at];
        if (LETTER[byte] === 1 && (byte !== PLUS || !isJoiner(text, at))) {
            if (writing === "hex" && HEX_VALUES[byte] > 15)
                break;
            lettersRead[count] = byte;
            positionsRead[count++] = at;
            end = at + 1;
        }
        else if (byte === key_bytes_BACKSLASH)
            at++;
        else if (byte === 0x3d || byte === 0x2c || byte === 0x3a)
            break;
    }
    return count;
}
function isJoiner(bytes, at) {
    return !isBase64Letter(bytes[at - 1]) && !isBase64Letter(bytes[at + 1]);
}
function isEscaped(bytes, at) {
    let count = 0;
    while (count < key_bytes_LONGEST_GAP && bytes[at - 1 - count] === key_bytes_BACKSLASH)
        count++;
    return count % 2 === 1;
}

;// CONCATENATED MODULE: ./build/scan/formats/openpgp-key.js
const KEYWORD_STARTS = new Set([0x00, 0x13, 0x16]);
const EXPONENT = 0x00;
const SECRET_KEY = 5;
const SECRET_SUBKEY = 7;
const VERSION = 4;
const EARLIEST = 662_688_000;
const LATEST = 4_102_444_800;
const BEFORE_ALGORITHM = 5;
const MOST_PACKETS = 64;
const MODULI = { least: 128, most: 2048, step: 32 };
function isOpenPgpKeyword(firstByte) {
    return firstByte !== undefined && KEYWORD_STARTS.has(firstByte);
}
function parseOpenPgpKey(bytes, keywordStart) {
    const body = bytes[keywordStart] === EXPONENT ? rsaBody(bytes, keywordStart) : keywordStart - BEFORE_ALGORITHM;
    const first = body === undefined ? undefined : packetBefore(bytes, body);
    if (first === undefined)
        return undefined;
    const key = firstRealKey(bytes, first);
    if (key === undefined)
        return undefined;
    const note = key.protection === "none" ? "private key, not encrypted" : "private key, encrypted with a passphrase";
    return { start: key.packet.start, end: key.packet.end, preview: "…", notes: [`OpenPGP ${note}`], specificity: 10 };
}
function rsaBody(bytes, exponent) {
    for (let size = MODULI.least; size <= MODULI.most; size += MODULI.step) {
        const modulus = exponent - size - 2;
        const body = modulus - 1 - BEFORE_ALGORITHM;
        if (body > 0 && bytes[body] === VERSION && isNumber(bytes, modulus) && numberEnd(bytes, modulus) === exponent)
            return body;
    }
    return undefined;
}
function packetBefore(bytes, body) {
    if (bytes[body] !== VERSION)
        return undefined;
    for (const length of [2, 3, 5, 6]) {
        const packet = body < length ? undefined : packetAt(bytes, body - length);
        if (packet?.tag === SECRET_KEY && packet.body === body)
            return packet;
    }
    return undefined;
}
function packetAt(bytes, start) {
    const header = bytes[start];
    if (header === undefined || header < 0x80)
        return undefined;
    const isNew = (header & 0x40) !== 0;
    const length = isNew ? newLength(bytes, start + 1) : oldLength(bytes, start + 1, header & 3);
    if (length === undefined)
        return undefined;
    const body = start + 1 + length.size;
    const end = body + length.value;
    return end > bytes.length ? undefined : { tag: isNew ? header & 0x3f : (header >> 2) & 15, start, body, end };
}
function oldLength(bytes, at, kind) {
    const size = [1, 2, 4][kind];
    return size === undefined ? undefined : { size, value: bigEndian(bytes, at, size) };
}
function newLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 192)
        return { size: 1, value: first };
    if (first < 224)
        return { size: 2, value: (first - 192) * 256 + (bytes[at + 1] ?? 0) + 192 };
    return first === 255 ? { size: 5, value: bigEndian(bytes, at + 1, 4) } : undefined;
}
function firstRealKey(bytes, first) {
    let packet = first;
    for (let count = 0; packet !== undefined && count < MOST_PACKETS; count++) {
        const isKey = count === 0 || packet.tag === SECRET_SUBKEY;
        const protection = isKey ? protectionOf(bytes, packet) : "elsewhere";
        if (protection === undefined)
            return undefined;
        if (protection !== "elsewhere")
            return { packet, protection };
        packet = packetAt(bytes, packet.end);
    }
    return undefined;
}
function protectionOf(bytes, { body, end }) {
    const created = bigEndian(bytes, body + 1, 4);
    if (bytes[body] !== VERSION || created < EARLIEST || created > LATEST)
        return undefined;
    const algorithm = ALGORITHMS[bytes[body + BEFORE_ALGORITHM]];
    if (algorithm === undefined)
        return undefined;
    let at = body + BEFORE_ALGORITHM + 1;
    if (algorithm.curve)
        at += 1 + bytes[at];
    for (let count = 0; count < algorithm.open; count++) {
        if (at + 2 > end || !isNumber(bytes, at))
            return undefined;
        at = numberEnd(bytes, at);
    }
    if (algorithm.derivation)
        at += 1 + bytes[at];
    if (at >= end)
        return undefined;
    return bytes[at] === 0 ? openSecret(bytes, at + 1, end, algorithm.secret) : lockedSecret(bytes, at, end);
}
const RSA = { curve: false, open: 2, secret: 4, derivation: false };
const ON_CURVE = { curve: true, open: 1, secret: 1, derivation: false };
const ALGORITHMS = {
    1: RSA,
    2: RSA,
    3: RSA,
    16: { curve: false, open: 3, secret: 1, derivation: false },
    17: { curve: false, open: 4, secret: 1, derivation: false },
    18: { ...ON_CURVE, derivation: true },
    19: ON_CURVE,
    22: ON_CURVE,
};
function openSecret(bytes, start, end, count) {
    let at = start;
    for (let index = 0; index < count && at < end; index++)
        at = numberEnd(bytes, at);
    if (at + 2 !== end)
        return undefined;
    let sum = 0;
    for (let index = start; index < at; index++)
        sum = (sum + bytes[index]) & 0xffff;
    return sum === bigEndian(bytes, at, 2) ? "none" : undefined;
}
const MOST_CIPHERS = 13;
const LEAST_LOCKED = 20;
const FROM_PASSPHRASE = new Set([0, 1, 3, 4]);
const GNU_EXTENSION = 101;
function lockedSecret(bytes, at, end) {
    const usage = bytes[at];
    if (usage < 253)
        return usage <= MOST_CIPHERS && end - at > LEAST_LOCKED ? "passphrase" : undefined;
    const cipher = bytes[at + 1];
    const derivation = bytes[at + (usage === 253 ? 3 : 2)];
    if (derivation === GNU_EXTENSION)
        return "elsewhere";
    return cipher <= MOST_CIPHERS && FROM_PASSPHRASE.has(derivation) && end - at > LEAST_LOCKED ? "passphrase" : undefined;
}
function isNumber(bytes, at) {
    const bits = bigEndian(bytes, at, 2);
    return bits > 0 && 32 - Math.clz32(bytes[at + 2] ?? 0) === ((bits - 1) & 7) + 1;
}
function numberEnd(bytes, at) {
    return at + 2 + Math.ceil(bigEndian(bytes, at, 2) / 8);
}
function bigEndian(bytes, at, size) {
    let value = 0;
    for (let index = 0; index < size; index++)
        value = value * 256 + (bytes[at + index] ?? 0);
    return value;
}

;// CONCATENATED MODULE: ./build/scan/formats/bare-key.js






const bare_key_FARTHEST_BYTES = 16;
const bare_key_START_BYTES = 160;
const bare_key_SEQUENCE = 0x30;
function parseBareKey(bytes, start, end) {
    if (isOpenPgpKeyword(bytes[start]))
        return parseOpenPgpKey(bytes, start);
    const writing = writingOf(bytes, start, end);
    const lettersPerByte = writing === "bytes" ? 1 : 2;
    const untried = untriedFrom(bytes, start, writing);
    for (let back = 0; back <= bare_key_FARTHEST_BYTES * lettersPerByte && start - back >= untried; back += writing === "hex" ? 2 : 1) {
        const first = start - back;
        if (!mayBegin(bytes, first, writing))
            continue;
        const parsed = keyAt(bytes, first, writing);
        if (parsed !== undefined)
            return parsed;
    }
    return undefined;
}
const lastTried = { bytes: nothingTried(), base64: nothingTried(), hex: nothingTried() };
function nothingTried() {
    return { text: new WeakRef(new Uint8Array(0)), start: 0 };
}
function untriedFrom(bytes, start, writing) {
    const last = lastTried[writing];
    if (last.text.deref() !== bytes) {
        lastTried[writing] = { text: new WeakRef(bytes), start };
        return 0;
    }
    const before = last.start;
    last.start = start;
    return start <= before || writing === "hex" ? 0 : before + 1;
}
function writingOf(bytes, start, end) {
    let writing = "hex";
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (VALUES[byte] > 63)
            return "bytes";
        if (HEX_VALUES[byte] > 15)
            writing = "base64";
    }
    return writing;
}
function mayBegin(bytes, at, writing) {
    const byte = bytes[at];
    switch (writing) {
        case "bytes":
            return byte === 0x30 || byte === 0xfe;
        case "hex":
            return byte === 0x33 && bytes[at + 1] === 0x30;
        case "base64":
            return byte === 0x4d || byte === 0x62 || byte === 0x2f;
    }
}
function keyAt(text, start, writing) {
    if (writing !== "bytes" && (isEscaped(text, start) || !beginsKey(firstPairAt(text, start, writing))))
        return undefined;
    const beginning = firstBytesAt(text, start, writing, bare_key_START_BYTES);
    if (readKeyInDer(beginning, () => true, bare_key_START_BYTES) === undefined && !mayBeStore(beginning))
        return undefined;
    const { bytes, whole, offset } = keyBytesAt(text, start, writing);
    const key = readKeyInDer(bytes, (end) => nextKeyBag(whole, offset) < offset + end) ?? readJavaStore(bytes) ?? readOpenSshKey(bytes);
    if (key === undefined || bytes.length < Math.min(key.length, key_bytes_LONGEST_BYTES))
        return undefined;
    return { start, end: endOfBytes(text, start, writing, key.length), preview: "…", notes: [noteOf(key)], specificity: 10 };
}
function beginsKey(pair) {
    return pair >> 8 === bare_key_SEQUENCE || pair === JAVA_PAIR || pair === OPENSSH_PAIR;
}
const keyBags = new WeakMap();
function nextKeyBag(whole, from) {
    const known = keyBags.get(whole);
    if (known !== undefined && known.from <= from && from <= known.at)
        return known.at;
    const index = (0,as_buffer/* asBuffer */.b)(whole).indexOf(KEY_BAG, from);
    const at = index === -1 ? whole.length : index;
    keyBags.set(whole, { from, at });
    return at;
}
function mayBeStore(beginning) {
    const isPkcs12 = beginning[0] === bare_key_SEQUENCE &&
        Buffer.from(beginning.buffer, beginning.byteOffset, Math.min(bare_key_FARTHEST_BYTES, beginning.length)).includes(PKCS12_VERSION);
    return isPkcs12 || gaps_standsAt(beginning, 0, JAVA_START) || gaps_standsAt(beginning, 0, OPENSSH_START);
}
const PKCS12_VERSION = Buffer.from([2, 1, 3, 0x30]);
const JAVA_START = Buffer.from([0xfe, 0xed, 0xfe, 0xed]);
const OPENSSH_START = Buffer.from("openssh-key-v1");
const JAVA_PAIR = JAVA_START.readUInt16BE(0);
const OPENSSH_PAIR = OPENSSH_START.readUInt16BE(0);
function noteOf({ kind }) {
    switch (kind) {
        case "private-key":
            return "private key, not encrypted";
        case "encrypted-key":
            return "private key, encrypted with a passphrase";
        case "key-store":
            return "key store with a private key, encrypted with a password";
    }
}

;// CONCATENATED MODULE: ./build/scan/formats/json-web-key.js

const json_web_key_REACH = 4096;
const json_web_key_OPENING = 0x7b;
const json_web_key_CLOSING = 0x7d;
const TYPE = /^\\{0,3}["']?[ \t]{0,8}:[ \t]{0,8}\\{0,3}["'](RSA|EC|OKP|oct)\b/;
const LONGEST_TYPE = 40;
const PRIVATE = /(?:^|[\s,{"'\\])d\\{0,3}["']?[ \t]{0,8}:\s{0,40}\\{0,3}["']([A-Za-z0-9_-]{20,1400})\\{0,3}["']/;
const SYMMETRIC = /(?:^|[\s,{"'\\])k\\{0,3}["']?[ \t]{0,8}:\s{0,40}\\{0,3}["']([A-Za-z0-9_-]{20,1400})\\{0,3}["']/;
function parseJsonWebKey(bytes, start, end) {
    const type = TYPE.exec(Buffer.from(bytes.subarray(end, end + LONGEST_TYPE)).toString("latin1"))?.[1];
    if (type === undefined)
        return end + LONGEST_TYPE > bytes.length ? { nothingUntil: end } : undefined;
    const from = objectStart(bytes, start);
    const to = objectEnd(bytes, end);
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, from, to);
    const member = (type === "oct" ? SYMMETRIC : PRIVATE).exec(text);
    const value = member?.[1];
    if (member === null || value === undefined || new Set(value).size < 10)
        return { nothingUntil: to };
    const at = from + member.index + member[0].lastIndexOf(value);
    return {
        start: at,
        end: at + value.length,
        preview: "kty: …",
        notes: [type === "oct" ? "symmetric JSON Web Key" : "private JSON Web Key"],
        specificity: 6,
    };
}
function objectStart(bytes, start) {
    const limit = Math.max(0, start - json_web_key_REACH);
    for (let at = start - 1; at >= limit; at--)
        if (bytes[at] === json_web_key_OPENING || bytes[at] === json_web_key_CLOSING)
            return at;
    return limit;
}
function objectEnd(bytes, end) {
    const limit = Math.min(bytes.length, end + json_web_key_REACH);
    for (let at = end; at < limit; at++)
        if (bytes[at] === json_web_key_OPENING || bytes[at] === json_web_key_CLOSING)
            return at;
    return limit;
}

;// CONCATENATED MODULE: ./build/scan/formats/jwt.js





const BASE64URL = bitOf("base64url");
const DOT = 0x2e;
const LOWER_E = 0x65;
const UPPER_J = 0x4a;
const LONGEST_PART = 16_384;
const jwt_LONGEST_HEADER = 16_384;
const SHORTEST_HEADER = 15;
function parseJwt(bytes, start, _end, today) {
    if (!startsToken(bytes, start, BASE64URL) && !startsInBinary(bytes, start))
        return undefined;
    const headerEnd = partEnd(bytes, start, jwt_LONGEST_HEADER);
    if (bytes[headerEnd] !== DOT || headerEnd - start < SHORTEST_HEADER)
        return undefined;
    if (!endsObject(bytes, start, headerEnd))
        return undefined;
    const header = readJson(bytes, start, headerEnd);
    if (header === undefined || typeof header.alg !== "string")
        return undefined;
    const payloadEnd = partEnd(bytes, headerEnd + 1, LONGEST_PART);
    if (bytes[payloadEnd] !== DOT)
        return undefined;
    const signatureEnd = partEnd(bytes, payloadEnd + 1, LONGEST_PART);
    const isUnsigned = header.alg.toLowerCase() === "none";
    if (isUnsigned || signatureEnd - payloadEnd < 20)
        return undefined;
    const end = bytes[signatureEnd] === DOT && header.enc !== undefined ? encryptedEnd(bytes, signatureEnd) : signatureEnd;
    const payload = readJson(bytes, headerEnd + 1, payloadEnd);
    const found = { start, end, preview: "eyJ…", specificity: 3 };
    if (!isExample(payload))
        return { ...found, notes: expiryNotes(payload, today) };
    const notes = [...expiryNotes(payload, today), "its payload is the example of jwt.io"];
    return hasOnlyExampleClaims(payload) ? { ...found, notes, severity: "note" } : { ...found, notes };
}
function startsInBinary(bytes, start) {
    return bytes[start] === LOWER_E && bytes[start + 2] === UPPER_J && isBinary(bytes) && standsAmongStrings(bytes, start, bytes.length);
}
function isExample(payload) {
    return payload?.sub === "1234567890" && payload.name === "John Doe";
}
const EXAMPLE_CLAIMS = new Set(["sub", "name", "iat", "admin"]);
function hasOnlyExampleClaims(payload) {
    return Object.keys(payload).every((claim) => EXAMPLE_CLAIMS.has(claim));
}
function partEnd(bytes, start, longest) {
    const limit = Math.min(bytes.length, start + longest);
    let at = start;
    while (at < limit && (MEMBERSHIP[bytes[at]] & BASE64URL) !== 0)
        at++;
    return at;
}
function encryptedEnd(bytes, thirdEnd) {
    const fourthEnd = partEnd(bytes, thirdEnd + 1, LONGEST_PART);
    return bytes[fourthEnd] === DOT ? partEnd(bytes, fourthEnd + 1, LONGEST_PART) : thirdEnd;
}
function endsObject(bytes, start, end) {
    const rest = (end - start) & 3;
    const to = rest === 1 ? end - 1 : end;
    const pair = (VALUES[bytes[to - 2]] << 6) | VALUES[bytes[to - 1]];
    const last = (rest === 2 ? pair >> 4 : rest === 3 ? pair >> 2 : pair) & 255;
    return last === 0x7d || last <= 0x20 || last >= 0x7f;
}
function readJson(bytes, start, end) {
    const text = Buffer.from((0,text_of_bytes/* latin1 */.W)(bytes, start, end), "base64url").toString("utf8");
    if (!text.startsWith("{") || !text.trimEnd().endsWith("}"))
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function expiryNotes(payload, today) {
    const expiry = payload?.exp;
    if (payload !== undefined && expiry === undefined)
        return ["JWT without an expiry date"];
    if (typeof expiry !== "number")
        return [];
    const date = new Date(expiry * 1000);
    if (Number.isNaN(date.getTime()))
        return [];
    const day = date.toISOString().slice(0, 10);
    if (today === undefined)
        return [`JWT with expiry date ${day}`];
    return [date.getTime() <= today.getTime() ? `JWT expired on ${day}` : `JWT expires on ${day}`];
}

;// CONCATENATED MODULE: ./build/scan/formats/key-body.js

const key_body_SHORTEST_BODY = 40;
const LEAST_LETTERS = 12;
const SHORTEST_LINE = 16;
const LEAST_SHARE_OF_LINES = 0.5;
const LIKE_WORDS = 4.4;
const key_body_LEAST_PAIRS = 5;
const ELISION = /\.{3}|\u2026|\u00e2\u0080\u00a6|\*{3}/;
const LEAST_SHARE_OF_KEY = 0.5;
const NEARLY_ALL = 0.9;
const key_body_OPENSSH = Buffer.from("openssh-key-v1").toString("base64").slice(0, 18);
function readKeyBody(body, isClosed) {
    const pieces = withoutSurroundings(body).match(/[A-Za-z0-9+/=]+/g) ?? [];
    const letters = pieces.join("");
    if (letters.length < key_body_SHORTEST_BODY || new Set(letters.slice(0, 400)).size < LEAST_LETTERS)
        return undefined;
    const declared = declaredLetters(letters);
    const isWhole = isWholeByItself(letters, declared);
    const isElided = !isWhole && ELISION.test(body);
    if (isElided && declared !== undefined && letters.length < declared * LEAST_SHARE_OF_KEY)
        return undefined;
    const isKey = isWhole || (isClosed ? isOfLines(pieces, letters) : !beginsGlued(body) && hasLine(pieces));
    return isKey ? { letters, isElided } : undefined;
}
function withoutSurroundings(body) {
    return body
        .replaceAll(/\\[nrt]|\\u00[0-9a-fA-F]{2}|&#\w{1,4};|%0[AaDd]/g, "\n")
        .replaceAll(/(?:^|\n)[^\n]{0,40}: (?=[A-Za-z0-9+/]{40})/g, "\n")
        .replaceAll(/(?:^|\n)[^\n]{0,40}: [^\n]*/g, "")
        .replaceAll(/["'`,][ \t]*\+?[ \t]*/g, "");
}
function declaredLetters(letters) {
    const [tag = 0, first = 0, second = 0, third = 0] = Buffer.from(letters.slice(0, 8), "base64");
    if (tag !== 0x30)
        return undefined;
    const bytes = first < 0x80 ? first + 2 : first === 0x81 ? second + 3 : first === 0x82 ? second * 256 + third + 4 : undefined;
    return bytes === undefined ? undefined : Math.ceil((bytes * 4) / 3);
}
function isWholeByItself(letters, declared) {
    return letters.startsWith(key_body_OPENSSH) || (declared !== undefined && declared >= key_body_SHORTEST_BODY && letters.length >= declared * NEARLY_ALL);
}
function isOfLines(pieces, letters) {
    const inLines = pieces.filter(isLine).reduce((sum, { length }) => sum + length, 0);
    return inLines >= key_body_SHORTEST_BODY && inLines >= letters.length * LEAST_SHARE_OF_LINES;
}
function hasLine(pieces) {
    return pieces.some((piece) => piece.length >= key_body_SHORTEST_BODY && isLine(piece));
}
function isLine(piece) {
    if (piece.length < SHORTEST_LINE)
        return false;
    const { mean, pairs } = wordLikenessOf(piece);
    return pairs < key_body_LEAST_PAIRS || mean < LIKE_WORDS;
}
function beginsGlued(body) {
    return /^[A-Za-z0-9]/.test(body);
}

;// CONCATENATED MODULE: ./build/scan/formats/putty-key.js
const putty_key_LONGEST = 16_384;
const putty_key_LINE_END = "(?:\\r|\\n|\\\\r|\\\\n)+\\s*";
const HEAD = new RegExp(`^PuTTY-User-Key-File-[1-3]: [\\w@.-]{3,60}${putty_key_LINE_END}Encryption: ([\\w-]{2,40})${putty_key_LINE_END}`);
const putty_key_PRIVATE = new RegExp(`Private-Lines: [0-9]{1,3}${putty_key_LINE_END}((?:[A-Za-z0-9+/=]{1,64}${putty_key_LINE_END}){1,200})(?:Private-(?:MAC|Hash): [0-9a-f]{40,64})?`);
const putty_key_SHORTEST_KEY = 24;
function parsePuttyKey(bytes, start) {
    const text = Buffer.from(bytes.subarray(start, start + putty_key_LONGEST)).toString("latin1");
    const head = HEAD.exec(text);
    const body = putty_key_PRIVATE.exec(text);
    if (head === null || body === null || (body[1] ?? "").length < putty_key_SHORTEST_KEY)
        return undefined;
    return {
        start,
        end: start + body.index + body[0].trimEnd().length,
        preview: "PuTTY-User-Key-File…",
        notes: [head[1] === "none" ? "private key, not encrypted" : "private key, encrypted with a passphrase"],
        specificity: 20,
    };
}

;// CONCATENATED MODULE: ./build/scan/formats/private-key.js



const DASHES = "-----";
const BEGIN = /-----BEGIN ((?:[A-Z0-9]{1,12} ){0,3})PRIVATE KEY( BLOCK)?-----$/;
const END = /^-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
const private_key_LONGEST_HEADER = 80;
const LONGEST_BODY = 32_768;
const INCOMPLETE = { confidence: "context", severity: "warning" };
function parsePrivateKey(bytes, keywordStart, keywordEnd) {
    if (bytes[keywordEnd - 1] === 0x2d)
        return parsePuttyKey(bytes, keywordStart) ?? { nothingUntil: keywordEnd };
    const header = headerAround(bytes, keywordStart, keywordEnd);
    if (header === undefined)
        return mayBeCut(bytes, keywordStart, keywordEnd) ? { nothingUntil: keywordEnd } : undefined;
    return parseBody(bytes, header) ?? { nothingUntil: header.end };
}
function mayBeCut(bytes, keywordStart, keywordEnd) {
    return keywordStart < private_key_LONGEST_HEADER || keywordEnd + private_key_LONGEST_HEADER > bytes.length;
}
function parseBody(bytes, header) {
    const dashes = endOfBody(bytes, header.end);
    if (dashes - header.end < key_body_SHORTEST_BODY)
        return undefined;
    const closing = END.exec(Buffer.from(bytes.subarray(dashes, dashes + private_key_LONGEST_HEADER)).toString("latin1"));
    const bodyEnd = closing === null ? trimmedEnd(bytes, header.end, dashes) : dashes;
    const body = (0,text_of_bytes/* latin1 */.W)(bytes, header.end, bodyEnd);
    const key = readKeyBody(body, closing !== null);
    if (key === undefined)
        return undefined;
    return {
        start: header.start,
        end: closing === null ? bodyEnd : bodyEnd + closing[0].length,
        preview: `${header.text}…`,
        notes: [
            isEncrypted(header.text, body, key.letters) ? "private key, encrypted with a passphrase" : "private key, not encrypted",
            ...(closing === null ? ["its END line is missing"] : []),
            ...(key.isElided ? ["incomplete: a part of it is left out"] : []),
        ],
        specificity: header.text.length,
        ...(key.isElided && INCOMPLETE),
    };
}
function headerAround(bytes, keywordStart, keywordEnd) {
    const from = Math.max(0, keywordStart - private_key_LONGEST_HEADER);
    const around = Buffer.from(bytes.subarray(from, keywordEnd + private_key_LONGEST_HEADER)).toString("latin1");
    const begin = around.lastIndexOf(`${DASHES}BEGIN `, keywordStart - from + DASHES.length);
    if (begin === -1)
        return undefined;
    const dashes = around.indexOf(DASHES, begin + DASHES.length);
    if (dashes === -1)
        return undefined;
    const text = around.slice(begin, dashes + DASHES.length);
    const end = from + dashes + DASHES.length;
    return BEGIN.test(text) && end >= keywordEnd ? { start: from + begin, end, text } : undefined;
}
function endOfBody(bytes, start) {
    const limit = Math.min(bytes.length, start + LONGEST_BODY);
    for (let at = start; at < limit; at++) {
        if (bytes[at] === 0x2d && bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d)
            return at;
    }
    return limit;
}
function trimmedEnd(bytes, start, limit) {
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, start, limit);
    const body = /^(?:[^A-Za-z0-9+/]{0,12}[A-Za-z0-9+/=]{16,})*/.exec(text)?.[0] ?? "";
    return start + body.length;
}
function isEncrypted(header, body, letters) {
    if (header.includes("ENCRYPTED") || body.includes("Proc-Type: 4,ENCRYPTED") || body.includes("DEK-Info:"))
        return true;
    if (!header.includes("OPENSSH"))
        return false;
    const start = Buffer.from(letters.slice(0, 64), "base64");
    const length = start.length > 19 ? start.readUInt32BE(15) : 0;
    return start.subarray(19, 19 + Math.min(length, 32)).toString("latin1") !== "none";
}

;// CONCATENATED MODULE: ./build/scan/formats/service-account.js


const service_account_REACH = 8192;
const FIELD = /"?private_key\\*"?\s*[:=]/;
function parseServiceAccount(bytes, start, end) {
    const from = service_account_objectStart(bytes, start);
    const to = service_account_objectEnd(bytes, end);
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, from, to);
    const field = FIELD.exec(text);
    if (field === null)
        return { nothingUntil: to };
    const begin = text.indexOf("-----BEGIN ", field.index);
    if (begin === -1)
        return { nothingUntil: to };
    const key = parsePrivateKey(bytes, from + begin, from + begin + 10);
    if (key === undefined || "nothingUntil" in key)
        return { nothingUntil: to };
    return { ...key, preview: "service_account: -----BEGIN PRIVATE KEY-----…", specificity: key.specificity + 15 };
}
function service_account_objectStart(bytes, start) {
    const limit = Math.max(0, start - service_account_REACH);
    for (let at = start - 1; at >= limit; at--)
        if (bytes[at] === 0x7b || bytes[at] === 0x7d)
            return at;
    return limit;
}
function service_account_objectEnd(bytes, end) {
    const limit = Math.min(bytes.length, end + service_account_REACH);
    for (let at = end; at < limit; at++)
        if (bytes[at] === 0x7b || bytes[at] === 0x7d)
            return at;
    return limit;
}

;// CONCATENATED MODULE: ./build/scan/formats/url-credential.js



const LONGEST_SCHEME = 24;
const LONGEST_USER_INFO = 512;
const LONGEST_HOST = 255;
const SHORTEST_PASSWORD = 4;
const OTHER_BEGINNING = /^(?::(?:pserver|gserver|kserver|server|ext|fork|local)[;\w=]{0,60}:|(?:[\w.-]{1,255}:\d{1,5},)+(?=[^\s/@:,]{0,255}:))/;
const AT = 0x40;
const url_credential_COLON = 0x3a;
const url_credential_SLASH = 0x2f;
function parseUrlCredential(bytes, start, end) {
    const authority = readUserInfo(bytes, end);
    if (authority === undefined || authority.colon === -1)
        return undefined;
    const scheme = schemeBefore(bytes, start);
    const password = Buffer.from(bytes.subarray(authority.colon + 1, authority.at)).toString("utf8");
    if (isStandInAt(hostAfter(bytes, authority.at), password))
        return undefined;
    if (scheme === "" || !isPassword(password, Buffer.from(bytes.subarray(authority.start, authority.colon)).toString("utf8")))
        return undefined;
    const preview = `${scheme}://…:…@…`;
    const found = { start: authority.colon + 1, end: authority.at, preview, notes: [], specificity: 1 };
    return stand_in_passwords_isGuessable(password) ? { ...found, confidence: "context" } : found;
}
function readUserInfo(bytes, start) {
    const authority = readAuthority(bytes, start);
    if (authority === undefined || authority.colon === -1)
        return undefined;
    const beginning = OTHER_BEGINNING.exec((0,text_of_bytes/* latin1 */.W)(bytes, start, authority.at));
    return beginning === null ? authority : readAuthority(bytes, start + beginning[0].length);
}
function readAuthority(bytes, start) {
    let colon = -1;
    let at = -1;
    const limit = Math.min(bytes.length, start + LONGEST_USER_INFO);
    for (let index = start; index < limit; index++) {
        const byte = bytes[index];
        if (byte === url_credential_COLON && colon === -1)
            colon = index;
        else if (byte === AT)
            at = index;
        else if (endsAuthority(byte))
            break;
    }
    return at === -1 || colon > at || !isHostLetter(bytes[at + 1]) ? undefined : { start, colon, at };
}
function endsAuthority(byte) {
    return (byte <= 0x20 || byte === url_credential_SLASH || byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x3c || byte === 0x3e || byte === 0x5c);
}
function isHostLetter(byte) {
    return byte !== undefined && /[A-Za-z0-9[$%{_-]/.test(String.fromCharCode(byte));
}
function hostAfter(bytes, at) {
    const text = Buffer.from(bytes.subarray(at + 1, at + 1 + LONGEST_HOST)).toString("latin1");
    return /^[\w.-]*/.exec(text)?.[0] ?? "";
}
function schemeBefore(bytes, end) {
    const text = Buffer.from(bytes.subarray(Math.max(0, end - LONGEST_SCHEME), end)).toString("latin1");
    return /[A-Za-z][A-Za-z0-9+.-]*$/.exec(text)?.[0].toLowerCase() ?? "";
}
const IN_BRACKETS = /^[{<[(].*[}>\])]$/;
const HOLE = /^(?:[{<[(].*[}>\])]|%[sdv]|\$.*|:.*|#\{.*|\*+|\.+|x+|_+)$/i;
function isPassword(written, user) {
    const password = percentDecoded(written);
    if (password.length < SHORTEST_PASSWORD || isStandInOf(percentDecoded(user), password))
        return false;
    if (HOLE.test(written) || IN_BRACKETS.test(password) || /[{}]|\$\(|%s/.test(written))
        return false;
    return !isReference(written) && !isPlaceholder(password) && !isPlaceholder(password.replaceAll("@", "a"));
}
function percentDecoded(text) {
    if (!text.includes("%"))
        return text;
    try {
        return decodeURIComponent(text.replaceAll("%24", "S"));
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/scan/formats/parsers.js






const PARSERS = {
    "private-key": parsePrivateKey,
    "bare-key": parseBareKey,
    jwt: parseJwt,
    "url-credential": parseUrlCredential,
    "gcp-service-account": parseServiceAccount,
    "json-web-key": parseJsonWebKey,
};
function parserOf(name) {
    return PARSERS[name];
}

;// CONCATENATED MODULE: ./build/scan/shapes/native-pattern.js
function toNativePattern(pattern) {
    const reader = { pattern, at: 0 };
    const written = row(reader, "exact");
    if (reader.at < pattern.length)
        throw new SyntaxError(`a group is closed that was not opened, at ${reader.at}`);
    return written;
}
const SPACES = "\\t\\n\\f\\r ";
const CLASSES = { s: SPACES, d: "0-9", w: "0-9A-Za-z_", t: "\\t", n: "\\n", r: "\\r", f: "\\f" };
function row(reader, letterCase) {
    let written = "";
    while (reader.at < reader.pattern.length && reader.pattern[reader.at] !== ")")
        written += one(reader, letterCase);
    return written;
}
function one(reader, letterCase) {
    const letter = reader.pattern.charAt(reader.at++);
    if (letter === "(")
        return group(reader, letterCase);
    if (letter === "[")
        return letterClass(reader, letterCase);
    if (letter === "{")
        return native_pattern_count(reader);
    if (letter === ".")
        return "[^\\n]";
    if (letter !== "\\")
        return "|^$*+?".includes(letter) ? letter : literal(letter, letterCase);
    const escaped = reader.pattern.charAt(reader.at++);
    if (escaped === "b")
        return "\\b";
    return CLASSES[escaped] === undefined ? literal(punctuation(escaped, reader), letterCase) : `[${CLASSES[escaped]}]`;
}
function group(reader, letterCase) {
    const [opening = "", name, folds] = /^(?:\?P<(\w+)>|\?(i?):)?/.exec(reader.pattern.slice(reader.at)) ?? [];
    if (opening === "" && reader.pattern[reader.at] === "?")
        throw new SyntaxError(`an unknown kind of group, at ${reader.at}`);
    reader.at += opening.length;
    const inner = row(reader, folds === "i" ? "either" : letterCase);
    if (reader.pattern[reader.at++] !== ")")
        throw new SyntaxError("a group is not closed");
    if (name !== undefined)
        return `(?<${name}>${inner})`;
    return opening === "" ? `(${inner})` : `(?:${inner})`;
}
function native_pattern_count(reader) {
    const found = /^\d+(?:,\d*)?\}/.exec(reader.pattern.slice(reader.at));
    if (found === null)
        throw new SyntaxError(`a brace that counts nothing, at ${reader.at}`);
    reader.at += found[0].length;
    return `{${found[0]}`;
}
function letterClass(reader, letterCase) {
    const isNegated = reader.pattern[reader.at] === "^";
    if (isNegated)
        reader.at++;
    let written = "";
    for (let isFirst = true; isFirst || reader.pattern[reader.at] !== "]"; isFirst = false)
        written += classPart(reader, letterCase);
    reader.at++;
    return `[${isNegated ? "^" : ""}${written}]`;
}
function classPart(reader, letterCase) {
    const named = /^\\([sdwtnrf])/.exec(reader.pattern.slice(reader.at))?.[1];
    if (named !== undefined) {
        reader.at += 2;
        return CLASSES[named] ?? "";
    }
    const first = classLetter(reader);
    const isRange = reader.pattern[reader.at] === "-" && reader.pattern[reader.at + 1] !== "]";
    if (!isRange)
        return native_pattern_range(first, first, letterCase);
    reader.at++;
    return native_pattern_range(first, classLetter(reader), letterCase);
}
function classLetter(reader) {
    const letter = reader.pattern.charAt(reader.at++);
    if (letter === "" || (letter === "[" && reader.pattern[reader.at] === ":"))
        throw new SyntaxError(`an unknown class, at ${reader.at}`);
    return letter === "\\" ? punctuation(reader.pattern.charAt(reader.at++), reader) : letter;
}
function native_pattern_range(first, last, letterCase) {
    if (first > last || /[^ -~]/.test(first + last))
        throw new SyntaxError(`an unknown range: ${first}-${last}`);
    const own = span(first, last);
    if (letterCase === "exact" || last < "A" || first > "z" || (first > "Z" && last < "a"))
        return own;
    if (!/^(?:[a-z]{2}|[A-Z]{2})$/.test(first + last))
        throw new SyntaxError(`a range of letters and others: ${first}-${last}`);
    return span(first.toUpperCase(), last.toUpperCase()) + span(first.toLowerCase(), last.toLowerCase());
}
function span(first, last) {
    return first === last ? literal(first, "exact") : `${literal(first, "exact")}-${literal(last, "exact")}`;
}
function punctuation(letter, reader) {
    if (!/^[!-/:-@[-`{-~]$/.test(letter))
        throw new SyntaxError(`an unknown escape, at ${reader.at}`);
    return letter;
}
function literal(letter, letterCase) {
    if (letterCase === "either" && /^[A-Za-z]$/.test(letter))
        return `[${letter.toUpperCase()}${letter.toLowerCase()}]`;
    return /^[\\^$.*+?()[\]{}|/-]$/.test(letter) ? `\\${letter}` : letter;
}

;// CONCATENATED MODULE: ./build/scan/shapes/native-finder.js

function nativeFinder(pattern) {
    const compiled = new RegExp(toNativePattern(pattern), "dg");
    return (text) => {
        const found = [];
        compiled.lastIndex = 0;
        for (let match = compiled.exec(text); match !== null; match = compiled.exec(text)) {
            const [start, end] = match.indices?.groups?.secret ?? [0, 0];
            if (end > start)
                found.push({ start, end });
            if (match[0] === "")
                compiled.lastIndex++;
        }
        return found;
    };
}

;// CONCATENATED MODULE: ./build/scan/shapes/patterns.js

let linearFinder;
async function preparePatterns(detectors) {
    const foreign = detectors.filter(({ origin }) => origin !== "catalogue");
    const needsLinear = foreign.some(({ shapes }) => shapes.some((shape) => shape.kind === "pattern" && !isOurs(shape)));
    if (needsLinear)
        ({ linearFinder } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 5411)));
}
function compilePattern(shape, detectorId) {
    let findAll;
    return {
        findAll(text) {
            findAll ??= patterns_compile(shape, detectorId);
            return findAll(text);
        },
    };
}
function isOurs(shape) {
    return shape.origin === "catalogue";
}
function patterns_compile(shape, detectorId) {
    const finder = isOurs(shape) ? nativeFinder : linearFinder;
    if (finder === undefined)
        throw new Error(`The pattern of detector ${detectorId} was not prepared: await preparePatterns first.`);
    try {
        return finder(shape.pattern);
    }
    catch (cause) {
        throw new Error(`The pattern of detector ${detectorId} is not valid RE2 syntax: correct it, or disable the detector.`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/scan/search/keyword-machine.js
const keyword_machine_ENDS = 1 << 28;
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
        const suffix = settle(node.failure) % keyword_machine_ENDS;
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
        return ending.length === 0 ? state : state + keyword_machine_ENDS;
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

function automaton_createHits(capacity) {
    return { ends: new Int32Array(capacity), states: new Int32Array(capacity), count: 0, resumeAt: 0 };
}
function automaton_createAutomaton(keywords) {
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
        automaton_readOnce(bytes, from, end, hits, machine);
        return end;
    }
    const half = length >> 1;
    readTwice(bytes, from, half, hits, machine);
    return from + 2 * half;
}
function automaton_readOnce(bytes, from, end, hits, machine) {
    const { ends, states } = hits;
    const { table, byteClasses } = machine;
    let state = hits.resumeAt;
    let count = 0;
    for (let at = from; at < end; at++) {
        const slot = state + byteClasses[bytes[at]];
        state = table[slot];
        if (state < keyword_machine_ENDS)
            continue;
        if (state >= UNMET)
            state = machine.meet(slot);
        if (state < keyword_machine_ENDS)
            continue;
        state -= keyword_machine_ENDS;
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
        if ((first | second) < keyword_machine_ENDS)
            continue;
        if ((first | second) >= UNMET)
            break;
        if (first >= keyword_machine_ENDS) {
            first -= keyword_machine_ENDS;
            ends[count] = at;
            states[count++] = first;
        }
        if (second >= keyword_machine_ENDS) {
            second -= keyword_machine_ENDS;
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
        state = (answer < UNMET ? answer : machine.meet(slot)) % keyword_machine_ENDS;
    }
    return state;
}
function number({ states, count }, { width }) {
    for (let index = 0; index < count; index++)
        states[index] = states[index] / width;
}

;// CONCATENATED MODULE: ./build/scan/search/plan.js
















const KNOWN_KEYWORD_LENGTH = 16;
const KNOWN_PIECE_LENGTH = 6;
function createPlan(detectors, known, contextual) {
    const detectorsOf = new Map();
    for (const [index, { keywords }] of detectors.entries()) {
        for (const keyword of keywords)
            append(detectorsOf, keyword.toLowerCase(), index);
    }
    const others = new Map();
    const add = (keyword, action) => append(others, keyword, action);
    for (const [index, detector] of contextual.entries())
        planContextual(detector, detectors.length + index, add);
    for (const form of formsOfKnown(known))
        planKnown(form, add);
    planText(add);
    const actionsOfDetector = memorized((index) => planDetector(detectors[index], index));
    const keywords = [...new Set([...detectorsOf.keys(), ...others.keys()])];
    const actionsOfKeyword = (keyword) => [
        ...(detectorsOf.get(keyword) ?? []).flatMap((index) => actionsOfDetector(index).get(keyword) ?? []),
        ...(others.get(keyword) ?? []),
    ];
    return {
        automaton: automaton_createAutomaton(keywords),
        keywords,
        detectorCount: detectors.length + contextual.length,
        actionsBy: (keywordsOf) => memorized((state) => keywordsOf(state).flatMap(actionsOfKeyword)),
    };
}
function append(map, key, value) {
    const own = map.get(key);
    if (own === undefined)
        map.set(key, [value]);
    else if (own.at(-1) !== value)
        own.push(value);
}
function memorized(make) {
    const made = [];
    return (index) => {
        const ready = made[index];
        if (ready !== undefined)
            return ready;
        while (made.length <= index)
            made.push(undefined);
        const value = make(index);
        made[index] = value;
        return value;
    };
}
function planText(add) {
    add(ALLOW_KEYWORD, { kind: "allow" });
    for (const keyword of ESCAPE_KEYWORDS)
        add(keyword, { kind: "escape", length: keyword.length });
    for (const keyword of SEAM_KEYWORDS)
        add(keyword, { kind: "seam", length: keyword.length });
    for (const keyword of LIST_KEYWORDS)
        add(keyword, { kind: "list", length: keyword.length });
    for (const keyword of TEMPLATE_KEYWORDS)
        add(keyword, { kind: "template", length: keyword.length });
    for (const keyword of TURN_KEYWORDS)
        add(keyword, { kind: "turn", length: keyword.length });
    for (const keyword of MANIFEST_KEYWORDS)
        add(keyword, { kind: "manifest", length: keyword.length });
    for (const keyword of TABLE_KEYWORDS)
        add(keyword, { kind: "table", length: keyword.length });
    for (const keyword of PLACE_KEYWORDS)
        add(keyword, { kind: "place", length: keyword.length });
    for (const keyword of LOGINS_KEYWORDS)
        add(keyword, { kind: "logins", length: keyword.length });
    for (const keyword of [...PACKED_KEYWORDS, ...UUENCODED_KEYWORDS])
        add(keyword, { kind: "packed", length: keyword.length });
}
function planDetector(detector, index) {
    const anchors = [];
    const nearbyTokens = [];
    for (const shape of detector.shapes) {
        if (shape.kind !== "token")
            continue;
        const compiled = compileTokenShape(shape);
        const own = anchorsOf(shape.parts, detector.keywords);
        if (own.length === 0)
            nearbyTokens.push(compiled);
        for (const anchor of own)
            anchors.push({ ...anchor, shape: compiled });
    }
    const patterns = detector.shapes.flatMap((shape) => (shape.kind === "pattern" ? [compilePattern(shape, detector.id)] : []));
    const prepared = { detector, index, nearbyTokens, patterns };
    const actions = new Map();
    for (const { keyword, shape, back } of anchors)
        append(actions, keyword, { kind: "token", prepared, shape, back });
    for (const keyword of detector.keywords) {
        const folded = keyword.toLowerCase();
        if (patterns.length + nearbyTokens.length > 0)
            append(actions, folded, { kind: "nearby", prepared });
        for (const shape of detector.shapes) {
            if (shape.kind !== "parser")
                continue;
            append(actions, folded, { kind: "parser", prepared, parser: parserOf(shape.parser), name: shape.parser, length: folded.length });
        }
    }
    return actions;
}
function planKnown(form, add) {
    const keyword = Buffer.from(form.bytes.subarray(0, KNOWN_KEYWORD_LENGTH)).toString("latin1");
    add(foldText(keyword), { kind: "known", form, back: keyword.length });
    if (form.encoding.length === 0 && keyword.length > KNOWN_PIECE_LENGTH)
        add(foldText(keyword.slice(0, KNOWN_PIECE_LENGTH)), { kind: "known-piece", length: KNOWN_PIECE_LENGTH });
}
function foldText(text) {
    return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function planContextual(detector, index, add) {
    for (const keyword of detector.keywords) {
        const { length } = keyword;
        add(keyword, { kind: "assignment", detector, index, length, trailing: length - keyword.replace(/[^a-z\x80-\xff]+$/, "").length });
    }
}
const MOST_SPELLINGS = 512;
function anchorsOf(parts, keywords) {
    const anchors = new Map();
    let spellings = [{ at: 0, text: "" }];
    for (const part of parts) {
        if (typeof part !== "string" && "of" in part) {
            if (typeof part.length !== "number")
                break;
            const { length } = part;
            spellings = distinct(spellings.map(({ at, text }) => ({ at: at + text.length + length, text: "" })));
            continue;
        }
        const choices = typeof part === "string" ? [part] : part.any;
        spellings = spellings.flatMap(({ at, text }) => choices.map((choice) => ({ at, text: text + choice.toLowerCase() })));
        if (spellings.length > MOST_SPELLINGS)
            break;
        for (const { at, text } of spellings) {
            for (const keyword of keywords) {
                const index = text.indexOf(keyword.toLowerCase());
                const back = at + index + keyword.length;
                if (index !== -1)
                    anchors.set(`${keyword} ${back}`, { keyword: keyword.toLowerCase(), back });
            }
        }
    }
    return [...anchors.values()];
}
function distinct(spellings) {
    return [...new Map(spellings.map((spelling) => [spelling.at, spelling])).values()];
}

;// CONCATENATED MODULE: ./build/scan/contextual/assignment-scores.js
const assignment_scores_LONGEST = 512;
const SLOTS = 1 << 14;
const KEPT = 1 << 21;
const MOST_COUNTED = 1 << 29;
function createAssignmentScores() {
    const letters = new Uint8Array(KEPT);
    const places = new Int32Array(SLOTS);
    const lengths = new Uint16Array(SLOTS);
    const forms = new Int32Array(SLOTS);
    const scores = new Float64Array(SLOTS);
    const detectors = new Array(SLOTS).fill(undefined);
    let written = 0;
    let slot = -1;
    let asking;
    const stands = (bytes, start, length) => {
        const place = places[slot];
        if (written - place > KEPT)
            return false;
        const from = place & (KEPT - 1);
        let same = 0;
        while (same < length && letters[from + same] === bytes[start + same])
            same++;
        return same === length;
    };
    const keep = (bytes, start, length) => {
        if ((written & (KEPT - 1)) + length > KEPT)
            written = (written | (KEPT - 1)) + 1;
        if (written >= MOST_COUNTED) {
            written = 0;
            detectors.fill(undefined);
        }
        places[slot] = written;
        const from = written & (KEPT - 1);
        for (let index = 0; index < length; index++)
            letters[from + index] = bytes[start + index];
        written += length;
    };
    return {
        get(bytes, start, end, detector, form) {
            const length = end - start;
            slot = length > assignment_scores_LONGEST ? -1 : slotOf(bytes, start, end, form);
            if (slot === -1)
                return undefined;
            if (detectors[slot] === detector && forms[slot] === form && lengths[slot] === length && stands(bytes, start, length))
                return scores[slot];
            detectors[slot] = undefined;
            keep(bytes, start, length);
            lengths[slot] = length;
            forms[slot] = form;
            asking = detector;
            return undefined;
        },
        put(score) {
            if (slot === -1)
                return;
            scores[slot] = score;
            detectors[slot] = asking;
        },
    };
}
function slotOf(bytes, start, end, form) {
    let sum = form;
    for (let at = start; at < end; at++)
        sum = Math.imul(sum ^ bytes[at], 0x01000193);
    return (sum ^ (sum >>> 15)) & (SLOTS - 1);
}

;// CONCATENATED MODULE: ./build/scan/contextual/bare-value.js



const LONGEST_BARE = 512;
const MOST_JOINTS = 6;
const bare_value_NEWLINE = 0x0a;
const ENDS_BARE = tableOf(" \t\r\n\"'`,;)]}<>&|([{\\\0");
const bare_value_ENDS_WORD = tableOf(" \t\r\n\"'`,;&\0");
const CLOSES_LITERAL = tableOf("\"'`,;");
const LONGEST_SIGNED = 130;
const SHORTEST_SIGNED = 8;
const LEAST_SIGNS = 3;
const AMPERSAND = 0x26;
const bare_value_EQUALS = 0x3d;
const bare_value_BACKSLASH = 0x5c;
const NEEDS_ESCAPE = tableOf("=:#!");
const ENDS_WHOLE = tableOf(" \t\r\n\"'`()<>{};,\0");
const CALL = /^(?:(?:[a-z_$.@][a-z0-9_$.:>-]{2,}|[A-Za-z_$@.&*!][\w$.:@>-]{4,})[([{<]|[([{<&*]|\$\{|\w+\(\)|\/\/|\/\*)|\$\{\w+\}|\{\{[\w .]+\}\}|=>|&&|\|\||\\/;
function bareSpan(bytes, start) {
    const end = behindAmpersand(bytes, endOfBare(bytes, start));
    if (end !== -1 && bytes[end] === bare_value_BACKSLASH) {
        const escaped = restWithEscapes(bytes, start, end);
        if (escaped !== -1)
            return { start, end: escaped };
    }
    if (end !== -1 && bare_value_ENDS_WORD[bytes[end]] === 0) {
        const whole = restOfLine(bytes, start, end);
        if (whole !== undefined)
            return whole;
    }
    if (end <= start || bytes[end] === 0x28 || bytes[end] === 0x5b || bytes[end] === 0x7b)
        return undefined;
    return { start, end: withoutStops(bytes, start, end) };
}
function behindAmpersand(bytes, end) {
    if (bytes[end] !== AMPERSAND || (MEMBERSHIP[bytes[end + 1] ?? 0] & ALNUM_BIT) === 0)
        return end;
    const limit = Math.min(bytes.length, end + LONGEST_SIGNED);
    let at = end + 1;
    while (at < limit && bytes[at] !== bare_value_EQUALS && ENDS_BARE[bytes[at]] === 0)
        at++;
    return at === bytes.length || bytes[at] === bare_value_NEWLINE || bytes[at] === 0x0d ? at : end;
}
function restWithEscapes(bytes, start, stop) {
    const limit = Math.min(bytes.length, start + LONGEST_SIGNED);
    let needed = 0;
    let at = stop;
    while (at < limit && ENDS_WHOLE[bytes[at]] === 0) {
        if (bytes[at] === bare_value_BACKSLASH) {
            const sign = bytes[++at] ?? 0;
            if (sign !== bare_value_BACKSLASH && NEEDS_ESCAPE[sign] === 0)
                return -1;
            needed += NEEDS_ESCAPE[sign];
        }
        at++;
    }
    const isWhole = at === bytes.length || bytes[at] === bare_value_NEWLINE || bytes[at] === 0x0d;
    return needed > 0 && isWhole ? at : -1;
}
function withoutEscapes(text) {
    return text.replaceAll(/\\([=:#!\\])/g, "$1");
}
function restOfLine(bytes, start, stop) {
    const limit = Math.min(bytes.length, start + LONGEST_SIGNED);
    let end = stop;
    while (end < limit && bytes[end] > 0x20 && !isTag(bytes, end))
        end++;
    if (end === limit && limit !== bytes.length)
        return undefined;
    while (end > start && CLOSES_LITERAL[bytes[end - 1]] === 1)
        end--;
    const next = bytes[bare_value_skipSpaces(bytes, end)];
    if (next !== undefined && next !== bare_value_NEWLINE && CLOSES_LITERAL[next] === 0 && !isTag(bytes, end))
        return undefined;
    if (end - start < SHORTEST_SIGNED || !hasSigns(bytes, start, end) || CALL.test((0,text_of_bytes/* latin1 */.W)(bytes, start, end)))
        return undefined;
    return { start, end };
}
function isTag(bytes, at) {
    return bytes[at] === 0x3c && (bytes[at + 1] === 0x2f || (bytes[at + 1] === 0x62 && bytes[at + 2] === 0x72));
}
function hasSigns(bytes, start, end) {
    const signs = new Set();
    for (let at = start; at < end && signs.size < LEAST_SIGNS; at++) {
        const byte = bytes[at];
        if ((MEMBERSHIP[byte] & ALNUM_BIT) === 0)
            signs.add(byte);
    }
    return signs.size >= LEAST_SIGNS;
}
function bare_value_skipSpaces(bytes, start) {
    let at = start;
    while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d)
        at++;
    return at;
}
function endOfBare(bytes, start) {
    const limit = Math.min(bytes.length, start + LONGEST_BARE);
    let joints = 0;
    for (let at = start; at < limit; at++) {
        const byte = bytes[at];
        if (ENDS_BARE[byte] === 1)
            return at;
        if ((byte === 0x3d || byte === 0x3a) && bytes[at + 1] !== byte && ++joints > MOST_JOINTS)
            return -1;
    }
    return limit === bytes.length ? limit : -1;
}
function withoutStops(bytes, start, end) {
    let to = end;
    while (to > start && (bytes[to - 1] === 0x2e || bytes[to - 1] === 0x3a))
        to--;
    return to;
}

;// CONCATENATED MODULE: ./build/scan/contextual/candidate.js
const LEAST_SCORE = 0.5;

;// CONCATENATED MODULE: ./build/scan/contextual/telling-names.js

function wordsOfName(name) {
    const words = [];
    const folded = name.toLowerCase();
    let start = 0;
    for (let at = 0; at < name.length; at++) {
        const code = name.charCodeAt(at);
        if (code > 0x7f)
            return wordsOfAnyName(name);
        const isLetter = isSmall(code) || isCapital(code);
        const begins = isCapital(code) && at > start && beginsHump(name, at);
        if (isLetter && !begins)
            continue;
        if (at > start)
            words.push(folded.slice(start, at));
        start = begins ? at : at + 1;
    }
    if (name.length > start)
        words.push(folded.slice(start));
    return words;
}
function beginsHump(name, at) {
    const before = name.charCodeAt(at - 1);
    if (!isCapital(before))
        return true;
    const next = name.charCodeAt(at + 1);
    return next >= 0x61 && next <= 0x7a;
}
function isSmall(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
function isCapital(code) {
    return code >= 0x41 && code <= 0x5a;
}
function wordsOfAnyName(name) {
    return inEnglish(name)
        .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
        .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
}
const telling_names_TELLING = /^(?:.*(?:password|passwd|passphrase|passwort|kennwort|wachtwoord|motdepasse|contrasena|senha|haslo|secret|token|apikey|authkey|accesskey|credentials?|cookiesecret)|pass|.*pass|pw|.*pwd|pswd|key|auth|creds?|bearer|authorization|basic|salt|cookie|totp|psk|securestring|by)s?\d*$/;
const KEY_BEFORE = new Set("api access private secret auth encryption decryption encrypt master signing sign signature account app application storage shared session service deploy license client host consumer hmac aes jwt rsa ssh server admin crypto cipher security validation write read webhook integration subscription".split(" "));
const OTHERS_BEFORE = new Set("public pub primary foreign cache sort partition object dict map index csrf xsrf page next previous prev hot arrow translation label title error message msg mandatory invalid missing wrong forgot reset confirm placeholder hash row column col group entry item node property option config field event header param parameter query shift ctrl enter escape tab unique composite route menu tree bar keyboard press last continuation start end cancellation data test no empty invalidate template type kind i18n lang locale new old current repeat change show hide toggle is has use with without need require requires required enable disable allow".split(" "));
const OTHERS_AFTER = new Set("id ids name names type types path paths file files filename dir url urls uri endpoint host hostname field fields label text hint message messages msg error errors title size length len count index idx prefix suffix format policy expiry expires expiration expire ttl date time timeout at column col header headers param params parameter arg args option options mode method methods provider providers domain realm scope scopes version code codes status state level enabled required input placeholder pattern regex validator validators validation form view controller service manager factory handler helper class interface schema model table config settings setup store storage server client user username email callback redirect issuer audience alias ref arn fingerprint usage algorithm alg curve bits event press down up board word words pair pairs ring chain map set list array dict object value path space node item group binding bindings strength reset change changed confirmation confirm required rule rules max min info metadata description desc doc docs template example selector icon button page link env var variable lookup source kind".split(" "));
const STRONG = /password|passwd|passphrase|passwort|secret|token|apikey|accesskey|authkey|credential|pwd|pswd|\bpsk\b|bearer|authorization|securestring/;
const FILE = /[^.]\.(?:[cm]?[jt]sx?|py|rb|go|java|cs|php|rs|json|ya?ml|xml|html?|css|md|txt|pem|crt|cer|conf|ini|lock|toml|sh|sql|svg|png)$/;
const PUBLIC = /^keywords?$|csrf|xsrf|authenticity|requestverification|publishable|site_?-?key|public_?-?key|(?:private|access)_?key_?id/i;
const SHAM = /^(?:(?:non|not)_?-?(?:matching|valid|a_)|fake|dummy|bogus|mismatch)/i;
const CIPHER = /(?:^|_)(?:kx|(?:ec)?dhe|rsa|auth)_?psk|psk_(?:with|identity|hint|ke|dhe)/i;
function isNeverSecret(name) {
    if (FILE.test(name) || PUBLIC.test(name) || SHAM.test(name) || CIPHER.test(name))
        return true;
    const { bareKey, otherAfter } = readName(name);
    return bareKey && otherAfter;
}
const REMEMBERED = 5000;
const tellings = new Map();
function readName(name) {
    const known = tellings.get(name);
    if (known !== undefined)
        return known;
    const telling = tell(name);
    if (tellings.size >= REMEMBERED)
        tellings.clear();
    tellings.set(name, telling);
    return telling;
}
function tell(name) {
    const words = wordsOfName(name);
    const at = words.findLastIndex((word) => telling_names_TELLING.test(word));
    const word = words[at] ?? "";
    const before = words[at - 1] ?? "";
    const after = words.slice(at + 1).filter((next) => !/^\d+$/.test(next));
    return {
        words,
        ends: at !== -1 && after.length === 0,
        otherAfter: after.some((next) => OTHERS_AFTER.has(next)),
        otherBefore: words.slice(0, Math.max(0, at)).some((next) => OTHERS_BEFORE.has(next)),
        bareKey: /^keys?\d*$/.test(word) && !KEY_BEFORE.has(before) && !words.includes("secret"),
        knownKey: /^keys?\d*$/.test(word) && KEY_BEFORE.has(before),
        strong: words.some((next) => STRONG.test(next)),
        id: after.some((next) => /^(?:ids?|uuid|sid|name|username|user|login|email)$/.test(next)) || words.at(-1) === "keyid",
        sealed: words.some((next) => /^(?:encrypted|hashed?|digest|fingerprint|thumbprint|checksum|integrity|sha\d*|md5|signature)$/.test(next)),
        hidden: at === -1,
    };
}

;// CONCATENATED MODULE: ./build/scan/contextual/contextual-features.js




const DIGIT = 1;
const SMALL = 2;
const CAPITAL = 4;
const contextual_features_SIGN = 8;
const contextual_features_LETTER = SMALL | CAPITAL;
const STAND_IN = /^(?:pass|passw|pw|secret|token|key|test|foo|bar|baz|admin|root|user|none|null|nil|undefined|true|false|yes|no|string|bytes|str|optional|required|default|empty|value|unset|abc|xyz|demo|guest|hello|world|letmein|welcome|public|private|auto|any|all|on|off|todo|n\/a|\d{1,6})[\d!._-]*$/i;
const NAMES_SECRET = /pass|secret|token|key|auth|cred|pwd/i;
const CAMEL = /^[A-Za-z][a-z]+(?:[A-Z][a-z]+)+$/;
const PHRASE = /^[a-z]{2,12}(?:(?: [a-z]{2,12}){2,7}|(?:-[a-z]{2,12}){3,7})$/;
const contextual_features_HASH = /^\{\w+\}|^\$\w+\$|\$\w+\$\w/;
const PROSE = /\b(?:the|an?|is|are|be|to|of|for|and|or|in|on|at|by|with|from|your|you|my|our|this|that|it|not|no|if|as|has|have|must|should|can|will|enter|please|password|passwd|secret|token|key|user|name|email|login|valid|invalid|required|reset|change|forgot|confirm|new|old|current|access|auth|field|value|type|text|default|example|test|string|none|change)\b/;
const FEATURES = {
    "name: ends": ({ name }) => readName(name).ends,
    "name: other after": ({ name }) => readName(name).otherAfter,
    "name: other before": ({ name }) => readName(name).otherBefore,
    "name: bare key": ({ name }) => readName(name).bareKey,
    "name: known key": ({ name }) => readName(name).knownKey,
    "name: strong": ({ name }) => readName(name).strong,
    "name: hidden": ({ name }) => readName(name).hidden,
    "name: id": ({ name }) => readName(name).id,
    "name: sealed": ({ name }) => readName(name).sealed,
    "name: authorization": ({ name }) => /authorization|bearer|^basic$/i.test(name),
    "name: many words": ({ name }) => readName(name).words.length > 4,
    "name: key of something": ({ name, candidate }) => isKeyOfSomething(readName(name)) && candidate.join !== "space",
    "join: login": ({ candidate }) => candidate.join === "login",
    "join: equals": ({ candidate }) => candidate.join === "equals",
    "join: compare": ({ candidate }) => candidate.join === "compare",
    "join: arrow": ({ candidate }) => candidate.join === "arrow",
    "join: element": ({ candidate }) => candidate.join === "element",
    "join: argument": ({ candidate }) => candidate.join === "argument",
    "join: call": ({ candidate }) => candidate.join === "call",
    "join: space": ({ candidate }) => candidate.join === "space",
    "writing: bare": ({ candidate }) => candidate.writing === "bare",
    "writing: wrapped": ({ candidate }) => candidate.writing === "wrapped",
    "bare and join space": ({ candidate }) => candidate.writing === "bare" && candidate.join === "space",
    "bare words": ({ candidate, value }) => candidate.writing === "bare" && /^[A-Za-z_.$-]+$/.test(value),
    "bits under 16": ({ bits }) => Math.max(0, 16 - bits) / 16,
    "bits over 24": ({ bits }) => Math.min(Math.max(0, bits - 24), 40) / 40,
    "bits over 64": ({ bits }) => Math.min(Math.max(0, bits - 64), 64) / 64,
    short: ({ value }) => value.length < 6,
    "very long": ({ value }) => value.length > 120,
    likeness: ({ likeness }) => (likeness.mean - 4) / 2,
    "likeness of many": ({ likeness }) => (likeness.pairs >= 8 ? (likeness.mean - 4) / 2 : 0),
    "rare pairs": ({ likeness }) => Math.min(0.4, likeness.rare) * 2.5,
    "no pairs": ({ likeness }) => likeness.pairs === 0,
    "one word": ({ kinds }) => isOneWord(kinds),
    "one small word": ({ kinds }) => kinds === SMALL,
    "one odd word": ({ kinds, likeness }) => isOneWord(kinds) && likeness.mean < 4,
    "digits and letters": ({ kinds }) => hasDigitsAndLetters(kinds),
    "word and number": ({ value, kinds }) => hasDigitsAndLetters(kinds) && /^[A-Za-z]+\d{1,5}[!?.@#$]?$/.test(value),
    "three kinds": ({ kinds }) => (kinds & (DIGIT | contextual_features_LETTER)) === (DIGIT | contextual_features_LETTER),
    punctuation: ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /[!@#$%^&*?+~]/.test(value),
    "many signs": ({ value, kinds }) => (kinds & contextual_features_SIGN) === 0 || value.includes(" ") || contextual_features_HASH.test(value) ? 0 : Math.min(7, Math.max(0, signsIn(value) - 3)) / 4,
    "signs and digits": ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && hasDigitsAndLetters(kinds) && !value.includes(" ") && signsIn(value) > 1,
    "pass phrase": ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && PHRASE.test(value) && !PROSE.test(value),
    changes: ({ value }) => changesIn(value),
    "only digits": ({ value, kinds }) => (kinds & contextual_features_LETTER) === 0 && /^[\d.,-]+$/.test(value),
    hex: ({ value, kinds }) => (kinds & contextual_features_SIGN) === 0 && /^(?=.*\d)(?=.*[a-f])[0-9a-f]{16,}$|^(?=.*\d)(?=.*[A-F])[0-9A-F]{16,}$/.test(value),
    "hash length": ({ value, kinds }) => (kinds & contextual_features_SIGN) === 0 && /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(value),
    uuid: ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value),
    "upper base32": ({ value, kinds }) => (kinds & (SMALL | contextual_features_SIGN)) === 0 && /^(?=.*[2-7])[A-Z2-7]{16,}$/.test(value),
    "ends with padding": ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /^[A-Za-z0-9+/_-]{8,}={1,2}$/.test(value),
    spaces: ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && Math.min(3, value.split(" ").length - 1) / 3,
    path: ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /^[~.]{0,2}\/|\/.*\/|^[A-Za-z]:\\|\.(?:pem|key|crt|json|ya?ml|txt|js|ts|php|py|html?|conf|env)$/i.test(value),
    url: ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /:\/\/|^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/|$)/i.test(value),
    email: ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value),
    "date or version": ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /^v?\d+\.\d+|^\d{4}-\d\d-\d\d/.test(value),
    constant: ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value),
    "words with joints": ({ value, likeness, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /^[A-Za-z]+(?:[_.:/ -][A-Za-z]+)+$/.test(value) && likeness.mean > 4.4,
    "camel words": ({ value, likeness }) => CAMEL.test(value.replaceAll(/\d{1,2}(?=[A-Z]|$)/g, "")) && likeness.mean > 4.4,
    sealed: ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 &&
        /^\$(?:2[abxy]|[156]|argon2\w*|pbkdf2[\w-]*|scrypt)\$|^\{(?:SSHA|SHA|MD5|CRYPT|cipher)\}|^ENC[[(]|^(?:sha\d+|md5)[-:]|^(?:[0-9A-Fa-f]{2}:){7,}/.test(value),
    public: ({ value }) => /^(?:MI[GH]|MFk|MII[A-Z]|ssh-|AAAA[BC]3|pk_|sb_publishable_|phc_)|^-----BEGIN (?:PUB|CERT)/.test(value),
    code: ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /\w\(|\(\)|[{}<>]|->|::|=>|\\[nrtu]|\.\w+\.|%[sdvq](?!\w)|\$\{|;$/.test(value),
    template: ({ value }) => isReference(value),
    "begins with sigil": ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /^[$%@#&*:.,<>/\\+|-]/.test(value),
    placeholder: ({ value }) => isPlaceholder(value),
    "stand-in": ({ value }) => STAND_IN.test(value),
    "names a secret": ({ value }) => NAMES_SECRET.test(value),
    "says its name": ({ value, name }) => saysName(value, readName(name)),
    "not ascii": ({ value, kinds }) => (kinds & contextual_features_SIGN) !== 0 && /[^\x20-\x7e]/.test(value),
    varied: ({ value }) => (value.length === 0 ? 0 : Math.min(16, distinctIn(value)) / Math.min(16, value.length)),
    "goes on": ({ candidate }) => /^['"`]?\s*[.+[(%]/.test(candidate.after),
    basic: ({ value, name, candidate }) => /authorization|^basic$/i.test(name + candidate.before.slice(-8)) && decodesToPair(value),
};
const FEATURE_NAMES = Object.keys(FEATURES);
const TESTS = Object.values(FEATURES);
const OUTER_FEATURES = FEATURE_NAMES.findIndex((name) => !/^(?:name|join|writing): /.test(name));
const CHEAP_FEATURES = new Set(FEATURE_NAMES.filter((name) => /^(?:bits|short|very long|likeness|rare pairs|no pairs|one .*word|digits and|three)/.test(name)));
const LAST_FEATURES = new Set(["basic", "goes on"]);
const LIKENESS = [-2, 2.5];
const MANY_SIGNS = [0, 1.75];
const SHARE = [0, 1];
function rangeOf(name) {
    if (name === "likeness" || name === "likeness of many")
        return LIKENESS;
    return name === "many signs" ? MANY_SIGNS : SHARE;
}
function factsOf(candidate) {
    const { value, name = "" } = candidate;
    return {
        value,
        name,
        candidate,
        likeness: wordLikenessOf(value),
        bits: entropyOf(value) * value.length,
        kinds: kindsIn(value),
    };
}
function featureOf(facts, index) {
    return Number(TESTS[index](facts));
}
function isKeyOfSomething({ bareKey, ends, sealed, otherBefore, words }) {
    return bareKey && ends && !sealed && !otherBefore && words.length > 1 && words.at(-1) === "key";
}
function isOneWord(kinds) {
    return kinds !== 0 && (kinds & ~contextual_features_LETTER) === 0;
}
function hasDigitsAndLetters(kinds) {
    return (kinds & DIGIT) !== 0 && (kinds & contextual_features_LETTER) !== 0;
}
const marks = new Uint32Array(128);
let mark = 0;
function signsIn(value) {
    let signs = 0;
    nextMark();
    for (let at = 0; at < value.length; at++) {
        const code = value.charCodeAt(at);
        if (code <= 0x20 || code >= 0x7f || contextual_features_kindOf(code) !== contextual_features_SIGN || marks[code] === mark)
            continue;
        marks[code] = mark;
        signs++;
    }
    return signs;
}
function distinctIn(value) {
    let letters = 0;
    nextMark();
    for (let at = 0; at < value.length; at++) {
        const code = value.charCodeAt(at);
        if (code >= marks.length)
            return new Set(value).size;
        if (marks[code] === mark)
            continue;
        marks[code] = mark;
        letters++;
    }
    return letters;
}
function nextMark() {
    if (mark === 0xffffffff) {
        marks.fill(0);
        mark = 0;
    }
    mark++;
}
function kindsIn(value) {
    let kinds = 0;
    for (let at = 0; at < value.length; at++)
        kinds |= contextual_features_kindOf(value.charCodeAt(at));
    return kinds;
}
function changesIn(value) {
    let changes = 0;
    for (let at = 1; at < value.length; at++)
        if (contextual_features_kindOf(value.charCodeAt(at)) !== contextual_features_kindOf(value.charCodeAt(at - 1)))
            changes++;
    return value.length < 2 ? 0 : changes / (value.length - 1);
}
function contextual_features_kindOf(code) {
    if (code >= 0x30 && code <= 0x39)
        return DIGIT;
    if (code >= 0x61 && code <= 0x7a)
        return SMALL;
    return code >= 0x41 && code <= 0x5a ? CAPITAL : contextual_features_SIGN;
}
function saysName(value, { words }) {
    const folded = value.toLowerCase();
    if (!words.some((word) => word.length > 2 && folded.includes(word)))
        return false;
    const own = wordsOfName(value);
    return own.length > 0 && own.filter((word) => word.length > 2 && words.includes(word)).length * 2 >= own.length;
}
function decodesToPair(value) {
    return /^[\x20-\x7e]*[^:]:[\x20-\x7e]+$/.test(Buffer.from(value, "base64").toString("latin1"));
}

;// CONCATENATED MODULE: ./build/scan/contextual/contextual-score.js



const WEIGHTS = {
    "name: ends": [1.7, -0.2],
    "name: other after": [-0.2, -0.1],
    "name: other before": [-2.1, -1],
    "name: bare key": [-0.1, -1.8],
    "name: known key": [0, 1.4],
    "name: strong": [0.3, 0.7],
    "name: hidden": [-0.4, -1],
    "name: id": [-0.2, -1.9],
    "name: sealed": [-0.2, -2.8],
    "name: authorization": [0, 0.9],
    "name: many words": [0.4, -0.4],
    "name: key of something": [0, 1.6],
    "join: login": [0, 0],
    "join: equals": [0.2, 0],
    "join: compare": [-0.2, -0.1],
    "join: arrow": [-0.6, 0.4],
    "join: element": [0, 0],
    "join: argument": [-2.9, -1.6],
    "join: call": [-2.9, 0.4],
    "join: space": [-1.3, -0.4],
    "writing: bare": [-0.8, -0.4],
    "writing: wrapped": [-1.2, -0.9],
    "bare and join space": [-0.9, -0.1],
    "bare words": [-0.2, 0],
    "bits under 16": [-1.5, -1.2],
    "bits over 24": [0.7, 2.6],
    "bits over 64": [-1.8, 1.8],
    short: [-1, -1.8],
    "very long": [0.2, -0.4],
    likeness: [-1.8, -1.6],
    "likeness of many": [-0.9, -1.3],
    "rare pairs": [1, 0.2],
    "no pairs": [-2.2, 0],
    "one word": [1.1, 0],
    "one small word": [0.5, 0.6],
    "one odd word": [1.4, 2.4],
    "digits and letters": [2.5, 1.8],
    "word and number": [1.2, -0.7],
    "three kinds": [0.1, -0.6],
    punctuation: [0.5, -0.2],
    "many signs": [3.6, 1.2],
    "signs and digits": [0.3, 0],
    "pass phrase": [6.3, 0.2],
    changes: [-0.4, -0.1],
    "only digits": [0.9, -0.9],
    hex: [1.6, 0.8],
    "hash length": [-0.3, -0.2],
    uuid: [1.6, -0.8],
    "upper base32": [0.3, 1.9],
    "ends with padding": [0.2, 2],
    spaces: [-2.1, -1.3],
    path: [-1, -0.2],
    url: [-0.4, -1.3],
    email: [0, 0],
    "date or version": [0, -0.7],
    constant: [-0.3, -1.1],
    "words with joints": [-0.2, -1.5],
    "camel words": [0, -1.1],
    sealed: [-1.8, -1],
    public: [0, -2.5],
    code: [-2, 0.3],
    template: [-0.2, -0.5],
    "begins with sigil": [-2.2, 0.9],
    placeholder: [-1.5, -4.3],
    "stand-in": [-2.7, 1],
    "names a secret": [-2.7, 0],
    "says its name": [-1.9, -1.8],
    "not ascii": [-1.1, -2.4],
    varied: [0.7, -1.2],
    "goes on": [-0.6, -0.5],
    basic: [0, 0.8],
};
const BASE = [-2.0, -2.1];
const ROUNDING = 1e-9;
const OF_PASSWORDS = weighingFor(0);
const OF_OTHERS = weighingFor(1);
const contextualScore = (candidate) => scoreOf(candidate, Number.NEGATIVE_INFINITY);
const contextualScoreIfEnough = (candidate) => scoreOf(candidate, Math.log(LEAST_SCORE / (1 - LEAST_SCORE)));
const values = new Float64Array(FEATURE_NAMES.length);
function scoreOf(candidate, least) {
    const weighing = candidate.detector.id === GENERIC_PASSWORD.id ? OF_PASSWORDS : OF_OTHERS;
    const { weights, order, rest } = weighing;
    const facts = factsOf(candidate);
    const outer = outerOf(facts, weighing);
    let sum = outer;
    for (let next = 0; next < order.length; next++) {
        const most = sum + rest[next];
        if (most <= least - ROUNDING)
            return likelihoodOf(most);
        const index = order[next];
        const value = featureOf(facts, index);
        values[index] = value;
        sum += weights[index] * value;
    }
    return likelihoodOf(sumOf(outer, weighing));
}
const contextual_score_REMEMBERED = 1000;
const LONGEST_REMEMBERED = 64;
function outerOf(facts, weighing) {
    const { join = "", writing = "" } = facts.candidate;
    const known = namesOf(weighing, join, writing);
    const ready = known.get(facts.name);
    if (ready !== undefined)
        return ready;
    let sum = weighing.base;
    for (let index = 0; index < OUTER_FEATURES; index++)
        sum += weighing.weights[index] * featureOf(facts, index);
    if (facts.name.length <= LONGEST_REMEMBERED)
        known.set(facts.name, sum);
    return sum;
}
function namesOf({ outer }, join, writing) {
    let ways = outer.get(join);
    if (ways === undefined) {
        ways = new Map();
        outer.set(join, ways);
    }
    const known = ways.get(writing);
    if (known !== undefined && known.size < contextual_score_REMEMBERED)
        return known;
    const names = new Map();
    ways.set(writing, names);
    return names;
}
function likelihoodOf(sum) {
    return 1 / (1 + Math.exp(-sum));
}
function sumOf(outer, { weights }) {
    let sum = outer;
    for (let index = OUTER_FEATURES; index < values.length; index++)
        sum += weights[index] * values[index];
    return sum;
}
function weighingFor(column) {
    const weights = Float64Array.from(FEATURE_NAMES, (name) => WEIGHTS[name][column]);
    const most = (index) => mostOf(weights[index], FEATURE_NAMES[index]);
    const isCheap = (index) => CHEAP_FEATURES.has(FEATURE_NAMES[index]);
    const isLast = (index) => LAST_FEATURES.has(FEATURE_NAMES[index]);
    const used = FEATURE_NAMES.map((_, index) => index).filter((index) => index >= OUTER_FEATURES && weights[index] !== 0);
    const others = used.filter((index) => !isCheap(index) && !isLast(index)).sort((a, b) => most(b) - most(a));
    const order = [...used.filter(isCheap), ...others, ...used.filter(isLast)];
    const rest = new Float64Array(order.length);
    order.reduceRight((sum, index, place) => {
        rest[place] = sum + most(index);
        return rest[place];
    }, 0);
    return { base: BASE[column], weights, order, rest, outer: new Map() };
}
function mostOf(weight, name) {
    const [low, high] = rangeOf(name);
    return Math.max(weight * low, weight * high);
}

;// CONCATENATED MODULE: ./build/scan/contextual/escaped-text.js
const ESCAPE = /\\{1,4}u\{[0-9a-f]{1,6}\}|(?:\\{1,4}u|%u)[0-9a-f]{4}|\\{1,4}x[0-9a-f]{2}|&#(?:\d{1,7}|x[0-9a-f]{1,6});|&(?:lt|gt|amp|quot|apos);/gi;
const BYTES = /(?:\\{1,4}x[0-9a-f]{2})+/gi;
const NUMBER = /\\{1,4}u\{([0-9a-f]{1,6})\}|(?:\\{1,4}u|%u)([0-9a-f]{4})|&#x([0-9a-f]{1,6});/gi;
const DECIMAL = /&#(\d{1,7});/g;
const escaped_text_NAMED = /&(lt|gt|amp|quot|apos);/gi;
const escaped_text_SIGNS = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const LAST_LETTER = 0x10ffff;
const MOST_IN_PASSWORD = 2;
const HALF = 0.5;
const THIRD = 1 / 3;
const escaped_text_UTF8 = new TextDecoder("utf-8", { fatal: true });
function unescaped(value) {
    const escapes = value.match(ESCAPE);
    if (escapes === null)
        return undefined;
    const length = value.length - escapes.join("").length + escapes.length;
    const withoutBytes = decodeBytes(value, value.includes(" ") && escapes.length <= length * THIRD);
    if (withoutBytes === undefined)
        return undefined;
    const text = withoutBytes
        .replaceAll(NUMBER, (whole, braced, four, entity) => letter(Number.parseInt(braced ?? four ?? entity, 16), whole))
        .replaceAll(DECIMAL, (whole, digits) => letter(Number(digits), whole))
        .replaceAll(escaped_text_NAMED, (whole, name) => escaped_text_SIGNS[name.toLowerCase()] ?? whole);
    return { text, isSpelled: escapes.length > MOST_IN_PASSWORD && escapes.length >= length * HALF };
}
function decodeBytes(value, isSentence) {
    let isText = true;
    const text = value.replaceAll(BYTES, (run) => {
        const bytes = Buffer.from(run.replaceAll(/\\+x/gi, ""), "hex");
        try {
            return escaped_text_UTF8.decode(bytes);
        }
        catch {
            isText &&= isSentence;
            return bytes.toString("latin1");
        }
    });
    return isText ? text : undefined;
}
function letter(code, whole) {
    return code <= LAST_LETTER ? String.fromCodePoint(code) : whole;
}

;// CONCATENATED MODULE: ./build/scan/contextual/algorithm-names.js
const algorithm_names_NAMES = "pbkdf argon hkdf kdf scrypt bcrypt yescrypt hmac cmac kmac gmac sha shake md blake ripemd rmd whirlpool sm gost streebog xxh xxhash murmur siphash fnv crc adler aes rijndael chacha xchacha salsa xsalsa des tripledes desede ede rc arcfour blowfish twofish camellia rsa rsaes rsassa oaep pss pkcs dsa ecdsa eddsa ecdh ecdhe ecies dhe ffdhe secp brainpoolp nistp mldsa mlkem kyber dilithium sphincs sphincsplus rs hs es ps scram pbe pbes".split(" ");
const OTHERS = "aws acs tc oss cbc ecb gcm ccm ctr cfb ofb xts siv ocb eax kw wrap padding nopadding pkcs iso mode with and of the md mgf ige k r v i id d s a b c e t f n tiger idea seed aria cast falcon prime serpent curve poly mac x p ssh ssl tls cert com openssh crypt sk sect dh ed".split(" ");
const algorithm_names_NAME = new Set(algorithm_names_NAMES);
const algorithm_names_WORD = new RegExp(`(?:${[...new Set([...algorithm_names_NAMES, ...OTHERS])].sort((a, b) => b.length - a.length).join("|")})`, "y");
const LETTERS = /[a-z]+/g;
const SHAPE = /^[A-Za-z][A-Za-z0-9]*(?:[-_/.+@: ][A-Za-z0-9]+){0,8}(?:\$\d{1,8})?$/;
const algorithm_names_SIZES = new Set("0 1 2 3 4 5 6 7 8 9 10 11 12 15 16 20 24 32 64 80 96 112 128 130 160 163 168 192 193 200 201 224 225 233 239 255 256 283 320 384 409 448 512 519 521 571 1024 1305 1536 2048 3072 4096 6144 8192 13 44 65 87 25519 01".split(" "));
const CURVE = "25519";
const algorithm_names_LONGEST = 64;
const algorithm_names_MOST_LETTERS = 2;
function isAlgorithmName(value) {
    if (value.length > algorithm_names_LONGEST || !SHAPE.test(value))
        return false;
    const folded = value.toLowerCase().replace(/\$\d{1,8}$/, "");
    const sizes = folded.match(/\d+/g) ?? [];
    if (!sizes.every((size) => algorithm_names_SIZES.has(size)))
        return false;
    const runs = (folded.match(LETTERS) ?? []).map(wordsIn);
    const words = runs.flatMap((known) => known ?? []);
    if (runs.includes(undefined) || words.filter((word) => word.length === 1).length > algorithm_names_MOST_LETTERS)
        return false;
    return sizes.includes(CURVE) || words.some((word) => algorithm_names_NAME.has(word));
}
function wordsIn(run) {
    const words = [];
    for (let at = 0; at < run.length; at += words.at(-1)?.length ?? 0) {
        algorithm_names_WORD.lastIndex = at;
        const [word] = algorithm_names_WORD.exec(run) ?? [];
        if (word === undefined)
            return undefined;
        words.push(word);
    }
    return words;
}

;// CONCATENATED MODULE: ./build/scan/contextual/code-texts.js
const code_texts_CODE = [
    /\[\^?[A-Za-z0-9]-[A-Za-z0-9]|\[[^\]]{0,40}(?:0-9|a-z|A-Z)|[\])A-Za-z.]\{\d+(?:,\d*)?\}|\(\?[:=!<P]|^\/.{1,200}\/[dgimsuvy]{0,4}$/,
    /\\[wdsWDS](?:[+*?{]|\\{1,2}[wdsWDS])|\\<.{1,200}\\>/,
    /\)->[A-Za-z_]|[\w\]]->\w{1,60}->\w|^\w{1,60}->\w{1,60}\)/,
    /^![01][,;)}\]]/,
    /^(?:module\.)?exports\.[\w$]/,
    /^\w{1,60}\)(?:\{|&&|\|\||\?)\w?/,
    /protobuf:"|^(?:bytes|varint|fixed32|fixed64|zigzag32|zigzag64|group),\d{1,9},(?:opt|rep|req)\b/,
    /^-?\d{1,5}(?:\.\d{1,5})?(?:px|r?em|vh|vw|pt|ch)(?: -?\d{1,5}(?:\.\d{1,5})?(?:px|r?em|vh|vw|pt|ch|%)?){0,3}$/,
];
const KEYS_OF_VIM = /^(?:indent|cin|feed)keys$/;
const NAMES_STRUCT = /\bstruct passwd \*{0,2}$/;
const MATCHED_BY_VIM = /(?:^|\n)\s{0,20}syn(?:tax)?\s{1,8}(?:match|region)\s[^\n]{0,100}$/;
const HEADS_MANUAL = /(?:^|\n)\.TH [^\n]{0,100}$/;
function isCode({ name = "", value, before }) {
    return (KEYS_OF_VIM.test(name) ||
        code_texts_CODE.some((form) => form.test(value)) ||
        NAMES_STRUCT.test(before) ||
        MATCHED_BY_VIM.test(before) ||
        HEADS_MANUAL.test(before));
}

;// CONCATENATED MODULE: ./build/scan/contextual/encoded-stand-ins.js

const BASE64 = /^[A-Za-z0-9+/]{4,34}={0,2}$/;
const encoded_stand_ins_NAME = /^(?:password|passwd|pass|pwd|passphrase|secret|token|key|api-?key|user|username|admin|root|guest|test|null|none|undefined|empty)$/i;
const PRINTABLE = /^[\x20-\x7e]+\n?$/;
function isEncodedStandIn(value) {
    if (value.length % 4 !== 0 || !BASE64.test(value))
        return false;
    const decoded = Buffer.from(value, "base64").toString("latin1");
    if (!PRINTABLE.test(decoded))
        return false;
    const text = decoded.trim();
    return encoded_stand_ins_NAME.test(text) || (!text.includes(":") && isPlaceholder(text));
}

;// CONCATENATED MODULE: ./build/scan/contextual/format-texts.js
const DIRECTIVE = /%[-_0^#:]{0,2}[A-Za-z%]/g;
const BETWEEN_DATES = /^[\sTZ:/.,_+-]*$/;
const LETTERS_OF_DATES = /^(?=.*yy)(?=.*(?:MM|mm))[yMdHhmsSaZzXxEGkKuLQT':/.,\s_-]+$/;
const GO_DATE = /2006-01-02|01-02-2006|2006.{0,6}15:04/;
const BEGINS_FORMATTED = /^%(?:\.\*s|[#+-]?[svqxwd](?:$|[A-Za-z\s/:,;"'(]))/;
const FORMATTED = /%(?:\.\*)?[sdvqwiux@](?![A-Za-z0-9])/g;
const SOME = 2;
function isFormat(value) {
    return LETTERS_OF_DATES.test(value) || GO_DATE.test(value) || (value.includes("%") && hasDirectives(value));
}
function hasDirectives(value) {
    if (BEGINS_FORMATTED.test(value) || format_texts_countOf(value, FORMATTED) >= SOME)
        return true;
    return format_texts_countOf(value, DIRECTIVE) >= SOME && BETWEEN_DATES.test(value.replaceAll(DIRECTIVE, ""));
}
function format_texts_countOf(value, form) {
    return value.match(form)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/scan/contextual/listed-digests.js

const SHA1 = /^[0-9a-f]{40}$/;
const POD = /^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$/;
const HEADING = /^SPEC CHECKSUMS:\r?\n/m;
const LINE = /^ {2}"?([A-Z][\w/+.-]{1,60})"?: [0-9a-f]{8,40}\r?$/gm;
const RESOURCE = /["'](?:(?:AWS|Alexa)::[\w:]{1,80}|alias\/aws\/[\w-]{1,40})["']\s?[:=]\s?["']$/;
function isListedDigest(candidate) {
    const { name = "", value } = candidate;
    return (SHA1.test(value) && POD.test(name) && isAmongPods(candidate)) || RESOURCE.test(candidate.before);
}
function isAmongPods({ before, after }) {
    const others = before.slice(0, before.lastIndexOf("\n") + 1) + after.slice(after.indexOf("\n") + 1);
    if (HEADING.test(before))
        return true;
    return Array.from(others.matchAll(LINE)).some(([, pod = ""]) => readName(pod).hidden);
}

;// CONCATENATED MODULE: ./build/scan/contextual/named-places.js
const PLACES = [
    /^arn:(?:aws[\w-]{0,12}|\*|[${<][^:]{1,40}):[a-z0-9*-]{2,30}:/,
    /^projects\/[\w.{}$-]{1,64}\/(?:secrets|locations|serviceAccounts|global|zones|regions)\//,
    /^(?:\/(?:-|v\d{1,2}|[a-z]{2,24}\d?(?:[._-][a-z]{1,24}\d?){0,4}|[:{][A-Za-z_]{2,40}\}?)){2,10}\/?$/,
    /^--[a-z][a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,10}=?$/,
    /^\d{1,5}\/(?:tcp|udp|sctp|dccp)$/,
    /^(?:\d{1,3}:)?\d{1,8}(?:\.\d{1,8}){1,4}[+~-](?:dfsg|ds|really|deb|git|\d|ubuntu)[\w.+~-]{0,60}$/,
];
const WITHIN_ARN = /\barn:[^\s:"']{1,40}:secretsmanager:(?:[^\s:"']{0,64}:){0,3}$/;
const VERSIONED = /^[a-z][a-z0-9]{0,30}(?:-[a-z][a-z0-9]{0,30}){0,5}[-@]v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?$/;
const NAMES_VERSION = /version$/i;
const KEY_OF_STORE = /^[A-Za-z]{2,64}(?:[-_.][A-Za-z]{2,64}){0,4}(?::[A-Za-z]{2,64}(?:[-_.][A-Za-z]{2,64}){0,4}){1,6}(?::v?\d{1,3})?$/;
const NAMES_STORE = /(?:storage|cache|cookie|redis)[_-]?(?:key|name|prefix)$/i;
function isNamedPlace({ name = "", value, before }) {
    if (PLACES.some((form) => form.test(value)) || WITHIN_ARN.test(before))
        return true;
    return (NAMES_VERSION.test(name) && VERSIONED.test(value)) || (NAMES_STORE.test(name) && KEY_OF_STORE.test(value));
}

;// CONCATENATED MODULE: ./build/scan/contextual/passing-names.js
const PASSING = /(?:next[_-]?(?:(?:page|forward|backward|sequence|lock)[_-]?)?|(?:continuation|cursor|starting)[_-]?|(?:next|prev|previous)[_-]?(?:sync|cursor|batch|page)[_-]?|client[_-]?request[_-]?)token$/i;
const PASSING_MEMBER = /(?:^|[._$-]|[a-z](?=[PS]))(?:[Pp]age|[Ss]ync)(?:_t|T)oken$/;
const IDEMPOTENCY = /idempoten(?:cy|t)_?-?(?:key|token)$/i;
const SITE = /(?:google|bing|msvalidate|yandex|pinterest|facebook_?-?domain|norton_?-?safeweb|site)[._-]?(?:site|domain)?[._-]?verification/i;
const SYNTAX = /(?:^|[._])(?:question|exclamation|asterisk|equals|colon|comma|dot|dotDotDot|endOfFile|readonly|await|minus|plus|arrow|greaterThan|equalsGreaterThan|questionDot|brace|bracket|paren)Tokens?(?:$|\.)|tokenKind$/;
const OF_REQUEST = /(?:^|[._$-])(?:(?:[Cc]lient|[Ll]ock|[Cc]hange|[Cc]reation|[Cc]aller|[Ll]ifecycleAction|[Rr]equest)Token|(?:client|lock|change|creation|lifecycle-action)-token)$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function isPassing(name, value) {
    return (PASSING.test(name) ||
        PASSING_MEMBER.test(name) ||
        IDEMPOTENCY.test(name) ||
        SITE.test(name) ||
        SYNTAX.test(name) ||
        (UUID.test(value) && OF_REQUEST.test(name)));
}

;// CONCATENATED MODULE: ./build/scan/contextual/public-addresses.js

const ETHEREUM = /^0x[0-9a-fA-F]{40}$/;
const public_addresses_BASE58 = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/;
const SOLANA_BYTES = 32;
const NAMES_ADDRESS = /mint|address|contract|program|wallet|account/i;
const public_addresses_NAMES_SECRET = /priv|secret|pass|pwd|seed|mnemonic|api|auth/i;
function isPublicAddress(name, value) {
    if (ETHEREUM.test(value))
        return !public_addresses_NAMES_SECRET.test(name);
    if (!public_addresses_BASE58.test(value) || !NAMES_ADDRESS.test(name) || public_addresses_NAMES_SECRET.test(name))
        return false;
    return base58Bytes(value)?.length === SOLANA_BYTES;
}

;// CONCATENATED MODULE: ./build/scan/contextual/public-keys.js
const OPENPGP = /^(?:0x)?(?:[0-9A-F]{40}|[0-9a-f]{40}|[0-9A-F]{16}|[0-9a-f]{16})$/;
const CAPITALS = /^(?:0x)?(?=.*[A-F])[0-9A-F]{40}$/;
const NAMES_OPENPGP = /gpg|pgp|keyserver|(?:recv|install|refresh|lsign)-?keys?/i;
const NAMES_SIGNER = /sign(?:ing|er)?[_-]?keys?|release|maintainer|keys$|fingerprint/i;
const BEHIND_OPENPGP = /(?:gpg|pgp)[\s\w-]{0,20}["']?[:=]?\s{0,8}["'`]?$/i;
const public_keys_NAMES_SECRET = /pass|secret|private|token|api|access|auth|crypt/i;
const PUBLIC_KEY = /^(?:MF[kI]wEwYHKoZIzj0C|MI[GI][A-Za-z0-9+/]{1,5}ANBgkqhkiG9w0BAQEFAAO|MCowBQYDK2V|(?:ssh-|ecdsa-)[a-z0-9-]+ |-----BEGIN (?:PUBLIC|CERT)|RW[Q-T][A-Za-z0-9+/]{53}$|SHA256:[A-Za-z0-9+/]{43}=?$)/;
const BEHIND_PUBLIC = /\bpublic key["'`]?:?\s{1,8}["'`]?$/i;
const KEY_ID = /^keyids?$/i;
const HEX = /^[0-9a-f]{64}$/;
const BEFORE_KEY = /^["']\s?:\s?\{\s{0,20}["']key(?:val|type|id)/;
function isPublicKey(candidate) {
    const { name = "", value } = candidate;
    if (PUBLIC_KEY.test(value) || isOpenPgpKey(candidate))
        return true;
    if (HEX.test(value) && (KEY_ID.test(name) || BEFORE_KEY.test(candidate.after)))
        return true;
    return /key$/i.test(name) && BEHIND_PUBLIC.test(candidate.before);
}
function isOpenPgpKey({ name = "", value, before }) {
    if (!OPENPGP.test(value) || public_keys_NAMES_SECRET.test(name))
        return false;
    return NAMES_OPENPGP.test(name) || (CAPITALS.test(value) && NAMES_SIGNER.test(name)) || BEHIND_OPENPGP.test(before);
}

;// CONCATENATED MODULE: ./build/scan/contextual/sealed-values.js
const SEALED = [
    /^(?:\{[A-Za-z0-9-]{2,12}\})?\$(?:argon2\w{0,2}|2[abxy]|pbkdf2[\w-]{0,10}|scrypt)\$/i,
    /^\{(?:S?SHA\d*|S?MD5|CRYPT|BCRYPT|PBKDF2)\}/i,
    /^ENC[[(]/i,
    /^encrypted:B[A-Za-z0-9+/]{79,}={0,2}$/,
    /^Ag[A-D][A-Za-z0-9+/]{297,}={0,2}$/,
    /^v1:[A-Za-z0-9+/]{11}=:v1:[A-Za-z0-9+/]{16}:/,
];
function isSealed(value) {
    return SEALED.some((form) => form.test(value));
}

;// CONCATENATED MODULE: ./build/scan/contextual/no-secrets.js












const INSTANT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const no_secrets_LINE = /^[A-Za-z][\w-]*\s?[:=]\s/;
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]|\\(?:u00[01]|x[01])[0-9a-fA-F]|\\033/;
const ADDRESS = /^[a-z][a-z0-9+.-]{1,12}:\/\/[\w.:[\]-]+(?:\/[\w.~-]{0,24})*(?:#[\w.-]{0,24})?$/i;
const no_secrets_SIGN = /[^A-Za-z0-9]/;
function no_secrets_isNoSecret(candidate) {
    const { name = "", value } = candidate;
    if (isPlaceholder(value) || isReference(value) || isRows(value) || hasRows(value) || hasMixedSequence(value) || isNeverSecret(name))
        return true;
    if (isPassing(name, value) ||
        isEncodedStandIn(value) ||
        isAlgorithmName(value) ||
        isPublicKey(candidate) ||
        isPublicAddress(name, value) ||
        isListedDigest(candidate))
        return true;
    if (!no_secrets_SIGN.test(value))
        return isSealed(value) || isCode(candidate);
    return (INSTANT.test(value) ||
        isFormat(value) ||
        isCode(candidate) ||
        isNamedPlace(candidate) ||
        isSealed(value) ||
        no_secrets_LINE.test(value) ||
        CONTROL.test(value) ||
        ADDRESS.test(value));
}

;// CONCATENATED MODULE: ./build/scan/contextual/ordinary-lines.js

const ordinary_lines_DASH = 0x2d;
const PLURAL = 0x73;
const HAVE_PLURAL = ["key", "token", "secret", "credential", "cookie"].map((word) => Buffer.from(word));
const HAVE_NONE = ["auth", "salt"].map((word) => Buffer.from(word));
function isProse(bytes, { start, end }, join) {
    if (join !== "space" || bytes[start] === ordinary_lines_DASH)
        return false;
    if (holdsOtherLetters(bytes, start, end))
        return true;
    const isPlural = (bytes[end - 1] | 0x20) === PLURAL;
    return endsWithAny(bytes, start, isPlural ? end - 1 : end, HAVE_PLURAL) || (!isPlural && endsWithAny(bytes, start, end, HAVE_NONE));
}
function holdsOtherLetters(bytes, start, end) {
    for (let at = start; at < end; at++)
        if (bytes[at] >= 0x80)
            return true;
    return false;
}
function endsWithAny(bytes, start, end, words) {
    for (const word of words)
        if (end - start >= word.length && endsWithFolded(bytes, end, word))
            return true;
    return false;
}
function endsWithFolded(bytes, end, word) {
    for (let back = 1; back <= word.length; back++)
        if ((bytes[end - back] | 0x20) !== word[word.length - back])
            return false;
    return true;
}
const SHORTEST_UNMISTAKABLE = 20;
const SHORTEST_OF_ONE_CASE = 24;
const TOKEN = /^[0-9A-Za-z_.-]+={0,2}$/;
const ordinary_lines_HEX = /^(?:0x)?[0-9A-Fa-f-]+$/;
const LEAST_DIGITS = 3;
const BEYOND_HEX = /[g-z].*[g-z].*[g-z]/i;
const MOST_LIKENESS = 4.4;
function ordinary_lines_isUnmistakable(value) {
    if (value.length < SHORTEST_UNMISTAKABLE || !TOKEN.test(value) || ordinary_lines_HEX.test(value) || !BEYOND_HEX.test(value))
        return false;
    const isMixed = /[a-z].*[a-z]/.test(value) && /[A-Z].*[A-Z]/.test(value);
    if (!isMixed && value.length < SHORTEST_OF_ONE_CASE)
        return false;
    const digits = value.replaceAll(/[^0-9]/g, "").length;
    return digits >= LEAST_DIGITS && wordLikenessOf(value).mean <= MOST_LIKENESS;
}
const ordinary_lines_RESULT = /^(?:PASS|FAIL|XPASS|XFAIL|KPASS|KFAIL|UNTESTED|UNSUPPORTED|UNRESOLVED|SKIP|ERROR): /m;
function isTestResult(candidate) {
    if (candidate.name !== "PASS" || candidate.join !== "colon")
        return false;
    const { before, after } = candidate;
    const linesBefore = before.slice(0, before.lastIndexOf("\n") + 1);
    return ordinary_lines_RESULT.test(linesBefore) || ordinary_lines_RESULT.test(after.slice(after.indexOf("\n") + 1));
}

;// CONCATENATED MODULE: ./build/scan/contextual/assignments.js











const assignments_SHORTEST_VALUE = 4;
const assignments_BEFORE = 160;
const assignments_AFTER = 80;
const ERROR_SCORE = 0.9;
const PROSE_SCORE = 0.6;
const NEAREST = 8;
const LEAST_SPECIFIC = -1;
function createAssignments(given) {
    const isBuiltIn = given === contextualScore;
    const score = isBuiltIn ? contextualScoreIfEnough : given;
    const scores = createAssignmentScores();
    const scoreOf = (bytes, { name, value, join, writing }, detector) => {
        const pieceEnd = Math.min(bytes.length, Math.max(name.end, value.end) + NEAREST);
        const known = scores.get(bytes, Math.min(name.start, value.start), pieceEnd, detector, value.start - name.start);
        if (known !== undefined)
            return known;
        const called = (0,text_of_bytes/* latin1 */.W)(bytes, name.start, name.end);
        const text = assignments_textOf(bytes, value, writing);
        const place = new Place(bytes, value, { detector, value: text, name: called, join, writing });
        const prose = isProse(bytes, name, join);
        const isOut = (prose && !ordinary_lines_isUnmistakable(text)) || isTestResult(place) || (!isBuiltIn && no_secrets_isNoSecret(place));
        const weighed = isOut ? 0 : score(isBuiltIn ? place : copyOf(place));
        const reached = prose && !isOut && isBuiltIn ? Math.max(weighed, PROSE_SCORE) : weighed;
        const isNone = reached >= LEAST_SCORE && ((isBuiltIn && no_secrets_isNoSecret(place)) || isDocumentedExample(text));
        const own = isNone || reached < LEAST_SCORE ? 0 : Math.min(reached, scoreUnescaped(place));
        scores.put(own);
        return own;
    };
    const scoreUnescaped = (place) => {
        const plain = unescaped(place.value);
        if (plain === undefined)
            return 1;
        const spelled = { ...copyOf(place), value: plain.text };
        return plain.isSpelled || no_secrets_isNoSecret(spelled) ? 0 : score(spelled);
    };
    return {
        weigh(bytes, assignment, given) {
            const { name, join, value } = assignment;
            const { start, end } = value;
            if (end - start < (isProse(bytes, name, join) ? SHORTEST_UNMISTAKABLE : assignments_SHORTEST_VALUE))
                return undefined;
            const detector = join === "login" ? GENERIC_PASSWORD : given;
            const reached = scoreOf(bytes, assignment, detector);
            if (reached < LEAST_SCORE)
                return undefined;
            const text = assignments_textOf(bytes, value, assignment.writing);
            const known = reached < ERROR_SCORE ? detector : withSeverity(detector, "error");
            return {
                detector: known,
                start,
                end,
                text,
                confidence: "context",
                preview: "…",
                notes: [],
                specificity: LEAST_SPECIFIC,
                encoding: [],
            };
        },
    };
}
function assignments_textOf(bytes, { start, end }, writing) {
    const text = (0,text_of_bytes/* utf8 */.A)(bytes, start, end);
    return writing === "bare" && text.includes("\\") ? withoutEscapes(text) : text;
}
class Place {
    detector;
    value;
    name;
    join;
    writing;
    told;
    #bytes;
    #span;
    constructor(bytes, span, told) {
        this.detector = told.detector;
        this.value = told.value;
        this.name = told.name;
        this.join = told.join;
        this.writing = told.writing;
        this.told = told;
        this.#bytes = bytes;
        this.#span = span;
    }
    get before() {
        return (0,text_of_bytes/* utf8 */.A)(this.#bytes, this.#span.start - assignments_BEFORE, this.#span.start);
    }
    get after() {
        return (0,text_of_bytes/* utf8 */.A)(this.#bytes, this.#span.end, this.#span.end + assignments_AFTER);
    }
}
function copyOf(place) {
    return { ...place.told, before: place.before, after: place.after };
}

;// CONCATENATED MODULE: ./build/scan/decode/decoded-text.js
const SEPARATORS = 3;
const decoded_text_NEWLINE = 0x0a;
function createDecodedText() {
    const all = {
        bytes: Buffer.alloc(4096),
        origins: new Int32Array(4096),
        length: 0,
    };
    let pieces = [];
    const makeRoom = (needed) => {
        if (needed <= all.bytes.length)
            return;
        const wider = Buffer.alloc(Math.max(needed, all.bytes.length * 2));
        wider.set(all.bytes.subarray(0, all.length));
        all.bytes = wider;
        const farther = new Int32Array(wider.length);
        farther.set(all.origins.subarray(0, all.length));
        all.origins = farther;
    };
    const push = (byte, origin) => {
        if (all.length === all.bytes.length)
            makeRoom(all.length + 1);
        all.bytes[all.length] = byte;
        all.origins[all.length++] = origin;
    };
    return {
        push,
        room(count) {
            makeRoom(all.length + count);
            return all;
        },
        copy(source, start, end) {
            makeRoom(all.length + end - start);
            const { bytes, origins } = all;
            let to = all.length;
            for (let at = start; at < end; at++) {
                bytes[to] = source[at];
                origins[to++] = at;
            }
            all.length = to;
        },
        begin(encoding, reach) {
            pieces.push({ start: all.length, ownStart: all.length, encoding, reach });
        },
        decoded() {
            const last = pieces.at(-1);
            if (last !== undefined)
                last.ownStart = all.length;
        },
        relabel(encoding) {
            const last = pieces.at(-1);
            if (last !== undefined)
                last.encoding = encoding;
        },
        end(sourceEnd) {
            for (let count = 0; count < SEPARATORS; count++)
                push(decoded_text_NEWLINE, sourceEnd);
        },
        get length() {
            return all.length;
        },
        bytes: () => all.bytes.subarray(0, all.length),
        toSource(found) {
            const piece = pieceAt(pieces, found.start);
            if (piece === undefined || found.end <= piece.ownStart)
                return undefined;
            const { origins } = all;
            const start = origins[found.start];
            const end = piece.reach > 0 ? origins[found.end - 1] + piece.reach : origins[found.end];
            return { ...found, start, end: Math.max(start + 1, end), encoding: [...piece.encoding, ...found.encoding] };
        },
        clear() {
            all.length = 0;
            pieces = [];
        },
    };
}
function pieceAt(pieces, offset) {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (pieces[middle].start <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return pieces[low - 1];
}

;// CONCATENATED MODULE: ./build/scan/decode/base32-text.js


const base32_text_SHORTEST_RUN = 24;
const base32_text_SHORTEST_TEXT = 12;
const NO_BYTE = -1;
const base32_text_CAPITALS = tableFrom(0);
const base32_text_SMALL = tableFrom(26);
function decodeBase32Text(sink, begin) {
    const { values, positions, count } = letters;
    if (count < base32_text_SHORTEST_RUN)
        return false;
    const table = base32_text_CAPITALS[firstOfCase()] === 32 ? base32_text_SMALL : base32_text_CAPITALS;
    for (let index = 0; index < base32_text_SHORTEST_TEXT; index++)
        if (TEXT[byteAt(values, table, index)] !== 1)
            return false;
    begin();
    let index = 0;
    for (let byte = byteAt(values, table, 0); byte !== NO_BYTE; byte = byteAt(values, table, ++index))
        sink.push(byte, positions[letterOf(index)]);
    sink.end(positions[Math.min(count, letterOf(index) + 1) - 1] + 1);
    return true;
}
function tableFrom(first) {
    const table = new Uint8Array(64).fill(32);
    for (let value = 0; value < 26; value++)
        table[first + value] = value;
    for (let digit = 2; digit <= 7; digit++)
        table[52 + digit] = 24 + digit;
    return table;
}
function firstOfCase() {
    const { values } = letters;
    for (let index = 0; index < base32_text_SHORTEST_RUN; index++)
        if (values[index] < 52)
            return values[index];
    return 0;
}
function letterOf(index) {
    return Math.floor((index * 8) / 5);
}
function byteAt(values, table, index) {
    const at = letterOf(index);
    const skipped = (index * 8) % 5;
    let bits = 0;
    const needed = skipped + 8 > 10 ? 3 : 2;
    if (at + needed > letters.count)
        return NO_BYTE;
    for (let next = at; next < at + needed; next++) {
        const value = table[values[next]];
        if (value === 32)
            return NO_BYTE;
        bits = (bits << 5) | value;
    }
    return (bits >> (needed * 5 - skipped - 8)) & 255;
}

;// CONCATENATED MODULE: ./build/scan/decode/base64-text.js


const base64_text_SHORTEST_TEXT = 12;
const NEAR = 64;
const AROUND = 16;
function decodeBase64Text(sink, begin) {
    let holdsText = false;
    for (let phase = 0; phase < 4; phase++) {
        const groups = (letters.count - phase) >> 2;
        for (let text = nextText(phase, groups, 0); text !== undefined; text = nextText(phase, groups, text.last + 1)) {
            decodeText(phase, text, sink, begin);
            holdsText = true;
        }
    }
    return holdsText;
}
function nextText(phase, groups, from) {
    const needed = Math.min(base64_text_SHORTEST_TEXT, groups * 3);
    if (needed < 9)
        return undefined;
    let found;
    for (let group = from; group < groups; group += 3) {
        if (found !== undefined && group - found.last > NEAR)
            return found;
        if (!isTextGroup(phase, group))
            continue;
        let first = group;
        let last = group;
        while (first > from && isTextGroup(phase, first - 1))
            first--;
        while (last + 1 < groups && isTextGroup(phase, last + 1))
            last++;
        if ((last - first + 1) * 3 >= needed && !isAllZero(phase, first, last))
            found = { first: found?.first ?? first, last };
        group = last;
    }
    return found;
}
function isTextGroup(phase, group) {
    const word = base64_text_wordAt(phase + group * 4);
    return (TEXT[word >> 16] & TEXT[(word >> 8) & 255] & TEXT[word & 255]) === 1;
}
function base64_text_wordAt(at) {
    const { values } = letters;
    return ((values[at] << 18) | (values[at + 1] << 12) | (values[at + 2] << 6) | values[at + 3]);
}
function isAllZero(phase, first, last) {
    for (let at = phase + first * 4; at < phase + (last + 1) * 4; at++)
        if (letters.values[at] !== 0)
            return false;
    return true;
}
function decodeText(phase, text, sink, begin) {
    const { positions, count } = letters;
    const groups = (count - phase) >> 2;
    const first = Math.max(0, text.first - AROUND);
    const end = Math.min(groups, text.last + 1 + AROUND);
    begin(first === 0 ? "run" : "inside");
    const zeros = holdsWideLetters(phase, text) ? "dropped" : "kept";
    pushGroups(phase, first, end, zeros, sink);
    if (end === groups)
        pushTail(phase + groups * 4, zeros, sink);
    sink.end(positions[Math.min(count, phase + end * 4) - 1] + 1);
}
function pushGroups(phase, first, end, zeros, sink) {
    const room = sink.room((end - first) * 3);
    const { bytes, origins } = room;
    const { positions } = letters;
    const isKept = zeros === "kept" ? 1 : 0;
    let to = room.length;
    for (let at = phase + first * 4; at < phase + end * 4; at += 4) {
        const word = base64_text_wordAt(at);
        for (let index = 0; index < 3; index++) {
            const byte = (word >> (16 - index * 8)) & 255;
            bytes[to] = byte;
            origins[to] = positions[at + index];
            to += byte === 0 ? isKept : 1;
        }
    }
    room.length = to;
}
function pushTail(at, zeros, sink) {
    const { values, positions, count } = letters;
    for (let index = 0; index < Math.min(2, count - at - 1); index++) {
        const [shift, next] = [2 + 2 * index, values[at + index + 1]];
        const byte = ((values[at + index] << shift) | (next >> (6 - shift))) & 255;
        if (byte !== 0 || zeros === "kept")
            sink.push(byte, positions[at + index]);
    }
}
function holdsWideLetters(phase, { first, last }) {
    let zeros = 0;
    const end = Math.min(last + 1, first + 16);
    for (let group = first; group < end; group++) {
        const word = base64_text_wordAt(phase + group * 4);
        if (word >> 16 === 0)
            zeros++;
        if (((word >> 8) & 255) === 0)
            zeros++;
        if ((word & 255) === 0)
            zeros++;
    }
    return zeros > end - first;
}

;// CONCATENATED MODULE: ./build/scan/decode/folded-runs.js



const LONGEST_SEPARATOR = 40;
const LONGEST_WIDTH = 4096;
const NARROWEST = 8;
const WIDEST_NARROW = 19;
const SHORTEST_FIRST = 32;
const WIDEST = 128;
const LONGEST_SIGN = 16;
const folded_runs_BACKSLASH = 0x5c;
const folded_runs_NEWLINE = 0x0a;
function foldOf(bytes, before, beforeEnd, start, end) {
    if (start - beforeEnd > LONGEST_SEPARATOR || bytes[beforeEnd] === 0x3d)
        return undefined;
    const width = beforeEnd - before;
    const separatorEnd = start + gluedLetters(bytes, start);
    const second = end - separatorEnd;
    if (second > width || width > LONGEST_WIDTH)
        return undefined;
    const isFold = second === width || (width >= SHORTEST_FIRST && width % 4 === 0 && folded_runs_isMixed(bytes, before, beforeEnd));
    return isFold ? { start: before, width, separator: beforeEnd, separatorEnd } : undefined;
}
function foldWithRest(bytes, start, end, next) {
    const width = end - start;
    if ((next !== -1 && next - end <= LONGEST_SEPARATOR) ||
        width < SHORTEST_FIRST ||
        width % 4 !== 0 ||
        width > WIDEST ||
        !folded_runs_isMixed(bytes, start, end))
        return undefined;
    const lineEnd = bytes.subarray(0, end + LONGEST_SIGN).indexOf(folded_runs_NEWLINE, end);
    if (lineEnd === -1)
        return undefined;
    let rest = lineEnd + 1;
    while (rest - lineEnd < LONGEST_SIGN && rest < bytes.length && VALUES[bytes[rest]] >= 62 && bytes[rest] !== folded_runs_NEWLINE)
        rest++;
    return runEnd(bytes, rest) - rest > 1 ? { start, width, separator: end, separatorEnd: rest } : undefined;
}
function narrowFoldAround(bytes, inside, from) {
    let start = inside;
    while (start > from && inside - start <= WIDEST_NARROW && isBase64Letter(bytes[start - 1]))
        start--;
    const end = runEnd(bytes, inside);
    if (end === -1 || end - start < NARROWEST || inside - start > WIDEST_NARROW)
        return undefined;
    start += gluedLetters(bytes, start);
    const width = end - start;
    if (width < NARROWEST || width > WIDEST_NARROW)
        return undefined;
    const separatorEnd = nextLine(bytes, end, width);
    if (separatorEnd === -1)
        return undefined;
    const fold = { start, width, separator: end, separatorEnd };
    const third = afterSeparator(bytes, separatorEnd + width, fold);
    if (third === -1 || !isBase64Letter(bytes[third]))
        return undefined;
    return { ...fold, start: firstLine(bytes, fold, from) };
}
function nextLine(bytes, end, width) {
    const limit = Math.min(bytes.length, end + LONGEST_SEPARATOR);
    for (let at = end + 1; at < limit; at++) {
        if (!isBase64Letter(bytes[at]))
            continue;
        const start = at + gluedLetters(bytes, at);
        const next = runEnd(bytes, at);
        if (next === -1)
            return -1;
        if (next - start === width)
            return start;
        if (next - start > NARROWEST)
            return -1;
        at = next;
    }
    return -1;
}
function firstLine(bytes, fold, from) {
    const { width, separator, separatorEnd } = fold;
    let { start } = fold;
    for (;;) {
        const before = start - (separatorEnd - separator) - width;
        if (before < from || afterSeparator(bytes, before + width, fold) !== start || !areLetters(bytes, before, before + width))
            return start;
        start = before;
    }
}
function areLetters(bytes, start, end) {
    for (let at = start; at < end; at++)
        if (!isBase64Letter(bytes[at]))
            return false;
    return true;
}
function runEnd(bytes, start) {
    const limit = start + WIDEST_NARROW + 8;
    let at = start;
    while (at < limit && isBase64Letter(bytes[at]))
        at++;
    return at === limit ? -1 : at;
}
function gluedLetters(bytes, start) {
    const before = bytes[start - 1];
    if (before === 0x25)
        return 2;
    if (before !== folded_runs_BACKSLASH)
        return 0;
    return bytes[start] === 0x75 ? 5 : bytes[start] === 0x78 ? 3 : 1;
}
function mayBeList(bytes, { separator, separatorEnd }) {
    let isSpace = true;
    for (let at = separator; at < separatorEnd; at++) {
        if (bytes[at] === 0x2c)
            return true;
        isSpace &&= bytes[at] <= 0x20;
    }
    return isSpace;
}
function isChecksum(bytes, { start, width }) {
    for (let at = start; at < start + width; at++)
        if (HEX_VALUES[bytes[at]] > 15)
            return false;
    for (let at = start; at < start + Math.min(width, SHORTEST_FIRST); at += 2) {
        const high = HEX_VALUES[bytes[at]];
        if (high > 7 || high === 1)
            return true;
    }
    return false;
}
function folded_runs_isMixed(bytes, start, end) {
    let kinds = 0;
    for (let at = start; at < end && kinds !== 7; at++) {
        const value = VALUES[bytes[at]];
        kinds |= value < 26 ? 1 : value < 52 ? 2 : value < 62 ? 4 : 0;
    }
    return kinds === 7;
}
function gatherFold(bytes, start, fold, shared) {
    const { values, positions } = letters;
    let count = 0;
    let isHex = true;
    let next = -1;
    let end = start;
    let line = start;
    let isOver = false;
    for (; line !== -1 && count + fold.width <= letter_runs_LONGEST_PIECE; line = afterSeparator(bytes, end, fold)) {
        for (end = line; end - line < fold.width && isBase64Letter(bytes[end]); end++) {
            const byte = bytes[end];
            isHex &&= HEX_VALUES[byte] < 16;
            values[count] = VALUES[byte];
            positions[count++] = end;
        }
        if (next === -1 && line > start && count > letter_runs_LONGEST_PIECE - shared)
            next = line;
        isOver = end - line < fold.width || isBase64Letter(bytes[end]);
        if (isOver)
            break;
    }
    letters.count = count;
    letters.isHex = isHex;
    const following = next === -1 && line > start ? line : next;
    return { end, next: !isOver && count + fold.width > letter_runs_LONGEST_PIECE ? following : -1 };
}
function afterSeparator(bytes, end, { separator, separatorEnd }) {
    const length = separatorEnd - separator;
    for (let index = 0; index < length; index++)
        if (bytes[end + index] !== bytes[separator + index])
            return -1;
    return end + length;
}

;// CONCATENATED MODULE: ./build/scan/decode/encoded-runs.js







const SHARED = 1 << 14;
const encoded_runs_SHORTEST_TEXT = 12;
const CONTEXT = 80;
function decodeRuns(bytes, sink, onPiece, onRun) {
    let before = 0;
    let beforeEnd = Number.NEGATIVE_INFINITY;
    let foldedUntil = 0;
    for (let start = nextRun(bytes, 0); start !== -1;) {
        const end = decodeRun(bytes, start, sink, onPiece);
        onRun(start, end);
        const next = nextRun(bytes, end + 1);
        const fold = start < foldedUntil ? undefined : (foldOf(bytes, before, beforeEnd, start, end) ?? foldWithRest(bytes, start, end, next));
        before = start;
        beforeEnd = end;
        start = next;
        if (fold === undefined)
            continue;
        foldedUntil = decodeFold(bytes, fold, sink, onPiece);
        if (foldedUntil <= end || mayBeList(bytes, fold))
            continue;
        onRun(end, foldedUntil);
        start = nextRun(bytes, foldedUntil);
    }
}
function decodeFold(bytes, fold, sink, onPiece) {
    if (isChecksum(bytes, fold))
        return fold.separator;
    for (let start = fold.start;;) {
        const { end, next } = gatherFold(bytes, start, fold, SHARED);
        if (decodeLetters(bytes, start, end, sink))
            onPiece();
        if (next === -1)
            return end;
        start = next;
    }
}
function decodeRun(bytes, start, sink, onPiece) {
    let from = isHexMark(bytes, start) ? start + 2 : start;
    for (;;) {
        const end = gather(bytes, from);
        const next = letters.count < letter_runs_LONGEST_PIECE ? -1 : letters.positions[letter_runs_LONGEST_PIECE - SHARED];
        if (decodeLetters(bytes, from, end, sink))
            onPiece();
        if (next === -1)
            return end;
        from = next;
    }
}
function isHexMark(bytes, start) {
    return bytes[start] === 0x30 && bytes[start + 1] === 0x78;
}
function decodeLetters(bytes, start, end, sink) {
    if (letters.isHex && letters.count % 2 === 0 && letters.count >= 24 && decodeHex(bytes, start, end, sink))
        return true;
    if (decodeBase32Text(sink, () => beginPiece(bytes, start, "base32", sink)))
        return true;
    return decodeBase64Text(sink, (place) => {
        if (place === "run")
            beginPiece(bytes, start, "base64", sink);
        else {
            sink.begin(["base64"], 2);
            sink.decoded();
        }
    });
}
function decodeHex(bytes, start, end, sink) {
    const { positions, count } = letters;
    const half = count >> 1;
    const byteAt = (index) => {
        const high = HEX_VALUES[bytes[positions[index * 2]]];
        return high * 16 + HEX_VALUES[bytes[positions[index * 2 + 1]]];
    };
    for (let index = 0; index < Math.min(half, encoded_runs_SHORTEST_TEXT); index++)
        if (TEXT[byteAt(index)] !== 1)
            return false;
    beginPiece(bytes, start, "hex", sink);
    for (let index = 0; index < half; index++) {
        const byte = byteAt(index);
        if (byte !== 0)
            sink.push(byte, positions[index * 2]);
    }
    sink.end(end);
    return true;
}
const MAY_OPEN = tableOf("\"'` ");
function beginPiece(bytes, start, encoding, sink) {
    sink.begin([encoding], 2);
    let before = start - 1;
    while (before >= 0 && start - before < 8 && MAY_OPEN[bytes[before]] === 1)
        before--;
    if (bytes[before] === 0x3a || bytes[before] === 0x3d) {
        for (let at = lineStart(bytes, start, CONTEXT); at < start; at++)
            sink.push(bytes[at], at);
    }
    sink.decoded();
}

;// CONCATENATED MODULE: ./build/scan/decode/bare-lists.js




const MOST_PIECES = 100;
const bare_lists_LONGEST_PIECE = 512;
const bare_lists_LONGEST_GAP = 80;
const LONGEST_WORDS = 4096;
const bare_lists_COMMA = 0x2c;
const bare_lists_SPACE = 0x20;
const bare_lists_NEWLINE = 0x0a;
const PERL_WORDS = Buffer.from("qw");
const JOIN = Buffer.from(".join");
const CLOSERS = { 40: 0x29, 91: 0x5d, 123: 0x7d };
function barePieces(bytes, start) {
    if (arePerlWords(bytes, start))
        return bare_lists_wordsOf(bytes, start + PERL_WORDS.length, "handed over");
    const strings = [];
    let at = start;
    while (isQuote(bytes[at]) && strings.length < MOST_PIECES) {
        const end = closingQuote(bytes, at, Math.min(bytes.length, at + bare_lists_LONGEST_PIECE));
        if (end === -1)
            break;
        strings.push({ start: at + 1, end });
        at = skipBlank(bytes, end + 1, Math.min(bytes.length, end + bare_lists_LONGEST_GAP));
        if (bytes[at] !== bare_lists_COMMA)
            break;
        at = skipBlank(bytes, at + 1, Math.min(bytes.length, at + bare_lists_LONGEST_GAP));
    }
    return { strings, until: at };
}
function arePerlWords(bytes, start) {
    return gaps_standsAt(bytes, start, PERL_WORDS);
}
function barePiecesBefore(bytes, close, from) {
    const pieces = [];
    for (let at = close; isQuote(bytes[at]) && pieces.length < MOST_PIECES;) {
        const open = bare_lists_openingQuote(bytes, at, from);
        if (open === -1)
            break;
        pieces.push({ start: open + 1, end: at });
        const comma = lastBefore(bytes, open, from);
        if (bytes[comma] !== bare_lists_COMMA)
            break;
        at = lastBefore(bytes, comma, from);
    }
    return { strings: pieces.reverse(), until: close };
}
function bare_lists_openingQuote(bytes, close, from) {
    const lowest = Math.max(from, close - bare_lists_LONGEST_PIECE);
    for (let at = close - 1; at >= lowest && bytes[at] !== bare_lists_NEWLINE; at--)
        if (bytes[at] === bytes[close])
            return at;
    return -1;
}
function lastBefore(bytes, start, from) {
    const lowest = Math.max(from, start - bare_lists_LONGEST_GAP);
    let at = start - 1;
    while (at > lowest && bytes[at] <= bare_lists_SPACE)
        at--;
    return at;
}
function bare_lists_wordsOf(bytes, open, how) {
    const closer = CLOSERS[bytes[open] ?? 0];
    const strings = [];
    const limit = closer === undefined ? open : Math.min(bytes.length, open + LONGEST_WORDS);
    let at = open + 1;
    for (let start = at; at < limit && strings.length < MOST_PIECES; at++) {
        const byte = bytes[at];
        if (byte > bare_lists_SPACE && byte !== closer)
            continue;
        if (at > start)
            strings.push({ start, end: at });
        start = at + 1;
        if (byte === closer)
            return { strings: how === "handed over" || isJoinedAt(bytes, start) ? strings : [], until: start };
    }
    return { strings: [], until: at };
}
function isJoinedAt(bytes, start) {
    if (!gaps_standsAt(bytes, start, JOIN))
        return false;
    const open = start + JOIN.length;
    if (bytes[open] !== 0x28)
        return true;
    return bytes[open + 1] === 0x29 || (isQuote(bytes[open + 1]) && bytes[open + 2] === bytes[open + 1] && bytes[open + 3] === 0x29);
}

;// CONCATENATED MODULE: ./build/scan/decode/joined-lists.js










const LONGEST_LIST_BEFORE = 1 << 16;
const joined_lists_LONGEST_LIST = 4096;
const joined_lists_LONGEST_CONTEXT = 80;
const joined_lists_LONGEST_OPENING = 40;
const joined_lists_OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_PARENTHESIS = 0x28;
const CLOSING_PARENTHESIS = 0x29;
const joined_lists_COMMA = 0x2c;
const PASTES = PASTE_KEYWORDS.map((keyword) => Buffer.from(keyword));
const BARE = BARE_KEYWORDS.map((keyword) => Buffer.from(keyword));
const BEHIND_BARE = BEHIND_BARE_KEYWORDS.map((keyword) => Buffer.from(keyword));
const joined_lists_WORDS = WORDS_KEYWORDS.map((keyword) => Buffer.from(keyword));
function joinList(bytes, keywordStart, keywordEnd, from, sink) {
    if (isAppend(bytes, keywordStart)) {
        const { strings, until } = appendedStrings(bytes, keywordStart);
        pushJoined(bytes, keywordStart, from, strings, sink);
        return until;
    }
    const keyword = { start: keywordStart, end: keywordEnd };
    const isOneOf = (keywords) => keywords.some((each) => foldedAt(bytes, keywordStart, each));
    if (isOneOf(joined_lists_WORDS))
        return joinBare(bytes, keyword, bare_lists_wordsOf(bytes, keywordEnd - 1, "joined by a method"), from, sink);
    if (isOneOf(BEHIND_BARE))
        return joinBare(bytes, keyword, barePiecesBefore(bytes, keywordStart, from), from, sink);
    const first = openerAt(bytes, keywordEnd) + 1;
    if (isOneOf(BARE) && emptyStringEnd(bytes, first) !== -1)
        return from;
    if (isOneOf(BARE) || arePerlWords(bytes, first))
        return joinBare(bytes, keyword, barePieces(bytes, first), from, sink);
    const closer = closerAt(bytes, keywordStart);
    if (closer === -1)
        return joinFollowing(bytes, keywordStart, keywordEnd, from, sink);
    if (closer > keywordStart && bytes[keywordEnd] === OPENING_PARENTHESIS)
        return from;
    return joinBefore(bytes, closer, keywordEnd, from, sink);
}
function joinBare(bytes, keyword, { strings, until }, from, sink) {
    const [first] = strings;
    if (first !== undefined)
        pushJoined(bytes, Math.min(keyword.start, first.start - 1), from, strings, sink);
    return Math.max(keyword.end, until);
}
function closerAt(bytes, keywordStart) {
    const at = isQuote(bytes[keywordStart]) ? keywordStart + 1 : keywordStart;
    return bytes[at] === CLOSING_BRACKET || bytes[at] === CLOSING_PARENTHESIS ? at : -1;
}
function joinFollowing(bytes, keywordStart, keywordEnd, from, sink) {
    const open = firstQuote(bytes, keywordEnd);
    if (open === -1)
        return keywordEnd;
    const { strings, isWhole, until } = readStrings(bytes, open, open + joined_lists_LONGEST_LIST);
    const isPaste = PASTES.some((each) => foldedAt(bytes, keywordStart, each));
    if (isWhole && joinsWithNothing(bytes, until) && (!isPaste || separatesByNothing(bytes, strings)))
        pushJoined(bytes, keywordStart, from, strings.filter(({ name }) => name === undefined), sink);
    return until;
}
const joined_lists_OPENING = tableOf(" \t\r\n()[]{}<>@.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
function firstQuote(bytes, keywordEnd) {
    let at = openerAt(bytes, keywordEnd) + 1;
    const limit = Math.min(bytes.length, at + joined_lists_LONGEST_OPENING);
    const separator = emptyStringEnd(bytes, at);
    if (separator !== -1 && bytes[separator] === joined_lists_COMMA)
        at = separator + 1;
    while (at < limit && joined_lists_OPENING[bytes[at]] === 1)
        at++;
    return at < limit && isQuote(bytes[at]) ? at : -1;
}
function joinsWithNothing(bytes, closer) {
    if (bytes[closer] === CLOSING_PARENTHESIS)
        return true;
    const comma = skipBlank(bytes, closer + 1, closer + joined_lists_LONGEST_OPENING);
    return bytes[comma] !== joined_lists_COMMA || emptyStringEnd(bytes, skipBlank(bytes, comma + 1, comma + joined_lists_LONGEST_OPENING)) !== -1;
}
function separatesByNothing(bytes, strings) {
    return strings.some(({ name, start, end }) => name !== undefined && start === end && (0,text_of_bytes/* latin1 */.W)(bytes, name.start, name.end) === "sep");
}
function emptyStringEnd(bytes, at) {
    return isQuote(bytes[at]) && bytes[at + 1] === bytes[at] ? at + 2 : -1;
}
function joinBefore(bytes, closer, keywordEnd, from, sink) {
    const open = openerBefore(bytes, closer, from);
    if (open === -1)
        return keywordEnd;
    const { strings, isWhole } = readStrings(bytes, open + 1, keywordEnd);
    if (isWhole)
        pushJoined(bytes, open, from, strings, sink);
    return keywordEnd;
}
function pushJoined(bytes, context, from, strings, sink) {
    const [first] = strings;
    const last = strings.at(-1);
    if (first === undefined || last === undefined || strings.length < 2)
        return;
    sink.begin(["joined"], 1);
    sink.copy(bytes, Math.max(from, lineStart(bytes, context, joined_lists_LONGEST_CONTEXT)), context);
    sink.decoded();
    sink.copy(bytes, first.start - 1, first.start);
    for (const { start, end } of strings)
        sink.copy(bytes, start, end);
    sink.copy(bytes, last.end, last.end + 1);
    sink.end(last.end + 1);
}
function openerAt(bytes, keywordEnd) {
    return isQuote(bytes[keywordEnd - 1]) ? keywordEnd - 2 : keywordEnd - 1;
}
function openerBefore(bytes, closer, from) {
    const opening = bytes[closer] === CLOSING_PARENTHESIS ? OPENING_PARENTHESIS : joined_lists_OPENING_BRACKET;
    const lowest = Math.max(from, closer - LONGEST_LIST_BEFORE);
    for (let at = closer - 1; at >= lowest; at--)
        if (bytes[at] === opening)
            return at;
    return -1;
}

;// CONCATENATED MODULE: ./build/scan/decode/joined-operands.js



const joined_operands_AFTER = 160;
const joined_operands_BEFORE = 100;
const joined_operands_LONGEST_TEXT = 512;
const joined_operands_TEXT = /^[})]([\w./+=-]+)/;
const NEXT_NAME = /^[})]?(?:[$#]\{|\$\(|\{|\$)(?:\w+\.)*$/;
const OPERATOR = /^[})]?["'`]?(?:\s|\\\n){0,40}(?:\+\+?|\.\.?|&|~|\^|\|\||<>|<<)(?:\s|\\|`|_\r?\n){0,40}$/;
const joined_operands_CALL = /^\)?\.(?:concat|plus|append|appending)\(\s{0,40}/;
const SIDE_BY_SIDE = /^(?:[})]?["']|[ \t]{1,8})$/;
const joined_operands_COMMA = /^\s{0,40},\s{0,40}$/;
const JOINING = /(?:join|concat|strcat|paste0|format|sprintf)[^;]{0,90}$/i;
const JOINED = /^[\w.\s,]{0,120}\]\.join\(?(?:""|''|``|\)|\n)/;
const joined_operands_NAME = /^\$?(?:[A-Za-z_]\w{0,60}(?:\.|::|->)){0,4}([A-Za-z_]\w{0,60})/;
const MACRO = /^[A-Z][A-Z0-9_]*$/;
function operandAfter(bytes, start) {
    const rest = (0,text_of_bytes/* latin1 */.W)(bytes, start, Math.min(bytes.length, start + joined_operands_AFTER));
    const text = joined_operands_TEXT.exec(rest)?.[1];
    if (text !== undefined)
        return { kind: "text", span: { start: start + 1, end: start + 1 + text.length }, until: start + 1 + text.length };
    for (const length of gapLengths(rest)) {
        const gap = rest.slice(0, length);
        const isSideBySide = SIDE_BY_SIDE.test(gap);
        const isJoint = joined_operands_CALL.test(gap) || isSideBySide || NEXT_NAME.test(gap) || OPERATOR.test(gap) || (joined_operands_COMMA.test(gap) && isListJoined(bytes, start, rest));
        if (!isJoint)
            continue;
        if (isQuote(bytes[start + length]))
            return joined_operands_stringAt(bytes, start + length);
        const [whole, name] = joined_operands_NAME.exec(rest.slice(length)) ?? [];
        if (whole === undefined || name === undefined || (isSideBySide && !MACRO.test(name)))
            continue;
        const until = start + length + whole.length;
        return { kind: "name", span: { start: until - name.length, end: until }, until };
    }
    return undefined;
}
function gapLengths(rest) {
    const [call] = joined_operands_CALL.exec(rest) ?? [];
    if (call !== undefined)
        return [call.length];
    const lengths = [];
    for (let at = 1; at < rest.length && lengths.length < 4; at++) {
        if (/["'`$A-Za-z_]/.test(rest.charAt(at)))
            lengths.push(at);
        if (/\w/.test(rest.charAt(at)))
            break;
    }
    return lengths;
}
function isListJoined(bytes, start, rest) {
    return JOINED.test(rest) || JOINING.test((0,text_of_bytes/* latin1 */.W)(bytes, Math.max(0, start - joined_operands_BEFORE), start));
}
function joined_operands_stringAt(bytes, open) {
    const end = closingQuote(bytes, open, Math.min(bytes.length, open + joined_operands_LONGEST_TEXT));
    return end === -1 ? undefined : { kind: "text", span: { start: open + 1, end }, until: end + 1 };
}

;// CONCATENATED MODULE: ./build/scan/decode/named-constants.js







const named_constants_REACH = 1 << 16;
const MOST_NAMES = 12;
const MOST_PLACES = 64;
const named_constants_LONGEST_VALUE = 512;
const named_constants_LONGEST_TYPE = 32;
const named_constants_LONGEST_LINE = 120;
const MOST_WORDS = 4;
const named_constants_EQUALS = 0x3d;
const named_constants_COLON = 0x3a;
const named_constants_WORD_BIT = bitOf("word");
function createConstants(bytes, around) {
    const from = Math.max(0, around - named_constants_REACH);
    const near = (0,as_buffer/* asBuffer */.b)(bytes).subarray(from, around + named_constants_REACH);
    const places = new Map();
    const placesOf = (name) => {
        const text = (0,text_of_bytes/* latin1 */.W)(bytes, name.start, name.end);
        const known = places.get(text);
        if (known !== undefined || places.size === MOST_NAMES)
            return known ?? [];
        const own = named_constants_wordsIn(near, text).map((at) => ({ start: from + at, end: from + at + text.length }));
        places.set(text, own);
        return own;
    };
    return {
        placesOf,
        valueOf(name) {
            for (const place of placesOf(name)) {
                const value = valueSetTo(bytes, place);
                if (value !== undefined)
                    return value;
            }
            return undefined;
        },
    };
}
function named_constants_wordsIn(text, word) {
    const found = [];
    for (let at = text.indexOf(word, 0, "latin1"); at !== -1 && found.length < MOST_PLACES; at = text.indexOf(word, at + 1, "latin1"))
        if (!named_constants_isWord(text[at - 1]) && !named_constants_isWord(text[at + word.length]))
            found.push(at);
    return found;
}
function namesBefore(bytes, start) {
    const lowest = lineStart(bytes, start, named_constants_LONGEST_LINE);
    const names = [];
    let end = start;
    for (let words = 0; words < MOST_WORDS; words++) {
        while (end > lowest && !named_constants_isWord(bytes[end - 1]))
            end--;
        let from = end;
        while (from > lowest && named_constants_isWord(bytes[from - 1]))
            from--;
        if (from === end)
            break;
        const name = { start: from, end };
        if (valueSetTo(bytes, name)?.start === start)
            names.push(name);
        end = from;
    }
    return names;
}
function valueSetTo(bytes, { start, end }) {
    const at = skipGap(bytes, isQuote(bytes[end]) ? end + 1 : end);
    const operator = operatorEnd(bytes, at);
    if (operator === -1)
        return isQuote(bytes[at]) && at > end && isDefined(bytes, start) ? named_constants_stringAt(bytes, at) : undefined;
    const value = skipGap(bytes, operator);
    return named_constants_stringAt(bytes, value) ?? named_constants_wordAt(bytes, value);
}
function isDefined(bytes, start) {
    return DEFINES.test((0,text_of_bytes/* latin1 */.W)(bytes, Math.max(0, start - LONGEST_DEFINING), start));
}
const LONGEST_DEFINING = 12;
const DEFINES = /(?:^|[^\w])(?:define|set|setq|setenv|defvar)[ \t]{1,3}$/;
function operatorEnd(bytes, start) {
    const first = bytes[start];
    if (first === 0x3c && bytes[start + 1] === 0x2d)
        return start + 2;
    if (first === named_constants_COLON && bytes[start + 1] === named_constants_EQUALS)
        return start + 2;
    const limit = Math.min(bytes.length, start + named_constants_LONGEST_TYPE);
    for (let at = start; at < limit && isOfType(bytes[at]); at++) {
        if (bytes[at] === named_constants_EQUALS)
            return bytes[at + 1] === named_constants_EQUALS || bytes[at - 1] === 0x21 ? -1 : at + 1;
    }
    return first === named_constants_COLON || (first === named_constants_EQUALS && bytes[start + 1] !== named_constants_EQUALS) ? start + 1 : -1;
}
function isOfType(byte) {
    return (named_constants_isWord(byte) ||
        byte === 0x20 ||
        byte === named_constants_COLON ||
        byte === 0x26 ||
        byte === 0x27 ||
        byte === named_constants_EQUALS ||
        byte === 0x2a ||
        byte === 0x5b ||
        byte === 0x5d);
}
function named_constants_stringAt(bytes, start) {
    let open = start;
    while (open < start + 2 && named_constants_isWord(bytes[open]))
        open++;
    if (!isQuote(bytes[open]))
        return undefined;
    const end = closingQuote(bytes, open, Math.min(bytes.length, open + named_constants_LONGEST_VALUE));
    return end === -1 ? undefined : { start: open + 1, end };
}
function named_constants_wordAt(bytes, start) {
    let end = start;
    const limit = Math.min(bytes.length, start + named_constants_LONGEST_VALUE);
    while (end < limit && (named_constants_isWord(bytes[end]) || bytes[end] === 0x2d || bytes[end] === 0x2e))
        end++;
    const isWhole = end > start && (end === bytes.length || bytes[end] <= 0x20);
    return isWhole ? { start, end } : undefined;
}
function named_constants_isWord(byte) {
    return byte !== undefined && (MEMBERSHIP[byte] & named_constants_WORD_BIT) !== 0;
}

;// CONCATENATED MODULE: ./build/scan/decode/named-pieces.js





const named_pieces_MOST_PIECES = 16;
const MOST_OPERANDS = 256;
const named_pieces_LONGEST_PIECE = 256;
const named_pieces_QUOTE = 0x22;
const named_pieces_EQUALS = 0x3d;
const named_pieces_WORD_BIT = bitOf("word");
function named_pieces_pieceAt(bytes, start) {
    const piece = named_pieces_wordAt(bytes, start);
    if (piece === undefined)
        return undefined;
    const isJoined = isQuote(bytes[piece.end]) && operandAfter(bytes, piece.end + 1) !== undefined;
    return isJoined || namesBefore(bytes, start).length > 0 ? piece : undefined;
}
function named_pieces_wordAt(bytes, start) {
    const before = bytes[start - 1];
    const limit = Math.min(bytes.length, start + named_pieces_LONGEST_PIECE);
    if (isQuote(before)) {
        const end = closingQuote(bytes, start - 1, limit);
        return end === -1 ? undefined : { start, end };
    }
    if (before !== named_pieces_EQUALS && (before !== 0x20 || bytes[start - 2] !== named_pieces_EQUALS))
        return undefined;
    let end = start;
    while (end < limit && named_pieces_isWord(bytes[end]))
        end++;
    return end === bytes.length || bytes[end] <= 0x20 ? { start, end } : undefined;
}
function createPieceJoiner(bytes, sink) {
    let piecesLeft = named_pieces_MOST_PIECES;
    let operandsLeft = MOST_OPERANDS;
    const join = (piece, end, constants) => {
        const values = valuesAfter(bytes, end, constants, operandsLeft);
        operandsLeft -= values.length;
        if (values.length > 0)
            pushPieces(bytes, piece, values, sink);
    };
    return (piece) => {
        if (piecesLeft === 0)
            return;
        const constants = createConstants(bytes, piece.start);
        if (isQuote(bytes[piece.end]))
            join(piece, piece.end + 1, constants);
        const names = namesBefore(bytes, piece.start);
        if (names.length > 0)
            piecesLeft--;
        for (const name of names) {
            for (const { start, end } of constants.placesOf(name))
                if (start !== name.start)
                    join(piece, end, constants);
        }
    };
}
function valuesAfter(bytes, end, constants, most) {
    const values = [];
    for (let at = end; values.length < most;) {
        const operand = operandAfter(bytes, at);
        const value = operand?.kind === "name" ? constants.valueOf(operand.span) : operand?.span;
        if (operand === undefined || value === undefined)
            break;
        values.push(value);
        at = operand.until;
    }
    return values;
}
function pushPieces(bytes, piece, values, sink) {
    sink.begin(["joined"], 1);
    sink.decoded();
    sink.push(named_pieces_QUOTE, piece.start);
    sink.copy(bytes, piece.start, piece.end);
    for (const { start, end } of values)
        for (let at = start; at < end; at++)
            sink.push(bytes[at], piece.end - 1);
    sink.push(named_pieces_QUOTE, piece.end - 1);
    sink.end(piece.end);
}
function named_pieces_isWord(byte) {
    return byte !== undefined && ((MEMBERSHIP[byte] & named_pieces_WORD_BIT) !== 0 || byte === 0x2d || byte === 0x2e);
}

;// CONCATENATED MODULE: ./build/scan/decode/quoted-words.js

const LONGEST_WORD = 512;
const LONGEST_FIRST = 128;
const MOST_SEAMS = 32;
const POINT = 0x2e;
function shellWordAt(bytes, start, lettersUntil) {
    const from = Math.max(start, lettersUntil);
    const first = endOfLetters(bytes, from, LONGEST_FIRST - (from - start));
    const end = isQuote(bytes[first]) ? quoted_words_wordEnd(bytes, start, first) : first;
    return end > first ? { start, end } : first;
}
function quoted_words_wordEnd(bytes, start, quote) {
    const limit = Math.min(bytes.length, start + LONGEST_WORD);
    let open = isQuote(bytes[start - 1]) ? bytes[start - 1] : undefined;
    let end = quote;
    for (let at = quote, seams = 0; at < limit && seams < MOST_SEAMS && isQuote(bytes[at]); seams++) {
        if (open !== undefined && bytes[at] !== open)
            break;
        open = open === undefined ? bytes[at] : undefined;
        const next = endOfLetters(bytes, at + 1, limit - at);
        if (next > at + 1)
            end = next;
        at = next;
    }
    return end;
}
function endOfLetters(bytes, start, most) {
    const limit = Math.min(bytes.length, start + most);
    let at = start;
    while (at < limit && (isBase64Letter(bytes[at]) || bytes[at] === POINT))
        at++;
    return at;
}
function joinShellWord(bytes, { start, end }, sink) {
    sink.begin(["joined"], 1);
    sink.decoded();
    for (let at = start; at < end; at++)
        if (!isQuote(bytes[at]))
            sink.push(bytes[at], at);
    sink.end(end);
}

;// CONCATENATED MODULE: ./build/scan/decode/spelled-unit.js


const spelled_unit_HEX = 1;
const spelled_unit_DECIMAL = 2;
const OCTAL = 4;
const BINARY = 8;
const WORD_2 = 16;
const WORD_4 = 32;
const WORD_8 = 64;
const CHARACTER = 128;
const spelled_unit_WORDS = WORD_2 | WORD_4 | WORD_8;
const SPELLINGS = [spelled_unit_HEX, spelled_unit_DECIMAL, OCTAL, BINARY, WORD_2, WORD_4, WORD_8, CHARACTER];
const unit = { digits: 0, end: 0, spellings: 0 };
const MOST_DIGITS = 16;
const ZERO = 0x30;
const spelled_unit_BACKSLASH = 0x5c;
const spelled_unit_AMPERSAND = 0x26;
function readUnit(bytes, at) {
    const first = bytes[at];
    if (isQuote(first))
        return readCharacter(bytes, at, first);
    const marked = markAt(bytes, at);
    if (marked !== 0)
        return readDigits(bytes, at + 2, marked);
    return isHexDigit(first) && readDigits(bytes, at, 0);
}
function markAt(bytes, at) {
    const first = bytes[at];
    if (first !== ZERO && first !== spelled_unit_AMPERSAND)
        return 0;
    switch (bytes[at + 1] | 0x20) {
        case 0x78:
            return first === ZERO ? spelled_unit_HEX : 0;
        case 0x68:
            return first === spelled_unit_AMPERSAND ? spelled_unit_HEX : 0;
        case 0x62:
            return first === ZERO && isHexDigit(bytes[at + 2]) ? BINARY : 0;
        case 0x6f:
            return first === ZERO ? OCTAL : 0;
        default:
            return 0;
    }
}
function readDigits(bytes, start, marked) {
    let at = start;
    while (at - start <= MOST_DIGITS && isHexDigit(bytes[at]))
        at++;
    const count = at - start;
    if (count === 0 || count > MOST_DIGITS)
        return false;
    unit.digits = start;
    unit.end = at;
    unit.spellings = marked === 0 ? spellingsOf(bytes, start, at) : markedSpelling(marked, count);
    return unit.spellings !== 0;
}
function markedSpelling(marked, count) {
    if (marked !== spelled_unit_HEX)
        return marked;
    return count <= 2 ? spelled_unit_HEX : wordOf(count);
}
function wordOf(count) {
    return count === 4 ? WORD_2 : count === 8 ? WORD_4 : count === 16 ? WORD_8 : 0;
}
function spellingsOf(bytes, start, end) {
    const count = end - start;
    let spellings = count === 2 ? spelled_unit_HEX : wordOf(count);
    let highest = 0;
    let decimal = 0;
    let octal = 0;
    for (let at = start; at < end; at++) {
        const digit = HEX_VALUES[bytes[at]];
        if (digit > highest)
            highest = digit;
        decimal = (decimal * 10 + digit) | 0;
        octal = (octal * 8 + digit) | 0;
    }
    if (count > 4)
        return highest <= 1 && count === 8 ? spellings | BINARY : spellings;
    if (highest <= 9 && decimal < 256)
        spellings |= spelled_unit_DECIMAL;
    if (highest <= 7 && count >= 2 && octal < 256)
        spellings |= OCTAL;
    return spellings;
}
function readCharacter(bytes, at, quote) {
    const digits = bytes[at + 1] === spelled_unit_BACKSLASH && bytes[at + 3] === quote ? at + 2 : at + 1;
    if (bytes[digits + 1] !== quote || isQuote(bytes[digits]))
        return false;
    unit.digits = digits;
    unit.end = digits + 2;
    unit.spellings = CHARACTER;
    return true;
}
function bytesPerUnit(spelling) {
    return spelling === WORD_2 ? 2 : spelling === WORD_4 ? 4 : spelling === WORD_8 ? 8 : 1;
}
function byteOfUnit(bytes, digits, end, spelling, index) {
    switch (spelling) {
        case CHARACTER:
            return bytes[digits];
        case spelled_unit_DECIMAL:
            return numberIn(bytes, digits, end, 10);
        case OCTAL:
            return numberIn(bytes, digits, end, 8) & 255;
        case BINARY:
            return numberIn(bytes, digits, end, 2) & 255;
        case spelled_unit_HEX:
            return numberIn(bytes, digits, end, 16);
        default:
            return numberIn(bytes, digits + index * 2, digits + index * 2 + 2, 16);
    }
}
function isLetterOfText(byte) {
    return byte !== 0 && TEXT[byte] === 1;
}
function numberIn(bytes, start, end, radix) {
    let value = 0;
    for (let at = start; at < end; at++)
        value = value * radix + HEX_VALUES[bytes[at]];
    return value;
}

;// CONCATENATED MODULE: ./build/scan/decode/dump-line.js




const dump_line_LONGEST_LINE = 320;
const dump_line_LONGEST_SIGN = 24;
const FEWEST_OFFSET_DIGITS = 4;
const MOST_OFFSET_DIGITS = 16;
const TELLING_DIGITS = 12;
const MOST_DIGITS_A_CELL = 16;
function lineOf(bytes, at) {
    if (at >= bytes.length)
        return undefined;
    const start = lineStart(bytes, at, dump_line_LONGEST_LINE);
    let digits = start;
    while (digits - start < dump_line_LONGEST_SIGN && !isHexDigit(bytes[digits]))
        digits++;
    if (bytes[digits] === 0x30 && bytes[digits + 1] === 0x78)
        digits += 2;
    let digitsEnd = digits;
    while (digitsEnd - digits <= MOST_OFFSET_DIGITS && isHexDigit(bytes[digitsEnd]))
        digitsEnd++;
    if (digitsEnd - digits < FEWEST_OFFSET_DIGITS || digitsEnd - digits > MOST_OFFSET_DIGITS)
        return undefined;
    const colon = bytes[digitsEnd] === 0x3a || bytes[digitsEnd] === 0x68 ? digitsEnd + 1 : digitsEnd;
    if (!isSpace(bytes[colon]))
        return undefined;
    return { start, end: lineEnd(bytes, digitsEnd, dump_line_LONGEST_LINE), digits, digitsEnd, cells: dump_line_skipSpaces(bytes, colon, 8) };
}
function offsetOf(bytes, { digits, digitsEnd }, radix) {
    let value = 0;
    for (let at = Math.max(digits, digitsEnd - TELLING_DIGITS); at < digitsEnd; at++) {
        const digit = HEX_VALUES[bytes[at]];
        value = digit < radix ? value * radix + digit : Number.NaN;
    }
    return value;
}
function readCells(bytes, line, most, width, order, onByte) {
    const limit = Math.min(line.end, line.start + width);
    let count = 0;
    let end = line.cells;
    let size = MOST_DIGITS_A_CELL;
    for (let at = line.cells; count < most && readUnit(bytes, at) && unit.end <= limit; at = afterGap(bytes, end)) {
        const { digits } = unit;
        const length = unit.end - digits;
        if (length > size || (length !== 3 && length % 2 !== 0))
            break;
        size = length;
        end = unit.end;
        count += readCell(bytes, digits, length, order, onByte);
    }
    return { count, end };
}
function readCell(bytes, digits, length, order, onByte) {
    if (length === 3) {
        onByte(octal(bytes, digits), digits);
        return 1;
    }
    for (let index = 0; index < length; index += 2) {
        const pair = digits + (order === "as-written" ? index : length - 2 - index);
        onByte(dump_line_byteAt(bytes, pair), pair);
    }
    return length >> 1;
}
function afterGap(bytes, end) {
    return dump_line_skipSpaces(bytes, bytes[end] === 0x2d ? end + 1 : end, 2);
}
function dump_line_byteAt(bytes, digits) {
    return HEX_VALUES[bytes[digits]] * 16 + HEX_VALUES[bytes[digits + 1]];
}
function octal(bytes, digits) {
    let value = 0;
    for (let at = digits; at < digits + 3; at++)
        value = value * 8 + HEX_VALUES[bytes[at]];
    return value & 255;
}
function dump_line_skipSpaces(bytes, start, most) {
    let at = start;
    while (at - start < most && isSpace(bytes[at]))
        at++;
    return at;
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x09;
}

;// CONCATENATED MODULE: ./build/scan/decode/hex-dump.js



const hex_dump_SHORTEST_TEXT = 12;
const FEWEST_BYTES_A_LINE = 4;
const MOST_BYTES_A_LINE = 64;
const RADIXES = [16, 8, 10];
function decodeDump(bytes, inside, from, sink, onPiece) {
    if (!isCell(bytes, inside))
        return ~inside;
    const dump = dumpAround(bytes, inside, from);
    if (dump === undefined)
        return ~lineEnd(bytes, inside, dump_line_LONGEST_LINE);
    let end = inside + 1;
    for (const order of ordersOf(bytes, dump.first)) {
        let text = 0;
        let longest = 0;
        end = eachByte(bytes, dump, order, (byte) => {
            text = isLetterOfText(byte) ? text + 1 : 0;
            longest = Math.max(longest, text);
        });
        if (longest < hex_dump_SHORTEST_TEXT)
            continue;
        sink.begin(["hex"], 2);
        sink.decoded();
        eachByte(bytes, dump, order, (byte, origin) => sink.push(byte, origin));
        sink.end(end);
        onPiece();
    }
    return end;
}
function isCell(bytes, at) {
    if (!isSpace(bytes[at - 1]) || !readUnit(bytes, at))
        return false;
    const after = bytes[unit.end];
    return (unit.spellings & (spelled_unit_HEX | OCTAL | spelled_unit_WORDS)) !== 0 && (isSpace(after) || after === 0x0a || after === 0x0d || after === 0x2d);
}
function dumpAround(bytes, inside, from) {
    const line = lineOf(bytes, inside);
    if (line === undefined || line.start < from || inside < line.cells)
        return undefined;
    const below = lineOf(bytes, line.end + 1);
    const above = line.start > from ? lineOf(bytes, line.start - 1) : undefined;
    for (const radix of RADIXES) {
        const dump = between(bytes, line, below, radix) ?? between(bytes, above, line, radix);
        if (dump !== undefined)
            return { ...dump, first: hex_dump_firstLine(bytes, dump, from) };
    }
    return undefined;
}
function between(bytes, line, next, radix) {
    if (line === undefined || next === undefined)
        return undefined;
    const step = offsetOf(bytes, next, radix) - offsetOf(bytes, line, radix);
    if (!(step >= FEWEST_BYTES_A_LINE && step <= MOST_BYTES_A_LINE))
        return undefined;
    const { count, end } = readCells(bytes, line, step, dump_line_LONGEST_LINE, "as-written", () => undefined);
    return count === step ? { first: line, radix, step, width: end - line.start } : undefined;
}
function hex_dump_firstLine(bytes, { first, radix, step }, from) {
    let line = first;
    while (line.start > from) {
        const above = lineOf(bytes, line.start - 1);
        if (above === undefined || above.start < from || offsetOf(bytes, line, radix) - offsetOf(bytes, above, radix) !== step)
            break;
        line = above;
    }
    return line;
}
function ordersOf(bytes, { cells }) {
    return readUnit(bytes, cells) && unit.end - unit.digits >= 4 ? ["as-written", "reversed"] : ["as-written"];
}
function eachByte(bytes, { first, radix, step, width }, order, onByte) {
    for (let line = first;;) {
        const next = lineOf(bytes, line.end + 1);
        readCells(bytes, line, step, width, order, onByte);
        if (next === undefined || offsetOf(bytes, next, radix) - offsetOf(bytes, line, radix) !== step)
            return line.end;
        line = next;
    }
}

;// CONCATENATED MODULE: ./build/scan/decode/spelled-lines.js


const LONGEST_REST = 160;
const LONGEST_INDENTATION = 48;
const spelled_lines_LONGEST_SIGN = 8;
const spelled_lines_NEWLINE = 0x0a;
const spelled_lines_SPACES = tableOf(" \t\r\n");
const spelled_lines_DIGITS = tableOf("0123456789");
const WORD_LETTERS = tableOf("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_");
const spelled_lines_CLOSING = tableOf(' \t\r,;+\\"');
function startsNumber(bytes, at) {
    const byte = bytes[at];
    if (byte === 0x26)
        return (bytes[at + 1] | 0x20) === 0x68 && isHexDigit(bytes[at + 2]);
    const before = bytes[at - 1];
    if (!spelled_lines_isDigit(byte) || spelled_lines_isWordByte(before) || before === 0x25 || (before === 0x23 && bytes[at - 2] === 0x26))
        return false;
    let end = at;
    while (end - at < 8 && spelled_lines_isDigit(bytes[end]))
        end++;
    return !(isQuote(bytes[end]) && bytes[end + 1] === 0x3a);
}
function spelled_lines_afterLineEnd(bytes, end) {
    const limit = Math.min(bytes.length, end + LONGEST_REST);
    let at = end;
    while (at < limit && spelled_lines_CLOSING[bytes[at]] === 1)
        at++;
    if (bytes[at] !== spelled_lines_NEWLINE && !isComment(bytes, at))
        return -1;
    while (at < limit && bytes[at] !== spelled_lines_NEWLINE)
        at++;
    if (bytes[at] !== spelled_lines_NEWLINE)
        return -1;
    at = spelled_lines_skipSpace(bytes, at + 1);
    if (bytes[at] === 0x2f && bytes[at + 1] === 0x2a)
        return afterComment(bytes, at);
    const sign = at;
    while (at < bytes.length && at - sign < spelled_lines_LONGEST_SIGN && !spelled_lines_isDigit(bytes[at]) && !spelled_lines_isSpace(bytes[at]) && !isQuote(bytes[at]))
        at++;
    return spelled_lines_isDigit(bytes[at]) && at > sign && spelled_lines_isWordByte(bytes[at - 1]) ? -1 : spelled_lines_skipSpace(bytes, at);
}
function afterComment(bytes, start) {
    for (let at = start + 2; at < start + LONGEST_INDENTATION; at++) {
        if (bytes[at] === 0x2a && bytes[at + 1] === 0x2f)
            return spelled_lines_skipSpace(bytes, at + 2);
    }
    return -1;
}
function isComment(bytes, at) {
    const byte = bytes[at];
    if (byte === 0x23)
        return true;
    return (byte === 0x2f && (bytes[at + 1] === 0x2f || bytes[at + 1] === 0x2a)) || (byte === 0x2d && bytes[at + 1] === 0x2d);
}
function spelled_lines_skipSpace(bytes, start) {
    let at = start;
    while (at - start < LONGEST_INDENTATION && spelled_lines_isSpace(bytes[at]))
        at++;
    return at;
}
function spelled_lines_isSpace(byte) {
    return byte !== undefined && spelled_lines_SPACES[byte] === 1;
}
function spelled_lines_isDigit(byte) {
    return byte !== undefined && spelled_lines_DIGITS[byte] === 1;
}
function spelled_lines_isWordByte(byte) {
    return byte !== undefined && WORD_LETTERS[byte] === 1;
}

;// CONCATENATED MODULE: ./build/scan/decode/spelled-signs.js




const spelled_signs_LONGEST_SEPARATOR = 24;
const MAY_START = tableOf("0123456789&");
const signs = new Uint8Array(spelled_signs_LONGEST_SEPARATOR);
let signCount = 0;
function learnSigns(bytes, inside) {
    if (!readUnit(bytes, inside))
        return 0;
    let { spellings, end } = unit;
    for (let count = 1; count < 4; count++) {
        const next = spellings === CHARACTER ? nextQuote(bytes, end) : spelled_signs_nextNumber(bytes, end);
        if (next === -1 || !readUnit(bytes, next))
            return 0;
        spellings &= unit.spellings;
        if (spellings === 0)
            return 0;
        if (count === 1)
            noteSigns(bytes, end, next);
        else if (afterSigns(bytes, end) !== next)
            return 0;
        end = unit.end;
    }
    return spellings;
}
function readNext(bytes, end) {
    const beside = afterSigns(bytes, end);
    if (beside !== -1 && readUnit(bytes, beside))
        return beside;
    const below = spelled_lines_afterLineEnd(bytes, end);
    return below !== -1 && readUnit(bytes, below) ? below : -1;
}
function spelled_signs_nextNumber(bytes, end) {
    const limit = Math.min(bytes.length, end + spelled_signs_LONGEST_SEPARATOR);
    for (let at = end + 1; at < limit; at++)
        if (MAY_START[bytes[at]] === 1 && startsNumber(bytes, at))
            return at;
    return -1;
}
function nextQuote(bytes, end) {
    const limit = Math.min(bytes.length, end + spelled_signs_LONGEST_SEPARATOR);
    for (let at = end + 1; at < limit && !spelled_lines_isDigit(bytes[at]); at++)
        if (isQuote(bytes[at]))
            return at;
    return -1;
}
function noteSigns(bytes, start, end) {
    signCount = 0;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (spelled_lines_isSpace(byte))
            continue;
        const isNumber = spelled_lines_isDigit(byte);
        if (isNumber && signs[signCount - 1] === 0)
            continue;
        signs[signCount++] = isNumber ? 0 : byte;
    }
}
function afterSigns(bytes, end) {
    let at = spelled_lines_skipSpace(bytes, end);
    for (let index = 0; index < signCount; index++) {
        const sign = signs[index];
        if (sign === 0) {
            if (!spelled_lines_isDigit(bytes[at]))
                return -1;
            while (at - end < spelled_signs_LONGEST_SEPARATOR * 2 && spelled_lines_isDigit(bytes[at]))
                at++;
        }
        else if (bytes[at] === sign)
            at++;
        else
            return -1;
        at = spelled_lines_skipSpace(bytes, at);
    }
    return at === end ? -1 : at;
}

;// CONCATENATED MODULE: ./build/scan/decode/spelled-rows.js





const spelled_rows_SHORTEST_ROW = 16;
const spelled_rows_SHORTEST_TEXT = 12;
const LOOK_BACK = 512;
const spelled_rows_LONGEST_PIECE = 1 << 16;
const spelled_rows_SHARED = 1 << 12;
const spelled_rows_BACKSLASH = 0x5c;
const spelled_rows_MAY_START = tableOf("0123456789&\"'`");
const starts = new Int32Array(spelled_rows_LONGEST_PIECE);
const ends = new Int32Array(spelled_rows_LONGEST_PIECE);
const spelled_rows_values = new Uint8Array(spelled_rows_LONGEST_PIECE * 8);
function decodeRow(bytes, inside, from, sink, onPiece) {
    const learned = learnSigns(bytes, inside);
    if (learned === 0)
        return -1;
    let start = rowStart(bytes, inside, Math.max(from, inside - LOOK_BACK), learned);
    for (;;) {
        const row = spelled_rows_readRow(bytes, start);
        const next = row.count < spelled_rows_LONGEST_PIECE ? -1 : spelled_rows_placeOf(bytes, starts[spelled_rows_LONGEST_PIECE - spelled_rows_SHARED]);
        const isLong = row.count * mostBytesPerUnit(row.spellings) >= spelled_rows_SHORTEST_ROW;
        if (isLong && decodeUnits(bytes, row, sink))
            onPiece();
        if (next === -1 || learnSigns(bytes, next) === 0)
            return row.end;
        start = next;
    }
}
function spelled_rows_placeOf(bytes, digits) {
    if (isQuote(bytes[digits - 1]))
        return digits - 1;
    return bytes[digits - 1] === spelled_rows_BACKSLASH && isQuote(bytes[digits - 2]) ? digits - 2 : digits;
}
function rowStart(bytes, inside, low, learned) {
    const ofCharacters = isQuote(bytes[inside]);
    for (let start = low; start < inside; start++) {
        if (spelled_rows_MAY_START[bytes[start]] === 0 || (ofCharacters ? !isQuote(bytes[start]) : !startsNumber(bytes, start)))
            continue;
        if (!readUnit(bytes, start))
            continue;
        let spellings = learned & unit.spellings;
        let { end } = unit;
        for (let at = start; at !== -1 && spellings !== 0; spellings &= unit.spellings) {
            if (at === inside)
                return start;
            end = unit.end;
            at = at < inside ? readNext(bytes, end) : -1;
        }
        start = Math.max(start, Math.min(end, inside) - 1);
    }
    return inside;
}
function spelled_rows_readRow(bytes, start) {
    let count = 0;
    let spellings = bytes[start - 1] === spelled_rows_BACKSLASH ? ~OCTAL : -1;
    let end = start + 1;
    readUnit(bytes, start);
    for (let at = start; at !== -1 && count < spelled_rows_LONGEST_PIECE; at = readNext(bytes, end)) {
        if ((spellings & unit.spellings) === 0)
            break;
        spellings &= unit.spellings;
        starts[count] = unit.digits;
        ends[count++] = unit.end;
        end = unit.end;
    }
    return { end, count, spellings };
}
function mostBytesPerUnit(spellings) {
    if ((spellings & spelled_unit_WORDS) === 0)
        return 1;
    return bytesPerUnit((spellings & WORD_8) !== 0 ? WORD_8 : (spellings & WORD_4) !== 0 ? WORD_4 : WORD_2);
}
function decodeUnits(bytes, row, sink) {
    let holdsAny = false;
    for (const spelling of SPELLINGS) {
        if ((row.spellings & spelling) === 0)
            continue;
        readValues(bytes, row.count, spelling);
        for (const order of (spelling & spelled_unit_WORDS) === 0 ? [0] : [0, bytesPerUnit(spelling) - 1]) {
            if (!holdsText(row.count, spelling, order))
                continue;
            pushUnits(row, spelling, order, sink);
            holdsAny = true;
        }
    }
    return holdsAny;
}
function readValues(bytes, count, spelling) {
    const size = bytesPerUnit(spelling);
    for (let index = 0; index < count; index++) {
        for (let byte = 0; byte < size; byte++) {
            spelled_rows_values[index * size + byte] = byteOfUnit(bytes, starts[index], ends[index], spelling, byte);
        }
    }
}
function holdsText(count, spelling, order) {
    const total = count * bytesPerUnit(spelling);
    let text = 0;
    for (let index = 0; index < total; index++) {
        const value = spelled_rows_values[index ^ order];
        if (isLetterOfText(value))
            text++;
        else if (value !== 0)
            text = 0;
        if (text === spelled_rows_SHORTEST_TEXT)
            return true;
    }
    return false;
}
function pushUnits(row, spelling, order, sink) {
    const size = bytesPerUnit(spelling);
    sink.begin([nameOf(spelling)], 2);
    sink.decoded();
    for (let index = 0; index < row.count * size; index++) {
        const value = spelled_rows_values[index ^ order];
        if (value !== 0)
            sink.push(value, starts[Math.floor(index / size)]);
    }
    sink.end(row.end);
}
function nameOf(spelling) {
    if (spelling === spelled_unit_HEX || (spelling & spelled_unit_WORDS) !== 0)
        return "hex";
    if (spelling === CHARACTER)
        return "characters";
    return spelling === BINARY ? "binary" : "numbers";
}

;// CONCATENATED MODULE: ./build/scan/decode/spelled-bytes.js






const STEP = 37;
const LOOK = 6;
const spelled_bytes_BACKSLASH = 0x5c;
const spelled_bytes_DIGIT = 1;
const spelled_bytes_QUOTE = 2;
const spelled_bytes_CAPITAL = 4;
const spelled_bytes_TELLING = tellingBytes();
const NARROW = 16;
function decodeSpelledBytes(bytes, sink, onPiece) {
    const last = bytes.length - LOOK;
    let from = 0;
    const known = { noDumpBefore: 0 };
    for (let probe = 0; probe <= last;) {
        const tells = spelled_bytes_TELLING[bytes[probe]] |
            spelled_bytes_TELLING[bytes[probe + 1]] |
            spelled_bytes_TELLING[bytes[probe + 2]] |
            spelled_bytes_TELLING[bytes[probe + 3]] |
            spelled_bytes_TELLING[bytes[probe + 4]] |
            spelled_bytes_TELLING[bytes[probe + 5]];
        if (tells !== 0)
            from = Math.max(from, decodeAround(bytes, probe, tells, from, known, sink, onPiece));
        probe = Math.max(probe + STEP, from);
    }
}
function decodeAround(bytes, probe, tells, from, known, sink, onPiece) {
    if ((tells & spelled_bytes_QUOTE) !== 0 || (tells & spelled_bytes_DIGIT) !== 0) {
        const rowEnd = decodeSpelled(bytes, probe, from, known, sink, onPiece);
        if (rowEnd !== 0)
            return rowEnd;
    }
    const capital = (tells & (spelled_bytes_CAPITAL | spelled_bytes_DIGIT)) === 0 ? -1 : capitalNear(bytes, probe);
    const fold = capital === -1 ? undefined : narrowFoldAround(bytes, capital, from);
    return fold === undefined ? 0 : decodeFold(bytes, fold, sink, onPiece);
}
function capitalNear(bytes, probe) {
    const end = Math.min(bytes.length, probe + NARROW);
    let capital = -1;
    let tells = 0;
    for (let at = probe; at < end; at++) {
        const own = spelled_bytes_TELLING[bytes[at]];
        tells |= own;
        if (own === spelled_bytes_CAPITAL && capital === -1)
            capital = at;
    }
    return (tells & spelled_bytes_DIGIT) === 0 ? -1 : capital;
}
function decodeSpelled(bytes, probe, from, known, sink, onPiece) {
    for (let at = probe; at < probe + LOOK; at++) {
        const tells = spelled_bytes_TELLING[bytes[at]];
        if ((tells & (spelled_bytes_DIGIT | spelled_bytes_QUOTE)) === 0)
            continue;
        const inside = tells === spelled_bytes_QUOTE ? characterAt(bytes, at) : numberAround(bytes, at, from);
        if (inside === -1)
            continue;
        const dumpEnd = inside < known.noDumpBefore ? ~known.noDumpBefore : decodeDump(bytes, inside, from, sink, onPiece);
        if (dumpEnd >= 0)
            return dumpEnd;
        known.noDumpBefore = ~dumpEnd;
        const rowEnd = decodeRow(bytes, inside, from, sink, onPiece);
        if (rowEnd !== -1)
            return rowEnd;
        while (at < probe + LOOK && isHexDigit(bytes[at + 1]))
            at++;
    }
    return 0;
}
function characterAt(bytes, at) {
    const quote = bytes[at];
    return bytes[at + 2] === quote || (bytes[at + 1] === spelled_bytes_BACKSLASH && bytes[at + 3] === quote) ? at : -1;
}
function numberAround(bytes, at, from) {
    const lowest = Math.max(from, at - 16);
    let start = at;
    while (start > lowest && isHexDigit(bytes[start - 1]))
        start--;
    if (start - 2 >= from && isMark(bytes, start))
        start -= 2;
    return startsNumber(bytes, start) ? start : -1;
}
function isMark(bytes, digits) {
    const letter = bytes[digits - 1] | 0x20;
    if (bytes[digits - 2] === 0x26)
        return letter === 0x68;
    return bytes[digits - 2] === 0x30 && (letter === 0x78 || letter === 0x6f);
}
function tellingBytes() {
    const table = new Uint8Array(256);
    table.fill(spelled_bytes_DIGIT, 0x30, 0x3a);
    table.fill(spelled_bytes_CAPITAL, 0x41, 0x5b);
    for (const quote of "\"'`")
        table[quote.charCodeAt(0)] = spelled_bytes_QUOTE;
    return table;
}

;// CONCATENATED MODULE: ./build/scan/decode/wide-stretches.js


const wide_stretches_SHORTEST = 12;
const wide_stretches_LONGEST = 1 << 20;
function decodeWideStretches(bytes, sink, onPiece) {
    if (!holdsZero(bytes, bytes.length))
        return;
    const isBinary = (0,as_buffer/* asBuffer */.b)(bytes).includes(ZEROS);
    for (const unit of [2, 4])
        decodeUnit(bytes, unit, sink, onPiece, isBinary && unit === 2);
}
const ZEROS = Buffer.alloc(3);
function decodeUnit(bytes, unit, sink, onPiece, isBinary) {
    for (let at = bytes.indexOf(0); at !== -1 && at < bytes.length;) {
        const start = at - 1;
        const count = start < 0 ? 0 : stretchLength(bytes, start, unit);
        if (count < wide_stretches_SHORTEST) {
            at = nextZero(bytes, at + 1 + Math.max(0, count - 1) * unit);
            continue;
        }
        sink.begin([unit === 2 ? "utf-16" : "utf-32"], unit);
        sink.decoded();
        pushLetters(bytes, start, count, unit, sink);
        if (isBinary)
            sink.push(0, start + count * unit);
        sink.end(start + count * unit);
        onPiece();
        at = nextZero(bytes, start + count * unit);
    }
}
function pushLetters(bytes, start, count, unit, sink) {
    const room = sink.room(count);
    let to = room.length;
    for (let at = start; at < start + count * unit; at += unit) {
        room.bytes[to] = bytes[at];
        room.origins[to++] = at;
    }
    room.length = to;
}
function stretchLength(bytes, start, unit) {
    let count = 0;
    for (let at = start; at < bytes.length && count < wide_stretches_LONGEST && wide_stretches_isText(bytes[at]); at += unit) {
        count++;
        for (let zero = 1; zero < unit; zero++)
            if (bytes[at + zero] !== 0)
                return count;
    }
    return count;
}
function wide_stretches_isText(byte) {
    return (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
}
function nextZero(bytes, from) {
    for (let at = from; at < bytes.length; at++) {
        if (bytes[at] === 0 && at > 0 && wide_stretches_isText(bytes[at - 1]))
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/scan/search/far-search.js




const far_search_NEAR = new Set(["assignment", "escape", "seam", "list", "template", "turn", "place", "allow"]);
function createFarSearch(plan, pairs, searchWith) {
    const isFar = (action) => {
        if (action.kind === "nearby")
            return pairs.isHalf(action.prepared.detector);
        return !far_search_NEAR.has(action.kind);
    };
    const farPlan = {
        ...plan,
        actionsBy(keywordsOf) {
            const all = plan.actionsBy(keywordsOf);
            return memorized((state) => all(state).filter(isFar));
        },
    };
    let searchBytes;
    return (bytes) => {
        searchBytes ??= searchWith(farPlan);
        const { found, reachesFar } = searchBytes(bytes, () => undefined);
        return found.length > 0 || reachesFar || holdsZlib(bytes);
    };
}
function holdsZlib(bytes) {
    for (let start = nextRun(bytes, 0); start !== -1;) {
        if (isZlibRun(bytes, start))
            return true;
        let end = start + SHORTEST_RUN;
        while (end < bytes.length && LETTER[bytes[end]] === 1)
            end++;
        start = nextRun(bytes, end);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/scan/search/neighbourhood-memory.js
const neighbourhood_memory_REMEMBERED = 8_000_000;
function createNeighbourhoodMemory() {
    let recent = new Map();
    let older = new Map();
    let letters = 0;
    const put = (key, verdicts) => {
        letters += key.length;
        if (letters > neighbourhood_memory_REMEMBERED) {
            older = recent;
            recent = new Map();
            letters = key.length;
        }
        recent.set(key, verdicts);
        return verdicts;
    };
    return {
        put,
        get(key) {
            const verdicts = recent.get(key);
            if (verdicts !== undefined)
                return verdicts;
            const old = older.get(key);
            return old === undefined ? undefined : put(key, old);
        },
    };
}

;// CONCATENATED MODULE: ./build/scan/search/resolve.js

const RANK = { checksum: 3, structure: 2, prefix: 2, context: 0 };
function resolveOverlaps(found) {
    if (found.length < 2)
        return found;
    const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
    const kept = [];
    for (const next of inOrder)
        keepBetter(kept, next);
    return kept;
}
function keepBetter(kept, next) {
    let winner = next;
    for (let last = kept.at(-1); last !== undefined && last.end > next.start; last = kept.at(-1)) {
        if (!isBetter(winner, last)) {
            kept[kept.length - 1] = withWordsOf(last, winner);
            return;
        }
        kept.pop();
        winner = withWordsOf(winner, last);
    }
    kept.push(winner);
}
function withWordsOf(winner, loser) {
    if (loser.detector.id !== CONFIGURED_CREDENTIAL.id || winner.detector.id === loser.detector.id)
        return winner;
    const words = loser.notes.filter((note) => !winner.notes.includes(note));
    return words.length === 0 ? winner : { ...winner, notes: [...winner.notes, ...words] };
}
function isBetter(a, b) {
    if (resolve_rankOf(a) !== resolve_rankOf(b))
        return resolve_rankOf(a) > resolve_rankOf(b);
    if (a.specificity !== b.specificity)
        return a.specificity > b.specificity;
    if (a.encoding.length !== b.encoding.length)
        return a.encoding.length < b.encoding.length === a.specificity >= 0;
    return a.end - a.start > b.end - b.start;
}
function resolve_rankOf(found) {
    return found.confidence === "context" && found.detector.grade === "prefix" ? 1 : RANK[found.confidence];
}

;// CONCATENATED MODULE: ./build/scan/contextual/opening-quote.js

const opening_quote_BACKSLASH = 0x5c;
const MOST_ESCAPES = 4;
function quoteAt(bytes, start) {
    let at = start;
    while (at < start + MOST_ESCAPES && bytes[at] === opening_quote_BACKSLASH)
        at++;
    return isQuote(bytes[at]) ? at - start : -1;
}

;// CONCATENATED MODULE: ./build/scan/contextual/alternatives.js




const LONGEST_EXPRESSION = 96;
const alternatives_LONGEST_STRING = 256;
const alternatives_SPACE = 0x20;
const QUESTION = 0x3f;
const alternatives_EQUALS = 0x3d;
const EXCLAMATION = 0x21;
const alternatives_COLON = 0x3a;
const alternatives_BACKSLASH = 0x5c;
const alternatives_NEWLINE = 0x0a;
const EXPRESSION_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$@&()[]\"'?|! ");
const alternatives_SIGN = tableOf("|? ");
const ELSE = Buffer.from(" else ");
const alternatives_NONE = [];
function alternativesAt(bytes, start) {
    const limit = Math.min(bytes.length - 3, start + LONGEST_EXPRESSION);
    for (let at = start; at < limit && (EXPRESSION_LETTER[bytes[at]] === 1 || compares(bytes, at)); at++) {
        if (alternatives_SIGN[bytes[at]] === 0)
            continue;
        if (isCondition(bytes, start, at))
            return chosenAt(bytes, at + 2, limit);
        const length = fallbackLength(bytes, at);
        if (length === 0)
            continue;
        const quote = alternatives_skipSpaces(bytes, at + length, limit);
        return quote === at || quoteAt(bytes, quote) === -1 ? alternatives_NONE : [quote];
    }
    return alternatives_NONE;
}
function compares(bytes, at) {
    return bytes[at] === alternatives_EQUALS && (bytes[at + 1] === alternatives_EQUALS || bytes[at - 1] === alternatives_EQUALS || bytes[at - 1] === EXCLAMATION);
}
function fallbackLength(bytes, at) {
    const first = bytes[at];
    const second = bytes[at + 1];
    if ((first === 0x7c && second === 0x7c) || (first === QUESTION && (second === QUESTION || second === alternatives_COLON)))
        return 2;
    if (first !== alternatives_SPACE)
        return 0;
    if (second === 0x6f && bytes[at + 2] === 0x72 && bytes[at + 3] === alternatives_SPACE)
        return 3;
    return second === 0x65 && gaps_standsAt(bytes, at, ELSE) ? ELSE.length : 0;
}
function isCondition(bytes, start, at) {
    if (bytes[at] !== QUESTION || bytes[at - 1] !== alternatives_SPACE || bytes[at + 1] !== alternatives_SPACE)
        return false;
    let open;
    for (let index = start; index < at; index++) {
        const byte = bytes[index];
        if (open === undefined)
            open = isQuote(byte) ? byte : undefined;
        else if (byte === open)
            open = undefined;
    }
    return open === undefined;
}
function chosenAt(bytes, start, limit) {
    const first = alternatives_skipSpaces(bytes, start, limit);
    const isString = quoteAt(bytes, first) !== -1;
    const colon = isString ? skipGap(bytes, alternatives_stringEnd(bytes, first)) : colonAfter(bytes, first);
    const second = bytes[colon] === alternatives_COLON ? skipGap(bytes, colon + 1) : -1;
    const others = second !== -1 && quoteAt(bytes, second) !== -1 ? [second] : alternatives_NONE;
    return isString ? [first, ...others] : others;
}
function alternatives_stringEnd(bytes, start) {
    const escapes = quoteAt(bytes, start);
    const open = start + escapes;
    const limit = Math.min(bytes.length, open + alternatives_LONGEST_STRING);
    for (let at = open + 1; at < limit && bytes[at] !== alternatives_NEWLINE; at++) {
        if (bytes[at] === bytes[open])
            return at + 1;
        if (bytes[at] === alternatives_BACKSLASH && escapes === 0)
            at++;
    }
    return limit;
}
function colonAfter(bytes, start) {
    const limit = Math.min(bytes.length, start + LONGEST_EXPRESSION);
    let at = start;
    while (at < limit && (EXPRESSION_LETTER[bytes[at]] === 1 || compares(bytes, at)) && bytes[at] !== QUESTION)
        at++;
    return bytes[at - 1] === alternatives_SPACE ? at : limit;
}
function alternatives_skipSpaces(bytes, start, limit) {
    let at = start;
    while (at < limit && bytes[at] === alternatives_SPACE)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/scan/contextual/delimited-value.js

const delimited_value_LONGEST_VALUE = 256;
const delimited_value_NEWLINE = 0x0a;
const DELIMITERS = [
    ["<![CDATA[", "]]>"],
    ['"""', '"""'],
    ["'''", "'''"],
    ["\u201c", "\u201d"],
    ["%q{", "}"],
    ["%q(", ")"],
    ["[[", "]]"],
    ["q{", "}"],
    ["q(", ")"],
    ['r##"', '"##'],
    ['r#"', '"#'],
    ['br#"', '"#'],
    ['R"(', ')"'],
    ['#"', '"#'],
].map(([open, close]) => [Buffer.from(open), Buffer.from(close)]);
const DELIMITERS_AT = Array.from({ length: 256 }, (_, byte) => DELIMITERS.filter(([open]) => open[0] === byte));
function delimitedSpan(bytes, start) {
    for (const [open, close] of DELIMITERS_AT[bytes[start] ?? 0] ?? []) {
        if (!gaps_standsAt(bytes, start, open))
            continue;
        const from = start + open.length;
        const limit = Math.min(bytes.length, from + delimited_value_LONGEST_VALUE);
        for (let at = from; at < limit && bytes[at] !== delimited_value_NEWLINE; at++) {
            if (bytes[at] === close[0] && gaps_standsAt(bytes, at, close))
                return at > from ? { start: from, end: at } : undefined;
        }
        return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/scan/contextual/inner-values.js




const inner_values_SEMICOLON = 0x3b;
const inner_values_LONGEST_STEP = 64;
const LONGEST_OBJECT = 240;
const LONGEST_BLOCK = 360;
const LONGEST_OPTION = 160;
const INNER_ELEMENT = /^\s{0,40}<(?:value|string)>/i;
const INNER_VALUE = /^[^{}]{0,200}?["']?\b(?:value|[Dd]efault)["']?[ \t]{0,3}:[ \t]{0,3}(?=["'])/;
const VALUE_BELOW = /^\r?\n(?:[ \t]{1,40}description:[^\n]{0,100}\n)?[ \t]{1,40}value:[ \t]{1,4}(?=\S)/;
const DEFAULT_BELOW = /^\r?\n([ \t]{1,40})(?=\S)(?:[^\n]{0,200}\n\1){0,10}?[Dd]efault:[ \t]{1,4}(?=[^\s#])/;
const OPTION_DEFAULT = /^[^()]{0,140}?\bdefault ?(?:=>?|:) ?(?=["'])/;
const LENGTH = /^;s:\d{1,4}:(?=")/;
const BLANK_LINE = /^\r?\n\r?\n/;
const NAMES_PART = Buffer.from('name="');
function afterInnerTag(bytes, start) {
    const first = bytes[start];
    if (first !== 0x3c && first !== 0x0a && first !== 0x0d && first !== 0x20)
        return start;
    return start + (INNER_ELEMENT.exec(textFrom(bytes, start, inner_values_LONGEST_STEP))?.[0].length ?? 0);
}
function insideObject(bytes, start) {
    return after(bytes, start + 1, LONGEST_OBJECT, INNER_VALUE);
}
function valueBelowName(bytes, start) {
    return after(bytes, start, LONGEST_OBJECT, VALUE_BELOW) ?? defaultBelow(bytes, start);
}
function defaultBelow(bytes, start) {
    const [whole, indent = ""] = DEFAULT_BELOW.exec(textFrom(bytes, start, LONGEST_BLOCK)) ?? [];
    if (whole === undefined)
        return undefined;
    const line = lineStart(bytes, start, inner_values_LONGEST_STEP);
    const own = skipGap(bytes, line) - line;
    return indent.length > own ? start + whole.length : undefined;
}
function optionDefault(bytes, start) {
    return after(bytes, start + 1, LONGEST_OPTION, OPTION_DEFAULT);
}
function afterSerializedName(bytes, start) {
    return bytes[start] === inner_values_SEMICOLON ? after(bytes, start, inner_values_LONGEST_STEP, LENGTH) : undefined;
}
function afterPartName(bytes, name) {
    const isNamed = isQuote(bytes[name.end]) && gaps_standsAt(bytes, name.start - NAMES_PART.length, NAMES_PART);
    return isNamed ? after(bytes, name.end + 1, inner_values_LONGEST_STEP, BLANK_LINE) : undefined;
}
function belowHeading(bytes, name) {
    if ((bytes[name.end] !== 0x0a && bytes[name.end] !== 0x0d) || (bytes[name.start - 1] ?? 0) > 0x20)
        return undefined;
    return HEADING_NAME.test((0,text_of_bytes/* latin1 */.W)(bytes, name.start, name.end)) ? after(bytes, name.end, LONGEST_HEADING, inner_values_HEADING) : undefined;
}
const HEADING_NAME = /^[A-Za-z][A-Za-z_-]{2,30}$/;
function afterAccessors(bytes, start) {
    return after(bytes, start, LONGEST_ACCESSORS, ACCESSORS);
}
const LONGEST_ACCESSORS = 120;
const ACCESSORS = /^\s{0,20}(?:\w{6,9} )?(?:get|set|init);[\w;\s]{0,60}\}[ \t]{0,4}=\s{0,20}(?=[@$"])/;
const LONGEST_HEADING = 320;
const inner_values_HEADING = /^\r?\n(?:[=~*^-]{3,80}\r?\n)?(?:[ \t]{0,8}\r?\n)?(?:```\w{0,12}\r?\n)?[ \t]{0,8}(?=(?=\S{0,63}\d)(?=\S{0,63}[A-Za-z])[A-Za-z0-9+/_=.!%-]{16,128}[ \t]{0,8}(?:\r?\n|$))/;
function afterYamlMark(bytes, start) {
    if (bytes[start] !== 0x26 && bytes[start] !== 0x21)
        return start;
    const [mark] = YAML_MARK.exec(textFrom(bytes, start, inner_values_LONGEST_STEP)) ?? [];
    return mark === undefined ? start : skipGap(bytes, start + mark.length);
}
const YAML_MARK = /^(?:&[\w-]{1,40}|!!(?:str|binary)) /;
function after(bytes, start, reach, pattern) {
    const [whole] = pattern.exec(textFrom(bytes, start, reach)) ?? [];
    return whole === undefined ? undefined : start + whole.length;
}
function textFrom(bytes, start, reach) {
    return (0,text_of_bytes/* latin1 */.W)(bytes, start, Math.min(bytes.length, start + reach));
}

;// CONCATENATED MODULE: ./build/scan/contextual/assigned-value.js







const assigned_value_LONGEST_VALUE = 1024;
const LONGEST_WRAP = 48;
const LONGEST_INDENT = 40;
const assigned_value_NONE = [];
const assigned_value_NEWLINE = 0x0a;
const assigned_value_BACKSLASH = 0x5c;
const assigned_value_COMMA = 0x2c;
const WRAP_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:@&[]{ ");
const BLOCK_MARK = tableOf("+-0123456789 \r");
const ENDS_ELEMENT = tableOf("<\r\n\0");
const ENDS_ELEMENT_WORD = tableOf("< \t\r\n\0");
const SCHEME = /^(?:Basic|Bearer|Token|ApiKey|Api-Key|Key|Digest|Negotiate|SharedKey|GoogleLogin auth=|Splunk|SSWS|Api[_-]?Token)[ =]+/i;
const assigned_value_LONGEST_SCHEME = 16;
const BEGINS_SCHEME = new Uint8Array(1 << 10);
for (const pair of "ba be to ap ke di ne sh go sp ss".split(" "))
    BEGINS_SCHEME[slotOfPair(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
function spanOfValue(bytes, start, join) {
    if (join === "element")
        return elementValue(bytes, start);
    const own = assigned_value_valueAt(bytes, start, join);
    return own === undefined ? undefined : withoutScheme(bytes, own);
}
function spanOfNext(bytes, end) {
    let at = end + 1;
    const limit = Math.min(bytes.length, end + LONGEST_INDENT);
    if (bytes[at] !== assigned_value_COMMA)
        return undefined;
    do
        at++;
    while (at < limit && bytes[at] <= 0x20);
    const quote = quoteAt(bytes, at);
    return quote === -1 ? undefined : quoted(bytes, at, quote, "quoted")?.span;
}
function assigned_value_valueAt(bytes, start, join) {
    const first = bytes[start];
    if (first === undefined)
        return undefined;
    if (first === assigned_value_NEWLINE || first === 0x0d)
        return join === "space" ? undefined : valueBelow(bytes, start, join);
    const delimited = delimitedSpan(bytes, start);
    if (delimited !== undefined)
        return { span: delimited, writing: "quoted" };
    const quote = quoteAt(bytes, start);
    if (quote !== -1)
        return quoted(bytes, start, quote, "quoted");
    if (join === "colon" && (first === 0x3e || first === 0x7c))
        return blockBelow(bytes, start);
    const marked = join === "colon" ? afterYamlMark(bytes, start) : start;
    if (marked > start)
        return assigned_value_valueAt(bytes, marked, join);
    const strings = join === "space" ? assigned_value_NONE : alternativesAt(bytes, start);
    if (strings.length > 0)
        return longestOf(bytes, strings);
    const wrapped = afterWrap(bytes, start);
    if (wrapped !== -1)
        return quoted(bytes, wrapped, quoteAt(bytes, wrapped), wrapped - start <= 2 ? "quoted" : "wrapped");
    return join === "argument" || join === "call" ? undefined : bareValue(bytes, start);
}
function valueBelow(bytes, start, join) {
    const at = assigned_value_skipBlank(bytes, start);
    const quote = quoteAt(bytes, at);
    if (quote !== -1)
        return quoted(bytes, at, quote, "quoted");
    return join === "colon" ? wordBelow(bytes, at) : undefined;
}
function wordBelow(bytes, start) {
    const end = endOf(bytes, start, ENDS_LINE_WORD);
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, start, end);
    const isAlone = end === bytes.length || bytes[end] === assigned_value_NEWLINE || bytes[end] === 0x0d;
    return isAlone && WORD_BELOW.test(text) ? { span: { start, end }, writing: "bare" } : undefined;
}
const ENDS_LINE_WORD = tableOf(" \t\r\n\"'`,;:(){}<>\0");
const WORD_BELOW = /^(?=.{0,64}\d)(?=.{0,64}[A-Za-z])[^-#*|/=.][^=]{7,}$/;
function blockBelow(bytes, start) {
    let at = start + 1;
    const limit = Math.min(bytes.length, start + LONGEST_INDENT);
    while (at < limit && BLOCK_MARK[bytes[at]] === 1)
        at++;
    if (bytes[at] !== assigned_value_NEWLINE)
        return undefined;
    const line = ++at;
    while (at < limit && bytes[at] === 0x20)
        at++;
    return at === line ? undefined : bareValue(bytes, at);
}
function longestOf(bytes, starts) {
    let longest;
    for (const start of starts) {
        const value = quoted(bytes, start, quoteAt(bytes, start), "quoted");
        if (value !== undefined && (longest === undefined || lengthOf(value) > lengthOf(longest)))
            longest = value;
    }
    return longest;
}
function lengthOf({ span }) {
    return span.end - span.start;
}
function afterWrap(bytes, start) {
    let at = start;
    const limit = Math.min(bytes.length, start + LONGEST_WRAP);
    while (at < limit && WRAP_LETTER[bytes[at]] === 1)
        at++;
    if (bytes[at] === 0x28)
        at++;
    else if (at - start > 2 && bytes[at - 1] !== 0x5b && bytes[at - 1] !== 0x7b)
        return -1;
    return quoteAt(bytes, at) === -1 || at === start ? -1 : at;
}
function quoted(bytes, start, escapes, writing) {
    const open = start + escapes;
    const quote = bytes[open];
    const limit = Math.min(bytes.length, open + 1 + assigned_value_LONGEST_VALUE);
    for (let at = open + 1; at < limit; at++) {
        const byte = bytes[at];
        if (byte === assigned_value_NEWLINE)
            return undefined;
        if (byte === quote)
            return at - escapes <= open ? undefined : { span: { start: open + 1, end: at - escapes }, writing };
        if (byte === assigned_value_BACKSLASH && escapes === 0)
            at++;
    }
    return undefined;
}
function bareValue(bytes, start) {
    const span = bareSpan(bytes, start);
    return span === undefined ? undefined : { span, writing: "bare" };
}
function elementValue(bytes, outer) {
    const start = afterInnerTag(bytes, outer);
    const delimited = delimitedSpan(bytes, start);
    if (delimited !== undefined)
        return { span: delimited, writing: "quoted" };
    const end = endOf(bytes, start, ENDS_ELEMENT);
    if (end === start)
        return bytes[start] === assigned_value_NEWLINE || bytes[start] === 0x0d ? lineInElement(bytes, start) : undefined;
    return closesElement(bytes, end) ? { span: { start, end }, writing: "quoted" } : undefined;
}
function lineInElement(bytes, lineEnd) {
    const start = assigned_value_skipBlank(bytes, lineEnd);
    const delimited = delimitedSpan(bytes, start);
    if (delimited !== undefined)
        return { span: delimited, writing: "quoted" };
    const end = endOf(bytes, start, ENDS_ELEMENT_WORD);
    return end > start && closesElement(bytes, assigned_value_skipBlank(bytes, end)) ? { span: { start, end }, writing: "quoted" } : undefined;
}
function assigned_value_skipBlank(bytes, start) {
    const limit = Math.min(bytes.length, start + LONGEST_INDENT);
    let at = start;
    while (at < limit && bytes[at] <= 0x20)
        at++;
    return at;
}
function closesElement(bytes, at) {
    return bytes[at] === 0x3c && bytes[at + 1] === 0x2f;
}
function endOf(bytes, start, ends) {
    const limit = Math.min(bytes.length, start + assigned_value_LONGEST_VALUE);
    let at = start;
    while (at < limit && ends[bytes[at]] === 0)
        at++;
    return at;
}
function withoutScheme(bytes, value) {
    const { start, end } = value.span;
    if (BEGINS_SCHEME[slotOfPair(bytes[start] ?? 0, bytes[start + 1] ?? 0)] === 0)
        return value;
    const first = (0,text_of_bytes/* latin1 */.W)(bytes, start, start + assigned_value_LONGEST_SCHEME);
    const scheme = SCHEME.exec(first);
    if (scheme === null)
        return value;
    const from = start + scheme[0].length;
    if (value.writing !== "bare")
        return from < end ? { ...value, span: { start: from, end } } : undefined;
    return quoteAt(bytes, from) === -1 ? bareValue(bytes, from + userLength(bytes, from, scheme[0])) : undefined;
}
function userLength(bytes, start, scheme) {
    if (!TAKES_USER.test(scheme))
        return 0;
    return assigned_value_USER.exec((0,text_of_bytes/* latin1 */.W)(bytes, start, Math.min(bytes.length, start + LONGEST_LOGIN)))?.[0].length ?? 0;
}
const TAKES_USER = /^(?:Basic|Digest) /i;
const LONGEST_LOGIN = 240;
const assigned_value_USER = /^(?:[a-z][a-z0-9._-]{0,31}|[\w.+-]{1,48}@[\w.-]{3,48})[ \t]{1,4}(?=[^\s"'`]{4,128}[ \t]{0,8}(?:\r?\n|$))/;
function slotOfPair(first, second) {
    return ((first & 31) << 5) | (second & 31);
}

;// CONCATENATED MODULE: ./build/scan/contextual/filled-fields.js


const filled_fields_OPENING = 0x28;
const filled_fields_COMMA = 0x2c;
const filled_fields_COLON = 0x3a;
const filled_fields_NEWLINE = 0x0a;
const LETTER_W = 0x77;
const LONGEST_SELECTOR = 80;
const LONGEST_WITH = 24;
const FILLING = /(?:\.|->)(?:fill|type|setValue|fillField)\(\s{0,20}["'`](?:[^"'`(),\n]{0,50}["']?)?$/;
const WITH = /^,[ \t]{0,4}(?:with:|:with =>)[ \t]{0,4}(?=["'])/;
function isField(bytes, name) {
    return isFirst(bytes, name.start) && FILLING.test((0,text_of_bytes/* latin1 */.W)(bytes, Math.max(0, name.start - LONGEST_SELECTOR), name.start));
}
function isFirst(bytes, nameStart) {
    const lowest = Math.max(0, nameStart - LONGEST_SELECTOR);
    let at = nameStart - 1;
    while (at >= lowest && bytes[at] !== filled_fields_OPENING && bytes[at] !== filled_fields_COMMA && bytes[at] !== filled_fields_NEWLINE)
        at--;
    return bytes[at] === filled_fields_OPENING;
}
function afterWith(bytes, comma) {
    const next = bytes[skipGap(bytes, comma + 1)];
    if (next !== filled_fields_COLON && next !== LETTER_W)
        return undefined;
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, comma, Math.min(bytes.length, comma + LONGEST_WITH));
    const [whole] = WITH.exec(text) ?? [];
    return whole === undefined ? undefined : comma + whole.length;
}
const filled_fields_CLOSING_BRACE = 0x7d;
const filled_fields_LONGEST_LINE = 200;
const CELL = /^\}(?: ?=)?(?: {2,}|\t)[ \t]{0,40}(?=[^\s$@&%#.][^\s]{3,127}(?:[ \t]{2,}#[^\n]*)?[ \t]{0,8}(?:\r?\n|$))/;
function afterVariable(bytes, name) {
    const dollar = name.start - 2;
    if (bytes[name.end] !== filled_fields_CLOSING_BRACE || bytes[dollar] !== 0x24 || bytes[dollar + 1] !== 0x7b)
        return undefined;
    if (dollar > 0 && bytes[dollar - 1] !== filled_fields_NEWLINE)
        return undefined;
    const [whole] = CELL.exec((0,text_of_bytes/* latin1 */.W)(bytes, name.end, Math.min(bytes.length, name.end + filled_fields_LONGEST_LINE))) ?? [];
    return whole === undefined ? undefined : name.end + whole.length;
}

;// CONCATENATED MODULE: ./build/scan/contextual/assignment-forms.js





const assignment_forms_NEWLINE = 0x0a;
const LESS = 0x3c;
const assignment_forms_MORE = 0x3e;
const LONGEST_NAME_SIDE = 64;
const assignment_forms_LONGEST_STEP = 64;
function afterClosed(bytes, name, closed) {
    switch (bytes[closed]) {
        case 0x3e:
            return isAttribute(bytes, name.start) ? { at: closed + 1, join: "element" } : undefined;
        case 0x7c:
            return afterCell(bytes, name.start, closed);
        case 0x7b:
            return afterInitial(bytes, closed + 1) ?? afterDefault(bytes, closed + 1);
        default:
            return undefined;
    }
}
function afterCell(bytes, nameStart, closed) {
    return bytes[closed] === 0x7c && assignment_forms_isCell(bytes, nameStart) ? { at: skipGap(bytes, closed + 1), join: "colon" } : undefined;
}
function afterSpace(bytes, name, at) {
    if (assignment_forms_isWord(bytes, name, "sshpass") && bytes[at] === 0x2d && bytes[at + 1] === 0x70)
        return { at: skipGap(bytes, at + 2), join: "equals" };
    if (assignment_forms_isWord(bytes, name, "identified by"))
        return { at, join: bytes[at] === 0x27 || bytes[at] === 0x22 ? "equals" : "space" };
    const said = afterIs(bytes, at);
    if (said !== -1)
        return { at: said, join: "colon" };
    if (followsUser(bytes, name) || followsRouter(bytes, name, at))
        return { at: assignment_forms_afterKind(bytes, at), join: "equals" };
    const isSure = isOption(bytes, name) || isAnyOf(bytes, name, SURE_NAMES) || followsSureWord(bytes, name);
    return isSure ? { at, join: "equals" } : { at: afterVerb(bytes, at), join: "space" };
}
function afterVerb(bytes, at) {
    const verb = VERBS.find((text) => gaps_standsAt(bytes, at, text));
    return verb === undefined ? at : skipGap(bytes, at + verb.length);
}
function afterComma(bytes, name, comma) {
    const option = isOption(bytes, name) ? optionDefault(bytes, comma) : undefined;
    const given = option ?? afterWith(bytes, comma);
    if (given !== undefined)
        return { at: given, join: "equals" };
    let at = name.start - 2;
    if (bytes[at] === 0x20)
        at--;
    const isSure = (bytes[at] === 0x28 && SURE_CALL.test(assignment_forms_textOf(bytes, at - assignment_forms_LONGEST_CALL, at))) || isField(bytes, name);
    return { at: skipGap(bytes, comma + 1), join: isSure ? "equals" : "argument" };
}
const VERBS = ["is ", "was "].map((text) => Buffer.from(text));
const SURE_NAMES = ["requirepass", "masterauth", "convertto-securestring"];
const assignment_forms_LONGEST_CALL = 16;
const SURE_WORDS = ["login", "role", "user"];
const SETTING_WORDS = ["with", "setx", "setenv", "proxy_set_header", "fastcgi_param", "grpc_set_header"];
const SET_COMMANDS = ["configure", "config", "requestheader"];
const JOINS_WORDS = ["and", "or", "nor", "plus"];
const SURE_CALL = /\b(?:define|getenv|environ\.get|env|getproperty|setdefault|setenv|set_var|setproperty)$/i;
const SET_CALL = /^set\($/i;
const assignment_forms_LONGEST_WORD = 64;
function isOption(bytes, { start }) {
    return bytes[start] === 0x2d && (bytes[start + 1] === 0x2d || isSmallLetter(bytes[start + 1]));
}
function isSmallLetter(byte) {
    return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}
function afterIs(bytes, at) {
    if (bytes[at] !== 0x69 || bytes[at + 1] !== 0x73)
        return -1;
    const colon = skipGap(bytes, at + 2);
    return bytes[colon] === 0x3a ? skipGap(bytes, colon + 1) : -1;
}
function followsSureWord(bytes, name) {
    if (bytes[name.start - 1] === 0x28 && SET_CALL.test(assignment_forms_textOf(bytes, name.start - 4, name.start)))
        return true;
    const last = wordBefore(bytes, name.start);
    if (assignment_forms_isWord(bytes, last, "env"))
        return last.start === 0 || bytes[last.start - 1] === assignment_forms_NEWLINE;
    if (isAnyOf(bytes, last, SETTING_WORDS))
        return true;
    if (isAnyOf(bytes, last, JOINS_WORDS))
        return false;
    const other = wordBefore(bytes, last.start);
    return isAnyOf(bytes, other, SURE_WORDS) || (assignment_forms_isWord(bytes, last, "set") && isAnyOf(bytes, other, SET_COMMANDS));
}
function followsUser(bytes, name) {
    return assignment_forms_isWord(bytes, name, "password") && assignment_forms_isWord(bytes, wordBefore(bytes, wordBefore(bytes, name.start).start), "username");
}
const ROUTER_NAMES = ["password", "secret"];
const LONGEST_ROUTER_LINE = 100;
const ROUTER_LINE = /(?:^|\n)[ \t]{0,8}(?:enable |username \S{1,64} (?:privilege \d{1,2} )?)?$/i;
function followsRouter(bytes, name, at) {
    if (bytes[at] !== 0x30 || !gaps_isGap(bytes[at + 1]) || !isAnyOf(bytes, name, ROUTER_NAMES))
        return false;
    return ROUTER_LINE.test(assignment_forms_textOf(bytes, name.start - LONGEST_ROUTER_LINE, name.start));
}
function assignment_forms_afterKind(bytes, at) {
    return bytes[at] === 0x30 && gaps_isGap(bytes[at + 1]) ? skipGap(bytes, at + 1) : at;
}
function wordBefore(bytes, end) {
    let to = end;
    while (to > 0 && end - to < LONGEST_GAP && bytes[to - 1] <= 0x20)
        to--;
    let from = to;
    while (from > 0 && to - from < assignment_forms_LONGEST_WORD && bytes[from - 1] > 0x20)
        from--;
    return { start: from, end: to };
}
function isAnyOf(bytes, word, texts) {
    for (let index = 0; index < texts.length; index++)
        if (assignment_forms_isWord(bytes, word, texts[index]))
            return true;
    return false;
}
function assignment_forms_isWord(bytes, { start, end }, text) {
    if (end - start !== text.length)
        return false;
    for (let index = 0; index < text.length; index++)
        if (foldByte(bytes[start + index]) !== text.charCodeAt(index))
            return false;
    return true;
}
function assignment_forms_textOf(bytes, start, end) {
    const from = Math.max(0, start);
    return (0,text_of_bytes/* latin1 */.W)(bytes, from, end);
}
function afterNamingElement(bytes, name) {
    if (bytes[name.start - 1] !== 0x3e || bytes[name.end + 1] !== 0x2f)
        return undefined;
    let at = afterTag(bytes, name.end);
    const limit = Math.min(bytes.length, at + assignment_forms_LONGEST_STEP);
    while (at > 0 && at < limit && bytes[at] <= 0x20)
        at++;
    if (at <= 0 || bytes[at] !== 0x3c || bytes[at + 1] === 0x2f)
        return undefined;
    const inside = afterTag(bytes, at);
    return inside === -1 ? undefined : { at: inside, join: "element" };
}
const LONGEST_TAG = 320;
const assignment_forms_SEALED = /\b(?:is_?)?(?:en)?crypted\s*=\s*["'](?!false|no|0)|["'#_-](?:password)?(?:digest|encrypted|hash(?:ed)?|crypt|sha-?\d*|md5)["']/i;
function afterAttributes(bytes, start) {
    const end = tagEnd(bytes, start);
    if (end === -1 || bytes[end - 1] === 0x2f)
        return undefined;
    const attributes = assignment_forms_textOf(bytes, start, end);
    return ATTRIBUTE.test(attributes) && !assignment_forms_SEALED.test(attributes) ? end + 1 : undefined;
}
const ATTRIBUTE = /^\s{1,40}[\w:.-]{1,40}\s{0,8}=\s{0,8}["']/;
function tagEnd(bytes, start) {
    const limit = Math.min(bytes.length, start + LONGEST_TAG);
    let quote = 0;
    for (let at = start; at < limit; at++) {
        const byte = bytes[at];
        if (quote !== 0)
            quote = byte === quote ? 0 : quote;
        else if (byte === 0x22 || byte === 0x27)
            quote = byte;
        else if (byte === assignment_forms_MORE)
            return at;
        else if (byte === LESS)
            return -1;
    }
    return -1;
}
function afterTag(bytes, start) {
    const limit = Math.min(bytes.length, start + assignment_forms_LONGEST_STEP);
    for (let at = start; at < limit; at++)
        if (bytes[at] === 0x3e)
            return at + 1;
    return -1;
}
function isAttribute(bytes, nameStart) {
    const limit = Math.max(0, nameStart - LONGEST_NAME_SIDE);
    for (let at = nameStart - 1; at >= limit; at--) {
        if (bytes[at] === 0x3c)
            return true;
        if (bytes[at] === 0x3e || bytes[at] === 0x0a)
            return false;
    }
    return false;
}
function assignment_forms_isCell(bytes, nameStart) {
    const limit = Math.max(0, nameStart - LONGEST_GAP);
    let at = nameStart - 1;
    while (at >= limit && (gaps_isGap(bytes[at]) || bytes[at] === 0x60))
        at--;
    return bytes[at] === 0x7c;
}
function afterInitial(bytes, start) {
    const at = afterAccessors(bytes, start);
    return at === undefined ? undefined : { at, join: "equals" };
}
const DEFAULT = Buffer.from("default");
const assignment_forms_LONGEST_BLOCK = 400;
function afterDefault(bytes, start) {
    const limit = Math.min(bytes.length, start + assignment_forms_LONGEST_BLOCK);
    for (let at = start; at < limit && bytes[at] !== 0x7d && bytes[at] !== 0x7b; at++) {
        if (bytes[at] !== DEFAULT[0] || bytes[at - 1] > 0x20 || !gaps_standsAt(bytes, at, DEFAULT))
            continue;
        const operator = skipGap(bytes, at + DEFAULT.length);
        if (bytes[operator] === 0x3d)
            return { at: skipGap(bytes, operator + 1), join: "equals" };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/scan/contextual/compared-value.js

const compared_value_LONGEST_GAP = 8;
const compared_value_LONGEST_VALUE = 256;
const compared_value_NEWLINE = 0x0a;
const compared_value_BACKSLASH = 0x5c;
const compared_value_CALLS = [".equalsIgnoreCase(", ".equals("].map((text) => Buffer.from(text));
const compared_value_SIGNS = ["===", "!==", "==", "!="].map((text) => Buffer.from(text));
function spanOfCompared(bytes, nameStart) {
    const end = beforeGap(bytes, nameStart);
    const length = operatorLength(bytes, end);
    return length === 0 ? undefined : stringBefore(bytes, beforeGap(bytes, end - length));
}
function operatorLength(bytes, end) {
    const last = bytes[end - 1];
    const before = bytes[end - 2];
    if (last === 0x3d)
        return before === 0x3d || before === 0x21 ? compared_value_lengthOf(bytes, end, compared_value_SIGNS) : 0;
    return last === 0x28 && (before === 0x73 || before === 0x65) ? compared_value_lengthOf(bytes, end, compared_value_CALLS) : 0;
}
function compared_value_lengthOf(bytes, end, operators) {
    for (const text of operators)
        if (gaps_standsAt(bytes, end - text.length, text))
            return text.length;
    return 0;
}
function stringBefore(bytes, end) {
    const quote = bytes[end - 1];
    if (quote !== 0x22 && quote !== 0x27 && quote !== 0x60)
        return undefined;
    const lowest = Math.max(0, end - compared_value_LONGEST_VALUE);
    for (let at = end - 2; at >= lowest && bytes[at] !== compared_value_NEWLINE; at--) {
        if (bytes[at] === quote && bytes[at - 1] !== compared_value_BACKSLASH)
            return at + 1 < end - 1 ? { start: at + 1, end: end - 1 } : undefined;
    }
    return undefined;
}
function beforeGap(bytes, end) {
    let at = end;
    while (at > 0 && end - at < compared_value_LONGEST_GAP && (bytes[at - 1] === 0x20 || bytes[at - 1] === 0x09))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./build/scan/contextual/default-values.js


const default_values_DOLLAR = 0x24;
const default_values_OPENING_BRACE = 0x7b;
const default_values_CLOSING_BRACE = 0x7d;
const default_values_COLON = 0x3a;
const default_values_DASH = 0x2d;
const default_values_BAR = 0x7c;
const default_values_QUESTION = 0x3f;
function afterDefaultSign(bytes, name, at) {
    const sign = bytes[at];
    if (sign === default_values_COLON)
        return bytes[at + 1] === default_values_DASH && isInTemplate(bytes, name) ? { at: at + 2, join: "equals" } : undefined;
    if ((sign !== default_values_BAR && sign !== default_values_QUESTION) || bytes[at + 1] !== sign)
        return undefined;
    const quote = skipGap(bytes, at + 2);
    return isQuote(bytes[quote]) ? { at: quote, join: "equals" } : undefined;
}
function withinTemplate(bytes, name, { start, end }) {
    const length = isInTemplate(bytes, name) ? bytes.subarray(start, end).indexOf(default_values_CLOSING_BRACE) : -1;
    return length > 0 ? { start, end: start + length } : { start, end };
}
function isInTemplate(bytes, { start }) {
    return bytes[start - 1] === default_values_OPENING_BRACE && bytes[start - 2] === default_values_DOLLAR;
}

;// CONCATENATED MODULE: ./build/scan/contextual/labelled-arguments.js



const labelled_arguments_COLON = 0x3a;
const labelled_arguments_AT = 0x40;
const labelled_arguments_SPACE = 0x20;
const labelled_arguments_QUOTE = 0x22;
const LABELS = ["forHTTPHeaderField", "forKey"].map((label) => Buffer.from(label));
const labelled_arguments_LONGEST_CALL = 360;
const LABELLED = /\b(?:set|add)(?:Value|Object)?(?:\(\s{0,40}|: ?@)"((?:[^"\\\n]|\\.){4,256})",?\s{1,40}for(?:HTTPHeaderField|Key): ?@?$/;
function valueBeforeLabel(bytes, nameStart) {
    if (!isLabelled(bytes, nameStart - 1))
        return undefined;
    const end = nameStart - 1;
    const before = (0,text_of_bytes/* latin1 */.W)(bytes, Math.max(0, end - labelled_arguments_LONGEST_CALL), end);
    const call = LABELLED.exec(before);
    if (call === null)
        return undefined;
    const start = end - before.length + call.index + call[0].indexOf('"') + 1;
    return withoutScheme(bytes, { span: { start, end: start + call[1].length }, writing: "quoted" });
}
function isLabelled(bytes, quote) {
    if (bytes[quote] !== labelled_arguments_QUOTE)
        return false;
    let at = quote - 1;
    if (bytes[at] === labelled_arguments_AT)
        at--;
    if (bytes[at] === labelled_arguments_SPACE)
        at--;
    return bytes[at] === labelled_arguments_COLON && LABELS.some((label) => gaps_standsAt(bytes, at - label.length, label));
}

;// CONCATENATED MODULE: ./build/scan/contextual/labels.js



const labels_STAR = 0x2a;
const labels_UNDERSCORE = 0x5f;
const labels_LESS = 0x3c;
const labels_MORE = 0x3e;
const labels_SLASH = 0x2f;
const labels_SPACE = 0x20;
const labels_COLON = 0x3a;
const labels_EQUALS = 0x3d;
const BACKTICK = 0x60;
const WIDE_COLON = Buffer.from("\u{ff1a}");
const LONGEST_LABEL = 48;
const MOST_SPACES = 2;
const MOST_MARKS = 3;
const labels_LONGEST_STEP = 64;
const MOST_TAGS = 2;
const labels_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./";
const LABEL_LETTER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 || labels_LETTERS.includes(String.fromCharCode(byte)) ? 1 : 0));
const BEFORE_MARK = tableOf(" \t\r\n-+>|(");
function readLabel(bytes, name) {
    const closing = afterColon(bytes, name.end);
    switch (bytes[closing]) {
        case labels_STAR:
        case labels_UNDERSCORE:
            return marked(bytes, name, closing);
        case labels_LESS:
            return bytes[closing + 1] === labels_SLASH ? inElement(bytes, name, closing) : undefined;
        default:
            return undefined;
    }
}
function marked(bytes, name, closing) {
    const mark = bytes[closing];
    let count = 1;
    while (count < MOST_MARKS && bytes[closing + count] === mark)
        count++;
    const walked = labelStart(bytes, name.start);
    const open = mark === labels_UNDERSCORE ? walked : walked - count;
    for (let index = 0; index < count; index++)
        if (bytes[open + index] !== mark)
            return undefined;
    const start = open + count;
    if (start >= name.end || bytes[start] === labels_SPACE || (open > 0 && BEFORE_MARK[bytes[open - 1]] === 0))
        return undefined;
    const end = closing + count;
    const cell = afterCell(bytes, open, skipGap(bytes, end));
    const said = closing > name.end ? (gaps_isGap(bytes[end]) || bytes[end] === BACKTICK ? end : -1) : afterSign(bytes, end);
    const joint = cell ?? (said === -1 ? undefined : { at: skipGap(bytes, said), join: "colon" });
    return joint && { name: { start, end: name.end }, joint };
}
function inElement(bytes, name, closing) {
    const start = labelStart(bytes, name.start);
    if (bytes[start - 1] !== labels_MORE || bytes[start] === labels_SPACE)
        return undefined;
    const whole = { start, end: name.end };
    const end = afterTag(bytes, closing);
    if (end === -1)
        return undefined;
    const said = closing > name.end ? end : afterSign(bytes, end);
    const joint = said === -1 ? afterNamingElement(bytes, whole) : behindTags(bytes, said);
    return joint && { name: whole, joint };
}
function behindTags(bytes, start) {
    let at = start;
    for (let tags = 0; tags < MOST_TAGS; tags++) {
        const tag = labels_skipSpace(bytes, at);
        const inside = bytes[tag] === labels_LESS && bytes[tag + 1] !== labels_SLASH ? afterTag(bytes, tag) : -1;
        if (inside === -1)
            break;
        at = inside;
    }
    return at === start ? { at: skipGap(bytes, at), join: "colon" } : { at, join: "element" };
}
function labels_skipSpace(bytes, start) {
    const limit = Math.min(bytes.length, start + labels_LONGEST_STEP);
    let at = start;
    while (at < limit && bytes[at] <= labels_SPACE)
        at++;
    return at;
}
function labelStart(bytes, nameStart) {
    const lowest = Math.max(0, nameStart - LONGEST_LABEL);
    let spaces = 0;
    let at = nameStart;
    while (at > lowest && (LABEL_LETTER[bytes[at - 1]] === 1 || (bytes[at - 1] === labels_SPACE && spaces++ < MOST_SPACES)))
        at--;
    return at;
}
function afterColon(bytes, start) {
    const at = bytes[start] === labels_SPACE && bytes[start + 1] === labels_COLON ? start + 1 : start;
    if (bytes[at] === labels_COLON)
        return at + 1;
    return bytes[at] === WIDE_COLON[0] && gaps_standsAt(bytes, at, WIDE_COLON) ? at + WIDE_COLON.length : start;
}
function afterSign(bytes, start) {
    const at = skipGap(bytes, start);
    if (bytes[at] === labels_EQUALS && bytes[at + 1] !== labels_EQUALS)
        return at + 1;
    const behind = afterColon(bytes, at);
    return behind === at ? -1 : behind;
}

;// CONCATENATED MODULE: ./build/scan/contextual/method-values.js


const method_values_NEWLINE = 0x0a;
const method_values_RETURN = 0x0d;
const method_values_DOT = 0x2e;
const method_values_CLOSING = 0x29;
const method_values_LONGEST_INDENT = 60;
const LONGEST_CHAIN = 160;
const method_values_STEP = "\\.(?:clear|click|first|last|focus|should|wait\\w{1,20})\\([^()\\n]{0,60}\\)\\s{0,40}";
const FILLED = new RegExp(`^(?:${method_values_STEP}){0,3}\\.(?:fill|type|typeText|enterText|setValue|addValue|pressSequentially|send_?keys)\\(\\s{0,20}(?=["'\`])`, "i");
const method_values_COMPARED = /^\.(?:equals(?:IgnoreCase)?|eql\?|isEqualTo)\(\s{0,20}(?=["'])/;
const ENDS_COMPARING = /\.(?:equals(?:IgnoreCase)?|isEqualTo)$/;
const ENDS_FILLING = /(?:_?(?:field|input|box))?\.(?:fill|typeText|enterText|setValue|pressSequentially|send_?keys)$/i;
const ENDS_METHOD = tableOf("sSeEoOlLtTyY");
function afterMethod(bytes, closed) {
    if (bytes[closed - 1] !== method_values_CLOSING)
        return undefined;
    const dot = atDot(bytes, closed);
    if (dot === -1)
        return undefined;
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, dot, Math.min(bytes.length, dot + LONGEST_CHAIN));
    const compared = method_values_COMPARED.exec(text);
    if (compared !== null)
        return { at: dot + compared[0].length, join: "compare" };
    const filled = FILLED.exec(text);
    return filled === null ? undefined : { at: dot + filled[0].length, join: "equals" };
}
function atDot(bytes, start) {
    let at = start;
    if (bytes[at] === method_values_NEWLINE || bytes[at] === method_values_RETURN) {
        const limit = Math.min(bytes.length, start + method_values_LONGEST_INDENT);
        while (at < limit && bytes[at] <= 0x20)
            at++;
    }
    return bytes[at] === method_values_DOT ? at : -1;
}
function calledBy(bytes, { start, end }) {
    if (ENDS_METHOD[bytes[end - 1]] === 0)
        return undefined;
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, start, end);
    const compared = ENDS_COMPARING.exec(text);
    const method = compared ?? ENDS_FILLING.exec(text);
    return method === null ? undefined : { name: { start, end: end - method[0].length }, join: compared === null ? "equals" : "compare" };
}

;// CONCATENATED MODULE: ./build/scan/contextual/named-members.js



const named_members_LONGEST_GAP = 64;
const named_members_LONGEST_VALUE = 256;
const named_members_BLANK = tableOf(" \t");
const PARTS_MEMBERS = tableOf(" \t\r\n,;");
const named_members_ENDS_BARE = tableOf("\r\n,;{}[]()<>\"'`");
const named_members_OPERATOR = tableOf(":=");
const named_members_NEWLINE = 0x0a;
const named_members_BACKSLASH = 0x5c;
const NAMING = ["name", "key"].map((word) => Buffer.from(word));
const named_members_VALUE = [Buffer.from("value")];
const VALUE_WORDS = ["value", "parametervalue"].map((word) => Buffer.from(word));
const BEGINS_VALUE = tableOf("vVpPcC");
const CONTENT = Buffer.from("content=");
const BETWEEN = tableOf(" \t\r\n,\"'");
function afterValueWord(bytes, start) {
    const at = start + named_members_lengthOf(bytes, start, BETWEEN);
    if (BEGINS_VALUE[bytes[at] ?? 0] === 0)
        return undefined;
    if (endsWith(bytes, at + CONTENT.length, CONTENT))
        return at + CONTENT.length - 1;
    const word = VALUE_WORDS.find((text) => endsWith(bytes, at + text.length, text));
    return word === undefined ? undefined : at + word.length;
}
function named_members_lengthOf(bytes, start, letters) {
    let at = start;
    while (at - start < named_members_LONGEST_GAP && letters[bytes[at] ?? 0] === 1)
        at++;
    return at - start;
}
function valueBeforeName(bytes, nameStart) {
    const naming = beforeMember(bytes, beforeQuote(bytes, nameStart), NAMING);
    if (naming === -1)
        return undefined;
    const end = back(bytes, naming, PARTS_MEMBERS);
    if (end === naming)
        return undefined;
    const value = isQuote(bytes[end - 1]) ? quotedBefore(bytes, end) : bareBefore(bytes, end);
    if (value === undefined)
        return undefined;
    const open = value.writing === "quoted" ? beforeQuote(bytes, value.span.start) : value.span.start;
    return beforeMember(bytes, open, named_members_VALUE) === -1 ? undefined : value;
}
function beforeMember(bytes, start, words) {
    const operator = back(bytes, start, named_members_BLANK) - 1;
    if (named_members_OPERATOR[bytes[operator] ?? 0] === 0)
        return -1;
    const end = beforeQuote(bytes, back(bytes, operator, named_members_BLANK));
    if (!named_members_endsWithAny(bytes, end, words))
        return -1;
    let at = end;
    while (at > 0 && end - at < named_members_LONGEST_GAP && isNameLetter(bytes[at - 1]))
        at--;
    return beforeQuote(bytes, at);
}
function isNameLetter(byte) {
    const folded = foldByte(byte);
    return (folded >= 0x61 && folded <= 0x7a) || byte === 0x5f || byte === 0x2d;
}
function beforeQuote(bytes, start) {
    if (!isQuote(bytes[start - 1]))
        return start;
    return bytes[start - 2] === named_members_BACKSLASH ? start - 2 : start - 1;
}
function quotedBefore(bytes, end) {
    const quote = bytes[end - 1];
    const close = beforeQuote(bytes, end);
    const lowest = Math.max(0, end - named_members_LONGEST_VALUE);
    for (let at = close - 1; at >= lowest && bytes[at] !== named_members_NEWLINE; at--) {
        if (bytes[at] !== quote || (bytes[at - 1] === named_members_BACKSLASH && close === end - 1))
            continue;
        return at + 1 < close ? { span: { start: at + 1, end: close }, writing: "quoted" } : undefined;
    }
    return undefined;
}
function bareBefore(bytes, end) {
    const lowest = Math.max(0, end - named_members_LONGEST_VALUE);
    let at = end;
    while (at > lowest && named_members_ENDS_BARE[bytes[at - 1]] === 0 && named_members_BLANK[bytes[at - 1]] === 0)
        at--;
    return at < end ? { span: { start: at, end }, writing: "bare" } : undefined;
}
function back(bytes, end, letters) {
    let at = end;
    while (at > 0 && end - at < named_members_LONGEST_GAP && letters[bytes[at - 1]] === 1)
        at--;
    return at;
}
function named_members_endsWithAny(bytes, end, words) {
    for (const word of words)
        if (endsWith(bytes, end, word))
            return true;
    return false;
}
function endsWith(bytes, end, word) {
    if (end < word.length)
        return false;
    for (let back = 1; back <= word.length; back++)
        if (foldByte(bytes[end - back]) !== word[word.length - back])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/scan/contextual/operators.js



const operators_EQUALS = 0x3d;
const operators_MORE = 0x3e;
const operators_LESS = 0x3c;
const operators_DASH = 0x2d;
const operators_COLON = 0x3a;
const operators_WIDE_COLON = Buffer.from("\u{ff1a}");
const operators_LONGEST_TYPE = 40;
const TYPE_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.?!*&[]<>");
function readOperator(bytes, start) {
    const length = operators_operatorLength(bytes, start);
    if (length === 0)
        return undefined;
    const join = joinOf(bytes[start], length, bytes[start + length - 1]);
    const at = skipGap(bytes, start + length);
    const typed = join === "colon" ? (afterType(bytes, at) ?? inObject(bytes, at)) : undefined;
    return typed === undefined ? { at, join } : { at: typed, join: "equals" };
}
function operators_operatorLength(bytes, start) {
    const second = bytes[start + 1];
    switch (bytes[start]) {
        case operators_EQUALS:
            return second === operators_EQUALS ? lengthWithEquals(bytes, start) : second === operators_MORE ? 2 : 1;
        case operators_COLON:
            return second === operators_COLON ? lengthWithEquals(bytes, start) : second === operators_EQUALS ? 2 : 1;
        case 0x21:
            return second === operators_EQUALS ? lengthWithEquals(bytes, start) : 0;
        case operators_DASH:
        case operators_LESS:
            return isArrow(bytes, start) ? 2 : 0;
        case operators_WIDE_COLON[0]:
            return gaps_standsAt(bytes, start, operators_WIDE_COLON) ? operators_WIDE_COLON.length : 0;
        case 0x3f:
        case 0x2b:
            return second === operators_EQUALS ? 2 : 0;
        default:
            return 0;
    }
}
function isArrow(bytes, start) {
    return bytes[start + 1] === (bytes[start] === operators_DASH ? operators_MORE : operators_DASH);
}
function lengthWithEquals(bytes, start) {
    return bytes[start + 2] === operators_EQUALS ? 3 : 2;
}
function joinOf(first, length, last) {
    if (last === operators_MORE || first === operators_LESS)
        return "arrow";
    if (first === operators_WIDE_COLON[0])
        return "colon";
    if (first === operators_EQUALS || first === 0x21)
        return length === 1 ? "equals" : "compare";
    return last === operators_COLON ? "colon" : "equals";
}
function inObject(bytes, at) {
    if (bytes[at] === 0x7b)
        return insideObject(bytes, at);
    return bytes[at] === 0x0a || bytes[at] === 0x0d ? valueBelowName(bytes, at) : undefined;
}
function afterType(bytes, nameEnd) {
    const start = afterTypeMark(bytes, nameEnd);
    let at = start;
    const limit = Math.min(bytes.length, start + operators_LONGEST_TYPE);
    while (at < limit && TYPE_LETTER[bytes[at]] === 1)
        at++;
    if (at - start === 2 && gaps_standsAt(bytes, start, AS))
        for (at++; at < limit && TYPE_LETTER[bytes[at]] === 1;)
            at++;
    if (at === start || !isTypeStart(bytes[start]))
        return undefined;
    at = skipGap(bytes, at);
    return bytes[at] === 0x3d && bytes[at + 1] !== 0x3d && bytes[at + 1] !== 0x3e && gaps_isGap(bytes[at - 1])
        ? skipGap(bytes, at + 1)
        : undefined;
}
function afterTypeMark(bytes, start) {
    const isMark = (bytes[start] === 0x21 || bytes[start] === 0x3f) && bytes[start + 1] === operators_COLON;
    return isMark ? skipGap(bytes, start + 2) : start;
}
const AS = Buffer.from("As ");
function isTypeStart(byte) {
    return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5b || byte === 0x2a || byte === 0x26;
}

;// CONCATENATED MODULE: ./build/scan/contextual/tuples.js


const tuples_OPENING_BRACE = 0x7b;
const tuples_COLON = 0x3a;
const tuples_QUOTE = 0x22;
const ATOM = /^[a-z][a-z0-9_]*$/;
const tuples_BINARY = Buffer.from("<<");
function afterAtom(bytes, name, comma) {
    const before = bytes[name.start - 1] === tuples_COLON ? name.start - 2 : name.start - 1;
    if (bytes[before] !== tuples_OPENING_BRACE || !ATOM.test((0,text_of_bytes/* latin1 */.W)(bytes, name.start, name.end)))
        return undefined;
    const value = skipGap(bytes, comma + 1);
    const at = gaps_standsAt(bytes, value, tuples_BINARY) ? value + tuples_BINARY.length : value;
    return bytes[at] === tuples_QUOTE ? { at, join: "equals" } : undefined;
}

;// CONCATENATED MODULE: ./build/scan/contextual/assignment.js














const assignment_LONGEST_NAME_SIDE = 64;
const assignment_NAME_LETTER = lettersOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.$@");
function readAssignment(bytes, start, end) {
    const name = nameAround(bytes, start, end);
    const nothing = { readUntil: name.end };
    const earlier = valueBeforeName(bytes, name.start) ?? valueBeforeLabel(bytes, name.start);
    if (earlier !== undefined && afterNamedValue(bytes, afterClosers(bytes, name.end)) === undefined)
        return { name, value: earlier.span, join: "equals", writing: earlier.writing };
    const label = readLabel(bytes, name);
    const joint = label?.joint ?? readJoint(bytes, name);
    const value = joint && spanOfValue(bytes, joint.at, joint.join);
    if (joint === undefined || value === undefined) {
        const compared = spanOfCompared(bytes, name.start);
        return compared === undefined ? nothing : { name, value: compared, join: "compare", writing: "quoted" };
    }
    const password = isLogin(bytes, name, joint) ? spanOfNext(bytes, value.span.end) : undefined;
    if (password !== undefined)
        return { name, value: password, join: "login", writing: "quoted" };
    const called = joint.join === "call" ? calledBy(bytes, name) : undefined;
    if (called !== undefined)
        return { ...called, value: value.span, writing: value.writing };
    const whole = label?.name ?? nameWithWord(bytes, name, joint.join);
    return { name: whole, value: withinTemplate(bytes, name, value.span), join: joint.join, writing: value.writing };
}
function nameWithWord(bytes, name, join) {
    const isHeading = bytes[name.end] === 0x0a || bytes[name.end] === 0x0d;
    let start = name.start - 1;
    if (bytes[start] !== 0x20 || (!isHeading && (join !== "colon" || name.end - name.start > LONGEST_KEY_WORD)))
        return name;
    const lowest = Math.max(0, start - assignment_LONGEST_NAME_SIDE);
    while (start > lowest && assignment_NAME_LETTER[bytes[start - 1]] === 1)
        start--;
    if (bytes[start] === 0x20)
        return name;
    return isHeading || KEY_IN_WORDS.test((0,text_of_bytes/* latin1 */.W)(bytes, start, name.end)) ? { start, end: name.end } : name;
}
const LONGEST_KEY_WORD = "keys".length;
const KEY_IN_WORDS = /^(?:api|access|secret|auth) keys?$/i;
function nameAround(bytes, start, end) {
    let from = start;
    const lowest = Math.max(0, start - assignment_LONGEST_NAME_SIDE);
    while (from > lowest && assignment_NAME_LETTER[bytes[from - 1]] === 1)
        from--;
    let to = end;
    const highest = Math.min(bytes.length, end + assignment_LONGEST_NAME_SIDE);
    while (to < highest && assignment_NAME_LETTER[bytes[to]] === 1 && bytes[to] !== 0x40)
        to++;
    while (to > end && (bytes[to - 1] === 0x2d || bytes[to - 1] === 0x2e))
        to--;
    return { start: from, end: to };
}
const assignment_LOGIN = /(?:network_?credential|username_?password_?credentials?|basic_?auth|password_?authentication|(?:^|[._])auth|(?:^|\.)credentials?)$/i;
const ENDS_LOGIN = lettersOf("lshnLSHN");
function isLogin(bytes, name, { at, join }) {
    if (join !== "call" && (join !== "equals" || bytes[at] !== 0x28))
        return false;
    return ENDS_LOGIN[bytes[name.end - 1]] === 1 && assignment_LOGIN.test((0,text_of_bytes/* latin1 */.W)(bytes, name.start, name.end));
}
const JOINS = lettersOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$<>(\"'`\\])[ \t\r\n\u00c2\u00ef,=:!-?+*&}");
function readJoint(bytes, name) {
    if (JOINS[bytes[name.end] ?? 0] === 0)
        return undefined;
    if (CLOSES_NAME[bytes[name.end] ?? 0] === 1)
        return rightAfter(bytes, name);
    const closed = afterClosers(bytes, name.end);
    const closing = closed > name.end ? afterClosed(bytes, name, closed) : undefined;
    if (closing !== undefined)
        return closing;
    const method = closed > name.end ? afterMethod(bytes, closed) : undefined;
    if (method !== undefined)
        return method;
    const below = belowHeading(bytes, name);
    if (below !== undefined)
        return { at: below, join: "colon" };
    const inside = afterSerializedName(bytes, closed) ?? afterPartName(bytes, name);
    if (inside !== undefined)
        return { at: inside, join: "equals" };
    const at = afterNamedValue(bytes, closed) ?? closed;
    return (at === closed ? assignment_contentOf(bytes, name) : undefined) ?? readSigns(bytes, name, closed, at);
}
function readSigns(bytes, name, closed, at) {
    const operator = afterDefaultSign(bytes, name, at) ?? readOperator(bytes, at);
    if (operator !== undefined)
        return operator;
    if (bytes[at] === 0x2c)
        return afterAnyComma(bytes, name, closed, at);
    const typed = afterType(bytes, at);
    if (typed !== undefined)
        return { at: typed, join: "equals" };
    return at > name.end && gaps_isGap(bytes[name.end]) ? afterSpace(bytes, name, at) : undefined;
}
function assignment_contentOf(bytes, name) {
    if (bytes[name.end] > 0x20 || !isElement(bytes, name.start))
        return undefined;
    const content = afterAttributes(bytes, name.end);
    return content === undefined ? undefined : { at: content, join: "element" };
}
const CLOSES_NAME = lettersOf("<>(}");
function rightAfter(bytes, name) {
    switch (bytes[name.end]) {
        case 0x3e:
            return isElement(bytes, name.start) ? { at: name.end + 1, join: "element" } : undefined;
        case 0x3c:
            return afterNamingElement(bytes, name);
        case 0x28:
            return afterEmptyCall(bytes, name.end) ?? { at: name.end + 1, join: "call" };
        default:
            return ofVariable(bytes, name);
    }
}
function afterEmptyCall(bytes, open) {
    if (bytes[open + 1] !== 0x29)
        return undefined;
    const method = afterMethod(bytes, open + 2);
    if (method !== undefined)
        return method;
    const operator = readOperator(bytes, skipGap(bytes, open + 2));
    return operator?.join === "compare" ? operator : undefined;
}
function ofVariable(bytes, name) {
    const at = afterVariable(bytes, name);
    return at === undefined ? undefined : { at, join: "equals" };
}
function afterAnyComma(bytes, name, closed, at) {
    return closed > name.end ? afterComma(bytes, name, at) : afterAtom(bytes, name, at);
}
function afterClosers(bytes, start) {
    let at = start;
    const limit = Math.min(bytes.length, start + 6);
    while (at < limit && isCloser(bytes[at]))
        at++;
    return skipGap(bytes, at);
}
function isCloser(byte) {
    return byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x5c || byte === 0x5d || byte === 0x29 || byte === 0x5b;
}
function afterNamedValue(bytes, start) {
    const word = afterValueWord(bytes, start);
    return word === undefined ? undefined : afterClosers(bytes, word);
}
function isElement(bytes, nameStart) {
    const limit = Math.max(0, nameStart - assignment_LONGEST_NAME_SIDE);
    let at = nameStart - 1;
    while (at >= limit && (assignment_NAME_LETTER[bytes[at]] === 1 || bytes[at] === 0x3a))
        at--;
    return bytes[at] === 0x3c;
}
function lettersOf(letters) {
    const table = new Uint8Array(256);
    for (const letter of letters)
        table[letter.charCodeAt(0)] = 1;
    return table;
}

;// CONCATENATED MODULE: ./build/scan/judge/within-more.js


const LONGEST_SHORT_PREFIX = 4;
const within_more_REACH = 128;
const within_more_PLUS = 0x2b;
const within_more_SLASH = 0x2f;
const within_more_LETTERS = /^[0-9A-Za-z]+$/;
const LETTERS_BEFORE = /[0-9A-Za-z+/]*$/;
const LETTERS_AFTER = /^[0-9A-Za-z+/]*/;
const SHORTEST_RANDOM = 8;
const within_more_ZEROS = /A{4}/;
const LONGEST_DIGEST_NAME = 12;
const DIGEST_NAME = /(?:^|[^0-9A-Za-z])(?:sha-?\d{1,3}|md5|blake2[bs]|blake3)[=:-]$/i;
const UUID_ENDING = /-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const VERSION_AFTER = /^(?:\t|==|@|["']?[ \t]?:[ \t]?["'][~^]?|[ ]\(?[=~^>]{0,2}[ ]?)v?\d{1,4}\.\d{1,6}(?:\.\d{1,6})?(?!\w)/;
const LONGEST_VERSION = 24;
function isPieceOfMore(bytes, start, end, text, prefixLength) {
    if (DIGEST_NAME.test((0,text_of_bytes/* latin1 */.W)(bytes, Math.max(0, start - LONGEST_DIGEST_NAME), start)))
        return true;
    if (prefixLength > LONGEST_SHORT_PREFIX)
        return false;
    if (UUID_ENDING.test(text))
        return VERSION_AFTER.test((0,text_of_bytes/* latin1 */.W)(bytes, end, Math.min(bytes.length, end + LONGEST_VERSION)));
    return within_more_LETTERS.test(text) && isWithinBase64(bytes, start, end);
}
function isWithinBase64(bytes, start, end) {
    if (!isBase64Sign(bytes[start - 1]) && !isBase64Sign(bytes[end]))
        return false;
    const before = LETTERS_BEFORE.exec((0,text_of_bytes/* latin1 */.W)(bytes, Math.max(0, start - within_more_REACH), start))?.[0] ?? "";
    const after = LETTERS_AFTER.exec((0,text_of_bytes/* latin1 */.W)(bytes, end, Math.min(bytes.length, end + within_more_REACH)))?.[0] ?? "";
    return isRandom(before) || isRandom(after);
}
function isBase64Sign(byte) {
    return byte === within_more_PLUS || byte === within_more_SLASH;
}
function isRandom(letters) {
    if (within_more_ZEROS.test(letters))
        return true;
    return letters
        .split(/[+/]/)
        .some((piece) => piece.length >= SHORTEST_RANDOM && /[a-z]/.test(piece) && /[A-Z]/.test(piece) && /[0-9]/.test(piece) && !readsAsName(piece));
}

;// CONCATENATED MODULE: ./build/scan/shapes/value-bodies.js




const MOST_ROWS = 64;
const value_bodies_END = "(?:[^0-9A-Za-z_+/=-]|$)";
function compileValueBody(body) {
    const rows = value_bodies_parseBody(body);
    if (rows === undefined || !value_bodies_isPlain(rows))
        return byPattern(body);
    return {
        endAt: (bytes, start) => endOfRows(bytes, start, rows),
        isToken: rows.every(isTokenRow),
        least: Math.min(...rows.map((row) => row.reduce((sum, { least }) => sum + least, 0))),
        most: Math.max(...rows.map((row) => row.reduce((sum, { most }) => sum + most, 0))),
    };
}
function endOfRows(bytes, start, rows) {
    for (let index = 0; index < rows.length; index++) {
        const end = endOfRow(bytes, start, rows[index]);
        if (end !== -1)
            return end;
    }
    return -1;
}
function endOfRow(bytes, start, row) {
    let at = start;
    for (let index = 0; index < row.length; index++) {
        const { letters, least, most } = row[index];
        const limit = Math.min(bytes.length, at + most);
        const from = at;
        while (at < limit && letters[bytes[at]] === 1)
            at++;
        if (at - from < least)
            return -1;
    }
    return at < bytes.length && isTokenLetter(bytes[at]) ? -1 : at;
}
function isTokenLetter(byte) {
    return (MEMBERSHIP[byte] & TOKEN_BIT) !== 0;
}
let read = { bytes: new Uint8Array(0), text: "" };
function byPattern(body) {
    const compiled = new RegExp(toNativePattern(`(?P<value>${body})${value_bodies_END}`), "y");
    return {
        isToken: false,
        least: 0,
        most: Number.POSITIVE_INFINITY,
        endAt(bytes, start) {
            if (bytes !== read.bytes)
                read = { bytes, text: (0,text_of_bytes/* latin1 */.W)(bytes) };
            compiled.lastIndex = start;
            const value = compiled.exec(read.text)?.groups?.value;
            return value === undefined ? -1 : start + value.length;
        },
    };
}
function value_bodies_isPlain(rows) {
    return rows.every((row) => row.every((item, index) => item.least === item.most || !mayFollow(row, index + 1, item))) && haveOneEnd(rows);
}
function mayFollow(row, next, item) {
    for (let index = next; index < row.length; index++) {
        const { letters, least } = row[index];
        if (letters.some((is, byte) => is === 1 && item.letters[byte] === 1))
            return true;
        if (least > 0)
            return false;
    }
    return item.letters.some((is, byte) => is === 1 && !isTokenLetter(byte));
}
function haveOneEnd(rows) {
    return rows.length === 1 || rows.every(isTokenRow);
}
function isTokenRow(row) {
    return row.every(({ letters }) => letters.every((is, byte) => is === 0 || isTokenLetter(byte)));
}
function value_bodies_parseBody(body) {
    const reader = { text: body, at: 0 };
    const rows = parseChoices(reader);
    return rows !== undefined && reader.at === body.length ? rows : undefined;
}
function parseChoices(reader) {
    const choices = [];
    do {
        if (choices.length > 0)
            reader.at++;
        const rows = parseSequence(reader);
        if (rows === undefined)
            return undefined;
        choices.push(...rows);
    } while (reader.text.charAt(reader.at) === "|");
    return choices.length > MOST_ROWS ? undefined : choices;
}
function parseSequence(reader) {
    let rows = [[]];
    while (reader.at < reader.text.length && !"|)".includes(reader.text.charAt(reader.at))) {
        const piece = parsePiece(reader);
        const count = piece === undefined ? undefined : parseCount(reader);
        const repeated = piece === undefined || count === undefined ? undefined : repeat(piece, count);
        if (repeated === undefined)
            return undefined;
        rows = rows.flatMap((row) => repeated.map((next) => [...row, ...next]));
        if (rows.length > MOST_ROWS)
            return undefined;
    }
    return rows;
}
function parsePiece(reader) {
    if (!reader.text.startsWith("(?:", reader.at))
        return parseLetters(reader);
    reader.at += 3;
    const rows = parseChoices(reader);
    if (reader.text.charAt(reader.at) !== ")")
        return undefined;
    reader.at++;
    return rows;
}
const CLASS = /\[((?:[^\]\\^[]|\\[^\w\s])(?:[^\]\\[]|\\[^\w\s])*)\]/y;
const value_bodies_LETTER = /\\([^\w\s])|([^\\[\](){}?*+.^$|])/y;
function parseLetters(reader) {
    const isClass = reader.text.charAt(reader.at) === "[";
    const pattern = isClass ? CLASS : value_bodies_LETTER;
    pattern.lastIndex = reader.at;
    const read = pattern.exec(reader.text);
    if (read === null)
        return undefined;
    reader.at += read[0].length;
    const letters = isClass ? lettersOfClass(read[1] ?? "") : tableOf([read[1] ?? read[2] ?? ""]);
    return [[{ letters, least: 1, most: 1 }]];
}
function lettersOfClass(inside) {
    const ranges = inside.matchAll(/(\\.|[^\\])-(\\.|[^\\])|\\?(.)/g);
    return tableOf([...ranges].flatMap(([, from, to, one]) => {
        if (from === undefined || to === undefined)
            return [one ?? ""];
        const [low, high] = [from.charCodeAt(from.length - 1), to.charCodeAt(to.length - 1)];
        return Array.from({ length: high - low + 1 }, (_, index) => String.fromCharCode(low + index));
    }));
}
const COUNT = /\{(\d+)(?:,(\d+))?\}|(\?)/y;
function parseCount(reader) {
    COUNT.lastIndex = reader.at;
    const read = COUNT.exec(reader.text);
    if (read === null)
        return "*+{".includes(reader.text.charAt(reader.at) || "-") ? undefined : [1, 1];
    reader.at += read[0].length;
    if ("?*+{".includes(reader.text.charAt(reader.at) || "-"))
        return undefined;
    if (read[3] !== undefined)
        return [0, 1];
    const least = Number(read[1]);
    return [least, read[2] === undefined ? least : Number(read[2])];
}
function repeat(rows, [least, most]) {
    const [row] = rows;
    const [item] = row ?? [];
    if (rows.length === 1 && row?.length === 1 && item?.least === 1 && item.most === 1)
        return [[{ ...item, least, most }]];
    if (least === 0 && most === 1)
        return [...rows, []];
    if (least !== most || rows.length > 1)
        return least === 1 && most === 1 ? rows : undefined;
    return [Array.from({ length: least }, () => row ?? []).flat()];
}

;// CONCATENATED MODULE: ./build/scan/named/read-back.js

const read_back_WORD_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
const read_back_BLANK = tableOf(" \t");
const read_back_QUOTE = tableOf("\"'`");
const REST_OF_NAME = tableOf(`${read_back_WORD_LETTERS}.- \t`);
const MOST_REST = 30;
const SCHEMES = ["bearer", "basic", "token", "oauth"].map((word) => Buffer.from(word));
const MOST_SCHEME_BLANKS = 4;
const read_back_LONGEST_SCHEME = "bearer".length + MOST_SCHEME_BLANKS;
function eachBack(bytes, end, letters, most, visit) {
    const least = Math.max(0, end - most);
    visit(end);
    for (let at = end; at > least && letters[bytes[at - 1]] === 1; at--)
        visit(at - 1);
}
function eachValueStart(bytes, start, visit) {
    visit(start);
    let at = start;
    while (at > 0 && start - at < MOST_SCHEME_BLANKS && read_back_BLANK[bytes[at - 1]] === 1)
        at--;
    if (at === start)
        return;
    for (const scheme of SCHEMES)
        if (endsWithWord(bytes, at, scheme))
            visit(at - scheme.length);
}
function endsWithWord(bytes, end, word) {
    for (let back = 1; back <= word.length; back++)
        if ((bytes[end - back] | 0x20) !== word[word.length - back])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/scan/named/further-on.js


const further_on_DOT = 0x2e;
const further_on_EQUALS = 0x3d;
const further_on_DASH = 0x2d;
const further_on_BACKSLASH = 0x5c;
const MOST_BLANKS = 4;
const FARTHEST = 300;
const PARAMETER = tableOf(`${read_back_WORD_LETTERS}.-`);
const further_on_HEADER = tableOf(`${read_back_WORD_LETTERS}-`);
const OPENS_PARAMETER = tableOf("?&");
const OPENS_HEADER = tableOf(":,=");
const AFTER_DOMAIN = tableOf(":/?");
const DOMAINS = ["com", "io", "net", "org", "co", "app", "dev", "ai"].map((text) => Buffer.from(text));
const HEADER_WORDS = ["key", "token", "secret", "auth"].map((text) => Buffer.from(text));
const PARAMETER_WORDS = [...HEADER_WORDS, Buffer.from("appid")];
const X = Buffer.from("x");
const further_on_LINE_END = ["n", "r"].map((letter) => Buffer.from(letter));
const AUTHORIZATION = Buffer.from("authorization");
function createFurtherOn() {
    let bytes = new Uint8Array(0);
    let start = 0;
    let opens;
    let readUntil = 0;
    let lineFrom = 0;
    const opensAt = () => {
        opens ??= startsOfKey(bytes, start);
        return opens;
    };
    const lineStartOf = (at) => {
        for (let index = at - 1; index >= readUntil; index--) {
            if (bytes[index] !== 0x0a && bytes[index] !== 0x0d)
                continue;
            lineFrom = index + 1;
            break;
        }
        readUntil = Math.max(readUntil, at);
        return lineFrom;
    };
    return {
        begin(next) {
            bytes = next;
            readUntil = 0;
            lineFrom = 0;
        },
        turnTo(valueStart) {
            start = valueStart;
            opens = undefined;
        },
        isOpen: () => opensAt().length > 0,
        joins(end) {
            if (opensAt().length === 0)
                return false;
            const domainEnd = endOfDomain(bytes, end);
            if (domainEnd === -1)
                return false;
            return opensAt().some((at) => at >= domainEnd && at - domainEnd <= FARTHEST && domainEnd >= lineStartOf(at));
        },
    };
}
function endOfDomain(bytes, nameEnd) {
    for (let at = nameEnd; at <= nameEnd + MOST_REST && at < bytes.length; at++) {
        if (bytes[at] === further_on_DOT) {
            for (const domain of DOMAINS) {
                const end = at + 1 + domain.length;
                if (AFTER_DOMAIN[bytes[end]] === 1 && endsWithWord(bytes, end, domain))
                    return end + 1;
            }
        }
        if (REST_OF_NAME[bytes[at]] !== 1)
            return -1;
    }
    return -1;
}
function startsOfKey(bytes, valueStart) {
    const starts = [];
    eachValueStart(bytes, valueStart, (at) => {
        starts.push(startOfParameter(bytes, at), ...startsOfHeader(bytes, at));
    });
    return starts.filter((at) => at >= 0);
}
function startOfParameter(bytes, valueStart) {
    const nameEnd = valueStart - 1;
    if (bytes[nameEnd] !== further_on_EQUALS || !PARAMETER_WORDS.some((word) => endsWithWord(bytes, nameEnd, word)))
        return -1;
    let at = nameEnd;
    while (at > 0 && PARAMETER[bytes[at - 1]] === 1)
        at--;
    return OPENS_PARAMETER[bytes[at - 1]] === 1 ? at - 1 : -1;
}
function startsOfHeader(bytes, valueStart) {
    const sign = beforeQuoteAndBlanks(bytes, valueStart) - 1;
    if (OPENS_HEADER[bytes[sign]] !== 1)
        return [];
    const blanksStart = beforeBlanks(bytes, sign);
    const nameEnd = read_back_QUOTE[bytes[blanksStart - 1]] === 1 ? blanksStart - 1 : blanksStart;
    const whole = endsWithWord(bytes, nameEnd, AUTHORIZATION) ? nameEnd - AUTHORIZATION.length : -1;
    const word = HEADER_WORDS.find((text) => endsWithWord(bytes, nameEnd, text));
    return word === undefined ? [whole] : [whole, startOfExtension(bytes, nameEnd - word.length)];
}
function startOfExtension(bytes, end) {
    let at = end;
    while (at > 0 && further_on_HEADER[bytes[at - 1]] === 1)
        at--;
    if (at > 0 && at + 2 <= end && endsWithWord(bytes, at + 1, X) && bytes[at + 1] === further_on_DASH)
        return at - 1;
    const isEscaped = bytes[at - 1] === further_on_BACKSLASH && further_on_LINE_END.some((letter) => endsWithWord(bytes, at + 1, letter));
    return isEscaped && at + 3 <= end && endsWithWord(bytes, at + 2, X) && bytes[at + 2] === further_on_DASH ? at - 1 : -1;
}
function beforeQuoteAndBlanks(bytes, end) {
    return beforeBlanks(bytes, read_back_QUOTE[bytes[end - 1]] === 1 ? end - 1 : end);
}
function beforeBlanks(bytes, end) {
    let at = end;
    while (at > 0 && end - at < MOST_BLANKS && read_back_BLANK[bytes[at - 1]] === 1)
        at--;
    return at;
}

;// CONCATENATED MODULE: ./build/scan/named/joints.js



const MOST_OPENERS = 8;
const joints_MOST_BLANKS = 8;
const MOST_LAST_BLANKS = 3;
const MOST_CLOSERS = 4;
const MOST_NESTED_NAME = 40;
const MOST_NESTED_JOINT = 19;
const MOST_LONG_REST = 60;
const joints_MOST_REST = 30;
const LONGEST_OPERATOR = 4;
const joints_REACH = read_back_LONGEST_SCHEME + MOST_OPENERS + LONGEST_OPERATOR + joints_MOST_BLANKS + MOST_CLOSERS + MOST_NESTED_NAME + MOST_NESTED_JOINT + 1 + joints_MOST_REST;
const joints_EQUALS = 0x3d;
const joints_MORE = 0x3e;
const joints_COMMA = 0x2c;
const joints_OPENING = 0x28;
const joints_QUESTION = 0x3f;
const joints_BAR = 0x7c;
const joints_COLON = 0x3a;
const joints_DASH = 0x2d;
const joints_NEWLINE = 0x0a;
const joints_RETURN = 0x0d;
const OPENER = tableOf(" \t\n\f\r\"'`\\([={>@");
const CLOSER = tableOf("\"'`\\])}");
const WORD_LETTER = tableOf(read_back_WORD_LETTERS);
const joints_NAME_LETTER = tableOf(`${read_back_WORD_LETTERS}.-`);
const BEGINS_NESTED_JOINT = tableOf("\n\f\r\"'`{}:=,>()[]\\");
const NESTED_JOINT = tableOf(" \t\n\f\r\"'`{}:=,.>()[]\\-");
const LINKS = ["is", "was", "-", "--"].map((word) => Buffer.from(word));
const SECRET_WORDS = ["key", "token", "secret", "password", "private", "access", "auth", "api"].map((word) => Buffer.from(word));
function createJoints() {
    const [assigned, secretWords, nested, outer, joined] = [newMarks(), newMarks(), newMarks(), newMarks(), newMarks()];
    const [joints, long, names, spaced] = [newMarks(), newMarks(), newMarks(), newMarks()];
    const all = [assigned, secretWords, nested, joints, outer, joined, long, names, spaced];
    const furtherOn = createFurtherOn();
    let bytes = new Uint8Array(0);
    let start = 0;
    let isRead = false;
    let isNear = false;
    const mark = (marks, at) => {
        if (start - at <= joints_REACH)
            marks[start - at] = 1;
        isNear = true;
    };
    const markClosers = (operatorStart) => {
        eachBack(bytes, operatorStart, read_back_BLANK, joints_MOST_BLANKS, (blank) => eachBack(bytes, blank, CLOSER, MOST_CLOSERS, (closer) => mark(assigned, closer)));
    };
    const markAssignments = (valueStart) => {
        eachBack(bytes, valueStart, OPENER, MOST_OPENERS, (opener) => eachOperatorStart(bytes, opener, markClosers));
    };
    const markSpaced = (valueStart) => {
        eachSpaceStart(bytes, valueStart, (at) => {
            mark(spaced, at);
            for (const word of SECRET_WORDS)
                if (endsWithWord(bytes, at, word))
                    mark(secretWords, at - word.length);
        });
    };
    const spread = (from, letters, most, to) => {
        const farthest = Math.min(joints_REACH, start);
        for (let distance = 0, left = 0; distance <= farthest; distance++) {
            const leads = left > 0 && letters[bytes[start - distance]] === 1;
            if (leads)
                to[distance] = 1;
            if (from[distance] === 1)
                left = most;
            else
                left = leads ? left - 1 : 0;
        }
    };
    const keep = (marks, letters) => {
        for (let distance = 0; distance <= Math.min(joints_REACH, start); distance++) {
            if (letters[bytes[start - distance]] === 0)
                marks[distance] = 0;
        }
    };
    const spreadAll = () => {
        spread(assigned, joints_NAME_LETTER, MOST_NESTED_NAME, nested);
        keep(nested, WORD_LETTER);
        joints.set(nested);
        spread(nested, NESTED_JOINT, MOST_NESTED_JOINT, joints);
        outer.set(joints.subarray(0, joints_REACH), 1);
        keep(outer, BEGINS_NESTED_JOINT);
        for (let distance = 0; distance <= joints_REACH; distance++) {
            joined[distance] = assigned[distance] | secretWords[distance] | outer[distance];
        }
        names.set(joined);
        spread(joined, REST_OF_NAME, joints_MOST_REST, names);
        markLongNames();
    };
    const markLongNames = () => {
        spread(assigned, joints_NAME_LETTER, MOST_LONG_REST, long);
        for (let distance = 0, run = 0; distance <= Math.min(joints_REACH, start); distance++) {
            run = REST_OF_NAME[bytes[start - distance]] === 1 ? run + 1 : 0;
            if (run >= joints_MOST_REST && distance >= joints_MOST_REST && long[distance - joints_MOST_REST] === 1)
                names[distance] = 1;
        }
    };
    const read = () => {
        for (const marks of all)
            marks.fill(0);
        isRead = true;
        isNear = false;
        eachValueStart(bytes, start, (at) => {
            markAssignments(at);
            markSpaced(at);
        });
        if (isNear)
            spreadAll();
    };
    return {
        reach: joints_REACH,
        begin(next) {
            bytes = next;
            furtherOn.begin(next);
        },
        turnTo(valueStart) {
            start = valueStart;
            isRead = false;
            furtherOn.turnTo(valueStart);
        },
        looksFurther: () => furtherOn.isOpen(),
        joins(end, isTelling) {
            if (!isRead)
                read();
            const distance = start - end;
            if (distance <= joints_REACH && (names[distance] === 1 || (isTelling && spaced[distance] === 1)))
                return true;
            return furtherOn.joins(end);
        },
    };
}
function newMarks() {
    return new Uint8Array(joints_REACH + 1);
}
function eachOperatorStart(bytes, end, visit) {
    const last = bytes[end - 1];
    const before = bytes[end - 2];
    if (last === joints_EQUALS || last === joints_MORE || last === joints_COMMA || last === joints_OPENING)
        visit(end - 1);
    if ((last === joints_MORE || last === joints_EQUALS) && before === joints_EQUALS)
        visit(end - 2);
    if (last === joints_EQUALS && before === joints_QUESTION)
        visit(end - 2);
    eachBar(bytes, last === joints_COLON ? end - 1 : end, visit);
    eachColon(bytes, end, visit);
    if (last === joints_EQUALS || last === joints_DASH)
        eachColon(bytes, end - 1, visit);
}
function eachBar(bytes, end, visit) {
    for (let at = end - 1; at >= end - 2 && bytes[at] === joints_BAR; at--)
        visit(at);
}
function eachColon(bytes, end, visit) {
    for (let at = end - 1; at >= end - 3 && bytes[at] === joints_COLON; at--)
        visit(at);
}
function eachSpaceStart(bytes, end, visit) {
    const closing = read_back_QUOTE[bytes[end - 1]] === 1 ? end - 1 : end;
    const visitBoth = (at) => {
        visit(at);
        if (read_back_QUOTE[bytes[at - 1]] === 1)
            visit(at - 1);
    };
    if (bytes[closing - 1] === joints_DASH)
        visitBoth(closing - 1);
    const lineEnd = lineEndBefore(bytes, closing);
    if (lineEnd !== -1)
        eachBack(bytes, lineEnd, read_back_BLANK, joints_MOST_BLANKS, visitBoth);
    eachBlank(bytes, closing, joints_MOST_BLANKS, visitBoth);
    eachBlank(bytes, closing, MOST_LAST_BLANKS, (at) => {
        for (const word of LINKS)
            if (endsWithLink(bytes, at, word))
                eachBlank(bytes, at - word.length, joints_MOST_BLANKS, visitBoth);
    });
}
function lineEndBefore(bytes, end) {
    let at = end;
    while (end - at < joints_MOST_BLANKS && read_back_BLANK[bytes[at - 1]] === 1)
        at--;
    if (bytes[at - 1] !== joints_NEWLINE)
        return -1;
    return bytes[at - 2] === joints_RETURN ? at - 2 : at - 1;
}
function eachBlank(bytes, end, most, visit) {
    for (let at = end - 1; at >= end - most && read_back_BLANK[bytes[at]] === 1; at--)
        visit(at);
}
function endsWithLink(bytes, end, link) {
    return link[0] === joints_DASH ? link.every((byte, index) => bytes[end - link.length + index] === byte) : endsWithWord(bytes, end, link);
}

;// CONCATENATED MODULE: ./build/scan/named/nesting.js


const nesting_MOST_BLANKS = 3;
const nesting_DEEPEST = 20;
const nesting_EQUALS = 0x3d;
const nesting_MORE = 0x3e;
const nesting_COLON = 0x3a;
const nesting_CLOSING = 0x5d;
const nesting_NEWLINE = 0x0a;
const nesting_RETURN = 0x0d;
const nesting_OPENER = tableOf("{([");
const WHITE = tableOf(" \t\r\n");
function afterNesting(bytes, nameEnd) {
    const at = afterOne(bytes, nameEnd, read_back_QUOTE);
    const inside = bytes[at] === nesting_CLOSING ? nesting_afterLineEnd(bytes, afterMost(bytes, at + 1, read_back_BLANK, nesting_MOST_BLANKS)) : afterAssignment(bytes, at);
    return inside === -1 ? -1 : afterOne(bytes, inside, read_back_QUOTE);
}
function afterAssignment(bytes, start) {
    const operator = afterMost(bytes, start, read_back_BLANK, nesting_MOST_BLANKS);
    if (bytes[operator] !== nesting_EQUALS && bytes[operator] !== nesting_COLON)
        return -1;
    const isArrow = bytes[operator] === nesting_EQUALS && bytes[operator + 1] === nesting_MORE;
    const at = afterMost(bytes, operator + (isArrow ? 2 : 1), read_back_BLANK, nesting_MOST_BLANKS);
    if (nesting_OPENER[bytes[at]] === 1)
        return afterMost(bytes, at + 1, WHITE, nesting_DEEPEST);
    const indent = nesting_afterLineEnd(bytes, at);
    return indent === -1 || read_back_BLANK[bytes[indent - 1]] === 0 ? -1 : indent;
}
function nesting_afterLineEnd(bytes, start) {
    const at = bytes[start] === nesting_RETURN ? start + 1 : start;
    return bytes[at] === nesting_NEWLINE ? afterMost(bytes, at + 1, read_back_BLANK, nesting_DEEPEST) : -1;
}
function afterOne(bytes, start, letters) {
    return letters[bytes[start]] === 1 ? start + 1 : start;
}
function afterMost(bytes, start, letters, most) {
    let at = start;
    while (at - start < most && letters[bytes[at]] === 1)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/scan/named/service-names.js


const LOOKED_UP = 3;
const JOINTS = ["", " ", "_", ".", "-"];
const JOINT = tableOf(" _.-");
const service_names_LETTER = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
const service_names_SMALL = tableOf("abcdefghijklmnopqrstuvwxyz");
const SAYS_SECRET = /(?:key|token|secret|password|api)$/i;
function isPlainWord(word) {
    return /^[A-Za-z0-9](?:[\x20-\x7e]*[A-Za-z0-9])?$/.test(word) && word.replaceAll(/[ _-]/g, "").length >= LOOKED_UP;
}
function createServiceNames() {
    const words = new Array(1 << 15).fill(undefined);
    const isTaken = new Uint8Array(1 << 15);
    return {
        add(texts, owner) {
            for (const text of texts) {
                const word = toWord(text, owner);
                for (const slot of slotsOf(text)) {
                    words[slot] = [...(words[slot] ?? []), word];
                    isTaken[slot] = 1;
                }
            }
        },
        find(bytes, isWanted) {
            const found = [];
            const last = bytes.length - LOOKED_UP;
            for (let start = 0; start <= last; start++) {
                const slot = slotAt(bytes, start);
                if (isTaken[slot] === 0 || !mayStart(bytes, start))
                    continue;
                const own = words[slot] ?? [];
                for (let index = 0; index < own.length; index++) {
                    const word = own[index];
                    if (!isWanted(word.owner) || !startsWord(bytes, start, word))
                        continue;
                    const end = endOfWord(bytes, start, word.pieces);
                    if (end !== -1)
                        found.push({ owner: word.owner, start, end, isTelling: word.isTelling });
                }
            }
            return found.sort((a, b) => a.end - b.end);
        },
    };
}
function toWord(text, owner) {
    const pieces = piecesOf(text).map((piece) => Buffer.from(piece));
    return { owner, pieces, hump: text.toUpperCase().charCodeAt(0), isTelling: SAYS_SECRET.test(text) };
}
function piecesOf(text) {
    return text.toLowerCase().split(/[ _-]/);
}
function slotsOf(text) {
    let starts = [""];
    piecesOf(text).forEach((piece, index) => {
        starts = starts.flatMap((start) => start.length >= LOOKED_UP ? [start] : (index === 0 ? [""] : JOINTS).map((joint) => (start + joint + piece).slice(0, LOOKED_UP)));
    });
    return new Set(starts.map((start) => slotAt(Buffer.from(start), 0)));
}
function slotAt(bytes, start) {
    return ((bytes[start] & 31) << 10) | ((bytes[start + 1] & 31) << 5) | (bytes[start + 2] & 31);
}
function mayStart(bytes, start) {
    return (start === 0 ||
        service_names_LETTER[bytes[start - 1]] === 0 ||
        (service_names_SMALL[bytes[start - 1]] === 1 && service_names_SMALL[bytes[start]] === 0));
}
function startsWord(bytes, start, word) {
    return start === 0 || service_names_LETTER[bytes[start - 1]] === 0 || bytes[start] === word.hump;
}
function endOfWord(bytes, start, pieces) {
    let at = endOfPiece(bytes, start, pieces[0]);
    let letters = pieces[0].length;
    for (let index = 1; at !== -1 && index < pieces.length; index++) {
        const piece = pieces[index];
        const end = endOfPiece(bytes, JOINT[bytes[at]] === 1 ? at + 1 : at, piece);
        const inside = end !== -1 || letters < LOOKED_UP ? -1 : afterNesting(bytes, at);
        at = inside === -1 ? end : endOfPiece(bytes, inside, piece);
        letters += piece.length;
    }
    return at;
}
function endOfPiece(bytes, start, piece) {
    for (let letter = 0; letter < piece.length; letter++) {
        const byte = bytes[start + letter];
        const folded = byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
        if (folded !== piece[letter])
            return -1;
    }
    return start + piece.length;
}

;// CONCATENATED MODULE: ./build/scan/named/value-starts.js


const value_starts_SHORTEST_VALUE = 8;
const OF_VALUE = 1;
const OF_TOKEN = 2;
const value_starts_BEFORE = 4;
const BEFORE_VALUE = tableOf(" \t\n\f\r\"'`\\([={>@:-|,");
const value_starts_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const ofValue = byte > 0x20 && !"\"'`".includes(String.fromCharCode(byte)) ? OF_VALUE : 0;
    return ofValue | (isTokenLetter(byte) ? OF_TOKEN : 0) | (BEFORE_VALUE[byte] === 1 ? value_starts_BEFORE : 0);
});
const LONGEST_TOLD = 255;
const value_starts_starts = {
    of: new Uint8Array(0),
    first: 2048,
    places: new Int32Array(2048),
    lengths: new Int32Array(2048),
    metIn: new Int32Array(LONGEST_TOLD + 1),
    reading: 0,
};
function mayStand(body, bytes) {
    if (!mayEnd(body))
        return false;
    for (let index = value_starts_starts.first; index < value_starts_starts.places.length; index++)
        if (value_starts_endOf(body, bytes, index) !== -1)
            return true;
    return false;
}
function mayEnd(body) {
    if (!body.isToken)
        return true;
    const { metIn, reading } = value_starts_starts;
    const most = Math.min(body.most, LONGEST_TOLD);
    for (let length = Math.min(body.least, LONGEST_TOLD); length <= most; length++)
        if (metIn[length] === reading)
            return true;
    return false;
}
function readStarts(bytes) {
    if (value_starts_starts.of === bytes)
        return value_starts_starts.first < value_starts_starts.places.length;
    value_starts_starts.of = bytes;
    value_starts_starts.reading = (value_starts_starts.reading + 1) | 0;
    if (value_starts_starts.places.length < bytes.length)
        makeRoom(bytes.length);
    const { places, lengths, metIn, reading } = value_starts_starts;
    let first = places.length;
    let letters = 0;
    let length = 0;
    let kinds = bytes.length === 0 ? 0 : value_starts_KINDS[bytes[bytes.length - 1]];
    for (let at = bytes.length - 1; at > 0; at--) {
        letters = (kinds & OF_VALUE) === 0 ? 0 : letters + 1;
        length = (kinds & OF_TOKEN) === 0 ? 0 : length + 1;
        kinds = value_starts_KINDS[bytes[at - 1]];
        if (letters < value_starts_SHORTEST_VALUE || (kinds & value_starts_BEFORE) === 0)
            continue;
        places[--first] = at;
        lengths[first] = length;
        metIn[Math.min(length, LONGEST_TOLD)] = reading;
    }
    value_starts_starts.first = first;
    return first < places.length;
}
function makeRoom(count) {
    value_starts_starts.places = new Int32Array(count * 2);
    value_starts_starts.lengths = new Int32Array(count * 2);
}
function value_starts_endOf(body, bytes, index) {
    const length = value_starts_starts.lengths[index];
    return body.isToken && (length < body.least || length > body.most) ? -1 : body.endAt(bytes, value_starts_starts.places[index]);
}

;// CONCATENATED MODULE: ./build/scan/named/named-values.js





function assignedOf({ shapes }) {
    const patterns = shapes.flatMap((shape) => (shape.kind === "pattern" ? [shape] : []));
    const assigned = patterns[0]?.assigned;
    return patterns.length === 1 && assigned?.words.every(isPlainWord) === true ? assigned : undefined;
}
const named_values_NOTHING = [];
function createNamedValues() {
    const names = createServiceNames();
    const joints = createJoints();
    const makes = new Map();
    const known = [];
    let looks = 0;
    const makeOf = (body) => {
        const make = makes.get(body) ?? { body: compileValueBody(body), lookedAt: 0, stands: false };
        makes.set(body, make);
        return make;
    };
    const learn = (prepared) => {
        const assigned = assignedOf(prepared.detector);
        const [pattern] = prepared.patterns;
        if (assigned === undefined || pattern === undefined)
            return null;
        names.add(assigned.words, prepared.index);
        return { make: makeOf(assigned.body), pattern };
    };
    const namedOf = (prepared) => {
        const ready = known[prepared.index];
        if (ready !== undefined)
            return ready;
        const named = learn(prepared);
        while (known.length <= prepared.index)
            known.push(undefined);
        known[prepared.index] = named;
        return named;
    };
    const stands = (make, bytes) => {
        if (make.lookedAt === looks)
            return make.stands;
        make.lookedAt = looks;
        make.stands = mayStand(make.body, bytes);
        return make.stands;
    };
    return {
        hopeful(bytes, prepared) {
            looks++;
            return prepared.filter((each) => {
                const named = namedOf(each);
                return named === null || (readStarts(bytes) && stands(named.make, bytes));
            });
        },
        search(bytes, prepared) {
            const spans = new Map();
            for (const each of prepared)
                if (namedOf(each) !== null)
                    spans.set(each.index, named_values_NOTHING);
            if (spans.size === 0)
                return spans;
            const found = readStarts(bytes) ? names.find(bytes, (owner) => spans.has(owner)) : [];
            if (found.length === 0)
                return spans;
            joints.begin(bytes);
            for (const [owner, readings] of readingsOf(bytes, found, joints, (index) => known[index]?.make.body)) {
                spans.set(owner, chosen(bytes, readings, known[owner]));
            }
            return spans;
        },
    };
}
function readingsOf(bytes, names, joints, bodyOf) {
    const readings = new Map();
    let first = 0;
    for (let place = value_starts_starts.first; place < value_starts_starts.places.length; place++) {
        const start = value_starts_starts.places[place];
        while (first < names.length && names[first].end < start - joints.reach)
            first++;
        joints.turnTo(start);
        for (let index = joints.looksFurther() ? 0 : first; index < names.length; index++) {
            const name = names[index];
            if (name.end > start)
                break;
            const body = bodyOf(name.owner);
            const end = body === undefined ? -1 : value_starts_endOf(body, bytes, place);
            if (end !== -1 && joints.joins(name.end, name.isTelling))
                add(readings, name, { nameStart: name.start, start, end });
        }
    }
    return readings;
}
function add(readings, { owner }, reading) {
    const own = readings.get(owner);
    if (own === undefined)
        readings.set(owner, [reading]);
    else
        own.push(reading);
}
function chosen(bytes, readings, named) {
    const inOrder = [...readings].sort((a, b) => a.nameStart - b.nameStart || a.start - b.start);
    const spans = [];
    let from = 0;
    for (let index = 0; index < inOrder.length;) {
        const first = inOrder[index];
        let next = index + 1;
        while (inOrder[next]?.nameStart === first.nameStart)
            next++;
        const isPlain = inOrder[next - 1]?.start === first.start;
        if (first.nameStart >= from) {
            const { start, end } = isPlain ? first : decided(bytes, inOrder.slice(index, next), named);
            spans.push({ start, end });
            from = end + 1;
        }
        index = next;
    }
    return spans;
}
function decided(bytes, rivals, named) {
    const [first] = rivals;
    const from = Math.max(0, first.nameStart - 2);
    const to = named?.make.body.isToken === true ? Math.min(bytes.length, Math.max(...rivals.map(({ end }) => end)) + 1) : bytes.length;
    const text = (0,text_of_bytes/* latin1 */.W)(bytes, from, to);
    const [span] = named?.pattern.findAll(text) ?? [];
    return span === undefined ? first : { start: from + span.start, end: from + span.end };
}

;// CONCATENATED MODULE: ./build/scan/named/shown-keys.js
const shown_keys_FARTHEST = 160;
function isShownKey({ shownBy }, before) {
    if (shownBy === undefined)
        return false;
    const near = before.slice(-shown_keys_FARTHEST).toLowerCase();
    const open = near.lastIndexOf("(");
    if (open === -1 || /[);]/.test(near.slice(open + 1)))
        return false;
    const called = near.slice(0, open).trimEnd();
    return shownBy.some((name) => called.endsWith(name));
}

;// CONCATENATED MODULE: ./build/scan/named/told-as-digest.js

const LONGEST_BEFORE = 320;
const told_as_digest_HEX = /^(?:[0-9a-f]+|[0-9A-F]+|[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})$/;
const NAME_BEFORE = /([\w$@+~./-]+)["'`\\\])}]{0,4}[ \t]{0,8}(?:=>|:{1,2}=?|\?=|={1,2}|>|,|\(|[ \t])[\s"'`\\([{=>@]{0,8}$/;
const DIGEST = /^(?:hash(?:es|sum)?|sha\d*(?:sum)?|shasum|md[45](?:sum)?|crc\d*|checksums?|digests?|integrity|sri|fingerprints?|thumbprint|etag|rev|revisions?|commits?|commitish|oid|ref|version)$/;
const DIGEST_OF_TWO = /(?:^|_)(?:git_head|commit_id|revision_id|sha_?(?:1|224|256|384|512)(?:_?sum)?|md_?5)$/;
const BARE_ID = /^_?(?:id|uuid|guid)$/i;
const EXTENSION = "(?:[cm]?[jt]sx?|jsx?|vue|svelte|mjs|cjs|map|d\\.ts|py[ciwdx]?|rb|go|rs|java|class|jar|kts?|swift|m|mm|c|cc|cpp|cxx|h|hh|hpp|cs|fs|vb|php|pl|pm|lua|ex|exs|erl|scala|clj|dart|r|jl|sh|bash|zsh|ps1|bat|json5?|ya?ml|toml|xml|x?html?|css|s[ac]ss|less|md|mdx|rst|txt|csv|tsv|sql|proto|graphql|tf|bzl|lock|conf|cfg|ini|svg|png|jpe?g|gif|webp|avif|ico|bmp|pdf|woff2?|ttf|otf|eot|mp[34]|wasm|node|so|dll|dylib|exe|zip|t?gz|tar|bz2|xz|whl|gem|deb|rpm|nupkg)";
const FILE_NAME = new RegExp(`[\\w-]\\.${EXTENSION}$`, "i");
const REST_OF_FILE_NAME = new RegExp(`^[\\w@+~./-]*\\.${EXTENSION}(?![\\w/])`, "i");
const PATH_LETTER = /[\w@+~./-]/;
function isToldAsDigest({ id, keywords, shapes }, value, before) {
    if (!told_as_digest_HEX.test(value))
        return false;
    const near = before.slice(-LONGEST_BEFORE);
    const name = NAME_BEFORE.exec(near)?.[1];
    if (name === undefined)
        return false;
    if (FILE_NAME.test(name) || namesDigest(name))
        return true;
    if (BARE_ID.test(name) && !/-id$/.test(id))
        return true;
    const isAssigned = shapes.some((shape) => shape.kind === "pattern" && shape.assigned !== undefined);
    return isAssigned && !readName(name).ends && isNamedByFiles(near, keywords);
}
function namesDigest(name) {
    const words = wordsOfName(name);
    return DIGEST.test(words.at(-1) ?? "") || DIGEST_OF_TWO.test(words.join("_"));
}
function isNamedByFiles(text, keywords) {
    const folded = text.toLowerCase();
    let count = 0;
    for (const keyword of keywords) {
        for (let at = folded.indexOf(keyword); at !== -1; at = folded.indexOf(keyword, at + 1)) {
            if (!isInFileName(folded, at))
                return false;
            count++;
        }
    }
    return count > 0;
}
function isInFileName(text, at) {
    if (!REST_OF_FILE_NAME.test(text.slice(at)))
        return false;
    let start = at;
    while (start > 0 && PATH_LETTER.test(text.charAt(start - 1)))
        start--;
    return !text.slice(start).startsWith("//");
}

;// CONCATENATED MODULE: ./build/scan/named/within-names.js
const within_names_LONGEST_NAME = 160;
const RESOURCE_NAME = /(?:^|[^\w-])arn:[^\s"'`,;(){}<>]{0,140}$/i;
const CONDITION = /(?:^|[^\w-])aws:$/i;
function isWithinName(before) {
    if (!before.endsWith(":") && !before.endsWith("/"))
        return false;
    const near = before.slice(-within_names_LONGEST_NAME);
    return CONDITION.test(near) || RESOURCE_NAME.test(near);
}

;// CONCATENATED MODULE: ./build/scan/search/judge-neighbourhood.js







const REACH_BEFORE = 160;
const REACH_AFTER = 80;
function judgeNeighbourhood(pending, surroundings, score) {
    return pending.flatMap((prepared) => judgeOne(prepared, surroundings, score));
}
function judgeOne(prepared, surroundings, score) {
    const { detector } = prepared;
    const { text } = surroundings;
    const spans = [...patternMatches(prepared, surroundings), ...nearbyTokens(prepared, surroundings)];
    return spans.flatMap(({ start, end }) => {
        const value = text.slice(start, end);
        const judgement = judge(detector, value);
        if (judgement === undefined)
            return [];
        const before = text.slice(0, start);
        if (detector.grade === "context" && (isWithinName(before) || isToldAsDigest(detector, value, before)))
            return [];
        const isWeighed = score !== undefined && judgement.confidence === "context" && detector.grade === "context";
        const candidate = { detector, value, before, after: text.slice(end) };
        return isWeighed && score(candidate) < LEAST_SCORE ? [] : [{ start, end, ...judgement, detector: detectorFor(judgement, before) }];
    });
}
function detectorFor({ detector }, before) {
    return detector.severity === undefined && isShownKey(detector, before) ? withSeverity(detector, "warning") : detector;
}
function patternMatches(prepared, { text, named }) {
    return named.get(prepared.index) ?? prepared.patterns.flatMap((pattern) => pattern.findAll(text));
}
function nearbyTokens(prepared, { around, text }) {
    if (prepared.nearbyTokens.length === 0)
        return [];
    const spans = prepared.nearbyTokens.flatMap((shape) => tokensIn(around, shape));
    return spans.filter((span) => hasKeywordNear(prepared, text, span));
}
function hasKeywordNear(prepared, text, span) {
    const before = text.slice(Math.max(0, span.start - REACH_BEFORE), span.start).toLowerCase();
    const after = text.slice(span.end, span.end + REACH_AFTER).toLowerCase();
    return prepared.detector.keywords.some((keyword) => before.includes(keyword.toLowerCase()) || after.includes(keyword.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/scan/search/neighbourhoods.js







const neighbourhoods_BEFORE = 256;
const neighbourhoods_AFTER = 1280;
const MARGIN = 512;
const neighbourhoods_SHORTEST_VALUE = 8;
const LINES_BELOW = 320;
const MOST_LINES = 4;
function createNeighbourhoods(detectorCount, memory, score) {
    const noted = new Int32Array(detectorCount);
    const namedValues = createNamedValues();
    let generation = 1;
    let pending = [];
    let found = [];
    let bytes = new Uint8Array(0);
    let start = 0;
    let end = -1;
    let lastKeywordEnd = 0;
    let takesUntil = -1;
    const open = (at) => {
        start = lineStart(bytes, at, neighbourhoods_BEFORE);
        end = lineEnd(bytes, at, neighbourhoods_AFTER);
        takesUntil = end === bytes.length || bytes[end] === 0x0a ? end : end - MARGIN;
        pending = [];
        generation++;
    };
    const close = () => {
        if (pending.length === 0)
            return;
        const isHeading = leadsTo(bytes, start, end);
        if (!isHeading && !holdsValue(bytes, start, end))
            return;
        if (isHeading || !holdsValueAfter(bytes, lastKeywordEnd, end))
            end = belowEnd(bytes, end);
        const around = (0,as_buffer/* asBuffer */.b)(bytes).subarray(start, end);
        const hopeful = namedValues.hopeful(around, pending);
        if (hopeful.length === 0)
            return;
        const text = around.toString("latin1");
        const key = keyOf(hopeful, text);
        const verdicts = memory.get(key) ?? memory.put(key, judgeNeighbourhood(hopeful, { around, text, named: namedValues.search(around, hopeful) }, score));
        for (const verdict of verdicts)
            found.push(neighbourhoods_toFound(verdict, bytes, start));
    };
    return {
        note(prepared, at) {
            if (at > takesUntil) {
                close();
                open(at);
            }
            lastKeywordEnd = at;
            if (noted[prepared.index] === generation)
                return;
            noted[prepared.index] = generation;
            pending.push(prepared);
        },
        finish() {
            close();
            pending = [];
            return found;
        },
        begin(next) {
            bytes = next;
            found = [];
            pending = [];
            takesUntil = -1;
            end = -1;
        },
    };
}
function keyOf(prepared, text) {
    let key = "";
    for (const { index } of prepared)
        key += String.fromCharCode(index);
    return `${key}\n${text}`;
}
function neighbourhoods_toFound(verdict, bytes, offset) {
    const { detector, confidence, notes } = verdict;
    const start = offset + verdict.start;
    const end = offset + verdict.end;
    const text = (0,text_of_bytes/* utf8 */.A)(bytes, start, end);
    return { detector, start, end, text, confidence, notes, preview: "…", specificity: 0, encoding: [] };
}
function leadsTo(bytes, start, end) {
    let last = end - 1;
    while (last > start && bytes[last] <= 0x20)
        last--;
    if (neighbourhoods_OPENS[bytes[last]] === 1)
        return true;
    let first = start;
    while (first < last && bytes[first] <= 0x20)
        first++;
    const isSection = bytes[first] === 0x5b && bytes[last] === 0x5d;
    return last - first < LONGEST_COMMENT && (isSection || COMMENTS[bytes[first]] === 1);
}
const LONGEST_COMMENT = 160;
const neighbourhoods_OPENS = tableOf(":{([");
const COMMENTS = tableOf("#/*;-<");
function holdsValue(bytes, start, end) {
    let length = 0;
    for (let at = start; at < end; at++) {
        length = VALUE_LETTER[bytes[at]] === 1 ? length + 1 : 0;
        if (length >= neighbourhoods_SHORTEST_VALUE)
            return true;
    }
    return false;
}
function holdsValueAfter(bytes, from, end) {
    let at = from;
    while (at < end && (MEMBERSHIP[bytes[at]] & TOKEN_BIT) !== 0 && bytes[at] !== 0x3d)
        at++;
    return holdsValue(bytes, at, end);
}
const VALUE_LETTER = Uint8Array.from({ length: 256 }, (_, byte) => byte > 0x20 && !"\"'`(),;".includes(String.fromCharCode(byte)) ? 1 : 0);
function belowEnd(bytes, end) {
    const limit = Math.min(bytes.length, end + LINES_BELOW);
    let at = end;
    for (let lines = 0; lines < MOST_LINES && at < limit; lines++)
        at = lineEnd(bytes, at + 1, Math.max(0, limit - at - 1));
    return at;
}

;// CONCATENATED MODULE: ./build/scan/search/search-bytes.js












const search_bytes_HITS_AT_ONCE = 16_384;
function createSearchBytes(plan, memory, assignments, { today, score }) {
    const hits = automaton_createHits(search_bytes_HITS_AT_ONCE);
    const runs = createRunCache();
    const judgedUntil = new Int32Array(plan.detectorCount);
    const neighbourhoods = createNeighbourhoods(plan.detectorCount, memory, score);
    const actionsOf = plan.actionsBy(plan.automaton.keywordsOf);
    const givenActions = createGivenActions(plan);
    return (bytes, onEncoded, given) => {
        const search = {
            bytes,
            onEncoded,
            runs,
            neighbourhoods,
            assignments,
            today,
            found: [],
            allowEnds: [],
            judgedUntil: judgedUntil.fill(0),
            reachesFar: false,
            lettersUntil: 0,
            pieceTriedAt: -1,
        };
        runs.clear();
        neighbourhoods.begin(bytes);
        if (given !== undefined)
            actOnGiven(search, given, givenActions(given));
        else {
            hits.resumeAt = 0;
            for (let at = 0; at < bytes.length;) {
                at = plan.automaton.find(bytes, at, hits);
                for (let index = 0; index < hits.count; index++) {
                    actAt(search, actionsOf(hits.states[index]), hits.ends[index]);
                }
            }
        }
        return { found: [...search.found, ...neighbourhoods.finish()], allowEnds: search.allowEnds, reachesFar: search.reachesFar };
    };
}
function createGivenActions(plan) {
    let keywordsOf;
    let actionsOf = () => [];
    return (given) => {
        if (given.keywordsOf !== keywordsOf)
            actionsOf = plan.actionsBy(given.keywordsOf);
        keywordsOf = given.keywordsOf;
        return actionsOf;
    };
}
function actOnGiven(search, { numbers }, actionsOf) {
    for (let index = 0; index < numbers.length; index += 2) {
        actAt(search, actionsOf(numbers[index + 1]), numbers[index]);
    }
}
function actAt(search, actions, end) {
    for (let next = 0; next < actions.length; next++)
        act(search, actions[next], end);
}
const FAR_PARSERS = new Set(["json-web-key", "private-key", "gcp-service-account"]);
function act(search, action, end) {
    switch (action.kind) {
        case "token":
            tryToken(search, action, end - action.back);
            break;
        case "parser":
            tryParser(search, action, end);
            break;
        case "nearby":
            search.neighbourhoods.note(action.prepared, end);
            break;
        case "assignment":
            tryAssignment(search, action, end);
            break;
        case "known":
            search.reachesFar = true;
            tryKnown(search, action, end - action.back);
            break;
        case "known-piece":
            tryPiece(search, end - action.length, action.length);
            break;
        case "packed":
        case "manifest":
        case "table":
        case "logins":
            search.reachesFar = true;
            search.onEncoded(action.kind, end - action.length, end);
            break;
        case "escape":
        case "seam":
        case "list":
        case "template":
        case "turn":
        case "piece":
        case "place":
        case "word":
            search.onEncoded(action.kind, end - action.length, end);
            break;
        case "allow":
            search.allowEnds.push(end);
    }
}
function tryToken(search, action, start) {
    const { bytes, judgedUntil } = search;
    const { detector, index } = action.prepared;
    const { shape } = action;
    if (start < judgedUntil[index] || !shape.beginsAt(bytes, start))
        return;
    const hasChecksum = detector.checksum !== undefined;
    const mayStart = hasChecksum || shape.mayStartAt(bytes, start);
    const alone = mayStart ? (hasChecksum ? shape.matchGluedAt : shape.matchAt)(bytes, start, search.runs) : -1;
    const read = alone === -1 && !hasChecksum && isBinary(bytes) ? shape.matchInBinaryAt(bytes, start, search.runs) : alone;
    if (read === -1) {
        if (mayStart && start !== search.pieceTriedAt)
            tryPiece(search, start, shape.literalLengthAt(bytes, start));
        return;
    }
    const isGlued = read < 0;
    const end = isGlued ? ~read : read;
    if (!isGlued)
        judgedUntil[index] = end;
    const text = (0,text_of_bytes/* utf8 */.A)(bytes, start, end);
    const literalLength = shape.literalLengthAt(bytes, start);
    const fixed = { prefixLength: literalLength, separated: shape.hasChecksumSeparator };
    const judgement = judge(detector, text, fixed);
    if (judgement === undefined)
        return;
    if (judgement.confidence !== "checksum" && (isGlued || isPieceOfMore(bytes, start, end, text, literalLength)))
        return;
    if (alone === -1 && judge(detector, (0,text_of_bytes/* utf8 */.A)(bytes, start, endOfNeighbour(bytes, end)), fixed) === undefined)
        return;
    const preview = `${text.slice(0, literalLength)}…`;
    search.found.push({ start, end, text, preview, specificity: literalLength, encoding: [], ...judgement });
}
const SHORTEST_PREFIX = 4;
function tryPiece(search, start, prefixLength) {
    if (prefixLength < SHORTEST_PREFIX)
        return;
    search.pieceTriedAt = start;
    const word = shellWordAt(search.bytes, start, search.lettersUntil);
    if (typeof word === "number")
        search.lettersUntil = word;
    else
        search.onEncoded("word", word.start, word.end);
    const piece = named_pieces_pieceAt(search.bytes, start);
    if (piece === undefined)
        return;
    search.reachesFar = true;
    search.onEncoded("piece", piece.start, piece.end);
}
function tryParser(search, action, end) {
    const { bytes, judgedUntil } = search;
    const { detector, index } = action.prepared;
    if (end - action.length < judgedUntil[index])
        return;
    const parsed = action.parser(bytes, end - action.length, end, search.today);
    search.reachesFar ||= action.name === "bare-key";
    if (parsed === undefined)
        return;
    search.reachesFar ||= FAR_PARSERS.has(action.name);
    judgedUntil[index] = "nothingUntil" in parsed ? parsed.nothingUntil : parsed.end;
    if ("nothingUntil" in parsed)
        return;
    const { severity, ...read } = parsed;
    const own = severity === undefined ? detector : withSeverity(detector, severity);
    const text = (0,text_of_bytes/* utf8 */.A)(bytes, parsed.start, parsed.end);
    search.found.push({ confidence: "structure", ...read, detector: own, text, encoding: [] });
}
function tryAssignment(search, { detector, index, length, trailing }, end) {
    const { bytes, judgedUntil } = search;
    if (end - length < judgedUntil[index])
        return;
    const assignment = readAssignment(bytes, end - length, end - trailing);
    judgedUntil[index] = "readUntil" in assignment ? assignment.readUntil : assignment.name.end;
    if ("readUntil" in assignment)
        return;
    const found = search.assignments.weigh(bytes, assignment, detector);
    if (found !== undefined)
        search.found.push(found);
}
function tryKnown(search, action, start) {
    const { form } = action;
    if (!standsAt(form, search.bytes, start))
        return;
    search.found.push({
        detector: CONFIGURED_CREDENTIAL,
        start,
        end: start + form.bytes.length,
        text: form.value,
        confidence: "structure",
        preview: "…",
        notes: [`the value of the configured credential ${form.name}`],
        specificity: 2,
        encoding: form.encoding,
    });
}

;// CONCATENATED MODULE: ./build/scan/search/search-deep.js
























const search_deep_DEEPEST = 5;
const PORTION = 1 << 20;
const MOST_GROWTH = 8;
const FREE_GROWTH = 1 << 20;
function createSearchDeep(plan, pairs, aids) {
    const memory = createNeighbourhoodMemory();
    const assignments = createAssignments(aids.score ?? contextualScore);
    const levels = [];
    const levelAt = (depth) => {
        levels[depth] ??= { searchBytes: createSearchBytes(plan, memory, assignments, aids), sink: createDecodedText() };
        return levels[depth];
    };
    return {
        mayReachFar: createFarSearch(plan, pairs, (farPlan) => createSearchBytes(farPlan, memory, assignments, aids)),
        search(bytes, given) {
            const bytesLeft = bytes.length * MOST_GROWTH + FREE_GROWTH;
            const dive = { levelAt, pairs, seeksChecksums: aids.seeksChecksums, bytesLeft, stopped: false };
            const searched = searchLevel(bytes, 0, dive, given);
            return { ...searched, stopped: dive.stopped || dive.bytesLeft <= 0 };
        },
    };
}
function searchLevel(bytes, depth, dive, given) {
    const { searchBytes, sink } = dive.levelAt(depth);
    if (depth === search_deep_DEEPEST) {
        const { found, allowEnds, reachesFar } = searchBytes(bytes, () => undefined);
        return { found: resolveOverlaps(found), allowEnds, reachesFar };
    }
    sink.clear();
    const decoded = [];
    const searchDecoded = () => {
        dive.bytesLeft -= sink.length;
        if (sink.length > 0 && dive.bytesLeft > 0)
            for (const each of fromDecoded(sink, bytes.length, depth, dive))
                decoded.push(each);
        sink.clear();
    };
    const afterPiece = () => {
        if (sink.length >= PORTION)
            searchDecoded();
    };
    const { found, allowEnds, reachesFar } = searchBytes(bytes, createOnEncoded(bytes, sink, afterPiece, dive), given);
    const checked = [];
    let holdsZlib = false;
    decodeRuns(bytes, sink, afterPiece, (start, end) => {
        if (dive.seeksChecksums)
            for (const each of checksummedTokensIn(bytes, start, end))
                checked.push(each);
        if (!isZlibRun(bytes, start))
            return;
        holdsZlib = true;
        unpack(bytes, start, sink, dive);
        afterPiece();
    });
    decodeSpelledBytes(bytes, sink, afterPiece);
    if (depth === 0)
        decodeWideStretches(bytes, sink, afterPiece);
    searchDecoded();
    const whole = withPairs(bytes, [...found, ...checked, ...decoded], dive.pairs);
    return { found: whole, allowEnds, reachesFar: reachesFar || holdsZlib || dive.pairs.reachFar(whole) };
}
function withPairs(bytes, found, pairs) {
    if (found.length === 0)
        return found;
    const others = pairs.completing(bytes, found);
    return resolveOverlaps(others.length === 0 ? found : [...found, ...others]);
}
function fromDecoded(sink, sourceLength, depth, dive) {
    const { found } = searchLevel(sink.bytes(), depth + 1, dive);
    return found.flatMap((each) => {
        const place = sink.toSource(each);
        return place === undefined ? [] : { ...place, end: Math.min(place.end, sourceLength) };
    });
}
function createOnEncoded(bytes, sink, afterPiece, dive) {
    const until = {
        escape: 0,
        seam: 0,
        list: 0,
        template: 0,
        turn: 0,
        piece: 0,
        word: 0,
        packed: 0,
        manifest: 0,
        table: 0,
        place: 0,
        logins: 0,
    };
    const joinPieces = createPieceJoiner(bytes, sink);
    return (kind, start, end) => {
        if (kind === "seam" && !mayJoin(bytes, start))
            return;
        if (start < until[kind])
            return;
        until[kind] = decode(kind, start, end, until[kind]);
        afterPiece();
    };
    function decode(kind, start, end, from) {
        switch (kind) {
            case "escape":
                return decodeEscapes(bytes, start, from, sink);
            case "seam":
                return joinStrings(bytes, start, from, sink);
            case "list":
                return joinList(bytes, start, end, from, sink);
            case "template":
                return fillTemplate(bytes, start, end, from, sink);
            case "piece":
                joinPieces({ start, end });
                return end;
            case "word":
                joinShellWord(bytes, { start, end }, sink);
                return end;
            case "turn":
                return turnText(bytes, { start, end }, from, sink);
            case "manifest":
                return decodeManifest(bytes, start, from, sink);
            case "table":
                return readPasswordTable(bytes, start, from, sink);
            case "place":
            case "logins":
                return readByPlace(bytes, start, end, sink);
            case "packed":
                return isUuencoded(bytes, start) ? decodeUuencoded(bytes, start, sink) : unpack(bytes, start, sink, dive);
        }
    }
}
function unpack(bytes, start, sink, dive) {
    if (dive.bytesLeft <= 0)
        return start;
    const { until, stopped, wasted } = unpackRun(bytes, start, sink);
    dive.stopped ||= stopped;
    dive.bytesLeft -= wasted;
    return until;
}

;// CONCATENATED MODULE: ./build/scan/search/matcher.js












function createMatcher(detectors, options) {
    const disabled = new Set(options.disabled);
    const enabled = detectors.filter((detector) => !disabled.has(detector.id));
    const contextual = (options.contextual ?? []).filter((detector) => !disabled.has(detector.id));
    const plan = createPlan(enabled, options.known, contextual);
    const deep = createSearchDeep(plan, createPairs(enabled), {
        today: options.today,
        score: options.score,
        seeksChecksums: contextual.includes(CHECKSUMMED_TOKEN),
    });
    const keyOf = createKeyMaker(options.keySalt);
    const tellUnfinished = oncePerPath(options.onUnfinished);
    const searchPlain = (plain, path, given) => {
        const { found, allowEnds, reachesFar, stopped } = deep.search(plain.bytes, given);
        if (stopped)
            tellUnfinished(path);
        if (found.length === 0)
            return { matches: [], reachesFar };
        const comments = readAllowComments(plain.bytes, allowEnds, found, createLocator(plain.bytes));
        const locator = createLocator(plain.bytes);
        return { matches: found.map((each) => toMatch(each, { plain, path, comments, locator, keyOf })), reachesFar };
    };
    const searchPart = (anyBytes, path, given) => {
        const bytes = (0,as_buffer/* asBuffer */.b)(anyBytes);
        const named = namedKeyOf(bytes, path);
        if (named !== undefined)
            return searchNamed(named, path, searchPlain);
        const plain = toPlainText(bytes);
        const { matches, reachesFar } = searchPlain(plain, path, plain.bytes === bytes ? given : undefined);
        if (plain.encoding.length === 0)
            return { matches, reachesFar };
        const others = searchPlain(asTheyAre(bytes), path);
        return { matches: withOthers(matches, others.matches), reachesFar: reachesFar || others.reachesFar };
    };
    return {
        notices: noticesFor(options.known),
        keywords: plan.keywords,
        searchPart,
        mayReachFar: (bytes) => deep.mayReachFar((0,as_buffer/* asBuffer */.b)(bytes)),
        search: (bytes, path) => searchPart(bytes, path).matches,
    };
}
function searchNamed({ bytes, nameLength }, path, search) {
    const { matches, reachesFar } = search({ ...asTheyAre(bytes), toSource: (offset) => Math.max(0, offset - nameLength) }, path);
    const moved = matches.map((match) => ({ ...match, column: match.column - nameLength, endColumn: match.endColumn - nameLength }));
    return { matches: moved, reachesFar };
}
function oncePerPath(tell) {
    const told = new Set();
    return (path) => {
        if (!told.has(path))
            tell?.(path);
        told.add(path);
    };
}
function withOthers(matches, others) {
    const keys = new Set(matches.map((match) => match.key));
    return [...matches, ...others.filter((other) => !keys.has(other.key))];
}
function toMatch(found, { plain, path, comments, locator, keyOf }) {
    const { detector, start, end, confidence, encoding, preview } = found;
    const secret = wrapSecret(found.text);
    const from = locator.at(start);
    const to = locator.at(end);
    const { allowed, notes } = allowanceFor(comments, from.line, to.line);
    return {
        detector,
        secret,
        key: keyOf(detector, secret),
        start: plain.toSource(start),
        end: plain.toSource(end),
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        confidence,
        encoding: [...plain.encoding, ...encoding],
        preview,
        notes: [...found.notes, ...notes],
        allowed,
        fingerprint: fingerprintOf(detector, secret, { path, lineWithoutSecret: () => lineWithout(plain.bytes, start, end) }),
    };
}
const LINE_REACH = 200;
function lineWithout(bytes, start, end) {
    const from = lineStart(bytes, start, LINE_REACH);
    const to = lineEnd(bytes, end, LINE_REACH);
    return `${(0,text_of_bytes/* utf8 */.A)(bytes, from, start)}…${(0,text_of_bytes/* utf8 */.A)(bytes, end, to)}`;
}
function noticesFor(known) {
    return namesOfTooShort(known).map((name) => `The value of credential ${name} is too short to be searched for in commits: fewer than 8 characters are found in ordinary words.`);
}

;// CONCATENATED MODULE: ./build/scan/scan.js












async function scan(config, occasion, known, world, range = (0,resolve_range/* resolveAhead */._)(config.target, occasion, world.git)) {
    const startMs = world.clock.monotonicMs();
    const secrets = known.flatMap(secretsOf);
    const tally = emptyTally();
    await Promise.all([preparePatterns(config.detectors), prepareExclusion(config.excludePaths)]);
    const matcher = createMatcher(config.detectors, {
        known: secrets,
        disabled: config.disabledBuiltIns ?? [],
        contextual: CONTEXTUAL_DETECTORS,
        today: world.clock.now(),
        onUnfinished: (what) => tally.skips.push({ what, why: TOO_MUCH_ENCODED, kind: "incomplete" }),
    });
    const { sightings, atHead, scope, notices } = await search(range, { git: world.git, config, matcher, tally }, world);
    const said = await searchPullRequest(occasion, { config, matcher, tally }, world.pullRequests);
    const leaks = toLeaks([...sightings, ...said.sightings], atHead);
    return {
        leaks: occasion.trust === "trusted" ? leaks : leaks.map(withoutAllowance),
        coverage: toCoverage(tally, scope, world.clock.monotonicMs() - startMs),
        notices: [...notices, ...said.notices, ...matcher.notices],
    };
}
function secretsOf(credential) {
    return (0,secrets_in/* secretsIn */.V)({ ...credential, companions: undefined }).map((secret) => ({ name: credential.name, secret }));
}
const TOO_MUCH_ENCODED = "decodes, encoding within encoding, to more than eight times its size, of which the rest was not searched. Look at the file; if it is harmless, exclude its path.";
const scan_NOTHING = { sightings: [], atHead: undefined };
function search(range, searching, world) {
    const { target } = searching.config;
    return unlessBroken(searching.tally.skips, { ...scan_NOTHING, scope: scopeOf(target), notices: [] }, async () => {
        if (range !== undefined)
            return searchRange(await range, searching, world.threads);
        if (target.kind !== "directory")
            return { ...(await searchStaged(searching, world.files)), scope: "what is staged", notices: [] };
        const sightings = await searchDirectory(target.path, searching.config, searching.matcher, searching.tally, world.files);
        return { sightings, atHead: undefined, scope: `files of ${target.path}`, notices: [] };
    });
}
function scopeOf(target) {
    return target.kind === "range" ? target.range : target.kind;
}
async function searchRange(range, searching, threads) {
    const { scope } = range;
    switch (range.kind) {
        case "nothing":
            return { ...scan_NOTHING, scope, notices: [range.notice] };
        case "unreadable":
            searching.tally.skips.push({ what: scope, why: range.why, kind: "incomplete" });
            return { ...scan_NOTHING, scope, notices: [] };
        case "commits": {
            if (range.lacking !== undefined)
                searching.tally.skips.push({ what: scope, why: range.lacking, kind: "incomplete" });
            const found = await searchCommits(range, searching, threads);
            const isEmpty = searching.tally.commitsExpected === 0;
            const notices = isEmpty ? ["The range holds no commits, so there was nothing to search."] : [];
            return { ...found, scope, notices };
        }
    }
}
const NOT_COUNTED = "an allow comment stands beside it, but does not count here: whoever wrote the change wrote the comment";
function withoutAllowance(leak) {
    return leak.allowed === undefined ? leak : { ...leak, allowed: undefined, notes: [...leak.notes, NOT_COUNTED] };
}


/***/ })

};
