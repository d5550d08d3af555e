import { type SaltSshHosts, startSaltSshHosts } from "../support/bridge/salt-ssh.ts";
import { describeSaltSsh } from "../support/bridge/salt-ssh-suite.ts";

describe("salt-ssh 3006", function () {
  this.timeout(240_000);
  let hosts: SaltSshHosts;

  before(async () => {
    hosts = await startSaltSshHosts("3006");
  });
  after(async () => await hosts?.[Symbol.asyncDispose]());

  describeSaltSsh(() => hosts);
});
