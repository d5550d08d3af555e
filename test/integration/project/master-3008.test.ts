import { expect } from "chai";
import { type Master, startMaster } from "../../../tools/lab/master.ts";
import { type Minion, startMinion } from "../../../tools/lab/minion.ts";
import { type CliEnd, corpus, recordsOf, startCorpus } from "../../support/bridge/cli.ts";
import { fails, good } from "../../support/engine/fixtures.ts";
import { Gate } from "../../support/engine/gate.ts";
import { Project, ProjectHost } from "../../support/engine/host.ts";

describe("corpus project --on a minion of a Salt 3008 master", function () {
  this.timeout(120_000);
  let host: ProjectHost;
  let master: Master;
  let minion: Minion;
  let project: Project;
  const on = (tgt: string, ...args: string[]): Promise<CliEnd> =>
    corpus("project", ...args, "--on", tgt, "-c", master.configDir);

  before(async () => {
    host = new ProjectHost("3008");
    master = await startMaster({ release: "3008", dir: host.path("m"), fileRoots: [host.path("gen/salt")] });
    minion = await startMinion(master, { id: "web", config: host.roots() });
    const early = await on("web", "status", "blog");
    expect([early.exitCode, early.stdout.includes("saltutil.sync_all")], early.stdout).to.deep.equal([2, true]);
    expect((await corpus("run", "web", "saltutil.sync_all", "-c", master.configDir)).exitCode).to.equal(0);
    const made = await on("web", "init", "blog");
    expect(made, made.stdout).to.include({ exitCode: 0, stderr: "" });
    project = new Project(host, "blog");
    const sha = project.commit(good);
    project.git("push", "-q", project.remote, `${sha}:refs/heads/side`);
    const bad = project.commit({ ".salt/20_bad.sls": fails });
    project.git("push", "-q", project.remote, `${bad}:refs/heads/bad`);
  });
  after(async () => {
    await minion?.stop();
    await master?.stop();
    host?.remove();
  });

  it("deploys, with the same output below the minion's id", async () => {
    const end = await on("w*", "deploy", "blog", "--ref", "side");
    expect(end, end.stdout).to.include({ exitCode: 0, stderr: "" });
    expect(end.stdout)
      .to.match(/^web {2}done/)
      .and.to.match(/ {2}ok {5}install .*1 steps/);
    expect(end.stdout.trimEnd().split("\n").at(-1)).to.match(
      /^ {2}id \S+ · the first: there is nothing to go back to$/,
    );
    const listed = await on("web", "releases", "blog");
    expect(listed.stdout).to.match(/\* live {2}\d{8}-/);
  });

  it("exits 3 for a failed deployment, 6 for a missing minion, and the worst of both", async () => {
    const failed = await corpus(
      "project",
      "deploy",
      "blog",
      "--ref",
      "bad",
      "-L",
      "--on",
      "web,ghost",
      "-c",
      master.configDir,
      "--json",
    );
    expect(failed.exitCode).to.equal(3);
    const records = recordsOf(failed);
    expect(records.at(-1)).to.deep.include({ type: "summary", outcomes: { ghost: "missing", web: "rolled-back" } });
    const nobody = await on("nobody*", "status", "blog");
    expect([nobody.exitCode, nobody.stdout.includes("no minion matches")]).to.deep.equal([6, true]);
  });

  it("hands every value over as it is", async () => {
    const names = ["$(touch pwned)\n#", "name=other", "{a: 1}"];
    const ends = await Promise.all(names.map((name) => on("web", "status", name, "--json")));
    const answers = ends.map((end) => recordsOf(end)[0]?.["return"] as { name: string });
    expect(answers.map((answer) => answer.name)).to.deep.equal(names);
    expect(ends.map((end) => end.exitCode)).to.deep.equal([64, 64, 64]);
  });

  it("^C exits 130 with the job's id; the deployment goes on", async () => {
    const gate = new Gate(host.dir, "master");
    const sha = project.commit({ ".salt/20_bad.sls": null, ".salt/10_gate.sls": gate.sls() });
    project.git("push", "-q", project.remote, `${sha}:refs/heads/gated`);
    const run = startCorpus(["project", "deploy", "blog", "--ref", "gated", "--on", "web", "-c", master.configDir]);
    await gate.reached();
    run.interrupt();
    const end = await run.end;
    expect(end.exitCode).to.equal(130);
    expect(end.stderr).to.contain("project status blog --on web").and.to.contain("jobs.lookup_jid");
    await gate.open();
    const next = await on("web", "deploy", "blog", "--ref", "side");
    expect(next.exitCode, next.stdout).to.equal(0);
    const listed = recordsOf(await on("web", "releases", "blog", "--json"))[0]?.["return"] as { sha: string }[];
    expect(listed.map((release) => release.sha)).to.include(sha);
  });
});
