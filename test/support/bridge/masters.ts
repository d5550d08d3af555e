import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { watchForTag } from "../../../tools/lab/bus.ts";
import { seedMasterKeys } from "../../../tools/lab/keys.ts";
import { type Master, startMaster } from "../../../tools/lab/master.ts";
import { startMinion } from "../../../tools/lab/minion.ts";
import { startSyndic } from "../../../tools/lab/syndic.ts";
import type { Release } from "../../../tools/lab/venv.ts";

/** Two masters, each at an address of its own. `upper` is a master of masters: a syndic passes its jobs on to `lower`. */
export interface TwoMasters extends AsyncDisposable {
  /** It has the minions `top1` and `both1`, and the syndic `syndic1`. */
  readonly upper: Master;
  /** It has the minions `leaf1`, `leaf2` and `both1`, and an SLS `one` of one state. */
  readonly lower: Master;
  /** A directory for what a test leaves for a minion's command to find. */
  readonly scratch: string;
}

/** Seconds in which syndics tell of their minions: few, since every job here waits for them. */
const syndicWait = 2;

/** Starts them in a directory of their own, on loopback. Threaded minions, since forking is not what is tested. */
export async function startTwoMasters(release: Release): Promise<TwoMasters> {
  const dir = mkdtempSync(join(tmpdir(), "cm-"));
  mkdirSync(join(dir, "salt"));
  writeFileSync(join(dir, "salt", "one.sls"), "one:\n  test.nop: []\n");
  const started: AsyncDisposable[] = [];
  const stop = async () => {
    for (const daemon of started.toReversed()) await daemon[Symbol.asyncDispose]();
    rmSync(dir, { recursive: true, force: true });
  };
  const run = async <T extends AsyncDisposable>(start: Promise<T>): Promise<T> => {
    const daemon = await start;
    started.push(daemon);
    return daemon;
  };
  try {
    const orders = { order_masters: true, syndic_wait: syndicWait };
    // Minions of several masters take them for one: they have one key (docs.saltproject.io, multi-master).
    await seedMasterKeys(["u", "l"].map((name) => join(dir, name, "pki")));
    const [upper, lower] = await Promise.all([
      run(startMaster({ release, dir: join(dir, "u"), config: orders })),
      run(startMaster({ release, dir: join(dir, "l"), address: "127.0.0.2", fileRoots: [join(dir, "salt")] })),
    ]);
    const config = { multiprocessing: false };
    await Promise.all([
      run(startMinion(upper, { id: "top1", config })),
      ...["leaf1", "leaf2"].map((id) => run(startMinion(lower, { id, config }))),
      run(startSyndic({ id: "syndic1", upper, lower })),
    ]);
    const there = await watchForTag(lower.sockDir, "salt/minion/both1/start");
    // It forks: a thread that cannot return to a dead master would hold up the others.
    await run(startMinion(upper, { id: "both1", others: [lower] }));
    await there.seen;
    there.close();
    return { upper, lower, scratch: dir, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
