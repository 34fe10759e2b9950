// Names and words that try to break out of a report, and a report in which they stand wherever strangers can put text.
import fc from "fast-check";
import type { Report } from "../../src/model/report.ts";
import { Secret } from "../../src/model/secret.ts";
import { checkOf, coverageOf, credentialOf, leakOf, madeUpValue, placeOf } from "../policy/nouns.ts";
import { reportOf } from "./sample.ts";

export const HOSTILE_NAMES: readonly string[] = [
  "x\n## injected heading",
  "a | b | c.ts",
  "</td></tr></table><script>alert(1)</script>",
  "<!-- hidden",
  "--><img src=x onerror=alert(1)>",
  "@octocat/team please look",
  "[click](https://evil.example)",
  "![image](https://evil.example/pixel.png)",
  "https://evil.example/login www.evil.example evil@evil.example",
  "`code` ``more`` ```js",
  "**bold** _it_ ~~no~~ $x$ :smile: #123",
  "##[error]forged",
  "a ##[add-mask]e",
  "::error::forged",
  "  ::set-output name=x::y",
  "x\r::stop-commands::token",
  "\u001b[31mred\u001b[0m\u0007",
  "\u202egpj.exe",
  "zero\u200bwidth\ufeff",
  "tab\tand\u0000nul\u2028line",
  "' onmouseover='x\" onclick=\"y",
  "a\\nb\\",
  "%0A%0D%25",
  "{{ 7*7 }} $".concat("{{ secrets.X }}"),
  "- list\n1. item\n> quote\n---\n===",
  "\ud800lone",
  "x".repeat(5000),
];

const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom(..."|`<>@ a\"'[]()\\&-*_\n#:".split(""), "##[", "::", "www.", "://"), { maxLength: 20 })
    .map((parts) => parts.join("")),
);

/** Never empty: what has no owner has no cell for one. */
export const hostileText = anyText.filter((text) => text !== "");

/** The text stands in every field that a stranger or a server can fill. */
export function reportWith(text: string): Report {
  const advice = { meaning: `It said ${text}.`, steps: [`Look at ${text}.`] };
  return reportOf({
    checks: [
      checkOf({
        credential: credentialOf({
          name: text,
          owner: text,
          usedBy: [text],
          secret: new Secret(madeUpValue("other")),
          place: { path: text, line: 1, column: 1 },
        }),
        verdict: { outcome: "rejected", reason: "invalid" },
        evidence: [{ label: text, detail: text }],
        advice,
        lint: [text],
        identity: text,
        grantedScopes: [text],
      }),
      // The same value once more: what is told across credentials holds the text too.
      checkOf({
        credential: credentialOf({ name: text, owner: text, usedBy: [text], secret: new Secret(madeUpValue("other")) }),
        verdict: { outcome: "rejected", reason: "expired" },
        advice,
      }),
      checkOf({
        credential: credentialOf({ name: text, secret: undefined }),
        verdict: { outcome: "intermittent", tally: [{ answer: text, count: 1 }] },
        advice,
      }),
      checkOf({ credential: credentialOf({ name: text, secret: undefined }), verdict: { outcome: "throttled", reason: "quota" }, advice }),
      checkOf({
        credential: credentialOf({ name: text, secret: undefined }),
        verdict: { outcome: "skipped", reason: "untrusted-event" },
        advice,
      }),
    ],
    leaks: [
      leakOf({ places: [placeOf({ path: text }), placeOf({ path: `dir/${text}`, source: "symlink" })], preview: text, notes: [text] }),
      leakOf({ secret: new Secret(madeUpValue("second")), allowed: text, places: [placeOf({ path: text, encoding: [text] })] }),
    ],
    coverage: coverageOf({ scope: text, skips: [{ what: text, why: text, kind: "incomplete" }] }),
    notices: [text],
  });
}
