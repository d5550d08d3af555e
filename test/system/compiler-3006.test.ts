import { describeEmittedSls } from "../support/compiler/salt-suite.ts";

describeEmittedSls("3006");
