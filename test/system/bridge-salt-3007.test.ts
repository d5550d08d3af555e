import { describeBridge } from "../support/bridge/suite.ts";

describeBridge("3007");
