import type { Finding } from "../../model/finding.ts";
import { type OwnerModel, type StateModel, statesOf } from "../../model/model.ts";
import { allOf, isMapping, Late } from "../../salt/expression.ts";
import { suggest } from "../../support/similar.ts";
import { readingsOfSls } from "./references.ts";
import { undeclaredVariables } from "./template-variables.ts";

/** Files that are not there, and templates with variables that nothing provides. */
export function validateFiles(owner: OwnerModel): Finding[] {
  return owner.sls.flatMap((sls) => {
    const path = `${owner.name} › ${sls.name}`;
    const missing = readingsOfSls(sls).flatMap(({ expression, written = sls.written }) =>
      filesIn(expression).flatMap((name) => missingFile(name, owner).map((problem) => ({ path, written, ...problem }))),
    );
    const templates = statesOf(sls.body).flatMap((state) =>
      templateProblems(state, owner).map((problem) => ({ path: `${path} › ${state.function}`, ...problem })),
    );
    return [...missing, ...templates];
  });
}

type Problem = Omit<Finding, "path">;

const filesIn = (expression: Late["expression"]): string[] =>
  allOf(expression).flatMap((part) => (part.op === "file" ? [part.path] : []));

function missingFile(name: string, owner: OwnerModel): Problem[] {
  if (owner.kind !== "project")
    return [
      { message: `file("${name}"): only projects have files`, hint: "write contents, or let a project bring it" },
    ];
  const names = owner.files.map(({ path }) => path);
  if (names.includes(`files/${name}`)) return [];
  const known = names.filter((path) => path.startsWith("files/")).map((path) => path.slice("files/".length));
  return [{ message: `there is no files/${name} beside the definition`, hint: suggest(name, known) ?? "add it" }];
}

/** Salt gives these to every template of file.managed (salt/utils/templates.py, salt/modules/file.py), and Jinja its own. */
const given = new Set(
  [
    "salt opts grains pillar env saltenv sls slspath tpldir tpldot tplfile tplpath tplroot slscolonpath slsdotpath slsodash source_path",
    "show_full_context raise regex_escape cycler dict joiner lipsum namespace range loop self super caller varargs kwargs",
    "true false none True False None",
  ].flatMap((names) => names.split(" ")),
);

/** A context that only the minion knows is not looked into. */
function templateProblems(state: StateModel, owner: OwnerModel): Problem[] {
  const args = new Map(state.args);
  const [source, context, defaults] = ["source", "context", "defaults"].map((name) => args.get(name));
  if (args.get("template") !== "jinja" || !(source instanceof Late) || source.expression.op !== "file") return [];
  if ([context, defaults].some((one) => one !== undefined && !isMapping(one)) || owner.kind !== "project") return [];
  const path = `files/${source.expression.path}`;
  const content = owner.files.find((one) => one.path === path)?.content;
  if (typeof content !== "string") return [];
  const provided = [...Object.keys(context ?? {}), ...Object.keys(defaults ?? {})];
  const place = { file: `${owner.definition.replace(/[^/]*$/, "")}${path}` };
  return (undeclaredVariables(content) ?? [])
    .filter(({ name }) => !given.has(name) && !provided.includes(name))
    .map(({ name, line }) => ({
      message: `the template reads ${name}, which nothing provides`,
      hint: suggest(name, provided) ?? `template("${path.slice("files/".length)}", { ${name}: … })`,
      place: { ...place, line },
    }));
}
