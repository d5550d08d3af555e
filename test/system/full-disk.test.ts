import { describeFullDisk } from "../support/engine/full-disk.ts";
import { ProjectHost } from "../support/engine/host.ts";
import { SmallDisk } from "../support/engine/small-disk.ts";

describe("a small disk, on Salt 3008", function () {
  this.timeout(120_000);
  let host: ProjectHost;
  let disk: SmallDisk;
  before(async () => {
    host = new ProjectHost("3008");
    disk = new SmallDisk(host.path("p"), 400);
    await host.sync();
  });
  after(() => {
    (disk as SmallDisk | undefined)?.unmount();
    (host as ProjectHost | undefined)?.remove();
  });
  describeFullDisk(
    () => host,
    () => disk,
  );
});
