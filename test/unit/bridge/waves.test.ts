import { expect } from "chai";
import fc from "fast-check";
import { Turnstile } from "../../../src/bridge/client/turnstile.ts";
import { wavesOf } from "../../../src/bridge/client/waves.ts";

const minions = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);

describe("waves of minions", () => {
  it("go by number, or by percentage, after the canaries", () => {
    expect(wavesOf(minions(5), { batch: { count: 2 } })).to.deep.equal([["m0", "m1"], ["m2", "m3"], ["m4"]]);
    expect(wavesOf(minions(5), { batch: { percent: 50 }, canary: 1 })).to.deep.equal([
      ["m0"],
      ["m1", "m2"],
      ["m3", "m4"],
    ]);
    expect(wavesOf(minions(2), { batch: { percent: 1 } })).to.deep.equal([["m0"], ["m1"]]);
    expect(wavesOf([], { batch: { count: 1 }, canary: 3 })).to.deep.equal([]);
  });

  it("hold every minion once, in order, and none is empty", () => {
    const size = fc.oneof(
      fc.record({ count: fc.integer({ min: 1, max: 50 }) }),
      fc.record({ percent: fc.integer({ min: 1, max: 100 }) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), size, fc.integer({ min: 0, max: 50 }), (count, batch, canary) => {
        const waves = wavesOf(minions(count), { batch, canary });
        expect(waves.flat()).to.deep.equal(minions(count));
        expect(waves.every((wave) => wave.length > 0)).to.equal(true);
      }),
    );
  });
});

describe("a turnstile", () => {
  it("lets so many in, the others in turn, and forgets those who stopped waiting", async () => {
    const turnstile = new Turnstile(1);
    const order: string[] = [];
    const leave = await turnstile.enter();
    const stop = new AbortController();
    const impatient = turnstile.enter(stop.signal).catch((error: unknown) => error);
    const second = turnstile.enter().then((leaveToo) => {
      order.push("second");
      leaveToo();
      leaveToo();
    });
    const third = turnstile.enter().then(() => order.push("third"));
    stop.abort(new Error("enough"));
    expect(await impatient).to.have.property("message", "enough");
    expect(order).to.deep.equal([]);
    leave();
    await Promise.all([second, third]);
    expect(order).to.deep.equal(["second", "third"]);
  });
});
