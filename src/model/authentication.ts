// Ways of signing in that need more than putting the secret on a request.

import type { Scheme } from "./probe.ts";
import type { Secret } from "./secret.ts";

export type Authentication =
  /** OAuth 2.0 client credentials (RFC 6749, 4.4): the secret is the client's; the token it gets goes on the probe as a bearer. */
  | {
      readonly kind: "client-credentials";
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly scope?: string;
      readonly audience?: string;
      /** How the client shows its secret; `basic` unless said otherwise. */
      readonly sendsSecretIn?: "basic" | "body";
    }
  /** OAuth 2.0 refresh (RFC 6749, 6): the secret is the refresh token. */
  | {
      readonly kind: "refresh-token";
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly clientSecret?: Secret;
      readonly scope?: string;
      /** Only `fixed` is ever spent: a service that replaces the token at each use would leave the stored one worthless. */
      readonly rotation: "fixed" | "replaces";
    }
  /** A JSON Web Token signed with the secret, a private key in PEM or a shared text (GitHub App, Google, Apple, Zoom, ...). */
  | {
      readonly kind: "signed-assertion";
      readonly algorithm: "RS256" | "ES256" | "EdDSA" | "PS256" | "HS256";
      readonly issuer: string;
      readonly subject?: string;
      readonly audience?: string;
      readonly keyId?: string;
      /** 300 unless said otherwise. */
      readonly lifetimeSeconds?: number;
      /** Where the assertion is exchanged for a token (RFC 7523); without it the assertion itself is the bearer. */
      readonly tokenUrl?: string;
      readonly scope?: string;
    }
  /** AWS Signature Version 4: the secret is the secret access key. */
  | {
      readonly kind: "aws-signature";
      readonly accessKeyId: string;
      readonly region: string;
      readonly service: string;
      readonly sessionToken?: Secret;
    }
  /** TLS client certificate: the secret is the private key in PEM, the certificate (and its chain) is public. */
  | { readonly kind: "client-certificate"; readonly certificate: string };

/** A further value that goes on the same request: the id beside a secret, a second header. */
export interface Companion {
  readonly scheme: Scheme;
  readonly secret: Secret | undefined;
  /** The variable that it came from; safe to print. */
  readonly secretVariable: string;
}

/** Who signs a JSON Web Token: what it says of itself counts as verified once the issuer's keys confirm it. */
export interface TokenIssuer {
  /** As the token's `iss` has it; its OpenID configuration names the keys where `keysUrl` does not. */
  readonly url: string;
  readonly audience?: string;
  readonly keysUrl?: string;
}

/** Where an authorization server tells whether a token is active (RFC 7662), and as whom Keyturn asks. */
export interface Introspection {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** Safe to print. */
  readonly clientSecretVariable: string;
}
