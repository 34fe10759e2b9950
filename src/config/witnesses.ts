// Who else can tell about a token, and what proves that it is ours: its issuer, an introspection endpoint, a DPoP key.

import type { Introspection, TokenIssuer } from "../model/authentication.ts";
import type { Environment } from "../model/credential.ts";
import type { Secret } from "../model/secret.ts";
import type { RawCredential } from "./definition-credential.ts";
import { readEndpoint } from "./endpoint.ts";
import { given } from "./given.ts";
import type { DataPath } from "./places.ts";
import type { Values } from "./variables.ts";

interface Means {
  readonly environment: Environment;
  readonly values: Values;
  readonly report: (at: DataPath, message: string) => void;
}

export interface Witnesses {
  readonly issuer: TokenIssuer | undefined;
  readonly introspection: Introspection | undefined;
  readonly dpopKey: Secret | undefined;
}

export function resolveWitnesses(raw: RawCredential, means: Means): Witnesses {
  return {
    issuer: resolveIssuer(raw.issuer, means),
    introspection: resolveIntrospection(raw.introspection, means),
    dpopKey: raw["dpop-key"] && means.values.secret(raw["dpop-key"], ["dpop-key"]),
  };
}

/** Nothing secret goes there, but what comes from there is believed: so https, and no private host unless allowed. */
function resolveIssuer(raw: RawCredential["issuer"], { environment, report }: Means): TokenIssuer | undefined {
  if (raw === undefined) return undefined;
  const { url, audience, "keys-url": keysUrl } = raw;
  readEndpoint(url, ["issuer", "url"], environment, report);
  // Compared with the token's own word, letter by letter.
  return { url, ...given({ audience, keysUrl: keysUrl && readEndpoint(keysUrl, ["issuer", "keys-url"], environment, report) }) };
}

function resolveIntrospection(raw: RawCredential["introspection"], { environment, values, report }: Means): Introspection | undefined {
  if (raw === undefined) return undefined;
  const clientSecret = values.secret(raw["client-secret"], ["introspection", "client-secret"]);
  const url = readEndpoint(raw.url, ["introspection", "url"], environment, report);
  const clientId = values.text(raw["client-id"], ["introspection", "client-id"]);
  // Without the client's secret nobody can be asked: the credential is then not whole, which `values` remembers.
  return clientSecret && { url, clientId, clientSecret, clientSecretVariable: raw["client-secret"].env };
}
