// One credential checked over the real network stack, as the suites against real servers need it.
import { checkCredentials } from "../../src/health/check.ts";
import { createClock } from "../../src/io/clock.ts";
import { createHttp } from "../../src/io/http.ts";
import type { Check } from "../../src/model/check.ts";
import type { Credential } from "../../src/model/credential.ts";
import { QUICK, TRUSTED } from "../support/credential.ts";

export async function checkOne(credential: Credential, environment: Readonly<Record<string, string>> = {}): Promise<Check> {
  const world = { http: createHttp({ environment }), clock: createClock(), log: { info: () => {}, debug: () => {} } };
  const [check] = await checkCredentials([credential], QUICK, TRUSTED, world);
  if (check === undefined) throw new Error("no check came");
  return check;
}

/** What the evidence says under one label. */
export function evidenceOf(check: Check, label: string): string {
  return check.evidence
    .filter((entry) => entry.label === label)
    .map(({ detail }) => detail)
    .join("\n");
}
