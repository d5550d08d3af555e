import { lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CorpusError } from "../errors.ts";

/** A file with secrets that others can read or could have written. */
export class PrivateFileError extends CorpusError {
  readonly code = "PRIVATE_FILE";
  readonly exitCode = 77;
}

/** Writes a file that only this user can read, whole or not at all. Its directory is made for this user alone. */
export function writePrivateFile(path: string, content: string): void {
  const staged = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  rmSync(staged, { force: true });
  writeFileSync(staged, content, { mode: 0o600, flag: "wx" });
  renameSync(staged, path);
}

/**
 * The text of a file that only this user can read; undefined when there is none.
 *
 * @throws PrivateFileError when it is another user's, a link, or open to others
 */
export function readPrivateFile(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  const isOurs = process.getuid === undefined || stat.uid === process.getuid();
  if (!stat.isFile() || !isOurs || (stat.mode & 0o077) !== 0) {
    throw new PrivateFileError(`${path} is not a file of this user's that only this user can read`, {
      hint: `Look at it, then: chmod 600 ${path}, or remove it.`,
      details: { path },
    });
  }
  return readFileSync(path, "utf8");
}

/** Removes such a file; no matter when it is gone already. */
export function dropPrivateFile(path: string): void {
  rmSync(path, { force: true });
}

/** Lays files into a directory that only we may enter and that is gone after the action; their paths, by the names given. */
export async function withPrivateFiles<T>(
  files: Readonly<Record<string, Uint8Array>>,
  action: (paths: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "corpus-"));
  try {
    const laid = Object.entries(files).map(([name, content], number) => {
      const path = join(directory, String(number));
      writeFileSync(path, content, { mode: 0o600 });
      return [name, path] as const;
    });
    return await action(Object.fromEntries(laid));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
