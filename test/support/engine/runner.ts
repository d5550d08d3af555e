import { expect } from "chai";
import { execa } from "execa";
import { type Master, startMaster } from "../../../tools/lab/master.ts";
import { type Minion, startMinion } from "../../../tools/lab/minion.ts";
import { type Release, repositoryRoot, saltCommand } from "../../../tools/lab/venv.ts";
import { good } from "./fixtures.ts";
import { Project, type ProjectHost } from "./host.ts";

interface Outcomes {
  readonly result: boolean;
  readonly exit_code: number;
  readonly minions: Readonly<Record<string, { readonly outcome: string; readonly exit_code: number }>>;
}

/** The master's side: the pack is synced to a running minion, the runner deploys there. */
export function describeRunner(release: Release, hostOf: () => ProjectHost): void {
  describe("from a master", () => {
    let master: Master;
    let minion: Minion;

    before(async () => {
      const host = hostOf();
      const runners = `${repositoryRoot}salt-ext/src/saltext/corpus/runners`;
      const fileRoots = [host.path("gen/salt")];
      master = await startMaster({ release, dir: host.path("m"), fileRoots, config: { runner_dirs: [runners] } });
      minion = await startMinion(master, { id: "web", config: host.roots() });
    });
    after(async () => {
      await minion?.stop();
      await master?.stop();
    });

    const salt = (program: string, ...args: string[]) =>
      execa(saltCommand(release, program), ["-c", master.configDir, "--out=json", "-l", "quiet", ...args], {
        reject: false,
        stdin: "ignore",
      });
    const deploy = async (...args: string[]) => {
      const done = await salt("salt-run", "corpus_deploy.project", ...args);
      const parsed: unknown = JSON.parse(done.stdout);
      return { exitCode: done.exitCode, outcomes: parsed as Outcomes };
    };

    it("deploys on the minions, and tells each one's outcome", async () => {
      const host = hostOf();
      await salt("salt", "--static", "web", "saltutil.sync_all");
      const init = await salt("salt", "--static", "web", "mc_project.init_project", "remote");
      expect(init.stdout).to.contain("You can now push to");
      const project = new Project(host, "remote");
      const sha = project.commit(good);
      project.git("push", "-q", project.remote, `${sha}:refs/heads/side`);
      const ended = await deploy("remote", "web", "ref=side");
      expect(ended.outcomes).to.deep.include({ result: true, exit_code: 0 });
      expect(ended.outcomes.minions["web"]).to.deep.include({ outcome: "deployed", sha });
      expect(host.read("p/remote/data/version")).to.equal("one\n");
      const absent = await deploy("absent", "web");
      expect(absent.outcomes.exit_code).to.equal(1);
      const nobody = await deploy("remote", "nobody");
      expect(nobody.outcomes).to.deep.include({ result: false, exit_code: 6 });
    });
  });
}
