// What must never be shown in one check; it grows as tokens are minted along the way.

import { createRedactor, type Redact } from "../model/redaction.ts";
import type { Secret } from "../model/secret.ts";

export interface Secrecy {
  /** Cuts out everything that is known by the time of the call. */
  readonly redact: Redact;
  learn(secret: Secret): void;
}

export function createSecrecy(initial: readonly Secret[]): Secrecy {
  const secrets = [...initial];
  // Made at the first use: of a thousand credentials, most only wait for their turn, and a redactor holds many forms of each secret.
  let redactor: Redact | undefined;
  return {
    redact(text) {
      redactor ??= createRedactor(secrets);
      return redactor(text);
    },
    learn(secret) {
      if (secrets.some((known) => known.equals(secret))) return;
      secrets.push(secret);
      redactor = undefined;
    },
  };
}
