// Which keys the definition knows at a place of the file, for "did you mean".

import { FileDefinition } from "./definition.ts";
import type { DataPath } from "./places.ts";

/** The parts of a schema that lead further down. */
interface SchemaNode {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly options?: readonly (SchemaNode | string)[];
}

/** Empty where the place takes no fixed keys. */
export function knownKeysAt(path: DataPath): readonly string[] {
  let node: SchemaNode | undefined = FileDefinition as unknown as SchemaNode;
  for (const step of path) node = stepInto(mappingOf(node), step);
  return Object.keys(mappingOf(node)?.entries ?? {});
}

function stepInto(node: SchemaNode | undefined, step: string | number): SchemaNode | undefined {
  if (typeof step === "number") return node?.item;
  return node?.entries?.[step] ?? node?.value;
}

/** Takes off what wraps a schema; of a choice, the alternative that has keys or items. */
function mappingOf(node: SchemaNode | undefined): SchemaNode | undefined {
  if (node?.wrapped !== undefined) return mappingOf(node.wrapped);
  if (node?.options === undefined) return node;
  const alternatives = node.options.filter((option) => typeof option !== "string");
  return alternatives.map(mappingOf).find((option) => option?.entries !== undefined || option?.item !== undefined);
}
