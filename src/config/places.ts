// Where the values of a configuration file stand, so that whoever finds a problem can say it at its line.

import type { ConfigPlace } from "../model/credential.ts";
import type { Problem } from "../model/problem.ts";

export type DataPath = readonly (string | number)[];

export interface ConfigDocument {
  readonly path: string;
  readonly value: unknown;
  /** Where a value stands; for a path that leads nowhere, its nearest surroundings. */
  placeOf(path: DataPath): ConfigPlace;
  /** Where the key that leads to a value stands. */
  placeOfKey(path: DataPath): ConfigPlace;
}

/** A problem at a place. */
export function problemAt(place: ConfigPlace, message: string): Problem {
  return { source: place.path, line: place.line, column: place.column, message };
}
