// Tells digests in lists of them: what stands before the value names a file, a library or a kind of resource.

import type { Candidate } from "./candidate.ts";
import { readName } from "./telling-names.ts";

const SHA1 = /^[0-9a-f]{40}$/;
const POD = /^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$/;
const HEADING = /^SPEC CHECKSUMS:\r?\n/m;
const LINE = /^ {2}"?([A-Z][\w/+.-]{1,60})"?: [0-9a-f]{8,40}\r?$/gm;
/** `"AWS::Connect::SecurityKey": "`, `"alias/aws/secretsmanager": "` */
const RESOURCE = /["'](?:(?:AWS|Alexa)::[\w:]{1,80}|alias\/aws\/[\w-]{1,40})["']\s?[:=]\s?["']$/;

export function isListedDigest(candidate: Candidate): boolean {
  const { name = "", value } = candidate;
  return (SHA1.test(value) && POD.test(name) && isAmongPods(candidate)) || RESOURCE.test(candidate.before);
}

/** In a Podfile.lock: next to libraries whose names tell of no secret, or under the heading. */
function isAmongPods({ before, after }: Candidate): boolean {
  const others = before.slice(0, before.lastIndexOf("\n") + 1) + after.slice(after.indexOf("\n") + 1);
  if (HEADING.test(before)) return true;
  return Array.from(others.matchAll(LINE)).some(([, pod = ""]) => readName(pod).hidden);
}
