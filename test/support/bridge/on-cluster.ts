import { connectLocal, type LocalClient } from "../../../src/bridge/index.ts";
import type { Release } from "../../../tools/lab/venv.ts";
import { type BridgeCluster, type ClusterOptions, startBridgeCluster } from "./cluster.ts";

/** What tests on a cluster use; it is there when they run. */
export interface OnCluster {
  readonly clusterOf: () => BridgeCluster;
  readonly clientOf: () => LocalClient;
}

/** Tests against a real master and two real minions of one release, which are started for them. */
export function describeOnCluster(
  release: Release,
  options: ClusterOptions,
  describeAll: (on: OnCluster) => void,
): void {
  describe(`bridge and salt ${release}`, function () {
    this.timeout(120_000);
    let cluster: BridgeCluster;
    let client: LocalClient;

    before(async () => {
      cluster = await startBridgeCluster(release, options);
      client = await connectLocal({ configDir: cluster.master.configDir });
    });
    after(async () => {
      await client?.[Symbol.asyncDispose]();
      await cluster?.[Symbol.asyncDispose]();
    });

    describeAll({ clusterOf: () => cluster, clientOf: () => client });
  });
}
