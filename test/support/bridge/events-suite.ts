import { expect } from "chai";
import { glob, isSaltMap, type LocalClient } from "../../../src/bridge/index.ts";

/** What the event bus tells: events, and the returns of runners. */
export function describeEvents(clientOf: () => LocalClient): void {
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
  });
}
