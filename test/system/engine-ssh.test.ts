import { expect } from "chai";
import { good, writes } from "../support/engine/fixtures.ts";
import { Gate } from "../support/engine/gate.ts";
import { ProjectHost } from "../support/engine/host.ts";
import { startSshd } from "../support/sshd.ts";

for (const release of ["3006", "3008"] as const) {
  describe(`a push over a real sshd, on Salt ${release}`, function () {
    this.timeout(60_000);
    let host: ProjectHost;
    before(async () => {
      host = new ProjectHost(release);
      await host.sync();
    });
    after(() => host.remove());

    it("deploys", async () => {
      const project = await host.project("ssh");
      await using sshd = await startSshd(host.path("sshd"));
      const sha = project.commit(good);
      const env = { REMOTE: `${sshd.url}${project.remote}`, GIT_SSH_COMMAND: sshd.GIT_SSH_COMMAND };
      const end = await project.startPush(["main"], env);
      expect(end.exitCode, end.all).to.equal(0);
      expect(end.all).to.contain("remote: == install");
      expect(project.ref()).to.equal(sha);
    });

    for (const side of ["client", "server"] as const) {
      it(`goes on when the ${side}'s end of the connection dies`, async () => {
        const name = `dropped-${side}`;
        const project = await host.project(name);
        await using sshd = await startSshd(host.path(`sshd-${side}`));
        const env = { REMOTE: `${sshd.url}${project.remote}`, GIT_SSH_COMMAND: sshd.GIT_SSH_COMMAND };
        project.commit(good);
        expect((await project.startPush(["main"], env)).exitCode).to.equal(0);
        const gate = new Gate(host.dir, name);
        const sha = project.commit({ ".salt/10_gate.sls": gate.sls(), ".salt/20_more.sls": writes("more", "done") });
        const push = project.startPush(["main"], env);
        await gate.reached();
        if (side === "client") process.kill(-(push.pid ?? 0), "SIGKILL");
        else sshd.cutConnections();
        expect((await push).exitCode).not.to.equal(0);
        expect(project.ref()).not.to.equal(sha);
        await gate.open();
        // Waits for the lock that the deployment holds, hence for its end.
        const next = await host.call("mc_project.init_project", name);
        expect(next.exitCode, next.said).to.equal(0);
        expect(next.said).not.to.contain("interrupted");
        expect(project.ref()).to.equal(sha);
        expect(host.read(`p/${name}/data/more`)).to.equal("done\n");
        expect((await project.startPush(["main"], env)).all).to.contain("Everything up-to-date");
      });
    }
  });
}
