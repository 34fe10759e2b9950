// Datadog: API and application keys; each site has its own host.

import type { Provider } from "../model/provider.ts";
import { environment, get, header, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { field, says } from "./signs.ts";

export const datadog: Provider = {
  id: "datadog",
  name: "Datadog",
  environments: [
    production("https://api.datadoghq.com"),
    environment("us3", "https://api.us3.datadoghq.com"),
    environment("us5", "https://api.us5.datadoghq.com"),
    environment("eu", "https://api.datadoghq.eu"),
    environment("ap1", "https://api.ap1.datadoghq.com"),
    environment("ap2", "https://api.ap2.datadoghq.com"),
    environment("gov", "https://api.ddog-gov.com"),
  ],
  usualVariable: "DD_API_KEY",
  probes: [
    get("validate", "/api/v1/validate", header("DD-API-KEY"), {
      signs: [
        field(200, "valid", true, "valid"),
        field(200, "valid", false, "rejected:invalid"),
        says(403, "forbidden", "rejected:invalid"),
      ],
    }),
  ],
  detectors: [
    named("datadog-api-key", "Datadog API key", ["datadog", "dd api key"], "[A-Za-z0-9]{32}", {
      keywords: ["datadog", "dd_api_key", "dd-api-key", "ddapikey"],
    }),
    named(
      "datadog-application-key",
      "Datadog application key",
      ["datadog", "dd app key", "dd application key", "ddog"],
      "[A-Za-z0-9]{40}",
      {
        keywords: ["datadog", "dd_app_key", "dd-application-key", "dd_application", "ddog"],
      },
    ),
    prefixed("datadog-application-key-marked", "Datadog application key", "ddapp_", [run("base62", [32, 40])]),
    prefixed("datadog-access-token", "Datadog access token", ["ddpat_", "ddsat_"], [run("word", [40, 100])]),
    named("datadog-client-token", "Datadog client token", ["datadog", "dd client token", "client token"], "pub[0-9a-f]{32}", {
      keywords: ["datadog", "client_token", "clienttoken"],
      severity: "note",
    }),
  ],
  rotateUrl: "https://app.datadoghq.com/organization-settings/api-keys",
  rotateRole: "Datadog Admin (api_keys_write)",
  docsUrl: "https://docs.datadoghq.com/api/latest/authentication/",
  sources: "docs.datadoghq.com; rule sets of gitleaks, TruffleHog and GitHub's list of supported secret types",
  confirmed: true,
};
