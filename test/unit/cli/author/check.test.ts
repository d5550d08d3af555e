import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { expect } from "chai";
import type { CheckResult } from "../../../../src/cli/author/check.ts";
import { corpusIn, recordIn } from "../../../support/author/cli.ts";
import { definition, repository, temporaryDirectory } from "../../../support/compiler/workspace.ts";

describe("corpus check", function () {
  this.timeout(60_000);

  it("renders all SLS for every environment, and writes nothing", async () => {
    using workspace = temporaryDirectory();
    workspace.write({
      "projects/demo/project.ts": definition(`
        data: { names: ["a"], on: false },
        environments: { staging: { data: { on: true } } },
        steps: ({ data }) => [sls("100_a", (s) => { s.when(data.on, () => void s.test.nop("x")); s.when(data.names, () => void s.test.nop("y")); })],`),
    });
    const end = await corpusIn(workspace.path, "check", "demo");
    expect(end.stderr).to.equal("");
    expect(end.stdout).to.match(/^1 project: no findings; \d+ SLS rendered for dev, prod, staging$/);
    expect(end.exitCode).to.equal(0);
    expect(existsSync(`${workspace.path}/generated`)).to.equal(false);
  });

  it("names all findings of all projects at once, each with its line", async () => {
    using workspace = temporaryDirectory();
    const wrong = `  steps: () => [sls("100_a", (s) => { s.pkg.instaled("y"); })],`;
    workspace.write({
      "projects/demo/project.ts": definition(wrong),
      "projects/other/project.ts": definition(`  dat: {},`).replace('"demo"', '"other"'),
    });
    const end = await corpusIn(workspace.path, "check");
    expect(end.exitCode).to.equal(1);
    expect(end.stdout).to.match(/projects\/demo\/project\.ts:4:\d+ .*did you mean pkg\.installed/);
    expect(end.stdout).to.match(
      /projects\/other\/project\.ts:2:\d+ .*unknown key dat \(did you mean data\?\)\n2 findings$/,
    );
    expect((await recordIn<CheckResult>(workspace.path, "check")).findings).to.have.length(2);
  });

  it("finds an expression that breaks with the data of one environment, at the author's line", async () => {
    using workspace = temporaryDirectory();
    workspace.write({
      "projects/demo/project.ts": definition(`
        data: { sites: [{ name: "a" }] as { name: string; port?: number }[] },
        steps: ({ data }) => [
          sls("100_a", (s) => {
            s.each(data.sites, (site) => void s.test.nop(\`\${site.port}\`));
          }),
        ],`),
    });
    const { findings } = await recordIn<CheckResult>(workspace.path, "check");
    expect(findings).to.have.length(1);
    expect(findings[0]?.message).to.match(/fails to render for dev: .*undefined/);
    expect(findings[0]?.place).to.deep.include({ file: "projects/demo/project.ts", line: 7 });
  });

  it("says what it cannot preview, and has hand-written Jinja judged where there is a Salt", async () => {
    using workspace = temporaryDirectory();
    workspace.write({
      "projects/demo/project.ts": definition(
        `
        steps: ({ salt }) => [
          sls("100_a", (s) => {
            s.test.nop(\`\${salt.test.ping()}\`);
            s.file.managed("/x", { ...template("x.jinja", { port: 80 }) });
          }),
        ],`,
        "defineProject, sls, template",
      ),
      "projects/demo/files/x.jinja": "{% do salt.log.debug(prot) %}\n{{ port }}\n",
    });
    const without = await recordIn<CheckResult>(workspace.path, "check");
    expect(without.findings).to.deep.equal([]);
    expect(without.notPreviewed.map(({ path }) => path)).to.deep.equal(["demo › 100_a", "projects/demo/files/x.jinja"]);
    mkdirSync(`${workspace.path}/.corpus`, { recursive: true });
    symlinkSync(`${repository}.corpus/salt-3008`, `${workspace.path}/.corpus/salt-3008`);
    const { findings } = await recordIn<CheckResult>(workspace.path, "check");
    expect(findings[0]?.message).to.equal("the template reads prot, which nothing provides");
    expect(findings[0]?.hint).to.equal("did you mean port?");
    workspace.write({ "projects/demo/files/x.jinja": "a\n{{ port | no_such_filter }}{% do x %}\n" });
    const broken = await recordIn<CheckResult>(workspace.path, "check");
    expect(broken.findings[0]?.message).to.match(/is no Jinja: .*no_such_filter/);
    expect(broken.findings[0]?.place).to.deep.equal({ file: "projects/demo/files/x.jinja", line: 2 });
  });
});
