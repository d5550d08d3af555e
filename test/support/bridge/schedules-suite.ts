import { expect } from "chai";
import fc from "fast-check";
import { glob } from "../../../src/bridge/index.ts";
import { seeded } from "../engine/seeded.ts";
import { createFakeSetup } from "./fake-client.ts";
import { lossyTransport } from "./lossy-transport.ts";

/** What one minion does. */
interface Fate {
  /** Milliseconds until it has done its work; it says that it runs the job until then. */
  readonly workMs: number;
  /** Milliseconds after the work at which the job cache has the return; it always gets there, or the minion died. */
  readonly cacheMs: number;
  readonly ending: "succeeds" | "fails" | "dies";
}

const fate: fc.Arbitrary<Fate> = fc.record({
  workMs: fc.integer({ min: 0, max: 60_000 }),
  cacheMs: fc.integer({ min: 0, max: 500 }),
  ending: fc.constantFrom("succeeds", "fails", "dies"),
});

const outcomes = { succeeds: "ok", fails: "failed", dies: "missing" };

/** A client at a played master, in a time of its own, on a way that cannot be relied on: so many schedules. */
export function describeSchedules(runs: number): void {
  describe("returns on a bus that loses, repeats, delays and reorders", () => {
    it(`are never missed when a source has them, and never made up (${runs} schedules)`, async function () {
      this.timeout(runs * 400);
      const cuts = fc.array(fc.integer({ min: 0, max: 70_000 }), { maxLength: 2 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fate, { minLength: 1, maxLength: 5 }),
          cuts,
          fc.nat(),
          async (fates, busCuts, wayNumber) => {
            const report = await play(fates, busCuts, String(wayNumber));
            const seen = report.results.map(({ minion, outcome }) => `${minion} ${outcome}`);
            expect(seen).to.deep.equal(fates.map(({ ending }, index) => `m${index} ${outcomes[ending]}`));
          },
        ),
        { numRuns: runs, seed: 20260101 },
      );
    });
  });
}

async function play(fates: readonly Fate[], busCuts: readonly number[], seed: string) {
  const setup = createFakeSetup({
    minions: fates.map((_, index) => `m${index}`),
    way: (master, time) => lossyTransport(master, { random: seeded(seed), timers: time, maxDelayMs: 20_000 }),
  });
  const { time, master, running, silent, cache } = setup;
  const job = await setup.client.start(glob("*"), { fun: "test.ping" });
  for (const [index, { workMs, cacheMs, ending }] of fates.entries()) {
    const minion = `m${index}`;
    if (ending === "dies") {
      silent.add(minion);
      continue;
    }
    running.add(minion);
    const success = ending === "succeeds";
    const returned = { return: success, retcode: success ? 0 : 1, success };
    time.after(workMs, () => {
      running.delete(minion);
      master.fire(`salt/job/${job.jid}/ret/${minion}`, { id: minion, jid: job.jid, ...returned });
      time.after(cacheMs, () => cache.set(minion, { value: success, retcode: returned.retcode, success }));
    });
  }
  for (const cut of busCuts) time.after(cut, () => master.dropEvents());
  const report = await time.until(job.report);
  await setup.client[Symbol.asyncDispose]();
  return report;
}
