import { describeDiffOfHost, describeDiffOnHost } from "../support/author/diff-suite.ts";

describeDiffOfHost("3006");
describeDiffOnHost("3006");
