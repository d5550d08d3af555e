import { expect } from "chai";
import { execa } from "execa";
import { type Master, startMaster } from "../../../tools/lab/master.ts";
import { type Minion, startMinion } from "../../../tools/lab/minion.ts";
import { type Release, repositoryRoot, saltCommand } from "../../../tools/lab/venv.ts";
import { fails, good, writes } from "./fixtures.ts";
import { Gate } from "./gate.ts";
import { Project, ProjectHost } from "./host.ts";

interface Outcome {
  readonly outcome: string;
  readonly exit_code: number;
  readonly comment: string;
  readonly id?: string;
}

interface Answer {
  readonly result: boolean;
  readonly exit_code: number;
  readonly comment: string;
  readonly minions: Readonly<Record<string, Outcome>>;
}

const ids = ["web1", "web2", "web3"] as const;

/** Three running minions, each a host of its own, below one master. */
class Fleet {
  readonly release: Release;
  readonly host: ProjectHost;
  readonly hosts: readonly ProjectHost[];
  readonly minions = new Map<string, Minion>();
  master: Master | undefined;

  constructor(release: Release) {
    this.release = release;
    this.host = new ProjectHost(release);
    this.hosts = [this.host, new ProjectHost(release), new ProjectHost(release)];
  }

  async start(): Promise<void> {
    const runners = `${repositoryRoot}salt-ext/src/saltext/corpus/runners`;
    const [dir, fileRoots] = [this.host.path("m"), [this.host.path("gen/salt")]];
    const config = { runner_dirs: [runners], gather_job_timeout: 3 };
    const master = await startMaster({ release: this.release, dir, fileRoots, config });
    this.master = master;
    const starts = ids.map(async (id, index) => {
      this.minions.set(id, await startMinion(master, { id, config: this.hosts[index]?.roots() ?? {} }));
    });
    await Promise.all(starts);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.minions.values()].map((minion) => minion.stop()));
    await this.master?.stop();
    for (const host of this.hosts) host.remove();
  }

  /** `data/version` on every host. */
  versions(): string[] {
    return this.hosts.map((host) => host.read("p/roll/data/version").trim());
  }

  run(program: string, ...args: string[]) {
    const common = ["-c", this.master?.configDir ?? "", "--out=json", "-l", "quiet"];
    return execa(saltCommand(this.release, program), [...common, ...args], { reject: false, stdin: "ignore" });
  }

  startDeployment(...args: string[]) {
    return this.run("salt-run", "corpus_deploy.project", "roll", ...args);
  }

  async deploy(...args: string[]) {
    const done = await this.startDeployment(...args);
    return readAnswer(done);
  }
}

function readAnswer(done: { exitCode?: number | undefined; stdout: string; stderr: string }) {
  const answer = JSON.parse(done.stdout) as Answer;
  const outcomes = Object.fromEntries(Object.entries(answer.minions).map(([id, { outcome }]) => [id, outcome]));
  return { exitCode: done.exitCode, answer, outcomes, told: done.stderr };
}

const on = (id: string, sls: string): string => `{% if grains.id == '${id}' %}\n${sls}{% endif %}\n`;
const same = (outcome: string) => Object.fromEntries(ids.map((id) => [id, outcome]));

/** The master's side: the pack is synced to running minions, the runner deploys there, a few at a time. */
export function describeRunner(release: Release): void {
  describe("from a master, on three minions", () => {
    let fleet: Fleet;
    let project: Project;
    /** Commits files, and puts the commit on a branch of every host. */
    const publish = (branch: string, files: Parameters<Project["commit"]>[0]): string => {
      const sha = project.commit(files);
      for (const host of fleet.hosts)
        project.git("push", "-q", host.path("p/roll/git/project.git"), `${sha}:refs/heads/${branch}`);
      return sha;
    };

    before(async () => {
      fleet = new Fleet(release);
      await fleet.start();
    });
    after(async () => await fleet.stop());

    it("says what a minion lacks, before anything is deployed", async () => {
      const bare = await fleet.deploy("web*");
      expect([bare.exitCode, bare.outcomes]).to.deep.equal([2, same("no-pack")]);
      expect(bare.answer.minions["web1"]?.comment).to.contain("saltutil.sync_all");
      await fleet.run("salt", "--static", "*", "saltutil.sync_all");
      const empty = await fleet.deploy("web*");
      expect([empty.exitCode, empty.outcomes]).to.deep.equal([1, same("not-initialised")]);
      const init = await fleet.run("salt", "--static", "*", "mc_project.init_project", "roll");
      expect(init.stdout.split("You can now push to")).to.have.length(4);
      project = new Project(fleet.host, "roll");
      const refless = await fleet.deploy("web*", "ref=absent");
      expect([refless.exitCode, refless.outcomes]).to.deep.equal([1, same("error")]);
      const mistyped = await fleet.deploy("web*", "batch=all");
      expect([mistyped.exitCode, mistyped.answer.comment.includes("batch='all'")]).to.deep.equal([64, true]);
      const nobody = await fleet.deploy("nobody*");
      expect(nobody.exitCode).to.equal(6);
    });

    it("deploys the canary first, then batches; run again, it leaves alone what is live", async () => {
      publish("one", good);
      const first = await fleet.deploy("web*", "ref=one", "canary=1", "batch=1");
      expect([first.exitCode, first.outcomes], first.told).to.deep.equal([0, same("deployed")]);
      const released = ids.map((id) => first.answer.minions[id]?.id ?? "");
      expect([...released].sort((a, b) => (a < b ? -1 : 1))).to.deep.equal(released);
      expect(fleet.versions()).to.deep.equal(["one", "one", "one"]);
      const again = await fleet.deploy("web*", "ref=one", "batch=50%");
      expect([again.exitCode, again.outcomes]).to.deep.equal([0, same("live")]);
    });

    it("stops at a failure; with on_failure=rollback it takes back what was changed", async () => {
      publish("bad", { ".salt/00_write.sls": writes("version", "bad"), ".salt/20_bad.sls": on("web2", fails) });
      const failed = { web1: "undone", web2: "rolled-back", web3: "not-started" };
      const undone = await fleet.deploy("web*", "ref=bad", "batch=1", "on_failure=rollback");
      expect([undone.exitCode, undone.outcomes], undone.told).to.deep.equal([3, failed]);
      const listed = await fleet.deploy("web*", "ref=one");
      expect([listed.exitCode, listed.outcomes], listed.told).to.deep.equal([0, same("live")]);
    });

    it("a minion that is away fails it; the others are not touched unless that is tolerated", async () => {
      publish("two", { ".salt/00_write.sls": writes("version", "two"), ".salt/20_bad.sls": null });
      const away = await fleet.deploy("web1,ghost", "tgt_type=list", "ref=two", "timeout=3");
      expect([away.exitCode, away.outcomes]).to.deep.equal([6, { ghost: "missing", web1: "not-started" }]);
      const tolerated = await fleet.deploy("web1,ghost", "tgt_type=list", "ref=two", "timeout=3", "max_failures=1");
      expect([tolerated.exitCode, tolerated.outcomes]).to.deep.equal([6, { ghost: "missing", web1: "deployed" }]);
    });

    it("waits for a long deployment; one whose minion died is missing, and it is resumed", async () => {
      const [long, lost] = [new Gate(fleet.host.dir, "long"), new Gate(fleet.host.dir, "lost")];
      publish("long", { ".salt/10_gate.sls": on("web1", long.sls()) });
      const waited = fleet.startDeployment("web1", "ref=long", "timeout=2");
      await long.reached();
      await said(waited.stderr, "still running: web1");
      await long.open();
      const first = readAnswer(await waited);
      expect([first.exitCode, first.outcomes], first.told).to.deep.equal([0, { web1: "deployed" }]);

      publish("lost", { ".salt/10_gate.sls": on("web1", lost.sls()) });
      const deserted = fleet.startDeployment("web1", "ref=lost", "timeout=2");
      await lost.reached();
      const minion = fleet.minions.get("web1");
      await minion?.kill();
      const second = readAnswer(await deserted);
      expect([second.exitCode, second.outcomes], second.told).to.deep.equal([6, { web1: "missing" }]);
      await minion?.start();
      const resumed = fleet.startDeployment("web*", "ref=lost");
      await lost.reached();
      await lost.open();
      const third = readAnswer(await resumed);
      expect([third.exitCode, third.outcomes], third.told).to.deep.equal([0, same("deployed")]);
    });
  });
}

/** Resolves when a stream has said a text. */
async function said(stream: NodeJS.ReadableStream, text: string): Promise<void> {
  let heard = "";
  await new Promise<void>((resolve, reject) => {
    stream.on("data", (chunk: unknown) => {
      heard += String(chunk);
      if (heard.includes(text)) resolve();
    });
    stream.on("end", () => reject(new Error(`${text} was never said: ${heard}`)));
  });
}
