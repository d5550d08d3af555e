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
}

/** One TypeScript file to be written, without its imports. */
export interface SourceFile {
  /** Relative to `src/salt/generated`, with `/`. */
  readonly path: string;
  readonly interfaces: readonly Interface[];
}

/** Type name → the module that exports it, relative to `src/salt`. */
export type Origins = ReadonlyMap<string, string>;

export const NOTICE = "// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.\n";

/** The text of one generated file: notice, imports, interfaces. */
export function fileText(file: SourceFile, origins: Origins): string {
  const body = file.interfaces.map(interfaceText).join("\n");
  const own = new Set(file.interfaces.map(({ name }) => name));
  const up = "../".repeat(file.path.split("/").length);
  return `${NOTICE}${imports(body, { origins, own, up })}\n${body}`;
}

interface ImportContext {
  readonly origins: Origins;
  readonly own: ReadonlySet<string>;
  /** From the importing file up to `src/salt`. */
  readonly up: string;
}

/** The import lines for the names that a text uses. */
export function imports(text: string, { origins, own, up }: ImportContext): string {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/"[^"\n]*"/g, "");
  const used = new Set([...code.matchAll(/\b[A-Z]\w*/g)].map(([name]) => name));
  const byModule = new Map<string, string[]>();
  for (const name of [...used].filter((word) => !own.has(word)).sort()) {
    const module = origins.get(name);
    if (module !== undefined) {
      byModule.set(module, [...(byModule.get(module) ?? []), name]);
    }
  }
  const lines = [...byModule].sort(([a], [b]) => (a < b ? -1 : 1));
  return lines.map(([module, names]) => `import type { ${names.join(", ")} } from "${up}${module}";\n`).join("");
}

export function interfaceText({ name, comment, base, members }: Interface): string {
  const head = `${comment ? `/** ${comment} */\n` : ""}export interface ${name}${base ? ` extends ${base}` : ""} {`;
  return members.length === 0 ? `${head}}\n` : `${head}\n${members.map(memberText).join("")}}\n`;
}

export function memberText({ name, optional, type, comment }: Member): string {
  const note = comment ? `${commentText(comment)}\n` : "";
  return `${note}  readonly ${propertyName(name)}${optional ? "?" : ""}: ${type};\n`;
}

function commentText(text: string): string {
  const lines = text.split("\n");
  return lines.length === 1 ? `  /** ${text} */` : `  /**\n${lines.map((line) => `   * ${line}`.trimEnd()).join("\n")}\n   */`;
}

function propertyName(name: string): string {
  return /^\w+$/.test(name) || name.startsWith("[") ? name : JSON.stringify(name);
}

/** `postgres_user.present` → `PostgresUserPresent`. */
export function pascal(id: string): string {
  return id.replace(/(?:^|[._-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}
