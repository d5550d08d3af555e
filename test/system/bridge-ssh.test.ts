import { type BridgeCluster, startBridgeCluster } from "../support/bridge/cluster.ts";
import { describeSsh } from "../support/bridge/ssh-suite.ts";

describe("bridge and salt 3008", function () {
  this.timeout(120_000);
  let cluster: BridgeCluster;

  before(async () => {
    cluster = await startBridgeCluster("3008");
  });
  after(async () => await cluster?.[Symbol.asyncDispose]());

  describeSsh(() => cluster);
});
