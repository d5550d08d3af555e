// Bundles the command line, the bridge and the authors' API into dist/, so that they start fast on plain node, with the types that
// authors' editors read.
import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { standaloneValidators } from "./standalone-validators.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  sourcemap: true,
  logLevel: "warning",
};

/** The libraries, and the compiler, which shares the authors' API with the definitions that it loads. */
const libraries = {
  index: "src/index.ts",
  "bridge/index": "src/bridge/index.ts",
  "build/run-build": "src/cli/build/run-build.ts",
  "testing/index": "src/testing/index.ts",
  "author/run-check": "src/cli/author/run-check.ts",
  "author/run-preview": "src/cli/author/run-preview.ts",
  "author/run-new": "src/cli/author/run-new.ts",
  "author/run-diff": "src/cli/author/run-diff.ts",
  "author/run-docs": "src/cli/author/run-docs.ts",
  "author/run-schema": "src/cli/author/run-schema.ts",
  "author/run-import": "src/cli/author/run-import.ts",
  "author/run-doctor": "src/cli/author/run-doctor.ts",
};

/** Libraries that nearly every command loads at its start are bundled: there are fewer files to find. */
const outsideOfCli = ["esbuild", "execa", "handlebars", "nunjucks", "zeromq"];

/** The command line loads what compiles when it is asked for it. */
const compilerApart = {
  name: "compiler-apart",
  setup(/** @type {import("esbuild").PluginBuild} */ building) {
    building.onResolve({ filter: /\/(build|author)\/run-\w+\.ts$/ }, ({ path }) => ({
      path: path.replace(/\.ts$/, ".js"),
      external: true,
    }));
  },
};

/** Tables of Salt's functions are kept as JSON in a text: V8 parses that several times as fast as it reads a literal. */
const tablesAsText = {
  name: "tables-as-text",
  setup(/** @type {import("esbuild").PluginBuild} */ building) {
    building.onLoad({ filter: /\/src\/salt\/generated\/[\w-]+\.json$/ }, async ({ path }) => {
      const table = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(table)});`, loader: "js" };
    });
  },
};

/** Bundles src/ into dist/. The old dist/ works until the new one is whole. */
export async function buildDist() {
  const fresh = mkdtempSync(`${root}.dist-`);
  try {
    await Promise.all([buildLibraries(fresh), buildCli(`${fresh}/cli`), declareTypes(`${fresh}/types`)]);
    chmodSync(fresh, 0o755);
    rmSync(`${root}dist`, { recursive: true, force: true });
    renameSync(fresh, `${root}dist`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** @param {string} outdir */
async function buildLibraries(outdir) {
  const entryPoints = libraries;
  const plugins = [standaloneValidators, tablesAsText];
  await build({ ...common, entryPoints, outdir, splitting: true, format: "esm", packages: "external", plugins });
}

/**
 * One file of CommonJS: node takes a millisecond for each ES module that it loads, which is most of what `corpus run` does.
 * What a command does not need is not evaluated; what V8 compiles of it is kept beside it, for this version of V8.
 * @param {string} outdir
 */
async function buildCli(outdir) {
  await build({
    ...common,
    entryPoints: { main: "src/cli/start.ts", corpus: "src/cli/main.ts" },
    outdir,
    format: "cjs",
    external: outsideOfCli,
    plugins: [standaloneValidators, tablesAsText, compilerApart],
    define: { "import.meta.url": "moduleUrl" },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
  writeFileSync(`${outdir}/package.json`, '{ "type": "commonjs" }\n');
  chmodSync(`${outdir}/main.js`, 0o755);
  // See src/cli/start.ts.
  const bundle = readFileSync(`${outdir}/corpus.js`, "utf8");
  writeFileSync(`${outdir}/corpus.js`, bundle.replaceAll("await import(", "await importModule("));
  await promisify(execFile)(process.execPath, [`${root}tools/keep-compiled.cjs`, `${outdir}/main.js`]);
}

/**
 * Of the libraries alone: what they do not reach is left out.
 * @param {string} outDir
 */
async function declareTypes(outDir) {
  const args = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", outDir];
  await promisify(execFile)(process.execPath, args, { cwd: root }).catch((error) => {
    throw new Error(`the types of dist/ cannot be made:\n${error.stdout}`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDist();
