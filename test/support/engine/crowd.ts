import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { good, writes } from "./fixtures.ts";
import { Gate } from "./gate.ts";
import type { End, Project, ProjectHost } from "./host.ts";
import { pillarOf } from "./pillar.ts";

interface Recorded {
  readonly id: string;
  readonly outcome: string;
  readonly trigger: string;
  readonly comment: string;
  readonly sha: string | null;
  readonly pillar_sha: string | null;
  readonly superseded_by: string | null;
  readonly started: string;
  readonly finished: string;
}

/** The records of a project, in the order in which its deployments ended. */
const records = (project: Project): Recorded[] =>
  readdirSync(project.path("archives"))
    .filter((name) => existsSync(project.path("archives", name, "release.json")))
    .map((name) => JSON.parse(readFileSync(project.path("archives", name, "release.json"), "utf8")) as Recorded)
    .sort((a, b) => (a.finished < b.finished ? -1 : 1));

/** Pushes that arrive at once, some of them to the pillar's repository: 12 and 8. */
export function describeCrowd(hostOf: () => ProjectHost): void {
  it("of 20 pushes at once one deploys at a time, the last to arrive wins, and none hangs", async function () {
    // 21 processes of Salt on a machine that may have other work.
    this.timeout(400_000);
    const project = await hostOf().project("crowd");
    // However many of them deploy, none is rotated away: each is to be found in a record.
    project.commit({ ...good, ".salt/PILLAR.sample": "#!yaml\nmakina-projects.crowd:\n  keep_archives: 40\n" });
    await project.push();
    const gate = new Gate(hostOf().dir, "crowd");
    project.commit({ ".salt/05_gate.sls": gate.sls() });
    const first = project.startPush();
    await gate.reached();
    const crowd = [...codeCommits(project, 12), ...pillarCommits(project, 8)];
    const pushes = crowd.map(({ sha, remote }) => project.startPush([`+${sha}:refs/heads/main`], { REMOTE: remote }));
    // A pillar push that comes next deploys the code that is live: the gate's.
    await gate.openForGood();
    const ends = await Promise.all(pushes);
    expect((await first).exitCode).to.be.oneOf([0, 1]);
    const known = records(project);
    expect(known).to.have.length(22);
    expectOneAtATime(known);
    expect(lastWinner(known, "push").sha).to.equal(project.ref());
    expect(lastWinner(known, "pillar-push").pillar_sha).to.equal(project.ref("refs/heads/main", "pillar"));
    for (const [n, end] of ends.entries())
      expectTold(crowd[n]?.sha ?? "", { exitCode: end.exitCode ?? -1, said: end.all }, known);
    expect(hostOf().read("p/crowd/project/n")).to.equal(project.git("show", `${project.ref()}:n`));
  });
}

/** Each without a past: git does not tell the hook of -f, and only rewritten history is sure to be forced whenever it arrives. */
function codeCommits(project: Project, count: number) {
  return Array.from({ length: count }, (_, n) => {
    const sha = project.commit({ ".salt/05_gate.sls": writes("number", String(n)), n: String(n) });
    return { sha: project.git("commit-tree", "-m", String(n), `${sha}^{tree}`), remote: project.remote };
  });
}

/** The same of the pillar. */
function pillarCommits(project: Project, count: number) {
  const git = pillarOf(project);
  const checkout = git("rev-parse", "--show-toplevel").trim();
  return Array.from({ length: count }, (_, n) => {
    writeFileSync(join(checkout, "init.sls"), `makina-projects.crowd: {data: {number: ${n}}}\n`);
    git("commit", "-q", "-a", "-m", "change");
    const sha = git("commit-tree", "-m", String(n), "HEAD^{tree}").trim();
    project.git("fetch", "-q", checkout, sha);
    return { sha, remote: project.path("git/pillar.git") };
  });
}

/** No deployment began before the one before it had ended. */
function expectOneAtATime(known: readonly Recorded[]): void {
  const ran = known.filter(({ outcome }) => outcome === "deployed").sort((a, b) => (a.started < b.started ? -1 : 1));
  for (const [n, record] of ran.entries()) {
    const before = ran[n - 1];
    if (before !== undefined)
      expect(record.started >= before.finished, `${record.id} after ${before.id}`).to.equal(true);
  }
}

/** Of the pushes to one repository the last to arrive deployed last, the others before it or not at all; its record. */
function lastWinner(known: readonly Recorded[], trigger: string): Recorded {
  const mine = known.filter((record) => record.trigger === trigger);
  const others = mine.filter(({ outcome }) => outcome !== "deployed");
  expect(others.filter(({ outcome }) => outcome !== "superseded").map(({ comment }) => comment)).to.deep.equal([]);
  const [winner] = mine.filter(({ outcome }) => outcome === "deployed").slice(-1);
  const arrived = mine.map(({ id }) => id).sort();
  if (winner === undefined) throw new Error(`no ${trigger} was deployed`);
  expect(winner.id, `the last ${trigger} to arrive`).to.equal(arrived.at(-1));
  return winner;
}

/** The pusher's exit code and its record say the same. */
function expectTold(sha: string, end: End, known: readonly Recorded[]): void {
  const superseded = known.filter(({ outcome }) => outcome === "superseded").map(({ superseded_by: by }) => by);
  if (end.exitCode === 0) expect(end.said).to.contain("deployed");
  else
    expect(
      superseded.some((by) => by !== null && end.said.includes(`superseded by ${by}`)),
      `${sha}: ${end.said}`,
    ).to.equal(true);
}
