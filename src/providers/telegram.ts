// Telegram: bot tokens, which are a part of the path.

import type { Provider } from "../model/provider.ts";
import { get, inBody, production } from "./probes.ts";
import { named, pattern, run, shaped, token } from "./shapes.ts";
import { status } from "./signs.ts";

export const telegram: Provider = {
  id: "telegram",
  name: "Telegram",
  environments: [production("https://api.telegram.org")],
  usualVariable: "TELEGRAM_BOT_TOKEN",
  probes: [
    get(
      "get-me",
      "/bot{secret}/getMe",
      { kind: "path" },
      { signs: [status([401, 404], "rejected:invalid")], identity: inBody("result.username") },
    ),
  ],
  detectors: [
    shaped(
      "telegram-bot-token",
      "Telegram bot token",
      [":aa"],
      [
        token(run("digits", 8), ":AA", run("base64url", 33)),
        token(run("digits", 9), ":AA", run("base64url", 33)),
        token(run("digits", 10), ":AA", run("base64url", 33)),
        // In the address of a call, where the word before it touches it.
        pattern("/bot(?P<secret>[0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?:[^A-Za-z0-9_-]|$)"),
      ],
    ),
    named("telegram-bot-token-named", "Telegram bot token", ["telegram", "tgram", "bot token"], "[0-9]{5,16}:A[A-Za-z0-9_-]{34}", {
      keywords: ["telegr", "tgram", "bot_token", "bottoken"],
    }),
  ],
  rotateUrl: "https://t.me/BotFather",
  rotateRole: "owner of the bot",
  docsUrl: "https://core.telegram.org/bots/api",
  sources: "core.telegram.org; rule sets of gitleaks, TruffleHog and Titus",
  confirmed: true,
};
