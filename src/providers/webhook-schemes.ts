// How well-known services sign their webhooks.

import type { WebhookScheme } from "../model/webhook.ts";

const HMAC = { algorithm: "sha256", secretIs: "utf8", signs: "{body}", encoding: "hex" } as const;

/** `headers` hold what a receiver looks at; services whose signatures only they can make (public keys) are not here. */
export const WEBHOOK_SCHEMES: readonly WebhookScheme[] = [
  { ...HMAC, id: "github", headers: { "x-hub-signature-256": "sha256={signature}" } },
  { ...HMAC, id: "cursor", headers: { "x-webhook-signature": "sha256={signature}" } },
  {
    ...HMAC,
    id: "stripe",
    signs: "{timestamp}.{body}",
    headers: { "stripe-signature": "t={timestamp},v1={signature}" },
    timestamp: "seconds",
  },
  {
    ...HMAC,
    id: "slack",
    signs: "v0:{timestamp}:{body}",
    headers: { "x-slack-signature": "v0={signature}", "x-slack-request-timestamp": "{timestamp}" },
    timestamp: "seconds",
  },
  standardWebhooks("standard-webhooks", "webhook"),
  standardWebhooks("svix", "svix"),
  { ...HMAC, id: "shopify", encoding: "base64", headers: { "x-shopify-hmac-sha256": "{signature}" } },
  { ...HMAC, id: "woocommerce", encoding: "base64", headers: { "x-wc-webhook-signature": "{signature}" } },
  {
    id: "twilio",
    algorithm: "sha1",
    secretIs: "utf8",
    signs: "{url}{params}",
    encoding: "base64",
    headers: { "x-twilio-signature": "{signature}" },
    bodyHashParameter: "bodySHA256",
  },
  { ...HMAC, id: "vercel", algorithm: "sha1", headers: { "x-vercel-signature": "{signature}" } },
  {
    ...HMAC,
    id: "paddle",
    signs: "{timestamp}:{body}",
    headers: { "paddle-signature": "ts={timestamp};h1={signature}" },
    timestamp: "seconds",
  },
  {
    ...HMAC,
    id: "webflow",
    signs: "{timestamp}:{body}",
    headers: { "x-webflow-signature": "{signature}", "x-webflow-timestamp": "{timestamp}" },
    timestamp: "milliseconds",
  },
  {
    ...HMAC,
    id: "elevenlabs",
    signs: "{timestamp}.{body}",
    headers: { "elevenlabs-signature": "t={timestamp},v0={signature}" },
    timestamp: "seconds",
  },
  staticHeader("gitlab", "x-gitlab-token"),
  staticHeader("dailybot", "x-webhook-secret"),
  staticHeader("dailybot-subscription", "x-bearer"),
  staticHeader("deepgram", "dg-token"),
];

export function findWebhookScheme(id: string): WebhookScheme | undefined {
  return WEBHOOK_SCHEMES.find((scheme) => scheme.id === id);
}

/** A secret that is sent as it is, in a header of any name. */
export function staticHeader(id: string, name: string): WebhookScheme {
  return { id, algorithm: "none", secretIs: "utf8", signs: "", encoding: "hex", headers: { [name.toLowerCase()]: "{secret}" } };
}

function standardWebhooks(id: string, prefix: string): WebhookScheme {
  return {
    ...HMAC,
    id,
    secretIs: "base64-after-prefix",
    signs: "{id}.{timestamp}.{body}",
    encoding: "base64",
    headers: { [`${prefix}-id`]: "{id}", [`${prefix}-timestamp`]: "{timestamp}", [`${prefix}-signature`]: "v1,{signature}" },
    timestamp: "seconds",
  };
}
