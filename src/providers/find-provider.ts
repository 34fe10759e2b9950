// Looks a service up in the catalogue.

import type { Provider } from "../model/provider.ts";
import { catalogue } from "./catalogue.ts";

const byId: ReadonlyMap<string, Provider> = new Map(catalogue.map((provider) => [provider.id, provider]));

/** The provider that `provider:` in a configuration names. */
export function findProvider(id: string): Provider | undefined {
  return byId.get(id);
}
