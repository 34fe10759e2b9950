// Patterns of the catalogue, run by the engine's own regular expressions: fast, and safe because tests try each with hostile text.

import type { Span } from "../bytes/span.ts";
import { toNativePattern } from "./native-pattern.ts";

/** The secret is the group of that name, which every pattern of the catalogue has. */
export function nativeFinder(pattern: string): (text: string) => readonly Span[] {
  const compiled = new RegExp(toNativePattern(pattern), "dg");
  return (text) => {
    const found: Span[] = [];
    compiled.lastIndex = 0;
    for (let match = compiled.exec(text); match !== null; match = compiled.exec(text)) {
      const [start, end] = match.indices?.groups?.secret ?? [0, 0];
      if (end > start) found.push({ start, end });
      if (match[0] === "") compiled.lastIndex++;
    }
    return found;
  };
}
