import { existsSync, readdirSync } from "node:fs";
import { expect } from "chai";
import { recordsOf } from "../../support/bridge/cli.ts";
import { good } from "../../support/engine/fixtures.ts";
import { Project, ProjectHost } from "../../support/engine/host.ts";
import { LocalCli } from "../../support/project/cli.ts";

describe("corpus project --local: the life of a project on Salt 3008", function () {
  this.timeout(120_000);
  let host: ProjectHost;
  let cli: LocalCli;

  before(async () => {
    host = new ProjectHost("3008");
    cli = new LocalCli(host);
    await host.sync();
    await cli.run("init", "blog");
    const project = new Project(host, "blog");
    project.commit({ ...good, ".salt/_modules/shop.py": "def x():\n    return 1\n" });
    await project.push();
    expect((await cli.run("deploy", "blog")).exitCode).to.equal(0);
  });
  after(() => host.remove());

  const answerOf = async (...args: string[]) => {
    const records = recordsOf(await cli.run(...args, "--json"));
    expect(records.at(-1)).to.include({ schema: "corpus.project/1", type: "summary", operation: args[0] });
    return records.find((record) => record["type"] === "answer") ?? {};
  };

  it("report and access are text for people and data with --json", async () => {
    const told = await cli.run("access", "blog");
    expect(told.exitCode).to.equal(0);
    expect(told.stdout).to.contain("/p/blog/git/project.git");
    expect((await answerOf("access", "blog"))["return"])
      .to.be.an("object")
      .and.to.include.keys("name");
    expect((await answerOf("report"))["return"]).to.have.nested.property("projects.blog");
  });

  it("unlink and link take a project out of Salt and put it back, and say so", async () => {
    const gone = await answerOf("unlink", "blog");
    expect(gone).to.deep.include({ exitCode: 0, outcome: "done", project: "blog" });
    expect(existsSync(host.path("salt/_modules/blog_shop.py"))).to.equal(false);
    expect((await cli.run("unlink", "blog")).stdout).to.contain("nothing to do");
    expect((await cli.run("link", "blog")).exitCode).to.equal(0);
    expect(existsSync(host.path("salt/_modules/blog_shop.py"))).to.equal(true);
  });

  it("rename is refused for a name that cannot be one, and done for one that can", async () => {
    const bad = await cli.run("rename", "blog", "../x");
    expect([bad.exitCode, existsSync(host.path("p/blog"))]).to.deep.equal([64, true]);
    const renamed = await answerOf("rename", "blog", "journal");
    expect(renamed["return"]).to.include({ former: "blog", result: true });
    expect(existsSync(host.path("p/blog"))).to.equal(false);
  });

  it("destroy wants --yes where nobody can be asked", async () => {
    const end = await cli.run("destroy", "journal");
    expect(end.exitCode).to.equal(64);
    expect(end.stderr).to.contain("say --yes");
    const [record] = recordsOf(await cli.run("destroy", "journal", "--json"));
    expect(record).to.have.nested.property("error.code", "USAGE");
    expect(existsSync(host.path("p/journal"))).to.equal(true);
  });

  const answers: readonly (readonly [string, string, number])[] = [
    ["another name", "blog\r", 64],
    ["nothing", "\r", 64],
    ["the end of the input", "\u0004", 64],
    ["^C", "\u0003", 130],
  ];
  for (const [what, typed, exitCode] of answers) {
    it(`destroy asked on a terminal does nothing for ${what}`, async () => {
      const end = await cli.onTerminal("type its name to go on: ", typed, "destroy", "journal");
      expect(end.exitCode, end.said).to.equal(exitCode);
      expect(existsSync(host.path("p/journal/git/project.git"))).to.equal(true);
    });
  }

  it("destroy asked on a terminal is done for the name, and tells where everything is kept", async () => {
    const end = await cli.onTerminal("type its name to go on: ", "journal\r", "destroy", "journal");
    expect(end.exitCode, end.said).to.equal(0);
    expect(end.said).to.contain("is destroyed, kept in");
    expect(existsSync(host.path("p/journal"))).to.equal(false);
    expect(readdirSync(host.path("p/.destroyed"))).to.have.length(1);
    const again = await cli.run("destroy", "journal", "--yes");
    expect([again.exitCode, again.stdout.includes("there is no project journal")]).to.deep.equal([1, true]);
  });

  it("destroy --yes --no-archive keeps nothing", async () => {
    await cli.run("init", "brief");
    const gone = await answerOf("destroy", "brief", "--yes", "--no-archive");
    expect(gone["return"]).to.include({ result: true, kept: null });
    expect(readdirSync(host.path("p/.destroyed"))).to.have.length(1);
  });
});
