// Signatures of well-known services, against values that their own documentation or an independent computation gave.
import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { signWebhook } from "../../src/auth/sign-webhook.ts";
import { Secret } from "../../src/model/secret.ts";
import { findWebhookScheme, WEBHOOK_SCHEMES } from "../../src/providers/webhook-schemes.ts";

const JSON_TYPE = "application/json";
const AT = 1_700_000_000;
const BODY = '{"event":"credential.health","id":"evt_1"}';
const SAMPLE = ["sample", "signing", "secret"].join("-");

function headersOf(
  scheme: string,
  secret: string,
  body: string,
  more: { id?: string; seconds?: number; url?: string; contentType?: string } = {},
) {
  const found = findWebhookScheme(scheme);
  if (found === undefined) throw new Error(`no scheme ${scheme}`);
  const message = {
    id: more.id ?? "msg_1",
    at: new Date((more.seconds ?? AT) * 1000),
    body,
    contentType: more.contentType ?? JSON_TYPE,
    url: more.url ?? "https://example.com/hook",
  };
  return signWebhook(found, new Secret(secret), message);
}

test("Standard Webhooks: the specification's own sample", () => {
  const secret = ["whsec", ["MfKQ9r8GKYqrTwjU", "PD8ILPZIo2LaLaSw"].join("")].join("_");
  for (const [scheme, prefix] of [
    ["standard-webhooks", "webhook"],
    ["svix", "svix"],
  ] as const) {
    const { headers } = headersOf(scheme, secret, '{"test": 2432232314}', { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", seconds: 1_614_265_330 });
    expect(headers).toEqual({
      [`${prefix}-id`]: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      [`${prefix}-timestamp`]: "1614265330",
      [`${prefix}-signature`]: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    });
  }
});

test("Twilio: a form's fields, sorted", () => {
  const body = new URLSearchParams({
    To: "+18005551212",
    CallSid: "CA1234567890ABCDE",
    From: "+14158675309",
    Digits: "1234",
    Caller: "+14158675309",
  }).toString();
  const sent = { url: "https://mycompany.com/myapp.php?foo=1&bar=2", contentType: "application/x-www-form-urlencoded" };
  expect(headersOf("twilio", "12345", body, sent)).toEqual({
    url: sent.url,
    headers: { "x-twilio-signature": "RSOYDt4T1cUTdK1PDd93/VVr8B8=" },
  });
});

test("Twilio: a JSON body goes into the address as its hash", () => {
  const { url, headers } = headersOf("twilio", "12345", '{"property": "value", "boolean": true}', {
    url: "https://mycompany.com/myapp.php?foo=1&bar=2",
  });
  expect(url).toMatch(/^https:\/\/mycompany\.com\/myapp\.php\?foo=1&bar=2&bodySHA256=0a1ff763[0-9a-f]{52}6620$/);
  expect(headers["x-twilio-signature"]).toBe("a9nBmqA0ju/hNViExpshrM61xv4=");
});

test.each([
  ["secret", "data", "1b2c16b75bd2a870c114153ccda5bcfca63314bc722fa160d690de133ccbb9db"],
  ["mysecret", '{"foo":"bar"}', "4864d2759938a15468b5df9ade20bf161da9b4f737ea61794142f3484236bda3"],
])("GitHub with %s", (secret, body, signature) => {
  expect(headersOf("github", secret, body).headers).toEqual({ "x-hub-signature-256": `sha256=${signature}` });
});

test.each([
  ["github", SAMPLE, { "x-hub-signature-256": "sha256=dd292dd79244387eb412f6b48b5cb378bade408a56d4fb5dfa62dce6503a6d7e" }],
  ["cursor", SAMPLE, { "x-webhook-signature": "sha256=dd292dd79244387eb412f6b48b5cb378bade408a56d4fb5dfa62dce6503a6d7e" }],
  [
    "slack",
    SAMPLE,
    { "x-slack-signature": "v0=f382cc96c31fa6d2640a58583ed279ed37ada452481ad7c7411f0a71046e7902", "x-slack-request-timestamp": String(AT) },
  ],
  [
    "stripe",
    ["whsec", SAMPLE].join("_"),
    { "stripe-signature": `t=${AT},v1=c72c84535426105f0674cec19b3fc2138a8ea0813500aceb1bbb5c1be3b38369` },
  ],
  ["shopify", SAMPLE, { "x-shopify-hmac-sha256": "3Skt15JEOH60Eva0i1yzeLreQIpW1Ptd+mLc5lA6bX4=" }],
  ["woocommerce", SAMPLE, { "x-wc-webhook-signature": "3Skt15JEOH60Eva0i1yzeLreQIpW1Ptd+mLc5lA6bX4=" }],
  ["paddle", SAMPLE, { "paddle-signature": `ts=${AT};h1=8686542f06db95e4ec681e0986c686337216742d6ddce223562cde6251946353` }],
  ["vercel", SAMPLE, { "x-vercel-signature": "3dc3ae9bc3f12047a3b23ae4fde41418bcd36795" }],
  ["gitlab", SAMPLE, { "x-gitlab-token": SAMPLE }],
  ["dailybot", SAMPLE, { "x-webhook-secret": SAMPLE }],
  ["dailybot-subscription", SAMPLE, { "x-bearer": SAMPLE }],
  ["deepgram", SAMPLE, { "dg-token": SAMPLE }],
])("%s", (scheme, secret, headers) => {
  expect(headersOf(scheme, secret, BODY).headers).toEqual(headers);
});

test("the schemes that sign time in their own way", () => {
  const hmac = (text: string) => createHmac("sha256", SAMPLE).update(text).digest("hex");
  expect(headersOf("webflow", SAMPLE, BODY).headers).toEqual({
    "x-webflow-signature": hmac(`${AT}000:${BODY}`),
    "x-webflow-timestamp": `${AT}000`,
  });
  expect(headersOf("elevenlabs", SAMPLE, BODY).headers).toEqual({ "elevenlabs-signature": `t=${AT},v0=${hmac(`${AT}.${BODY}`)}` });
});

test("braces in a body or secret are no fields", () => {
  expect(headersOf("gitlab", "{body}", "{secret}").headers).toEqual({ "x-gitlab-token": "{body}" });
  expect(headersOf("github", SAMPLE, "{timestamp}").headers["x-hub-signature-256"]).toBe(
    `sha256=${createHmac("sha256", SAMPLE).update("{timestamp}").digest("hex")}`,
  );
});

test("ids are unique and every scheme sends something that proves the secret", () => {
  expect(new Set(WEBHOOK_SCHEMES.map(({ id }) => id)).size).toBe(WEBHOOK_SCHEMES.length);
  for (const scheme of WEBHOOK_SCHEMES) expect(Object.values(scheme.headers).join(), scheme.id).toMatch(/\{signature\}|\{secret\}/);
});
