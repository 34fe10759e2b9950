// What becomes of one leak: stops the build, warns, is only noted, or is let through with the reason for it.

import type { Check } from "../model/check.ts";
import type { PolicyConfig } from "../model/config.ts";
import type { Mildness } from "../model/detector.ts";
import type { Occasion } from "../model/event.ts";
import type { Disposition, Judged } from "../model/finding.ts";
import type { Leak } from "../model/leak.ts";
import type { Severity } from "../model/severity.ts";
import { isExample } from "./leak-steps.ts";
import { leakWords } from "./leak-words.ts";
import { isSidePath } from "./side-paths.ts";

interface Decision {
  readonly severity: Severity;
  readonly disposition: Disposition;
  readonly reason: string | undefined;
}

/** `owners` are the checks of the credentials with this very value, the working ones first. */
export function judgeLeak(leak: Leak, owners: readonly Check[], policy: PolicyConfig, occasion: Occasion): Judged {
  const [owner] = owners;
  const finding = { kind: "leak", leak, credential: owner?.credential, check: owner, ...leakWords(leak, owners, occasion) } as const;
  const stray = decideStray(leak, policy, occasion);
  return { finding, ...(owner === undefined ? stray : decideOwn(stray, owners)) };
}

/** A configured key is known to be real: no comment, path or setting makes it less so. */
function decideOwn(stray: Decision, owners: readonly Check[]): Decision {
  if (owners.every((check) => check.expectation === "met")) return decideBurned(stray);
  const reason = stray.disposition === "fails" ? undefined : `a configured credential always counts, although ${stray.reason}`;
  return { severity: "error", disposition: "fails", reason };
}

/** Whoever wrote down that a key is burned has dealt with it, and the check has proved that it opens nothing. */
function decideBurned(stray: Decision): Decision {
  const warned = { severity: "warning", disposition: "warns", reason: "it is declared as burned, and its issuer refuses it" } as const;
  return stray.disposition === "suppressed" ? { ...stray, severity: "warning" } : warned;
}

function decideStray(leak: Leak, policy: PolicyConfig, occasion: Occasion): Decision {
  const { severity, reason } = severityOf(leak, policy, occasion);
  if (leak.allowed !== undefined) return { severity, disposition: "suppressed", reason: `an allow comment says: ${leak.allowed.trim()}` };
  return { severity, disposition: dispositionOf(severity), reason };
}

function severityOf(
  leak: Leak,
  policy: PolicyConfig,
  occasion: Occasion,
): { readonly severity: Severity; readonly reason: string | undefined } {
  const own = leak.detector.severity ?? "error";
  if (own !== "error") return { severity: own, reason: mildReason(own, leak) };
  if (!policy.failOnConfidence.includes(leak.confidence)) {
    return { severity: "warning", reason: `the policy does not fail on confidence "${leak.confidence}"` };
  }
  // Only a guess may be talked down by where it stands; a proved key or a distinctive prefix may not.
  if (leak.confidence === "context" && leak.places.every((place) => isSidePath(place.path))) {
    return { severity: "warning", reason: "it is a guess, and stands only in test, example or vendored files" };
  }
  // A nightly run cannot stop what was merged long ago, and history keeps it for ever: red every night would be ignored.
  if (occasion.event.kind === "standing" && leak.presence === "only-in-history") {
    return {
      severity: "warning",
      reason: "no file of the newest commit holds it any more, and this run was set off by no commit; it must still be revoked",
    };
  }
  return { severity: "error", reason: undefined };
}

function mildReason(severity: "note" | "warning", leak: Leak): string {
  if (severity === "note") return isExample(leak) ? "it is an example out of documentation" : "keys of this kind are public by design";
  return leak.confidence === "context" ? "it is a guess" : MILD[leak.detector.mild ?? "test-data"];
}

const MILD: Readonly<Record<Mildness, string>> = {
  "test-data": "keys of this kind open test data only",
  "short-lived": "keys of this kind expire within hours",
  "one-purpose": "keys of this kind open one small thing only",
  half: "keys of this kind open nothing without their other half",
  hash: "it is no key itself, but what it was made of can be found out by trying",
};

function dispositionOf(severity: Severity): Disposition {
  switch (severity) {
    case "error":
      return "fails";
    case "warning":
      return "warns";
    case "note":
      return "notes";
  }
}
