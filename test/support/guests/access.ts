import { expect } from "chai";
import { good, writes } from "../engine/fixtures.ts";
import type { GuestHost } from "./host.ts";
import { GuestProject } from "./project.ts";

/** Who may do what over ssh, and what one project can see of another. */
export function describeAccess(hostOf: () => GuestHost): void {
  it("a pusher's key does git on the project's two repositories, and nothing else", async () => {
    const host = hostOf();
    const project = await GuestProject.create(host, "gated", { pushers: ["alice", "bob"] });
    const other = await GuestProject.create(host, "neighbour");
    const git = project.path("git/project.git");
    for (const command of [
      "",
      "id",
      `git-upload-archive ${git}`,
      `git-receive-pack ${other.path("git/project.git")}`,
    ]) {
      const refused = await project.ask("bob", ...(command === "" ? [] : [command]));
      expect(refused.exitCode, command).to.equal(77);
      expect(refused.said.trim().split("\n"), command).to.have.lengthOf(1);
      expect(refused.said).to.contain("this key pushes to and fetches from project.git and pillar.git of gated");
    }
    for (const option of ["-L0:127.0.0.1:22", "-R0:127.0.0.1:22"]) {
      const forwarded = await project.ask("bob", "-o", "ExitOnForwardFailure=yes", option, "-N", "-f");
      if (option.startsWith("-R")) expect(forwarded.exitCode, forwarded.said).not.to.equal(0);
    }
    const sha = project.commit(good);
    const pushed = await project.startPush(["main"], "bob");
    expect(pushed.exitCode, pushed.all).to.equal(0);
    expect(pushed.all).to.contain("(by bob, push)");
    const foreign = await project.startPush(["main"], "bob", other.url());
    expect(foreign.exitCode).to.equal(128);
    expect(await project.ref()).to.equal(sha);
    expect(await other.ref()).to.equal("");
  });

  it("the key pair is the project's own; pushers that leave the pillar are out, foreign keys stay", async () => {
    const host = hostOf();
    const project = await GuestProject.create(host, "keyed", { pushers: ["alice", "bob"] });
    const ssh = "/home/users/keyed-user/.ssh";
    expect(await host.owners(ssh, `${ssh}/id_ed25519`, `${ssh}/authorized_keys`)).to.deep.equal([
      "keyed-user:keyed-grp 700",
      "keyed-user:keyed-grp 600",
      "keyed-user:keyed-grp 600",
    ]);
    const pair = await host.sh(`cat ${ssh}/id_ed25519.pub; ssh-keygen -y -f ${ssh}/id_ed25519`);
    const [shown = "", derived] = pair.split("\n");
    expect(shown)
      .to.equal(derived)
      .and.to.match(/^ssh-ed25519 \S+ keyed-user@projects/);
    expect(await host.sh("ls -A /root/.ssh 2>/dev/null || true")).to.equal("");
    const foreign = `ssh-ed25519 ${"A".repeat(68)} admin`;
    await host.sh(`echo '${foreign}' >> ${ssh}/authorized_keys`);
    const pillar = await host.sh(`cat ${project.path("pillar/init.sls")}`);
    await host.write("/tmp/pillar", pillar.replace(/"bob": "[^"]*"/, "").replace(/, }/, "}"));
    const identity = "-c user.name=o -c user.email=o@o";
    const clone = `runuser -u keyed-user -- git clone -q ${project.path("git/pillar.git")} /tmp/keyed`;
    await host.sh(`${clone}; cat /tmp/pillar > /tmp/keyed/init.sls`);
    await host.sh(`cd /tmp/keyed; runuser -u keyed-user -- sh -c 'git ${identity} commit -qam less && git push -q'`);
    const known = await host.sh(`cat ${ssh}/authorized_keys`);
    expect(known).to.contain(foreign).and.to.contain("corpus-ssh keyed alice").and.not.to.contain("bob");
    expect((await project.ask("bob", "id")).exitCode).to.equal(255);
    expect((await project.ask("alice", "id")).exitCode).to.equal(77);
    const report = await host.ask<string>("mc_project.report");
    expect(report).to.contain("pushers:     alice").and.to.contain("User keyed-user").and.to.contain(shown);
  });

  it("root does not follow a link that a project's user made of its .ssh", async () => {
    const host = hostOf();
    await GuestProject.create(host, "linked");
    const home = "/home/users/linked-user";
    await host.sh(`mkdir -p /root/trap; mv ${home}/.ssh ${home}/old; ln -s /root/trap ${home}/.ssh`);
    const answer = await host.ask("mc_project.init_project", "linked");
    expect(answer.result).to.equal(false);
    expect(answer.comment).to.contain("the ssh access of linked-user could not be set up");
    expect(await host.sh("ls -A /root/trap")).to.equal("");
  });

  it("a project's user reads no pillar, no data, no archive and no repository of another, and deploys no other", async () => {
    const host = hostOf();
    const owner = await GuestProject.create(host, "secretive");
    await GuestProject.create(host, "curious");
    owner.commit({ ...good, ".salt/10_secret.sls": writes("secret", "hidden") });
    expect((await owner.push()).exitCode).to.equal(0);
    owner.commit({ file: "two" });
    expect((await owner.push()).exitCode).to.equal(0);
    const readable = `find ${owner.root} -path ${owner.path("project")} -prune -o \\( -type f -o -type d \\) -readable -print`;
    const seen = await host.guest.runAs("curious-user", "sh", "-c", `${readable} 2>/dev/null`);
    expect(seen.stdout).to.equal("");
    const top = await host.guest.runAs(
      "curious-user",
      "sh",
      "-c",
      "cat /srv/pillar/makina-projects/secretive/init.sls",
    );
    expect(top.exitCode).to.equal(1);
    for (const command of [
      ["sudo", "-n", "/usr/local/sbin/corpus-deploy", "secretive"],
      ["sudo", "-n", "/usr/local/sbin/corpus-deploy", "curious", "secretive"],
      ["sudo", "-n", "id"],
    ]) {
      expect((await host.guest.runAs("curious-user", ...command)).exitCode, command.join(" ")).to.equal(1);
    }
  });
}
