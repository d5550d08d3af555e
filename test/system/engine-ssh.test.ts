import { expect } from "chai";
import { good } from "../support/engine/fixtures.ts";
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
  });
}
