// What one check leads to: findings about the key itself, its expiry, its scopes and the form of its value.

import type { Check, Remark } from "../model/check.ts";
import { nearness } from "../model/expiry.ts";
import type { HealthRule, Judged } from "../model/finding.ts";
import { missingScopes } from "../model/scopes.ts";
import { fails, warns } from "./health-finding.ts";
import {
  expiredWords,
  expiringWords,
  intermittentWords,
  lintWords,
  missingScopeWords,
  refusedWords,
  remarkWords,
  stillWorksWords,
} from "./health-words.ts";
import { judgeUpkeep } from "./judge-upkeep.ts";

const DAY_MS = 86_400_000;

/** No finding for a key that works, that was skipped, or that nobody could judge: the last two are said elsewhere. */
export function judgeCheck(check: Check, now: Date): readonly Judged[] {
  if (check.verdict.outcome === "skipped") return [];
  if (check.expectation !== undefined)
    return check.expectation === "not-met" ? [fails("credential-still-works", check, stillWorksWords(check))] : [];
  return [
    ...judgeVerdict(check, now),
    ...judgeExpiry(check, now),
    ...judgeScopes(check),
    ...judgeRemarks(check),
    ...judgeUpkeep(check, now),
    ...judgeLint(check),
  ];
}

function judgeVerdict(check: Check, now: Date): readonly Judged[] {
  switch (check.verdict.outcome) {
    case "rejected":
      return [fails(check.verdict.reason === "expired" ? "credential-expired" : "credential-rejected", check, refusedWords(check, now))];
    case "forbidden":
      return [fails("credential-forbidden", check, refusedWords(check, now))];
    case "intermittent":
      return [warns("credential-intermittent", check, intermittentWords(check))];
    case "valid":
    case "throttled":
    case "unreachable":
    case "unknown":
    case "skipped":
      return [];
  }
}

/** A rejected key is one finding: that its date has passed too is said there. */
function judgeExpiry(check: Check, now: Date): readonly Judged[] {
  const { expiry, credential, verdict } = check;
  if (!expiry.known || verdict.outcome === "rejected") return [];
  const { level, leftMs } = nearness(expiry, credential.expiryWindow, now);
  switch (level) {
    case "expired":
      return [fails("credential-expired", check, expiredWords(check, expiry))];
    case "fails":
      return [fails("credential-expires-soon", check, expiringWords(check, expiry, leftMs / DAY_MS))];
    case "warns":
      return [warns("credential-expires-soon", check, expiringWords(check, expiry, leftMs / DAY_MS))];
    case "far":
      return [];
  }
}

function judgeScopes(check: Check): readonly Judged[] {
  if (check.verdict.outcome !== "valid" || check.grantedScopes === undefined) return [];
  const missing = missingScopes(check.credential.requiredScopes, check.grantedScopes);
  return missing.length === 0 ? [] : [fails("credential-scopes", check, missingScopeWords(check, missing))];
}

/** What is off about a key that works; its kind is its identity, so that one scope more is not a new finding. */
function judgeRemarks(check: Check): readonly Judged[] {
  return (check.remarks ?? []).map((remark) => {
    const judge = remark.fails === true ? fails : warns;
    return judge(ruleOfRemark(remark), check, remarkWords(check, remark), remark.kind);
  });
}

function ruleOfRemark({ kind }: Remark): HealthRule {
  switch (kind) {
    case "excess-scopes":
    case "write-access":
    case "lost-scopes":
      return "credential-scopes";
    case "identity-unknown":
    case "host-certificate":
    case "shared-value":
    case "expiry-disagreement":
    case "refresh-token-replaced":
      return "credential-policy";
    case "webhook-unverified":
    case "webhook-replayable":
    case "webhook-old-secret":
      return "credential-webhook";
  }
}

function judgeLint(check: Check): readonly Judged[] {
  // The verdict says it already, and louder.
  if (check.verdict.outcome === "rejected" && check.verdict.reason === "missing") return [];
  return check.lint.map((sentence) => warns("credential-lint", check, lintWords(check, sentence), sentence));
}
