// The published JSON Schema, held against the decoder: an editor and a run have to say the same.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildJsonSchema } from "../../scripts/generate-schema.ts";
import { load, problemsOf } from "./loading.ts";

const PUBLISHED = join(import.meta.dirname, "..", "..", "schema", "keyturn.schema.json");

const schema = JSON.parse(readFileSync(PUBLISHED, "utf8"));
const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema);

const LIVE = "environments: { live: { base-url: https://api.example.com } }\n";

test("the published schema is the one that the definition gives", () => {
  expect(schema).toEqual(JSON.parse(JSON.stringify(buildJsonSchema())));
});

test("every key has a description for editors to show", () => {
  const undescribed: string[] = [];
  visit(schema, "", (path, node) => {
    for (const [key, child] of Object.entries(node.properties ?? {}))
      if (!child.description?.endsWith(".")) undescribed.push(`${path}/${key}`);
  });
  expect(undescribed).toEqual([]);
});

test.each([
  "",
  "{}",
  "credentials: [{ name: a, provider: dailybot }]",
  `${LIVE}credentials: [{ name: a, environment: live, secret: { env: K }, scheme: "header: X-Key", probe: { path: /me } }]`,
  `${LIVE}credentials: [{ name: a, environment: live, secret: { env: K }, scheme: { basic: { username: me } }, probe: { path: /me, method: HEAD }, scopes: [a], used-by: b }]`,
  "check: { timeout: 5s, confirm: { attempts: 2 } }\nscan: { exclude-paths: [a/**] }\npolicy: { fail-on-confidence: checksum }",
])("both accept %j", async (text) => {
  await load(text);
  expect(validate(parse(text) ?? {}), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  "credential: []",
  "credentials: {}",
  "credentials: [{ provider: dailybot }]",
  "credentials: [{ name: a, provider: dailybto }]",
  "credentials: [{ name: a, provider: dailybot, expirs: 2027-01-01 }]",
  "credentials: [{ name: a, provider: dailybot, expires: tomorrow }]",
  "credentials: [{ name: a, provider: dailybot, secret: value }]",
  "credentials: [{ name: a, provider: dailybot, secret: { env: not a name } }]",
  "credentials: [{ name: a, provider: dailybot, scheme: digest }]",
  "credentials: [{ name: a, provider: dailybot, probe: { path: me } }]",
  "credentials: [{ name: a, provider: dailybot, probe: { path: /me, method: POST } }]",
  "check: { timeout: 5 }",
  "check: { concurrency: 0 }",
  "scan: { disable: [no-such-detector] }",
  "policy: { on-undetermined: maybe }",
])("both refuse %j", async (text) => {
  expect(await problemsOf(text)).not.toEqual([]);
  expect(validate(parse(text))).toBe(false);
});

interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly [key: string]: unknown;
}

function visit(node: unknown, path: string, see: (path: string, node: SchemaNode) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) see(path, node as SchemaNode);
  for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`, see);
}
