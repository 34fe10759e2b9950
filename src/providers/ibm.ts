// IBM Cloud: API keys and object storage keys.

import type { Provider } from "../model/provider.ts";
import { named } from "./shapes.ts";

export const ibm: Provider = {
  id: "ibm",
  name: "IBM Cloud",
  environments: [],
  usualVariable: "IBMCLOUD_API_KEY",
  probes: [],
  detectors: [
    named("ibm-cloud-api-key", "IBM Cloud API key", ["ibm", "bluemix", "watson"], "[A-Za-z0-9_-]{44}", {
      keywords: ["ibm", "bluemix", "watson"],
      minEntropy: 4.2,
    }),
    named("ibm-cos-secret", "IBM Cloud Object Storage secret key", ["cos_hmac", "ibm cos", "secret access key"], "[0-9a-f]{48}", {
      keywords: ["cos_hmac", "ibm_cos", "secret_access_key"],
    }),
  ],
  rotateUrl: "https://cloud.ibm.com/iam/apikeys",
  rotateRole: "owner of the key, or IAM administrator",
  docsUrl: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
  sources: "rule sets of detect-secrets, TruffleHog and Titus",
  confirmed: false,
};
