import { describeSshMaster } from "../support/bridge/ssh-suite.ts";

for (const release of ["3008", "3006"] as const) describeSshMaster(release);
