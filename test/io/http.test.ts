// The real http client against a real server that behaves well, badly and worse.
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guardedLookup } from "../../src/io/address-guard.ts";
import { createHttp } from "../../src/io/http.ts";
import { VERSION } from "../../src/model/version.ts";
import type { HttpAnswer, HttpFailure, HttpRequest } from "../../src/world.ts";
import { madeUpKey } from "../support/credential.ts";
import { type Hostility, type ProviderServer, startProviderServer } from "../support/provider-server.ts";

let server: ProviderServer;
const http = createHttp({ environment: {} });

beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());

function request(path: string, extra: Partial<HttpRequest> = {}): HttpRequest {
  return { method: "GET", url: `${server.url}${path}`, headers: {}, timeoutMs: 2000, maxBodyBytes: 10_000, allowPrivate: true, ...extra };
}

async function answerOf(sent: HttpRequest): Promise<HttpAnswer> {
  const came = await http.send(sent);
  if ("failure" in came) throw new Error(`no answer: ${came.failure} ${came.detail}`);
  return came;
}

async function failureOf(sent: HttpRequest): Promise<HttpFailure> {
  const came = await http.send(sent);
  if (!("failure" in came)) throw new Error(`an answer came: ${came.status}`);
  return came;
}

describe("a well-behaved server", () => {
  test("status, headers and body arrive, and the client names itself", async () => {
    server.script("/plain", { status: 201, headers: { "x-two": ["a", "b"] }, body: "héllo" });
    const answer = await answerOf(request("/plain"));
    expect([answer.status, answer.headers["x-two"], answer.body, answer.bodyTruncated]).toEqual([201, "a, b", "héllo", false]);
    expect(server.requests.at(-1)?.headers["user-agent"]).toBe(`keyturn/${VERSION}`);
    expect(answer.endedAt.getTime()).toBeGreaterThanOrEqual(answer.startedAt.getTime());
  });

  test("every request has a connection of its own", async () => {
    server.script("/fresh", { json: {} });
    for (let i = 0; i < 3; i++) await answerOf(request("/fresh"));
    expect(new Set(server.requests.filter(({ path }) => path === "/fresh").map(({ clientPort }) => clientPort)).size).toBe(3);
  });

  test("a body is sent as it is", async () => {
    server.script("/post", { json: {} });
    await answerOf(request("/post", { method: "POST", body: '{"a":1}', headers: { "content-type": "application/json" } }));
    expect(server.requests.at(-1)).toMatchObject({ method: "POST", body: '{"a":1}' });
  });

  test("a compressed body is unpacked", async () => {
    server.script("/gzip", { json: { packed: true }, gzip: true });
    expect((await answerOf(request("/gzip"))).body).toBe('{"packed":true}');
  });

  test("a redirect is an answer and is not followed, with whatever header the credential goes", async () => {
    const other = await startProviderServer();
    server.script("/moved", { status: 302, headers: { location: `${other.url}/me` } });
    const answer = await answerOf(request("/moved", { headers: { "x-api-key": madeUpKey() } }));
    expect([answer.status, other.requests.length]).toEqual([302, 0]);
    await other.close();
  });

  test("a body longer than allowed is cut and said to be", async () => {
    server.script("/long", { body: "x".repeat(50_000) });
    const answer = await answerOf(request("/long"));
    expect([answer.body.length, answer.bodyTruncated]).toEqual([10_000, true]);
  });
});

describe("a hostile server", () => {
  const expected: readonly (readonly [Hostility, string])[] = [
    ["slow-headers", "timeout"],
    ["trickling-body", "timeout"],
    ["reset", "connect"],
    ["reset-in-body", "protocol"],
    ["half-close", "connect"],
    ["huge-headers", "protocol"],
    ["not-http", "protocol"],
    ["broken-gzip", "protocol"],
  ];
  test.each(expected)("%s ends as %s", async (hostile, failure) => {
    server.script(`/${hostile}`, { hostile });
    expect((await failureOf(request(`/${hostile}`, { timeoutMs: 400 }))).failure).toBe(failure);
  });

  test.each(["endless-body", "gzip-bomb"] as const)("%s is cut at the allowed size, counted unpacked", async (hostile) => {
    server.script(`/${hostile}`, { hostile });
    const answer = await answerOf(request(`/${hostile}`));
    expect([answer.body.length, answer.bodyTruncated]).toEqual([10_000, true]);
  });

  test("a value that no header can carry is a named failure without the value", async () => {
    const key = madeUpKey();
    const failure = await failureOf(request("/plain", { headers: { authorization: `Bearer ${key}\n${key}` } }));
    expect(failure.failure).toBe("invalid-header");
    expect(JSON.stringify(failure)).not.toContain(key);
  });
});

describe("addresses that no credential is meant for", () => {
  test.each([
    "http://api.example.com/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://[64:ff9b::a00:1]/",
    "https://10.1.2.3/",
    "https://192.168.0.1/",
    "https://172.16.0.1/",
    "https://169.254.169.254/",
    "https://0x7f000001/",
    "https://2130706433/",
    "https://0.0.0.0/",
    "https://100.64.0.1/",
    "https://[fd00::1]/",
    "https://[fe80::1]/",
    "https://localhost/",
    "https://some.localhost/",
    ["https://user", "word@api.example.com/"].join(":"),
    "ftp://api.example.com/",
    "no url",
  ])("%s is refused", async (url) => {
    expect((await failureOf(request("/", { url, allowPrivate: false }))).failure).toBe("refused-address");
  });

  test.each(["http://169.254.169.254/latest/", "http://metadata.google.internal/", "http://[fd00:ec2::254]/", "http://168.63.129.16/"])(
    "%s is refused even where private addresses are allowed",
    async (url) => {
      expect((await failureOf(request("/", { url }))).failure).toBe("refused-address");
    },
  );

  test("a name is judged by the addresses that it resolves to, at the moment when the socket connects", async () => {
    const resolve = (name: string, allowPrivate: boolean) =>
      new Promise<string>((done) =>
        guardedLookup(allowPrivate)(name, { all: true }, (error, found) => done(error?.code ?? JSON.stringify(found))),
      );
    expect(await resolve("localhost", false)).toBe("KEYTURN_REFUSED_ADDRESS");
    expect(await resolve("localhost", true)).toContain("127.0.0.1");
    expect(await resolve("169.254.169.254", true)).toBe("KEYTURN_REFUSED_ADDRESS");
  });
});

describe("one of a host's addresses", () => {
  const named = () => request("/plain", { url: `${server.url.replace("127.0.0.1", "api.example.invalid")}/plain` });

  test("is connected to whatever the name resolves to, and is told with the answer", async () => {
    expect(await answerOf({ ...named(), address: "127.0.0.1" })).toMatchObject({ status: 201, address: "127.0.0.1" });
    expect(server.requests.at(-1)?.headers.host).toBe(`api.example.invalid:${new URL(server.url).port}`);
    expect((await failureOf(named())).failure).toBe("dns");
  });

  test("is refused where the name's own would be", async () => {
    for (const address of ["169.254.169.254", "no address", ""]) {
      expect((await failureOf({ ...named(), address })).failure).toBe("refused-address");
    }
    const open = { ...named(), url: "https://api.example.invalid/", allowPrivate: false, address: "10.0.0.1" };
    expect((await failureOf(open)).failure).toBe("refused-address");
  });

  test("all of them are listed, but none that may not be asked and none behind a proxy", async () => {
    expect(await http.addresses?.(server.url, true)).toEqual(["127.0.0.1"]);
    expect((await http.addresses?.("http://localhost/", true))?.every((address) => ["127.0.0.1", "::1"].includes(address))).toBe(true);
    expect(await http.addresses?.("https://localhost/", false)).toEqual([]);
    expect(await http.addresses?.("https://api.example.invalid/", false)).toEqual([]);
    const behind = createHttp({ environment: { HTTP_PROXY: "http://127.0.0.1:1" } });
    expect(await behind.addresses?.(server.url, true)).toEqual([]);
  });
});

describe("failures on the way", () => {
  test("a closed port is a failure to connect", async () => {
    const closed = await startProviderServer();
    await closed.close();
    expect((await failureOf(request("/", { url: closed.url }))).failure).toBe("connect");
  });

  test("a name that does not exist is a failure to resolve", async () => {
    expect((await failureOf(request("/", { url: "http://keyturn.invalid/" }))).failure).toBe("dns");
  });

  test("plain http where TLS is spoken is a failure of TLS", async () => {
    expect((await failureOf(request("/", { url: server.url.replace("http:", "https:") }))).failure).toBe("tls");
  });
});

describe("a proxy from the environment", () => {
  test("requests go through it, hosts of NO_PROXY do not, and its refusal is named", async () => {
    const seen: string[] = [];
    const proxy = createServer();
    proxy.on("connect", (incoming, socket, head) => {
      seen.push(incoming.url ?? "");
      if (incoming.headers["proxy-authorization"] === undefined) return socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
      const [hostname = "", port = "80"] = (incoming.url ?? "").split(":");
      const upstream = connect(Number(port), hostname, () => {
        socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        upstream.write(head);
        upstream.pipe(socket).pipe(upstream);
      });
      return upstream.on("error", () => socket.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as AddressInfo;
    server.script("/proxied", { json: { through: "proxy" } });

    const through = createHttp({ environment: { HTTP_PROXY: ["http://user", `word@127.0.0.1:${port}`].join(":") } });
    expect(await through.send(request("/proxied"))).toMatchObject({ status: 200, body: '{"through":"proxy"}' });
    expect(seen).toEqual([server.host]);

    const refused = createHttp({ environment: { http_proxy: `http://127.0.0.1:${port}` } });
    expect(await refused.send(request("/proxied"))).toMatchObject({ failure: "proxy" });

    const exempt = createHttp({ environment: { HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: "example.com, 127.0.0.0/8" } });
    expect(await exempt.send(request("/proxied"))).toMatchObject({ status: 200 });
    expect(seen.length).toBe(2);

    const gone = createHttp({ environment: { HTTP_PROXY: "http://127.0.0.1:1" } });
    expect(await gone.send(request("/proxied"))).toMatchObject({ failure: "proxy" });
    const nonsense = createHttp({ environment: { HTTP_PROXY: "socks5://127.0.0.1:1" } });
    expect(await nonsense.send(request("/proxied"))).toMatchObject({ failure: "proxy" });
    proxy.close();
  });

  test("a tunnel that is refused or cut is the proxy's failure, also on the way to TLS", async () => {
    const proxy = createServer();
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as AddressInfo;
    const http = createHttp({ environment: { HTTPS_PROXY: `127.0.0.1:${port}` } });
    const away = request("/", { url: "https://api.example.com/", allowPrivate: false });
    proxy.on("connect", (_incoming, socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
    expect(await http.send(away)).toMatchObject({ failure: "proxy" });
    proxy.removeAllListeners("connect");
    proxy.on("connect", (_incoming, socket) => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      setTimeout(() => socket.destroy(), 20);
    });
    expect(await http.send(away)).toMatchObject({ failure: "proxy" });
    proxy.close();
  });

  test("behind a proxy, addresses that no credential is meant for are refused all the same", async () => {
    const http = createHttp({ environment: { HTTPS_PROXY: "http://127.0.0.1:1" } });
    for (const url of ["https://169.254.169.254/", "https://10.0.0.1/", "https://localhost/"]) {
      expect(await http.send(request("/", { url, allowPrivate: false }))).toMatchObject({ failure: "refused-address" });
    }
  });
});
