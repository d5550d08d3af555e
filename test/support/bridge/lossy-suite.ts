import { expect } from "chai";
import { list } from "../../../src/bridge/index.ts";
import { systemTimers } from "../../../src/support/timers.ts";
import { seeded } from "../engine/seeded.ts";
import { clientOver } from "./client-over.ts";
import type { BridgeCluster } from "./cluster.ts";
import { lossyTransport } from "./lossy-transport.ts";

/** At most so many schedules at once: minions run a job of each. */
const atOnce = 5;

/** Fails on web2, and takes a moment. The master has no key of `ghost`. */
const call = { fun: "cmd.run", args: ["sleep 0.5; test {{ grains.id }} = web1"], kwargs: { template: "jinja" } };

/** Quick questions, so that what was lost is looked for soon. */
const impatient = { timeoutMs: 700, gatherTimeoutMs: 10_000 };

/** A real master behind a way that drops, repeats, delays and reorders what the event bus says: so many schedules. */
export function describeLossyWay(clusterOf: () => BridgeCluster, schedules: number): void {
  it(`tells the truth of ${schedules} jobs whose events are dropped, repeated, delayed and reordered`, async function () {
    this.timeout(60_000 + schedules * 20_000);
    const seeds = Array.from({ length: schedules }, (_, index) => `bridge ${index}`);
    while (seeds.length > 0) {
      const reports = await Promise.all(seeds.splice(0, atOnce).map((seed) => runLossy(clusterOf(), seed)));
      for (const { seed, results } of reports)
        expect(results, seed).to.deep.equal(["ghost missing", "web1 ok", "web2 failed"]);
    }
  });
}

async function runLossy({ master }: BridgeCluster, seed: string) {
  const way = { random: seeded(seed), timers: systemTimers, maxDelayMs: 4000 };
  await using client = await clientOver(master, (direct) => lossyTransport(direct, way));
  const { results } = await client.run(list(["ghost", "web1", "web2"]), call, impatient);
  return { seed, results: results.map(({ minion, outcome }) => `${minion} ${outcome}`) };
}
