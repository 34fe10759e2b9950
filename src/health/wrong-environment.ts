// Whether a key shows by itself that it belongs to another environment than the one it is configured for.

import type { Credential } from "../model/credential.ts";
import type { TokenClaims } from "./token-claims.ts";

export interface EnvironmentMismatch {
  /** Names both environments. */
  readonly says: string;
  /** Read from the key's own prefix, so that it stands even where the service accepts the key. */
  readonly isCertain: boolean;
}

const PRODUCTION: ReadonlySet<string> = new Set(["production", "prod", "live"]);
const NOT_PRODUCTION: ReadonlySet<string> = new Set(
  "staging stage preprod sandbox test testing testmode development dev local demo qa uat preview".split(" "),
);
const ENVIRONMENT_WORD = /(?:^|[.-])(?:staging|stage|sandbox|test|testing|dev|development|preprod|qa|uat|demo)(?=[.-])/;

/** Undefined where nothing speaks against it. `startsWith` reads the secret. */
export function environmentMismatch(
  credential: Credential,
  claims: TokenClaims | undefined,
  startsWith: (prefix: string) => boolean,
): EnvironmentMismatch | undefined {
  return mismatchByPrefix(credential, startsWith) ?? mismatchByClaims(credential, claims);
}

function mismatchByPrefix(credential: Credential, startsWith: (prefix: string) => boolean): EnvironmentMismatch | undefined {
  const hints = (credential.provider?.hints ?? []).filter(({ prefix }) => startsWith(prefix));
  const [hint] = hints.sort((a, b) => b.prefix.length - a.prefix.length);
  if (hint === undefined || isSameEnvironment(credential, hint.environment)) return undefined;
  const says = `its prefix says that this is the ${hint.environment} key, and it is used in ${credential.environment.name}`;
  return { says, isCertain: true };
}

/**
 * The base URL decides where it belongs to one of the provider's environments alone; else the names, as far as both say
 * whether they mean production: a test key is right at home in staging.
 */
function isSameEnvironment({ provider, environment }: Credential, hinted: string): boolean {
  const environments = provider?.environments ?? [];
  const byUrl = environments.filter(({ baseUrl }) => hostOf(baseUrl) === hostOf(environment.baseUrl));
  const known = environments.some(({ name }) => name === hinted);
  if (byUrl.length === 1 && environments.length > 1 && known) return byUrl[0]?.name === hinted;
  const [configured, meant] = [isProduction(environment.name), isProduction(hinted)];
  return configured === undefined || meant === undefined || configured === meant;
}

/** A token that names the host of another environment as its issuer or audience. Other foreign hosts are usual and say nothing. */
function mismatchByClaims(credential: Credential, claims: TokenClaims | undefined): EnvironmentMismatch | undefined {
  const own = hostOf(credential.environment.baseUrl) ?? "";
  const named = [...(claims?.audiences ?? []), claims?.issuer ?? ""].map(hostOf).filter((host) => host !== undefined);
  const others = credential.provider?.environments.map(({ baseUrl }) => hostOf(baseUrl)) ?? [];
  if (named.includes(own)) return undefined;
  const other = named.find((host) => others.includes(host) || isSibling(host, own));
  return other === undefined ? undefined : { says: `the token names ${other} (unverified), and it is sent to ${own}`, isCertain: false };
}

/** `api.staging.example.com` beside `api.example.com`: one name with the word for an environment, one without. */
function isSibling(host: string, own: string): boolean {
  const domain = (name: string) => name.split(".").slice(-2).join(".");
  return domain(host) === domain(own) && ENVIRONMENT_WORD.test(host) !== ENVIRONMENT_WORD.test(own);
}

function isProduction(name: string): boolean | undefined {
  const lower = name.toLowerCase();
  if (PRODUCTION.has(lower)) return true;
  return NOT_PRODUCTION.has(lower) ? false : undefined;
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname || undefined : undefined;
}
