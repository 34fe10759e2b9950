// The README's first command works: it finds what it planted and cleans up after itself.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the demo finds every key that it planted, shows no secret and leaves nothing behind", async () => {
  const temporary = await mkdtemp(join(tmpdir(), "demo-test-"));
  try {
    const script = join(import.meta.dirname, "..", "..", "demo", "demo.ts");
    const env = { PATH: process.env.PATH ?? "", TMPDIR: temporary, NO_COLOR: "1" };
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
    expect(stdout).toContain("Keyturn behaved as expected.");
    expect(stdout).not.toContain("✗ ledger-api");
    expect(await readdir(temporary)).toEqual([]);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
});
