// Doppler: personal, service, service account, SCIM, audit and CLI tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { oneOf, run, shaped, token } from "./shapes.ts";

export const doppler: Provider = {
  id: "doppler",
  name: "Doppler",
  environments: [production("https://api.doppler.com")],
  usualVariable: "DOPPLER_TOKEN",
  probes: [get("me", "/v3/me", bearer, { identity: inBody("workplace.name"), lastUsed: inBody("last_seen_at") })],
  detectors: [
    shaped(
      "doppler-token",
      "Doppler token",
      ["dp.pt.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit.", "dp.st."],
      [
        token(oneOf("dp.pt.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit.", "dp.st."), run("base62", [40, 44])),
        token("dp.st.", run("base64url", [2, 35]), ".", run("base62", [40, 44])),
      ],
    ),
  ],
  rotateUrl: "https://dashboard.doppler.com/",
  rotateRole: "owner of the token; workplace admin for service accounts",
  docsUrl: "https://docs.doppler.com/reference/auth-me",
  sources: "DopplerHQ/cli; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
