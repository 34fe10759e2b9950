// The audit: what a credential needs around it beside working, item by item, with a score.

import type { Check, Remark } from "../model/check.ts";
import { type Credential, environmentName } from "../model/credential.ts";
import type { Report } from "../model/report.ts";
import { missingScopes } from "../model/scopes.ts";
import { accountKind, hasLabelForm, type LabelForm, staleYear } from "../model/upkeep.ts";
import { counted, dayOf, daysBetween } from "./figures.ts";
import { expiryInWords } from "./rows.ts";

export type AuditId =
  | "owner"
  | "used-by"
  | "expiry"
  | "reminder"
  | "permissions"
  | "probe"
  | "rotation-procedure"
  | "rotation-tested"
  | "label"
  | "label-year"
  | "last-use"
  | "review"
  | "age"
  | "account"
  | "own-value";

export interface AuditItem {
  readonly id: AuditId;
  /** What nobody says is neither done nor missing, and counts for nothing. */
  readonly state: "done" | "missing" | "not-known";
  /** What stands there, or what to do. */
  readonly says: string;
}

export interface AuditedCredential {
  readonly credential: Credential;
  readonly items: readonly AuditItem[];
  /** 0 to 100; undefined where nothing can be told. */
  readonly score: number | undefined;
}

export interface Audit {
  readonly credentials: readonly AuditedCredential[];
  readonly score: number | undefined;
}

type Outcome = Omit<AuditItem, "id">;

const YEAR_DAYS = 365;
/** Once a quarter, where the policy says nothing else. */
const REVIEW_DAYS = 90;
/** A key that nobody used for so long is a candidate for revocation. */
const IDLE_DAYS = 90;
const LABEL_FORMS: readonly LabelForm[] = ["environment-purpose-year", "environment-purpose", "purpose-year"];

/** Keys that are meant to be refused need no care. */
export function auditOf({ checks = [], startedAt }: Report): Audit {
  const audited = checks
    .filter(({ credential }) => credential.expect === undefined)
    .map((check) => {
      const items = Object.entries(ITEMS).map(([id, item]) => ({ id: id as AuditId, ...item(check, startedAt) }));
      return { credential: check.credential, items, score: scoreOf(items) };
    });
  return { credentials: audited, score: scoreOf(audited.flatMap(({ items }) => items)) };
}

function scoreOf(items: readonly AuditItem[]): number | undefined {
  const told = items.filter(({ state }) => state !== "not-known");
  const done = told.filter(({ state }) => state === "done");
  return told.length === 0 ? undefined : Math.floor((done.length / told.length) * 100);
}

const ITEMS: Readonly<Record<AuditId, (check: Check, now: Date) => Outcome>> = {
  owner: ({ credential }) => given(credential.owner, "write who has to act when it fails as `owner`"),
  "used-by": ({ credential }) => given(credential.usedBy.join(", ") || undefined, "list what stops when it fails as `used-by`"),
  expiry: ({ expiry }, now) =>
    expiry.known || expiry.reason === "never-expires"
      ? done(expiryInWords(expiry, now))
      : missing("write the day as `expires`, its service does not say"),
  reminder,
  permissions,
  probe: ({ credential: { probe, webhook } }) =>
    probe !== undefined || webhook !== undefined ? done("it is tried in every run") : missing("name a read-only request as `probe`"),
  "rotation-procedure": ({ credential: { upkeep } }) =>
    given(upkeep?.rotationProcedureUrl, "link the page that says how it is rotated as `rotation-procedure`"),
  "rotation-tested": ({ credential: { upkeep } }, now) =>
    within(upkeep?.rotationTestedAt, YEAR_DAYS, now, "go through the procedure once, and write the day as `rotation-tested`"),
  label,
  "label-year": ({ credential }, now) => {
    const year = staleYear(credential.name, now);
    return year === undefined ? done("its label names no year that has passed") : missing(`its label says ${year}: rotate or rename it`);
  },
  "last-use": ({ lastUsedAt }, now) =>
    lastUsedAt === undefined
      ? notKnown("its service keeps no account of its use")
      : within(lastUsedAt, IDLE_DAYS, now, "nobody uses it: ask its owner whether it can be revoked"),
  review: ({ credential: { upkeep } }, now) =>
    within(
      upkeep?.lastReviewedAt,
      upkeep?.reviewWithinDays ?? REVIEW_DAYS,
      now,
      "look whether it is still needed, by whom and with which rights, and write the day as `last-reviewed`",
    ),
  age,
  account: ({ identity }) => {
    const kind = identity === undefined ? undefined : accountKind(identity);
    if (kind === undefined) return notKnown("whom it belongs to is not known, or the name does not tell");
    return kind === "service" ? done(`it belongs to ${identity}`) : missing(`it belongs to ${identity}: issue it to a service account`);
  },
  "own-value": ({ remarks }) =>
    hasRemark(remarks, "shared-value")
      ? missing("another credential has the same value: give each integration its own key")
      : done("no other credential has its value"),
};

function reminder({ credential: { expiryWindow }, expiry }: Check): Outcome {
  if (!expiry.known)
    return expiry.reason === "never-expires" ? done("it never expires") : missing("nobody can be reminded of a date that nobody knows");
  const { warnDays, warnShare } = expiryWindow;
  if (warnShare !== undefined) return done(`warns at ${Math.round(warnShare * 100)}% of its lifetime`);
  return warnDays > 0
    ? done(`warns ${counted(Math.floor(warnDays), "day")} before`)
    : missing("say with `warn-within` how long before its end it should warn");
}

/** Verified: what is needed is written down, and what was granted is just that. */
function permissions({ credential, grantedScopes, remarks }: Check): Outcome {
  if (grantedScopes === undefined) return notKnown("its service does not say what it was granted");
  if (credential.requiredScopes.length === 0) return missing("list what it needs as `scopes`, so that more and less can be told");
  const lacking = missingScopes(credential.requiredScopes, grantedScopes);
  if (lacking.length > 0) return missing("it lacks scopes that it needs");
  return hasRemark(remarks, "excess-scopes") || hasRemark(remarks, "write-access")
    ? missing("it was granted more than it needs")
    : done("it was granted what it needs, and no more");
}

/** Where no form was agreed on, any of the known ones is fine. */
function label({ credential }: Check): Outcome {
  const { name, upkeep } = credential;
  const forms = upkeep?.labelForm === undefined ? LABEL_FORMS : [upkeep.labelForm];
  return forms.some((form) => hasLabelForm(name, form, environmentName(credential)))
    ? done("its label has a known form")
    : missing(`name it by ${forms.map((form) => `\`${form}\``).join(" or ")}`);
}

function age({ credential: { upkeep }, expiry }: Check, now: Date): Outcome {
  const issued = expiry.known && expiry.lifetimeMs !== undefined ? new Date(expiry.at.getTime() - expiry.lifetimeMs) : undefined;
  const from = upkeep?.createdAt ?? issued;
  return within(
    from,
    upkeep?.maxAgeDays ?? YEAR_DAYS,
    now,
    from === undefined ? "write the day on which it was made as `created`" : "rotate it",
  );
}

function hasRemark(remarks: readonly Remark[] | undefined, kind: Remark["kind"]): boolean {
  return remarks?.some((remark) => remark.kind === kind) === true;
}

function given(value: string | undefined, advice: string): Outcome {
  return value === undefined ? missing(advice) : done(value);
}

function within(day: Date | undefined, days: number, now: Date, advice: string): Outcome {
  if (day === undefined) return missing(advice);
  const ago = daysBetween(day, now);
  return ago <= days ? done(dayOf(day)) : missing(`${dayOf(day)} is ${counted(ago, "day")} ago: ${advice}`);
}

function done(says: string): Outcome {
  return { state: "done", says };
}

function missing(says: string): Outcome {
  return { state: "missing", says };
}

function notKnown(says: string): Outcome {
  return { state: "not-known", says };
}
