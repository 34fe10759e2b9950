// Measures what the contextual score finds and what it gets wrong, at the chosen threshold and around it.
// usage: node bench/precision-recall.ts CORPUS.jsonl[.gz]..., each line with `text`, `label`, and `lines`, `ranges` or `secret`.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Detector } from "../src/model/detector.ts";
import { catalogue } from "../src/providers/catalogue.ts";
import { type Candidate, LEAST_SCORE } from "../src/scan/contextual/candidate.ts";
import { CONTEXTUAL_DETECTORS } from "../src/scan/contextual/contextual-detectors.ts";
import { contextualScore } from "../src/scan/contextual/contextual-score.ts";
import { createMatcher } from "../src/scan/search/matcher.ts";

interface Sample {
  readonly text: string;
  readonly label: boolean;
  readonly path?: string;
  readonly secret?: string;
  readonly lines?: readonly number[];
  readonly ranges?: readonly (readonly [number, number])[];
  readonly contested?: boolean;
}

const THRESHOLDS = [0.05, 0.1, 0.2, 0.3, 0.4, LEAST_SCORE, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
const detectors: readonly Detector[] = catalogue.flatMap((provider) => provider.detectors);

for (const path of process.argv.slice(2)) {
  const samples = readSamples(path);
  console.log(
    `\n${basename(path)}: ${samples.filter((sample) => sample.label).length} true, ${samples.filter((sample) => !sample.label).length} false`,
  );
  console.log("threshold  recall  false positives  precision  F1");
  console.log(row("(no score)", samples, measure(samples, undefined)));
  for (const threshold of THRESHOLDS)
    console.log(row(`${threshold}${threshold === LEAST_SCORE ? " *" : ""}`, samples, measure(samples, threshold)));
}

interface Count {
  readonly truly: number;
  readonly falsely: number;
}

/** With an undefined threshold, only the catalogue's detectors are used. */
function measure(samples: readonly Sample[], threshold: number | undefined): Count {
  const score = ({ name, ...rest }: Candidate) => (name === undefined || contextualScore({ name, ...rest }) >= (threshold ?? 0) ? 1 : 0);
  const matcher = createMatcher(detectors, {
    known: [],
    disabled: [],
    contextual: threshold === undefined ? [] : CONTEXTUAL_DETECTORS,
    score,
  });
  const hits = samples.filter((sample) => {
    const wanted = linesOf(sample);
    const matches = matcher.search(Buffer.from(sample.text), sample.path ?? "sample");
    return matches.some(({ line, endLine }) => wanted.size === 0 || [...wanted].some((own) => own >= line && own <= endLine));
  });
  return { truly: hits.filter((hit) => hit.label).length, falsely: hits.filter((hit) => !hit.label).length };
}

function row(name: string, samples: readonly Sample[], { truly, falsely }: Count): string {
  const positives = samples.filter((sample) => sample.label).length;
  const recall = truly / positives;
  const precision = truly / Math.max(1, truly + falsely);
  const f1 = (2 * precision * recall) / Math.max(Number.MIN_VALUE, precision + recall);
  const rate = falsely / Math.max(1, samples.length - positives);
  const cells = [percent(recall), `${percent(rate)} (${falsely})`, percent(precision), f1.toFixed(3)];
  return `${name.padEnd(9)}  ${cells[0]?.padStart(6)}  ${cells[1]?.padStart(15)}  ${cells[2]?.padStart(9)}  ${cells[3]}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function readSamples(path: string): readonly Sample[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const samples = text.split("\n").flatMap((line): Sample[] => (line === "" ? [] : [JSON.parse(line)]));
  return samples.filter((sample) => sample.contested !== true);
}

/** Lines where a find counts; none: it counts wherever it stands. */
function linesOf({ lines = [], ranges = [], secret = "", text, label }: Sample): ReadonlySet<number> {
  const said = [...lines, ...ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))];
  const at = secret === "" || !label ? -1 : text.indexOf(secret);
  return new Set(said.length > 0 || at === -1 ? said : [text.slice(0, at).split("\n").length]);
}
