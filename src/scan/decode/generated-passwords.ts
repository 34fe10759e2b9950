// Reads the passwords that Terraform made up and keeps in its state, under a name that says nothing: `result`.

import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { PASSWORD, pushNamed } from "./named-value.ts";

export const GENERATED_KEYWORDS: readonly string[] = ['"random_password"'];

const LONGEST_RESOURCE = 4096;
/** The first member of each. */
const NEXT_RESOURCE = '"mode"';
const RESULT = /"result"\s{0,8}:\s{0,8}"((?:[^"\\\n]|\\.){4,256})"/g;

/** `keywordEnd`: behind the resource's type. Returns how far it came. */
export function readGeneratedPasswords(bytes: Uint8Array, _keywordStart: number, keywordEnd: number, sink: DecodedText): number {
  const [text = ""] = latin1(bytes, keywordEnd, Math.min(bytes.length, keywordEnd + LONGEST_RESOURCE)).split(NEXT_RESOURCE, 1);
  for (const result of text.matchAll(RESULT)) {
    const end = keywordEnd + result.index + result[0].length - 1;
    pushNamed(bytes, PASSWORD, { start: end - (result[1] as string).length, end }, sink);
  }
  return keywordEnd + text.length;
}
