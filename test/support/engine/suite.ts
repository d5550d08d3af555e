import type { Release } from "../../../tools/lab/venv.ts";
import { describeAdoption } from "./adoption.ts";
import { describeBackups } from "./backups.ts";
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

/** What a deployment does, with real git and a real salt-call of one release. */
export function describeEngine(release: Release): void {
  describeOn(release, "mc_project", (hostOf) => {
    describeDeployments(hostOf);
    describeContent(hostOf);
    describePushes(hostOf);
    describeSls(hostOf);
    describeAdoption(hostOf);
    describeSecrets(hostOf);
    describeHostile(hostOf);
  });
}

/** What is done to deployments, projects and hosts, with the same. */
export function describeOperatedEngine(release: Release): void {
  describeOn(release, "mc_project, operated,", (hostOf) => {
    describeInterruptions(hostOf);
    describeOperations(hostOf);
    describeLife(hostOf);
    describeBackups(hostOf);
    describeOthers(release);
    describeRunner(release);
  });
}

function describeOn(release: Release, what: string, describeAll: (hostOf: () => ProjectHost) => void): void {
  describe(`${what} on Salt ${release}`, function () {
    this.timeout(120_000);
    let host: ProjectHost;
    before(async () => {
      host = new ProjectHost(release);
      await host.sync();
    });
    after(() => host.remove());
    describeAll(() => host);
  });
}
