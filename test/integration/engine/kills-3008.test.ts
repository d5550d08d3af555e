import { ProjectHost } from "../../support/engine/host.ts";
import { describeKills } from "../../support/engine/kills.ts";

describe("deployments that are hit, on Salt 3008", () => {
  let host: ProjectHost;
  before(async function () {
    this.timeout(60_000);
    host = new ProjectHost("3008");
    await host.sync();
  });
  after(() => host.remove());
  // The share of every run; test/long has the full counts, and the other signals.
  describeKills(() => host, {
    name: "kills",
    count: 20,
    kinds: [
      { signal: "SIGKILL", whom: "deployment" },
      { signal: "SIGKILL", whom: "session" },
    ],
  });
});
