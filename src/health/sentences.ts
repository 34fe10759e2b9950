// What each verdict means, in the words that people read, and which steps help.

import type { ForbiddenReason, RejectedReason, SkippedReason, UnknownReason, UnreachableReason, Verdict } from "../model/verdict.ts";
import type { Control } from "./control.ts";

/** The steps that `advise.ts` writes out for one credential. */
export type Step =
  | "curl"
  | "pass"
  | "fixValue"
  | "regenerate"
  | "reauthorize"
  | "store"
  | "redeploy"
  | "caches"
  | "revoke"
  | "tell"
  | "scopes"
  | "environment"
  | "clock"
  | "account"
  | "organization"
  | "plan"
  | "sso"
  | "address"
  | "wait"
  | "again"
  | "network"
  | "probe"
  | "giveProbe"
  | "tokenEndpoint"
  | "instances";

export interface Words {
  /** Continues "<name> (<environment>) ...". */
  readonly meaning: string;
  readonly steps: readonly Step[];
}

const RENEW: readonly Step[] = ["curl", "regenerate", "store", "redeploy", "caches", "revoke", "tell"];

export const REJECTED: Readonly<Record<RejectedReason, Words>> = {
  invalid: { meaning: "is not accepted by the service: wrong, revoked or expired, and the service does not say which.", steps: RENEW },
  expired: { meaning: "has expired.", steps: RENEW },
  revoked: { meaning: "was revoked.", steps: RENEW },
  malformed: { meaning: "is not in a form that the service can read as a credential.", steps: ["fixValue", "curl", "tell"] },
  missing: { meaning: "holds no value.", steps: ["pass", "tell"] },
  "wrong-environment": {
    meaning: "belongs to another environment than the one it is used in.",
    steps: ["environment", "redeploy", "caches", "tell"],
  },
  "account-inactive": {
    meaning: "belongs to an account that is suspended or inactive.",
    steps: ["account", "regenerate", "store", "redeploy", "caches", "tell"],
  },
  "clock-skew": {
    meaning: "is refused because the times do not fit: a clock is off, or the token is not valid yet.",
    steps: ["clock", "tell"],
  },
};

export const FORBIDDEN: Readonly<Record<ForbiddenReason, Words>> = {
  unspecified: {
    meaning: "is known to the service but may not do this, and the service does not say why.",
    steps: ["curl", "reauthorize", "tell"],
  },
  scope: { meaning: "works but lacks a permission that it needs.", steps: ["scopes", "reauthorize", "redeploy", "caches", "tell"] },
  organization: { meaning: "works, but for another organization or project.", steps: ["organization", "tell"] },
  plan: { meaning: "works, but the account's plan or billing does not allow the request.", steps: ["plan", "tell"] },
  sso: { meaning: "works, but the organization requires single sign-on for it.", steps: ["sso", "tell"] },
  "ip-or-geo": { meaning: "is refused from the address or country of this runner.", steps: ["address", "tell"] },
};

export const THROTTLED: Readonly<Record<Extract<Verdict, { outcome: "throttled" }>["reason"], Words>> = {
  "rate-limit": {
    meaning: "could not be judged: the service limits the rate of requests, which says nothing about the key.",
    steps: ["wait"],
  },
  quota: { meaning: "could not be judged: the quota is used up, which says nothing about the key.", steps: ["plan", "tell"] },
};

export const UNREACHABLE: Readonly<Record<UnreachableReason, Words>> = {
  dns: { meaning: "could not be judged: the host's name cannot be resolved.", steps: ["network"] },
  connect: { meaning: "could not be judged: there is no connection to the host.", steps: ["network", "again"] },
  tls: { meaning: "could not be judged: no trusted secure connection to the host came about.", steps: ["network"] },
  timeout: { meaning: "could not be judged: the service did not answer in time.", steps: ["again"] },
  proxy: { meaning: "could not be judged: the proxy let nothing through.", steps: ["network"] },
  redirect: {
    meaning: "could not be judged: the service redirects, and Keyturn takes no credential to another address.",
    steps: ["probe", "curl"],
  },
  "edge-block": { meaning: "could not be judged: a firewall in front of the service answered in its place.", steps: ["address", "again"] },
  "server-error": { meaning: "could not be judged: the service itself has a problem.", steps: ["again"] },
  protocol: { meaning: "could not be judged: what came back is no proper answer of this service.", steps: ["network", "again"] },
};

export const UNKNOWN: Readonly<Record<Exclude<UnknownReason, "does-not-authenticate">, Words>> = {
  "unrecognized-answer": { meaning: "could not be judged: the answer fits no known pattern.", steps: ["curl", "probe"] },
  "not-found": {
    meaning: "could not be judged: the probe's path does not exist there, or the service hides it from this key.",
    steps: ["probe", "curl"],
  },
  "no-probe": { meaning: "cannot be asked about: no read-only request is known for it.", steps: ["giveProbe"] },
};

/** By what else was said yes to. */
export const DOES_NOT_AUTHENTICATE: Readonly<Record<Control, Words>> = {
  "a made-up key": {
    meaning: "could not be judged: the probe also says yes to a made-up key, so its yes means nothing.",
    steps: ["giveProbe"],
  },
  "a made-up secret at the token endpoint": {
    meaning: "could not be judged: the token endpoint also gives a token for a made-up secret, so its yes means nothing.",
    steps: ["tokenEndpoint"],
  },
  "no credential": {
    meaning: "could not be judged: the probe also says yes without any credential, so its yes means nothing.",
    steps: ["giveProbe"],
  },
};

export const SKIPPED: Readonly<Record<SkippedReason, Words>> = {
  "untrusted-event": {
    meaning: "was not checked: on this event a stranger's code may be present, and no secret is sent anywhere.",
    steps: [],
  },
  "not-asked": { meaning: "was not checked: only commits were searched.", steps: [] },
  "other-shard": { meaning: "is checked by another shard.", steps: [] },
};
