import nunjucks from "nunjucks";
import { NotPreviewed, TemplateFailure } from "./errors.ts";
import { operatorFilters, saltFilters } from "./filters.ts";
import { type Node, pythonMeaning } from "./meaning.ts";

/** The parts of nunjucks that its types leave out. */
interface Internals {
  readonly parser: { parse(text: string): Node };
  readonly compiler: { readonly Compiler: new (name: string, throwOnUndefined: boolean) => Compiler };
  readonly Template: new (source: object, environment: nunjucks.Environment) => nunjucks.Template;
}
interface Compiler {
  compile(tree: unknown): void;
  getCode(): string;
}
const { parser, compiler, Template } = nunjucks as unknown as Internals;

const environment = new nunjucks.Environment(null, { autoescape: false, throwOnUndefined: true });
for (const [name, filter] of Object.entries({ ...saltFilters, ...operatorFilters }))
  environment.addFilter(name, filter);

/**
 * Renders the part of Jinja that corpus emits, with Python's meaning of truth, equality and texts.
 *
 * @throws NotPreviewed for what nunjucks cannot do (`do`, methods, slices, Salt's other filters) and for what only a minion knows
 * @throws TemplateFailure when the template is wrong: what it names is not there, or of another kind
 */
export function renderJinja(text: string, context: Readonly<Record<string, unknown>>): string {
  const compiled = new compiler.Compiler("sls", true);
  try {
    compiled.compile(pythonMeaning(parser.parse(decodeEscapes(text))));
  } catch (error) {
    throw new NotPreviewed(firstLine(error));
  }
  // nunjucks makes JavaScript of a template, and runs it as this does.
  // oxlint-disable-next-line typescript/no-implied-eval
  const properties = (new Function(compiled.getCode()) as () => object)();
  try {
    return new Template({ type: "code", obj: properties }, environment).render(context);
  } catch (error) {
    throw failureOf(error);
  }
}

/** Every tag of Jinja with the strings in it; `\u0085` in one is a character to Jinja, and letters to nunjucks. */
function decodeEscapes(text: string): string {
  const tag = /\{([{%])(?:"(?:[^"\\]|\\.)*"|[^"])*?[}%]\}/g;
  const decode = (escape: string) =>
    escape.length === 2 ? escape : String.fromCodePoint(Number.parseInt(escape.slice(2), 16));
  return text.replaceAll(tag, (found) => found.replaceAll(/\\(?:u[0-9a-f]{4}|U[0-9a-f]{8}|.)/g, decode));
}

function failureOf(error: unknown): Error {
  const cause = (error as { readonly cause?: unknown }).cause;
  if (cause instanceof NotPreviewed) return cause;
  const text = error instanceof Error ? error.message : String(error);
  const message = text
    .replaceAll(/\(unknown path\)(?: \[Line \d+, Column \d+\])?|^Template render error:|\s+/gm, " ")
    .trim();
  const unknown = /NotPreviewed: (.*)$|filter not found: (\w+)/.exec(message);
  if (unknown !== null) return new NotPreviewed(unknown[1] ?? `the filter ${unknown[2] ?? ""}`);
  const line = /\[Line (\d+)/.exec(text)?.[1];
  return new TemplateFailure(message.replace(/^(?:Type)?Error: /, ""), line === undefined ? undefined : Number(line));
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ").trim();
