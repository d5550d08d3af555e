import { cpSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { type Master, startMaster } from "../../../tools/lab/master.ts";
import { type Minion, startMinion } from "../../../tools/lab/minion.ts";
import { repositoryRoot } from "../../../tools/lab/venv.ts";
import { corpusIn } from "../../support/author/cli.ts";
import { type CliEnd, corpus, recordsOf, startCorpus } from "../../support/bridge/cli.ts";
import { definition, temporaryDirectory } from "../../support/compiler/workspace.ts";
import { fails, good } from "../../support/engine/fixtures.ts";
import { Gate } from "../../support/engine/gate.ts";
import { Project, ProjectHost } from "../../support/engine/host.ts";
import { LocalCli, looks } from "../../support/project/cli.ts";

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
    const config = { runner_dirs: [`${repositoryRoot}salt-ext/src/saltext/corpus/runners`] };
    master = await startMaster({ release: "3008", dir: host.path("m"), fileRoots: [host.path("gen/salt")], config });
    minion = await startMinion(master, { id: "web", config: host.roots() });
    const early = await on("web", "status", "blog");
    const command = `corpus run web saltutil.sync_all -c ${master.configDir}`;
    expect([early.exitCode, early.stdout.includes(command)], early.stdout).to.deep.equal([2, true]);
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

  it("compares what projects/salt.ts gives to a minion with what its master gives it", async () => {
    using place = temporaryDirectory();
    place.write({
      "projects/salt.ts": `import { defineSalt, sls, target } from "corpus";
const web = sls("web", (s) => s.test.nop("one", { id: "one" }));
export default defineSalt({ states: () => [web], top: [{ target: target.glob("web"), sls: [web] }] });
`,
    });
    const diff = () => corpusIn(place.path, "diff", "--salt", "--on", "web", "-c", master.configDir);
    const fresh = await diff();
    expect(fresh.exitCode, fresh.stderr).to.equal(1);
    expect(fresh.stdout).to.match(/^\+one:$/m);
    expect((await corpusIn(place.path, "build", "--out", "built")).exitCode).to.equal(0);
    for (const sls of ["top", "web"])
      cpSync(`${place.path}/built/mastersalt/salt/${sls}.sls`, host.path(`gen/salt/${sls}.sls`));
    const live = await diff();
    expect([live.stdout, live.exitCode], live.stderr).to.deep.equal(["nothing would change: salt on web", 0]);
    for (const sls of ["top", "web"]) rmSync(host.path(`gen/salt/${sls}.sls`));
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

  it("rolls a release out with --canary and --batch, and tells of it while it runs", async () => {
    const rolling = ["--canary", "1", "--batch", "50%", "--on-failure", "rollback"];
    const end = await on("w*", "deploy", "blog", "--ref", "side", ...rolling, "--json");
    const records = recordsOf(end);
    expect(end.exitCode, end.stdout + end.stderr).to.equal(0);
    expect(records.at(-1)).to.deep.include({ exitCode: 0, outcomes: { web: "done" } });
    expect(records.some((record) => String(record["line"]).startsWith("web: live"))).to.equal(true);
    const failed = await on("w*", "deploy", "blog", "--ref", "bad", ...rolling, "--verbose");
    expect([failed.exitCode, failed.stderr.includes("batch 1 of 1: web")], failed.stdout).to.deep.equal([3, true]);
    expect(failed.stdout).to.match(/^web {2}rolled-back/);
    const ends = await Promise.all([
      on("w*", "deploy", "blog", "--batch", "all"),
      on("w*", "deploy", "blog", "--batch", "1", "--only-steps", "a"),
      corpus("project", "deploy", "blog", "--batch", "1", "--local"),
    ]);
    expect(ends.map((each) => each.exitCode)).to.deep.equal([64, 64, 64]);
    expect((await on("nobody*", "deploy", "blog", "--batch", "1")).exitCode).to.equal(6);
  });

  it("tells what a tree would change there: corpus diff --on", async () => {
    using place = temporaryDirectory();
    const steps = `steps: ({ cfg }) => [sls("00_write", (s) => { s.file.touch(\`\${cfg.data_root}/v\`, { id: "v" }); })],`;
    place.write({ "projects/blog/project.ts": definition(steps).replace('"demo"', '"blog"') });
    const projects = ["--projects", `${place.path}/projects`, "-c", master.configDir];
    const end = await corpus("diff", "blog", "--on", "web", ...projects);
    expect(end.exitCode, end.stderr).to.equal(1);
    expect(end.stdout)
      .to.match(/^\+v:$/m)
      .and.to.match(/^would change: blog on web$/m);
    const nobody = await corpus("diff", "blog", "--on", "nobody*", ...projects, "--json");
    expect([nobody.exitCode, recordsOf(nobody).at(-1)?.["exitCode"]]).to.deep.equal([6, 6]);
  });

  it("tells the same as on the host itself", async () => {
    const own = JSON.parse(host.read("etc/minion")) as Record<string, unknown>;
    writeFileSync(`${host.etc}/minion`, JSON.stringify({ ...own, id: "web" }));
    await host.sync();
    const local = new LocalCli(host);
    for (const words of looks("blog")) {
      const [there, here] = await Promise.all([on("web", ...words, "--json"), local.run(...words, "--json")]);
      expect([there.exitCode, there.stderr], words.join(" ")).to.deep.equal([here.exitCode, here.stderr]);
      const [far, near] = [there, here].map(answersOf);
      expect(far, words.join(" ")).to.deep.equal(near).and.to.have.length(1);
    }
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

/** What was answered, less what tells the place and the time. */
function answersOf(end: CliEnd): unknown[] {
  const answers = recordsOf(end).filter(({ type }) => type === "answer");
  return answers.map(({ minion: _minion, elapsedMs: _elapsed, ...answer }) => answer);
}
