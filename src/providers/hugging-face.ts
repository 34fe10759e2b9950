// Hugging Face: user and organization tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { headed, says } from "./signs.ts";

export const huggingFace: Provider = {
  id: "hugging-face",
  name: "Hugging Face",
  environments: [production("https://huggingface.co")],
  usualVariable: "HF_TOKEN",
  probes: [
    get("whoami", "/api/whoami-v2", bearer, {
      signs: [says(401, "expired", "rejected:expired"), headed(401, "x-error-message", "invalid credentials", "rejected:invalid")],
      scopes: inBody("auth.accessToken.role"),
      identity: inBody("name"),
    }),
  ],
  detectors: [
    prefixed("hugging-face-token", "Hugging Face access token", "hf_", [run("base62", 34)]),
    prefixed("hugging-face-organization-token", "Hugging Face organization token", "api_org_", [run("base62", 34)]),
    prefixed("hugging-face-oauth-token", "Hugging Face OAuth token", ["hf_oauth_", "hf_app_"], [run("base64url-dot", [30, 1500])]),
  ],
  rotateUrl: "https://huggingface.co/settings/tokens",
  rotateRole: "owner of the token",
  docsUrl: "https://huggingface.co/docs/hub/security-tokens",
  sources: "huggingface/huggingface_hub; rule sets of gitleaks, betterleaks and TruffleHog",
  confirmed: true,
};
