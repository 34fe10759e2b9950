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

/** What a code of Node's TLS says more closely; the first that fits. */
const TLS_SENTENCES: readonly { readonly code: RegExp; readonly says: string }[] = [
  { code: /^CERT_HAS_EXPIRED$/, says: "The host's certificate has expired." },
  { code: /^CERT_NOT_YET_VALID$/, says: "The host's certificate is not valid yet, or this machine's clock is behind." },
  { code: /^ERR_TLS_CERT_ALTNAME_INVALID$/, says: "The host's certificate is for another host name." },
  {
    code: /^(?:DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF))/,
    says: "Nobody whom this machine trusts has signed the host's certificate; name a private authority's file in `SSL_CERT_FILE`.",
  },
  {
    code: /ALERT_(?:CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_(?:EXPIRED|REVOKED|UNKNOWN))/,
    says: "The host broke off the secure connection: it asks for a client certificate, or does not accept the one shown.",
  },
];

interface FailureJudgement {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly transient: boolean;
}

export function judgeFailure(failure: HttpFailure): FailureJudgement {
  const transient = TRANSIENT.has(failure.failure);
  const evidence = [
    { label: "no answer", detail: sentenceFor(failure) },
    { label: "cause", detail: failure.detail },
  ];
  if (failure.failure === "invalid-header") return { verdict: { outcome: "rejected", reason: "malformed" }, evidence, transient };
  return { verdict: { outcome: "unreachable", reason: UNREACHABLE[failure.failure] }, evidence, transient };
}

function sentenceFor({ failure, detail }: HttpFailure): string {
  const closer = failure === "tls" ? TLS_SENTENCES.find(({ code }) => code.test(detail)) : undefined;
  return closer?.says ?? SENTENCES[failure];
}
