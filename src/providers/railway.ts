// Railway: account, workspace and project tokens. No one request answers to all three kinds, so there is no probe.

import type { Provider } from "../model/provider.ts";
import { named, UUID } from "./shapes.ts";

export const railway: Provider = {
  id: "railway",
  name: "Railway",
  environments: [],
  usualVariable: "RAILWAY_API_TOKEN",
  probes: [],
  detectors: [named("railway-token", "Railway token", ["railway token", "railway_api"], UUID, { keywords: ["railway"] })],
  rotateUrl: "https://railway.com/account/tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://docs.railway.com/reference/public-api",
  sources: "docs.railway.com; rule sets of TruffleHog and Titus",
  confirmed: false,
};
