import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { median } from "../../../tools/bench/rows.ts";
import { startDriver, type WarmCall } from "../../../tools/bench/warm-driver.ts";
import { buildDist } from "../../../tools/build-dist.mjs";
import { type Master, startMaster } from "../../../tools/lab/master.ts";
import { repositoryRoot, saltCommand } from "../../../tools/lab/venv.ts";
import { describeCrowd, startCrowd } from "../../support/bridge/scale-suite.ts";

const count = 1000;
const runs = 6;

describe("a Salt 3008 master with many minions", function () {
  this.timeout(900_000);
  let dir: string;
  let master: Master;

  before(async () => {
    await buildDist();
    dir = mkdtempSync(join(tmpdir(), "cs-"));
    // Both clients take these from it: two cores need a while for the returns of a thousand.
    const config = { timeout: 60, gather_job_timeout: 120 };
    master = await startMaster({ release: "3008", dir, config });
  });
  after(async () => {
    await master?.[Symbol.asyncDispose]();
    rmSync(dir, { recursive: true, force: true });
  });

  describeCrowd(() => master, count);

  it(`says what a call to ${count} minions takes, beside Salt's LocalClient`, async () => {
    await using _crowd = await startCrowd(master, count);
    const client = `${repositoryRoot}tools/bench/warm-client.mjs`;
    await using ours = startDriver(process.execPath, [client, master.configDir], count);
    const python = [`${repositoryRoot}tools/bench/warm_client.py`, master.configDir];
    await using peer = startDriver(saltCommand("3008", "python"), python, count);
    const calls = { corpus: [] as WarmCall[], LocalClient: [] as WarmCall[] };
    for (let run = 0; run < runs; run++) {
      // Now one is first, now the other: a master is slower after a rest.
      if (run % 2 === 0) calls.corpus.push(await ours.call());
      calls.LocalClient.push(await peer.call());
      if (run % 2 === 1) calls.corpus.push(await ours.call());
    }
    for (const [who, made] of Object.entries(calls)) console.log(`      ${who}: ${describeCalls(made)}`);
    const peak = (made: readonly WarmCall[]) => Math.max(...made.map(({ peakMiB }) => peakMiB));
    const cpu = (made: readonly WarmCall[]) => median(made.map(({ cpuMs }) => cpuMs));
    expect(peak(calls.corpus)).to.be.below(peak(calls.LocalClient));
    expect(cpu(calls.corpus)).to.be.below(cpu(calls.LocalClient));
  });
});

function describeCalls(calls: readonly WarmCall[]): string {
  const of = (value: (call: WarmCall) => number) => median(calls.map(value)).toFixed(0);
  return `${of(({ ms }) => ms)} ms, CPU ${of(({ cpuMs }) => cpuMs)} ms, at most ${of(({ peakMiB }) => peakMiB)} MiB (medians of ${calls.length})`;
}
