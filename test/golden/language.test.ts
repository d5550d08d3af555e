import { cpSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { expectTree } from "../support/compiler/expect-tree.ts";
import { compileWorkspace, packDir, temporaryDirectory } from "../support/compiler/workspace.ts";

const workspace = fileURLToPath(new URL("language", import.meta.url));
const repository = fileURLToPath(new URL("../..", import.meta.url));

describe("the language", () => {
  after(() => rmSync(`${workspace}/.corpus`, { recursive: true, force: true }));

  it("compiles to the golden tree, and to the same bytes from the cache", async () => {
    const first = await compileWorkspace(workspace);
    expectTree(first.artifacts, `${workspace}/expected`);
    expect((await compileWorkspace(workspace)).artifacts).to.deep.equal(first.artifacts);
  });

  it("does not depend on where the workspace is", async () => {
    using elsewhere = temporaryDirectory();
    cpSync(`${workspace}/projects`, `${elsewhere.path}/projects`, { recursive: true });
    const { artifacts } = await compileWorkspace(elsewhere.path, { packDir: `${workspace}/pack` });
    expectTree(artifacts, `${workspace}/expected`);
  });
});

/** The pack is copied, and `corpus build --check` compares it. */
const isPack = (path: string): boolean => /(?:^|\/)_[a-z]+\//.test(path);

describe("the example projects", () => {
  it("compile to the committed tree", async () => {
    using cache = temporaryDirectory();
    const { compile } = await import("../../src/compile/index.ts");
    const { version } = await import("../../src/support/version.ts");
    const api = await import("../../src/index.ts");
    const { builtInInstallers } = await import("../../src/installers/index.ts");
    const { artifacts } = await compile({
      projectsDir: `${repository}projects`,
      root: repository.slice(0, -1),
      cacheDir: cache.path,
      api,
      builtIns: builtInInstallers,
      packDir,
      version,
    });
    for (const { path, content } of artifacts.filter(({ path }) => !isPack(path)))
      expect(readFileSync(`${repository}generated/${path}`, "utf8"), path).to.equal(content);
  });
});
