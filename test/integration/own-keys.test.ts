// A run that only searches commits also knows the configured keys, and says whose key was committed.
import { expect, test } from "vitest";
import { readCommandLine } from "../../src/config/command.ts";
import { loadConfig } from "../../src/config/load.ts";
import { readOccasion } from "../../src/config/occasion.ts";
import { createConfigReaders } from "../../src/io/config-readers.ts";
import { createWorld } from "../../src/io/world.ts";
import type { Report } from "../../src/model/report.ts";
import { run } from "../../src/run.ts";
import { madeUpKey } from "../support/credential.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const CONFIGURATION = `environments:
  production: { base-url: "https://api.example.com/v1" }
credentials:
  - name: reporting
    environment: production
    secret: { env: REPORTING_SECRET }
    authentication:
      aws-signature: { access-key-id: { env: KEY_ID }, region: us-east-1, service: sts, session-token: { env: SESSION_TOKEN } }
    probe: { path: /me }
  - { name: search, environment: production, secret: { env: SEARCH_KEY }, probe: { path: /me } }
`;

async function scanAll(repository: Repository, environment: Readonly<Record<string, string>>): Promise<Report> {
  const command = readCommandLine(["scan", "--all"]);
  if (command.kind !== "run") throw new Error("expected a run");
  const world = createWorld({ directory: repository.path, environment, log: SILENT, token: undefined });
  const config = await loadConfig(command.inputs, await readOccasion({}, undefined), environment, createConfigReaders(world, undefined));
  return run(config, world);
}

const SILENT = { info: () => undefined, debug: () => undefined };

test("a scan without a check finds a configured value and names its credential", async () => {
  const repository = await createRepository();
  const key = madeUpKey();
  await repository.commit({ ".github/keyturn.yml": CONFIGURATION });
  const commit = await repository.commit({ "test/notes.txt": `one\n${Buffer.from(key).toString("hex")}\n` });
  const report = await scanAll(repository, { SEARCH_KEY: key });
  expect(report.checks).toBeUndefined();
  expect(report.findings).toMatchObject([
    {
      disposition: "fails",
      finding: { kind: "leak", credential: { name: "search" }, leak: { places: [{ path: "test/notes.txt", line: 2, commit }] } },
    },
  ]);
});

test("every secret of a credential is searched for, and nobody is asked", async () => {
  const repository = await createRepository();
  const secret = madeUpKey();
  await repository.commit({ ".github/keyturn.yml": CONFIGURATION, "a.txt": `x${secret}y\n` });
  const report = await scanAll(repository, { REPORTING_SECRET: madeUpKey(), KEY_ID: "reporting", SESSION_TOKEN: secret });
  expect(report.findings).toMatchObject([{ finding: { credential: { name: "reporting" } } }]);
  expect(report.unanswered).toEqual([]);
});
