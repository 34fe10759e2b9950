// Which scopes a credential has, and which of the required ones it lacks.

import type { Probe } from "../model/probe.ts";
import { valueIn } from "./expiry.ts";
import type { Reading } from "./reading.ts";

/** Scopes that contain others although their names do not show it (GitHub, GitLab). */
const CONTAINS: Readonly<Record<string, readonly string[]>> = {
  repo: ["public_repo", "security_events"],
  user: ["read:user"],
  api: ["read_api", "read_user", "read_repository", "write_repository", "read_registry", "write_registry"],
};
const EVERYTHING: ReadonlySet<string> = new Set(["*", "all", "full_access", "root"]);
/** From most to least, as in `admin:org`, `write:org`, `read:org`. */
const LEVELS = ["admin", "write", "read"];
const MOST = 200;

/** Undefined where the answer does not tell; an empty list where it says "none". */
export function grantedScopes(probe: Probe, reading: Reading | undefined): readonly string[] | undefined {
  if (probe.scopes === undefined || reading === undefined) return undefined;
  const value = valueIn(probe.scopes, reading);
  if (typeof value === "string") return unique(value.split(/[\s,]+/));
  if (Array.isArray(value)) return unique(value.map(scopeName));
  return undefined;
}

/** Required scopes that no granted one contains. */
export function missingScopes(required: readonly string[], granted: readonly string[]): readonly string[] {
  return required.filter((scope) => !granted.some((held) => contains(held, scope)));
}

function contains(held: string, scope: string): boolean {
  const [have, want] = [held.toLowerCase(), scope.toLowerCase()];
  if (have === want || EVERYTHING.has(have) || CONTAINS[have]?.includes(want) === true) return true;
  if (want.startsWith(`${have}:`)) return true;
  const [haveLevel = "", ...haveRest] = have.split(":");
  const [wantLevel = "", ...wantRest] = want.split(":");
  const [haveAt, wantAt] = [LEVELS.indexOf(haveLevel), LEVELS.indexOf(wantLevel)];
  return haveRest.length > 0 && haveRest.join(":") === wantRest.join(":") && haveAt !== -1 && wantAt !== -1 && haveAt <= wantAt;
}

function scopeName(item: unknown): string {
  if (typeof item === "string") return item;
  const name: unknown = typeof item === "object" && item !== null && "name" in item ? item.name : "";
  return typeof name === "string" ? name : "";
}

function unique(scopes: readonly string[]): readonly string[] {
  return [...new Set(scopes.map((scope) => scope.trim()).filter((scope) => scope !== "" && scope.length <= 200))].slice(0, MOST);
}
