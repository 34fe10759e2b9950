// The demo's story as data: which credentials are configured, in which state each one is, and what Keyturn must say.

import { stringify } from "yaml";
import { partnerToken, randomKey } from "../test/support/keys.ts";
import type { ProviderServer } from "../test/support/provider-server.ts";
import {
  type Behaviour,
  isBlocked,
  isDown,
  isExpired,
  isFlaky,
  isRevoked,
  isThrottled,
  isUnknown,
  lacksScope,
  startService,
  works,
} from "./services.ts";

export interface Planted {
  readonly name: string;
  /** Where its service runs: one host each, as in life. */
  readonly environment: string;
  readonly variable: string;
  readonly value: string;
  /** The key that the service knows, where the stored value is off. */
  readonly knownAs?: string;
  readonly behaviour: Behaviour;
  /** For people: what is wrong with it. */
  readonly state: string;
  /** `outcome` or `outcome:reason`. */
  readonly expected: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Kept in the open as Keyturn must find it in the pull request too. */
export const LEAKED_AND_IN_USE = "prod-reporting-2026";

const DAILYBOT = { provider: "dailybot" };
const GENERIC = { scheme: "bearer", probe: { method: "GET", path: "/me" } };

export async function plantCredentials(): Promise<readonly Planted[]> {
  const newline = randomKey("acme_", 32);
  return [
    {
      name: LEAKED_AND_IN_USE,
      environment: "production",
      variable: "DAILYBOT_API_KEY",
      value: randomKey("dbot_", 40),
      behaviour: works,
      state: "works (and was committed in this pull request)",
      expected: "valid",
      settings: { ...DAILYBOT, owner: "platform-team", "used-by": ["nightly report", "status page"] },
    },
    {
      name: "partner-orders",
      environment: "partner",
      variable: "PARTNER_TOKEN",
      value: await partnerToken(26.5, 3.5),
      behaviour: works,
      state: "works, but is a JWT with 3 days to live",
      expected: "valid",
      settings: { ...GENERIC, owner: "orders-team" },
    },
    {
      name: "billing-export",
      environment: "billing",
      variable: "BILLING_KEY",
      value: randomKey("acme_", 32),
      behaviour: isExpired,
      state: "expired",
      expected: "rejected:expired",
      settings: { ...GENERIC, owner: "finance-team" },
    },
    {
      name: "crm-sync",
      environment: "crm",
      variable: "CRM_KEY",
      value: randomKey("acme_", 32),
      behaviour: isRevoked,
      state: "revoked",
      expected: "rejected:revoked",
      settings: { ...GENERIC, owner: "sales-team" },
    },
    {
      name: "workflow-bot",
      environment: "workflows",
      variable: "WORKFLOW_KEY",
      value: randomKey("dbot_", 40),
      behaviour: lacksScope,
      state: "genuine, but lacks a scope",
      expected: "forbidden:scope",
      settings: { ...DAILYBOT, owner: "platform-team" },
    },
    {
      name: "payments",
      environment: "live",
      variable: "STRIPE_SECRET_KEY",
      value: randomKey(["sk", "test", ""].join("_"), 24),
      behaviour: isUnknown,
      state: "a test key where production is configured",
      expected: "rejected:wrong-environment",
      settings: { provider: "stripe", owner: "payments-team" },
    },
    {
      name: "mail-relay",
      environment: "mail",
      variable: "MAIL_KEY",
      value: "",
      behaviour: works,
      state: "empty: the secret was never set",
      expected: "rejected:missing",
      settings: { ...GENERIC, owner: "platform-team" },
    },
    {
      name: "chat-notify",
      environment: "chat",
      variable: "CHAT_KEY",
      value: `${newline}\n`,
      knownAs: newline,
      behaviour: works,
      state: "works, but is stored with a stray newline",
      expected: "valid",
      settings: { ...GENERIC, owner: "support-team" },
    },
    {
      name: "search-index",
      environment: "search",
      variable: "SEARCH_KEY",
      value: randomKey("acme_", 32),
      behaviour: isFlaky,
      state: "flaky: one of two servers does not know it yet",
      expected: "intermittent",
      settings: { ...GENERIC, owner: "search-team" },
    },
    {
      name: "metrics-push",
      environment: "metrics",
      variable: "METRICS_KEY",
      value: randomKey("acme_", 32),
      behaviour: isThrottled,
      state: "rate limited",
      expected: "throttled:rate-limit",
      settings: { ...GENERIC, owner: "platform-team" },
    },
    {
      name: "cdn-purge",
      environment: "cdn",
      variable: "CDN_KEY",
      value: randomKey("acme_", 32),
      behaviour: isBlocked,
      state: "asked through a firewall that shows its block page",
      expected: "unreachable:edge-block",
      settings: { ...GENERIC, owner: "web-team" },
    },
    {
      name: "ledger-api",
      environment: "ledger",
      variable: "LEDGER_KEY",
      value: randomKey("acme_", 32),
      behaviour: isDown,
      state: "its service is down (503)",
      expected: "unreachable:server-error",
      settings: { ...GENERIC, owner: "finance-team" },
    },
  ];
}

/** One service for each environment; by environment. */
export async function startServices(planted: readonly Planted[]): Promise<ReadonlyMap<string, ProviderServer>> {
  const started = planted.map(async ({ environment, value, knownAs, behaviour }) => {
    return [environment, await startService(knownAs ?? value, behaviour)] as const;
  });
  return new Map(await Promise.all(started));
}

/** What the repository's `.github/keyturn.yml` says. */
export function configurationText(planted: readonly Planted[], services: ReadonlyMap<string, ProviderServer>): string {
  const environments = [...services].map(([name, service]) => [name, { "base-url": `${service.url}/v1`, "allow-private": true }] as const);
  return stringify({
    environments: Object.fromEntries(environments),
    credentials: planted.map(({ name, environment, variable, settings }) => ({
      name,
      environment,
      secret: { env: variable },
      ...settings,
    })),
  });
}
