// Plaid: client secrets and item access tokens; secrets travel in the body, so there is no probe.

import type { Provider } from "../model/provider.ts";
import { environment, production } from "./probes.ts";
import { named, prefixed, uuid } from "./shapes.ts";

export const plaid: Provider = {
  id: "plaid",
  name: "Plaid",
  environments: [production("https://production.plaid.com"), environment("sandbox", "https://sandbox.plaid.com")],
  hints: [
    { prefix: "access-sandbox-", environment: "sandbox" },
    { prefix: "access-production-", environment: "production" },
  ],
  usualVariable: "PLAID_SECRET",
  probes: [],
  detectors: [
    prefixed("plaid-access-token", "Plaid access token", ["access-production-", "access-development-"], uuid),
    prefixed("plaid-sandbox-access-token", "Plaid access token (sandbox)", "access-sandbox-", uuid, { severity: "warning" }),
    named("plaid-secret", "Plaid client secret", ["plaid"], "[a-z0-9]{30}"),
    named("plaid-client-id", "Plaid client id", ["plaid"], "[A-Za-z0-9]{24}", { severity: "note" }),
  ],
  rotateUrl: "https://dashboard.plaid.com/developers/keys",
  rotateRole: "team administrator",
  docsUrl: "https://plaid.com/docs/errors/",
  sources: "plaid.com/docs; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
