import type { Finding } from "../../model/finding.ts";
import { type OwnerModel, type StateModel, statesOf } from "../../model/model.ts";
import { type Expression, isMapping, Late } from "../../salt/expression.ts";
import { suggest } from "../../support/similar.ts";
import { readingsOfSls } from "./references.ts";
import { type TemplateVariable, undeclaredVariables } from "./template-variables.ts";

/** Files that are not there, and templates with variables that nothing provides. */
export function validateFiles(owner: OwnerModel): Finding[] {
  const files = owner.sls.flatMap((sls) => {
    const path = `${owner.name} › ${sls.name}`;
    return readingsOfSls(sls).flatMap(({ parts, written = sls.written }) =>
      filesIn(parts).flatMap((name) => missingFile(name, owner).map((problem) => ({ path, written, ...problem }))),
    );
  });
  const templates = templatesOf(owner).flatMap((use) =>
    (undeclaredVariables(use.content) ?? []).flatMap((variable) => missingVariable(use, owner.name, variable)),
  );
  return [...files, ...templates];
}

type Problem = Omit<Finding, "path">;

const filesIn = (parts: readonly Expression[]): string[] =>
  parts.flatMap((part) => (part.op === "file" ? [part.path] : []));

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

/** A template that a state renders, and what it may read. */
export interface TemplateUse {
  readonly sls: string;
  readonly state: StateModel;
  /** `files/nginx.conf.jinja` */
  readonly path: string;
  /** The same, relative to the workspace. */
  readonly file: string;
  readonly content: string;
  readonly provided: readonly string[];
}

/** The templates of an owner's states. A context that only the minion knows is not looked into. */
export const templatesOf = (owner: OwnerModel): TemplateUse[] =>
  owner.sls.flatMap((sls) => statesOf(sls.body).flatMap((state) => templateOf(state, owner, sls.name)));

function templateOf(state: StateModel, owner: OwnerModel, sls: string): TemplateUse[] {
  const args = new Map(state.args);
  const [source, context, defaults] = ["source", "context", "defaults"].map((name) => args.get(name));
  if (args.get("template") !== "jinja" || !(source instanceof Late) || source.expression.op !== "file") return [];
  if ([context, defaults].some((one) => one !== undefined && !isMapping(one)) || owner.kind !== "project") return [];
  const path = `files/${source.expression.path}`;
  const content = owner.files.find((one) => one.path === path)?.content;
  if (typeof content !== "string") return [];
  const provided = [...Object.keys(context ?? {}), ...Object.keys(defaults ?? {})];
  return [{ sls, state, path, file: `${owner.definition.replace(/[^/]*$/, "")}${path}`, content, provided }];
}

/**
 * The finding of a variable that a template reads and nothing provides; none where something does, or where the template copes without it and
 * it is no slip of the pen.
 */
export function missingVariable(use: TemplateUse, owner: string, variable: TemplateVariable): Finding[] {
  const { name, line, isOptional } = variable;
  if (given.has(name) || use.provided.includes(name)) return [];
  if (isOptional && suggest(name, use.provided) === undefined) return [];
  return [
    {
      path: `${owner} › ${use.sls} › ${use.state.function}`,
      message: `the template reads ${name}, which nothing provides`,
      hint: suggest(name, use.provided) ?? `template("${use.path.slice("files/".length)}", { ${name}: … })`,
      place: { file: use.file, line },
    },
  ];
}
