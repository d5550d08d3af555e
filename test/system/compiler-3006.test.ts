import { describeLanguage } from "../support/compiler/language-suite.ts";
import { describePublished } from "../support/compiler/published-suite.ts";
import { describeEmittedSls } from "../support/compiler/salt-suite.ts";

describeEmittedSls("3006");
describeLanguage("3006");
describePublished("3006");
