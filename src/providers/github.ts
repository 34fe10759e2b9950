// GitHub: personal, app and OAuth tokens, also for GitHub Enterprise Server and GHE.com.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, inHeader, production } from "./probes.ts";
import { prefixed, run, shaped, token } from "./shapes.ts";
import { headed, says } from "./signs.ts";

const SIGNS = [
  headed([403, 404], "x-github-sso", "required", "forbidden:sso"),
  says([403, 429], "secondary rate", "throttled:rate-limit"),
  says([403, 429], "rate limit exceeded", "throttled:rate-limit"),
  says(403, "account was suspended", "rejected:account-inactive"),
  says(403, "installation has been suspended", "rejected:account-inactive"),
  says(403, "ip allow list", "forbidden:ip-or-geo"),
  says(401, "requires authentication", "rejected:missing"),
  says(401, "bad credentials", "rejected:invalid"),
];

const FACTS = {
  headers: { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" },
  expiry: [{ from: inHeader("github-authentication-token-expiration") }],
  scopes: inHeader("x-oauth-scopes"),
};

/** 30 random characters and a checksum of six. */
const CLASSIC = [run("base62", 36)];

export const github: Provider = {
  id: "github",
  name: "GitHub",
  environments: [production("https://api.github.com")],
  usualVariable: "GITHUB_TOKEN",
  probes: [
    get("user", "/user", bearer, {
      ...FACTS,
      identity: inBody("login"),
      signs: [
        ...SIGNS,
        // An app's installation token is genuine when this is said: it has no user behind it.
        says(403, "not accessible by integration", "valid"),
        says(403, "resource not accessible", "forbidden:scope"),
      ],
    }),
    get("rate-limit", "/rate_limit", bearer, { ...FACTS, signs: SIGNS }),
    get("app", "/app", bearer, {
      headers: FACTS.headers,
      identity: inBody("slug"),
      signs: [
        says(401, "expiration time", "rejected:clock-skew"),
        says(401, "issued at", "rejected:clock-skew"),
        says(401, "could not be decoded", "rejected:malformed"),
        ...SIGNS,
      ],
    }),
  ],
  detectors: [
    prefixed("github-pat", "GitHub personal access token (classic)", "ghp_", CLASSIC, { checksum: "github" }),
    prefixed("github-fine-grained-pat", "GitHub fine-grained personal access token", "github_pat_", [run("word", 82)], {
      checksum: "github-fine-grained",
    }),
    prefixed("github-oauth-token", "GitHub OAuth access token", "gho_", CLASSIC, { checksum: "github" }),
    prefixed("github-app-user-token", "GitHub App user access token", "ghu_", CLASSIC, { checksum: "github" }),
    shaped(
      "github-app-installation-token",
      "GitHub App installation token",
      ["ghs_"],
      [
        token("ghs_", ...CLASSIC),
        // Since 2026: the app's number and a signed JWT.
        token(
          "ghs_",
          run("digits", [1, 20]),
          "_",
          run("base64url", [16, 1000]),
          ".",
          run("base64url", [16, 10_000]),
          ".",
          run("base64url", [16, 1000]),
        ),
      ],
    ),
    shaped("github-refresh-token", "GitHub App refresh token", ["ghr_"], [token("ghr_", run("base62", 76)), token("ghr_", ...CLASSIC)], {
      checksum: "github",
    }),
  ],
  rotateUrl: "https://github.com/settings/tokens",
  rotateRole: "owner of the token; an organization owner for app tokens",
  docsUrl: "https://docs.github.com/rest",
  sources: "docs.github.com/rest; octokit plugin-throttling; changelog of 2026-04-24 on stateless installation tokens",
  confirmed: true,
};
