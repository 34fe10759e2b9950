// Other values made from a secret: repaired as its mistakes suggest, and made up as a control.

import { randomInt } from "node:crypto";
import type { Scheme } from "../model/probe.ts";
import { Secret } from "../model/secret.ts";

export interface Variant {
  /** Continues "The service accepts the value ...". */
  readonly how: string;
  readonly secret: Secret;
}

const REPAIRS: readonly { readonly how: string; readonly repair: (value: string) => string }[] = [
  { how: "without the white space around it", repair: (value) => value.trim() },
  {
    how: "without the quotes around it",
    repair: (value) =>
      value
        .trim()
        .replace(/^["'`]+/, "")
        .replace(/["'`]+$/, ""),
  },
  {
    how: "without the scheme word before it",
    repair: (value) => value.trim().replace(/^(?:authorization\s*:\s*)?(?:bearer|basic|token|apikey)\s+/i, ""),
  },
  { how: "percent-decoded once", repair: (value) => decodedOnce(value.trim()) },
];

/** Values that a person may have meant, each different from what is sent anyway and from the others. */
export function repairedVariants(secret: Secret, scheme: Scheme): readonly Variant[] {
  const value = secret.reveal();
  const seen = new Set([
    value,
    scheme.kind === "bearer" || scheme.kind === "header" ? value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "") : value,
  ]);
  const variants: Variant[] = [];
  for (const { how, repair } of REPAIRS) {
    const repaired = repair(value);
    if (repaired === "" || seen.has(repaired)) continue;
    seen.add(repaired);
    variants.push({ how, secret: new Secret(repaired) });
  }
  return variants;
}

/**
 * A value of the same length and kinds of letters that nobody was ever given. A short prefix such as `abc_` stays, so that
 * a service which looks at the form alone takes it for a key.
 */
export function madeUpLike(secret: Secret): Secret {
  const value = secret.reveal().trim();
  const prefix = /^[A-Za-z0-9]{1,11}[_-]/.exec(value)?.[0] ?? "";
  return new Secret(prefix + [...value.slice(prefix.length)].map(anotherLetter).join(""));
}

function anotherLetter(letter: string): string {
  for (const letters of ["0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]) {
    if (letters.includes(letter)) return letters[randomInt(letters.length)] ?? letter;
  }
  return letter;
}

function decodedOnce(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
