// Which report files a run leaves behind, and their text.

import type { Report } from "../model/report.ts";
import { buildHtml } from "./html.ts";
import { buildJson } from "./json.ts";
import { buildSarif } from "./sarif.ts";

/** Where each report goes; undefined: it is not written. */
export interface ReportPaths {
  readonly json: string | undefined;
  readonly sarif: string | undefined;
  readonly html: string | undefined;
}

export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

export function buildReportFiles(report: Report, paths: ReportPaths): readonly ReportFile[] {
  const builders = [
    { path: paths.json, build: buildJson },
    { path: paths.sarif, build: buildSarif },
    { path: paths.html, build: buildHtml },
  ];
  return builders.flatMap(({ path, build }) => (path === undefined ? [] : [{ path, text: build(report) }]));
}
