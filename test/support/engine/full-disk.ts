import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { good, writes } from "./fixtures.ts";
import type { Project, ProjectHost } from "./host.ts";
import type { SmallDisk } from "./small-disk.ts";

/** Bytes of the file that makes a project worth its room. */
const bulk = 4 << 20;

const step = (id: string, command: string) =>
  `${id}:\n  cmd.run:\n    - name: '${command}'\n    - cwd: {{ cfg.project_root }}\n`;

/** A disk that is full, or fills up, in each part of a deployment: refused or rolled back, and nothing is lost. */
export function describeFullDisk(hostOf: () => ProjectHost, diskOf: () => SmallDisk): void {
  const state = (project: Project) => ({
    tree: project.hash(),
    pillar: project.hash("pillar"),
    refs: [project.ref(), project.ref("refs/heads/main", "pillar")],
    data: readFileSync(project.path("data/precious"), "utf8"),
  });

  /** A project with a release that fills the disk when its archive is made, once that is asked for. */
  async function begin(name: string) {
    const project = await hostOf().project(name);
    const asked = hostOf().path(`${name}.fill`);
    writeFileSync(`${project.work}/bulk`, randomBytes(bulk));
    project.commit({
      ...good,
      ".salt/archive.sls": step("fill", `test ! -e ${asked} || ${diskOf().filling}`),
      ".salt/rollback.sls": writes("rolled", "back"),
    });
    expect((await project.push()).exitCode).to.equal(0);
    writeFileSync(project.path("data/precious"), "data");
    return { project, before: state(project), fillArchive: () => writeFileSync(asked, "") };
  }

  /** With room again the next command leaves everything as it was, and the next deployment succeeds. */
  async function recovers(project: Project, before: ReturnType<typeof state>, files: Record<string, string | null>) {
    diskOf().empty();
    rmSync(hostOf().path(`${project.name}.fill`), { force: true });
    const next = await hostOf().call("mc_project.init_project", project.name);
    expect(next.exitCode, next.said).to.equal(0);
    expect(state(project)).to.deep.equal(before);
    expect(existsSync(project.path("archives/journal.json"))).to.equal(false);
    const sha = project.commit({ ".salt/archive.sls": null, ...files });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
    expect(project.ref()).to.equal(sha);
  }

  afterEach(() => diskOf().empty());

  it("too little room for an archive is a refusal with exact numbers, before anything is touched", async () => {
    const { project, before } = await begin("short");
    project.commit({ n: "2" });
    diskOf().fill(20 << 20);
    const end = await project.push();
    expect([end.exitCode, state(project)]).to.deep.equal([1, before]);
    expect(end.said).to.match(/\d+ bytes are needed .* \d+ are free/s);
    await recovers(project, before, {});
  });

  it("a disk without any room does not even take the push", async () => {
    const { project, before } = await begin("none");
    writeFileSync(`${project.work}/more`, randomBytes(1 << 16));
    project.commit({ n: "2" });
    diskOf().fill();
    expect((await project.push()).exitCode).to.equal(1);
    expect(state(project)).to.deep.equal(before);
    await recovers(project, before, {});
  });

  it("a disk that fills up while the archive is made, before the content is synced, loses nothing", async () => {
    const { project, before, fillArchive } = await begin("syncing");
    fillArchive();
    writeFileSync(`${project.work}/more`, randomBytes(bulk));
    project.commit({ n: "2" });
    const end = await project.push();
    expect([end.exitCode, state(project)], end.said).to.deep.equal([1, before]);
    await recovers(project, before, {});
  });

  it("a step that fills the disk and fails is rolled back", async () => {
    const { project, before } = await begin("filling");
    project.commit({ ".salt/10_fill.sls": step("fill", "cat /dev/zero > fill") });
    const end = await project.push();
    expect([end.exitCode, state(project)], end.said).to.deep.equal([1, before]);
    expect(end.said).to.contain("rolled back");
    await recovers(project, before, { ".salt/10_fill.sls": null });
  });

  it("a deployment that succeeds on a disk that it filled is recorded, or rolled back", async () => {
    const { project, before } = await begin("filled");
    const sha = project.commit({ ".salt/10_fill.sls": step("fill", diskOf().filling) });
    const end = await project.push();
    diskOf().empty();
    if (end.exitCode === 0) expect(project.ref()).to.equal(sha);
    else await recovers(project, before, { ".salt/10_fill.sls": null });
  });

  it("a rollback on a full disk gives the failed tree up for the good one", async () => {
    const { project, before } = await begin("tight");
    project.commit({ ".salt/10_fill.sls": step("fill", `${diskOf().filling}; exit 1`) });
    const end = await project.push();
    expect([end.exitCode, state(project)], end.said).to.deep.equal([1, before]);
    await recovers(project, before, { ".salt/10_fill.sls": null });
  });

  it("a rollback that finds no room at all is finished by the next command that has some", async () => {
    const { project, before } = await begin("waiting");
    project.commit({ ".salt/10_fill.sls": step("fill", `rm bulk; ${diskOf().filling}; exit 1`) });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(1);
    expect(existsSync(project.path("archives/journal.json")), end.said).to.equal(true);
    const full = await hostOf().call("mc_project.init_project", "waiting");
    expect(full.exitCode, full.said).not.to.equal(0);
    expect(full.said).to.contain("no room to restore");
    await recovers(project, before, { ".salt/10_fill.sls": null });
  });
}
