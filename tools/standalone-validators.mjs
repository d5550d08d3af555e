import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Ajv } from "ajv";
import { default as standalone } from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";

const require = createRequire(import.meta.url);

/**
 * Puts the code that ajv makes of our schemas in place of `src/model/validators.ts`, so that neither ajv is loaded nor a schema compiled
 * when corpus starts.
 *
 * @type {import("esbuild").Plugin}
 */
export const standaloneValidators = {
  name: "standalone-validators",
  setup(building) {
    building.onLoad({ filter: /\/src\/model\/validators\.ts$/ }, async ({ path }) => ({
      contents: codeOf(await schemasIn(`${dirname(path)}/schemas.ts`)),
      resolveDir: dirname(path),
      loader: "js",
    }));
    // What the code needs of ajv is bundled.
    building.onResolve({ filter: /^ajv\/dist\/runtime\// }, ({ path }) => ({ path: require.resolve(path) }));
  },
};

/** @typedef {typeof import("../src/model/schemas.ts")} Schemas */

/**
 * @param {string} path a module that imports nothing
 * @returns {Promise<Schemas>}
 */
async function schemasIn(path) {
  const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", format: "esm" });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** @param {Schemas} schemas */
function codeOf({ ajvOptions, projectSchema, installerSchema, manifestSchema }) {
  const ajv = new Ajv({ ...ajvOptions, code: { source: true, esm: true } });
  for (const schema of [projectSchema, installerSchema, manifestSchema]) ajv.addSchema(schema);
  return standalone.default(ajv, {
    validateProject: projectSchema.$id,
    validateInstaller: installerSchema.$id,
    validateManifest: manifestSchema.$id,
  });
}
