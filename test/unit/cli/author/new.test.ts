import { readFileSync, rmSync } from "node:fs";
import { expect } from "chai";
import { execa } from "execa";
import { corpusIn, recordIn } from "../../../support/author/cli.ts";
import { repository, temporaryDirectory } from "../../../support/compiler/workspace.ts";

interface Made {
  readonly root: string;
  readonly files: readonly string[];
}

describe("corpus init and new", function () {
  this.timeout(120_000);

  it("make a workspace whose definitions pass TypeScript and corpus check, and build", async () => {
    using place = temporaryDirectory();
    const made = await recordIn<Made>(place.path, "init", "plat", "--name", "shop");
    expect(made.files).to.include.members(["package.json", "tsconfig.json", "projects/shop/project.ts"]);
    const root = `${place.path}/plat`;
    for (const installer of ["static", "python", "generic"])
      await recordIn(root, "new", "project", `of-${installer}`, "--installer", installer);
    await recordIn(root, "new", "installer", "message_queue");
    const use = `import { defineProject } from "corpus";\nimport { messageQueue } from "../_installers/message_queue.ts";\n
      export default defineProject({ name: "queue", installer: messageQueue({ title: "Q" }) });\n`;
    place.write({ "plat/projects/queue/project.ts": use });
    const check = await corpusIn(root, "check");
    expect(check.stdout).to.match(/^5 projects: no findings; \d+ SLS rendered for dev, prod$/);
    expect((await corpusIn(root, "build")).stdout).to.match(/\(5 projects, /);
    expect(readFileSync(`${root}/generated/projects/shop/project/.salt/100_page.sls`, "utf8")).to.contain(
      "cfg.data.greeting",
    );
    const paths = { corpus: [`${repository}src/index.ts`] };
    const types = {
      extends: "./tsconfig.json",
      compilerOptions: { paths, typeRoots: [`${repository}node_modules/@types`], types: ["node"] },
    };
    place.write({ "plat/tsconfig.test.json": JSON.stringify(types) });
    const tsc = await execa(`${repository}node_modules/.bin/tsc`, ["-p", "tsconfig.test.json"], {
      cwd: root,
      reject: false,
    });
    expect(tsc.stdout).to.equal("");
  });

  it("keep the package.json that npm wrote, and say what it lacks", async () => {
    using place = temporaryDirectory();
    place.write({ "package.json": "{}\n" });
    const made = await recordIn<Made & { next: string[] }>(place.path, "init");
    expect(made.files).to.not.include("package.json");
    expect(made.next).to.include("npm pkg set type=module");
    expect(readFileSync(`${place.path}/package.json`, "utf8")).to.equal("{}\n");
  });

  it("overwrite nothing, and refuse what cannot be a name before anything is written", async () => {
    using place = temporaryDirectory();
    place.write({ "README.md": "mine" });
    const taken = await corpusIn(place.path, "init");
    expect(taken).to.include({ exitCode: 1 });
    expect(taken.stderr).to.match(/has README\.md already; nothing was written/);
    expect(readFileSync(`${place.path}/README.md`, "utf8")).to.equal("mine");
    rmSync(`${place.path}/README.md`);
    for (const words of [
      ["init", "--name", "../up"],
      ["new", "project", "Shop"],
      ["new", "installer", "a-b"],
      ["new", "project", "shop"],
      ["new", "projct", "shop"],
    ]) {
      const { exitCode, stderr } = await corpusIn(place.path, ...words);
      expect(exitCode, words.join(" ")).to.equal(64);
      expect(stderr).to.match(/lower case letter|corpus init|Allowed choices/);
    }
  });
});
