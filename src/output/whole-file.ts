import { moveInto, writeNew } from "../support/io/write.ts";

/** Writes one file that the user named: whole or not at all, over whatever file is there. */
export function writeWholeFile(path: string, text: string, mode = "0600"): void {
  const staged = `${path}.${process.pid}.tmp`;
  writeNew(staged, text, mode);
  moveInto(staged, path);
}
