// PagerDuty: REST API keys and integration keys.

import type { Provider } from "../model/provider.ts";
import { environment, get, header, production } from "./probes.ts";
import { named } from "./shapes.ts";

export const pagerduty: Provider = {
  id: "pagerduty",
  name: "PagerDuty",
  environments: [production("https://api.pagerduty.com"), environment("eu", "https://api.eu.pagerduty.com")],
  usualVariable: "PAGERDUTY_API_KEY",
  probes: [
    get("abilities", "/abilities", header("Authorization", "Token token="), {
      headers: { accept: "application/vnd.pagerduty+json;version=2" },
    }),
  ],
  detectors: [
    named(
      "pagerduty-api-key",
      "PagerDuty API key",
      ["pagerduty", "pager duty", "pd api key", "pd key", "pd token"],
      "(?:u\\+|y_)?[A-Za-z0-9_+-]{18,20}",
      {
        keywords: ["pagerduty", "pager_duty", "pager-duty", "pd_api", "pd_key", "pd_token"],
        minEntropy: 3.5,
      },
    ),
    named("pagerduty-integration-key", "PagerDuty integration key", ["pagerduty", "pager duty", "routing key"], "[0-9a-f]{32}", {
      keywords: ["pagerduty", "pager_duty", "pager-duty", "routing_key"],
    }),
  ],
  rotateUrl: "https://support.pagerduty.com/main/docs/api-access-keys",
  rotateRole: "Admin or Account Owner",
  docsUrl: "https://developer.pagerduty.com/docs/authentication",
  sources: "developer.pagerduty.com; rule sets of TruffleHog and Titus",
  confirmed: true,
};
