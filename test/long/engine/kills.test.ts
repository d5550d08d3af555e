import { ProjectHost } from "../../support/engine/host.ts";
import { describeKills } from "../../support/engine/kills.ts";

for (const release of ["3006", "3008"] as const) {
  describe(`deployments that are hit, on Salt ${release}`, () => {
    let host: ProjectHost;
    before(async function () {
      this.timeout(60_000);
      host = new ProjectHost(release);
      await host.sync();
    });
    after(() => host.remove());
    const hostOf = () => host;
    describeKills(hostOf, {
      name: "kills",
      count: 100,
      kinds: [
        { signal: "SIGKILL", whom: "deployment" },
        { signal: "SIGKILL", whom: "session" },
      ],
    });
    describeKills(hostOf, { name: "terms", count: 25, kinds: [{ signal: "SIGTERM", whom: "deployment" }] });
    describeKills(hostOf, {
      name: "pushers",
      count: 25,
      kinds: [
        { signal: "SIGINT", whom: "pusher" },
        { signal: "SIGKILL", whom: "pusher" },
      ],
    });
  });
}
