import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "chai";
import { execaSync } from "execa";
import { guestSalt } from "../../tools/lab/guests/machine.ts";
import { repositoryRoot } from "../../tools/lab/venv.ts";
import { type CliEnd, corpus } from "../support/bridge/cli.ts";
import { fails, good, writes } from "../support/engine/fixtures.ts";
import { GuestHost } from "../support/guests/host.ts";

const identity = ["-c", "user.name=author", "-c", "user.email=author@example.invalid"];

describe("corpus project --ssh, into a guest that has ssh, python3, git and Salt alone", function () {
  this.timeout(240_000);
  let host: GuestHost;
  let work: string;
  let config: string;

  const git = (...args: string[]) => execaSync("git", [...identity, ...args], { cwd: work }).stdout;
  const commit = (files: Readonly<Record<string, string | null>>): string => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(`${work}/${path}`), { recursive: true });
      if (text === null) rmSync(`${work}/${path}`);
      else writeFileSync(`${work}/${path}`, text);
    }
    git("add", "-A");
    git("commit", "-q", "-m", "change");
    return git("rev-parse", "HEAD");
  };
  const over = (...args: string[]): Promise<CliEnd> => {
    const place = ["--ssh", "guest", "--ssh-config", config, "--salt-call", `${guestSalt}/bin/salt-call`];
    return corpus("project", ...args, ...place, "--tree", `${repositoryRoot}generated`);
  };
  const version = () => host.sh("cat /srv/projects/site/data/version");

  before(async () => {
    host = await GuestHost.open();
    // It knows nothing of the pack.
    await host.write("/etc/salt/minion", JSON.stringify({ id: "guest", enable_fqdns_grains: false }));
    config = await host.letRootIn("deployer");
    work = `${host.shared}/site`;
    mkdirSync(work);
    git("init", "-q", "-b", "main");
  });
  // Absent when the guest did not start.
  after(() => (host as GuestHost | undefined)?.[Symbol.asyncDispose]());

  it("brings the pack, creates the project with its own user, and deploys the checkout", async () => {
    commit({ ...good, ".salt/task_note.sls": writes("noted", "yes") });
    const first = await over("deploy", "site", "--from", work, "--env", "prod", "--verbose");
    expect(first.exitCode, first.stdout + first.stderr).to.equal(0);
    expect(first.stderr).to.contain("brought the pack to /root/.cache/corpus/pack-");
    expect(await version()).to.equal("one");
    expect(await host.owners("/srv/projects/site/project", "/srv/projects/site/git/project.git/objects")).to.satisfy(
      (owners: readonly string[]) => owners.every((owner) => owner.startsWith("site-user:site-grp ")),
    );
  });

  it("rolls a failed deployment back, deploys a tag and a commit, runs a task", async () => {
    const second = commit({ ".salt/00_write.sls": writes("version", "two") });
    git("tag", "v2");
    commit({ ".salt/20_bad.sls": fails });
    const failed = await over("deploy", "site", "--from", work);
    expect(failed.exitCode, failed.stdout).to.equal(3);
    for (const ref of ["v2", second]) {
      const done = await over("deploy", "site", "--from", work, "--ref", ref);
      expect([done.exitCode, await version()], done.stdout + done.stderr).to.deep.equal([0, "two"]);
    }
    const task = await over("task", "site", "note");
    expect([task.exitCode, await host.sh("cat /srv/projects/site/data/noted")], task.stdout).to.deep.equal([0, "yes"]);
  });

  it("says clearly that git is missing", async () => {
    await host.sh("mv /usr/bin/git /usr/bin/git.away");
    const without = await over("status", "site");
    await host.sh("mv /usr/bin/git.away /usr/bin/git");
    expect([without.exitCode, without.stderr.includes("Install git there")], without.stderr).to.deep.equal([69, true]);
  });
});
