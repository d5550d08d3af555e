import { describeOperatedEngine } from "../../support/engine/suite.ts";

describeOperatedEngine("3008");
