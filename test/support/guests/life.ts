import { expect } from "chai";
import { good, writes } from "../engine/fixtures.ts";
import type { GuestHost } from "./host.ts";
import { GuestProject } from "./project.ts";

/** What a project leaves on a host with real users. */
export function describeLife(hostOf: () => GuestHost): void {
  it("a project that is renamed keeps its user, and one that is destroyed leaves none, nor keys, nor rules", async () => {
    const host = hostOf();
    const project = await GuestProject.create(host, "leaving");
    project.commit({ ...good, ".salt/stop.sls": writes("stopped", "yes") });
    expect((await project.startPush()).exitCode).to.equal(0);
    const renamed = await host.ask("mc_project.rename", "leaving", "left");
    expect(renamed.result, renamed.comment).to.equal(true);
    expect(await host.sh("cat /srv/projects/left/data/stopped")).to.equal("yes");
    const rules = await host.sh(
      "ls /etc/sudoers.d; cat /etc/sudoers.d/corpus-left; cat ~leaving-user/.ssh/authorized_keys",
    );
    expect(rules).to.contain("leaving-user ALL=(root) NOPASSWD: /usr/local/sbin/corpus-deploy left\n");
    expect(rules).to.contain('corpus-ssh left alice"').and.not.to.contain("corpus-leaving");
    expect(await host.owners("/srv/projects/left/data", "/srv/projects/left/git/project.git")).to.deep.equal([
      "leaving-user:leaving-grp 750",
      "leaving-user:leaving-grp 750",
    ]);
    const pushed = await project.startPush(
      ["main"],
      "alice",
      "ssh://leaving-user@" + host.guest.address + "/srv/projects/left/git/project.git",
    );
    expect(pushed.exitCode, pushed.all).to.equal(0);
    const refused = await host.ask("mc_project.init_project", "leaving");
    expect(refused.result).to.equal(false);
    expect(refused.comment).to.contain("was called leaving");
    const gone = await host.ask("mc_project.destroy", "left");
    expect(gone.result, gone.comment).to.equal(true);
    const traces =
      "getent passwd leaving-user || getent group leaving-grp || ls -d /home/users/leaving-user /etc/sudoers.d/corpus-left /srv/projects/left /srv/salt/makina-projects/left /srv/pillar/makina-projects/left /run/corpus/left.lock 2>/dev/null || grep -r makina-projects.left /srv/pillar/top.sls || true";
    expect(await host.sh(traces)).to.equal("");
    expect(await host.owners("/srv/projects/.destroyed")).to.deep.equal(["root:root 700"]);
  });

  it("keys and sudo rule are put back by init_project", async () => {
    const host = hostOf();
    const project = await GuestProject.create(host, "mending");
    project.commit(good);
    expect((await project.startPush()).exitCode).to.equal(0);
    const traces =
      "cat /etc/sudoers.d/corpus-mending ~mending-user/.ssh/authorized_keys /usr/local/sbin/corpus-deploy /usr/local/bin/corpus-ssh";
    const before = await host.sh(traces);
    await host.sh(
      "rm /etc/sudoers.d/corpus-mending /usr/local/sbin/corpus-deploy /usr/local/bin/corpus-ssh; : > ~mending-user/.ssh/authorized_keys",
    );
    expect((await host.ask("mc_project.init_project", "mending")).result).to.equal(true);
    expect((await host.sh(traces)).trim()).to.equal(before.trim());
    await host.ask("mc_project.destroy", "mending", "archive=False");
    expect(await host.sh("getent passwd mending-user || ls /srv/projects/.destroyed | grep mending || true")).to.equal(
      "",
    );
  });
}
