// When a key's own prefix or a token's own names say that it belongs elsewhere, and when they do not.
import { describe, expect, test } from "vitest";
import type { TokenClaims } from "../../src/health/token-claims.ts";
import { environmentMismatch } from "../../src/health/wrong-environment.ts";
import { credentialFor, ME, providerWith } from "../support/credential.ts";

const HINTS = [
  { prefix: "live_", environment: "production" },
  { prefix: "test_", environment: "test" },
  { prefix: "eu_", environment: "eu" },
];

function mismatch(
  environment: string,
  baseUrl: string,
  prefix: string,
  environments: Readonly<Record<string, string>> = {},
  claims?: TokenClaims,
) {
  const provider = {
    ...providerWith(ME),
    hints: HINTS,
    environments: Object.entries(environments).map(([name, url]) => ({ name, baseUrl: url })),
  };
  const credential = { ...credentialFor(baseUrl, "x", { provider }), environment: { name: environment, baseUrl, allowPrivate: false } };
  return environmentMismatch(credential, claims, (candidate) => prefix.startsWith(candidate))?.says;
}

const API = "https://api.example.com";

describe("by prefix", () => {
  test.each([
    ["a test key in production", "production", "test_", true],
    ["a test key in live", "Live", "test_", true],
    ["a live key in staging", "staging", "live_", true],
    ["a test key in staging", "staging", "test_", false],
    ["a live key in production", "prod", "live_", false],
    ["an environment of a name that says nothing", "customer-7", "test_", false],
    ["a region's key", "production", "eu_", false],
    ["a prefix that says nothing", "production", "other_", false],
  ])("%s", (_name, environment, prefix, isWrong) => {
    expect(mismatch(environment, API, prefix) !== undefined).toBe(isWrong);
    expect(mismatch(environment, API, prefix, { production: API, test: API }) !== undefined).toBe(isWrong);
  });

  test("a base URL that is one environment's alone decides, whatever the user calls it", () => {
    const regions = { us: API, eu: "https://eu.example.com" };
    expect(mismatch("production", API, "eu_", regions)).toContain("this is the eu key");
    expect(mismatch("production", "https://eu.example.com/v2", "eu_", regions)).toBeUndefined();
  });
});

describe("by a token's own names", () => {
  const claims = (issuer: string, ...audiences: string[]): TokenClaims => ({
    origin: "jwt",
    expiresAt: undefined,
    issuedAt: undefined,
    notBefore: undefined,
    issuer,
    audiences,
  });
  test.each([
    ["the host itself", claims("https://login.example.com/", API), false],
    ["an identifier that is no host of anyone", claims("https://acme.eu.auth.example.org/", "https://acme-api"), false],
    ["a sibling for staging", claims("https://login.staging.example.com/"), true],
    ["another environment of the provider", claims("", "https://sandbox.other.example/v1"), true],
    ["no names at all", claims(""), false],
  ])("%s", (_name, own, isWrong) => {
    expect(mismatch("production", API, "x", { production: API, sandbox: "https://sandbox.other.example" }, own) !== undefined).toBe(
      isWrong,
    );
  });
});
