import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { glob, type LocalClient } from "../../../src/bridge/index.ts";
import { highstate } from "../../../src/operations/index.ts";
import { type BridgeCluster, pillarOf } from "./cluster.ts";
import { resultsFrom } from "./results-from.ts";
import { waitForFile } from "./wait-for-file.ts";

/** Runs of states, and how they end. */
export function describeHighstate(clusterOf: () => BridgeCluster, clientOf: () => LocalClient): void {
  const on = resultsFrom(clientOf);

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
      const [result] = (await clientOf().run(glob(target), highstate(options))).results;
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
      const job = await clientOf().start(glob("web2"), highstate({ progress: true }));
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
      clusterOf().write("pillar/common.sls", "a: {{ nothing.at.all }}\n");
      try {
        expect(await apply({})).to.include({ outcome: "pillar-error" });
      } finally {
        clusterOf().write("pillar/common.sls", pillarOf(clusterOf().scratch));
      }
    });

    it("is refused while another state run is under way, which goes on", async () => {
      const first = await clientOf().start(glob("web1"), highstate({ sls: ["slow"] }));
      await waitForFile(join(clusterOf().scratch, "slow"));
      const second = await apply({});
      expect(second).to.include({ outcome: "refused" });
      expect(second?.reason).to.contain("is running as PID");
      writeFileSync(join(clusterOf().scratch, "go"), "");
      expect((await first.report).results[0]).to.include({ outcome: "changed" });
      rmSync(join(clusterOf().scratch, "go"));
      rmSync(join(clusterOf().scratch, "slow"));
    });
  });
}
