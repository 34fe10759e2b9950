// Which other environments a credential may be tried at, where its owner asked for that.

import type { Credential, Environment } from "../model/credential.ts";

/** Suffixes of two parts, below which strangers live side by side. */
const TWO_PART_SUFFIX = /\.(?:ac|co|com|edu|gov|net|org|gob|go|ne|or)\.[a-z]{2}$/;

/** Only those of the same provider or below the same registered name: a key is never shown to anyone else. */
export function siblingsOf(credential: Credential): readonly Environment[] {
  const { provider, environment, siblings = [] } = credential;
  const ownHost = new URL(environment.baseUrl).hostname;
  const providers = provider?.environments.map(({ baseUrl }) => new URL(baseUrl).host) ?? [];
  return siblings.filter(({ baseUrl }) => {
    const { host, hostname } = new URL(baseUrl);
    return baseUrl !== environment.baseUrl && (providers.includes(host) || hostname === ownHost || isBelowSameName(hostname, ownHost));
  });
}

function isBelowSameName(host: string, other: string): boolean {
  const name = registeredName(host);
  return name !== undefined && name === registeredName(other);
}

/** Undefined for addresses and for names without a dot, which nobody registered. */
function registeredName(host: string): string | undefined {
  if (/^[\d.]+$|:|^\[/.test(host)) return undefined;
  const parts = host.split(".");
  const length = TWO_PART_SUFFIX.test(host) ? 3 : 2;
  return parts.length < length ? undefined : parts.slice(-length).join(".");
}
