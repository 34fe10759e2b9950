// Patterns that anybody may have written: RE2, whose time is linear in the text whatever the pattern is.

import { RE2JS } from "re2js";
import type { Span } from "../bytes/span.ts";

/** Group `secret` or the first group that took part is the secret, else the whole match. */
export function linearFinder(pattern: string): (text: string) => readonly Span[] {
  const compiled = RE2JS.compile(pattern);
  const hasNamed = "secret" in compiled.namedGroups();
  return (text) => {
    const found: Span[] = [];
    const matcher = compiled.matcher(text);
    while (matcher.find()) {
      const group = hasNamed ? "secret" : firstGroup(matcher);
      const start = matcher.start(group);
      const end = matcher.end(group);
      if (end > start) found.push({ start, end });
    }
    return found;
  };
}

/** The first group that took part, or the whole match. */
function firstGroup(matcher: ReturnType<RE2JS["matcher"]>): number {
  for (let group = 1; group <= matcher.groupCount(); group++) if (matcher.start(group) >= 0) return group;
  return 0;
}
