// Turns the configuration file's valibot definition into the JSON Schema that editors use.

import { toJsonSchema } from "@valibot/to-json-schema";
import { FileDefinition } from "../src/config/definition.ts";
import { catalogue } from "../src/providers/catalogue.ts";

/** The part of JSON Schema that the definition gives rise to. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
}

export function buildJsonSchema(): JsonSchema {
  const schema: JsonSchema = JSON.parse(JSON.stringify(toJsonSchema(FileDefinition, { typeMode: "input" })), (_, value) => tidy(value));
  return { title: "Keyturn configuration", ...withProviders(schema) } as JsonSchema;
}

/** `{ not: {} }` is `false` at length, and many editors show it as a riddle. */
function tidy(value: unknown): unknown {
  return isRecord(value) && Object.keys(value).length === 1 && isRecord(value.not) && Object.keys(value.not).length === 0 ? false : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Names that the decoder looks up are choices for an editor. */
function withProviders(schema: JsonSchema): JsonSchema {
  const providers = catalogue.map((provider) => provider.id).sort();
  const detectors = catalogue.flatMap((provider) => provider.detectors.map((detector) => detector.id)).sort();
  const withProvider = change(schema, ["properties", "credentials", "items", "properties", "provider"], { enum: providers });
  return change(withProvider, ["properties", "scan", "properties", "disable", "items"], { enum: detectors });
}

function change(value: object, path: readonly string[], addition: object): object {
  const [step, ...rest] = path;
  if (step === undefined) return { ...value, ...addition };
  const child = (value as Record<string, unknown>)[step];
  if (!isRecord(child)) throw new Error(`the definition has no ${path.join(".")}`);
  return { ...value, [step]: change(child, rest, addition) };
}
