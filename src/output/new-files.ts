import { dirname } from "node:path";
import { kindOf } from "../support/io/read.ts";
import { makeDirectory, writeNew } from "../support/io/write.ts";
import { ExistingFileError } from "./errors.ts";
import { defaultMode } from "./manifest.ts";

/**
 * Writes files that belong to an author from then on: no manifest owns them.
 *
 * @param files contents by path, relative to the root
 * @throws ExistingFileError naming all that are there already; nothing was written
 */
export function writeNewFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  const existing = Object.keys(files).filter((path) => kindOf(`${root}/${path}`) !== undefined);
  if (existing.length > 0) throw new ExistingFileError(root, existing);
  for (const [path, content] of Object.entries(files)) {
    makeDirectory(dirname(`${root}/${path}`));
    writeNew(`${root}/${path}`, content, defaultMode);
  }
}
