// Tells whether what a service shows of a token, some of its letters or a hash, can be of a given one.

import { createHash } from "node:crypto";
import type { Secret } from "../model/secret.ts";

/** Fewer letters than this would fit many tokens. */
const FEWEST_LETTERS = 4;

/** `abcd`, `abc...wxyz`, `****wxyz`: what is shown stands at the token's ends. */
export function fitsShown(secret: Secret, shown: string): boolean {
  const value = secret.reveal().trim();
  const text = shown.trim();
  const [, start = "", mask = "", end = ""] = /^([^*•.…]*)([*•.…]*)([^*•.…]*)$/.exec(text) ?? [];
  if (start.length + end.length < FEWEST_LETTERS || start.length + end.length > value.length) return false;
  if (mask === "") return value === text || value.endsWith(text) || value.startsWith(text);
  return value.startsWith(start) && value.endsWith(end);
}

export function fitsHash(secret: Secret, algorithm: "sha256" | "sha512", shown: string): boolean {
  const digest = createHash(algorithm).update(secret.reveal().trim()).digest();
  return shown.toLowerCase() === digest.toString("hex") || shown === digest.toString("base64");
}
