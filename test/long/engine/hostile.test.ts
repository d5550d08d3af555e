import { ProjectHost } from "../../support/engine/host.ts";
import { describeGenerated } from "../../support/engine/hostile-generated.ts";
import { describeManyFiles } from "../../support/engine/many-files.ts";

describe("hostile input in full, on Salt 3008", () => {
  let host: ProjectHost;
  before(async function () {
    this.timeout(60_000);
    host = new ProjectHost("3008");
    await host.sync();
  });
  after(() => host.remove());
  describeGenerated(() => host, 100);
  describeManyFiles(() => host, 50_000);
});
