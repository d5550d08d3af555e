import { existsSync } from "node:fs";
import { expect } from "chai";
import { good } from "./fixtures.ts";
import type { Project, ProjectHost } from "./host.ts";

/** A step that adds a word to `data/said`, and perhaps fails. */
const says = (word: string, after = "true"): string =>
  `say-${word.replace("-", "un")}:\n  cmd.run:\n    - name: 'echo "${word}" >> {{ cfg.data_root }}/said; ${after}'\n`;

const settings = (name: string, values: object): string =>
  `#!yaml\n${JSON.stringify({ [`makina-projects.${name}`]: values })}\n`;

interface Recorded {
  readonly outcome: string;
  readonly exit_code: number;
  readonly undo: readonly { readonly step: string; readonly result: boolean }[];
}

const deploy = (project: Project): Promise<Recorded> =>
  project.host.ask<Recorded>("mc_project.deploy", project.name, "ref=new");

/** Puts a commit on another branch than the one that deploys, and deploys it by hand. */
async function deployed(project: Project, files: Readonly<Record<string, string | null>>): Promise<Recorded> {
  project.commit(files);
  await project.push("+main:refs/heads/new");
  return deploy(project);
}

/** What becomes of content: undo steps, excludes, permissions. */
export function describeContent(hostOf: () => ProjectHost): void {
  it("undoes the steps of a failed deployment, last in first out, before the old content is back", async () => {
    const project = await hostOf().project("undone");
    project.commit({ ...good, ".salt/rollback.sls": says("rollback") });
    expect((await project.push()).exitCode).to.equal(0);
    const before = project.hash();
    const steps = {
      ".salt/10_a.sls": says("a"),
      ".salt/undo_10_a.sls": says("-a"),
      ".salt/20_b.sls": says("b", "exit 1"),
      ".salt/undo_20_b.sls": says("-b", "test -e {{ cfg.project_root }}/new"),
      new: "",
    };
    const ended = await deployed(project, steps);
    expect(ended).to.include({ outcome: "rolled-back", exit_code: 3 });
    expect(ended.undo.map(({ step, result }) => [step, result])).to.deep.equal([
      ["20_b", true],
      ["10_a", true],
    ]);
    const failing = await deployed(project, { ".salt/undo_20_b.sls": says("-b", "exit 1") });
    expect(failing).to.include({ outcome: "rollback-failed", exit_code: 4 });
    expect(failing.undo.map(({ result }) => result)).to.deep.equal([false, true]);
    const once = ["a", "b", "-b", "-a", "rollback", ""];
    expect(hostOf().read("p/undone/data/said").split("\n")).to.deep.equal([...once.slice(0, -1), ...once]);
    expect(project.hash()).to.equal(before);
  });

  it("keeps what archives leave out, and enforces what permissions declare", async () => {
    const project = await hostOf().project("kept");
    const make =
      "make:\n  cmd.run:\n    - name: mkdir -p node_modules && echo 1 > node_modules/x\n    - cwd: {{ cfg.project_root }}\n    - creates: {{ cfg.project_root }}/node_modules\n";
    const permissions = { "data/version": { mode: "0604" }, "project/run": { mode: "0640" } };
    const sample = settings("kept", { archive_excludes: ["node_modules/"], permissions });
    const fixperms = "permissions:\n  mc_project.permissions:\n    - name: {{ cfg.name }}\n";
    const steps = { ".salt/10_make.sls": make, ".salt/fixperms.sls": fixperms };
    project.commit({ ...good, ...steps, ".salt/PILLAR.sample": sample, run: "" });
    const first = await project.push();
    expect(first.exitCode, first.said).to.equal(0);
    const before = project.hash();
    const spoils =
      "bad:\n  cmd.run:\n    - name: rm -f kept; chmod 0666 run; exit 1\n    - cwd: {{ cfg.project_root }}\n";
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
    project.commit({ ".salt/20_bad.sls": spoils });
    expect((await project.push()).said).to.contain("1 paths are excluded (node_modules/)");
    expect(project.hash()).to.equal(before);
    expect(existsSync(project.path("project/node_modules/x"))).to.equal(true);
    const test = await hostOf().ask<object>("mc_project.permissions", "kept", "test=True");
    expect(test).to.include({ comment: "in place" }).and.have.property("changes").that.deep.equals({});
    const checked = await hostOf().ask<{ excluded: number; problems: string[] }>("mc_project.archive_verify", "kept");
    expect([checked.excluded, checked.problems]).to.deep.equal([1, []]);
  });
}
