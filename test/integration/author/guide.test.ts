import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { execa } from "execa";
import { deedsOf, type Reader } from "../../support/author/guide.ts";
import { type Registry, startRegistry } from "../../support/author/registry.ts";
import { repository, temporaryDirectory } from "../../support/compiler/workspace.ts";

const deeds = deedsOf(`${repository}docs/guide.md`);

/** What a test that has npm in it writes to a reader's `.npmrc`. */
const npmrc = ({ url }: Registry): string =>
  [`registry=${url}`, `${url.slice("http:".length)}:_authToken=reader`, "audit=false", "fund=false", ""].join("\n");

describe("docs/guide.md, step by step", function () {
  this.timeout(180_000);
  const place = temporaryDirectory();
  let registry: Registry;
  let reader: Reader;

  before(async () => {
    registry = await startRegistry();
    const home = `${place.path}/home`;
    mkdirSync(home);
    writeFileSync(`${home}/.npmrc`, npmrc(registry));
    symlinkSync(repository.replace(/\/$/, ""), `${place.path}/corpus`);
    const { PATH } = process.env;
    reader = { cwd: place.path, env: { HOME: home, PATH, NO_UPDATE_NOTIFIER: "1", CI: "1" } };
  });

  after(async () => {
    await registry[Symbol.asyncDispose]();
    place[Symbol.dispose]();
  });

  for (const { name, run } of deeds) it(name, () => run(reader));

  it("leaves a workspace that passes TypeScript with the types of the package", async () => {
    const tsc = `${repository}node_modules/.bin/tsc`;
    const { stdout } = await execa(tsc, ["-p", "tsconfig.json"], { cwd: `${place.path}/plat`, reject: false });
    expect(stdout).to.equal("");
  });
});
