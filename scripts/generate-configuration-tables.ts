// The reference tables of docs/configuration.md, made from the JSON Schema and thereby from the definition itself.

import { cell } from "./generate-action-tables.ts";
import type { JsonSchema } from "./generate-schema.ts";

interface Table {
  readonly name: string;
  readonly text: string;
}

/** One table for each mapping of the file, named by the keys that lead to it. */
export function configurationTables(schema: JsonSchema): readonly Table[] {
  const at = (...path: readonly string[]) => path.reduce<JsonSchema>((node, step) => mappingOf(node.properties?.[step]), schema);
  const credential = at("credentials");
  const authentication = mappingOf(credential.properties?.authentication);
  const webhook = mappingOf(credential.properties?.webhook);
  return [
    table("file", schema),
    table("environment", at("environments")),
    table("credential", credential),
    table("scheme", mappingOf(credential.properties?.scheme)),
    table("probe", mappingOf(credential.properties?.probe)),
    table("authentication", authentication),
    ...["client-credentials", "refresh-token", "signed-assertion", "aws-signature"].map((kind) =>
      table(kind, mappingOf(authentication.properties?.[kind])),
    ),
    table("issuer", mappingOf(credential.properties?.issuer)),
    table("introspection", mappingOf(credential.properties?.introspection)),
    table("webhook", webhook),
    table("webhook-scheme", mappingOf(webhook.properties?.scheme)),
    table("rotation", mappingOf(credential.properties?.rotation)),
    table("check", at("check")),
    table("scan", at("scan")),
    table("policy", at("policy")),
  ];
}

/** The mapping behind a choice, a list or a record. */
function mappingOf(schema: JsonSchema | undefined): JsonSchema {
  if (schema?.properties !== undefined) return schema;
  const inner = schema?.items ?? schema?.anyOf?.find((choice) => choice.properties !== undefined) ?? schema?.additionalProperties;
  if (typeof inner !== "object") throw new Error("the definition has changed its shape; change the tables with it");
  return mappingOf(inner);
}

function table(name: string, schema: JsonSchema): Table {
  const rows = rowsOf(schema, "").map((row) => `| ${row.join(" | ")} |`);
  return { name, text: ["| Key | Value | Default | Meaning |", "|---|---|---|---|", ...rows].join("\n") };
}

/** Small mappings inside a mapping become rows of their own, `confirm.attempts`. */
function rowsOf(schema: JsonSchema, prefix: string): readonly (readonly string[])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const required = schema.required?.includes(key) === true;
    const row = [`\`${prefix}${key}\``, cell(kindOf(value)), required ? "required" : defaultOf(value), cell(value.description ?? "")];
    const isSmall = value.type === "object" && Object.keys(value.properties ?? {}).length < 3 && value.properties !== undefined;
    return isSmall ? [row, ...rowsOf(value, `${prefix}${key}.`)] : [row];
  });
}

function kindOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(kindOf))].join(" or ");
  if (schema.enum !== undefined)
    return schema.enum.length > 6 ? "one of the known ids" : schema.enum.map((choice) => `\`${choice}\``).join(", ");
  switch (schema.type) {
    case "string":
      return durationKind(schema.pattern ?? "") ?? "text";
    case "integer":
    case "number":
      return "whole number";
    case "boolean":
      return "true or false";
    case "array":
      return schema.items?.type === "object" ? "list of mappings" : "list of texts";
    default:
      return schema.additionalProperties !== false && schema.properties === undefined ? "mappings by name" : "mapping";
  }
}

/** Undefined for every other kind of text. */
function durationKind(pattern: string): string | undefined {
  if (!/\((?:\?:)?(?:ms\|s\|)?m\|h|ms\|s\|m/.test(pattern)) return undefined;
  if (!pattern.includes("%")) return "duration";
  return pattern.includes(", ?") ? "duration, share or steps" : "duration or share";
}

function defaultOf(schema: JsonSchema): string {
  const value = schema.default;
  if (value === undefined || typeof value === "object") return "";
  return `\`${String(value)}\``;
}
