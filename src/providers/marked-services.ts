// Services whose keys carry a mark that their issuer made for them, so that the key alone gives them away.

import type { Detector } from "../model/detector.ts";
import type { Provider } from "../model/provider.ts";
import { named, pattern, prefixed, run, shaped, token, uuid } from "./shapes.ts";

function marked(id: string, name: string, ...detectors: readonly Detector[]): Provider {
  return {
    id,
    name,
    environments: [],
    probes: [],
    detectors,
    sources: "the issuers' documentation; GitHub's list of secret types; rule sets of betterleaks, TruffleHog and Titus",
    confirmed: false,
  };
}

export const markedServices: readonly Provider[] = [
  marked(
    "baidu",
    "Baidu AI Cloud",
    prefixed("baidu-api-key", "Baidu AI Cloud API key", "bce-v3/ALTAK-", [run("base62", [16, 32]), "/", run("hex-lower", 40)]),
  ),
  marked(
    "block-protocol",
    "Block Protocol",
    prefixed("block-protocol-api-key", "Block Protocol API key", "b10ck5.", [run("hex-lower", 32), ".", ...uuid]),
  ),
  marked(
    "cashfree",
    "Cashfree",
    prefixed("cashfree-secret-key", "Cashfree secret key", "cfsk_ma_prod_", [run("hex-lower", 32), "_", run("hex-lower", 8)]),
    prefixed("cashfree-test-key", "Cashfree secret key (test mode)", "cfsk_ma_test_", [run("hex-lower", 32), "_", run("hex-lower", 8)], {
      severity: "warning",
    }),
  ),
  marked("coveo", "Coveo", named("coveo-api-key", "Coveo API key", ["coveo"], "xx[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")),
  marked("databento", "Databento", named("databento-api-key", "Databento API key", ["databento"], "db-[A-Za-z0-9]{29}")),
  marked(
    "dvc-studio",
    "Iterative DVC Studio",
    prefixed("dvc-studio-access-token", "DVC Studio access token", "isat_", [run("base62", [32, 64])]),
  ),
  marked(
    "hcaptcha",
    "hCaptcha",
    named("hcaptcha-secret", "hCaptcha secret", ["hcaptcha"], "(?:ES_[0-9a-f]{32}|0x[0-9A-Fa-f]{40})", {
      keywords: ["hcaptcha", "h_captcha", "h-captcha"],
    }),
  ),
  marked("ionic", "Ionic", prefixed("ionic-token", "Ionic personal access or refresh token", "ion_", [run("base62", 42)])),
  marked(
    "lightspeed",
    "Lightspeed X-Series",
    prefixed("lightspeed-personal-token", "Lightspeed X-Series personal token", "lsxs_pt_", [run("base62", 32)]),
  ),
  marked(
    "localstack",
    "LocalStack",
    named(
      "localstack-auth-token",
      "LocalStack auth token",
      ["localstack"],
      "ls-[A-Za-z0-9]{4,10}(?:-[A-Za-z0-9]{4}){3,4}-?[A-Za-z0-9]{0,12}",
    ),
  ),
  marked(
    "logicmonitor",
    "LogicMonitor",
    prefixed("logicmonitor-token", "LogicMonitor bearer token or access key", ["lmb_", "lma_"], [run("base64-any", [30, 200])]),
  ),
  marked(
    "login-with-amazon",
    "Login with Amazon",
    prefixed("login-with-amazon-client-secret", "Login with Amazon client secret", "amzn1.oa2-cs.v1.", [run("hex-lower", 64)]),
  ),
  marked(
    "midtrans",
    "Midtrans",
    prefixed("midtrans-server-key", "Midtrans server key", "Mid-server-", [run("base64url", [10, 32])]),
    prefixed("midtrans-sandbox-key", "Midtrans server key (sandbox)", "SB-Mid-server-", [run("base64url", [10, 32])], {
      severity: "warning",
    }),
  ),
  marked("minimax", "MiniMax", prefixed("minimax-api-key", "MiniMax API key", ["sk-api-", "sk-cp-"], [run("base64url", [80, 140])])),
  marked("naver-cloud", "Naver Cloud", prefixed("naver-cloud-access-key", "Naver Cloud access key", "ncp_iam_", [run("base62", [16, 48])])),
  marked(
    "oculus",
    "Oculus",
    shaped("oculus-access-token", "Oculus access token", ["oc|"], [token("OC|", run("digits", [14, 18]), "|", run("hex-lower", 32))]),
  ),
  marked("openvsx", "Open VSX", prefixed("openvsx-access-token", "Open VSX access token", ["ovsxat_", "ovsxp_"], uuid)),
  marked("orbit", "Orbit", prefixed("orbit-api-token", "Orbit API token", ["obu_", "obw_"], [run("hex-lower", 40)])),
  marked("pangea", "Pangea", prefixed("pangea-token", "Pangea service token", ["pts_", "pcl_", "pmt_"], [run("lower-digits", 32)])),
  marked(
    "planning-center",
    "Planning Center",
    prefixed("planning-center-token", "Planning Center token", ["pco_pat_", "pco_tok_", "pco_app_"], [run("hex-lower", [64, 72])]),
  ),
  marked(
    "rainforest-pay",
    "Rainforest Pay",
    named("rainforest-pay-api-key", "Rainforest Pay API key", ["rainforest"], "(?:sbx_)?apikey_[0-9a-f]{64}"),
  ),
  marked("raycast", "Raycast", prefixed("raycast-access-token", "Raycast access token", "rca_", [run("hex-lower", 64)])),
  marked("shopee", "Shopee", prefixed("shopee-partner-key", "Shopee partner key", "shpk", [run("hex-lower", [56, 64])])),
  marked("sindri", "Sindri", prefixed("sindri-api-key", "Sindri API key", "sindri_", [run("base62", 32)])),
  marked(
    "teamcity",
    "TeamCity",
    prefixed("teamcity-access-token", "TeamCity access token", "eyJ0eXAiOiAiVENWMiJ9.", [run("base64url", 36), ".", run("base64url", 48)]),
  ),
  marked(
    "truffle-security",
    "Truffle Security",
    prefixed("truffle-security-key", "TruffleHog Enterprise secret", "thog-secret-", [run("hex-lower", 32)]),
  ),
  marked(
    "volcengine",
    "Volcengine",
    prefixed("volcengine-access-key", "Volcengine access key", "AKLT", [run("base62", [40, 56])], { severity: "warning", mild: "half" }),
  ),
  marked("zenhub", "ZenHub", prefixed("zenhub-personal-api-key", "ZenHub personal API key", "zh_", [run("hex-lower", 64)])),
  marked(
    "unix-crypt",
    "Unix password hashes",
    shaped(
      "unix-crypt-hash",
      "Password hash (crypt)",
      ["$1$", "$apr1$", "$5$", "$6$", "$y$", ":{sha}"],
      [
        // Apache's files hold these two.
        pattern(":\\{SHA\\}(?P<secret>[A-Za-z0-9+/]{27}=)"),
        pattern(
          "(?:^|[^A-Za-z0-9$])\\$(?P<secret>(?:(?:apr)?1\\$[A-Za-z0-9./]{1,8}\\$[A-Za-z0-9./]{22}|5\\$(?:rounds=[0-9]{1,9}\\$)?[A-Za-z0-9./]{1,16}\\$[A-Za-z0-9./]{43}|6\\$(?:rounds=[0-9]{1,9}\\$)?[A-Za-z0-9./]{1,16}\\$[A-Za-z0-9./]{86}|y\\$[A-Za-z0-9./]{2,6}\\$[A-Za-z0-9./]{1,32}\\$[A-Za-z0-9./]{43}))(?:[^A-Za-z0-9./]|$)",
        ),
      ],
      { severity: "warning", mild: "hash" },
    ),
  ),
  marked(
    "kerberos",
    "Kerberos",
    shaped(
      "kerberos-ticket-hash",
      "Kerberos ticket, to be cracked offline",
      ["$krb5tgs$", "$krb5asrep$"],
      [pattern("\\$(?P<secret>krb5(?:tgs|asrep)\\$(?:17|18|23)\\$[^\\s\"'`]{0,200}[:$*][0-9a-fA-F]{24,32}\\$[0-9a-fA-F]{64,500})")],
      { severity: "warning", mild: "hash" },
    ),
  ),
];
