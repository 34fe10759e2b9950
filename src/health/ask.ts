// Sends the probe of one credential with one value or another, and judges what comes.

import type { Remark } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential, Environment } from "../model/credential.ts";
import type { Probe, Scheme } from "../model/probe.ts";
import type { Secret } from "../model/secret.ts";
import type { HttpAnswer, HttpFailure, World } from "../world.ts";
import { clockSkewSeconds } from "./clock-skew.ts";
import { type Judgement, judge } from "./judge.ts";
import { probeRequest } from "./request.ts";
import type { Secrecy } from "./secrecy.ts";
import { sendProved } from "./send-proved.ts";
import { malformedKey, type Ready, type SignedIn, signIn } from "./sign-in.ts";

/** RFC 9449, 7.1: a bound token goes under a word of its own. */
const DPOP: Scheme = { kind: "bearer", word: "DPoP" };

/** What is to be other than configured. */
export interface Changed {
  readonly probe?: Probe;
  readonly environment?: Environment;
  /** One of the host's addresses, to which the probe goes. */
  readonly address?: string;
}

/** One credential's conversation with its service; it counts what is said. */
export interface Conversation {
  /** The probe with the given value, or without any; a changed probe or another environment where they are given. */
  ask(secret: Secret | undefined, changed?: Changed): Promise<Judgement>;
  /** Requests sent so far. */
  readonly requests: number;
  /** What signing in showed beside the answer. */
  readonly remarks: readonly Remark[];
  /** By the last answer that told its time. */
  readonly skewSeconds: number | undefined;
  /** When the host's TLS certificate ends, where that is known. */
  readonly certificateExpiresAt: Date | undefined;
}

interface Sending {
  readonly key: Secret | undefined;
  readonly address: string | undefined;
}

export function startConversation(
  credential: Credential,
  probe: Probe,
  config: CheckConfig,
  secrecy: Secrecy,
  world: Pick<World, "http" | "clock">,
): Conversation {
  let requests = 0;
  let refreshed: { readonly by: Secret; readonly signedIn: SignedIn } | undefined;
  const remarks = new Map<string, Remark>();
  let skewSeconds: number | undefined;
  let certificateExpiresAt: Date | undefined;
  return {
    async ask(secret, changed = {}) {
      const asked = changed.probe ?? probe;
      const at = changed.environment === undefined ? credential : { ...credential, environment: changed.environment };
      const signedIn = secret === undefined ? undefined : await signInOnce(secret, at);
      if (signedIn !== undefined && "failed" in signedIn) return signedIn.failed;
      const key = signedIn?.secret === undefined ? undefined : credential.dpopKey;
      const came = await send(asked, key === undefined ? at : { ...at, scheme: DPOP }, signedIn, { key, address: changed.address });
      if (came === undefined) return malformedKey("The key of the DPoP proof is no private key.");
      listen(came);
      return judge(came, { probe: asked, scheme: credential.scheme, ...(key && { proved: true }) }, secrecy.redact);
    },
    get remarks() {
      return [...remarks.values()];
    },
    get requests() {
      return requests;
    },
    get skewSeconds() {
      return skewSeconds;
    },
    get certificateExpiresAt() {
      return certificateExpiresAt;
    },
  };

  /** A refresh token is spent once in a conversation: its service may have replaced it at the first use. */
  async function signInOnce(secret: Secret, at: Credential): Promise<SignedIn> {
    if (refreshed?.by.equals(secret) === true) return refreshed.signedIn;
    const signedIn = await signIn(secret, { credential: at, config, secrecy, world });
    requests += signedIn.requests;
    for (const remark of signedIn.remarks ?? []) remarks.set(remark.kind, remark);
    if (credential.authentication?.kind === "refresh-token" && !("failed" in signedIn)) refreshed = { by: secret, signedIn };
    return signedIn;
  }

  async function send(asked: Probe, at: Credential, signedIn: Ready | undefined, { key, address }: Sending) {
    const plain = { ...probeRequest(at, asked, signedIn, config), ...(address !== undefined && { address }) };
    const request = signedIn === undefined ? plain : await signedIn.finish(plain);
    const sent = key === undefined ? undefined : await sendProved(request, key, signedIn?.secret, world);
    requests += sent?.requests ?? 1;
    return sent === undefined ? world.http.send(request) : sent.came;
  }

  function listen(came: HttpAnswer | HttpFailure): void {
    if ("failure" in came) return;
    skewSeconds = clockSkewSeconds(came) ?? skewSeconds;
    certificateExpiresAt = came.certificateExpiresAt;
  }
}
