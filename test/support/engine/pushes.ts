import { writeFileSync } from "node:fs";
import { expect } from "chai";
import { fails, good, writes } from "./fixtures.ts";
import { Gate } from "./gate.ts";
import type { ProjectHost } from "./host.ts";
import { says } from "./said.ts";

/** git's side: branches, tags, deletions, force, several at once, ssh. */
export function describePushes(hostOf: () => ProjectHost): void {
  it("the first push deploys and its output streams to the pusher", async () => {
    const project = await hostOf().project("first");
    const gate = new Gate(hostOf().dir, "first");
    const sha = project.commit({ ...good, ".salt/10_gate.sls": gate.sls() });
    const push = project.startPush();
    const streamed = says(push, "file.managed version");
    await gate.reached();
    await streamed;
    expect(project.ref(), "the ref moves when the deployment has succeeded").to.equal("");
    await gate.open();
    expect((await push).exitCode).to.equal(0);
    expect(project.ref()).to.equal(sha);
    expect(hostOf().read("p/first/data/version")).to.equal("one\n");
  });

  it("a forced push of rewritten history deploys", async () => {
    const project = await hostOf().project("forced");
    project.commit(good);
    await project.push();
    const sha = project.commit({ ".salt/00_write.sls": writes("version", "rewritten") }, "--amend");
    expect((await project.push()).exitCode).to.equal(1);
    expect((await project.push("+main")).exitCode).to.equal(0);
    expect(project.ref()).to.equal(sha);
    expect(hostOf().read("p/forced/data/version")).to.equal("rewritten\n");
  });

  it("other branches, tags and deletions are plain, beside a deployment that fails or not", async () => {
    const project = await hostOf().project("refs");
    const sha = project.commit(good);
    project.git("tag", "v1");
    expect((await project.push("main:refs/heads/feature/x", "v1")).said).not.to.contain("deployment");
    expect([project.ref("refs/heads/feature/x"), project.ref("refs/tags/v1")]).to.deep.equal([sha, sha]);
    expect((await project.push("main", ":feature/x", "main:refs/heads/other")).exitCode).to.equal(0);
    expect(project.ref("refs/heads/feature/x")).to.equal("");
    project.commit({ ".salt/20_bad.sls": fails });
    const mixed = await project.push("main", "main:refs/heads/wip");
    expect(mixed.exitCode).to.equal(1);
    expect(project.ref("refs/heads/wip")).to.equal(project.git("rev-parse", "main"));
    expect(project.ref()).to.equal(sha);
    const deletion = await project.push(":main");
    expect(deletion.said).to.contain("the deploy branch cannot be deleted");
    expect(project.ref()).to.equal(sha);
    const atomic = await project.push("--atomic", "main", "main:refs/heads/together");
    expect([atomic.exitCode, project.ref("refs/heads/together")]).to.deep.equal([1, ""]);
  });

  it("master deploys where it came first, and main is plain then", async () => {
    const project = await hostOf().project("master");
    project.commit(good);
    expect((await project.push("main:master")).said).to.contain("deployed");
    project.commit({ n: "2" });
    expect((await project.push("main")).said).not.to.contain("== install");
    expect(project.git("ls-remote", "--symref", project.remote, "HEAD")).to.contain("refs/heads/master");
  });

  it("pushes that wait are superseded by the last one, and no client hangs", async () => {
    const project = await hostOf().project("queue");
    const gate = new Gate(hostOf().dir, "queue");
    const first = project.commit({ ...good, ".salt/10_gate.sls": gate.sls() });
    const running = project.startPush([`${first}:refs/heads/main`]);
    await gate.reached();
    const second = project.commit({ ".salt/10_gate.sls": null, n: "2" });
    const waiting = project.startPush([`${second}:refs/heads/main`]);
    await says(waiting, "waiting");
    const third = project.commit({ n: "3" });
    const last = project.startPush([`${third}:refs/heads/main`]);
    await says(last, "waiting");
    const held = await hostOf().call("mc_project.deploy", "queue", "wait=False");
    expect([held.exitCode, held.said.includes("is held by deploy")]).to.deep.equal([7, true]);
    await gate.open();
    const ends = await Promise.all([running, waiting, last]);
    expect(ends.map((end) => end.exitCode)).to.deep.equal([0, 1, 0]);
    expect(ends[1]?.all).to.contain(`superseded by ${third}`);
    expect(project.ref()).to.equal(third);
  });

  it("deploys through ssh's transport", async () => {
    const host = hostOf();
    const project = await host.project("transport");
    // What sshd does with the command it is given; a real sshd is in test/system.
    writeFileSync(
      host.path("ssh"),
      '#!/bin/sh\nfor last; do :; done\ncd / && exec env -i PATH="$PATH" sh -c "$last"\n',
      {
        mode: 0o755,
      },
    );
    const sha = project.commit(good);
    const end = await project.startPush(["main"], {
      REMOTE: `ssh://somebody@host.invalid${project.remote}`,
      GIT_SSH: host.path("ssh"),
      GIT_SSH_VARIANT: "simple",
    });
    expect(end.exitCode, end.all).to.equal(0);
    expect(end.all).to.contain("remote: == install");
    expect(project.ref()).to.equal(sha);
  });
}
