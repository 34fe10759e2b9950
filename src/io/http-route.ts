// The way to a host: straight with guarded name resolution, or through the proxy that the environment names.

import { TLSSocket } from "node:tls";
import type { Dispatcher, request } from "undici";
import type { HttpRequest } from "../world.ts";
import { guardedLookup, pinnedLookup } from "./address-guard.ts";
import { proxyFor } from "./proxy-choice.ts";

export interface Route {
  readonly dispatcher: Dispatcher;
  readonly request: typeof request;
  readonly viaProxy: boolean;
  /** Of the host's TLS certificate, once connected; unknown behind a proxy. */
  readonly certificateExpiresAt: () => Date | undefined;
  /** Of the host, once connected; unknown behind a proxy. */
  readonly address: () => string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A new dispatcher each time, so that every request has a connection, and a TLS session, of its own. */
export async function openRoute(
  target: Pick<HttpRequest, "url" | "allowPrivate" | "timeoutMs" | "clientCertificate" | "address">,
  environment: Environment,
  authorities: readonly string[] | undefined,
  maxHeaderSize: number,
): Promise<Route> {
  const { Agent, ProxyAgent, buildConnector, request } = await import("undici");
  const trust = authorities === undefined ? {} : { ca: [...authorities] };
  const { clientCertificate: client } = target;
  const tls = client === undefined ? trust : { ...trust, cert: client.certificate, key: client.privateKey };
  const limits = { connections: 1, pipelining: 0, maxHeaderSize, headersTimeout: target.timeoutMs, bodyTimeout: target.timeoutMs };
  const proxy = proxyFor(new URL(target.url), environment);
  if (proxy !== undefined) {
    const dispatcher = new ProxyAgent({ ...limits, uri: proxy, requestTls: tls, proxyTls: trust });
    return { dispatcher, request, viaProxy: true, certificateExpiresAt: () => undefined, address: () => undefined };
  }
  let certificateExpiresAt: Date | undefined;
  let address: string | undefined;
  const connector = buildConnector({
    ...tls,
    timeout: target.timeoutMs,
    maxCachedSessions: 0,
    lookup: target.address === undefined ? guardedLookup(target.allowPrivate) : pinnedLookup(target.address, target.allowPrivate),
  } as Parameters<typeof buildConnector>[0]);
  const connect: typeof connector = (options, callback) =>
    connector(options, (...result) => {
      certificateExpiresAt = endOfCertificate(result[1]);
      address = result[1]?.remoteAddress;
      callback(...result);
    });
  return {
    dispatcher: new Agent({ ...limits, connect }),
    request,
    viaProxy: false,
    certificateExpiresAt: () => certificateExpiresAt,
    address: () => address,
  };
}

function endOfCertificate(socket: unknown): Date | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const end = Date.parse(socket.getPeerCertificate().valid_to ?? "");
  return Number.isNaN(end) ? undefined : new Date(end);
}
