// What the command line prints of a run: the document for scripts, or one of the views for people.

import type { Report } from "../model/report.ts";
import { buildAudit } from "./audit-terminal.ts";
import { buildExplanation } from "./explain.ts";
import { buildJson } from "./json.ts";
import { buildTerminal } from "./terminal.ts";
import type { TerminalStyle } from "./terminal-pen.ts";

export interface Asked {
  readonly view: "report" | "audit" | "explain";
  readonly output: "text" | "json";
}

/** There is one document, whatever the view: it holds all of them. */
export function buildPrinted(report: Report, { view, output }: Asked, style: TerminalStyle): string {
  if (output === "json") return buildJson(report);
  switch (view) {
    case "report":
      return buildTerminal(report, style);
    case "audit":
      return buildAudit(report, style);
    case "explain":
      return buildExplanation(report, style);
  }
}
