import { expect } from "chai";
import { createFakeSetup, type FakeSetup } from "../support/bridge/fake-client.ts";

const jid = "20260101000000000001";

/** A master that starts the runner test.arg, knows that there is one, and says of jobs.list_job what `kept` is. */
function createRunnerSetup(kept: () => Record<string, unknown> | undefined): FakeSetup {
  const setup = createFakeSetup();
  const { master } = setup;
  let asked = 10;
  master.answer = (load) => {
    if (load.fun === "test.arg") return { tag: `salt/run/${jid}`, jid };
    const own = `202601010000000001${asked++}`;
    const data = kept();
    const result = data === undefined ? {} : { vm_master: { return: data } };
    const answer = load.fun === "doc.runner" ? { "test.arg": "" } : { jid, Result: result as never };
    setImmediate(() => master.fire(`salt/run/${own}/ret`, { jid: own, success: true, return: answer }));
    return { tag: `salt/run/${own}`, jid: own };
  };
  return setup;
}

describe("a runner whose end the bus lost", () => {
  it("is found in the job cache when the bus is back", async () => {
    let kept: Record<string, unknown> | undefined;
    const { client, master, time } = createRunnerSetup(() => kept);
    const running = client.runRunner({ fun: "test.arg" });
    await time.advance(100);
    master.dropEvents();
    await time.advance(5000);
    kept = { jid, return: { args: [1] }, success: true };
    expect(await time.until(running)).to.deep.include({ jid, success: true });
  });

  it("is not taken for one that never started, when the bus lost its start, too", async () => {
    let kept: Record<string, unknown> | undefined;
    const { client, master, time } = createRunnerSetup(() => kept);
    const running = client.runRunner({ fun: "test.arg" });
    await time.advance(100);
    master.dropEvents();
    await time.advance(20_000);
    kept = { jid, return: 1, success: true };
    expect(await time.until(running)).to.deep.include({ jid, value: 1, success: true });
  });

  it("is given up on when neither has it, with what to do later", async () => {
    const { client, master, time } = createRunnerSetup(() => undefined);
    const running = client.runRunner({ fun: "test.arg" }, { timeoutMs: Number.POSITIVE_INFINITY });
    running.catch(() => {});
    await time.advance(100);
    master.dropEvents();
    const error = await time.until(running.catch((caught: unknown) => caught));
    expect(error).to.have.property("code", "BRIDGE_CONNECTION");
    expect(error).to.have.property("hint").that.contains(`jobs.lookup_jid ${jid}`);
  });
});
