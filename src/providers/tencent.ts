// Tencent Cloud: secret ids and keys.

import type { Provider } from "../model/provider.ts";
import { named, prefixed, run } from "./shapes.ts";

export const tencent: Provider = {
  id: "tencent",
  name: "Tencent Cloud",
  environments: [],
  usualVariable: "TENCENTCLOUD_SECRET_KEY",
  probes: [],
  detectors: [
    prefixed("tencent-secret-id", "Tencent Cloud secret id", "AKID", [run("base62", 32)]),
    {
      ...named("tencent-secret-key", "Tencent Cloud secret key", ["tencent", "qcloud", "cos secret"], "[A-Za-z0-9]{32}", {
        keywords: ["tencent", "qcloud", "cos_secret"],
        minEntropy: 3.8,
      }),
      pair: { with: ["tencent-secret-id"], shape: { kind: "token", parts: [run("base62", 32)] } },
    },
  ],
  rotateUrl: "https://console.cloud.tencent.com/cam/capi",
  rotateRole: "CAM administrator",
  sources: "rule sets of TruffleHog and Titus",
  confirmed: false,
};
