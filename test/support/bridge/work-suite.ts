import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import {
  connectLocal,
  glob,
  isSaltMap,
  type LocalClient,
  list,
  type RollingOptions,
  type RollingReport,
  roll,
  type SaltCall,
  type Target,
} from "../../../src/bridge/index.ts";
import { changeKeys, listKeys, readKeys, signalJob, signalledMinions } from "../../../src/operations/index.ts";
import { startMinion } from "../../../tools/lab/minion.ts";
import type { BridgeCluster } from "./cluster.ts";
import { waitForFile } from "./wait-for-file.ts";

/** Targets, and which of web1 and web2 they match. Range needs a server of its own, which no test has. */
const targets: readonly (readonly [Target, readonly string[]])[] = [
  [{ type: "glob", expression: "web?" }, ["web1", "web2"]],
  [{ type: "pcre", expression: "web(1|3)" }, ["web1"]],
  [{ type: "list", expression: ["web2"] }, ["web2"]],
  [{ type: "grain", expression: "id:*2" }, ["web2"]],
  [{ type: "grain_pcre", expression: "id:web[13]" }, ["web1"]],
  [{ type: "pillar", expression: "role:w*" }, ["web1", "web2"]],
  [{ type: "pillar_pcre", expression: "role:^web$" }, ["web1", "web2"]],
  [{ type: "pillar_exact", expression: "role:web" }, ["web1", "web2"]],
  [{ type: "nodegroup", expression: "first" }, ["web1"]],
  [{ type: "nodegroup", expression: "both" }, ["web1", "web2"]],
  [{ type: "compound", expression: "G@kernel:Linux and web* and not web2" }, ["web1"]],
  [{ type: "ipcidr", expression: "127.0.0.1" }, ["web1", "web2"]],
  [{ type: "ipcidr", expression: "127.0.0.0/8" }, ["web1", "web2"]],
];

/** What is done on a master beside publishing: jobs of others, batches, runners, wheel functions, keys. */
export function describeWork(clusterOf: () => BridgeCluster, clientOf: () => LocalClient): void {
  describe("work", () => {
    for (const [target, expected] of targets) {
      it(`reaches ${target.type} ${String(target.expression)}`, async () => {
        const report = await clientOf().run(target, { fun: "test.ping" });
        expect(report.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal(
          expected.map((minion) => [minion, "ok"]),
        );
      });
    }

    it("attaches to a job of another client: what has returned comes at once, the rest when it does", async () => {
      const { scratch, master } = clusterOf();
      const command = `[ -e ${scratch}/first ] || touch ${scratch}/first && test $(basename $PWD) = web1 || ${untilFile(`${scratch}/rest`)}; echo $PWD`;
      await using other = await connectLocal({ configDir: master.configDir });
      const { jid } = await other.start(glob("*"), { fun: "cmd.run", args: [command], kwargs: { cwd: scratch } });
      await waitForFile(`${scratch}/first`);
      await using job = await clientOf().attach(jid);
      expect(job).to.include({ jid, fun: "cmd.run" });
      writeFileSync(`${scratch}/rest`, "");
      const { results } = await job.report;
      expect(results.map(({ minion, outcome, value }) => [minion, outcome, value])).to.deep.equal([
        ["web1", "ok", scratch],
        ["web2", "ok", scratch],
      ]);
    });

    it("attaches to a job that is over, and refuses one that never was", async () => {
      const { jid } = await clientOf().run(glob("*"), { fun: "cmd.run", args: ["exit 4"] });
      await using job = await clientOf().attach(jid);
      const { results } = await job.report;
      expect(results.map(({ outcome, source, retcode }) => [outcome, source, retcode])).to.deep.equal([
        ["failed", "cache", 4],
        ["failed", "cache", 4],
      ]);
      const error = await clientOf()
        .attach("20010101000000000000")
        .catch((caught: unknown) => caught);
      expect(error).to.include({ code: "BRIDGE_UNKNOWN_JOB", exitCode: 1 });
    });

    it("finds a job by its metadata", async () => {
      const client = clientOf();
      const metadata = { purpose: `test-${client.newJobId()}` };
      await using job = await client.start(glob("web1"), { fun: "test.ping" }, { metadata });
      await job.report;
      expect((await client.jobs({ metadata })).map(({ jid, fun }) => [jid, fun])).to.deep.equal([
        [job.jid, "test.ping"],
      ]);
    });

    it("rolls out in batches, stops at the first that fails, and is resumed where it stopped", async () => {
      const ready = join(clusterOf().scratch, "ready");
      const call = { fun: "cmd.run", args: [`test -e ${ready}`], kwargs: { python_shell: true } };
      const stopped = await rolled(call, { batch: { count: 1 } });
      expect(stopped).to.deep.include({ expected: ["web1"], notStarted: ["web2"] });
      expect(stopped.stopped).to.contain("web1");
      writeFileSync(ready, "");
      const resumed = await rolled(call, { batch: { percent: 50 }, resume: stopped.jid });
      expect(resumed).to.deep.include({ expected: ["web1", "web2"], done: [], notStarted: [], stopped: undefined });
      const again = await rolled(call, { batch: { count: 1 }, resume: stopped.jid });
      expect(again).to.deep.include({ results: [], done: ["web1", "web2"], stopped: undefined });
    });

    it("holds the others back when the canary is not healthy", async () => {
      const call = { fun: "test.echo", args: ["rolled"] };
      const report = await rolled(call, { batch: { percent: 100 }, canary: 1, gate: { fun: "test.false" } });
      expect(report.results.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([["web1", "failed"]]);
      expect(report.results[0]?.reason).to.contain("gate");
      expect(report.notStarted).to.deep.equal(["web2"]);
      const healthy = await rolled(call, { batch: { count: 5 }, canary: 1, gate: { fun: "test.true" } });
      expect(healthy).to.deep.include({ expected: ["web1", "web2"], notStarted: [], stopped: undefined });
    });

    it("passes a runner its positional arguments, and tells how it ended", async () => {
      const client = clientOf();
      const grains = await client.runner({ fun: "cache.grains", args: ["web1"] });
      expect(isSaltMap(grains) && isSaltMap(grains["web1"]) ? grains["web1"]["id"] : undefined).to.equal("web1");
      expect(await client.runRunner({ fun: "test.arg", args: ["a"], kwargs: { b: 1 } })).to.include({ success: true });
    });

    it("says that there is no such runner, and which one takes other arguments, instead of waiting for it", async () => {
      const calls = [{ fun: "no.such_runner" }, { fun: "jobs.list_job" }];
      const errors = await Promise.all(
        calls.map((call) =>
          clientOf()
            .runner(call)
            .catch((caught: unknown) => caught),
        ),
      );
      expect(errors.map((error) => (error instanceof Error ? error.message : error))).to.deep.equal([
        "the master has no runner no.such_runner",
        "the runner jobs.list_job takes other arguments",
      ]);
    });

    it("lists keys, and rejects, accepts and deletes exactly those that it is told to", async () => {
      const { master } = clusterOf();
      const client = clientOf();
      const keys = async () => readKeys(await client.wheel(listKeys)).map(({ minion, state }) => `${minion} ${state}`);
      await client.wheel({ fun: "key.gen_accept", args: ["spare1"] });
      expect(await keys()).to.include.members(["spare1 accepted", "web1 accepted"]);
      const spare = (state: "accepted" | "rejected") => [{ minion: "spare1", state }] as const;
      await client.wheel(changeKeys("reject", spare("accepted")));
      expect(await keys()).to.include("spare1 rejected");
      await client.wheel(changeKeys("accept", spare("rejected")));
      expect(await keys()).to.include("spare1 accepted");
      await client.wheel(changeKeys("delete", spare("accepted")));
      expect(await keys()).to.deep.equal(["web1 accepted", "web2 accepted"]);
      expect(master.pkiDir).to.be.a("string");
    });

    it("says why a wheel function failed", async () => {
      const error = await clientOf()
        .wheel({ fun: "key.no_such_function" })
        .catch((caught: unknown) => caught);
      expect(error).to.include({ code: "BRIDGE_MASTER" });
    });

    it("kills a job where it runs: it is missing, and nothing else is", async () => {
      // A forking minion: a threaded one would be killed with its job. Forks take their time on a busy machine.
      const patient = { timeoutMs: 500, gatherTimeoutMs: 60_000 };
      await using _forking = await startMinion(clusterOf().master, { id: "fork1" });
      const client = clientOf();
      const started = join(clusterOf().scratch, "to-be-killed");
      const call = { fun: "cmd.run", args: [`touch ${started}; ${untilFile(`${started}.never`)}`] };
      try {
        await using job = await client.start(list(["fork1"]), call, patient);
        await waitForFile(started);
        const report = await client.run(list(["fork1"]), signalJob(job.jid, "KILL"), patient);
        expect(signalledMinions(report)).to.deep.equal(["fork1"]);
        const [result] = (await job.report).results;
        expect(result).to.include({ outcome: "missing" });
        expect(result?.reason).to.contain("does not run the job");
        const alive = await client.run(list(["fork1"]), { fun: "test.ping" }, patient);
        expect(alive.results[0]).to.include({ outcome: "ok" });
      } finally {
        await client.wheel(changeKeys("delete", [{ minion: "fork1", state: "accepted" }]));
      }
    });

    const rolled = async (call: SaltCall, options: RollingOptions): Promise<RollingReport> => {
      for await (const update of roll(clientOf(), { target: glob("*"), call }, options))
        if (update.kind === "rolled") return update.report;
      throw new Error("no report");
    };
  });
}

/** A shell command that ends when a file is there. */
function untilFile(path: string): string {
  return `while [ ! -e ${path} ]; do sleep 0.05; done`;
}
