import { describeEngine } from "../../support/engine/suite.ts";

describeEngine("3008");
