// The catalogue as a whole: ids, addresses, requests that only read, keywords and patterns that hold what they promise.

import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import type { Detector, Part } from "../../src/model/detector.ts";
import { catalogue } from "../../src/providers/catalogue.ts";
import { findProvider } from "../../src/providers/find-provider.ts";

const detectors = catalogue.flatMap((provider) => provider.detectors);

/** POST requests, and why each only reads. */
const READING_POSTS: Readonly<Record<string, string>> = {
  "slack auth-test": "documented as a test of the token; changes nothing",
  "square token-status": "documented as returning information about a token",
  "dropbox account": "every call of this API is a POST; this one is named get_current_account",
  "fly viewer": "a GraphQL query",
  "new-relic user": "a GraphQL query",
  "linear viewer": "a GraphQL query",
  "monday me": "a GraphQL query",
  "weights-and-biases viewer": "a GraphQL query",
  "braintree ping": "a GraphQL query",
};

/** Words so common that half of all files hold them: a keyword must say more. */
const TOO_COMMON = new Set([
  "key",
  "api",
  "token",
  "secret",
  "password",
  "http",
  "https",
  "data",
  "name",
  "test",
  "user",
  "the",
  "and",
  "for",
]);

describe("providers", () => {
  test("ids are unique and found by name", () => {
    expect(repeated(catalogue.map((provider) => provider.id))).toEqual([]);
    expect(catalogue.filter((provider) => findProvider(provider.id)?.name !== provider.name)).toEqual([]);
    expect(catalogue.map((provider) => provider.id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("every address is https and has no user, query or closing slash", () => {
    const wrong = catalogue.flatMap((provider) => provider.environments.map((each) => each.baseUrl)).filter((url) => !isPlainAddress(url));
    expect(wrong).toEqual([]);
    const pages = catalogue.flatMap((provider) => [provider.rotateUrl, provider.docsUrl]).filter((url) => url !== undefined);
    expect(pages.filter((url) => new URL(url).protocol !== "https:")).toEqual([]);
  });

  test("a hint names an environment that there is", () => {
    const wrong = catalogue.flatMap((provider) =>
      (provider.hints ?? []).filter((hint) => provider.environments.every((each) => each.name !== hint.environment)).map(() => provider.id),
    );
    expect(wrong).toEqual([]);
  });

  test("no package registry is addressed: its base URL is the user's to say", () => {
    const registries = [
      ["npmjs", "org"],
      ["pypi", "org"],
      ["crates", "io"],
      ["rubygems", "org"],
      ["nuget", "org"],
      ["packagist", "org"],
    ];
    const text = JSON.stringify(catalogue);
    expect(registries.map((parts) => parts.join(".")).filter((host) => text.includes(host))).toEqual([]);
  });

  test("facts have their sources", () => {
    expect(catalogue.filter((provider) => provider.sources.length < 8).map((provider) => provider.id)).toEqual([]);
  });
});

describe("probes", () => {
  test("a POST is sent only where it is known to read, with the reason", () => {
    const posts = catalogue.flatMap((provider) =>
      provider.probes.filter((probe) => probe.method === "POST").map((probe) => `${provider.id} ${probe.id}`),
    );
    expect(posts.toSorted()).toEqual(Object.keys(READING_POSTS).toSorted());
  });

  test("a GraphQL body is a query", () => {
    const bodies = catalogue.flatMap((provider) => provider.probes.map((probe) => probe.body ?? "")).filter((body) => body.includes("{ "));
    expect(bodies.filter((body) => !body.startsWith('{"query":"query {'))).toEqual([]);
  });

  test("ids are unique within a provider, and paths are joined with a slash", () => {
    for (const provider of catalogue) {
      expect(repeated(provider.probes.map((probe) => probe.id))).toEqual([]);
      expect(provider.probes.map((probe) => probe.path).filter((path) => path !== "" && !path.startsWith("/"))).toEqual([]);
    }
  });
});

describe("detectors", () => {
  test("ids are unique and begin with their provider's", () => {
    expect(repeated(detectors.map((detector) => detector.id))).toEqual([]);
    const foreign = catalogue.flatMap((provider) => provider.detectors.filter((each) => !each.id.startsWith(`${provider.id}-`)));
    expect(foreign.map((detector) => detector.id)).toEqual([]);
    expect(detectors.map((detector) => detector.id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  test("names are sentences' subjects, not ids", () => {
    expect(detectors.filter((detector) => detector.name.length < 5 || detector.name === detector.id).map((each) => each.id)).toEqual([]);
  });

  test("keywords are lower-case ASCII, at least three letters and no common word", () => {
    const wrong = detectors.flatMap((detector) =>
      detector.keywords
        .filter(
          (keyword) =>
            !(/^[\x20-\x7e]{3,}$/.test(keyword) || isBytes(keyword)) || keyword !== keyword.toLowerCase() || TOO_COMMON.has(keyword),
        )
        .map((keyword) => `${detector.id}: ${keyword}`),
    );
    expect(wrong).toEqual([]);
    expect(detectors.filter((detector) => detector.keywords.length === 0).map((detector) => detector.id)).toEqual([]);
  });

  test("a key that only warns is called one of a test mode, or says why else it does little harm", () => {
    const told = ({ name, mild }: Detector) => mild !== undefined || /\b(?:test|sandbox)\b/i.test(name);
    const warning = detectors.filter(({ severity }) => severity === "warning");
    expect(warning.filter((detector) => detector.grade === "prefix" && !told(detector)).map(({ id }) => id)).toEqual([]);
    expect(detectors.filter(({ severity, mild }) => mild !== undefined && severity !== "warning").map(({ id }) => id)).toEqual([]);
  });

  test("a key with a mark of its own holds one of its keywords in each of its shapes", () => {
    const wrong = detectors.filter((detector) => !isAnchored(detector)).map((detector) => detector.id);
    expect(wrong).toEqual(["twilio-api-key", "twilio-account-sid"]);
  });

  test("every pattern compiles in linear-time syntax and names its secret", () => {
    const patterns = detectors.flatMap((detector) => detector.shapes.flatMap((shape) => (shape.kind === "pattern" ? [shape.pattern] : [])));
    for (const pattern of patterns) expect(Object.keys(RE2JS.compile(pattern).namedGroups())).toEqual(["secret"]);
  });

  test("runs are long enough to tell a key from a word", () => {
    const short = detectors.filter((detector) =>
      detector.shapes.some((shape) => shape.kind === "token" && shape.parts.reduce((sum, part) => sum + leastLength(part), 0) < 16),
    );
    expect(short.map((detector) => detector.id)).toEqual([]);
  });
});

/** A piece of a binary format, longer than an accident. */
function isBytes(keyword: string): boolean {
  return /^[\0-\xff]{5,}$/.test(keyword) && Array.from(keyword).some((letter) => letter < " ");
}

function isAnchored(detector: Detector): boolean {
  return detector.shapes.every((shape) => {
    if (shape.kind !== "token") return true;
    // Any one of the choices is enough to see that the keyword belongs to the literal text.
    const literal = shape.parts.map((part) => (typeof part === "string" ? part : "any" in part ? part.any.join(" ") : " ")).join("");
    return detector.keywords.some((keyword) => literal.toLowerCase().includes(keyword));
  });
}

function leastLength(part: Part): number {
  if (typeof part === "string") return part.length;
  if ("any" in part) return Math.min(...part.any.map((text) => text.length));
  return typeof part.length === "number" ? part.length : part.length[0];
}

function isPlainAddress(text: string): boolean {
  const url = new URL(text);
  return url.protocol === "https:" && url.username === "" && url.search === "" && !text.endsWith("/");
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
