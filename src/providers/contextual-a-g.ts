// Services of whose keys only the length and the letters are known, so that a name must stand beside them, A to G.

import type { Provider } from "../model/provider.ts";
import { service } from "./service.ts";
import { named } from "./shapes.ts";

export const contextualAG: readonly Provider[] = [
  service(
    "aeroworkflow",
    "Aero Workflow",
    named("aeroworkflow-api-key", "Aero Workflow key", ["aeroworkflow", "aero workflow"], "[0-9A-Za-z!#*:;?^]{20}", {
      keywords: ["aeroworkflow", "aero_workflow"],
    }),
  ),
  service("aiven", "Aiven", named("aiven-token", "Aiven key", ["aiven"], "[0-9A-Za-z+/]{370,372}={0,2}")),
  service("alconost", "Alconost", named("alconost-api-key", "Alconost key", ["alconost"], "[0-9A-Za-z]{32}")),
  service(
    "apilayer",
    "APILayer",
    named("apilayer-api-key", "APILayer key", ["apilayer", "api layer"], "[0-9A-Za-z]{32}", {
      keywords: ["apilayer", "api_layer", "api-layer"],
    }),
  ),
  service(
    "app-center",
    "Visual Studio App Center",
    named("app-center-api-key", "Visual Studio App Center key", ["app center", "appcenter"], "[0-9a-f]{40}", {
      keywords: ["appcenter", "app_center", "app-center", "app center"],
    }),
  ),
  service("appointedd", "Appointedd", named("appointedd-api-key", "Appointedd key", ["appointedd"], "[0-9A-Za-z+]{86,88}={0,2}")),
  service("bitmex", "BitMEX", named("bitmex-api-key", "BitMEX key", ["bitmex"], "(?:[0-9A-Za-z_-]{48}|[0-9A-Za-z_-]{24})")),
  service("borgbase", "BorgBase", named("borgbase-api-key", "BorgBase key", ["borgbase"], "[0-9A-Za-z._-]{148,152}")),
  service("bulksms", "BulkSMS", named("bulksms-api-key", "BulkSMS key", ["bulksms"], "[0-9A-Za-z!#$%&()*@^]{29}")),
  service("caflou", "Caflou", named("caflou-api-key", "Caflou key", ["caflou"], "[0-9A-Za-z._-]{155}")),
  service(
    "capsule-crm",
    "Capsule CRM",
    named("capsule-crm-api-key", "Capsule CRM key", ["capsule crm"], "[0-9A-Za-z+/=._-]{64}", {
      keywords: ["capsulecrm", "capsule_crm", "capsule-crm", "capsule.crm", "capsule crm"],
    }),
  ),
  service(
    "cashboard",
    "Cashboard",
    named("cashboard-api-key", "Cashboard key", ["cashboard"], "[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}"),
  ),
  service("checkvist", "Checkvist", named("checkvist-api-key", "Checkvist key", ["checkvist"], "[0-9A-Za-z]{14}")),
  service("cloverly", "Cloverly", named("cloverly-api-key", "Cloverly key", ["cloverly"], "[0-9a-z:_]{28}")),
  service(
    "d7-networks",
    "D7 Networks",
    named("d7-networks-api-key", "D7 Networks key", ["d7network", "d7 networks"], "[0-9A-Za-z+/]{23}=", {
      keywords: ["d7network", "d7_network", "d7-network"],
    }),
  ),
  service("databox", "Databox", named("databox-api-key", "Databox key", ["databox"], "[0-9A-Za-z]{21}")),
  service(
    "debounce",
    "DeBounce",
    named("debounce-api-key", "DeBounce key", ["debounce api", "debounce key", "debounce token", "debounce io"], "[0-9A-Za-z]{13}", {
      keywords: ["debounce"],
    }),
  ),
  service(
    "eagle-eye-networks",
    "Eagle Eye Networks",
    named(
      "eagle-eye-networks-api-key",
      "Eagle Eye Networks key",
      ["eagleeyenetworks", "eagle eye networks", "een api"],
      "[0-9A-Za-z]{15}",
      { keywords: ["eagleeyenetworks", "eagle_eye", "eagle-eye", "eagle eye"] },
    ),
  ),
  service(
    "eden-ai",
    "Eden AI",
    named("eden-ai-api-key", "Eden AI key", ["edenai", "eden ai"], "eyJ[0-9A-Za-z_-]{20,60}\\.[0-9A-Za-z_-]{60,200}\\.[0-9A-Za-z_-]{43}", {
      keywords: ["edenai", "eden_ai", "eden-ai"],
    }),
  ),
  service(
    "elastic-email",
    "Elastic Email",
    named("elastic-email-api-key", "Elastic Email key", ["elasticemail", "elastic email"], "[0-9A-Za-z_-]{96}", {
      keywords: ["elasticemail", "elastic_email", "elastic-email"],
    }),
  ),
  service(
    "envoy",
    "Envoy",
    named("envoy-api-key", "Envoy key", ["envoy api", "envoy key", "envoy token"], "[0-9A-Za-z]{220}", { keywords: ["envoy"] }),
  ),
  service("gengo", "Gengo", named("gengo-api-key", "Gengo key", ["gengo"], "[0-9A-Za-z$()@_^=~{}|-]{64}")),
  service("get-gist", "Gist", named("get-gist-api-key", "Gist key", ["getgist"], "[0-9A-Za-z+]{66,68}={0,2}")),
  service("go-canvas", "GoCanvas", named("go-canvas-api-key", "GoCanvas key", ["gocanvas"], "[0-9A-Za-z+/]{43}=")),
];
