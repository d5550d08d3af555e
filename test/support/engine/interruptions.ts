import { readFileSync } from "node:fs";
import { expect } from "chai";
import { good, writes } from "./fixtures.ts";
import { Gate } from "./gate.ts";
import type { Project, ProjectHost } from "./host.ts";

interface Status {
  readonly lock: { readonly pid: number } | null;
  readonly interrupted: boolean;
  readonly last: { readonly outcome: string };
}

/** kill -9, a dropped connection, ^C. */
export function describeInterruptions(hostOf: () => ProjectHost): void {
  const begin = async (name: string): Promise<{ project: Project; gate: Gate; status: () => Promise<Status> }> => {
    const project = await hostOf().project(name);
    project.commit({ ...good, ".salt/rollback.sls": writes("rolled", "back") });
    await project.push();
    const gate = new Gate(hostOf().dir, name);
    return { project, gate, status: () => hostOf().ask<Status>("mc_project.status", name) };
  };

  it("killed in install, the next command restores first, and says so", async () => {
    const { project, gate, status } = await begin("killed");
    const before = { tree: project.hash(), ref: project.ref(), pillar: project.hash("pillar") };
    const spoil = "spoil:\n  cmd.run:\n    - name: 'touch spoilt; rm kept'\n    - cwd: {{ cfg.project_root }}\n";
    project.commit({ ".salt/05_spoil.sls": spoil, ".salt/10_gate.sls": gate.sls() });
    const push = project.startPush();
    const shell = await gate.reached();
    process.kill((await status()).lock?.pid ?? 0, "SIGKILL");
    const end = await push;
    expect(end.exitCode).to.equal(1);
    expect(end.all).to.contain("ended without a record");
    expect(await status()).to.deep.include({ lock: null, interrupted: true });
    const next = await hostOf().call("mc_project.init_project", "killed");
    expect(next.exitCode, next.said).to.equal(0);
    expect(next.said).to.contain("was interrupted").and.to.contain("is back");
    expect({ tree: project.hash(), ref: project.ref(), pillar: project.hash("pillar") }).to.deep.equal(before);
    expect(hostOf().read("p/killed/data/rolled")).to.equal("back\n");
    expect((await status()).last.outcome).to.equal("interrupted");
    expect(isRunning(shell), "what the interrupted deployment left running is stopped").to.equal(false);
    const fixed = project.commit({ ".salt/05_spoil.sls": null, ".salt/10_gate.sls": null });
    expect((await project.push()).exitCode).to.equal(0);
    expect(project.ref()).to.equal(fixed);
  });

  for (const signal of ["SIGKILL", "SIGINT", "SIGHUP"] as const) {
    it(`a pusher that ends by ${signal} does not stop the deployment`, async () => {
      const name = `gone-${signal.toLowerCase()}`;
      const { project, gate } = await begin(name);
      const sha = project.commit({ ".salt/10_gate.sls": gate.sls(), ".salt/20_more.sls": writes("more", "done") });
      const push = project.startPush();
      await gate.reached();
      process.kill(-(push.pid ?? 0), signal);
      await push;
      await gate.open();
      // Waits for the lock that the deployment holds, hence for its end.
      const next = await hostOf().call("mc_project.init_project", name);
      expect(next.said).not.to.contain("interrupted");
      expect(project.ref()).to.equal(sha);
      expect(hostOf().read(`p/${name}/data/more`)).to.equal("done\n");
    });
  }
}

function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
