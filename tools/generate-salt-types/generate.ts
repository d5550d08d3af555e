import { catalogue } from "./catalogue.ts";
import { type Curated, readCurated, sharedTypes } from "./curated.ts";
import { factsText } from "./facts.ts";
import type { Catalogues } from "./members.ts";
import type { RawRelease } from "./read.ts";
import { shape, subjectsOf } from "./shape.ts";
import { fileText, type Origins, type SourceFile } from "./source.ts";

/** The releases of which states are typed, oldest first; `tools/setup` installs exactly their pinned versions. */
export const RELEASES = ["3006", "3007", "3008"] as const;

/** Path below `src/salt/generated` → text. */
export type Files = ReadonlyMap<string, string>;

/** What one run works on: the facts of each release, and what is curated for the states of Salt. */
export interface Input {
  readonly catalogues: Catalogues;
  readonly curated: Curated;
}

/** Sorts what was read of each release (`"3008"` → facts), with the curated types of this clone. */
export function input(raw: ReadonlyMap<string, RawRelease>): Input {
  const catalogues = new Map([...raw].map(([release, facts]) => [release, catalogue(release, facts)] as const));
  return { catalogues, curated: curatedFor(SALT) };
}

/** The curated interfaces of Salt's own states, or of those of the pack. */
export function curatedFor(whose: RegExp): Curated {
  return new Map([...readCurated()].filter(([name]) => whose.test(name)));
}

export const PACK = /^McProject/;
const SALT = /^(?!McProject)/;

/** The committed files; the same input gives the same bytes. */
export function committedFiles({ catalogues, curated }: Input): Files {
  const sources = shape(catalogues, curated);
  const from = origins(sources);
  return new Map([
    ...sources.map((source) => [source.path, fileText(source, from)] as const),
    ["facts.json", factsText(subjectsOf(catalogues, curated))],
  ]);
}

/** Where each type name comes from, relative to `src/salt`. */
export function origins(sources: readonly SourceFile[]): Origins {
  const found = new Map([["Arg", "argument.ts"]]);
  ["State", "CommandState"].forEach((name) => found.set(name, "state.ts"));
  ["Value", "Scalar", "Mapping", "OneOrMany"].forEach((name) => found.set(name, "values.ts"));
  sharedTypes().forEach((name) => found.set(name, "curated/types.ts"));
  for (const { path, interfaces } of sources) {
    interfaces.forEach(({ name }) => found.set(name, `generated/${path}`));
  }
  return found;
}
