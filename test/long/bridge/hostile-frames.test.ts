import { describeHostileFrames } from "../../support/bridge/hostile-suite.ts";

describeHostileFrames(1_000_000);
