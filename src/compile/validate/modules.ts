import type { Finding } from "../../model/finding.ts";
import type { ProjectModel } from "../../model/model.ts";

/** Execution and runner modules that a project brings: each public function says what it does, with a `CLI Example`, as Salt's do. */
export function validateModules(project: ProjectModel): Finding[] {
  return project.files.flatMap(({ path, content }) => {
    if (!/^_(?:modules|runners)\/[^/]+\.py$/.test(path)) return [];
    const file = `${project.definition.replace(/[^/]*$/, "")}${path}`;
    if (typeof content !== "string")
      return [{ path: file, message: "is not UTF-8", hint: "Python's source is UTF-8", place: { file } }];
    return publicFunctions(content).flatMap(({ name, line, body }) => {
      const message = problemOf(body);
      if (message === undefined) return [];
      const hint = 'a docstring with "CLI Example:" and a code block, which sys.doc shows';
      return [{ path: `${project.name} › ${path} › ${name}`, message, hint, place: { file, line } }];
    });
  });
}

interface PythonFunction {
  readonly name: string;
  readonly line: number;
  /** What follows its signature, up to the next thing at the left. */
  readonly body: string;
}

function publicFunctions(text: string): PythonFunction[] {
  const starts = [...text.matchAll(/^def ([A-Za-z]\w*)\s*\(/gm)];
  return starts.map(({ 1: name = "", index }) => {
    const rest = text.slice(index);
    const end = /\n(?=[^\s#)])/.exec(rest)?.index ?? rest.length;
    return { name, line: text.slice(0, index).split("\n").length, body: rest.slice(0, end) };
  });
}

function problemOf(body: string): string | undefined {
  const docstring = /:\s*(?:#[^\n]*)?\n\s+[rRuU]?("""|''')([\s\S]*?)\1/.exec(body)?.[2];
  if (docstring === undefined) return "has no docstring";
  return /CLI Examples?:/.test(docstring) ? undefined : "has no CLI Example in its docstring";
}
