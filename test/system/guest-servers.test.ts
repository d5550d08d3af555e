import { pages } from "../support/guests/servers/static.ts";
import { describeServers } from "../support/guests/servers/suite.ts";

describeServers("servers in a guest", [pages]);
