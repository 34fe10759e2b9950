// Stories of the audit: the built command line, a service on loopback, a file that says more or less about each key.
import { afterEach, expect, test } from "vitest";
import { randomKey } from "../support/keys.ts";
import { type Stage, setStage } from "./stage.ts";

let stage: Stage;

afterEach(() => stage.close());

test("keyturn audit says what is missing around each credential, as a table and in the document", async () => {
  const works = { json: { id: 1 } };
  stage = await setStage({
    keys: { CARED: { value: randomKey("acme_", 32), answer: works }, BARE: { value: randomKey("acme_", 32), answer: works } },
  });
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  await stage.commit("Base", {
    ".github/keyturn.yml": `environments:
  production: { base-url: "${stage.baseUrl}", allow-private: true }
policy: { require-owner: true, review-within: 30d }
credentials:
  - name: prod-search-index
    environment: production
    secret: { env: CARED }
    probe: { path: /me }
    owner: search-team
    used-by: [shop]
    expires: ${day(-90)}
    created: ${day(10)}
    last-reviewed: ${day(5)}
    rotation-procedure: https://wiki.example.com/rotate
    rotation-tested: ${day(10)}
  - { name: bare, environment: production, secret: { env: BARE }, probe: { path: /me } }
`,
  });
  const text = await stage.runCli("audit");
  expect(text.stderr).toBe("");
  expect(text.exitCode).toBe(0);
  expect(text.stdout).toMatch(/^100 +prod-search-index \(production\) +nothing$/m);
  expect(text.stdout).toMatch(/^\d+ +bare \(production\) +owner, used-by, expiry, reminder, rotation-procedure/m);

  const { audit, findings } = JSON.parse((await stage.runCli("audit", "--json")).stdout);
  expect(audit.credentials).toMatchObject([{ name: "prod-search-index", score: 100 }, { name: "bare" }]);
  expect(findings.map(({ title }: { readonly title: string }) => title)).toEqual([
    "bare (production) is due for review",
    "bare (production) has no owner",
  ]);
});
