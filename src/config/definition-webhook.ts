// What the file may say about a webhook's receiver, and about a rotation under way.

import * as v from "valibot";
import {
  closed,
  DateText,
  described,
  HeaderName,
  HeaderText,
  InstantText,
  LongTime,
  MUST_BE_MAPPING,
  OneLine,
  PathText,
  refusingLists,
  SecretSource,
  text,
} from "./definition-parts.ts";

const SchemeMapping = closed({
  header: described(v.optional(HeaderName), "The secret itself is sent in this header, e.g. `X-Hook-Secret`."),
  signs: described(
    v.optional(text(/^[^\x00-\x1f\x7f-\x9f]{1,500}$/, "must be text on one line")),
    "What is signed, with `{body}`, `{timestamp}`, `{id}`, `{url}` and `{params}`, e.g. `{timestamp}.{body}`.",
  ),
  headers: described(
    v.optional(refusingLists(v.record(HeaderName, HeaderText, MUST_BE_MAPPING))),
    "The headers that carry it, with `{signature}` beside the same words, e.g. `X-Signature: t={timestamp},v1={signature}`.",
  ),
  algorithm: described(
    v.optional(v.picklist(["sha1", "sha256", "sha512"], "must be sha1, sha256 or sha512")),
    "The hash of the HMAC; `sha256` unless said.",
  ),
  encoding: described(
    v.optional(v.picklist(["hex", "base64"], "must be hex or base64")),
    "How the signature is written; `hex` unless said.",
  ),
  "secret-is": described(
    v.optional(v.picklist(["utf8", "base64-after-prefix", "hex"], "must be utf8, base64-after-prefix or hex")),
    "What of the secret is the key of the HMAC: its text as it is (`utf8`), or the bytes that it writes as hex or as base64 behind a word such as `whsec_`.",
  ),
  timestamp: described(
    v.optional(v.picklist(["seconds", "milliseconds"], "must be seconds or milliseconds")),
    "The unit of `{timestamp}`. With it, a message signed a day ago is sent too, which a receiver should refuse.",
  ),
});

export const Webhook = closed({
  replay: described(
    v.literal(true, "must be true: say so, because the test sends up to four messages to the receiver"),
    "Allows the replay test: up to four messages, of which only the rightly signed one should be accepted.",
  ),
  scheme: described(
    v.union([OneLine, SchemeMapping], "must be the id of a known scheme or a mapping with `header` or `signs`"),
    "Who signs so, e.g. `github`, `stripe`, `slack`, `standard-webhooks`; or a mapping that says how.",
  ),
  receiver: described(PathText, "The receiver's path below the environment's base URL, e.g. `/hooks/orders`."),
  event: described(
    text(/^[^\x00]{0,20000}$/, "must be text, 20000 characters at most"),
    "The body to send: an event that the receiver does nothing about, such as a ping.",
  ),
  "content-type": described(v.optional(HeaderText, "application/json"), "The kind of that body."),
  "old-secret": described(v.optional(SecretSource), "The secret from before the last rotation, which the receiver should refuse by now."),
  "overlap-until": described(v.optional(DateText), "The day until whose start (UTC) the old secret may still be accepted."),
});

export const Rotation = closed({
  new: described(SecretSource, "The key that callers should use by now: it has to be accepted."),
  old: described(SecretSource, "The key that was replaced: it has to be refused."),
  "rotated-at": described(v.optional(InstantText), "When the old key was revoked."),
  propagation: described(
    v.optional(LongTime),
    "How long after `rotated-at` the service may still accept the old key somewhere, e.g. `1h`; until then that is not held against it.",
  ),
});

export type RawWebhook = v.InferOutput<typeof Webhook>;
export type RawWebhookScheme = v.InferOutput<typeof SchemeMapping>;
export type RawRotation = v.InferOutput<typeof Rotation>;
