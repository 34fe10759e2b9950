// Tells the runner every form of every configured secret, so that it masks them in logs of this and later steps.

import { formsOf } from "../model/redaction.ts";
import type { Secret } from "../model/secret.ts";

/** Shorter masks would black out ordinary words all over the log. */
const SHORTEST_MASK = 6;

/** One call of `setSecret` for each form; a multi-line value is masked line by line, never as `{` or `}` alone. */
export function maskSecrets(secrets: readonly Secret[], setSecret: (form: string) => void): void {
  const forms = new Set(secrets.flatMap((secret) => formsOf(secret.reveal())));
  for (const form of forms) {
    if (form.length >= SHORTEST_MASK && !/[\r\n]/.test(form)) setSecret(form);
  }
}
