// Telegram: bot tokens; the token is part of the path, so there is no probe.

import type { Provider } from "../model/provider.ts";
import { run, shaped, token } from "./shapes.ts";

export const telegram: Provider = {
  id: "telegram",
  name: "Telegram",
  environments: [],
  usualVariable: "TELEGRAM_BOT_TOKEN",
  probes: [],
  detectors: [
    shaped(
      "telegram-bot-token",
      "Telegram bot token",
      [":aa"],
      [
        token(run("digits", 8), ":AA", run("base64url", 33)),
        token(run("digits", 9), ":AA", run("base64url", 33)),
        token(run("digits", 10), ":AA", run("base64url", 33)),
      ],
    ),
  ],
  rotateUrl: "https://t.me/BotFather",
  rotateRole: "owner of the bot",
  docsUrl: "https://core.telegram.org/bots/api",
  sources: "core.telegram.org; rule sets of gitleaks, TruffleHog and Titus",
  confirmed: true,
};
