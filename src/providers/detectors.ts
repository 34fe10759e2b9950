// What committed keys look like: the detectors of every service, each told who issues such keys.

import type { Detector } from "../model/detector.ts";
import type { Provider } from "../model/provider.ts";
import { catalogue } from "./catalogue.ts";

/** Keys that anyone may have issued: reports name nobody to go to. */
const GENERIC = "generic";

export const detectors: readonly Detector[] = catalogue.flatMap(detectorsOf);

function detectorsOf(provider: Provider): readonly Detector[] {
  const own = provider.detectors.map((detector) => ({ ...detector, origin: "catalogue" as const }));
  if (provider.id === GENERIC) return own;
  const issuer = { name: provider.name, ...(provider.rotateUrl === undefined ? {} : { rotateUrl: provider.rotateUrl }) };
  return own.map((detector) => ({ ...detector, issuer: detector.issuer ?? issuer }));
}
