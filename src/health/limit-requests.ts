// An Http that keeps to a number of requests in flight, in all and to one host.

import pLimit, { type LimitFunction } from "p-limit";
import type { CheckConfig } from "../model/config.ts";
import type { Http } from "../world.ts";

/**
 * Only requests are limited, not checks, so that one credential's pause between two tries keeps no other waiting.
 * The host's turn comes before a place among all, so that a queue at a slow host takes no place from the others.
 */
export function limitRequests(http: Http, config: Pick<CheckConfig, "concurrency" | "perHost">): Http {
  const everywhere = pLimit(Math.max(1, config.concurrency));
  const hosts = new Map<string, LimitFunction>();
  return {
    ...http,
    send(request) {
      const host = new URL(request.url).host;
      const atHost = hosts.get(host) ?? pLimit(Math.max(1, config.perHost));
      hosts.set(host, atHost);
      return atHost(() => everywhere(() => http.send(request)));
    },
  };
}
