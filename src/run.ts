// The whole program on one page: configuration in, report out.

import type { Config } from "./model/config.ts";
import type { Report } from "./model/report.ts";
import { VERSION } from "./model/version.ts";
import { decide } from "./policy/decide.ts";
import { resolveAhead } from "./scan/git/resolve-range.ts";
import type { World } from "./world.ts";

/** Checks the credentials and searches the commits at the same time, then lets policy judge both together. */
export async function run(config: Config, world: World): Promise<Report> {
  const startedAt = world.clock.now();
  const startMs = world.clock.monotonicMs();
  const [checks, scanned] = await Promise.all([checkConfigured(config, world), scanConfigured(config, world)]);
  const decision = decide(checks ?? (await leaveUnchecked(config)), scanned, config.policy, config.occasion, startedAt);
  return {
    version: VERSION,
    startedAt,
    durationMs: world.clock.monotonicMs() - startMs,
    trigger: config.occasion.label,
    ...(world.runtime === undefined ? {} : { runtime: world.runtime }),
    repositoryUrl: config.occasion.repositoryUrl,
    checks,
    coverage: scanned?.coverage,
    findings: decision.findings,
    notices: [...config.notices, ...(scanned?.notices ?? [])],
    unanswered: decision.unanswered,
    result: decision.result,
  };
}

/** Each half is loaded where there is something for it to do. */
async function checkConfigured({ credentials, check, occasion }: Config, world: World) {
  if (credentials === undefined) return undefined;
  const { checkCredentials } = await import("./health/check.ts");
  return checkCredentials(credentials, check, occasion, world);
}

/** A configured value that a scan finds belongs to its credential all the same. */
async function leaveUnchecked({ known }: Config) {
  if (known.length === 0) return [];
  const health = await import("./health/check.ts");
  return health.leaveUnchecked(known);
}

/** What a search takes is loaded while git says which commits there are. */
async function scanConfigured({ scan: asked, occasion, known }: Config, world: World) {
  if (asked === undefined) return undefined;
  const range = resolveAhead(asked.target, occasion, world.git);
  const { scan } = await import("./scan/scan.ts");
  return scan(asked, occasion, known, world, range);
}
