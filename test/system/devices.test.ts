import { ProjectHost } from "../support/engine/host.ts";
import { describeDevices } from "../support/engine/many-files.ts";

describe("devices in a project, on Salt 3008", function () {
  this.timeout(120_000);
  let host: ProjectHost;
  before(async () => {
    host = new ProjectHost("3008");
    await host.sync();
  });
  after(() => host.remove());
  describeDevices(() => host);
});
