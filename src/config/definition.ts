// The configuration file's one definition: decoding, the JSON Schema and the reference tables all follow from it.

import * as v from "valibot";
import {
  closed,
  described,
  HeaderName,
  HeaderText,
  MUST_BE_LIST,
  MUST_BE_MAPPING,
  MUST_BE_SWITCH,
  Name,
  OneLine,
  OneOrMore,
  Pause,
  QueryName,
  refusingLists,
  SchemeText,
  Timeout,
  text,
  Url,
  Within,
  WithinSteps,
  wholeNumber,
} from "./definition-parts.ts";
import { CONFIDENCES, ON_UNDETERMINED } from "./options.ts";

export const SECRET_ADVICE =
  "must name an environment variable, as in `secret: { env: NAME }`; a key itself never stands in this file, and one that was committed has to be replaced";

const Environment = closed({
  "base-url": described(Url, "Where requests of this environment go, e.g. `https://api.example.com/v1`: https, no user, no query."),
  "allow-private": described(
    v.optional(v.boolean(MUST_BE_SWITCH), false),
    "Allows plain http and private or loopback addresses for this environment. Without it a key never goes there.",
  ),
});

const SecretSource = closed(
  {
    env: described(
      text(/^[A-Za-z_][A-Za-z0-9_]{0,199}$/, "must be the name of an environment variable"),
      "The environment variable that holds the key.",
    ),
  },
  SECRET_ADVICE,
);

const SchemeMapping = closed({
  bearer: described(
    v.optional(
      closed({
        word: described(
          v.optional(text(/^[A-Za-z][A-Za-z0-9_-]{0,49}$/, "must be one word")),
          "The word before the key; `Bearer` unless said.",
        ),
      }),
    ),
    "`Authorization: Bearer KEY`.",
  ),
  basic: described(
    v.optional(
      closed({
        username: described(
          v.optional(text(/^[^:\x00-\x1f\x7f-\x9f]{0,200}$/, "must be text on one line without a colon")),
          "The user's name; without it the key itself has to read `user:password`.",
        ),
        "secret-as": described(
          v.optional(v.picklist(["password", "username"], "must be password or username")),
          "Which of the two the key is; `password` unless said.",
        ),
      }),
    ),
    "`Authorization: Basic ...`.",
  ),
  header: described(v.optional(HeaderName), "The header that carries the key, e.g. `X-Api-Key`."),
  prefix: described(v.optional(HeaderText), 'What stands before the key in that header, its space included, e.g. `"Token "`.'),
  query: described(
    v.optional(QueryName),
    "The query parameter that carries the key, e.g. `api_key`. Keys in URLs end up in logs: prefer a header.",
  ),
});

const ProbeMapping = closed({
  method: described(
    v.optional(v.picklist(["GET", "HEAD"], "must be GET or HEAD: a check never changes anything"), "GET"),
    "GET or HEAD: a check never changes anything.",
  ),
  path: described(
    text(/^\/(?!\/)[^\s\x00-\x1f\x7f-\x9f#\\]{0,1999}$/, "must be a path that begins with one slash, such as /me"),
    "Joined to the environment's base URL.",
  ),
  answers: described(
    v.optional(v.picklist(["json", "any"], "must be json or any"), "json"),
    "`json`: an HTML page is a login or block page, never a yes. `any`: every successful answer is a yes.",
  ),
  headers: described(
    v.optional(refusingLists(v.record(HeaderName, HeaderText, MUST_BE_MAPPING))),
    "Further request headers, such as an API version. Never a key: that is what `secret` and `scheme` are for.",
  ),
});

const Confirm = closed({
  attempts: described(v.optional(wholeNumber(1, 10), 3), "Tries in all, on fresh connections, before a rejection counts."),
  delay: described(v.optional(Pause, "2s"), "Pause between those tries."),
});

export const CredentialDefinition = closed({
  name: described(OneLine, "What reports call it, e.g. `prod-reporting-2026`. Unique in this file."),
  provider: described(v.optional(OneLine), "The service that issued the key. It fills in scheme, probe and the meaning of answers."),
  environment: described(
    v.optional(OneLine),
    "One of `environments` above or of the provider's own, e.g. `production`, `sandbox`, `eu`. Without it: the provider's first.",
  ),
  secret: described(v.optional(SecretSource), "Where the key is. Without it: the variable that the provider's documentation uses."),
  owner: described(v.optional(OneLine), "Who has to act when it fails: a person or team."),
  "used-by": described(v.optional(OneOrMore), "What stops working when it fails: services, jobs, teams."),
  scheme: described(
    v.optional(v.union([SchemeText, SchemeMapping], "must be `bearer`, `basic`, `header: NAME`, `query: NAME` or a mapping")),
    "How the key goes on a request: `bearer`, `basic`, `header: NAME`, `query: NAME` or a mapping. Without it: as the provider wants it, else `bearer`.",
  ),
  probe: described(
    v.optional(v.union([OneLine, ProbeMapping], "must be the id of one of the provider's probes or a mapping with `path`")),
    "The request that tells whether the key works: the id of one of the provider's probes, or a mapping. Without it: the provider's first.",
  ),
  expires: described(
    v.optional(text(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2027-01-15")),
    "The day on which it expires, where the service does not say. The key counts as expired from the start of that day, UTC.",
  ),
  identity: described(
    v.optional(OneLine),
    "The organization, account or project that it must belong to, as the service names it, where the probe tells.",
  ),
  access: described(
    v.optional(v.picklist(["read"], "must be read, or be left out")),
    "`read` where nothing but reading is needed: scopes that allow more then warn.",
  ),
  scopes: described(v.optional(OneOrMore), "Scopes that it must have, where the service lists them."),
  "warn-within": described(v.optional(WithinSteps), "Warns when it expires within this time. Stands over the policy's and the input's."),
  "fail-within": described(v.optional(Within), "Fails when it expires within this time. Stands over the policy's and the input's."),
  "rotate-url": described(v.optional(Url), "The page where it is replaced. Without it: the provider's."),
});

const Scan = closed({
  "exclude-paths": described(
    v.optional(v.array(OneLine, MUST_BE_LIST), []),
    "Glob patterns of paths that are not read, e.g. `docs/**`. Every skipped file is counted in the report.",
  ),
  disable: described(v.optional(v.array(OneLine, MUST_BE_LIST), []), "Ids of detectors that are not used."),
  "max-file-bytes": described(v.optional(wholeNumber(1024, 1_073_741_824), 33_554_432), "How many bytes of one file are read at most."),
});

const Check = closed({
  timeout: described(v.optional(Timeout, "10s"), "How long one request may take."),
  concurrency: described(v.optional(wholeNumber(1, 64), 8), "Credentials checked at one time."),
  "per-host": described(v.optional(wholeNumber(1, 16), 1), "Requests in flight to one host."),
  confirm: described(v.optional(Confirm, {}), "How a rejection is confirmed before it counts."),
});

const Policy = closed({
  "warn-within": described(
    v.optional(WithinSteps, "14d"),
    "Warns when a credential expires within this time: `14d`, `20%` of its lifetime, or steps such as `30d, 14d, 7d`.",
  ),
  "fail-within": described(
    v.optional(Within, "0d"),
    "Fails when a credential expires within this time or share of its lifetime; `0d` fails only what has expired.",
  ),
  "on-undetermined": described(
    v.optional(v.picklist(ON_UNDETERMINED, `must be one of ${ON_UNDETERMINED.join(", ")}`), "warn"),
    "What happens when a check could not tell (throttled, unreachable, an answer that fits nothing): `fail` or `warn`.",
  ),
  "fail-on-confidence": described(
    v.optional(v.picklist(CONFIDENCES, `must be one of ${CONFIDENCES.join(", ")}`), "context"),
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
export type RawCredential = v.InferOutput<typeof CredentialDefinition>;
export type RawSchemeMapping = v.InferOutput<typeof SchemeMapping>;
export type RawProbeMapping = v.InferOutput<typeof ProbeMapping>;
