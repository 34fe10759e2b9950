// All credentials of the file, resolved; no two may have one name.

import type { Credential } from "../model/credential.ts";
import type { Problem } from "../model/problem.ts";
import { resolveCredential, type Surroundings } from "./credential.ts";
import type { DecodedCredential } from "./decode.ts";
import { OLD_HALF } from "./key.ts";
import { type ConfigDocument, problemAt } from "./places.ts";
import { shown } from "./wording.ts";

export function resolveCredentials(
  decoded: readonly DecodedCredential[],
  surroundings: Surroundings,
  problems: Problem[],
): readonly Credential[] {
  problems.push(...repeatedNames(decoded, surroundings.document));
  return decoded.flatMap((credential) => resolveCredential(credential, surroundings, problems));
}

function repeatedNames(decoded: readonly DecodedCredential[], document: ConfigDocument): readonly Problem[] {
  const firstLines = new Map<string, number>();
  return decoded.flatMap(({ raw, path }) => {
    const place = document.placeOf([...path, "name"]);
    const names = raw.rotation === undefined ? [raw.name] : [raw.name, `${raw.name}${OLD_HALF}`];
    const taken = names.find((name) => firstLines.has(name));
    const first = firstLines.get(taken ?? "");
    for (const name of names) if (!firstLines.has(name)) firstLines.set(name, place.line);
    return taken === undefined
      ? []
      : [problemAt(place, `${shown(taken, "the name")} is taken by the credential in line ${first}; give each its own.`)];
  });
}
