// OpenAI: project, service account and admin keys.

import type { Provider } from "../model/provider.ts";
import { bearer, get, production } from "./probes.ts";
import { named, oneOf, run, shaped, token } from "./shapes.ts";
import { field, says } from "./signs.ts";

const MARK = "T3BlbkFJ";
const half = (length: number) => run("base64url", length);

export const openai: Provider = {
  id: "openai",
  name: "OpenAI",
  environments: [production("https://api.openai.com/v1")],
  usualVariable: "OPENAI_API_KEY",
  probes: [
    get("models", "/models", bearer, {
      signs: [
        says(401, "must be a member of an organization", "forbidden:organization"),
        says([401, 403], "ip not authorized", "forbidden:ip-or-geo"),
        says([401, 403], "missing scopes", "forbidden:scope"),
        says(401, "incorrect api key", "rejected:invalid"),
        field(401, "error.code", "invalid_api_key", "rejected:invalid"),
        field(401, "error.code", "account_deactivated", "rejected:account-inactive"),
        says(403, "country, region, or territory not supported", "forbidden:ip-or-geo"),
        says(403, "insufficient permissions", "forbidden:scope"),
        says(429, "insufficient_quota", "throttled:quota"),
      ],
    }),
  ],
  detectors: [
    shaped(
      "openai-api-key",
      "OpenAI API key",
      [MARK.toLowerCase(), "sk-proj-", "sk-svcacct-", "sk-admin-"],
      [
        token("sk-", run("base62", 20), MARK, run("base62", 20)),
        token(oneOf("sk-proj-", "sk-svcacct-", "sk-admin-", "sk-None-"), half(20), MARK, half(20)),
        token(oneOf("sk-proj-", "sk-svcacct-", "sk-admin-", "sk-"), half(58), MARK, half(58)),
        token(oneOf("sk-proj-", "sk-svcacct-", "sk-admin-", "sk-"), half(74), MARK, half(74)),
        // Cut or altered, and whatever lengths come next.
        token(oneOf("sk-proj-", "sk-svcacct-", "sk-admin-"), run("base64url", [40, 200])),
      ],
    ),
    named("openai-named-key", "OpenAI API key", ["openai", "chatgpt"], "sk-[A-Za-z0-9_-]{20,200}"),
  ],
  rotateUrl: "https://platform.openai.com/api-keys",
  rotateRole: "member of the project; organization owner for admin keys",
  docsUrl: "https://developers.openai.com/docs/guides/error-codes",
  sources: "openai/openai-openapi; vendor guide to error codes; rule sets of gitleaks, TruffleHog and secretlint",
  confirmed: true,
};
