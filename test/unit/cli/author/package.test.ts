import { mkdirSync } from "node:fs";
import { expect } from "chai";
import { execa } from "execa";
import { corpusIn } from "../../../support/author/cli.ts";
import { temporaryDirectory } from "../../../support/compiler/workspace.ts";

describe("an installer as a package of npm", function () {
  this.timeout(120_000);

  it("is packed as corpus new makes it, and used by the definitions of another workspace", async () => {
    using author = temporaryDirectory();
    expect((await corpusIn(author.path, "new", "installer", "queue", "--package")).exitCode).to.equal(0);
    const made = `${author.path}/corpus-installer-queue`;
    const packed = await execa("npm", ["pack", "--offline", "--silent"], { cwd: made });
    using user = temporaryDirectory();
    const place = `${user.path}/node_modules/corpus-installer-queue`;
    mkdirSync(place, { recursive: true });
    await execa("tar", ["xzf", `${made}/${packed.stdout.trim()}`, "--strip-components=1", "-C", place]);
    const definition = (options: string) => `import { defineProject } from "corpus";
import { queue } from "corpus-installer-queue";
export default defineProject({ name: "shop", installer: queue(${options}) });\n`;
    user.write({ "projects/shop/project.ts": definition('{ title: "Shop" }') });
    const check = await corpusIn(user.path, "check");
    expect(check.stdout).to.match(/^1 project: no findings; /);
    const preview = await corpusIn(user.path, "preview", "shop", "--sls", "100_settings");
    expect(preview.stdout).to.contain('title: "Shop"');
    user.write({ "projects/shop/project.ts": definition('{ titel: "Shop" }') });
    expect((await corpusIn(user.path, "check")).stdout).to.match(/project\.ts:\d+:\d+ .*titel/);
  });
});
