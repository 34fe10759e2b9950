// Sends a request with a proof of the key that its token is bound to, and once more with the nonce where the server asks for one (DPoP, RFC 9449).

import { proveWithKey } from "../auth/dpop.ts";
import type { Secret } from "../model/secret.ts";
import type { HttpAnswer, HttpFailure, HttpRequest, World } from "../world.ts";

export interface Proved {
  /** Undefined: the key is none that can prove anything. */
  readonly came: HttpAnswer | HttpFailure | undefined;
  readonly requests: number;
}

export async function sendProved(
  request: HttpRequest,
  key: Secret,
  accessToken: Secret | undefined,
  world: Pick<World, "http" | "clock">,
): Promise<Proved> {
  const send = async (nonce?: string) => {
    const proven = { method: request.method, url: request.url, at: world.clock.now() };
    const dpop = await proveWithKey(key, { ...proven, ...(accessToken && { accessToken }), ...(nonce !== undefined && { nonce }) });
    return dpop === undefined ? undefined : world.http.send({ ...request, headers: { ...request.headers, dpop } });
  };
  const first = await send();
  if (first === undefined) return { came: undefined, requests: 0 };
  const nonce = wantedNonce(first);
  return nonce === undefined ? { came: first, requests: 1 } : { came: await send(nonce), requests: 2 };
}

/** RFC 9449, 8 and 9: a token endpoint says so with 400 in its body, a resource with 401 in its challenge. */
function wantedNonce(came: HttpAnswer | HttpFailure): string | undefined {
  if ("failure" in came || (came.status !== 400 && came.status !== 401)) return undefined;
  const said = `${came.headers["www-authenticate"] ?? ""}\n${came.body}`;
  return said.includes("use_dpop_nonce") ? came.headers["dpop-nonce"] : undefined;
}
