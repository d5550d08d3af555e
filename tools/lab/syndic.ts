import { writeFileSync } from "node:fs";
import { watchForTag } from "./bus.ts";
import { labUser, privateDir, writeConfig } from "./config.ts";
import { killDaemon, startDaemon, stopDaemon } from "./daemon.ts";
import { seedMinionKey } from "./keys.ts";
import type { Master } from "./master.ts";
import { waitForStart } from "./minion.ts";
import { saltCommand } from "./venv.ts";

/** A running salt-syndic of the lab: it passes the jobs of one master on to another, and their returns back. */
export interface Syndic extends AsyncDisposable {
  readonly id: string;
  readonly log: string;
  kill(): Promise<void>;
}

/** Who passes jobs from where to where. */
export interface SyndicOptions {
  /** The id by which the upper master knows it. */
  readonly id: string;
  /** A master of masters: it has `order_masters`. */
  readonly upper: Master;
  /** The master on whose host it runs. */
  readonly lower: Master;
}

/** Starts a syndic whose key the upper master accepted beforehand, and waits for its start event there. */
export async function startSyndic({ id, upper, lower }: SyndicOptions): Promise<Syndic> {
  const dir = privateDir(`${lower.dir}/${id}`);
  writeConfigs({ id, upper, lower }, dir);
  await seedMinionKey({ masterPkis: [upper.pkiDir], minionPki: privateDir(`${dir}/pki`), id });
  const started = await watchForTag(upper.sockDir, `syndic/${id}/start`);
  const daemon = await startDaemon({
    name: `salt-syndic ${id}`,
    command: saltCommand(lower.release, "salt-syndic"),
    args: ["-c", lower.configDir],
    log: `${dir}/syndic.out`,
    cwd: dir,
    environment: lower.release === "3006" ? {} : { PYTHONPATH: writeMendedPython(dir) },
  });
  await waitForStart(daemon, started);
  return { id, log: daemon.log, kill: () => killDaemon(daemon), [Symbol.asyncDispose]: () => stopDaemon(daemon, 1000) };
}

/**
 * A syndic of 3008.3 never sends its second message: salt/utils/asynchronous.py `SyncWrapper._target` takes the task that reads from the
 * request socket for one that nobody holds, and cancels it after the first. In this process it is left alone; masters are as they are.
 */
const mended = `import salt.utils.asynchronous
salt.utils.asynchronous.SyncWrapper._task_is_orphan = classmethod(lambda cls, task, exclude: False)
`;

function writeMendedPython(dir: string): string {
  const python = privateDir(`${dir}/python`);
  writeFileSync(`${python}/sitecustomize.py`, mended);
  return python;
}

/** It reads the master's configuration, and a minion's beside it, which says who it is (salt/config `syndic_config`). */
function writeConfigs({ id, upper, lower }: SyndicOptions, dir: string): void {
  writeConfig(`${privateDir(`${lower.configDir}/master.d`)}/syndic.conf`, {
    syndic_master: upper.address,
    syndic_master_port: upper.requestPort,
    syndic_pidfile: `${dir}/syndic.pid`,
    syndic_log_file: `${dir}/syndic.log`,
  });
  writeConfig(`${lower.configDir}/minion`, {
    id,
    user: labUser,
    root_dir: "/",
    pki_dir: `${dir}/pki`,
    cachedir: `${dir}/cache`,
    sock_dir: privateDir(`${dir}/run`),
    extension_modules: `${dir}/cache/extmods`,
    publish_port: upper.publishPort,
    pidfile: `${dir}/minion.pid`,
    log_file: `${dir}/minion.log`,
    acceptance_wait_time: 1,
    random_reauth_delay: 1,
  });
}
