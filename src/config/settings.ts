// How keys are checked, commits searched and findings judged: what was said on the run first, then the file, then the default.

import type { CheckConfig, PolicyConfig, ScanConfig, ScanTarget } from "../model/config.ts";
import { BUILT_IN_DETECTOR_IDS } from "../model/contextual.ts";
import type { Detector } from "../model/detector.ts";
import type { Problem } from "../model/problem.ts";
import type { RawFile } from "./definition.ts";
import { readDuration } from "./duration.ts";
import { readWithin, readWithinSteps, type Sayings } from "./expiry-window.ts";
import { type Overrides, readConfidence } from "./options.ts";
import { type ConfigDocument, problemAt } from "./places.ts";
import { USUAL } from "./usual.ts";
import { shown, suggestion } from "./wording.ts";

/** A login page or an error report is shorter; more of it would say nothing more. */
const MAX_BODY_BYTES = 262_144;

export type Settings = Pick<RawFile, "check" | "scan" | "policy">;

/** What holds without a file: what the definition makes of an empty one (a test compares them), without loading it. */
export const USUAL_SETTINGS = USUAL as unknown as Settings;

/** The definition has put defaults where the file is silent, so that two sources are left. */
export function resolvePolicy(settings: Settings, overrides: Overrides): PolicyConfig {
  return {
    onUndetermined: overrides.onUndetermined ?? settings.policy["on-undetermined"],
    failOnConfidence: overrides.failOnConfidence ?? readConfidence(settings.policy["fail-on-confidence"]) ?? [],
  };
}

/** For credentials that say nothing of their own. A share in the file leaves the usual days to those whose lifetime is not known. */
export function expirySayings({ policy }: Settings, { warnWithin, failWithin }: Overrides): Sayings {
  return {
    warn: [warnWithin, readWithinSteps(policy["warn-within"]), readWithinSteps(USUAL.policy["warn-within"])],
    fail: [failWithin, readWithin(policy["fail-within"]), readWithin(USUAL.policy["fail-within"])],
  };
}

export function resolveCheck(settings: Settings): CheckConfig {
  const { check } = settings;
  return {
    timeoutMs: readDuration(check.timeout) ?? 0,
    concurrency: check.concurrency,
    perHost: check["per-host"],
    confirmAttempts: check.confirm.attempts,
    confirmDelayMs: readDuration(check.confirm.delay) ?? 0,
    maxBodyBytes: MAX_BODY_BYTES,
  };
}

/** Every detector of the catalogue less those that the file switches off. */
export function resolveScan(
  settings: Settings,
  target: ScanTarget,
  detectors: readonly Detector[],
  document: ConfigDocument | undefined,
  problems: Problem[],
): ScanConfig {
  const known = new Set([...detectors.map((detector) => detector.id), ...BUILT_IN_DETECTOR_IDS]);
  const disabled = new Set(settings.scan.disable);
  for (const [index, id] of settings.scan.disable.entries()) {
    if (known.has(id) || document === undefined) continue;
    const near = suggestion(id, [...known]);
    const message = `${shown(id, "unknown detector")}${near === "" ? "; ids are those that reports show as the rule." : near}`;
    problems.push(problemAt(document.placeOf(["scan", "disable", index]), message));
  }
  return {
    target,
    excludePaths: settings.scan["exclude-paths"],
    detectors: detectors.filter((detector) => !disabled.has(detector.id)),
    disabledBuiltIns: BUILT_IN_DETECTOR_IDS.filter((id) => disabled.has(id)),
    maxFileBytes: settings.scan["max-file-bytes"],
    pullRequestText: settings.scan["pull-request-text"],
  };
}
