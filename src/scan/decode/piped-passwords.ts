// Reads what a command is told on its standard input when that is a password: `echo "..." | sudo -S`.

import { lineStart } from "../bytes/locate.ts";
import { latin1 } from "../bytes/text-of-bytes.ts";
import type { DecodedText } from "./decoded-text.ts";
import { PASSWORD, pushNamed } from "./named-value.ts";

export const PIPE_KEYWORDS: readonly string[] = ["sudo -s", "passwd --stdin", "vncpasswd -f", "kinit ", "| convertto-securestring"];

const REACH = 200;
/** `sudo -s` opens a shell. */
const OTHER = "sudo -s";
/** A word or a string, echoed or by itself as in PowerShell, and the sign that hands it on. */
const PIPED =
  /(?:\becho[ \t]{1,4}(?:-n[ \t]{1,4})?|=[ \t]{0,4})(?:"([^"$`]{4,100})"|'([^']{4,100})'|([^\s"'$`|;&<>()]{4,100}))[ \t]{0,4}(?:\|[ \t]{0,4}(?:sudo )?)?$/;

/** `start`, `end`: one of the keywords. Returns how far it came. */
export function readPiped(bytes: Uint8Array, start: number, end: number, sink: DecodedText): number {
  if (latin1(bytes, start, end) === OTHER) return end;
  const from = lineStart(bytes, start, REACH);
  const piped = PIPED.exec(latin1(bytes, from, start));
  if (piped === null || (bytes[start] !== 0x7c && !piped[0].includes("|"))) return end;
  const [whole, ...parts] = piped;
  const value = parts.find((part) => part !== undefined) ?? "";
  const at = from + piped.index + whole.lastIndexOf(value);
  pushNamed(bytes, PASSWORD, { start: at, end: at + value.length }, sink);
  return end;
}
