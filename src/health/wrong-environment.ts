// Whether a key shows by itself that it belongs to another environment than the one it is configured for.

import type { Credential } from "../model/credential.ts";
import type { TokenClaims } from "./token-claims.ts";

/** Names that people give to the same environment. */
const SAME: readonly (readonly string[])[] = [
  ["production", "prod", "live"],
  ["staging", "stage", "preprod"],
  ["sandbox", "test", "testing", "testmode"],
  ["development", "dev", "local"],
];

/** A sentence that names both environments, or undefined where nothing speaks against it. `startsWith` reads the secret. */
export function environmentMismatch(
  credential: Credential,
  claims: TokenClaims | undefined,
  startsWith: (prefix: string) => boolean,
): string | undefined {
  return mismatchByPrefix(credential, startsWith) ?? mismatchByIssuer(credential, claims);
}

function mismatchByPrefix(credential: Credential, startsWith: (prefix: string) => boolean): string | undefined {
  const hint = credential.provider?.hints?.filter(({ prefix }) => startsWith(prefix)).sort((a, b) => b.prefix.length - a.prefix.length)[0];
  const configured = environmentOf(credential);
  if (hint === undefined || configured === undefined || canonical(hint.environment) === configured) return undefined;
  return `its prefix says that this is the ${hint.environment} key, and it is used in ${credential.environment.name}`;
}

/** The provider's own name for the base URL where that is unique; else the user's name, where the provider's hints know it. */
function environmentOf(credential: Credential): string | undefined {
  const provider = credential.provider;
  const byUrl = provider?.environments.filter((environment) => sameBase(environment.baseUrl, credential.environment.baseUrl)) ?? [];
  if (byUrl.length === 1 && byUrl[0] !== undefined && (provider?.environments.length ?? 0) > 1) return canonical(byUrl[0].name);
  const name = canonical(credential.environment.name);
  return SAME.some(([first]) => first === name) || provider?.hints?.some((hint) => canonical(hint.environment) === name) ? name : undefined;
}

/** A token that names a host as its audience, and none of them is this one, nor below the same name. */
function mismatchByIssuer(credential: Credential, claims: TokenClaims | undefined): string | undefined {
  const hosts = (claims?.audiences ?? []).flatMap((audience) => (URL.canParse(audience) ? [new URL(audience).hostname] : []));
  const own = new URL(credential.environment.baseUrl).hostname;
  if (hosts.length === 0 || hosts.some((host) => host === "" || host === own || own.endsWith(`.${host}`) || host.endsWith(`.${own}`)))
    return undefined;
  return `the token names ${hosts.slice(0, 3).join(", ")} as its audience (unverified), and it is sent to ${own}`;
}

function sameBase(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).host === new URL(b).host;
}

function canonical(name: string): string {
  const lower = name.toLowerCase();
  return SAME.find((names) => names.includes(lower))?.[0] ?? lower;
}
