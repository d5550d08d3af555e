import { guestbook } from "../support/guests/servers/guestbook.ts";
import { notes } from "../support/guests/servers/notes.ts";
import { pages } from "../support/guests/servers/static.ts";
import { describeServers } from "../support/guests/servers/suite.ts";
import { wiki } from "../support/guests/servers/wiki.ts";

describeServers("servers in a guest", [pages, wiki, guestbook, notes]);
