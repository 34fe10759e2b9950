// ElevenLabs: API keys.

import type { Provider } from "../model/provider.ts";
import { get, header, production } from "./probes.ts";
import { named, prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const elevenlabs: Provider = {
  id: "elevenlabs",
  name: "ElevenLabs",
  environments: [production("https://api.elevenlabs.io/v1")],
  usualVariable: "ELEVENLABS_API_KEY",
  probes: [
    get("user", "/user", header("xi-api-key"), {
      signs: [
        field(401, "detail.status", "missing_permissions", "valid"),
        field(401, "detail.status", "invalid_api_key", "rejected:invalid"),
        field(401, "detail.status", "needs_authorization", "rejected:missing"),
        field(401, "detail.status", "quota_exceeded", "throttled:quota"),
      ],
    }),
  ],
  detectors: [
    named("elevenlabs-api-key", "ElevenLabs API key", ["eleven labs", "xi api key", "elevenlabs"], "(?:[0-9a-f]{48}|[0-9a-f]{32})", {
      keywords: ["elevenlabs", "eleven_labs", "eleven-labs", "xi-api-key", "xi_api_key"],
    }),
    prefixed("elevenlabs-api-key-marked", "ElevenLabs API key", "sk_", [run("hex-lower", 48)]),
  ],
  rotateUrl: "https://elevenlabs.io/app/settings/api-keys",
  rotateRole: "owner of the key",
  docsUrl: "https://elevenlabs.io/docs/api-reference/authentication",
  sources: "elevenlabs.io/docs; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
