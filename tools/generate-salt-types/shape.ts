import type { Curated } from "./curated.ts";
import { type Catalogues, membersOf, type Subject } from "./members.ts";
import { type Interface, type Member, pascal, type SourceFile } from "./source.ts";

/** All committed TypeScript: one file per state module, and one table of modules per release. */
export function shape(catalogues: Catalogues, curated: Curated): SourceFile[] {
  const subjects = subjectsOf(catalogues, curated);
  const modules = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const module = subject.id.slice(0, subject.id.indexOf("."));
    modules.set(module, [...(modules.get(module) ?? []), subject]);
  }
  const releases = [...catalogues.keys()];
  const built = [...modules].map(([name, functions]) => moduleFile({ name, functions, releases }));
  return [...built.map(({ file }) => file), ...tables(built, releases)];
}

/** Every function of any release, sorted by name, with its facts in each. */
export function subjectsOf(catalogues: Catalogues, curated: Curated): Subject[] {
  const ids = new Set([...catalogues.values()].flatMap((catalogue) => [...catalogue.keys()]));
  return [...ids].sort().map((id) => ({
    id,
    curated,
    functions: new Map([...catalogues].flatMap(([release, all]) => {
      const fun = all.get(id);
      return fun ? [[release, fun] as const] : [];
    })),
  }));
}

interface ModuleInput {
  readonly name: string;
  readonly functions: readonly Subject[];
  readonly releases: readonly string[];
}

interface Built {
  readonly name: string;
  readonly file: SourceFile;
  /** Release → the interface that holds the module's functions. */
  readonly types: ReadonlyMap<string, string>;
}

function moduleFile({ name, functions, releases }: ModuleInput): Built {
  const arguments_ = functions.map((subject) => argumentInterfaces(subject));
  const perRelease = new Map(
    releases.map((release) => [
      release,
      functions.flatMap((subject, index): Member[] => {
        const type = arguments_[index]?.types.get(release);
        const fun = subject.id.slice(name.length + 1);
        return type === undefined ? [] : [{ name: fun, optional: false, type, about: subject.id }];
      }),
    ]),
  );
  const table = versions(`${pascal(name)}States`, present(perRelease), `State functions of \`${name}\`.`);
  const interfaces = [...arguments_.flatMap((built) => built.interfaces), ...table.interfaces];
  return { name, types: table.types, file: { path: `modules/${name}.ts`, interfaces } };
}

function present(members: ReadonlyMap<string, Member[]>): Map<string, Member[]> {
  return new Map([...members].filter(([, list]) => list.length > 0));
}

function argumentInterfaces(subject: Subject): Versions {
  const perRelease = new Map([...subject.functions.keys()].map((release) => [release, membersOf(subject, release)]));
  return versions(pascal(subject.id), perRelease, `Arguments of \`${subject.id}\`, besides its name.`);
}

interface Versions {
  readonly interfaces: readonly Interface[];
  /** Release → the name of its interface. */
  readonly types: ReadonlyMap<string, string>;
}

/** One interface with what all releases share; one more for each release that has more than that. */
function versions(name: string, perRelease: ReadonlyMap<string, Member[]>, comment: string): Versions {
  const lists = [...perRelease.values()];
  const same = (a: Member) => (b: Member) => a.name === b.name && signature(a) === signature(b);
  const shared = (lists[0] ?? []).filter((member) => lists.every((list) => list.some(same(member))));
  const interfaces: Interface[] = [{ name, comment, members: shared }];
  const types = new Map<string, string>();
  for (const [release, members] of perRelease) {
    const own = members.filter((member) => !shared.some(same(member)));
    types.set(release, own.length > 0 ? `${name}${release}` : name);
    if (own.length > 0) {
      interfaces.push({ name: `${name}${release}`, base: name, members: own });
    }
  }
  return { interfaces, types };
}

function signature({ optional, type, comment }: Member): string {
  return JSON.stringify([optional, type, comment]);
}

/** `states-common.ts` with the modules that are the same in all releases, and `states-<release>.ts`. */
function tables(built: readonly Built[], releases: readonly string[]): SourceFile[] {
  const member = ({ name }: Built, type: string): Member => ({ name, optional: false, type, about: name });
  const isCommon = ({ types }: Built): boolean => types.size === releases.length && new Set(types.values()).size === 1;
  const common = built.filter(isCommon).map((module) => member(module, [...module.types.values()][0] ?? ""));
  const shared: SourceFile = {
    path: "states-common.ts",
    interfaces: [{ name: "StatesCommon", comment: "State modules that are the same in all releases.", members: common }],
  };
  return [shared, ...releases.map((release) => table(release))];

  function table(release: string): SourceFile {
    const own = built.filter((module) => !isCommon(module) && module.types.has(release));
    const members = own.map((module) => member(module, module.types.get(release) ?? ""));
    const comment = `State modules of Salt ${release}: module → function → arguments.`;
    const states: Interface = { name: `States${release}`, base: "StatesCommon", comment, members };
    return { path: `states-${release}.ts`, interfaces: [states] };
  }
}
