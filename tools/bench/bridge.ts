import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMaster } from "../lab/master.ts";
import { startMinion } from "../lab/minion.ts";
import { repositoryRoot, saltCommand } from "../lab/venv.ts";
import { observe } from "./bridge-observer.ts";
import { benchDrain } from "./drain.ts";
import { median, type Row } from "./rows.ts";
import { type ProcessRun, runProcess } from "./run-process.ts";
import { startDriver, type WarmCall, type WarmDriver } from "./warm-driver.ts";

const runs = 24;
const release = "3008";
const cli = `${repositoryRoot}dist/cli/main.js`;

/**
 * The bridge beside Salt's own clients: `test.ping` on two minions as Salt starts them by default (a process for each job),
 * all on this machine, interleaved, medians of 24.
 */
export async function benchBridge(): Promise<Row[]> {
  if (!existsSync(cli)) throw new Error("dist/ is missing: run `npm run build`");
  const dir = mkdtempSync(join(tmpdir(), "cbb-"));
  try {
    await using master = await startMaster({ release, dir });
    await using _web1 = await startMinion(master, { id: "web1" });
    await using _web2 = await startMinion(master, { id: "web2" });
    const calls = [await benchProcess(master.configDir), ...(await benchWarm(master.configDir, master.sockDir))];
    return [...calls, ...(await benchDrain())];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function benchProcess(configDir: string): Promise<Row> {
  const ours = [process.execPath, [cli, "run", "*", "test.ping", "--config-dir", configDir]] as const;
  const peer = [saltCommand(release, "salt"), ["-c", configDir, "*", "test.ping"]] as const;
  const made = { ours: [] as ProcessRun[], peer: [] as ProcessRun[] };
  for (let run = 0; run < runs; run++) {
    made.ours.push(await runProcess(...ours));
    made.peer.push(await runProcess(...peer));
  }
  const side = (all: readonly ProcessRun[]) => ({
    medianMs: median(all.map(({ ms }) => ms)),
    runs,
    cpuMs: median(all.map(({ cpuMs }) => cpuMs)),
    peakMiB: Math.max(...all.map(({ peakMiB }) => peakMiB)),
  });
  return {
    name: "whole process: run '*' test.ping, 2 minions",
    ours: side(made.ours),
    peer: { what: "salt '*' test.ping", ...side(made.peer) },
  };
}

async function benchWarm(configDir: string, sockDir: string): Promise<Row[]> {
  await using ours = startDriver(process.execPath, [`${repositoryRoot}tools/bench/warm-client.mjs`, configDir], 2);
  const python = saltCommand(release, "python");
  await using peer = startDriver(python, [`${repositoryRoot}tools/bench/warm_client.py`, configDir], 2);
  using observer = await observe(`${sockDir}/master_event_pub.ipc`);
  const samples = { ours: [] as Sample[], peer: [] as Sample[] };
  const sample = async (driver: WarmDriver) => ({ ...(await driver.call()), floorMs: observer.takeFloorMs() });
  for (let run = -2; run < runs; run++) {
    const pair = { ours: await sample(ours), peer: await sample(peer) };
    // The first two of each only warm up.
    if (run < 0) continue;
    samples.ours.push(pair.ours);
    samples.peer.push(pair.peer);
  }
  const floors = [...samples.ours, ...samples.peer].map(({ floorMs }) => floorMs);
  return [
    compare("warm call in-process", samples, ({ ms }) => ms),
    compare(
      `what it adds to the minions' own ${median(floors).toFixed(0)} ms`,
      samples,
      ({ ms, floorMs }) => ms - floorMs,
    ),
    compare("client CPU of a warm call", samples, ({ cpuMs }) => cpuMs),
  ];
}

type Sample = WarmCall & { readonly floorMs: number };

function compare(
  name: string,
  samples: { readonly ours: readonly Sample[]; readonly peer: readonly Sample[] },
  value: (sample: Sample) => number,
): Row {
  const side = (side: readonly Sample[]) => ({
    medianMs: median(side.map(value)),
    runs: side.length,
    peakMiB: Math.max(...side.map(({ peakMiB }) => peakMiB)),
  });
  return { name, ours: side(samples.ours), peer: { what: "salt.client.LocalClient", ...side(samples.peer) } };
}
