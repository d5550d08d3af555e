import type { Artifact, InstallerModel } from "../model/model.ts";
import { onceFor } from "../support/once-for.ts";
import { writeSls } from "./sls.ts";

/** An installer's SLS, once for all its projects. */
export const emitInstaller = onceFor(({ name, sls, definition, data }: InstallerModel): readonly Artifact[] =>
  sls.map((one) => ({
    path: `salt/makina-states/projects/2/${name}/${one.name}.sls`,
    content: writeSls(one, { definition, data }),
    definition,
  })),
);
