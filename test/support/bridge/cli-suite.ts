import { mkdirSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { corpus, recordsOf, startCorpus } from "./cli.ts";
import type { BridgeCluster } from "./cluster.ts";

/** The commands, run as processes against a cluster that stands. */
export function describeCli(clusterOf: () => BridgeCluster): void {
  describe("commands", () => {
    /** A minion forgets a state run a moment after it has returned it, and refuses another one until then. */
    const isIdle = async () => {
      while (recordsOf(await at("run", "web1", "saltutil.is_running", "state.*", "--json")).some(isBusy)) continue;
    };
    const at = (...args: string[]) => corpus(...args, "--config-dir", clusterOf().master.configDir);

    it("corpus run prints returns and exits 0", async () => {
      const end = await at("run", "web*", "test.echo", "hello there");
      expect(end).to.include({ exitCode: 0, stderr: "" });
      expect(end.stdout).to.contain("web1  ok").and.to.contain("hello there").and.to.contain("2 minions");
    });

    it("corpus run --json writes records that end with a summary", async () => {
      const records = recordsOf(await at("run", "-L", "web1,ghost", "test.arg", "1", "a=yes", "--json"));
      expect(records.map((record) => record["type"])).to.deep.equal(["published", "return", "return", "summary"]);
      expect(records.every((record) => record["schema"] === "corpus.job/1")).to.equal(true);
      expect(records.at(-1)).to.deep.include({ exitCode: 6, missing: ["ghost"], outcomes: { missing: 1, ok: 1 } });
    });

    it("corpus run exits 2 when a function failed and 6 when no minion matches", async () => {
      const ends = await Promise.all([at("run", "web1", "cmd.run", "exit 3"), at("run", "nobody*", "test.ping")]);
      expect(ends.map((end) => end.exitCode)).to.deep.equal([2, 6]);
    });

    it("corpus highstate --test shows what would change and changes nothing", async () => {
      await isIdle();
      const end = await at("highstate", "web1", "--sls", "broken", "--test");
      expect(end.exitCode).to.equal(0);
      expect(end.stdout).to.contain("would").and.to.contain("cmd.run bad");
    });

    it("corpus highstate exits 2 with the failed state first", async () => {
      await isIdle();
      const end = await at("highstate", "web1", "--sls", "broken", "--json");
      expect(end.exitCode).to.equal(2);
      expect(recordsOf(end).filter((record) => record["type"] === "progress")).to.have.length(2);
      await isIdle();
      const human = await at("highstate", "web1", "--sls", "broken");
      expect(human.stdout.indexOf("failed  cmd.run bad")).to.be.within(
        0,
        human.stdout.indexOf("test.succeed_with_changes"),
      );
    });

    it("corpus orchestrate exits 6 when a minion is missing or there is none, and 2 when a function failed", async () => {
      // A key without anybody: its minion never returns.
      const { configDir } = clusterOf().master;
      await at("wheel", "key.gen_accept", "asleep1");
      try {
        // Beside each other: both wait for it.
        const runs = ["half", "tolerant"].map((mods) => at("orchestrate", mods, "--json"));
        for (const [index, end] of (await Promise.all(runs)).entries()) {
          expect(end.exitCode, end.stdout).to.equal([6, 0][index]);
          expect(recordsOf(end).at(-1)?.["steps"]).to.have.nested.property("[0].minions.asleep1", "missing");
        }
      } finally {
        await corpus("wheel", "key.delete", "asleep1", "-c", configDir);
      }
      expect((await at("orchestrate", "nobody")).exitCode).to.equal(6);
      expect((await at("orchestrate", "false")).exitCode).to.equal(2);
    });

    it("corpus events --count ends after so many events", async () => {
      const events = startCorpus(["events", "salt/job/*/new", "-n", "2", "--json", "-c", clusterOf().master.configDir]);
      let ended = false;
      const end = events.end.finally(() => (ended = true));
      while (!ended) await at("run", "web1", "test.ping");
      const records = recordsOf(await end);
      expect(records.map((record) => record["type"])).to.deep.equal(["event", "event", "end"]);
      expect(records.at(-1)).to.include({ schema: "corpus.event/1", events: 2, dropped: 0, exitCode: 0 });
    });

    it("corpus events ends quietly when nobody reads it any more", async () => {
      const events = startCorpus(["events", "-c", clusterOf().master.configDir]);
      events.stopReading();
      let ended = false;
      const end = events.end.finally(() => (ended = true));
      while (!ended) await at("run", "web1", "test.ping");
      expect(await end).to.include({ exitCode: 0, stderr: "" });
    });

    it("^C says the job id and how to look later, and exits 130", async () => {
      const go = join(clusterOf().scratch, "interrupted");
      const wait = `while [ ! -e ${go} ]; do sleep 0.05; done`;
      const run = startCorpus(["run", "web1", "cmd.run", wait, "--json", "-c", clusterOf().master.configDir]);
      await run.stdoutIncludes("published");
      run.interrupt();
      const end = await run.end;
      writeFileSync(go, "");
      expect(end.exitCode).to.equal(130);
      const jid = String(recordsOf(end)[0]?.["jid"]);
      expect(end.stderr).to.contain(jid).and.to.contain(`corpus jobs ${jid} --attach`);
    });

    it("exits 77 without the master's key, with a wrong one, and 69 without a master", async () => {
      const keyless = configLike(clusterOf(), "keyless", (dir) => ({ cachedir: `${dir}/cache` }));
      const wrongKey = configLike(clusterOf(), "wrong", (dir) => ({ cachedir: `${dir}/cache`, user: "root" }));
      mkdirSync(`${wrongKey}/cache`);
      for (const user of ["root", userInfo().username]) writeFileSync(`${wrongKey}/cache/.${user}_key`, "guess");
      const nobody = configLike(clusterOf(), "nobody", () => ({ ret_port: 1 }));
      const ends = await Promise.all(
        [keyless, wrongKey, nobody].map((dir) => corpus("run", "web1", "test.ping", "-c", dir)),
      );
      expect(ends.map((end) => end.exitCode)).to.deep.equal([77, 77, 69]);
      expect(ends.map((end) => end.stderr.split("\n").length)).to.deep.equal([3, 3, 3]);
    });

    it("exits 64 for a directory without a master's configuration", async () => {
      const end = await corpus("run", "web1", "test.ping", "--config-dir", clusterOf().scratch, "--json");
      expect(end.exitCode).to.equal(64);
      expect(recordsOf(end)[0]?.["error"]).to.include({ code: "BRIDGE_CONFIGURATION" });
    });
  });
}

/** Whether a record is the return of a minion that runs something. */
function isBusy(record: Record<string, unknown>): boolean {
  return record["type"] === "return" && Array.isArray(record["return"]) && record["return"].length > 0;
}

/** A configuration directory that differs from the master's own in a few settings. */
function configLike(cluster: BridgeCluster, name: string, change: (dir: string) => Record<string, unknown>): string {
  const dir = join(cluster.scratch, name);
  mkdirSync(dir);
  const own = {
    root_dir: cluster.master.dir,
    interface: "127.0.0.1",
    ret_port: cluster.master.requestPort,
    cachedir: `${cluster.master.dir}/cache`,
    sock_dir: cluster.master.sockDir,
  };
  writeFileSync(join(dir, "master"), JSON.stringify({ ...own, ...change(dir) }));
  return dir;
}
