// Detectors and keys for the matcher's tests; every key is assembled here at run time, none stands in the source.
import type { Detector, Shape } from "../../src/model/detector.ts";
import { crc32 } from "../../src/scan/judge/crc32.ts";
import type { MatcherOptions } from "../../src/scan/search/matcher.ts";
import { createMatcher } from "../../src/scan/search/matcher.ts";
import { preparePatterns } from "../../src/scan/shapes/patterns.ts";
import { LETTERS } from "../support/letters.ts";

const DIGITS_FIRST = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Letters that look random and are the same in every run. */
export function randomText(length: number, seed: number, letters: string = DIGITS_FIRST): string {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return letters.charAt(Math.floor((state / 2 ** 32) * letters.length));
  }).join("");
}

export function base62(value: number, width: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = DIGITS_FIRST.charAt(rest % 62) + text;
  return text.padStart(width, "0");
}

export const PREFIX = ["gh", "p_"].join("");

/** RFC 4648, padded. */
export function base32(text: string): string {
  const bits = Array.from(Buffer.from(text), (byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS.base32.charAt(Number.parseInt(five.padEnd(5, "0"), 2)));
  return letters.join("").padEnd(Math.ceil(letters.length / 8) * 8, "=");
}

/** A key with the checksum that GitHub gives its own. */
export function provedKey(seed = 1): string {
  const body = randomText(30, seed);
  return PREFIX + body + base62(crc32(Buffer.from(body)), 6);
}

/** Looks like one, but its checksum is wrong. */
export function unprovedKey(seed = 1): string {
  return PREFIX + randomText(36, seed);
}

export const githubLike: Detector = {
  id: "git-pat",
  name: "Personal access token",
  keywords: [PREFIX],
  shapes: [{ kind: "token", parts: [PREFIX, { of: "base62", length: 36 }] }],
  checksum: "github",
  grade: "prefix",
};

export const stateless: Detector = {
  id: "git-installation",
  name: "Installation token",
  keywords: [["gh", "s_"].join("")],
  shapes: [
    {
      kind: "token",
      parts: [
        ["gh", "s_"].join(""),
        { of: "digits", length: [1, 20] },
        "_",
        { of: "base64url", length: [16, 1000] },
        ".",
        { of: "base64url", length: [16, 10_000] },
        ".",
        { of: "base64url", length: [16, 1000] },
      ],
    },
  ],
  grade: "prefix",
};

export const hexNearWord: Detector = {
  id: "acme-key",
  name: "Acme key",
  keywords: ["acme"],
  shapes: [{ kind: "token", parts: [{ of: "hex-lower", length: 32 }] }],
  minEntropy: 3,
  grade: "context",
};

export const password: Detector = {
  id: "generic-password",
  name: "Password",
  keywords: ["password"],
  shapes: [{ kind: "pattern", pattern: `(?i:password)["']?\\s{0,3}[:=]\\s*["'](?P<secret>[^"'\\s]{8,64})["']` }],
  minEntropy: 2.5,
  grade: "context",
};

export const privateKey = parserDetector("private-key", ["private key"]);
export const jwt = parserDetector("jwt", ["eyj"]);
export const urlCredential: Detector = { ...parserDetector("url-credential", ["://"]), grade: "context" };
export const serviceAccount = parserDetector("gcp-service-account", ["service_account"]);

export const all: readonly Detector[] = [githubLike, stateless, hexNearWord, password, privateKey, jwt, urlCredential, serviceAccount];
// The password's pattern is nobody's from the catalogue.
await preparePatterns(all);

function parserDetector(parser: Extract<Shape, { kind: "parser" }>["parser"], keywords: readonly string[]): Detector {
  return { id: parser, name: parser, keywords, shapes: [{ kind: "parser", parser }], grade: "prefix" };
}

export function encodedJwt(payload: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return [part({ alg: "HS256", typ: "JWT" }), part(payload), randomText(43, 9)].join(".");
}

/** A PEM block; the header is put together here. */
export function pemBlock(label: string, body: string, lineEnd = "\n"): string {
  const line = (word: string) => ["-----", word, " ", label, "-----"].join("");
  const lines = body.match(/.{1,64}/g) ?? [];
  return [line("BEGIN"), ...lines, line("END")].join(lineEnd);
}

export function searchText(text: string | Uint8Array, options: Partial<MatcherOptions> = {}, detectors: readonly Detector[] = all) {
  const matcher = createMatcher(detectors, { known: [], disabled: [], ...options });
  return matcher.search(typeof text === "string" ? Buffer.from(text) : text, "src/file.txt");
}
