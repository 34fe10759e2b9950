// PyPI: upload tokens (macaroons whose expiry can be read offline); there is no request that only reads.

import type { Provider } from "../model/provider.ts";
import { prefixed, run } from "./shapes.ts";

export const pypi: Provider = {
  id: "pypi",
  name: "PyPI",
  environments: [],
  usualVariable: "TWINE_PASSWORD",
  probes: [],
  // The next characters encode the index that issued the token.
  detectors: [prefixed("pypi-upload-token", "PyPI upload token", "pypi-AgE", [run("base64url", [60, 1000])])],
  sources: "caveats of pypi/warehouse; rule sets of gitleaks and betterleaks",
  confirmed: true,
};
