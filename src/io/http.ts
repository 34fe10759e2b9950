// The real Http: one request on one fresh connection, to the declared host only, with every size and time bounded.

import type { Dispatcher } from "undici";
import { VERSION } from "../model/version.ts";
import type { Http, HttpAnswer, HttpFailure, HttpRequest } from "../world.ts";
import { allowedAddresses, refusalOf } from "./address-guard.ts";
import { readBounded } from "./http-body.ts";
import { failureOf } from "./http-failure.ts";
import { openRoute, type Route } from "./http-route.ts";
import { readCertificates } from "./http-trust.ts";
import { proxyFor } from "./proxy-choice.ts";

export interface HttpOptions {
  /** Read for `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`, `SSL_CERT_FILE` and `NODE_EXTRA_CA_CERTS`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Names the client honestly: some services refuse requests without, or with a library's own name. */
const USER_AGENT = `keyturn/${VERSION}`;
const MOST_HEADER_BYTES = 32 * 1024;

export function createHttp(options: HttpOptions): Http {
  const trust = lazily(() => readCertificates(options.environment));
  return {
    async send(request) {
      const startedAt = new Date();
      const refusal = refusalOf(request.url, request.allowPrivate);
      if (refusal !== undefined) return { failure: "refused-address", detail: refusal, startedAt, endedAt: new Date() };
      const signal = AbortSignal.timeout(request.timeoutMs);
      let route: Route | undefined;
      try {
        route = await openRoute(request, options.environment, await trust(), MOST_HEADER_BYTES);
        return await exchange(request, route, signal, startedAt);
      } catch (error) {
        return failed(error, route, signal, startedAt);
      } finally {
        await route?.dispatcher.destroy();
      }
    },
    async addresses(url, allowPrivate) {
      if (refusalOf(url, allowPrivate) !== undefined || proxyFor(new URL(url), options.environment) !== undefined) return [];
      return allowedAddresses(new URL(url).hostname, allowPrivate);
    },
  };
}

async function exchange(request: HttpRequest, route: Route, signal: AbortSignal, startedAt: Date): Promise<HttpAnswer> {
  const response = await route.request(request.url, {
    method: request.method as Dispatcher.HttpMethod,
    headers: { "user-agent": USER_AGENT, ...request.headers },
    body: request.body ?? null,
    dispatcher: route.dispatcher,
    signal,
  });
  const body = await readBounded(response.body, response.headers["content-encoding"], request.maxBodyBytes);
  const certificateExpiresAt = route.certificateExpiresAt();
  const address = route.address();
  const headers = Object.entries(response.headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]);
  return {
    status: response.statusCode,
    headers: Object.fromEntries(headers),
    body: body.text,
    bodyTruncated: body.truncated,
    startedAt,
    endedAt: new Date(),
    ...(address && { address }),
    ...(certificateExpiresAt && { certificateExpiresAt }),
  };
}

function failed(error: unknown, route: Route | undefined, signal: AbortSignal, startedAt: Date): HttpFailure {
  const found = signal.aborted
    ? ({ failure: "timeout", detail: "no whole answer in time" } as const)
    : failureOf(error, route?.viaProxy === true);
  return { ...found, startedAt, endedAt: new Date() };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
