import { guestbook } from "../support/guests/servers/guestbook.ts";
import { notes } from "../support/guests/servers/notes.ts";
import { describeServers } from "../support/guests/servers/suite.ts";

describeServers("python and node, in a guest", [guestbook, notes]);
