import { describeDiffOfHost, describeDiffOnHost } from "../../support/author/diff-suite.ts";

describeDiffOfHost("3008");
describeDiffOnHost("3008");
