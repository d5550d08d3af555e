import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { glob, isSaltMap, type LocalClient, list } from "../../../src/bridge/index.ts";
import { type BridgeCluster, masterEventSize } from "./cluster.ts";
import { resultsFrom } from "./results-from.ts";

/** Quick questions, so that a dead minion is known soon. */
const impatient = { timeoutMs: 400, gatherTimeoutMs: 2000 };

/** Functions on minions: their returns, and whose are awaited. */
export function describeFunctions(clusterOf: () => BridgeCluster, clientOf: () => LocalClient): void {
  const on = resultsFrom(clientOf);

  describe("functions", () => {
    it("returns what every minion returned, and is done as soon as all have", async () => {
      const report = await clientOf().run(glob("*"), { fun: "test.ping" });
      expect(report.results.map(({ minion, outcome, value }) => [minion, outcome, value])).to.deep.equal([
        ["web1", "ok", true],
        ["web2", "ok", true],
      ]);
      expect(report.elapsedMs).to.be.below(5000);
    });

    it("passes arguments and named arguments as they are", async () => {
      const call = { fun: "test.arg", args: ["é", 1, null, ["x"]], kwargs: { name: "value", flag: true } };
      const [result] = (await clientOf().run(list(["web1"]), call)).results;
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
      const go = join(clusterOf().scratch, "patience");
      const job = await clientOf().start(glob("web1"), { fun: "cmd.run", args: [waitCommand(go)] }, impatient);
      for await (const update of job) {
        if (update.kind === "waiting") {
          expect(update).to.deep.include({ running: ["web1"], silent: [] });
          writeFileSync(go, "");
        }
      }
      expect((await job.report).results[0]).to.include({ outcome: "ok" });
    });

    it("gives up at the deadline and says who was awaited", async () => {
      const go = join(clusterOf().scratch, "deadline");
      const call = { fun: "cmd.run", args: [waitCommand(go)] };
      const report = await clientOf().run(glob("web1"), call, { deadlineMs: 300 });
      expect(report.results[0]).to.include({ minion: "web1", outcome: "missing" });
      expect(report.results[0]?.reason).to.contain("deadline");
      writeFileSync(go, "");
    });

    it("stops following when the signal says so", async () => {
      const stop = new AbortController();
      const go = join(clusterOf().scratch, "signal");
      const call = { fun: "cmd.run", args: [waitCommand(go)] };
      const job = await clientOf().start(glob("web1"), call, { signal: stop.signal });
      stop.abort(new Error("enough"));
      const error = await job.report.catch((caught: unknown) => caught);
      expect(error).to.have.property("message", "enough");
      writeFileSync(go, "");
    });
  });

  describe("targets", () => {
    it("reports no match as no results", async () => {
      const report = await clientOf().run(glob("nobody*"), { fun: "test.ping" });
      expect(report).to.deep.include({ expected: [], results: [] });
    });

    it("names the ids of a list that the master has no key of", async () => {
      const report = await clientOf().run(list(["web1", "ghost"]), { fun: "test.ping" });
      expect(report.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([
        ["ghost", "missing"],
        ["web1", "ok"],
      ]);
      const onlyUnknown = await clientOf().run(list(["ghost"]), { fun: "test.ping" });
      expect(onlyUnknown.results.map(({ minion }) => minion)).to.deep.equal(["ghost"]);
    });
  });
}

/** A shell command that ends when a file is there. */
function waitCommand(path: string): string {
  return `while [ ! -e ${path} ]; do sleep 0.05; done`;
}
