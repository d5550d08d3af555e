import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { BridgeError, glob, isSaltMap, type LocalClient, list } from "../../../src/bridge/index.ts";
import { changeKeys, highstate } from "../../../src/operations/index.ts";
import { startMinion } from "../../../tools/lab/minion.ts";
import type { BridgeCluster } from "./cluster.ts";
import { waitForFile } from "./wait-for-file.ts";

/** Quick questions, so that a dead minion is known soon. */
const impatient = { timeoutMs: 400, gatherTimeoutMs: 5000 };

/** What Python reads at its start: it makes a minion's clock go two hours ahead. */
const clockAhead = "import time\nactual = time.time\ntime.time = lambda: actual() + 7200\n";

/** Asks a minion's own process what time it is, in seconds. */
const askTime = "#!py\nimport time\ndef run():\n    return {'now': time.time()}\n";

/** Minions and masters that fail. The last tests leave web2 dead. */
export function describeTrouble(clusterOf: () => BridgeCluster, clientOf: () => LocalClient): void {
  describe("trouble", () => {
    it("says that a sleeping minion gives no response; its late return is there for who attaches later", async () => {
      const { web2 } = clusterOf();
      const client = clientOf();
      process.kill(-web2.pid, "SIGSTOP");
      const asleep = await client.run(glob("web*"), { fun: "test.echo", args: ["late"] }, impatient);
      process.kill(-web2.pid, "SIGCONT");
      expect(asleep.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([
        ["web1", "ok"],
        ["web2", "missing"],
      ]);
      expect(asleep.results[1]?.reason).to.contain("no response");
      await using later = await client.attach(asleep.jid);
      const { results } = await later.report;
      expect(results.map(({ minion, outcome, value }) => [minion, outcome, value])).to.deep.equal([
        ["web1", "ok", "late"],
        ["web2", "ok", "late"],
      ]);
    });

    it("judges a minion whose clock is wrong by what it returns; one whose key was rejected is missing", async () => {
      const { master, scratch } = clusterOf();
      const client = clientOf();
      mkdirSync(join(scratch, "ahead"));
      writeFileSync(join(scratch, "ahead", "sitecustomize.py"), clockAhead);
      const environment = { PYTHONPATH: join(scratch, "ahead") };
      await using skewed = await startMinion(master, { id: "ahead1", environment });
      clusterOf().write("salt/now.sls", askTime);
      const call = { fun: "slsutil.renderer", args: ["salt://now.sls"] };
      const [asked] = (await client.run(list([skewed.id]), call)).results;
      expect(asked).to.include({ outcome: "ok" });
      const { now } = isSaltMap(asked?.value) ? asked.value : {};
      expect(Number(now) - Date.now() / 1000).to.be.within(7000, 7300);
      const applied = await client.run(list([skewed.id]), highstate({ sls: ["broken"] }));
      expect(applied.results[0]).to.include({ outcome: "failed", reason: "1 of 2 states failed" });
      await client.wheel(changeKeys("reject", [{ minion: skewed.id, state: "accepted" }]));
      const rejected = await client.run(list([skewed.id, "web1"]), { fun: "test.ping" }, impatient);
      expect(rejected.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([
        ["ahead1", "missing"],
        ["web1", "ok"],
      ]);
      expect(rejected.results[0]?.reason).to.contain("no accepted key");
      await client.wheel(changeKeys("delete", [{ minion: skewed.id, state: "rejected" }]));
    });

    it("says that a killed minion is missing, and why, while the others are judged", async () => {
      await clusterOf().web2.kill();
      const report = await clientOf().run(glob("web*"), { fun: "test.ping" }, impatient);
      expect(report.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([
        ["web1", "ok"],
        ["web2", "missing"],
      ]);
      expect(report.results[1]?.reason).to.contain("no response");
    });

    it("loses nothing when the master is restarted in the middle of a highstate", async () => {
      const { scratch, master } = clusterOf();
      const job = await clientOf().start(glob("web1"), highstate({ sls: ["slow"], progress: true }), impatient);
      await waitForFile(join(scratch, "slow"));
      await master.kill();
      await master.start();
      await isBack(clientOf(), "web1");
      writeFileSync(join(scratch, "go"), "");
      const [result] = (await job.report).results;
      expect(result).to.include({ minion: "web1", outcome: "changed" });
      expect(result?.states?.map(({ id }) => id)).to.deep.equal(["slow"]);
      for (const name of ["go", "slow"]) rmSync(join(scratch, name));
    });

    it("reads the root key anew after that restart", async () => {
      const report = await clientOf().run(glob("web1"), { fun: "test.ping" });
      expect(report.results[0]).to.include({ outcome: "ok" });
    });
  });
}

/** Resolves when a minion answers again after the master was away: what a minion returns before is lost by Salt itself. */
async function isBack(client: LocalClient, minion: string): Promise<void> {
  for (;;) {
    const run = client.run(glob(minion), { fun: "test.ping" }, { deadlineMs: 500 });
    const report = await run.catch((error: unknown) => {
      if (!(error instanceof BridgeError)) throw error;
    });
    if (report?.results[0]?.outcome === "ok") return;
  }
}
