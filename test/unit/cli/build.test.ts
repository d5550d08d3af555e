import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { execa } from "execa";
import { definition, temporaryDirectory } from "../../support/compiler/workspace.ts";

const main = fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url));

describe("corpus build", function () {
  this.timeout(60_000);

  const run = async (cwd: string, ...args: string[]) => {
    const { exitCode, stdout, stderr } = await execa(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), main, "build", ...args],
      { cwd, reject: false, timeout: 30_000 },
    );
    return { exitCode, stdout, stderr };
  };

  it("builds, rebuilds without a change, checks, and reports drift with exit code 1", async () => {
    using workspace = temporaryDirectory();
    workspace.write({ "projects/demo/project.ts": definition("") });
    const first = await run(workspace.path);
    expect(first).to.include({ exitCode: 0, stderr: "" });
    expect(first.stdout).to.match(
      /^\+ README\.md\n[\s\S]*\d+ added, 0 changed, 0 removed, 0 unchanged \(1 project, [\d.]+ s\)$/,
    );
    expect((await run(workspace.path)).stdout).to.match(/is current: 0 added/);
    writeFileSync(`${workspace.path}/generated/salt/top.sls`, "edited");
    const check = await run(workspace.path, "--check");
    expect(check.exitCode).to.equal(1);
    expect(check.stdout).to.match(/~ salt\/top\.sls \(was edited\)\n.*differs from the definitions/);
    expect((await run(workspace.path, "--check", "--json")).stdout).to.satisfy(
      (text: string) => (JSON.parse(text) as { edited: string[] }).edited[0] === "salt/top.sls",
    );
  });

  it("writes nothing when a definition is wrong, and names every finding with its line", async () => {
    using workspace = temporaryDirectory();
    workspace.write({
      "projects/demo/project.ts": definition(
        `  steps: () => [sls("100_a", (s) => { s.file.manged("x"); s.pkg.instaled("y"); })],`,
      ),
    });
    const { exitCode, stderr } = await run(workspace.path);
    expect(exitCode).to.equal(1);
    expect(stderr).to.match(
      /2 findings .*\n.*projects\/demo\/project\.ts:4:\d+ .*file\.manged.*\n.*pkg\.instaled.*did you mean pkg\.installed/,
    );
    expect((await run(workspace.path, "--check", "--json")).stdout).to.contain('"code":"DEFINITION_INVALID"');
    const verbose = await run(workspace.path, "--verbose");
    expect(verbose.stderr.match(/pkg\.instaled:/g)).to.have.length(1);
    expect(verbose.stderr).to.match(/\n {4}at /);
  });

  it("keeps the tree of a project whose definition is gone by mistake, and of an empty workspace", async () => {
    using workspace = temporaryDirectory();
    workspace.write({ "projects/demo/project.ts": definition("") });
    await run(workspace.path);
    mkdirSync(`${workspace.path}/projects/notes`);
    const stray = await run(workspace.path);
    expect(stray.exitCode).to.equal(1);
    expect(stray.stderr).to.contain("\nprojects/notes: has no project.ts (directories");
    mkdirSync(`${workspace.path}/none`);
    for (const directory of ["none", "missing"]) {
      const nothing = await run(workspace.path, "--projects", directory);
      expect(nothing.exitCode).to.equal(64);
      expect(nothing.stderr).to.match(/there is no .*\n .*<name>\/project\.ts.*--projects DIR/);
    }
    expect((await run(workspace.path, "--project", "demo", "--check")).exitCode).to.equal(0);
  });

  it("writes one project's .salt into a checkout, with a manifest of its own, and overwrites nothing there", async () => {
    using workspace = temporaryDirectory();
    workspace.write({
      "projects/demo/project.ts": definition(""),
      "projects/other/project.ts": definition("").replace('"demo"', '"other"'),
    });
    mkdirSync(`${workspace.path}/checkout`);
    expect((await run(workspace.path, "--into", "checkout")).exitCode).to.equal(64);
    expect((await run(workspace.path, "--project", "dem", "--into", "checkout")).stderr).to.contain(
      "did you mean demo?",
    );
    expect((await run(workspace.path, "--project", "demo", "--into", "checkout")).exitCode).to.equal(0);
    expect(readFileSync(`${workspace.path}/checkout/.salt/.corpus-manifest.json`, "utf8")).to.contain('"rollback.sls"');
    workspace.write({ "own/.salt/rollback.sls": "mine" });
    const refused = await run(workspace.path, "--project", "demo", "--into", "own");
    expect(refused).to.include({ exitCode: 1 });
    expect(refused.stderr).to.contain("does not own: rollback.sls");
  });

  it("builds one project's part of the tree and leaves the rest", async () => {
    using workspace = temporaryDirectory();
    workspace.write({
      "projects/demo/project.ts": definition(""),
      "projects/other/project.ts": definition("").replace('"demo"', '"other"'),
    });
    await run(workspace.path);
    workspace.write({
      "projects/demo/project.ts": definition("  data: { a: 1 },"),
      "projects/other/project.ts": "broken",
    });
    const { stdout } = await run(workspace.path, "--project", "demo");
    expect(stdout).to.match(/^~ projects\/demo\/project\/\.salt\/PILLAR\.sample\n/);
    expect(stdout).to.match(/0 added, 1 changed, 0 removed/);
  });
});
