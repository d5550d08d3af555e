import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Files } from "./generate.ts";

/** The files below a directory, relative to it, sorted. */
export function presentFiles(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name))).sort();
}

/** One line for each file that is missing, differs or should not be there. */
export function differences(directory: string, expected: Files): string[] {
  const present = new Set(presentFiles(directory));
  const missing = [...expected.keys()].filter((name) => !present.has(name)).map((name) => `${name}: missing`);
  const foreign = [...present].filter((name) => !expected.has(name)).map((name) => `${name}: no longer made`);
  const changed = [...expected]
    .filter(([name, text]) => present.has(name) && readFileSync(path.join(directory, name), "utf8") !== text)
    .map(([name]) => `${name}: differs`);
  return [...missing, ...foreign, ...changed].sort();
}
