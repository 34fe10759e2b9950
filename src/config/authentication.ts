// How a credential signs in and what goes beside it, resolved: addresses looked at, further values taken out of the environment.

import type { Authentication, Companion } from "../model/authentication.ts";
import type { Environment } from "../model/credential.ts";
import type { RawAuthentication } from "./definition-authentication.ts";
import type { RawCredential } from "./definition-credential.ts";
import { readDuration } from "./duration.ts";
import { readEndpoint } from "./endpoint.ts";
import { given } from "./given.ts";
import type { DataPath } from "./places.ts";
import { readScheme } from "./scheme.ts";
import type { Values } from "./variables.ts";

type Report = (at: DataPath, message: string) => void;

interface Means {
  readonly environment: Environment;
  readonly values: Values;
  readonly report: Report;
}

const KINDS = ["client-credentials", "refresh-token", "signed-assertion", "aws-signature", "client-certificate"] as const;

/** Undefined where nothing is said, or where a problem was reported. */
export function resolveAuthentication(raw: RawCredential, means: Means): Authentication | undefined {
  const { authentication } = raw;
  if (authentication === undefined) return undefined;
  const named = KINDS.filter((kind) => authentication[kind] !== undefined);
  const [kind] = named;
  if (kind === undefined || named.length > 1) {
    means.report(["authentication"], `\`authentication\` needs exactly one of ${KINDS.map((known) => `\`${known}\``).join(", ")}.`);
    return undefined;
  }
  if (raw.scheme !== undefined && (kind === "aws-signature" || kind === "client-certificate"))
    means.report(["scheme"], `\`scheme\` has no say beside \`${kind}\`, which puts no key on the request; take it out.`);
  return resolveKind(raw, authentication, means);
}

function resolveKind(raw: RawCredential, authentication: RawAuthentication, means: Means): Authentication | undefined {
  return (
    clientCredentials(authentication["client-credentials"], means) ??
    refreshToken(raw, authentication["refresh-token"], means) ??
    signedAssertion(authentication["signed-assertion"], means) ??
    awsSignature(authentication["aws-signature"], means) ??
    clientCertificate(authentication["client-certificate"], means)
  );
}

function clientCredentials(raw: RawAuthentication["client-credentials"], means: Means): Authentication | undefined {
  if (raw === undefined) return undefined;
  const at = ["authentication", "client-credentials"];
  return {
    kind: "client-credentials",
    tokenUrl: tokenUrl(raw["token-url"], at, means),
    clientId: means.values.text(raw["client-id"], [...at, "client-id"]),
    ...scopeOf(raw.scopes),
    ...given({ audience: raw.audience, sendsSecretIn: raw["secret-in"] === "body" ? ("body" as const) : undefined }),
  };
}

function refreshToken(raw: RawCredential, refresh: RawAuthentication["refresh-token"], means: Means): Authentication | undefined {
  if (refresh === undefined) return undefined;
  const at = ["authentication", "refresh-token"];
  const replaces = refresh["each-use"] === "replaces-it";
  if (replaces && raw.expires === undefined && raw.introspection === undefined) {
    const why = "this service replaces the token at each use, so that it is never spent here";
    means.report([...at, "each-use"], `${why}; name an \`introspection\` endpoint that tells whether it is active, or write \`expires\`.`);
  }
  const clientSecret = refresh["client-secret"] && means.values.secret(refresh["client-secret"], [...at, "client-secret"]);
  return {
    kind: "refresh-token",
    tokenUrl: tokenUrl(refresh["token-url"], at, means),
    clientId: means.values.text(refresh["client-id"], [...at, "client-id"]),
    ...given({ clientSecret }),
    ...scopeOf(refresh.scopes),
    rotation: replaces ? "replaces" : "fixed",
  };
}

function signedAssertion(raw: RawAuthentication["signed-assertion"], means: Means): Authentication | undefined {
  if (raw === undefined) return undefined;
  const at = ["authentication", "signed-assertion"];
  const lifetimeMs = raw.lifetime === undefined ? undefined : readDuration(raw.lifetime);
  return {
    kind: "signed-assertion",
    algorithm: raw.algorithm,
    issuer: means.values.text(raw.issuer, [...at, "issuer"]),
    ...given({
      subject: raw.subject,
      audience: raw.audience,
      keyId: raw["key-id"] && means.values.text(raw["key-id"], [...at, "key-id"]),
      lifetimeSeconds: lifetimeMs === undefined ? undefined : lifetimeMs / 1000,
      tokenUrl: raw["token-url"] && tokenUrl(raw["token-url"], at, means),
    }),
    ...scopeOf(raw.scopes),
  };
}

function awsSignature(raw: RawAuthentication["aws-signature"], means: Means): Authentication | undefined {
  if (raw === undefined) return undefined;
  const at = ["authentication", "aws-signature"];
  const sessionToken = raw["session-token"] && means.values.secret(raw["session-token"], [...at, "session-token"]);
  return {
    kind: "aws-signature",
    accessKeyId: means.values.text(raw["access-key-id"], [...at, "access-key-id"]),
    region: raw.region,
    service: raw.service,
    ...given({ sessionToken }),
  };
}

function clientCertificate(raw: RawAuthentication["client-certificate"], { values }: Means): Authentication | undefined {
  if (raw === undefined) return undefined;
  return { kind: "client-certificate", certificate: values.text(raw.certificate, ["authentication", "client-certificate", "certificate"]) };
}

function tokenUrl(text: string, at: DataPath, { environment, report }: Means): string {
  return readEndpoint(text, [...at, "token-url"], environment, report);
}

function scopeOf(scopes: string | readonly string[] | undefined): { readonly scope?: string } {
  if (scopes === undefined) return {};
  return { scope: typeof scopes === "string" ? scopes : scopes.join(" ") };
}

/** A value that is missing is kept: the check names it, for without it the credential is not whole. */
export function resolveCompanions(raw: RawCredential, values: Values, report: Report): readonly Companion[] {
  return (raw.companions ?? []).flatMap((companion, index) => {
    const at = ["companions", index];
    const read = readScheme(companion.scheme);
    const secret = values.secret(companion.secret, [...at, "secret"]);
    if ("scheme" in read) return [{ scheme: read.scheme, secret, secretVariable: companion.secret.env }];
    report([...at, "scheme"], `\`scheme\` ${read.problem}.`);
    return [];
  });
}
