// The request that ought to be refused: only beside its no does the yes to a credential mean anything.

import type { Authentication } from "../model/authentication.ts";
import type { Credential } from "../model/credential.ts";

/** What is asked with, in place of the credential. */
export type Control = "a made-up key" | "a made-up secret at the token endpoint" | "no credential";

/**
 * With basic authentication a made-up password could lock its user out, and a private key cannot be made up in the likeness
 * of another: there the control is no credential at all.
 */
export function controlOf({ scheme, authentication }: Pick<Credential, "scheme" | "authentication">): Control {
  if (scheme.kind === "basic") return "no credential";
  if (tokenUrlOf(authentication) !== undefined) return "a made-up secret at the token endpoint";
  return signsWithPrivateKey(authentication) ? "no credential" : "a made-up key";
}

/** Where the secret is exchanged for a token; undefined where it goes on the probe itself. */
export function tokenUrlOf(authentication: Authentication | undefined): string | undefined {
  return authentication !== undefined && "tokenUrl" in authentication ? authentication.tokenUrl : undefined;
}

function signsWithPrivateKey(authentication: Authentication | undefined): boolean {
  if (authentication?.kind === "client-certificate") return true;
  return authentication?.kind === "signed-assertion" && authentication.algorithm !== "HS256";
}
