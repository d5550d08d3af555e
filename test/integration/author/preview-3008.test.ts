import { describePreview } from "../../support/author/preview-suite.ts";

describePreview("3008");
