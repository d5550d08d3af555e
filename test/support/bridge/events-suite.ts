import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { glob, isSaltMap, type LocalClient, type RunnerResult } from "../../../src/bridge/index.ts";
import { clientOver } from "./client-over.ts";
import type { BridgeCluster } from "./cluster.ts";
import { type CutTransport, cutTransport } from "./cut-transport.ts";

/** What the event bus tells: events, and the returns of runners. */
export function describeEvents(clusterOf: () => BridgeCluster, clientOf: () => LocalClient): void {
  describe("events and runners", () => {
    it("streams the events whose tag matches", async () => {
      using events = await clientOf().events("salt/job/*/ret/web2");
      await clientOf().run(glob("*"), { fun: "test.ping" });
      for await (const event of events) {
        expect(event.data).to.include({ id: "web2", fun: "test.ping", return: true });
        break;
      }
    });

    it("resolves a runner with its return", async () => {
      const { jid } = await clientOf().run(glob("*"), { fun: "test.ping" });
      const job = await clientOf().runner({ fun: "jobs.list_job", kwargs: { jid } });
      expect(isSaltMap(job) ? job["Function"] : undefined).to.equal("test.ping");
    });

    it("finds the return of a runner in the job cache that ended while the bus was lost", async () => {
      const { master, scratch } = clusterOf();
      let way: CutTransport | undefined;
      await using client = await clientOver(master, (direct) => (way = cutTransport(direct)));
      const go = join(scratch, "runner-go");
      const command = `while [ ! -e ${go} ]; do sleep 0.05; done; echo é`;
      using witness = await clientOf().events("salt/run/*/ret");
      let ended: Promise<RunnerResult> | undefined;
      const jid = await new Promise<string>((resolve, reject) => {
        const call = { fun: "salt.cmd", args: ["cmd.run", command], kwargs: { python_shell: true }, onStart: resolve };
        ended = client.runRunner(call, { timeoutMs: Number.POSITIVE_INFINITY });
        ended.catch(reject);
      });
      await way?.cut();
      writeFileSync(go, "");
      for await (const { tag } of witness) if (tag === `salt/run/${jid}/ret`) break;
      way?.mend();
      expect(await ended).to.deep.equal({ jid, value: "é", success: true });
    });
  });
}
