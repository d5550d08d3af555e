import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { execa, type ResultPromise } from "execa";
import type { Release } from "../../../tools/lab/venv.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What `mc_project` functions return, as far as the tests look. */
export interface Answer {
  readonly name: string;
  readonly result: boolean;
  readonly comment: string;
  readonly id: string;
  readonly outcome: string;
  readonly exit_code: number;
  readonly sha: string;
}

/** The end of a process: exit code and everything it said. */
export interface End {
  readonly exitCode: number;
  readonly said: string;
}

const gitEnv = {
  GIT_AUTHOR_NAME: "author",
  GIT_AUTHOR_EMAIL: "author@example.invalid",
  GIT_COMMITTER_NAME: "author",
  GIT_COMMITTER_EMAIL: "author@example.invalid",
  GIT_CONFIG_GLOBAL: "/dev/null",
};

/**
 * A host of projects in a temporary directory: a minion configuration, the pack as it is emitted, nothing else. With `installed`, the
 * directory of a `salt-call` that pip has given the pack, there is nothing to be synced.
 */
export class ProjectHost {
  readonly dir = mkdtempSync(join(tmpdir(), "ce-"));
  readonly etc = join(this.dir, "etc");
  readonly saltCall: string;

  constructor(release: Release, installed?: string) {
    this.saltCall = join(installed ?? join(root, ".corpus", `salt-${release}`, "bin"), "salt-call");
    if (!existsSync(this.saltCall)) throw new Error(`${this.saltCall} is missing: run \`npm run setup\``);
    this.#emit(installed === undefined ? ["modules", "states"] : []);
    this.#configure();
  }

  /** As the compiler emits it: `salt/_modules`, `salt/_states`, `salt/_utils/corpus_engine`. */
  #emit(kinds: readonly string[]): void {
    const source = join(root, "salt-ext/src/saltext/corpus");
    const target = join(this.dir, "gen/salt");
    const filter = (path: string) => !/__pycache__|__init__\.py$/.test(relative(source, path));
    for (const kind of kinds) cpSync(join(source, kind), join(target, `_${kind}`), { recursive: true, filter });
    const engine = (path: string) => !path.includes("__pycache__");
    if (kinds.length > 0)
      cpSync(join(source, "engine"), join(target, "_utils/corpus_engine"), { recursive: true, filter: engine });
    cpSync(join(source, "macros"), join(target, "makina-states"), { recursive: true });
  }

  #configure(): void {
    for (const name of ["etc", "salt", "pillar", "run"]) mkdirSync(join(this.dir, name));
    const config = {
      id: "host",
      file_client: "local",
      root_dir: this.dir,
      cachedir: join(this.dir, "cache"),
      pki_dir: join(this.dir, "pki"),
      sock_dir: join(this.dir, "run"),
      log_file: join(this.dir, "salt.log"),
      ...this.roots(),
    };
    writeFileSync(join(this.etc, "minion"), JSON.stringify(config));
  }

  /** The part of a minion's configuration that is about projects. */
  roots() {
    return {
      file_roots: { base: [join(this.dir, "salt"), join(this.dir, "gen/salt")] },
      pillar_roots: { base: [join(this.dir, "pillar")] },
      corpus: {
        projects_dir: join(this.dir, "p"),
        salt_root: join(this.dir, "salt"),
        pillar_root: join(this.dir, "pillar"),
        run_dir: join(this.dir, "run"),
        unprivileged: true,
      },
    };
  }

  /** Run a function of the minion; exit code and output. */
  async call(...args: string[]): Promise<End> {
    const common = ["--local", "-c", this.etc, "--retcode-passthrough", "--out=json", "-l", "critical"];
    const done = await execa(this.saltCall, [...common, ...args], { reject: false, stdin: "ignore" });
    return { exitCode: done.exitCode ?? -1, said: `${done.stdout}\n${done.stderr}` };
  }

  /** Run a function and parse what it returns. */
  async ask<T = Answer>(...args: string[]): Promise<T> {
    const common = ["--local", "-c", this.etc, "--retcode-passthrough", "--out=json", "-l", "critical"];
    const done = await execa(this.saltCall, [...common, ...args], { reject: false, stdin: "ignore" });
    const parsed: unknown = JSON.parse(done.stdout);
    return (parsed as { local: T }).local;
  }

  /** Salt lists its files anew after 20 seconds only (fileserver_list_cache_time): after a file was written here. */
  forgetFiles(): void {
    rmSync(this.path("cache/file_lists"), { recursive: true, force: true });
  }

  sync(): Promise<End> {
    return this.call("saltutil.sync_all");
  }

  path(...parts: string[]): string {
    return join(this.dir, ...parts);
  }

  read(...parts: string[]): string {
    return readFileSync(this.path(...parts), "utf8");
  }

  /** A new project with an author's checkout of its own. */
  async project(name: string): Promise<Project> {
    const answer = await this.ask("mc_project.init_project", name);
    if (!answer.result) throw new Error(answer.comment);
    return new Project(this, name);
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** A project on a host, and its author. */
export class Project {
  readonly work: string;
  readonly remote: string;

  readonly host: ProjectHost;
  readonly name: string;

  constructor(host: ProjectHost, name: string) {
    this.host = host;
    this.name = name;
    this.work = host.path("work", name);
    this.remote = this.path("git/project.git");
    mkdirSync(this.work, { recursive: true });
    this.git("init", "-q", "-b", "main");
  }

  path(...parts: string[]): string {
    return this.host.path("p", this.name, ...parts);
  }

  git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.work, encoding: "utf8", env: { ...process.env, ...gitEnv } }).trim();
  }

  /** Write files (null removes), commit everything; the commit. */
  commit(files: Readonly<Record<string, string | null>>, ...options: string[]): string {
    for (const [path, text] of Object.entries(files)) {
      const full = join(this.work, path);
      mkdirSync(join(full, ".."), { recursive: true });
      if (text === null) rmSync(full);
      else writeFileSync(full, text);
    }
    this.git("add", "-A");
    this.git("commit", "-q", "--allow-empty", "-m", "change", ...options);
    return this.git("rev-parse", "HEAD");
  }

  /** Start `git push`; the process is its own group, so that it can be interrupted like a terminal does. */
  startPush(
    refs: readonly string[] = ["main"],
    env: Readonly<Record<string, string>> = {},
  ): ResultPromise<{ all: true }> {
    const remote = env["REMOTE"] ?? this.remote;
    return execa("git", ["push", remote, ...refs], {
      cwd: this.work,
      env: { ...gitEnv, ...env },
      all: true,
      reject: false,
      detached: true,
      stdin: "ignore",
    }) as ResultPromise<{ all: true }>;
  }

  async push(...refs: string[]): Promise<End> {
    const done = await this.startPush(refs.length > 0 ? refs : ["main"]);
    return { exitCode: done.exitCode ?? -1, said: done.all };
  }

  /** The object of a ref of project.git; empty when absent. */
  ref(name = "refs/heads/main", repository = "project"): string {
    const args = ["-C", this.path(`git/${repository}.git`), "for-each-ref", "--format=%(objectname)", name];
    return execFileSync("git", args, { encoding: "utf8" }).trim();
  }

  /** The hash of all names, modes and contents of the project's live tree (git's caches left out). */
  hash(tree = "project"): string {
    return hashOf(this.path(tree));
  }
}

const volatile = /^\.git\/(index|logs|objects|FETCH_HEAD|ORIG_HEAD)/;

/** The hash of a tree: names, modes, contents, links. */
export function hashOf(directory: string): string {
  const digest = createHash("sha256");
  const entries = readdirSync(directory, { recursive: true, encoding: "utf8" }).sort();
  for (const path of entries.filter((entry) => !volatile.test(entry))) {
    const full = join(directory, path);
    const found = lstatSync(full);
    digest.update(`${path}\0${found.mode}\0`);
    if (found.isFile()) digest.update(readFileSync(full));
    if (found.isSymbolicLink()) digest.update(readlinkSync(full));
  }
  return digest.digest("hex");
}
