// Braintree: access tokens and private keys; the API needs a merchant id beside the keys.

import type { Provider } from "../model/provider.ts";
import { environment, graphqlQuery, production, userAndPassword } from "./probes.ts";
import { named, oneOf, run, shaped, token } from "./shapes.ts";
import { present, says } from "./signs.ts";

export const braintree: Provider = {
  id: "braintree",
  name: "Braintree",
  environments: [production("https://payments.braintree-api.com"), environment("sandbox", "https://payments.sandbox.braintree-api.com")],
  usualVariable: "BRAINTREE_PRIVATE_KEY",
  probes: [
    graphqlQuery("ping", "/graphql", userAndPassword, "{ ping }", {
      headers: { "braintree-version": "2019-01-01" },
      signs: [present(200, "data.ping", "valid"), says(200, "AUTHENTICATION", "rejected:invalid")],
    }),
  ],
  detectors: [
    shaped(
      "braintree-access-token",
      "Braintree access token",
      ["access_token$"],
      [token(oneOf("access_token$production$", "access_token$sandbox$"), run("lower-digits", 16), "$", run("hex-lower", 32))],
    ),
    named("braintree-private-key", "Braintree private key", ["braintree"], "[0-9a-f]{32}"),
  ],
  rotateUrl: "https://www.braintreegateway.com/",
  rotateRole: "administrator of the gateway",
  docsUrl: "https://developer.paypal.com/braintree/docs/",
  sources: "developer.paypal.com/braintree; rule sets of noseyparker and Titus",
  confirmed: true,
};
