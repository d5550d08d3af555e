import { expect } from "chai";
import { glob, list } from "../../src/bridge/index.ts";
import { createFakeSetup, keptReturn } from "../support/bridge/fake-client.ts";

const ping = { fun: "test.ping" };
const settings = { order_masters: true, syndic_wait: 5 };

/** What a syndic passes on when it has published the job to its own minions. */
const relayedTag = (jid: string) => `syndic/syndic1/salt/job/${jid}/new`;

/** The same of 3006. */
const bareRelayedTag = (jid: string) => `syndic/syndic1/${jid}`;

describe("a job at a master of masters", () => {
  for (const tagOf of [relayedTag, bareRelayedTag])
    it(`awaits the minions that a syndic tells of, and not the syndic (${tagOf("JID")})`, async () => {
      const { client, master, time } = createFakeSetup({ minions: ["syndic1", "top1"], settings });
      const job = await client.start(glob("*"), ping);
      master.fireReturn(job.jid, "top1", true);
      await time.advance(1000);
      master.fire(tagOf(job.jid), { minions: ["leaf1", "leaf2"] });
      await time.advance(1000);
      master.fireReturn(job.jid, "leaf1", true);
      await time.advance(1000);
      master.fireReturn(job.jid, "leaf2", true);
      const report = await time.until(job.report);
      expect(report.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([
        ["leaf1", "ok"],
        ["leaf2", "ok"],
        ["top1", "ok"],
      ]);
      expect(report.expected).to.have.members(["leaf1", "leaf2", "top1"]);
      expect(report.elapsedMs).to.be.within(5000, 5100);
    });

  it("awaits the minions that the job cache has of a syndic, when the bus lost what it told", async () => {
    const setup = createFakeSetup({ minions: ["syndic1", "top1"], settings });
    const { client, master, time, cache, relays, running } = setup;
    running.add("leaf1");
    const job = await client.start(glob("*"), ping);
    master.fireReturn(job.jid, "top1", true);
    await time.advance(1000);
    relays.set("syndic1", ["leaf1"]);
    time.after(9000, () => cache.set("leaf1", keptReturn(true)));
    time.after(9000, () => running.delete("leaf1"));
    const report = await time.until(job.report);
    expect(report.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([
      ["leaf1", "ok"],
      ["top1", "ok"],
    ]);
  });

  for (const [how, options] of [
    ["", {}],
    [" at the deadline", { deadlineMs: 7000 }],
  ] as const)
    it(`does not call a syndic missing that has no matching minion${how}, but a minion that is as silent`, async () => {
      const setup = createFakeSetup({ minions: ["gone1", "syndic1", "top1"], settings });
      const { client, master, time, syndics, silent } = setup;
      syndics.push("syndic1");
      silent.add("syndic1").add("gone1");
      const job = await client.start(glob("*"), ping, options);
      master.fireReturn(job.jid, "top1", true);
      const report = await time.until(job.report);
      expect(report.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([
        ["gone1", "missing"],
        ["top1", "ok"],
      ]);
      expect(report).to.deep.include({ expected: ["gone1", "top1"], silentSyndics: ["syndic1"] });
    });

  it("is not over before syndics had their time to tell", async () => {
    const { client, master, time } = createFakeSetup({ minions: ["top1"], settings });
    const job = await client.start(glob("*"), ping);
    master.fireReturn(job.jid, "top1", true);
    await time.advance(4900);
    master.fire(relayedTag(job.jid), { jid: job.jid, minions: ["leaf1"] });
    await time.advance(1000);
    master.fireReturn(job.jid, "leaf1", true);
    const report = await time.until(job.report);
    expect(report.results.map(({ minion }) => minion)).to.deep.equal(["leaf1", "top1"]);
  });

  it("takes what a syndic tells before the master itself has answered", async () => {
    const setup = createFakeSetup({ minions: ["syndic1"], settings });
    const { client, master, time } = setup;
    const { answer } = master;
    master.answer = (load) => {
      master.fire(relayedTag(load.jid), { jid: load.jid, minions: ["leaf1"] });
      master.fireReturn(load.jid, "leaf1", true);
      return answer(load);
    };
    const report = await time.until(client.run(glob("*"), ping));
    expect(report.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([["leaf1", "ok"]]);
  });

  it("awaits ids that only a master below may know, and calls them missing when nobody answers for them", async () => {
    const { client, master, time, silent } = createFakeSetup({ minions: [], settings });
    silent.add("ghost");
    const job = await client.start(list(["leaf1", "ghost"]), ping);
    await time.advance(3000);
    master.fireReturn(job.jid, "leaf1", true);
    const report = await time.until(job.report);
    expect(report.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([
      ["ghost", "missing"],
      ["leaf1", "ok"],
    ]);
  });

  it("ends at once where there are no syndics, whatever others relay", async () => {
    const { client, master, time } = createFakeSetup({ minions: ["m1"] });
    const job = await client.start(glob("*"), ping);
    master.fire("syndic/x/salt/job/20260101000000000000/new", { minions: ["stranger"] });
    master.fireReturn(job.jid, "m1", true);
    expect((await time.until(job.report)).elapsedMs).to.equal(0);
  });
});
