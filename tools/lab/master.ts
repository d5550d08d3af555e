import { rmSync } from "node:fs";
import { connectWhenListening } from "./bus.ts";
import { type Config, labUser, privateDir, writeConfig } from "./config.ts";
import { type Daemon, isRunning, killDaemon, logTail, startDaemon, stopDaemon } from "./daemon.ts";
import { freePorts } from "./ports.ts";
import { type Release, saltCommand } from "./venv.ts";

export interface MasterOptions {
  readonly release: Release;
  /** A directory of the master's own. Short where it holds the sockets too: a unix socket's path has 107 bytes at most. */
  readonly dir: string;
  /** Where its sockets are. @default `<dir>/run` */
  readonly sockDir?: string;
  /** Where it listens: minions of several masters tell them apart by address, not by port. @default "127.0.0.1" */
  readonly address?: string;
  readonly fileRoots?: readonly string[];
  readonly pillarRoots?: readonly string[];
  /** More master configuration; wins over the lab's. */
  readonly config?: Config;
  /** Added to the daemon's environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Words before the daemon's command, which end with its becoming that command: `unshare`, for example. */
  readonly within?: readonly string[];
}

/** A running salt-master of the lab, on loopback. */
export interface Master extends AsyncDisposable {
  readonly release: Release;
  readonly dir: string;
  /** What `-c` and `corpus --config-dir` take. */
  readonly configDir: string;
  readonly sockDir: string;
  readonly pkiDir: string;
  readonly address: string;
  readonly publishPort: number;
  readonly requestPort: number;
  readonly log: string;
  readonly pid: number;
  /** Starts it again after `stop` or `kill`, on the same ports. */
  start(): Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

const startTimeoutMs = 60_000;

/** Starts a master and waits until it accepts requests and serves its event bus. */
export async function startMaster(options: MasterOptions): Promise<Master> {
  const { dir, address = "127.0.0.1" } = options;
  const [publishPort = 0, requestPort = 0] = await freePorts(2);
  const where = layOut(options, { address, publishPort, requestPort });
  let daemon: Daemon | undefined;

  async function start(): Promise<void> {
    daemon = await startDaemon({
      name: "salt-master",
      ...within(options.within ?? [], saltCommand(options.release, "salt-master"), ["-c", where.configDir]),
      log: where.log,
      cwd: dir,
      environment: options.environment ?? {},
    });
    await waitUntilServing(daemon, { sockDir: where.sockDir, address, requestPort });
  }
  async function end(how: (d: Daemon) => Promise<void>): Promise<void> {
    if (daemon !== undefined) await how(daemon);
    daemon = undefined;
    // A killed master leaves its sockets; a client must see a closed door, not a dead one.
    for (const name of ["master_event_pub.ipc", "master_event_pull.ipc"])
      rmSync(`${where.sockDir}/${name}`, { force: true });
  }
  await start();
  return {
    ...where,
    release: options.release,
    dir,
    address,
    publishPort,
    requestPort,
    get pid() {
      return daemon?.pid ?? 0;
    },
    start,
    stop: () => end(stopDaemon),
    kill: () => end(killDaemon),
    [Symbol.asyncDispose]: () => end(stopDaemon),
  };
}

/** A command, behind the words that it is run within. */
function within([first, ...words]: readonly string[], command: string, args: readonly string[]) {
  return first === undefined ? { command, args } : { command: first, args: [...words, command, ...args] };
}

function layOut(options: MasterOptions, listening: { address: string; publishPort: number; requestPort: number }) {
  const { dir } = options;
  const configDir = privateDir(`${dir}/etc`);
  const sockDir = privateDir(options.sockDir ?? `${dir}/run`);
  const pkiDir = privateDir(`${dir}/pki`);
  privateDir(`${dir}/cache`);
  writeConfig(`${configDir}/master`, {
    user: labUser,
    interface: listening.address,
    publish_port: listening.publishPort,
    ret_port: listening.requestPort,
    // Salt prepends root_dir to paths that are not below it, and the sockets may be elsewhere.
    root_dir: "/",
    pki_dir: pkiDir,
    cachedir: `${dir}/cache`,
    extension_modules: `${dir}/cache/extmods`,
    token_dir: `${dir}/cache/tokens`,
    sock_dir: sockDir,
    pidfile: `${dir}/master.pid`,
    log_file: `${dir}/master.log`,
    key_logfile: `${dir}/key.log`,
    worker_threads: 3,
    auto_accept: false,
    ping_on_rotate: false,
    file_roots: { base: [...(options.fileRoots ?? [])] },
    pillar_roots: { base: [...(options.pillarRoots ?? [])] },
    ...options.config,
  });
  return { configDir, sockDir, pkiDir, log: `${dir}/master.out` };
}

async function waitUntilServing(
  daemon: Daemon,
  where: { sockDir: string; address: string; requestPort: number },
): Promise<void> {
  const limits = { isAlive: () => isRunning(daemon.pid), timeoutMs: startTimeoutMs };
  try {
    (await connectWhenListening({ host: where.address, port: where.requestPort }, limits)).destroy();
    (await connectWhenListening({ path: `${where.sockDir}/master_event_pub.ipc` }, limits)).destroy();
  } catch (error) {
    await stopDaemon(daemon);
    throw new Error(`salt-master did not start:\n${logTail(daemon.log)}`, { cause: error });
  }
}
