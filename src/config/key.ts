// Where a credential's value comes from: its own variable, its provider's usual one, or the two of a rotation.

import type { Companion } from "../model/authentication.ts";
import type { Credential } from "../model/credential.ts";
import type { Service } from "../model/provider.ts";
import type { Secret } from "../model/secret.ts";
import type { RawCredential } from "./definition-credential.ts";
import type { RawRotation } from "./definition-webhook.ts";
import { readDuration } from "./duration.ts";
import type { DataPath } from "./places.ts";
import type { Values } from "./variables.ts";

type Report = (at: DataPath, message: string) => void;

/** The main value and its variable; undefined where nothing says where it is. */
export interface Key {
  readonly secret: Secret | undefined;
  readonly secretVariable: string;
  /** The other half of a rotation. */
  readonly old?: { readonly secret: Secret | undefined; readonly secretVariable: string };
}

/** Nothing says how to ask, and a date is there: then the date is what the check goes by. */
export function isByDateAlone(raw: RawCredential): boolean {
  const { provider, probe, webhook, authentication, introspection, companions, rotation, expect, expires } = raw;
  const asking = [provider, probe, webhook, authentication, introspection, companions, rotation, expect];
  return expires !== undefined && asking.every((said) => said === undefined);
}

export function resolveKey(raw: RawCredential, provider: Service | undefined, values: Values, report: Report): Key | undefined {
  if (raw.rotation !== undefined) return rotationKey(raw, raw.rotation, values, report);
  if (raw.secret === undefined && isByDateAlone(raw)) return { secret: undefined, secretVariable: "" };
  // What a provider's variable holds is its API key, and never the secret that signs its webhooks.
  const variable = raw.secret?.env ?? usualVariable(raw.webhook === undefined ? provider : undefined, report);
  return variable === undefined
    ? undefined
    : { secret: values.secret(raw.secret ?? { env: variable }, ["secret"]), secretVariable: variable };
}

function rotationKey(raw: RawCredential, rotation: RawRotation, values: Values, report: Report): Key {
  if (raw.secret !== undefined) report(["secret"], "`secret` and `rotation` exclude each other; the key in use is `new` of the rotation.");
  if (raw.expect !== undefined)
    report(["expect"], "`expect` and `rotation` exclude each other; the old key of a rotation has to be refused anyway.");
  if (rotation.propagation !== undefined && rotation["rotated-at"] === undefined)
    report(["rotation", "propagation"], "`propagation` counts from `rotated-at`; say when the old key was revoked.");
  if (rotation.new.env === rotation.old.env)
    report(["rotation", "old"], "`new` and `old` name the same variable; keep both keys until the rotation is over.");
  const half = (name: "new" | "old") => ({
    secret: values.secret(rotation[name], ["rotation", name]),
    secretVariable: rotation[name].env,
  });
  return { ...half("new"), old: half("old") };
}

/**
 * Without each of its parts a credential is not whole: the first that is missing stands for it. A companion's absence is
 * named by the check itself, and the old half of a rotation is a credential of its own.
 */
export function wholeKey(key: Key, companions: readonly Companion[], { missing }: Values): Pick<Key, "secret" | "secretVariable"> {
  const { secret, secretVariable, old } = key;
  const apart = [...companions, ...(old === undefined ? [] : [old])].map((part) => part.secretVariable);
  const absent = secret === undefined ? undefined : missing.find((variable) => !apart.includes(variable));
  return absent === undefined ? { secret, secretVariable } : { secret: undefined, secretVariable: absent };
}

/** The key that was replaced: the same question, and the answer has to be no. */
export function oldHalf(
  credential: Credential,
  old: NonNullable<Key["old"]>,
  rotation: RawRotation,
  rotatedAt: Date | undefined,
): Credential {
  const { siblings: _siblings, upkeep: _upkeep, previousScopes: _scopes, lastGoodRunAt: _run, ...same } = credential;
  const propagationMs = rotation.propagation === undefined ? undefined : readDuration(rotation.propagation);
  return {
    ...same,
    ...old,
    name: `${credential.name}${OLD_HALF}`,
    declaredExpiry: undefined,
    expect: "rejected",
    ...(rotatedAt === undefined ? {} : { rotatedAt }),
    ...(propagationMs === undefined ? {} : { propagationMs }),
  };
}

/** What the old half of a rotation has behind its name. */
export const OLD_HALF = " (old)";

function usualVariable(provider: Service | undefined, report: Report): string | undefined {
  if (provider?.usualVariable === undefined)
    report(["name"], "this credential does not say where its key is; write `secret: { env: NAME }`.");
  return provider?.usualVariable;
}
