// Slack: bot, user, app and configuration tokens, webhook URLs. The status is always 200; the body decides.

import type { Provider } from "../model/provider.ts";
import { bearer, inBody, inHeader, production, readingPost } from "./probes.ts";
import { oneOf, prefixed, run, shaped, token } from "./shapes.ts";
import { codes, field } from "./signs.ts";

const CODES = codes(200, "error", {
  invalid_auth: "rejected:invalid",
  not_authed: "rejected:missing",
  token_expired: "rejected:expired",
  token_revoked: "rejected:revoked",
  account_inactive: "rejected:account-inactive",
  user_removed_from_team: "rejected:account-inactive",
  missing_scope: "forbidden:scope",
  not_allowed_token_type: "forbidden:scope",
  no_permission: "forbidden:scope",
  org_login_required: "forbidden:sso",
  ekm_access_denied: "forbidden:organization",
  team_access_not_granted: "forbidden:organization",
  enterprise_is_restricted: "forbidden:organization",
  accesslimited: "forbidden:ip-or-geo",
  access_denied: "forbidden:unspecified",
  ratelimited: "throttled:rate-limit",
  two_factor_setup_required: "forbidden:organization",
  fatal_error: "unreachable:server-error",
  internal_error: "unreachable:server-error",
  service_unavailable: "unreachable:server-error",
});

export const slack: Provider = {
  id: "slack",
  name: "Slack",
  environments: [production("https://slack.com/api")],
  usualVariable: "SLACK_BOT_TOKEN",
  probes: [
    readingPost("auth-test", "/auth.test", bearer, "{}", {
      signs: [field(200, "ok", true, "valid"), ...CODES, field(200, "ok", false, "rejected:invalid")],
      scopes: inHeader("x-oauth-scopes"),
      identity: inBody("team"),
    }),
  ],
  detectors: [
    prefixed("slack-bot-token", "Slack bot token", "xoxb-", [run("base62-dash", [20, 90])]),
    shaped(
      "slack-user-token",
      "Slack user token",
      ["xoxp-", "xoxo-", "xoxs-", "xoxa-", "xoxr-"],
      [
        token(oneOf("xoxp-", "xoxo-", "xoxs-"), run("base62-dash", [20, 120])),
        token(oneOf("xoxa-", "xoxr-"), run("base62-dash", [12, 120])),
      ],
    ),
    prefixed("slack-app-token", "Slack app-level token", "xapp-", [run("digits", 1), "-", run("base62-dash", [20, 140])]),
    prefixed("slack-session-token", "Slack browser session token", "xoxc-", [run("base62-dash", [90, 120])]),
    prefixed("slack-session-cookie", "Slack browser session cookie", "xoxd-", [run("base64-any", [60, 400])]),
    prefixed(
      "slack-rotating-token",
      "Slack rotating access token",
      ["xoxe.xoxb-", "xoxe.xoxp-"],
      [run("digits", 1), "-", run("base62", [140, 240])],
    ),
    prefixed("slack-refresh-token", "Slack refresh token", "xoxe-", [run("digits", 1), "-", run("base62", [100, 200])]),
    shaped(
      "slack-webhook-url",
      "Slack webhook URL",
      ["hooks.slack.com"],
      [
        token("hooks.slack.com/services/T", run("word", [7, 14]), "/B", run("word", [7, 14]), "/", run("word", [20, 30])),
        token(
          "hooks.slack.com/workflows/T",
          run("word", [5, 14]),
          "/A",
          run("word", [5, 14]),
          "/",
          run("digits", [6, 20]),
          "/",
          run("base62", [8, 40]),
        ),
        token(oneOf("hooks.slack.com/services/", "hooks.slack.com/workflows/", "hooks.slack.com/triggers/"), run("base64", [43, 60])),
        token("hooks.slack.com/triggers/", oneOf("T", "E"), run("word", [5, 14]), "/", run("digits", [10, 16]), "/", run("hex", 32)),
      ],
    ),
  ],
  rotateUrl: "https://api.slack.com/apps",
  rotateRole: "collaborator of the app; a workspace owner to reinstall it",
  docsUrl: "https://docs.slack.dev/reference/methods/auth.test",
  sources: "docs.slack.dev; slackapi/node-slack-sdk; rule sets of Kingfisher, TruffleHog and Titus",
  confirmed: true,
};
