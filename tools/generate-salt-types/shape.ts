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
    functions: new Map(
      [...catalogues].flatMap(([release, all]) => {
        const fun = all.get(id);
        return fun ? [[release, fun] as const] : [];
      }),
    ),
  }));
}

/** The states whose name is a command line: authors give it as one. */
const COMMANDS = new Set([
  "cmd.run",
  "cmd.wait",
  "cmd.watch",
  "cron.present",
  "cron.absent",
  "mc_project.command_check",
  "mc_project.dumped",
  "mc_project.loaded",
  "mc_project.periodic",
]);

/** What a table of functions says of one that takes these arguments. */
export function tableType(id: string, args: string): string {
  return COMMANDS.has(id) ? `CommandState<${args}>` : `State<${args}>`;
}

interface ModuleInput {
  readonly name: string;
  readonly functions: readonly Subject[];
  readonly releases: readonly string[];
}

interface Built {
  readonly name: string;
  readonly file: SourceFile;
  readonly versions: Versions;
}

function moduleFile({ name, functions, releases }: ModuleInput): Built {
  const arguments_ = functions.map((subject) => ({ subject, versions: argumentInterfaces(subject) }));
  const perRelease = releases.flatMap((release) => {
    const members = arguments_.flatMap(({ subject, versions }): Member[] => {
      const type = versions.types.get(release);
      const member = { name: subject.id.slice(name.length + 1), optional: false, about: subject.id };
      const common = tableType(subject.id, versions.base);
      return type === undefined ? [] : [{ ...member, type: tableType(subject.id, type), common }];
    });
    return members.length > 0 ? [[release, members] as const] : [];
  });
  const table = versionsOf(`${pascal(name)}States`, new Map(perRelease), {
    comment: `State functions of \`${name}\`.`,
    kind: "table",
  });
  const interfaces = [...arguments_.flatMap(({ versions }) => versions.interfaces), ...table.interfaces];
  return { name, versions: table, file: { path: `modules/${name}.ts`, interfaces } };
}

function argumentInterfaces(subject: Subject): Versions {
  const perRelease = new Map([...subject.functions.keys()].map((release) => [release, membersOf(subject, release)]));
  const comment = `Arguments of \`${subject.id}\`, besides its name.`;
  return versionsOf(pascal(subject.id), perRelease, { comment, kind: "arguments" });
}

/** A module in one file: its argument interfaces, then the tables of its functions. */
interface Versions {
  readonly interfaces: readonly Interface[];
  /** The interface with what all releases have in common. */
  readonly base: string;
  /** Release → the name of its interface. */
  readonly types: ReadonlyMap<string, string>;
}

type Style = Pick<Interface, "comment" | "kind">;

/** One interface with what all releases have; one more, which extends it, for each release that differs from that. */
function versionsOf(name: string, perRelease: ReadonlyMap<string, readonly Member[]>, style: Style): Versions {
  const shared = common([...perRelease]);
  const names = new Set(shared.map((member) => member.name));
  const interfaces: Interface[] = [{ name, ...style, members: shared }];
  const types = new Map<string, string>();
  for (const [release, members] of perRelease) {
    const own = members.filter((member) => !shared.some((other) => sameMember(other, member)));
    types.set(release, own.length > 0 ? `${name}${release}` : name);
    if (own.length > 0) {
      interfaces.push({
        name: `${name}${release}`,
        base: name,
        kind: style.kind ?? "table",
        members: own,
        overrides: names,
      });
    }
  }
  return { interfaces, base: name, types };
}

const sameMember = (a: Member, b: Member): boolean =>
  a.name === b.name && a.optional === b.optional && a.type === b.type && a.comment === b.comment;

/** The members of all releases, each as the weakest of them: optional where one has it so, without differing comments. */
function common(perRelease: readonly (readonly [string, readonly Member[]])[]): Member[] {
  const [first, ...others] = perRelease.map(([, members]) => members);
  return (first ?? []).flatMap((member) => {
    const found = others.map((members) => members.find((other) => other.name === member.name));
    const all = [member, ...found.filter((other) => other !== undefined)];
    return all.length === perRelease.length ? [weakest(all)] : [];
  });
}

function weakest(members: readonly Member[]): Member {
  const [first] = members;
  if (first === undefined || members.every((member) => sameMember(member, first))) {
    return first as Member;
  }
  const { comment, ...rest } = first;
  const type = new Set(members.map((member) => member.type)).size > 1 && first.common ? first.common : first.type;
  const same = members.every((member) => member.comment === comment);
  return {
    ...rest,
    type,
    optional: members.some((member) => member.optional),
    ...(same && comment ? { comment } : {}),
  };
}

/** `states-common.ts` with what all releases have, and `states-<release>.ts`, which extends it. */
function tables(built: readonly Built[], releases: readonly string[]): SourceFile[] {
  const perRelease = releases.map((release): [string, Member[]] => [
    release,
    built.flatMap(({ name, versions }) => {
      const type = versions.types.get(release);
      return type === undefined ? [] : [{ name, optional: false, type, common: versions.base, about: name }];
    }),
  ]);
  const comment = "State modules that all releases have, with the functions and arguments that all of them have.";
  const { interfaces } = versionsOf("States", new Map(perRelease), { comment, kind: "table" });
  return interfaces.map((one) => ({
    path: one.base === undefined ? "states-common.ts" : `states-${one.name.slice("States".length)}.ts`,
    interfaces: [
      {
        ...one,
        name: one.base === undefined ? "StatesCommon" : one.name,
        ...(one.base ? { base: "StatesCommon" } : {}),
      },
    ],
  }));
}
