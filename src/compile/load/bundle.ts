import { dirname, resolve } from "node:path";
import type { BuildFailure, BuildOptions, BuildResult, Message, Plugin } from "esbuild";
import type { Finding } from "../../model/finding.ts";
import { sha256 } from "../../support/hash.ts";

/** One definition as a module of its own: relative imports bundled, `corpus` taken from the running corpus. */
export interface Bundle {
  readonly entry: string;
  readonly code: string;
  readonly sourceMap: string;
  /** Absolute paths of all files that went into it. */
  readonly inputs: readonly string[];
}

/** The global through which bundled definitions reach the corpus that loads them. */
export const apiSymbol = Symbol.for("corpus.api");

/** Transpiles and bundles definitions. A file that does not is a finding; the others are bundled nevertheless. */
export async function bundle(
  entries: readonly string[],
  options: { root: string; outdir: string; apiNames: readonly string[] },
): Promise<{ bundles: Bundle[]; findings: Finding[] }> {
  const { build } = await import("esbuild");
  const common = esbuildOptions(options);
  const run = async (points: readonly string[]): Promise<Bundle[]> => {
    const result = await build({
      ...common,
      entryPoints: points.map((point) => ({ in: point, out: sha256(point).slice(0, 16) })),
    });
    return bundlesOf(result, options.root);
  };
  try {
    return { bundles: await run(entries), findings: [] };
  } catch {
    const alone = await Promise.allSettled(entries.map((entry) => run([entry])));
    return {
      bundles: alone.flatMap((result) => (result.status === "fulfilled" ? result.value : [])),
      findings: alone.flatMap((result) => (result.status === "rejected" ? findingsOf(result.reason) : [])),
    };
  }
}

function esbuildOptions(options: { root: string; outdir: string; apiNames: readonly string[] }) {
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
    plugins: [runningCorpus(options.apiNames)],
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

type Result = BuildResult;

function bundlesOf(result: Result, root: string): Bundle[] {
  const texts = new Map((result.outputFiles ?? []).map((file) => [file.path, file.text]));
  return Object.entries(result.metafile?.outputs ?? {}).flatMap(([path, output]) => {
    if (output.entryPoint === undefined) return [];
    const inputs = Object.keys(output.inputs).filter((input) => !input.startsWith("running-corpus:"));
    const file = resolve(root, path);
    return [
      {
        entry: resolve(root, output.entryPoint),
        code: texts.get(file) ?? "",
        sourceMap: texts.get(`${file}.map`) ?? "",
        inputs: inputs.map((input) => resolve(root, input)),
      },
    ];
  });
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
    message: message.text,
    ...(message.notes[0] === undefined ? {} : { hint: message.notes[0].text }),
    place: at === null ? undefined : { file: at.file, line: at.line, column: at.column + 1 },
  };
}
