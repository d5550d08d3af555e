import { describeDiffOnHost } from "../support/author/diff-suite.ts";

describeDiffOnHost("3006");
