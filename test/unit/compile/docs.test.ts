import { readFileSync } from "node:fs";
import { expect } from "chai";
import { compileWorkspace, repository, temporaryDirectory } from "../../support/compiler/workspace.ts";

const guide = readFileSync(`${repository}docs/definitions.md`, "utf8");
/** The examples that are whole definitions. */
const examples = [...guide.matchAll(/^```ts\n([\s\S]*?)^```/gm)]
  .map(([, code = ""]) => code)
  .filter((code) => /^export default define(?:Project|Salt)\(/m.test(code));

describe("the guide of definitions", () => {
  it("has examples that compile, all in one workspace", async () => {
    using workspace = temporaryDirectory();
    for (const code of examples) {
      const name = /^ {2}name: "([\w-]+)"/m.exec(code)?.[1];
      workspace.write({ [name === undefined ? "projects/salt.ts" : `projects/${name}/project.ts`]: code });
    }
    workspace.write({
      "projects/files/files/logo.svg": "<svg/>",
      "projects/files/files/app.conf.jinja": "port={{ port }}\n",
    });
    const { model } = await compileWorkspace(workspace.path);
    expect(model.projects.length + (model.salt === undefined ? 0 : 1)).to.equal(examples.length);
    expect(examples.length).to.be.greaterThan(5);
  });
});
