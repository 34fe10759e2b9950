// Which scopes a service says that a credential was granted.

import type { Probe } from "../model/probe.ts";
import { valueIn } from "./expiry.ts";
import type { Reading } from "./reading.ts";

const MOST = 200;

/** Undefined where the answer does not tell; an empty list where it says "none". */
export function grantedScopes(probe: Probe, reading: Reading | undefined): readonly string[] | undefined {
  if (probe.scopes === undefined || reading === undefined) return undefined;
  const value = valueIn(probe.scopes, reading);
  if (typeof value === "string") return unique(value.split(/[\s,]+/));
  if (Array.isArray(value)) return unique(value.map(scopeName));
  return undefined;
}

function scopeName(item: unknown): string {
  if (typeof item === "string") return item;
  const name: unknown = typeof item === "object" && item !== null && "name" in item ? item.name : "";
  return typeof name === "string" ? name : "";
}

function unique(scopes: readonly string[]): readonly string[] {
  return [...new Set(scopes.map((scope) => scope.trim()).filter((scope) => scope !== "" && scope.length <= 200))].slice(0, MOST);
}
