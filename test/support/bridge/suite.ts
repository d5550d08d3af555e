import type { Release } from "../../../tools/lab/venv.ts";
import { describeCli } from "./cli-suite.ts";
import type { BridgeCluster, ClusterOptions } from "./cluster.ts";
import { describeDocs } from "./docs-suite.ts";
import { describeEauth } from "./eauth-suite.ts";
import { describeEvents } from "./events-suite.ts";
import { describeFunctions } from "./functions-suite.ts";
import { describeHelp } from "./help-suite.ts";
import { describeHighstate } from "./highstate-suite.ts";
import { describeLossyWay } from "./lossy-suite.ts";
import { describeOnCluster } from "./on-cluster.ts";
import { describeCrowd } from "./scale-suite.ts";
import { describeSessions } from "./session-suite.ts";
import { describeTrouble } from "./trouble-suite.ts";
import { describeWork } from "./work-suite.ts";

/** The bridge against a real master and two real minions of one release; `more` runs on the same cluster while it is whole. */
export function describeBridge(
  release: Release,
  more: (clusterOf: () => BridgeCluster) => void = () => {},
  options: ClusterOptions = {},
): void {
  describeOnCluster(release, options, ({ clusterOf, clientOf }) => {
    describeFunctions(clusterOf, clientOf);
    describeEvents(clusterOf, clientOf);
    describeHighstate(clusterOf, clientOf);
    describeWork(clusterOf, clientOf);

    // The oldest release and the newest differ here; what 3007 does is what 3008 does.
    if (release !== "3007") describeEauth(clusterOf);
    if (release !== "3007") describeSessions(clusterOf);

    if (release === "3008") describeDocs(clusterOf);

    describeCli(clusterOf);
    // What the help says is the same whatever the release is.
    if (release === "3008") describeHelp(clusterOf, clientOf);

    if (release === "3008") {
      describeLossyWay(clusterOf, 5);
      describeCrowd(() => clusterOf().master, 50);
    }

    more(clusterOf);

    describeTrouble(clusterOf, clientOf);
  });
}
