import { type SaltSshHosts, startSaltSshHosts } from "../support/bridge/salt-ssh.ts";
import { describeSaltSsh, describeSaltSshMore } from "../support/bridge/salt-ssh-suite.ts";

describe("salt-ssh 3008", function () {
  this.timeout(240_000);
  let hosts: SaltSshHosts;

  before(async () => {
    hosts = await startSaltSshHosts("3008");
  });
  after(async () => await hosts?.[Symbol.asyncDispose]());

  describeSaltSsh(() => hosts);
  describeSaltSshMore(() => hosts);
});
