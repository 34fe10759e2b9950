// The real Http, loaded with the first request: a scan sends none, and TLS and name resolution cost more than all else here.

import type { Http } from "../world.ts";
import type { HttpOptions } from "./http.ts";
import { keepMemorySmall } from "./memory.ts";

export function createHttpOnDemand(options: HttpOptions): Http {
  let created: Promise<Http> | undefined;
  const http = () => {
    created ??= load(options);
    return created;
  };
  return {
    send: async (request) => (await http()).send(request),
    addresses: async (url, allowPrivate) => (await (await http()).addresses?.(url, allowPrivate)) ?? [],
  };
}

/** There may be a thousand credentials. */
async function load(options: HttpOptions): Promise<Http> {
  const { createHttp } = await import("./http.ts");
  keepMemorySmall();
  return createHttp(options);
}
