// The whole program on one page: configuration in, report out.

import { checkCredentials, leaveUnchecked } from "./health/check.ts";
import type { Config } from "./model/config.ts";
import type { Report } from "./model/report.ts";
import { VERSION } from "./model/version.ts";
import { decide } from "./policy/decide.ts";
import { scan } from "./scan/scan.ts";
import type { World } from "./world.ts";

/** Checks the credentials and searches the commits at the same time, then lets policy judge both together. */
export async function run(config: Config, world: World): Promise<Report> {
  const startedAt = world.clock.now();
  const startMs = world.clock.monotonicMs();
  const [checks, scanned] = await Promise.all([checkConfigured(config, world), scanConfigured(config, world)]);
  const decision = decide(checks ?? leaveUnchecked(config.known), scanned, config.policy, config.occasion, startedAt);
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

async function checkConfigured(config: Config, world: World) {
  return config.credentials && checkCredentials(config.credentials, config.check, config.occasion, world);
}

async function scanConfigured(config: Config, world: World) {
  return config.scan && scan(config.scan, config.occasion, config.known, world);
}
