import type { Json, JsonMapping } from "../model/model.ts";
import type { Expression } from "../salt/expression.ts";
import { filterResults } from "../salt/filters.ts";
import { jinjaExpression, operand } from "./jinja.ts";

/** What the writer must know about the data that references name. */
export interface LateScope {
  /** `cfg.data` as it is known at build time; tells collections from scalars. */
  readonly data: JsonMapping;
  /** Called when the macro for collections is used, so that the SLS imports it. Where nothing can be imported, JSON stands for it. */
  readonly useCollections?: () => void;
}

/** The keys of cfg that hold collections. */
const collections = ["groups", "data"];

/**
 * A late value as one YAML scalar or flow collection that no value can break out of. Salt's filters of salt/utils/yamlencoding.py carry
 * every text exactly; for lists and mappings a macro applies them at each leaf.
 */
export function lateYaml(expression: Expression, scope: LateScope): string {
  const text = onlyPart(expression);
  if (text !== undefined) return `{{ ${operand(text)}${text.op === "name" ? "" : " | string"} | yaml_dquote }}`;
  const jinja = jinjaExpression(expression);
  if (["concat", "shell", "file"].includes(expression.op)) return `{{ (${jinja}) | yaml_dquote }}`;
  if (expression.op === "name") return `{{ ${jinja} | yaml_dquote }}`;
  if (expression.op === "filter") return filtered(expression, scope);
  if (expression.op === "path" && isScalar(expression.path, scope.data)) return `{{ ${jinja} | yaml_encode }}`;
  return anything.has(expression.op) ? collection(jinja, scope) : `{{ (${jinja}) | yaml_encode }}`;
}

/** What may give a list or a mapping. */
const anything: ReadonlySet<Expression["op"]> = new Set(["path", "call", "member", "list", "mapping"]);

function filtered({ name, of, args }: Extract<Expression, { op: "filter" }>, scope: LateScope): string {
  const jinja = jinjaExpression({ op: "filter", name, of, args });
  return filterResults[name] === "text" ? `{{ ${jinja} | yaml_dquote }}` : collection(jinja, scope);
}

/** What stands alone in a text: `${cfg.name}`, or a command without further words. */
function onlyPart(expression: Expression): Expression | undefined {
  if (expression.op !== "concat" && expression.op !== "shell") return undefined;
  const [part, ...others] = expression.parts.filter((one) => one !== "");
  if (typeof part !== "object" || others.length > 0) return undefined;
  return expression.op === "concat" || (part.op === "name" && part.isCommand) ? part : undefined;
}

function collection(jinja: string, scope: LateScope): string {
  if (scope.useCollections === undefined) return `{{ (${jinja}) | tojson }}`;
  scope.useCollections();
  return `{{ yaml(${jinja}) }}`;
}

/** Whether a path is known to hold a scalar: items of loops and defaults of null may hold anything. */
function isScalar(path: readonly (string | number)[], data: JsonMapping): boolean {
  const [root, key, ...rest] = path;
  if (root !== "cfg") return /^(?:index|key)\d*$/.test(String(root));
  if (key !== "data") return !collections.includes(String(key));
  const known = lookUp(data, rest);
  return known !== undefined && known !== null && typeof known !== "object";
}

function lookUp(data: Json, path: readonly (string | number)[]): Json | undefined {
  let value: Json | undefined = data;
  for (const segment of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string | number, Json>)[segment];
  }
  return value;
}
