// Compares bytes without regard to case.

import { foldByte } from "./alphabets.ts";

/** Does `text`, in small letters, stand here in letters of either case? */
export function foldedAt(bytes: Uint8Array, start: number, text: Uint8Array): boolean {
  for (let index = 0; index < text.length; index++) if (foldByte(bytes[start + index] ?? 0) !== text[index]) return false;
  return true;
}
