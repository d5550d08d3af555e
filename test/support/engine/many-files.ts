import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { fails, good } from "./fixtures.ts";
import type { Project, ProjectHost } from "./host.ts";

/** Trees that are large, or hold what is no file. */
export function describeManyFiles(hostOf: () => ProjectHost, count: number): void {
  it(`a repository of ${count} files deploys, and comes back after a failure`, async function () {
    this.timeout(600_000);
    const project = await hostOf().project("many");
    project.commit(good);
    fill(project, count);
    const first = await project.push();
    expect(first.exitCode, first.said).to.equal(0);
    expect(readdirSync(project.path("project/many"), { recursive: true }).length).to.be.greaterThan(count);
    const before = [project.hash(), project.ref()];
    project.commit({ ".salt/20_bad.sls": fails });
    const end = await project.push();
    expect([end.exitCode, end.said.includes("rolled back")], end.said).to.deep.equal([1, true]);
    expect([project.hash(), project.ref()]).to.deep.equal(before);
  });
}

/** Commit `count` files on top of main, in directories of a hundred. */
function fill(project: Project, count: number): void {
  const base = project.git("rev-parse", "HEAD");
  const files = Array.from(
    { length: count },
    (_, n) => `M 100644 inline many/${Math.floor(n / 100)}/${n}\ndata <<E\n${n}\nE\n`,
  );
  const commit = `commit refs/heads/many\ncommitter a <a@example.invalid> 0 +0000\ndata <<E\nmany\nE\nfrom ${base}\n`;
  execFileSync("git", ["fast-import", "--quiet"], { cwd: project.work, input: commit + files.join("") });
  project.git("reset", "-q", "--hard", "many");
}

/** What only root can make. */
export function describeDevices(hostOf: () => ProjectHost): void {
  it("devices in the live tree are named and left out of the archive", async () => {
    const project = await hostOf().project("devices");
    project.commit(good);
    expect((await project.push()).exitCode).to.equal(0);
    execFileSync("mknod", [project.path("project/null"), "c", "1", "3"]);
    execFileSync("mknod", [project.path("project/loop"), "b", "7", "0"]);
    project.commit({ n: "2" });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
    expect(end.said)
      .to.match(/not archived \(socket or device\): loop/)
      .and.to.match(/: null/);
    const [last = ""] = readdirSync(project.path("archives"))
      .filter((name) => /^\d/.test(name))
      .sort()
      .slice(-1);
    const record = JSON.parse(readFileSync(project.path("archives", last, "release.json"), "utf8")) as {
      readonly outcome: string;
    };
    expect(record.outcome).to.equal("deployed");
    expect(existsSync(project.path("archives", last, "project/kept"))).to.equal(true);
    expect(existsSync(project.path("archives", last, "project/null"))).to.equal(false);
  });
}
