// Which report files a run leaves behind, and their text.

import type { Report } from "../model/report.ts";

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

/** What builds a report is loaded where one is asked for. */
export async function buildReportFiles(report: Report, { json, sarif, html }: ReportPaths): Promise<readonly ReportFile[]> {
  return [
    ...(json === undefined ? [] : [{ path: json, text: (await import("./json.ts")).buildJson(report) }]),
    ...(sarif === undefined ? [] : [{ path: sarif, text: (await import("./sarif.ts")).buildSarif(report) }]),
    ...(html === undefined ? [] : [{ path: html, text: (await import("./html.ts")).buildHtml(report) }]),
  ];
}
