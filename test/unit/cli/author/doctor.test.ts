import { writeFileSync } from "node:fs";
import { expect } from "chai";
import { corpusIn, recordIn } from "../../../support/author/cli.ts";
import { definition, repository, temporaryDirectory } from "../../../support/compiler/workspace.ts";

interface Diagnosed {
  readonly checks: readonly {
    readonly name: string;
    readonly state: string;
    readonly found: string;
    readonly advice?: string;
  }[];
  readonly exitCode: number;
}

describe("corpus doctor", function () {
  this.timeout(60_000);

  const look = async (cwd: string, ...args: string[]) => {
    const { checks, exitCode } = await recordIn<Diagnosed>(cwd, "doctor", ...args);
    return { exitCode, of: (name: string) => checks.find((check) => check.name === name) };
  };

  it("finds a good machine good", async () => {
    using workspace = temporaryDirectory();
    workspace.write({
      "projects/demo/project.ts": definition(""),
      "etc/minion": `file_client: local
file_roots: {base: [/srv/salt, ${workspace.path}/generated/salt]}
corpus: {projects_dir: /srv/projects}
`,
      "etc/minion.d/pillar.conf": `pillar_roots: {base: [${workspace.path}/generated/pillar]}\n`,
    });
    await corpusIn(workspace.path, "build");
    const args = ["--minion-config", "etc", "--salt-call", `${repository}.corpus/salt-3008/bin/salt-call`];
    const { exitCode, of } = await look(workspace.path, ...args);
    for (const name of ["node", "git", "salt-call", "tree", "pack", "file_roots", "pillar_roots"])
      expect(of(name), name).to.include({ state: "good" });
    expect(of("salt-call")?.found).to.match(/^3008/);
    expect(exitCode).to.equal(0);
  });

  it("says what is wrong, and what to do", async () => {
    using workspace = temporaryDirectory();
    workspace.write({
      "projects/demo/project.ts": definition(""),
      "etc/minion": "file_client: local\nfile_roots: {base: [/srv/salt]}\ncorpus: {project_dir: /srv}\n",
    });
    await corpusIn(workspace.path, "build");
    writeFileSync(`${workspace.path}/generated/salt/top.sls`, "edited");
    writeFileSync(`${workspace.path}/generated/salt/_utils/corpus_engine/pack.py`, 'PACK_VERSION = "0.0.1"\n');
    const { exitCode, of } = await look(workspace.path, "--minion-config", "etc", "--salt-call", "no-such-salt");
    expect(exitCode).to.equal(1);
    expect(of("tree")).to.include({ state: "wrong", found: "2 files differ from the definitions, 2 edited by hand" });
    expect(of("pack")?.found).to.match(/^version 0\.0\.1, and this corpus is /);
    expect(of("salt-call")).to.include({ state: "missing", found: "no-such-salt cannot be run here" });
    expect(of("file_roots")?.advice).to.contain(`[/srv/salt, ${workspace.path}/generated/salt]`);
    expect(of("corpus")).to.include({ found: "unknown key project_dir", advice: "did you mean projects_dir?" });
    workspace.write({ "projects/demo/project.ts": definition("  dat: 1,"), "etc/minion": "a: b: c" });
    const worse = await look(workspace.path, "--minion-config", "etc");
    expect(worse.of("definitions")).to.include({ state: "wrong", found: "1 findings", advice: "corpus check" });
    expect(worse.of("minion configuration")?.found).to.match(/^is no YAML: /);
    expect((await corpusIn(workspace.path, "doctor", "--quiet")).stdout).to.not.contain("ok ");
  });
});
