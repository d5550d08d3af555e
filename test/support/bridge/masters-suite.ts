import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import {
  compound,
  connectLocal,
  connectMaster,
  glob,
  type JobReport,
  type LocalClient,
  list,
} from "../../../src/bridge/index.ts";
import { highstate } from "../../../src/operations/index.ts";
import type { Release } from "../../../tools/lab/venv.ts";
import { corpus, recordsOf } from "./cli.ts";
import { startTwoMasters, type TwoMasters } from "./masters.ts";
import { waitForFile } from "./wait-for-file.ts";

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
        const all = compound("* and not both1");
        const report = await client.run(all, { fun: "test.echo", args: ["é"] }, impatient);
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
        const { jid, ...report } = await client.run(compound("* and not both1"), call, impatient);
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

      it("does not call a syndic missing below which no minion matches, and says that it told of none", async () => {
        const { jid, ...report } = await client.run(list(["syndic1", "top1"]), { fun: "test.ping" }, impatient);
        expect(outcomesOf(report)).to.deep.equal(["top1 ok"]);
        expect(report).to.deep.include({ expected: ["top1"], silentSyndics: ["syndic1"] });
        const end = await corpus("jobs", jid, "--json", "-c", masters.upper.configDir);
        expect(end.exitCode, end.stdout).to.equal(0);
      });

      it("is what corpus run reports of", async () => {
        const end = await corpus("run", "-L", "leaf1,leaf2,top1", "test.ping", "--json", "-c", masters.upper.configDir);
        expect(end.exitCode, end.stderr).to.equal(0);
        expect(recordsOf(end).at(-1)).to.deep.include({ outcomes: { ok: 3 } });
      });
    });

    describe("several masters", () => {
      const configDir = () => `${masters.upper.configDir},${masters.lower.configDir}`;
      const minions = list(["both1", "leaf1", "top1"]);

      it("are published to as one: a minion of both runs the job once, and is counted once", async () => {
        await using all = await connectMaster({ configDir: configDir(), publishTo: "all" });
        const ran = join(masters.scratch, "ran");
        const call = { fun: "cmd.run", args: [`echo {{ grains.id }} >> ${ran}`], kwargs: { template: "jinja" } };
        const report = await all.run(minions, call, impatient);
        expect(outcomesOf(report)).to.deep.equal(["both1 ok", "leaf1 ok", "top1 ok"]);
        expect(report).not.to.have.property("unreached");
        expect(readFileSync(ran, "utf8").split("\n").sort()).to.deep.equal(["", "both1", "leaf1", "top1"]);
      });

      it("go on without the first when it dies in the middle of a job, and say what cannot be known", async () => {
        await using first = await connectMaster({ configDir: configDir() });
        const go = join(masters.scratch, "go");
        const command = `touch ${go}.started; while [ ! -e ${go} ]; do sleep 0.05; done`;
        const waits = { ...impatient, reconnectGraceMs: 1000 };
        await using job = await first.start(list(["both1"]), { fun: "cmd.run", args: [command] }, waits);
        await waitForFile(`${go}.started`);
        await masters.upper.kill();
        for await (const update of job) {
          // The other master has been asked: the minion still works on what the dead one has published.
          if (update.kind === "waiting" && update.running.includes("both1")) writeFileSync(go, "");
        }
        const [result] = (await job.report).results;
        expect(result).to.include({ minion: "both1", outcome: "missing" });
        expect(result?.reason).to.contain(masters.upper.configDir).and.to.contain("cannot be known");
        // It answers the survivor at once, as the minions do that knew no other.
        const next = await first.run(list(["both1", "leaf1"]), { fun: "test.ping" });
        expect(outcomesOf(next)).to.deep.equal(["both1 ok", "leaf1 ok"]);
      });

      it("are said to be away when they are, by corpus run --publish-to all, which exits 69", async () => {
        const words = ["run", "-L", "leaf1,leaf2", "test.ping", "--publish-to", "all", "-c", configDir()];
        const end = await corpus(...words, "--json");
        expect(end.exitCode, end.stderr).to.equal(69);
        const unreached = [masters.upper.configDir];
        expect(recordsOf(end).at(-1)).to.deep.include({ outcomes: { ok: 2 }, unreached });
        expect((await corpus(...words)).stdout).to.contain(`not published to: ${masters.upper.configDir}`);
      });
    });
  });
}
