import { guestbook } from "../support/guests/servers/guestbook.ts";
import { notes } from "../support/guests/servers/notes.ts";
import { pages } from "../support/guests/servers/static.ts";
import { describeServers } from "../support/guests/servers/suite.ts";

describeServers("servers in a guest", [pages, guestbook, notes]);
