import type { Artifact, Model } from "../model/model.ts";
import { emitExtension } from "./extension/index.ts";
import { emitHost } from "./host.ts";
import { emitInstaller } from "./installer.ts";
import { emitPack } from "./pack.ts";
import { emitProject } from "./project.ts";
import { emitReadme } from "./readme.ts";
import { emitSalt } from "./salt.ts";

/** Every file of the tree, sorted by path. Pure: same model, same bytes. */
export function emit(model: Model): Artifact[] {
  const artifacts = [
    ...emitHost(),
    ...emitPack(model),
    ...emitExtension(model),
    ...model.installers.flatMap(emitInstaller),
    ...model.projects.flatMap(emitProject),
    ...(model.salt === undefined ? [] : emitSalt(model.salt)),
    emitReadme(model),
  ];
  return artifacts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

export { emitProject };
