import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file of a cache: whole or not at all, and readers may come at any time. Caches may be lost; trees that users own are
 * written by `output` alone.
 */
export function writeCacheFile(path: string, content: string | Uint8Array): void {
  const staged = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(staged, content);
  renameSync(staged, path);
}

/** Removes a file of a cache; no matter when it is gone already. */
export function dropCacheFile(path: string): void {
  rmSync(path, { force: true });
}
