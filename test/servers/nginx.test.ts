// Keyturn against nginx: what a real web server says before any service of ours could.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Secret } from "../../src/model/secret.ts";
import { createAuthority } from "../support/certificates.ts";
import { credentialFor, ME, madeUpKey } from "../support/credential.ts";
import { checkOne, evidenceOf } from "./checking.ts";
import { describeServer } from "./machine.ts";
import { type Nginx, startNginx } from "./nginx-server.ts";

const password = madeUpKey();
const BASIC = { ...ME, scheme: { kind: "basic", username: "robot" } } as const;

const onLoopback = (port: number) => `listen 127.0.0.1:${port};`;
const says = (path: string, answer: string) => `location = ${path} { ${answer} }`;

describeServer("nginx", "nginx-light", (program) => {
  let nginx: Nginx;
  let url: string;

  beforeAll(async () => {
    const huge = (lines: number) => Array.from({ length: lines }, (_, at) => `add_header X-Huge-${at} ${"h".repeat(1000)};`).join(" ");
    nginx = await startNginx(program, {
      http: `limit_req_zone $server_port zone=slow:32k rate=1r/m; limit_req_zone $server_port zone=quick:32k rate=1r/s;
limit_req_zone $server_port zone=plain:32k rate=1r/m;`,
      servers: [
        (port, deadPort) => `${onLoopback(port)}
location /private/ { auth_basic "only robots"; auth_basic_user_file users; try_files /answer.json =404; }
${says("/slow/me", "limit_req zone=slow; limit_req_status 429; try_files /answer.json =404;")}
${says("/quick/me", "limit_req zone=quick; limit_req_status 429; add_header Retry-After 1 always; try_files /answer.json =404;")}
${says("/plain/me", "limit_req zone=plain; try_files /answer.json =404;")}
${says("/headers/me", `${huge(8)} return 200 '{}';`)}
${says("/huge/me", `${huge(40)} return 200 '{}';`)}
${says("/dead/me", `proxy_pass http://127.0.0.1:${deadPort};`)}
${says("/moved/me", "return 301 https://api.example.com/me?from=nginx;")}
${says("/denied/me", "deny all;")}
${says("/hung-up/me", "return 444;")}
root .;`,
      ],
      files: { users: `robot:{PLAIN}${password}\n`, "answer.json": "{}" },
    });
    url = `http://127.0.0.1:${nginx.ports[0]}`;
  });
  afterAll(() => nginx?.close());

  const at = (path: string, value = madeUpKey(), extra = {}) => checkOne(credentialFor(`${url}${path}`, value, extra));

  test("basic authentication: the right password works, a wrong one is rejected, another scheme is named", async () => {
    expect((await at("/private", password, { probe: BASIC, scheme: BASIC.scheme })).verdict).toEqual({ outcome: "valid" });
    const wrong = await at("/private", madeUpKey(), { probe: BASIC, scheme: BASIC.scheme });
    expect(wrong).toMatchObject({ verdict: { outcome: "rejected", reason: "invalid" }, attempts: 3 });
    expect(evidenceOf(wrong, "www-authenticate")).toBe('Basic realm="only robots"');
    const bearer = await at("/private", password);
    expect(bearer.verdict).toEqual({ outcome: "rejected", reason: "malformed" });
    expect(evidenceOf(bearer, "because")).toContain("asks for the scheme basic");
  });

  test("a probe that the server answers for everyone does not authenticate", async () => {
    const check = await checkOne({ ...credentialFor(`${url}/headers`, madeUpKey()), provider: undefined });
    expect(check.verdict).toEqual({ outcome: "unknown", reason: "does-not-authenticate" });
  });

  test("429 without `Retry-After` is throttled at once, and nothing is asked again", async () => {
    expect((await at("/slow")).verdict).toEqual({ outcome: "valid" });
    expect(await at("/slow")).toMatchObject({ verdict: { outcome: "throttled", reason: "rate-limit" }, attempts: 1 });
  });

  test("429 with a short `Retry-After` is waited for", async () => {
    expect((await at("/quick")).verdict).toEqual({ outcome: "valid" });
    const second = await at("/quick");
    expect(second.verdict).toEqual({ outcome: "valid" });
    expect(evidenceOf(second, "answers")).toContain("429 x1");
  });

  test("the limit as nginx answers it unasked, 503, says nothing about the key", async () => {
    await at("/plain");
    expect((await at("/plain")).verdict).toEqual({ outcome: "unreachable", reason: "server-error" });
  });

  test("many headers are read, and more than 32 KiB of them are refused", async () => {
    expect((await at("/headers")).verdict).toEqual({ outcome: "valid" });
    expect((await at("/huge")).verdict).toEqual({ outcome: "unreachable", reason: "protocol" });
  });

  test("a value that is too long for the server's buffers is malformed", async () => {
    const check = await at("/headers", "k".repeat(40_000));
    expect(check.verdict).toEqual({ outcome: "rejected", reason: "malformed" });
    expect(evidenceOf(check, "because")).toContain("longer than");
  });

  test("a dead upstream, a cut connection, a redirect and a denied address say nothing about the key", async () => {
    expect((await at("/dead")).verdict).toEqual({ outcome: "unreachable", reason: "server-error" });
    expect((await at("/hung-up")).verdict).toEqual({ outcome: "unreachable", reason: "connect" });
    expect((await at("/denied")).verdict).toEqual({ outcome: "unreachable", reason: "edge-block" });
    const moved = await at("/moved");
    expect(moved.verdict).toEqual({ outcome: "unreachable", reason: "redirect" });
    expect(evidenceOf(moved, "location")).toBe("https://api.example.com/me");
  });
});

describeServer("nginx", "nginx-light", (program) => {
  let nginx: Nginx;
  let trust: Record<string, string>;
  const urlOf = (at: number, host = "127.0.0.1") => `https://${host}:${nginx.ports[at]}`;
  const [GOOD, EXPIRED, OTHER_NAME, WITH_CLIENTS] = [0, 1, 2, 3];
  let clients: Readonly<Record<"good" | "expired" | "foreign", { readonly certificate: string; readonly privateKey: string }>>;

  beforeAll(async () => {
    const authority = await createAuthority("Test Authority");
    const stranger = await createAuthority("Stranger");
    const pairs = {
      good: await authority.issue({ name: "good" }),
      expired: await authority.issue({ name: "expired", endsInDays: -2 }),
      other: await authority.issue({ name: "other", addresses: [], hosts: ["other.example.com"] }),
    };
    clients = {
      good: await authority.issue({ name: "robot", addresses: [], endsInDays: 40 }),
      expired: await authority.issue({ name: "robot", addresses: [], endsInDays: -2 }),
      foreign: await stranger.issue({ name: "robot", addresses: [] }),
    };
    const secure =
      (name: keyof typeof pairs, more = "") =>
      (port: number) =>
        `listen 127.0.0.1:${port} ssl http2; ssl_certificate ${name}.crt; ssl_certificate_key ${name}.key; ${more}
${says("/me", `return 200 '{"protocol":"$server_protocol"}';`)}`;
    const files = Object.entries(pairs).flatMap(([name, pair]) => [
      [`${name}.crt`, pair.certificate],
      [`${name}.key`, pair.privateKey],
    ]);
    const requireClient = "ssl_client_certificate authority.crt; ssl_verify_client on;";
    nginx = await startNginx(program, {
      servers: [secure("good"), secure("expired"), secure("other"), secure("good", requireClient)],
      files: { ...Object.fromEntries(files), "authority.crt": authority.certificate },
    });
    trust = { SSL_CERT_FILE: join(nginx.folder, "authority.crt") };
  });
  afterAll(() => nginx?.close());

  test("a private authority is trusted where it is named, and only there", async () => {
    expect((await checkOne(credentialFor(urlOf(GOOD ?? 0), madeUpKey()), trust)).verdict).toEqual({ outcome: "valid" });
    const without = await checkOne(credentialFor(urlOf(GOOD ?? 0), madeUpKey()));
    expect(without.verdict).toEqual({ outcome: "unreachable", reason: "tls" });
    expect(evidenceOf(without, "no answer")).toContain("SSL_CERT_FILE");
  });

  test("of HTTP/2 and HTTP/1.1, which the server both offers, the connection speaks one that it understands", async () => {
    const probe = { ...ME, identity: { in: "body", path: "protocol" } } as const;
    expect((await checkOne(credentialFor(urlOf(GOOD ?? 0), madeUpKey(), { probe }), trust)).identity).toBe("HTTP/1.1");
  });

  test("an expired certificate and one for another name are told apart, and the key is never sent", async () => {
    const expired = await checkOne(credentialFor(urlOf(EXPIRED ?? 0), madeUpKey()), trust);
    expect(expired.verdict).toEqual({ outcome: "unreachable", reason: "tls" });
    expect(evidenceOf(expired, "no answer")).toBe("The host's certificate has expired.");
    const other = await checkOne(credentialFor(urlOf(OTHER_NAME ?? 0), madeUpKey()), trust);
    expect(evidenceOf(other, "no answer")).toContain("another host name");
  });

  test("plain http to a port that speaks TLS names the mistake", async () => {
    const check = await checkOne(credentialFor(urlOf(GOOD ?? 0).replace("https:", "http:"), madeUpKey()));
    expect(check.verdict).toEqual({ outcome: "unreachable", reason: "protocol" });
    expect(evidenceOf(check, "because")).toContain("https");
  });

  test("client certificates: accepted, expired, from a stranger, and none at all", async () => {
    const withClient = (which: keyof typeof clients) => {
      const { certificate, privateKey } = clients[which];
      const authentication = { kind: "client-certificate", certificate } as const;
      return checkOne({ ...credentialFor(urlOf(WITH_CLIENTS ?? 0), undefined), authentication, secret: new Secret(privateKey) }, trust);
    };
    const good = await withClient("good");
    expect(good.verdict).toEqual({ outcome: "valid" });
    expect(good.expiry).toMatchObject({ known: true, origin: "certificate" });
    const expired = await withClient("expired");
    expect(expired.verdict).toEqual({ outcome: "rejected", reason: "expired" });
    expect(evidenceOf(expired, "because")).not.toContain("token");
    expect((await withClient("foreign")).verdict).toEqual({ outcome: "rejected", reason: "invalid" });
    const none = await checkOne(credentialFor(urlOf(WITH_CLIENTS ?? 0), madeUpKey()), trust);
    expect(none.verdict).toEqual({ outcome: "rejected", reason: "malformed" });
    expect(evidenceOf(none, "because")).toContain("client certificate");
  });
});
