// Writes what follows from other files: the JSON Schema and the tables of the documentation; `--check` fails where one is stale.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../src/providers/catalogue.ts";
import { inputsTable, outputsTable } from "./generate-action-tables.ts";
import { configurationTables } from "./generate-configuration-tables.ts";
import { providersPage } from "./generate-providers-page.ts";
import { buildJsonSchema } from "./generate-schema.ts";

const ROOT = join(import.meta.dirname, "..");

/** A section between `<!-- name:start -->` and `<!-- name:end -->`. */
export interface Section {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

interface Stale {
  readonly path: string;
  readonly text: string;
}

function main(mode: "check" | "write"): number {
  const { stale, missing } = compare();
  for (const { path, text } of mode === "write" ? stale : []) writeFileSync(join(ROOT, path), text);
  for (const { path } of stale) console.log(mode === "write" ? `wrote ${path}` : `${path} is stale; run: npm run generate`);
  for (const sentence of missing) console.error(sentence);
  return missing.length > 0 || (mode === "check" && stale.length > 0) ? 1 : 0;
}

function compare(): { readonly stale: readonly Stale[]; readonly missing: readonly string[] } {
  const schema = buildJsonSchema();
  const wanted = new Map([
    ["schema/keyturn.schema.json", `${JSON.stringify(schema, undefined, 2)}\n`],
    ["docs/providers.md", providersPage(catalogue)],
  ]);
  const missing: string[] = [];
  const action = read("action.yml");
  const sections: readonly Section[] = [
    { file: "README.md", name: "inputs", text: inputsTable(action) },
    { file: "README.md", name: "outputs", text: outputsTable(action) },
    ...configurationTables(schema).map(({ name, text }) => ({ file: "docs/configuration.md", name, text })),
  ];
  for (const section of sections) {
    const filled = fill(wanted.get(section.file) ?? read(section.file), section);
    if (filled === undefined)
      missing.push(`${section.file} lacks the lines <!-- ${section.name}:start --> and <!-- ${section.name}:end -->.`);
    else wanted.set(section.file, filled);
  }
  const stale = [...wanted].filter(([path, text]) => read(path) !== text).map(([path, text]) => ({ path, text }));
  return { stale, missing };
}

function fill(whole: string, { name, text }: Section): string | undefined {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = whole.indexOf(start);
  const to = whole.indexOf(end);
  return from === -1 || to < from ? undefined : `${whole.slice(0, from + start.length)}\n\n${text}\n\n${whole.slice(to)}`;
}

/** Empty where there is no such file: everything in it is then missing or stale. */
function read(path: string): string {
  try {
    return readFileSync(join(ROOT, path), "utf8");
  } catch {
    return "";
  }
}

process.exitCode = main(process.argv.includes("--check") ? "check" : "write");
