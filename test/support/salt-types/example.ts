import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type RawRelease, readDirectory } from "../../../tools/generate-salt-types/read.ts";

/** Reads state modules given as source text, `{ "file.py": "…" }`, as the generator reads those of Salt. */
export function readSource(modules: Readonly<Record<string, string>>): RawRelease {
  const root = mkdtempSync(path.join(tmpdir(), "corpus-states-"));
  try {
    const directory = path.join(root, "salt", "states");
    mkdirSync(directory, { recursive: true });
    for (const [name, text] of Object.entries(modules)) {
      const file = path.join(directory, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return readDirectory(directory);
  } finally {
    rmSync(root, { recursive: true });
  }
}
