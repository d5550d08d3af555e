import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { expect } from "chai";
import type { CheckResult } from "../../../../src/cli/author/check.ts";
import { corpusIn, recordIn } from "../../../support/author/cli.ts";
import { definition, repository, temporaryDirectory } from "../../../support/compiler/workspace.ts";

/** Nothing of it is wrong for Salt. */
const beyondNunjucks = `{% import_yaml "defaults.yaml" as known %}
{% from "macros.jinja" import m with context %}
{% set ns = namespace(found=false) %}
{% for port in ports[1:] if port is divisibleby 2 %}{% set ns.found = true %}{% continue %}{% endfor %}
{% do ports.append(0x1f) %}{{ ports[-1] }} {{ ns.found }} {{ known.x }} {{ m(ports) }}
{% with a = 1_000 %}{{ a }}{% endwith %}
{{ "%s" | format(ports | map("string") | join(",")) }} {{ { "a": 1 }.items() | list }}
{% load_json as loaded %}{"b": 2}{% endload %}{{ loaded.b }}
{% if optional is defined %}{{ optional }}{% endif %}{{ other | default("x") }} {{ salt["test.ping"]() }}
{% for item in ports recursive %}{{ loop.index }}{% endfor %}
`;

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
    workspace.write({
      "projects/demo/salt/300_hand.sls": "{% if x %}\n{% endfor %}\n",
      "projects/demo/salt/310_plain.sls": "#!yaml\na: '{{'\n",
    });
    const broken = await recordIn<CheckResult>(workspace.path, "check");
    expect(broken.findings[0]?.message).to.match(/is no Jinja: .*no_such_filter/);
    expect(broken.findings[0]?.place).to.deep.equal({ file: "projects/demo/files/x.jinja", line: 2 });
    expect(broken.findings.slice(1).map(({ place }) => place)).to.deep.equal([
      { file: "projects/demo/salt/300_hand.sls", line: 2 },
    ]);
  });

  it("takes a template with what Jinja has and nunjucks has not, and says where it reads what nothing provides", async () => {
    using workspace = temporaryDirectory();
    workspace.write({
      "projects/demo/project.ts": definition(
        `steps: () => [sls("100_a", (s) => void s.file.managed("/x", { ...template("x.jinja", { ports: [1] }) }))],`,
        "defineProject, sls, template",
      ),
      "projects/demo/files/x.jinja": beyondNunjucks,
      "projects/demo/files/macros.jinja": "{% macro m(a) %}{% do a.append(1) %}{% endmacro %}",
    });
    expect((await corpusIn(workspace.path, "build")).exitCode).to.equal(0);
    const without = await corpusIn(workspace.path, "check");
    expect(without.exitCode, without.stdout).to.equal(0);
    expect(without.stdout).to.match(/^not previewed: projects\/demo\/files\/x\.jinja: /m);
    mkdirSync(`${workspace.path}/.corpus`, { recursive: true });
    symlinkSync(`${repository}.corpus/salt-3008`, `${workspace.path}/.corpus/salt-3008`);
    expect((await corpusIn(workspace.path, "check")).exitCode).to.equal(0);
    workspace.write({ "projects/demo/files/x.jinja": `${beyondNunjucks}{{ prots }}\n` });
    const { findings } = await recordIn<CheckResult>(workspace.path, "check");
    const line = beyondNunjucks.split("\n").length;
    expect(findings.map(({ message, place }) => ({ message, line: place?.line }))).to.deep.equal([
      { message: "the template reads prots, which nothing provides", line },
    ]);
    workspace.write({ "projects/demo/files/x.jinja": "{% trans %}a{% endtrans %}\n" });
    const translated = await recordIn<CheckResult>(workspace.path, "check");
    expect(translated.findings[0]?.message).to.match(/is no Jinja: Encountered unknown tag 'trans'/);
  });

  it("has modules that a project brings linted by ruff and loaded by Salt, where these are", async () => {
    using workspace = temporaryDirectory();
    const documented = (body: string) =>
      `def run():\n    """\n    Run.\n\n    CLI Example:\n\n        salt-call m.run\n    """\n    ${body}\n`;
    workspace.write({
      "projects/demo/project.ts": definition(""),
      "projects/demo/_modules/good.py": documented("return __salt__['test.ping']()"),
      "projects/demo/_states/good.py": "def present(name):\n    return {'name': name, **__opts__}\n",
      "projects/demo/_renderers/good.py": "def render(data, **kwargs):\n    return data\n",
    });
    const without = await recordIn<CheckResult>(workspace.path, "check");
    expect(without.findings).to.deep.equal([]);
    expect(without.notPreviewed.map(({ path }) => path)).to.include("demo › modules");
    mkdirSync(`${workspace.path}/.corpus`, { recursive: true });
    for (const name of ["salt-3008", "tools"])
      symlinkSync(`${repository}.corpus/${name}`, `${workspace.path}/.corpus/${name}`);
    expect(await recordIn<CheckResult>(workspace.path, "check")).to.deep.include({ findings: [], notPreviewed: [] });
    workspace.write({
      "projects/demo/_modules/good.py": documented("return nowhere"),
      "projects/demo/_modules/broken.py": "import no_such_package_at_all\n\nno_such_package_at_all.x()\n",
      "projects/demo/_states/elsewhere.py": "def __virtual__():\n    return False, 'needs a moon'\n",
    });
    const { findings, notPreviewed } = await recordIn<CheckResult>(workspace.path, "check");
    expect(findings.map(({ message, place }) => [place?.file, place?.line, message])).to.deep.equal([
      ["projects/demo/_modules/good.py", 9, "Undefined name `nowhere` (ruff F821)"],
      ["projects/demo/_modules/broken.py", undefined, "Salt cannot load it: No module named 'no_such_package_at_all'"],
    ]);
    expect(notPreviewed).to.deep.equal([
      { path: "projects/demo/_states/elsewhere.py", reason: "it is not for this machine, it says: needs a moon" },
    ]);
  });
});
