// What it means when no answer came at all.

import type { Evidence } from "../model/check.ts";
import type { UnreachableReason, Verdict } from "../model/verdict.ts";
import type { HttpFailure, HttpFailureReason } from "../world.ts";

const UNREACHABLE: Readonly<Record<Exclude<HttpFailureReason, "invalid-header">, UnreachableReason>> = {
  dns: "dns",
  connect: "connect",
  tls: "tls",
  timeout: "timeout",
  proxy: "proxy",
  protocol: "protocol",
  "refused-address": "connect",
};

/** The others stay as they are until a person changes something. */
const TRANSIENT: ReadonlySet<HttpFailureReason> = new Set(["dns", "connect", "timeout", "protocol"]);

const SENTENCES: Readonly<Record<HttpFailureReason, string>> = {
  dns: "The host's name could not be resolved.",
  connect: "No connection to the host, or it was cut.",
  tls: "The host's certificate is not trusted, or no secure connection came about.",
  timeout: "No whole answer came in time.",
  proxy: "The proxy refused or could not be reached.",
  protocol: "What came back is no well-formed HTTP answer.",
  "refused-address": "Keyturn does not send a credential to this address; say `allow-private: true` on the environment if it is meant.",
  "invalid-header": "The value holds characters that no HTTP header can carry.",
};

interface FailureJudgement {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly transient: boolean;
}

export function judgeFailure(failure: HttpFailure): FailureJudgement {
  const transient = TRANSIENT.has(failure.failure);
  const evidence = [
    { label: "no answer", detail: SENTENCES[failure.failure] },
    { label: "cause", detail: failure.detail },
  ];
  if (failure.failure === "invalid-header") return { verdict: { outcome: "rejected", reason: "malformed" }, evidence, transient };
  return { verdict: { outcome: "unreachable", reason: UNREACHABLE[failure.failure] }, evidence, transient };
}
