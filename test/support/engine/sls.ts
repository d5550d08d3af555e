import { writeFileSync } from "node:fs";
import { expect } from "chai";
import { good, writes } from "./fixtures.ts";
import type { Answer, ProjectHost } from "./host.ts";

/** What an SLS of a project sees. */
export function describeSls(hostOf: () => ProjectHost): void {
  it("what one SLS changes in cfg, later ones see, in all three spellings and through includes", async () => {
    const host = hostOf();
    const project = await host.project("shared");
    const all = "{{ cfg.data.word }}-{{ opts.ms_project.data.word }}-{{ opts['ms_project'].data.word }}";
    project.commit({
      ".salt/00_change.sls": "{% do opts['ms_project'].data.update({'word': 'first'}) %}\n",
      ".salt/10_read.sls": writes("read", all),
      ".salt/20_include.sls": "include:\n  - makina-projects.shared.part.changed\n",
      ".salt/part/changed.sls": `{% do cfg.data.update({'word': 'second'}) %}\n${writes("inner", all)}`,
      ".salt/30_again.sls": `${writes("again", all)}\nyaml:\n  file.managed:\n    - name: {{ cfg.data_root }}/yaml\n    - contents: '{{ cfg | json | length > 100 }}{{ cfg.data | yaml }}'\n`,
    });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
    expect(host.read("p/shared/data/read")).to.equal("first-first-first\n");
    expect(host.read("p/shared/data/inner")).to.equal("second-second-second\n");
    expect(host.read("p/shared/data/again")).to.equal("second-second-second\n");
  });

  it("templates and modules reach the configuration of the running deployment", async () => {
    const host = hostOf();
    const project = await host.project("template");
    project.commit({
      ".salt/00_change.sls": "{% do cfg.data.update({'word': 'changed'}) %}\n",
      ".salt/10_file.sls":
        "t:\n  file.managed:\n    - name: {{ cfg.data_root }}/t\n    - source: salt://makina-projects/template/files/t\n    - template: jinja\n",
      ".salt/files/t":
        "{{ opts.ms_project.data.word }} {{ salt['mc_project.get_configuration']('template').data.word }}\n",
    });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
    expect(host.read("p/template/data/t")).to.equal("changed changed\n");
  });

  it("fails clearly without the runner, and show_sls renders with the real configuration", async () => {
    const host = hostOf();
    const project = await host.project("alone");
    project.commit(good);
    await project.push();
    const bare = await host.call("state.sls", "makina-projects.alone.00_write");
    expect(bare.exitCode).not.to.equal(0);
    expect(bare.said).to.match(/'cfg' is undefined/);
    const shown = await host.ask<Record<string, Record<string, unknown>>>("mc_project.show_sls", "alone", "00_write");
    expect(JSON.stringify(shown["00_write"])).to.contain("/p/alone/data/version");
  });

  it("an SLS that does not render, or conflicts, is told and rolled back", async () => {
    const project = await hostOf().project("render");
    project.commit(good);
    await project.push();
    for (const broken of ["x: {{ nowhere.at.all }}\n", "x:\n  file.managed: [\n", "x:\n  no_such.state: []\n"]) {
      project.commit({ ".salt/20_broken.sls": broken });
      const end = await project.push();
      expect(end.exitCode, end.said).to.equal(1);
      expect(end.said).to.contain("20_broken").and.to.contain("rolled back");
    }
  });

  it("a custom module is usable in the deployment that brings it, under both names", async () => {
    const host = hostOf();
    const project = await host.project("modules");
    project.commit({
      ".salt/_modules/shop.py": "def price():\n    return 42\n",
      ".salt/00_use.sls": writes("price", "{{ salt['shop.price']() }} {{ salt['modules_shop.price']() }}"),
    });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
    expect(host.read("p/modules/data/price")).to.equal("42 42\n");
  });

  it("PILLAR.sample is Jinja and placeholders, or plain data when it says #!yaml", async () => {
    const host = hostOf();
    const project = await host.project("samples");
    const sample =
      "makina-projects.x:\n  data: {word: '{name} {{ \"{{\" }}', n: {{ 40 + 2 }}}\n  env_defaults: {dev: {e: dev}}\n";
    project.commit({
      ".salt/PILLAR.sample": sample,
      ".salt/00_write.sls": writes(
        "word",
        "{{ cfg.data.word }} {{ cfg.data.n }} {{ cfg.data.e }} {{ cfg.default_env }}",
      ),
    });
    expect((await project.push()).exitCode).to.equal(0);
    expect(host.read("p/samples/data/word")).to.equal("samples { 42 dev dev\n");
    project.commit({
      ".salt/PILLAR.sample": "#!yaml\nmakina-projects.x: {data: {word: '{name}', n: 1, e: '{{ x }}'}}\n",
    });
    expect((await project.push()).exitCode).to.equal(0);
    expect(host.read("p/samples/data/word")).to.equal("{name} 1 {{ x }} dev\n");
    project.commit({ ".salt/PILLAR.sample": "makina-projects.x: {keep_archive: 1}\n" });
    const end = await project.push();
    expect(end.said).to.contain("Did you mean 'keep_archives'");
    expect(end.said).not.to.contain("== archive");
  });

  it("the state deployed deploys in a highstate, and only says so with test=True", async () => {
    const host = hostOf();
    const project = await host.project("stated");
    const sha = project.commit(good);
    await project.push(`${sha}:refs/heads/side`);
    writeFileSync(host.path("salt/wanted.sls"), "stated:\n  mc_project.deployed:\n    - ref: side\n");
    host.forgetFiles();
    type States = Record<string, Answer & { result: boolean | null }>;
    const test = Object.values(await host.ask<States>("state.sls", "wanted", "test=True"));
    expect(test[0]?.result).to.equal(null);
    const done = Object.values(await host.ask<States>("state.sls", "wanted"));
    expect(done[0]?.result, done[0]?.comment).to.equal(true);
    expect(host.read("p/stated/data/version")).to.equal("one\n");
    const again = Object.values(await host.ask<States>("state.sls", "wanted"));
    expect(again[0]?.comment).to.contain("is live");
  });
}
