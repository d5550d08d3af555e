import { describeBackends } from "../support/bridge/backends-suite.ts";
import { describeSsh } from "../support/bridge/ssh-suite.ts";
import { describeBridge } from "../support/bridge/suite.ts";

describeBridge(
  "3006",
  (clusterOf) => {
    describeBackends(clusterOf);
    describeSsh(clusterOf);
  },
  { backends: true },
);
