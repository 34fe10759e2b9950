// What a status means by itself, where the answer said nothing more telling.

import type { Rule } from "./rule.ts";

export const STATUS_RULES: readonly Rule[] = [
  { status: [401], means: "rejected:invalid", because: "401: the service does not accept the credential." },
  { status: [402], means: "forbidden:plan", because: "402: the service asks for a payment." },
  { status: [403], means: "forbidden:unspecified", because: "403: the service knows the credential and does not allow the request." },
  {
    status: [404, 405, 410],
    means: "unknown:not-found",
    because: "The path does not exist there: base URL or probe path is wrong, or the resource is hidden.",
  },
  { status: [407], means: "unreachable:proxy", because: "407: the proxy asks for a credential of its own." },
  { status: [408, 425], means: "unreachable:timeout", because: "The service gave up waiting for the request." },
  { status: [421, 426], means: "unreachable:protocol", because: "The host is not responsible for this address or wants another protocol." },
  { status: [451], means: "forbidden:ip-or-geo", because: "451: not available from here for legal reasons." },
];
