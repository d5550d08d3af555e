import type { Catalogue, StateFunction } from "./catalogue.ts";
import type { Curated, CuratedMember } from "./curated.ts";
import { type Sighting, typeText } from "./kinds.ts";
import type { RawArgument } from "./read.ts";
import { type Member, pascal } from "./source.ts";

/** Release (`"3008"`) → its state functions. */
export type Catalogues = ReadonlyMap<string, Catalogue>;

/**
 * Arguments of every state, read by Salt's state compiler itself (`STATE_INTERNAL_KEYWORDS` in salt/state.py). The
 * few functions that name one in their signature take the same from there, so their interfaces leave it out.
 */
export const GLOBAL = new Set(
  "check_cmd creates failhard fire_event listen onchanges onfail onlyif order parallel prereq require retry unless use watch"
    .split(" ")
    .flatMap((word) => [word, `${word}_in`, `${word}_any`]),
);

const NO_KEYWORD = new Set(["kwargs", "args", "note", "example", "usage", "name"]);

/** What all releases tell of one function: the sightings of its arguments, and its curated types. */
export interface Subject {
  readonly id: string;
  readonly functions: ReadonlyMap<string, StateFunction>;
  readonly curated: Curated;
}

/** The members of the argument interface of a function in one release, sorted by name. */
export function membersOf(subject: Subject, release: string): Member[] {
  const fun = subject.functions.get(release);
  if (fun === undefined) {
    return [];
  }
  const named = fun.args.filter((arg) => arg.name !== "name" && !GLOBAL.has(arg.name));
  const members = named.map((arg) => argumentMember(subject, { arg, release }));
  const known = knownExtras(subject, release).map((extra) => extraMember(subject.id, extra));
  const open = fun.extra && !isClosed(subject) ? [OPEN] : [];
  return [...members, ...known, ...open].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where Salt takes any keyword and does not document which, they are given together under this name. */
export const KWARGS = "**kwargs";

const OPEN: Member = {
  name: KWARGS,
  optional: true,
  type: "Readonly<Record<string, Arg<Value>>>",
  comment: "Further keywords; Salt takes any here.",
};

function argumentMember(subject: Subject, { arg, release }: { arg: RawArgument; release: string }): Member {
  const curated = curatedMembers(subject, release).find((member) => member.name === arg.name);
  const type = curated?.type ?? typeText(sightings(subject, arg.name));
  const shown = defaultText(arg);
  return {
    name: arg.name,
    optional: arg.required !== true,
    type: `Arg<${type}>`,
    about: `${subject.id}:${arg.name}`,
    ...(shown === undefined ? {} : { comment: `@default ${shown}` }),
  };
}

/** The default as TSDoc shows it; none for `None`, which says no more than that the argument is optional. */
function defaultText(arg: RawArgument): string | undefined {
  if (arg.expression !== undefined) {
    return arg.expression;
  }
  return arg.required || arg.default === null ? undefined : JSON.stringify(arg.default).replaceAll("*/", "*\\/");
}

function sightings({ functions }: Subject, name: string): Sighting[] {
  return [...functions.values()].flatMap((fun) =>
    fun.args.filter((arg) => arg.name === name).map((arg) => ({ fun, arg })),
  );
}

/** The curated members of a function in one release: `FileManaged` and `FileManaged3008`. */
export function curatedMembers({ id, curated }: Subject, release: string): CuratedMember[] {
  return ["", release].flatMap((suffix) => curated.get(`${pascal(id)}${suffix}`) ?? []);
}

/** The curated keywords of a function that takes any: `CmdRunExtras`, `CmdRunExtras3008`. */
export function curatedExtras({ id, curated }: Subject, release: string): CuratedMember[] {
  return ["", release].flatMap((suffix) => curated.get(`${pascal(id)}Extras${suffix}`) ?? []);
}

function isClosed({ id, curated }: Subject): boolean {
  return curated.has(pascal(id)) || curated.has(`${pascal(id)}Extras`);
}

/** The keywords beyond the signature that are known, by curation or else by the documentation. */
export function knownExtras(subject: Subject, release: string): CuratedMember[] {
  const fun = subject.functions.get(release);
  if (fun === undefined || !fun.extra) {
    return [];
  }
  if (isClosed(subject)) {
    return curatedExtras(subject, release);
  }
  const names = Object.keys(fun.documented.others).filter((name) => !NO_KEYWORD.has(name) && !GLOBAL.has(name));
  return names.map((name) => ({ name, type: extraType(subject, name) }));
}

function extraType({ functions }: Subject, name: string): string {
  const arg: RawArgument = { name, evidence: [] };
  const seen = [...functions.values()].filter((fun) => name in fun.documented.others);
  return typeText(seen.map((fun) => ({ fun, arg })));
}

function extraMember(id: string, { name, type }: CuratedMember): Member {
  const index = name.startsWith("[");
  return { name, optional: !index, type: `Arg<${type}>`, about: `${id}:${name}` };
}
