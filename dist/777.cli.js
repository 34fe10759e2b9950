export const id = 777;
export const ids = [777];
export const modules = {

/***/ 1777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(178);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/io/address-guard.js


const METADATA = new Set(["169.254.169.254", "169.254.170.2", "168.63.129.16", "100.100.100.200", "fd00:ec2::254"]);
const METADATA_NAMES = new Set(["metadata.google.internal", "metadata.goog", "instance-data"]);
const REFUSED_ADDRESS = "KEYTURN_REFUSED_ADDRESS";
function refusalOf(url, allowPrivate) {
    if (!URL.canParse(url))
        return "the address is no URL";
    const { protocol, hostname, username, password } = new URL(url);
    const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
    if (username !== "" || password !== "")
        return "the address holds a user name or password";
    if (METADATA_NAMES.has(host) || (ipaddr.isValid(host) && isMetadata(host)))
        return "the address serves the machine's own metadata";
    if (protocol !== "https:" && protocol !== "http:")
        return "the address is neither https nor http";
    if (allowPrivate)
        return undefined;
    if (protocol === "http:")
        return "plain http would show the credential to everyone on the way";
    if (host === "localhost" || host.endsWith(".localhost"))
        return "the name means this machine";
    return ipaddr.isValid(host) && !isPublic(host) ? "the address is private, local or reserved" : undefined;
}
async function allowedAddresses(hostname, allowPrivate) {
    const name = hostname.replace(/^\[|\]$/g, "");
    return new Promise((resolve) => {
        guardedLookup(allowPrivate)(name, { all: true }, (error, addresses) => {
            resolve(error === null && Array.isArray(addresses) ? addresses.map(({ address }) => address) : []);
        });
    });
}
function pinnedLookup(address, allowPrivate) {
    return (_hostname, options, callback) => {
        if (!ipaddr.isValid(address) || !isAllowed(address, allowPrivate))
            return callback(refused(), "", 0);
        answer([{ address, family: ipaddr.parse(address).kind() === "ipv6" ? 6 : 4 }], options, callback);
    };
}
function guardedLookup(allowPrivate) {
    return (hostname, options, callback) => {
        (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, "", 0);
            if (!addresses.every(({ address }) => isAllowed(address, allowPrivate)))
                return callback(refused(), "", 0);
            answer(addresses, options, callback);
        });
    };
}
function answer(addresses, options, callback) {
    const [first] = addresses;
    if (options.all === true)
        callback(null, addresses);
    else
        callback(null, first?.address ?? "", first?.family ?? 0);
}
function isAllowed(address, allowPrivate) {
    return !isMetadata(address) && (allowPrivate || isPublic(address));
}
function isMetadata(address) {
    return METADATA.has(unwrap(address).toString());
}
function isPublic(address) {
    return unwrap(address).range() === "unicast";
}
function unwrap(address) {
    const parsed = ipaddr.process(address.split("%")[0] ?? address);
    if (parsed.kind() === "ipv6" && parsed.range() === "rfc6052")
        return ipaddr.fromByteArray(parsed.toByteArray().slice(12));
    return parsed;
}
function refused() {
    return Object.assign(new Error("refused address"), { code: REFUSED_ADDRESS });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/io/http-body.js


const MOST_LAYERS = 2;
async function readBounded(body, encoding, maxBytes) {
    const decoded = decode(body, [encoding ?? []].flat().join(","));
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of decoded) {
            const room = maxBytes - bytes;
            chunks.push(Buffer.from(chunk).subarray(0, room));
            bytes += chunk.length;
            if (bytes > maxBytes)
                break;
        }
    }
    finally {
        body.on("error", () => { }).destroy();
    }
    return { text: Buffer.concat(chunks).toString("utf8"), truncated: bytes > maxBytes };
}
function decode(body, encodings) {
    const names = encodings
        .toLowerCase()
        .split(",")
        .map((name) => name.trim());
    const layers = names.filter((name) => name !== "" && name !== "identity").reverse();
    if (layers.length > MOST_LAYERS)
        throw Object.assign(new Error("too many encodings"), { code: "KEYTURN_UNREADABLE_BODY" });
    return layers.reduce((stream, name) => (0,external_node_stream_.pipeline)(stream, decoderFor(name), () => { }), body);
}
function decoderFor(name) {
    switch (name) {
        case "gzip":
        case "x-gzip":
            return (0,external_node_zlib_.createGunzip)();
        case "deflate":
            return (0,external_node_zlib_.createInflate)();
        case "br":
            return (0,external_node_zlib_.createBrotliDecompress)();
        default:
            throw Object.assign(new Error("unknown encoding"), { code: "KEYTURN_UNREADABLE_BODY" });
    }
}

;// CONCATENATED MODULE: ./build/io/http-failure.js

const CODES = [
    { pattern: new RegExp(`^${REFUSED_ADDRESS}$`), failure: "refused-address" },
    { pattern: /^KEYTURN_PROXY/, failure: "proxy" },
    { pattern: /^KEYTURN_UNREADABLE_BODY$/, failure: "protocol" },
    { pattern: /^(?:ENOTFOUND|EAI_[A-Z]+|ENODATA|ESERVFAIL|EDNS[A-Z]*)$/, failure: "dns" },
    { pattern: /^(?:UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|ETIMEDOUT|ESOCKETTIMEDOUT)$/, failure: "timeout" },
    { pattern: /^(?:CERT_|ERR_TLS|ERR_SSL|ERR_OSSL|EPROTO$|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|CRL_)/, failure: "tls" },
    { pattern: /^(?:UND_ERR_INVALID_ARG|ERR_INVALID_CHAR|ERR_HTTP_INVALID_HEADER_VALUE)$/, failure: "invalid-header" },
    { pattern: /^(?:ECONN[A-Z]+|EHOST[A-Z]+|ENET[A-Z]+|EPIPE|EADDR[A-Z]+|UND_ERR_SOCKET)$/, failure: "connect" },
];
function failureOf(error, viaProxy) {
    const codes = codesIn(error);
    const rule = CODES.find(({ pattern }) => codes.some((code) => pattern.test(code)));
    const detail = codes[0] ?? "no code";
    const aboutProxy = viaProxy && (codes.includes("UND_ERR_ABORTED") || rule?.failure === "dns" || rule?.failure === "connect");
    return { failure: aboutProxy ? "proxy" : (rule?.failure ?? "protocol"), detail };
}
function codesIn(error) {
    const codes = [];
    const queue = [error];
    for (let seen = 0; seen < 10 && queue.length > 0; seen++) {
        const next = queue.shift();
        if (typeof next !== "object" || next === null)
            continue;
        if ("code" in next && typeof next.code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(next.code))
            codes.push(next.code);
        if ("errors" in next && Array.isArray(next.errors))
            queue.push(...next.errors.slice(0, 5));
        if ("cause" in next)
            queue.push(next.cause);
    }
    return codes;
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/io/proxy-choice.js

function proxyFor(url, environment) {
    const own = url.protocol === "https:" ? variable("https_proxy", environment) : variable("http_proxy", environment);
    const proxy = own ?? variable("all_proxy", environment);
    if (proxy === undefined || isExempt(url, variable("no_proxy", environment) ?? ""))
        return undefined;
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
    if (!/^https?:/i.test(withScheme) || !URL.canParse(withScheme))
        throw Object.assign(new Error("no proxy"), { code: "KEYTURN_PROXY_NO_HTTP_URL" });
    return withScheme;
}
function variable(name, environment) {
    const value = environment[name] ?? environment[name.toUpperCase()];
    return value === undefined || value.trim() === "" ? undefined : value.trim();
}
function isExempt(url, list) {
    const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
    const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== "")
        .some((entry) => matches(entry, host, port));
}
function matches(entry, host, port) {
    if (entry === "*")
        return true;
    const [, name = "", onlyPort] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (onlyPort !== undefined && onlyPort !== port)
        return false;
    const bare = name.replace(/^\[|\]$/g, "").replace(/^\*?\./, "");
    return bare !== "" && (host === bare || host.endsWith(`.${bare}`) || isInBlock(host, bare));
}
function isInBlock(host, block) {
    if (!ipaddr.isValid(host) || !ipaddr.isValidCIDR(block))
        return false;
    const address = ipaddr.process(host);
    const [network, bits] = ipaddr.parseCIDR(block);
    return address.kind() === network.kind() && address.match(network, bits);
}

;// CONCATENATED MODULE: ./build/io/http-route.js



async function openRoute(target, environment, authorities, maxHeaderSize) {
    const { Agent, ProxyAgent, buildConnector, request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const trust = authorities === undefined ? {} : { ca: [...authorities] };
    const { clientCertificate: client } = target;
    const tls = client === undefined ? trust : { ...trust, cert: client.certificate, key: client.privateKey };
    const limits = { connections: 1, pipelining: 0, maxHeaderSize, headersTimeout: target.timeoutMs, bodyTimeout: target.timeoutMs };
    const proxy = proxyFor(new URL(target.url), environment);
    if (proxy !== undefined) {
        const dispatcher = new ProxyAgent({ ...limits, uri: proxy, requestTls: tls, proxyTls: trust });
        return { dispatcher, request, viaProxy: true, certificateExpiresAt: () => undefined, address: () => undefined };
    }
    let certificateExpiresAt;
    let address;
    const connector = buildConnector({
        ...tls,
        timeout: target.timeoutMs,
        maxCachedSessions: 0,
        lookup: target.address === undefined ? guardedLookup(target.allowPrivate) : pinnedLookup(target.address, target.allowPrivate),
    });
    const connect = (options, callback) => connector(options, (...result) => {
        certificateExpiresAt = endOfCertificate(result[1]);
        address = result[1]?.remoteAddress;
        callback(...result);
    });
    return {
        dispatcher: new Agent({ ...limits, connect }),
        request,
        viaProxy: false,
        certificateExpiresAt: () => certificateExpiresAt,
        address: () => address,
    };
}
function endOfCertificate(socket) {
    if (!(socket instanceof external_node_tls_.TLSSocket))
        return undefined;
    const end = Date.parse(socket.getPeerCertificate().valid_to ?? "");
    return Number.isNaN(end) ? undefined : new Date(end);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/io/http-trust.js


async function readCertificates(environment) {
    const path = environment.SSL_CERT_FILE;
    if (path === undefined || path === "")
        return undefined;
    try {
        return [...ownAuthorities(), await (0,promises_.readFile)(path, "utf8")];
    }
    catch {
        return undefined;
    }
}
function ownAuthorities() {
    return typeof external_node_tls_.getCACertificates === "function" ? external_node_tls_.getCACertificates("default") : external_node_tls_.rootCertificates;
}

;// CONCATENATED MODULE: ./build/io/http.js







const USER_AGENT = `keyturn/${version/* VERSION */.x}`;
const MOST_HEADER_BYTES = 32 * 1024;
function createHttp(options) {
    const trust = lazily(() => readCertificates(options.environment));
    return {
        async send(request) {
            const startedAt = new Date();
            const refusal = refusalOf(request.url, request.allowPrivate);
            if (refusal !== undefined)
                return { failure: "refused-address", detail: refusal, startedAt, endedAt: new Date() };
            const signal = AbortSignal.timeout(request.timeoutMs);
            let route;
            try {
                route = await openRoute(request, options.environment, await trust(), MOST_HEADER_BYTES);
                return await exchange(request, route, signal, startedAt);
            }
            catch (error) {
                return failed(error, route, signal, startedAt);
            }
            finally {
                await route?.dispatcher.destroy();
            }
        },
        async addresses(url, allowPrivate) {
            if (refusalOf(url, allowPrivate) !== undefined || proxyFor(new URL(url), options.environment) !== undefined)
                return [];
            return allowedAddresses(new URL(url).hostname, allowPrivate);
        },
    };
}
async function exchange(request, route, signal, startedAt) {
    const response = await route.request(request.url, {
        method: request.method,
        headers: { "user-agent": USER_AGENT, ...request.headers },
        body: request.body ?? null,
        dispatcher: route.dispatcher,
        signal,
    });
    const body = await readBounded(response.body, response.headers["content-encoding"], request.maxBodyBytes);
    const certificateExpiresAt = route.certificateExpiresAt();
    const address = route.address();
    const headers = Object.entries(response.headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]);
    return {
        status: response.statusCode,
        headers: Object.fromEntries(headers),
        body: body.text,
        bodyTruncated: body.truncated,
        startedAt,
        endedAt: new Date(),
        ...(address && { address }),
        ...(certificateExpiresAt && { certificateExpiresAt }),
    };
}
function failed(error, route, signal, startedAt) {
    const found = signal.aborted
        ? { failure: "timeout", detail: "no whole answer in time" }
        : failureOf(error, route?.viaProxy === true);
    return { ...found, startedAt, endedAt: new Date() };
}
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ })

};
