import { sha256 } from "../../support/hash.ts";
import { writeCacheFile } from "../../support/io/cache.ts";
import { exists, readBytes, readText } from "../../support/io/read.ts";
import type { Bundle } from "./bundle.ts";

/** Bump when bundling changes, so that old entries are not used. */
const format = 4;

/** What is remembered of a bundled definition. */
interface Entry {
  readonly inputs: Readonly<Record<string, string>>;
  /** File name of the module in the cache. */
  readonly module: string;
  readonly exportName: string;
}

/** Where a definition's exports are: a module's path, and the export that holds them. */
export interface CachedModule {
  readonly module: string;
  readonly exportName: string;
}

/** Bundled definitions by the content of all files that went into them. */
export interface DefinitionCache {
  /** The module of an unchanged definition; undefined when it must be bundled. */
  find(entry: string): CachedModule | undefined;
  /** Keeps a bundle and returns the modules of its definitions, by entry. */
  keep(bundle: Bundle): Map<string, CachedModule>;
  /** Writes what was kept; a build that changed nothing writes nothing. */
  save(): void;
}

/** Opens the cache in a directory, for one form of the public API (its names are part of every bundle). */
export function openCache(directory: string, apiNames: readonly string[]): DefinitionCache {
  const indexFile = `${directory}/index.json`;
  const key = keyOf(apiNames);
  const entries = readIndex(indexFile, key);
  const digests = new Map<string, string | undefined>();
  const digest = (path: string): string | undefined => {
    if (!digests.has(path)) digests.set(path, hashOf(path));
    return digests.get(path);
  };
  const present = new Map<string, boolean>();
  const isPresent = (module: string): boolean => {
    if (!present.has(module)) present.set(module, exists(`${directory}/${module}`));
    return present.get(module) ?? false;
  };
  let changed = false;
  return {
    find: (entry) => {
      const known = entries[entry];
      const isCurrent =
        known !== undefined && Object.entries(known.inputs).every(([path, hash]) => digest(path) === hash);
      return isCurrent && isPresent(known.module)
        ? { module: `${directory}/${known.module}`, exportName: known.exportName }
        : undefined;
    },
    keep: (bundle) => {
      const module = `${sha256(bundle.code + bundle.sourceMap).slice(0, 32)}.mjs`;
      writeCacheFile(`${directory}/${module}`, bundle.code);
      writeCacheFile(`${directory}/${module}.map`, bundle.sourceMap);
      for (const { entry, exportName, inputs } of bundle.definitions)
        entries[entry] = {
          inputs: Object.fromEntries(inputs.map((path) => [path, digest(path) ?? ""])),
          module,
          exportName,
        };
      changed = true;
      const made = (exportName: string): CachedModule => ({ module: `${directory}/${module}`, exportName });
      return new Map(bundle.definitions.map(({ entry, exportName }) => [entry, made(exportName)]));
    },
    save: () => {
      if (changed) writeCacheFile(indexFile, JSON.stringify({ key, entries }));
    },
  };
}

/** What is known of cached definitions, without loading any. */
export interface IndexedInputs {
  isCurrent(entry: string): boolean;
  /** Hashes of all files that went into a definition. */
  digestsOf(entry: string): Readonly<Record<string, string>>;
}

/** Reads the index alone. */
export function indexInputs(directory: string, apiNames: readonly string[]): IndexedInputs {
  const entries = readIndex(`${directory}/index.json`, keyOf(apiNames));
  const digests = new Map<string, string | undefined>();
  const digest = (path: string): string | undefined => {
    if (!digests.has(path)) digests.set(path, hashOf(path));
    return digests.get(path);
  };
  return {
    isCurrent: (entry) =>
      Object.entries(entries[entry]?.inputs ?? { "": "" }).every(([path, hash]) => digest(path) === hash),
    digestsOf: (entry) => entries[entry]?.inputs ?? {},
  };
}

const keyOf = (apiNames: readonly string[]): string => sha256(JSON.stringify([format, apiNames]));

function hashOf(path: string): string | undefined {
  const content = readBytes(path);
  return content === undefined ? undefined : sha256(content);
}

function readIndex(file: string, key: string): Record<string, Entry> {
  const text = readText(file);
  if (text === undefined) return {};
  try {
    const index = JSON.parse(text) as { key: string; entries: Record<string, Entry> };
    return index.key === key ? index.entries : {};
  } catch {
    return {}; // A damaged cache costs time, not correctness.
  }
}
