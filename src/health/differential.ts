// Asks once more with something changed, where the difference can tell what the answer alone could not.

import { madeUpLike, type Variant } from "../auth/variants.ts";
import type { Evidence } from "../model/check.ts";
import type { Credential } from "../model/credential.ts";
import type { Probe } from "../model/probe.ts";
import type { Secret } from "../model/secret.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Conversation } from "./ask.ts";
import { type Control, controlOf } from "./control.ts";
import type { Judgement } from "./judge.ts";
import { siblingsOf } from "./sibling.ts";

export interface Difference {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
}

export interface Suspect {
  readonly credential: Credential;
  readonly probe: Probe;
  readonly secret: Secret;
  /** What its mistakes suggest that was meant. */
  readonly variants: readonly Variant[];
}

/** Header names that choose an organization, project or account. */
const ORGANIZATION_HEADER = /organi[sz]ation|^x-org|project|account|tenant|workspace|team/i;

/** The first difference that tells something; undefined where none does. */
export async function differentiate(judgement: Judgement, suspect: Suspect, conversation: Conversation): Promise<Difference | undefined> {
  const { verdict } = judgement;
  if (verdict.outcome === "valid") return control(suspect, conversation);
  if (verdict.outcome === "rejected" && (verdict.reason === "invalid" || verdict.reason === "malformed")) {
    return (
      (await tryVariants(suspect, conversation)) ?? (await withoutOrganization(suspect, conversation)) ?? elsewhere(suspect, conversation)
    );
  }
  if (verdict.outcome === "forbidden" && (verdict.reason === "unspecified" || verdict.reason === "organization")) {
    return (await withoutOrganization(suspect, conversation)) ?? withoutCredential(judgement, conversation);
  }
  if (verdict.outcome === "unknown" && verdict.reason === "not-found") return withoutCredential(judgement, conversation);
  return undefined;
}

/** Providers of the catalogue are known to look at the credential; only a probe of the user's own needs this. */
async function control({ credential, probe, secret }: Suspect, conversation: Conversation): Promise<Difference | undefined> {
  if (credential.provider?.probes.includes(probe) === true) return undefined;
  const asking = controlOf(credential);
  const { verdict } = await conversation.ask(asking === "no credential" ? undefined : madeUpLike(secret));
  return verdict.outcome === "valid" ? found({ outcome: "unknown", reason: "does-not-authenticate" }, ACCEPTED[asking]) : undefined;
}

const ACCEPTED: Readonly<Record<Control, string>> = {
  "a made-up key": "The same request with a made-up key is accepted as well.",
  "a made-up secret at the token endpoint": "The token endpoint gives a token for a made-up secret as well, and the probe accepts it.",
  "no credential": "The same request with no credential at all is accepted as well.",
};

async function tryVariants({ variants }: Suspect, conversation: Conversation): Promise<Difference | undefined> {
  for (const { how, secret } of variants) {
    const { verdict } = await conversation.ask(secret);
    if (verdict.outcome === "valid")
      return found({ outcome: "rejected", reason: "malformed" }, `The service accepts the value ${how}: store it so.`);
  }
  return undefined;
}

async function withoutOrganization({ probe, secret }: Suspect, conversation: Conversation): Promise<Difference | undefined> {
  const names = Object.keys(probe.headers ?? {}).filter((name) => ORGANIZATION_HEADER.test(name));
  if (names.length === 0) return undefined;
  const headers = Object.fromEntries(Object.entries(probe.headers ?? {}).filter(([name]) => !names.includes(name)));
  const { verdict } = await conversation.ask(secret, { probe: { ...probe, headers } });
  if (verdict.outcome !== "valid") return undefined;
  const detail = `The service accepts it without \`${names.join("`, `")}\`: it belongs to another organization or project.`;
  return found({ outcome: "forbidden", reason: "organization" }, detail);
}

/** The key of another environment: told for certain by that environment itself. */
async function elsewhere({ credential, secret }: Suspect, conversation: Conversation): Promise<Difference | undefined> {
  for (const environment of siblingsOf(credential)) {
    const { verdict } = await conversation.ask(secret, { environment });
    if (verdict.outcome !== "valid") continue;
    const detail = `It is accepted in ${environment.name} (${environment.baseUrl}): this is the ${environment.name} key.`;
    return found({ outcome: "rejected", reason: "wrong-environment" }, detail);
  }
  return undefined;
}

/** Whether the service looked at the credential at all: a 404 may hide a refusal, and a 403 may be the same for everyone. */
async function withoutCredential(judgement: Judgement, conversation: Conversation): Promise<Difference | undefined> {
  const bare = await conversation.ask(undefined);
  const status = bare.reading?.status;
  if (judgement.verdict.outcome === "unknown" && status === 401) {
    const detail = "Without a credential the path answers 401, with this one it is not found: the service hides it from this key.";
    return found({ outcome: "forbidden", reason: "unspecified" }, detail);
  }
  if (judgement.verdict.outcome === "forbidden" && status !== undefined && status === judgement.reading?.status) {
    return found(
      judgement.verdict,
      `Without any credential the answer is ${status} as well: the service may never have looked at this one.`,
    );
  }
  return undefined;
}

function found(verdict: Verdict, detail: string): Difference {
  return { verdict, evidence: [{ label: "comparison", detail }] };
}
