import { expect } from "chai";
import { emitExtension } from "../../../src/emit/extension/index.ts";
import type { Model, PackFile, ProjectModel } from "../../../src/model/model.ts";

const pack: readonly PackFile[] = [
  { path: "__init__.py", content: "" },
  { path: "CHANGELOG.md", content: "# Changelog\n" },
  { path: "macros/x.jinja", content: "x" },
  { path: "modules/__init__.py", content: "" },
  {
    path: "modules/one.py",
    content: 'def go(a, b=1):\n    """\n    Go.\n\n    b\n        How far,\n        in all\n    """\n',
  },
];

const project = (name: string, files: Readonly<Record<string, string>>): ProjectModel =>
  ({
    name,
    definition: `projects/${name}/project.ts`,
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
  }) as unknown as ProjectModel;

const emitted = (...projects: ProjectModel[]): Readonly<Record<string, string>> => {
  const model: Model = { version: "1.2.3", pack, installers: [], projects };
  return Object.fromEntries(
    emitExtension(model).map(({ path, content }) => [path.slice("saltext-corpus/".length), String(content)]),
  );
};

const sources = (files: Readonly<Record<string, string>>): string[] =>
  Object.keys(files).flatMap((path) =>
    path.startsWith("src/saltext/corpus/") ? [path.slice("src/saltext/corpus/".length)] : [],
  );

describe("the installable pack", () => {
  it("has the Python of the pack, its version, its changelog, and a page for every module", () => {
    const files = emitted();
    expect(sources(files)).to.deep.equal(["__init__.py", "modules/__init__.py", "modules/one.py"]);
    expect(files["pyproject.toml"])
      .to.contain('version = "1.2.3"')
      .and.to.contain('"saltext.corpus" = "saltext.corpus"');
    expect(files["CHANGELOG.md"]).to.equal("# Changelog\n");
    expect(files["docs/index.md"]).to.contain("- [one](ref/modules/saltext.corpus.modules.one.md): `go`");
    expect(files["docs/ref/modules/saltext.corpus.modules.one.md"]).to.equal(
      "# saltext.corpus.modules.one\n\n## one.go\n\n```python\none.go(a, b=1)\n```\n\nGo.\n\n- `b`: How far, in all\n",
    );
  });

  it("has the modules of projects as hosts have them: with the project's name in front, and without it", () => {
    const files = emitted(
      project("web-shop", { "_modules/stock.py": "x = 1\n", "_outputters/short.py": "", "files/a.py": "" }),
    );
    expect(sources(files).slice(3)).to.deep.equal([
      "output/__init__.py",
      ...["modules/web_shop_stock.py", "output/web_shop_short.py", "modules/stock.py", "output/short.py"],
    ]);
    expect(files["pyproject.toml"]).to.match(/version = "1\.2\.3\+own\.[0-9a-f]{8}"/);
  });

  it("gives a name that two projects have with different modules to neither of them", () => {
    const same = emitted(project("a", { "_modules/m.py": "x = 1\n" }), project("b", { "_modules/m.py": "x = 1\n" }));
    expect(sources(same).slice(3)).to.deep.equal(["modules/a_m.py", "modules/b_m.py", "modules/m.py"]);
    const other = emitted(project("a", { "_modules/m.py": "x = 1\n" }), project("b", { "_modules/m.py": "x = 2\n" }));
    expect(sources(other).slice(3)).to.deep.equal(["modules/a_m.py", "modules/b_m.py"]);
    expect(other["pyproject.toml"]).to.not.equal(same["pyproject.toml"]);
  });

  it("is another version when a module changes", () => {
    const [one, two] = ["x = 1\n", "x = 2\n"].map(
      (text) => emitted(project("a", { "_modules/m.py": text }))["pyproject.toml"],
    );
    expect(one).to.not.equal(two);
  });
});
