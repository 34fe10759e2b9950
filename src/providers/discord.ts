// Discord: bot tokens, client secrets and webhook URLs.

import type { Provider } from "../model/provider.ts";
import { authorization, get, inBody, production } from "./probes.ts";
import { named, pattern, shaped } from "./shapes.ts";
import { field } from "./signs.ts";

export const discord: Provider = {
  id: "discord",
  name: "Discord",
  environments: [production("https://discord.com/api/v10")],
  usualVariable: "DISCORD_TOKEN",
  probes: [
    get("me", "/users/@me", authorization("Bot"), {
      headers: { "user-agent": "DiscordBot (https://github.com/keyturn/keyturn, 1)" },
      signs: [field(403, "code", 40333, "unreachable:edge-block")],
      identity: inBody("username"),
    }),
  ],
  detectors: [
    shaped(
      "discord-bot-token",
      "Discord bot token",
      ["discord", "bot_token", "bottoken", "bot-token", "bot token", ".login(", "bot.run(", "client.run("],
      [
        pattern(
          "(?:^|[^A-Za-z0-9_.-])(?P<secret>[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6,7}\\.[A-Za-z0-9_-]{27,38})(?:[^A-Za-z0-9_.-]|$)",
        ),
      ],
      { minEntropy: 4 },
    ),
    named("discord-client-secret", "Discord client secret", ["discord"], "[A-Za-z0-9_-]{32}", { minEntropy: 4 }),
    named(
      "discord-application-id",
      "Discord application id",
      ["discord client", "discord token", "discord app", "discord application"],
      "[0-9]{17,19}",
      { severity: "note", minEntropy: 2.2 },
    ),
    named("discord-api-token", "Discord API token (older)", ["discord"], "[0-9a-f]{64}"),
    shaped(
      "discord-webhook-url",
      "Discord webhook URL",
      ["/api/webhooks/"],
      [pattern("(?i:discord(?:app)?\\.com)/api/(?:v[0-9]{1,2}/)?webhooks/(?P<secret>[0-9]{17,20}/[A-Za-z0-9_-]{60,72})")],
    ),
  ],
  rotateUrl: "https://discord.com/developers/applications",
  rotateRole: "owner of the application, or Manage Webhooks in the server",
  docsUrl: "https://docs.discord.com/developers/reference",
  sources: "discord API documentation; rule sets of gitleaks and TruffleHog",
  confirmed: true,
};
