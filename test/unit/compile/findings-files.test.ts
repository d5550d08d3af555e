import { expect } from "chai";
import type { Finding } from "../../../src/model/finding.ts";
import { findingsOf } from "../../support/compiler/workspace.ts";

const project = (body: string): string =>
  `import { defineProject, file, sls, template } from "corpus";
export default defineProject({ name: "demo", data: { port: 80 }, steps: ({ data }) => [sls("100_a", (s) => { ${body} })] });`;

const findingOf = async (files: Readonly<Record<string, string>>): Promise<Finding | undefined> => {
  const [finding, ...others] = await findingsOf(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`projects/demo/${path}`, text])),
  );
  expect(others).to.deep.equal([]);
  return finding;
};

describe("findings about files beside a definition", () => {
  it("name a file that is not there, and one that is like it", async () => {
    const body = `s.file.managed("/x", { source: file("ngnix.conf") });`;
    const finding = await findingOf({ "project.ts": project(body), "files/nginx.conf": "x" });
    expect(finding?.message).to.equal("there is no files/ngnix.conf beside the definition");
    expect(finding?.hint).to.match(/nginx\.conf/);
    expect(finding?.place).to.include({ file: "projects/demo/project.ts", line: 2 });
  });

  for (const path of ["../x", "/x", "", "a/../b", "a//b", "."])
    it(`refuse the path ${JSON.stringify(path)}`, async () => {
      const body = `s.file.managed("/x", { source: file(${JSON.stringify(path)}) });`;
      expect((await findingOf({ "project.ts": project(body) }))?.message).to.contain("is not a path below files/");
    });

  it("name a variable that a template reads and nothing provides, at its line in the template", async () => {
    const body = `s.file.managed("/x", template("a.jinja", { port: data.port }));`;
    const text = "{% set own = 1 %}{{ own }} {{ port }} {{ salt['test.ping']() }}\n{{ prot | default('x') }}\n";
    const finding = await findingOf({ "project.ts": project(body), "files/a.jinja": text });
    expect(finding?.message).to.equal("the template reads prot, which nothing provides");
    expect(finding?.hint).to.match(/port/);
    expect(finding?.place).to.deep.equal({ file: "projects/demo/files/a.jinja", line: 2 });
  });

  it("leave a variable alone that the template copes without", async () => {
    const body = `s.file.managed("/x", template("a.jinja", { port: data.port }));`;
    const text = "{{ other | default('x') }}{% if more is defined %}{{ more }}{% endif %}{{ port | default(0x1f) }}";
    expect(await findingOf({ "project.ts": project(body), "files/a.jinja": text })).to.equal(undefined);
  });

  it("know what loops, macros and imports of a template set", async () => {
    const body = `s.file.managed("/x", template("a.jinja", { names: ["x"] }));`;
    const text = `{% macro m(a, b=1) %}{{ a }}{{ b }}{% endmacro %}{% for n in names %}{{ m(n, b=2) }}{{ loop.index }}{% endfor %}
{% from "x" import y as z %}{{ z }}{% if n2 is defined %}{% endif %}{% for k, n2 in {"a": 1}.items() %}{{ k }}{% endfor %}`;
    expect(await findingOf({ "project.ts": project(body), "files/a.jinja": text })).to.equal(undefined);
  });

  it("leave a template that nunjucks cannot parse to Jinja", async () => {
    const body = `s.file.managed("/x", template("a.jinja", {}));`;
    expect(
      await findingOf({ "project.ts": project(body), "files/a.jinja": "{% do x.append(1) %}{{ nope }}" }),
    ).to.equal(undefined);
  });

  it("want a docstring and a CLI Example of each function of a module", async () => {
    const module = `def _private():\n    pass\n\n\ndef good(\n    a,\n    b=None,\n):\n    """Good.\n\n    CLI Example:\n\n        salt-call m.good\n    """\n\n\ndef bad():\n    """Bad."""\n`;
    const files = { "project.ts": project(`s.test.nop("x");`) };
    const finding = await findingOf({ ...files, "_modules/m.py": module });
    expect(finding?.message).to.equal("has no CLI Example in its docstring");
    expect(finding?.place).to.deep.equal({ file: "projects/demo/_modules/m.py", line: 17 });
    expect((await findingOf({ ...files, "_modules/m.py": "def bare():\n    return 1\n" }))?.message).to.equal(
      "has no docstring",
    );
  });
});
