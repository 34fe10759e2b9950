// Gives a detector the severity that one find of it deserves: the same object each time, so that a find costs nothing.

import type { Detector } from "../../model/detector.ts";

type Severity = NonNullable<Detector["severity"]>;

const changed: Readonly<Record<Severity, WeakMap<Detector, Detector>>> = {
  note: new WeakMap(),
  warning: new WeakMap(),
  error: new WeakMap(),
};

export function withSeverity(detector: Detector, severity: Severity): Detector {
  const own = changed[severity].get(detector) ?? { ...detector, severity };
  changed[severity].set(detector, own);
  return own;
}
