// Decodes a parsed configuration file and turns whatever does not fit into problems at line and column.

import * as v from "valibot";
import type { ConfigPlace } from "../model/credential.ts";
import type { Problem } from "../model/problem.ts";
import { EnvironmentDefinition, FileDefinition, type RawEnvironment, type RawFile } from "./definition.ts";
import { CredentialDefinition, type RawCredential } from "./definition-credential.ts";
import { A_LIST, MUST_BE_TEXT, SECRET_ADVICE } from "./definition-parts.ts";
import { knownKeysAt } from "./known-keys.ts";
import { type ConfigDocument, type DataPath, problemAt } from "./places.ts";
import { shown, suggestion } from "./wording.ts";

/** A credential whose shape is right, and where it stands. */
export interface DecodedCredential {
  readonly raw: RawCredential;
  readonly path: DataPath;
}

export interface DecodedFile {
  /** A section that does not fit has become what holds without it. */
  readonly settings: Pick<RawFile, "check" | "scan" | "policy">;
  /** Undefined where the shape is wrong: the name is known all the same, so that its users need no second problem. */
  readonly environments: ReadonlyMap<string, RawEnvironment | undefined>;
  readonly credentials: readonly DecodedCredential[];
  readonly problems: readonly Problem[];
}

type Sections = { readonly [Name in keyof RawFile]?: unknown };

/** Decodes what can be decoded, so that one mistake does not hide the next. */
export function decodeFile(document: ConfigDocument): DecodedFile {
  const decoded = v.safeParse(FileDefinition, document.value);
  const root: Sections = isRecord(document.value) ? document.value : {};
  return {
    settings: { check: decodeSection(root, "check"), scan: decodeSection(root, "scan"), policy: decodeSection(root, "policy") },
    environments: decodeEnvironments(root.environments),
    credentials: decodeCredentials(root.credentials),
    problems: (decoded.issues ?? []).flatMap((issue) => problemsOf(issue, [], document)),
  };
}

function decodeSection<Name extends keyof RawFile>(root: Sections, name: Name): RawFile[Name] {
  const decoded = v.safeParse(FileDefinition, { [name]: root[name] });
  return (decoded.success ? decoded.output : v.parse(FileDefinition, {}))[name];
}

function decodeEnvironments(value: unknown): ReadonlyMap<string, RawEnvironment | undefined> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return new Map(
    entries.map(([name, environment]) => {
      const decoded = v.safeParse(EnvironmentDefinition, environment);
      return [name, decoded.success ? decoded.output : undefined];
    }),
  );
}

function decodeCredentials(value: unknown): readonly DecodedCredential[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((credential, index) => {
    const decoded = v.safeParse(CredentialDefinition, credential);
    return decoded.success ? [{ raw: decoded.output, path: ["credentials", index] }] : [];
  });
}

type Issue = v.BaseIssue<unknown>;

/** Of a choice between text and mapping, what is wrong inside the mapping says more than "neither of the two". */
function problemsOf(issue: Issue, above: DataPath, document: ConfigDocument): readonly Problem[] {
  const path = [...above, ...pathOf(issue)];
  const deeper = (issue.type === "union" ? (issue.issues ?? []) : []).filter((part) => part.path !== undefined);
  if (deeper.length > 0) return deeper.flatMap((part) => problemsOf(part, path, document));
  return [problemAt(placeOf(issue, path, document), endSentence(sentenceOf(issue, path)))];
}

function pathOf(issue: Issue): DataPath {
  return (issue.path ?? []).map((item) => (typeof item.key === "number" ? item.key : String(item.key)));
}

function placeOf(issue: Issue, path: DataPath, document: ConfigDocument): ConfigPlace {
  if (isMissing(issue)) return document.placeOf(path.slice(0, -1));
  return issue.type === "never" || concernsKey(issue) ? document.placeOfKey(path) : document.placeOf(path);
}

function sentenceOf(issue: Issue, path: DataPath): string {
  const last = path.at(-1);
  if (isMissing(issue)) return `the key \`${last}\` is missing${ofWhat(path)}`;
  if (issue.type === "never") return unknownKey(String(last), path);
  return `${subjectOf(path)} ${issue.message}${whatStandsThere(issue)}`;
}

function endSentence(text: string): string {
  return text.endsWith("?") ? text : `${text}.`;
}

function isMissing(issue: Issue): boolean {
  return issue.type === "object_with_rest" && concernsKey(issue);
}

function concernsKey(issue: Issue): boolean {
  return issue.path?.at(-1)?.origin === "key";
}

function unknownKey(key: string, path: DataPath): string {
  const known = knownKeysAt(path.slice(0, -1));
  if (known.join() === "env")
    return `\`${path.at(-2)}\` knows only the key \`env\`, the name of an environment variable; a key itself never stands in this file`;
  const near = suggestion(key, known);
  return `${shown(key, "unknown key")}${near === "" ? `; here stand ${known.map((name) => `\`${name}\``).join(", ")}` : near}`;
}

/** Names what the problem is about without its value. */
function subjectOf(path: DataPath): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (typeof last === "number") return `entry ${last + 1} of \`${path.at(-2)}\``;
  const named = shown(last, "the name");
  return named.endsWith("`") ? `\`${last}\`` : named;
}

function ofWhat(path: DataPath): string {
  const parent = path.slice(0, -1);
  return parent.length === 0 ? "" : ` in ${subjectOf(parent)}`;
}

/** For a value of the wrong kind, its kind; never the value. */
function whatStandsThere(issue: Issue): string {
  if (issue.kind !== "schema" || issue.type === "picklist" || issue.message === SECRET_ADVICE) return "";
  const { input } = issue;
  if (input === null || input === undefined) return ", but nothing stands here";
  if (input === A_LIST || Array.isArray(input)) return ", but a list stands here";
  if (typeof input === "object") return ", but a mapping stands here";
  const quotes = issue.message.startsWith(MUST_BE_TEXT) ? "; put quotes around it" : "";
  if (typeof input === "number") return `, but a number stands here${quotes}`;
  if (typeof input === "boolean") return `, but true or false stands here${quotes}`;
  return ", but text stands here";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
