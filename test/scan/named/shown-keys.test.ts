// A key that a web page gives to its own visitors warns; the same key anywhere else fails.
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../src/providers/catalogue.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const key = randomText(32, 3, "0123456789abcdef");
const matcher = createMatcher(
  catalogue.flatMap(({ detectors }) => detectors),
  { known: [], disabled: [] },
);
const severitiesIn = (text: string) => matcher.search(Buffer.from(text), "page.html").map(({ detector }) => detector.severity ?? "error");

describe("a key in the call that starts a service in a page", () => {
  test.each([
    `mixpanel.init('${key}', {debug: true});`,
    `amplitude.getInstance().init("${key}")`,
    `amplitude.init('${key}');`,
    `const client = algoliasearch('APPID12345', '${key}');`,
    `docsearch({\n  apiKey: "${key}",\n  indexName: "docs",\n})`,
  ])("only warns: %#", (text) => {
    expect(severitiesIn(text)).toEqual(["warning"]);
  });

  test.each([`MIXPANEL_SECRET=${key}`, `amplitude.init(x);\namplitudeSecret = "${key}"`, `ALGOLIA_ADMIN_KEY: ${key}`])(
    "fails elsewhere: %#",
    (text) => {
      expect(severitiesIn(text)).toEqual(["error"]);
    },
  );
});
