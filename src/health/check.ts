// Asks every configured credential's issuer whether it still works: the one door of this room.

import type { Check } from "../model/check.ts";
import type { CheckConfig } from "../model/config.ts";
import type { Credential } from "../model/credential.ts";
import type { Occasion } from "../model/event.ts";
import type { Log, World } from "../world.ts";
import { examine, skip } from "./examine.ts";
import { limitRequests } from "./limit-requests.ts";
import { withSharedValues } from "./shared-values.ts";

/**
 * One check for each credential, in the same order. All are under way at once; how many requests are in flight, in all
 * and to one host, is bounded. On an event that a stranger can shape, nothing is sent anywhere.
 */
export async function checkCredentials(
  credentials: readonly Credential[],
  config: CheckConfig,
  occasion: Occasion,
  world: Pick<World, "http" | "clock" | "log">,
): Promise<readonly Check[]> {
  if (occasion.trust !== "trusted") return credentials.map((credential) => skip(credential, "untrusted-event"));
  const limited = { ...world, http: limitRequests(world.http, config) };
  const progress = countOff(credentials.length, world.log);
  const checks = await Promise.all(
    credentials.map(async (credential) => {
      const check = await examine(credential, config, limited);
      progress();
      return check;
    }),
  );
  world.log.progress?.("");
  return withSharedValues(checks);
}

/** Where only commits are searched, a configured value that is found still belongs to its credential. */
export function leaveUnchecked(credentials: readonly Credential[]): readonly Check[] {
  return credentials.map((credential) => skip(credential, "not-asked"));
}

/** A person who waits sees that it goes on, and what is left. */
function countOff(total: number, log: Log): () => void {
  let done = 0;
  const say = () => log.progress?.(`${done} of ${total} credentials checked`);
  say();
  return () => {
    done++;
    say();
  };
}
