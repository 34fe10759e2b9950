// What only shows when credentials are looked at together: one cause behind several failures, and dates that fall on one day.

import type { Check } from "../model/check.ts";
import type { Report } from "../model/report.ts";
import { counted, dayOf, listed } from "./figures.ts";

export interface Together {
  readonly kind: "value" | "host" | "identity" | "expiry-date";
  /** One sentence for people. */
  readonly says: string;
  readonly checks: readonly Check[];
}

const NAMES_SHOWN = 10;
const MOST = 50;

/** Groups of two or more; the surest cause first, and a credential in one group of failures only. */
export function togetherOf(report: Report): readonly Together[] {
  const checks = (report.checks ?? []).filter(
    ({ credential, verdict }) => credential.expect === undefined && verdict.outcome !== "skipped",
  );
  const failing = checks.filter(isFailing);
  const values = groupsOf(failing, sameValue).map((group) => together("value", group, valueWords));
  const byIdentity = groupsOf(without(failing, values), sameIdentity).map((group) => together("identity", group, identityWords));
  const rest = without(checks, [...values, ...byIdentity]);
  const byHost = groupsOf(rest, sameHost)
    .filter((group) => group.every((check) => isFailing(check) || isUnreachable(check)))
    .map((group) => together("host", group, hostWords));
  const dates = groupsOf(
    checks.filter((check) => endsLater(check, report.startedAt)),
    sameDay,
  ).map((group) => together("expiry-date", group, dateWords));
  return [...values, ...byIdentity, ...byHost, ...dates].slice(0, MOST);
}

/** A value that was never there says nothing about service, host or account. */
function isFailing({ verdict }: Check): boolean {
  return (verdict.outcome === "rejected" && verdict.reason !== "missing") || verdict.outcome === "forbidden";
}

function isUnreachable({ verdict }: Check): boolean {
  return verdict.outcome === "unreachable";
}

function endsLater({ expiry }: Check, now: Date): boolean {
  return expiry.known && expiry.at > now;
}

type Same = (one: Check, other: Check) => boolean;

const sameValue: Same = ({ credential: one }, { credential: other }) =>
  one.secret !== undefined && other.secret !== undefined && !one.secret.isEmpty && one.secret.equals(other.secret);

const sameIdentity: Same = (one, other) => identityOf(one) !== undefined && identityOf(one) === identityOf(other);

const sameHost: Same = (one, other) => hostOf(one) !== "" && hostOf(one) === hostOf(other);

/** Several names of one value end on one day as a matter of course. */
const sameDay: Same = (one, other) => dayOfEnd(one) === dayOfEnd(other) && !sameValue(one, other);

function identityOf({ identity, credential }: Check): string | undefined {
  return (identity ?? credential.expectedIdentity)?.trim().toLowerCase();
}

function hostOf({ credential }: Check): string {
  const { baseUrl } = credential.environment;
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : "";
}

function dayOfEnd({ expiry }: Check): string {
  return expiry.known ? dayOf(expiry.at) : "";
}

/** Each with all that are the same as its first one. */
function groupsOf(checks: readonly Check[], same: Same): readonly (readonly Check[])[] {
  const groups: Check[][] = [];
  for (const check of checks) {
    const group = groups.find(([first]) => first !== undefined && same(first, check));
    if (group === undefined) groups.push([check]);
    else group.push(check);
  }
  return groups.filter((group) => group.length > 1);
}

function without(checks: readonly Check[], groups: readonly Together[]): readonly Check[] {
  const taken = new Set(groups.flatMap((group) => group.checks));
  return checks.filter((check) => !taken.has(check));
}

function together(kind: Together["kind"], checks: readonly Check[], words: (checks: readonly Check[]) => string): Together {
  return { kind, checks, says: `${words(checks)}${whatStops(checks)}` };
}

function valueWords(checks: readonly Check[]): string {
  const state = checks.every(({ verdict }) => verdict.outcome === "rejected" && verdict.reason === "expired") ? "expired" : "refused";
  return `One ${state} key stands behind ${counted(checks.length, "credential")}: ${namesOf(checks)}.`;
}

function identityWords(checks: readonly Check[]): string {
  const [first] = checks;
  return `${counted(checks.length, "credential")} of ${first?.identity ?? first?.credential.expectedIdentity} fail: ${namesOf(checks)}. Look at that account first.`;
}

function hostWords(checks: readonly Check[]): string {
  const [first] = checks;
  const host = first === undefined ? "" : hostOf(first);
  const all = `All ${checks.length} credentials at ${host}`;
  return checks.every(isUnreachable)
    ? `${all} could not be asked: ${namesOf(checks)}. Look at the host, or at the way there, and not at the keys.`
    : `${all} fail: ${namesOf(checks)}. Look for one cause: the account, a change of the service, this runner's address.`;
}

function dateWords(checks: readonly Check[]): string {
  const [first] = checks;
  return `${counted(checks.length, "credential")} expire on one day, ${first === undefined ? "" : dayOfEnd(first)}: ${namesOf(checks)}.`;
}

function namesOf(checks: readonly Check[]): string {
  const names = checks.slice(0, NAMES_SHOWN).map(({ credential }) => `${credential.name} (${credential.environment.name})`);
  const more = checks.length - names.length;
  return listed([...names, ...(more > 0 ? [`${more} more`] : [])]);
}

/** What depends on them, and who answers for them. */
function whatStops(checks: readonly Check[]): string {
  const users = [...new Set(checks.flatMap(({ credential }) => credential.usedBy))];
  const owners = [...new Set(checks.flatMap(({ credential }) => credential.owner ?? []))];
  const shown = (all: readonly string[]) =>
    listed([...all.slice(0, NAMES_SHOWN), ...(all.length > NAMES_SHOWN ? [`${all.length - NAMES_SHOWN} more`] : [])]);
  return [users.length === 0 ? "" : ` It concerns ${shown(users)}.`, owners.length === 0 ? "" : ` To be told: ${shown(owners)}.`].join("");
}
