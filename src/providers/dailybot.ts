// Dailybot: organization API keys and personal session tokens of its command line.

import type { Provider } from "../model/provider.ts";
import { bearer, get, header, inBody, production } from "./probes.ts";
import { named, run, shaped, token } from "./shapes.ts";
import { field, says, status } from "./signs.ts";

const SIGNS = [
  field(403, "code", "api_key_owner_inactive", "rejected:account-inactive"),
  field(403, "code", "insufficient_role", "forbidden:scope"),
  field(403, "code", "org_admin_required", "forbidden:scope"),
  field(403, "code", "workflow_execute_not_allowed", "forbidden:scope"),
  field(403, "code", "member_in_scope_required", "forbidden:organization"),
  field(403, "code", "plan_upgrade_required", "forbidden:plan"),
  field(403, "code", "plan_free_api_keys_forbidden", "forbidden:plan"),
  field(403, "code", "plan_missing_core_api_integrations", "forbidden:plan"),
  field(403, "code", "workflow_frozen", "forbidden:unspecified"),
  field(429, "code", "free_plan_daily_limit_exceeded", "throttled:quota"),
  status(402, "throttled:quota"),
  says([401, 403], "credentials were not provided", "rejected:missing"),
  // Its framework may refuse a bad key with 403; then there is no code, only one of these sentences.
  says(403, "authentication credentials", "rejected:invalid"),
  says(403, "invalid token", "rejected:invalid"),
  says(403, "invalid api key", "rejected:invalid"),
];
const JSON_HEADERS = { accept: "application/json", "content-type": "application/json" };

export const dailybot: Provider = {
  id: "dailybot",
  name: "Dailybot",
  environments: [production("https://api.dailybot.com/v1")],
  usualVariable: "DAILYBOT_API_KEY",
  probes: [
    get("me", "/me/", header("X-API-KEY"), { headers: JSON_HEADERS, signs: SIGNS, identity: inBody("organization.name") }),
    get("session", "/cli/auth/status/", bearer, { headers: JSON_HEADERS, signs: SIGNS }),
  ],
  detectors: [
    shaped("dailybot-api-key", "Dailybot API key", ["dbot_"], [token("dbot_", run("base64url", [16, 128]))]),
    named("dailybot-contextual-key", "Dailybot API key", ["dailybot"], "[0-9A-Za-z_-]{24,64}"),
  ],
  rotateRole: "organization administrator (Settings, API Keys)",
  docsUrl: "https://www.dailybot.com/docs/authentication",
  sources: "DailybotHQ/cli; DailybotHQ/agent-skill docs/API_REFERENCE.md; www.dailybot.com/developers/errors",
  confirmed: true,
};
