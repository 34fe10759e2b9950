// Letters that only begin like a token: within base64, behind a digest's name, before a version. The token itself is found.
import { describe, expect, test } from "vitest";
import { facebook } from "../../../src/providers/facebook.ts";
import { grafanaCloud } from "../../../src/providers/grafana-cloud.ts";
import { jfrog } from "../../../src/providers/jfrog.ts";
import { launchdarkly } from "../../../src/providers/launchdarkly.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { LETTERS } from "../../support/letters.ts";
import { randomText } from "../samples.ts";

const detectors = [facebook, jfrog, grafanaCloud, launchdarkly].flatMap((provider) => provider.detectors);
const matcher = createMatcher(detectors, { known: [], disabled: [] });
const matchesIn = (text: string) => matcher.search(Buffer.from(text), "list");
const secretsIn = (text: string) => matchesIn(text).map((match) => match.secret.reveal());

/** Of a length that stands for 54 bytes. */
const apiKey = ["AK", "Cp", randomText(69, 5, LETTERS.base58)].join("");
const page = ["EA", "AC", randomText(120, 3)].join("");
const sdkKey = ["sd", "k-", "42946c74-f393-4856-9a84-", randomText(12, 4, "0123456789abcdef")].join("");
const digest = ["gl", "c_", randomText(39, 5)].join("");
const base64 = randomText(90, 6);

test("a length that fits proves nothing", () => {
  expect(matchesIn(`key = "${apiKey}"`).map(({ confidence }) => confidence)).toEqual(["prefix"]);
});

describe("letters of base64", () => {
  test.each([
    ["behind a slash", `url(data:font/ttf;base64,${base64}/${page}AA==)`],
    ["behind a plus sign", `x = "${base64}+${page}"`],
    ["before a slash", `x = "${page}/${base64}"`],
    ["of a key of an older kind", `x = "${base64}/${apiKey}"`],
    ["full of zero bytes", `x = "${apiKey.slice(0, 9)}AAAAAAAA${apiKey.slice(17)}"`],
    ["with many of them", `x = "${page.replaceAll(/[a-z]/g, "A")}"`],
    ["of two runs", `x = "${apiKey}${base64}"`],
  ])("%s are no token", (_, text) => {
    expect(secretsIn(text)).toEqual([]);
  });

  test.each([
    ["in a path", `GET https://graph.acme.test/v19/${page}/me`, page],
    ["in an added line", `+${page}`, page],
    ["in a query", `?q=one+${page}`, page],
    ["in quotes", `key: "${apiKey}"`, apiKey],
    ["beside other base64", `blob = "${base64}/+${base64}"\nkey = "${apiKey}"`, apiKey],
  ])("a token %s is found", (_, text, secret) => {
    expect(secretsIn(text)).toEqual([secret]);
  });
});

describe("a digest", () => {
  test.each(["sha256=", "sha512-", "sha1:", "SHA-256:"])("behind %s is no token", (name) => {
    expect(secretsIn(`pkg/x.pyi,${name}${digest},1208`)).toEqual([]);
  });

  test("has a token beside it", () => {
    expect(secretsIn(`pkg/x.pyi,sha256=${randomText(43, 8)},1208\ntoken=${digest}`)).toEqual([digest]);
  });
});

describe("a package's name", () => {
  test.each([`${sdkKey}\t0.1.0\t2022-12`, `${sdkKey}==0.1.0`, `{"${sdkKey}": "^1.2.3"}`])("with its version is no key: %#", (text) => {
    expect(secretsIn(text)).toEqual([]);
  });

  test.each([`LD_SDK_KEY=${sdkKey}`, `"sdkKey": "${sdkKey}",\n"version": "1.2.3"`, `${sdkKey}\n1.2.3`])(
    "is missing: a key (%#)",
    (text) => {
      expect(secretsIn(text)).toEqual([sdkKey]);
    },
  );
});
