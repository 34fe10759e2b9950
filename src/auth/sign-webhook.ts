// Signs one webhook message as its scheme says.

import { createHash, createHmac } from "node:crypto";
import type { Secret } from "../model/secret.ts";
import type { WebhookScheme } from "../model/webhook.ts";

export interface WebhookMessage {
  readonly id: string;
  readonly at: Date;
  /** The very bytes that are sent. */
  readonly body: string;
  readonly contentType: string;
  readonly url: string;
}

export interface SignedWebhook {
  readonly url: string;
  /** Hold the signature, or the secret itself: never print them. */
  readonly headers: Readonly<Record<string, string>>;
}

export function signWebhook(scheme: WebhookScheme, secret: Secret, message: WebhookMessage): SignedWebhook {
  const url = urlFor(scheme, message);
  const value = secret.reveal().trim();
  const fields: Readonly<Record<string, string>> = {
    body: message.body,
    id: message.id,
    url,
    params: isForm(message) ? sortedFields(message.body) : "",
    timestamp: String(scheme.timestamp === "milliseconds" ? message.at.getTime() : Math.floor(message.at.getTime() / 1000)),
  };
  const signature = scheme.algorithm === "none" ? "" : hmac(scheme, scheme.algorithm, value, fill(scheme.signs, fields));
  const headers = Object.entries(scheme.headers).map(([name, template]) => [name, fill(template, { ...fields, signature, secret: value })]);
  return { url, headers: Object.fromEntries(headers) };
}

function hmac(scheme: WebhookScheme, algorithm: string, value: string, text: string): string {
  return createHmac(algorithm, keyBytes(scheme, value)).update(text, "utf8").digest(scheme.encoding);
}

function keyBytes(scheme: WebhookScheme, value: string): Buffer {
  switch (scheme.secretIs) {
    case "utf8":
      return Buffer.from(value, "utf8");
    case "hex":
      return Buffer.from(value, "hex");
    case "base64-after-prefix":
      return Buffer.from(value.replace(/^[a-z]+_/, ""), "base64");
  }
}

/** One pass: what a body or secret holds in braces is never taken for a field. */
function fill(template: string, fields: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(fields, name) ? (fields[name] ?? whole) : whole));
}

function urlFor(scheme: WebhookScheme, message: WebhookMessage): string {
  if (scheme.bodyHashParameter === undefined || isForm(message)) return message.url;
  const url = new URL(message.url);
  url.searchParams.set(scheme.bodyHashParameter, createHash("sha256").update(message.body, "utf8").digest("hex"));
  return url.href;
}

function isForm(message: WebhookMessage): boolean {
  return message.contentType.toLowerCase().startsWith("application/x-www-form-urlencoded");
}

function sortedFields(body: string): string {
  const pairs = [...new URLSearchParams(body)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return pairs.map(([name, value]) => name + value).join("");
}
