import { expect } from "chai";
import { AuthenticationError, ConnectionError, glob, type JobReport, type JobUpdate } from "../../src/bridge/index.ts";
import { createFakeSetup, type FakeSetup, keptReturn, published } from "../support/bridge/fake-client.ts";

const call = { fun: "test.ping" };
const outcomes = (report: JobReport) => report.results.map((r) => [r.minion, r.outcome, r.source]);

/** Starts a job; `updates` fills while it runs. */
async function start(setup: FakeSetup, options = {}) {
  const job = await setup.client.start(glob("*"), call, options);
  const updates: JobUpdate[] = [];
  const reading = (async () => {
    for await (const update of job) updates.push(update);
  })();
  reading.catch(() => {});
  return { job, updates };
}

describe("a job, at a master that the test plays", () => {
  it("subscribes before it publishes: a return that overtakes the reply is not lost", async () => {
    const setup = createFakeSetup();
    setup.master.answer = (load) => {
      setup.master.fireReturn(load.jid, "m1", true);
      setup.master.fireReturn(load.jid, "m2", true);
      return published(load, setup.minions);
    };
    const { job } = await start(setup);
    expect(outcomes(await setup.time.until(job.report))).to.deep.equal([
      ["m1", "ok", "bus"],
      ["m2", "ok", "bus"],
    ]);
    expect(setup.master.requests).to.have.length(1);
  });

  it("counts a duplicate once, and the first one", async () => {
    const setup = createFakeSetup({
      onPublish: ({ jid }, { master }) => {
        master.fireReturn(jid, "m1", "first");
        master.fireReturn(jid, "m1", "second");
        master.fireReturn(jid, "m2", "x");
      },
    });
    const { job, updates } = await start(setup);
    const report = await setup.time.until(job.report);
    expect(report.results[0]?.value).to.equal("first");
    expect(updates.filter((update) => update.kind === "return")).to.have.length(2);
  });

  it("takes a return that the bus lost from the job cache, without asking anybody", async () => {
    const setup = createFakeSetup({
      onPublish: ({ jid }, { master, cache }) => {
        master.fireReturn(jid, "m1", true);
        cache.set("m2", keptReturn(true));
      },
    });
    const { job } = await start(setup);
    expect(outcomes(await setup.time.until(job.report))[1]).to.deep.equal(["m2", "ok", "cache"]);
    expect(setup.master.requests.map((load) => load.fun)).to.deep.equal(["test.ping"]);
  });

  it("gives a minion whose return is on its way a second look", async () => {
    const setup = createFakeSetup({ onPublish: ({ jid }, { master }) => master.fireReturn(jid, "m1", true) });
    const { job } = await start(setup);
    await setup.time.advance(5200);
    expect(setup.master.requests.map((load) => load.fun)).to.deep.equal(["test.ping", "saltutil.find_job"]);
    setup.cache.set("m2", keptReturn("late"));
    expect(outcomes(await setup.time.until(job.report))[1]).to.deep.equal(["m2", "ok", "cache"]);
  });

  it("waits as long as a minion says that it runs the job, and takes its late return", async () => {
    const setup = createFakeSetup({ onPublish: ({ jid }, { master }) => master.fireReturn(jid, "m1", true) });
    setup.running.add("m2");
    const { job, updates } = await start(setup);
    await setup.time.advance(600_000);
    expect(updates.some((update) => update.kind === "waiting" && update.running.includes("m2"))).to.equal(true);
    setup.master.fireReturn(job.jid, "m2", "at last");
    expect(outcomes(await setup.time.until(job.report))[1]).to.deep.equal(["m2", "ok", "bus"]);
  });

  it("calls a minion missing that answers nothing, after timeout and gathering, and not before", async () => {
    const setup = createFakeSetup({ onPublish: ({ jid }, { master }) => master.fireReturn(jid, "m1", true) });
    setup.silent.add("m2");
    const { job, updates } = await start(setup);
    await setup.time.advance(14_900);
    expect(updates.filter((update) => update.kind === "return")).to.have.length(1);
    const report = await setup.time.until(job.report);
    expect(outcomes(report)[1]).to.deep.equal(["m2", "missing", null]);
    expect(report.elapsedMs).to.be.within(14_900, 15_200);
  });

  it("gives up on nobody while a busy master brings in returns", async () => {
    const setup = createFakeSetup();
    setup.silent.add("m1").add("m2");
    const { job } = await start(setup);
    await setup.time.advance(8000);
    setup.master.fireReturn(job.jid, "m1", 1);
    await setup.time.advance(10_000);
    setup.master.fireReturn(job.jid, "m2", 2);
    expect((await setup.time.until(job.report)).results.map(({ outcome }) => outcome)).to.deep.equal(["ok", "ok"]);
  });

  it("does not hold a master's absence against its minions", async () => {
    const setup = createFakeSetup();
    setup.running.add("m1").add("m2");
    const { job, updates } = await start(setup);
    setup.master.isUp = false;
    setup.master.dropEvents();
    await setup.time.advance(40_000);
    setup.master.isUp = true;
    await setup.time.advance(5000);
    setup.master.fireReturn(job.jid, "m1", 1);
    setup.master.fireReturn(job.jid, "m2", 2);
    expect((await setup.time.until(job.report)).results.map((r) => r.value)).to.deep.equal([1, 2]);
    const statuses = updates.flatMap((update) => (update.kind === "connection" ? [update.status] : []));
    expect(statuses).to.deep.equal(["lost", "restored"]);
  });

  it("gives minions time to reconnect, too, before their silence counts", async () => {
    const setup = createFakeSetup({ minions: ["m1"] });
    setup.silent.add("m1");
    const { job } = await start(setup);
    setup.master.dropEvents();
    await setup.time.advance(25_000);
    setup.master.fireReturn(job.jid, "m1", "reconnected");
    expect((await setup.time.until(job.report)).results[0]).to.include({ outcome: "ok", value: "reconnected" });
  });

  it("reads the job cache as soon as a lost bus is back", async () => {
    const setup = createFakeSetup();
    const { job } = await start(setup, { timeoutMs: 1_000_000 });
    setup.master.dropEvents();
    for (const minion of setup.minions) setup.cache.set(minion, keptReturn(true));
    const report = await setup.time.until(job.report, 5000);
    expect(outcomes(report).map(([, , source]) => source)).to.deep.equal(["cache", "cache"]);
  });

  it("gives up on a master that stays away, and names the job", async () => {
    const setup = createFakeSetup();
    const { job } = await start(setup);
    setup.master.isUp = false;
    setup.master.dropEvents();
    const error = await setup.time.until(job.report.catch((caught: unknown) => caught));
    expect(error).to.be.instanceOf(ConnectionError);
    expect(error).to.have.nested.property("details.jid", job.jid);
  });

  it("survives garbage on the bus: it reconnects and goes on", async () => {
    const setup = createFakeSetup();
    setup.running.add("m1").add("m2");
    const { job } = await start(setup);
    setup.master.write(Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await setup.time.advance(100);
    expect(setup.master.opened).to.equal(2);
    setup.master.fireReturn(job.jid, "m1", true);
    setup.master.fireReturn(job.jid, "m2", true);
    expect(outcomes(await setup.time.until(job.report)).map(([, outcome]) => outcome)).to.deep.equal(["ok", "ok"]);
  });

  it("turns to the job cache for a return that cannot be decoded", async () => {
    const setup = createFakeSetup({ minions: ["m1"] });
    const { job } = await start(setup, { timeoutMs: 1_000_000 });
    const body = Buffer.concat([Buffer.from(`salt/job/${job.jid}/ret/m1\n\n`), Buffer.from([0xc1])]);
    setup.cache.set("m1", keptReturn("whole"));
    setup.master.write(
      Buffer.concat([
        Buffer.from([0x82, 0xa4]),
        Buffer.from("head"),
        Buffer.from([0x80, 0xa4]),
        Buffer.from("body"),
        Buffer.from([0xc4, body.length]),
        body,
      ]),
    );
    expect(outcomes(await setup.time.until(job.report, 1000))).to.deep.equal([["m1", "ok", "cache"]]);
  });

  it("waits for the job cache to have what was trimmed on the bus", async () => {
    const setup = createFakeSetup({
      minions: ["m1"],
      onPublish: ({ jid }, { master }) => master.fireReturn(jid, "m1", "VALUE_TRIMMED"),
    });
    const { job } = await start(setup);
    await setup.time.advance(1000);
    setup.cache.set("m1", keptReturn("the whole value"));
    const report = await setup.time.until(job.report, 1000);
    expect(report.results[0]).to.include({ value: "the whole value", source: "cache", isTrimmed: false });
  });

  it("never takes a trimmed value for a return", async () => {
    const setup = createFakeSetup({
      minions: ["m1"],
      onPublish: ({ jid }, { master }) => master.fireReturn(jid, "m1", { key: ["VALUE_TRIMMED"] }),
    });
    const { job } = await start(setup);
    const report = await setup.time.until(job.report);
    expect(report.results[0]).to.include({ outcome: "missing" });
    expect(report.results[0]?.reason).to.contain("max_event_size");
  });

  it("goes on when the reply is lost but the bus tells that the job was published", async () => {
    const setup = createFakeSetup();
    setup.master.answer = (load) => {
      setup.master.fire(`salt/job/${load.jid}/new`, { jid: load.jid, minions: ["m1"], missing: [] });
      return undefined;
    };
    const starting = setup.client.start(glob("*"), call);
    const job = await setup.time.until(starting);
    setup.master.fireReturn(job.jid, "m1", true);
    expect(outcomes(await setup.time.until(job.report))).to.deep.equal([["m1", "ok", "bus"]]);
  });

  it("counts a return of a minion that nobody expected", async () => {
    const setup = createFakeSetup({
      minions: ["m1"],
      onPublish: ({ jid }, { master }) => {
        master.fireReturn(jid, "behind-a-syndic", true);
        master.fireReturn(jid, "m1", true);
      },
    });
    const { job } = await start(setup);
    const report = await setup.time.until(job.report);
    expect(report.results.map((result) => result.minion)).to.deep.equal(["behind-a-syndic", "m1"]);
  });

  it("ends with a ClosedError when the client is closed", async () => {
    const setup = createFakeSetup();
    const { job } = await start(setup);
    await setup.client[Symbol.asyncDispose]();
    const error = await setup.time.until(job.report.catch((caught: unknown) => caught));
    expect(error).to.have.property("code", "BRIDGE_CLOSED");
  });

  it("leaves the bus when it is idle", async () => {
    const setup = createFakeSetup({ minions: [] });
    await setup.time.until((await start(setup)).job.report);
    await setup.time.advance(5000);
    await start(setup);
    expect(setup.master.opened).to.equal(2);
  });
});

describe("credentials", () => {
  const refusal = { error: { name: "AuthenticationError", message: "Authentication error occurred." } };

  it("are read once more when the master refuses them", async () => {
    const keys = ["old", "new"];
    const setup = createFakeSetup({
      credentials: async ({ isStale }) => ({ user: "root", key: keys[isStale ? 1 : 0] ?? "" }),
    });
    setup.master.answer = (load) => (load["key"] === "new" ? published(load, []) : refusal);
    const { job } = await start(setup);
    expect((await setup.time.until(job.report)).results).to.deep.equal([]);
    expect(setup.master.requests.map((load) => load["key"])).to.deep.equal(["old", "new"]);
  });

  it("are refused for good when the key has not changed", async () => {
    const setup = createFakeSetup();
    setup.master.answer = () => refusal;
    const error = await setup.client.start(glob("*"), call).catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(AuthenticationError);
    expect(setup.master.requests).to.have.length(1);
  });
});
