// What holds without a configuration file is what the definition makes of an empty one.
import * as v from "valibot";
import { expect, test } from "vitest";
import { FileDefinition } from "../../src/config/definition.ts";
import { USUAL_SETTINGS } from "../../src/config/settings.ts";

test("a run without a file has the settings of a run with an empty one", () => {
  const { check, scan, policy } = v.parse(FileDefinition, {});
  expect(USUAL_SETTINGS).toEqual({ check, scan, policy });
});
