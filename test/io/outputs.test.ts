// Outputs reach later steps as they are, and a value can never begin an output of its own.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { writeOutputs } from "../../src/io/outputs.ts";
import { parsePairs } from "../support/file-commands.ts";

const folders: string[] = [];

async function emptyFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "outputs-"));
  folders.push(folder);
  const path = join(folder, "output");
  await writeFile(path, "");
  return path;
}

async function written(outputs: Readonly<Record<string, string | undefined>>): Promise<Readonly<Record<string, string>>> {
  const path = await emptyFile();
  vi.stubEnv("GITHUB_OUTPUT", path);
  await writeOutputs(outputs, path);
  return parsePairs(await readFile(path, "utf8"));
}

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe("outputs", () => {
  test("are read as they were written, empty and missing ones as empty", async () => {
    const outputs = { result: "clean", "exit-code": "0", json: " /tmp/a b=c<<d.json ", none: "", missing: undefined };
    expect(await written(outputs)).toEqual({ ...outputs, missing: "" });
  });

  test.each(["\n", "\r\n", "\r"])("that hold %j cannot begin another output", async (lineBreak) => {
    const outputs = await written({ result: "clean", name: `a${lineBreak}result=findings${lineBreak}` });
    expect(outputs.result).toBe("clean");
    expect(Object.keys(outputs)).toEqual(["result", "name"]);
  });

  test("go on after what an earlier step of the same action wrote", async () => {
    const path = await emptyFile();
    await writeFile(path, "earlier=1\n");
    await writeOutputs({ result: "clean" }, path);
    expect(parsePairs(await readFile(path, "utf8"))).toEqual({ earlier: "1", result: "clean" });
  });
});
