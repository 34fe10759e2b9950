// Makes a finding about a credential: its severity, its disposition and a fingerprint out of names alone.

import type { Check } from "../model/check.ts";
import { crypto } from "../model/crypto.ts";
import type { Disposition, HealthRule, Judged } from "../model/finding.ts";
import type { Severity } from "../model/severity.ts";
import type { Words } from "./health-words.ts";

export function fails(rule: HealthRule, check: Check, words: Words, detail = ""): Judged {
  return judged({ rule, check, words, severity: "error", disposition: "fails", detail });
}

export function warns(rule: HealthRule, check: Check, words: Words, detail = ""): Judged {
  return judged({ rule, check, words, severity: "warning", disposition: "warns", detail });
}

interface Parts {
  readonly rule: HealthRule;
  readonly check: Check;
  readonly words: Words;
  readonly severity: Severity;
  readonly disposition: Disposition;
  /** Tells apart findings of one rule about one credential. */
  readonly detail: string;
}

function judged({ rule, check, words, severity, disposition, detail }: Parts): Judged {
  const { name, environment } = check.credential;
  const fingerprint = crypto().createHash("sha256").update([rule, name, environment.name, detail].join("\0")).digest("hex");
  const told = { ...words, message: `${words.message}${whose(check)}` };
  return { finding: { kind: "health", rule, check, fingerprint, ...told }, severity, disposition, reason: undefined };
}

/** Whoever reads an alert has to know whom to tell, and what stops. */
function whose({ credential: { owner, usedBy } }: Check): string {
  return [owner === undefined ? "" : ` Owner: ${owner}.`, usedBy.length === 0 ? "" : ` Used by: ${usedBy.join(", ")}.`].join("");
}
