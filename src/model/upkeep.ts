// The care that a credential is given: its age, reviews, rotation procedure and label, and what can be said about them.

/** `purpose` is one word or more; the parts stand in this order. */
export type LabelForm = "purpose-year" | "environment-purpose" | "environment-purpose-year";

export interface Upkeep {
  readonly createdAt?: Date;
  readonly maxAgeDays?: number;
  readonly lastReviewedAt?: Date;
  /** A review is due this long after the last one. */
  readonly reviewWithinDays?: number;
  readonly rotationProcedureUrl?: string;
  readonly rotationTestedAt?: Date;
  readonly labelForm?: LabelForm;
  /** What has to be known of it, or hold for it. */
  readonly requires: readonly ("owner" | "expiry" | "service-account")[];
}

/** What most people call an environment, beside its own name. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  production: ["prod", "prd", "live"],
  staging: ["stage", "stg"],
  development: ["dev"],
  sandbox: ["test", "testing"],
};
const YEAR = /^20\d\d$/;
/** A key of last year may be younger than a year; one that says an earlier year is not. */
const YEARS_PASSED = 2;

/** True where the name consists of the parts of that form, joined by dash, dot, underscore or space. Without an environment any will do. */
export function hasLabelForm(name: string, form: LabelForm, environment: string | undefined): boolean {
  const words = wordsOf(name);
  const purpose = [...words];
  if (form !== "purpose-year" && !environmentWords(environment).includes(purpose.shift() ?? "")) return false;
  if (form !== "environment-purpose" && !YEAR.test(purpose.pop() ?? "")) return false;
  return purpose.length > 0 && !purpose.every((word) => /^\d*$/.test(word));
}

/** The year in a name that has long passed; undefined where there is none. */
export function staleYear(name: string, now: Date): number | undefined {
  const years = wordsOf(name)
    .filter((word) => YEAR.test(word))
    .map(Number);
  const latest = Math.max(...years);
  return years.length > 0 && latest + YEARS_PASSED <= now.getUTCFullYear() ? latest : undefined;
}

/** A bot, a person, or undefined where the name does not tell. A mail address is a person's unless its name says otherwise. */
export function accountKind(identity: string): "service" | "person" | undefined {
  const name = identity.trim().toLowerCase();
  if (name.endsWith("[bot]") || /(?:^|[-_.@/ ])(?:bot|ci|svc|service|robot|automation|system|app|deploy)(?:$|[-_.@/ ])/.test(name))
    return "service";
  if (/\.gserviceaccount\.com$|:assumed-role\/|:role\//.test(name)) return "service";
  return /^[^\s@/:]+@[^\s@/:]+\.[a-z]+$/.test(name) || /:user\/[^/]+$/.test(name) ? "person" : undefined;
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[-_. ]+/)
    .filter((word) => word !== "");
}

function environmentWords(environment: string | undefined): readonly string[] {
  if (environment === undefined) return Object.entries(SHORT_NAMES).flat(2);
  const name = environment.toLowerCase();
  const short = Object.entries(SHORT_NAMES).find(([long, others]) => long === name || others.includes(name));
  return short === undefined ? [name] : [name, short[0], ...short[1]];
}
