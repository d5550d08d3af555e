import { existsSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { good, writes } from "./fixtures.ts";
import { Gate } from "./gate.ts";
import type { ProjectHost } from "./host.ts";

/** Parts of a deployment, tasks, and what is done to a deployment that runs. */
export function describeOperations(hostOf: () => ProjectHost): void {
  it("run_task runs a task of the live release; its failure, and that of a partial install, exit 2", async () => {
    const host = hostOf();
    const project = await host.project("tasks");
    const failing = "{% if cfg.only %}\nbad:\n  test.fail_without_changes\n{% endif %}\n";
    project.commit({
      ...good,
      ".salt/task_one.sls": writes("task", "ran"),
      ".salt/task_bad.sls": "x:\n  test.nop: [\n",
    });
    expect((await project.push()).exitCode).to.equal(0);
    const done = await host.ask("mc_project.run_task", "tasks", "one");
    expect(done).to.include({ result: true, outcome: "deployed" });
    expect(host.read("p/tasks/data/task")).to.equal("ran\n");
    expect((await host.call("mc_project.run_task", "tasks", "bad")).exitCode).to.equal(2);
    const unknown = await host.call("mc_project.run_task", "tasks", "won");
    expect(unknown.exitCode).to.equal(64);
    expect(unknown.said).to.contain("Tasks are: bad, one");
    expect(await host.ask<unknown[]>("mc_project.releases", "tasks")).to.have.length(1);
    project.commit({ ".salt/20_bad.sls": failing });
    expect((await project.push()).exitCode).to.equal(0);
    expect((await host.call("mc_project.install", "tasks")).exitCode).to.equal(2);
    expect((await host.call("mc_project.install", "tasks", "skip_20_bad=True")).exitCode).to.equal(0);
    expect((await host.call("mc_project.install", "tasks", "start_from=20_bad")).exitCode).to.equal(2);
    const misspelt = await host.call("mc_project.deploy", "tasks", "only_steps=20_bda");
    expect(misspelt.exitCode).to.equal(64);
    expect(misspelt.said).to.contain("Did you mean '20_bad'");
    expect(existsSync(project.path("archives/journal.json"))).to.equal(false);
  });

  it("tells where each value of the configuration came from", async () => {
    const host = hostOf();
    const project = await host.project("origins");
    project.commit({ ...good, ".salt/PILLAR.sample": "makina-projects.x: {data: {word: one}}\n" });
    await project.push();
    const origins = await host.ask<Record<string, string>>("mc_project.get_configuration", "origins", "origins=True");
    expect(origins).to.include({ "data.word": "PILLAR.sample", keep_archives: "built-in", project_root: "computed" });
  });

  it("status names the phase, attach follows to the end, cancel undoes; a real step is stopped in its middle", async () => {
    const host = hostOf();
    const project = await host.project("cancelled");
    project.commit({ ...good, ".salt/rollback.sls": writes("rolled", "back") });
    await project.push();
    const before = { tree: project.hash(), ref: project.ref(), pillar: project.hash("pillar") };
    const gate = new Gate(host.dir, "cancelled");
    const spoil = "spoil:\n  cmd.run:\n    - name: 'touch spoilt; rm kept'\n    - cwd: {{ cfg.project_root }}\n";
    project.commit({ ".salt/05_spoil.sls": spoil, ".salt/10_gate.sls": gate.sls() });
    const push = project.startPush();
    const shell = await gate.reached();
    expect(await host.ask("mc_project.status", "cancelled")).to.deep.include({ phase: "install" });
    const attached = host.call("mc_project.attach", "cancelled");
    const cancelled = await host.call("mc_project.cancel", "cancelled", "who=boss");
    expect(cancelled.exitCode, cancelled.said).to.equal(0);
    const end = await push;
    expect(end.exitCode).to.equal(1);
    expect(end.all).to.contain("deployment cancelled, rolled back");
    const followed = await attached;
    expect(followed.exitCode, followed.said).to.equal(3);
    expect(followed.said).to.contain("== install").and.to.contain("cancelled by boss");
    expect({ tree: project.hash(), ref: project.ref(), pillar: project.hash("pillar") }).to.deep.equal(before);
    expect(host.read("p/cancelled/data/rolled")).to.equal("back\n");
    expect(existsSync(`/proc/${shell}`), "the shell of the cancelled step").to.equal(false);
    expect((await host.call("mc_project.cancel", "cancelled")).exitCode).to.equal(1);
    expect((await host.call("mc_project.lock", "cancelled", "reason=moving")).exitCode).to.equal(0);
    const locked = await project.push();
    expect(locked.said).to.contain("locked by").and.to.contain("moving");
    expect((await host.call("mc_project.unlock", "cancelled")).exitCode).to.equal(0);
  });

  it("a dump travels with the archive, rollback.sls reloads it, and archive_verify restores aside", async () => {
    const host = hostOf();
    const project = await host.project("dumps");
    const copy = (id: string, from: string, to: string) => `${id}:\n  cmd.run:\n    - name: cp ${from} ${to}\n`;
    project.commit({
      ...good,
      ".salt/archive.sls": copy("dump", "{{ cfg.data_root }}/table", "{{ cfg.current_archive_dir }}/dump"),
      ".salt/rollback.sls": copy("reload", "{{ cfg.restored_from }}/dump", "{{ cfg.data_root }}/table"),
    });
    expect((await project.push()).exitCode).to.equal(0);
    writeFileSync(project.path("data/table"), "rows");
    const migrate = "migrate:\n  cmd.run:\n    - name: 'echo migrated > {{ cfg.data_root }}/table; exit 1'\n";
    project.commit({ ".salt/10_migrate.sls": migrate });
    expect((await project.push()).exitCode).to.equal(1);
    expect(host.read("p/dumps/data/table")).to.equal("rows");
    const verified = await host.ask("mc_project.archive_verify", "dumps");
    expect(verified.comment).to.contain("can be restored");
    expect((await host.call("mc_project.archive_verify", "dumps", "nope")).exitCode).to.equal(1);
  });
}
