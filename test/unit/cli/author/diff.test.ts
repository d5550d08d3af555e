import { rmSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { corpusIn, recordIn } from "../../../support/author/cli.ts";
import { definition, temporaryDirectory } from "../../../support/compiler/workspace.ts";

interface Diff {
  readonly files: readonly { readonly path: string; readonly change: string; readonly patch: string | null }[];
  readonly exitCode: number;
}

describe("corpus diff", function () {
  this.timeout(60_000);

  it("shows what a build would change, line by line, and changes nothing", async () => {
    using workspace = temporaryDirectory();
    const write = (greeting: string) =>
      workspace.write({
        "projects/demo/project.ts": definition(`  data: { greeting: "${greeting}" },`),
        "projects/other/project.ts": definition("").replace('"demo"', '"other"'),
      });
    write("Hi");
    await corpusIn(workspace.path, "build");
    expect((await recordIn<Diff>(workspace.path, "diff")).files).to.deep.equal([]);
    write("Hello");
    rmSync(`${workspace.path}/projects/other`, { recursive: true });
    workspace.write({ "projects/demo/files/logo.bin": "\u0000\u0001" });
    const { files, exitCode } = await recordIn<Diff>(workspace.path, "diff");
    expect(exitCode).to.equal(1);
    const sample = files.find(({ path }) => path.endsWith("demo/project/.salt/PILLAR.sample"));
    expect(sample?.patch).to.contain("\n-    greeting: Hi\n+    greeting: Hello\n");
    expect(files.find(({ path }) => path.endsWith("logo.bin"))).to.include({ change: "added", patch: null });
    expect(
      files.filter(({ change }) => change === "removed").every(({ path }) => path.startsWith("projects/other/")),
    ).to.equal(true);
    const own = await corpusIn(workspace.path, "diff", "demo");
    expect(own.stdout).to.contain("-    greeting: Hi").and.not.to.contain("projects/other");
    expect(own.stdout).to.match(/generated: 1 to add, 1 to change, 0 to remove, \d+ unchanged$/);
    expect((await recordIn<Diff>(workspace.path, "diff")).files).to.have.length(files.length);
  });

  it("says which files were edited since they were built", async () => {
    using workspace = temporaryDirectory();
    workspace.write({ "projects/demo/project.ts": definition("") });
    await corpusIn(workspace.path, "build");
    writeFileSync(`${workspace.path}/generated/salt/top.sls`, "edited\n");
    const end = await corpusIn(workspace.path, "diff");
    expect(end.exitCode).to.equal(1);
    expect(end.stdout).to.contain("\n-edited\n").and.to.contain("(edited since it was built: salt/top.sls)");
  });
});
