import { once } from "node:events";
import { createConnection } from "node:net";
import { join } from "node:path";
import { expect } from "chai";
import { glob } from "../../../src/bridge/index.ts";
import { itObeysRights } from "./eauth-suite.ts";
import { describeEvents } from "./events-suite.ts";
import { describeFunctions } from "./functions-suite.ts";
import { describeHighstate } from "./highstate-suite.ts";
import { describeOnCluster } from "./on-cluster.ts";
import { itServesSessions } from "./session-suite.ts";

/** `{"head": …}` without a length before it. */
const bareFrame = Buffer.from([0x82, 0xa4, ...Buffer.from("head")]);

/**
 * What differs between patch releases of one release: an early one has no length before the frames of its event bus, and protocol
 * version 2. Its minions fork: in a thread of one, `saltutil.find_job` finds no job (salt/utils/minion.py `_read_proc_file`).
 */
export function describeOldPatch(): void {
  describeOnCluster("3006.9", { forking: true }, ({ clusterOf, clientOf }) => {
    it("frames events otherwise than a late patch release", async () => {
      const socket = createConnection(join(clusterOf().master.sockDir, "master_event_pub.ipc"));
      await once(socket, "connect");
      const told = once(socket, "data");
      await clientOf().run(glob("web1"), { fun: "test.ping" });
      const [first] = (await told) as [Buffer];
      socket.destroy();
      expect(first.subarray(0, bareFrame.length)).to.deep.equal(bareFrame);
    });

    describeFunctions(clusterOf, clientOf);
    describeEvents(clusterOf, clientOf);
    describeHighstate(clusterOf, clientOf);
    itObeysRights(clusterOf);
    itServesSessions(clusterOf);
  });
}
