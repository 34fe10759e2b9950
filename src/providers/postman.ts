// Postman: API keys and collection access keys.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const postman: Provider = {
  id: "postman",
  name: "Postman",
  environments: [production("https://api.getpostman.com")],
  usualVariable: "POSTMAN_API_KEY",
  probes: [
    get("me", "/me", header("X-Api-Key"), {
      signs: [field(401, "error.name", "AuthenticationError", "rejected:invalid")],
      identity: inBody("user.username"),
    }),
  ],
  detectors: [
    prefixed("postman-api-key", "Postman API key", "PMAK-", [run("hex-lower", 24), "-", run("hex-lower", 34)]),
    prefixed("postman-collection-key", "Postman collection access key", "PMAT-", [run("upper-digits", 26)]),
  ],
  rotateUrl: "https://go.postman.co/settings/me/api-keys",
  rotateRole: "owner of the key",
  docsUrl: "https://learning.postman.com/docs/developer/postman-api/authentication/",
  sources: "learning.postman.com; rule sets of gitleaks, betterleaks and GitHub's list of supported secret types",
  confirmed: true,
};
