// What the file says about the care of a credential: its own saying first, then the policy's.

import type { Credential } from "../model/credential.ts";
import type { Upkeep } from "../model/upkeep.ts";
import type { RawFile } from "./definition.ts";
import type { RawCredential } from "./definition-credential.ts";
import { readDays } from "./duration.ts";

export type RawPolicy = RawFile["policy"];

/** Dates and page, looked at already. */
type Care = { readonly [Part in "createdAt" | "lastReviewedAt" | "rotationTestedAt"]: Date | undefined } & {
  readonly rotationProcedureUrl: string | undefined;
};

/** Nothing where nobody said anything. */
export function upkeepOf(raw: RawCredential, care: Care, policy: RawPolicy): Pick<Credential, "upkeep"> {
  const said = {
    ...care,
    maxAgeDays: daysOf(raw["max-age"] ?? policy["max-age"]),
    reviewWithinDays: daysOf(raw["review-within"] ?? policy["review-within"]),
    labelForm: policy.label,
  };
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Omit<Upkeep, "requires">;
  const requires = requirements(raw, policy);
  return Object.keys(known).length === 0 && requires.length === 0 ? {} : { upkeep: { ...known, requires } };
}

function requirements(raw: RawCredential, policy: RawPolicy): Upkeep["requires"] {
  const service = raw.account === undefined ? policy["require-service-account"] : raw.account === "service";
  return [
    ...(policy["require-owner"] ? (["owner"] as const) : []),
    ...(policy["require-expiry"] ? (["expiry"] as const) : []),
    ...(service ? (["service-account"] as const) : []),
  ];
}

function daysOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : readDays(text);
}
