import type { BackupDraft } from "../../definitions/backups.ts";
import {
  type Draft,
  type ExtendDraft,
  type ForeignDraft,
  recordSls,
  type SlsDraft,
  type StateDraft,
} from "../../definitions/recorder.ts";
import { commandFunctions, type Sls } from "../../definitions/sls.ts";
import { toValue } from "../../definitions/value.ts";
import type { Finding } from "../../model/finding.ts";
import {
  type ExtendModel,
  type NodeModel,
  type RequisiteTarget,
  type SlsModel,
  type StateModel,
  undoOf,
} from "../../model/model.ts";
import { type Expression, Late, Optional, type Value } from "../../salt/expression.ts";
import { factsOf } from "../../salt/facts.ts";
import { expressionOf } from "../../salt/reference.ts";
import { requisiteKeywords } from "../../salt/requisites.ts";
import { isShellCommand } from "../../salt/shell.ts";
import { statesSecret } from "../validate/secrets.ts";
import { commandValue } from "./command.ts";
import { deriveId, perTurn } from "./identify.ts";

/** What surrounds an SLS while it is normalised. */
export interface SlsScope {
  /** Name of the project or installer. */
  readonly owner: string;
  /** Dotted name of an SLS of the same owner. */
  readonly dotted: (sls: string) => string;
  /** What `s.inherit()` includes, where there is something to inherit. */
  readonly inherited: string | undefined;
  readonly report: (finding: Finding) => void;
  /** States of this owner that were normalised already: handles are valid across its SLS. */
  readonly states: Map<unknown, StateModel>;
}

interface Position extends SlsScope {
  readonly sls: string;
  readonly loops: readonly string[];
}

/** An SLS, what undoes it, and what it has dumped. */
export interface NormalizedSls {
  readonly sls: SlsModel;
  readonly undo: SlsModel | undefined;
  readonly backups: readonly BackupDraft[];
}

/** Runs an SLS's builder and makes its model; what goes wrong is reported, and the rest is normalised. */
export function normalizeSls(sls: Sls<never>, scope: SlsScope): NormalizedSls {
  const draft = recordSls(sls, (error) =>
    scope.report({ path: `${scope.owner} › ${sls.name}`, message: messageOf(error), stack: stackOf(error) }),
  );
  const modelOf = (name: string, nodes: readonly Draft[], include: readonly string[]): SlsModel => {
    const position = { ...scope, sls: name, loops: [] };
    const body = nodes.flatMap((node) => normalizeNode(node, position));
    const extend = name === sls.name ? draft.extends.flatMap((one) => normalizeExtend(one, position)) : [];
    return { name, include, extend, body, names: draft.names, written: sls.origin };
  };
  return {
    sls: modelOf(sls.name, draft.body, includesOf(draft, scope)),
    undo: draft.undo.length === 0 ? undefined : modelOf(undoOf(sls.name), draft.undo, []),
    backups: draft.backups,
  };
}

function includesOf(draft: SlsDraft, scope: SlsScope): string[] {
  const named = draft.includes.map((target) => (typeof target === "string" ? target : scope.dotted(target.name)));
  if (draft.inherits && scope.inherited === undefined) {
    scope.report({
      path: `${scope.owner} › ${draft.name}`,
      message: "there is nothing to inherit here",
      hint: "s.inherit() is for procedures and for steps that replace the installer's",
      written: draft.origin,
    });
  }
  return draft.inherits && scope.inherited !== undefined ? [scope.inherited, ...named] : named;
}

function normalizeNode(draft: Draft, position: Position): NodeModel[] {
  if (draft.kind === "state") return normalizeState(draft, position);
  if (draft.kind === "when") {
    const branch = (nodes: readonly Draft[]) => nodes.flatMap((node) => normalizeNode(node, position));
    return [{ kind: "when", condition: draft.condition, body: branch(draft.body), otherwise: branch(draft.otherwise) }];
  }
  const inside = { ...position, loops: [...position.loops, draft.index] };
  return [{ ...draft, body: draft.body.flatMap((node) => normalizeNode(node, inside)) }];
}

function normalizeState(draft: StateDraft, position: Position): StateModel[] {
  try {
    const state = buildState(draft, position);
    position.states.set(draft, state);
    return [state];
  } catch (error) {
    position.report({
      path: `${position.owner} › ${position.sls} › ${draft.function}`,
      message: messageOf(error),
      written: draft.origin,
    });
    return [];
  }
}

function buildState(draft: StateDraft, position: Position): StateModel {
  const { id, args, "**kwargs": keywords, ...given } = mappingOf(draft.args);
  const isCommand = (commandFunctions as readonly string[]).includes(draft.function);
  const name = isCommand ? commandValue(draft.name, args) : toValue(draft.name);
  const plain = {
    ...given,
    ...mappingOf(keywords ?? {}),
    ...(isCommand || args === undefined ? {} : { args }),
  };
  return {
    kind: "state",
    comment: draft.comment,
    id:
      id === undefined
        ? deriveId({ owner: position.owner, sls: position.sls, function: draft.function, name, loops: position.loops })
        : givenId(id, position),
    function: draft.function,
    name,
    ...quiet(draft.function, argumentsOf(plain, position)),
    written: draft.origin,
  };
}

/** What a state writes shows in its changes, by Salt's default: not when there is a secret in it. */
function quiet(name: string, made: Pick<StateModel, "args" | "requisites">): Pick<StateModel, "args" | "requisites"> {
  const fact = factsOf(name)?.args["show_changes"];
  const isSaid = fact?.releases !== undefined || made.args.some(([key]) => key === "show_changes");
  if (fact === undefined || isSaid || !statesSecret(made.args)) return made;
  return { ...made, args: [...made.args, ["show_changes", false]] };
}

/** Arguments and requisites of a state, in the author's order. */
function argumentsOf(
  given: Readonly<Record<string, unknown>>,
  position: Position,
): Pick<StateModel, "args" | "requisites"> {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  const isRequisite = ([key]: [string, unknown]) => (requisiteKeywords as readonly string[]).includes(key);
  return {
    args: entries
      .filter((entry) => !isRequisite(entry))
      .map(([key, value]) => [key, argumentValue(key, value)] as const),
    requisites: entries.filter(isRequisite).map(([key, value]) => [key, targetsOf(key, value, position)] as const),
  };
}

function normalizeExtend(draft: ExtendDraft, position: Position): ExtendModel[] {
  const path = `${position.owner} › ${position.sls} › extend`;
  try {
    const [target] = targetsOf("extend", draft.target, position);
    if (target === undefined || target.kind === "sls") throw new TypeError("s.extend(state, …) takes one state");
    return [{ target, ...argumentsOf(mappingOf(draft.args), position), written: draft.origin }];
  } catch (error) {
    position.report({ path, message: messageOf(error), written: draft.origin });
    return [];
  }
}

function givenId(id: unknown, position: Position): string | Late {
  const value = toValue(id);
  // Salt joins ids into tags by `_|-`, and renders Jinja before it reads them.
  if (typeof value !== "string" || !/^[^\p{Cc}\p{Zl}\p{Zp}{}|]+$/u.test(value)) {
    throw new TypeError("id is a literal text of one line, without {, } and |");
  }
  return perTurn(value, position.loops);
}

/** Arguments of any state that hold commands, or calls of execution functions. */
export const commandArguments = ["unless", "onlyif", "check_cmd"];

function argumentValue(key: string, value: unknown): Value | Optional {
  if (value instanceof Optional) return value;
  if (!commandArguments.includes(key)) return toValue(value);
  const list = Array.isArray(value) ? value : [value];
  const conditions = list.map((item) => conditionValue(key, item));
  return Array.isArray(value) || conditions.some((one) => typeof one === "object" && !(one instanceof Late))
    ? conditions
    : (conditions[0] ?? []);
}

/** A command, or a call of an execution function as Salt takes it there: `{fun: file.file_exists, path: …}`. */
function conditionValue(key: string, value: unknown): Value {
  if (typeof value === "boolean") return value;
  const expression = expressionOf(value);
  if (expression === undefined || isShellCommand(value)) return commandValue(value);
  if (expression.op !== "call") {
    throw new TypeError(
      `${key} takes commands (sh\`…\`) and calls (salt.file.file_exists(…)); a value is a condition of s.when(…)`,
    );
  }
  const args = expression.args.map(([keyword, argument]) => [keyword, valueOf(argument)] as const);
  return { fun: expression.function, ...Object.fromEntries(args) };
}

const valueOf = (expression: Expression): Value =>
  expression.op === "literal" ? expression.value : new Late(expression);

function targetsOf(key: string, value: unknown, position: Position): RequisiteTarget[] {
  return (Array.isArray(value) ? value : [value]).map((handle: unknown): RequisiteTarget => {
    const state = position.states.get(handle);
    if (state !== undefined) return state;
    const other = handle as Sls<never> | ForeignDraft | undefined;
    if (other?.kind === "sls") return { kind: "sls", name: position.dotted(other.name) };
    if (other?.kind === "foreign") return other;
    throw new TypeError(
      `${key} names something that is not a state declared before it in this ${position.owner === "" ? "definition" : `definition (${position.owner})`}`,
    );
  });
}

function mappingOf(value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new TypeError("the arguments of a state are a mapping");
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
export const stackOf = (error: unknown): string | undefined => (error instanceof Error ? error.stack : undefined);
