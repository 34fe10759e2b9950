// A digest, a revision or an id that stands beside a service's name is no key; the key beside it is one.
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../src/providers/catalogue.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const HEX = "0123456789abcdef";
const [hex32, hex40, hex64] = [32, 40, 64].map((length) => randomText(length, length, HEX)) as [string, string, string];
const [key32, key64] = [32, 64].map((length) => randomText(length, length + 1, HEX)) as [string, string];
const matcher = createMatcher(
  catalogue.flatMap(({ detectors }) => detectors),
  { known: [], disabled: [] },
);
const secretsIn = (text: string) => matcher.search(Buffer.from(text), "src/list").map((match) => match.secret.reveal());

describe("beside a service's name", () => {
  test.each([
    ["a file's digest by the file's name", `{ "static/js/datadog.js": "${hex40}", "lib/twilio.js": "${hex32}" }`],
    ["a package's list of digests", `{"files":{"src/sentry.rs":"${hex64}"}}`],
    ["a revision", `[{"url":"/img/twilio.png","revision":"${hex32}"}]`],
    ["a service named by nothing but a file", `[{"url":"/img/twilio.png","entry":"${hex32}"}]`],
    ["an archive's digest", `http_archive(name = "com_github_nvidia", sha256 = "${hex64}")`],
    ["what a test expects", `expected_algolia_hash = "${hex32}"\nexpectedTwilioMd5 = "${hex32}"`],
    ["an entry's id", `{"name":"twilio","id":"${hex32}"}`],
    ["a digest below a section of that name", `[pkg.nvptx64-nvidia-cuda]\nhash = "${hex64}"\n`],
    ["a lock file's checksum", `sentry:\n  checksum: ${hex64}\n`],
    ["a commit", `datadog.commit: ${hex40}\ndatadogGitHead = ${hex40}\n`],
    ["an etag", `{"name":"twilio","etag":"${hex32}"}`],
  ])("%s is no key", (_, text) => {
    expect(secretsIn(text)).toEqual([]);
  });

  test.each([
    ["a variable", `expected_twilio_hash = "${hex32}"\nTWILIO_AUTH_TOKEN=${key32}\n`],
    ["a member", `{"name":"twilio","id":"${hex32}"}\n{"twilio":{"authToken":"${key32}"}}`],
    ["a token below a section", `[sentry]\nrevision = "${hex64}"\n[sentry]\nauth_token = "${key64}"\n`],
    ["a key that a web address names", `fetch("https://api.twilio.com/v1/a.json?token=${key32}")`],
    ["a token beside a file", `{"file":"twilio.js","token":"${key32}"}`],
    ["a key whose name holds the word", `TWILIO_HASH_KEY=${key32}`],
  ])("%s beside it is found", (_, text) => {
    expect(secretsIn(text)).toHaveLength(1);
    expect([key32, key64]).toContain(secretsIn(text)[0]);
  });
});
