import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { execa, execaSync } from "execa";
import type { GuestHost } from "./host.ts";

export interface ProjectOptions {
  /** Who may push, by name; the first one is the author. @default ["alice"] */
  readonly pushers?: readonly string[];
  /** More arguments of `init_project`. */
  readonly settings?: readonly string[];
}

const identity = { GIT_AUTHOR_NAME: "author", GIT_AUTHOR_EMAIL: "author@example.invalid" };
const environment = {
  ...identity,
  GIT_COMMITTER_NAME: "author",
  GIT_COMMITTER_EMAIL: "author@example.invalid",
  GIT_CONFIG_GLOBAL: "/dev/null",
};

/** A project in a guest, and its author on the host, who reaches it over ssh alone. */
export class GuestProject {
  readonly name: string;
  readonly user: string;
  readonly root: string;
  readonly work: string;
  readonly #host: GuestHost;
  readonly #author: string;

  private constructor(host: GuestHost, name: string, author: string) {
    this.#host = host;
    this.#author = author;
    this.name = name;
    this.user = `${name}-user`;
    this.root = `/srv/projects/${name}`;
    this.work = `${host.shared}/work-${name}`;
    mkdirSync(this.work);
    this.git("init", "-q", "-b", "main");
  }

  /** `init_project` with pushers, as root. */
  static async create(host: GuestHost, name: string, options: ProjectOptions = {}): Promise<GuestProject> {
    const people = options.pushers ?? ["alice"];
    const keys = await Promise.all(people.map(async (who) => [who, await host.person(`${name}-${who}`)] as const));
    const pushers = `pushers=${JSON.stringify(Object.fromEntries(keys))}`;
    const answer = await host.ask("mc_project.init_project", name, pushers, ...(options.settings ?? []));
    if (!answer.result) throw new Error(answer.comment);
    return new GuestProject(host, name, people[0] ?? "alice");
  }

  path(...parts: readonly string[]): string {
    return [this.root, ...parts].join("/");
  }

  url(repository = "project", user = this.user): string {
    return `ssh://${user}@${this.#host.guest.address}${this.path("git", `${repository}.git`)}`;
  }

  git(...args: readonly string[]): string {
    return execaSync("git", args, { cwd: this.work, env: environment }).stdout;
  }

  /** Writes files (null removes), commits everything; the commit. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>): string {
    for (const [path, text] of Object.entries(files)) {
      const full = `${this.work}/${path}`;
      mkdirSync(dirname(full), { recursive: true });
      if (text === null) rmSync(full);
      else writeFileSync(full, text);
    }
    this.git("add", "-A");
    this.git("commit", "-q", "--allow-empty", "-m", "change");
    return this.git("rev-parse", "HEAD");
  }

  /** Starts a push over ssh, by the author or another pusher. */
  startPush(refs: readonly string[] = ["main"], who = this.#author, url = this.url()) {
    const ssh = this.#host.sshOf(`${this.name}-${who}`).join(" ");
    const env = { ...environment, GIT_SSH_COMMAND: ssh };
    return execa("git", ["push", url, ...refs], { cwd: this.work, env, all: true, reject: false, stdin: "ignore" });
  }

  async push(...refs: readonly string[]) {
    const done = await this.startPush(refs.length > 0 ? refs : ["main"]);
    return { exitCode: done.exitCode, said: done.all };
  }

  /** Asks sshd for a command with a pusher's key. */
  async ask(who: string, ...command: readonly string[]) {
    const [ssh = "ssh", ...options] = this.#host.sshOf(`${this.name}-${who}`);
    const at = `${this.user}@${this.#host.guest.address}`;
    const done = await execa(ssh, [...options, at, ...command], { all: true, reject: false, stdin: "ignore" });
    return { exitCode: done.exitCode, said: done.all };
  }

  /** The commit of a ref of project.git, or nothing. */
  ref(name = "refs/heads/main"): Promise<string> {
    const git = `git -c safe.directory=* -C ${this.path("git/project.git")}`;
    return this.#host.sh(`${git} rev-parse -q --verify ${name} || true`);
  }

  /** A digest of the live tree, git's own files left out: content, owners and modes. */
  digest(tree = "project"): Promise<string> {
    const files = "find . -path ./.git -prune -o -printf '%P %y %m %U %G %l\\n'";
    const content = "find . -path ./.git -prune -o -type f -exec sha256sum {} +";
    return this.#host.sh(`cd ${this.path(tree)}; { ${files}; ${content}; } | sort | sha256sum`);
  }
}
