// crates: tokens of a Cargo registry; the base URL comes from the user's configuration.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { status } from "./signs.ts";

export const crates: Provider = {
  id: "crates",
  name: "Cargo registry",
  environments: [],
  usualVariable: "CARGO_REGISTRY_TOKEN",
  probes: [get("me", "/me", header("Authorization"), { signs: [status(403, "rejected:invalid")], identity: inBody("user.login") })],
  detectors: [prefixed("crates-api-token", "Cargo registry API token", "cio", [run("base62", 32)])],
  sources: "rust-lang registry issue 8154; rule sets of betterleaks and Titus",
  confirmed: true,
};
