// Kinds of credentials beyond one key on one request: what the file says, and what the engines are handed.
import { describe, expect, test } from "vitest";
import { readActionInputs } from "../../src/config/inputs.ts";
import { loadConfig } from "../../src/config/load.ts";
import { COMMAND_LINE, failureOf, load, loadCredential, problemsOf, runOf } from "./loading.ts";

const LIVE = "environments: { live: { base-url: https://api.example.com }, test: { base-url: https://test.example.com } }\n";

function one(rest: string): string {
  return `${LIVE}credentials:\n  - { name: a, environment: live, secret: { env: KEY }, probe: { path: /me }, ${rest} }\n`;
}

async function authenticationOf(text: string, variables: Readonly<Record<string, string>> = { KEY: "value" }) {
  return (await loadCredential(one(`authentication: ${text}`), variables)).authentication;
}

describe("signing in", () => {
  test("with client credentials, the slash at the end of the token endpoint kept", async () => {
    const text = "{ client-credentials: { token-url: https://auth.example.com/token/, client-id: shop, scopes: [a, b], secret-in: body } }";
    expect(await authenticationOf(text)).toEqual({
      kind: "client-credentials",
      tokenUrl: "https://auth.example.com/token/",
      clientId: "shop",
      scope: "a b",
      sendsSecretIn: "body",
    });
  });

  test("with a refresh token that stays the same, its client's secret out of a variable", async () => {
    const text =
      "{ refresh-token: { token-url: https://auth.example.com/t, client-id: { env: ID }, client-secret: { env: CLIENT }, each-use: keeps-it } }";
    const authentication = await authenticationOf(text, { KEY: "value", ID: "shop", CLIENT: "another" });
    expect(authentication).toMatchObject({ kind: "refresh-token", clientId: "shop", rotation: "fixed" });
    expect(JSON.stringify(authentication)).not.toContain("another");
  });

  test("with a refresh token that its service replaces needs a date, for it is never spent", async () => {
    const refresh = "authentication: { refresh-token: { token-url: https://auth.example.com/t, client-id: a, each-use: replaces-it } }";
    expect(await problemsOf(one(refresh))).toEqual([
      expect.stringContaining("this service replaces the token at each use, so that it is never spent here"),
    ]);
    expect((await loadCredential(one(`${refresh}, expires: 2027-01-01`))).authentication).toMatchObject({ rotation: "replaces" });
    const introspection = "introspection: { url: https://auth.example.com/i, client-id: kt, client-secret: { env: IS } }";
    expect((await loadCredential(one(`${refresh}, ${introspection}`), { IS: "secret" })).introspection).toMatchObject({ clientId: "kt" });
  });

  test("with a signed assertion", async () => {
    const text = "{ signed-assertion: { algorithm: RS256, issuer: { env: APP }, audience: x, key-id: k1, lifetime: 10m } }";
    expect(await authenticationOf(text, { KEY: "pem", APP: "12345" })).toEqual({
      kind: "signed-assertion",
      algorithm: "RS256",
      issuer: "12345",
      audience: "x",
      keyId: "k1",
      lifetimeSeconds: 600,
    });
  });

  test("with an AWS signature", async () => {
    const text = "{ aws-signature: { access-key-id: { env: ID }, region: us-east-1, service: sts, session-token: { env: SESSION } } }";
    const authentication = await authenticationOf(text, { KEY: "value", ID: "an id", SESSION: "short" });
    expect(authentication).toMatchObject({ kind: "aws-signature", accessKeyId: "an id", region: "us-east-1", service: "sts" });
  });

  test("with a client certificate", async () => {
    const text = "{ client-certificate: { certificate: { env: CERTIFICATE } } }";
    expect(await authenticationOf(text, { KEY: "key", CERTIFICATE: "public" })).toEqual({
      kind: "client-certificate",
      certificate: "public",
    });
  });

  test("a part that is missing makes the credential missing, and names the part", async () => {
    const text = "authentication: { client-certificate: { certificate: { env: CERTIFICATE } } }";
    expect(await loadCredential(one(text), { KEY: "key" })).toMatchObject({ secret: undefined, secretVariable: "CERTIFICATE" });
  });

  test("issuer, introspection and a key for proofs stand beside it", async () => {
    const text =
      "issuer: { url: https://login.example.com/, audience: api, keys-url: https://login.example.com/keys }, " +
      "introspection: { url: https://login.example.com/introspect, client-id: kt, client-secret: { env: IS } }, dpop-key: { env: DPOP }";
    const credential = await loadCredential(one(text), { KEY: "token", IS: "secret", DPOP: "pem" });
    expect(credential.issuer).toEqual({ url: "https://login.example.com/", audience: "api", keysUrl: "https://login.example.com/keys" });
    expect(credential.introspection).toMatchObject({
      url: "https://login.example.com/introspect",
      clientId: "kt",
      clientSecretVariable: "IS",
    });
    expect(credential.dpopKey).toBeDefined();
    expect(await loadCredential(one(text), { KEY: "token", DPOP: "pem" })).toMatchObject({ secret: undefined, secretVariable: "IS" });
    expect(await problemsOf(one("issuer: { url: http://login.example.com }"))).toEqual([
      expect.stringContaining("`url` must begin with https://"),
    ]);
  });

  test("introspection may stand in for a probe", async () => {
    const introspection = "introspection: { url: https://auth.example.com/i, client-id: kt, client-secret: { env: IS } }";
    const text = `${LIVE}credentials: [{ name: a, environment: live, secret: { env: KEY }, listed-as: nightly, ${introspection} }]`;
    const credential = await loadCredential(text, { KEY: "token", IS: "secret" });
    expect(credential).toMatchObject({ probe: undefined, listedAs: "nightly", introspection: { url: "https://auth.example.com/i" } });
    expect(credential).not.toHaveProperty("checkedBy");
  });

  test("companions go on the same request; one that is missing is kept, so that the check can name it", async () => {
    const credential = await loadCredential(
      one('companions: [{ secret: { env: APP_ID }, scheme: "header: X-App-Id" }, { secret: { env: GONE }, scheme: { query: site } }]'),
      { KEY: "key", APP_ID: "shop" },
    );
    expect(credential.secretVariable).toBe("KEY");
    expect(credential.companions).toMatchObject([
      { scheme: { kind: "header", name: "X-App-Id" }, secretVariable: "APP_ID" },
      { scheme: { kind: "query", name: "site" }, secretVariable: "GONE", secret: undefined },
    ]);
  });

  test.each([
    ["{}", "needs exactly one of `client-credentials`, `refresh-token`"],
    ["{ client-credentials: { client-id: a } }", "the key `token-url` is missing"],
    ["{ client-credentials: { token-url: http://auth.example.com/t, client-id: a } }", "`token-url` must begin with https://"],
    ["{ client-credentials: { token-url: https://10.0.0.1/t, client-id: a } }", "`token-url` names a private host"],
    ["{ client-credentials: { token-url: https://auth.example.com/t, client-id: a, scopse: b } }", "did you mean `scopes`?"],
    [
      "{ refresh-token: { token-url: https://a.example/t, client-id: a, each-use: keeps-it, client-secret: value } }",
      "must name an environment variable",
    ],
    [
      "{ refresh-token: { token-url: https://a.example/t, client-id: a, each-use: keeps-it, client-secret: { value: b } } }",
      "`client-secret` knows only the key `env`",
    ],
    ["{ refresh-token: { token-url: https://a.example/t, client-id: a } }", "the key `each-use` is missing"],
    ["{ signed-assertion: { algorithm: none, issuer: a } }", "must be one of RS256"],
  ])("%s is refused", async (text, problem) => {
    expect((await problemsOf(one(`authentication: ${text}`))).join("\n")).toContain(problem);
  });

  test("a scheme beside a signed request is refused: it would say nothing", async () => {
    const text = "scheme: bearer, authentication: { client-certificate: { certificate: { env: C } } }";
    expect(await problemsOf(one(text))).toEqual([expect.stringContaining("`scheme` has no say beside `client-certificate`")]);
  });

  test("a key in place of a variable's name is refused and not shown", async () => {
    const key = ["Ab1Cd2", "Ef3Gh4Ij5Kl6"].join("");
    const problems = await problemsOf(one(`companions: [{ secret: { env: ${key} }, scheme: bearer }]`));
    expect(problems).toEqual([expect.stringContaining("this looks like a key")]);
    expect(problems.join()).not.toContain(key);
  });
});

describe("a webhook's secret", () => {
  const hook = (rest: string) => `${LIVE}credentials:\n  - { name: hook, environment: live, secret: { env: KEY }, webhook: { ${rest} } }\n`;

  test("of a known scheme is tested at the receiver below its environment", async () => {
    const text = hook(
      'replay: true, scheme: stripe, receiver: /hooks/pay/, event: "{}", old-secret: { env: OLD }, overlap-until: 2026-12-01',
    );
    const credential = await loadCredential(text, { KEY: "new", OLD: "old" });
    expect(credential.environment).toEqual({ name: "live", baseUrl: "https://api.example.com/hooks/pay/", allowPrivate: false });
    expect(credential.probe).toBeUndefined();
    expect(credential.webhook).toMatchObject({
      scheme: { id: "stripe", timestamp: "seconds" },
      body: "{}",
      contentType: "application/json",
      overlapUntil: new Date("2026-12-01T00:00:00Z"),
    });
    expect(credential.webhook?.oldSecret).toBeDefined();
  });

  test("may be signed as the file says", async () => {
    const scheme = '{ signs: "{timestamp}.{body}", headers: { X-Sign: "v1={signature}" }, algorithm: sha512, timestamp: seconds }';
    const { webhook } = await loadCredential(hook(`replay: true, receiver: /h, event: ping, scheme: ${scheme}`), { KEY: "k" });
    expect(webhook?.scheme).toEqual({
      id: "custom",
      algorithm: "sha512",
      secretIs: "utf8",
      signs: "{timestamp}.{body}",
      encoding: "hex",
      headers: { "x-sign": "v1={signature}" },
      timestamp: "seconds",
    });
  });

  test("may be sent as it is", async () => {
    const { webhook } = await loadCredential(hook("replay: true, receiver: /h, event: ping, scheme: { header: X-Secret }"), { KEY: "k" });
    expect(webhook?.scheme).toMatchObject({ algorithm: "none", headers: { "x-secret": "{secret}" } });
  });

  test.each([
    ["scheme: stripe, receiver: /h, event: ping", "the key `replay` is missing in `webhook`"],
    ["replay: false, scheme: stripe, receiver: /h, event: ping", "`replay` must be true: say so"],
    ["replay: true, scheme: strpe, receiver: /h, event: ping", "unknown scheme `strpe`, did you mean `stripe`?"],
    ["replay: true, scheme: nobody, receiver: /h, event: ping", "there are `github`, `cursor`"],
    ["replay: true, scheme: {}, receiver: /h, event: ping", "needs either `header`"],
    ["replay: true, scheme: { signs: a }, receiver: /h, event: ping", "one of which holds `{signature}`"],
    ["replay: true, scheme: stripe, receiver: h, event: ping", "`receiver` must be a path"],
    ["replay: true, scheme: stripe, receiver: /h, event: ping, overlap-until: 2026-12-01", "says nothing without `old-secret`"],
  ])("with %s is refused", async (text, problem) => {
    expect((await problemsOf(hook(text))).join("\n")).toContain(problem);
  });

  test("is never replayed at its provider: the receiver is one's own", async () => {
    const text =
      "credentials: [{ name: a, provider: stripe, secret: { env: K }, webhook: { replay: true, scheme: stripe, receiver: /h, event: p } }]";
    expect((await problemsOf(text)).join("\n")).toContain("the receiver is yours");
  });
});

describe("a rotation", () => {
  const rotation = "rotation: { new: { env: NEW }, old: { env: OLD }, rotated-at: 2026-11-20T10:00:00+01:00, propagation: 1h }";
  const file = (rest: string) => `${LIVE}credentials:\n  - { name: a, environment: live, probe: { path: /me }, owner: me, ${rest} }\n`;

  test("is two credentials: the new key has to work, the old one has to be refused", async () => {
    const { credentials } = await load(file(`${rotation}, expires: 2027-01-01`), { NEW: "new value", OLD: "old value" });
    expect(credentials).toMatchObject([
      { name: "a", secretVariable: "NEW", declaredExpiry: new Date("2027-01-01T00:00:00Z") },
      {
        name: "a (old)",
        secretVariable: "OLD",
        owner: "me",
        expect: "rejected",
        declaredExpiry: undefined,
        rotatedAt: new Date("2026-11-20T09:00:00Z"),
        propagationMs: 3_600_000,
      },
    ]);
    expect(credentials?.[0]).not.toHaveProperty("expect");
    expect(credentials?.[1]?.secret?.equals(credentials[0]?.secret ?? credentials[1].secret)).toBe(false);
  });

  test.each([
    [`secret: { env: KEY }, ${rotation}`, "`secret` and `rotation` exclude each other"],
    [`expect: rejected, ${rotation}`, "`expect` and `rotation` exclude each other"],
    ["rotation: { new: { env: A }, old: { env: A } }", "`new` and `old` name the same variable"],
    ["rotation: { new: { env: A }, old: { env: B }, propagation: 1h }", "`propagation` counts from `rotated-at`"],
    ["rotation: { new: { env: A }, old: { env: B }, rotated-at: 2026-02-30 }", "`rotated-at` is not a day of the calendar"],
    ["rotation: { new: { env: A } }", "the key `old` is missing in `rotation`"],
  ])("with %s is refused", async (text, problem) => {
    expect((await problemsOf(file(text))).join("\n")).toContain(problem);
  });
});

test("the old half of a rotation needs a name that nobody else has", async () => {
  const two =
    "credentials:\n  - { name: a (old), provider: dailybot }\n  - { name: a, provider: github, rotation: { new: { env: N }, old: { env: O } } }\n";
  expect(await problemsOf(two)).toEqual([expect.stringContaining("is taken by the credential in line 2")]);
});

test("a webhook's secret is never taken out of its provider's usual variable", async () => {
  const text = `${LIVE}credentials: [{ name: a, provider: stripe, environment: live, webhook: { replay: true, scheme: stripe, receiver: /h, event: p } }]`;
  expect(await problemsOf(text)).toEqual([expect.stringContaining("does not say where its key is")]);
});

describe("more", () => {
  test("a burned key is expected to be refused", async () => {
    expect(await loadCredential(one("expect: rejected"))).toMatchObject({ expect: "rejected" });
  });

  test("siblings are environments by name", async () => {
    expect((await loadCredential(one("siblings: [test]"))).siblings).toEqual([
      { name: "test", baseUrl: "https://test.example.com", allowPrivate: false },
    ]);
    expect(await problemsOf(one("siblings: [tset]"))).toEqual([expect.stringContaining("did you mean `test`?")]);
  });

  test("a date alone is enough: nobody is asked, and no value is needed", async () => {
    const credential = await loadCredential("credentials: [{ name: signing certificate, expires: 2027-01-15, owner: apps }]");
    expect(credential).toMatchObject({
      checkedBy: "date",
      probe: undefined,
      secret: undefined,
      environment: { name: "by date", baseUrl: "" },
      declaredExpiry: new Date("2027-01-15T00:00:00Z"),
    });
  });

  test("a date alone says nothing about a key that has to be refused", async () => {
    expect(await problemsOf("credentials: [{ name: a, expires: 2027-01-15, expect: rejected }]")).not.toEqual([]);
  });
});

describe("the care of a credential", () => {
  const bot = (rest: string) => `credentials: [{ name: a, provider: dailybot${rest} }]\n`;

  test("is its own saying first, then the policy's", async () => {
    const policy =
      "policy: { max-age: 90d, review-within: 30d, require-owner: true, require-service-account: true, label: purpose-year }\n";
    const own = ", max-age: 36h, created: 2026-11-01, last-reviewed: 2026-11-02, account: any, rotation-tested: 2026-11-03";
    expect((await loadCredential(policy + bot(`${own}, rotation-procedure: "https://wiki.example.com/a"`))).upkeep).toEqual({
      createdAt: new Date("2026-11-01T00:00:00Z"),
      lastReviewedAt: new Date("2026-11-02T00:00:00Z"),
      rotationTestedAt: new Date("2026-11-03T00:00:00Z"),
      rotationProcedureUrl: "https://wiki.example.com/a",
      maxAgeDays: 1.5,
      reviewWithinDays: 30,
      labelForm: "purpose-year",
      requires: ["owner"],
    });
    expect((await loadCredential(policy + bot(""))).upkeep?.requires).toEqual(["owner", "service-account"]);
  });

  test("may be asked for one credential alone", async () => {
    expect((await loadCredential(bot(", account: service"))).upkeep).toEqual({ requires: ["service-account"] });
    expect(await loadCredential(bot(""))).not.toHaveProperty("upkeep");
  });

  test.each([
    [", created: 2026-02-30", "`created` is not a day of the calendar"],
    [", max-age: 0d", "`max-age` must be a duration such as 90d"],
    [", rotation-procedure: wiki", "`rotation-procedure` must be an https URL"],
    [", account: human", "`account` must be service or any"],
  ])("with %s is refused", async (rest, problem) => {
    expect((await problemsOf(bot(rest))).join("\n")).toContain(problem);
  });
});

describe("one credential of many", () => {
  const two =
    "credentials:\n  - { name: a, provider: dailybot }\n  - { name: b, provider: github, rotation: { new: { env: N }, old: { env: O } } }\n";

  test("comes with the old half of its rotation", async () => {
    const { credentials } = await load(two, {}, runOf("explain", "b").inputs);
    expect(credentials?.map(({ name }) => name)).toEqual(["b", "b (old)"]);
  });

  test("has to be there", async () => {
    expect((await failureOf(() => load(two, {}, runOf("explain", "c").inputs))).message).toMatch(/there is no credential `c`/);
  });
});

describe("an earlier report", () => {
  const file = "check: { previous-report: last.json }\ncredentials: [{ name: a, provider: dailybot }]\n";
  const withReport = (text: string | undefined, trust: "trusted" | "no-secrets" = "trusted") =>
    loadConfig(
      readActionInputs({}),
      { ...COMMAND_LINE, trust, ...(trust === "trusted" ? {} : { event: { kind: "standing", name: "x", head: "a".repeat(40) } }) },
      {},
      { workingTree: async (path) => (path === "last.json" ? text : file), commit: async () => file },
    );
  const report = JSON.stringify({
    schemaVersion: 1,
    credentials: [{ name: "a", grantedScopes: ["read"], lastGoodRunAt: "2026-11-20T10:00:00.000Z", more: 1 }],
  });

  test("tells when a credential last worked and what it was granted", async () => {
    const { credentials, notices } = await withReport(report);
    expect(credentials?.[0]).toMatchObject({ previousScopes: ["read"], lastGoodRunAt: new Date("2026-11-20T10:00:00Z") });
    expect(notices).toEqual([]);
  });

  test.each([
    [undefined, "There is no earlier report at last.json"],
    ["no json", "last.json is no JSON report of Keyturn"],
    ['{"schemaVersion":2}', "last.json is no JSON report of Keyturn"],
    ['{"schemaVersion":1,"credentials":[{"name":"a","lastGoodRunAt":"never"}]}', "last.json is no JSON report of Keyturn"],
  ])("that is %j spoils nothing, and is said", async (text, notice) => {
    const { credentials, notices } = await withReport(text);
    expect(credentials?.[0]).not.toHaveProperty("lastGoodRunAt");
    expect(notices).toEqual([expect.stringContaining(notice)]);
  });

  test("is not read where a stranger may have written it", async () => {
    expect((await withReport(report, "no-secrets")).credentials?.[0]).not.toHaveProperty("previousScopes");
  });
});

test("the next scheduled run counts as nearness", async () => {
  const text = "policy: { runs-every: 7d }\ncredentials: [{ name: a, provider: dailybot }]\n";
  expect((await loadCredential(text)).expiryWindow).toEqual({ failDays: 0, warnDays: 14, nextRunDays: 7 });
});
