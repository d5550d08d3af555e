import { guestbook, visitors } from "../support/guests/servers/guestbook.ts";
import { notes } from "../support/guests/servers/notes.ts";
import { press } from "../support/guests/servers/press.ts";
import { pages } from "../support/guests/servers/static.ts";
import { describeServers } from "../support/guests/servers/suite.ts";
import { wiki } from "../support/guests/servers/wiki.ts";

describeServers("all servers, in a guest", [pages, wiki, press, guestbook, visitors, notes]);
