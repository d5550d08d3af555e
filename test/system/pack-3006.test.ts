import { describePack } from "../support/pack/suite.ts";

describePack("3006");
