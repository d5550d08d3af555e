import { museum } from "../support/guests/servers/drupal.ts";
import { gazette } from "../support/guests/servers/gazette.ts";
import { guestbook, visitors } from "../support/guests/servers/guestbook.ts";
import { letters } from "../support/guests/servers/image.ts";
import { notes } from "../support/guests/servers/notes.ts";
import { bulletin } from "../support/guests/servers/plone.ts";
import { press } from "../support/guests/servers/press.ts";
import { samples } from "../support/guests/servers/samples.ts";
import { pages } from "../support/guests/servers/static.ts";
import { describeServers } from "../support/guests/servers/suite.ts";
import { stanzas, verses } from "../support/guests/servers/verses.ts";
import { wiki } from "../support/guests/servers/wiki.ts";
import { shelves } from "../support/guests/servers/zope.ts";

describeServers("all servers, in a guest", [
  ...[pages, wiki, press, guestbook, visitors],
  ...[notes, gazette, verses, stanzas, samples, shelves, bulletin],
  ...[letters, museum],
]);
