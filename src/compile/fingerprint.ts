import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "../support/hash.ts";
import { writeCacheFile } from "../support/io/cache.ts";
import { listFiles, readText, signatureOf } from "../support/io/read.ts";
import { signatureBeside } from "./load/beside.ts";
import { indexInputs } from "./load/cache.ts";
import { discover } from "./load/discover.ts";
import type { LoadOptions } from "./load/load.ts";

/**
 * Everything that a compilation depends on, as one hash: the definitions and what they import, the pack, and corpus's own code.
 * Undefined when a definition was never compiled as it is now, or is missing. What packages read that definitions import (files, the
 * clock, the environment) is not seen.
 */
export function fingerprint(options: LoadOptions & { readonly packDir: string }): string | undefined {
  const { entries, strays } = discover(options.projectsDir, options.project);
  if (strays.length > 0) return undefined;
  const inputs = indexInputs(options.cacheDir, Object.keys(options.api).toSorted());
  if (!entries.every((entry) => inputs.isCurrent(entry))) return undefined;
  const code = codeDirectory();
  const sources = [code, options.packDir].map((directory) =>
    listFiles(directory, isCode).map((path) => [path, signatureOf(`${directory}/${path}`)]),
  );
  return sha256(
    JSON.stringify([
      process.version,
      options.root,
      entries.map((entry) => [entry, inputs.digestsOf(entry), signatureBeside(dirname(entry))]),
      sources,
    ]),
  );
}

/** Not what is beside it for debuggers, editors (`dist/types`) and Python. */
const isCode = (name: string): boolean => name !== "types" && name !== "__pycache__" && !name.endsWith(".map");

/** `src` or `dist`: where this file is. */
function codeDirectory(): string {
  const here = fileURLToPath(import.meta.url);
  const [root] = /^.*\/(?:src|dist)(?=\/)/.exec(here) ?? [dirname(here)];
  return root;
}

/** What a build of a fingerprint left: where, and the hash of its manifest. */
export interface Stamp {
  readonly fingerprint: string;
  readonly manifest: string;
  readonly projects: readonly string[];
}

const stampFile = (cacheDir: string, tree: string): string => `${cacheDir}/stamp-${sha256(tree).slice(0, 16)}.json`;

export function readStamp(cacheDir: string, tree: string): Stamp | undefined {
  try {
    return (JSON.parse(readText(stampFile(cacheDir, tree)) ?? "null") as Stamp | null) ?? undefined;
  } catch {
    return undefined; // A damaged stamp costs time, not correctness.
  }
}

export function writeStamp(cacheDir: string, tree: string, stamp: Stamp): void {
  writeCacheFile(stampFile(cacheDir, tree), JSON.stringify(stamp));
}
