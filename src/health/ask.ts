// Sends the probe of one credential with one value or another, and judges what comes.

import type { CheckConfig } from "../model/config.ts";
import type { Credential, Environment } from "../model/credential.ts";
import type { Probe } from "../model/probe.ts";
import type { Secret } from "../model/secret.ts";
import type { World } from "../world.ts";
import { clockSkewSeconds } from "./clock-skew.ts";
import { type Judgement, judge } from "./judge.ts";
import { probeRequest } from "./request.ts";
import type { Secrecy } from "./secrecy.ts";
import { signIn } from "./sign-in.ts";

/** One credential's conversation with its service; it counts what is said. */
export interface Conversation {
  /** The probe with the given value, or without any; a changed probe or another environment where they are given. */
  ask(secret: Secret | undefined, changed?: { readonly probe?: Probe; readonly environment?: Environment }): Promise<Judgement>;
  /** Requests sent so far. */
  readonly requests: number;
  /** By the last answer that told its time. */
  readonly skewSeconds: number | undefined;
  /** When the host's TLS certificate ends, where that is known. */
  readonly certificateExpiresAt: Date | undefined;
}

export function startConversation(
  credential: Credential,
  probe: Probe,
  config: CheckConfig,
  secrecy: Secrecy,
  world: Pick<World, "http" | "clock">,
): Conversation {
  let requests = 0;
  let skewSeconds: number | undefined;
  let certificateExpiresAt: Date | undefined;
  return {
    async ask(secret, changed = {}) {
      const asked = changed.probe ?? probe;
      const at = changed.environment === undefined ? credential : { ...credential, environment: changed.environment };
      const signedIn = secret === undefined ? undefined : await signIn(secret, { credential: at, config, secrecy, world });
      requests += signedIn?.requests ?? 0;
      if (signedIn !== undefined && "failed" in signedIn) return signedIn.failed;
      const request = probeRequest(at, asked, signedIn, config);
      requests++;
      const came = await world.http.send(signedIn === undefined ? request : await signedIn.finish(request));
      if (!("failure" in came)) {
        skewSeconds = clockSkewSeconds(came) ?? skewSeconds;
        certificateExpiresAt = came.certificateExpiresAt;
      }
      return judge(came, { probe: asked, scheme: credential.scheme }, secrecy.redact);
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
}
