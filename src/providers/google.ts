// Google: API keys, OAuth client secrets and tokens, service account keys.

import type { Provider } from "../model/provider.ts";
import { get, header, production } from "./probes.ts";
import { named, pattern, prefixed, run, shaped, token } from "./shapes.ts";
import { says } from "./signs.ts";

const SIGNS = [
  says(400, "API_KEY_INVALID", "rejected:invalid"),
  says(400, "api key expired", "rejected:expired"),
  says(400, "api key not valid", "rejected:invalid"),
  says(400, "user location is not supported", "forbidden:ip-or-geo"),
  says(403, "API_KEY_IP_ADDRESS_BLOCKED", "forbidden:ip-or-geo"),
  says(403, "API_KEY_HTTP_REFERRER_BLOCKED", "forbidden:ip-or-geo"),
  says(403, "CONSUMER_SUSPENDED", "rejected:account-inactive"),
  says(403, "BILLING_DISABLED", "forbidden:plan"),
  says(403, "RATE_LIMIT_EXCEEDED", "throttled:rate-limit"),
  // The key is genuine, and only this one service is closed to it.
  says(403, "API_KEY_SERVICE_BLOCKED", "valid"),
  says(403, "SERVICE_DISABLED", "valid"),
];

export const google: Provider = {
  id: "google",
  name: "Google",
  environments: [production("https://generativelanguage.googleapis.com/v1beta")],
  usualVariable: "GOOGLE_API_KEY",
  probes: [get("models", "/models", header("x-goog-api-key"), { signs: SIGNS })],
  detectors: [
    prefixed("google-api-key", "Google API key", "AIza", [run("base64url", 35)]),
    prefixed("google-gemini-key", "Google Gemini API key", "AQ.Ab8RN6", [run("base64url", 44)]),
    prefixed("google-oauth-client-secret", "Google OAuth client secret", "GOCSPX-", [run("base64url", 28)]),
    shaped(
      "google-oauth-client-id",
      "Google OAuth client id",
      [".apps.googleusercontent"],
      [pattern("(?:^|[^0-9A-Za-z-])(?P<secret>[0-9]{10,14}-[a-z0-9]{32}\\.apps\\.googleusercontent\\.com)")],
      { severity: "note" },
    ),
    prefixed("google-oauth-access-token", "Google OAuth access token", "ya29.", [run("base64url", [20, 1024])], {
      severity: "warning",
      mild: "short-lived",
    }),
    named("google-oauth-refresh-token", "Google OAuth refresh token", ["refresh token"], "1//[0-9A-Za-z_-]{30,120}", {
      keywords: ["refresh_token", "refreshtoken", "refresh-token"],
    }),
    shaped(
      "google-service-account",
      "Google Cloud service account key",
      ["service_account"],
      [{ kind: "parser", parser: "gcp-service-account" }],
    ),
    shaped(
      "google-fcm-server-key",
      "Firebase Cloud Messaging server key",
      ["aaaa"],
      [token("AAAA", run("base64url", 7), ":", run("base64url", 140))],
    ),
  ],
  rotateUrl: "https://console.cloud.google.com/apis/credentials",
  rotateRole: "API Keys Admin (roles/serviceusage.apiKeysAdmin)",
  docsUrl: "https://ai.google.dev/gemini-api/docs/troubleshooting",
  sources: "googleapis error_reason.proto; ai.google.dev; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
