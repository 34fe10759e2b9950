// How a webhook's receiver is tested, resolved: the scheme out of the table or the file's own, the receiver's address, the old secret.

import type { Environment } from "../model/credential.ts";
import type { WebhookReplay, WebhookScheme } from "../model/webhook.ts";
import { findWebhookScheme, staticHeader, WEBHOOK_SCHEMES } from "../providers/webhook-schemes.ts";
import { readDay } from "./dates.ts";
import type { RawCredential } from "./definition-credential.ts";
import type { RawWebhook, RawWebhookScheme } from "./definition-webhook.ts";
import type { DeclaredEnvironments } from "./environment.ts";
import type { DataPath } from "./places.ts";
import type { Values } from "./variables.ts";
import { shown, suggestion } from "./wording.ts";

type Report = (at: DataPath, message: string) => void;

interface ResolvedWebhook {
  readonly replay: WebhookReplay;
  /** The one that was named, with the receiver's whole address. */
  readonly environment: Environment;
}

/** Undefined where nothing is said, or where a problem was reported. */
export function resolveWebhook(
  raw: RawCredential,
  declared: DeclaredEnvironments,
  values: Values,
  report: Report,
): ResolvedWebhook | undefined {
  const { webhook } = raw;
  if (webhook === undefined) return undefined;
  for (const key of ["probe", "authentication", "introspection", "companions", "siblings", "expect", "rotation"] as const)
    if (raw[key] !== undefined) report([key], `\`${key}\` has no place beside \`webhook\`: ${INSTEAD[key]}.`);
  const scheme = resolveScheme(webhook.scheme, report);
  const oldSecret = webhook["old-secret"] && values.secret(webhook["old-secret"], ["webhook", "old-secret"]);
  const overlapUntil = resolveOverlap(webhook, report);
  const environment = declared.get(raw.environment ?? "");
  if (raw.environment === undefined || !declared.has(raw.environment))
    report(
      ["webhook", "receiver"],
      "the receiver is yours, so `environment` has to name one that this file declares under `environments`.",
    );
  if (scheme === undefined || environment === undefined) return undefined;
  const { event, "content-type": contentType } = webhook;
  return {
    replay: { scheme, body: event, contentType, ...(oldSecret && { oldSecret }), ...(overlapUntil && { overlapUntil }) },
    environment: { ...environment, baseUrl: environment.baseUrl + webhook.receiver },
  };
}

const INSTEAD = {
  probe: "its receiver is asked, and not the service",
  authentication: "the secret signs messages and signs in nowhere",
  introspection: "its receiver is asked, and nobody else",
  companions: "what a message carries is the scheme's business",
  siblings: "its receiver is asked, and nobody else",
  expect: "an old secret is `old-secret` of the webhook",
  rotation: "an old secret is `old-secret` of the webhook",
} as const;

function resolveScheme(raw: RawWebhook["scheme"], report: Report): WebhookScheme | undefined {
  const at = ["webhook", "scheme"];
  if (typeof raw !== "string") return ownScheme(raw, (message) => report(at, message));
  const found = findWebhookScheme(raw);
  if (found !== undefined) return found;
  const known = WEBHOOK_SCHEMES.map(({ id }) => id);
  const near = suggestion(raw, known);
  const choice = `; there are ${known.map((id) => `\`${id}\``).join(", ")}, or say with a mapping how it is signed.`;
  report(at, `${shown(raw, "unknown scheme")}${near === "" ? choice : near}`);
  return undefined;
}

function ownScheme(raw: RawWebhookScheme, report: (message: string) => void): WebhookScheme | undefined {
  const { header, signs, headers, timestamp } = raw;
  if ((header === undefined) === (signs === undefined)) {
    report("`scheme` needs either `header`, which carries the secret itself, or `signs`.");
    return undefined;
  }
  if (header !== undefined) return staticHeader("custom", header);
  if (!Object.values(headers ?? {}).some((text) => text.includes("{signature}"))) {
    report("`scheme` needs `headers`, one of which holds `{signature}`.");
    return undefined;
  }
  return {
    id: "custom",
    algorithm: raw.algorithm ?? "sha256",
    secretIs: raw["secret-is"] ?? "utf8",
    signs: signs ?? "",
    encoding: raw.encoding ?? "hex",
    headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, text]) => [name.toLowerCase(), text])),
    ...(timestamp === undefined ? {} : { timestamp }),
  };
}

function resolveOverlap(webhook: RawWebhook, report: Report): Date | undefined {
  const text = webhook["overlap-until"];
  const day = text === undefined ? undefined : readDay(text);
  if (text !== undefined && day === undefined) report(["webhook", "overlap-until"], "`overlap-until` is not a day of the calendar.");
  if (text !== undefined && webhook["old-secret"] === undefined)
    report(["webhook", "overlap-until"], "`overlap-until` says nothing without `old-secret`.");
  return day;
}
