import type { Artifact, InstallerModel } from "../model/model.ts";
import { writeSls } from "./sls.ts";

/** An installer's SLS, once for all its projects. */
export function emitInstaller(installer: InstallerModel): Artifact[] {
  const { definition, data } = installer;
  return installer.sls.map((sls) => ({
    path: `salt/makina-states/projects/2/${installer.name}/${sls.name}.sls`,
    content: writeSls(sls, { definition, data }),
    definition,
  }));
}
