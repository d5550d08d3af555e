import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { good, writes } from "./fixtures.ts";
import type { Project, ProjectHost } from "./host.ts";
import { seeded } from "./seeded.ts";

/** Who gets which signal: the deployment, all of its session, or the pusher's group (which must not matter). */
export interface Kind {
  readonly signal: "SIGKILL" | "SIGTERM" | "SIGINT";
  readonly whom: "deployment" | "session" | "pusher";
}

/** The phases that a deployment names in its lock, and a moment before them all. */
const phases = ["", "validate", "archive", "sync", "release_sync", "fixperms", "install", "healthcheck", "commit"];

/**
 * `count` pushes, each hit by one of `kinds` in one of the phases, at its beginning or a little later (seeded); after each
 * the next command leaves the old release or the new one, wholly.
 */
export function describeKills(
  hostOf: () => ProjectHost,
  { name, count, kinds }: { readonly name: string; readonly count: number; readonly kinds: readonly Kind[] },
): void {
  it(`${count} deployments hit by ${kinds.map(({ signal, whom }) => `${signal} to the ${whom}`).join(", ")}`, async function () {
    this.timeout(60_000 + count * 30_000);
    const project = await prepared(hostOf(), name);
    const random = seeded(name);
    let hit = 0;
    const ends = new Set<string>();
    for (let turn = 1; turn <= count; turn++) {
      const before = stateOf(project);
      const sha = project.commit(release(turn));
      const push = project.startPush(["+main"]);
      const kind = kinds[turn % kinds.length] ?? kinds[0];
      const at = { phase: phases[turn % phases.length] ?? "", delayMs: turn % 2 === 0 ? 0 : random() * 150 };
      if (kind !== undefined && (await strike(project, { push: push.pid ?? 0, kind, ...at }))) hit++;
      await push;
      const next = await hostOf().call("mc_project.init_project", name);
      expect(next.exitCode, next.said).to.equal(0);
      ends.add(settled(project, before, { sha, turn }));
    }
    expect(hit, "deployments that were hit before they had ended").to.be.greaterThan(count / 2);
    if (kinds.some(({ whom }) => whom !== "pusher")) expect([...ends]).to.include("old");
    expect((await project.push("+main")).exitCode).to.equal(0);
    const listed = await hostOf().ask<{ readonly sha: string; readonly live: boolean }[]>("mc_project.releases", name);
    expect(listed[0]).to.deep.include({ sha: project.ref(), live: true });
    expect(listed.filter(({ live }) => live)).to.have.length(1);
  });
}

async function prepared(host: ProjectHost, name: string): Promise<Project> {
  const project = await host.project(name);
  project.commit({ ...good, ".salt/rollback.sls": writes("rolled", "back"), ...release(0) });
  expect((await project.push()).exitCode).to.equal(0);
  writeFileSync(project.path("data/precious"), "data");
  return project;
}

/** Two steps that leave products in the tree, as builds do. */
function release(turn: number): Record<string, string> {
  const step = (id: string) =>
    `${id}:\n  file.managed:\n    - name: {{ cfg.project_root }}/${id}\n    - contents: '${turn}'\n`;
  return { n: String(turn), ".salt/10_first.sls": step("first"), ".salt/20_second.sls": step("second") };
}

const stateOf = (project: Project) => ({
  tree: project.hash(),
  pillar: project.hash("pillar"),
  refs: [project.ref(), project.ref("refs/heads/main", "pillar")],
});

/** Wait for the phase, strike; whether there was something to strike. */
async function strike(
  project: Project,
  { push, kind, phase, delayMs }: { push: number; kind: Kind; phase: string; delayMs: number },
): Promise<boolean> {
  const pid = await reached(project, push, phase);
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  if (pid === null) return false;
  const target = { deployment: pid, session: -pid, pusher: -push }[kind.whom];
  try {
    process.kill(target, kind.signal);
    return true;
  } catch {
    return false;
  }
}

/** The pid of the deployment as soon as it is in `phase`, or in a later one; null when the push ended before. */
async function reached(project: Project, push: number, phase: string): Promise<number | null> {
  const wanted = phases.indexOf(phase);
  while (existsSync(`/proc/${push}`)) {
    const note = noteOf(project);
    if (note?.doing === "deploy" && phases.indexOf(note.phase ?? "") >= wanted) return note.pid;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return null;
}

/** What the holder of the project's lock says of itself. */
function noteOf(project: Project): { readonly pid: number; readonly doing: string; readonly phase?: string } | null {
  try {
    const text = readFileSync(project.host.path("run", `${project.name}.lock`), "utf8");
    return JSON.parse(text.split("\n")[0] ?? "") as ReturnType<typeof noteOf>;
  } catch {
    // Free, or being written this moment.
    return null;
  }
}

/** Everything agrees on one release: the old one, byte for byte, or the new one, complete. */
function settled(
  project: Project,
  before: ReturnType<typeof stateOf>,
  pushed: { readonly sha: string; readonly turn: number },
): "old" | "new" {
  const now = stateOf(project);
  const read = (path: string) => readFileSync(project.path(path), "utf8").trim();
  expect(read("data/precious")).to.equal("data");
  expect(existsSync(project.path("archives/journal.json")), "a journal").to.equal(false);
  expect([existsSync(project.path(".project.restore")), existsSync(project.path(".pillar.restore"))]).to.deep.equal([
    false,
    false,
  ]);
  expect(noteOf(project), "the lock").to.equal(null);
  if (project.ref() !== pushed.sha) {
    expect(now).to.deep.equal(before);
    return "old";
  }
  expect(now.pillar).to.equal(before.pillar);
  const version = String(pushed.turn);
  expect([read("project/n"), read("project/first"), read("project/second")]).to.deep.equal([version, version, version]);
  expect(read("project/.git/refs/heads/main")).to.equal(pushed.sha);
  return "new";
}
