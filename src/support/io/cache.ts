import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** How a file of a cache is kept. */
export interface CacheFileOptions {
  /**
   * Whether nobody but its owner may read it, or enter a directory that is made for it.
   * @default false
   */
  readonly isPrivate?: boolean;
}

/**
 * Writes a file of a cache: whole or not at all, and readers may come at any time. Caches may be lost; trees that users own are
 * written by `output` alone.
 */
export function writeCacheFile(path: string, content: string | Uint8Array, options: CacheFileOptions = {}): void {
  const staged = `${path}.${process.pid}.tmp`;
  const { isPrivate = false } = options;
  mkdirSync(dirname(path), { recursive: true, ...(isPrivate ? { mode: 0o700 } : {}) });
  writeFileSync(staged, content, isPrivate ? { mode: 0o600 } : {});
  renameSync(staged, path);
}

/** Removes a file of a cache; no matter when it is gone already. */
export function dropCacheFile(path: string): void {
  rmSync(path, { force: true });
}
