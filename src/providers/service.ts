// Builders for services of which only the look of their keys is known: no probe, no base URL, one line each.

import type { Detector } from "../model/detector.ts";
import type { Provider } from "../model/provider.ts";
import { named } from "./shapes.ts";

export function service(id: string, name: string, ...detectors: readonly Detector[]): Provider {
  return {
    id,
    name,
    environments: [],
    probes: [],
    detectors,
    sources: "rule sets of betterleaks, TruffleHog, Titus and Kingfisher",
    confirmed: false,
  };
}

/** A key found by the service's name alone, where that is no ordinary word; `body` is RE2 syntax. */
export function keyNear(id: string, name: string, word: string, body: string): Detector {
  return named(id, name, [word], body);
}

const KEY_WORDS = ["api", "key", "token", "secret", "client", "access", "auth"];
/** What follows the name where its keys are nested in it. */
const NESTED = ['":', "':", ":", "]", '"]', " = {", "' =>", '" =>'];

/**
 * A key of a service whose name is an ordinary word (`wit`, `close`): a word such as `api`, `key` or `token` must follow,
 * or be the first that is nested in the name.
 */
export function keyBeside(id: string, name: string, word: string, body: string): Detector {
  const beside = KEY_WORDS.flatMap((kind) => ["", "_", "-", " "].map((joint) => word.replaceAll(" ", joint) + joint + kind));
  const nested = NESTED.flatMap((sign) => ["", "_", "-", " "].map((joint) => word.replaceAll(" ", joint) + sign));
  const words = KEY_WORDS.map((kind) => `${word} ${kind}`);
  return named(id, name, words, body, { keywords: [...new Set([...beside, ...nested])] });
}
