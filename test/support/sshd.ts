import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { execa } from "execa";
import { connectWhenListening } from "../../tools/lab/bus.ts";
import { privateDir } from "../../tools/lab/config.ts";
import { isRunning, logTail, parentOf, startDaemon, stopDaemon } from "../../tools/lab/daemon.ts";
import { freePorts } from "../../tools/lab/ports.ts";

/** A running sshd on loopback that lets one key in, as the user that runs the tests. */
export interface Sshd extends AsyncDisposable {
  /** `ssh://user@127.0.0.1:port`; append an absolute path. */
  readonly url: string;
  /** For git: host keys are checked against this server's own. */
  readonly GIT_SSH_COMMAND: string;
  readonly port: number;
  /** The server's own directory: the keys `client` and `host`, and `known_hosts`. */
  readonly dir: string;
  /** Writes an ssh configuration in which this server is called web1; it asks for what must not win. */
  writeConfig(path: string, more?: Readonly<Record<string, string | number>>): string;
  /** Cuts every connection that stands, as a network does. */
  cutConnections(): void;
}

const program = "/usr/sbin/sshd";

/**
 * `settings` are added to the server's configuration.
 *
 * @throws when this machine has no sshd
 */
export async function startSshd(directory: string, settings: Readonly<Record<string, string>> = {}): Promise<Sshd> {
  if (!existsSync(program)) throw new Error(`${program} is missing: run \`npm run setup -- system\` (openssh-server)`);
  const dir = privateDir(directory);
  const [port = 0] = await freePorts(1);
  await makeKey(`${dir}/host`);
  await makeKey(`${dir}/client`);
  writeFileSync(`${dir}/authorized_keys`, readFileSync(`${dir}/client.pub`), { mode: 0o600 });
  const hostKey = readFileSync(`${dir}/host.pub`, "utf8").split(" ").slice(0, 2).join(" ");
  writeFileSync(`${dir}/known_hosts`, `[127.0.0.1]:${port} ${hostKey}\n`);
  writeFileSync(`${dir}/sshd_config`, configuration(dir, port, settings), { mode: 0o600 });
  // sshd wants its privilege separation directory only as root; a package's service would have made it.
  if (process.getuid?.() === 0) mkdirSync("/run/sshd", { recursive: true });
  const args = ["-D", "-f", `${dir}/sshd_config`, "-E", `${dir}/sshd.log`];
  const daemon = await startDaemon({ name: "sshd", command: program, args, log: `${dir}/sshd.out` });
  const limits = { isAlive: () => isRunning(daemon.pid), timeoutMs: 10_000 };
  try {
    (await connectWhenListening({ host: "127.0.0.1", port }, limits)).destroy();
  } catch (error) {
    throw new Error(`sshd did not start:\n${logTail(`${dir}/sshd.log`)}`, { cause: error });
  }
  return {
    port,
    dir,
    writeConfig(path, more = {}) {
      writeFileSync(path, clientConfiguration({ HostName: "127.0.0.1", Port: port, ...keysOf(dir), ...more }));
      return path;
    },
    cutConnections() {
      for (const pid of childrenOf(daemon.pid)) process.kill(pid, "SIGKILL");
    },
    url: `ssh://${userInfo().username}@127.0.0.1:${port}`,
    GIT_SSH_COMMAND: `ssh -F none -i ${dir}/client -o IdentitiesOnly=yes -o UserKnownHostsFile=${dir}/known_hosts -o BatchMode=yes`,
    [Symbol.asyncDispose]: () => stopDaemon(daemon),
  };
}

/** A connection is a process of its own, and its session another; what they run is not the network's. */
function childrenOf(parent: number): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const children = pids.map(Number).filter((pid) => parentOf(pid) === parent && nameOf(pid).startsWith("sshd"));
  return children.flatMap((pid) => [...childrenOf(pid), pid]);
}

/** The name of a process; empty when it has ended. */
function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8");
  } catch {
    return "";
  }
}

function keysOf(dir: string): Readonly<Record<string, string>> {
  return { IdentityFile: `${dir}/client`, IdentitiesOnly: "yes", UserKnownHostsFile: `${dir}/known_hosts` };
}

function clientConfiguration(settings: Readonly<Record<string, string | number>>): string {
  const all = { User: userInfo().username, StrictHostKeyChecking: "no", ...settings };
  return `Host web1\n${Object.entries(all)
    .map(([key, value]) => `  ${key} ${value}\n`)
    .join("")}`;
}

const makeKey = (path: string) => execa("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", path]);

function configuration(dir: string, port: number, more: Readonly<Record<string, string>>): string {
  const settings = {
    ListenAddress: "127.0.0.1",
    Port: port,
    HostKey: `${dir}/host`,
    AuthorizedKeysFile: `${dir}/authorized_keys`,
    PidFile: `${dir}/sshd.pid`,
    PasswordAuthentication: "no",
    KbdInteractiveAuthentication: "no",
    UsePAM: "no",
    // The key files stand below a temporary directory that others may enter.
    StrictModes: "no",
    ...more,
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key} ${value}\n`)
    .join("");
}
