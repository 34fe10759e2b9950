// What the care of a credential leads to: too old, not reviewed, without owner or known end, a person's, badly labelled.

import type { Check } from "../model/check.ts";
import { environmentName } from "../model/credential.ts";
import type { Judged } from "../model/finding.ts";
import { accountKind, hasLabelForm, staleYear, type Upkeep } from "../model/upkeep.ts";
import { warns } from "./health-finding.ts";
import { dayOf, nameOf, rotationSteps, titled, type Words } from "./health-words.ts";

const DAY_MS = 86_400_000;
const NOTHING_SAID: Upkeep = { requires: [] };

/** Nothing about a refused key: it is replaced anyway, and comes back new. */
export function judgeUpkeep(check: Check, now: Date): readonly Judged[] {
  if (check.verdict.outcome === "rejected") return [];
  const upkeep = check.credential.upkeep ?? NOTHING_SAID;
  const found: readonly (readonly [string, Words | undefined])[] = [
    ["age", ageWords(check, upkeep, now)],
    ["review", reviewWords(check, upkeep, now)],
    ["owner", ownerWords(check, upkeep)],
    ["expiry", expiryWords(check, upkeep)],
    ["account", accountWords(check, upkeep)],
    ["label", labelWords(check, upkeep, now)],
  ];
  return found.flatMap(([detail, words]) => (words === undefined ? [] : [warns("credential-policy", check, words, detail)]));
}

/** By the declared day, else by the lifetime that the service tells. */
function ageWords(check: Check, { createdAt, maxAgeDays }: Upkeep, now: Date): Words | undefined {
  if (maxAgeDays === undefined) return undefined;
  const { expiry, credential } = check;
  const issuedMs = expiry.known && expiry.lifetimeMs !== undefined ? expiry.at.getTime() - expiry.lifetimeMs : undefined;
  const fromMs = createdAt?.getTime() ?? issuedMs;
  const most = `It may be ${inDays(maxAgeDays)} old at most`;
  if (fromMs === undefined) {
    const step = "Write the day on which it was made as `created` into the configuration.";
    return titled(
      `Nobody knows how old ${nameOf(credential)} is`,
      `${most}, and neither the configuration nor the service says how old it is.`,
      [step],
    );
  }
  const ageDays = (now.getTime() - fromMs) / DAY_MS;
  if (ageDays <= maxAgeDays) return undefined;
  const problem = `${most}, and was made on ${dayOf(new Date(fromMs))}, ${inDays(Math.floor(ageDays))} ago.`;
  return titled(`${nameOf(credential)} is too old`, problem, rotationSteps(credential));
}

function reviewWords({ credential }: Check, { lastReviewedAt, reviewWithinDays }: Upkeep, now: Date): Words | undefined {
  if (reviewWithinDays === undefined) return undefined;
  const step = "Look who uses it, for what and with which rights, and write today's date as `last-reviewed` into the configuration.";
  const title = `${nameOf(credential)} is due for review`;
  if (lastReviewedAt === undefined) return titled(title, "The configuration names no day on which it was reviewed.", [step]);
  if (now.getTime() - lastReviewedAt.getTime() <= reviewWithinDays * DAY_MS) return undefined;
  return titled(title, `It was last reviewed on ${dayOf(lastReviewedAt)}, and is to be every ${inDays(reviewWithinDays)}.`, [step]);
}

function ownerWords({ credential }: Check, { requires }: Upkeep): Words | undefined {
  if (!requires.includes("owner") || credential.owner !== undefined) return undefined;
  const step = "Write the person or team that has to act when it fails as `owner` into the configuration.";
  return titled(`${nameOf(credential)} has no owner`, "The policy wants one for every credential.", [step]);
}

function expiryWords({ credential, expiry }: Check, { requires }: Upkeep): Words | undefined {
  if (!requires.includes("expiry") || expiry.known) return undefined;
  const never = expiry.reason === "never-expires";
  const problem = never ? "Its service says so, and the policy forbids it." : "Neither its service nor the configuration says.";
  const step = never ? "Replace it by a key that ends." : "Write the day as `expires` into the configuration.";
  return titled(never ? `${nameOf(credential)} never expires` : `Nobody knows when ${nameOf(credential)} expires`, problem, [step]);
}

function accountWords({ credential, identity }: Check, { requires }: Upkeep): Words | undefined {
  if (!requires.includes("service-account") || identity === undefined || accountKind(identity) !== "person") return undefined;
  return titled(
    `${nameOf(credential)} belongs to a person`,
    `It belongs to ${identity}, and a service account is required: when that person leaves, it stops working.`,
    ["Issue it to a service account or bot user, and revoke this one."],
  );
}

function labelWords({ credential }: Check, { labelForm }: Upkeep, now: Date): Words | undefined {
  const { name } = credential;
  const year = staleYear(name, now);
  if (year !== undefined) {
    return titled(
      `The label of ${nameOf(credential)} is out of date`,
      `It says ${year}: either the key is that old, or its label was never changed.`,
      ["Rotate the key if it is that old, and name it by the year of the one in use."],
    );
  }
  if (labelForm === undefined || hasLabelForm(name, labelForm, environmentName(credential))) return undefined;
  return titled(`The label of ${nameOf(credential)} has not the agreed form`, `The policy wants \`${labelForm}\`, joined by dashes.`, [
    "Rename it, in the configuration and at the service.",
  ]);
}

function inDays(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}
