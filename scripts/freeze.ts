// Puts what modules of the catalogue export in their place, worked out: one JSON text is read in a fraction of the time that
// hundreds of files full of calls take to be compiled and run.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";

/** `build`: the folder of compiled modules. Nothing but data may stand there. */
export async function freezeCatalogue(build: string): Promise<void> {
  const folder = join(build, "providers");
  const [detectors, services] = await Promise.all([exportedBy(folder, "detectors"), exportedBy(folder, "services")]);
  freezeDetectors(folder, detectors as readonly { readonly shapes: unknown }[]);
  if (!isDeepStrictEqual(await loaded(folder, "detectors", "?frozen"), detectors))
    throw new Error("Frozen detectors are not what they were.");
  writeFileSync(join(folder, "services.json"), JSON.stringify(services));
  writeFileSync(join(folder, "services.js"), `${READ_FILE}export const services = JSON.parse(${readingOf("services.json")});\n`);
}

async function exportedBy(folder: string, name: string): Promise<unknown> {
  const data = await loaded(folder, name, "");
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data))
    throw new Error(`${name} holds more than plain data; it cannot be bundled as JSON.`);
  return data;
}

async function loaded(folder: string, name: string, query: string): Promise<unknown> {
  const module = await import(`${pathToFileURL(join(folder, `${name}.js`)).href}${query}`);
  return module[name];
}

/** Four fifths of them are shapes, of which a scan needs few: each detector's stand on a line of their own, read when it asks for them. */
function freezeDetectors(folder: string, detectors: readonly { readonly shapes: unknown }[]): void {
  writeFileSync(join(folder, "detectors.json"), JSON.stringify(detectors.map(({ shapes: _, ...rest }) => rest)));
  writeFileSync(join(folder, "shapes.jsonl"), detectors.map(({ shapes }) => JSON.stringify(shapes)).join("\n"));
  writeFileSync(
    join(folder, "detectors.js"),
    `${READ_FILE}export const detectors = JSON.parse(${readingOf("detectors.json")});
let lines;
function shapesAt(index) {
  if (lines === undefined) lines = ${readingOf("shapes.jsonl")}.split("\\n");
  return JSON.parse(lines[index]);
}
for (const [index, detector] of detectors.entries()) {
  let shapes;
  const get = () => (shapes === undefined ? (shapes = shapesAt(index)) : shapes);
  Object.defineProperty(detector, "shapes", { enumerable: true, get });
}
`,
  );
}

const READ_FILE = `import { readFileSync } from "node:fs";\n`;

/** ncc takes the file along; as a text inside of a module it would be read twice more, by the compiler. */
function readingOf(file: string): string {
  return `readFileSync(new URL("./${file}", import.meta.url), "utf8")`;
}
