import { describeHostileFrames } from "../support/bridge/hostile-suite.ts";

describeHostileFrames(20_000);
