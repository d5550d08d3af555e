import { type Draft, recordSls, type SlsDraft, type StateDraft } from "../../definitions/recorder.ts";
import { commandFunctions, type Sls } from "../../definitions/sls.ts";
import { toValue } from "../../definitions/value.ts";
import type { Finding } from "../../model/finding.ts";
import { type NodeModel, type SlsModel, type StateModel, undoOf } from "../../model/model.ts";
import { type Late, Optional, type Value } from "../../salt/expression.ts";
import { requisiteKeywords } from "../../salt/requisites.ts";
import { isShellCommand } from "../../salt/shell.ts";
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

/** An SLS, and what undoes it. */
export interface NormalizedSls {
  readonly sls: SlsModel;
  readonly undo: SlsModel | undefined;
}

/** Runs an SLS's builder and makes its model; what goes wrong is reported, and the rest is normalised. */
export function normalizeSls(sls: Sls<never>, scope: SlsScope): NormalizedSls {
  const draft = recordSls(sls, (error) =>
    scope.report({ path: `${scope.owner} › ${sls.name}`, message: messageOf(error), stack: stackOf(error) }),
  );
  const modelOf = (name: string, nodes: readonly Draft[], include: readonly string[]): SlsModel => {
    const position = { ...scope, sls: name, loops: [] };
    const body = nodes.flatMap((node) => normalizeNode(node, position));
    return { name, include, body, names: draft.names, written: sls.origin };
  };
  return {
    sls: modelOf(sls.name, draft.body, includesOf(draft, scope)),
    undo: draft.undo.length === 0 ? undefined : modelOf(undoOf(sls.name), draft.undo, []),
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
  const plain = Object.entries({
    ...given,
    ...mappingOf(keywords ?? {}),
    ...(isCommand || args === undefined ? {} : { args }),
  });
  const isRequisite = ([key]: [string, unknown]) => (requisiteKeywords as readonly string[]).includes(key);
  return {
    kind: "state",
    comment: draft.comment,
    id:
      id === undefined
        ? deriveId({ owner: position.owner, sls: position.sls, function: draft.function, name, loops: position.loops })
        : givenId(id, position),
    function: draft.function,
    name,
    args: plain
      .filter((entry) => !isRequisite(entry) && entry[1] !== undefined)
      .map(([key, value]) => [key, argumentValue(key, value)] as const),
    requisites: plain
      .filter((entry) => isRequisite(entry) && entry[1] !== undefined)
      .map(([key, value]) => [key, targetsOf(key, value, position)] as const),
    written: draft.origin,
  };
}

function givenId(id: unknown, position: Position): string | Late {
  const value = toValue(id);
  // Salt joins ids into tags by `_|-`, and renders Jinja before it reads them.
  if (typeof value !== "string" || !/^[^\p{Cc}\p{Zl}\p{Zp}{}|]+$/u.test(value)) {
    throw new TypeError("id is a literal text of one line, without {, } and |");
  }
  return perTurn(value, position.loops);
}

const commandArguments = ["unless", "onlyif", "check_cmd"];

function argumentValue(key: string, value: unknown): Value | Optional {
  if (value instanceof Optional) return value;
  if (!commandArguments.includes(key)) return toValue(value);
  if (Array.isArray(value)) return value.map((item) => commandValue(item));
  return isShellCommand(value) || typeof value === "string" ? commandValue(value) : toValue(value);
}

function targetsOf(key: string, value: unknown, position: Position): StateModel[] {
  return (Array.isArray(value) ? value : [value]).map((handle: unknown) => {
    const state = position.states.get(handle);
    if (state !== undefined) return state;
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
