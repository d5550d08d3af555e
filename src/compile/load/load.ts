import { dirname, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProjectDefinition } from "../../definitions/project.ts";
import type { Finding } from "../../model/finding.ts";
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

/** Finds, transpiles and evaluates the definitions of a workspace. */
export async function load(options: LoadOptions): Promise<{ projects: LoadedProject[]; findings: Finding[] }> {
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
  for (const entry of entries) {
    const module = modules.get(entry);
    if (module === undefined) continue;
    const loaded = await evaluate(module, relative(options.root, entry));
    if ("definition" in loaded) projects.push({ ...loaded, files: readBeside(dirname(entry)) });
    else findings.push(loaded);
  }
  return { projects, findings };
}

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
  import(pathToFileURL(module).href).then(
    () => true,
    () => false,
  );

async function evaluate(
  { module, exportName }: CachedModule,
  file: string,
): Promise<Omit<LoadedProject, "files"> | Finding> {
  const path = dirname(file);
  const missing: Finding = {
    path,
    message: "has no default export made by defineProject(…)",
    hint: "export default defineProject({ name: … })",
    place: { file },
  };
  try {
    const exported = (await import(pathToFileURL(module).href)) as Record<string, { default?: ProjectDefinition }>;
    const definition = exported[exportName]?.default;
    return definition?.kind === "project" ? { definition, file } : missing;
  } catch (error) {
    const [message, stack] = error instanceof Error ? [error.message, error.stack] : [String(error), undefined];
    return { path, message: `fails to load: ${message}`, stack, place: stack === undefined ? { file } : undefined };
  }
}
