import { withoutExample } from "../../src/render/docstring.ts";
import { documentation, type StateFunction } from "./catalogue.ts";
import { hoverText } from "./comment.ts";
import type { Input } from "./generate.ts";
import type { Catalogues } from "./members.ts";
import { shape } from "./shape.ts";
import { type Interface, type Member, memberText, type SourceFile } from "./source.ts";

const NOTICE = `// Salt's documentation for editors, made by tools/generate-salt-types from the Salt that is installed on this machine.
// Never committed: the text is Salt's.
export {};
`;

/**
 * The text of `src/salt/docs.generated.d.ts`: it fills the `…Docs` interfaces that the committed ones extend. The types
 * refer to the committed members, or are `unknown` below a member that has its type itself: text that is older than the
 * committed files never contradicts them.
 */
export function docsText({ catalogues, curated }: Input, committed?: Committed): string {
  const sources = shape(catalogues, curated).map((source) => (committed ? fitted(source, committed) : source));
  return [NOTICE, ...sources.map((source) => augmentation(source, catalogues))]
    .filter((text) => text !== "")
    .join("\n");
}

/** The text of a committed file below `src/salt/generated`; undefined when there is none. */
export type Committed = (path: string) => string | undefined;

/** Only what the committed interfaces have: of a release that is not installed here, not all keywords are remembered. */
function fitted(source: SourceFile, committed: Committed): SourceFile {
  const parts = (committed(source.path) ?? "").split(/^export interface /m);
  const bodies = new Map(parts.map((part) => [/^\w+/.exec(part)?.[0] ?? "", part]));
  const has = (one: Interface, member: Member): boolean => {
    const body = bodies.get(one.kind === "arguments" ? `${one.name}Args` : one.name) ?? "";
    return body.includes(`\n  readonly ${member.name}`) || body.includes(`\n  readonly ${JSON.stringify(member.name)}`);
  };
  return {
    ...source,
    interfaces: source.interfaces.map((one) => ({ ...one, members: one.members.filter((member) => has(one, member)) })),
  };
}

function augmentation(source: SourceFile, catalogues: Catalogues): string {
  const texts = source.interfaces.map((one) => documented(one, catalogues)).filter((text) => text !== "");
  return texts.length === 0 ? "" : `declare module "./generated/${source.path}" {\n${texts.join("")}}\n`;
}

function documented(one: Interface, catalogues: Catalogues): string {
  const members = one.members.flatMap((member): Member[] => {
    const text = member.about === undefined ? "" : hoverText(textAbout(member.about, catalogues));
    if (text === "" || (one.kind === "arguments" && one.overrides?.has(member.name))) {
      return [];
    }
    const type =
      one.kind === "arguments" ? `Exclude<${one.name}Args[${JSON.stringify(member.name)}], undefined>` : "unknown";
    return [{ ...member, type, comment: [text, member.comment].filter(Boolean).join("\n\n") }];
  });
  return members.length === 0 ? "" : `interface ${one.name}Docs {\n${members.map(memberText).join("")}}\n`;
}

/** What the newest release that documents it says of `file.managed` or `file.managed:user`. */
function textAbout(about: string, catalogues: Catalogues): string {
  const [id = "", arg] = about.split(":");
  const texts = [...catalogues.values()].flatMap((catalogue) => {
    const fun = catalogue.get(id);
    return fun ? [arg === undefined ? functionText(fun) : documentation(fun, arg).text] : [];
  });
  return texts.filter((text) => text !== "").at(-1) ?? "";
}

/** The docstring without the arguments, which stand at their own members; `name` has no member. */
function functionText(fun: StateFunction): string {
  const name = documentation(fun, "name").text;
  return [withoutExample(fun.documented.text), name && `**name**: ${name}`].filter((part) => part !== "").join("\n\n");
}
