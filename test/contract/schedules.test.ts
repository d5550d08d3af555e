import { expect } from "chai";
import fc from "fast-check";
import { glob } from "../../src/bridge/index.ts";
import { createFakeSetup, keptReturn } from "../support/bridge/fake-client.ts";

/** What happens to one minion's return on its way. */
interface Fate {
  /** Milliseconds until the minion has done its work; it says that it runs the job until then. */
  readonly workMs: number;
  readonly bus: "arrives" | "is lost" | "comes twice";
  /** Milliseconds after the work at which the job cache has the return; it always gets there, or the minion died. */
  readonly cacheMs: number;
  readonly dies: boolean;
}

const fate: fc.Arbitrary<Fate> = fc.record({
  workMs: fc.integer({ min: 0, max: 60_000 }),
  bus: fc.constantFrom("arrives", "is lost", "comes twice"),
  cacheMs: fc.integer({ min: 0, max: 500 }),
  dies: fc.boolean(),
});

/** The long run of the proof sets this. */
const runs = Number(process.env["CORPUS_SCHEDULES"] ?? 150);

describe("returns on a bus that loses, repeats and reorders", () => {
  it(`are never missed when a source has them, and never made up (${runs} schedules)`, async function () {
    this.timeout(600_000);
    const cuts = fc.array(fc.integer({ min: 0, max: 70_000 }), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { minLength: 1, maxLength: 5 }), cuts, async (fates, busCuts) => {
        const report = await play(fates, busCuts);
        for (const [index, { dies }] of fates.entries()) {
          const result = report.results[index];
          expect(result?.minion).to.equal(`m${index}`);
          expect(result?.outcome).to.equal(dies ? "missing" : "ok");
        }
      }),
      { numRuns: runs, seed: 20260101 },
    );
  });
});

async function play(fates: readonly Fate[], busCuts: readonly number[]) {
  const setup = createFakeSetup({ minions: fates.map((_, index) => `m${index}`) });
  const { time, master, running, silent, cache } = setup;
  const job = await setup.client.start(glob("*"), { fun: "test.ping" });
  for (const [index, { workMs, bus, cacheMs, dies }] of fates.entries()) {
    const minion = `m${index}`;
    if (dies) silent.add(minion);
    else running.add(minion);
    time.after(workMs, () => {
      if (dies) return;
      running.delete(minion);
      if (bus !== "is lost") master.fireReturn(job.jid, minion, true);
      if (bus === "comes twice") master.fireReturn(job.jid, minion, false);
      time.after(cacheMs, () => cache.set(minion, keptReturn(true)));
    });
  }
  for (const cut of busCuts) time.after(cut, () => master.dropEvents());
  const report = await time.until(job.report);
  await setup.client[Symbol.asyncDispose]();
  return report;
}
