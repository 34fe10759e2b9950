// SonarQube: user, project and global tokens of SonarQube Cloud and Server; the base URL of a server comes from the configuration.

import type { Provider } from "../model/provider.ts";
import { bearer, environment, get, inHeader, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const sonarqube: Provider = {
  id: "sonarqube",
  name: "SonarQube",
  environments: [production("https://sonarcloud.io"), environment("us", "https://sonarqube.us")],
  usualVariable: "SONAR_TOKEN",
  probes: [
    get("validate", "/api/authentication/validate", bearer, {
      signs: [field(200, "valid", true, "valid"), field(200, "valid", false, "rejected:invalid")],
      expiry: [{ from: inHeader("sonarqube-authentication-token-expiration") }],
    }),
  ],
  detectors: [
    prefixed("sonarqube-token", "SonarQube token", ["squ_", "sqp_", "sqa_"], [run("lower-digits", 40)]),
    prefixed("sonarqube-cloud-token", "SonarQube Cloud token", "sqco_", [run("base62", 59)]),
    named("sonarqube-legacy-token", "SonarQube token (older)", ["sonar"], "[A-Za-z0-9_=-]{40}"),
  ],
  rotateUrl: "https://sonarcloud.io/account/security",
  rotateRole: "owner of the token; project or system administrator for others",
  docsUrl: "https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/",
  sources: "SonarSource DefaultScannerWsClient.java; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
