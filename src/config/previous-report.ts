// What an earlier run's JSON report says of each credential: when it last worked, and what it was granted then.

import * as v from "valibot";
import type { ConfigReaders } from "./config-file.ts";

export interface Earlier {
  readonly lastGoodRunAt: Date | undefined;
  readonly grantedScopes: readonly string[] | undefined;
}

export interface PreviousReport {
  /** By the credential's name. */
  readonly credentials: ReadonlyMap<string, Earlier>;
  readonly notices: readonly string[];
}

/** Only the few fields that are used; a report of another version may hold others. */
const Report = v.object({
  schemaVersion: v.literal(1),
  credentials: v.nullish(
    v.array(
      v.object({
        name: v.string(),
        grantedScopes: v.nullish(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(500))),
        lastGoodRunAt: v.nullish(v.pipe(v.string(), v.isoTimestamp())),
      }),
    ),
  ),
});

/** A first run has none, and one that cannot be read spoils nothing: both are said. */
export async function readPreviousReport(path: string | undefined, readers: ConfigReaders): Promise<PreviousReport> {
  if (path === undefined) return nothing();
  const text = await readers.workingTree(path);
  if (text === undefined) return nothing(`There is no earlier report at ${path}: what changed since then cannot be told.`);
  const decoded = v.safeParse(Report, parsed(text));
  if (!decoded.success)
    return nothing(`${path} is no JSON report of Keyturn that this version reads: what changed since then cannot be told.`);
  const entries = (decoded.output.credentials ?? []).map(({ name, grantedScopes, lastGoodRunAt }) => {
    const earlier: Earlier = {
      lastGoodRunAt: typeof lastGoodRunAt === "string" ? new Date(lastGoodRunAt) : undefined,
      grantedScopes: grantedScopes ?? undefined,
    };
    return [name, earlier] as const;
  });
  return { credentials: new Map(entries), notices: [] };
}

function nothing(...notices: readonly string[]): PreviousReport {
  return { credentials: new Map(), notices };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
