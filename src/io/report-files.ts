// Writes finished reports to disk, creating folders on the way.

import { dirname } from "node:path";

export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

export async function writeReportFiles(files: readonly ReportFile[]): Promise<void> {
  if (files.length === 0) return;
  const { mkdir, writeFile } = await import("node:fs/promises");
  for (const file of files) {
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(file.path, file.text, "utf8");
  }
}
