// How senders sign webhooks, and what a replay test needs to know of a receiver.

import type { Secret } from "./secret.ts";

/**
 * One way of signing, as data. Templates know `{body}`, `{timestamp}`, `{id}`, `{url}`, `{params}` (a form's fields, sorted,
 * name and value joined), and in headers also `{signature}` and `{secret}`.
 */
export interface WebhookScheme {
  readonly id: string;
  /** `none`: the secret itself is sent. */
  readonly algorithm: "sha1" | "sha256" | "sha512" | "none";
  /** What of the configured text is the key. `base64-after-prefix` cuts off a word such as `whsec_` and decodes the rest. */
  readonly secretIs: "utf8" | "base64-after-prefix" | "hex";
  readonly signs: string;
  readonly encoding: "hex" | "base64";
  readonly headers: Readonly<Record<string, string>>;
  /** Absent: the scheme knows no time, and an old message is as good as a new one. */
  readonly timestamp?: "seconds" | "milliseconds";
  /** Query parameter that carries the SHA-256 of a body that is no form (Twilio). */
  readonly bodyHashParameter?: string;
}

/** The receiver is `environment.baseUrl` of its credential; the event should be one that it does nothing about. */
export interface WebhookReplay {
  readonly scheme: WebhookScheme;
  readonly body: string;
  readonly contentType: string;
  /** The secret from before the rotation, which the receiver should refuse by now. */
  readonly oldSecret?: Secret;
  /** Until then the old secret may still be accepted. */
  readonly overlapUntil?: Date;
}
