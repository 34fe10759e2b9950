// Which base URL a credential is tried at: the environment it names, declared in the file or known from its provider.

import type { ConfigPlace, Environment } from "../model/credential.ts";
import type { Problem } from "../model/problem.ts";
import type { Service } from "../model/provider.ts";
import { readBaseUrl } from "./base-url.ts";
import type { DecodedFile } from "./decode.ts";
import { type ConfigDocument, problemAt } from "./places.ts";
import { shown, suggestion } from "./wording.ts";

/** Environments of the file by name; undefined where one is wrong, which is already said. */
export type DeclaredEnvironments = ReadonlyMap<string, Environment | undefined>;

export function declareEnvironments(file: DecodedFile, document: ConfigDocument, problems: Problem[]): DeclaredEnvironments {
  const declared = new Map<string, Environment | undefined>();
  for (const [name, raw] of file.environments) {
    const baseUrl = raw && readBaseUrl(raw["base-url"], raw["allow-private"] ? "private-allowed" : "public-only");
    if (baseUrl !== undefined && "problem" in baseUrl) {
      problems.push(problemAt(document.placeOf(["environments", name, "base-url"]), `\`base-url\` ${baseUrl.problem}.`));
    }
    const usable = raw && baseUrl && "url" in baseUrl ? { name, baseUrl: baseUrl.url, allowPrivate: raw["allow-private"] } : undefined;
    declared.set(name, usable);
  }
  return declared;
}

/** A declared environment wins over the provider's of the same name. Undefined where there is none; the problem is then said. */
export function chooseEnvironment(
  name: string | undefined,
  provider: Service | undefined,
  declared: DeclaredEnvironments,
  place: ConfigPlace,
  problems: Problem[],
): Environment | undefined {
  if (name === undefined) return usualEnvironment(provider, declared, place, problems);
  if (declared.has(name)) return declared.get(name);
  const own = provider?.environments.find((environment) => environment.name === name);
  if (own !== undefined) return { name, baseUrl: own.baseUrl, allowPrivate: false };
  problems.push(problemAt(place, unknownEnvironment(name, provider, declared)));
  return undefined;
}

function usualEnvironment(
  provider: Service | undefined,
  declared: DeclaredEnvironments,
  place: ConfigPlace,
  problems: Problem[],
): Environment | undefined {
  const usual = provider?.environments[0];
  if (usual !== undefined) return { name: usual.name, baseUrl: usual.baseUrl, allowPrivate: false };
  const why = provider === undefined ? "without a provider" : `every customer of ${provider.name} has a host of their own`;
  const names = [...declared.keys()];
  const advice =
    names.length === 0
      ? "declare one, as in `environments: { production: { base-url: https://api.example.com } }`, and name it in `environment`"
      : `name one of ${list(names)} in \`environment\``;
  problems.push(problemAt(place, `the base URL is not known (${why}); ${advice}.`));
  return undefined;
}

function unknownEnvironment(name: string, provider: Service | undefined, declared: DeclaredEnvironments): string {
  const known = [...new Set([...declared.keys(), ...(provider?.environments ?? []).map((environment) => environment.name)])];
  const near = suggestion(name, known);
  if (near !== "") return `${shown(name, "unknown environment")}${near}`;
  const choice = known.length === 0 ? "" : ` or name one of ${list(known)}`;
  return `${shown(name, "unknown environment")}; declare it with its \`base-url\` under \`environments\`${choice}.`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
