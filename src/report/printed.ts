// What the command line prints of a run: the document for scripts, or one of the views for people.

import type { Report } from "../model/report.ts";
import type { TerminalStyle } from "./terminal-pen.ts";

export interface Asked {
  readonly view: "report" | "audit" | "explain";
  readonly output: "text" | "json";
}

/** There is one document, whatever the view: it holds all of them. Loads what builds the one that was asked for. */
export async function buildPrinted(report: Report, { view, output }: Asked, style: TerminalStyle): Promise<string> {
  if (output === "json") return (await import("./json.ts")).buildJson(report);
  switch (view) {
    case "report":
      return (await import("./terminal.ts")).buildTerminal(report, style);
    case "audit":
      return (await import("./audit-terminal.ts")).buildAudit(report, style);
    case "explain":
      return (await import("./explain.ts")).buildExplanation(report, style);
  }
}
