import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { good, writes } from "./fixtures.ts";
import type { Answer, ProjectHost } from "./host.ts";

/** The life of a project with a real Salt, and two versions of the API beside each other. */
export function describeLife(hostOf: () => ProjectHost): void {
  it("a project is unlinked, linked, renamed and destroyed, and nothing of it dangles", async () => {
    const host = hostOf();
    await host.project("beside");
    const project = await host.project("living");
    project.commit({
      ...good,
      ".salt/_modules/lived.py": "def x():\n    return 1\n",
      ".salt/stop.sls": writes("stop", "s"),
    });
    expect((await project.push()).exitCode).to.equal(0);
    expect((await host.call("mc_project.unlink", "living")).exitCode).to.equal(0);
    expect(existsSync(host.path("salt/_modules/living_lived.py"))).to.equal(false);
    expect(host.read("pillar/top.sls"))
      .to.contain("makina-projects.beside")
      .and.not.to.contain("makina-projects.living");
    expect((await host.call("mc_project.link", "living")).exitCode).to.equal(0);
    const renamed = await host.ask("mc_project.rename", "living", "moved");
    expect(renamed.result, renamed.comment).to.equal(true);
    expect(host.read("p/moved/data/stop")).to.equal("s\n");
    const deployed = await host.ask("mc_project.deploy", "moved");
    expect(deployed.outcome, deployed.comment).to.equal("deployed");
    expect(await host.ask<unknown[]>("mc_project.releases", "moved")).to.have.length(2);
    const told = await host.ask<string>("mc_project.access", "moved");
    expect(told).to.contain("moved/git/project.git").and.to.contain("kept by the controller");
    const data = await host.ask<{ projects: object }>("mc_project.report", "format=json");
    expect(data.projects).to.include.keys("moved").and.not.to.include.keys("living");
    const gone = await host.ask<Answer & { kept: string }>("mc_project.destroy", "moved");
    expect(gone.result, gone.comment).to.equal(true);
    expect(readFileSync(`${gone.kept}/destroyed.json`, "utf8")).to.contain("mc_project.init_project moved");
    expect(existsSync(host.path("p/moved"))).to.equal(false);
    expect(existsSync(host.path("salt/makina-projects/moved"))).to.equal(false);
    expect((await host.call("mc_project.destroy", "moved")).exitCode).to.equal(1);
  });

  it("a project on API 3 uses it, those on 2 keep every behaviour, an unknown version is told", async () => {
    const host = hostOf();
    const old = await host.project("second");
    old.commit(good);
    expect((await old.push()).exitCode).to.equal(0);
    await host.project("third");
    const three = ["deploy", "pending", "status"].map(
      (name) => `def ${name}(name, **kwargs):\n    return ${answers[name]}\n`,
    );
    writeFileSync(host.path("gen/salt/_modules/mc_project_3.py"), three.join("\n"));
    host.forgetFiles();
    await host.sync();
    const pillar = host.path("p/third/pillar/init.sls");
    writeFileSync(pillar, "makina-projects.third: {api_version: '3'}\n");
    expect(await host.ask("mc_project.api_versions")).to.deep.equal(["2", "3"]);
    expect((await host.ask("mc_project.deploy", "third")).comment).to.equal("by API 3");
    expect((await host.ask("mc_project.deploy", "second")).outcome).to.equal("deployed");
    expect((await host.ask("mc_project.status", "second")).name).to.equal("second");
    writeFileSync(host.path("salt/thirds.sls"), "third: {mc_project.deployed: []}\n");
    host.forgetFiles();
    const states = Object.values(await host.ask<Record<string, Answer>>("state.sls", "thirds"));
    expect(states[0]?.comment).to.equal("by API 3");
    const lacking = await host.call("mc_project.releases", "third");
    expect(lacking.exitCode).to.equal(64);
    writeFileSync(pillar, "makina-projects.third: {api_version: '9'}\n");
    const unknown = await host.call("mc_project.deploy", "third");
    expect(unknown.exitCode).to.equal(64);
    expect(unknown.said).to.contain("Versions: 2, 3");
    writeFileSync(pillar, "makina-projects.third: {api_version: '2'}\n");
  });

  it("states and renderers of a project are usable in the deployment that brings them", async () => {
    const host = hostOf();
    const project = await host.project("kinds");
    const state =
      "def present(name):\n    return {'name': name, 'result': True, 'comment': 'made', 'changes': {'a': 1}}\n";
    const renderer =
      "import yaml\ndef render(text, saltenv='base', sls='', **kwargs):\n    return yaml.safe_load(str(getattr(text, 'read', lambda: text)()).replace('WORD', 'rendered'))\n";
    project.commit({
      ".salt/_states/gadget.py": state,
      ".salt/_renderers/wordy.py": renderer,
      ".salt/00_state.sls": "g:\n  gadget.present: []\nh:\n  kinds_gadget.present: []\n",
      ".salt/10_render.sls": `#!jinja|wordy\n${writes("word", "WORD")}`,
    });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
    expect(host.read("p/kinds/data/word")).to.equal("rendered\n");
    project.commit({ ".salt/_states/gadget.py": null, ".salt/00_state.sls": writes("x", "x") });
    expect((await project.push()).exitCode).to.equal(0);
    expect(existsSync(host.path("salt/_states/gadget.py"))).to.equal(false);
  });

  it("the state run_task runs a task, and only says so with test=True", async () => {
    const host = hostOf();
    const project = await host.project("tasked");
    project.commit({ ...good, ".salt/task_one.sls": writes("task", "ran") });
    expect((await project.push()).exitCode).to.equal(0);
    const task = ["state.single", "mc_project.run_task", "tasked", "task=one"];
    const tried = Object.values(await host.ask<Record<string, Answer>>(...task, "test=True"));
    expect(tried[0]?.result).to.equal(null);
    expect(existsSync(host.path("p/tasked/data/task"))).to.equal(false);
    const done = Object.values(await host.ask<Record<string, Answer>>(...task));
    expect(done[0]?.result, done[0]?.comment).to.equal(true);
    expect(host.read("p/tasked/data/task")).to.equal("ran\n");
  });
}

const answers: Readonly<Record<string, string>> = {
  deploy: "{'name': name, 'result': True, 'comment': 'by API 3', 'changes': {}}",
  pending: "{'pending': True, 'initialised': True, 'sha': None, 'live': None, 'comment': 'by API 3'}",
  status: "{'name': name, 'api': 3}",
};
