// One service: what its keys look like, how to ask whether one works, where to rotate it.

import type { Detector } from "./detector.ts";
import type { Probe } from "./probe.ts";

/** A base URL that the provider runs, e.g. production, sandbox, eu. */
export interface ProviderEnvironment {
  readonly name: string;
  readonly baseUrl: string;
}

/** A key prefix that tells which environment a key belongs to, e.g. Stripe's `sk_test_`. */
export interface EnvironmentHint {
  readonly prefix: string;
  readonly environment: string;
}

/** All that there is to know of a provider but what its keys look like: what a check needs. */
export interface Service {
  /** Lower-case, digits and dashes: what `provider:` in the configuration names. */
  readonly id: string;
  readonly name: string;
  /** The first is the default; empty where every customer has a host of their own. */
  readonly environments: readonly ProviderEnvironment[];
  readonly hints?: readonly EnvironmentHint[];
  /** The environment variable that the vendor's own documentation uses, e.g. `DAILYBOT_API_KEY`. */
  readonly usualVariable?: string;
  readonly probes: readonly Probe[];
  /** Page where a key is created, rotated and revoked. */
  readonly rotateUrl?: string;
  /** The role a person needs to rotate a key there. */
  readonly rotateRole?: string;
  readonly docsUrl?: string;
  /** Where these facts come from, for the next person who has to check them. */
  readonly sources: string;
  /** Some facts were not confirmed by two sources. */
  readonly confirmed: boolean;
}

export interface Provider extends Service {
  readonly detectors: readonly Detector[];
}
