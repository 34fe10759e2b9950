// Anthropic: API keys, admin keys and OAuth tokens.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

const VERSION = { "anthropic-version": "2023-06-01" };
const SIGNS = [
  field(401, "error.type", "authentication_error", "rejected:invalid"),
  field(402, "error.type", "billing_error", "throttled:quota"),
  field(403, "error.type", "permission_error", "forbidden:scope"),
  field(529, "error.type", "overloaded_error", "unreachable:server-error"),
];
const BODY = [run("base64url", 93), "AA"];
/** As rule sets and older documentation give it: any version, and no fixed end. */
const VERSIONS = ["sk-ant-api01-", "sk-ant-api02-", "sk-ant-api03-", "sk-ant-api04-", "sk-ant-api05-"];

export const anthropic: Provider = {
  id: "anthropic",
  name: "Anthropic",
  environments: [production("https://api.anthropic.com/v1")],
  usualVariable: "ANTHROPIC_API_KEY",
  probes: [
    get("models", "/models", header("x-api-key"), { headers: VERSION, signs: SIGNS }),
    get("organization", "/organizations/me", header("x-api-key"), { headers: VERSION, signs: SIGNS, identity: inBody("name") }),
  ],
  detectors: [
    prefixed("anthropic-api-key", "Anthropic API key", VERSIONS, [run("base64url", [80, 120])]),
    prefixed("anthropic-admin-key", "Anthropic admin key", "sk-ant-admin01-", BODY),
    prefixed("anthropic-oauth-token", "Anthropic OAuth token", ["sk-ant-oat01-", "sk-ant-ort01-"], BODY),
    prefixed("anthropic-session-key", "Anthropic session key", ["sk-ant-sid01-", "sk-ant-sid02-"], [run("base64url", [60, 140])]),
  ],
  rotateUrl: "https://console.anthropic.com/settings/keys",
  rotateRole: "Developer or Admin of the organization",
  docsUrl: "https://docs.anthropic.com/en/api/errors",
  sources: "docs.anthropic.com/en/api/errors; anthropics/anthropic-sdk-typescript; rule sets of gitleaks and TruffleHog",
  confirmed: true,
};
