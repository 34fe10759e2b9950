// Addresses that reports point at: a rule's page, a line in a commit.

import type { Place } from "../model/leak.ts";

const FINDINGS_PAGE = "https://github.com/keyturn/keyturn/blob/v1/docs/findings.md";

/** The section of the documentation about a rule. Rules about credentials have one each; what to do about a committed key is the same for all. */
export function rulePage(ruleId: string): string {
  return `${FINDINGS_PAGE}#${ruleId.startsWith("credential-") ? encodeURIComponent(ruleId) : "committed-keys"}`;
}

/** The line, or the commit, on the repository's web pages; undefined where that is not known. */
export function placePage(place: Place, repositoryUrl: string | undefined): string | undefined {
  if (repositoryUrl !== undefined && place.source.startsWith("pull-request-")) return `${repositoryUrl}/${place.path}`;
  if (repositoryUrl === undefined || place.commit === undefined) return undefined;
  if (place.source !== "file" && place.source !== "symlink") return `${repositoryUrl}/commit/${place.commit}`;
  const lines = place.endLine > place.line ? `#L${place.line}-L${place.endLine}` : `#L${place.line}`;
  return `${repositoryUrl}/blob/${place.commit}/${encodedPath(place.path)}${lines}`;
}

/** Percent-encodes everything but the slashes, so that no name can end the address or start another one. */
export function encodedPath(path: string): string {
  return path
    .toWellFormed()
    .split("/")
    .map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`))
    .join("/");
}

/** What a reader sees of a link: the scheme says nothing. */
export function addressLabel(url: string): string {
  return url.replace(/^https:\/\//, "");
}

/** Only https addresses become links; anything else stays text. */
export function safeAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\/[^\s"'<>`|\\()[\]]+$/.test(url) ? url : undefined;
}
