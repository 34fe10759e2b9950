// The HTML page: one file that loads nothing, lets only its own style and script act, and says what the summary says.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { buildHtml } from "../../src/report/html.ts";
import { checkOf, leakOf, placeOf } from "../policy/nouns.ts";
import { reportOf, sampleReport } from "./sample.ts";

const page = buildHtml(sampleReport());

function partOf(tag: string): string {
  return new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? "";
}

describe("the page", () => {
  test("its policy allows exactly the style and the script that stand in it", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src ${hash(partOf("style"))}`,
      `script-src ${hash(partOf("script"))}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test("it loads nothing and has no inline handlers or styles", () => {
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\bsrc=|@import|url\(|\son\w+=|\sstyle=/i);
    expect([...page.matchAll(/<script/g)]).toHaveLength(1);
  });

  test("it has looks for light and dark", () => {
    expect(partOf("style")).toContain("color-scheme:light dark");
    expect(partOf("style")).toContain("prefers-color-scheme:dark");
  });

  test("every finding, credential, reason and count is on it", () => {
    for (const words of [
      "prod-reporting-2026 (production) was committed and still works in production",
      "Acme access token",
      "Pay test-mode key",
      "release-bot",
      "mail-sender",
      "partner-api",
      "billing",
      "search-index",
      "made up for this test",
      "assets/video.mp4",
      "The range was deepened",
      "9 findings: 4 fail, 4 warn, 1 suppressed",
    ]) {
      expect(page).toContain(words);
    }
  });

  test("keys of a folder are not said to be committed, and a shape that shows nothing is not shown", () => {
    const found = buildHtml(reportOf({ leaks: [leakOf({ places: [placeOf({ commit: undefined })], preview: "…" })] }));
    expect(found).toContain("<h2>Keys found</h2>");
    expect(found).not.toMatch(/Committed keys|<code>…<\/code>/);
    expect(found).toContain("Rule: <b>acme-token</b>");
    expect(page).toContain("<h2>Committed keys</h2>");
  });

  test("every item carries the tone that the filter asks for, and the filter offers only those", () => {
    const offered = [...page.matchAll(/type="radio" name="tone" value="(\w+)"/g)].map((match) => match[1]);
    const tones = new Set([...page.matchAll(/data-tone="(\w+)"/g)].map((match) => match[1]));
    expect(offered).toEqual(["all", "bad", "warn", "unsure", "muted"]);
    expect([...tones].filter((tone) => !offered.includes(tone))).toEqual([]);
  });

  test("links tell the other side nothing", () => {
    for (const [tag] of page.matchAll(/<a [^>]+>/g)) expect(tag).toMatch(/^<a href="https:[^"]+" rel="noopener noreferrer">$/);
  });

  test("an address that is not https is text, not a link", () => {
    const report = {
      ...reportOf({ leaks: [leakOf({ places: [placeOf()] })], checks: [checkOf()] }),
      repositoryUrl: "javascript:alert(1)//",
    };
    expect(buildHtml(report)).not.toContain('href="javascript');
  });
});
