import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { repositoryRoot, saltCommand } from "../lab/venv.ts";
import { median, type Row } from "./rows.ts";

const runs = 12;
const identity = ["-c", "user.name=bench", "-c", "user.email=bench@example.invalid"];

/** The one step of the project, and of its peer. */
const sls = (file: string) => `version:\n  file.managed:\n    - name: ${file}\n    - contents: one\n`;
const healthcheck = 'check:\n  mc_project.command_check:\n    - command: "true"\n';

/**
 * A whole deployment by push (archive, sync, step, permissions, health check, record, notice), less the bare minimum for the same
 * work (`git fetch`, checkout, one `salt-call state.sls` of the same SLS), in units of one `salt-call --local test.ping`: the peer
 * column is one unit, the ratio their number. All interleaved in one run, on one host; then the same with more projects there.
 */
export async function benchDeploy(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const projects of [1, 100]) {
    using host = new Host(projects);
    await host.prepare();
    rows.push(...(await measure(host, projects)));
  }
  return rows;
}

async function measure(host: Host, projects: number): Promise<Row[]> {
  const times = { ping: [] as number[], bare: [] as number[], push: [] as number[], again: [] as number[] };
  for (let run = 0; run < runs; run++) {
    times.ping.push(await timed(() => host.saltCall("test.ping")));
    times.bare.push(await timed(() => host.bareDeployment()));
    await host.change();
    times.push.push(await timed(() => host.push()));
    times.again.push(await timed(() => host.saltCall("mc_project.deploy", "blog")));
  }
  const beyond = (values: readonly number[]) => median(values.map((value, run) => value - (times.bare[run] ?? 0)));
  const peer = { what: "salt-call --local test.ping", medianMs: median(times.ping), runs };
  const where = `${projects} project${projects === 1 ? "" : "s"} on the host`;
  const row = (name: string, medianMs: number): Row => ({ name: `${name}, ${where}`, ours: { medianMs, runs }, peer });
  return [
    row("deployment by push, less fetch + checkout + state.sls", beyond(times.push)),
    row("deployment that changes nothing, less the same", beyond(times.again)),
    row("fetch + checkout + state.sls", median(times.bare)),
  ];
}

/** A masterless host with projects in a temporary directory, and a plain checkout beside them. */
class Host implements Disposable {
  readonly #dir = mkdtempSync("/dev/shm/corpus-bench-");
  readonly #projects: number;
  #version = 0;

  constructor(projects: number) {
    this.#projects = projects;
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
    for (let other = 1; other < this.#projects; other++)
      await this.saltCall("mc_project.init_project", `other-${other}`);
    const work = join(this.#dir, "work");
    await execa("git", ["init", "-q", "-b", "main", work]);
    this.#write("work/.salt/00_write.sls", sls("{{ cfg.data_root }}/version"));
    this.#write("work/.salt/healthcheck.sls", healthcheck);
    await this.change();
    await this.push();
    await execa("git", ["clone", "-q", `${this.#dir}/p/blog/git/project.git`, join(this.#dir, "bare")]);
  }

  /** A new commit of the author's. */
  async change(): Promise<void> {
    this.#write("work/n", String(this.#version++));
    await this.#git("work", "add", "-A");
    await this.#git("work", ...identity, "commit", "-q", "-m", "change");
  }

  push() {
    return this.#git("work", "push", "-q", `${this.#dir}/p/blog/git/project.git`, "main");
  }

  /** What somebody without corpus would type. */
  async bareDeployment(): Promise<void> {
    await this.#git("bare", "fetch", "-q", "origin");
    await this.#git("bare", "checkout", "-q", "origin/main");
    await this.saltCall("state.sls", "bare");
  }

  saltCall(...args: string[]) {
    const options = ["--local", "-c", join(this.#dir, "etc"), "--retcode-passthrough", "--out=json", "-l", "quiet"];
    return execa(saltCommand("3008", "salt-call"), [...options, ...args], { stdin: "ignore" });
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

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
