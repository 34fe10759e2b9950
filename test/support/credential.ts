// A configured credential for tests, with every field that does not matter filled in.
import type { CheckConfig } from "../../src/model/config.ts";
import type { Credential } from "../../src/model/credential.ts";
import type { Occasion } from "../../src/model/event.ts";
import type { Probe } from "../../src/model/probe.ts";
import type { Provider } from "../../src/model/provider.ts";
import { Secret } from "../../src/model/secret.ts";

/** Looks like a key and is none: made anew each time, of letters that no placeholder has. */
export function madeUpKey(): string {
  return ["kt", crypto.randomUUID().replaceAll("-", ""), crypto.randomUUID().slice(0, 8)].join("Q");
}

export const ME: Probe = { id: "me", method: "GET", path: "/me", scheme: { kind: "bearer" }, answers: "json", signs: [] };

export function credentialFor(baseUrl: string, value: string | undefined, extra: Partial<Credential> = {}): Credential {
  return {
    name: "reporting",
    provider: providerWith(extra.probe ?? ME),
    environment: { name: "production", baseUrl, allowPrivate: true },
    secret: value === undefined ? undefined : new Secret(value),
    secretVariable: "REPORTING_KEY",
    scheme: extra.probe?.scheme ?? ME.scheme,
    probe: ME,
    owner: "platform-team",
    usedBy: [],
    requiredScopes: [],
    declaredExpiry: undefined,
    expiryWindow: { failDays: 0, warnDays: 14 },
    rotateUrl: undefined,
    place: { path: "keyturn.yml", line: 1, column: 1 },
    ...extra,
  };
}

/** A provider of the catalogue: its probe is known to look at the credential, so that no control is needed. */
export function providerWith(probe: Probe): Provider {
  return { id: "acme", name: "Acme", environments: [], probes: [probe], detectors: [], sources: "test", confirmed: true };
}

export const QUICK: CheckConfig = {
  timeoutMs: 2000,
  concurrency: 8,
  perHost: 1,
  confirmAttempts: 3,
  confirmDelayMs: 1,
  maxBodyBytes: 65_536,
};

export const TRUSTED: Occasion = { event: { kind: "command-line" }, trust: "trusted", label: "command line", repositoryUrl: undefined };
