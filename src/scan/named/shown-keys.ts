// Tells a key that a web page gives away by design, in the call that starts a service there: `acme.init("…")`.

import type { Detector } from "../../model/detector.ts";

/** Between the call's name and the key: an application's id, the name of a member. */
const FARTHEST = 160;

/** `before` ends where the key begins. */
export function isShownKey({ shownBy }: Detector, before: string): boolean {
  if (shownBy === undefined) return false;
  const near = before.slice(-FARTHEST).toLowerCase();
  const open = near.lastIndexOf("(");
  // What closes the call, or ends the statement, ends what it is given.
  if (open === -1 || /[);]/.test(near.slice(open + 1))) return false;
  const called = near.slice(0, open).trimEnd();
  return shownBy.some((name) => called.endsWith(name));
}
