import { pages } from "../support/guests/servers/static.ts";
import { describeServers } from "../support/guests/servers/suite.ts";

describeServers("all servers, in a guest", [pages]);
