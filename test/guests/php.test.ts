import { describeServers } from "../support/guests/servers/suite.ts";
import { wiki } from "../support/guests/servers/wiki.ts";

describeServers("php, in a guest", [wiki]);
