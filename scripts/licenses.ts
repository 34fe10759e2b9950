// The licence texts of everything that the bundles may contain: every package that is installed for use, not for development.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Taken from the lock file, so that the text depends on nothing else and is the same everywhere. */
export function licenseTexts(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const sections = Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== "" && dev !== true && optional !== true)
    .map(([path, { version, license }]) => section(root, path, version ?? "", license ?? ""));
  return sections.join("\n\n");
}

function section(root: string, path: string, version: string, license: string): string {
  const folder = join(root, path);
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e/i.test(name)) : undefined;
  const text =
    file === undefined ? "(the package brings no licence text)" : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  return `${path.replace(/^.*node_modules\//, "")} ${version} (${license})\n\n${text}\n`;
}
