import { expect } from "chai";
import { fails, good, writes } from "../engine/fixtures.ts";
import type { GuestHost } from "./host.ts";
import { GuestProject } from "./project.ts";

/** Finds what does not belong to a project's user and group; the hooks are root's. */
const foreign = (project: GuestProject, tree: string): string =>
  `find ${project.path(tree)} -name hooks -prune -o \\( ! -user ${project.user} -o ! -group ${project.name}-grp \\) -print`;

/** Who owns what, and that a push deploys as root what its user pushed. */
export function describeOwnership(hostOf: () => GuestHost): void {
  it("init_project makes user, group, repositories and root's helper; again it changes nothing", async () => {
    const host = hostOf();
    const project = await GuestProject.create(host, "fresh");
    expect(await host.sh("id -nG fresh-user")).to.equal("fresh-grp");
    expect(await host.sh("getent passwd fresh-user | cut -d: -f6")).to.equal("/home/users/fresh-user");
    const parts = ["", "git", "git/project.git", "git/pillar.git", "project", "pillar", "data", "archives"];
    expect(await host.owners(...parts.map((part) => project.path(part)))).to.deep.equal([
      "root:root 751",
      "fresh-user:fresh-grp 750",
      "fresh-user:fresh-grp 750",
      "fresh-user:fresh-grp 750",
      "fresh-user:fresh-grp 755",
      "fresh-user:fresh-grp 750",
      "fresh-user:fresh-grp 750",
      "root:root 750",
    ]);
    expect(await host.owners("/usr/local/sbin/corpus-deploy", "/etc/sudoers.d/corpus-fresh")).to.deep.equal([
      "root:root 755",
      "root:root 440",
    ]);
    await host.sh("visudo -c -q");
    expect(await host.sh("find /usr/local/lib/corpus /usr/local/bin ! -user root -o -perm /022 ! -type l")).to.equal(
      "",
    );
    expect(await host.sh(foreign(project, "git"))).to.equal("");
    const hooks = project.path("git/project.git/hooks");
    expect(await host.owners(hooks, `${hooks}/proc-receive`)).to.deep.equal(["root:root 755", "root:root 755"]);
    const again = await host.ask<{ changes: object }>("mc_project.init_project", "fresh");
    expect(again.changes).to.deep.equal({});
  });

  it("a push over ssh deploys through the helper, with owners and modes as declared", async () => {
    const host = hostOf();
    const project = await GuestProject.create(host, "pushed");
    const whoami = "who:\n  cmd.run:\n    - name: id -un > {{ cfg.data_root }}/who\n";
    const sha = project.commit({ ...good, ".salt/10_who.sls": whoami, "deep/file": "text" });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
    expect(end.said).to.contain("remote: == install").and.to.contain("(by alice, push)");
    expect(await project.ref()).to.equal(sha);
    expect(await host.sh(`cat ${project.path("data/who")}`)).to.equal("root");
    for (const tree of ["project", "data", "pillar", "git"]) {
      expect(await host.sh(foreign(project, tree)), tree).to.equal("");
    }
    const files = [
      "project/deep",
      "project/deep/file",
      "project/.salt/fixperms.sls",
      "data/version",
      "pillar/init.sls",
    ];
    expect(await host.owners(...files.map((file) => project.path(file)))).to.deep.equal([
      "pushed-user:pushed-grp 755",
      "pushed-user:pushed-grp 644",
      "pushed-user:pushed-grp 644",
      "pushed-user:pushed-grp 640",
      "pushed-user:pushed-grp 640",
    ]);
    const releases = await host.ask<{ who: string; sha: string }[]>("mc_project.releases", "pushed");
    expect(releases.map(({ who, sha: of }) => [who, of])).to.deep.equal([["alice", sha]]);
  });

  it("a failing push is rejected, and content, owners, modes, pillar and ref are as before", async () => {
    const project = await GuestProject.create(hostOf(), "failing");
    project.commit({ ...good, ".salt/rollback.sls": writes("rolled", "back") });
    expect((await project.push()).exitCode).to.equal(0);
    const state = async () => [await project.digest(), await project.digest("pillar"), await project.ref()];
    const before = await state();
    const spoils = "own:\n  cmd.run:\n    - name: chown -R root:root {{ cfg.project_root }}\n";
    project.commit({ ".salt/10_spoil.sls": spoils, ".salt/20_bad.sls": fails });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(1);
    expect(end.said).to.match(/remote rejected.*deployment failed, rolled back/);
    expect(await state()).to.deep.equal(before);
    expect(await hostOf().sh(`cat ${project.path("data/rolled")}`)).to.equal("back");
  });

  it("what a dirty umask or root's hand spoilt, fixperms puts right", async () => {
    const host = hostOf();
    const project = await GuestProject.create(host, "spoilt");
    project.commit({ ...good, "bin/run": "#!/bin/sh\n" });
    expect((await project.push()).exitCode).to.equal(0);
    const before = [await project.digest(), await project.digest("data")];
    await host.sh(`chown -R root:root ${project.path("data")} ${project.path("project/bin")}`);
    await host.sh(`chmod -R o+rwX ${project.path("data")}; chmod g+w ${project.path("data")}`);
    await host.sh(`chmod go+w ${project.path("project/bin/run")}`);
    expect((await host.call("mc_project.fixperms", "spoilt")).exitCode).to.equal(0);
    expect([await project.digest(), await project.digest("data")]).to.deep.equal(before);
  });
}
