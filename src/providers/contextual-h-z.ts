// Services of whose keys only the length and the letters are known, so that a name must stand beside them, H to Z.

import type { Provider } from "../model/provider.ts";
import { service } from "./service.ts";
import { named } from "./shapes.ts";

export const contextualHZ: readonly Provider[] = [
  service(
    "help-crunch",
    "HelpCrunch",
    named("help-crunch-api-key", "HelpCrunch key", ["helpcrunch", "help crunch"], "[0-9A-Za-z+/]{326,328}={0,2}", {
      keywords: ["helpcrunch", "help_crunch", "help-crunch"],
    }),
  ),
  service(
    "host-io",
    "Host.io",
    named("host-io-api-key", "Host.io key", ["host io"], "[0-9a-z]{14}", { keywords: ["hostio", "host_io", "host.io", "host-io"] }),
  ),
  service("instabot", "Instabot", named("instabot-api-key", "Instabot key", ["instabot"], "[0-9A-Za-z+/]{43}=")),
  service(
    "instantly",
    "Instantly",
    named("instantly-api-key", "Instantly key", ["instantly api", "instantly key", "instantly token"], "[0-9A-Za-z+/]{66}==", {
      keywords: ["instantly"],
    }),
  ),
  service("ipinfo", "IPinfo", named("ipinfo-api-key", "IPinfo key", ["ipinfo"], "[0-9a-f]{14}", { minEntropy: 2.6 })),
  service(
    "kanban-tool",
    "Kanban Tool",
    named("kanban-tool-api-key", "Kanban Tool key", ["kanbantool", "kanban tool"], "[0-9A-Z]{12}", {
      keywords: ["kanbantool", "kanban_tool", "kanban-tool"],
    }),
  ),
  service("lexigram", "Lexigram", named("lexigram-api-key", "Lexigram key", ["lexigram"], "[0-9A-Za-z._-]{301}")),
  service("mockaroo", "Mockaroo", named("mockaroo-api-key", "Mockaroo key", ["mockaroo"], "[0-9a-z]{8}", { minEntropy: 2.5 })),
  service(
    "my-intervals",
    "Intervals",
    named("my-intervals-api-key", "Intervals key", ["myintervals"], "[0-9a-z]{11}", { minEntropy: 2.7 }),
  ),
  service("net-hunt", "NetHunt", named("net-hunt-api-key", "NetHunt key", ["nethunt"], "[0-9A-Za-z-]{36}")),
  service("parsehub", "ParseHub", named("parsehub-api-key", "ParseHub key", ["parsehub"], "[0-9A-Za-z]{12}")),
  service("percy", "Percy", named("percy-api-key", "Percy key", ["percy"], "[0-9a-f]{64}")),
  service(
    "pivotal-tracker",
    "Pivotal Tracker",
    named(
      "pivotal-tracker-api-key",
      "Pivotal Tracker key",
      ["pivotal tracker", "pivotal token", "pivotal api", "tracker token"],
      "[0-9a-z]{32}",
      { keywords: ["pivotal", "tracker_token", "tracker-token", "trackertoken"] },
    ),
  ),
  service(
    "salesmate",
    "Salesmate",
    named("salesmate-api-key", "Salesmate key", ["salesmate"], "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"),
  ),
  service("scalr", "Scalr", named("scalr-api-key", "Scalr key", ["scalr"], "[0-9A-Za-z._-]{136}")),
  service(
    "simply-noted",
    "Simply Noted",
    named("simply-noted-api-key", "Simply Noted key", ["simplynoted", "simply noted"], "[0-9A-Za-z+/=._-]{340,360}", {
      keywords: ["simplynoted", "simply_noted", "simply-noted"],
    }),
  ),
  service("sirv", "Sirv", named("sirv-api-key", "Sirv key", ["sirv"], "[0-9A-Za-z+/]{86}==")),
  service("siteleaf", "Siteleaf", named("siteleaf-api-key", "Siteleaf key", ["siteleaf"], "[0-9A-Za-z]{32}")),
  service("timezone-api", "TimeZoneAPI", named("timezone-api-api-key", "TimeZoneAPI key", ["timezoneapi"], "[A-Za-z]{20}")),
  service("uclassify", "uClassify", named("uclassify-api-key", "uClassify key", ["uclassify"], "[0-9A-Za-z]{12}")),
  service("vbout", "VBOUT", named("vbout-api-key", "VBOUT key", ["vbout"], "[0-9]{25}", { minEntropy: 2.5 })),
  service("wepay", "WePay", named("wepay-api-key", "WePay key", ["wepay"], "[0-9A-Za-z_?]{62}")),
  service(
    "wise",
    "Wise",
    named(
      "wise-api-key",
      "Wise key",
      ["transferwise", "transfer wise", "wise api", "wise token"],
      "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
      { keywords: ["transferwise", "transfer_wise", "wise_api", "wise-api", "wiseapi", "wise_token", "wise-token", "wisetoken"] },
    ),
  ),
  service(
    "zai",
    "Z.ai",
    named("zai-api-key", "Z.ai key", ["zai", "z ai", "glm", "bigmodel"], "[0-9a-f]{32}\\.[0-9A-Za-z]{16}", {
      keywords: ["zai_", "z.ai", "z_ai", "zai-", "zaiapi", "bigmodel", "glm_", "glm-"],
    }),
  ),
  service("zeplin", "Zeplin", named("zeplin-api-key", "Zeplin key", ["zeplin"], "[0-9A-Za-z._-]{350,400}")),
  service("zulip", "Zulip", named("zulip-api-key", "Zulip key", ["zulip"], "[0-9A-Za-z]{32}")),
];
