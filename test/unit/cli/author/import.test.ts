import { readFileSync } from "node:fs";
import { expect } from "chai";
import { load, YAML11_SCHEMA } from "js-yaml";
import { corpusIn, recordIn } from "../../../support/author/cli.ts";
import { temporaryDirectory } from "../../../support/compiler/workspace.ts";

interface Imported {
  readonly files: readonly string[];
  readonly steps: readonly string[];
  readonly kept: readonly { readonly path: string; readonly reason: string }[];
}

const old: Readonly<Record<string, string>> = {
  "PILLAR.sample":
    "makina-projects.projectname:\n  api_version: '2'\n  data: {port: 80, names: [a, 'b: c']}\n  env_defaults: {prod: {port: 443}}\n",
  "100_packages.sls":
    "include:\n  - corpus.host\ntools:\n  pkg.installed:\n    - pkgs: [curl, git]\n/etc/motd:\n  file.managed:\n    - contents: |\n        a\n        b: {c}\n    - require:\n      - pkg: tools\n",
  "200_old_form.sls": "a:\n  cmd:\n    - run\n    - name: echo $HOME\n    - unless: 'true'\n",
  "300_jinja.sls": "{% set cfg = opts.ms_project %}\n{{ cfg.data_root }}/x:\n  file.touch\n",
  "400_unknown.sls": "x:\n  no_such.state:\n    - a: 1\n",
  "500_refused.sls": "x:\n  file.managed:\n    - mode: 420\n",
  "fixperms.sls": "x:\n  test.nop\n",
  "templates/a.conf": "{{ a }}\n",
  "files/logo.svg": "<svg/>\n",
  "_modules/old.py":
    '"""Old."""\n\n\ndef f():\n    """Say one.\n\n    CLI Example:\n\n    .. code-block:: bash\n\n        salt \'*\' old.f\n    """\n    return 1\n',
};

describe("corpus import", function () {
  this.timeout(120_000);

  it("reads a pillar: overrides become those of its environment, secrets and the host's own stay", async () => {
    using place = temporaryDirectory();
    place.write({
      "shop/.salt/PILLAR.sample": old["PILLAR.sample"] ?? "",
      "pillar/init.sls": `makina-projects.shop:
  default_env: staging
  keep_archives: 9
  data: {port: 8080, db: {host: db1, password: sesame}, names: {a: 1}, title: '{name}', extra: new}
  env_defaults: {prod: {port: 444}}
  secrets: {api: open}
users: {root: x}
`,
    });
    const { kept } = await recordIn<Imported>(place.path, "import", "shop", "--pillar", "pillar");
    expect(kept.map(({ path }) => path)).to.deep.equal([
      "pillar keep_archives",
      "pillar secrets",
      "pillar environments.staging.db.password",
      "pillar environments.staging.names.a",
      "pillar environments.staging.title",
      "pillar users",
    ]);
    const definition = readFileSync(`${place.path}/projects/shop/project.ts`, "utf8");
    expect(definition).to.not.match(/sesame|open|\{name\}/);
    expect((await corpusIn(place.path, "check")).stdout).to.match(/^1 project: no findings/m);
    expect((await corpusIn(place.path, "build")).exitCode).to.equal(0);
    const built = readFileSync(`${place.path}/generated/projects/shop/project/.salt/PILLAR.sample`, "utf8");
    const sample = load(built, { schema: YAML11_SCHEMA }) as Record<string, unknown>;
    expect(sample["makina-projects.shop"]).to.deep.include({
      data: { port: 80, names: ["a", "b: c"], db: { host: "db1" }, extra: "new" },
      env_defaults: { prod: { port: 444 }, staging: { port: 8080 } },
    });
    place.write({ "jinja.sls": "{{ x }}" });
    const jinja = await recordIn<Imported>(place.path, "import", "shop", "--name", "two", "--pillar", "jinja.sls");
    expect(jinja.kept).to.deep.equal([{ path: "pillar", reason: "it is Jinja" }]);
    const nowhere = await corpusIn(place.path, "import", "shop", "--name", "three", "--pillar", "nowhere");
    expect([nowhere.exitCode, nowhere.stderr.includes("there is no pillar in")]).to.deep.equal([64, true]);
  });

  it("writes a definition that builds to what was there, and keeps what it cannot say as files", async () => {
    using place = temporaryDirectory();
    place.write(Object.fromEntries(Object.entries(old).map(([path, text]) => [`shop/.salt/${path}`, text])));
    const { steps, kept, files } = await recordIn<Imported>(place.path, "import", "shop");
    expect(steps).to.deep.equal(["100_packages", "200_old_form"]);
    const reasons = Object.fromEntries(kept.map(({ path, reason }) => [path, reason]));
    expect(Object.keys(reasons).toSorted()).to.deep.equal(
      ["300_jinja.sls", "400_unknown.sls", "500_refused.sls", "fixperms.sls", "templates/a.conf"].toSorted(),
    );
    expect(reasons["300_jinja.sls"]).to.equal("it is Jinja");
    expect(reasons["400_unknown.sls"]).to.contain("no_such.state");
    expect(reasons["500_refused.sls"]).to.contain("mode");
    expect(files).to.include("projects/shop/project.ts");
    expect((await corpusIn(place.path, "check")).stdout).to.match(/^1 project: no findings/m);
    expect((await corpusIn(place.path, "build")).exitCode).to.equal(0);
    const built = (path: string) => readFileSync(`${place.path}/generated/projects/shop/project/.salt/${path}`, "utf8");
    for (const path of [...Object.keys(reasons), "files/logo.svg", "_modules/old.py"])
      expect(built(path), path).to.equal(old[path]);
    const yaml = (text: string) => load(text, { schema: YAML11_SCHEMA }) as Record<string, Record<string, unknown>>;
    const sample = yaml(built("PILLAR.sample"))["makina-projects.shop"];
    expect(sample).to.deep.include({ data: { port: 80, names: ["a", "b: c"] }, env_defaults: { prod: { port: 443 } } });
    expect(yaml(built("100_packages.sls"))["/etc/motd"]).to.deep.equal({
      "file.managed": [{ name: "/etc/motd" }, { contents: "a\nb: {c}\n" }, { require: [{ pkg: "tools" }] }],
    });
    expect(yaml(built("200_old_form.sls"))["a"]).to.deep.equal({
      "cmd.run": [{ name: "echo $HOME" }, { unless: "true" }],
    });
  });

  it("keeps a PILLAR.sample that no definition can say", async () => {
    using place = temporaryDirectory();
    for (const [name, text] of [
      ["jinja", "{% set a = 1 %}\nmakina-projects.x: {data: {a: {{ a }}}}\n"],
      ["holders", "makina-projects.x: {data: {a: '{project_root}/x'}}\n"],
      ["others", "makina-projects.x: {data: {}}\nusers: [a]\n"],
      ["keys", "makina-projects.x: {data: {}, keep_archives: 9}\n"],
    ] as const) {
      place.write({ [`${name}/.salt/PILLAR.sample`]: text });
      const { kept } = await recordIn<Imported>(place.path, "import", name);
      expect(
        kept.map(({ path }) => path),
        name,
      ).to.deep.equal(["PILLAR.sample"]);
      await corpusIn(place.path, "build", "--project", name);
      const built = `${place.path}/generated/projects/${name}/project/.salt/PILLAR.sample`;
      expect(readFileSync(built, "utf8")).to.equal(text);
    }
  });

  it("refuses what is no project, and overwrites none", async () => {
    using place = temporaryDirectory();
    place.write({
      "empty/x": "",
      "Shop/.salt/PILLAR.sample": "",
      "demo/PILLAR.sample": "",
      "projects/demo/project.ts": "",
    });
    for (const [directory, text] of [
      ["none", "no directory"],
      ["empty", "neither SLS nor"],
      ["Shop", "--name NAME"],
    ] as const) {
      const { exitCode, stderr } = await corpusIn(place.path, "import", directory);
      expect({ directory, exitCode }).to.deep.equal({ directory, exitCode: 64 });
      expect(stderr).to.contain(text);
    }
    expect((await corpusIn(place.path, "import", "demo")).stderr).to.contain("projects/demo/project.ts already");
  });
});
