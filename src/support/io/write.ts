import { chmodSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** The writing half of files; imported by `output` alone. */

/** Writes a new file with exactly this mode; makes its directories. */
export function writeNew(path: string, content: string, mode: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, Number.parseInt(mode, 8));
}

/** Moves a file over whatever file is there; makes the directories of the destination. */
export function moveInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

export function removeFile(path: string): void {
  rmSync(path, { force: true });
}

export function removeTree(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** Removes a directory when it is empty; says whether it did. */
export function removeEmptyDirectory(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      ["ENOTEMPTY", "ENOENT", "EEXIST", "ENOTDIR"].includes(String(error.code))
    )
      return false;
    throw error;
  }
}
