// What the file may say of one credential.

import * as v from "valibot";
import { Authentication, Companions, Introspection, Issuer } from "./definition-authentication.ts";
import {
  closed,
  DateText,
  described,
  HeaderName,
  HeaderText,
  LongTime,
  MUST_BE_MAPPING,
  OneLine,
  OneOrMore,
  PathText,
  refusingLists,
  SecretSource,
  Url,
  Within,
  WithinSteps,
} from "./definition-parts.ts";
import { Scheme } from "./definition-scheme.ts";
import { Rotation, Webhook } from "./definition-webhook.ts";

const ProbeMapping = closed({
  method: described(
    v.optional(v.picklist(["GET", "HEAD"], "must be GET or HEAD: a check never changes anything"), "GET"),
    "GET or HEAD: a check never changes anything.",
  ),
  path: described(PathText, "Joined to the environment's base URL."),
  answers: described(
    v.optional(v.picklist(["json", "any"], "must be json or any"), "json"),
    "`json`: an HTML page is a login or block page, never a yes. `any`: every successful answer is a yes.",
  ),
  headers: described(
    v.optional(refusingLists(v.record(HeaderName, HeaderText, MUST_BE_MAPPING))),
    "Further request headers, such as an API version. Never a key: that is what `secret` and `scheme` are for.",
  ),
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
    v.optional(Scheme),
    "How the key goes on a request: `bearer`, `basic`, `header: NAME`, `query: NAME` or a mapping. Without it: as the provider wants it, else `bearer`.",
  ),
  probe: described(
    v.optional(v.union([OneLine, ProbeMapping], "must be the id of one of the provider's probes or a mapping with `path`")),
    "The request that tells whether the key works: the id of one of the provider's probes, or a mapping. Without it: the provider's first.",
  ),
  expires: described(
    v.optional(DateText),
    "The day on which it expires, where the service does not say. The key counts as expired from the start of that day, UTC.",
  ),
  expect: described(
    v.optional(v.picklist(["rejected"], "must be rejected, or be left out")),
    "`rejected` for a burned key that has to stay refused: the run fails while it still works, and what cannot be told is no pass.",
  ),
  rotation: described(
    v.optional(Rotation),
    "A rotation under way, in place of `secret`: the new key has to be accepted, and the old one definitely refused.",
  ),
  authentication: described(v.optional(Authentication), "How to sign in where the key does not go on the request as it is."),
  issuer: described(
    v.optional(Issuer),
    "Who issued it, where it is a JSON Web Token: its dates and scopes then count as verified by the issuer's keys.",
  ),
  introspection: described(
    v.optional(Introspection),
    "Where the authorization server tells whether a token is active. It is asked beside the probe, or in its place.",
  ),
  "listed-as": described(
    v.optional(OneLine),
    "Its name or id in the service's own list of tokens, where that is another than `name`: its end and last use stand there.",
  ),
  "dpop-key": described(
    v.optional(SecretSource),
    "The private key (PEM or JWK) that the token is bound to, where it is sender-constrained (DPoP, RFC 9449).",
  ),
  companions: described(v.optional(Companions), "Further values that go on the same request: the id beside a secret, a second header."),
  webhook: described(
    v.optional(Webhook),
    "For a secret that signs webhooks: how its receiver is tested. Its `environment` has to be one of this file.",
  ),
  siblings: described(
    v.optional(OneOrMore),
    "Environments at which a rejected key may be tried once, to tell whose it is. Only those of the same provider or below the same domain are asked.",
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
  created: described(v.optional(DateText), "The day on which the key was made, where the service does not say: its age counts from there."),
  "max-age": described(v.optional(LongTime), "How old it may be, e.g. `90d`. Stands over the policy's."),
  "last-reviewed": described(
    v.optional(DateText),
    "The day on which somebody last looked whether it is still needed, by whom, and with which rights.",
  ),
  "review-within": described(v.optional(LongTime), "How long after that a review is due again, e.g. `90d`. Stands over the policy's."),
  account: described(
    v.optional(v.picklist(["service", "any"], "must be service or any")),
    "`service` where it must not belong to a person, who may leave; `any` where that is fine although the policy asks for it.",
  ),
  "rotation-procedure": described(v.optional(Url), "The page that says how it is rotated, step by step."),
  "rotation-tested": described(v.optional(DateText), "The day on which that procedure was last gone through."),
  "rotate-url": described(v.optional(Url), "The page where it is replaced. Without it: the provider's."),
});

export type RawCredential = v.InferOutput<typeof CredentialDefinition>;
export type RawProbeMapping = v.InferOutput<typeof ProbeMapping>;
