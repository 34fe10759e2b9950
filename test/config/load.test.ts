// A configuration resolved: the two examples of the documentation, precedence, and whose file is believed.
import { describe, expect, test } from "vitest";
import type { ConfigReaders } from "../../src/config/config-file.ts";
import { readActionInputs } from "../../src/config/inputs.ts";
import { loadConfig } from "../../src/config/load.ts";
import type { Occasion } from "../../src/model/event.ts";
import { catalogue } from "../../src/providers/catalogue.ts";
import { COMMAND_LINE, CONFIG_PATH, failureOf, load, loadCredential, runOf, workingTreeWith } from "./loading.ts";

const EXAMPLE = `environments:
  production: { base-url: https://api.example.com/v1 }
  staging:    { base-url: https://staging.example.com/v1 }
credentials:
  - name: prod-reporting-2026
    provider: dailybot            # fills scheme, path and the meaning of answers
    environment: production
    secret: { env: DAILYBOT_API_KEY }
    owner: platform-team
  - name: partner-api
    environment: staging
    secret: { env: PARTNER_TOKEN }
    scheme: bearer                # bearer | basic | header: X-Api-Key | query: api_key
    probe: { method: GET, path: /me }
    expires: 2027-01-15           # where the service does not say
`;

describe("a credential", () => {
  test("of a known provider at an environment of one's own", async () => {
    const { credentials } = await load(EXAMPLE, { DAILYBOT_API_KEY: "some value" });
    const reporting = credentials?.[0];
    expect(reporting).toMatchObject({
      name: "prod-reporting-2026",
      environment: { name: "production", baseUrl: "https://api.example.com/v1", allowPrivate: false },
      secretVariable: "DAILYBOT_API_KEY",
      scheme: { kind: "header", name: "X-API-KEY" },
      probe: { id: "me", method: "GET" },
      owner: "platform-team",
      expiryWindow: { failDays: 0, warnDays: 14 },
      place: { path: CONFIG_PATH, line: 5, column: 11 },
    });
    expect(reporting?.provider?.id).toBe("dailybot");
    expect(reporting?.probe?.signs.length).toBeGreaterThan(0);
    expect(reporting?.secret?.isEmpty).toBe(false);
  });

  test("of a service that nobody knows", async () => {
    const { credentials } = await load(EXAMPLE);
    expect(credentials?.[1]).toEqual({
      name: "partner-api",
      provider: undefined,
      environment: { name: "staging", baseUrl: "https://staging.example.com/v1", allowPrivate: false },
      secret: undefined,
      secretVariable: "PARTNER_TOKEN",
      scheme: { kind: "bearer" },
      probe: { id: "custom", method: "GET", path: "/me", scheme: { kind: "bearer" }, headers: {}, answers: "json", signs: [] },
      owner: undefined,
      usedBy: [],
      requiredScopes: [],
      declaredExpiry: new Date("2027-01-15T00:00:00Z"),
      expiryWindow: { failDays: 0, warnDays: 14 },
      rotateUrl: undefined,
      place: { path: CONFIG_PATH, line: 10, column: 11 },
    });
  });

  test("needs no more than its provider's name", async () => {
    const credential = await loadCredential("credentials: [{ name: bot, provider: dailybot }]");
    expect(credential.secretVariable).toBe("DAILYBOT_API_KEY");
    expect(credential.environment.baseUrl).toBe(credential.provider?.environments[0]?.baseUrl);
  });

  test.each([undefined, ""])("whose variable is %j has no secret: the check says so, not the configuration", async (value) => {
    expect((await loadCredential("credentials: [{ name: bot, provider: dailybot }]", { DAILYBOT_API_KEY: value })).secret).toBeUndefined();
  });

  test.each<readonly [string, unknown]>([
    ["bearer", { kind: "bearer" }],
    ["basic", { kind: "basic" }],
    ['"header: X-Api-Key"', { kind: "header", name: "X-Api-Key" }],
    ['"query: api_key"', { kind: "query", name: "api_key" }],
    ["{ header: X-Api-Key }", { kind: "header", name: "X-Api-Key" }],
    ['{ header: Authorization, prefix: "Token " }', { kind: "header", name: "Authorization", prefix: "Token " }],
    ["{ query: api_key }", { kind: "query", name: "api_key" }],
    ["{ bearer: { word: token } }", { kind: "bearer", word: "token" }],
    ["{ basic: { username: api } }", { kind: "basic", username: "api" }],
    ["{ basic: { secret-as: username } }", { kind: "basic", secretAs: "username" }],
  ])("with the scheme %s", async (scheme, expected) => {
    const credential = await loadCredential(`credentials: [{ name: bot, provider: dailybot, scheme: ${scheme} }]`);
    expect(credential.scheme).toEqual(expected);
    expect(credential.probe?.scheme).toEqual(expected);
  });

  test("with a path of its own keeps what its provider says about refusals, not about success", async () => {
    const usual = await loadCredential("credentials: [{ name: bot, provider: dailybot }]");
    const own = await loadCredential(
      "credentials: [{ name: bot, provider: dailybot, probe: { path: /organization/, headers: { Accept-Language: en } } }]",
    );
    expect(own.probe).toMatchObject({ id: "custom", method: "GET", path: "/organization/", scheme: usual.scheme });
    expect(own.probe?.headers).toMatchObject({ ...usual.probe?.headers, "Accept-Language": "en" });
    expect(own.probe?.signs).toEqual(usual.probe?.signs);
  });

  test("with a path of its own does not keep what its provider says about success: that holds for one path only", async () => {
    const registry = (probe: string) =>
      `environments: { ours: { base-url: https://registry.example.com } }\ncredentials: [{ name: a, provider: npm, environment: ours${probe} }]`;
    const usual = await loadCredential(registry(""));
    const own = await loadCredential(registry(", probe: { path: /-/npm/v1/user }"));
    const meanings = (credential: typeof own) => credential.probe?.signs.map((sign) => sign.means);
    expect(meanings(usual)).toContain("valid");
    expect(meanings(own)).toEqual(meanings(usual)?.filter((means) => means !== "valid"));
  });

  test("says whose it must be and that reading is all it needs", async () => {
    const credential = await loadCredential("credentials: [{ name: bot, provider: dailybot, identity: Acme, access: read }]");
    expect(credential).toMatchObject({ expectedIdentity: "Acme", access: "read" });
  });

  test("lists who uses it and what it may do as text or as list", async () => {
    const credential = await loadCredential(
      'credentials: [{ name: bot, provider: dailybot, used-by: nightly report, scopes: "read:org, repo user" }]',
    );
    expect(credential.usedBy).toEqual(["nightly report"]);
    expect(credential.requiredScopes).toEqual(["read:org", "repo", "user"]);
  });
});

describe("what was said on the run stands over the file, the file over the default", () => {
  const file = `policy: { warn-within: 30d, fail-within: 2d, on-undetermined: fail, fail-on-confidence: structure }
credentials:
  - { name: plain, provider: dailybot }
  - { name: special, provider: github, warn-within: 60d, fail-within: 36h }
`;
  const windows = async (text: string, environment: Readonly<Record<string, string>> = {}) =>
    (await load(text, environment)).credentials?.map(({ expiryWindow }) => expiryWindow);

  test("default", async () => {
    const config = await load("credentials: [{ name: plain, provider: dailybot }]");
    expect(config.policy).toEqual({ onUndetermined: "warn", failOnConfidence: ["checksum", "structure", "prefix", "context"] });
    expect(config.check).toEqual({
      timeoutMs: 10_000,
      concurrency: 8,
      perHost: 1,
      confirmAttempts: 3,
      confirmDelayMs: 2_000,
      maxBodyBytes: 262_144,
    });
    expect(config.scan).toMatchObject({ excludePaths: [], maxFileBytes: 1_073_741_824 });
  });

  test("file", async () => {
    expect((await load(file)).policy).toEqual({ onUndetermined: "fail", failOnConfidence: ["checksum", "structure"] });
    expect(await windows(file)).toEqual([
      { warnDays: 30, failDays: 2 },
      { warnDays: 60, failDays: 1.5 },
    ]);
  });

  test("input; but what a credential says of itself is nearer still", async () => {
    const inputs = {
      "INPUT_WARN-WITHIN": "7d",
      "INPUT_FAIL-WITHIN": "1d",
      "INPUT_ON-UNDETERMINED": "warn",
      "INPUT_FAIL-ON-CONFIDENCE": "checksum",
    };
    expect((await load(file, inputs)).policy).toEqual({ onUndetermined: "warn", failOnConfidence: ["checksum"] });
    expect(await windows(file, inputs)).toEqual([
      { warnDays: 7, failDays: 1 },
      { warnDays: 60, failDays: 1.5 },
    ]);
  });

  test("a share takes the place of days, which stay for credentials whose lifetime is not known", async () => {
    const text = "policy: { warn-within: 20%, fail-within: 1d }\ncredentials: [{ name: plain, provider: dailybot }]";
    expect(await windows(text)).toEqual([{ warnDays: 14, failDays: 1, warnShare: 0.2 }]);
    expect(await windows(text, { "INPUT_WARN-WITHIN": "7d", "INPUT_FAIL-WITHIN": "5%" })).toEqual([
      { warnDays: 7, failDays: 1, failShare: 0.05 },
    ]);
  });

  test("steps warn from the largest on", async () => {
    const text = "policy: { warn-within: 20% }\ncredentials: [{ name: plain, provider: dailybot, warn-within: '7d, 30d, 14d' }]";
    expect(await windows(text)).toEqual([{ warnDays: 30, failDays: 0, stepDays: [30, 14, 7] }]);
  });

  test("the command line says the same as the inputs", async () => {
    const { inputs } = runOf("run", "--warn-within", "7d");
    expect((await load(file, {}, inputs)).credentials?.[0]?.expiryWindow).toEqual({ warnDays: 7, failDays: 2 });
  });
});

test("settings of check and scan reach the run", async () => {
  const everything = await load(undefined);
  const text = `check: { timeout: 500ms, concurrency: 2, per-host: 2, confirm: { attempts: 1, delay: 0s } }
scan: { exclude-paths: ["docs/**"], disable: [${everything.scan?.detectors[0]?.id}], max-file-bytes: 2048 }`;
  const config = await load(text);
  expect(config.check).toMatchObject({ timeoutMs: 500, concurrency: 2, perHost: 2, confirmAttempts: 1, confirmDelayMs: 0 });
  expect(config.scan).toMatchObject({ excludePaths: ["docs/**"], maxFileBytes: 2048 });
  expect(config.scan?.detectors).toEqual(everything.scan?.detectors.slice(1));
});

test("every detector knows who issues such keys, but for keys that anyone may issue", async () => {
  const { scan } = await load(undefined);
  const nobodys = catalogue.find(({ id }) => id === "generic")?.detectors.map((detector) => detector.id);
  expect(scan?.detectors.filter((detector) => detector.issuer === undefined).map((detector) => detector.id)).toEqual(nobodys);
});

describe("halves", () => {
  test("only what is asked for is in the result", async () => {
    expect(await load(EXAMPLE, { INPUT_CHECK: "false" })).toMatchObject({ credentials: undefined, scan: { target: { kind: "event" } } });
    expect((await load(EXAMPLE, { INPUT_SCAN: "false" })).scan).toBeUndefined();
  });

  test("a file without credentials is fine for a run that also scans, and said", async () => {
    const config = await load("scan: {}");
    expect(config.credentials).toBeUndefined();
    expect(config.notices).toEqual([".github/keyturn.yml lists no credentials: none is checked."]);
  });

  test("a check of nothing is a mistake: it would be green for ever", async () => {
    for (const text of ["scan: {}", undefined]) {
      const { message } = await failureOf(() => load(text, {}, runOf("check").inputs));
      expect(message).toBe(".github/keyturn.yml: there is no credential to check; list at least one under `credentials`, or scan as well.");
    }
  });
});

describe("which file", () => {
  test("none at all: commits are searched, and the run says what it did without", async () => {
    const config = await load(undefined);
    expect(config.notices).toEqual([
      "There is no configuration file (.github/keyturn.yml): no credential is checked and the usual settings hold.",
    ]);
    expect(config.scan?.detectors.length).toBeGreaterThan(0);
  });

  test.each([
    [
      { INPUT_CONFIG: "ci/keys.yml" },
      'input "config": there is no file at this path; check the path, and that actions/checkout runs before this step.',
    ],
  ])("one that was named has to be there", async (environment, message) => {
    expect((await failureOf(() => load(undefined, environment))).message).toBe(message);
  });

  test("named on the command line it has to be there too", async () => {
    const { message } = await failureOf(() => load(undefined, {}, runOf("run", "--config", "x.yml").inputs));
    expect(message).toBe("--config: there is no file at this path; check the path.");
  });

  test("an empty file says nothing, as no file does", async () => {
    expect((await load("# nothing yet\n")).policy).toEqual((await load(undefined)).policy);
  });
});

describe("whose file", () => {
  const BASE = "a".repeat(40);
  const fork: Occasion = {
    event: { kind: "pull-request", number: 7, base: BASE, head: "b".repeat(40), baseRef: "main", commits: 1 },
    trust: "no-secrets",
    label: "pull_request #7",
    repositoryUrl: undefined,
  };

  /** Whoever reads the working tree here reads what a stranger wrote. */
  function baseWith(text: string | undefined, asked: string[] = []): ConfigReaders {
    return {
      workingTree: async () => {
        throw new Error("the working tree must not be read");
      },
      commit: async (objectId, path) => {
        asked.push(`${objectId}:${path}`);
        return path === CONFIG_PATH ? text : undefined;
      },
    };
  }

  test("a fork's run believes the base commit's, and says so", async () => {
    const config = await loadConfig(readActionInputs({}), fork, {}, baseWith(EXAMPLE));
    expect(config.credentials).toHaveLength(2);
    expect(config.notices).toEqual([
      "This run is not trusted with secrets, so the configuration was read from its base commit aaaaaaa, not from the checked-out files.",
    ]);
  });

  test.each<readonly [string, Occasion["event"], string]>([
    ["pull_request_target", fork.event, BASE],
    ["workflow_run", { kind: "standing", name: "workflow_run", head: "c".repeat(40) }, "c".repeat(40)],
    [
      "a push of Dependabot",
      { kind: "push", ref: "refs/heads/x", before: BASE, after: "b".repeat(40), forced: false, defaultBranch: "main" },
      BASE,
    ],
  ])("%s reads from a commit that strangers cannot write", async (_, event, base) => {
    const asked: string[] = [];
    const config = await loadConfig(readActionInputs({}), { ...fork, event, trust: "dangerous" }, {}, baseWith(EXAMPLE, asked));
    expect(asked).toEqual([`${base}:${CONFIG_PATH}`]);
    expect(config.notices.join()).toContain("holds secrets beside code that anyone may have written");
  });

  test.each(["./ci//keys.yml", "ci\\keys.yml", "/srv/widgets/ci/keys.yml"])("%s is asked for as the commit knows it", async (path) => {
    const asked: string[] = [];
    const environment = { INPUT_CONFIG: path, GITHUB_WORKSPACE: "/srv/widgets" };
    await loadConfig(readActionInputs(environment), fork, environment, baseWith(undefined, asked));
    expect(asked).toEqual([`${BASE}:ci/keys.yml`]);
  });

  test.each(["../keys.yml", "/etc/keys.yml", "C:\\keys.yml", "ci/../../keys.yml"])("%s lies outside the repository", async (path) => {
    const { message } = await failureOf(() => loadConfig(readActionInputs({ INPUT_CONFIG: path }), fork, {}, baseWith(undefined)));
    expect(message).toBe("config: must be a path inside the repository, because this run reads it from the base commit.");
  });

  test("where the base has none the scan still runs, and the run says so", async () => {
    const config = await loadConfig(readActionInputs({ INPUT_CONFIG: CONFIG_PATH }), fork, {}, baseWith(undefined));
    expect(config.scan).toBeDefined();
    expect(config.notices).toEqual([
      "This run is not trusted with secrets, and its base commit aaaaaaa has no configuration file: no credential is checked and the usual settings hold.",
    ]);
  });

  test("a check alone, without a file to say what, has nothing to do and is no mistake where there are no secrets anyway", async () => {
    const config = await loadConfig(readActionInputs({ INPUT_SCAN: "false" }), fork, {}, baseWith(undefined));
    expect(config).toMatchObject({ credentials: undefined, scan: undefined });
  });

  test("where no base is known nothing is read at all", async () => {
    const event: Occasion["event"] = {
      kind: "push",
      ref: "refs/heads/x",
      before: undefined,
      after: BASE,
      forced: false,
      defaultBranch: "main",
    };
    const asked: string[] = [];
    const config = await loadConfig(readActionInputs({}), { ...fork, event }, {}, baseWith(EXAMPLE, asked));
    expect(asked).toEqual([]);
    expect(config.notices[0]).toMatch(/^The commit that this run's changes are based on is not known/);
  });

  test("a trusted run reads the checked-out file", async () => {
    const config = await loadConfig(readActionInputs({}), COMMAND_LINE, {}, workingTreeWith(EXAMPLE));
    expect(config.notices).toEqual([]);
  });
});
