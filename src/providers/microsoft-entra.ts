// Microsoft Entra: client secrets of app registrations.

import type { Provider } from "../model/provider.ts";
import { named, pattern, shaped } from "./shapes.ts";

const LETTER = "[A-Za-z0-9._~-]";
const marked = (mark: string, rest: string) =>
  pattern(`(?:^|[^A-Za-z0-9._~-])(?P<secret>${LETTER}{3}${mark}${LETTER}{${rest}})(?:[^A-Za-z0-9_~-]|$)`);

export const microsoftEntra: Provider = {
  id: "microsoft-entra",
  name: "Microsoft Entra",
  environments: [],
  usualVariable: "AZURE_CLIENT_SECRET",
  probes: [],
  detectors: [
    shaped("microsoft-entra-client-secret", "Microsoft Entra client secret", ["8q~"], [marked("8Q~", "34")], { checksum: "entra" }),
    shaped(
      "microsoft-entra-client-secret-short",
      "Microsoft Entra client secret (other generations)",
      ["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "9q~"],
      [marked("[0-79]Q~", "31,34")],
      {
        minEntropy: 3.5,
      },
    ),
    named(
      "microsoft-entra-older-secret",
      "Microsoft Entra client secret (older)",
      ["azure client secret", "arm client secret", "aad client secret", "entra client secret", "azure ad client secret"],
      "[A-Za-z0-9~._+/=@?:-]{32,44}",
      { keywords: ["client_secret", "clientsecret", "client-secret"], minEntropy: 3.8 },
    ),
  ],
  rotateUrl: "https://entra.microsoft.com/",
  rotateRole: "Application Administrator or owner of the app registration",
  docsUrl: "https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal",
  sources: "microsoft/security-utilities SEC101/156; rule sets of betterleaks and TruffleHog",
  confirmed: true,
};
