import type { ExtendModel, JsonMapping, NodeModel, RequisiteTarget, SlsModel, StateModel } from "../model/model.ts";
import { yamlText } from "../render/yaml.ts";
import { type Expression, Late, Optional, type Value } from "../salt/expression.ts";
import { jinjaExpression } from "./jinja.ts";
import { type LateScope, lateYaml } from "./late.ts";
import { entryLines, keyText } from "./yaml-block.ts";

/** What surrounds an SLS. */
export interface SlsContext {
  /** The definition that it comes from, for the notice at the top. */
  readonly definition: string;
  /** Data known at build time. */
  readonly data: JsonMapping;
  /** Whether it belongs to a project, and is refused without its configuration. @default true */
  readonly hasCfg?: boolean;
}

const refusal =
  "this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)";

/** Where the macro for lists and mappings lives in file_roots. */
export const collectionsPath = "corpus/yaml.jinja";

/** An SLS as a Salt user would write it. */
export function writeSls(sls: SlsModel, context: SlsContext): string {
  let usesCollections = false;
  const scope: LateScope = { data: context.data, useCollections: () => (usesCollections = true) };
  const body = sls.body.flatMap((node) => nodeLines(node, scope));
  const include =
    sls.include.length === 0 ? [] : ["include:", ...sls.include.map((name) => `  - ${yamlText(name)}`), ""];
  const names = sls.names.map(({ name, expression }) => `{%- set ${name} = ${jinjaExpression(expression)} %}`);
  const extended = extendLines(sls.extend, scope);
  const head = [...names, ...extended, ...body].some((line) => /\{[{%]/.test(line))
    ? [...lateHeader(context, usesCollections), ...names, ""]
    : [`# ${notice(context.definition)}`, ""];
  return `${[...head, ...include, ...extended, ...body].join("\n").trimEnd()}\n`;
}

/** What the SLS adds to states of others: below `extend`, by id and module. */
function extendLines(extended: readonly ExtendModel[], scope: LateScope): string[] {
  if (extended.length === 0) return [];
  const states = extended.flatMap(({ target, args, requisites }) => [
    `  ${targetId(target, scope)}:`,
    `    ${targetModule(target)}:`,
    ...[
      ...groupByCondition(args).flatMap((group) => argumentLines(group, scope)),
      ...requisites.flatMap(([keyword, targets]) => requisiteLines(keyword, targets, scope)),
    ].map((line) => (line === "" ? "" : `  ${line}`)),
  ]);
  return ["extend:", ...states, ""];
}

const targetModule = (target: RequisiteTarget): string =>
  target.kind === "state" ? (target.function.split(".")[0] ?? "") : target.kind === "foreign" ? target.module : "sls";

function targetId(target: RequisiteTarget, scope: LateScope): string {
  if (target.kind === "state") return idText(target.id, scope);
  return keyText(target.kind === "foreign" ? target.id : target.name);
}

const notice = (definition: string): string =>
  definition === "corpus" ? "Made by corpus." : `Made by corpus from ${definition}; edit there.`;

/** The SLS refuses to render without the project's configuration. */
function lateHeader({ definition, hasCfg = true }: SlsContext, usesCollections: boolean): string[] {
  const macro = usesCollections ? [`{%- from "${collectionsPath}" import yaml %}`] : [];
  if (!hasCfg) return [`{#- ${notice(definition)} #}`, ...macro];
  return [
    `{#- ${notice(definition)} #}`,
    `{%- set cfg = opts.get("ms_project") %}`,
    "{%- if cfg is not mapping %}",
    `{{ raise("${refusal}") }}`,
    "{%- endif %}",
    ...macro,
  ];
}

function nodeLines(node: NodeModel, scope: LateScope): string[] {
  const block = (nodes: readonly NodeModel[]) => withoutLastBlank(nodes.flatMap((inner) => nodeLines(inner, scope)));
  switch (node.kind) {
    case "state":
      return stateLines(node, scope);
    case "when": {
      const otherwise = node.otherwise.length === 0 ? [] : ["{%- else %}", ...block(node.otherwise)];
      return [`{%- if ${jinjaExpression(node.condition)} %}`, ...block(node.body), ...otherwise, "{%- endif %}", ""];
    }
    case "each": {
      const over = jinjaExpression(node.over);
      const loop =
        node.key === undefined
          ? `${node.item} in ${over}`
          : `${node.key}, ${node.item} in ${over} | dictsort(case_sensitive=true)`;
      return [`{%- for ${loop} %}`, `{%- set ${node.index} = loop.index %}`, ...block(node.body), "{%- endfor %}", ""];
    }
  }
}

const withoutLastBlank = (lines: string[]): string[] => (lines.at(-1) === "" ? lines.slice(0, -1) : lines);

function stateLines(state: StateModel, scope: LateScope): string[] {
  const body = [
    ...entryLines(`    - ${Array.isArray(state.name) ? "names" : "name"}:`, state.name, {
      indent: blockIndent(state.name),
      scope,
    }),
    ...groupByCondition(state.args).flatMap((group) => argumentLines(group, scope)),
    ...state.requisites.flatMap(([keyword, targets]) => requisiteLines(keyword, targets, scope)),
  ];
  const comment = state.comment?.split("\n").map((line) => `# ${line}`) ?? [];
  return [...comment, `${idText(state.id, scope)}:`, `  ${state.function}:`, ...body, ""];
}

/** Arguments that follow each other and depend on one condition share its `if`. */
interface ArgumentGroup {
  readonly condition: string | undefined;
  readonly args: (readonly [string, Value])[];
}

function groupByCondition(args: StateModel["args"]): ArgumentGroup[] {
  const groups: ArgumentGroup[] = [];
  for (const [key, value] of args) {
    const condition = value instanceof Optional ? jinjaExpression(value.condition) : undefined;
    const entry = [key, value instanceof Optional ? value.value : value] as const;
    const last = groups.at(-1);
    if (last !== undefined && last.condition === condition) last.args.push(entry);
    else groups.push({ condition, args: [entry] });
  }
  return groups;
}

function argumentLines({ condition, args }: ArgumentGroup, scope: LateScope): string[] {
  const lines = args.flatMap(([key, value]) =>
    entryLines(`    - ${keyText(key)}:`, value, { indent: blockIndent(value), scope }),
  );
  return condition === undefined ? lines : [`    {%- if ${condition} %}`, ...lines, "    {%- endif %}"];
}

/** Lists align below their key, two columns in; mappings four, as salt-lint 219 wants; texts likewise. */
const blockIndent = (value: unknown): number => (Array.isArray(value) ? 6 : 8);

function requisiteLines(keyword: string, targets: readonly RequisiteTarget[], scope: LateScope): string[] {
  return [
    `    - ${keyword}:`,
    ...targets.map((target) => `      - ${targetModule(target)}: ${targetId(target, scope)}`),
  ];
}

function idText(id: string | Late, scope: LateScope): string {
  if (!(id instanceof Late)) return keyText(id);
  return plainId(id.expression) ?? lateYaml(id.expression, scope);
}

/** `site-{{ index }}`: numbers of turns within a text that needs no quotes. */
function plainId(expression: Expression): string | undefined {
  if (expression.op !== "concat") return undefined;
  const isPlain = /^[A-Za-z][\w./-]*$/.test(
    expression.parts.map((part) => (typeof part === "string" ? part : "1")).join(""),
  );
  const isCounted = expression.parts.every(
    (part) => typeof part === "string" || (part.op === "path" && /^index\d*$/.test(String(part.path[0]))),
  );
  if (!isPlain || !isCounted) return undefined;
  return expression.parts.map((part) => (typeof part === "string" ? part : `{{ ${jinjaExpression(part)} }}`)).join("");
}
