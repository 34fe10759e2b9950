// What a configuration file says: settings, and every credential resolved. Loaded only where there is a file.

import type { Credential } from "../model/credential.ts";
import type { Occasion } from "../model/event.ts";
import type { Problem } from "../model/problem.ts";
import type { ConfigReaders } from "./config-file.ts";
import { decodeFile } from "./decode.ts";
import { parseConfig } from "./document.ts";
import { declareEnvironments } from "./environment.ts";
import type { Inputs, Variables } from "./inputs.ts";
import type { ConfigDocument } from "./places.ts";
import { readPreviousReport } from "./previous-report.ts";
import { expirySayings, type Settings } from "./settings.ts";

export interface Configured {
  readonly settings: Settings;
  readonly credentials: readonly Credential[];
  /** Where what it says stands; undefined where there is no file. */
  readonly document: ConfigDocument | undefined;
  readonly notices: readonly string[];
  readonly problems: readonly Problem[];
}

export interface Surroundings {
  readonly inputs: Inputs;
  readonly occasion: Occasion;
  readonly variables: Variables;
  readonly readers: ConfigReaders;
}

/** Throws `ConfigError` where the text is not YAML; every other mistake becomes a problem. */
export async function readConfigured(
  path: string,
  text: string,
  { inputs, occasion, variables, readers }: Surroundings,
): Promise<Configured> {
  const document = parseConfig(path, text);
  const decoded = decodeFile(document);
  const { settings } = decoded;
  const problems = [...decoded.problems];
  // What stands in the files that a stranger checked out is no report of ours.
  const previousPath = occasion.trust === "trusted" ? settings.check["previous-report"] : undefined;
  const previous = await readPreviousReport(previousPath, readers);
  const declared = declareEnvironments(decoded, document, problems);
  const given = { document, declared, variables, sayings: expirySayings(settings, inputs.overrides), policy: settings.policy, previous };
  // The catalogue's probes are loaded only where there is a credential.
  const { resolveCredentials } = decoded.credentials.length === 0 ? { resolveCredentials: () => [] } : await import("./credentials.ts");
  const credentials = resolveCredentials(decoded.credentials, given, problems);
  return { settings, credentials, document, notices: previous.notices, problems };
}
