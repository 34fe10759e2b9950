// GitLab: personal, project, group, deploy, runner and pipeline tokens, also for self-managed servers.

import type { Provider } from "../model/provider.ts";
import { get, header, inBody, production } from "./probes.ts";
import { prefixed, run, shaped, token } from "./shapes.ts";
import { field, says } from "./signs.ts";

/** Tokens that carry their own routing: payload, format, its length, checksum. */
const ROUTABLE = [run("base64url", [27, 300]), ".01.", run("lower-digits", 9)];
/** The same before the format had a version, and with any version. */
const UNVERSIONED = [run("base64url", [27, 300]), ".", run("lower-digits", 9)];
const VERSIONED = [run("base64url", [27, 300]), ".", run("lower-digits", 2), ".", run("lower-digits", 9)];
const SHORT = [run("base64url", 20)];

export const gitlab: Provider = {
  id: "gitlab",
  name: "GitLab",
  environments: [production("https://gitlab.com/api/v4")],
  usualVariable: "GITLAB_TOKEN",
  probes: [
    get("self", "/personal_access_tokens/self", header("PRIVATE-TOKEN"), {
      signs: [
        says(401, "token is expired", "rejected:expired"),
        says(401, "token was revoked", "rejected:revoked"),
        says(403, "insufficient_scope", "forbidden:scope"),
        says(403, "account has been blocked", "rejected:account-inactive"),
        field(200, "revoked", true, "rejected:revoked"),
        field(200, "active", false, "rejected:expired"),
      ],
      expiry: [{ from: inBody("expires_at"), never: [null], issued: inBody("created_at") }],
      scopes: inBody("scopes"),
      identity: inBody("user_id"),
      lastUsed: inBody("last_used_at"),
    }),
  ],
  detectors: [
    shaped("gitlab-pat", "GitLab personal access token", ["glpat-"], [token("glpat-", ...SHORT)]),
    shaped(
      "gitlab-pat-routable",
      "GitLab personal access token (routable)",
      ["glpat-"],
      [token("glpat-", ...ROUTABLE), token("glpat-", ...VERSIONED), token("glpat-", ...UNVERSIONED)],
      { checksum: "crc32-base36-with-prefix" },
    ),
    prefixed("gitlab-pipeline-trigger-token", "GitLab pipeline trigger token", "glptt-", [run("hex-lower", 40)]),
    prefixed("gitlab-runner-registration-token", "GitLab runner registration token", "GR1348941", SHORT),
    shaped(
      "gitlab-runner-token",
      "GitLab runner authentication token",
      ["glrt-"],
      [
        token("glrt-", ...SHORT),
        token("glrt-t", run("digits", 1), "_", ...VERSIONED),
        token("glrt-t", run("digits", 1), "_", ...UNVERSIONED),
      ],
    ),
    prefixed("gitlab-deploy-token", "GitLab deploy token", "gldt-", SHORT),
    prefixed("gitlab-job-token", "GitLab CI/CD job token", "glcbt-", [run("base62", [1, 5]), "_", ...SHORT]),
    prefixed("gitlab-feed-token", "GitLab feed token", "glft-", SHORT),
    prefixed("gitlab-feature-flag-token", "GitLab feature flag client token", "glffct-", SHORT),
    prefixed("gitlab-incoming-mail-token", "GitLab incoming mail token", "glimt-", [run("base64url", 25)]),
    prefixed("gitlab-agent-token", "GitLab agent for Kubernetes token", "glagent-", [run("base64url", 50)]),
    prefixed("gitlab-oauth-application-secret", "GitLab OAuth application secret", "gloas-", [run("base64url", 64)]),
    prefixed("gitlab-scim-token", "GitLab SCIM token", "glsoat-", SHORT),
    prefixed("gitlab-session-cookie", "GitLab session cookie", "_gitlab_session=", [run("lower-digits", 32)]),
  ],
  rotateUrl: "https://gitlab.com/-/user_settings/personal_access_tokens",
  rotateRole: "owner of the token; Maintainer for project tokens, Owner for group tokens",
  docsUrl: "https://docs.gitlab.com/api/personal_access_tokens/",
  sources: "docs.gitlab.com; token expiry exporter of xcloud-eu; rule sets of gitleaks, betterleaks and Kingfisher",
  confirmed: true,
};
