// SARIF rules: one for each detector and each kind of health finding that the report holds.

import { type Detector, isProof } from "../model/detector.ts";
import type { Finding, HealthRule, Judged } from "../model/finding.ts";
import { rulePage } from "./links.ts";

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: "note" | "warning" | "error" };
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

interface HealthText {
  readonly name: string;
  readonly short: string;
  readonly help: string;
  readonly level: "warning" | "error";
}

const HEALTH: Readonly<Record<HealthRule, HealthText>> = {
  "credential-rejected": {
    name: "CredentialRejected",
    short: "A configured credential is not accepted",
    help: "The issuer does not accept this key, several times in a row. Create a new key, put it where the old one is stored, redeploy what uses it, and clear what caches it.",
    level: "error",
  },
  "credential-forbidden": {
    name: "CredentialForbidden",
    short: "A configured credential is known but not allowed",
    help: "The issuer knows this key and does not allow the request: a scope, an organization, a plan or an address is missing. Grant what is missing; a new key of the same kind would not help.",
    level: "error",
  },
  "credential-expired": {
    name: "CredentialExpired",
    short: "A configured credential has expired",
    help: "The date until which this key is good has passed. Create a new key, put it where the old one is stored, and redeploy what uses it.",
    level: "error",
  },
  "credential-expires-soon": {
    name: "CredentialExpiresSoon",
    short: "A configured credential expires soon",
    help: "This key expires within the window that the configuration sets. Rotate it now, while the old key still works and both can overlap.",
    level: "warning",
  },
  "credential-intermittent": {
    name: "CredentialIntermittent",
    short: "A configured credential is accepted only now and then",
    help: "The same key was accepted in some tries and rejected in others. A rotation may be under way, or one of several servers holds old keys. Ask the issuer, and run again after the rotation.",
    level: "warning",
  },
  "credential-undetermined": {
    name: "CredentialUndetermined",
    short: "Nobody could tell whether a configured credential works",
    help: "A rate limit, a network failure or an unclear answer says nothing about the key. See the evidence, and run again.",
    level: "warning",
  },
  "credential-lint": {
    name: "CredentialLint",
    short: "The stored value of a credential looks wrong",
    help: "The value has something around it that is seldom part of a key, such as quotes, a line break or a doubled word. Store the bare value again.",
    level: "warning",
  },
  "credential-scopes": {
    name: "CredentialScopes",
    short: "A configured credential lacks a scope that it needs",
    help: "The issuer lists the scopes of this key, and one that the configuration requires is not among them. Grant it, or take it out of the required scopes.",
    level: "error",
  },
  "credential-policy": {
    name: "CredentialPolicy",
    short: "A configured credential breaks a policy",
    help: "The key works, and something about it is against the policy that the configuration sets. See the message for what to change.",
    level: "warning",
  },
  "credential-still-works": {
    name: "CredentialStillWorks",
    short: "A key that has to be refused is accepted",
    help: "The configuration declares this key as burned or replaced, and the service still accepts it. Revoke it, and run again once the service knows everywhere.",
    level: "error",
  },
  "credential-webhook": {
    name: "CredentialWebhook",
    short: "The receiver of a webhook does not verify what it should",
    help: "The receiver accepted a message that it should have refused: signed with a wrong or old secret, or long ago. Have it verify signature and time of every message.",
    level: "error",
  },
};

export function ruleIdOf(finding: Finding): string {
  return finding.kind === "leak" ? finding.leak.detector.id : finding.rule;
}

/** In the order of the findings, each once. */
export function sarifRules(findings: readonly Judged[]): readonly SarifRule[] {
  const byId = new Map<string, SarifRule>();
  for (const { finding } of findings) {
    const id = ruleIdOf(finding);
    if (!byId.has(id)) byId.set(id, finding.kind === "leak" ? leakRule(finding.leak.detector) : healthRule(finding.rule));
  }
  return [...byId.values()];
}

function healthRule(id: HealthRule): SarifRule {
  const { name, short, help, level } = HEALTH[id];
  return {
    id,
    name,
    shortDescription: { text: short },
    fullDescription: { text: help },
    help: { text: help, markdown: `${help}\n\n[About this rule](${rulePage(id)})` },
    helpUri: rulePage(id),
    defaultConfiguration: { level },
    properties: { tags: ["credential-health"], precision: "very-high", "problem.severity": level },
  };
}

function leakRule(detector: Detector): SarifRule {
  const isPublic = detector.severity === "note" && !detector.id.startsWith("generic-");
  const help = isPublic ? PUBLIC_HELP : leakHelp(detector);
  return {
    id: detector.id,
    name: detector.id.split("-").map(capitalized).join(""),
    shortDescription: { text: `${detector.name} committed`.slice(0, 1000) },
    fullDescription: { text: help.slice(0, 1000) },
    help: { text: help, markdown: `${help.replace("keyturn:allow", "`keyturn:allow`")}\n\n[About this rule](${rulePage(detector.id)})` },
    helpUri: rulePage(detector.id),
    defaultConfiguration: { level: detector.severity ?? "error" },
    properties: { tags: ["security", "secret"], precision: precisionOf(detector), "security-severity": securitySeverityOf(detector) },
  };
}

const PUBLIC_HELP =
  "Values of this kind are public by design, and nothing has to be revoked. See that its restrictions (origins, scopes, quotas) are set at the issuer.";

function leakHelp(detector: Detector): string {
  const url = detector.issuer?.rotateUrl;
  const where = url === undefined ? "" : ` The page for that is ${url} .`;
  return `A key that was committed must be taken as known to others, also when a later commit takes it out again. Revoke or rotate it first.${where} Then read it from a secret store, and clean the history if policy asks for it. Only if this is a false alarm, write keyturn:allow and the reason into a comment on that line.`;
}

/** GitHub reads it per rule: what a detector's matches are worth when nothing more is known about one of them. */
function precisionOf(detector: Detector): string {
  if (isProof(detector.checksum)) return "very-high";
  return detector.grade === "prefix" ? "high" : "medium";
}

/** Text, as the platform wants it: above 9.0 critical, from 7.0 high, from 4.0 medium. */
function securitySeverityOf(detector: Detector): string {
  if (detector.severity === "note") return "1.0";
  if (detector.severity === "warning") return "4.0";
  if (detector.grade === "context") return "6.9";
  return isProof(detector.checksum) ? "9.5" : "8.9";
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
