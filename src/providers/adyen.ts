// Adyen: API keys.

import type { Provider } from "../model/provider.ts";
import { environment, get, header, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";

export const adyen: Provider = {
  id: "adyen",
  name: "Adyen",
  environments: [production("https://management-live.adyen.com/v3"), environment("test", "https://management-test.adyen.com/v3")],
  usualVariable: "ADYEN_API_KEY",
  probes: [get("me", "/me", header("X-API-Key"), { scopes: inBody("roles"), identity: inBody("companyName") })],
  detectors: [prefixed("adyen-api-key", "Adyen API key", "AQE", [run("base64", [80, 200]), "-", run("base64-any", [30, 80])])],
  rotateUrl: "https://ca-live.adyen.com/",
  rotateRole: "Merchant admin or Manage API credentials",
  docsUrl: "https://docs.adyen.com/api-explorer/Management/latest/get/me",
  sources: "docs.adyen.com; GitHub's list of supported secret types",
  confirmed: false,
};
