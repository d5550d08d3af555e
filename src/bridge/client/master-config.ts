import { dirname, isAbsolute, join, normalize } from "node:path";
import { loadAll, YAML11_SCHEMA } from "js-yaml";
import { BridgeError, ConfigurationError } from "../errors.ts";
import { compileGlob } from "../events/glob.ts";
import { localFiles, type MasterFiles } from "../transport/master-files.ts";
import { effectiveConfig, type MasterConfig } from "./config-defaults.ts";

type Settings = Readonly<Record<string, unknown>>;

/**
 * Reads a master's configuration as salt/config/__init__.py `client_config` does: `<dir>/master`, then the files of
 * `default_include` (`master.d/*.conf`) and `include`, each wins over the one before; Salt's defaults for what is absent.
 * `configDir` is an absolute path on the host whose files are read.
 *
 * @throws ConfigurationError when there is no `master` file, or it is not YAML
 */
export async function readMasterConfig(configDir: string, files: MasterFiles = localFiles): Promise<MasterConfig> {
  const path = join(configDir, "master");
  const main = await readSettings(files, path);
  if (main === undefined) {
    throw new ConfigurationError(`there is no master configuration at ${path}`, {
      hint: "Say where it is with --config-dir DIR or CORPUS_MASTER_CONFIG.",
      details: { path },
    });
  }
  const merged = { ...main, ...(await readIncludes(files, main["default_include"] ?? "master.d/*.conf", path)) };
  Object.assign(merged, await readIncludes(files, main["include"] ?? [], path));
  return effectiveConfig(merged, (await files.identity()).user);
}

async function readIncludes(files: MasterFiles, include: unknown, from: string): Promise<Settings> {
  const patterns = (Array.isArray(include) ? include : [include]).filter((item) => typeof item === "string");
  const merged: Record<string, unknown> = {};
  for (const pattern of patterns) {
    const absolute = isAbsolute(pattern) ? pattern : join(dirname(from), pattern);
    for (const path of await expand(files, normalize(absolute))) {
      const settings = (await readSettings(files, path)) ?? {};
      Object.assign(merged, settings);
      if (settings["include"] !== undefined)
        Object.assign(merged, await readIncludes(files, settings["include"], path));
    }
  }
  return merged;
}

/** Files that match a pattern whose wildcards are in its last part, as they are in every configuration that we know of. */
async function expand(files: MasterFiles, pattern: string): Promise<string[]> {
  const at = pattern.lastIndexOf("/");
  const directory = pattern.slice(0, at);
  const matches = compileGlob(pattern.slice(at + 1));
  const names = (await files.listIfPresent(directory)).filter((name) => !name.startsWith(".") && matches(name));
  return names.map((name) => join(directory, name));
}

async function readSettings(files: MasterFiles, path: string): Promise<Settings | undefined> {
  try {
    const bytes = await files.readIfPresent(path);
    if (bytes === undefined) return undefined;
    // Of several documents Salt takes the first; a file of comments has none.
    const settings: unknown = loadAll(bytes.toString("utf8"), { schema: YAML11_SCHEMA })[0] ?? {};
    if (typeof settings !== "object" || Array.isArray(settings)) throw new TypeError("it is not a map");
    return settings as Settings;
  } catch (error) {
    if (error instanceof BridgeError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`the configuration ${path} cannot be read: ${why}`, {
      details: { path },
      cause: error,
    });
  }
}
