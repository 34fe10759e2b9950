// Every configuration in the documentation loads, every step uses inputs that exist, and what is generated is fresh.
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ACTION_INPUTS } from "../../src/config/inputs.ts";
import { load } from "./loading.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const PAGES = ["README.md", ...globSync("docs/**/*.md", { cwd: ROOT })].filter((page) => existsSync(join(ROOT, page)));
const SECTIONS = ["environments", "credentials", "check", "scan", "policy"];

interface Example {
  readonly page: string;
  readonly line: number;
  readonly text: string;
}

const examples = PAGES.flatMap(examplesOf);
const configurations = examples.filter(({ text }) => isConfiguration(parse(text)));

function examplesOf(page: string): readonly Example[] {
  const content = readFileSync(join(ROOT, page), "utf8");
  return [...content.matchAll(/^```ya?ml\n(.*?)^```$/gms)].map((match) => ({
    page,
    line: content.slice(0, match.index).split("\n").length + 1,
    text: match[1] ?? "",
  }));
}

function isConfiguration(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).some((key) => SECTIONS.includes(key));
}

test("there are examples to test", () => {
  expect(configurations.length).toBeGreaterThanOrEqual(8);
});

test.each(configurations)("the configuration at $page:$line loads", async ({ text }) => {
  await load(text);
});

test("steps in examples use inputs that exist", () => {
  const wrong = examples.flatMap(({ page, line, text }) =>
    stepsOf(parse(text))
      .flatMap((step) => Object.keys(step.with ?? {}))
      .filter((name) => !ACTION_INPUTS.some((input) => input === name))
      .map((name) => `${page}:${line} uses ${name}`),
  );
  expect(wrong).toEqual([]);
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The steps that run Keyturn, however deep in a workflow. */
function stepsOf(value: unknown): readonly Step[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(stepsOf);
  return "uses" in value && /\/keyturn@/.test(String(value.uses)) ? [value as Step, ...inside] : inside;
}

test("schema and tables are what the definition and action.yml give", () => {
  const output = execFileSync(process.execPath, ["scripts/generate.ts", "--check"], { cwd: ROOT, encoding: "utf8" });
  expect(output).toBe("");
});
