import { describeLanguage } from "../../support/compiler/language-suite.ts";
import { describePublished } from "../../support/compiler/published-suite.ts";
import { describeEmittedSls } from "../../support/compiler/salt-suite.ts";

describeEmittedSls("3008");
describeLanguage("3008");
describePublished("3008");
