import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { repositoryRoot, saltCommand } from "../lab/venv.ts";
import { median, type Row } from "./rows.ts";

const identity = ["-c", "user.name=bench", "-c", "user.email=bench@example.invalid"];

/** The one step of the project, and of its peer. */
const sls = (file: string) => `version:\n  file.managed:\n    - name: ${file}\n    - contents: one\n`;
const healthcheck = 'check:\n  mc_project.command_check:\n    - command: "true"\n';

/**
 * A whole deployment by push (archive, sync, step, permissions, health check, record, notice), less the bare minimum for the same
 * work (`git fetch`, checkout, one `salt-call state.sls` of the same SLS), in units of one `salt-call --local test.ping`: the peer
 * column is one unit, the ratio their number. All interleaved in one run, on one host; then the same with more projects there, and
 * the seconds and the CPU of one `mc_project.deploy` beside those that it had with the first count.
 */
export async function benchDeploy(rounds = 12): Promise<Row[]> {
  using host = new Host();
  await host.prepare();
  const rows: Row[] = [];
  const grown: Growth[] = [];
  for (const projects of [1, 10, 100]) {
    console.error(`  with ${projects} projects on the host …`);
    await host.grow(projects);
    const times = await measure(host, rounds);
    rows.push(...rowsOf(times, projects));
    grown.push({ projects, again: times.again });
  }
  return [...rows, ...growthRows(grown)];
}

interface Effort {
  readonly ms: number;
  /** Of the process and all that it waited for, in milliseconds. */
  readonly cpuMs: number;
}

interface Growth {
  readonly projects: number;
  readonly again: readonly Effort[];
}

type Times = Record<"ping" | "bare" | "push" | "again", Effort[]>;

async function measure(host: Host, rounds: number): Promise<Times> {
  const times: Times = { ping: [], bare: [], push: [], again: [] };
  for (let run = 0; run < rounds; run++) {
    times.ping.push(await host.timed("ping"));
    times.bare.push(await host.timed("bare"));
    await host.change();
    times.push.push(await host.timed("push"));
    times.again.push(await host.timed("again"));
  }
  return times;
}

function rowsOf(times: Times, projects: number): Row[] {
  const runs = times.ping.length;
  const beyond = (efforts: readonly Effort[]) => median(efforts.map(({ ms }, run) => ms - (times.bare[run]?.ms ?? 0)));
  const medianOf = (efforts: readonly Effort[]) => median(efforts.map(({ ms }) => ms));
  const peer = { what: "salt-call --local test.ping", medianMs: medianOf(times.ping), runs };
  const where = `${projects} project${projects === 1 ? "" : "s"} on the host`;
  const row = (name: string, medianMs: number): Row => ({ name: `${name}, ${where}`, ours: { medianMs, runs }, peer });
  return [
    row("deployment by push, less fetch + checkout + state.sls", beyond(times.push)),
    row("deployment that changes nothing, less the same", beyond(times.again)),
    row("fetch + checkout + state.sls", medianOf(times.bare)),
  ];
}

function growthRows([first, ...more]: readonly Growth[]): Row[] {
  if (first === undefined) return [];
  return more.flatMap(({ projects, again }) =>
    (["ms", "cpuMs"] as const).map((key): Row => {
      const side = (efforts: readonly Effort[]) => ({
        medianMs: median(efforts.map((effort) => effort[key])),
        runs: efforts.length,
      });
      const name = `mc_project.deploy with ${projects} projects on the host${key === "ms" ? "" : ": CPU"}`;
      return { name, ours: side(again), peer: { what: `the same with ${first.projects}`, ...side(first.again) } };
    }),
  );
}

/** A masterless host with projects in a temporary directory, and a plain checkout beside them. */
class Host implements Disposable {
  readonly #dir = mkdtempSync("/dev/shm/corpus-bench-");
  #projects = 1;
  #version = 0;

  constructor() {
    const path = (name: string) => join(this.#dir, name);
    for (const name of ["etc", "salt", "pillar", "run"]) mkdirSync(path(name));
    const minion = {
      id: "bench",
      file_client: "local",
      root_dir: this.#dir,
      file_roots: { base: [path("salt"), `${repositoryRoot}generated/salt`] },
      pillar_roots: { base: [path("pillar")] },
      corpus: {
        projects_dir: path("p"),
        salt_root: path("salt"),
        pillar_root: path("pillar"),
        run_dir: path("run"),
        unprivileged: true,
      },
    };
    writeFileSync(path("etc/minion"), JSON.stringify(minion));
    writeFileSync(path("salt/bare.sls"), sls(path("version")));
  }

  [Symbol.dispose](): void {
    rmSync(this.#dir, { recursive: true, force: true });
  }

  async prepare(): Promise<void> {
    await this.saltCall("saltutil.sync_all");
    await this.saltCall("mc_project.init_project", "blog");
    const work = join(this.#dir, "work");
    await execa("git", ["init", "-q", "-b", "main", work]);
    this.#write("work/.salt/00_write.sls", sls("{{ cfg.data_root }}/version"));
    this.#write("work/.salt/healthcheck.sls", healthcheck);
    await this.change();
    await this.push();
    await execa("git", ["clone", "-q", `${this.#dir}/p/blog/git/project.git`, join(this.#dir, "bare")]);
  }

  /** Initialise more projects, in one call, until there are as many. */
  async grow(projects: number): Promise<void> {
    const names = Array.from({ length: projects - this.#projects }, (_, n) => `other-${this.#projects + n}`);
    this.#projects = projects;
    if (names.length === 0) return;
    const calls = names.map((name) => `{% do salt["mc_project.init_project"]("${name}") %}\n`);
    this.#write("salt/more.sls", `${calls.join("")}more:\n  test.nop: []\n`);
    await this.saltCall("state.sls", "more");
    const found = names.filter((name) => existsSync(join(this.#dir, "p", name, "git/project.git/HEAD")));
    if (found.length < names.length)
      throw new Error(`${found.length} of ${names.length} projects were initialised: see mc_project.init_project`);
  }

  /** A new commit of the author's. */
  async change(): Promise<void> {
    this.#write("work/n", String(this.#version++));
    await this.#git("work", "add", "-A");
    await this.#git("work", ...identity, "commit", "-q", "-m", "change");
  }

  push() {
    return run(this.#pushes());
  }

  saltCall(...args: string[]) {
    return run(this.#salt(...args));
  }

  /** What one of the compared works costs; `bare` is what somebody without corpus would type. */
  async timed(what: keyof Times): Promise<Effort> {
    const bare = join(this.#dir, "bare");
    const works: Record<keyof Times, Command[]> = {
      ping: [this.#salt("test.ping")],
      bare: [
        ["git", "-C", bare, "fetch", "-q", "origin"],
        ["git", "-C", bare, "checkout", "-q", "origin/main"],
        this.#salt("state.sls", "bare"),
      ],
      push: [this.#pushes()],
      again: [this.#salt("mc_project.deploy", "blog")],
    };
    const efforts: Effort[] = [];
    for (const command of works[what]) efforts.push(await effortOf(command));
    const sum = (key: keyof Effort) => efforts.reduce((total, effort) => total + effort[key], 0);
    return { ms: sum("ms"), cpuMs: sum("cpuMs") };
  }

  #pushes(): Command {
    return ["git", "-C", join(this.#dir, "work"), "push", "-q", `${this.#dir}/p/blog/git/project.git`, "main"];
  }

  #salt(...args: string[]): Command {
    const options = ["--local", "-c", join(this.#dir, "etc"), "--retcode-passthrough", "--out=json", "-l", "quiet"];
    return [saltCommand("3008", "salt-call"), ...options, ...args];
  }

  #git(directory: string, ...args: string[]) {
    return execa("git", args, { cwd: join(this.#dir, directory) });
  }

  #write(path: string, content: string): void {
    const full = join(this.#dir, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
}

type Command = readonly [string, ...string[]];

function run([command, ...args]: Command) {
  return execa(command, args, { stdin: "ignore" });
}

/** Run a command under bash's `time`, which counts what the command waited for as well. */
async function effortOf(command: Command): Promise<Effort> {
  const { stderr } = await run(["bash", "-c", 'TIMEFORMAT="%R %U %S"; time "$@"', "bash", ...command]);
  const [real = NaN, user = NaN, system = NaN] = (stderr.split("\n").at(-1) ?? "").split(" ").map(Number);
  return { ms: real * 1000, cpuMs: (user + system) * 1000 };
}
