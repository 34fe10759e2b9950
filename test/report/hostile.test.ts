// No name from a stranger breaks out of any sink: tables, HTML, the runner's commands, addresses, the terminal.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAnnotations } from "../../src/report/annotations.ts";
import { buildAudit } from "../../src/report/audit-terminal.ts";
import { buildExplanation } from "../../src/report/explain.ts";
import { buildHtml } from "../../src/report/html.ts";
import { buildJson } from "../../src/report/json.ts";
import { buildOutputs } from "../../src/report/outputs.ts";
import { buildSarif } from "../../src/report/sarif.ts";
import { buildSummary } from "../../src/report/summary.ts";
import { buildTerminal } from "../../src/report/terminal.ts";
import { HOSTILE_NAMES, hostileText, reportWith } from "./hostile.ts";

const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** Runs the check over every listed name and over random text. */
function forEveryName(check: (text: string) => void) {
  for (const name of HOSTILE_NAMES) check(name);
  const property = fc.property(hostileText, (text) => {
    check(text);
  });
  fc.assert(property, { numRuns: 150 });
}

describe("hostile names", () => {
  test("an annotation is one line, holds no command of the runner, and its numbers are whole", () => {
    forEveryName((text) => {
      for (const { title, message, file = "" } of buildAnnotations(reportWith(text))) {
        for (const part of [title, message, file]) {
          expect(part).not.toMatch(INVISIBLE);
          expect(part).not.toContain("\n");
          expect(part).not.toContain("##[");
          expect(part).not.toMatch(/^\s*::/);
        }
      }
    });
  });

  test("a table row of the summary keeps its cells, and no line begins that Keyturn did not write", () => {
    const plain = shapeOf(buildSummary(reportWith("plain")));
    forEveryName((text) => expect(shapeOf(buildSummary(reportWith(text)))).toEqual(plain));
  });

  test("the summary holds no tag, address, mention or format of a stranger", () => {
    forEveryName((text) => {
      const summary = buildSummary(reportWith(text));
      expect(summary).not.toMatch(INVISIBLE);
      const tags = [...summary.matchAll(/<\/?([a-z!?-]+)/gi)].map((match) => match[1]);
      expect(tags.filter((tag) => !["a", "b", "br", "code", "details", "em", "summary"].includes(tag ?? ""))).toEqual([]);
      for (const [, address] of summary.matchAll(/<a href="([^"]*)"/g))
        expect(address).toMatch(/^https:\/\/(github\.com|app\.example\.com|acme\.example)\//);
      const words = summary.replaceAll(/<a href="[^"]*"/g, "");
      for (const mark of ["@", "[", "]", "`", "*", "~", "://", "www."]) expect(words).not.toContain(mark);
    });
  });

  test("the HTML page has the same elements and attributes, whatever the names", () => {
    const plain = elementsOf(buildHtml(reportWith("plain")));
    forEveryName((text) => {
      const page = buildHtml(reportWith(text));
      expect(page).not.toMatch(INVISIBLE);
      expect(elementsOf(page)).toEqual(plain);
    });
  });

  test("a SARIF address is relative, percent-encoded, and leads back to the very name", () => {
    forEveryName((text) => {
      const [run] = JSON.parse(buildSarif(reportWith(text))).runs;
      for (const result of run.results) {
        for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
          const { uri } = physicalLocation.artifactLocation;
          expect(uri).toMatch(/^(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+$/);
          expect(uri).not.toMatch(/^\//);
          expect(() => decodeURIComponent(uri)).not.toThrow();
        }
      }
    });
  });

  test("the terminal gets no control character and no command of the runner; without colours it gets ASCII alone", () => {
    forEveryName((text) => {
      for (const build of [buildTerminal, buildAudit, buildExplanation]) {
        const plain = build(reportWith(text), { colors: "off", columns: 80 });
        const colored = build(reportWith(text), { colors: "on", columns: 80 }).replaceAll(/\u001b\[\d+m/g, "");
        expect(plain).toMatch(/^[\x0a\x20-\x7e]*$/);
        expect(colored).not.toMatch(INVISIBLE);
        for (const shown of [plain, colored]) {
          expect(shown).not.toContain("##[");
          expect(shown).not.toMatch(/^\s*::/m);
        }
      }
    });
  });

  test("JSON keeps every name as it is", () => {
    forEveryName((text) => {
      const document = JSON.parse(buildJson(reportWith(text)));
      const leak = document.findings.find((finding: { kind: string }) => finding.kind === "leak");
      expect(leak.matches[0].path).toBe(text);
      expect(buildJson(reportWith(text))).not.toContain("##[");
    });
  });

  test("outputs are one line each", () => {
    forEveryName((text) => {
      for (const value of Object.values(buildOutputs(reportWith(text)))) expect(value).not.toMatch(/[\r\n]/);
    });
  });
});

/** What markdown makes of each line: kind of block, and cells of a row. */
function shapeOf(summary: string): readonly string[] {
  return summary.split("\n").map((line) => {
    if (line.startsWith("|")) return `row of ${line.split("|").length - 2}`;
    return /^(?:#+ |- |> |\d+\. |<details><summary>|<\/details>|<em>)/.exec(line)?.[0] ?? (line === "" ? "" : "text");
  });
}

/** Elements with their attributes. Backticks of a sentence make code, which is harmless, so that is left out. */
function elementsOf(page: string): readonly string[] {
  return [...page.replaceAll(/<\/?code>/g, "").matchAll(/<(\/?[a-z0-9]+|!)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi)].map(
    (match) => `${match[1]} ${[...(match[2] ?? "").matchAll(/([a-z-]+)(?:=|$|\s)/gi)].map((attribute) => attribute[1]).join(" ")}`,
  );
}
