import path from "node:path";

/** One member of an interface to be written. */
export interface Member {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  /** The type that stands for all releases, where each has its own. */
  readonly common?: string;
  /** The committed comment, of our own words. */
  readonly comment?: string;
  /** Names the documentation of Salt that belongs here, `file.managed` or `file.managed:user`. */
  readonly about?: string;
}

/** One interface to be written. */
export interface Interface {
  readonly name: string;
  readonly comment?: string;
  readonly base?: string;
  readonly members: readonly Member[];
  /**
   * How documentation finds its way to the members, which a second declaration of an interface cannot bring: of several
   * declarations of a member, TypeScript 7 shows the comment of the first. Both ways leave an empty `<name>Docs`, which
   * docs.generated.d.ts fills.
   *
   * `arguments`: the members, with their own comments, stand in `<name>Args`, and the interface extends `<name>Docs`
   * before it, so that a member is found there first. `table`: the members have no comments of their own, so that the
   * one of the same member in `<name>Docs` is shown.
   */
  readonly kind?: "arguments" | "table";
  /** Names of members that `base` has in another way: they stand in the interface itself. */
  readonly overrides?: ReadonlySet<string>;
}

/** One TypeScript file to be written, without its imports. */
export interface SourceFile {
  /** Relative to `src/salt/generated`, with `/`. */
  readonly path: string;
  readonly interfaces: readonly Interface[];
}

/** Type name → the module that exports it, relative to `src/salt`. */
export type Origins = ReadonlyMap<string, string>;

export const NOTICE =
  "// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.\n";

/** The text of one generated file: notice, imports, interfaces. */
export function fileText(file: SourceFile, origins: Origins): string {
  const body = file.interfaces.map(interfaceText).join("\n");
  const own = new Set(file.interfaces.map(({ name }) => name));
  const head = imports(
    usedTypes(body).filter((name) => !own.has(name)),
    { origins, from: `generated/${file.path}` },
  );
  return `${NOTICE}${head}${head && "\n"}${body}`;
}

/** The capitalised names in a text of interfaces, sorted; those in comments and strings do not count. */
export function usedTypes(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/"[^"\n]*"/g, "");
  return [...new Set([...code.matchAll(/\b[A-Z]\w*/g)].map(([name]) => name))].sort();
}

/** The import lines for the given types, as the file `from` (relative to `src/salt`) needs them. */
export function imports(names: readonly string[], { origins, from }: { origins: Origins; from: string }): string {
  const byModule = new Map<string, string[]>();
  for (const name of names) {
    const module = origins.get(name);
    if (module !== undefined) {
      byModule.set(module, [...(byModule.get(module) ?? []), name]);
    }
  }
  const lines = [...byModule].map(([module, list]) => [relative(from, module), list.join(", ")] as const);
  lines.sort(([a], [b]) => (a < b ? -1 : 1));
  return lines.map(([module, list]) => `import type { ${list} } from "${module}";\n`).join("");
}

function relative(from: string, module: string): string {
  const found = path.posix.relative(path.posix.dirname(from), module);
  return found.startsWith(".") ? found : `./${found}`;
}

/** The text of an interface, and of those that its documentation needs. */
export function interfaceText(one: Interface): string {
  const { name, base, members, overrides } = one;
  if (one.kind === undefined || members.length === 0) {
    return plainText(one, base === undefined ? [] : [base]);
  }
  const bases = base === undefined ? [] : [base];
  const docs = plainText({ name: `${name}Docs`, members: [] }, []);
  if (one.kind === "table") {
    return `${docs}\n${plainText(one, [`${name}Docs`, ...bases])}`;
  }
  const own = members.filter((member) => overrides?.has(member.name));
  const rest = members.filter((member) => !own.includes(member));
  const args = plainText({ name: `${name}Args`, members: rest }, []);
  return `${docs}\n${args}\n${plainText({ ...one, members: own }, [`${name}Docs`, `${name}Args`, ...bases])}`;
}

function plainText({ name, comment, members }: Interface, bases: readonly string[]): string {
  const parents = bases.length > 0 ? ` extends ${bases.join(", ")}` : "";
  const head = `${comment ? `/** ${comment} */\n` : ""}export interface ${name}${parents} {`;
  return members.length === 0 ? `${head}}\n` : `${head}\n${members.map(memberText).join("")}}\n`;
}

export function memberText({ name, optional, type, comment }: Member): string {
  const note = comment ? `${commentText(comment)}\n` : "";
  return `${note}  readonly ${propertyName(name)}${optional ? "?" : ""}: ${type};\n`;
}

function commentText(text: string): string {
  const lines = text.split("\n");
  return lines.length === 1
    ? `  /** ${text} */`
    : `  /**\n${lines.map((line) => `   * ${line}`.trimEnd()).join("\n")}\n   */`;
}

function propertyName(name: string): string {
  return /^\w+$/.test(name) || name.startsWith("[") ? name : JSON.stringify(name);
}

/** `postgres_user.present` → `PostgresUserPresent`. */
export function pascal(id: string): string {
  return id.replace(/(?:^|[._-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}
