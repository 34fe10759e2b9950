// Shows GitHub-flavoured Markdown on a terminal: headings, tables that fit the width, folded parts.

import colours from "picocolors";

export function renderMarkdown(markdown: string, width: number): string {
  const blocks: string[] = [];
  let table: string[][] = [];
  const endTable = (): void => {
    if (table.length > 0) blocks.push(...renderTable(table, width));
    table = [];
  };
  for (const line of foldParts(markdown).split("\n")) {
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

/** The first folded part is shown opened, so that one sees what is inside; of the others there is the title. */
function foldParts(markdown: string): string {
  let opened = 0;
  return markdown.replaceAll(/<details>\s*<summary>([^\n]*?)<\/summary>(.*?)<\/details>/gs, (_, title: string, body: string) => {
    opened++;
    return opened === 1 ? `\n▾ ${title}\n${body}` : `▸ ${title}`;
  });
}

function renderLine(line: string, width: number): readonly string[] {
  const heading = /^(#{1,6})\s+(.*)$/.exec(line);
  if (heading) return ["", ...wrap(plain(heading[2] ?? ""), width).map(colours.bold), ""];
  if (/^[▸▾] /u.test(line)) return wrap(plain(line), width).map(colours.bold);
  const indent = /^\s*(?:[-*>]|\d+\.)?\s*/.exec(line)?.[0].length ?? 0;
  return wrap(plain(line), width).map((part, at) => (at === 0 ? part : " ".repeat(indent) + part));
}

function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/);
  return cells.map((cell) => plain(cell.replaceAll("\\|", "|")).trim());
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
  const widths = Array.from({ length: count }, (_, at) => Math.max(2, ...rows.flatMap((row) => (row[at] ?? "").split("\n").map(widthOf))));
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
  return Array.from({ length: height }, (_, line) => {
    const cells = columns.map((column, at) => {
      const text = column[line] ?? "";
      return text + " ".repeat(Math.max(0, (widths[at] ?? 0) - widthOf(text)));
    });
    return cells.join("  ").trimEnd();
  });
}

/** The marks of a verdict take two columns, whether they are one character or two. */
function widthOf(text: string): number {
  return text.replaceAll(/\p{Emoji_Presentation}|\p{Emoji}\ufe0f/gu, "..").length;
}

function wrap(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): readonly string[] {
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
    .replaceAll(/\s*<br\s*\/?>\s*/gi, "\n")
    .replaceAll(/<!--.*?-->|<\/?[a-z][^>]*>/gi, "")
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\*\*|(?<!\\)`/g, "")
    .replaceAll(/\\([\\`*_{}[\]()#+.!|<>~-])/g, "$1")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll("\u200b", "");
}
