import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { connectLocal, glob, isSaltMap, type LocalClient, list, type MinionResult } from "../../../src/bridge/index.ts";
import { highstate } from "../../../src/operations/index.ts";
import type { Release } from "../../../tools/lab/venv.ts";
import { describeCli } from "./cli-suite.ts";
import { type BridgeCluster, type ClusterOptions, masterEventSize, pillarOf, startBridgeCluster } from "./cluster.ts";
import { describeDocs } from "./docs-suite.ts";
import { describeEauth } from "./eauth-suite.ts";
import { describeHelp } from "./help-suite.ts";
import { describeLossyWay } from "./lossy-suite.ts";
import { describeCrowd } from "./scale-suite.ts";
import { describeSessions } from "./session-suite.ts";
import { describeTrouble } from "./trouble-suite.ts";
import { waitForFile } from "./wait-for-file.ts";
import { describeWork } from "./work-suite.ts";

/** Quick questions, so that a dead minion is known soon. */
const impatient = { timeoutMs: 400, gatherTimeoutMs: 2000 };

/** The bridge against a real master and two real minions of one release; `more` runs on the same cluster while it is whole. */
export function describeBridge(
  release: Release,
  more: (clusterOf: () => BridgeCluster) => void = () => {},
  options: ClusterOptions = {},
): void {
  describe(`bridge and salt ${release}`, function () {
    this.timeout(120_000);
    let cluster: BridgeCluster;
    let client: LocalClient;

    before(async () => {
      cluster = await startBridgeCluster(release, options);
      client = await connectLocal({ configDir: cluster.master.configDir });
    });
    after(async () => {
      await client?.[Symbol.asyncDispose]();
      await cluster?.[Symbol.asyncDispose]();
    });

    const on = async (minion: string, fun: string, ...args: string[]): Promise<MinionResult> => {
      const report = await client.run(glob(minion), { fun, args });
      const [result] = report.results;
      if (result === undefined) throw new Error("no result");
      return result;
    };

    describe("functions", () => {
      it("returns what every minion returned, and is done as soon as all have", async () => {
        const report = await client.run(glob("*"), { fun: "test.ping" });
        expect(report.results.map(({ minion, outcome, value }) => [minion, outcome, value])).to.deep.equal([
          ["web1", "ok", true],
          ["web2", "ok", true],
        ]);
        expect(report.elapsedMs).to.be.below(5000);
      });

      it("passes arguments and named arguments as they are", async () => {
        const call = { fun: "test.arg", args: ["é", 1, null, ["x"]], kwargs: { name: "value", flag: true } };
        const [result] = (await client.run(list(["web1"]), call)).results;
        const value = isSaltMap(result?.value) ? result.value : {};
        expect(value["args"]).to.deep.equal(["é", 1, null, ["x"]]);
        expect(value["kwargs"]).to.include({ name: "value", flag: true });
      });

      it("calls a raised exception, a non-zero exit and an unknown function failed", async () => {
        expect(await on("web1", "cmd.run", "exit 7")).to.include({ outcome: "failed", retcode: 7 });
        expect(await on("web1", "test.exception", "gone wrong")).to.include({ outcome: "failed" });
        expect(await on("web1", "test.no_such_function")).to.include({ outcome: "failed" });
      });

      it("keeps bytes that are not UTF-8", async () => {
        const { value } = await on("web1", "hashutil.base64_decodestring", "/wABgP8=");
        expect(value).to.deep.equal(Buffer.from([0xff, 0x00, 0x01, 0x80, 0xff]));
      });

      it("takes a return that the master trimmed on the bus from the job cache", async () => {
        const size = masterEventSize * 5;
        const result = await on("web1", "cmd.run", `head -c ${size} /dev/zero | tr '\\0' x`);
        expect(result).to.include({ outcome: "ok", source: "cache", isTrimmed: false });
        expect(result.value).to.have.length(size);
      });

      it("says so when the minion itself cut its return, and still judges by retcode", async () => {
        const result = await on("web1", "cmd.run", "head -c 1200000 /dev/zero | tr '\\0' x; exit 4");
        expect(result).to.include({ outcome: "failed", isTrimmed: true, retcode: 4 });
      });

      it("runs jobs side by side", async () => {
        const words = Array.from({ length: 12 }, (_, index) => `word${index}`);
        const values = await Promise.all(words.map(async (word) => (await on("web*", "test.echo", word)).value));
        expect(values).to.deep.equal(words);
      });

      it("waits for a minion that still works on the job, however long it asks", async () => {
        const go = join(cluster.scratch, "patience");
        const job = await client.start(glob("web1"), { fun: "cmd.run", args: [waitCommand(go)] }, impatient);
        for await (const update of job) {
          if (update.kind === "waiting") {
            expect(update).to.deep.include({ running: ["web1"], silent: [] });
            writeFileSync(go, "");
          }
        }
        expect((await job.report).results[0]).to.include({ outcome: "ok" });
      });

      it("gives up at the deadline and says who was awaited", async () => {
        const go = join(cluster.scratch, "deadline");
        const call = { fun: "cmd.run", args: [waitCommand(go)] };
        const report = await client.run(glob("web1"), call, { deadlineMs: 300 });
        expect(report.results[0]).to.include({ minion: "web1", outcome: "missing" });
        expect(report.results[0]?.reason).to.contain("deadline");
        writeFileSync(go, "");
      });

      it("stops following when the signal says so", async () => {
        const stop = new AbortController();
        const go = join(cluster.scratch, "signal");
        const call = { fun: "cmd.run", args: [waitCommand(go)] };
        const job = await client.start(glob("web1"), call, { signal: stop.signal });
        stop.abort(new Error("enough"));
        const error = await job.report.catch((caught: unknown) => caught);
        expect(error).to.have.property("message", "enough");
        writeFileSync(go, "");
      });
    });

    describe("targets", () => {
      it("reports no match as no results", async () => {
        const report = await client.run(glob("nobody*"), { fun: "test.ping" });
        expect(report).to.deep.include({ expected: [], results: [] });
      });

      it("names the ids of a list that the master has no key of", async () => {
        const report = await client.run(list(["web1", "ghost"]), { fun: "test.ping" });
        expect(report.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([
          ["ghost", "missing"],
          ["web1", "ok"],
        ]);
        const onlyUnknown = await client.run(list(["ghost"]), { fun: "test.ping" });
        expect(onlyUnknown.results.map(({ minion }) => minion)).to.deep.equal(["ghost"]);
      });
    });

    describe("events and runners", () => {
      it("streams the events whose tag matches", async () => {
        using events = await client.events("salt/job/*/ret/web2");
        await client.run(glob("*"), { fun: "test.ping" });
        for await (const event of events) {
          expect(event.data).to.include({ id: "web2", fun: "test.ping", return: true });
          break;
        }
      });

      it("resolves a runner with its return", async () => {
        const { jid } = await client.run(glob("*"), { fun: "test.ping" });
        const job = await client.runner({ fun: "jobs.list_job", kwargs: { jid } });
        expect(isSaltMap(job) ? job["Function"] : undefined).to.equal("test.ping");
      });
    });

    describe("highstate", () => {
      beforeEach(() => isIdle());
      /** A minion forgets a state run a moment after it has returned it, and refuses another one until then. */
      const isIdle = async () => {
        for (;;) {
          const { value } = await on("web1", "saltutil.is_running", "state.*");
          if (Array.isArray(value) && value.length === 0) return;
        }
      };
      const apply = async (options: Parameters<typeof highstate>[0], target = "web1") => {
        const [result] = (await client.run(glob(target), highstate(options))).results;
        return result;
      };

      it("tells what would change, changes it, and then has nothing to do", async () => {
        const planned = await apply({ test: true });
        expect(planned).to.include({ outcome: "changed", retcode: 0 });
        expect(planned?.states?.map(({ id, result }) => [id, result])).to.deep.equal([
          ["marker", null],
          ["told", null],
        ]);
        await isIdle();
        const changed = await apply({});
        expect(changed, JSON.stringify(changed)).to.include({ outcome: "changed" });
        await isIdle();
        expect(await apply({})).to.include({ outcome: "ok" });
      });

      it("reports every state as it ends", async () => {
        const job = await client.start(glob("web2"), highstate({ progress: true }));
        const seen: string[] = [];
        for await (const update of job)
          if (update.kind === "progress") seen.push(`${update.state.id} of ${update.total}`);
        expect(seen).to.deep.equal(["marker of 2", "told of 2"]);
      });

      it("is failed when one state failed, with the states in the order in which they ran", async () => {
        const result = await apply({ sls: ["broken"] });
        expect(result).to.include({ outcome: "failed", reason: "1 of 2 states failed" });
        expect(result?.states?.map(({ fun, result: ended }) => [fun, ended])).to.deep.equal([
          ["cmd.run", false],
          ["test.succeed_with_changes", true],
        ]);
      });

      it("tells a compile error from a failed state", async () => {
        expect(await apply({ sls: ["unrendered"] })).to.include({ outcome: "compile-error" });
        await isIdle();
        expect(await apply({ sls: ["no_such_sls"] })).to.include({ outcome: "compile-error" });
      });

      it("tells a pillar error from a compile error", async () => {
        cluster.write("pillar/common.sls", "a: {{ nothing.at.all }}\n");
        try {
          expect(await apply({})).to.include({ outcome: "pillar-error" });
        } finally {
          cluster.write("pillar/common.sls", pillarOf(cluster.scratch));
        }
      });

      it("is refused while another state run is under way, which goes on", async () => {
        const first = await client.start(glob("web1"), highstate({ sls: ["slow"] }));
        await waitForFile(join(cluster.scratch, "slow"));
        const second = await apply({});
        expect(second).to.include({ outcome: "refused" });
        expect(second?.reason).to.contain("is running as PID");
        writeFileSync(join(cluster.scratch, "go"), "");
        expect((await first.report).results[0]).to.include({ outcome: "changed" });
        rmSync(join(cluster.scratch, "go"));
        rmSync(join(cluster.scratch, "slow"));
      });
    });

    describeWork(
      () => cluster,
      () => client,
    );

    // The oldest release and the newest differ here; what 3007 does is what 3008 does.
    if (release !== "3007") describeEauth(() => cluster);
    if (release !== "3007") describeSessions(() => cluster);

    if (release === "3008") describeDocs(() => cluster);

    describeCli(() => cluster);
    // What the help says is the same whatever the release is.
    if (release === "3008")
      describeHelp(
        () => cluster,
        () => client,
      );

    if (release === "3008") {
      describeLossyWay(() => cluster, 5);
      describeCrowd(() => cluster.master, 50);
    }

    more(() => cluster);

    describeTrouble(
      () => cluster,
      () => client,
    );
  });
}

/** A shell command that ends when a file is there. */
function waitCommand(path: string): string {
  return `while [ ! -e ${path} ]; do sleep 0.05; done`;
}
