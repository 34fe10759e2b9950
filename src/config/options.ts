// The options that the action and the command line share: text in, typed value or problem out.

import type { PolicyConfig, ScanTarget } from "../model/config.ts";
import type { Problem } from "../model/problem.ts";
import { MUST_BE_WITHIN, MUST_BE_WITHIN_STEPS, readWithin, readWithinSteps, type Within } from "./expiry-window.ts";

/** Where the text of an option comes from and how a problem names it. */
export interface OptionSource {
  text(name: string): string | undefined;
  called(name: string): string;
}

/** What was said beside the configuration file, and therefore stands over it. */
export interface Overrides {
  readonly warnWithin: Within | undefined;
  readonly failWithin: Within | undefined;
  readonly failOnConfidence: PolicyConfig["failOnConfidence"] | undefined;
  readonly onUndetermined: PolicyConfig["onUndetermined"] | undefined;
}

/** From proof to guess: an option names the least sure one that still fails the run. */
export const CONFIDENCES = ["checksum", "structure", "prefix", "context"] as const;

export const LABEL_FORMS = ["purpose-year", "environment-purpose", "environment-purpose-year"] as const;

export const ON_UNDETERMINED = ["fail", "warn"] as const;

export function readOverrides(source: OptionSource, problems: Problem[]): Overrides {
  const decode = <Value>(name: string, read: (text: string) => Value | undefined, message: string): Value | undefined => {
    const text = source.text(name);
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) problems.push({ source: source.called(name), message });
    return value;
  };
  return {
    warnWithin: decode("warn-within", readWithinSteps, `${MUST_BE_WITHIN_STEPS}.`),
    failWithin: decode("fail-within", readWithin, `${MUST_BE_WITHIN}.`),
    failOnConfidence: decode("fail-on-confidence", readConfidence, `must be one of ${CONFIDENCES.join(", ")}.`),
    onUndetermined: decode("on-undetermined", readOnUndetermined, `must be one of ${ON_UNDETERMINED.join(", ")}.`),
  };
}

/** `prefix` gives `checksum`, `structure` and `prefix`: itself and all that is surer. */
export function readConfidence(text: string): PolicyConfig["failOnConfidence"] | undefined {
  const least = CONFIDENCES.find((confidence) => confidence === text);
  return least === undefined ? undefined : CONFIDENCES.slice(0, CONFIDENCES.indexOf(least) + 1);
}

function readOnUndetermined(text: string): PolicyConfig["onUndetermined"] | undefined {
  return ON_UNDETERMINED.find((choice) => choice === text);
}

/** One revision or range of git; `--all` is the whole history. Anything that git could take for an option is refused. */
export function readRange(source: OptionSource, problems: Problem[]): ScanTarget | undefined {
  const range = source.text("range");
  if (range === undefined) return undefined;
  if (range === "--all") return { kind: "history" };
  if (/^[^-\x00-\x20\x7f][^\x00-\x20\x7f]{0,999}$/.test(range)) return { kind: "range", range };
  problems.push({
    source: source.called("range"),
    message: "must be one revision range such as main..HEAD, or --all for the whole history.",
  });
  return undefined;
}
