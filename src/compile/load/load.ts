import { basename, dirname, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProjectDefinition } from "../../definitions/project.ts";
import type { SaltDefinition } from "../../definitions/salt.ts";
import type { Finding } from "../../model/finding.ts";
import { loadWhole } from "../../support/eager.ts";
import { type BesideFile, readBeside } from "./beside.ts";
import { apiSymbol, bundle, bundleAlone } from "./bundle.ts";
import { type CachedModule, type DefinitionCache, openCache } from "./cache.ts";
import { discover, strayFinding } from "./discover.ts";
import { world, worldSymbol } from "./world.ts";

/** Where definitions are and how they are loaded. Paths are absolute. */
export interface LoadOptions {
  readonly projectsDir: string;
  /** Paths in findings and manifests are relative to it. */
  readonly root: string;
  readonly cacheDir: string;
  /** The public API that definitions import as `corpus`. */
  readonly api: Readonly<Record<string, unknown>>;
  /** Only this project. @default all */
  readonly project?: string | undefined;
}

/** A definition and the file that it came from, relative to the root. */
export interface LoadedProject {
  /** The files beside it. */
  readonly files: readonly BesideFile[];
  readonly definition: ProjectDefinition;
  readonly file: string;
}

/** What a workspace defines. */
export interface Loaded {
  readonly projects: readonly LoadedProject[];
  readonly salt?: { readonly definition: SaltDefinition; readonly file: string } | undefined;
}

/** Finds, transpiles and evaluates the definitions of a workspace. */
export async function load(options: LoadOptions): Promise<Loaded & { findings: Finding[] }> {
  const { entries, strays } = discover(options.projectsDir, options.project);
  const cache = openCache(options.cacheDir, apiNamesOf(options));
  const { modules, findings } = await transpile(entries, cache, options);
  Object.assign(globalThis, { [apiSymbol]: options.api, [worldSymbol]: world });
  const spoilt = await spoiltEntries(modules);
  if (spoilt.length > 0) {
    const alone = await bundleAlone(spoilt, bundleOptions(options));
    for (const made of alone.bundles) for (const [entry, found] of cache.keep(made)) modules.set(entry, found);
  }
  cache.save();
  findings.push(...strays.map((directory) => strayFinding(directory, options.root)));
  const projects: LoadedProject[] = [];
  let salt: Loaded["salt"];
  for (const entry of entries) {
    const module = modules.get(entry);
    if (module === undefined) continue;
    const loaded = await evaluate(module, relative(options.root, entry));
    if (!("definition" in loaded)) findings.push(loaded);
    else if (isSalt(loaded)) salt = loaded;
    else projects.push({ ...loaded, files: readBeside(dirname(entry)) } as LoadedProject);
  }
  return { projects, salt, findings };
}

const isSalt = (loaded: Evaluated): loaded is NonNullable<Loaded["salt"]> => loaded.definition.kind === "salt";

const apiNamesOf = ({ api }: LoadOptions): string[] => Object.keys(api).toSorted();

const bundleOptions = (options: LoadOptions) => ({
  root: options.root,
  outdir: options.cacheDir,
  apiNames: apiNamesOf(options),
});

async function transpile(
  entries: readonly string[],
  cache: DefinitionCache,
  options: LoadOptions,
): Promise<{ modules: Map<string, CachedModule>; findings: Finding[] }> {
  const modules = new Map<string, CachedModule>();
  const stale: string[] = [];
  for (const entry of entries) {
    const module = cache.find(entry);
    if (module === undefined) stale.push(entry);
    else modules.set(entry, module);
  }
  if (stale.length === 0) return { modules, findings: [] };
  const { bundles, findings } = await bundle(stale, bundleOptions(options));
  for (const made of bundles) for (const [entry, found] of cache.keep(made)) modules.set(entry, found);
  return { modules, findings };
}

/** A definition that throws takes those with it that share its module: they are to be bundled alone. */
async function spoiltEntries(modules: ReadonlyMap<string, CachedModule>): Promise<string[]> {
  const sharing = new Map<string, string[]>();
  for (const [entry, { module }] of modules) sharing.set(module, [...(sharing.get(module) ?? []), entry]);
  const spoilt: string[] = [];
  for (const [module, entries] of sharing) if (entries.length > 1 && !(await loads(module))) spoilt.push(...entries);
  return spoilt;
}

const loads = (module: string): Promise<boolean> =>
  exportsOf(module).then(
    () => true,
    () => false,
  );

type Exports = Readonly<Record<string, { readonly default?: Evaluated["definition"] }>>;

const exportsOf = (module: string): Promise<Exports> =>
  loadWhole(() => import(pathToFileURL(module).href) as Promise<Exports>);

interface Evaluated {
  readonly definition: ProjectDefinition | SaltDefinition;
  readonly file: string;
}

async function evaluate({ module, exportName }: CachedModule, file: string): Promise<Evaluated | Finding> {
  const path = dirname(file);
  const [kind, maker] = basename(file) === "salt.ts" ? ["salt", "defineSalt"] : ["project", "defineProject"];
  const missing: Finding = {
    path,
    message: `has no default export made by ${maker}(…)`,
    hint: `export default ${maker}({ … })`,
    place: { file },
  };
  try {
    const definition = (await exportsOf(module))[exportName]?.default;
    return definition?.kind === kind ? { definition, file } : missing;
  } catch (error) {
    const [message, stack] = error instanceof Error ? [error.message, error.stack] : [String(error), undefined];
    return { path, message: `fails to load: ${message}`, stack, place: stack === undefined ? { file } : undefined };
  }
}
