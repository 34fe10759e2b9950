// Tells base64 of a stand-in: Kubernetes has it in place of every value, `<password>` and `changeme` too.

import { isPlaceholder } from "../judge/placeholders.ts";

const BASE64 = /^[A-Za-z0-9+/]{4,34}={0,2}$/;
/** What only names what belongs there; a password that somebody made up may be in use, however plain it is. */
const NAME =
  /^(?:password|passwd|pass|pwd|passphrase|secret|token|key|api-?key|user|username|admin|root|guest|test|null|none|undefined|empty)$/i;
/** As `echo` ends a line. */
const PRINTABLE = /^[\x20-\x7e]+\n?$/;

export function isEncodedStandIn(value: string): boolean {
  if (value.length % 4 !== 0 || !BASE64.test(value)) return false;
  const decoded = Buffer.from(value, "base64").toString("latin1");
  if (!PRINTABLE.test(decoded)) return false;
  const text = decoded.trim();
  // Of a user and a password only the user may be an example.
  return NAME.test(text) || (!text.includes(":") && isPlaceholder(text));
}
