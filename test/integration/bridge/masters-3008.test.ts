import { describeMasters } from "../../support/bridge/masters-suite.ts";

describeMasters("3008");
