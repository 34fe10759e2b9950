// What a credential says by itself, whoever its provider is: scheme, dates and pages.

import { readDay, readInstant } from "./dates.ts";
import type { RawCredential } from "./definition-credential.ts";
import type { DataPath } from "./places.ts";
import { readScheme } from "./scheme.ts";

type Report = (at: DataPath, message: string) => void;

export function resolveOwn(raw: RawCredential, report: Report) {
  const day = (key: "expires" | "created" | "last-reviewed" | "rotation-tested") => resolveDate(raw[key], [key], readDay, report);
  return {
    scheme: resolveScheme(raw, report),
    declaredExpiry: day("expires"),
    rotatedAt: resolveDate(raw.rotation?.["rotated-at"], ["rotation", "rotated-at"], readInstant, report),
    rotateUrl: resolvePage(raw, "rotate-url", report),
    care: {
      createdAt: day("created"),
      lastReviewedAt: day("last-reviewed"),
      rotationProcedureUrl: resolvePage(raw, "rotation-procedure", report),
      rotationTestedAt: day("rotation-tested"),
    },
  };
}

function resolveScheme(raw: RawCredential, report: Report) {
  if (raw.scheme === undefined) return undefined;
  const read = readScheme(raw.scheme);
  if ("scheme" in read) return read.scheme;
  report(["scheme"], `\`scheme\` ${read.problem}.`);
  return undefined;
}

function resolveDate(text: string | undefined, at: DataPath, read: (text: string) => Date | undefined, report: Report): Date | undefined {
  if (text === undefined) return undefined;
  const date = read(text);
  if (date === undefined) report(at, `\`${at.at(-1)}\` is not a day of the calendar; write year, month and day, as in 2027-01-15.`);
  return date;
}

function resolvePage(raw: RawCredential, key: "rotate-url" | "rotation-procedure", report: Report): string | undefined {
  const text = raw[key];
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "https:" && url.username === "" && url.password === "") return url.href;
  report([key], `\`${key}\` must be an https URL without user or password.`);
  return undefined;
}
