import type { Finding } from "../../model/finding.ts";
import type { ProjectModel } from "../../model/model.ts";
import { readPythonModule } from "../../salt/python-module.ts";

/** Execution and runner modules that a project brings: each public function says what it does, with a `CLI Example`, as Salt's do. */
export function validateModules(project: ProjectModel): Finding[] {
  return project.files.flatMap(({ path, content }) => {
    if (!/^_(?:modules|runners)\/[^/]+\.py$/.test(path)) return [];
    const file = `${project.definition.replace(/[^/]*$/, "")}${path}`;
    if (typeof content !== "string")
      return [{ path: file, message: "is not UTF-8", hint: "Python's source is UTF-8", place: { file } }];
    return readPythonModule(content, path).functions.flatMap(({ name, line, docstring }) => {
      const message = problemOf(docstring);
      if (message === undefined) return [];
      const hint = 'a docstring with "CLI Example:" and a code block, which sys.doc shows';
      return [{ path: `${project.name} › ${path} › ${name}`, message, hint, place: { file, line } }];
    });
  });
}

function problemOf(docstring: string | undefined): string | undefined {
  if (docstring === undefined) return "has no docstring";
  return /CLI Examples?:/.test(docstring) ? undefined : "has no CLI Example in its docstring";
}
