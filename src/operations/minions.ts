import { isSaltMap, type JobReport, type MinionResult, type SaltCall } from "../hosts/index.ts";

/** What a minion says of itself. */
export interface MinionFacts {
  readonly minion: string;
  readonly isUp: boolean;
  /** Salt's release on it. */
  readonly salt?: string;
  /** Distribution and its release, as the grain `osfinger` says. */
  readonly os?: string;
  /** Why it is not up. */
  readonly reason?: string;
}

/** Asks minions who they are. */
export const askFacts: SaltCall = { fun: "grains.item", args: ["saltversion", "osfinger"] };

/** What minions answered to {@link askFacts}. */
export function readFacts({ results }: JobReport): readonly MinionFacts[] {
  return results.map(({ minion, outcome, value, reason }) => {
    if (outcome === "missing") return { minion, isUp: false, ...(reason === undefined ? {} : { reason }) };
    const { saltversion, osfinger } = isSaltMap(value) ? value : {};
    return { minion, isUp: true, ...text("salt", saltversion), ...text("os", osfinger) };
  });
}

function text<K extends string>(key: K, value: unknown): { [P in K]?: string } {
  return typeof value === "string" ? ({ [key]: value } as { [P in K]?: string }) : {};
}

/** Asks minions where the modules are that were synced to them. */
export const askSyncedDirectory: SaltCall = { fun: "config.get", args: ["extension_modules"] };

/** Minions by the directory that they answered to {@link askSyncedDirectory}. */
export function readSyncedDirectories({ results }: JobReport): ReadonlyMap<string, readonly string[]> {
  const directories = new Map<string, string[]>();
  for (const { minion, value } of results) {
    if (typeof value !== "string" || !value.startsWith("/")) continue;
    directories.set(value, [...(directories.get(value) ?? []), minion]);
  }
  return directories;
}

/** Asks a minion for the hashes of all files below a directory. */
export function askHashes(directory: string): SaltCall {
  return { fun: "file.find", args: [directory], kwargs: { type: "f", print: "path,md5" } };
}

/** How what was synced to a minion differs from a tree. */
export interface PackDrift {
  readonly missing: readonly string[];
  readonly different: readonly string[];
}

/**
 * Compares the answer of one minion to {@link askHashes} with the files of a tree: MD5 sums by path below the directory, for
 * example `modules/mc_project.py`. What a minion has besides is not ours. Undefined when it did not answer.
 */
export function packDrift(
  result: MinionResult,
  directory: string,
  wanted: ReadonlyMap<string, string>,
): PackDrift | undefined {
  if (!Array.isArray(result.value)) return undefined;
  const found = new Map<string, string>();
  for (const row of result.value) {
    if (!Array.isArray(row)) continue;
    const [path, md5] = row as readonly unknown[];
    if (typeof path === "string" && typeof md5 === "string") found.set(path.slice(directory.length + 1), md5);
  }
  const paths = [...wanted.keys()];
  return {
    missing: paths.filter((path) => !found.has(path)),
    different: paths.filter((path) => found.has(path) && found.get(path) !== wanted.get(path)),
  };
}
