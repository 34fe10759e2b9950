// Takes the values that a credential is made of out of the environment, and remembers which of them are not there.

import { Secret } from "../model/secret.ts";
import type { Variables } from "./inputs.ts";
import type { DataPath } from "./places.ts";
import { looksLikeKey } from "./wording.ts";

interface Source {
  readonly env: string;
}

export interface Values {
  /** Undefined where the variable is unset or empty: a platform without a secret of that name sets it to nothing. */
  secret(source: Source, at: DataPath): Secret | undefined;
  text(source: string | Source, at: DataPath): string;
  /** Variables that were asked for and hold nothing. */
  readonly missing: readonly string[];
}

const KEY_FOR_A_NAME =
  "`env` must be the name of a variable, but this looks like a key; replace that key and give its new value in the step's `env:`.";

export function readValues(variables: Variables, report: (at: DataPath, message: string) => void): Values {
  const missing: string[] = [];
  const take = ({ env }: Source, at: DataPath): string | undefined => {
    if (looksLikeKey(env)) report([...at, "env"], KEY_FOR_A_NAME);
    const value = variables[env];
    if (value !== undefined && value !== "") return value;
    missing.push(env);
    return undefined;
  };
  return {
    secret: (source, at) => {
      const value = take(source, at);
      return value === undefined ? undefined : new Secret(value);
    },
    // What is missing keeps the credential from being sent anywhere, so that an empty text does no harm.
    text: (source, at) => (typeof source === "string" ? source : (take(source, at)?.trim() ?? "")),
    missing,
  };
}
