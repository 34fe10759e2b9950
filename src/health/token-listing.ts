// Finds a token in its service's own list of tokens, where the answer to the probe does not tell when it ends or was last used.

import { fitsHash, fitsShown } from "../auth/recognize.ts";
import type { Evidence } from "../model/check.ts";
import type { Credential } from "../model/credential.ts";
import type { Probe, TokenListing } from "../model/probe.ts";
import type { Secret } from "../model/secret.ts";
import type { Conversation } from "./ask.ts";
import { type Reading, valueAt } from "./reading.ts";

export interface Listed {
  /** The entry of this token as if it were an answer of its own; undefined where none is for certain. */
  readonly entry: Reading | undefined;
  readonly evidence: readonly Evidence[];
}

const MOST_ENTRIES = 1000;

/** One more read-only request. Two entries that fit are none: a date of another token would be worse than no date. */
export async function findInList(
  credential: Credential,
  probe: Probe,
  listing: TokenListing,
  secret: Secret,
  conversation: Conversation,
): Promise<Listed> {
  const { path, headers = probe.headers } = listing;
  const request: Probe = {
    id: `${probe.id}-list`,
    method: "GET",
    path,
    scheme: probe.scheme,
    answers: "json",
    signs: [],
    ...(headers && { headers }),
  };
  const { verdict, reading } = await conversation.ask(secret, { probe: request });
  const list = reading === undefined || verdict.outcome !== "valid" ? undefined : entriesIn(reading.json, listing.list);
  if (reading === undefined || list === undefined) return said(undefined, "the service's list of tokens could not be read");
  const entries = list.slice(0, MOST_ENTRIES);
  const own = entries.filter((entry) => shows(entry, listing, secret));
  const found = own.length > 0 ? own : entries.filter((entry) => bearsName(entry, listing, credential));
  const [only] = found;
  if (only !== undefined && found.length === 1)
    return said({ ...reading, headers: {}, json: only }, "this token stands in the service's list of tokens");
  const many =
    found.length > 1
      ? `${found.length} tokens in the service's list may be this one`
      : "no token in the service's list is certainly this one";
  return said(undefined, `${many}; give it the name there in \`listed-as\``);
}

function said(entry: Reading | undefined, detail: string): Listed {
  return { entry, evidence: [{ label: "token list", detail }] };
}

function entriesIn(json: unknown, path: string): readonly unknown[] | undefined {
  const list = path === "" ? json : valueAt(json, path);
  return Array.isArray(list) ? list : undefined;
}

function shows(entry: unknown, { shown, hash }: TokenListing, secret: Secret): boolean {
  const letters = shown === undefined ? undefined : valueAt(entry, shown);
  const digest = hash === undefined ? undefined : valueAt(entry, hash.path);
  return (
    (typeof letters === "string" && fitsShown(secret, letters)) ||
    (hash !== undefined && typeof digest === "string" && fitsHash(secret, hash.algorithm, digest))
  );
}

function bearsName(entry: unknown, { names = [] }: TokenListing, { listedAs, name }: Credential): boolean {
  return names.some((path) => String(valueAt(entry, path) ?? "").trim() === (listedAs ?? name));
}
