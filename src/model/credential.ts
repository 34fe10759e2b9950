// One key that the user configured, resolved: nothing below ever looks a provider up.

import type { Authentication, Companion, Introspection, TokenIssuer } from "./authentication.ts";
import type { ExpiryWindow } from "./expiry.ts";
import type { Probe, Scheme } from "./probe.ts";
import type { Service } from "./provider.ts";
import type { Secret } from "./secret.ts";
import type { Upkeep } from "./upkeep.ts";
import type { WebhookReplay } from "./webhook.ts";

export type { ExpiryWindow } from "./expiry.ts";

export interface Environment {
  readonly name: string;
  /** Absolute; no trailing slash, no query, no credentials. */
  readonly baseUrl: string;
  /** Allows plain http and private or loopback addresses for this environment. */
  readonly allowPrivate: boolean;
}

/** Where something stands in a file; `line` and `column` are 1-based. */
export interface ConfigPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface Credential {
  readonly name: string;
  readonly provider: Service | undefined;
  readonly environment: Environment;
  /** Undefined where its source holds nothing (an unset variable). */
  readonly secret: Secret | undefined;
  /** The variable that the secret came from; safe to print. */
  readonly secretVariable: string;
  readonly scheme: Scheme;
  /** Undefined where the provider has no read-only request and the user gave none. */
  readonly probe: Probe | undefined;
  readonly owner: string | undefined;
  readonly usedBy: readonly string[];
  readonly requiredScopes: readonly string[];
  /** The date the user wrote down, start of that day in UTC. */
  readonly declaredExpiry: Date | undefined;
  readonly expiryWindow: ExpiryWindow;
  readonly rotateUrl: string | undefined;
  /** Where the configuration names it, for annotations. */
  readonly place: ConfigPlace;
  /** Environments at which a rejected key may be tried once, to tell whose it is; only where the user asked for it. */
  readonly siblings?: readonly Environment[];
  /** Organization, account or project that it must belong to, as the probe's `identity` names it. */
  readonly expectedIdentity?: string;
  /** Declared to need nothing but reading. */
  readonly access?: "read";
  /** What it had been granted on the last run, where that is known. */
  readonly previousScopes?: readonly string[];
  /** When it last worked, as an earlier report says. */
  readonly lastGoodRunAt?: Date;
  /** Absent: the secret goes on the request as `scheme` says. */
  readonly authentication?: Authentication;
  /** Its name or id in the service's own list of tokens, where that is another than `name`. */
  readonly listedAs?: string;
  /** A JSON Web Token is held against this issuer's keys. */
  readonly issuer?: TokenIssuer;
  /** For tokens and refresh tokens: asked beside the probe, or in its place. */
  readonly introspection?: Introspection;
  /** Private key (PEM or JWK) that a sender-constrained token is bound to (DPoP, RFC 9449). */
  readonly dpopKey?: Secret;
  /** Further values that go on the same request. */
  readonly companions?: readonly Companion[];
  /** Set: the secret signs webhooks, and `environment.baseUrl` is the receiver that the replay test asks instead of a probe. */
  readonly webhook?: WebhookReplay;
  /** Nobody is asked: its declared date is all there is, and a value may be missing. */
  readonly checkedBy?: "date";
  /** A burned key, or the old half of a rotation: it has to be refused. */
  readonly expect?: "rejected";
  /** When the old half of a rotation was revoked, and how long its service may take to know everywhere. */
  readonly rotatedAt?: Date;
  readonly propagationMs?: number;
  /** Absent where neither the file nor its policy says anything about it. */
  readonly upkeep?: Upkeep;
}

/** Undefined where it goes by its date alone and belongs to none. */
export function environmentName({ environment, checkedBy }: Credential): string | undefined {
  return checkedBy === "date" && environment.baseUrl === "" ? undefined : environment.name;
}
