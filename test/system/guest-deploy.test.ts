import { describeAccess } from "../support/guests/access.ts";
import { describeApplication } from "../support/guests/application.ts";
import { describeContent } from "../support/guests/content.ts";
import { GuestHost } from "../support/guests/host.ts";
import { describeInterruptions } from "../support/guests/interruptions.ts";
import { describeLife } from "../support/guests/life.ts";
import { describeOwnership } from "../support/guests/ownership.ts";

describe("projects of real users, in a guest", function () {
  this.timeout(240_000);
  let host: GuestHost;
  before(async () => {
    host = await GuestHost.open();
    const synced = await host.call("saltutil.sync_all");
    if (synced.exitCode !== 0) throw new Error(synced.said);
  });
  // Absent when the guest did not start.
  after(() => (host as GuestHost | undefined)?.[Symbol.asyncDispose]());
  const hostOf = () => host;
  describeOwnership(hostOf);
  describeContent(hostOf);
  describeAccess(hostOf);
  describeInterruptions(hostOf);
  describeApplication(hostOf);
  // Last: what other projects left in the pillar's top must not hide whose a renamed project is.
  describeLife(hostOf);
});
