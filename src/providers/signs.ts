// Builders for signs: "this answer means that", one line each.

import type { Meaning, Sign } from "../model/probe.ts";

type Status = number | readonly number[];

/** The status alone decides. */
export function status(code: Status, means: Meaning): Sign {
  return { when: { status: code }, means };
}

/** The status together with words anywhere in the body. */
export function says(code: Status, text: string, means: Meaning): Sign {
  return { when: { status: code, text }, means };
}

/** The status together with a value in the JSON body. */
export function field(code: Status, path: string, equals: string | number | boolean | null, means: Meaning): Sign {
  return { when: { status: code, body: { path, equals } }, means };
}

/** The status together with words inside a value of the JSON body. */
export function fieldHas(code: Status, path: string, contains: string, means: Meaning): Sign {
  return { when: { status: code, body: { path, contains } }, means };
}

/** The status together with the mere presence of a value in the JSON body. */
export function present(code: Status, path: string, means: Meaning): Sign {
  return { when: { status: code, body: { path } }, means };
}

/** The status together with a response header. */
export function headed(code: Status, name: string, contains: string, means: Meaning): Sign {
  return { when: { status: code, header: { name, contains } }, means };
}

/** Several codes of one JSON field, each with its own meaning. */
export function codes(code: Status, path: string, table: Readonly<Record<string, Meaning>>): readonly Sign[] {
  return Object.entries(table).map(([value, means]) => field(code, path, value, means));
}
