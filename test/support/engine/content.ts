import { expect } from "chai";
import { good } from "./fixtures.ts";
import type { Project, ProjectHost } from "./host.ts";

/** A step that adds a word to `data/said`, and perhaps fails. */
const says = (word: string, after = "true"): string =>
  `say-${word.replace("-", "un")}:\n  cmd.run:\n    - name: 'echo "${word}" >> {{ cfg.data_root }}/said; ${after}'\n`;

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

/** What becomes of content: undo steps. */
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
}
