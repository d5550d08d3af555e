import { describeOldPatch } from "../support/bridge/old-patch-suite.ts";

describeOldPatch();
