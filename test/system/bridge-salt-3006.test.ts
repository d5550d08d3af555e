import { describeSsh } from "../support/bridge/ssh-suite.ts";
import { describeBridge } from "../support/bridge/suite.ts";

describeBridge("3006", describeSsh);
