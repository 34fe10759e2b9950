// Keyturn's demo: twelve keys in every state, a pull request that leaks two, and what a user would see of it. No network.

import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import colours from "picocolors";
import { githubToken } from "../test/support/keys.ts";
import { runStep, type StepResult } from "../test/support/runner.ts";
import { examine } from "./examine.ts";
import { section, showAnnotations, showLog, showOutputs, showSummary, WIDTH } from "./page.ts";
import { makePullRequest, type PullRequest } from "./pull-request.ts";
import { configurationText, LEAKED_AND_IN_USE, type Planted, plantCredentials, startServices } from "./story.ts";

const ROOT = join(import.meta.dirname, "..");
const REPORTS = join(ROOT, "build", "demo");

// A reader that goes away, as `head` does, must not keep the demo from cleaning up.
process.stdout.on("error", () => undefined);
process.exitCode = await demo();

async function demo(): Promise<number> {
  if (!existsSync(join(ROOT, "dist", "index.js"))) {
    console.log("dist/index.js is missing: run `npm run build` first.");
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), "keyturn-demo-"));
  const planted = await plantCredentials();
  const services = await startServices(planted);
  try {
    const github = githubToken();
    const inUse = planted.find(({ name }) => name === LEAKED_AND_IN_USE)?.value ?? "";
    const pullRequest = await makePullRequest(folder, configurationText(planted, services), { inUse, github });
    introduce(planted, pullRequest);
    const result = await runKeyturn(folder, planted, pullRequest);
    await writeFile(join(REPORTS, "summary.md"), result.summary);
    await writeFile(join(REPORTS, "step.log"), stripVTControlCharacters(result.log));
    show(result);
    return await conclude(result, planted, github);
  } finally {
    await Promise.all([...services.values()].map((service) => service.close()));
    await rm(folder, { recursive: true, force: true });
  }
}

function introduce(planted: readonly Planted[], pullRequest: PullRequest): void {
  console.log(colours.bold("\nKeyturn: does every key still turn, and has one been left in the door?\n"));
  console.log("  Pull request #7 of acme/widgets runs one workflow step, the real one, on a runner that behaves like GitHub's.");
  console.log("  The services behind the keys run on this machine; nothing leaves it.");
  section("What was planted", "demo/story.ts, demo/pull-request.ts");
  const width = Math.max(...planted.map(({ name }) => name.length));
  for (const { name, state } of planted) console.log(`  ${colours.bold(name.padEnd(width))}  ${state}`);
  console.log(`\n  In the ${pullRequest.commits} commits of the pull request:`);
  console.log(`  ${colours.bold("src/report.ts")}       the key ${LEAKED_AND_IN_USE}, added in one commit and taken out in the next`);
  console.log(`  ${colours.bold("deploy/secret.yaml")}  a GitHub token, base64-encoded in a Kubernetes Secret`);
}

async function runKeyturn(folder: string, planted: readonly Planted[], pullRequest: PullRequest): Promise<StepResult> {
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  return runStep({
    actionDirectory: ROOT,
    workspace: folder,
    event: pullRequest.event,
    inputs: {
      config: ".github/keyturn.yml",
      json: join(REPORTS, "keyturn.json"),
      sarif: join(REPORTS, "keyturn.sarif"),
      html: join(REPORTS, "keyturn.html"),
    },
    env: Object.fromEntries(planted.map(({ variable, value }) => [variable, value])),
    secrets: planted.map(({ value }) => value),
  });
}

function show(result: StepResult): void {
  section("The step's log", "what Keyturn printed, secrets masked");
  showLog(result, `${shownFolder()}/step.log`);
  section("Annotations", "on the changed lines of the pull request");
  showAnnotations(result);
  section("The job summary", "a page with tables on GitHub, here as text");
  showSummary(result);
  section("Outputs", "for later steps");
  showOutputs(result);
}

function shownFolder(): string {
  return relative(process.cwd(), REPORTS) || ".";
}

async function conclude(result: StepResult, planted: readonly Planted[], github: string): Promise<number> {
  section("Did Keyturn see what was planted?", "expected and found");
  const findings = await examine(result, planted, github, REPORTS);
  for (const { held, says } of findings) console.log(`  ${held ? colours.green("✓") : colours.red("✗")} ${says}`);
  console.log(`\n  Reports, the summary and the whole log: ${shownFolder()}/`);
  const held = findings.every((finding) => finding.held);
  const verdict = held ? colours.green("Keyturn behaved as expected.") : colours.red("Keyturn did not behave as expected.");
  console.log(`\n${colours.bold(verdict)}\n${colours.dim("─".repeat(WIDTH))}`);
  return held ? 0 : 1;
}
