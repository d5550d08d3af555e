import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "chai";
import { hashOf, type Project, type ProjectHost } from "./host.ts";
import { seeded } from "./seeded.ts";

const pieces = [
  ...["{{ 7*7 }}", "{% raw %}", "{# x", "{{ salt['cmd.run']('touch pwned') }}", "{name}", "{{", "}}", "%}"],
  ...[": ", "- x", "!!python/object/apply:os.system ['id']", "&a", "*a", "#!yaml", "---", "|", ">", "@x", "%YAML 1.1"],
  ...["$(touch pwned)", "`touch pwned`", "; reboot", "&& id", "'", '"', "\\", "-rf", "~", "*"],
  ...[
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\u001b[31m",
    "\u007f",
    "\u0085",
    "\u2028",
    "\u202e",
    "\u2066",
    "\ufeff",
    "é",
    "雪",
    "🎉",
  ],
  ...["../", "/etc/shadow", ".git", "a".repeat(300), "yes", "null", "1e3", "12:30:45", "", " "],
];

/** A step in Python, so that no encoding stands between the value and the test. */
const tells = `#!py
import json
def run():
    cfg = __opts__["ms_project"]
    with open(cfg["data_root"] + "/seen", "w") as stream:
        json.dump(cfg["data"].get("word"), stream)
    return {}
`;

/** `count` pushes of hostile pillars and commits, with real git and a real salt-call: a clear error or a correct deployment. */
export function describeGenerated(hostOf: () => ProjectHost, count: number): void {
  it(`${count} generated hostile pushes deploy correctly or are refused, and change nothing around`, async function () {
    this.timeout(60_000 + count * 30_000);
    const host = hostOf();
    const project = await host.project("generated");
    project.commit({ ".salt/00_tell.sls": tells });
    const first = await project.push();
    expect(first.exitCode, first.said).to.equal(0);
    const world = new World(host);
    const pillar = new Pillar(host, project);
    const ends = { deployed: 0, refused: 0 };
    for (let number = 0; number < count; number++) {
      const random = seeded(`generated ${number}`);
      const before = [project.hash(), project.hash("pillar"), project.ref()];
      const good =
        number % 2 === 0 ? await pillar.deploys(text(random)) : await commits(project, random, world.outside);
      if (!good)
        expect([project.hash(), project.hash("pillar"), project.ref()], `case ${number}`).to.deep.equal(before);
      ends[good ? "deployed" : "refused"]++;
      world.expectUnchanged(`case ${number}`);
    }
    expect(ends.deployed).to.be.greaterThan(count / 10);
    expect(ends.refused).to.be.greaterThan(count / 10);
  });
}

const text = (random: () => number): string =>
  Array.from({ length: 1 + Math.floor(random() * 4) }, () => pieces[Math.floor(random() * pieces.length)]).join("");

/** What is around the project: another one, a directory of nobody's, and what the shell would have made. */
class World {
  readonly outside: string;
  readonly #host: ProjectHost;
  readonly #before: readonly string[];

  constructor(host: ProjectHost) {
    this.#host = host;
    this.outside = host.path("outside");
    for (const directory of [this.outside, host.path("p/beside/project"), host.path("p/beside/pillar")]) {
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, "secret"), "theirs");
    }
    this.#before = this.#look();
  }

  #look(): readonly string[] {
    return [hashOf(this.outside), hashOf(this.#host.path("p/beside")), ...(this.#found("pwned") ?? [])];
  }

  #found(name: string): readonly string[] {
    return execFileSync("find", [this.#host.dir, "-name", name], { encoding: "utf8" }).split("\n").filter(Boolean);
  }

  expectUnchanged(message: string): void {
    expect(this.#look(), message).to.deep.equal(this.#before);
  }
}

/** The pillar's repository, where a hostile value is pushed; the step tells what arrived. */
class Pillar {
  readonly #project: Project;
  readonly #checkout: string;

  constructor(host: ProjectHost, project: Project) {
    this.#project = project;
    this.#checkout = host.path("work", "generated-pillar");
    execFileSync("git", ["clone", "-q", project.path("git/pillar.git"), this.#checkout]);
  }

  /** Whether it deployed; then the value arrived as it was. */
  async deploys(word: string): Promise<boolean> {
    // JSON is YAML for Salt, but for what YAML does not let into a stream at all: escaped, everything passes.
    const escaped = JSON.stringify({ "makina-projects.generated": { data: { word } } }).replace(
      /[\u007f-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    writeFileSync(join(this.#checkout, "init.sls"), `#!yaml\n${escaped}\n`);
    const identity = ["-c", "user.name=t", "-c", "user.email=t@t"];
    const git = (...args: string[]) =>
      execFileSync("git", [...identity, ...args], { cwd: this.#checkout, stdio: "pipe" });
    git("commit", "-qam", "word", "--allow-empty");
    rmSync(this.#project.path("data/seen"), { force: true });
    try {
      git("push", "-q", "-f", "origin", "HEAD:main");
    } catch (error) {
      expect(String((error as { stderr: Buffer }).stderr)).to.match(/remote rejected\] .* \(.{10,}\)/);
      git("reset", "-q", "--hard", "origin/main");
      return false;
    }
    const seen: unknown = JSON.parse(readFileSync(this.#project.path("data/seen"), "utf8"));
    expect(seen).to.equal(word);
    return true;
  }
}

/** A commit of hostile names, links and messages; whether it deployed. */
async function commits(project: Project, random: () => number, outside: string): Promise<boolean> {
  const base = project.ref();
  project.git("reset", "-q", "--hard", base);
  const name = text(random).replaceAll("\0", "_").replaceAll("/", "_").slice(0, 60) || "plain";
  const below = ["", ".salt", ".salt/files", ".salt/_modules"][Math.floor(random() * 4)] ?? "";
  const path = join(project.work, below, name.startsWith(".") ? `x${name}` : name);
  mkdirSync(dirname(path), { recursive: true });
  if (random() < 0.4)
    symlinkSync([outside, "/etc/shadow", "../../pillar/init.sls"][Math.floor(random() * 3)] ?? "", path);
  else writeFileSync(`${path}${random() < 0.3 ? ".sls" : ""}`, "{}\n");
  project.git("add", "-A");
  const message = text(random).replaceAll("\0", "");
  project.git("commit", "-q", "--allow-empty", "--allow-empty-message", "--cleanup=verbatim", "-m", message);
  const branch = random() < 0.2 ? `b-${text(random).replace(/[^a-z0-9{}$'"`;&é雪]/g, "")}x` : "main";
  const end = await project.push(`+HEAD:refs/heads/${branch}`);
  const sha = project.git("rev-parse", "HEAD");
  if (end.exitCode !== 0) {
    expect(end.said).to.match(/remote rejected\] .*\(.{10,}\)|not a valid refspec|invalid refspec|funny refname/s);
    return false;
  }
  expect(project.ref(`refs/heads/${branch}`)).to.equal(sha);
  if (branch !== "main") return false;
  const modified = execFileSync("git", ["status", "--porcelain", "-uno"], {
    cwd: project.path("project"),
    encoding: "utf8",
  });
  expect(modified).to.equal("");
  return true;
}
