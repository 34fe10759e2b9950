// An address of an authorization server: a place that a secret is sent to, held to the same rules as a base URL.

import type { Environment } from "../model/credential.ts";
import { readBaseUrl } from "./base-url.ts";
import type { DataPath } from "./places.ts";

/** The path is kept as it is written: there the slash at the end counts. Empty where a problem was reported. */
export function readEndpoint(
  text: string,
  at: DataPath,
  environment: Environment,
  report: (at: DataPath, message: string) => void,
): string {
  const read = readBaseUrl(text, environment.allowPrivate ? "private-allowed" : "public-only");
  if ("url" in read) return new URL(text).href;
  report(at, `\`${at.at(-1)}\` ${read.problem}.`);
  return "";
}
