import { fileURLToPath, pathToFileURL } from "node:url";
import { expect } from "chai";
import { build } from "esbuild";
import { validateInstaller, validateManifest, validateProject } from "../../../src/model/validators.ts";
import { standaloneValidators } from "../../../tools/standalone-validators.mjs";
import { temporaryDirectory } from "../../support/compiler/workspace.ts";

const compiled = { validateProject, validateInstaller, validateManifest };
const file = { sha256: "0".repeat(64), mode: "0644", definition: "corpus" };
const samples: Readonly<Record<keyof typeof compiled, readonly unknown[]>> = {
  validateProject: [
    { name: "blog", data: { a: 1 }, environments: { prod: { data: {} } } },
    { name: "Blog", dat: {}, salt: "3005", environments: { "1": {} } },
    { name: "blog", notify: { mail: { to: [], port: 0 }, webhook: { url: "ftp://x" } }, permissions: { x: {} } },
    null,
  ],
  validateInstaller: [
    { name: "mine", description: "Mine.", data: {} },
    { name: "m-m", description: "", required: "a" },
  ],
  validateManifest: [
    { formatVersion: 1, files: { "a/b": file } },
    { formatVersion: 2, files: { "../a": file, b: { ...file, mode: "644", sha256: "é" } } },
    [],
  ],
};

describe("the validators of dist/", () => {
  it("give the verdicts and errors that ajv gives", async () => {
    using directory = temporaryDirectory();
    const outfile = `${directory.path}/validators.mjs`;
    await build({
      entryPoints: [fileURLToPath(new URL("../../../src/model/validators.ts", import.meta.url))],
      ...{ bundle: true, format: "esm", platform: "node", packages: "external", outfile },
      plugins: [standaloneValidators],
    });
    const standalone = (await import(pathToFileURL(outfile).href)) as typeof compiled;
    for (const name of Object.keys(samples) as (keyof typeof compiled)[]) {
      const [ours, theirs] = [standalone[name], compiled[name]];
      const verdicts = samples[name].map((sample) => [ours(sample), theirs(sample)]);
      expect(verdicts.flat(), name).to.include(true).and.to.include(false);
      for (const sample of samples[name]) {
        expect(ours(sample)).to.equal(theirs(sample));
        expect(ours.errors).to.deep.equal(theirs.errors);
      }
    }
  });
});
