// Drone CI: access tokens of a Drone server.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody } from "./probes.ts";
import { named } from "./shapes.ts";

export const drone: Provider = {
  id: "drone",
  name: "Drone CI",
  environments: [],
  usualVariable: "DRONE_TOKEN",
  probes: [get("user", "/api/user", bearer, { identity: inBody("login") })],
  detectors: [
    named(
      "drone-access-token",
      "Drone CI access token",
      ["droneci", "drone token", "drone access", "drone api", "drone secret", "drone key"],
      "[A-Za-z0-9]{32}",
      { keywords: ["droneci", "drone_", "drone-", "dronet", "dronea", "drones", "dronek"], minEntropy: 3.5 },
    ),
  ],
  rotateRole: "owner of the token",
  docsUrl: "https://docs.drone.io/api/overview/",
  sources: "docs.drone.io; rule sets of gitleaks and TruffleHog",
  confirmed: true,
};
