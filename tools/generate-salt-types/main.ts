import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { committedFiles, type Files, input, RELEASES } from "./generate.ts";
import { readSalt, root } from "./read.ts";

const generated = path.join(root, "src", "salt", "generated");

function committed(): Files {
  return committedFiles(input(new Map(RELEASES.map((release) => [release, readSalt(release)]))));
}

function write(files: Files): void {
  const stale = present().filter((name) => !files.has(name));
  stale.forEach((name) => {
    rmSync(path.join(generated, name));
  });
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(generated, name)), { recursive: true });
    writeFileSync(path.join(generated, name), text);
  }
}

function present(): string[] {
  const entries = readdirSync(generated, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(generated, path.join(entry.parentPath, entry.name)));
}

write(committed());
