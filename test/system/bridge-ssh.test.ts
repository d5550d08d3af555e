import { describeBackends } from "../support/bridge/backends-suite.ts";
import { type BridgeCluster, startBridgeCluster } from "../support/bridge/cluster.ts";
import { describeSsh } from "../support/bridge/ssh-suite.ts";

describe("bridge and salt 3008", function () {
  this.timeout(120_000);
  let cluster: BridgeCluster;

  before(async () => {
    cluster = await startBridgeCluster("3008", { backends: true });
  });
  after(async () => await cluster?.[Symbol.asyncDispose]());

  describeBackends(() => cluster);
  describeSsh(() => cluster);
});
