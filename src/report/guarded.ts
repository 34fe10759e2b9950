// The last guard before any output: a copy of the report in which no string holds a secret that the report knows.

import type { Leak } from "../model/leak.ts";
import { createRedactor, isOrdinaryWord, type Redact } from "../model/redaction.ts";
import type { Report } from "../model/report.ts";
import { Secret } from "../model/secret.ts";
import { secretsIn } from "../model/secrets-in.ts";

const done = new WeakMap<Report, Report>();

/** Catalogue data and identities: they come from no stranger, and must stay as they are. */
const KEPT = new Set(["detector", "provider", "probe", "scheme", "fingerprint", "commit"]);

/**
 * Paths, commit text and answers of servers come from strangers and may hold a key. Every configured secret, and every
 * found one that stands in a name or message, is cut out of every string; a leak's own secret out of its finding.
 * The copy keeps who refers to whom: `finding.check` is still one of `checks`.
 */
export function guarded(report: Report): Report {
  const known = done.get(report);
  if (known !== undefined) return known;
  const redact = createRedactor(everywhereSecrets(report));
  const copy = copyOf(report, remembering(redact), new Map()) as Report;
  done.set(report, copy);
  done.set(copy, copy);
  return copy;
}

function everywhereSecrets(report: Report): readonly Secret[] {
  const configured = (report.checks ?? []).flatMap((check) => secretsIn(check.credential));
  const named = report.findings.flatMap(({ finding }) =>
    finding.kind === "leak" && standsInText(finding.leak) && !isOrdinaryWord(finding.leak.secret) ? [finding.leak.secret] : [],
  );
  return [...configured, ...named];
}

function standsInText(leak: Leak): boolean {
  return leak.places.some((place) => place.source !== "file");
}

function remembering(redact: Redact): Redact {
  const memory = new Map<string, string>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const safe = redact(text);
    memory.set(text, safe);
    return safe;
  };
}

function copyOf(value: unknown, redact: Redact, seen: Map<object, unknown>): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null || value instanceof Date || value instanceof Secret) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) return value.map((item) => copyOf(item, redact, seen));
  const copy: Record<string, unknown> = {};
  seen.set(value, copy);
  const own = ownRedactor(value, redact);
  for (const [key, item] of Object.entries(value)) copy[key] = KEPT.has(key) ? item : copyOf(item, own, seen);
  return copy;
}

function ownRedactor(value: object, redact: Redact): Redact {
  if (!("leak" in value)) return redact;
  const { secret, preview } = (value as { readonly leak: Leak }).leak;
  if (isOrdinaryWord(secret)) return redact;
  const own = createRedactor([secret], [preview]);
  return (text) => own(redact(text));
}
