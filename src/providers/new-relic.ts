// New Relic: user, licence, insights and browser keys.

import type { Provider } from "../model/provider.ts";
import { environment, graphqlQuery, header, inBody, production } from "./probes.ts";
import { named, prefixed, run, shaped, token, uuid } from "./shapes.ts";
import { present, says } from "./signs.ts";

export const newRelic: Provider = {
  id: "new-relic",
  name: "New Relic",
  environments: [production("https://api.newrelic.com"), environment("eu", "https://api.eu.newrelic.com")],
  hints: [{ prefix: "eu01xx", environment: "eu" }],
  usualVariable: "NEW_RELIC_API_KEY",
  probes: [
    graphqlQuery("user", "/graphql", header("API-Key"), "{ requestContext { userId apiKey } }", {
      signs: [present(200, "data.requestContext.userId", "valid"), says(200, "api key", "rejected:invalid")],
      identity: inBody("data.requestContext.userId"),
    }),
  ],
  detectors: [
    prefixed("new-relic-user-key", "New Relic user key", "NRAK-", [run("base62", 27)]),
    shaped(
      "new-relic-licence-key",
      "New Relic licence key",
      ["ffffnral"],
      [token(run("hex", 32), "FFFFNRAL"), token("eu01xx", run("hex", 26), "FFFFNRAL")],
    ),
    prefixed(
      "new-relic-insights-key",
      "New Relic Insights insert or query key",
      ["NRII-", "NRIQ-", "nrii-", "nriq-"],
      [run("base64url", [25, 32])],
    ),
    prefixed("new-relic-browser-key", "New Relic browser key", ["NRBR-", "NRJS-"], [run("hex", 19)], { severity: "note" }),
    prefixed("new-relic-admin-key", "New Relic admin key", ["NRAA-", "nraa-"], [run("hex", 27)]),
    named("new-relic-legacy-key", "New Relic key (older)", ["new relic", "newrelic"], "(?:[a-z0-9]{64}|[0-9a-f]{40})", {
      keywords: ["newrelic", "new_relic", "new-relic", "new relic"],
    }),
    prefixed("new-relic-pixie-key", "New Relic Pixie key", ["px-api-", "px-dep-"], uuid),
    shaped(
      "new-relic-mobile-token",
      "New Relic mobile app token",
      ["-nrma"],
      [token("AA", run("hex", 40), "-NRMA"), token("eu01xx", run("hex", 36), "-NRMA")],
      { severity: "warning", mild: "one-purpose" },
    ),
    prefixed("new-relic-rest-key", "New Relic REST API key", ["NRRA-", "nrra-"], [run("hex", 42)]),
  ],
  rotateUrl: "https://one.newrelic.com/admin-portal/api-keys/home",
  rotateRole: "owner of the key, or authentication domain manager",
  docsUrl: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  sources: "docs.newrelic.com; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
