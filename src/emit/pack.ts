import { type Artifact, type InstallerModel, isUndo, type Json, type Model, type PackFile } from "../model/model.ts";
import { renderPython } from "../render/template.ts";
import { onceFor } from "../support/once-for.ts";

/** Where the parts of the pack's source go: what Salt syncs to minions, and the runners of the ops master. */
const places: readonly (readonly [string, string])[] = [
  ["modules/", "salt/_modules/"],
  ["states/", "salt/_states/"],
  ["grains/", "salt/_grains/"],
  ["utils/", "salt/_utils/"],
  ["engine/", "salt/_utils/corpus_engine/"],
  ["macros/", "salt/makina-states/"],
  ["runners/", "mastersalt/salt/_runners/"],
];

/** The one template of the pack: what the compiler knows and the engine must know too. */
const template = "engine/pack.py";

/** The extension pack, copied from its source, as directories of file_roots. */
export function emitPack(model: Model): Artifact[] {
  return packTexts(model).flatMap(({ path, content }) => {
    const place = places.find(([from]) => path.startsWith(from));
    if (place === undefined) return [];
    const [from, to] = place;
    // Salt takes every file of _modules for a module: packages' __init__.py belong to the pip-installable form alone.
    if (path === `${from}__init__.py` && from !== "engine/") return [];
    return [{ path: to + path.slice(from.length), content, definition: "corpus" }];
  });
}

/** The sources of the pack, with what the compiler knows. Both of its forms ask. */
export const packTexts = onceFor(({ pack, version, installers }: Model): readonly PackFile[] =>
  pack.map(({ path, content }) =>
    path === template
      ? { path, content: renderPython(content, { packVersion: version, installers: installersOf(installers) }) }
      : { path, content },
  ),
);

/** What the engine knows of installers (engine/pack.py). */
export function installersOf(installers: readonly InstallerModel[]): Json {
  return Object.fromEntries(
    installers.map(({ name, data, settings, steps, sls }) => [
      name,
      {
        data,
        ...(Object.keys(settings).length === 0 ? {} : { settings }),
        steps,
        procedures: sls
          .map((one) => one.name)
          .filter((one) => !steps.includes(one) && !isUndo(one) && one !== "healthcheck"),
      },
    ]),
  );
}
