// What an answer showed, in words that hold no secret: redacted, escaped and cut to length.

import type { Evidence } from "../model/check.ts";
import { printable } from "../model/printable.ts";
import type { Redact } from "../model/redaction.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Reading } from "./reading.ts";

const LONGEST_DETAIL = 300;

/** Response headers that help a person or a vendor's support to find the request again. */
const TELLING_HEADERS = [
  "www-authenticate",
  "retry-after",
  "x-ratelimit-remaining",
  "x-github-sso",
  "location",
  "content-type",
  "server",
  "via",
  "x-served-by",
  "cf-ray",
  "cf-mitigated",
  "x-request-id",
  "x-github-request-id",
  "x-amzn-requestid",
  "request-id",
  "date",
];

/** An accepted key's answer holds data, not an error: a `code` or `message` in there says nothing and is not shown. */
export function answerEvidence(
  reading: Reading,
  { outcome }: Pick<Verdict, "outcome">,
  because: string,
  redact: Redact,
): readonly Evidence[] {
  const { codes, messages } = outcome === "valid" ? { codes: [], messages: [] } : reading.envelope;
  const [code] = codes;
  const [message] = messages;
  const headers = TELLING_HEADERS.flatMap((name) => {
    const value = reading.headers[name];
    return value === undefined ? [] : [{ label: name, detail: name === "location" ? withoutQuery(value) : value }];
  });
  const seen: readonly Evidence[] = [
    { label: "status", detail: String(reading.status) },
    { label: "because", detail: because },
    ...(code === undefined ? [] : [{ label: "code", detail: code }]),
    ...(message === undefined ? [] : [{ label: "message", detail: message }]),
    ...headers,
  ];
  return seen.map((entry) => ({ label: entry.label, detail: safe(entry.detail, redact) }));
}

/** Redacts before it cuts, so that no half of a secret stays behind at the end. */
export function safe(text: string, redact: Redact): string {
  return printable(redact(text.slice(0, 20_000)), LONGEST_DETAIL);
}

/** A redirect may carry the credential on in its query. */
function withoutQuery(location: string): string {
  return location.replace(/[?#].*$/s, "");
}
