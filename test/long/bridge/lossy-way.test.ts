import { type BridgeCluster, startBridgeCluster } from "../../support/bridge/cluster.ts";
import { describeLossyWay } from "../../support/bridge/lossy-suite.ts";

describe("a Salt 3008 master behind a lossy way", function () {
  this.timeout(120_000);
  let cluster: BridgeCluster;

  before(async () => {
    cluster = await startBridgeCluster("3008");
  });
  after(async () => await cluster?.[Symbol.asyncDispose]());

  describeLossyWay(() => cluster, 50);
});
