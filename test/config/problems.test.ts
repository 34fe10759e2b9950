// What a user is told about a configuration file: every mistake, where it stands and what to do, and never a value that may be a key.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/model/problem.ts";
import { failureOf, load, problemsOf } from "./loading.ts";

const DECLARED = "environments: { live: { base-url: https://api.example.com } }\n";

/** A credential that is right, and what is to be wrong with it. */
function credential(...lines: readonly string[]): string {
  return `${DECLARED}credentials:\n  - name: partner\n    environment: live\n    secret: { env: KEY }\n    ${["probe: { path: /me }", ...lines].join("\n    ")}\n`;
}

describe("a mistake of form", () => {
  test.each<readonly [string, string, string]>([
    ["an unknown key with a near one", credential("expirs: 2027-01-15"), "7:5: unknown key `expirs`, did you mean `expires`?"],
    ["an unknown key without", "key: 1", "1:1: unknown key `key`; here stand `environments`, `credentials`, `check`, `scan`, `policy`."],
    ["a missing key", "credentials:\n  - owner: me", "2:5: the key `name` is missing in entry 1 of `credentials`."],
    [
      "a number for a text",
      credential("owner: 7"),
      "7:12: `owner` must be text on one line, 200 characters at most, but a number stands here; put quotes around it.",
    ],
    ["nothing", credential("owner:"), "7:11: `owner` must be text on one line, 200 characters at most, but nothing stands here."],
    ["a list for a mapping", "check: [1]", "1:8: `check` must be a mapping of keys to values, but a list stands here."],
    ["an empty list for a mapping", "scan: []", "1:7: `scan` must be a mapping of keys to values, but a list stands here."],
    ["a mapping for a list", "credentials: { name: x }", "1:14: `credentials` must be a list, but a mapping stands here."],
    ["text for the file", "hello", "1:1: the file must be a mapping of keys to values, but text stands here."],
    ["a list for the file", "- name: x", "1:1: the file must be a mapping of keys to values, but a list stands here."],
    [
      "a wrong entry",
      credential("scopes: [read, 2]"),
      "7:20: entry 2 of `scopes` must be text on one line, 200 characters at most, but a number stands here; put quotes around it.",
    ],
    [
      "a number without its unit",
      "check: { timeout: 10 }",
      "1:19: `timeout` must be a duration such as 10s: a whole number above 0 and one of ms, s, m, but a number stands here.",
    ],
    [
      "a timeout of days",
      "check: { timeout: 2d }",
      "1:19: `timeout` must be a duration such as 10s: a whole number above 0 and one of ms, s, m.",
    ],
    [
      "no time at all",
      "check: { timeout: 0s }",
      "1:19: `timeout` must be a duration such as 10s: a whole number above 0 and one of ms, s, m.",
    ],
    [
      "a wrong duration",
      "policy: { warn-within: two weeks }",
      "1:24: `warn-within` must be a duration such as 14d or 36h, a share of the lifetime such as 20%, or steps such as 30d, 14d, 7d.",
    ],
    ["too large a number", "check: { concurrency: 1000 }", "1:23: `concurrency` must be a whole number from 1 to 64."],
    ["a fraction", "check: { confirm: { attempts: 1.5 } }", "1:31: `attempts` must be a whole number from 1 to 10."],
    ["a wrong choice", "policy: { on-undetermined: maybe }", "1:28: `on-undetermined` must be one of fail, warn."],
    [
      "a switch in words",
      "environments: { a: { base-url: https://a.example, allow-private: yes } }",
      "1:66: `allow-private` must be true or false, but text stands here.",
    ],
    [
      "a wrong name",
      'environments: { "a b": { base-url: https://a.example } }',
      "1:17: `a b` must consist of letters, digits, dots, dashes and underscores, and begin with a letter or digit.",
    ],
    [
      "a header that is no token",
      credential('scheme: { header: "X Key" }'),
      "7:23: `header` must be the name of an HTTP header, such as X-Api-Key.",
    ],
    ["an unknown scheme", credential("scheme: digest"), "7:13: `scheme` must be `bearer`, `basic`, `header: NAME` or `query: NAME`."],
    [
      "a probe that changes things",
      credential().replace("path: /me", "path: /me, method: POST"),
      "6:33: `method` must be GET or HEAD: a check never changes anything.",
    ],
    [
      "a path of another host",
      credential().replace("/me", "//evil.example/me"),
      "6:20: `path` must be a path that begins with one slash, such as /me.",
    ],
    ["a date in words", credential("expires: next year"), "7:14: `expires` must be a date such as 2027-01-15."],
  ])("%s", async (_, text, problem) => expect(await problemsOf(text)).toEqual([problem]));
});

describe("a mistake of YAML", () => {
  test.each<readonly [string, string, string]>([
    [
      "a key twice",
      "check: {}\nscan: {}\ncheck: {}",
      "3:1: the key `check` stands here a second time, first in line 1; remove one of them.",
    ],
    [
      "two keys on one line",
      credential("scheme: header: X-Api-Key"),
      "7:13: a second `key: value` cannot follow on one line; put it in braces, as in `scheme: { header: X-Api-Key }`, or in quotes.",
    ],
    ["a tab", "check:\n\ttimeout: 10s", "2:1: a tab cannot indent; use spaces."],
    [
      "a tab behind spaces",
      "credentials:\n  - name: a\n  \tenvironment: b\n    secret: { env: X }\n    owner: c\n",
      "3:3: a tab cannot indent; use spaces.",
    ],
    ["a tab behind a dash", "credentials:\n  -\tname: a\n    environment: b\n", "2:4: a tab cannot indent; use spaces."],
    ["a tab in braces", "credentials:\n  - { name: a,\n\t environment: b }\n", "3:1: a tab cannot indent; use spaces."],
    ["a tab on the line after", "check:\n  timeout: 3s\n    \tconcurrency: 3\n", "3:5: a tab cannot indent; use spaces."],
    [
      "no tab, beside a text that has one",
      "a: |\n  x\n  \ty\nb: [\n",
      "5:1: the indentation is wrong; align the keys of one mapping with each other.",
    ],
    ["a tag", "check: !custom {}", "1:8: this tag is not allowed; remove it."],
    ["a tag that runs code elsewhere", "!!js/function x", "1:1: this tag is not allowed; remove it."],
    [
      "a second document",
      "check: {}\n---\nscan: {}",
      "2:1: the file holds more than one document; remove the second `---` and what follows.",
    ],
    ["a merge key", "x: &x {}\ncheck: { <<: *x }", "2:10: merge keys (`<<`) are not part of YAML 1.2; write the keys out."],
    ["a list as key", "? [a]\n: 1", "1:3: a key must be plain text, not a list, a mapping or an alias."],
    ["a key with a meaning of its own", "__proto__: { x: 1 }", "1:1: unknown key `__proto__`; remove it."],
  ])("%s", async (_, text, problem) => expect(await problemsOf(text)).toEqual([problem]));

  test("aliases that multiply are stopped", async () => {
    const levels = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(", ")}]`);
    expect(await problemsOf(`l0: &l0 [x]\n${levels.join("\n")}`)).toEqual([
      " has more than 100 aliases or one that contains itself; write the values out.",
    ]);
  });

  test("a file that contains itself, is nested without end or far too long ends in a problem", async () => {
    for (const text of ["a: &a [*a]", "[".repeat(100_000), "- ".repeat(100_000), "\t:\n".repeat(20_000), `# ${"x".repeat(600_000)}`])
      expect(await problemsOf(text)).not.toEqual([]);
  });

  test("many thousand keys are read, in time that grows with their number", async () => {
    const text = `environments:\n${Array.from({ length: 10_000 }, (_, index) => `  e${index}: { base-url: https://api.example.com }`).join("\n")}`;
    expect(Object.keys((await load(text)) ?? {})).not.toEqual([]);
  });
});

describe("a mistake of meaning", () => {
  test.each<readonly [string, string, string]>([
    [
      "an unknown provider",
      "credentials: [{ name: a, provider: dailybto }]",
      "1:36: unknown provider `dailybto`, did you mean `dailybot`?",
    ],
    [
      "a provider that nobody knows",
      "credentials: [{ name: a, provider: acme-intern }]",
      "1:36: unknown provider `acme-intern`; leave `provider` out and write `environment`, `scheme` and `probe` instead.",
    ],
    [
      "an unknown environment",
      credential().replace("environment: live", "environment: liev"),
      "4:18: unknown environment `liev`, did you mean `live`?",
    ],
    [
      "an environment that nothing is like",
      credential().replace("environment: live", "environment: qa"),
      "4:18: unknown environment `qa`; declare it with its `base-url` under `environments` or name one of `live`.",
    ],
    [
      "no environment",
      credential().replace("environment: live", "owner: me"),
      "3:11: the base URL is not known (without a provider); name one of `live` in `environment`.",
    ],
    [
      "nothing that says how to ask",
      credential().replace("probe: { path: /me }", "owner: me"),
      "3:11: this credential needs a `provider`, a `probe` of its own such as `probe: { method: GET, path: /me }`, or `expires` to be checked by its date alone.",
    ],
    [
      "no secret",
      credential().replace("secret: { env: KEY }", "owner: me"),
      "3:11: this credential does not say where its key is; write `secret: { env: NAME }`.",
    ],
    [
      "an unknown probe",
      "credentials: [{ name: a, provider: dailybot, probe: mee }]",
      "1:53: `probe` names an unknown probe `mee`, did you mean `me`?",
    ],
    [
      "a probe by name without provider",
      credential().replace("{ path: /me }", "me"),
      "6:12: `probe` must be a mapping such as `{ method: GET, path: /me }`, because no provider with probes is named.",
    ],
    [
      "two schemes",
      credential("scheme: { header: A, query: b }"),
      "7:13: `scheme` needs exactly one of `bearer`, `basic`, `header` and `query`.",
    ],
    [
      "a prefix without header",
      credential("scheme: { bearer: {}, prefix: x }"),
      "7:13: `scheme` takes `prefix` only beside `header`; a word before a bearer token is `bearer: { word: ... }`.",
    ],
    [
      "a day that does not exist",
      credential("expires: 2027-02-30"),
      "7:14: `expires` is not a day of the calendar; write year, month and day, as in 2027-01-15.",
    ],
    [
      "a page without https",
      credential("rotate-url: http://example.com"),
      "7:17: `rotate-url` must be an https URL without user or password.",
    ],
    [
      "a header that the client sets",
      credential().replace("/me", "/me, headers: { Host: x }"),
      "6:42: `Host` is a header that is set by itself; remove it.",
    ],
    ["an unknown detector", "scan: { disable: [gihub-pat] }", "1:19: unknown detector `gihub-pat`, did you mean `github-pat`?"],
  ])("%s", async (_, text, problem) => expect(await problemsOf(text)).toEqual([problem]));

  test.each<readonly [string, string]>([
    ["http://api.example.com", "must begin with https://, or the environment must say `allow-private: true`"],
    ["https://127.0.0.1", "names a private host, to which keys are sent only where the environment says `allow-private: true`"],
    ["https://2130706433/", "names a private host, to which keys are sent only where the environment says `allow-private: true`"],
    ["https://[::1]:8443", "names a private host, to which keys are sent only where the environment says `allow-private: true`"],
    ["https://[::ffff:10.0.0.1]", "names a private host, to which keys are sent only where the environment says `allow-private: true`"],
    [
      "https://169.254.169.254/latest",
      "names a private host, to which keys are sent only where the environment says `allow-private: true`",
    ],
    ["https://localhost.", "names a private host, to which keys are sent only where the environment says `allow-private: true`"],
    ["https://db.internal", "names a private host, to which keys are sent only where the environment says `allow-private: true`"],
    ["https://me:pass@api.example.com", "must not hold a user or password; take them out, and replace them if they were committed"],
    ["https://api.example.com/?v=1", "must not have a query or fragment; they belong to the probe's path"],
    ["ftp://api.example.com", "must begin with https://"],
    ["api.example.com", "must be an absolute URL such as https://api.example.com/v1"],
  ])("the base URL %s", async (url, problem) => {
    expect(await problemsOf(`environments: { a: { base-url: "${url}" } }`)).toEqual([`1:32: \`base-url\` ${problem}.`]);
  });

  test.each(["https://8.8.8.8", "https://[::ffff:8.8.8.8]", "https://[2606:4700::1111]", "https://local.example.com"])(
    "the public host %s",
    async (url) => {
      await load(`environments: { a: { base-url: "${url}" } }`);
    },
  );

  test("allow-private opens plain http and private hosts, and nothing else", async () => {
    const withUrl = (url: string) => `environments: { a: { allow-private: true, base-url: "${url}" } }`;
    await load(withUrl("http://127.0.0.1:8080/api/"));
    expect(await problemsOf(withUrl("http://u:p@127.0.0.1"))).toHaveLength(1);
    expect(await problemsOf(withUrl("file:///etc/passwd"))).toHaveLength(1);
  });

  test("two credentials of one name", async () => {
    const text = "credentials:\n  - { name: a, provider: dailybot }\n  - { name: a, provider: github }";
    expect(await problemsOf(text)).toEqual(["3:13: the name `a` is taken by the credential in line 2; give each its own."]);
  });
});

test("all mistakes are told at once, in the order of the file, and one does not cause another", async () => {
  const text = `environments:
  live: { base-url: ftp://x }
  broken: { base-ulr: https://api.example.com }
credentials:
  - name: one
    environment: live
    secret: { env: KEY }
    probe: { path: /me }
  - name: two
    environment: broken
    secret: { env: KEY }
    probe: { path: /me }
    onwer: me
  - name: three
    provider: dailybto
    environment: production
check: { timeout: soon }
scan: { disable: [gihub-pat] }
`;
  expect(await problemsOf(text)).toEqual([
    "2:21: `base-url` must begin with https://.",
    "3:11: the key `base-url` is missing in `broken`.",
    "3:13: unknown key `base-ulr`, did you mean `base-url`?",
    "13:5: unknown key `onwer`, did you mean `owner`?",
    "15:15: unknown provider `dailybto`, did you mean `dailybot`?",
    "17:19: `timeout` must be a duration such as 10s: a whole number above 0 and one of ms, s, m.",
    "18:19: unknown detector `gihub-pat`, did you mean `github-pat`?",
  ]);
});

test("a wrong file ends in its first hundred problems and the number of the others", async () => {
  const problems = await problemsOf(Array.from({ length: 250 }, (_, index) => `unknown${index}: 1`).join("\n"));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toBe(" 150 more problems follow; is it the right file?");
});

describe("a key in the file", () => {
  const key = ["gh", "p_", "a1B2c3D4".repeat(5)].join("");

  test.each([
    `secret: ${key}`,
    `secret: { env: ${key} }`,
    `secret: { value: ${key} }`,
    `secret: { ${key} }`,
    `secret: [${key}]`,
    `scheme: { header: "${key} x" }`,
    `scheme: ${key}`,
    `owner: [${key}]`,
    `${key}: 1`,
    `probe: ${key}`,
    `probe: { path: "/me?access_token=${key}" }`,
    `probe: { path: /me, headers: { Authorization: "Bearer ${key}" } }`,
    `probe: { path: /me, headers: { X-Version: "Token ${key}" } }`,
    `probe: { path: /me, headers: { ${key}: "\\n" } }`,
    `provider: ${key}`,
    `environment: ${key}`,
    `expires: ${key}`,
    `warn-within: ${key}`,
    `rotate-url: https://${key}@example.com/`,
    `owner: *${key}`,
    `owner: "${key}\\q"`,
    `owner: !${key} x`,
    `owner: '${key}`,
    `secret: {env: A}: ${key}`,
  ])("is an error, and no problem repeats it: %#", async (line) => {
    const { message } = await failureOf(() => load(`credentials:\n  - name: a\n    ${line}\n`));
    expect(message.toLowerCase()).not.toContain(key.slice(3, 14).toLowerCase());
  });

  test("is said to belong in a variable and to be replaced", async () => {
    const [problem] = await problemsOf(credential().replace("{ env: KEY }", key));
    expect(problem).toBe(
      "5:13: `secret` must name an environment variable, as in `secret: { env: NAME }`; a key itself never stands in this file, and one that was committed has to be replaced.",
    );
  });
});

describe("any text at all", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "environments:",
      "credentials:",
      "- name: a",
      "\n",
      "  ",
      ": ",
      "{",
      "}",
      "[",
      "]",
      "&a ",
      "*a",
      "!!str ",
      "? ",
      "| ",
      "> ",
      "'",
      '"',
      "#",
      "---\n",
      "%YAML 1.1\n",
      "\t",
      "\u0000",
      "\ufeff",
      "<<",
      "__proto__",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
  );

  test("is decoded or ends in problems at real places, and in nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = pieces.join("");
        const problems = await load(text).then(
          () => [],
          (error: unknown) => (error instanceof ConfigError ? error.problems : Promise.reject(error)),
        );
        const lines = text.split(/\r\n|\r|\n/).length;
        return problems.every(({ line, column }) => (line ?? 1) >= 1 && (line ?? 1) <= lines + 1 && (column ?? 1) >= 1);
      }),
      { numRuns: 500 },
    );
  });

  test("read as bytes of no encoding does the same", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await load(Buffer.from(bytes).toString("utf8")).catch((error: unknown) => {
          if (!(error instanceof ConfigError)) throw error;
        });
      }),
    );
  });

  test("data of any shape under known keys is decoded or ends in problems", async () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const file = fc.record(
      {
        environments: value,
        credentials: fc.oneof(
          value,
          fc.array(
            fc.dictionary(fc.constantFrom("name", "provider", "environment", "secret", "scheme", "probe", "expires", "scopes"), value),
          ),
        ),
        check: value,
        scan: value,
        policy: value,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(file, async (data) => {
        await load(JSON.stringify(data)).catch((error: unknown) => {
          if (!(error instanceof ConfigError)) throw error;
        });
      }),
    );
  });
});
