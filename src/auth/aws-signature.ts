// Signs a request with AWS Signature Version 4.

import type { Authentication } from "../model/authentication.ts";
import type { Secret } from "../model/secret.ts";

type AwsSignature = Extract<Authentication, { kind: "aws-signature" }>;

export interface SignableRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Headers to send instead of the given ones; they hold the signature and the session token, never the secret itself. */
export async function signForAws(
  signature: AwsSignature,
  secret: Secret,
  request: SignableRequest,
  now: Date,
): Promise<Readonly<Record<string, string>>> {
  const { AwsV4Signer } = await import("aws4fetch");
  const { accessKeyId, region, service, sessionToken } = signature;
  const signer = new AwsV4Signer({
    method: request.method,
    url: request.url,
    headers: { ...request.headers },
    ...(request.body === undefined ? {} : { body: request.body }),
    accessKeyId,
    secretAccessKey: secret.reveal().trim(),
    ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.reveal().trim() }),
    region,
    service,
    datetime: now.toISOString().replaceAll(/[:-]|\.\d{3}/g, ""),
  });
  const signed = await signer.sign();
  return Object.fromEntries(signed.headers.entries());
}
