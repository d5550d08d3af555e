import { museum } from "../support/guests/servers/drupal.ts";
import { letters } from "../support/guests/servers/image.ts";
import { verses } from "../support/guests/servers/verses.ts";
import { describeServers } from "../support/guests/servers/suite.ts";

describeServers("zz", [verses, letters, museum]);
