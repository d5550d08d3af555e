import { expect } from "chai";
import { connectLocal, glob, type JobReport, type LocalClient, list } from "../../../src/bridge/index.ts";
import { highstate } from "../../../src/operations/index.ts";
import type { Release } from "../../../tools/lab/venv.ts";
import { corpus, recordsOf } from "./cli.ts";
import { startTwoMasters, type TwoMasters } from "./masters.ts";

/** Quick questions: the syndic's master asks after what it does not know, too. */
const impatient = { timeoutMs: 2500, gatherTimeoutMs: 2000 };

const outcomesOf = ({ results }: Pick<JobReport, "results">) =>
  results.map(({ minion, outcome }) => `${minion} ${outcome}`);

/** Several real masters of one release. */
export function describeMasters(release: Release): void {
  describe(`masters of salt ${release}`, function () {
    this.timeout(120_000);
    let masters: TwoMasters;
    let client: LocalClient;

    before(async () => {
      masters = await startTwoMasters(release);
      client = await connectLocal({ configDir: masters.upper.configDir });
    });
    after(async () => {
      await client?.[Symbol.asyncDispose]();
      await masters?.[Symbol.asyncDispose]();
    });

    describe("a master of masters", () => {
      it("has the returns of the minions behind its syndic, and awaits nothing of the syndic", async () => {
        const report = await client.run(glob("*"), { fun: "test.echo", args: ["é"] }, impatient);
        expect(report.results.map(({ minion, outcome, value }) => [minion, outcome, value])).to.deep.equal([
          ["leaf1", "ok", "é"],
          ["leaf2", "ok", "é"],
          ["top1", "ok", "é"],
        ]);
        expect(report.expected).to.have.members(["leaf1", "leaf2", "top1"]);
      });

      it("finds minions that only the master below it has, by glob and by id", async () => {
        expect(outcomesOf(await client.run(glob("leaf*"), { fun: "test.ping" }))).to.deep.equal([
          "leaf1 ok",
          "leaf2 ok",
        ]);
        const named = await client.run(list(["ghost", "leaf1", "top1"]), { fun: "test.ping" }, impatient);
        expect(outcomesOf(named)).to.deep.equal(["ghost missing", "leaf1 ok", "top1 ok"]);
      });

      it("judges failures behind the syndic, and attaches to what is over", async () => {
        const call = { fun: "cmd.run", args: ["test {{ grains.id }} != leaf2"], kwargs: { template: "jinja" } };
        const { jid, ...report } = await client.run(glob("*"), call, impatient);
        expect(outcomesOf(report)).to.deep.equal(["leaf1 ok", "leaf2 failed", "top1 ok"]);
        await using job = await client.attach(jid, impatient);
        expect(outcomesOf(await job.report)).to.deep.equal(["leaf1 ok", "leaf2 failed", "top1 ok"]);
      });

      it("tells the states of minions behind the syndic as they end", async () => {
        const call = highstate({ sls: ["one"], progress: true });
        const seen: string[] = [];
        await using job = await client.start(list(["leaf1"]), call, impatient);
        for await (const update of job)
          if (update.kind === "progress") seen.push(`${update.minion} ${update.state.id}`);
        expect(outcomesOf(await job.report)).to.deep.equal(["leaf1 ok"]);
        expect(seen).to.deep.equal(["leaf1 one"]);
      });

      it("is what corpus run reports of", async () => {
        const end = await corpus("run", "*", "test.ping", "--json", "-c", masters.upper.configDir);
        expect(end.exitCode, end.stderr).to.equal(0);
        expect(recordsOf(end).at(-1)).to.deep.include({ outcomes: { ok: 3 } });
      });
    });
  });
}
