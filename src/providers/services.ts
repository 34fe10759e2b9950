// The catalogue without detectors: how each service is asked whether a key works. What a check loads.

import type { Service } from "../model/provider.ts";
import { catalogue } from "./catalogue.ts";

export const services: readonly Service[] = catalogue.map(({ detectors: _detectors, ...service }) => service);
