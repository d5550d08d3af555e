import { ProjectHost } from "../../support/engine/host.ts";
import { describeGenerated } from "../../support/engine/hostile-generated.ts";

describe("hostile input, on Salt 3008", () => {
  let host: ProjectHost;
  before(async function () {
    this.timeout(60_000);
    host = new ProjectHost("3008");
    await host.sync();
  });
  after(() => host.remove());
  // The share of every run; test/long has the full count.
  describeGenerated(() => host, 20);
});
