import { userCacheDir } from "../../support/environment.ts";
import { sha256 } from "../../support/hash.ts";
import { readText } from "../../support/io/read.ts";

/** What is known of a master, for the shell. */
export interface KnownNames {
  readonly minions: readonly string[];
  readonly functions: readonly string[];
  readonly runners: readonly string[];
}

const nothing: KnownNames = { minions: [], functions: [], runners: [] };

/** The file of the names of one master; undefined when the user has no cache. */
export function namesPath(configDir: string): string | undefined {
  const cache = userCacheDir();
  return cache === undefined ? undefined : `${cache}/names-${sha256(configDir).slice(0, 12)}.json`;
}

/** What was kept; nothing when nothing was, or it cannot be read. */
export function readNames(configDir: string): KnownNames {
  const path = namesPath(configDir);
  try {
    const names = JSON.parse((path && readText(path)) ?? "{}") as Partial<KnownNames>;
    return { ...nothing, ...names };
  } catch {
    return nothing;
  }
}
