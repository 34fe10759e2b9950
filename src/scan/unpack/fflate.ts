// The library that unpacks, loaded when something is unpacked for the first time: it works out its tables at once.

import { createRequire } from "node:module";

type Fflate = typeof import("fflate/browser");

let loaded: Fflate | undefined;

/** By `require`, because a search cannot wait. A build puts the file that lies beside the bundle in the place of the package (`scripts/build.ts`). */
export function fflate(): Fflate {
  loaded ??= createRequire(import.meta.url)("fflate/browser") as Fflate;
  return loaded;
}
