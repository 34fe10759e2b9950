// The probe, as often as it takes to be sure, and then whatever else a difference can be told by.

import type { Evidence } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { World } from "../world.ts";
import { type Conversation, startConversation } from "./ask.ts";
import { compareInstances } from "./compare-instances.ts";
import { type Confirmed, confirm } from "./confirm.ts";
import { type Difference, differentiate, type Suspect } from "./differential.ts";
import type { Secrecy } from "./secrecy.ts";

export interface Asked {
  readonly conversation: Conversation;
  readonly confirmed: Confirmed;
  readonly instances: readonly Evidence[];
  readonly difference: Difference | undefined;
}

export async function askUntilSure(
  suspect: Suspect,
  config: CheckConfig,
  secrecy: Secrecy,
  world: Pick<World, "http" | "clock">,
): Promise<Asked> {
  const { credential, probe, secret } = suspect;
  const conversation = startConversation(credential, probe, config, secrecy, world);
  const first = await confirm(() => conversation.ask(secret), config, world.clock);
  const { asked: confirmed, instances } = await withInstances(first, suspect, conversation, config, world);
  // A key that has to be refused is not helped to pass.
  const difference = credential.expect === "rejected" ? undefined : await differentiate(confirmed.judgement, suspect, conversation);
  return { conversation, confirmed, instances, difference };
}

/** Only mixed answers are worth the requests. */
async function withInstances(
  confirmed: Confirmed,
  { credential, secret }: Suspect,
  conversation: Conversation,
  config: CheckConfig,
  { http, clock }: Pick<World, "http" | "clock">,
): Promise<{ readonly asked: Confirmed; readonly instances: readonly Evidence[] }> {
  if (confirmed.judgement.verdict.outcome !== "intermittent") return { asked: confirmed, instances: [] };
  const { baseUrl, allowPrivate } = credential.environment;
  const addresses = (await http.addresses?.(baseUrl, allowPrivate)) ?? [];
  const ask = (address: string | undefined) => conversation.ask(secret, address === undefined ? {} : { address });
  const { tally, evidence } = await compareInstances(confirmed, addresses, ask, config.confirmDelayMs, clock);
  return {
    asked: { ...confirmed, judgement: { ...confirmed.judgement, verdict: { outcome: "intermittent", tally } } },
    instances: evidence,
  };
}

/** How often each answer came, where one was not enough. */
export function tallyEvidence(asked: Confirmed): readonly Evidence[] {
  if (asked.attempts === 1) return [];
  const detail = asked.tally.map(({ answer, count }) => `${answer} x${count}`).join(", ");
  const answers = { label: "answers", detail: `${detail} in ${asked.attempts} tries on fresh connections` };
  return asked.backends.length > 1 ? [answers, { label: "backends", detail: asked.backends.join(", ") }] : [answers];
}
