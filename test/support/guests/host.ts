import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { execa } from "execa";
import { type Guest, type GuestEnd, startGuest } from "../../../tools/lab/guests/guest.ts";
import { guestSalt, rootFilesystem } from "../../../tools/lab/guests/machine.ts";
import { type GuestNetwork, openGuestNetwork } from "../../../tools/lab/guests/network.ts";
import { repositoryRoot } from "../../../tools/lab/venv.ts";
import type { Answer } from "../engine/host.ts";

export const wheels = `${repositoryRoot}.corpus/cache/wheels`;

export interface GuestHostOptions {
  /** The definitions that its tree is built of. @default those of projects/ */
  readonly projects?: string;
  /** More directories that it reads at the same path. */
  readonly readOnly?: readonly string[];
  /** Whether its users run containers. @default false */
  readonly containers?: boolean;
}

/** A host of projects as they are in production: root, real users, the default roots, in a guest. */
export class GuestHost implements AsyncDisposable {
  readonly guest: Guest;
  /** A directory at the same path on both sides: gates, and what tests compare. */
  readonly shared: string;
  /** The built tree that its Salt reads. */
  readonly tree: string;
  readonly #network: GuestNetwork;
  readonly #keys: string;

  private constructor(network: GuestNetwork, guest: Guest, at: { readonly shared: string; readonly tree: string }) {
    this.#network = network;
    this.guest = guest;
    this.shared = at.shared;
    this.tree = at.tree;
    this.#keys = mkdtempSync(`${tmpdir()}/cg-`);
    const hostKey = readFileSync(`${rootFilesystem}/etc/ssh/ssh_host_ed25519_key.pub`, "utf8");
    writeFileSync(`${this.#keys}/known_hosts`, `${guest.address} ${hostKey}`);
  }

  static async open(options: GuestHostOptions = {}): Promise<GuestHost> {
    const network = await openGuestNetwork();
    try {
      const [tree, shared] = [`${network.dir}/generated`, `${network.dir}/shared`];
      mkdirSync(shared);
      const projects = options.projects ?? `${repositoryRoot}projects`;
      await execa("node", ["dist/cli/main.js", "build", "--projects", projects, "--out", tree], {
        cwd: repositoryRoot,
      });
      const guest = await startGuest(network, {
        name: "projects",
        number: 2,
        readOnly: [guestSalt, wheels, tree, ...(options.readOnly ?? [])],
        writable: [shared],
        containers: options.containers ?? false,
      });
      const host = new GuestHost(network, guest, { shared, tree });
      await host.write("/etc/salt/minion", JSON.stringify(configuration(tree)));
      return host;
    } catch (error) {
      await network[Symbol.asyncDispose]();
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    rmSync(this.#keys, { recursive: true, force: true });
    await this.#network[Symbol.asyncDispose]();
  }

  /** Runs a function of the minion as root; exit code and output. */
  call(...args: readonly string[]): Promise<GuestEnd> {
    return this.guest.run(...saltCall, ...args);
  }

  /** Starts a function of the minion as root. */
  spawnCall(...args: readonly string[]) {
    return this.guest.spawn(...saltCall, ...args);
  }

  /** Runs a function and parses what it returns. */
  async ask<T = Answer>(...args: readonly string[]): Promise<T> {
    const done = await this.call(...args);
    try {
      return (JSON.parse(done.stdout) as { local: T }).local;
    } catch (error) {
      throw new Error(`${args.join(" ")} returned no JSON:\n${done.said}`, { cause: error });
    }
  }

  /** Runs a shell command as root that has to succeed; its output. */
  async sh(command: string): Promise<string> {
    const done = await this.guest.run("sh", "-ec", command);
    if (done.exitCode !== 0) throw new Error(`${command} ended with ${done.exitCode}: ${done.said}`);
    return done.stdout;
  }

  /** Writes a file of the guest, as root. */
  async write(path: string, content: string): Promise<void> {
    const done = await this.guest.run("sh", "-ec", 'mkdir -p "${1%/*}"; printf %s "$2" > "$1"', "sh", path, content);
    if (done.exitCode !== 0) throw new Error(done.said);
  }

  /** `user:group mode` of paths of the guest. */
  async owners(...paths: readonly string[]): Promise<readonly string[]> {
    return (await this.sh(`stat -c '%U:%G %a' ${paths.join(" ")}`)).split("\n");
  }

  /** A new key of a person; its public half. */
  async person(name: string): Promise<string> {
    await execa("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", `${name}@laptop`, "-f", this.#key(name)]);
    return readFileSync(`${this.#key(name)}.pub`, "utf8").trim();
  }

  /** The ssh command line of a person, for git and for asking for something else. */
  sshOf(name: string): readonly string[] {
    // A guest without power does not close its connections.
    const alive = ["-o", "ServerAliveInterval=1", "-o", "ServerAliveCountMax=5"];
    const options = ["-o", "IdentitiesOnly=yes", "-o", `UserKnownHostsFile=${this.#keys}/known_hosts`];
    return [
      "ssh",
      "-F",
      "none",
      "-i",
      this.#key(name),
      ...options,
      "-o",
      "BatchMode=yes",
      "-o",
      "LogLevel=ERROR",
      ...alive,
    ];
  }

  /** Lets a new person in as root; the file with an ssh configuration in which this guest is called guest. */
  async letRootIn(name: string): Promise<string> {
    await this.write("/root/.ssh/authorized_keys", `${await this.person(name)}\n`);
    await this.sh("chmod 700 /root/.ssh; chmod 600 /root/.ssh/authorized_keys");
    const settings = {
      HostName: this.guest.address,
      User: "root",
      IdentityFile: this.#key(name),
      IdentitiesOnly: "yes",
      UserKnownHostsFile: `${this.#keys}/known_hosts`,
    };
    const lines = Object.entries(settings).map(([key, value]) => `  ${key} ${value}\n`);
    writeFileSync(`${this.#keys}/config`, `Host guest\n${lines.join("")}`);
    return `${this.#keys}/config`;
  }

  #key(name: string): string {
    return `${this.#keys}/${name}`;
  }
}

const saltCall = [
  `${guestSalt}/bin/salt-call`,
  ...["--local", "--retcode-passthrough", "--out=json", "--log-level=critical"],
];

function configuration(tree: string) {
  return {
    id: "projects",
    file_client: "local",
    enable_fqdns_grains: false,
    file_roots: { base: ["/srv/salt", `${tree}/salt`] },
    pillar_roots: { base: ["/srv/pillar", `${tree}/pillar`] },
  };
}
