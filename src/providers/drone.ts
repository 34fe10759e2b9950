// Drone CI: access tokens of a Drone server.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody } from "./probes.ts";
import { keyBeside } from "./service.ts";

export const drone: Provider = {
  id: "drone",
  name: "Drone CI",
  environments: [],
  usualVariable: "DRONE_TOKEN",
  probes: [get("user", "/api/user", bearer, { identity: inBody("login") })],
  detectors: [keyBeside("drone-access-token", "Drone CI access token", "drone", "[A-Za-z0-9]{32}")],
  rotateRole: "owner of the token",
  docsUrl: "https://docs.drone.io/api/overview/",
  sources: "docs.drone.io; rule sets of gitleaks and TruffleHog",
  confirmed: true,
};
