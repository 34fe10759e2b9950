// The support bundle: what a vendor's support asks about a failing credential, and nothing that it must not see.

import type { Check } from "../model/check.ts";
import type { Report } from "../model/report.ts";
import { dayOf } from "./figures.ts";
import { expiryInWords } from "./rows.ts";
import { checkInWords } from "./verdict-words.ts";

/** One fact, label and text, to be pasted into a ticket as it is. */
export interface BundleLine {
  readonly label: string;
  readonly text: string;
}

/** Headers by which a service finds a request again. */
const REQUEST_IDS: ReadonlySet<string> = new Set([
  "x-request-id",
  "request-id",
  "x-github-request-id",
  "x-amzn-requestid",
  "x-amz-request-id",
  "x-correlation-id",
  "x-ms-request-id",
  "x-trace-id",
  "cf-ray",
  "x-served-by",
  "via",
]);
/** Evidence that says what was tried beside the one request. */
const TRIED: ReadonlySet<string> = new Set(["answers", "backends", "comparison", "token endpoint", "introspection", "issuer"]);
/** Evidence that has a line of its own, or is no business of the service. */
const ELSEWHERE: ReadonlySet<string> = new Set(["request", "status", "code", "message", "date", "expiry", "value"]);

/** Undefined where there is nothing to ask support about: the credential works, is refused as it should be, or was sent nowhere. */
export function bundleOf(check: Check, report: Report): readonly BundleLine[] | undefined {
  const isFine = check.verdict.outcome === "valid" || check.expectation === "met";
  return isFine || check.attempts === 0 ? undefined : supportBundle(check, report);
}

/** Of any credential, in the order in which support asks. */
export function supportBundle(check: Check, report: Report): readonly BundleLine[] {
  const { credential } = check;
  const service = credential.provider === undefined ? "" : `, ${credential.provider.name}`;
  const lines: readonly (BundleLine | undefined)[] = [
    line("Credential", `${credential.name} (${credential.environment.name}${service})`),
    line("Request", requestOf(check)),
    line("Status", answerOf(check)),
    line("Code", saidOf(check, "code")),
    line("Message", saidOf(check, "message")),
    ...check.evidence.filter(({ label }) => REQUEST_IDS.has(label)).map(({ label, detail }) => line(label, detail)),
    line("Verdict", `${checkInWords(check)}. ${check.advice.meaning}`),
    line("Time of the run", report.startedAt.toISOString().replace(/\.\d+Z$/, "+00:00 (UTC)")),
    line("Time of the service", saidOf(check, "date")),
    line("Runtime", [`Keyturn ${report.version}`, ...(report.runtime === undefined ? [] : [report.runtime])].join(", ")),
    line("Set off by", report.trigger),
    line("Expires", expiryInWords(check.expiry, report.startedAt)),
    ...triedOf(check),
    ...changesOf(check),
    line("Last good run", credential.lastGoodRunAt?.toISOString() ?? "not known: no earlier report tells it"),
    ...otherEvidence(check),
    ...byHand(check),
  ];
  return lines.filter((entry) => entry !== undefined);
}

function line(label: string, text: string | undefined): BundleLine | undefined {
  return text === undefined || text === "" ? undefined : { label, text };
}

function saidOf({ evidence }: Check, label: string): string | undefined {
  return evidence.find((entry) => entry.label === label)?.detail;
}

/** Method and address without the query. */
function requestOf(check: Check): string {
  const asked = saidOf(check, "request");
  if (asked !== undefined) return asked;
  return check.credential.webhook === undefined ? "none was sent" : `POST ${check.credential.environment.baseUrl}`;
}

function answerOf(check: Check): string | undefined {
  return saidOf(check, "status") ?? saidOf(check, "no answer");
}

function triedOf(check: Check): readonly (BundleLine | undefined)[] {
  const tried = check.evidence.filter(({ label }) => TRIED.has(label)).map(({ label, detail }) => `${label}: ${detail}`);
  const requests = check.attempts === 1 ? "1 request" : `${check.attempts} requests`;
  return [line("Already tried", [requests, ...tried].join("; "))];
}

/** As far as the configuration says; a deploy is a change that only its reader knows of. */
function changesOf({ credential, remarks }: Check): readonly (BundleLine | undefined)[] {
  const { rotatedAt, upkeep } = credential;
  const lost = (remarks ?? []).filter(({ kind }) => kind === "lost-scopes").map(({ says }) => says);
  const changes = [
    ...lost,
    ...(upkeep?.createdAt === undefined ? [] : [`made on ${dayOf(upkeep.createdAt)}`]),
    ...(rotatedAt === undefined ? [] : [`rotated on ${dayOf(rotatedAt)}`]),
  ];
  return [line("What changed", changes.length === 0 ? "nothing is declared (`created`, `rotated-at`)" : changes.join("; "))];
}

function otherEvidence(check: Check): readonly (BundleLine | undefined)[] {
  return check.evidence
    .filter(({ label }) => !REQUEST_IDS.has(label) && !TRIED.has(label) && !ELSEWHERE.has(label))
    .map(({ label, detail }) => line(label, detail));
}

function byHand({ advice }: Check): readonly (BundleLine | undefined)[] {
  return advice.steps
    .filter((step) => step.startsWith("Try it by hand: "))
    .map((step) => line("By hand", step.slice("Try it by hand: ".length)));
}
