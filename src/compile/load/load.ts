import { dirname, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProjectDefinition } from "../../definitions/project.ts";
import type { Finding } from "../../model/finding.ts";
import { apiSymbol, bundle } from "./bundle.ts";
import { openCache } from "./cache.ts";
import { discover } from "./discover.ts";

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
  readonly definition: ProjectDefinition;
  readonly file: string;
}

/** Finds, transpiles and evaluates the definitions of a workspace. */
export async function load(options: LoadOptions): Promise<{ projects: LoadedProject[]; findings: Finding[] }> {
  const entries = discover(options.projectsDir, options.project);
  const { modules, findings } = await transpile(entries, options);
  Object.assign(globalThis, { [apiSymbol]: options.api });
  const projects: LoadedProject[] = [];
  for (const entry of entries) {
    const module = modules.get(entry);
    if (module === undefined) continue;
    const loaded = await evaluate(module, relative(options.root, entry));
    if ("definition" in loaded) projects.push(loaded);
    else findings.push(loaded);
  }
  return { projects, findings };
}

async function transpile(
  entries: readonly string[],
  options: LoadOptions,
): Promise<{ modules: Map<string, string>; findings: Finding[] }> {
  const apiNames = Object.keys(options.api).toSorted();
  const cache = openCache(options.cacheDir, apiNames);
  const modules = new Map<string, string>();
  const stale: string[] = [];
  for (const entry of entries) {
    const module = cache.find(entry);
    if (module === undefined) stale.push(entry);
    else modules.set(entry, module);
  }
  if (stale.length === 0) return { modules, findings: [] };
  const { bundles, findings } = await bundle(stale, { root: options.root, outdir: options.cacheDir, apiNames });
  for (const made of bundles) modules.set(made.entry, cache.keep(made));
  cache.save();
  return { modules, findings };
}

async function evaluate(module: string, file: string): Promise<LoadedProject | Finding> {
  const path = dirname(file);
  const missing: Finding = {
    path,
    message: "has no default export made by defineProject(…)",
    hint: "export default defineProject({ name: … })",
    place: { file },
  };
  try {
    const { default: definition } = (await import(pathToFileURL(module).href)) as { default?: ProjectDefinition };
    return definition?.kind === "project" ? { definition, file } : missing;
  } catch (error) {
    const [message, stack] = error instanceof Error ? [error.message, error.stack] : [String(error), undefined];
    return { path, message: `fails to load: ${message}`, stack, place: stack === undefined ? { file } : undefined };
  }
}
