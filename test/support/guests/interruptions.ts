import { expect } from "chai";
import { good, writes } from "../engine/fixtures.ts";
import { Gate } from "../engine/gate.ts";
import type { GuestHost } from "./host.ts";
import { GuestProject } from "./project.ts";

interface Status {
  readonly live: { readonly sha: string } | null;
  readonly last: { readonly outcome: string };
  readonly lock: { readonly pid: number } | null;
  readonly interrupted: boolean;
}

/** A project with a release, and a push on top of it that stands in the middle of its installation. */
async function standing(host: GuestHost, name: string) {
  const project = await GuestProject.create(host, name);
  const sha = project.commit({ ...good, ".salt/rollback.sls": writes("rolled", "back") });
  expect((await project.push()).exitCode).to.equal(0);
  const before = [await project.digest(), await project.digest("pillar")];
  const gate = new Gate(host.shared, name);
  const spoil = "spoil:\n  cmd.run:\n    - name: rm -f {{ cfg.project_root }}/kept\n";
  project.commit({ kept: "new\n", ".salt/20_spoil.sls": spoil, ".salt/30_gate.sls": gate.sls() });
  const push = project.startPush();
  await gate.reached();
  const restored = async () => {
    expect([await project.digest(), await project.digest("pillar")]).to.deep.equal(before);
    expect(await project.ref()).to.equal(sha);
    expect(await host.sh(`cat ${project.path("data/rolled")}`)).to.equal("back");
    const status = await host.ask<Status>("mc_project.status", name);
    expect(status).to.deep.include({ lock: null, interrupted: false });
    expect([status.live?.sha, status.last.outcome]).to.deep.equal([sha, "interrupted"]);
  };
  return { project, push, restored };
}

/** Deployments that are killed, and guests that lose power. */
export function describeInterruptions(hostOf: () => GuestHost): void {
  it("kill -9 of a deployment fails its push; the next command restores", async () => {
    const host = hostOf();
    const { project, push, restored } = await standing(host, "killed");
    const status = await host.ask<Status>("mc_project.status", "killed");
    await host.sh(`kill -9 ${status.lock?.pid}`);
    const end = await push;
    expect(end.exitCode, end.all).to.equal(1);
    expect(end.all).to.contain("rolled back by the next command");
    const next = await host.ask("mc_project.init_project", "killed");
    expect(next.comment).to.contain("had been interrupted");
    await restored();
    project.commit({ ".salt/30_gate.sls": null, ".salt/20_spoil.sls": null });
    expect((await project.push()).exitCode).to.equal(0);
  });

  it("a guest that loses power during a deployment restores with the next command", async () => {
    const host = hostOf();
    const { project, push, restored } = await standing(host, "powerless");
    await host.guest.powerOff();
    await host.guest.start();
    expect((await push).exitCode).not.to.equal(0);
    expect((await host.guest.run("test", "-e", "/run/corpus")).exitCode, "/run is volatile").to.equal(1);
    expect(await host.ask<Status>("mc_project.status", "powerless")).to.deep.include({ lock: null, interrupted: true });
    const next = await host.ask("mc_project.init_project", "powerless");
    expect(next.comment).to.contain("had been interrupted");
    await restored();
    project.commit({ ".salt/30_gate.sls": null, ".salt/20_spoil.sls": null });
    expect((await project.push()).exitCode).to.equal(0);
  });
}
