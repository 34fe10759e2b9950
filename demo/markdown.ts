// Shows GitHub-flavoured Markdown on a terminal: headings, tables that fit the width, folded parts.

import colours from "picocolors";

export function renderMarkdown(markdown: string, width: number): string {
  const blocks: string[] = [];
  let table: string[][] = [];
  const endTable = (): void => {
    if (table.length > 0) blocks.push(...renderTable(table, width));
    table = [];
  };
  for (const line of markdown.split("\n")) {
    if (/^\s*\|.*\|\s*$/.test(line)) {
      table.push(cellsOf(line));
    } else {
      endTable();
      blocks.push(...renderLine(line, width));
    }
  }
  endTable();
  return blocks
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

function renderLine(line: string, width: number): readonly string[] {
  const heading = /^(#{1,6})\s+(.*)$/.exec(line);
  if (heading) return ["", colours.bold(plain(heading[2] ?? "")), ""];
  const folded = /<summary>(.*?)<\/summary>/.exec(line);
  if (folded) return ["", colours.bold(`▸ ${plain(folded[1] ?? "")}`), ""];
  const indent = /^\s*(?:[-*>]|\d+\.)?\s*/.exec(line)?.[0].length ?? 0;
  return wrap(plain(line), width).map((part, at) => (at === 0 ? part : " ".repeat(indent) + part));
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.replaceAll("\\|", "|")).trim());
}

function renderTable(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const [head = [], ...rest] = rows.filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell)));
  const widths = columnWidths([head, ...rest], width);
  const rule = colours.dim(widths.map((size) => "─".repeat(size)).join("  "));
  return [...renderRow(head, widths).map(colours.bold), rule, ...rest.flatMap((row) => renderRow(row, widths))];
}

/** Columns get what they need; when that is too much, the widest give way first. */
function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(1, ...rows.map((row) => (row[at] ?? "").length)));
  const room = width - 2 * (count - 1);
  for (let over = widths.reduce((sum, size) => sum + size, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = Math.max(8, (widths[widest] ?? 8) - 1);
  }
  return widths;
}

function renderRow(row: readonly string[], widths: readonly number[]): readonly string[] {
  const columns = widths.map((size, at) => wrap(row[at] ?? "", size));
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, at) => (column[line] ?? "").padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trimEnd();
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    const cut = space > 0 && rest.slice(0, space).trim() !== "" ? space : width;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };

/** Tags, link targets and marks out, entities as characters. */
function plain(text: string): string {
  return text
    .replaceAll(/<br\s*\/?>/gi, " ")
    .replaceAll(/<!--.*?-->|<\/?[a-z][^>]*>/gi, "")
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\*\*|(?<!\\)`/g, "")
    .replaceAll(/\\([\\`*_{}[\]()#+.!|<>~-])/g, "$1")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
