// Looks a service up by its id.

import type { Service } from "../model/provider.ts";
import { services } from "./services.ts";

const byId: ReadonlyMap<string, Service> = new Map(services.map((service) => [service.id, service]));

/** The one that `provider:` in a configuration names. */
export function findProvider(id: string): Service | undefined {
  return byId.get(id);
}
