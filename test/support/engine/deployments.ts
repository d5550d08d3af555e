import { existsSync, lstatSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { execa } from "execa";
import { fails, good, writes } from "./fixtures.ts";
import type { Answer, ProjectHost } from "./host.ts";

interface Release {
  readonly id: string;
  readonly sha: string;
  readonly live: boolean;
  readonly restorable: boolean;
}

/** init, deploy, fail, roll back, look. */
export function describeDeployments(hostOf: () => ProjectHost): void {
  it("init_project makes the layout from nothing but the pack and a minion configuration, again and again", async () => {
    const host = hostOf();
    const project = await host.project("fresh");
    for (const part of ["git/project.git", "git/pillar.git", "project", "pillar", "data", "archives"]) {
      expect(lstatSync(project.path(part)).isDirectory(), part).to.equal(true);
    }
    expect(host.read("pillar/top.sls")).to.contain("- makina-projects.fresh");
    expect(host.read("pillar/makina-projects/fresh/init.sls")).to.contain("makina-projects.fresh:");
    expect(project.ref("refs/heads")).to.equal("");
    const again = await host.ask<Answer & { changes: object }>("mc_project.init_project", "fresh");
    expect(again.changes).to.deep.equal({});
    expect(again.comment).to.contain("/git/project.git");
    expect(await host.ask("mc_project.list_projects")).to.have.property("fresh");
    expect((await host.call("mc_project.init_project", "No_Name")).exitCode).to.equal(64);
    expect((await host.call("mc_project.deploy", "fresh")).exitCode).to.equal(1);
    expect((await host.call("mc_project.deploy", "absent")).said).to.contain("there is no project absent");
  });

  it("a failing install rejects the push and restores content, ref and pillar", async () => {
    const project = await hostOf().project("failing");
    project.commit(good);
    expect((await project.push()).exitCode).to.equal(0);
    const before = { tree: project.hash(), pillar: project.hash("pillar"), ref: project.ref() };
    project.commit({ ".salt/20_bad.sls": fails });
    const end = await project.push();
    expect(end.exitCode).to.equal(1);
    expect(end.said).to.match(/remote rejected.*deployment failed, rolled back/);
    expect(end.said).to.contain("the reason").and.to.contain("FAILED cmd.run bad");
    expect({ tree: project.hash(), pillar: project.hash("pillar"), ref: project.ref() }).to.deep.equal(before);
    const last = readdirSync(project.path("archives"))
      .filter((entry) => /^\d/.test(entry))
      .sort()
      .at(-1);
    expect(existsSync(project.path(`archives/${last}/project.failed/spoilt`))).to.equal(true);
    const call = await hostOf().call("mc_project.deploy", "failing", `ref=${project.ref()}`);
    expect(call.exitCode).to.equal(0);
  });

  it("a failing deployment by hand exits 3, and a failing rollback 4", async () => {
    const project = await hostOf().project("codes");
    project.commit({ ...good, ".salt/rollback.sls": "x:\n  test.fail_without_changes\n" });
    await project.push();
    const sha = project.commit({ ".salt/20_bad.sls": fails, ".salt/rollback.sls": null });
    await project.push(`${sha}:refs/heads/bad`);
    expect((await hostOf().call("mc_project.deploy", "codes", "ref=bad")).exitCode).to.equal(4);
    const good2 = project.commit({ ".salt/20_bad.sls": null, ".salt/rollback.sls": writes("hook", "ran") });
    await project.push();
    expect(project.ref()).to.equal(good2);
    expect((await hostOf().call("mc_project.deploy", "codes", "ref=bad")).exitCode).to.equal(3);
    expect(hostOf().read("p/codes/data/hook")).to.equal("ran\n");
  });

  it("lists releases and goes back to one by id, with its ref", async () => {
    const host = hostOf();
    const project = await host.project("releases");
    const shas: string[] = [];
    const hashes: string[] = [];
    for (const version of ["one", "two", "three"]) {
      shas.push(project.commit({ ...good, ".salt/rollback.sls": writes("rolled", version), version }));
      expect((await project.push()).exitCode).to.equal(0);
      hashes.push(project.hash());
    }
    const listed = await host.ask<Release[]>("mc_project.releases", "releases");
    expect(listed.map((release) => release.sha)).to.deep.equal(shas.toReversed());
    expect(listed.map((release) => release.live)).to.deep.equal([true, false, false]);
    const done = await host.ask("mc_project.rollback", "releases", String(listed.at(-1)?.id));
    expect(done).to.include({ result: true, outcome: "deployed", sha: shas[0] });
    expect([project.ref(), project.hash()]).to.deep.equal([shas[0], hashes[0]]);
    expect(host.read("p/releases/data/rolled")).to.equal("one\n");
    expect((await host.call("mc_project.rollback", "releases", "20200101-000000-000000-abcdef")).exitCode).to.equal(1);
    project.git("commit", "-q", "--allow-empty", "-m", "go on");
    expect((await project.push()).exitCode, "a push of what descends from a later release").to.equal(0);
  });

  it("a failing health check rolls back, a passing one releases", async () => {
    const project = await hostOf().project("healthy");
    const check = (command: string) => `check:\n  mc_project.command_check:\n    - command: ${command}\n`;
    project.commit({ ...good, ".salt/healthcheck.sls": check("'test -e {{ cfg.data_root }}/version'") });
    expect((await project.push()).exitCode).to.equal(0);
    const health = () => hostOf().ask("mc_project.healthcheck", "healthy");
    expect(await health()).to.include({ result: true, comment: "1 of 1 passed", exit_code: 0 });
    renameSync(project.path("data/version"), project.path("data/away"));
    expect(await health()).to.include({ result: false, exit_code: 1 });
    renameSync(project.path("data/away"), project.path("data/version"));
    const tcp = "check:\n  mc_project.tcp_check:\n    - port: 1\n    - attempts: 2\n    - interval: 0\n";
    project.commit({ ".salt/healthcheck.sls": tcp });
    const end = await project.push();
    expect(end.exitCode).to.equal(1);
    expect(end.said).to.contain("does not accept connections").and.to.contain("attempt 2 of 2");
  });

  it("a pillar push validates and deploys; a broken one is refused and changes nothing", async () => {
    const host = hostOf();
    const project = await host.project("pillars");
    const clone = host.path("work/pillars-pillar");
    await execa("git", ["clone", "-q", project.path("git/pillar.git"), clone]);
    const push = async (text: string) => {
      writeFileSync(`${clone}/init.sls`, text);
      const identity = ["-c", "user.name=o", "-c", "user.email=o@o"];
      await execa("git", [...identity, "commit", "-qam", "pillar"], { cwd: clone });
      const done = await execa("git", ["push"], { cwd: clone, all: true, reject: false });
      return { exitCode: done.exitCode, said: done.all };
    };
    const early = await push("makina-projects.pillars: {data: {word: early}}\n");
    expect(early.exitCode, early.said).to.equal(0);
    expect(early.said).to.contain("nothing was pushed to project.git yet");
    project.commit({
      ".salt/00_write.sls": writes("word", "{{ cfg.data.word }} {{ pillar['makina-projects.pillars'].data.word }}"),
    });
    expect((await project.push()).exitCode).to.equal(0);
    expect(host.read("p/pillars/data/word")).to.equal("early early\n");
    expect((await push("makina-projects.pillars: {data: {word: late}}\n")).exitCode).to.equal(0);
    expect(host.read("p/pillars/data/word")).to.equal("late late\n");
    const before = [project.hash("pillar"), project.ref("refs/heads/main", "pillar")];
    for (const broken of ["a: {\n", "makina-projects.pillars: {dota: {}}\n"]) {
      const end = await push(broken);
      expect(end.exitCode, end.said).to.equal(1);
      expect([project.hash("pillar"), project.ref("refs/heads/main", "pillar")]).to.deep.equal(before);
    }
  });
}
