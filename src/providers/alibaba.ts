// Alibaba Cloud: access keys and security tokens.

import type { Provider } from "../model/provider.ts";
import { named, prefixed, run } from "./shapes.ts";

export const alibaba: Provider = {
  id: "alibaba",
  name: "Alibaba Cloud",
  environments: [],
  usualVariable: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
  probes: [],
  detectors: [
    prefixed("alibaba-access-key-id", "Alibaba Cloud access key id", "LTAI", [run("base62", [17, 21])]),
    {
      ...named(
        "alibaba-access-key-secret",
        "Alibaba Cloud access key secret",
        ["alibaba", "aliyun", "alicloud", "access key secret", "oss secret"],
        "[A-Za-z0-9]{30}",
        {
          keywords: ["alibaba", "aliyun", "alicloud", "access_key_secret", "accesskeysecret", "access-key-secret", "oss_secret"],
          minEntropy: 3.8,
        },
      ),
      pair: { with: ["alibaba-access-key-id"], shape: { kind: "token", parts: [run("base62", 30)] } },
    },
    prefixed("alibaba-sts-key-id", "Alibaba Cloud temporary access key id", "STS.", [run("base62", [20, 64])], {
      severity: "warning",
      mild: "short-lived",
    }),
  ],
  rotateUrl: "https://ram.console.aliyun.com/",
  rotateRole: "RAM administrator",
  docsUrl: "https://www.alibabacloud.com/help/en/ram/",
  sources: "rule sets of gitleaks, TruffleHog and Titus",
  confirmed: true,
};
