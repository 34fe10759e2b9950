// Node's own module for hashes and random bytes, loaded when it is first needed: most runs find nothing to hash.

import { createRequire } from "node:module";

type Crypto = typeof import("node:crypto");

let loaded: Crypto | undefined;

/** Loading it takes a fifth of what bare Node takes to start; an `import` would have every run pay for it. */
export function crypto(): Crypto {
  loaded ??= createRequire(import.meta.url)("node:crypto") as Crypto;
  return loaded;
}
