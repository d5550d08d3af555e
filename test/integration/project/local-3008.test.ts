import { existsSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { onThisHost } from "../../../src/hosts/index.ts";
import { corpus, recordsOf } from "../../support/bridge/cli.ts";
import { fails, good, writes } from "../../support/engine/fixtures.ts";
import { Gate } from "../../support/engine/gate.ts";
import { Project, ProjectHost } from "../../support/engine/host.ts";
import { hostile, LocalCli } from "../../support/project/cli.ts";

describe("corpus project --local on Salt 3008", function () {
  this.timeout(120_000);
  let host: ProjectHost;
  let cli: LocalCli;
  let project: Project;

  before(async () => {
    host = new ProjectHost("3008");
    cli = new LocalCli(host);
    const early = await cli.run("init", "blog");
    expect([early.exitCode, early.stdout.includes("saltutil.sync_all")], "no pack yet").to.deep.equal([2, true]);
    await host.sync();
    const made = await cli.run("init", "blog");
    expect(made, made.stderr).to.include({ exitCode: 0, stderr: "" });
    expect(made.stdout).to.contain("You can now push to").and.to.contain("/p/blog/git/project.git");
    project = new Project(host, "blog");
    project.commit({ ...good, ".salt/task_greet.sls": writes("greeting", "hello") });
    await project.push();
  });
  after(() => host.remove());

  it("deploys: the phases, then the id and how to undo", async () => {
    const end = await cli.run("deploy", "blog");
    expect(end, end.stdout).to.include({ exitCode: 0, stderr: "" });
    const last = end.stdout.trimEnd().split("\n").at(-1);
    expect(last).to.match(/^id \d{8}-\d{6}-\d{6}-[0-9a-f]{6} · undo: corpus project rollback blog --local -c /);
    expect(end.stdout).to.match(/ok {5}install .*1 steps/);
  });

  it("--json writes the log as it comes, the answer, and a summary", async () => {
    const records = recordsOf(await cli.run("deploy", "blog", "--json"));
    expect(records.every((record) => record["schema"] === "corpus.project/1")).to.equal(true);
    const types = records.map((record) => record["type"]);
    expect(types.slice(-2)).to.deep.equal(["answer", "summary"]);
    expect(records.filter((record) => record["type"] === "log").map((record) => record["line"])).to.include(
      "== install",
    );
    expect(records.at(-2)).to.deep.include({ minion: "local", outcome: "done", exitCode: 0, project: "blog" });
    expect(records.at(-1)).to.deep.include({ exitCode: 0, outcomes: { local: "done" } });
  });

  it("exits 3 for a deployment that failed, with the failed phase and what it said first", async () => {
    const sha = project.commit({ ".salt/20_bad.sls": fails });
    await project.push(`${sha}:refs/heads/bad`);
    const end = await cli.run("deploy", "blog", "--ref", "bad");
    expect(end.exitCode, end.stdout).to.equal(3);
    expect(end.stdout)
      .to.match(/^failed install/)
      .and.to.contain("FAILED cmd.run bad")
      .and.to.contain("the reason");
    expect(end.stdout.trimEnd().split("\n").at(-1)).to.contain("what is live: corpus project releases blog");
    project.commit({ ".salt/20_bad.sls": null });
  });

  it("lists releases with the live one marked, and goes back", async () => {
    const listed = await cli.run("releases", "blog");
    expect(listed.exitCode).to.equal(0);
    expect(listed.stdout.split("\n")[1]).to.match(/^\* live {2}\d{8}-/);
    const older = /rollback blog (\S+) --local/.exec(listed.stdout)?.[1] ?? "";
    expect((await cli.run("rollback", "blog", older)).exitCode).to.equal(0);
    const again = await cli.run("releases", "blog");
    expect(again.stdout.split("\n")[1]).to.contain(`restored ${older}`);
    expect((await cli.run("rollback", "blog", "20200101-000000-000000-abcdef")).exitCode).to.equal(1);
  });

  it("tells status, list, report, push-info, show, config, pending", async () => {
    const said = async (...args: string[]) => {
      const end = await cli.run(...args);
      expect(end, args.join(" ")).to.include({ exitCode: 0, stderr: "" });
      return end.stdout;
    };
    expect(await said("status", "blog")).to.match(/^live {4}\d{8}-/);
    expect(await said("list")).to.match(/blog {5}\d{8}-/);
    expect(await said("report")).to.contain("/p/blog/git/project.git");
    expect(await said("push-info", "blog")).to.match(/git push ssh:\S+\/p\/blog\/git\/project.git main/);
    expect(await said("show", "blog", "00_write")).to.contain("/p/blog/data/version");
    expect(await said("config", "blog")).to.contain("default_env: dev");
    expect(await said("pending", "blog")).to.contain("is live");
    expect((await cli.run("pending", "blog", "--ref", "bad")).exitCode, "bad is not what is live").to.equal(1);
  });

  it("archives by hand, lists archives, and tells what was edited by hand", async () => {
    const end = await cli.run("archive", "blog");
    expect(end.exitCode, end.stdout).to.equal(0);
    const id = /^id (\S+)/m.exec(end.stdout)?.[1] ?? "none";
    const listed = await cli.run("archives", "blog");
    expect(listed.exitCode).to.equal(0);
    expect(listed.stdout.split("\n")[0]).to.contain("HOLDS RELEASE");
    expect(listed.stdout.split("\n")[1]).to.match(new RegExp(`^${id} .* files, \\d+ bytes +deployed`));
    expect(listed.stdout, "the failed deployment's").to.match(/rolled-back .*\/project\.failed/);
    writeFileSync(project.path("project/kept"), "edited\n");
    expect((await cli.run("status", "blog")).stdout).to.match(/^edited {2}project: kept$/m);
    expect((await cli.run("pending", "blog")).exitCode, "dev is edited as one likes").to.equal(0);
    writeFileSync(project.path("project/kept"), "kept\n");
  });

  it("refuses a misspelt argument and SLS with a suggestion, and exits 1 when one does not render", async () => {
    const misspelt = await host.call("mc_project.deploy", "blog", "reff=main");
    expect([misspelt.exitCode, misspelt.said.includes("Did you mean 'ref'?")], misspelt.said).to.deep.equal([64, true]);
    const unknown = await cli.run("show", "blog", "00_wriet");
    expect([unknown.exitCode, unknown.stdout.includes("Did you mean '00_write'?")]).to.deep.equal([64, true]);
    writeFileSync(project.path("project/.salt/90_bad.sls"), "{{ nothing.of_it }}\n");
    const shown = await cli.run("show", "blog");
    const called = await host.call("mc_project.show_sls", "blog");
    rmSync(project.path("project/.salt/90_bad.sls"));
    expect([shown.exitCode, called.exitCode], shown.stdout).to.deep.equal([1, 1]);
    expect(shown.stdout).to.contain("00_write").and.to.contain("errors");
  });

  it("runs a task", async () => {
    const end = await cli.run("task", "blog", "greet");
    expect(end.exitCode, end.stdout).to.equal(0);
    expect(end.stdout).to.contain("task-greet").and.not.to.contain("undo");
    expect(host.read("p/blog/data/greeting")).to.equal("hello\n");
    const unknown = await cli.run("task", "blog", "no $(such)");
    expect([unknown.exitCode, unknown.stdout.includes("Tasks are: greet")], unknown.stdout).to.deep.equal([64, true]);
  });

  it("attaches to a running deployment, and cancels it", async () => {
    const gate = new Gate(host.dir, "cancelled");
    const sha = project.commit({ ".salt/10_gate.sls": gate.sls() });
    await project.push(`${sha}:refs/heads/slow`);
    project.commit({ ".salt/10_gate.sls": null });
    const running = cli.start("deploy", "blog", "--ref", "slow");
    await gate.reached();
    const attached = cli.start("attach", "blog", "--json");
    await attached.stdoutIncludes("10_gate");
    const cancelled = await cli.run("cancel", "blog");
    expect(cancelled.exitCode, cancelled.stdout).to.equal(0);
    expect(cancelled.stdout).to.match(/^cancelled · /m);
    const ends = await Promise.all([running.end, attached.end]);
    expect(ends.map((end) => end.exitCode)).to.deep.equal([3, 3]);
    expect((await cli.run("attach", "blog")).exitCode, "nothing runs").to.equal(1);
  });

  it("locks a project by hand, tells so, and unlocks it", async () => {
    expect((await cli.run("lock", "blog", "--reason", "the database $(moves)")).exitCode).to.equal(0);
    expect((await cli.run("status", "blog")).stdout)
      .to.contain("locked: ")
      .and.to.contain("the database $(moves)");
    const refused = await cli.run("deploy", "blog");
    expect(refused.exitCode, refused.stdout).to.equal(7);
    expect((await cli.run("unlock", "blog")).stdout).to.contain("unlocked");
  });

  it("verifies an archive", async () => {
    expect((await cli.run("verify", "blog")).exitCode).to.equal(0);
    expect((await cli.run("verify", "blog", "20200101-000000-000000-abcdef")).exitCode).to.equal(1);
  });

  it("knows an unknown project, and refuses two places at once", async () => {
    const absent = await cli.run("deploy", "absent");
    expect(absent.exitCode).to.equal(1);
    expect(absent.stdout).to.contain("there is no project absent");
    expect((await cli.run("deploy", "blog", "--ssh", "web1")).exitCode).to.equal(64);
    expect((await cli.run("deploy", "blog", "--skip", "a b")).exitCode).to.equal(64);
  });

  it("hands every value over as it is", async () => {
    const names = ["$(touch pwned) `touch pwned`", "o'b\"\nname=other #", "name=other"];
    for (const name of names) {
      const end = await cli.run("deploy", name, "--json");
      expect(end.exitCode).to.equal(64);
      const answer = recordsOf(end).find((record) => record["type"] === "answer");
      expect(answer?.["return"]).to.include({ name });
    }
    const ref = await cli.run("deploy", "blog", "--ref", "--upload-pack=touch pwned");
    expect([ref.exitCode, existsSync("pwned"), existsSync(host.path("pwned"))]).to.deep.equal([1, false, false]);
  });

  it("salt-call reads every text back as it was, by place and by name", async () => {
    await using here = onThisHost({ command: host.saltCall, configDir: host.etc });
    const values = hostile.filter((value) => !value.startsWith("name="));
    const kwargs = Object.fromEntries(hostile.map((value, index) => [`k${index}`, value]));
    await using job = await here.start({ fun: "test.arg", args: [...values, [...values]], kwargs });
    const [result] = (await job.report).results;
    expect(result?.value).to.deep.include({ args: [...values, values] });
    expect(result?.value).to.deep.nested.include(
      Object.fromEntries(Object.entries(kwargs).map(([key, value]) => [`kwargs.${key}`, value])),
    );
  });

  it("^C exits 130 and says that the deployment goes on, and how to look; it does", async () => {
    const gate = new Gate(host.dir, "local");
    project.commit({ ".salt/10_gate.sls": gate.sls() });
    await project.push("main:refs/heads/gated");
    const run = cli.start("deploy", "blog", "--ref", "gated", "--json");
    await gate.reached();
    await run.stdoutIncludes("10_gate");
    run.interrupt();
    const end = await run.end;
    expect(end.exitCode).to.equal(130);
    const record = recordsOf(end).at(-1);
    expect(record).to.include({ type: "interrupted", operation: "deploy" });
    expect(end.stderr)
      .to.contain(`deployment ${String(record?.["id"])} goes on`)
      .and.to.contain("project status blog");
    const held = await cli.run("deploy", "blog", "--no-wait");
    expect([held.exitCode, held.stdout.includes("is held by deploy")], held.stdout).to.deep.equal([7, true]);
    await gate.open();
    const next = await cli.run("deploy", "blog");
    expect(next.exitCode, next.stdout).to.equal(0);
    const listed = recordsOf(await cli.run("releases", "blog", "--json"))[0]?.["return"] as { id: string }[];
    expect(listed.map((release) => release.id)).to.include(record?.["id"]);
  });

  it("exits 69 where there is no salt-call", async () => {
    const end = await corpus("project", "status", "blog", "--salt-call", host.path("no-salt-call"));
    expect(end.exitCode).to.equal(69);
  });
});
