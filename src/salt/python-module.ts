/** A module of Salt's loader, as its source says it. */
export interface PythonModule {
  /** What its functions are called by: `__virtualname__`, else the name of its file. */
  readonly name: string;
  readonly docstring: string | undefined;
  /** Those that the loader shows: all without `_`, or what `__load__` names. */
  readonly functions: readonly PythonFunction[];
}

/** A public function. */
export interface PythonFunction {
  readonly name: string;
  readonly line: number;
  /** Its parameters on one line, without the parentheses. */
  readonly parameters: string;
  readonly docstring: string | undefined;
}

/**
 * Reads what people need to know of a module from its source, as far as that is written as Salt's modules are: functions at the left
 * margin, docstrings in three quotes.
 * @param fileName without `.py`
 */
export function readPythonModule(source: string, fileName: string): PythonModule {
  const [, name = fileName] = /^__virtualname__ = ["'](\w+)["']/m.exec(source) ?? [];
  const [, , docstring] = /^(?:#[^\n]*\n|\s*\n)*[rRuU]?("""|''')([\s\S]*?)\1/.exec(source) ?? [];
  const [, loaded] = /^__load__ = [[(]([^)\]]*)/m.exec(source) ?? [];
  const shown = loaded?.match(/\w+/g);
  const functions = functionsOf(source).filter((one) => shown?.includes(one.name) ?? true);
  return { name, docstring: docstring === undefined ? undefined : dedent(docstring), functions };
}

function functionsOf(source: string): PythonFunction[] {
  return [...source.matchAll(/^def ([A-Za-z]\w*)\s*\(/gm)].map(({ 0: head, 1: name = "", index }) => {
    const end = closingParenthesis(source, index + head.length);
    // Up to the next thing at the left margin, so that a function without a docstring does not take the next one's.
    const [body = ""] = /^[\s\S]*?(?=\n[^\s#)]|$(?![\s\S]))/.exec(source.slice(end + 1)) ?? [];
    const [, , docstring] = /^[^\n]*:\s*(?:#[^\n]*)?\n\s+[rRuU]?("""|''')([\s\S]*?)\1/.exec(body) ?? [];
    return {
      name,
      line: source.slice(0, index).split("\n").length,
      parameters: parametersOf(source.slice(index + head.length, end)),
      docstring: docstring === undefined ? undefined : dedent(docstring),
    };
  });
}

const parametersOf = (text: string): string =>
  text
    .replaceAll(/\s#[^\n"']*$/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/,$/, "");

/** Where the parenthesis that is open at a position is closed; texts among the defaults are skipped. */
function closingParenthesis(source: string, from: number): number {
  let depth = 1;
  for (const { 0: token, index } of source
    .slice(from)
    .matchAll(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*|[()]/g)) {
    depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    if (depth === 0) return from + index;
  }
  return source.length;
}

/** A docstring without the indentation that all its lines but the first share. */
function dedent(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  const margins = rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  return [first.trimStart(), ...rest.map((line) => line.slice(margin).trimEnd())].join("\n").trim();
}
