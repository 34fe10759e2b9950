// One finding as a SARIF result: where it stands, its identity, and whether it was let through.

import type { Finding, Judged } from "../model/finding.ts";
import type { Place } from "../model/leak.ts";
import { leakNotes, placeInWords } from "./leak-rows.ts";
import { encodedPath } from "./links.ts";
import { ruleIdOf } from "./sarif-rule.ts";
import { visible } from "./visible.ts";

interface SarifLocation {
  readonly id?: number;
  readonly message?: { readonly text: string };
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Readonly<Record<string, number>> };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: "note" | "warning" | "error";
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly suppressions?: readonly {
    readonly kind: "inSource" | "external";
    readonly status: "accepted";
    readonly justification: string;
  }[];
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

/** GitHub shows 100 locations of a result. */
const MOST_RELATED = 99;
const LONGEST_MESSAGE = 2000;

export function sarifResult(judged: Judged, ruleIndex: number): SarifResult {
  const { finding, severity } = judged;
  const related = finding.kind === "leak" ? relatedLocations(finding.leak.places) : [];
  return {
    ruleId: ruleIdOf(finding),
    ruleIndex,
    level: severity,
    message: { text: messageText(finding.message) },
    locations: [mainLocation(finding)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    partialFingerprints: { primaryLocationLineHash: finding.kind === "leak" ? finding.leak.fingerprint : finding.fingerprint },
    ...suppressionsOf(judged),
    properties: propertiesOf(finding),
  };
}

/** `[text](target)` is a link in a SARIF message: where a name could make one, its marks are escaped. */
function messageText(message: string): string {
  const text = visible(message, LONGEST_MESSAGE);
  return text.includes("](") ? text.replaceAll(/[\\[\]]/g, "\\$&") : text;
}

function mainLocation(finding: Finding): SarifLocation {
  if (finding.kind === "leak") {
    const [first] = finding.leak.places;
    return first === undefined ? location("unknown", { startLine: 1 }) : placeLocation(first);
  }
  const { path, line, column } = finding.check.credential.place;
  return location(path, { startLine: atLeastOne(line), startColumn: atLeastOne(column) });
}

function placeLocation(place: Place): SarifLocation {
  const startLine = atLeastOne(place.line);
  const startColumn = atLeastOne(place.column);
  const endLine = Math.max(startLine, place.endLine);
  const endColumn = endLine === startLine ? Math.max(startColumn + 1, place.endColumn) : atLeastOne(place.endColumn);
  return location(pathOf(place), { startLine, startColumn, endLine, endColumn });
}

/** The platform refuses results without a file: what stands in no file is given the name of where it stands. */
function pathOf(place: Place): string {
  if (place.source === "file" || place.source === "symlink" || place.source === "path") return place.path;
  const name = place.source.startsWith("pull-request-") ? place.path.replace(/^pull\//, "").replace("#", "/") : place.commit;
  return `${place.source}/${name ?? "unknown"}`;
}

function relatedLocations(places: readonly Place[]): readonly SarifLocation[] {
  return places.slice(1, 1 + MOST_RELATED).map((place, index) => ({
    id: index + 1,
    message: { text: messageText(placeInWords(place)) },
    ...placeLocation(place),
  }));
}

function location(path: string, region: Readonly<Record<string, number>>): SarifLocation {
  return { physicalLocation: { artifactLocation: { uri: relativeUri(path) }, region } };
}

/** Relative to the repository's root, percent-encoded; `%` of a name is encoded too, so no name can become another. */
function relativeUri(path: string): string {
  const relative = path.replace(/^(\.?\/)+/, "");
  return relative === "" ? "unknown" : encodedPath(relative);
}

function suppressionsOf({ disposition, reason }: Judged): Pick<SarifResult, "suppressions"> {
  if (disposition !== "suppressed" && disposition !== "baseline") return {};
  const justification = visible(reason ?? "in the baseline", LONGEST_MESSAGE);
  return { suppressions: [{ kind: disposition === "suppressed" ? "inSource" : "external", status: "accepted", justification }] };
}

function propertiesOf(finding: Finding): Readonly<Record<string, string | readonly string[]>> {
  if (finding.kind === "health") {
    const { credential, verdict } = finding.check;
    return { credential: visible(credential.name), environment: visible(credential.environment.name), outcome: verdict.outcome };
  }
  const { leak, credential } = finding;
  return {
    confidence: leak.confidence,
    preview: leak.preview,
    ...(leak.places[0]?.commit === undefined ? {} : { commit: leak.places[0].commit }),
    ...(credential === undefined ? {} : { credential: visible(credential.name) }),
    notes: leakNotes(leak).map((note) => visible(note)),
  };
}

function atLeastOne(count: number): number {
  return Math.max(1, Math.trunc(count));
}
