// What the file may say about signing in: grants, signed requests, certificates, and values that go beside a key.

import * as v from "valibot";
import { closed, described, LongTime, MUST_BE_LIST, OneLine, OneOrMore, SecretSource, TextOrVariable, Url } from "./definition-parts.ts";
import { Scheme } from "./definition-scheme.ts";

const TokenUrl = described(Url, "The service's token endpoint: https, no user, no query.");
const Scopes = described(v.optional(OneOrMore), "Scopes to ask for; without them the service's usual ones.");
const ClientId = described(TextOrVariable, "The client's id: text, or a variable where it is kept beside the secret.");

const ClientCredentials = closed({
  "token-url": TokenUrl,
  "client-id": ClientId,
  scopes: Scopes,
  audience: described(v.optional(OneLine), "For services that want to be told which API the token is for."),
  "secret-in": described(
    v.optional(v.picklist(["header", "body"], "must be header or body")),
    "Where the client shows its secret: as basic authentication in the `header`, which is usual, or in the `body`.",
  ),
});

const RefreshToken = closed({
  "token-url": TokenUrl,
  "client-id": ClientId,
  "client-secret": described(v.optional(SecretSource), "The client's own secret, where it has one."),
  scopes: Scopes,
  "each-use": described(
    v.picklist(["keeps-it", "replaces-it"], "must be keeps-it or replaces-it"),
    "What the service does to the token when it is used. One that is replaced is never spent, for the stored one would be lost: `introspection` or its date has to tell.",
  ),
});

const SignedAssertion = closed({
  algorithm: described(
    v.picklist(["RS256", "PS256", "ES256", "EdDSA", "HS256"], "must be one of RS256, PS256, ES256, EdDSA, HS256"),
    "How it is signed. The key is a private key in PEM, for `HS256` a shared text.",
  ),
  issuer: described(TextOrVariable, "The `iss` claim, e.g. an app's id or a service account's address."),
  subject: described(v.optional(OneLine), "The `sub` claim."),
  audience: described(v.optional(OneLine), "The `aud` claim."),
  "key-id": described(v.optional(TextOrVariable), "The `kid` of the header."),
  lifetime: described(v.optional(LongTime), "How long the assertion is good for; five minutes unless said."),
  "token-url": described(
    v.optional(Url),
    "Where the assertion is exchanged for a token (RFC 7523). Without it the assertion itself goes on the probe.",
  ),
  scopes: Scopes,
});

const AwsSignature = closed({
  "access-key-id": described(
    TextOrVariable,
    "The id that belongs to the secret access key; scanners take it for a key, so that a variable is better.",
  ),
  region: described(OneLine, "E.g. `us-east-1`."),
  service: described(OneLine, "The service that the request is signed for, e.g. `sts`."),
  "session-token": described(v.optional(SecretSource), "For temporary credentials."),
});

const ClientCertificate = closed({
  certificate: described(
    SecretSource,
    "The variable that holds the certificate and its chain in PEM; the credential's secret is the private key.",
  ),
});

export const Authentication = closed({
  "client-credentials": described(v.optional(ClientCredentials), "OAuth 2.0 client credentials: the key is the client's secret."),
  "refresh-token": described(v.optional(RefreshToken), "OAuth 2.0 refresh: the key is the refresh token."),
  "signed-assertion": described(v.optional(SignedAssertion), "A JSON Web Token signed with the key."),
  "aws-signature": described(v.optional(AwsSignature), "AWS Signature Version 4: the key is the secret access key."),
  "client-certificate": described(v.optional(ClientCertificate), "A TLS client certificate: the key is its private key in PEM."),
});

export const Issuer = closed({
  url: described(Url, "As the token's `iss` has it. Its OpenID configuration names the keys, unless `keys-url` does."),
  audience: described(v.optional(OneLine), "The `aud` that the token has to have."),
  "keys-url": described(v.optional(Url), "Where the issuer publishes its keys (JWKS)."),
});

export const Introspection = closed({
  url: described(Url, "The introspection endpoint (RFC 7662): https, no user, no query."),
  "client-id": described(TextOrVariable, "As whom it is asked: text, or a variable."),
  "client-secret": described(SecretSource, "The secret of that client."),
});

export const Companions = v.array(
  closed({
    secret: described(SecretSource, "Where the value is."),
    scheme: described(Scheme, "How it goes on the request, as for the key itself."),
  }),
  MUST_BE_LIST,
);

export type RawAuthentication = v.InferOutput<typeof Authentication>;
