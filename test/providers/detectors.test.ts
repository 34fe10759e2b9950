// Every detector at once: a key of its kind is found wherever keys stand, and what only looks like one is not.

import { describe, expect, test } from "vitest";
import type { Detector, Part } from "../../src/model/detector.ts";
import { Secret } from "../../src/model/secret.ts";
import { catalogue } from "../../src/providers/catalogue.ts";
import { entropyOf } from "../../src/scan/judge/entropy.ts";
import { isPlaceholder } from "../../src/scan/judge/placeholders.ts";
import { createMatcher } from "../../src/scan/search/matcher.ts";
import { createRandom, type Sample, sampleOf } from "../support/sample.ts";

const detectors = catalogue.flatMap((provider) => provider.detectors);
const matcher = createMatcher(detectors, { known: [], disabled: [] });

/** Services that share a prefix with a better known one, whose detector is the more specific. */
const SHARED: Readonly<Record<string, RegExp>> = {
  "clerk-secret-key": /^stripe-(?:secret|test)-key$/,
  "paystack-secret-key": /^stripe-(?:secret|test)-key$/,
};

const SURROUNDINGS: Readonly<Record<string, (sample: Sample) => string>> = {
  "an env file": ({ name, secret, text }) => `# settings\nOTHER=1\n${text ?? `${upper(name)}_KEY=${secret}`}\n`,
  JSON: ({ name, secret, text }) => `{\n  "other": 1,\n  ${text ?? `"${name}_key": "${secret}"`}\n}\n`,
  YAML: ({ name, secret, text }) => `env:\n  OTHER: "1"\n  ${text ?? `${name}-key: ${secret}`}\n`,
  "source code": ({ name, secret, text }) => `function connect() {\n  ${text ?? `const ${camel(name)}Key = "${secret}";`}\n}\n`,
  "a command line": ({ name, secret, text }) => `$ curl -s ${text ?? `-H "X-${name}-Key: ${secret}"`} https://example.org/v1/items\n`,
};

describe.each(Object.keys(SURROUNDINGS))("in %s", (place) => {
  test.each(detectors.map((detector) => [detector.id, detector] as const))("%s is found", (id, detector) => {
    const sample = goodSample(detector);
    if (sample === undefined) return;
    const text = SURROUNDINGS[place]?.(sample) ?? "";
    expect(idsIn(text)).toContainEqual(expect.stringMatching(SHARED[id] ?? exactly(id)));
  });
});

describe("a key that is a piece of an address", () => {
  const telegram = detectors.find(({ id }) => id === "telegram-bot-token") as Detector;

  test.each([8, 9, 10])("Telegram's, of %i digits, behind the word that touches it", (digits) => {
    const { secret } = sampleOf(telegram, createRandom(digits)) as Sample;
    const token = `${"7215839461".slice(0, digits)}${secret.slice(secret.indexOf(":"))}`;
    for (const rest of ["/sendMessage", '"', ""]) {
      const found = matcher.search(Buffer.from(`curl https://api.telegram.org/bot${token}${rest}\n`), "notify.sh");
      expect(found.map((match) => [match.detector.id, match.secret.equals(new Secret(token))])).toEqual([[telegram.id, true]]);
    }
  });
});

describe("what only looks like a key", () => {
  test.each(fixed())("%s: one letter short is not found", (id, sample) => {
    const text = SURROUNDINGS["an env file"]?.({ ...sample, secret: sample.secret.slice(0, -1) }) ?? "";
    expect(idsIn(text)).not.toContain(id);
  });

  test.each(marked())("%s: a letter of another alphabet is not passed over", (id, sample, at) => {
    const secret = `${sample.secret.slice(0, at)}!${sample.secret.slice(at + 1)}`;
    expect(idsIn(SURROUNDINGS["an env file"]?.({ ...sample, secret }) ?? "")).not.toContain(id);
  });
});

/** A sample that its detector's own filters let pass: random letters make a stand-in now and then. */
function goodSample(detector: Detector): Sample | undefined {
  for (let seed = 1; seed <= 40; seed++) {
    const sample = sampleOf(detector, createRandom(seed));
    if (sample === undefined) return undefined;
    if (!isPlaceholder(sample.secret.slice(sample.prefixLength)) && entropyOf(sample.secret) >= (detector.minEntropy ?? 0) + 0.05)
      return sample;
  }
  throw new Error(`No sample of ${detector.id} passes the detector's own filters.`);
}

function exactly(id: string): RegExp {
  return new RegExp(`^${id}$`);
}

function idsIn(text: string): readonly string[] {
  return matcher.search(Buffer.from(text), "config/file").map((match) => match.detector.id);
}

/** Detectors of one shape whose last part has one length only. */
function fixed(): readonly (readonly [string, Sample])[] {
  return detectors.flatMap((detector) => {
    const parts = partsOf(detector);
    const last = parts.at(-1);
    const isFixed = last !== undefined && typeof last !== "string" && "of" in last && typeof last.length === "number";
    const sample = isFixed ? goodSample(detector) : undefined;
    return sample === undefined ? [] : [[detector.id, sample] as const];
  });
}

/** Detectors of one shape that ends in a run, with the place of that run's second letter. */
function marked(): readonly (readonly [string, Sample, number])[] {
  return detectors.flatMap((detector) => {
    const last = partsOf(detector).at(-1);
    if (last === undefined || typeof last === "string" || !("of" in last)) return [];
    const least = typeof last.length === "number" ? last.length : last.length[0];
    const sample = goodSample(detector);
    return sample === undefined || least < 4 ? [] : [[detector.id, sample, sample.tailStart + 1] as const];
  });
}

function partsOf(detector: Detector): readonly Part[] {
  const [shape, ...others] = detector.shapes;
  return shape?.kind === "token" && others.length === 0 ? shape.parts : [];
}

function upper(name: string): string {
  return name.toUpperCase().replaceAll(/[ -]/g, "_");
}

function camel(name: string): string {
  return name.replaceAll(/[ _-](\w)/g, (_, letter: string) => letter.toUpperCase());
}
