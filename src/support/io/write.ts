import { chmodSync, mkdirSync, renameSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";

/** The writing half of files; imported by `output` alone. */

/** Makes a directory, and those that it is in. */
export function makeDirectory(path: string): void {
  mkdirSync(path, { recursive: true });
}

/** Writes a new file with exactly this mode. */
export function writeNew(path: string, content: string | Uint8Array, mode: string): void {
  writeFileSync(path, content);
  chmodSync(path, Number.parseInt(mode, 8));
}

/** Moves a file over whatever file is there. */
export function moveInto(from: string, to: string): void {
  renameSync(from, to);
}

/** Makes a link point somewhere, in one step: whoever follows it meanwhile comes to the old place or to the new one. */
export function pointLink(path: string, target: string): void {
  const staged = `${path}.${process.pid}.link`;
  rmSync(staged, { force: true });
  symlinkSync(target, staged);
  renameSync(staged, path);
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
