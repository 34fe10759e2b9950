// Supabase: management tokens and project keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";

export const supabase: Provider = {
  id: "supabase",
  name: "Supabase",
  environments: [production("https://api.supabase.com/v1")],
  usualVariable: "SUPABASE_ACCESS_TOKEN",
  probes: [get("organizations", "/organizations", bearer, { identity: inBody("[0].name") })],
  detectors: [
    prefixed("supabase-access-token", "Supabase access token", "sbp_", [run("lower-digits", 40)]),
    prefixed("supabase-oauth-token", "Supabase OAuth token", "sbp_oauth_", [run("lower-digits", 40)]),
    prefixed("supabase-secret-key", "Supabase secret key", "sb_secret_", [run("base64url", 22), "_", run("base64url", 8)]),
    prefixed("supabase-publishable-key", "Supabase publishable key", "sb_publishable_", [run("base64url", 22), "_", run("base64url", 8)], {
      severity: "note",
    }),
  ],
  rotateUrl: "https://supabase.com/dashboard/account/tokens",
  rotateRole: "owner of the token; project Owner or Administrator for project keys",
  docsUrl: "https://supabase.com/docs/guides/api/api-keys",
  sources: "supabase.com/docs; rule sets of betterleaks, TruffleHog and Kingfisher",
  confirmed: true,
};
