// The configuration file's one definition: decoding, the JSON Schema and the reference tables all follow from it.

import * as v from "valibot";
import { CredentialDefinition } from "./definition-credential.ts";
import {
  closed,
  described,
  LongTime,
  MUST_BE_LIST,
  MUST_BE_MAPPING,
  MUST_BE_SWITCH,
  Name,
  OneLine,
  Pause,
  refusingLists,
  Timeout,
  Url,
  Within,
  WithinSteps,
  wholeNumber,
} from "./definition-parts.ts";
import { CONFIDENCES, LABEL_FORMS, ON_UNDETERMINED } from "./options.ts";
import { USUAL } from "./usual.ts";

const Environment = closed({
  "base-url": described(Url, "Where requests of this environment go, e.g. `https://api.example.com/v1`: https, no user, no query."),
  "allow-private": described(
    v.optional(v.boolean(MUST_BE_SWITCH), false),
    "Allows plain http and private or loopback addresses for this environment. Without it a key never goes there.",
  ),
});

const Confirm = closed({
  attempts: described(
    v.optional(wholeNumber(1, 10), USUAL.check.confirm.attempts),
    "Tries in all, on fresh connections, before a rejection counts.",
  ),
  delay: described(v.optional(Pause, USUAL.check.confirm.delay), "Pause between those tries."),
});

const Scan = closed({
  "exclude-paths": described(
    v.optional(v.array(OneLine, MUST_BE_LIST), USUAL.scan["exclude-paths"]),
    "Glob patterns of paths that are not read, e.g. `docs/**`. Every skipped file is counted in the report.",
  ),
  disable: described(v.optional(v.array(OneLine, MUST_BE_LIST), USUAL.scan.disable), "Ids of detectors that are not used."),
  "max-file-bytes": described(
    v.optional(wholeNumber(1024, 1_073_741_824), USUAL.scan["max-file-bytes"]),
    "How many bytes of one file are read at most; a larger one fails the scan.",
  ),
  "pull-request-text": described(
    v.optional(v.boolean(MUST_BE_SWITCH), USUAL.scan["pull-request-text"]),
    "Search the title, the description and the comments of the pull request that set the run off, too. Comments are read with the input `github-token`, which needs `pull-requests: read`; where they cannot be read, the scan is incomplete.",
  ),
});

const Check = closed({
  timeout: described(v.optional(Timeout, USUAL.check.timeout), "How long one request may take."),
  concurrency: described(v.optional(wholeNumber(1, 64), USUAL.check.concurrency), "Credentials checked at one time."),
  "per-host": described(v.optional(wholeNumber(1, 16), USUAL.check["per-host"]), "Requests in flight to one host."),
  confirm: described(v.optional(Confirm, {}), "How a rejection is confirmed before it counts."),
  "previous-report": described(
    v.optional(OneLine),
    "The JSON report of an earlier run, relative to the working directory: scopes that are gone since then warn, and the last good run is told.",
  ),
});

const Policy = closed({
  "warn-within": described(
    v.optional(WithinSteps, USUAL.policy["warn-within"]),
    "Warns when a credential expires within this time: `14d`, `20%` of its lifetime, or steps such as `30d, 14d, 7d`.",
  ),
  "fail-within": described(
    v.optional(Within, USUAL.policy["fail-within"]),
    "Fails when a credential expires within this time or share of its lifetime; `0d` fails only what has expired.",
  ),
  "max-age": described(
    v.optional(LongTime),
    "How old a credential may be, e.g. `90d`; an older one warns, and so does one whose age nobody knows.",
  ),
  "review-within": described(v.optional(LongTime), "How long after its last review a credential is due again, e.g. `90d`."),
  "require-owner": described(
    v.optional(v.boolean(MUST_BE_SWITCH), USUAL.policy["require-owner"]),
    "Warns about credentials without an `owner`.",
  ),
  "require-expiry": described(
    v.optional(v.boolean(MUST_BE_SWITCH), USUAL.policy["require-expiry"]),
    "Warns about credentials of which nobody knows when they expire.",
  ),
  "require-service-account": described(
    v.optional(v.boolean(MUST_BE_SWITCH), USUAL.policy["require-service-account"]),
    "Warns about credentials that belong to a person, where the service says to whom.",
  ),
  label: described(
    v.optional(v.picklist(LABEL_FORMS, `must be one of ${LABEL_FORMS.join(", ")}`)),
    "The form that names of credentials have to have, e.g. `prod-reporting-2026` for `environment-purpose-year`; short names of environments count.",
  ),
  "runs-every": described(
    v.optional(LongTime),
    "How often the scheduled run comes, e.g. `7d`: what expires before the next one warns, for nobody looks again in time.",
  ),
  "on-undetermined": described(
    v.optional(v.picklist(ON_UNDETERMINED, `must be one of ${ON_UNDETERMINED.join(", ")}`), USUAL.policy["on-undetermined"]),
    "What happens when a check could not tell (throttled, unreachable, an answer that fits nothing): `fail` or `warn`.",
  ),
  "fail-on-confidence": described(
    v.optional(v.picklist(CONFIDENCES, `must be one of ${CONFIDENCES.join(", ")}`), USUAL.policy["fail-on-confidence"]),
    "The least sure leak that fails the run: `checksum` (proved), `structure` (decoded and parsed), `prefix` (unmistakable prefix) or `context` (only the words around it make it a key). Less sure ones warn.",
  ),
});

export const FileDefinition = closed({
  environments: described(v.optional(refusingLists(v.record(Name, Environment, MUST_BE_MAPPING)), {}), "Where keys are tried, by name."),
  credentials: described(v.optional(v.array(CredentialDefinition, MUST_BE_LIST), []), "The keys to check."),
  check: described(v.optional(Check, {}), "How keys are checked."),
  scan: described(v.optional(Scan, {}), "How commits are searched."),
  policy: described(v.optional(Policy, {}), "What fails the run and what only warns."),
});

export const EnvironmentDefinition = Environment;
export type RawFile = v.InferOutput<typeof FileDefinition>;
export type RawEnvironment = v.InferOutput<typeof Environment>;
