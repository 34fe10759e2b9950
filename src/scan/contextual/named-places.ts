// Tells what names something in a system rather than being it: paths, resources, options, versions, ports.

import type { Candidate } from "./candidate.ts";

const PLACES = [
  // Resources of Amazon and Google.
  /^arn:(?:aws[\w-]{0,12}|\*|[${<][^:]{1,40}):[a-z0-9*-]{2,30}:/,
  /^projects\/[\w.{}$-]{1,64}\/(?:secrets|locations|serviceAccounts|global|zones|regions)\//,
  // The path of a request: `/oauth2/v1/token`, `/-/npm/v1/tokens/:key`.
  /^(?:\/(?:-|v\d{1,2}|[a-z]{2,24}\d?(?:[._-][a-z]{1,24}\d?){0,4}|[:{][A-Za-z_]{2,40}\}?)){2,10}\/?$/,
  // An option of a command.
  /^--[a-z][a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,10}=?$/,
  /^\d{1,5}\/(?:tcp|udp|sctp|dccp)$/,
  // A version as Debian writes it.
  /^(?:\d{1,3}:)?\d{1,8}(?:\.\d{1,8}){1,4}[+~-](?:dfsg|ds|really|deb|git|\d|ubuntu)[\w.+~-]{0,60}$/,
];
const WITHIN_ARN = /\barn:[^\s:"']{1,40}:secretsmanager:(?:[^\s:"']{0,64}:){0,3}$/;
const VERSIONED = /^[a-z][a-z0-9]{0,30}(?:-[a-z][a-z0-9]{0,30}){0,5}[-@]v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?$/;
const NAMES_VERSION = /version$/i;
/** Words, and the number of a version at most. */
const KEY_OF_STORE = /^[A-Za-z]{2,64}(?:[-_.][A-Za-z]{2,64}){0,4}(?::[A-Za-z]{2,64}(?:[-_.][A-Za-z]{2,64}){0,4}){1,6}(?::v?\d{1,3})?$/;
const NAMES_STORE = /(?:storage|cache|cookie|redis)[_-]?(?:key|name|prefix)$/i;

export function isNamedPlace({ name = "", value, before }: Candidate): boolean {
  if (PLACES.some((form) => form.test(value)) || WITHIN_ARN.test(before)) return true;
  return (NAMES_VERSION.test(name) && VERSIONED.test(value)) || (NAMES_STORE.test(name) && KEY_OF_STORE.test(value));
}
