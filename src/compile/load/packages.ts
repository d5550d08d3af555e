import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Plugin } from "esbuild";
import { readText } from "../../support/io/read.ts";

/**
 * Bundles packages of npm that are made for corpus (it is among their peers), so that they meet the running corpus and may be TypeScript; all others are
 * node's to load.
 */
export const corpusPackages: Plugin = {
  name: "corpus-packages",
  setup: (build) => {
    build.onResolve({ filter: /^[@a-z]/ }, ({ path, resolveDir }) => {
      if (path === "corpus" || path.startsWith("node:")) return undefined;
      const manifest = manifestOf(path, resolveDir);
      return manifest === undefined ? undefined : { path: createRequire(manifest).resolve(path) };
    });
  },
};

/** The package.json of a package whose peer corpus is, as node would find it from a directory. */
function manifestOf(path: string, from: string): string | undefined {
  const [name] = /^(?:@[^/]+\/)?[^/]+/.exec(path) ?? [path];
  for (let directory = from; ; directory = dirname(directory)) {
    const manifest = `${directory}/node_modules/${name}/package.json`;
    const text = readText(manifest);
    if (text !== undefined) return isForCorpus(text) ? manifest : undefined;
    if (dirname(directory) === directory) return undefined;
  }
}

function isForCorpus(text: string): boolean {
  const { peerDependencies = {} } = JSON.parse(text) as {
    readonly peerDependencies?: Readonly<Record<string, string>>;
  };
  return peerDependencies["corpus"] !== undefined;
}
