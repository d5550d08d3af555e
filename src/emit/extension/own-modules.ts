import type { Artifact, Model, ProjectModel } from "../../model/model.ts";
import { loaderKinds } from "./kinds.ts";

/**
 * The modules that projects bring, under the names that they have on a host (salt-ext/…/engine/wiring.py): with the project's name in
 * front, and without it where no other project brings another module of that name.
 */
export function ownModules({ projects }: Model): Artifact[] {
  const prefixed = projects.flatMap((project) =>
    modulesOf(project).map((module) => ({ ...module, path: `${module.kind}/${prefixOf(project)}_${module.file}` })),
  );
  const plain = new Map<string, Artifact | undefined>();
  for (const module of projects.flatMap(modulesOf)) {
    const path = `${module.kind}/${module.file}`;
    const isAnother = plain.has(path) && String(plain.get(path)?.content) !== String(module.content);
    plain.set(path, isAnother ? undefined : { ...module, path });
  }
  const named = [...plain.values()].filter((module) => module !== undefined);
  return [...prefixed, ...named].map(({ path, content, definition }) => ({ path, content, definition }));
}

interface OwnModule extends Artifact {
  readonly kind: string;
  readonly file: string;
}

function modulesOf({ files, definition }: ProjectModel): OwnModule[] {
  return files.flatMap(({ path, content }) => {
    const [directory = "", file = "", ...deeper] = path.split("/");
    const kind = loaderKinds[directory];
    const isModule = /^[A-Za-z_]\w*\.py$/.test(file) && file !== "__init__.py" && deeper.length === 0;
    return kind === undefined || !isModule ? [] : [{ path, kind, file, content, definition }];
  });
}

/** As `module_prefix` of the engine (names.py). */
const prefixOf = ({ name }: ProjectModel): string => name.replaceAll("-", "_");
