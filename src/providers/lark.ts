// Lark (Feishu): app secrets and access tokens; the secret travels in the body, so there is no probe.

import type { Provider } from "../model/provider.ts";
import { environment, production } from "./probes.ts";
import { named } from "./shapes.ts";

export const lark: Provider = {
  id: "lark",
  name: "Lark (Feishu)",
  environments: [production("https://open.larksuite.com"), environment("china", "https://open.feishu.cn")],
  usualVariable: "LARK_APP_SECRET",
  probes: [],
  detectors: [
    named("lark-app-secret", "Lark app secret", ["lark", "feishu", "app secret"], "[A-Za-z0-9]{32}", {
      keywords: ["lark", "feishu"],
      minEntropy: 3.6,
    }),
    named("lark-access-token", "Lark access token", ["lark", "feishu"], "[tua]-[A-Za-z0-9._]{14,50}", {
      minEntropy: 3.4,
      severity: "warning",
    }),
  ],
  rotateUrl: "https://open.larksuite.com/app",
  rotateRole: "administrator of the app",
  docsUrl: "https://open.larksuite.com/document/server-docs/authentication-management/access-token/tenant_access_token_internal",
  sources: "open.larksuite.com; rule sets of TruffleHog and Kingfisher",
  confirmed: false,
};
