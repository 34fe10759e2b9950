// Notion: integration tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { prefixed, run } from "./shapes.ts";
import { field } from "./signs.ts";

export const notion: Provider = {
  id: "notion",
  name: "Notion",
  environments: [production("https://api.notion.com/v1")],
  usualVariable: "NOTION_TOKEN",
  probes: [
    get("me", "/users/me", bearer, {
      headers: { "notion-version": "2022-06-28" },
      signs: [field(401, "code", "unauthorized", "rejected:invalid"), field(403, "code", "restricted_resource", "valid")],
      identity: inBody("bot.workspace_name"),
    }),
  ],
  detectors: [
    prefixed("notion-integration-token", "Notion integration token", "ntn_", [run("digits", 11), run("base62", 35)]),
    prefixed("notion-refresh-token", "Notion refresh token", "nrt_", [run("base64url", [40, 55])]),
    prefixed("notion-legacy-token", "Notion integration token (older)", "secret_", [run("base62", 43)]),
  ],
  rotateUrl: "https://www.notion.so/profile/integrations",
  rotateRole: "workspace owner",
  docsUrl: "https://developers.notion.com/reference/status-codes",
  sources: "developers.notion.com; rule sets of betterleaks, TruffleHog and Titus",
  confirmed: true,
};
