import { setTimeout as delay } from "node:timers/promises";
import { watchForTag } from "./bus.ts";
import { type Config, labUser, privateDir, writeConfig } from "./config.ts";
import { type Daemon, isRunning, killDaemon, logTail, startDaemon, stopDaemon } from "./daemon.ts";
import { seedMinionKey } from "./keys.ts";
import type { Master } from "./master.ts";
import { saltCommand } from "./venv.ts";

export interface MinionOptions {
  /** The minion id. */
  readonly id: string;
  /** A directory of the minion's own. @default `<master.dir>/<id>` */
  readonly dir?: string;
  /** Where its sockets are. @default `<dir>/run` */
  readonly sockDir?: string;
  /** Further masters of it, each at an address of its own, all with one key pair. @default none */
  readonly others?: readonly Master[];
  /** More minion configuration; wins over the lab's. */
  readonly config?: Config;
  /** Added to the daemon's environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A running salt-minion of the lab. */
export interface Minion extends AsyncDisposable {
  readonly id: string;
  readonly dir: string;
  /** What `salt-call -c` takes. */
  readonly configDir: string;
  readonly log: string;
  readonly pid: number;
  /** Starts it again after `stop` or `kill`. */
  start(): Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

const startTimeoutMs = 60_000;

/** Salt 3008 minions take 9 s to end after SIGTERM, long after they closed their connections. */
const stopMinion = (daemon: Daemon) => stopDaemon(daemon, 1_000);

/** Starts a minion whose key the master accepted beforehand, and waits for its start event. */
export async function startMinion(master: Master, options: MinionOptions): Promise<Minion> {
  const { id } = options;
  const dir = options.dir ?? `${master.dir}/${id}`;
  const where = layOut(master, { ...options, dir });
  const masterPkis = [master, ...(options.others ?? [])].map(({ pkiDir }) => pkiDir);
  await seedMinionKey({ masterPkis, minionPki: where.pkiDir, id });
  let daemon: Daemon | undefined;

  async function start(): Promise<void> {
    const started = await watchForTag(master.sockDir, `salt/minion/${id}/start`);
    daemon = await startDaemon({
      name: `salt-minion ${id}`,
      command: saltCommand(master.release, "salt-minion"),
      args: ["-c", where.configDir],
      log: where.log,
      cwd: dir,
      environment: options.environment ?? {},
    });
    await waitForStart(daemon, started);
  }
  async function end(how: (d: Daemon) => Promise<void>): Promise<void> {
    if (daemon !== undefined) await how(daemon);
    daemon = undefined;
  }
  await start();
  return {
    id,
    dir,
    configDir: where.configDir,
    log: where.log,
    get pid() {
      return daemon?.pid ?? 0;
    },
    start,
    stop: () => end(stopMinion),
    kill: () => end(killDaemon),
    [Symbol.asyncDispose]: () => end(stopMinion),
  };
}

function layOut(master: Master, options: MinionOptions & { dir: string }) {
  const { dir, id } = options;
  const configDir = privateDir(`${dir}/etc`);
  const pkiDir = privateDir(`${dir}/pki`);
  writeConfig(`${configDir}/minion`, {
    id,
    user: labUser,
    master: options.others === undefined ? master.address : [master, ...options.others].map(addressOf),
    master_port: master.requestPort,
    publish_port: options.others === undefined ? master.publishPort : asMastersSay,
    root_dir: "/",
    pki_dir: pkiDir,
    cachedir: `${dir}/cache`,
    extension_modules: `${dir}/cache/extmods`,
    sock_dir: privateDir(options.sockDir ?? `${dir}/run`),
    pidfile: `${dir}/minion.pid`,
    log_file: `${dir}/minion.log`,
    enable_fqdns_grains: false,
    mine_enabled: false,
    acceptance_wait_time: 1,
    random_reauth_delay: 1,
    recon_default: 100,
    recon_max: 500,
    ...options.config,
  });
  return { configDir, pkiDir, log: `${dir}/minion.out` };
}

/** salt/channel/client.py `AsyncPubChannel.connect`: any other port than this is that of all masters; with this, each tells its own. */
const asMastersSay = 4506;

const addressOf = ({ address, requestPort }: Master) => `${address}:${requestPort}`;

/** Resolves when a daemon says on the event bus that it runs; ends it when it does not. */
export async function waitForStart(daemon: Daemon, started: { seen: Promise<void>; close(): void }): Promise<void> {
  const waiting = new AbortController();
  try {
    await Promise.race([started.seen, failWhenEnded(daemon, waiting.signal)]);
  } catch (error) {
    await stopDaemon(daemon);
    throw new Error(`${daemon.name} did not start:\n${logTail(daemon.log)}`, { cause: error });
  } finally {
    waiting.abort();
    started.close();
  }
}

async function failWhenEnded(daemon: Daemon, signal: AbortSignal): Promise<never> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    if (!isRunning(daemon.pid)) throw new Error("it ended");
    if (Date.now() > deadline) throw new Error("no start event in time");
    await delay(100, undefined, { signal });
  }
}
