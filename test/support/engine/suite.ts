import type { Release } from "../../../tools/lab/venv.ts";
import { describeAdoption } from "./adoption.ts";
import { describeContent } from "./content.ts";
import { describeDeployments } from "./deployments.ts";
import { ProjectHost } from "./host.ts";
import { describeHostile } from "./hostile.ts";
import { describeInterruptions } from "./interruptions.ts";
import { describeLife } from "./life.ts";
import { describeOperations } from "./operations.ts";
import { describeOthers } from "./others.ts";
import { describePushes } from "./pushes.ts";
import { describeRunner } from "./runner.ts";
import { describeSecrets } from "./secrets.ts";
import { describeSls } from "./sls.ts";

/** Everything that is tested of the engine with real git and a real salt-call of one release. */
export function describeEngine(release: Release): void {
  describe(`mc_project on Salt ${release}`, function () {
    this.timeout(120_000);
    let host: ProjectHost;
    before(async () => {
      host = new ProjectHost(release);
      await host.sync();
    });
    after(() => host.remove());
    const hostOf = () => host;
    describeDeployments(hostOf);
    describeContent(hostOf);
    describePushes(hostOf);
    describeSls(hostOf);
    describeAdoption(hostOf);
    describeSecrets(hostOf);
    describeInterruptions(hostOf);
    describeHostile(hostOf);
    describeOperations(hostOf);
    describeLife(hostOf);
    describeOthers(release);
    describeRunner(release);
  });
}
