// How a credential goes on a request, as the file writes it: one word, `header: NAME`, or a mapping.

import type { Scheme } from "../model/probe.ts";
import type { RawScheme, RawSchemeMapping } from "./definition-scheme.ts";

export type ReadScheme = { readonly scheme: Scheme } | { readonly problem: string };

export function readScheme(raw: RawScheme): ReadScheme {
  return typeof raw === "string" ? { scheme: fromText(raw) } : fromMapping(raw);
}

function fromText(text: string): Scheme {
  const [kind, name] = text.split(/: ?/);
  if (kind === "header" && name !== undefined) return { kind, name };
  if (kind === "query" && name !== undefined) return { kind, name };
  return kind === "basic" ? { kind } : { kind: "bearer" };
}

function fromMapping(raw: RawSchemeMapping): ReadScheme {
  const kinds = (["bearer", "basic", "header", "query"] as const).filter((kind) => raw[kind] !== undefined);
  if (kinds.length !== 1) return { problem: "needs exactly one of `bearer`, `basic`, `header` and `query`" };
  if (raw.prefix !== undefined && raw.header === undefined)
    return { problem: "takes `prefix` only beside `header`; a word before a bearer token is `bearer: { word: ... }`" };
  if (raw.header !== undefined) return { scheme: { kind: "header", name: raw.header, ...given("prefix", raw.prefix) } };
  if (raw.query !== undefined) return { scheme: { kind: "query", name: raw.query } };
  if (raw.basic !== undefined)
    return { scheme: { kind: "basic", ...given("username", raw.basic.username), ...given("secretAs", raw.basic["secret-as"]) } };
  return { scheme: { kind: "bearer", ...given("word", raw.bearer?.word) } };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}
