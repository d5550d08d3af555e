import { basename, dirname, resolve } from "node:path";
import type { BuildFailure, BuildOptions, BuildResult, Message, Plugin } from "esbuild";
import type { Finding } from "../../model/finding.ts";
import { corpusPackages } from "./packages.ts";
import { pureImports, worldOptions } from "./world.ts";

/** Definitions as one module: relative imports bundled, `corpus` taken from the running corpus. */
export interface Bundle {
  readonly code: string;
  readonly sourceMap: string;
  readonly definitions: readonly BundledDefinition[];
}

/** One definition of a bundle. */
export interface BundledDefinition {
  readonly entry: string;
  /** The bundle's export that holds the definition's exports. */
  readonly exportName: string;
  /** Absolute paths of all files that went into it. */
  readonly inputs: readonly string[];
}

/** How many definitions share a bundle: one module each costs more than all that is in it. */
const bundleSize = 200;

/** The global through which bundled definitions reach the corpus that loads them. */
export const apiSymbol = Symbol.for("corpus.api");

interface BundleOptions {
  readonly root: string;
  readonly outdir: string;
  readonly apiNames: readonly string[];
}

/** Transpiles and bundles definitions. A file that does not is a finding; the others are bundled nevertheless. */
export async function bundle(
  entries: readonly string[],
  options: BundleOptions,
): Promise<{ bundles: Bundle[]; findings: Finding[] }> {
  const parts = Array.from({ length: Math.ceil(entries.length / bundleSize) }, (_, index) =>
    entries.slice(index * bundleSize, (index + 1) * bundleSize),
  );
  try {
    return { bundles: await Promise.all(parts.map((part) => bundleOne(part, options))), findings: [] };
  } catch {
    return bundleAlone(entries, options);
  }
}

/** The same with a bundle for each definition, so that none can spoil another. */
export async function bundleAlone(
  entries: readonly string[],
  options: BundleOptions,
): Promise<{ bundles: Bundle[]; findings: Finding[] }> {
  const alone = await Promise.allSettled(entries.map((entry) => bundleOne([entry], options)));
  return {
    bundles: alone.flatMap((result) => (result.status === "fulfilled" ? [result.value] : [])),
    findings: alone.flatMap((result) => (result.status === "rejected" ? findingsOf(result.reason) : [])),
  };
}

async function bundleOne(entries: readonly string[], options: BundleOptions): Promise<Bundle> {
  const { build } = await import("esbuild");
  const contents = entries.map((entry, index) => `export * as ${nameOf(index)} from ${JSON.stringify(entry)};`);
  const stdin = { contents: contents.join("\n"), resolveDir: options.root, sourcefile: "definitions" };
  return bundleOf(await build({ ...esbuildOptions(options), stdin }), entries, options.root);
}

const nameOf = (index: number): string => `definition${index}`;

function esbuildOptions(options: BundleOptions) {
  return {
    absWorkingDir: options.root,
    outdir: options.outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "external",
    sourcesContent: false,
    logLevel: "silent",
    charset: "utf8",
    ...worldOptions,
    plugins: [runningCorpus(options.apiNames), corpusPackages, pureImports],
  } as const satisfies BuildOptions;
}

/** Resolves `corpus` to the running one, so that definitions and compiler share one module, however corpus was started. */
function runningCorpus(names: readonly string[]): Plugin {
  return {
    name: "running-corpus",
    setup: (build) => {
      build.onResolve({ filter: /^corpus$/ }, () => ({ path: "corpus", namespace: "running-corpus" }));
      build.onLoad({ filter: /.*/, namespace: "running-corpus" }, () => ({
        contents: `export const { ${names.join(", ")} } = globalThis[Symbol.for(${JSON.stringify(Symbol.keyFor(apiSymbol))})];`,
        loader: "js",
      }));
    },
  };
}

function bundleOf(result: BuildResult, entries: readonly string[], root: string): Bundle {
  const text = (suffix: string) => result.outputFiles?.find(({ path }) => path.endsWith(suffix))?.text ?? "";
  const inputs = createClosure(result, root);
  return {
    code: text(".mjs"),
    sourceMap: text(".mjs.map"),
    definitions: entries.map((entry, index) => ({ entry, exportName: nameOf(index), inputs: inputs(entry) })),
  };
}

/** Which files a definition consists of: itself, and what it imports. */
function createClosure(result: BuildResult, root: string): (entry: string) => string[] {
  const graph = new Map(
    Object.entries(result.metafile?.inputs ?? {}).map(([path, { imports }]) => [
      resolve(root, path),
      imports.filter((one) => one.external !== true).map((one) => resolve(root, one.path)),
    ]),
  );
  return (entry) => {
    const found = new Set([entry]);
    for (const path of found) for (const next of graph.get(path) ?? []) found.add(next);
    return [...found].filter((path) => !basename(path).startsWith("running-corpus:"));
  };
}

function findingsOf(failure: unknown): Finding[] {
  const messages = (failure as Partial<BuildFailure>).errors;
  if (messages === undefined) throw failure;
  return messages.map(findingOf);
}

function findingOf(message: Message): Finding {
  const at = message.location;
  return {
    path: at === null ? "definitions" : dirname(at.file),
    message: message.text.replaceAll("running-corpus:", ""),
    ...(message.notes[0] === undefined ? {} : { hint: message.notes[0].text }),
    place: at === null ? undefined : { file: at.file, line: at.line, column: at.column + 1 },
  };
}
